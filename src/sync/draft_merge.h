// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QStringList>

/// Three-way merge of an order's content, field by field. Pure.
namespace syncing {

struct Merged
{
    QJsonObject content;   ///< fields in conflict have this desk's value
    QStringList conflicts; ///< pointers that both have changed, each to another value
};

/// `base`: what both began with; `mine`, `theirs`: what each has made of it. A field may be added, changed, removed.
Merged merge(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs);

/// `merged` with their values in the fields of the conflicts.
QJsonObject withTheirs(const Merged &merged, const QJsonObject &theirs);

} // namespace syncing
