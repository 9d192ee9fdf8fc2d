// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secret_store.h"

namespace syncing {
class SyncEngine;
}

namespace ui {

/// Waits for the service's answer to one order and then writes the filing password to the keychain, or
/// removes it there where it is not wished any more. A refused or taken back password is never kept. Belongs
/// to the engine and not to a page, so that leaving the page in the meantime loses nothing.
class PasswordKeeping : public QObject
{
    Q_OBJECT
public:
    /// `password` none: remove what is kept.
    PasswordKeeping(syncing::SyncEngine &sync, secrets::SecretStore &secrets, secrets::SecretKey key,
                    QString orderId, std::optional<secrets::SecretBytes> password);

    /// Forgets the wish for an order, e.g. because it was taken back.
    static void drop(syncing::SyncEngine &sync, const QString &orderId);

private:
    void apply();

    secrets::SecretStore &m_secrets;
    secrets::SecretKey m_key;
    std::optional<secrets::SecretBytes> m_password;
};

} // namespace ui
