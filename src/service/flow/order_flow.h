// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/clock.h"
#include "service/flow/order_case.h"
#include "service/storage/audit_log.h"

namespace service {

/// What an event brings with it.
struct Step
{
    orders::OrderEvent event;
    QList<filing::Finding> findings = {}; ///< a reviewer's, replace the order's
    QString stateReason = {};
    QString note = {};
};

/// Moves orders along the table of `orders/transitions.h`: the only place that changes an order's state.
/// Every step writes order, change log and audit log within the caller's transaction, and tells the
/// regulator.
class OrderFlow final : public RegulatorAnswers
{
public:
    OrderFlow(const Clock &clock, const rules::RuleBook &book, Regulator &regulator)
        : m_clock(clock)
        , m_book(book)
        , m_regulator(regulator)
    {
    }

    /// Errors: 403 ROLE_NOT_ALLOWED, 409 ACTION_NOT_AVAILABLE where the table has no such step.
    Result<orders::Order> fire(Database &db, OrderRow row, const Step &step, const Actor &actor);
    /// Writes a draft as it is now: version, time, change log, audit.
    orders::Order save(Database &db, OrderRow row, const QString &action, const Actor &actor);

    Result<orders::Order> answered(Database &db, const QString &orderId,
                                   const OutsideAnswer &answer) override;
    Result<orders::Order> verificationChanged(Database &db, const QString &orderId,
                                              const orders::Verification &verification) override;

    QDateTime now() const; ///< whole seconds, as resources carry it

private:
    void enter(Database &db, OrderRow &row);
    void store(Database &db, OrderRow &row);

    const Clock &m_clock;
    const rules::RuleBook &m_book;
    Regulator &m_regulator;
};

/// A draft, or an order that came back because its SMS verification lapsed: it goes on unchanged.
bool mayBeSubmitted(const orders::Order &order);

/// Why the table refuses an event in this state, as a 409 with its blocker.
Error stepRefused(const orders::Order &order);

} // namespace service
