// SPDX-License-Identifier: Apache-2.0
#include "secrets/memory_secret_store.h"

#include "filing/answer.h"

namespace secrets {

using filing::answered;
using filing::Result;

MemorySecretStore::~MemorySecretStore() = default;

QFuture<Result<std::optional<SecretBytes>>> MemorySecretStore::read(const SecretKey &key)
{
    const auto found = m_secrets.find(key.text());
    std::optional<SecretBytes> secret;
    if (found != m_secrets.end())
        secret = found->second.clone();
    return answered<Result<std::optional<SecretBytes>>>(std::move(secret));
}

QFuture<Result<void>> MemorySecretStore::write(const SecretKey &key, SecretBytes secret)
{
    m_secrets.insert_or_assign(key.text(), std::move(secret));
    return answered(Result<void>());
}

QFuture<Result<void>> MemorySecretStore::remove(const SecretKey &key)
{
    m_secrets.erase(key.text());
    return answered(Result<void>());
}

QFuture<SecretStatus> MemorySecretStore::status() { return answered(SecretStatus::SessionOnly); }

} // namespace secrets
