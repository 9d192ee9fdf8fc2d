// SPDX-License-Identifier: Apache-2.0
#include "remote/http_call.h"

#include "contract/problem.h"
#include "remote/secret_body.h"

#include <QNetworkAccessManager>

#include <algorithm>

namespace remote {

using namespace Qt::Literals::StringLiterals;
using filing::ErrorKind;

namespace {

int statusOf(const QNetworkReply &reply) { return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }

/// `application/json; charset=utf-8` -> `application/json`.
QByteArray mediaType(const QNetworkReply &reply)
{
    return reply.rawHeader("Content-Type").split(';').first().trimmed().toLower();
}

bool isSaneId(const QByteArray &id)
{
    return !id.isEmpty() && id.size() <= 100
        && std::all_of(id.begin(), id.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

/// True where the reply failed because of its HTTP status only, so that its body can be read.
bool isHttpStatus(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::NoError
        || (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError)
        || (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
}

} // namespace

HttpCall::HttpCall(QNetworkAccessManager &manager, const QNetworkRequest &request, const QByteArray &verb,
                   QByteArray body, bool secret, const HttpOptions &options, Handler handler, QObject *parent,
                   Expects expects)
    : QObject(parent)
    , m_request(std::move(body))
    , m_secret(secret)
    , m_expects(expects)
    , m_requestId(QString::fromLatin1(request.rawHeader("X-Request-Id")))
    , m_maxBytes(options.maxAnswerBytes)
    , m_handler(std::move(handler))
{
    m_reply = m_request.isEmpty() ? manager.sendCustomRequest(request, verb)
                                  : manager.sendCustomRequest(request, verb, m_request);
    m_reply->setParent(this);
    m_reply->setReadBufferSize(256 * 1024);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpCall::onHeaders);
    connect(m_reply, &QIODevice::readyRead, this, &HttpCall::onBytes);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::onFinished);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(ErrorKind::Timeout, u"ANSWER_TOO_LATE"_s); });
    m_deadline.start(options.deadline);
}

HttpCall::~HttpCall()
{
    finish(filing::fail(ErrorKind::Cancelled, u"CLIENT_CLOSED"_s));
}

void HttpCall::onHeaders()
{
    const auto length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    const int status = statusOf(*m_reply);
    if (length > m_maxBytes)
        fail(ErrorKind::Protocol, u"ANSWER_TOO_LARGE"_s);
    else if (status >= 300 && status < 400 && status != 304)
        fail(ErrorKind::Protocol, u"REDIRECT_REFUSED"_s);
}

void HttpCall::onBytes()
{
    if (!m_handler)
        return;
    m_body += m_reply->readAll();
    if (m_body.size() > m_maxBytes)
        fail(ErrorKind::Protocol, u"ANSWER_TOO_LARGE"_s);
}

void HttpCall::onFinished()
{
    onHeaders();
    onBytes();
    if (m_handler)
        finish(answer());
}

filing::Result<HttpAnswer> HttpCall::answer()
{
    const int status = statusOf(*m_reply);
    if (status == 0 || !isHttpStatus(m_reply->error()))
        return tl::unexpected(networkError());
    const auto sent = m_reply->rawHeader("X-Request-Id");
    if (isSaneId(sent))
        m_requestId = QString::fromLatin1(sent);
    const auto type = mediaType(*m_reply);
    if (status >= 400) {
        auto error = contract::fromProblem(status, type == "application/problem+json" ? m_body : QByteArray(),
                                           m_requestId);
        if (m_reply->hasRawHeader("Retry-After") && !error.params.contains(u"retryAfter"_s))
            error.params.insert(u"retryAfter"_s, QString::fromLatin1(m_reply->rawHeader("Retry-After").left(10)));
        return tl::unexpected(error);
    }
    const bool fits = m_expects == Expects::Json ? type == "application/json" : type.startsWith("image/");
    if (!m_body.isEmpty() && !fits) {
        filing::Error error{ErrorKind::Protocol, u"ANSWER_WRONG_TYPE"_s};
        error.requestId = m_requestId;
        return tl::unexpected(error);
    }
    return HttpAnswer{status, m_requestId, QString::fromUtf8(m_reply->rawHeader("ETag")), m_body};
}

filing::Error HttpCall::networkError() const
{
    filing::Error error{ErrorKind::Network, u"CONNECTION_LOST"_s};
    error.requestId = m_requestId;
    error.detail = m_reply->errorString();
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError: error.code = u"CONNECTION_REFUSED"_s; break;
    case QNetworkReply::HostNotFoundError: error.code = u"HOST_NOT_FOUND"_s; break;
    case QNetworkReply::SslHandshakeFailedError: error.code = u"TLS_FAILED"_s; break;
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        error.kind = ErrorKind::Timeout;
        error.code = u"ANSWER_TOO_LATE"_s;
        break;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        error.kind = ErrorKind::Protocol;
        error.code = u"ANSWER_MALFORMED"_s;
        break;
    default: break;
    }
    return error;
}

void HttpCall::fail(ErrorKind kind, const QString &code, const QString &detail)
{
    filing::Error error{kind, code};
    error.requestId = m_requestId;
    error.detail = detail;
    finish(tl::unexpected(error));
}

void HttpCall::finish(filing::Result<HttpAnswer> answer)
{
    if (!m_handler)
        return;
    const auto handler = std::exchange(m_handler, nullptr);
    m_deadline.stop();
    m_reply->disconnect(this);
    if (m_secret)
        wipe(m_request);
    deleteLater(); // and the reply with it, which ends it
    handler(std::move(answer));
}

} // namespace remote
