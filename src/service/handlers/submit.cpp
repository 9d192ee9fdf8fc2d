// SPDX-License-Identifier: Apache-2.0
#include "orders/transitions.h"
#include "service/handlers/bodies.h"
#include "service/handlers/handlers.h"
#include "service/handlers/once.h"
#include "service/handlers/order_access.h"
#include "service/storage/attempts.h"

#include <algorithm>

namespace service::handlers {

using namespace Qt::Literals::StringLiterals;
using orders::OrderEvent;
using orders::OrderState;

namespace {

struct SubmitBody
{
    QString filingPassword;

    template<class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("filingPassword", self.filingPassword);
    }
};

bool isError(const filing::Finding &finding) { return finding.severity == filing::Severity::Error; }

/// The order, if it can be submitted now. Errors: 404, 428, 412, 409, 422, in this order.
Result<OrderRow> submittable(const Request &request, const Context &context)
{
    auto row = findOrder(context, request.ids.value(0));
    if (!row)
        return row;
    const auto &order = row->order;
    if (const auto matched = matchVersion(request, order); !matched)
        return tl::unexpected(matched.error());
    if (!mayBeSubmitted(order))
        return tl::unexpected(stepRefused(order));
    const auto situation = OrderCase::load(context.db, order, context.env.book);
    if (!situation)
        return tl::unexpected(situation.error());
    if (const auto faults = situation->malformed(); !faults.isEmpty())
        return invalid(faults.first().code, faults);
    if (const auto blockers = situation->blockers(circumstances(context)); !blockers.isEmpty())
        return blocked(blockers);
    const auto findings = situation->findings(chinaDay(context.env.clock.now()));
    if (std::any_of(findings.begin(), findings.end(), isError))
        return invalid(u"ORDER_HAS_FINDINGS"_s, findings);
    return row;
}

tl::unexpected<Error> tooManyAttempts(int seconds)
{
    Error error{.kind = ErrorKind::RateLimited, .code = u"TOO_MANY_ATTEMPTS"_s};
    error.params.insert(problemParam::retryAfter, QString::number(seconds));
    return tl::unexpected(std::move(error));
}

/// Outside any transaction: the check takes long on purpose. A try is counted before it is made, so that guesses that
/// come at once are no more than those that come one after the other. Errors: 422 FILING_PASSWORD_MISSING,
/// FILING_PASSWORD_WRONG, 429 TOO_MANY_ATTEMPTS.
Result<void> checkPassword(const Request &request, Context &context, const OrderRow &row,
                           const SecretText &password)
{
    if (password.isEmpty())
        return invalid(u"FILING_PASSWORD_MISSING"_s,
                       {{.pointer = u"/filingPassword"_s, .code = u"FILING_PASSWORD_MISSING"_s}});
    const auto now = context.env.clock.now();
    Attempts attempts(context.db, u"filing"_s, row.order.filingId);
    Transaction counting(context.db);
    if (const int seconds = attempts.lockedFor(now); seconds > 0)
        return tooManyAttempts(seconds);
    const int left = attempts.wrong(now);
    counting.commit();
    const bool right = context.env.regulator.passwordMatches(context.db, row.order.filingId, password);
    Transaction transaction(context.db);
    if (right) {
        attempts.right();
        transaction.commit();
        return {};
    }
    Error error{.kind = ErrorKind::Input, .code = u"FILING_PASSWORD_WRONG"_s};
    error.params.insert(problemParam::attemptsLeft, QString::number(left));
    AuditLog(context.db)
        .append(
            context.actor(request.requestId),
            {.action = u"FILING_PASSWORD_WRONG"_s, .subject = row.order.id, .filingId = row.order.filingId},
            now);
    transaction.commit();
    return tl::unexpected(std::move(error));
}

Result<SecretText> readPassword(const Request &request)
{
    constexpr int longest = 200;
    if (request.body.trimmed().isEmpty())
        return SecretText();
    auto body = readBody<SubmitBody>(request);
    if (!body)
        return tl::unexpected(body.error());
    SecretText password(body->filingPassword);
    wipe(body->filingPassword);
    if (password.bytes().size() > longest)
        return invalid(u"MALFORMED_BODY"_s, {{.pointer = u"/filingPassword"_s, .code = u"LENGTH_INVALID"_s}});
    return password;
}

} // namespace

