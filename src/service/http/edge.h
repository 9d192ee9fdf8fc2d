// SPDX-License-Identifier: Apache-2.0
#pragma once

// The HTTP library's headers cost 10 s of compiler time: only http_server.cpp and http_server_tls.cpp include
// this.
#include "service/http/edge_message.h"
#include "service/http/http_server.h"

namespace service::edge {

/// Bodies above the limits of the contract still get an answer (413); above this the connection is closed.
constexpr std::uint64_t largestBody = 6 * 1024 * 1024;
constexpr std::size_t mostConnections = 256;

/// One server; `Traits` says whether its sockets speak TLS.
template<class Traits>
class Server final : public HttpServer
{
public:
    /// `adjust` sets what belongs to the traits, e.g. the TLS context. Throws what the library throws.
    template<class Adjust>
    Server(const HttpConfig &config, Handler handler, Adjust adjust)
    {
        using namespace std::chrono_literals;
        restinio::server_settings_t<Traits> settings;
        settings.address(config.address.toStdString())
            .port(config.port)
            // A photo from a phone in the country: 4 MB in a minute.
            .read_next_http_message_timelimit(60s)
            .write_http_response_timelimit(60s)
            .handle_request_timeout(30s)
            .max_pipelined_requests(4)
            .max_parallel_connections(mostConnections)
            .incoming_http_msg_limits(restinio::incoming_http_msg_limits_t{}
                                          .max_url_size(4096)
                                          .max_field_name_size(128)
                                          .max_field_value_size(8192)
                                          .max_field_count(64)
                                          .max_body_size(largestBody))
            .acceptor_post_bind_hook([this](restinio::asio_ns::ip::tcp::acceptor &acceptor) {
                m_port = acceptor.local_endpoint().port();
                return restinio::asio_ns::error_code{};
            })
            .request_handler([handler = std::move(handler)](auto source) {
                handler(readRequest(source), [source](Response response) { sendResponse(source, response); });
                return restinio::request_accepted();
            });
        adjust(settings);
        m_server = restinio::run_async<Traits>(restinio::own_io_context(), std::move(settings), 1);
    }
    ~Server() override { Server::stop(); }

    quint16 port() const override { return m_port; }
    void stop() override
    {
        if (!m_server)
            return;
        m_server->stop();
        m_server->wait();
        m_server.reset();
    }

private:
    std::atomic<quint16> m_port = 0;
    restinio::running_server_handle_t<Traits> m_server;
};

/// The same server with TLS; in a source of its own because of its compile time.
Result<std::unique_ptr<HttpServer>> startTls(const HttpConfig &config, HttpServer::Handler handler);

} // namespace service::edge
