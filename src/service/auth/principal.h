// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orders/codes.h"

#include <QStringList>

namespace service {

/// Who is asking. The one place that decides what an account may see.
struct Principal
{
    QString accountId;
    QString name;
    QString displayName;
    QStringList roles;
    QString tokenHash; ///< names the session, for limits

    bool has(orders::Role role) const { return roles.contains(filing::Code<orders::Role>(role).text()); }
    /// The strongest role, for the log and the audit.
    orders::Role role() const
    {
        for (const auto candidate :
             {orders::Role::Administration, orders::Role::Reviewer, orders::Role::Supervisor,
              orders::Role::Support, orders::Role::Applicant}) {
            if (has(candidate))
                return candidate;
        }
        return orders::Role::Unknown;
    }
    /// Staff sees the filings of all accounts, an applicant those of the own one.
    bool isStaff() const
    {
        return !roles.isEmpty() && role() != orders::Role::Applicant && role() != orders::Role::Unknown;
    }
    bool maySee(const QString &ownerId) const
    {
        return isStaff() || (!accountId.isEmpty() && accountId == ownerId);
    }
    /// Support staff sees personal values masked (contract.md, Roles).
    bool seesMasked() const { return has(orders::Role::Support) || has(orders::Role::Supervisor); }
    /// The account whose records a list holds; empty = all.
    QString scope() const { return isStaff() ? QString() : accountId; }
};

} // namespace service
