// SPDX-License-Identifier: Apache-2.0
#include "sync/document_exchange.h"

#include "contract/codec.h"
#include "store/store.h"
#include "sync/change_reader.h"

#include <algorithm>

namespace syncing {

using namespace Qt::Literals::StringLiterals;
using filing::Answer;
using filing::Error;
using filing::ErrorKind;
using filing::Result;
using filing::whenAnswered;
using orders::Document;
using store::StoredUpload;

namespace {

template <class T>
auto openAnswer()
{
    return std::make_shared<Answer<Result<T>>>(filing::fail(ErrorKind::Cancelled, u"SYNC_CLOSED"_s));
}

template <class T>
auto giving(const std::shared_ptr<Answer<Result<T>>> &answer)
{
    return [answer](const Result<T> &result) { answer->give(result); };
}

QList<std::pair<StoredUpload, QString>> read(const QList<store::Upload> &rows)
{
    QList<std::pair<StoredUpload, QString>> uploads;
    for (const auto &row : rows) {
        const auto object = contract::parseObject(row.json);
        const auto upload = object ? contract::decode<StoredUpload>(*object) : tl::unexpected(object.error());
        if (upload)
            uploads.append({*upload, row.lastError});
    }
    return uploads;
}

/// The order is closed or gone: nothing will ever take its pictures.
bool isPointless(const Error &error)
{
    const bool closed = error.code == "ACTION_NOT_AVAILABLE"_L1 || error.code == "ORDER_NOT_EDITABLE"_L1;
    return closed || (error.kind == ErrorKind::NotFound && error.code != "UPLOAD_UNKNOWN"_L1);
}

} // namespace

DocumentExchange::DocumentExchange(store::Store &store, DraftBook &book, DraftPusher &pusher,
                                   remote::FilingClient &client, Connection &connection, Timers &timers,
                                   QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_book(book)
    , m_pusher(pusher)
    , m_client(client)
    , m_connection(connection)
    , m_pause(timers)
{
}

void DocumentExchange::whenReady(std::function<void()> work)
{
    if (m_ready)
        return work();
    m_waitingForStore.append(std::move(work));
    if (std::exchange(m_loading, true))
        return;
    whenAnswered(m_store.uploads(), this, [this](const Result<QList<store::Upload>> &rows) {
        m_loading = false;
        m_ready = rows.has_value();
        if (rows) {
            for (const auto &[upload, error] : read(*rows))
                m_items.append({upload, error});
        }
        for (const auto &waiting : std::exchange(m_waitingForStore, {}))
            waiting();
        Q_EMIT changed();
    });
}

QFuture<Result<void>> DocumentExchange::attach(const Document &document, const QString &filingId,
                                               const QByteArray &bytes)
{
    return keep({document, filingId, {}}, bytes);
}

QFuture<Result<void>> DocumentExchange::reuse(const Document &document, const QString &filingId,
                                              const QString &earlierId)
{
    return keep({document, filingId, earlierId}, {});
}

QFuture<Result<void>> DocumentExchange::keep(const StoredUpload &upload, const QByteArray &bytes)
{
    auto answer = openAnswer<void>();
    const auto json = QJsonDocument(contract::encode(upload)).toJson(QJsonDocument::Compact);
    whenReady([=, this] {
        const store::Upload row{upload.document.id, upload.document.orderId, {}, json, bytes};
        whenAnswered(m_store.addUpload(row), this, [=, this](const Result<void> &added) {
            if (added) {
                m_items.append({upload, {}});
                Q_EMIT changed();
            }
            answer->give(added);
            kick();
        });
    });
    return answer->future();
}

QFuture<Result<void>> DocumentExchange::remove(const QString &documentId)
{
    auto answer = openAnswer<void>();
    whenReady([=, this] {
        auto *item = find(documentId);
        if (item && m_sending == documentId)
            item->wanted = false; // taken back as soon as it is known what became of it
        else if (item)
            forget(documentId);
        if (item)
            return void(answer->give({}));
        m_connection.ask<void>(
            this, [=, this] { return m_client.deleteDocument(documentId); },
            [=, this](const Result<void> &removed) {
                const bool gone = removed || removed.error().kind == ErrorKind::NotFound;
                answer->give(gone ? Result<void>() : removed);
                Q_EMIT settled();
            });
    });
    return answer->future();
}

QFuture<Result<QByteArray>> DocumentExchange::content(const QString &documentId)
{
    auto answer = openAnswer<QByteArray>();
    whenReady([=, this] {
        const auto *item = find(documentId);
        const auto source = item && !item->upload.reuseOf.isEmpty() ? item->upload.reuseOf : documentId;
        if (item && item->upload.reuseOf.isEmpty())
            return whenAnswered(m_store.uploadBytes(documentId), this, giving(answer));
        m_connection.ask<QByteArray>(this, [=, this] { return m_client.documentContent(source); }, giving(answer),
                                     Connection::Patience::Long);
    });
    return answer->future();
}

QFuture<Result<contract::UploadLink>> DocumentExchange::openLink(const QString &orderId,
                                                                 const contract::UploadLinkRequest &request)
{
    auto answer = openAnswer<contract::UploadLink>();
    whenOrderIsThere(orderId, [=, this](const Result<void> &there) {
        if (!there)
            return void(answer->give(tl::unexpected(there.error())));
        m_connection.ask<contract::UploadLink>(
            this, [=, this] { return m_client.openUploadLink(orderId, request); }, giving(answer));
    });
    return answer->future();
}

QFuture<Result<void>> DocumentExchange::revokeLink(const QString &linkId)
{
    auto answer = openAnswer<void>();
    m_connection.ask<void>(this, [=, this] { return m_client.revokeUploadLink(linkId); }, giving(answer));
    return answer->future();
}

int DocumentExchange::waiting() const
{
    return int(std::count_if(m_items.begin(), m_items.end(), [](const Item &item) { return item.error.isEmpty(); }));
}

bool DocumentExchange::isWaiting(const QString &orderId) const
{
    return std::any_of(m_items.begin(), m_items.end(), [&](const Item &item) {
        return item.error.isEmpty() && item.upload.document.orderId == orderId;
    });
}

DocumentExchange::Item *DocumentExchange::find(const QString &documentId)
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&](const Item &item) { return item.upload.document.id == documentId; });
    return found == m_items.end() ? nullptr : &*found;
}

