// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/error.h"
#include "filing/excerpt.h"
#include "models/service_row.h"
#include "models/slot_rows.h"
#include "orders/order.h"
#include "rules/availability.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace filing {
class Clock;
}
namespace store {
class Store;
}

namespace models {

/// What the desk knows now, read from the store: filing heads, orders and notices in memory, services and details on
/// demand. Screens read this and nothing else. UI thread; decoding runs on a worker thread.
class Workspace : public QObject
{
    Q_OBJECT
public:
    Workspace(store::Store &store, const filing::Clock &clock, QObject *parent = nullptr);
    ~Workspace() override;

    /// Reads everything anew; resolves when the heads, orders and notices are there.
    QFuture<filing::Result<void>> load();
    bool isLoaded() const;

    const rules::RuleBook &ruleBook() const;
    void setRuleBook(const rules::RuleBook &book);
    /// Role, signed in, online; `today` comes from the clock.
    void setCircumstances(const rules::Circumstances &circumstances);
    rules::Circumstances circumstances() const;

    /// Heads: entity and restrictions, without websites and apps. Ordered by number.
    QList<filing::Filing> filings() const;
    std::optional<filing::Filing> filing(const QString &filingId) const;
    /// Newest first.
    QList<orders::Order> orders() const;
    std::optional<orders::Order> order(const QString &orderId) const;
    std::optional<rules::OpenOrder> openOrder(const QString &filingId) const;
    QList<filing::Notice> notices() const;

    /// What has been handed in for the order, what waits to be sent, and what the filing's earlier orders have.
    KnownDocuments documents(const QString &orderId) const;

    QFuture<filing::Result<QList<ServiceRow>>> services(const QString &filingId);
    QFuture<filing::Result<filing::Website>> website(const QString &id);
    QFuture<filing::Result<filing::App>> app(const QString &id);
    /// The entity and the named services, as an order needs them.
    QFuture<filing::Result<filing::Excerpt>> excerpt(const QString &filingId, const QStringList &targets);

    /// `rules::availability` with what is known here.
    rules::Availability availability(orders::OrderKind kind, const QString &filingId,
                                     const rules::ServiceFacts *service = nullptr) const;

Q_SIGNALS:
    void filingsChanged();
    void servicesChanged(const QString &filingId);
    void ordersChanged();
    void noticesChanged();
    void documentsChanged();
    /// Rules, role or connection changed: ask `availability` anew.
    void circumstancesChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace models
