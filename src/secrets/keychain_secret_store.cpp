// SPDX-License-Identifier: Apache-2.0
#include "secrets/keychain_secret_store.h"

#include "filing/answer.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

namespace secrets {

using namespace Qt::Literals::StringLiterals;
using filing::Answer;
using filing::Result;
using Status = KeychainState::Status;

namespace {

constexpr qsizetype LargestSecret = 1900;

tl::unexpected<filing::Error> secretsError(const QString &code, const QString &detail = {})
{
    return filing::fail(filing::ErrorKind::Secrets, code, detail);
}

/// `locked`: whether the keychain was locked when the job began; QtKeychain's own codes do not say it.
tl::unexpected<filing::Error> errorOf(const QKeychain::Job &job, bool locked)
{
    const QString detail = u"QtKeychain error %1: %2"_s.arg(int(job.error())).arg(job.errorString());
    if (locked)
        return secretsError(u"KEYCHAIN_LOCKED"_s, detail);
    switch (job.error()) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return secretsError(u"KEYCHAIN_DENIED"_s, detail);
    case QKeychain::NoBackendAvailable:
        return secretsError(u"KEYCHAIN_ABSENT"_s, detail);
    default:
        return secretsError(u"KEYCHAIN_FAILED"_s, detail);
    }
}

SecretStatus statusOf(const KeychainState &state)
{
    switch (state.status) {
    case Status::Available:
        return SecretStatus::Available;
    case Status::Locked:
    case Status::NoAnswer:
        return SecretStatus::Locked;
    case Status::Absent:
        break;
    }
    return SecretStatus::Absent;
}

} // namespace

/// One question on its way. It is held by whatever is to come next, so that it ends with the store.
template<class T>
struct KeychainSecretStore::Operation
{
    Answer<Result<T>> answer{filing::fail(filing::ErrorKind::Cancelled, u"SECRETS_CLOSED"_s)};
    SecretKey key;
    bool locked = false;
    bool repeated = false;
};

KeychainSecretStore::KeychainSecretStore()
    : KeychainSecretStore(Options{})
{
}

KeychainSecretStore::KeychainSecretStore(Options options, QObject *parent)
    : SecretStore(parent)
    , m_options(std::move(options))
    , m_probe(KeychainProbe::create())
{
}

KeychainSecretStore::~KeychainSecretStore() = default;

template<class T>
KeychainSecretStore::Op<T> KeychainSecretStore::begin(const SecretKey &key)
{
    auto op = std::make_shared<Operation<T>>();
    op->key = key;
    QTimer::singleShot(m_options.deadline, this, [weak = std::weak_ptr(op)] {
        if (const auto waiting = weak.lock())
            waiting->answer.give(
                secretsError(waiting->locked ? u"KEYCHAIN_LOCKED"_s : u"KEYCHAIN_NO_ANSWER"_s));
    });
    return op;
}

template<class T>
void KeychainSecretStore::answer(const Op<T> &op, Result<T> result)
{
    const bool succeeded = result.has_value();
    if (!op->answer.give(std::move(result)) && succeeded)
        Q_EMIT answeredLate(op->key);
}

KeychainState KeychainSecretStore::seen(KeychainState state)
{
    if (!state.backend.isEmpty())
        m_backend = state.backend;
    return state;
}

template<class T, class Next>
void KeychainSecretStore::whenUsable(const Op<T> &op, Next next)
{
    m_probe->ask([this, op, next = std::move(next)](const KeychainState &found) {
        const KeychainState state = seen(found);
        if (state.status == Status::Absent)
            return answer<T>(op, secretsError(u"KEYCHAIN_ABSENT"_s));
        if (state.status == Status::NoAnswer)
            return answer<T>(op, secretsError(u"KEYCHAIN_NO_ANSWER"_s, state.backend));
        if (!m_options.backend.isEmpty() && state.backend != m_options.backend)
            return answer<T>(op, secretsError(u"KEYCHAIN_BACKEND_CHANGED"_s, state.backend));
        op->locked = state.status == Status::Locked;
        next(op);
    });
}

QFuture<Result<std::optional<SecretBytes>>> KeychainSecretStore::read(const SecretKey &key)
{
    const auto op = begin<std::optional<SecretBytes>>(key);
    whenUsable(op, [this](const auto &usable) { startRead(usable); });
    return op->answer.future();
}

