// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/clock.h"
#include "service/event_hub.h"
#include "service/storage/database.h"

#include <condition_variable>
#include <thread>

namespace service {

/// The thread that does what nobody asks for: the regulator's due steps, hints on event streams, their
/// heartbeats.
class Ticker
{
public:
    using OpenDatabase = std::function<std::unique_ptr<Database>()>;
    /// Does what is due; answers milliseconds until the next is.
    using Due = std::function<int(Database &)>;
    using Log = std::function<void(const QString &)>;

    Ticker(OpenDatabase open, Due due, EventHub &events, const Clock &clock, Log log);
    ~Ticker();
    /// Something was committed: look at once. Any thread.
    void wake();
    void stop();

private:
    void work(const OpenDatabase &open);
    void publishNews(Database &db);
    void beat();

    Due m_due;
    EventHub &m_events;
    const Clock &m_clock;
    Log m_log;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_awake = false;
    bool m_stopped = false;
    qint64 m_published = -1;
    std::chrono::steady_clock::time_point m_lastBeat;
    std::thread m_thread;
};

} // namespace service