Result<Response> validateOrder(Request &request, Context &context)
{
    if (const auto nothing = readNothing(request); !nothing)
        return tl::unexpected(nothing.error());
    const auto row = findOrder(context, request.ids.value(0));
    if (!row)
        return tl::unexpected(row.error());
    const auto situation = OrderCase::load(context.db, row->order, context.env.book);
    if (!situation)
        return tl::unexpected(situation.error());
    auto findings = situation->malformed();
    if (findings.isEmpty())
        findings = situation->findings(chinaDay(context.env.clock.now()));
    return Response::json(
        {{u"findings"_s, contract::encodeAny(findings)},
         {u"blockers"_s, contract::encodeAny(situation->blockers(circumstances(context)))}});
}

Result<Response> submitOrder(Request &request, Context &context)
{
    if (request.header("if-match").isEmpty())
        return preconditionRequired();
    const auto password = readPassword(request);
    if (!password)
        return tl::unexpected(password.error());
    const auto id = request.ids.value(0);
    // The password is left out of what is compared: even its hash is not stored.
    const auto once =
        Once::start(request, context, id, u"submit"_s, password->isEmpty() ? u"plain"_s : u"password"_s);
    if (!once)
        return tl::unexpected(once.error());
    if (auto first = (*once)->replay(); !first || *first)
        return first ? Result<Response>(**first) : tl::unexpected(first.error());
    auto row = submittable(request, context);
    if (!row)
        return tl::unexpected(row.error());
    if (context.env.book.policy(row->order.kind).filingPassword) {
        if (const auto checked = checkPassword(request, context, *row, *password); !checked)
            return tl::unexpected(checked.error());
    }

    Transaction transaction(context.db);
    if (auto first = (*once)->replay(); !first || *first) // another process may have been faster
        return first ? Result<Response>(**first) : tl::unexpected(first.error());
    row = submittable(request, context);
    if (!row)
        return tl::unexpected(row.error());
    const auto filing = Filings(context.db).head(row->order.filingId);
    row->order.expectedBy = rules::expectedBy(row->order.kind, filing ? filing->head.province : QString(),
                                              context.env.book, chinaDay(context.env.clock.now()));
    const auto order = context.env.flow.fire(context.db, *row, {.event = OrderEvent::Submit},
                                             context.actor(request.requestId));
    if (!order)
        return tl::unexpected(order.error());
    const auto answer = orderAnswer(context, *order);
    (*once)->keep(answer);
    transaction.commit();
    return answer;
}

Result<Response> abandonOrder(Request &request, Context &context)
{
    if (request.header("if-match").isEmpty())
        return preconditionRequired();
    if (const auto nothing = readNothing(request); !nothing)
        return tl::unexpected(nothing.error());
    const auto once = Once::start(request, context, request.ids.value(0), u"abandon"_s, {});
    if (!once)
        return tl::unexpected(once.error());
    Transaction transaction(context.db);
    if (auto first = (*once)->replay(); !first || *first)
        return first ? Result<Response>(**first) : tl::unexpected(first.error());
    const auto row = findOrder(context, request.ids.value(0));
    if (!row)
        return tl::unexpected(row.error());
    if (const auto matched = matchVersion(request, row->order); !matched)
        return tl::unexpected(matched.error());
    const auto order = context.env.flow.fire(context.db, *row, {.event = OrderEvent::Abandon},
                                             context.actor(request.requestId));
    if (!order)
        return tl::unexpected(order.error());
    const auto answer = orderAnswer(context, *order);
    (*once)->keep(answer);
    transaction.commit();
    return answer;
}

Result<Response> resendVerification(Request &request, Context &context)
{
    if (const auto nothing = readNothing(request); !nothing)
        return tl::unexpected(nothing.error());
    bool ok = false;
    const int n = request.ids.value(1).toInt(&ok);
    Transaction transaction(context.db);
    auto row = findOrder(context, request.ids.value(0));
    if (!row)
        return tl::unexpected(row.error());
    if (!ok || n < 1 || n > row->order.verifications.size())
        return notFound();
    if (row->order.state != OrderState::SmsVerification)
        return tl::unexpected(stepRefused(row->order));
    const auto verification = context.env.regulator.resendCode(context.db, row->order, n);
    if (!verification)
        return tl::unexpected(verification.error());
    row->order.verifications[n - 1] = *verification;
    const auto order =
        context.env.flow.save(context.db, *row, u"VERIFICATION_RESEND"_s, context.actor(request.requestId));
    const auto answer = orderAnswer(context, order);
    transaction.commit();
    return answer;
}

} // namespace service::handlers
