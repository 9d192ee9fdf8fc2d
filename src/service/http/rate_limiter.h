// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/clock.h"

#include <QHash>
#include <QString>

#include <mutex>

namespace service {

/// How fast one asker may ask: `burst` at once, then `perSecond`.
struct Rate
{
    double burst;
    double perSecond;
};

/// Token buckets per asker, in memory. Any thread.
class RateLimiter
{
public:
    explicit RateLimiter(const Clock &clock)
        : m_clock(clock)
    {
    }
    /// Takes one token. Answers 0, or the seconds to wait.
    int take(const QString &asker, const Rate &rate);

private:
    struct Bucket
    {
        double tokens = 0;
        QDateTime at;
    };
    void forgetIdle(const QDateTime &now);

    const Clock &m_clock;
    std::mutex m_mutex;
    QHash<QString, Bucket> m_buckets;
};

} // namespace service
