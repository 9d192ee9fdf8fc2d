// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orders/order.h"
#include "rules/work_span.h"

namespace models {

/// Who must act next for an order to go on.
enum class Turn { Yours, Verifiers, Provider, Administration, Service, Nobody };

Turn turnOf(orders::OrderState state);

/// One stage on an order's way: what has happened, what is now, what is to come.
struct OrderStage
{
    enum class Status { Done, Current, ToCome, Failed };

    Status status = Status::ToCome;
    filing::Code<orders::OrderState> state; ///< what it is about; of something past: what it led to
    std::optional<orders::TimelineEntry> past = {};
    QDateTime until = {}; ///< SMS: the last deadline
    int workDaysMin = 0;  ///< 0 = not told
    int workDaysMax = 0;
    int hours = 0;                      ///< SMS: how long the code is good for
    std::optional<rules::WorkSpan> ends = {}; ///< the days on which it may end; none while that hangs on you
    std::optional<QDate> earliest = {}; ///< of the result, as the service expects it
    std::optional<QDate> latest = {};
    int verified = 0;
    int verifiers = 0;
    bool oneSuffices = false; ///< of the verifiers

    bool operator==(const OrderStage &) const = default;
};

/// The stages of an order: the timeline without the many edits, the present, and the route still to go. Pure.
QList<OrderStage> stagesOf(const orders::Order &order, const rules::RuleBook &book, const QString &province);

/// When the order was submitted last; invalid where it never was.
QDateTime submittedAt(const orders::Order &order);
/// When it came to its present state.
QDateTime inStateSince(const orders::Order &order);
/// The earliest deadline of those who still must verify; invalid where nobody must.
QDateTime nextDeadline(const orders::Order &order);

/// What the applicant may do with an order in this state.
struct OrderActions
{
    bool abandon = false;
    bool edit = false;
    bool resubmit = false; ///< unchanged, because only its SMS verification lapsed
};
OrderActions actionsOf(const orders::Order &order, orders::Role role);

} // namespace models
