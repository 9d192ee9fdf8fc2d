// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/clock.h"

#include <chrono>

namespace support {

/// A clock that a test drives by hand. It starts on a Monday morning in China.
class FakeClock final : public filing::Clock
{
public:
    FakeClock() = default;
    explicit FakeClock(const QDateTime &start) : m_now(start.toUTC()) {}

    QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now.toUTC(); }
    void advance(std::chrono::milliseconds by) { m_now = m_now.addMSecs(by.count()); }

private:
    QDateTime m_now{QDate(2026, 11, 23), QTime(1, 0), Qt::UTC};
};

} // namespace support
