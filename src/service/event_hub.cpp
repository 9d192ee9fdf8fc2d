// SPDX-License-Identifier: Apache-2.0
#include "service/event_hub.h"

namespace service {

std::shared_ptr<void> EventHub::reserve(const QString &accountId)
{
    const std::lock_guard lock(m_places->mutex);
    auto &taken = m_places->taken[accountId];
    if (taken >= mostPerAccount)
        return {};
    ++taken;
    const auto giveBack = [places = m_places, accountId](const void *) {
        const std::lock_guard again(places->mutex);
        if (--places->taken[accountId] <= 0)
            places->taken.remove(accountId);
    };
    return {static_cast<void *>(m_places.get()), giveBack};
}

void EventHub::add(const Listener &listener, std::shared_ptr<void> place, std::shared_ptr<EventSink> sink)
{
    // The first bytes tell the client that it is connected.
    if (!sink->send(": alive\n\n"))
        return;
    const std::lock_guard lock(m_mutex);
    m_streams.push_back({listener, std::move(place), std::move(sink)});
}

void EventHub::publish(const QSet<QString> &accounts, const std::function<QString(const QString &)> &cursor)
{
    QHash<QString, QByteArray> hints;
    sendTo([&](const Stream &stream) {
        const auto &scope = stream.listener.scope;
        if (!scope.isEmpty() && !accounts.contains(scope))
            return QByteArray();
        auto &hint = hints[scope];
        if (hint.isEmpty())
            hint = "event: changed\ndata: {\"cursor\":\"" + cursor(scope).toLatin1() + "\"}\n\n";
        return hint;
    });
}

void EventHub::heartbeat(const QDateTime &now)
{
    closeWhere([&](const Stream &stream) { return stream.listener.until <= now; });
    sendTo([](const Stream &) { return QByteArray(": alive\n\n"); });
}

void EventHub::closeSession(const QString &tokenHash)
{
    closeWhere([&](const Stream &stream) { return stream.listener.tokenHash == tokenHash; });
}

void EventHub::closeAll()
{
    closeWhere([](const Stream &) { return true; });
}

void EventHub::sendTo(const std::function<QByteArray(const Stream &)> &bytes)
{
    const std::lock_guard lock(m_mutex);
    m_streams.remove_if([&](const Stream &stream) {
        const auto text = bytes(stream);
        return !text.isEmpty() && !stream.sink->send(text);
    });
}

void EventHub::closeWhere(const std::function<bool(const Stream &)> &over)
{
    const std::lock_guard lock(m_mutex);
    m_streams.remove_if([&](const Stream &stream) {
        if (!over(stream))
            return false;
        stream.sink->finish();
        return true;
    });
}

} // namespace service
