// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "remote/filing_client.h"
#include "store/stored_draft.h"
#include "sync/connection.h"
#include "sync/draft_book.h"
#include "sync/draft_merge.h"

#include <map>

namespace syncing {

/// Brings drafts to the service: one PUT at a time per order, a pause after the last edit or at once when asked.
///
///     edit -> pause -> PUT -> accepted: known version, record in the store
///       Stale -> what the service has -> ours after a lost answer, or merged field by field -> PUT
///                                     -> both changed one field: `conflict`, both are kept until `resolve`
///       refused -> kept here; tried again after the next edit
class DraftPusher final : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<void(const filing::Result<store::StoredDraft> &)>;

    DraftPusher(store::Store &store, DraftBook &book, remote::FilingClient &client, Connection &connection,
                Timers &timers, const SyncOptions &options, QObject *parent);

    /// Drafts for which this is true are not pushed yet; `pushAll` when it has changed.
    void setBlocked(std::function<bool(const store::StoredDraft &)> blocked) { m_blocked = std::move(blocked); }
    void edited(const QString &orderId);
    void pushAll();
    /// The handler gets the draft as the service has accepted it, or why it has not. Errors beyond the service's:
    /// DRAFT_UNKNOWN, DRAFT_CONFLICT (Stale), ORDER_NOT_EDITABLE (Conflict), OFFLINE, FILING_BUSY
    /// (Network: it goes on by itself).
    void pushNow(const QString &orderId, Handler handler);
    /// While held nothing is pushed by itself: the order is being submitted or abandoned.
    void hold(const QString &orderId, bool held);
    bool isBusy(const QString &orderId) const;
    /// Takes over what the service has, as far as nothing is lost. False: a conflict, which has been signalled.
    bool reconcile(const QString &orderId, const orders::Order &theirs);
    /// What a `conflict` is about; empty where there is none.
    QList<FieldConflict> conflicts(const QString &orderId) const;
    /// Ends a conflict: the other desk's values in `theirFields`, this desk's in the other fields in conflict.
    filing::Result<store::StoredDraft> resolve(const QString &orderId, const QStringList &theirFields);
    void onPulled(const QList<orders::Order> &orders);

Q_SIGNALS:
    void accepted(const QString &orderId);
    void refused(const QString &orderId, const filing::Error &error);
    void conflict(const QString &orderId, const orders::Order &theirs);
    void busyChanged();

private:
    struct Push
    {
        explicit Push(Timers &timers) : alarm(timers) {}
        bool inFlight = false;
        bool held = false;
        bool refused = false;
        int rounds = 0; ///< tries since the last success or edit
        std::optional<orders::Order> theirs; ///< in conflict with
        QList<Handler> waiting;
        Alarm alarm;
        Backoff backoff;
    };
    Push &push(const QString &orderId);
    void tryPush(const QString &orderId);
    void send(const QString &orderId, store::StoredDraft draft);
    void put(const QString &orderId, const store::StoredDraft &sent);
    void onAccepted(const QString &orderId, qint64 sentRevision, const orders::Order &order);
    void onFailed(const QString &orderId, const store::StoredDraft &sent, const filing::Error &error);
    void fetchTheirs(const QString &orderId, const filing::Error &stale);
    void again(const QString &orderId, const filing::Error &why);
    void fail(const QString &orderId, const filing::Error &error);
    void give(const QString &orderId, const filing::Result<store::StoredDraft> &result);
    void keepRecord(const orders::Order &order);
    void adopt(store::StoredDraft draft, const orders::Order &theirs, const QStringList &baseTargets,
               const QJsonObject &merged);

    store::Store &m_store;
    DraftBook &m_book;
    remote::FilingClient &m_client;
    Connection &m_connection;
    Timers &m_timers;
    SyncOptions m_options;
    std::function<bool(const store::StoredDraft &)> m_blocked;
    std::map<QString, Push> m_pushes;
};

} // namespace syncing
