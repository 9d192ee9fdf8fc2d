// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/error.h"
#include "secrets/secret_store.h"
#include "store/store.h"
#include "ui/shell/start_notes.h"

#include <QObject>

/// Opens the local store with the key that the keychain keeps.
///
///     keychain has a key      -> open the file with it
///     it surely has none      -> make one, keep it, open; a file that an older key sealed is set aside
///     locked, absent, silent  -> a store in memory with a key of this session: nothing is written, and the user is told
///
/// A new key is never made on an error: an older store would be lost with it. UI thread.
class StoreOpening : public QObject
{
    Q_OBJECT
public:
    StoreOpening(store::Store &store, secrets::SecretStore &keychain, const QString &profile, const QString &path,
                 QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void opened(const QList<ui::StartNote> &notes);
    /// STORE_KEY_WRONG, STORE_TOO_NEW, STORE_IN_USE, ...
    void failed(const filing::Error &error);

private:
    void takeKey(filing::Result<std::optional<secrets::SecretBytes>> answer);
    void makeKey();
    void openFile(const secrets::SecretBytes &key, store::OtherKey otherKey);
    void openInMemory(const filing::Error &why);
    void finish(const filing::Result<store::OpenReport> &report, bool newKey);

    store::Store &m_store;
    secrets::SecretStore &m_keychain;
    secrets::SecretKey m_key;
    QString m_path;
    QList<ui::StartNote> m_notes;
};
