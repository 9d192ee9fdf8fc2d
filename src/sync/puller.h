// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orders/order.h"
#include "remote/filing_client.h"
#include "sync/change_reader.h"
#include "sync/connection.h"

namespace store {
class Store;
}

namespace syncing {

/// Pulls the change feed into the store, page by page, each page in one transaction with its cursor. After a failure
/// the store is as it was, and the next pull goes on at its cursor.
///
///     cursor -> page -> worker: read -> store -> [hasMore] again -> caught up
///     CURSOR_EXPIRED, or no cursor: a snapshot; what no page of it names is removed at its end
class Puller final : public QObject
{
    Q_OBJECT
public:
    Puller(store::Store &store, remote::FilingClient &client, Connection &connection, Timers &timers,
           const SyncOptions &options, QObject *parent);

    /// Now; once more afterwards where one is running.
    void pull();
    void setPollInterval(std::chrono::milliseconds interval) { m_interval = interval; }
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void ordersRead(const QList<orders::Order> &orders);
    void caughtUp(const QString &rulesVersion);
    /// The round ended early; the next one is under way.
    void failed(const filing::Error &error);

private:
    void readCursor();
    void ask(const QString &since);
    void onPage(const QString &since, const contract::ChangePage &page);
    void apply(const QString &since, const contract::ChangePage &head, const ReadPage &page);
    void onFailure(const QString &since, const filing::Error &error);
    void finish();

    store::Store &m_store;
    remote::FilingClient &m_client;
    Connection &m_connection;
    SyncOptions m_options;
    std::chrono::milliseconds m_interval;
    Alarm m_poll;
    bool m_running = false;
    bool m_again = false;
    bool m_inSnapshot = false;
};

} // namespace syncing
