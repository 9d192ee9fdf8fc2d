// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "remote/http_server.h"

#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <functional>

class QNetworkAccessManager;

namespace remote {

struct HttpAnswer
{
    int status = 0;
    QString requestId;
    QString etag;
    QByteArray body; ///< JSON or what else was expected, or empty
};

/// One question and its one answer, within its bounds. Deletes itself when it has answered; destroyed before, it
/// answers `Cancelled`, CLIENT_CLOSED.
///
///     send -> headers (status, content type, length checked) -> bytes, counted -> answer
///       any time: deadline -> Timeout, ANSWER_TOO_LATE; too many bytes -> Protocol, ANSWER_TOO_LARGE
class HttpCall final : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<void(filing::Result<HttpAnswer>)>;

    /// What the answer may be.
    enum class Expects { Json, Picture };

    /// A `secret` body is wiped when the call ends. What the service says as a problem becomes its error.
    HttpCall(QNetworkAccessManager &manager, const QNetworkRequest &request, const QByteArray &verb, QByteArray body,
             bool secret, const HttpOptions &options, Handler handler, QObject *parent,
             Expects expects = Expects::Json);
    ~HttpCall() override;

private:
    void onHeaders();
    void onBytes();
    void onFinished();
    void finish(filing::Result<HttpAnswer> answer);
    void fail(filing::ErrorKind kind, const QString &code, const QString &detail = {});
    filing::Result<HttpAnswer> answer();
    filing::Error networkError() const;

    QNetworkReply *m_reply = nullptr;
    QTimer m_deadline;
    QByteArray m_request; ///< body, shared with the network while it is sent
    bool m_secret = false;
    Expects m_expects = Expects::Json;
    QByteArray m_body;
    QString m_requestId;
    qint64 m_maxBytes = 0;
    Handler m_handler;
};

} // namespace remote
