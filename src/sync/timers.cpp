// SPDX-License-Identifier: Apache-2.0
#include "sync/timers.h"

#include <QTimer>

#include <algorithm>
#include <array>
#include <unordered_map>

namespace syncing {
namespace {

class EventLoopTimers final : public Timers
{
public:
    Id after(std::chrono::milliseconds delay, std::function<void()> work) override
    {
        const auto id = ++m_last;
        auto timer = std::make_unique<QTimer>();
        timer->setSingleShot(true);
        QObject::connect(timer.get(), &QTimer::timeout, timer.get(), [this, id, work = std::move(work)] {
            const auto keep = work; // the timer and its own copy of `work` go with `cancel`
            cancel(id);
            keep();
        });
        timer->start(delay);
        m_timers.emplace(id, std::move(timer));
        return id;
    }

    void cancel(Id id) override
    {
        const auto found = m_timers.find(id);
        if (found == m_timers.end())
            return;
        found->second->stop();
        found->second.release()->deleteLater(); // it may be the one that is going off
        m_timers.erase(found);
    }

private:
    Id m_last = 0;
    std::unordered_map<Id, std::unique_ptr<QTimer>> m_timers;
};

} // namespace

Timers::~Timers() = default;

std::unique_ptr<Timers> Timers::ofEventLoop() { return std::make_unique<EventLoopTimers>(); }

void Alarm::set(std::chrono::milliseconds delay, std::function<void()> work)
{
    stop();
    m_id = m_timers.after(std::max(delay, std::chrono::milliseconds(0)), [this, work = std::move(work)] {
        m_id.reset();
        work();
    });
}

void Alarm::stop()
{
    if (m_id)
        m_timers.cancel(*std::exchange(m_id, {}));
}

std::chrono::seconds Backoff::next()
{
    constexpr std::array<int, 5> steps{1, 2, 5, 10, 30};
    const auto seconds = steps.at(std::min(m_step, steps.size() - 1));
    ++m_step;
    return std::chrono::seconds(seconds);
}

} // namespace syncing
