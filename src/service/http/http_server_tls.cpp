// SPDX-License-Identifier: Apache-2.0
#include "service/http/edge.h"

#include <restinio/tls.hpp>

namespace service::edge {

namespace {

struct TlsTraits : public restinio::default_tls_traits_t
{
    static constexpr bool use_connection_count_limiter = true;
};

namespace ssl = restinio::asio_ns::ssl;

std::shared_ptr<ssl::context> contextOf(const HttpConfig &config)
{
    auto context = std::make_shared<ssl::context>(ssl::context::tls_server);
    context->set_options(ssl::context::default_workarounds | ssl::context::no_sslv2 | ssl::context::no_sslv3 |
                         ssl::context::no_tlsv1 | ssl::context::no_tlsv1_1 | ssl::context::no_compression);
    context->use_certificate_chain_file(config.certificate.toStdString());
    context->use_private_key_file(config.key.toStdString(), ssl::context::pem);
    return context;
}

} // namespace

Result<std::unique_ptr<HttpServer>> startTls(const HttpConfig &config, HttpServer::Handler handler)
{
    std::shared_ptr<ssl::context> context;
    try {
        context = contextOf(config);
    } catch (const std::exception &failure) {
        return fail(ErrorKind::Network, QStringLiteral("TLS_FAILED"), QString::fromUtf8(failure.what()));
    }
    try {
        return std::make_unique<Server<TlsTraits>>(config, std::move(handler),
                                                   [&](auto &settings) { settings.tls_context(context); });
    } catch (const std::exception &failure) {
        return fail(ErrorKind::Network, QStringLiteral("LISTEN_FAILED"), QString::fromUtf8(failure.what()));
    }
}

} // namespace service::edge
