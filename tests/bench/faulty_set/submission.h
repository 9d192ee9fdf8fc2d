// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bench/faulty_set/made_up.h"
#include "orders/codes.h"

#include <QJsonArray>
#include <QJsonObject>

namespace faulty_set {

using namespace Qt::Literals::StringLiterals;

/// What is wrong with a submission, as its maker knows it.
struct Label
{
    QString pointer;   ///< the field at which it must be said; empty: the order as a whole
    QStringList codes; ///< any of them says it right
    bool stops = true; ///< it must keep the order from being sent; else it must be pointed out
};

/// One change order of one filing: what is filed, and the proposed values by pointer.
struct Submission
{
    orders::OrderKind kind = orders::OrderKind::Unknown;
    QJsonObject filing; ///< as the contract has it, with its one website and one app
    QString target;     ///< id of the website or app; for an entity the one that goes with it
    QJsonObject content;
    QString fault;      ///< name of the rule that is broken; empty: none
    Label label;

    /// `/name` -> `/websites/web_1/name`
    QString at(const QString &path) const;
    /// The value as it would be after the order.
    QJsonValue get(const QString &path) const;
    void set(const QString &path, const QJsonValue &value) { content.insert(at(path), value); }
    /// Changes what is filed, not what is proposed.
    void file(const QString &path, const QJsonValue &value);
    QJsonValue filed(const QString &path) const;

    QString entityType() const { return filing["entity"_L1]["type"_L1].toString(); }
    bool isIndividual() const { return entityType() == "INDIVIDUAL"_L1; }
    QString province() const { return filing["province"_L1].toString(); }
};

/// A change that an administration would take: entity types, provinces and kinds of change by turns.
Submission goodSubmission(MadeUp &made, orders::OrderKind kind);

/// A good one with one fault of the given number; empty fault where the kind of change or entity cannot have it.
Submission faultySubmission(MadeUp &made, const Submission &good, int fault);
int faultCount();

} // namespace faulty_set
