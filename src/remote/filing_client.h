// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contract/document_messages.h"
#include "contract/messages.h"
#include "filing/error.h"
#include "orders/order.h"

#include <QByteArrayView>
#include <QFuture>
#include <QObject>

namespace remote {

/// Answer of `GET /rules`: nothing new, or a whole rule object with its ETag.
struct RulesAnswer
{
    bool notModified = false;
    QString etag;
    QJsonObject rules;
};

/// The contract as the desk calls it: one function per call, one answer per question. Lives and answers on the UI
/// thread; every question has a deadline. Errors: Network, Timeout, Protocol (malformed or oversized answer, with the
/// request id), and what the service's problem says (`contract::fromProblem`).
class FilingClient : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~FilingClient() override;

    /// Sent with every question from now on; empty = signed out.
    virtual void setAccessToken(const QByteArray &token) = 0;

    virtual QFuture<filing::Result<contract::Session>> signIn(const QString &account, QByteArrayView password) = 0;
    virtual QFuture<filing::Result<contract::Session>> refresh(QByteArrayView refreshToken) = 0;
    virtual QFuture<filing::Result<void>> signOut() = 0;

    /// `since` empty = snapshot. Error code `CURSOR_EXPIRED` (410) = start anew with a snapshot.
    virtual QFuture<filing::Result<contract::ChangePage>> changes(const QString &since, int limit) = 0;
    virtual QFuture<filing::Result<RulesAnswer>> rules(const QString &etag) = 0;
    /// `text`: a filing number, or else a domain. Nothing found is an answer, not an error.
    virtual QFuture<filing::Result<contract::Located>> locate(const QString &text) = 0;

    /// `serverVersion` 0 = create (`If-None-Match: *`), else replace (`If-Match`). Kind Stale: somebody else wrote.
    virtual QFuture<filing::Result<orders::Order>> putOrder(const orders::Order &draft, qint64 serverVersion) = 0;
    virtual QFuture<filing::Result<orders::Order>> order(const QString &orderId) = 0;
    virtual QFuture<filing::Result<QList<filing::Finding>>> validate(const QString &orderId) = 0;
    /// The password is copied into the request's body only, which is wiped once it is sent.
    virtual QFuture<filing::Result<orders::Order>> submit(const QString &orderId, qint64 version,
                                                          const QString &idempotencyKey,
                                                          QByteArrayView filingPassword) = 0;
    virtual QFuture<filing::Result<orders::Order>> abandon(const QString &orderId, qint64 version,
                                                           const QString &idempotencyKey) = 0;
    virtual QFuture<filing::Result<orders::Order>> resendCode(const QString &orderId, int verification) = 0;

    /// `document` says what it is and where it belongs, `sha256` included. The same id and the same bytes again are no harm.
    virtual QFuture<filing::Result<orders::Document>> putDocument(const orders::Document &document,
                                                                  const QByteArray &bytes) = 0;
    virtual QFuture<filing::Result<orders::Document>> reuseDocument(const QString &orderId,
                                                                    const contract::DocumentReuse &reuse) = 0;
    virtual QFuture<filing::Result<QByteArray>> documentContent(const QString &documentId) = 0;
    virtual QFuture<filing::Result<void>> deleteDocument(const QString &documentId) = 0;
    /// The address in the answer is a secret for the phone that opens it.
    virtual QFuture<filing::Result<contract::UploadLink>> openUploadLink(const QString &orderId,
                                                                         const contract::UploadLinkRequest &request) = 0;
    virtual QFuture<filing::Result<void>> revokeUploadLink(const QString &linkId) = 0;
    virtual QFuture<filing::Result<filing::Notice>> acknowledge(const QString &noticeId) = 0;

    /// Opens the stream of hints; it reconnects by itself until `stopListening()`. To be said again whenever the service
    /// answers after it was away: the stream is then opened at once.
    virtual void listen() = 0;
    virtual void stopListening() = 0;

Q_SIGNALS:
    /// Something has changed at the service: a hint to ask `changes`, never data.
    void changeHinted();
};

} // namespace remote
