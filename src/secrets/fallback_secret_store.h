// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/memory_secret_store.h"

#include <memory>

namespace secrets {

/// Keeps secrets in a lasting store and, where that one does not take them, in memory for this session.
/// Writing thus always succeeds. Reading stays honest: what only the lasting store can know fails with its
/// error.
class FallbackSecretStore final : public SecretStore
{
    Q_OBJECT
public:
    explicit FallbackSecretStore(std::unique_ptr<SecretStore> lasting, QObject *parent = nullptr);
    ~FallbackSecretStore() override;

    QFuture<filing::Result<std::optional<SecretBytes>>> read(const SecretKey &key) override;
    QFuture<filing::Result<void>> write(const SecretKey &key, SecretBytes secret) override;
    /// An absent keychain holds nothing to remove; a locked one does, and the error says so.
    QFuture<filing::Result<void>> remove(const SecretKey &key) override;
    /// `Available`, or `SessionOnly` where a secret is or would be kept in memory.
    QFuture<SecretStatus> status() override;

Q_SIGNALS:
    /// A secret was kept in memory for the first time; emitted once. `reason` is the lasting store's error
    /// code.
    void sessionOnlyStarted(const QString &reason);

private:
    void keep(const SecretKey &key, SecretBytes secret, const filing::Result<void> &lasting);

    std::unique_ptr<SecretStore> m_lasting;
    MemorySecretStore m_memory;
    bool m_sessionOnlySaid = false;
};

} // namespace secrets
