// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace syncing {

/// Where delays come from: the event loop in the program, a hand-driven clock in tests. UI thread.
class Timers
{
public:
    using Id = quint64;
    virtual ~Timers();
    /// Calls `work` once, after `delay`, from the event loop.
    virtual Id after(std::chrono::milliseconds delay, std::function<void()> work) = 0;
    virtual void cancel(Id id) = 0;

    static std::unique_ptr<Timers> ofEventLoop();
};

/// One delay at a time; goes off once; cancelled when it is destroyed.
class Alarm
{
public:
    explicit Alarm(Timers &timers) : m_timers(timers) {}
    ~Alarm() { stop(); }
    Alarm(const Alarm &) = delete;
    Alarm &operator=(const Alarm &) = delete;

    void set(std::chrono::milliseconds delay, std::function<void()> work);
    void stop();
    bool isSet() const { return m_id.has_value(); }

private:
    Timers &m_timers;
    std::optional<Timers::Id> m_id;
};

/// The pauses between tries: each failure takes the next step, success begins anew.
class Backoff
{
public:
    std::chrono::seconds next();
    void reset() { m_step = 0; }

private:
    size_t m_step = 0;
};

} // namespace syncing
