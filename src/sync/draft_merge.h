// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QStringList>

/// Three-way merge of an order's content, field by field, and of the services it is about. Pure.
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

/// A service that one of them has taken in is in, one that one of them has taken out is out; in the order of `theirs`.
QStringList mergeTargets(const QStringList &base, const QStringList &mine, const QStringList &theirs);

} // namespace syncing
