// SPDX-License-Identifier: Apache-2.0
#include "contract/document_messages.h"
#include "filing/uuid7.h"
#include "orders/transitions.h"
#include "service/documents/document_book.h"
#include "service/handlers/bodies.h"
#include "service/handlers/handlers.h"
#include "service/handlers/order_access.h"

namespace service::handlers {

using namespace Qt::Literals::StringLiterals;
using orders::Document;
using orders::DocumentSource;

namespace {

Response answerOf(const Document &document, int status)
{
    return Response::json(contract::encode(document), status);
}

/// Errors: 404, the same for one that is not there and one of another account.
Result<DocumentRow> findDocument(const Context &context, const QString &id)
{
    auto row = Documents(context.db).byId(id);
    if (!row || !context.who.maySee(row->accountId))
        return notFound();
    return std::move(*row);
}

/// The answer where this upload has come before. Errors: 422 where the id stands for something else, or for
/// what has been replaced since.
Result<std::optional<Response>> seenBefore(const Context &context, const QString &id, const QString &orderId,
                                           const contract::DocumentSlot &slot, const QString &sha256)
{
    const auto known = Documents(context.db).byId(id);
    if (!known && Documents(context.db).wasRemoved(id))
        return invalid(u"DOCUMENT_REPLACED"_s);
    if (!known)
        return std::nullopt;
    if (!context.who.maySee(known->accountId))
        return notFound();
    const auto &document = known->document;
    if (document.sha256 != sha256 || document.orderId != orderId || !isSameSlot(slotOf(document), slot))
        return invalid(u"DOCUMENT_EXISTS"_s);
    return answerOf(document, 200);
}

/// The order, if documents may come and go. Errors: 404, 409.
Result<OrderRow> editableOrder(const Context &context, const QString &id)
{
    auto row = findOrder(context, id);
    if (row && !orders::isEditable(row->order.state))
        return tl::unexpected(stepRefused(row->order));
    return row;
}

Result<void> checkSlot(const Context &context, const orders::Order &order, const contract::DocumentSlot &slot)
{
    const auto faults = slotFaults(context.db, order, context.env.book.documents, slot);
    return faults.isEmpty() ? Result<void>() : invalid(u"DOCUMENT_SLOT_INVALID"_s, faults);
}

DocumentBook bookOf(Context &context)
{
    return {context.db, context.env.book.documents.images, context.env.clock.now()};
}

/// A document of the same filing that may be shown again. Errors: 404, 422 DOCUMENT_NOT_REUSABLE.
Result<Document> reusable(const Context &context, const QString &id, const OrderRow &order)
{
    const auto row = findDocument(context, id);
    if (!row)
        return tl::unexpected(row.error());
    const auto &document = row->document;
    const bool sameOwner = row->accountId == order.accountId && row->filingId == order.order.filingId;
    if (!sameOwner || document.kind == orders::documentKind::faceVerification ||
        document.status == orders::DocumentStatus::Refused)
        return invalid(u"DOCUMENT_NOT_REUSABLE"_s);
    return document;
}

} // namespace

Result<Response> putDocument(Request &request, Context &context)
{
    const auto id = request.ids.value(0);
    if (!filing::isUuid7(id))
        return invalid(u"DOCUMENT_ID_INVALID"_s);
    const auto orderId = request.parameter(u"order"_s);
    const contract::DocumentSlot slot{
        request.parameter(u"kind"_s), request.parameter(u"pointer"_s), request.parameter(u"side"_s), {}};
    if (const auto order = findOrder(context, orderId); !order)
        return tl::unexpected(order.error());
    // What takes its time comes before the write lock.
    const auto picture = readDigested(request, context.env.book.documents.images);
    if (!picture)
        return tl::unexpected(picture.error());

    Transaction transaction(context.db);
    if (auto before = seenBefore(context, id, orderId, slot, picture->sha256); !before || *before)
        return before ? Result<Response>(**before) : tl::unexpected(before.error());
    const auto order = editableOrder(context, orderId);
    if (!order)
        return tl::unexpected(order.error());
    if (const auto checked = checkSlot(context, order->order, slot); !checked)
        return tl::unexpected(checked.error());
    const auto document = bookOf(context).add(*order, {id, slot, DocumentSource::Desk}, *picture,
                                              context.actor(request.requestId));
    if (!document)
        return tl::unexpected(document.error());
    transaction.commit();
    return answerOf(*document, 201);
}

Result<Response> reuseDocument(Request &request, Context &context)
{
    const auto body = readBody<contract::DocumentReuse>(request);
    if (!body)
        return tl::unexpected(body.error());
    if (!filing::isUuid7(body->newId))
        return invalid(u"DOCUMENT_ID_INVALID"_s);
    const contract::DocumentSlot slot{body->kind, body->pointer, body->side, {}};

    Transaction transaction(context.db);
    const auto order = findOrder(context, request.ids.value(0));
    if (!order)
        return tl::unexpected(order.error());
    const auto source = reusable(context, body->documentId, *order);
    if (!source)
        return tl::unexpected(source.error());
    if (auto before = seenBefore(context, body->newId, order->order.id, slot, source->sha256);
        !before || *before)
        return before ? Result<Response>(**before) : tl::unexpected(before.error());
    if (!orders::isEditable(order->order.state))
        return tl::unexpected(stepRefused(order->order));
    if (const auto checked = checkSlot(context, order->order, slot); !checked)
        return tl::unexpected(checked.error());
    const auto document = bookOf(context).reuse(*order, {body->newId, slot, DocumentSource::Reused}, *source,
                                                context.actor(request.requestId));
    if (!document)
        return tl::unexpected(document.error());
    transaction.commit();
    return answerOf(*document, 201);
}

Result<Response> getDocumentContent(Request &request, Context &context)
{
    const auto row = findDocument(context, request.ids.value(0));
    if (!row)
        return tl::unexpected(row.error());
    const auto &document = row->document;
    const auto ending = document.mediaType == "image/png"_L1 ? "png"_ba : "jpg"_ba;
    const auto name =
        document.kind.toLower().toLatin1() + '-' + document.id.right(8).toLatin1() + '.' + ending;
    return Response{.contentType = document.mediaType.toLatin1(),
                    .body = Documents(context.db).bytes(document.sha256)}
        .with("Content-Disposition"_ba, "attachment; filename=\"" + name + '"');
}

Result<Response> deleteDocument(Request &request, Context &context)
{
    Transaction transaction(context.db);
    const auto row = findDocument(context, request.ids.value(0));
    if (!row)
        return tl::unexpected(row.error());
    if (const auto order = editableOrder(context, row->document.orderId); !order)
        return tl::unexpected(order.error());
    bookOf(context).remove(*row, u"DOCUMENT_REMOVE"_s, context.actor(request.requestId));
    transaction.commit();
    return Response::noContent();
}

} // namespace service::handlers
