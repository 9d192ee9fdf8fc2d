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

/// All findings at once, in the order of the form, each at its field's pointer; every code with its
/// parameters stands in rules/finding_codes.h. Looked at are: what the order may change at all, locked fields
/// that were changed, identifiers, lengths, code words, name rules (icp-facts 4.2, 4.3), persons (icp-facts
/// 3: phones and mails that must differ or agree, emergency phone, validity of the ID), content,
/// pre-approvals, domains only removed and one remaining, home page under a domain, access and IP ranges,
/// operating platforms. A faulty value that was filed before and is not touched is a warning; only an expired
/// or unverified domain of a changed service is not (icp-facts 8.7). Masked values are not judged. A cancel
/// kind has no values to judge: only that it brings none. Pure, any thread; under 1 ms for one service.
QList<filing::Finding> check(const Proposal &proposal, const RuleBook &book, QDate today);

/// One thing to have in order before the first field ("Before you begin").
struct Prerequisite
{
    enum class Status { Ok, Warning, Failed, Unknown };

    /// NO_OPEN_ORDER, ACCOUNT, ADMINISTRATION_OPEN, DOMAIN_VALID, REAL_NAME, HOLDER, COMPANY_STATUS, ID_VALID,
    /// CERTIFICATE_VALID, PHONE_LOCAL, NAME_CHANGE
    QString code;
    Status status = Status::Unknown; ///< Unknown: nobody can tell from the records, so say it
    QHash<QString, QString> params =
        {}; ///< evidence: `domain`, `days`, `needed`, `date`, `whose`, `province`, `orderId`, `note`
    QString remedy = {};

    bool operator==(const Prerequisite &) const = default;
};

/// The prerequisites of a change of these parts, as checks with their result (seed "Prerequisites",
/// icp-facts 4.2). The services are those of `proposal.before`. Pure, any thread.
QList<Prerequisite> prerequisites(const Proposal &proposal, const std::optional<OpenOrder> &openOrder,
                                  const RuleBook &book, QDate today);

/// When the result can be expected for an order submitted on `day`: after the shortest and the longest time
/// that the stages of its route take, in work days; the province's own maximum goes before the policy's
/// (icp-facts 6). A day that is only reached through a year whose days off are not announced yet is left out,
/// so that no date is shown that the notice can move; both are there where the whole span is announced. Pure,
/// any thread.
orders::ExpectedBy expectedBy(orders::OrderKind kind, const QString &province, const RuleBook &book,
                              QDate day);

} // namespace rules
