// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "remote/filing_client.h"
#include "secrets/secret_bytes.h"
#include "sync/draft_pusher.h"
#include "sync/outbox.h"

#include <map>

namespace filing {
class Clock;
}

namespace syncing {

/// Sends the outbox: the wishes of one order one after the other, each with its operation id until it is answered.
///
///     SUBMIT  draft pushed -> attempt noted -> :submit -> settled (record, outbox and draft in one transaction)
///                                                      -> refused (draft kept) | later (same id) | looked up
///     ABANDON what is it now? -> :abandon -> settled
///     RESEND  :resend, once
///     ACKNOWLEDGE  :acknowledge, until it is answered (twice is once)
///
/// A password waits here, in locked memory, until its submit is settled or refused.
class WishSender final : public QObject
{
    Q_OBJECT
public:
    WishSender(store::Store &store, Outbox &outbox, DraftBook &book, DraftPusher &pusher, remote::FilingClient &client,
               Connection &connection, const filing::Clock &clock, Timers &timers, const SyncOptions &options,
               QObject *parent);

    /// Orders for which this is true are not submitted yet; `kick` when it has changed.
    void setHeldBack(std::function<bool(const QString &orderId)> heldBack) { m_heldBack = std::move(heldBack); }
    /// Sends what is due.
    void kick();
    void setPassword(const QString &orderId, secrets::SecretBytes password);
    void forgetPassword(const QString &orderId) { m_passwords.erase(orderId); }
    /// After a new password: what was tried with the old one is not repeated with the new one.
    void retryWithNewPassword(const WishPtr &wish);
    bool isSending() const;

Q_SIGNALS:
    void answered(const QString &orderId, const filing::Result<orders::Order> &answer);
    void passwordNeeded(const QString &orderId);
    /// The service has done something: pull.
    void settled();

private:
    using OrderAnswer = filing::Result<orders::Order>;

    void send(const WishPtr &wish);
    void submit(const WishPtr &wish);
    void askSubmit(const WishPtr &wish);
    void onSubmitted(const WishPtr &wish, const OrderAnswer &answer);
    void look(const WishPtr &wish, const std::optional<filing::Error> &why);
    void onLooked(const WishPtr &wish, const orders::Order &theirs, const std::optional<filing::Error> &why);
    void sendAnew(const WishPtr &wish, const filing::Error &why);
    void needPassword(const WishPtr &wish);
    bool isWithdrawn(const WishPtr &wish) const;
    void withdraw(const WishPtr &wish);

    void abandon(const WishPtr &wish);
    void abandonUnknown(const WishPtr &wish);
    void askAbandon(const WishPtr &wish, qint64 version);
    void resend(const WishPtr &wish);
    void acknowledge(const WishPtr &wish);

    void settle(const WishPtr &wish, const orders::Order &order);
    void refuse(const WishPtr &wish, const filing::Error &error);
    void later(const WishPtr &wish, const filing::Error &error);
    void pause(const WishPtr &wish);
    void done(const WishPtr &wish);
    QDateTime dueAt(const Wish &wish) const;

    store::Store &m_store;
    Outbox &m_outbox;
    DraftBook &m_book;
    DraftPusher &m_pusher;
    remote::FilingClient &m_client;
    Connection &m_connection;
    const filing::Clock &m_clock;
    SyncOptions m_options;
    Alarm m_next;
    std::function<bool(const QString &)> m_heldBack;
    std::map<QString, secrets::SecretBytes> m_passwords; ///< by order
};

} // namespace syncing
