// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/secret_store.h"

#include <map>

namespace secrets {

/// Keeps secrets in locked memory until it is destroyed: for this session only. Never fails.
class MemorySecretStore : public SecretStore
{
    Q_OBJECT
public:
    using SecretStore::SecretStore;
    ~MemorySecretStore() override;

    QFuture<filing::Result<std::optional<SecretBytes>>> read(const SecretKey &key) override;
    QFuture<filing::Result<void>> write(const SecretKey &key, SecretBytes secret) override;
    QFuture<filing::Result<void>> remove(const SecretKey &key) override;
    QFuture<SecretStatus> status() override;

    bool contains(const SecretKey &key) const { return m_secrets.contains(key.text()); }
    bool isEmpty() const { return m_secrets.empty(); }

private:
    std::map<QString, SecretBytes> m_secrets; // QHash cannot hold what only moves
};

} // namespace secrets
