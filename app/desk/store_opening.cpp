// SPDX-License-Identifier: Apache-2.0
#include "app/desk/store_opening.h"

#include "filing/answer.h"

using filing::Result;
using filing::whenAnswered;
using secrets::SecretBytes;
using ui::StartNote;
using What = StartNote::What;

namespace {

filing::Result<store::SealKey> sealKey(const SecretBytes &secret) { return store::SealKey::fromBytes(secret.bytes()); }

} // namespace

StoreOpening::StoreOpening(store::Store &store, secrets::SecretStore &keychain, const QString &profile,
                           const QString &path, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_keychain(keychain)
    , m_key{profile, secrets::SecretKey::Purpose::StoreKey}
    , m_path(path)
{
}

void StoreOpening::start()
{
    using Answer = Result<std::optional<SecretBytes>>;
    auto *watcher = new QFutureWatcher<Answer>(this); // what only moves cannot go through whenAnswered
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        auto future = watcher->future();
        if (future.resultCount() > 0)
            takeKey(future.takeResult());
    });
    watcher->setFuture(m_keychain.read(m_key));
}

void StoreOpening::takeKey(Result<std::optional<SecretBytes>> answer)
{
    if (!answer)
        openInMemory(answer.error());
    else if (*answer)
        openFile(**answer, store::OtherKey::Refuse);
    else
        makeKey();
}

void StoreOpening::makeKey()
{
    auto key = std::make_shared<SecretBytes>(SecretBytes::random(qsizetype(store::SealKey::Size)));
    whenAnswered(m_keychain.write(m_key, key->clone()), this, [this, key](const Result<void> &kept) {
        if (kept)
            openFile(*key, store::OtherKey::SetAside);
        else
            openInMemory(kept.error());
    });
}

void StoreOpening::openFile(const SecretBytes &secret, store::OtherKey otherKey)
{
    auto key = sealKey(secret);
    if (!key) {
        Q_EMIT failed(key.error());
        return;
    }
    const bool newKey = otherKey == store::OtherKey::SetAside;
    whenAnswered(m_store.open(m_path, std::move(*key), otherKey), this,
                 [this, newKey](const Result<store::OpenReport> &report) { finish(report, newKey); });
}

void StoreOpening::openInMemory(const filing::Error &why)
{
    const auto what = why.code == QLatin1StringView("KEYCHAIN_ABSENT") ? What::KeychainAbsent : What::KeychainLocked;
    m_notes.append({what, {}});
    auto key = sealKey(SecretBytes::random(qsizetype(store::SealKey::Size)));
    whenAnswered(m_store.open({}, std::move(*key)), this,
                 [this](const Result<store::OpenReport> &report) { finish(report, false); });
}

void StoreOpening::finish(const Result<store::OpenReport> &report, bool newKey)
{
    if (!report) {
        Q_EMIT failed(report.error());
        return;
    }
    if (report->outcome == store::OpenReport::Outcome::SetAside)
        m_notes.append({newKey ? What::StoreKeyLost : What::StoreSetAside, *report});
    Q_EMIT opened(m_notes);
}
