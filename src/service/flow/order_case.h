// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/pointer.h"
#include "rules/availability.h"
#include "rules/checks.h"
#include "rules/documents.h"
#include "service/regulator/regulator.h"
#include "service/storage/filings.h"
#include "service/storage/orders.h"

namespace service {

/// Everything that one order is judged by, read at one moment: the filing, the services it is about, the
/// other order that may be open, and what the filing becomes with the order's content.
class OrderCase
{
public:
    /// Errors: 422 FILING_UNKNOWN where there is no such filing.
    static Result<OrderCase> load(Database &db, const orders::Order &order, const rules::RuleBook &book);

    const FilingRow &filing() const { return m_filing; }
    const filing::Excerpt &before() const { return m_before; }

    /// Faults of targets and content that no draft may have: unknown or wrong targets, unknown pointers,
    /// masked values.
    QList<filing::Finding> malformed() const;
    /// Why the order cannot be made now.
    QList<filing::Blocker> blockers(const rules::Circumstances &circumstances) const;
    /// All findings of a check before submitting; only meaningful where `malformed()` is empty.
    QList<filing::Finding> findings(QDate today) const;
    /// Who has to verify the order by SMS; a person once, however many parts are theirs.
    QList<Addressee> addressees() const;
    /// Whether all of them must, or one of them suffices.
    orders::Needed verifiersNeeded() const;

private:
    OrderCase(orders::Order order, FilingRow filing, const rules::RuleBook &book);
    void addTargetFaults(QList<filing::Finding> &faults) const;
    void addContentFaults(QList<filing::Finding> &faults) const;
    bool allowsPart(filing::Part part) const;
    /// The rule for an order that changes entity and service together; none for any other.
    std::optional<rules::JointVerification> joint() const;
    bool changesService(const QString &id) const;
    const filing::Excerpt &after() const { return m_after ? *m_after : m_before; }

    orders::Order m_order;
    FilingRow m_filing;
    const rules::RuleBook &m_book;
    filing::Excerpt m_before;
    std::optional<filing::Excerpt> m_after; ///< none where the content cannot be applied
    QList<filing::Finding> m_contentFaults;
    std::optional<rules::OpenOrder> m_otherOrder;
    QSet<QString> m_filledSlots; ///< `rules::DocumentSlot::id` of what has been handed in and not refused
};

} // namespace service
