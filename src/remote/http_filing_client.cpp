// SPDX-License-Identifier: Apache-2.0
#include "remote/http_filing_client.h"

#include "contract/codec.h"
#include "contract/endpoints.h"
#include "filing/icp_number.h"
#include "filing/answer.h"
#include "remote/event_stream.h"
#include "remote/http_call.h"
#include "remote/secret_body.h"

#include <QUrlQuery>
#include <QtConcurrent>

namespace remote {

using namespace Qt::Literals::StringLiterals;
namespace endpoint = contract::endpoint;
using filing::ErrorKind;
using filing::Result;

namespace {

/// Above this an answer is decoded on a worker thread: 64 KiB of JSON take about a millisecond.
constexpr qsizetype largeBody = 64 * 1024;

filing::Error malformed(const HttpAnswer &answer, const filing::Error &why)
{
    filing::Error error{ErrorKind::Protocol, u"ANSWER_MALFORMED"_s, why.pointer};
    error.requestId = answer.requestId;
    error.detail = why.detail;
    return error;
}

template <class T>
Result<T> readBody(const HttpAnswer &answer)
{
    const auto object = contract::parseObject(answer.body);
    auto value = object ? contract::decode<T>(*object) : tl::unexpected(object.error());
    if (!value)
        return tl::unexpected(malformed(answer, value.error()));
    return value;
}

Result<void> readNothing(const HttpAnswer &) { return {}; }

Result<QByteArray> readBytes(const HttpAnswer &answer) { return answer.body; }

Result<orders::Document> readDocument(const HttpAnswer &answer)
{
    auto document = readBody<orders::Document>(answer);
    if (document && (document->id.isEmpty() || document->version <= 0))
        return tl::unexpected(malformed(answer, {ErrorKind::Protocol, {}, {}, {}, {}, u"no id or version"_s}));
    return document;
}

Result<contract::UploadLink> readLink(const HttpAnswer &answer)
{
    auto link = readBody<contract::UploadLink>(answer);
    const QUrl url = link ? QUrl(link->url) : QUrl();
    if (link && (!url.isValid() || !url.scheme().startsWith("http"_L1)))
        return tl::unexpected(malformed(answer, {ErrorKind::Protocol, {}, {}, {}, {}, u"no address"_s}));
    return link;
}

Result<orders::Order> readOrder(const HttpAnswer &answer)
{
    auto order = readBody<orders::Order>(answer);
    if (order && (order->id.isEmpty() || order->version <= 0))
        return tl::unexpected(malformed(answer, {ErrorKind::Protocol, {}, {}, {}, {}, u"no id or version"_s}));
    return order;
}

Result<filing::Notice> readNotice(const HttpAnswer &answer)
{
    auto notice = readBody<filing::Notice>(answer);
    if (notice && (notice->id.isEmpty() || notice->version <= 0))
        return tl::unexpected(malformed(answer, {ErrorKind::Protocol, {}, {}, {}, {}, u"no id or version"_s}));
    return notice;
}

Result<contract::Session> readSession(const HttpAnswer &answer)
{
    auto session = readBody<contract::Session>(answer);
    if (session && (session->accessToken.isEmpty() || session->refreshToken.isEmpty()))
        return tl::unexpected(malformed(answer, {ErrorKind::Protocol, {}, {}, {}, {}, u"no tokens"_s}));
    return session;
}

Result<contract::ChangePage> readPage(const HttpAnswer &answer)
{
    auto page = readBody<contract::ChangePage>(answer);
    if (page && page->cursor.isEmpty())
        return tl::unexpected(malformed(answer, {ErrorKind::Protocol, {}, {}, {}, {}, u"no cursor"_s}));
    return page;
}

Result<QList<filing::Finding>> readFindings(const HttpAnswer &answer)
{
    return readBody<contract::FindingList>(answer).map([](const auto &list) { return list.findings; });
}

Result<RulesAnswer> readRules(const HttpAnswer &answer)
{
    if (answer.status == 304)
        return RulesAnswer{true, answer.etag, {}};
    auto object = contract::parseObject(answer.body);
    if (!object)
        return tl::unexpected(malformed(answer, object.error()));
    return RulesAnswer{false, answer.etag, std::move(*object)};
}

/// What a client may write (OpenAPI, OrderDraft).
QByteArray draftBody(const orders::Order &draft)
{
    QJsonObject body{{u"kind"_s, draft.kind.text()},
                     {u"filingId"_s, draft.filingId},
                     {u"targets"_s, QJsonArray::fromStringList(draft.targets)},
                     {u"content"_s, draft.content},
                     {u"baseVersion"_s, draft.baseVersion}};
    if (!draft.rulesVersion.isEmpty())
        body.insert(u"rulesVersion"_s, draft.rulesVersion);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

template <class T>
QByteArray bodyOf(const T &value)
{
    return QJsonDocument(contract::encode(value)).toJson(QJsonDocument::Compact);
}

QByteArray quoted(qint64 version) { return '"' + QByteArray::number(version) + '"'; }

} // namespace

struct HttpFilingClient::Question
{
    QByteArray verb;
    QString path;
    QUrlQuery query = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    bool secret = false;
    QByteArray bodyType = "application/json";
    HttpCall::Expects expects = HttpCall::Expects::Json;
    bool isPicture() const { return bodyType.startsWith("image/") || expects == HttpCall::Expects::Picture; }
};

HttpFilingClient::HttpFilingClient(const QUrl &server, const HttpOptions &options, QObject *parent)
    : FilingClient(parent)
    , m_server(server)
    , m_options(options)
    , m_refusal(refusal(server))
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_events = std::make_unique<EventStream>(
        m_manager, [this] { return requestFor({"GET", endpoint::Events}); }, m_options, nullptr);
    connect(m_events.get(), &EventStream::hinted, this, &FilingClient::changeHinted);
}

HttpFilingClient::~HttpFilingClient()
{
    m_events.reset();
    // Calls answer `Cancelled` now, while everything they use is still there.
    for (auto *call : findChildren<HttpCall *>())
        delete call;
    wipe(m_token);
}

void HttpFilingClient::setAccessToken(const QByteArray &token)
{
    wipe(m_token);
    m_token = QByteArray(token.constData(), token.size()); // its own buffer: wiping it must not reach the caller's
    m_events->retryNow();
}

QNetworkRequest HttpFilingClient::requestFor(const Question &question) const
{
    QUrl url = m_server;
    auto base = m_server.path(QUrl::FullyEncoded);
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + question.path, QUrl::StrictMode); // encoded already: an id must not become a path
    url.setQuery(question.query);
    auto request = baseRequest(url, m_token, m_options);
    request.setRawHeader("Accept", question.expects == HttpCall::Expects::Picture
                                       ? "image/*, application/problem+json"
                                       : "application/json, application/problem+json");
    if (!question.body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, question.bodyType);
    for (const auto &[name, value] : question.headers)
        request.setRawHeader(name, value);
    return request;
}

