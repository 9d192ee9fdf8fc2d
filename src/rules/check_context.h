// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/catalogue.h"
#include "filing/error.h"
#include "rules/checks.h"

/// What the checks share. Each `check_*.cpp` looks at one theme; `checks.cpp` calls them in turn.
namespace rules::detail {

using namespace Qt::Literals::StringLiterals;

using Params = QHash<QString, QString>;

/// Which part of the proposal a check looks at.
struct Place
{
    filing::Part part = filing::Part::Entity;
    QString id = {}; ///< of the service; empty for the entity

    QString at(QStringView path) const { return filing::pointerText(part, id, path.toString()); }
};

/// How much a fault weighs. Usually it counts where the order touches the field and is a warning where the
/// value was filed before.
enum class Weight { ByTouch, Always, Advice };

class CheckContext
{
public:
    CheckContext(const Proposal &proposalOfOrder, const RuleBook &ruleBook, QDate day);

    const Proposal &proposal;
    const RuleBook &book;
    const QDate today;

    /// The rules of the filing's province; all unknown where the rule book has no such region.
    const ProvinceRules &province() const { return m_province; }
    bool isIndividual() const { return proposal.filing.entityType == filing::EntityType::Individual; }
    /// True where the order changes the field, something below it or something it is part of.
    bool isChanged(const QString &pointer) const;

    /// A fault of one field, or of the whole order (empty pointer).
    void report(const QString &pointer, QLatin1StringView code, const Params &params = {},
                Weight weight = Weight::ByTouch);
    /// A fault that several fields make together: reported at the first of them that the order touches.
    void reportRelation(const QStringList &pointers, QLatin1StringView code);

    /// Takes the findings, in the order of the form.
    QList<filing::Finding> take();

private:
    ProvinceRules m_province;
    QList<filing::Finding> m_findings;
};

void checkScope(CheckContext &context);
void checkFields(CheckContext &context);
void checkIdentity(CheckContext &context);
void checkValidities(CheckContext &context);
void checkPersons(CheckContext &context);
void checkServiceNames(CheckContext &context);
void checkContent(CheckContext &context);
void checkDomains(CheckContext &context);
void checkAccess(CheckContext &context);
void checkApps(CheckContext &context);

/// True where the entity's own fields belong to the order; a change of a service only reads them.
bool coversEntity(const CheckContext &context);

/// Calls `visit(place, service)` for every website and app of the proposal.
template<class Visit>
void forEachService(const CheckContext &context, Visit visit)
{
    for (const auto &website : context.proposal.after.websites)
        visit(Place{filing::Part::Website, website.id}, website);
    for (const auto &app : context.proposal.after.apps)
        visit(Place{filing::Part::App, app.id}, app);
}

/// The service as it is filed; null where the excerpt has none of that id.
template<class Service>
const Service *filed(const QList<Service> &services, const QString &id)
{
    for (const auto &service : services) {
        if (service.id == id)
            return &service;
    }
    return nullptr;
}
inline const filing::Website *filed(const CheckContext &context, const filing::Website &website)
{
    return filed(context.proposal.before.websites, website.id);
}
inline const filing::App *filed(const CheckContext &context, const filing::App &app)
{
    return filed(context.proposal.before.apps, app.id);
}

/// Checks an identifier that is not empty. `Id` is one of filing/identifiers.h; gives the value where it is
/// right. A value that only its written form keeps from being right is IDENTIFIER_NOT_CLEAN.
template<class Parse, class Clean>
auto identifier(CheckContext &context, const QString &pointer, const QString &value, Parse parse, Clean clean,
                const Params &more = {}) -> decltype(parse(value))
{
    auto parsed = parse(value);
    if (parsed)
        return parsed;
    const QString cleaned = clean(value);
    auto again = parse(cleaned);
    if (again) {
        context.report(pointer, "IDENTIFIER_NOT_CLEAN"_L1);
        return again;
    }
    Params params = again.error().params;
    params.insert(more);
    context.report(pointer, QLatin1StringView(again.error().code.toLatin1()), params);
    return again;
}

} // namespace rules::detail
