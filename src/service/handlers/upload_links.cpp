// SPDX-License-Identifier: Apache-2.0
#include "orders/transitions.h"
#include "service/auth/tokens.h"
#include "service/documents/slots.h"
#include "service/handlers/bodies.h"
#include "service/handlers/handlers.h"
#include "service/handlers/order_access.h"
#include "service/storage/upload_links.h"

#include <QRegularExpression>

#include <sodium.h>

namespace service::handlers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int minutesToLive = 15;
constexpr int mostPerOrder = 5;
constexpr int mostSlots = 20;
constexpr int longestName = 100;

/// Two groups of four digits, easy to compare over a table. It opens nothing.
QString newUserCode()
{
    const auto group = [] { return QString::number(randombytes_uniform(10000)).rightJustified(4, u'0'); };
    return group() + u'-' + group();
}

/// Where phones reach this service: the listener for phones, or the name by which the desk reached it.
QString phoneBase(const Request &request, const Environment &env)
{
    static const QRegularExpression host(u"^([A-Za-z0-9.-]+|\\[[0-9A-Fa-f:]+\\])(:[0-9]{1,5})?$"_s);
    if (!env.phoneUrl.isEmpty())
        return env.phoneUrl;
    const auto name = QString::fromLatin1(request.header("host"));
    return (env.tls ? u"https://"_s : u"http://"_s) + (host.match(name).hasMatch() ? name : u"127.0.0.1"_s);
}

QList<filing::Finding> faultsOf(Context &context, const orders::Order &order,
                                const contract::UploadLinkRequest &body)
{
    QList<filing::Finding> faults;
    if (body.places.isEmpty() || body.places.size() > mostSlots)
        faults.append({.pointer = u"/slots"_s, .code = u"LENGTH_INVALID"_s});
    if (!body.language.isEmpty() && body.language != "zh"_L1 && body.language != "en"_L1)
        faults.append({.pointer = u"/language"_s, .code = u"CODE_UNKNOWN"_s});
    for (qsizetype i = 0; i < std::min<qsizetype>(body.places.size(), mostSlots); ++i) {
        const auto &slot = body.places.at(i);
        const auto at = u"/slots/%1"_s.arg(i);
        faults.append(slotFaults(context.db, order, context.env.book.documents, slot, at));
        if (slot.name.size() > longestName)
            faults.append({.pointer = at + u"/name"_s, .code = u"LENGTH_INVALID"_s});
    }
    return faults;
}

} // namespace

Result<Response> createUploadLink(Request &request, Context &context)
{
    const auto body = readBody<contract::UploadLinkRequest>(request);
    if (!body)
        return tl::unexpected(body.error());
    Transaction transaction(context.db);
    const auto order = findOrder(context, request.ids.value(0));
    if (!order)
        return tl::unexpected(order.error());
    if (!orders::isEditable(order->order.state))
        return tl::unexpected(stepRefused(order->order));
    if (const auto faults = faultsOf(context, order->order, *body); !faults.isEmpty())
        return invalid(u"DOCUMENT_SLOT_INVALID"_s, faults);

    const auto token = newToken();
    const auto now = context.env.clock.now();
    const auto language = body->language.isEmpty() ? u"zh"_s : body->language;
    const LinkRow row{u"lnk_"_s + newToken().left(22),
                      tokenHash(token),
                      {},
                      order->accountId,
                      order->order.id,
                      newUserCode(),
                      language,
                      body->places,
                      now.addSecs(minutesToLive * 60)};
    UploadLinks links(context.db);
    links.removeBefore(now.addDays(-1));
    links.insert(row);
    links.endOlder(row.orderId, mostPerOrder);
    AuditLog(context.db)
        .append(
            context.actor(request.requestId),
            {.action = u"UPLOAD_LINK_CREATE"_s, .subject = row.orderId, .filingId = order->order.filingId},
            now);
    transaction.commit();
    const contract::UploadLink link{row.id, phoneBase(request, context.env) + u"/u/"_s + token, row.userCode,
                                    row.expiresAt, row.places};
    return Response::json(contract::encode(link), 201);
}

Result<Response> withdrawUploadLink(Request &request, Context &context)
{
    Transaction transaction(context.db);
    const auto row = UploadLinks(context.db).byId(request.ids.value(0));
    if (!row || !context.who.maySee(row->accountId))
        return notFound();
    UploadLinks(context.db).end(row->id);
    AuditLog(context.db)
        .append(context.actor(request.requestId),
                {.action = u"UPLOAD_LINK_WITHDRAW"_s, .subject = row->orderId}, context.env.clock.now());
    transaction.commit();
    return Response::noContent();
}

} // namespace service::handlers
