// SPDX-License-Identifier: Apache-2.0
#include "service/flow/order_flow.h"

#include "orders/transitions.h"
#include "service/flow/apply.h"
#include "service/flow/notices.h"
#include "service/storage/change_log.h"

#include <algorithm>

namespace service {

using namespace Qt::Literals::StringLiterals;
using orders::OrderEvent;
using orders::OrderState;
using orders::VerificationState;

namespace {

/// Verifications that nobody can complete any more.
void endVerifications(orders::Order &order, VerificationState as)
{
    for (auto &verification : order.verifications) {
        if (verification.state == VerificationState::Waiting)
            verification.state = as;
    }
}

bool isVerified(const orders::Order &order)
{
    const auto verified = [](const auto &one) { return one.state == VerificationState::Verified; };
    const auto &all = order.verifications;
    return order.verifiersNeeded == orders::Needed::One ? std::any_of(all.begin(), all.end(), verified)
                                                        : std::all_of(all.begin(), all.end(), verified);
}

orders::Role roleOf(OrderEvent event)
{
    switch (event) {
    case OrderEvent::Pass:
    case OrderEvent::Return:
        return orders::Role::Reviewer;
    case OrderEvent::Approve:
    case OrderEvent::Reject:
        return orders::Role::Administration;
    default:
        return orders::Role::System;
    }
}

bool knowsStep(OrderState state, OrderEvent event, const orders::Route &route)
{
    return orders::next(state, event, route).has_value();
}

} // namespace

bool mayBeSubmitted(const orders::Order &order)
{
    return orders::mayFire(order.state, OrderEvent::Submit, orders::Role::Applicant) &&
           (order.state != OrderState::Returned || order.hasLapsed());
}

Error stepRefused(const orders::Order &order)
{
    Error error{.kind = ErrorKind::Conflict, .code = u"ACTION_NOT_AVAILABLE"_s};
    QString code;
    switch (order.state.value()) {
    case OrderState::AdministrationReview:
        code = u"ORDER_AT_ADMINISTRATION"_s;
        break;
    case OrderState::Approved:
        code = u"SYNC_DELAY"_s;
        break;
    case OrderState::Completed:
    case OrderState::Abandoned:
        code = u"ORDER_CLOSED"_s;
        break;
    default:
        code = u"ORDER_IN_PROGRESS"_s;
    }
    error.blockers.append(
        {code, {{u"orderId"_s, order.id}, {u"state"_s, order.state.text()}}, u"OPEN_ORDER"_s});
    return error;
}

Result<orders::Order> OrderFlow::fire(Database &db, OrderRow row, const Step &step, const Actor &actor)
{
    auto &order = row.order;
    const auto route = m_book.route(order.kind);
    const bool unchanged = step.event != OrderEvent::Submit || mayBeSubmitted(order);
    if (!knowsStep(order.state, step.event, route) || !unchanged)
        return tl::unexpected(stepRefused(order));
    if (!orders::mayFire(order.state, step.event, actor.role))
        return fail(ErrorKind::Forbidden, u"ROLE_NOT_ALLOWED"_s);

    const auto at = now();
    order.state = *orders::next(order.state, step.event, route);
    order.stateReason = step.stateReason;
    if (step.event == OrderEvent::Return || step.event == OrderEvent::Reject)
        order.findings = step.findings;
    else if (step.event == OrderEvent::Submit)
        order.findings = {};
    if (order.state != OrderState::SmsVerification)
        endVerifications(order, step.event == OrderEvent::Verify ? VerificationState::NotNeeded
                                                                 : VerificationState::Expired);
    order.timeline.append(
        {at, step.event, order.state, actor.role, step.note, step.stateReason, step.findings});
    // An order's version and row first: what the regulator notes refers to them.
    store(db, row);
    enter(db, row);
    AuditLog(db).append(actor,
                        {.action = u"ORDER_"_s + filing::Code<OrderEvent>(step.event).text(),
                         .subject = order.id,
                         .filingId = order.filingId,
                         .reason = step.stateReason},
                        m_clock.now());
    return order;
}

orders::Order OrderFlow::save(Database &db, OrderRow row, const QString &action, const Actor &actor)
{
    store(db, row);
    const auto pointers = QStringList(row.order.content.keys()).join(u' ');
    AuditLog(db).append(
        actor,
        {.action = action, .subject = row.order.id, .filingId = row.order.filingId, .pointer = pointers},
        m_clock.now());
    return row.order;
}

Result<orders::Order> OrderFlow::answered(Database &db, const QString &orderId, const OutsideAnswer &answer)
{
    auto row = Orders(db).byId(orderId);
    if (!row)
        return fail(ErrorKind::NotFound, u"NOT_FOUND"_s);
    const auto role = roleOf(answer.event);
    auto step = Step{answer.event, answer.findings, answer.stateReason};
    for (auto &finding : step.findings) {
        if (finding.code.isEmpty())
            finding.code = u"REVIEWER_REMARK"_s;
        finding.severity = filing::Severity::Error;
        finding.source = role == orders::Role::Reviewer ? filing::FindingSource::Provider
                                                        : filing::FindingSource::Administration;
    }
    return fire(db, std::move(*row), step, {answer.actorId, role, answer.requestId});
}

Result<orders::Order> OrderFlow::verificationChanged(Database &db, const QString &orderId,
                                                     const orders::Verification &verification)
{
    auto row = Orders(db).byId(orderId);
    if (!row)
        return fail(ErrorKind::NotFound, u"NOT_FOUND"_s);
    auto &verifications = row->order.verifications;
    const auto place = std::find_if(verifications.begin(), verifications.end(),
                                    [&](const auto &other) { return other.n == verification.n; });
    if (place == verifications.end())
        return fail(ErrorKind::NotFound, u"NOT_FOUND"_s);
    *place = verification;
    if (isVerified(row->order))
        return fire(db, std::move(*row), {.event = OrderEvent::Verify}, {u"system"_s, orders::Role::System});
    return save(db, std::move(*row), u"VERIFICATION_"_s + verification.state.text(),
                {u"system"_s, orders::Role::System});
}

QDateTime OrderFlow::now() const
{
    return QDateTime::fromSecsSinceEpoch(m_clock.now().toSecsSinceEpoch(), Qt::UTC);
}

void OrderFlow::enter(Database &db, OrderRow &row)
{
    auto &order = row.order;
    m_regulator.dropOrder(db, order.id);
    switch (order.state.value()) {
    case OrderState::SmsVerification:
        if (const auto situation = OrderCase::load(db, order, m_book)) {
            const int allowed = m_book.policy(order.kind).smsWrongCodesAllowed.value_or(5);
            order.verifications = m_regulator.sendCodes(db, order, situation->addressees(), allowed);
            order.verifiersNeeded = situation->verifiersNeeded();
            Orders(db).put(row);
        }
        break;
    case OrderState::AdministrationReview:
        markCancelling(db, row, true, now());
        [[fallthrough]];
    case OrderState::ProviderReview:
    case OrderState::Approved:
        m_regulator.takeOrder(db, order);
        break;
    case OrderState::Rejected:
        markCancelling(db, row, false, now());
        break;
    case OrderState::Completed:
        applyOrder(db, row, now());
        Notices(db, now()).closeAnswered(order, row.accountId);
        break;
    default:
        break;
    }
}

void OrderFlow::store(Database &db, OrderRow &row)
{
    auto &order = row.order;
    order.updatedAt = now();
    ++order.version;
    Orders(db).put(row);
    ChangeLog(db).append(row.accountId, {contract::ResourceType::Order, order.id, order.filingId},
                         order.updatedAt);
}

} // namespace service
