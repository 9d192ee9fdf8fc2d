// SPDX-License-Identifier: Apache-2.0
#include "service/practice/practice_api.h"

#include "contract/content.h"
#include "service/handlers/bodies.h"
#include "service/handlers/remarks.h"
#include "service/practice/practice_documents.h"
#include "service/storage/practice_rows.h"

namespace service::practiceApi {

using namespace Qt::Literals::StringLiterals;
using orders::OrderEvent;
using orders::OrderState;

namespace {

struct AutomaticBody
{
    bool automatic = false;

    template<class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("automatic", self.automatic);
    }
};

struct VerifyBody
{
    QString code;
    QString mobile;
    QString idTail;

    template<class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("code", self.code);
        visit("mobile", self.mobile);
        visit("idTail", self.idTail);
    }
};

QJsonArray actionsIn(OrderState state)
{
    if (state == OrderState::ProviderReview)
        return {u"pass"_s, u"return"_s};
    if (state == OrderState::AdministrationReview)
        return {u"approve"_s, u"reject"_s};
    return {};
}

/// The name of what the order is about, as the reviewer would see it.
QString targetName(const filing::Excerpt &excerpt)
{
    if (!excerpt.websites.isEmpty())
        return excerpt.websites.first().name;
    if (!excerpt.apps.isEmpty())
        return excerpt.apps.first().name;
    return excerpt.entity ? excerpt.entity->name : QString();
}

QJsonObject describe(const OrderRow &row, Context &context)
{
    auto &db = context.db;
    const auto &order = row.order;
    const Filings filings(db);
    const auto filing = filings.head(order.filingId);
    const auto excerpt = filing ? filings.excerpt(*filing, order.targets) : filing::Excerpt();
    const auto since = order.timeline.isEmpty() ? order.updatedAt : order.timeline.last().at;
    return {{u"id"_s, order.id},
            {u"kind"_s, order.kind.text()},
            {u"icpNumber"_s, filing ? filing->head.icpNumber : QString()},
            {u"targetName"_s, targetName(excerpt)},
            {u"state"_s, order.state.text()},
            {u"since"_s, since.toString(Qt::ISODate)},
            {u"actions"_s, actionsIn(order.state)},
            {u"documents"_s, describeDocuments(order, context)},
            {u"pointers"_s, QJsonArray::fromStringList(contract::changedPointers(excerpt, order.content))}};
}

QJsonObject describe(const MessageRow &message)
{
    return {{u"at"_s, message.at.toString(Qt::ISODate)},
            {u"mobile"_s, message.mobile},
            {u"code"_s, message.code},
            {u"text"_s, QJsonObject{{u"en"_s, message.textEn}, {u"zh"_s, message.textZh}}},
            {u"orderId"_s, message.orderId},
            {u"n"_s, message.n}};
}

Result<Response> decide(const Request &request, Context &context, OrderEvent event,
                        const QList<filing::Finding> &findings)
{
    Transaction transaction(context.db);
    const auto order = context.env.flow.answered(
        context.db, request.ids.value(0),
        {.event = event, .actorId = u"practice"_s, .findings = findings, .requestId = request.requestId});
    if (!order)
        return tl::unexpected(order.error());
    transaction.commit();
    return Response::json({{u"state"_s, order->state.text()}});
}

Result<Response> agree(const Request &request, Context &context, OrderEvent event)
{
    if (const auto nothing = readNothing(request); !nothing)
        return tl::unexpected(nothing.error());
    return decide(request, context, event, {});
}

Result<Response> object(const Request &request, Context &context, OrderEvent event)
{
    const auto findings = readRemarks(request);
    if (!findings)
        return tl::unexpected(findings.error());
    return decide(request, context, event, *findings);
}

} // namespace

Result<Response> state(Request &, Context &context)
{
    constexpr int mostMessages = 100;
    QJsonArray orders;
    for (const auto &row : Orders(context.db)
                               .inStates({OrderState::ProviderReview, OrderState::SmsVerification,
                                          OrderState::AdministrationReview, OrderState::Approved}))
        orders.append(describe(row, context));
    QJsonArray messages;
    for (const auto &message : PracticeRows(context.db).messages(mostMessages))
        messages.append(describe(message));
    return Response::json({{u"now"_s, context.env.clock.now().toString(Qt::ISODate)},
                           {u"daySeconds"_s, context.env.practice->daySeconds()},
                           {u"automatic"_s, PracticeRegulator::isAutomatic(context.db)},
                           {u"orders"_s, orders},
                           {u"messages"_s, messages}});
}

Result<Response> setAutomatic(Request &request, Context &context)
{
    const auto body = readBody<AutomaticBody>(request);
    if (!body)
        return tl::unexpected(body.error());
    Transaction transaction(context.db);
    PracticeRegulator::setAutomatic(context.db, body->automatic);
    transaction.commit();
    return Response::json({{u"automatic"_s, body->automatic}});
}

Result<Response> verify(Request &request, Context &context)
{
    constexpr int longest = 40;
    const auto body = readBody<VerifyBody>(request);
    if (!body)
        return tl::unexpected(body.error());
    if (body->code.size() > longest || body->mobile.size() > longest || body->idTail.size() > longest)
        return invalid(u"MALFORMED_BODY"_s);
    const auto entry = context.env.practice->enterCode(context.db, context.env.flow, body->code.trimmed(),
                                                       body->mobile.trimmed(), body->idTail.trimmed());
    QJsonObject answer{{u"result"_s, entry.result}};
    if (entry.attemptsLeft)
        answer.insert(u"attemptsLeft"_s, *entry.attemptsLeft);
    if (entry.result == "VERIFIED"_L1)
        answer.insert(u"waitingForOthers"_s, entry.waitingForOthers);
    return Response::json(answer);
}

Result<Response> pass(Request &request, Context &context)
{
    return agree(request, context, OrderEvent::Pass);
}
Result<Response> giveBack(Request &request, Context &context)
{
    return object(request, context, OrderEvent::Return);
}
Result<Response> approve(Request &request, Context &context)
{
    return agree(request, context, OrderEvent::Approve);
}
Result<Response> reject(Request &request, Context &context)
{
    return object(request, context, OrderEvent::Reject);
}

} // namespace service::practiceApi
