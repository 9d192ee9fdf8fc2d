// SPDX-License-Identifier: Apache-2.0
#include "models/cancel_guide.h"

#include "contract/codec.h"

#include <QFile>

namespace models {

using namespace Qt::Literals::StringLiterals;

rules::LocalText CancelGuide::method(const QString &code) const
{
    for (const auto &entry : methods) {
        if (entry.code == code)
            return entry.text.value_or(entry.name());
    }
    return {};
}

rules::LocalText CancelGuide::warning(const QString &code) const
{
    for (const auto &entry : warnings) {
        if (entry.code == code)
            return entry.name();
    }
    return {};
}

rules::LocalText CancelGuide::kind(orders::OrderKind kind) const
{
    for (const auto &entry : kinds) {
        if (entry.kind == kind)
            return entry.name();
    }
    return {};
}

QList<rules::LocalText> CancelGuide::enclosures(const QString &entityType) const
{
    QList<rules::LocalText> names;
    for (const auto &set : identityDocuments) {
        if (!set.entityTypes.contains(entityType))
            continue;
        for (const auto &item : set.items)
            names.append(item.name());
    }
    return names;
}

filing::Result<CancelGuide> readCancelGuide(const QString &folder)
{
    QFile file(folder + u"/cancel.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return filing::fail(filing::ErrorKind::Storage, u"RULES_UNREADABLE"_s, file.fileName());
    const auto object = contract::parseObject(file.readAll());
    return object ? contract::decode<CancelGuide>(*object) : tl::unexpected(object.error());
}

} // namespace models
