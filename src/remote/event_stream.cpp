// SPDX-License-Identifier: Apache-2.0
#include "remote/event_stream.h"

#include <QNetworkAccessManager>
#include <QRandomGenerator>

namespace remote {
namespace {

constexpr qsizetype longestLine = 64 * 1024;

} // namespace

EventStream::EventStream(QNetworkAccessManager &manager, MakeRequest makeRequest, const HttpOptions &options,
                         QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_makeRequest(std::move(makeRequest))
    , m_options(options)
    , m_pause(options.reconnectFirst)
{
    m_silence.setSingleShot(true);
    m_retry.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &EventStream::onLost);
    connect(&m_retry, &QTimer::timeout, this, &EventStream::connectNow);
}

EventStream::~EventStream() { close(); }

void EventStream::open()
{
    if (std::exchange(m_wanted, true))
        return retryNow();
    m_pause = m_options.reconnectFirst;
    connectNow();
}

void EventStream::close()
{
    m_wanted = false;
    m_retry.stop();
    drop();
}

void EventStream::retryNow()
{
    if (!m_wanted || m_isOpen)
        return;
    m_retry.stop();
    m_pause = m_options.reconnectFirst;
    drop();
    connectNow();
}

void EventStream::connectNow()
{
    auto request = m_makeRequest();
    request.setRawHeader("Accept", "text/event-stream");
    request.setTransferTimeout(0); // its own rule: silence
    m_reply = m_manager.get(request);
    m_reply->setParent(this);
    m_reply->setReadBufferSize(longestLine);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &EventStream::onHeaders);
    connect(m_reply, &QIODevice::readyRead, this, &EventStream::onBytes);
    connect(m_reply, &QNetworkReply::finished, this, &EventStream::onLost);
    m_silence.start(m_options.deadline);
}

void EventStream::onHeaders()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_isOpen || status == 0)
        return;
    if (status != 200 || !m_reply->rawHeader("Content-Type").toLower().startsWith("text/event-stream")) {
        onLost();
        return;
    }
    m_isOpen = true;
    m_pause = m_options.reconnectFirst;
    m_silence.start(m_options.streamSilence);
    Q_EMIT hinted();
}

void EventStream::onBytes()
{
    if (!m_isOpen)
        return;
    m_silence.start(m_options.streamSilence);
    const auto bytes = m_reply->readAll();
    for (const char c : bytes) {
        if (c == '\n') {
            if (m_line.endsWith('\r'))
                m_line.chop(1);
            readLine(std::exchange(m_line, {}));
            if (!m_isOpen)
                return;
        } else {
            m_line.append(c);
        }
    }
    if (m_line.size() > longestLine)
        onLost();
}

void EventStream::readLine(const QByteArray &line)
{
    if (line.startsWith("data"))
        m_hasData = true;
    else if (line.isEmpty() && std::exchange(m_hasData, false))
        Q_EMIT hinted();
}

void EventStream::onLost()
{
    const bool wasOpen = m_isOpen;
    drop();
    if (!m_wanted)
        return;
    const double jitter = 0.75 + QRandomGenerator::global()->generateDouble() / 2;
    m_retry.start(int(double(m_pause.count()) * jitter));
    m_pause = std::min(m_pause * 2, m_options.reconnectLongest);
    if (wasOpen)
        Q_EMIT hinted(); // the service may be gone: asking it tells
}

void EventStream::drop()
{
    m_silence.stop();
    m_isOpen = false;
    m_hasData = false;
    m_line.clear();
    if (auto *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->deleteLater(); // which ends it: `abort` from within one of its own signals is too early
    }
}

} // namespace remote
