// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/excerpt.h"
#include "filing/finding.h"
#include "rules/availability.h"

namespace rules {

/// A change before it is sent: what is filed, what it would become, and which fields really differ.
struct Proposal
{
    orders::OrderKind kind = orders::OrderKind::Unknown;
    FilingFacts filing;
    filing::Excerpt before;
    filing::Excerpt after;
    QStringList changed; ///< pointers, see contract::changedPointers
};

/// All findings at once, each at its field's pointer: locked fields that were changed, identifiers, lengths, code
/// words, name rules (icp-facts 4.2, 4.3), persons (icp-facts 3: phones and mails that must differ or agree, emergency
/// phone, validity of the ID), domains only removed and one remaining, home page under a domain, IP ranges. A faulty
/// value that was filed before and is not touched is a warning. Pure, any thread; under 1 ms for one service.
QList<filing::Finding> check(const Proposal &proposal, const RuleBook &book, QDate today);

/// One thing to have in order before the first field ("Before you begin").
struct Prerequisite
{
    enum class Status { Ok, Warning, Failed, Unknown };

    QString code;                        ///< e.g. DOMAIN_VALID, REAL_NAME, HOLDER, ID_VALID, NO_OPEN_ORDER, ACCOUNT
    Status status = Status::Unknown;
    QHash<QString, QString> params = {}; ///< evidence: `domain`, `days`, `needed`, `date`
    QString remedy = {};
};

/// The prerequisites of a change of these parts, as checks with their result (seed "Prerequisites", icp-facts 4.2).
QList<Prerequisite> prerequisites(const Proposal &proposal, const std::optional<OpenOrder> &openOrder,
                                  const RuleBook &book, QDate today);

/// When the result can be expected for an order submitted on `day`.
orders::ExpectedBy expectedBy(orders::OrderKind kind, const QString &province, const RuleBook &book, QDate day);

} // namespace rules