void KeychainSecretStore::startRead(const Op<std::optional<SecretBytes>> &op)
{
    // The job has no parent and deletes itself: its answer may come after this store has gone.
    auto *job = new QKeychain::ReadPasswordJob(m_options.service);
    job->setKey(op->key.text());
    connect(job, &QKeychain::Job::finished, this, [this, op, job] {
        if (job->error() == QKeychain::EntryNotFound)
            return checkMissing(op);
        if (job->error() != QKeychain::NoError)
            return answer<std::optional<SecretBytes>>(op, errorOf(*job, op->locked));
        QByteArray base64 = job->binaryData(); // shares the job's buffer, so that both are wiped
        std::optional<SecretBytes> secret = SecretBytes::fromBase64(base64);
        const bool damaged = secret->isEmpty() && !base64.isEmpty();
        wipe(base64);
        if (damaged)
            return answer<std::optional<SecretBytes>>(op, secretsError(u"KEYCHAIN_ENTRY_DAMAGED"_s));
        answer<std::optional<SecretBytes>>(op, std::move(secret));
    });
    job->start();
}

void KeychainSecretStore::checkMissing(const Op<std::optional<SecretBytes>> &op)
{
    const bool wasLocked = op->locked;
    whenUsable(op, [this, wasLocked](const auto &again) {
        if (again->locked)
            return answer<std::optional<SecretBytes>>(again, secretsError(u"KEYCHAIN_LOCKED"_s));
        if (wasLocked && !std::exchange(again->repeated, true))
            return startRead(again); // unlocked in the meantime: only now "no entry" means it
        answer<std::optional<SecretBytes>>(again, std::optional<SecretBytes>());
    });
}

QFuture<Result<void>> KeychainSecretStore::write(const SecretKey &key, SecretBytes secret)
{
    const auto op = begin<void>(key);
    if (secret.size() > LargestSecret) {
        answer<void>(op, secretsError(u"KEYCHAIN_VALUE_TOO_LARGE"_s));
        return op->answer.future();
    }
    // std::function wants copies; the secret itself is moved out of the box once.
    auto box = std::make_shared<SecretBytes>(std::move(secret));
    whenUsable(op, [this, box](const auto &usable) { startWrite(usable, std::move(*box)); });
    return op->answer.future();
}

void KeychainSecretStore::startWrite(const Op<void> &op, SecretBytes secret)
{
    auto *job = new QKeychain::WritePasswordJob(m_options.service);
    job->setKey(op->key.text());
    job->setInsecureFallback(false);
    QString base64 = secret.toBase64();
    job->setTextData(base64);
    wipe(base64);
    connect(job, &QKeychain::Job::finished, this, [this, op, job] {
        if (job->error() != QKeychain::NoError)
            return answer<void>(op, errorOf(*job, op->locked));
        answer<void>(op, {});
    });
    job->start();
}

QFuture<Result<void>> KeychainSecretStore::remove(const SecretKey &key)
{
    const auto op = begin<void>(key);
    whenUsable(op, [this](const auto &usable) { startRemove(usable); });
    return op->answer.future();
}

void KeychainSecretStore::startRemove(const Op<void> &op)
{
    auto *job = new QKeychain::DeletePasswordJob(m_options.service);
    job->setKey(op->key.text());
    connect(job, &QKeychain::Job::finished, this, [this, op, job] {
        const bool gone = job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
        if (!gone)
            return answer<void>(op, errorOf(*job, op->locked));
        // A locked keychain says "no entry" here as well, or that all is well.
        whenUsable(op, [this](const auto &after) {
            if (after->locked)
                return answer<void>(after, secretsError(u"KEYCHAIN_LOCKED"_s));
            answer<void>(after, {});
        });
    });
    job->start();
}

QFuture<SecretStatus> KeychainSecretStore::status()
{
    auto answer = std::make_shared<Answer<SecretStatus>>(SecretStatus::Absent);
    QTimer::singleShot(m_options.deadline, this, [weak = std::weak_ptr(answer)] {
        if (const auto waiting = weak.lock())
            waiting->give(SecretStatus::Locked);
    });
    m_probe->ask([this, answer](const KeychainState &found) {
        const KeychainState state = seen(found);
        const bool other =
            !m_options.backend.isEmpty() && !state.backend.isEmpty() && state.backend != m_options.backend;
        answer->give(other ? SecretStatus::Locked : statusOf(state));
    });
    return answer->future();
}

} // namespace secrets
