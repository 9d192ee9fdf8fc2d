// SPDX-License-Identifier: Apache-2.0
#include "service/ticker.h"

#include "service/handlers/cursor.h"
#include "service/storage/change_log.h"
#include "service/storage/meta.h"

namespace service {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

Ticker::Ticker(OpenDatabase open, Due due, EventHub &events, const Clock &clock, Log log)
    : m_due(std::move(due))
    , m_events(events)
    , m_clock(clock)
    , m_log(std::move(log))
    , m_lastBeat(std::chrono::steady_clock::now())
    , m_thread([this, open = std::move(open)] { work(open); })
{
}

Ticker::~Ticker() { stop(); }

void Ticker::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_awake = true;
    }
    m_wake.notify_one();
}

void Ticker::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void Ticker::work(const OpenDatabase &open)
{
    const auto db = open();
    while (db) {
        int wait = 1000; // also finds what another process on the same database has written
        try {
            wait = m_due(*db);
            publishNews(*db);
        } catch (const StorageFailure &failure) {
            m_log(u"tick failure=\"%1\""_s.arg(QString::fromUtf8(failure.what()).left(300)));
        }
        beat();
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, std::chrono::milliseconds(wait), [this] { return m_awake || m_stopped; });
        m_awake = false;
        if (m_stopped)
            return;
    }
}

void Ticker::publishNews(Database &db)
{
    const ChangeLog log(db);
    const auto newest = log.newest();
    if (m_published >= 0 && newest > m_published) {
        const auto databaseId = Meta(db).databaseId();
        m_events.publish(log.accountsSince(m_published),
                         [&](const QString &scope) { return Cursor{log.newest(scope)}.text(databaseId); });
    }
    m_published = newest;
}

void Ticker::beat()
{
    // Shorter than the edge's time limit for an answer, so that a quiet stream lives.
    constexpr auto interval = 10s;
    const auto now = std::chrono::steady_clock::now();
    if (now - m_lastBeat < interval)
        return;
    m_lastBeat = now;
    m_events.heartbeat(m_clock.now());
}

} // namespace service
