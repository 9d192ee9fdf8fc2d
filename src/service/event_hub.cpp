// SPDX-License-Identifier: Apache-2.0
#include "service/event_hub.h"

namespace service {

bool EventHub::reserve(const QString &accountId)
{
    const std::lock_guard lock(m_mutex);
    auto &places = m_places[accountId];
    if (places >= mostPerAccount)
        return false;
    ++places;
    return true;
}

void EventHub::add(const QString &accountId, const QString &scope, std::shared_ptr<EventSink> sink)
{
    {
        const std::lock_guard lock(m_mutex);
        m_streams.push_back({accountId, scope, std::move(sink)});
    }
    heartbeat(); // the first bytes tell the client that it is connected
}

void EventHub::publish(const QSet<QString> &accounts, const std::function<QString(const QString &)> &cursor)
{
    QHash<QString, QByteArray> hints;
    sendTo([&](const Stream &stream) {
        if (!stream.scope.isEmpty() && !accounts.contains(stream.scope))
            return QByteArray();
        auto &hint = hints[stream.scope];
        if (hint.isEmpty())
            hint = "event: changed\ndata: {\"cursor\":\"" + cursor(stream.scope).toLatin1() + "\"}\n\n";
        return hint;
    });
}

void EventHub::heartbeat()
{
    sendTo([](const Stream &) { return QByteArray(": alive\n\n"); });
}

void EventHub::closeAll()
{
    const std::lock_guard lock(m_mutex);
    for (auto &stream : m_streams)
        stream.sink->finish();
    m_streams.clear();
    m_places.clear();
}

int EventHub::count() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_streams.size());
}

void EventHub::sendTo(const std::function<QByteArray(const Stream &)> &bytes)
{
    const std::lock_guard lock(m_mutex);
    m_streams.remove_if([&](const Stream &stream) {
        const auto text = bytes(stream);
        if (text.isEmpty() || stream.sink->send(text))
            return false;
        if (--m_places[stream.accountId] <= 0)
            m_places.remove(stream.accountId);
        return true;
    });
}

} // namespace service
