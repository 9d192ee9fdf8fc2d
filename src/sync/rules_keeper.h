// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "remote/filing_client.h"
#include "rules/rule_book.h"
#include "sync/connection.h"

namespace store {
class Store;
}

namespace syncing {

/// The rules in force: those built in, until the service has served newer ones, which are kept in the store.
class RulesKeeper final : public QObject
{
    Q_OBJECT
public:
    RulesKeeper(store::Store &store, remote::FilingClient &client, Connection &connection, const SyncOptions &options,
                QObject *parent);

    const rules::RuleBook &book() const { return m_book; }
    /// Reads what an earlier session has kept.
    void load();
    /// Asks for the rules where the service has another version.
    void check(const QString &version);

Q_SIGNALS:
    void changed();
    void failed(const filing::Error &error);

private:
    void take(const QJsonObject &rules, const QString &etag, bool fresh);

    store::Store &m_store;
    remote::FilingClient &m_client;
    Connection &m_connection;
    rules::RuleBook m_book;
    QString m_etag;
    bool m_asking = false;
};

} // namespace syncing
