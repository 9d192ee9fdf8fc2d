// SPDX-License-Identifier: Apache-2.0
#include "service/http/rate_limiter.h"

#include <algorithm>
#include <cmath>

namespace service {

int RateLimiter::take(const QString &asker, const Rate &rate)
{
    const std::lock_guard lock(m_mutex);
    const auto now = m_clock.now();
    forgetIdle(now);
    if (!m_buckets.contains(asker))
        m_buckets.insert(asker, {rate.burst, now});
    auto &bucket = m_buckets[asker];
    const auto elapsed = std::max<qint64>(0, bucket.at.msecsTo(now));
    bucket.tokens = std::min(rate.burst, bucket.tokens + double(elapsed) / 1000 * rate.perSecond);
    bucket.at = now;
    if (bucket.tokens >= 1) {
        bucket.tokens -= 1;
        return 0;
    }
    return std::max(1, int(std::ceil((1 - bucket.tokens) / rate.perSecond)));
}

/// A hostile crowd must not fill the memory with buckets.
void RateLimiter::forgetIdle(const QDateTime &now)
{
    constexpr qsizetype many = 10000;
    constexpr qint64 idleMs = 60 * 1000;
    if (m_buckets.size() < many)
        return;
    m_buckets.removeIf([&](const auto &entry) { return entry.value().at.msecsTo(now) > idleMs; });
    if (m_buckets.size() >= many)
        m_buckets.clear();
}

} // namespace service
