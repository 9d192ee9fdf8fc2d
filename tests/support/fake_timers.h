// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/clock.h"
#include "sync/timers.h"

#include <map>

namespace support {

/// Time that a test drives by hand: clock and timers are one, so that waiting for hours takes no time.
class FakeTimers final : public filing::Clock, public syncing::Timers
{
public:
    QDateTime now() const override { return m_now; }

    Id after(std::chrono::milliseconds delay, std::function<void()> work) override
    {
        m_due.emplace(std::pair(m_now.addMSecs(delay.count()), ++m_last), std::move(work));
        return m_last;
    }
    void cancel(Id id) override
    {
        std::erase_if(m_due, [id](const auto &entry) { return entry.first.second == id; });
    }

    /// Lets time pass; what falls due goes off in order. `between` runs after each: let the event loop catch up.
    template <class Between>
    void advance(std::chrono::milliseconds by, Between between)
    {
        const auto end = m_now.addMSecs(by.count());
        between();
        while (!m_due.empty() && m_due.begin()->first.first <= end) {
            auto entry = m_due.extract(m_due.begin());
            m_now = std::max(m_now, entry.key().first);
            entry.mapped()();
            between();
        }
        m_now = end;
    }
    bool isIdle() const { return m_due.empty(); }

private:
    QDateTime m_now{QDate(2026, 11, 23), QTime(1, 0), Qt::UTC}; // a Monday morning in China
    Id m_last = 0;
    std::map<std::pair<QDateTime, Id>, std::function<void()>> m_due;
};

} // namespace support
