// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/message.h"

#include <QSet>

#include <list>
#include <mutex>

namespace service {

/// The open event streams. A hint says only "something changed up to this cursor"; who misses one finds it by
/// polling. Any thread.
class EventHub
{
public:
    static constexpr int mostPerAccount = 8;

    /// Takes a place for a stream of `accountId`. False where the account has too many. The place is given back when
    /// the stream ends.
    bool reserve(const QString &accountId);
    /// A reserved stream begins. `scope`: whose changes it hears, empty = everybody's.
    void add(const QString &accountId, const QString &scope, std::shared_ptr<EventSink> sink);
    /// `cursor` gives the hint's cursor for a scope.
    void publish(const QSet<QString> &accounts, const std::function<QString(const QString &scope)> &cursor);
    /// Keeps connections alive and finds the ones that are gone.
    void heartbeat();
    void closeAll();
    int count() const;

private:
    struct Stream
    {
        QString accountId;
        QString scope;
        std::shared_ptr<EventSink> sink;
    };
    void sendTo(const std::function<QByteArray(const Stream &)> &bytes);

    mutable std::mutex m_mutex;
    std::list<Stream> m_streams;
    QHash<QString, int> m_places;
};

} // namespace service