template <class T>
HttpFilingClient::Future<T> HttpFilingClient::ask(Question question, Result<T> (*read)(const HttpAnswer &))
{
    if (m_refusal)
        return filing::answered(Result<T>(tl::unexpected(*m_refusal)));
    auto answer = std::make_shared<filing::Answer<Result<T>>>(filing::fail(ErrorKind::Cancelled, u"CLIENT_CLOSED"_s));
    const auto onAnswer = [this, answer, read](Result<HttpAnswer> received) {
        if (!received) {
            answer->give(tl::unexpected(received.error()));
        } else if (received->body.size() <= largeBody) {
            answer->give(read(*received));
        } else {
            filing::whenAnswered(QtConcurrent::run([read, all = std::move(*received)] { return read(all); }), this,
                                 [answer](const Result<T> &value) { answer->give(value); });
        }
    };
    auto request = requestFor(question);
    auto options = m_options;
    if (question.isPicture()) {
        options.deadline = options.pictureDeadline;
        request.setTransferTimeout(int(options.deadline.count()));
    }
    new HttpCall(m_manager, request, question.verb, std::move(question.body), question.secret, options, onAnswer, this,
                 question.expects);
    return answer->future();
}

HttpFilingClient::Future<contract::Session> HttpFilingClient::signIn(const QString &account, QByteArrayView password)
{
    const auto name = account.toUtf8();
    return ask<contract::Session>({"POST", endpoint::Session, {}, {},
                                   secretBody({{"account", name}, {"password", password}}), true},
                                  readSession);
}

HttpFilingClient::Future<contract::Session> HttpFilingClient::refresh(QByteArrayView refreshToken)
{
    return ask<contract::Session>({"POST", endpoint::SessionRefresh, {}, {},
                                   secretBody({{"refreshToken", refreshToken}}), true},
                                  readSession);
}

HttpFilingClient::Future<void> HttpFilingClient::signOut()
{
    return ask<void>({"DELETE", endpoint::Session}, readNothing);
}

HttpFilingClient::Future<contract::ChangePage> HttpFilingClient::changes(const QString &since, int limit)
{
    Question question{"GET", endpoint::Changes};
    if (!since.isEmpty())
        question.query.addQueryItem(u"since"_s, QString::fromLatin1(QUrl::toPercentEncoding(since)));
    question.query.addQueryItem(u"limit"_s, QString::number(limit));
    return ask<contract::ChangePage>(std::move(question), readPage);
}

HttpFilingClient::Future<RulesAnswer> HttpFilingClient::rules(const QString &etag)
{
    Question question{"GET", endpoint::Rules};
    if (!etag.isEmpty())
        question.headers.append({"If-None-Match", etag.toLatin1()});
    return ask<RulesAnswer>(std::move(question), readRules);
}

HttpFilingClient::Future<contract::Located> HttpFilingClient::locate(const QString &text)
{
    Question question{"GET", endpoint::FilingsLocate};
    const auto number = filing::IcpNumber::parse(text);
    question.query.addQueryItem(number ? u"number"_s : u"domain"_s,
                                QString::fromLatin1(QUrl::toPercentEncoding(number ? number->text() : text)));
    return ask<contract::Located>(std::move(question), readBody<contract::Located>);
}

