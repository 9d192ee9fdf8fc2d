// SPDX-License-Identifier: Apache-2.0
#include "models/order_progress.h"

#include "orders/transitions.h"

#include <algorithm>

namespace models {

using namespace Qt::Literals::StringLiterals;
using orders::OrderEvent;
using orders::OrderState;
using orders::VerificationState;
using Status = OrderStage::Status;

namespace {

/// The event by which an order goes on from a state when all goes well.
OrderEvent onward(OrderState state)
{
    switch (state) {
    case OrderState::ProviderReview:
        return OrderEvent::Pass;
    case OrderState::SmsVerification:
        return OrderEvent::Verify;
    case OrderState::AdministrationReview:
        return OrderEvent::Approve;
    case OrderState::Approved:
        return OrderEvent::Apply;
    default:
        return OrderEvent::Submit;
    }
}

Status pastStatus(const orders::TimelineEntry &entry)
{
    switch (entry.event.value()) {
    case OrderEvent::Return:
    case OrderEvent::Lapse:
    case OrderEvent::Reject:
    case OrderEvent::Abandon:
        return Status::Failed;
    default:
        return Status::Done;
    }
}

bool isEnd(OrderState state) { return orders::isFinal(state) || state == OrderState::Unknown; }

/// Edits tell nothing of the way, save for the first one of an order that was never sent.
QList<OrderStage> pastOf(const orders::Order &order)
{
    QList<OrderStage> past;
    for (const auto &entry : order.timeline) {
        if (entry.event != OrderEvent::Edit)
            past.append({.status = pastStatus(entry), .state = entry.state, .past = entry});
    }
    return past;
}

void addWorkDays(OrderStage &stage, const std::optional<rules::DaySpan> &span)
{
    stage.workDaysMin = span ? span->min : 0;
    stage.workDaysMax = span ? span->max : 0;
}

OrderStage stageOf(OrderState state, const orders::Order &order, const rules::RuleBook &book,
                   const QString &province)
{
    OrderStage stage{.status = Status::ToCome, .state = state};
    const auto policy = book.policy(order.kind);
    switch (state) {
    case OrderState::ProviderReview:
        addWorkDays(stage, policy.providerReviewWorkDays);
        break;
    case OrderState::SmsVerification:
        stage.hours = policy.smsWindowHours.value_or(0);
        break;
    case OrderState::AdministrationReview: {
        addWorkDays(stage, policy.administrationReviewWorkDays);
        const auto *region = book.region(province);
        if (region && region->rules.reviewMaxWorkingDays)
            stage.workDaysMax = *region->rules.reviewMaxWorkingDays;
        break;
    }
    case OrderState::Approved:
        if (order.expectedBy) {
            stage.earliest = order.expectedBy->earliest;
            stage.latest = order.expectedBy->latest;
        }
        break;
    default:
        break;
    }
    return stage;
}

/// How long a stage takes, in work days; a code is good for 24 hours, which are one of them.
rules::DaySpan daysOf(const OrderStage &stage, const rules::OrderPolicy &policy)
{
    if (stage.state == OrderState::SmsVerification)
        return {0, 1};
    if (stage.state == OrderState::Approved && stage.status == Status::Current)
        return policy.syncWorkDays.value_or(rules::DaySpan{0, 2});
    return {stage.workDaysMin, stage.workDaysMax};
}

/// The days on which the present stage and those to come may end, counted from the day on which the present one began.
void addDays(QList<OrderStage> &stages, const orders::Order &order, const rules::RuleBook &book)
{
    const auto from = inStateSince(order);
    if (!from.isValid() || turnOf(order.state) == Turn::Yours)
        return;
    const auto policy = book.policy(order.kind);
    rules::DaySpan sum;
    for (auto &stage : stages) {
        if (stage.past)
            continue;
        const auto days = daysOf(stage, policy);
        sum = {sum.min + days.min, sum.max + days.max};
        stage.ends = rules::WorkSpan::of(book, from.toOffsetFromUtc(8 * 3600).date(), sum); // the day in China
    }
}

void addVerifications(OrderStage &stage, const orders::Order &order)
{
    stage.verifiers = int(order.verifications.size());
    stage.oneSuffices = order.verifiersNeeded == orders::Needed::One && stage.verifiers > 1;
    for (const auto &verification : order.verifications) {
        stage.verified += verification.state == VerificationState::Verified;
        if (verification.state == VerificationState::Waiting && verification.deadline > stage.until)
            stage.until = verification.deadline;
    }
}

} // namespace

Turn turnOf(OrderState state)
{
    switch (state) {
    case OrderState::Draft:
    case OrderState::Returned:
    case OrderState::Rejected:
        return Turn::Yours;
    case OrderState::SmsVerification:
        return Turn::Verifiers;
    case OrderState::ProviderReview:
        return Turn::Provider;
    case OrderState::AdministrationReview:
        return Turn::Administration;
    case OrderState::Approved:
        return Turn::Service;
    case OrderState::Completed:
    case OrderState::Abandoned:
    case OrderState::Unknown:
        break;
    }
    return Turn::Nobody;
}

QList<OrderStage> stagesOf(const orders::Order &order, const rules::RuleBook &book, const QString &province)
{
    auto stages = pastOf(order);
    const auto state = order.state.value();
    if (isEnd(state))
        return stages;
    auto now = stageOf(state, order, book, province);
    now.status = Status::Current;
    if (state == OrderState::SmsVerification)
        addVerifications(now, order);
    stages.append(now);
    const auto route = book.route(order.kind);
    const bool editable = turnOf(state) == Turn::Yours;
    auto at = editable && !order.hasLapsed() ? OrderState::Draft : state;
    while (at != OrderState::Approved) {
        const auto next = orders::next(at, onward(at), route);
        if (!next || *next == at)
            break;
        at = *next;
        stages.append(stageOf(at, order, book, province));
    }
    addDays(stages, order, book);
    return stages;
}

QDateTime submittedAt(const orders::Order &order)
{
    QDateTime at;
    for (const auto &entry : order.timeline) {
        if (entry.event == OrderEvent::Submit)
            at = entry.at;
    }
    return at;
}

QDateTime inStateSince(const orders::Order &order)
{
    QDateTime since = order.createdAt;
    std::optional<OrderState> before;
    for (const auto &entry : order.timeline) {
        if (before != entry.state.value())
            since = entry.at;
        before = entry.state.value();
    }
    return since.isValid() ? since : order.updatedAt;
}

QDateTime nextDeadline(const orders::Order &order)
{
    QDateTime deadline;
    for (const auto &verification : order.verifications) {
        const bool waits =
            verification.state == VerificationState::Waiting && verification.deadline.isValid();
        if (waits && (!deadline.isValid() || verification.deadline < deadline))
            deadline = verification.deadline;
    }
    return order.state == OrderState::SmsVerification ? deadline : QDateTime();
}

OrderActions actionsOf(const orders::Order &order, orders::Role role)
{
    OrderActions actions;
    actions.abandon = orders::mayFire(order.state, OrderEvent::Abandon, role);
    actions.edit = orders::mayFire(order.state, OrderEvent::Edit, role);
    // icp-facts 6 "returned by SMS failure": unchanged data can go straight on.
    actions.resubmit = actions.edit && order.hasLapsed();
    return actions;
}

} // namespace models
