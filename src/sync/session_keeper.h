// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contract/messages.h"
#include "filing/error.h"
#include "secrets/secret_bytes.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace filing {
class Clock;
}
namespace remote {
class FilingClient;
}
namespace secrets {
class SecretStore;
}

namespace syncing {

class Timers;

/// Who is signed in. Holds the access token in memory, keeps the refresh token in the secret store, and renews the
/// session before it ends and when the service asks for it. UI thread.
class SessionKeeper : public QObject
{
    Q_OBJECT
public:
    SessionKeeper(remote::FilingClient &client, secrets::SecretStore &secrets, const filing::Clock &clock,
                  const QString &profile, QObject *parent = nullptr, Timers *timers = nullptr);
    ~SessionKeeper() override;

    /// Errors: CREDENTIALS_WRONG (params: attemptsLeft where the service tells), TOO_MANY_ATTEMPTS, Network, ...
    QFuture<filing::Result<contract::Session>> signIn(const QString &account, secrets::SecretBytes password);
    /// Signs in again with the kept refresh token. Error kind Unauthenticated where there is none or it is refused;
    /// kind Secrets where the keychain does not give it. When the keychain answers later, `signedIn` comes by itself.
    QFuture<filing::Result<contract::Session>> restore();
    /// Renews the access token once for all who ask at the same time.
    QFuture<filing::Result<void>> renew();
    QFuture<filing::Result<void>> signOut();

    /// The session without its tokens; none when signed out.
    std::optional<contract::Session> session() const;

Q_SIGNALS:
    void signedIn(const contract::Session &session);
    /// By the user, or because the service ended the session: sign in again, nothing is lost.
    void signedOut();
    /// Said once: the refresh token could not be kept, the session ends with the program.
    void sessionOnly(const filing::Error &why);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace syncing
