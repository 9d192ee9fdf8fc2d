// SPDX-License-Identifier: Apache-2.0
#include "service/phone/phone_api.h"

#include "filing/uuid7.h"
#include "orders/transitions.h"
#include "service/auth/tokens.h"
#include "service/documents/document_book.h"
#include "service/handlers/bodies.h"
#include "service/phone/phone_pages.h"
#include "service/storage/upload_links.h"

#include <QRandomGenerator>

namespace service::phoneApi {

using namespace Qt::Literals::StringLiterals;
using orders::Document;

namespace {

/// A link that works, and its order.
struct Opened
{
    LinkRow link;
    OrderRow order;
};

QByteArray cookieName(const LinkRow &link) { return "phone_" + link.id.right(8).toLatin1(); }

QByteArray cookie(const Request &request, const QByteArray &name)
{
    for (const auto &item : request.header("cookie").split(';')) {
        const auto pair = item.trimmed();
        if (pair.startsWith(name + '='))
            return pair.mid(name.size() + 1);
    }
    return {};
}

std::optional<Opened> find(const Request &request, Context &context)
{
    auto link = UploadLinks(context.db).byToken(tokenHash(request.ids.value(0)));
    if (!link || !link->isAlive(context.env.clock.now()))
        return {};
    auto order = Orders(context.db).byId(link->orderId);
    if (!order || !orders::isEditable(order->order.state))
        return {};
    return Opened{std::move(*link), std::move(*order)};
}

bool isItsBrowser(const Request &request, const LinkRow &link)
{
    const auto secret = QString::fromLatin1(cookie(request, cookieName(link)));
    return !secret.isEmpty() && sameSecret(tokenHash(secret).toLatin1(), link.browserHash.toLatin1());
}

/// The link, for the browser that opened it first.
std::optional<Opened> open(const Request &request, Context &context)
{
    auto found = find(request, context);
    return found && isItsBrowser(request, found->link) ? std::move(found) : std::nullopt;
}

Actor actorOf(const LinkRow &link, const Request &request)
{
    return {u"phone "_s + link.id, orders::Role::Applicant, request.requestId};
}

/// What stands in the slot; of several other attachments the newest that this link's slot may mean.
std::optional<Document> documentIn(const QList<DocumentRow> &rows, const contract::DocumentSlot &slot)
{
    std::optional<Document> found;
    for (const auto &row : rows) {
        if (isSameSlot(slotOf(row.document), slot))
            found = row.document;
    }
    return found;
}

QJsonObject both(const rules::LocalText &text) { return {{u"en"_s, text.en}, {u"zh"_s, text.zh}}; }

/// What is refused in this slot: every rule of the kind says it.
QJsonArray refusals(const rules::DocumentRules &rules, const QString &kind)
{
    QList<rules::LocalText> texts;
    for (const auto &rule : rules.documents) {
        for (const auto &text : rule.notAccepted) {
            if (rule.kind == kind && !texts.contains(text))
                texts.append(text);
        }
    }
    QJsonArray list;
    for (const auto &text : texts)
        list.append(both(text));
    return list;
}

QJsonObject describe(const contract::DocumentSlot &slot, int n, const std::optional<Document> &document,
                     const rules::DocumentRules &rules)
{
    QJsonObject object{
        {u"n"_s, n}, {u"kind"_s, slot.kind}, {u"side"_s, slot.side}, {u"subject"_s, slot.name}};
    if (const auto *rule = ruleOf(rules, slot.kind)) {
        object.insert(u"title"_s, both({rule->en, rule->zh}));
        object.insert(u"task"_s, rule->medium == "TASK"_L1);
        object.insert(u"refused"_s, refusals(rules, slot.kind));
    }
    if (document)
        object.insert(u"document"_s, QJsonObject{{u"id"_s, document->id},
                                                 {u"status"_s, document->status.text()},
                                                 {u"findings"_s, contract::encodeAny(document->findings)}});
    return object;
}

Response describe(const Opened &opened, Context &context)
{
    const auto &rules = context.env.book.documents;
    const auto rows = Documents(context.db).ofOrder(opened.link.orderId);
    QJsonArray list;
    for (int n = 0; n < opened.link.places.size(); ++n) {
        const auto &slot = opened.link.places.at(n);
        list.append(describe(slot, n, documentIn(rows, slot), rules));
    }
    const auto left = context.env.clock.now().secsTo(opened.link.expiresAt);
    return Response::json({{u"userCode"_s, opened.link.userCode},
                           {u"language"_s, opened.link.language},
                           {u"secondsLeft"_s, left},
                           {u"practice"_s, context.env.practice != nullptr},
                           {u"maxBytes"_s, rules.images.maxBytes},
                           {u"slots"_s, list}});
}

QString newDocumentId(const Clock &clock)
{
    return filing::newUuid7(clock.now().toMSecsSinceEpoch(), *QRandomGenerator::system());
}

} // namespace

Result<Response> page(Request &request, Context &context)
{
    const auto opened = find(request, context);
    if (!opened)
        return deadLink();
    auto answer = startPage(context.env.phoneFolder, opened->link.language);
    if (isItsBrowser(request, opened->link))
        return answer;
    const auto secret = newToken();
    Transaction transaction(context.db);
    if (!UploadLinks(context.db).bind(opened->link.id, tokenHash(secret)))
        return deadLink();
    AuditLog(context.db)
        .append(actorOf(opened->link, request),
                {.action = u"UPLOAD_LINK_OPEN"_s,
                 .subject = opened->link.orderId,
                 .filingId = opened->order.order.filingId},
                context.env.clock.now());
    transaction.commit();
    const auto age = QByteArray::number(context.env.clock.now().secsTo(opened->link.expiresAt));
    return std::move(answer).with(
        "Set-Cookie"_ba, cookieName(opened->link) + '=' + secret.toLatin1() + "; Path=/u/; Max-Age=" + age +
                             "; HttpOnly; SameSite=Strict" + (context.env.tls ? "; Secure" : ""));
}

Result<Response> asset(Request &request, Context &context)
{
    return pageAsset(context.env.phoneFolder, request.ids.value(0));
}

Result<Response> state(Request &request, Context &context)
{
    const ReadSnapshot moment(context.db);
    const auto opened = open(request, context);
    return opened ? describe(*opened, context) : deadLink();
}

Result<Response> putDocument(Request &request, Context &context)
{
    if (!open(request, context))
        return deadLink();
    const auto picture = readPicture(request.body, context.env.book.documents.images);
    if (!picture)
        return tl::unexpected(picture.error());
    Transaction transaction(context.db);
    const auto opened = open(request, context); // it may have ended meanwhile
    bool isNumber = false;
    const int n = request.ids.value(1).toInt(&isNumber);
    if (!opened || !isNumber || n < 0 || n >= opened->link.places.size())
        return deadLink();
    const auto &slot = opened->link.places.at(n);
    // The answer to this picture may have been lost on its way.
    const auto known = documentIn(Documents(context.db).ofOrder(opened->link.orderId), slot);
    if (known && known->sha256 == picture->sha256)
        return describe(*opened, context);
    const auto added =
        DocumentBook(context.db, context.env.book.documents.images, context.env.clock.now())
            .add(opened->order, {newDocumentId(context.env.clock), slot, orders::DocumentSource::Phone},
                 *picture, actorOf(opened->link, request));
    if (!added)
        return tl::unexpected(added.error());
    transaction.commit();
    return describe(*opened, context);
}

Result<Response> finish(Request &request, Context &context)
{
    const auto opened = open(request, context);
    if (!opened)
        return deadLink();
    Transaction transaction(context.db);
    UploadLinks(context.db).end(opened->link.id);
    AuditLog(context.db)
        .append(actorOf(opened->link, request),
                {.action = u"UPLOAD_LINK_FINISH"_s,
                 .subject = opened->link.orderId,
                 .filingId = opened->order.order.filingId},
                context.env.clock.now());
    transaction.commit();
    return Response::noContent();
}

} // namespace service::phoneApi
