// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/message.h"

namespace service {

struct HttpConfig
{
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0;         ///< 0 = any free one
    QString certificate = {}; ///< PEM files; both or none
    QString key = {};
    bool tls() const { return !certificate.isEmpty(); }
};

/// The HTTP edge: connections, parsing, timeouts, limits, TLS. It knows nothing of what is asked. Only the
/// sources of this class know the HTTP library.
class HttpServer
{
public:
    /// May be called once, from any thread.
    using Responder = std::function<void(Response)>;
    /// Called on the I/O thread; must not block.
    using Handler = std::function<void(Request, Responder)>;

    virtual ~HttpServer() = default;
    virtual quint16 port() const = 0;
    /// Closes all connections and ends the I/O thread.
    virtual void stop() = 0;

    /// Errors: kind Network, `LISTEN_FAILED`, `TLS_FAILED`.
    static Result<std::unique_ptr<HttpServer>> start(const HttpConfig &config, Handler handler);
};

} // namespace service
