// SPDX-License-Identifier: Apache-2.0
#include "filing/uuid7.h"
#include "orders/transitions.h"
#include "service/handlers/bodies.h"
#include "service/handlers/handlers.h"
#include "service/handlers/order_access.h"

namespace service::handlers {

using namespace Qt::Literals::StringLiterals;
using orders::OrderEvent;
using orders::OrderState;

namespace {

/// What a client may write of an order.
struct DraftBody
{
    filing::Code<orders::OrderKind> kind;
    QString filingId;
    QStringList targets;
    QJsonObject content;
    qint64 baseVersion = 0;
    QString rulesVersion;
    QStringList documents;

    template<class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("kind", self.kind);
        visit("filingId", self.filingId);
        visit("targets", self.targets);
        visit("content", self.content);
        visit("baseVersion", self.baseVersion);
        visit("rulesVersion", self.rulesVersion);
        visit("documents", self.documents);
    }
};

constexpr int mostTargets = 100;
constexpr int mostPointers = 2000;
constexpr int longestId = 100;

Result<DraftBody> readDraft(const Request &request)
{
    auto body = readBody<DraftBody>(request);
    if (!body)
        return body;
    QList<filing::Finding> faults;
    const auto need = [&faults](bool good, const QString &pointer, const QString &code) {
        if (!good)
            faults.append({.pointer = pointer, .code = code});
    };
    need(body->kind.isKnown(), u"/kind"_s, u"KIND_UNKNOWN"_s);
    need(!body->filingId.isEmpty() && body->filingId.size() <= longestId, u"/filingId"_s,
         u"LENGTH_INVALID"_s);
    need(body->targets.size() <= mostTargets, u"/targets"_s, u"TOO_MANY_TARGETS"_s);
    need(body->content.size() <= mostPointers, u"/content"_s, u"TOO_MANY_VALUES"_s);
    need(body->baseVersion >= 1, u"/baseVersion"_s, u"VERSION_INVALID"_s);
    need(body->rulesVersion.size() <= longestId, u"/rulesVersion"_s, u"LENGTH_INVALID"_s);
    need(body->documents.isEmpty(), u"/documents"_s, u"DOCUMENT_UNKNOWN"_s);
    if (!faults.isEmpty())
        return invalid(u"MALFORMED_BODY"_s, faults);
    return body;
}

void take(orders::Order &order, const DraftBody &body)
{
    order.targets = body.targets;
    order.content = body.content;
    order.baseVersion = body.baseVersion;
    order.rulesVersion = body.rulesVersion;
}

/// A draft may be incomplete, but what it says must be understood.
Result<OrderCase> understood(const Context &context, const orders::Order &order)
{
    auto situation = OrderCase::load(context.db, order, context.env.book);
    if (!situation)
        return situation;
    const auto faults = situation->malformed();
    if (!faults.isEmpty())
        return invalid(faults.first().code, faults);
    return situation;
}

Result<Response> create(const Request &request, Context &context, const QString &id, const DraftBody &body)
{
    Transaction transaction(context.db);
    if (const auto existing = Orders(context.db).byId(id)) {
        if (!context.who.maySee(existing->accountId))
            return notFound();
        return stale(existing->order);
    }
    const auto filing = Filings(context.db).head(body.filingId);
    if (!filing || !context.who.maySee(filing->accountId))
        return notFound();
    orders::Order order;
    order.id = id;
    order.kind = body.kind;
    order.filingId = body.filingId;
    order.createdAt = context.env.flow.now();
    order.timeline.append({order.createdAt, OrderEvent::Edit, OrderState::Draft, context.who.role(), {}});
    take(order, body);
    const auto situation = understood(context, order);
    if (!situation)
        return tl::unexpected(situation.error());
    const auto blockers = situation->blockers(circumstances(context));
    if (!blockers.isEmpty())
        return blocked(blockers);
    const auto saved = context.env.flow.save(context.db, {order, filing->accountId}, u"ORDER_CREATE"_s,
                                             context.actor(request.requestId));
    const auto answer = orderAnswer(context, saved, 201);
    transaction.commit();
    return answer;
}

Result<Response> replace(const Request &request, Context &context, const QString &id, const DraftBody &body)
{
    Transaction transaction(context.db);
    auto row = findOrder(context, id);
    if (!row)
        return tl::unexpected(row.error());
    auto &order = row->order;
    if (const auto matched = matchVersion(request, order); !matched)
        return tl::unexpected(matched.error());
    if (!orders::mayFire(order.state, OrderEvent::Edit, orders::Role::Applicant))
        return tl::unexpected(stepRefused(order));
    if (!(order.kind == body.kind) || order.filingId != body.filingId)
        return invalid(u"MALFORMED_BODY"_s, {{.pointer = u"/kind"_s, .code = u"CANNOT_BE_CHANGED"_s}});
    take(order, body);
    if (const auto situation = understood(context, order); !situation)
        return tl::unexpected(situation.error());
    const auto actor = context.actor(request.requestId);
    auto saved = order.state == OrderState::Draft
                     ? Result<orders::Order>(context.env.flow.save(context.db, *row, u"ORDER_EDIT"_s, actor))
                     : context.env.flow.fire(context.db, *row, {.event = OrderEvent::Edit}, actor);
    if (!saved)
        return tl::unexpected(saved.error());
    const auto answer = orderAnswer(context, *saved);
    transaction.commit();
    return answer;
}

} // namespace

Result<Response> getOrder(Request &request, Context &context)
{
    const auto row = findOrder(context, request.ids.value(0));
    if (!row)
        return tl::unexpected(row.error());
    return orderAnswer(context, row->order);
}

Result<Response> putOrder(Request &request, Context &context)
{
    const auto id = request.ids.value(0);
    if (!filing::isUuid7(id))
        return invalid(u"ORDER_ID_INVALID"_s);
    const bool isNew = request.header("if-none-match").trimmed() == "*";
    if (!isNew && request.header("if-match").isEmpty())
        return preconditionRequired();
    const auto body = readDraft(request);
    if (!body)
        return tl::unexpected(body.error());
    return isNew ? create(request, context, id, *body) : replace(request, context, id, *body);
}

} // namespace service::handlers