HttpFilingClient::Future<orders::Order> HttpFilingClient::putOrder(const orders::Order &draft, qint64 serverVersion)
{
    Question question{"PUT", endpoint::path(endpoint::Order, {draft.id})};
    question.headers.append(serverVersion == 0 ? std::pair<QByteArray, QByteArray>("If-None-Match", "*")
                                               : std::pair<QByteArray, QByteArray>("If-Match", quoted(serverVersion)));
    question.body = draftBody(draft);
    return ask<orders::Order>(std::move(question), readOrder);
}

HttpFilingClient::Future<orders::Order> HttpFilingClient::order(const QString &orderId)
{
    return ask<orders::Order>({"GET", endpoint::path(endpoint::Order, {orderId})}, readOrder);
}

HttpFilingClient::Future<QList<filing::Finding>> HttpFilingClient::validate(const QString &orderId)
{
    return ask<QList<filing::Finding>>(
        {"POST", endpoint::path(endpoint::OrderValidate, {orderId}), {}, {}, "{}"}, readFindings);
}

HttpFilingClient::Future<orders::Order> HttpFilingClient::submit(const QString &orderId, qint64 version,
                                                                 const QString &idempotencyKey,
                                                                 QByteArrayView filingPassword)
{
    return ask<orders::Order>(
        {"POST", endpoint::path(endpoint::OrderSubmit, {orderId}), {},
         {{"If-Match", quoted(version)}, {"Idempotency-Key", idempotencyKey.toLatin1()}},
         filingPassword.isEmpty() ? "{}"_ba : secretBody({{"filingPassword", filingPassword}}),
         !filingPassword.isEmpty()},
        readOrder);
}

HttpFilingClient::Future<orders::Order> HttpFilingClient::abandon(const QString &orderId, qint64 version,
                                                                  const QString &idempotencyKey)
{
    return ask<orders::Order>({"POST", endpoint::path(endpoint::OrderAbandon, {orderId}), {},
                               {{"If-Match", quoted(version)}, {"Idempotency-Key", idempotencyKey.toLatin1()}}, "{}"},
                              readOrder);
}

HttpFilingClient::Future<orders::Order> HttpFilingClient::resendCode(const QString &orderId, int verification)
{
    const auto path = endpoint::path(endpoint::VerificationResend, {orderId, QString::number(verification)});
    return ask<orders::Order>({"POST", path, {}, {}, "{}"}, readOrder);
}

HttpFilingClient::Future<orders::Document> HttpFilingClient::putDocument(const orders::Document &document,
                                                                          const QByteArray &bytes)
{
    Question question{"PUT", endpoint::path(endpoint::Document, {document.id})};
    for (const auto &[name, value] : {std::pair{u"order"_s, document.orderId}, {u"kind"_s, document.kind},
                                      {u"pointer"_s, document.pointer}, {u"side"_s, document.side}}) {
        if (!value.isEmpty())
            question.query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    const auto digest = QByteArray::fromHex(document.sha256.toLatin1()).toBase64();
    question.headers.append({"Content-Digest", "sha-256=:" + digest + ':'});
    question.body = bytes;
    question.bodyType = document.mediaType.toLatin1();
    return ask<orders::Document>(std::move(question), readDocument);
}

HttpFilingClient::Future<orders::Document> HttpFilingClient::reuseDocument(const QString &orderId,
                                                                            const contract::DocumentReuse &reuse)
{
    return ask<orders::Document>({"POST", endpoint::path(endpoint::DocumentReuse, {orderId}), {}, {}, bodyOf(reuse)},
                                 readDocument);
}

HttpFilingClient::Future<QByteArray> HttpFilingClient::documentContent(const QString &documentId)
{
    Question question{"GET", endpoint::path(endpoint::DocumentContent, {documentId})};
    question.expects = HttpCall::Expects::Picture;
    return ask<QByteArray>(std::move(question), readBytes);
}

HttpFilingClient::Future<void> HttpFilingClient::deleteDocument(const QString &documentId)
{
    return ask<void>({"DELETE", endpoint::path(endpoint::Document, {documentId})}, readNothing);
}

HttpFilingClient::Future<contract::UploadLink>
HttpFilingClient::openUploadLink(const QString &orderId, const contract::UploadLinkRequest &request)
{
    return ask<contract::UploadLink>(
        {"POST", endpoint::path(endpoint::UploadLinks, {orderId}), {}, {}, bodyOf(request)}, readLink);
}

HttpFilingClient::Future<void> HttpFilingClient::revokeUploadLink(const QString &linkId)
{
    return ask<void>({"DELETE", endpoint::path(endpoint::UploadLink, {linkId})}, readNothing);
}

HttpFilingClient::Future<filing::Notice> HttpFilingClient::acknowledge(const QString &noticeId)
{
    return ask<filing::Notice>({"POST", endpoint::path(endpoint::NoticeAcknowledge, {noticeId}), {}, {}, "{}"}, readNotice);
}

void HttpFilingClient::listen()
{
    if (!m_refusal)
        m_events->open();
}

void HttpFilingClient::stopListening() { m_events->close(); }

} // namespace remote
