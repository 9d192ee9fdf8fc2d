// SPDX-License-Identifier: Apache-2.0
#include "remote/http_server.h"

#include <QHostAddress>
#include <QUuid>

namespace remote {

using namespace Qt::Literals::StringLiterals;
using filing::ErrorKind;

namespace {

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

std::optional<filing::Error> refusal(const QUrl &server)
{
    const bool http = server.scheme() == "http"_L1;
    if (!server.isValid() || server.host().isEmpty() || (!http && server.scheme() != "https"_L1)
        || !server.userInfo().isEmpty() || server.hasQuery() || server.hasFragment())
        return filing::Error{ErrorKind::Input, u"SERVER_ADDRESS_INVALID"_s};
    if (http && !isLoopback(server.host()))
        return filing::Error{ErrorKind::Input, u"SERVER_NOT_SECURE"_s};
    return {};
}

QNetworkRequest baseRequest(const QUrl &url, const QByteArray &accessToken, const HttpOptions &options)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(int(options.deadline.count()));
    request.setRawHeader("Accept-Encoding", "identity"); // nothing grows beyond what is counted
    request.setRawHeader("X-Request-Id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    if (!accessToken.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + accessToken);
    return request;
}

} // namespace remote
