// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace service {

/// Where the service has its time from, so that no test waits for a real second. Any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    /// UTC, with milliseconds.
    virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// The day in China, where filings, work days and validities are counted.
inline QDate chinaDay(const QDateTime &moment)
{
    constexpr int eastEight = 8 * 3600;
    return moment.toOffsetFromUtc(eastEight).date();
}

} // namespace service
