// SPDX-License-Identifier: Apache-2.0
#include "service/handlers/order_access.h"

#include "service/handlers/bodies.h"
#include "service/handlers/view.h"

namespace service {

using namespace Qt::Literals::StringLiterals;

Result<OrderRow> findOrder(const Context &context, const QString &id)
{
    auto row = Orders(context.db).byId(id);
    if (!row || !context.who.maySee(row->accountId))
        return notFound();
    return std::move(*row);
}

QByteArray etagOf(const orders::Order &order) { return '"' + QByteArray::number(order.version) + '"'; }

Result<void> matchVersion(const Request &request, const orders::Order &order)
{
    const auto wanted = request.header("if-match").trimmed();
    if (wanted.isEmpty())
        return preconditionRequired();
    if (wanted != etagOf(order))
        return stale(order);
    return {};
}

tl::unexpected<Error> stale(const orders::Order &order)
{
    Error error{.kind = ErrorKind::Stale, .code = u"VERSION_STALE"_s};
    error.params.insert(problemParam::etag, QString::fromLatin1(etagOf(order)));
    return tl::unexpected(std::move(error));
}

tl::unexpected<Error> preconditionRequired()
{
    return failWith(428, ErrorKind::Stale, u"PRECONDITION_REQUIRED"_s);
}

Response orderAnswer(const Context &context, const orders::Order &order, int status)
{
    bool individual = false;
    if (context.who.seesMasked()) {
        const auto filing = Filings(context.db).head(order.filingId);
        individual = filing && filing->head.entity.type == filing::EntityType::Individual;
    }
    return Response::json(view::order(order, context, individual), status).with("ETag"_ba, etagOf(order));
}

rules::Circumstances circumstances(const Context &context)
{
    return {context.who.role(), true, true, chinaDay(context.env.clock.now())};
}

tl::unexpected<Error> blocked(const QList<filing::Blocker> &blockers)
{
    Error error{.kind = ErrorKind::Conflict, .code = u"ACTION_NOT_AVAILABLE"_s};
    error.blockers = blockers;
    return tl::unexpected(std::move(error));
}

} // namespace service
