// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace filing {

/// Where the time comes from: the system in the programs, a hand-driven one in tests. Any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; ///< UTC

    /// The calendar day in China, by which all filing deadlines count.
    QDate today() const { return now().toOffsetFromUtc(8 * 3600).date(); }
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace filing
