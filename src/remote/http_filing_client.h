// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "remote/filing_client.h"
#include "remote/http_server.h"

#include <QNetworkAccessManager>
#include <QUrl>

namespace remote {

struct HttpAnswer;
class EventStream;

/// The contract over HTTP. One object per server: trust and connections are kept per network manager. Every question
/// has the deadline and the bounds of `HttpOptions`; answers that are large are decoded on a worker thread.
/// Errors beyond those of `FilingClient`: ANSWER_MALFORMED, ANSWER_TOO_LARGE, ANSWER_WRONG_TYPE, REDIRECT_REFUSED
/// (Protocol), ANSWER_TOO_LATE (Timeout), CONNECTION_REFUSED, CONNECTION_LOST, HOST_NOT_FOUND, TLS_FAILED (Network),
/// and what `refusal()` says about the address.
class HttpFilingClient final : public FilingClient
{
    Q_OBJECT
public:
    using Options = HttpOptions;
    template <class T>
    using Future = QFuture<filing::Result<T>>;

    explicit HttpFilingClient(const QUrl &server, const HttpOptions &options = {}, QObject *parent = nullptr);
    ~HttpFilingClient() override;

    void setAccessToken(const QByteArray &token) override;
    Future<contract::Session> signIn(const QString &account, QByteArrayView password) override;
    Future<contract::Session> refresh(QByteArrayView refreshToken) override;
    Future<void> signOut() override;
    Future<contract::ChangePage> changes(const QString &since, int limit) override;
    Future<RulesAnswer> rules(const QString &etag) override;
    Future<contract::Located> locate(const QString &text) override;
    Future<orders::Order> putOrder(const orders::Order &draft, qint64 serverVersion) override;
    Future<orders::Order> order(const QString &orderId) override;
    Future<QList<filing::Finding>> validate(const QString &orderId) override;
    Future<orders::Order> submit(const QString &orderId, qint64 version, const QString &idempotencyKey,
                                 QByteArrayView filingPassword) override;
    Future<orders::Order> abandon(const QString &orderId, qint64 version, const QString &idempotencyKey) override;
    Future<orders::Order> resendCode(const QString &orderId, int verification) override;
    Future<orders::Document> putDocument(const orders::Document &document, const QByteArray &bytes) override;
    Future<orders::Document> reuseDocument(const QString &orderId, const contract::DocumentReuse &reuse) override;
    Future<QByteArray> documentContent(const QString &documentId) override;
    Future<void> deleteDocument(const QString &documentId) override;
    Future<contract::UploadLink> openUploadLink(const QString &orderId,
                                                const contract::UploadLinkRequest &request) override;
    Future<void> revokeUploadLink(const QString &linkId) override;
    Future<filing::Notice> acknowledge(const QString &noticeId) override;
    void listen() override;
    void stopListening() override;

private:
    struct Question;
    template <class T>
    Future<T> ask(Question question, filing::Result<T> (*read)(const HttpAnswer &));
    QNetworkRequest requestFor(const Question &question) const;

    QUrl m_server;
    HttpOptions m_options;
    std::optional<filing::Error> m_refusal;
    QByteArray m_token;
    QNetworkAccessManager m_manager;
    std::unique_ptr<EventStream> m_events;
};

} // namespace remote
