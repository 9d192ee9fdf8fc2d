// SPDX-License-Identifier: Apache-2.0
#include "service/http/http_server.h"

#include "service/http/edge.h"

namespace service {

namespace {

struct PlainTraits : public restinio::default_traits_t
{
    static constexpr bool use_connection_count_limiter = true;
};

} // namespace

Result<std::unique_ptr<HttpServer>> HttpServer::start(const HttpConfig &config, Handler handler)
{
    if (config.tls())
        return edge::startTls(config, std::move(handler));
    try {
        return std::make_unique<edge::Server<PlainTraits>>(config, std::move(handler), [](auto &) {});
    } catch (const std::exception &failure) {
        return fail(ErrorKind::Network, QStringLiteral("LISTEN_FAILED"), QString::fromUtf8(failure.what()));
    }
}

} // namespace service
