// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/error.h"
#include "orders/order.h"
#include "rules/rule_book.h"
#include "secrets/secret_bytes.h"
#include "store/stored_draft.h"
#include "sync/draft_merge.h"
#include "sync/sync_options.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace contract {
struct Located;
}
namespace filing {
class Clock;
}
namespace remote {
class FilingClient;
}
namespace store {
class Store;
}

/// (The folder's name is taken in C: POSIX has a function `sync`.)
namespace syncing {

class DocumentExchange;
class SessionKeeper;

enum class Link { SignedOut, Connecting, Synchronising, Synchronised, Offline };

struct SyncStatus
{
    Link link = Link::SignedOut;
    QDateTime synchronisedAt;              ///< of the last complete pull; invalid = never
    int waiting = 0;                       ///< edits and wishes that the service does not know yet
    std::optional<filing::Error> lastError; ///< why it is offline, or what the last round met
};

/// Keeps store and service in step. Pulls changes by cursor (on a hint, after each push, and every `pollInterval`),
/// pushes drafts and the outbox. Every wish is durable in the store before its future resolves; its effect comes
/// later, through the store and `answered`. A profile belongs to one account: another one may sign in once nothing
/// waits (else the status says ACCOUNT_DIFFERS, and nothing is lost). UI thread; all work on the disk is the store's.
///
///     wish -> store (draft, outbox) -> future resolves -> [online] PUT / :submit -> answer -> store -> answered
class SyncEngine : public QObject
{
    Q_OBJECT
public:
    SyncEngine(store::Store &store, remote::FilingClient &client, SessionKeeper &session, const filing::Clock &clock,
               QObject *parent = nullptr);
    SyncEngine(store::Store &store, remote::FilingClient &client, SessionKeeper &session, const filing::Clock &clock,
               const SyncOptions &options, QObject *parent = nullptr);
    ~SyncEngine() override;

    void start();
    void stop();
    /// Pulls and pushes now.
    void syncNow();
    SyncStatus status() const;
    /// The rules in force: those built in until the service has served newer ones.
    const rules::RuleBook &ruleBook() const;

    /// The documents of orders: attaching, taking back, the phone's links.
    DocumentExchange &documents();

    /// Under which account the filing of a domain or filing number is. Asks the service at once and keeps nothing.
    QFuture<filing::Result<contract::Located>> locate(const QString &text);

    /// Keeps a draft on this computer, then (a second after the last edit) at the service. The revision counts up.
    QFuture<filing::Result<store::StoredDraft>> saveDraft(const orders::Order &order);
    /// The draft of an order, none where there is none.
    QFuture<filing::Result<std::optional<store::StoredDraft>>> draft(const QString &orderId);
    /// The fields that this desk and another have both changed, each to another value; empty without a conflict.
    QList<FieldConflict> conflicts(const QString &orderId) const;
    /// Ends a `draftConflict`: the other desk's values in `theirFields`, this desk's in the other fields in conflict. What
    /// only one of them changed is kept in any case. `NotFound`, NO_CONFLICT.
    QFuture<filing::Result<store::StoredDraft>> resolveConflict(const QString &orderId, const QStringList &theirFields);
    /// Drops a draft that the service does not know, abandons one that it knows.
    QFuture<filing::Result<void>> abandon(const QString &orderId);
    /// Sends the order. The password waits in locked memory, never in the store; after a restart `passwordNeeded` is
    /// emitted and `submit` must be called again. A second call for the same order replaces the password only.
    QFuture<filing::Result<void>> submit(const QString &orderId, std::optional<secrets::SecretBytes> filingPassword = {});
    /// Takes back a submit that has not been sent. Error `ALREADY_SENT` (Conflict).
    QFuture<filing::Result<void>> takeBack(const QString &orderId);
    QFuture<filing::Result<void>> resendCode(const QString &orderId, int verification);
    /// Says that a notice has been read; durable, and sent once the service answers. A second time does nothing more.
    QFuture<filing::Result<void>> acknowledge(const QString &noticeId);
    /// True while that waits to be sent or answered.
    bool isAcknowledging(const QString &noticeId) const;
    /// True while a submit of the order waits to be sent or answered.
    bool isSubmitting(const QString &orderId) const;
    /// How long a cancel order waits here and can be taken back.
    std::chrono::milliseconds undoDelay() const;
    /// When a submit that can still be taken back will be sent; none where nothing waits or it has been sent.
    std::optional<QDateTime> sendsAt(const QString &orderId) const;

Q_SIGNALS:
    void statusChanged(const syncing::SyncStatus &status);
    void ruleBookChanged();
    /// The service's answer to a wish about an order: its new state, or why it was refused (findings, blockers,
    /// FILING_PASSWORD_WRONG with attemptsLeft; the draft is kept in every case).
    void answered(const QString &orderId, const filing::Result<orders::Order> &answer);
    void passwordNeeded(const QString &orderId);
    /// A draft was written on another desk, too; `theirs` is the service's version.
    void draftConflict(const QString &orderId, const orders::Order &theirs);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace syncing
