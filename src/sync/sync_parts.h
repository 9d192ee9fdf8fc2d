// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/answer.h"
#include "filing/clock.h"
#include "store/store.h"
#include "sync/document_exchange.h"
#include "sync/puller.h"
#include "sync/rules_keeper.h"
#include "sync/sync_engine.h"
#include "sync/wish_sender.h"

namespace syncing {

/// An answer that says SYNC_CLOSED should the engine end before it is given.
template <class T>
auto openAnswer()
{
    return std::make_shared<filing::Answer<filing::Result<T>>>(
        filing::fail(filing::ErrorKind::Cancelled, QStringLiteral("SYNC_CLOSED")));
}

/// The engine's parts and how they are tied together; the engine itself is the door.
class SyncEngine::Private
{
public:
    Private(SyncEngine *engine, store::Store &theStore, remote::FilingClient &theClient, SessionKeeper &session,
            const filing::Clock &theClock, const SyncOptions &theOptions)
        : q(engine)
        , store(theStore)
        , client(theClient)
        , clock(theClock)
        , options(theOptions)
        , ownTimers(theOptions.timers ? nullptr : Timers::ofEventLoop())
        , timers(theOptions.timers ? *theOptions.timers : *ownTimers)
        , connection(session, timers, options, [this](const auto &s) { return admit(s); }, nullptr)
        , book(store, nullptr)
        , outbox(store, nullptr)
        , rules(store, client, connection, options, nullptr)
        , puller(store, client, connection, timers, options, nullptr)
        , pusher(store, book, client, connection, timers, options, nullptr)
        , documents(store, book, pusher, client, connection, timers, nullptr)
        , sender(store, outbox, book, pusher, client, connection, clock, timers, options, nullptr)
    {
    }

    void connectParts();
    void connectLink();
    void whenReady(std::function<void(const filing::Result<void> &)> work);
    QFuture<filing::Result<void>> admit(const contract::Session &session);
    QFuture<filing::Result<void>> changeAccount(const QString &account);
    void noteStatus();
    SyncStatus computed() const;

    void save(const orders::Order &order, const std::shared_ptr<filing::Answer<filing::Result<store::StoredDraft>>> &answer);
    void keep(store::StoredDraft draft, const orders::Order &order, const std::shared_ptr<filing::Answer<filing::Result<store::StoredDraft>>> &answer);
    /// The draft, made from the service's order where there is none here; null where neither is known.
    void withDraft(const QString &orderId, std::function<void(const filing::Result<store::StoredDraft> &)> work);
    void submit(const store::StoredDraft &draft, std::optional<secrets::SecretBytes> password,
                const std::shared_ptr<filing::Answer<filing::Result<void>>> &answer);
    void abandon(const QString &orderId, const QString &filingId,
                 const std::shared_ptr<filing::Answer<filing::Result<void>>> &answer);
    void add(WishKind kind, const QString &orderId, const WishBody &body, const QDateTime &notBefore,
             const std::shared_ptr<filing::Answer<filing::Result<void>>> &answer);

    SyncEngine *q;
    store::Store &store;
    remote::FilingClient &client;
    const filing::Clock &clock;
    SyncOptions options;
    std::unique_ptr<Timers> ownTimers;
    Timers &timers;
    Connection connection;
    DraftBook book;
    Outbox outbox;
    RulesKeeper rules;
    Puller puller;
    DraftPusher pusher;
    DocumentExchange documents;
    WishSender sender;
    bool started = false;
    bool offline = false;  ///< until the service answers again, whatever is tried meanwhile
    bool caughtUp = false; ///< since the service answers
    QDateTime synchronisedAt;
    SyncStatus told;
};

} // namespace syncing
