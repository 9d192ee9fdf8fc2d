// SPDX-License-Identifier: Apache-2.0
#include "filing/pointer.h"

#include <QLatin1StringView>

namespace filing {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto EntityRoot = "/entity"_L1;
constexpr auto WebsiteRoot = "/websites/"_L1;
constexpr auto AppRoot = "/apps/"_L1;

std::optional<Pointer> parseService(Part part, const QString &text, qsizetype rootSize)
{
    const auto slash = text.indexOf(u'/', rootSize);
    if (slash <= rootSize || slash + 1 >= text.size())
        return {};
    return Pointer{part, text.mid(rootSize, slash - rootSize), text.mid(slash)};
}

} // namespace

std::optional<Pointer> Pointer::parse(const QString &text)
{
    if (text.startsWith(EntityRoot) && text.size() > EntityRoot.size() + 1 && text.at(EntityRoot.size()) == u'/')
        return Pointer{Part::Entity, {}, text.mid(EntityRoot.size())};
    if (text.startsWith(WebsiteRoot))
        return parseService(Part::Website, text, WebsiteRoot.size());
    if (text.startsWith(AppRoot))
        return parseService(Part::App, text, AppRoot.size());
    return {};
}

QString Pointer::text() const { return pointerText(part, serviceId, path); }

QString pointerText(Part part, const QString &serviceId, const QString &path)
{
    switch (part) {
    case Part::Entity: return EntityRoot + path;
    case Part::Website: return WebsiteRoot + serviceId + path;
    case Part::App: return AppRoot + serviceId + path;
    }
    return {};
}

} // namespace filing
