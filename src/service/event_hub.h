// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/message.h"

#include <QDateTime>
#include <QSet>

#include <list>
#include <mutex>

namespace service {

/// One client that listens for hints.
struct Listener
{
    QString accountId;
    QString scope;     ///< whose changes it hears, empty = everybody's
    QString tokenHash; ///< the session it belongs to
    QDateTime until;   ///< end of the session's access token; the client comes back with a new one
};

/// The open event streams. A hint says only "something changed up to this cursor"; who misses one finds it by
/// polling. Any thread.
class EventHub
{
public:
    static constexpr int mostPerAccount = 8;

    /// A place among the account's streams, given back with the last copy of the answer. Null where it has
    /// too many.
    std::shared_ptr<void> reserve(const QString &accountId);
    void add(const Listener &listener, std::shared_ptr<void> place, std::shared_ptr<EventSink> sink);
    /// `cursor` gives the hint's cursor for a scope.
    void publish(const QSet<QString> &accounts, const std::function<QString(const QString &scope)> &cursor);
    /// Keeps connections alive, finds the ones that are gone and ends those whose time is over.
    void heartbeat(const QDateTime &now);
    /// Ends the streams of a session that was signed out.
    void closeSession(const QString &tokenHash);
    void closeAll();

private:
    struct Stream
    {
        Listener listener;
        std::shared_ptr<void> place;
        std::shared_ptr<EventSink> sink;
    };
    void sendTo(const std::function<QByteArray(const Stream &)> &bytes);
    void closeWhere(const std::function<bool(const Stream &)> &over);

    std::mutex m_mutex;
    std::list<Stream> m_streams;

    struct Places
    {
        std::mutex mutex;
        QHash<QString, int> taken;
    };
    std::shared_ptr<Places> m_places = std::make_shared<Places>(); ///< shared with the places that are out
};

} // namespace service
