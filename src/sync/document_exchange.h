// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contract/document_messages.h"
#include "store/stored_upload.h"
#include "sync/draft_pusher.h"
#include "sync/timers.h"

#include <QObject>

namespace syncing {

/// The documents of orders on their way between desk and service. What is attached is durable in the store before its
/// future resolves, and is sent one after the other, each until it is answered; what the service refuses stays with its
/// reason. UI thread.
///
///     attach -> store -> draft at the service -> PUT -> record and end of the upload in one transaction
///                                                    -> refused: the reason is kept | later: the same once more
class DocumentExchange final : public QObject
{
    Q_OBJECT
public:
    DocumentExchange(store::Store &store, DraftBook &book, DraftPusher &pusher, remote::FilingClient &client,
                     Connection &connection, Timers &timers, QObject *parent);

    /// `document` has id, order, kind, pointer, media type, size and sha256 of `bytes`.
    QFuture<filing::Result<void>> attach(const orders::Document &document, const QString &filingId,
                                         const QByteArray &bytes);
    /// Takes a document of an earlier order of the filing into a slot of this one.
    QFuture<filing::Result<void>> reuse(const orders::Document &document, const QString &filingId,
                                        const QString &earlierId);
    /// Drops what waits here; takes back what the service has, which must be reachable.
    QFuture<filing::Result<void>> remove(const QString &documentId);
    /// The picture: from here while it waits, else from the service.
    QFuture<filing::Result<QByteArray>> content(const QString &documentId);

    /// A one-time address for a phone, once the service knows the order.
    QFuture<filing::Result<contract::UploadLink>> openLink(const QString &orderId,
                                                           const contract::UploadLinkRequest &request);
    QFuture<filing::Result<void>> revokeLink(const QString &linkId);

    /// Pictures that the service does not know yet and has not refused.
    int waiting() const;
    bool isWaiting(const QString &orderId) const;
    /// Sends what waits, if the service is there.
    void kick();
    /// The store has been emptied.
    void clear();

Q_SIGNALS:
    void changed();
    /// Nothing of the order waits any more.
    void emptied(const QString &orderId);
    /// The service has taken something: pull.
    void settled();

private:
    struct Item
    {
        store::StoredUpload upload;
        QString error;
        bool wanted = true; ///< false: removed while it was being sent
    };
    using Handler = std::function<void(const filing::Result<void> &)>;

    QFuture<filing::Result<void>> keep(const store::StoredUpload &upload, const QByteArray &bytes);
    void whenReady(std::function<void()> work);
    Item *find(const QString &documentId);
    void whenOrderIsThere(const QString &orderId, const Handler &handler);
    void send(const QString &documentId);
    void ask(const QString &documentId, const QByteArray &bytes);
    void onAnswer(const QString &documentId, const filing::Result<orders::Document> &answer);
    void settle(const QString &documentId, const orders::Document &document);
    void fail(const QString &documentId, const filing::Error &error);
    void forget(const QString &documentId);
    void later(const filing::Error &error);
    void next();

    store::Store &m_store;
    DraftBook &m_book;
    DraftPusher &m_pusher;
    remote::FilingClient &m_client;
    Connection &m_connection;
    QList<Item> m_items;
    QList<std::function<void()>> m_waitingForStore;
    bool m_loading = false;
    bool m_ready = false;
    QString m_sending; ///< the document that is on its way
    Alarm m_pause;
    Backoff m_backoff;
};

} // namespace syncing
