// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/message.h"

#include <QUrl>

#include <restinio/all.hpp>

#include <atomic>
#include <mutex>

/// Requests and answers between the HTTP library and the service.
namespace service::edge {

inline restinio::http_status_line_t statusLine(int status)
{
    switch (status) {
    case 200:
        return restinio::status_ok();
    case 201:
        return restinio::status_created();
    case 204:
        return restinio::status_no_content();
    case 304:
        return restinio::status_not_modified();
    default:
        return {restinio::http_status_code_t{static_cast<std::uint16_t>(status)},
                status >= 500 ? "Server Error" : "Refused"};
    }
}

inline QByteArray toBytes(const std::string &text) { return {text.data(), qsizetype(text.size())}; }

template<class RequestHandle>
Request readRequest(const RequestHandle &source)
{
    const auto &head = source->header();
    Request request;
    request.method = head.method().c_str();
    const auto path = head.path();
    request.path = QUrl::fromPercentEncoding(QByteArray(path.data(), qsizetype(path.size())));
    const auto query = head.query();
    // In a query a plus is a blank; QUrlQuery leaves it to its user.
    request.query = QUrlQuery(
        QString::fromLatin1(query.data(), qsizetype(query.size())).replace(u'+', QStringLiteral("%20")));
    head.for_each_field([&request](const auto &field) {
        const auto name = toBytes(field.name()).toLower();
        if (!request.headers.contains(name))
            request.headers.insert(name, toBytes(field.value()));
    });
    request.body = toBytes(source->body());
    request.remoteAddress = QString::fromStdString(source->remote_endpoint().address().to_string());
    return request;
}

template<class Builder>
void addHeaders(Builder &builder, const Response &response)
{
    if (!response.contentType.isEmpty())
        builder.append_header(restinio::http_field::content_type, response.contentType.toStdString());
    for (const auto &[name, value] : response.headers)
        builder.append_header(name.toStdString(), value.toStdString());
}

/// An endless answer: chunks on one connection until it breaks.
template<class Builder>
class ChunkSink final : public EventSink, public std::enable_shared_from_this<ChunkSink<Builder>>
{
public:
    explicit ChunkSink(Builder builder)
        : m_builder(std::move(builder))
    {
    }

    bool send(const QByteArray &bytes) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_ended)
            return false;
        try {
            m_builder.append_chunk(std::string(bytes.constData(), size_t(bytes.size())));
            m_builder.flush([self = this->weak_from_this()](const restinio::asio_ns::error_code &error) {
                if (const auto sink = self.lock(); sink && error)
                    sink->m_ended = true;
            });
        } catch (const std::exception &) {
            m_ended = true;
        }
        return !m_ended;
    }

    void finish() override
    {
        const std::lock_guard lock(m_mutex);
        if (m_ended.exchange(true))
            return;
        try {
            m_builder.done();
        } catch (const std::exception &) { // NOLINT(bugprone-empty-catch): the connection is gone already
        }
    }

private:
    std::mutex m_mutex;
    std::atomic<bool> m_ended = false;
    Builder m_builder;
};

template<class RequestHandle>
void sendStream(const RequestHandle &source, const Response &response)
{
    auto builder = source->template create_response<restinio::chunked_output_t>(statusLine(response.status));
    addHeaders(builder, response);
    builder.append_header("X-Accel-Buffering", "no");
    response.stream(std::make_shared<ChunkSink<decltype(builder)>>(std::move(builder)));
}

template<class RequestHandle>
void sendResponse(const RequestHandle &source, const Response &response)
{
    try {
        if (response.stream)
            return sendStream(source, response);
        auto builder = source->create_response(statusLine(response.status));
        addHeaders(builder, response);
        if (!response.body.isEmpty())
            builder.set_body(std::string(response.body.constData(), size_t(response.body.size())));
        builder.done();
    } catch (const std::exception &) { // NOLINT(bugprone-empty-catch): the client has gone; nobody to tell
    }
}

} // namespace service::edge