/// The service takes pictures only for an order that it has: the draft goes before them.
void DocumentExchange::whenOrderIsThere(const QString &orderId, const Handler &handler)
{
    const auto *draft = m_book.find(orderId);
    if (!draft || draft->serverVersion > 0)
        return handler({});
    m_pusher.pushNow(orderId, [handler](const Result<store::StoredDraft> &pushed) {
        handler(pushed ? Result<void>() : Result<void>(tl::unexpected(pushed.error())));
    });
}

void DocumentExchange::kick()
{
    whenReady([this] {
        if (!m_connection.isUp() || !m_sending.isEmpty() || m_pause.isSet())
            return;
        const auto due = std::find_if(m_items.begin(), m_items.end(), [](const Item &item) { return item.error.isEmpty(); });
        if (due != m_items.end())
            send(due->upload.document.id);
    });
}

void DocumentExchange::send(const QString &documentId)
{
    m_sending = documentId;
    whenOrderIsThere(find(documentId)->upload.document.orderId, [this, documentId](const Result<void> &there) {
        if (!there)
            return onAnswer(documentId, tl::unexpected(there.error()));
        const auto *item = find(documentId);
        if (!item || !item->upload.reuseOf.isEmpty())
            return ask(documentId, {});
        whenAnswered(m_store.uploadBytes(documentId), this, [this, documentId](const Result<QByteArray> &bytes) {
            bytes ? ask(documentId, *bytes) : onAnswer(documentId, tl::unexpected(bytes.error()));
        });
    });
}

void DocumentExchange::ask(const QString &documentId, const QByteArray &bytes)
{
    const auto *item = find(documentId);
    if (!item || !item->wanted) { // cleared, or taken back before it went
        if (item)
            forget(documentId);
        return next();
    }
    const auto upload = item->upload;
    const auto &document = upload.document;
    m_connection.ask<Document>(
        this,
        [=, this] {
            return upload.reuseOf.isEmpty()
                ? m_client.putDocument(document, bytes)
                : m_client.reuseDocument(document.orderId, {upload.reuseOf, document.id, document.kind, document.pointer,
                                                            document.side});
        },
        [this, documentId](const Result<Document> &answer) { onAnswer(documentId, answer); },
        Connection::Patience::Long);
}

void DocumentExchange::onAnswer(const QString &documentId, const Result<Document> &answer)
{
    if (!find(documentId)) // cleared meanwhile
        return next();
    if (answer)
        return settle(documentId, *answer);
    const auto &error = answer.error();
    if (isPassing(error))
        return later(error);
    if (isPointless(error))
        forget(documentId);
    else
        fail(documentId, error);
    next();
}

/// The answer and the end of the upload are one transaction.
void DocumentExchange::settle(const QString &documentId, const Document &document)
{
    store::Page page;
    page.upserts.append(recordOf(document, find(documentId)->upload.filingId));
    page.finishedUploads.append(documentId);
    whenAnswered(m_store.applyPage(std::move(page)), this, [this, documentId](const Result<void> &stored) {
        if (!stored)
            return later(stored.error());
        const auto *item = find(documentId);
        const auto orderId = item ? item->upload.document.orderId : QString();
        const bool wanted = !item || item->wanted;
        m_items.removeIf([&](const Item &one) { return one.upload.document.id == documentId; });
        m_backoff.reset();
        Q_EMIT changed();
        if (!wanted)
            remove(documentId);
        next();
        if (!isWaiting(orderId))
            Q_EMIT emptied(orderId);
        Q_EMIT settled();
    });
}

void DocumentExchange::fail(const QString &documentId, const Error &error)
{
    auto *item = find(documentId);
    item->error = error.code;
    m_store.setUploadError(documentId, error.code);
    Q_EMIT changed();
    if (!isWaiting(item->upload.document.orderId))
        Q_EMIT emptied(item->upload.document.orderId);
}

void DocumentExchange::forget(const QString &documentId)
{
    const auto *item = find(documentId);
    const auto orderId = item->upload.document.orderId;
    m_store.removeUpload(documentId);
    m_items.removeIf([&](const Item &one) { return one.upload.document.id == documentId; });
    Q_EMIT changed();
    if (!isWaiting(orderId))
        Q_EMIT emptied(orderId);
}

void DocumentExchange::later(const Error &error)
{
    m_sending.clear();
    if (m_connection.isUp() && error.kind != ErrorKind::Cancelled)
        m_pause.set(retryAfter(error, m_backoff.next()), [this] { kick(); });
}

void DocumentExchange::next()
{
    m_sending.clear();
    kick();
}

void DocumentExchange::clear()
{
    m_items.clear();
    m_pause.stop();
    Q_EMIT changed();
}

} // namespace syncing
