// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/error.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QUrlQuery>

#include <functional>
#include <memory>

/// Requests and answers as the handlers see them; no HTTP library in here.
namespace service {

using filing::Error;
using filing::ErrorKind;
using filing::fail;
using filing::Result;

struct Request
{
    QByteArray method; ///< upper case
    QString path;      ///< decoded, without query
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    QString remoteAddress;
    QString requestId;
    QStringList ids; ///< what stands for `{}` in the route's pattern

    QByteArray header(const char *name) const { return headers.value(name); }
    QString parameter(const QString &name) const { return query.queryItemValue(name, QUrl::FullyDecoded); }
};

/// Where the bytes of an endless answer go. Any thread; `send` answers false once the connection is gone.
class EventSink
{
public:
    virtual ~EventSink() = default;
    virtual bool send(const QByteArray &bytes) = 0;
    virtual void finish() = 0;
};

struct Response
{
    int status = 200;
    QByteArray contentType = {};
    QByteArray body = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    /// Set for an endless answer: gets the sink once the head is sent.
    std::function<void(std::shared_ptr<EventSink>)> stream = {};

    static Response json(const QJsonObject &object, int status = 200);
    static Response noContent() { return {.status = 204}; }
    Response with(const QByteArray &name, const QByteArray &value) &&;
};

/// The value of a parameter of the problem that an answer also carries as a header or a number.
namespace problemParam {
inline constexpr QLatin1StringView httpStatus("httpStatus");
inline constexpr QLatin1StringView etag("etag");
inline constexpr QLatin1StringView retryAfter("retryAfter");
inline constexpr QLatin1StringView allow("allow");
inline constexpr QLatin1StringView attemptsLeft("attemptsLeft");
} // namespace problemParam

/// An error whose status is not the usual one of its kind, e.g. 410 or 428.
tl::unexpected<Error> failWith(int status, ErrorKind kind, const QString &code);

/// The problem of an error as an answer, with the headers that belong to it (ETag, Retry-After, Allow).
Response problemResponse(Error error, const QString &requestId);

} // namespace service
