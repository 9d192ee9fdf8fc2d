// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/keychain_probe.h"
#include "secrets/secret_store.h"

#include <chrono>

namespace secrets {

/// Keeps secrets in the keychain of the operating system (Secret Service, KWallet, Windows, macOS) through
/// QtKeychain, as Base64 text. Nothing is ever kept in plain text elsewhere. Lives on the UI thread:
/// QtKeychain's answers come through the main context.
///
///     asked -> probe -> absent, not answering -> error
///                    -> available, locked (the system may ask the user) -> job -> "no entry" -> probe again
///     nothing heard by the deadline -> error KEYCHAIN_NO_ANSWER or KEYCHAIN_LOCKED; an answer after that ->
///     answeredLate()
class KeychainSecretStore final : public SecretStore
{
    Q_OBJECT
public:
    struct Options
    {
        QString service = QStringLiteral("icp-filing-desk");
        std::chrono::milliseconds deadline{2000};
        /// The `backend()` that an earlier run has written to; with another one every question fails with
        /// KEYCHAIN_BACKEND_CHANGED, so that secrets that only seem lost are not overwritten. Empty: any.
        QString backend = {};
    };

    KeychainSecretStore();
    explicit KeychainSecretStore(Options options, QObject *parent = nullptr);
    ~KeychainSecretStore() override;

    QFuture<filing::Result<std::optional<SecretBytes>>> read(const SecretKey &key) override;
    /// At most 1,900 bytes: Windows takes 2,560 per entry, Base64 included.
    QFuture<filing::Result<void>> write(const SecretKey &key, SecretBytes secret) override;
    QFuture<filing::Result<void>> remove(const SecretKey &key) override;
    QFuture<SecretStatus> status() override;

    /// Which keychain answered last: `secret-service`, `kwallet` or `system`; empty before the first answer.
    QString backend() const { return m_backend; }

private:
    template<class T>
    struct Operation;
    template<class T>
    using Op = std::shared_ptr<Operation<T>>;

    template<class T>
    Op<T> begin(const SecretKey &key);
    template<class T>
    void answer(const Op<T> &op, filing::Result<T> result);
    template<class T, class Next>
    void whenUsable(const Op<T> &op, Next next);
    KeychainState seen(KeychainState state);
    void startRead(const Op<std::optional<SecretBytes>> &op);
    void checkMissing(const Op<std::optional<SecretBytes>> &op);
    void startWrite(const Op<void> &op, SecretBytes secret);
    void startRemove(const Op<void> &op);

    const Options m_options;
    QString m_backend;
    std::unique_ptr<KeychainProbe> m_probe;
};

} // namespace secrets
