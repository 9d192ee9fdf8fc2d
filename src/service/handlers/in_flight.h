// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QString>

#include <mutex>
#include <utility>

namespace service {

/// Idempotency keys whose first request is still running in this process. Any thread.
class InFlight
{
public:
    /// Holds a key while it lives.
    class Hold
    {
    public:
        Hold(InFlight &owner, QString key)
            : m_owner(&owner)
            , m_key(std::move(key))
            , m_held(owner.take(m_key))
        {
        }
        ~Hold()
        {
            if (m_held)
                m_owner->release(m_key);
        }
        Hold(const Hold &) = delete;
        Hold &operator=(const Hold &) = delete;
        explicit operator bool() const { return m_held; }

    private:
        InFlight *m_owner;
        QString m_key;
        bool m_held;
    };

private:
    bool take(const QString &key)
    {
        const std::lock_guard lock(m_mutex);
        const bool isNew = !m_keys.contains(key);
        m_keys.insert(key);
        return isNew;
    }
    void release(const QString &key)
    {
        const std::lock_guard lock(m_mutex);
        m_keys.remove(key);
    }

    std::mutex m_mutex;
    QSet<QString> m_keys;
};

} // namespace service
