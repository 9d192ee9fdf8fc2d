// SPDX-License-Identifier: Apache-2.0
#include "secrets/fallback_secret_store.h"

#include "filing/answer.h"

namespace secrets {

using namespace Qt::Literals::StringLiterals;
using filing::Answer;
using filing::Result;
using filing::whenAnswered;

namespace {

auto openAnswer()
{
    return std::make_shared<Answer<Result<void>>>(
        filing::fail(filing::ErrorKind::Cancelled, u"SECRETS_CLOSED"_s));
}

} // namespace

FallbackSecretStore::FallbackSecretStore(std::unique_ptr<SecretStore> lasting, QObject *parent)
    : SecretStore(parent)
    , m_lasting(std::move(lasting))
{
    connect(m_lasting.get(), &SecretStore::answeredLate, this, &SecretStore::answeredLate);
}

FallbackSecretStore::~FallbackSecretStore() = default;

QFuture<Result<std::optional<SecretBytes>>> FallbackSecretStore::read(const SecretKey &key)
{
    // What lies in memory is newer: it is what the lasting store did not take.
    return m_memory.contains(key) ? m_memory.read(key) : m_lasting->read(key);
}

QFuture<Result<void>> FallbackSecretStore::write(const SecretKey &key, SecretBytes secret)
{
    auto answer = openAnswer();
    auto writing = m_lasting->write(key, secret.clone());
    whenAnswered(std::move(writing), this,
                 [this, key, answer, kept = std::move(secret)](const Result<void> &lasting) mutable {
                     keep(key, std::move(kept), lasting);
                     answer->give({});
                 });
    return answer->future();
}

void FallbackSecretStore::keep(const SecretKey &key, SecretBytes secret, const Result<void> &lasting)
{
    if (lasting) {
        m_memory.remove(key);
        return;
    }
    m_memory.write(key, std::move(secret));
    if (!std::exchange(m_sessionOnlySaid, true))
        Q_EMIT sessionOnlyStarted(lasting.error().code);
}

QFuture<Result<void>> FallbackSecretStore::remove(const SecretKey &key)
{
    auto answer = openAnswer();
    whenAnswered(m_lasting->remove(key), this, [this, key, answer](const Result<void> &lasting) {
        m_memory.remove(key);
        const bool absent = !lasting && lasting.error().code == "KEYCHAIN_ABSENT"_L1;
        answer->give(absent ? Result<void>() : lasting);
    });
    return answer->future();
}

QFuture<SecretStatus> FallbackSecretStore::status()
{
    auto answer = std::make_shared<Answer<SecretStatus>>(SecretStatus::SessionOnly);
    whenAnswered(m_lasting->status(), this, [this, answer](SecretStatus lasting) {
        const bool lasts = lasting == SecretStatus::Available && m_memory.isEmpty();
        answer->give(lasts ? SecretStatus::Available : SecretStatus::SessionOnly);
    });
    return answer->future();
}

} // namespace secrets
