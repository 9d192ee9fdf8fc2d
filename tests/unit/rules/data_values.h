// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/catalogue.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QSet>
#include <QStringList>

#include <algorithm>

/// Reading what the tests of the data files compare.
namespace data_files {

/// A list of words.
inline QStringList words(const QJsonValue &list)
{
    QStringList result;
    for (const auto &item : list.toArray())
        result.append(item.toString());
    return result;
}

/// The values of one member of a list of objects.
inline QStringList column(const QJsonValue &list, const QString &member)
{
    QStringList result;
    for (const auto &item : list.toArray())
        result.append(item[member].toString());
    return result;
}

inline bool isUnique(const QStringList &list)
{
    return QSet<QString>(list.begin(), list.end()).size() == list.size();
}

/// The fields of the catalogue that a pattern (`/websites/*/domains`) names: one, or all below it.
inline QList<filing::FieldSpec> fieldsAt(const QString &pattern)
{
    QList<filing::FieldSpec> found;
    for (const auto &field : filing::catalogue()) {
        const auto fits = [&](filing::Part part, QLatin1StringView head) {
            const QString full = head + QLatin1StringView(field.path);
            return filing::covers(field.parts, part) && (full == pattern || full.startsWith(pattern + u'/'));
        };
        if (fits(filing::Part::Entity, QLatin1StringView("/entity")) ||
            fits(filing::Part::Website, QLatin1StringView("/websites/*")) ||
            fits(filing::Part::App, QLatin1StringView("/apps/*")))
            found.append(field);
    }
    return found;
}

inline bool isKnownPointer(const QString &pattern) { return !fieldsAt(pattern).isEmpty(); }

} // namespace data_files
