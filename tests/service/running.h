// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/world.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTest>

/// A client of a service that runs behind real sockets.
namespace service::testing {

class HttpClient
{
public:
    /// `trusted`: PEM file of the certificate that the service has; empty without TLS.
    explicit HttpClient(QString url, const QString &trusted = {})
        : m_url(std::move(url))
    {
        if (!trusted.isEmpty())
            m_tls.setCaCertificates(QSslCertificate::fromPath(trusted));
    }

    QNetworkReply *send(const QByteArray &method, const QString &path, const QByteArray &body = {},
                        const Headers &headers = {})
    {
        QNetworkRequest request(QUrl(m_url + path));
        request.setTransferTimeout(20000);
        if (!body.isEmpty())
            request.setRawHeader("content-type", "application/json");
        if (!m_token.isEmpty())
            request.setRawHeader("authorization", "Bearer " + m_token);
        for (auto it = headers.begin(); it != headers.end(); ++it)
            request.setRawHeader(it.key(), it.value());
        request.setSslConfiguration(m_tls);
        return m_manager.sendCustomRequest(request, method, body);
    }

    static Answer read(QNetworkReply &reply)
    {
        const auto body = reply.readAll();
        Answer answer{reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                      QJsonDocument::fromJson(body).object(),
                      body,
                      {}};
        for (const auto &[name, value] : reply.rawHeaderPairs())
            answer.headers.insert(name.toLower(), value);
        return answer;
    }

    Answer call(const QByteArray &method, const QString &path, const QByteArray &body = {},
                const Headers &headers = {})
    {
        const std::unique_ptr<QNetworkReply> reply(send(method, path, body, headers));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(20000);
        return read(*reply);
    }

    bool signIn(const QString &account)
    {
        m_token.clear();
        const auto answer = call("POST", QStringLiteral("/v1/session"),
                                 "{\"account\":\"" + account.toUtf8() + "\",\"password\":\"practice-2026\"}");
        m_token = answer.json[QLatin1StringView("accessToken")].toString().toLatin1();
        return !m_token.isEmpty();
    }

    const QByteArray &token() const { return m_token; }

private:
    QString m_url;
    QByteArray m_token;
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
    QNetworkAccessManager m_manager;
};

} // namespace service::testing
