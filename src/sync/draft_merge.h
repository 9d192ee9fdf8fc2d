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

/// A field that both have changed, for the one who chooses. Undefined: no value is proposed.
struct FieldConflict
{
    QString pointer;
    QJsonValue was;
    QJsonValue mine;
    QJsonValue theirs;

    bool operator==(const FieldConflict &) const = default;
};

/// `merged` with their values in the fields `pointers`.
QJsonObject withTheirs(const Merged &merged, const QJsonObject &theirs, const QStringList &pointers);

} // namespace syncing
