// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/error.h"
#include "secrets/secret_bytes.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace secrets {

/// Names one secret. No part holds a personal value: a keychain shows its entries' names without being
/// unlocked.
struct SecretKey
{
    enum class Purpose {
        StoreKey,       ///< seals the local store
        RefreshToken,   ///< renews the session
        FilingPassword, ///< kept only where the user wishes it
    };
    QString profile; ///< which profile folder of this computer
    Purpose purpose = Purpose::StoreKey;
    QString subject = {}; ///< an account's or a filing's id; empty where the profile has only one

    /// The entry's name: `profile/STORE_KEY/subject`, each part percent-encoded.
    QString text() const;
    bool operator==(const SecretKey &) const = default;
};

enum class SecretStatus {
    Available,   ///< secrets outlive the program
    Locked,      ///< the keychain is there, and locked or not answering
    Absent,      ///< there is no keychain
    SessionOnly, ///< secrets are kept in memory until the program ends
};

/// Keeps secrets. Asked and answering on the thread it lives in. Errors have the kind `Secrets` and the codes
/// KEYCHAIN_ABSENT, KEYCHAIN_LOCKED, KEYCHAIN_NO_ANSWER (deadline), KEYCHAIN_DENIED, KEYCHAIN_FAILED,
/// KEYCHAIN_BACKEND_CHANGED, KEYCHAIN_ENTRY_DAMAGED, KEYCHAIN_VALUE_TOO_LARGE; questions that are open when
/// the store is destroyed are answered with `Cancelled`, SECRETS_CLOSED.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~SecretStore() override;

    /// The secret, or nothing where the store is sure that there is none. An error is not "none": a new key
    /// must never be made on it.
    virtual QFuture<filing::Result<std::optional<SecretBytes>>> read(const SecretKey &key) = 0;
    virtual QFuture<filing::Result<void>> write(const SecretKey &key, SecretBytes secret) = 0;
    /// Succeeds where there was none.
    virtual QFuture<filing::Result<void>> remove(const SecretKey &key) = 0;
    virtual QFuture<SecretStatus> status() = 0;

Q_SIGNALS:
    /// A question that had failed by its deadline has been answered after all (the user unlocked the
    /// keychain): asking again for `key` is worth it now.
    void answeredLate(const secrets::SecretKey &key);
};

} // namespace secrets
