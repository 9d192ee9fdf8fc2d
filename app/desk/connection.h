// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/store_opening.h"
#include "filing/clock.h"
#include "models/workspace.h"
#include "remote/http_filing_client.h"
#include "sync/session_keeper.h"
#include "sync/sync_engine.h"

/// Everything below the widgets that belongs to one service and one profile: client, store, session, synchronisation,
/// and the workspace that the screens read. Tells the workspace who asks and whether the service is reachable.
class Connection : public QObject
{
    Q_OBJECT
public:
    /// `keychain` is asked for the store's key, `secrets` for everything else.
    Connection(const QUrl &server, const QString &storePath, const QString &profile, secrets::SecretStore &keychain,
               secrets::SecretStore &secrets, const filing::Clock &clock, const syncing::SyncOptions &options,
               QObject *parent = nullptr);
    ~Connection() override;

    void open();
    QUrl server() const { return m_server; }
    models::Workspace &workspace() { return m_workspace; }
    syncing::SessionKeeper &session() { return m_session; }
    syncing::SyncEngine &sync() { return m_sync; }
    store::Store &store() { return m_store; }

Q_SIGNALS:
    /// The store is open and what it has is loaded.
    void opened(const QList<ui::StartNote> &notes);
    void failed(const filing::Error &error);

private:
    void onOpened(const QList<ui::StartNote> &notes);
    void followCircumstances();

    QUrl m_server;
    remote::HttpFilingClient m_client;
    store::Store m_store;
    StoreOpening m_opening;
    models::Workspace m_workspace;
    syncing::SessionKeeper m_session;
    syncing::SyncEngine m_sync;
};
