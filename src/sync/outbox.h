// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/answer.h"
#include "filing/error.h"
#include "orders/order.h"
#include "store/store_types.h"
#include "sync/timers.h"

#include <QJsonObject>
#include <QObject>

namespace store {
class Store;
}

namespace syncing {

enum class WishKind { Submit, Abandon, Resend, Acknowledge };

/// What an outbox item says beyond its columns.
struct WishBody
{
    filing::Code<orders::OrderKind> orderKind;
    QString filingId;
    bool needsPassword = false;
    bool maybeSent = false; ///< of an order to be abandoned: the service may come to know it yet
    int verification = 0;
    QDateTime wishedAt;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("orderKind", self.orderKind);
        visit("filingId", self.filingId);
        visit("needsPassword", self.needsPassword);
        visit("maybeSent", self.maybeSent);
        visit("verification", self.verification);
        visit("wishedAt", self.wishedAt);
    }
};

/// One wish on its way, with what is known about it until the program ends.
struct Wish
{
    WishKind kind = WishKind::Submit;
    store::OutboxItem item;
    WishBody body;
    bool sending = false;
    bool passwordAsked = false;
    bool looked = false; ///< what became of a try before the restart is known
    int rounds = 0;      ///< tries with a new operation id
    QDateTime retryAt;
    Backoff backoff;

    const QString &orderId() const { return item.subjectId; } ///< of `Acknowledge`: the notice's
};
using WishPtr = std::shared_ptr<Wish>;

/// The wishes that the service has not answered yet, in memory and in the store, in the order in which they came.
class Outbox final : public QObject
{
    Q_OBJECT
public:
    Outbox(store::Store &store, QObject *parent);

    void whenReady(std::function<void(const filing::Result<void> &)> work);
    const QList<WishPtr> &wishes() const { return m_wishes; }
    WishPtr find(const QString &orderId, WishKind kind) const;
    /// True while an order of the filing, other than this one, is to be abandoned: until then there is no room for it.
    bool isClearing(const QString &filingId, const QString &exceptOrderId) const;
    bool contains(const WishPtr &wish) const { return m_wishes.contains(wish); }

    /// Durable once answered.
    QFuture<filing::Result<void>> add(WishKind kind, const QString &orderId, const WishBody &body,
                                      const QDateTime &notBefore);
    /// Notes that it may have been sent: from now on a lost answer is possible.
    QFuture<filing::Result<void>> noteAttempt(const WishPtr &wish);
    /// Gives the wish a new operation id: the service has surely not done it under the old one.
    QFuture<filing::Result<void>> renew(const WishPtr &wish);
    QFuture<filing::Result<void>> remove(const WishPtr &wish);
    /// The store has removed it already.
    void forget(const WishPtr &wish);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void load();
    void take(const store::OutboxItem &item);

    store::Store &m_store;
    QList<WishPtr> m_wishes;
    QList<std::function<void(const filing::Result<void> &)>> m_waiting;
    bool m_ready = false;
};

} // namespace syncing
