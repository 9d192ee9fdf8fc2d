// SPDX-License-Identifier: Apache-2.0
#include "sync/session_keeper.h"

#include "filing/answer.h"
#include "filing/clock.h"
#include "remote/filing_client.h"
#include "secrets/secret_store.h"
#include "sync/timers.h"

namespace syncing {

using namespace Qt::Literals::StringLiterals;
using contract::Session;
using filing::Answer;
using filing::ErrorKind;
using filing::Result;
using filing::whenAnswered;

namespace {

template <class T>
auto openAnswer()
{
    return std::make_shared<Answer<Result<T>>>(filing::fail(ErrorKind::Cancelled, u"SESSION_CLOSED"_s));
}

constexpr std::chrono::seconds SlowKeychainPause{5};

/// The access token is renewed when four fifths of its life are over, by the service's own clock where it tells it.
std::chrono::milliseconds renewalDelay(const Session &session, const filing::Clock &clock)
{
    const auto now = session.serverTime.isValid() ? session.serverTime : clock.now();
    const auto life = now.msecsTo(session.accessExpiresAt);
    return std::chrono::milliseconds(std::max<qint64>(life * 4 / 5, 5'000));
}

} // namespace

class SessionKeeper::Private
{
public:
    using SessionAnswer = std::shared_ptr<Answer<Result<Session>>>;

    Private(SessionKeeper *keeper, remote::FilingClient &theClient, secrets::SecretStore &theSecrets,
            const filing::Clock &theClock, const QString &profile, Timers *theTimers)
        : q(keeper)
        , client(theClient)
        , secrets(theSecrets)
        , clock(theClock)
        , key{profile, secrets::SecretKey::Purpose::RefreshToken}
        , ownTimers(theTimers ? nullptr : Timers::ofEventLoop())
        , renewal(theTimers ? *theTimers : *ownTimers)
    {
    }

    QFuture<Result<Session>> renewed();
    void askForRenewal();
    void askAgainLater(const filing::Error &why);
    void accept(const Session &received);
    void keepToken();
    void saySessionOnly(const filing::Error &why);
    void give(const Result<Session> &result);
    Result<Session> overtaken() const;
    void forget();
    void refused();

    SessionKeeper *q;
    remote::FilingClient &client;
    secrets::SecretStore &secrets;
    const filing::Clock &clock;
    secrets::SecretKey key;
    std::unique_ptr<Timers> ownTimers;
    Alarm renewal;
    std::optional<Session> session; ///< without tokens
    secrets::SecretBytes refreshToken;
    QList<SessionAnswer> renewing; ///< all who wait for the one renewal
    quint64 generation = 0;        ///< counts sign-ins and sign-outs: a late answer of an older one is dropped
    bool sessionOnlySaid = false;
};

QFuture<Result<Session>> SessionKeeper::Private::renewed()
{
    auto answer = openAnswer<Session>();
    renewing.append(answer);
    if (renewing.size() > 1)
        return answer->future();
    if (!refreshToken.isEmpty()) {
        askForRenewal();
        return answer->future();
    }
    const auto asked = generation;
    whenAnswered(secrets.read(key), q, [this, asked](Result<std::optional<secrets::SecretBytes>> kept) {
        if (asked != generation)
            return give(overtaken());
        if (!kept) {
            askAgainLater(kept.error());
            return give(tl::unexpected(kept.error()));
        }
        if (!*kept || (*kept)->isEmpty())
            return give(filing::fail(ErrorKind::Unauthenticated, u"SIGN_IN_NEEDED"_s));
        refreshToken = std::move(**kept);
        askForRenewal();
    });
    return answer->future();
}

void SessionKeeper::Private::askForRenewal()
{
    const auto asked = generation;
    whenAnswered(client.refresh(refreshToken.view()), q, [this, asked](const Result<Session> &answer) {
        if (asked != generation)
            return give(overtaken());
        if (answer) {
            const bool wasSignedIn = session.has_value();
            accept(*answer);
            give(*session);
            if (!wasSignedIn)
                Q_EMIT q->signedIn(*session);
            return;
        }
        if (answer.error().needsSignIn())
            refused();
        give(tl::unexpected(answer.error()));
    });
}

/// A keychain that is slow may still answer, or answer the next time: nobody is to sign in again for that.
void SessionKeeper::Private::askAgainLater(const filing::Error &why)
{
    if (why.code == u"KEYCHAIN_NO_ANSWER"_s)
        renewal.set(SlowKeychainPause, [this] { renewed(); });
}

void SessionKeeper::Private::accept(const Session &received)
{
    client.setAccessToken(received.accessToken.toLatin1());
    auto token = received.refreshToken.toUtf8();
    refreshToken = secrets::SecretBytes::fromUtf8(token);
    session = received;
    session->accessToken.clear();
    session->refreshToken.clear();
    renewal.set(renewalDelay(received, clock), [this] { renewed(); });
    keepToken();
}

void SessionKeeper::Private::keepToken()
{
    whenAnswered(secrets.write(key, refreshToken.clone()), q, [this](const Result<void> &written) {
        if (!written)
            return saySessionOnly(written.error());
        whenAnswered(secrets.status(), q, [this](secrets::SecretStatus status) {
            if (status != secrets::SecretStatus::Available)
                saySessionOnly({ErrorKind::Secrets, status == secrets::SecretStatus::Locked ? u"KEYCHAIN_LOCKED"_s
                                                                                            : u"KEYCHAIN_ABSENT"_s});
        });
    });
}

void SessionKeeper::Private::saySessionOnly(const filing::Error &why)
{
    if (!std::exchange(sessionOnlySaid, true))
        Q_EMIT q->sessionOnly(why);
}

void SessionKeeper::Private::give(const Result<Session> &result)
{
    for (const auto &answer : std::exchange(renewing, {}))
        answer->give(result);
}

/// The answer to a renewal during which the user has signed in or out.
Result<Session> SessionKeeper::Private::overtaken() const
{
    return session ? Result<Session>(*session) : filing::fail(ErrorKind::Unauthenticated, u"SIGN_IN_NEEDED"_s);
}

void SessionKeeper::Private::forget()
{
    ++generation;
    session.reset();
    refreshToken = {};
    renewal.stop();
    client.setAccessToken({});
    secrets.remove(key);
}

/// The service has ended the session.
void SessionKeeper::Private::refused()
{
    forget();
    Q_EMIT q->signedOut();
}

SessionKeeper::SessionKeeper(remote::FilingClient &client, secrets::SecretStore &secrets,
                             const filing::Clock &clock, const QString &profile, QObject *parent, Timers *timers)
    : QObject(parent)
    , d(std::make_unique<Private>(this, client, secrets, clock, profile, timers))
{
    connect(&secrets, &secrets::SecretStore::answeredLate, this, [this](const secrets::SecretKey &key) {
        if (key == d->key && !d->session && d->renewing.isEmpty())
            d->renewed();
    });
}

SessionKeeper::~SessionKeeper() = default;

QFuture<Result<Session>> SessionKeeper::signIn(const QString &account, secrets::SecretBytes password)
{
    auto answer = openAnswer<Session>();
    whenAnswered(d->client.signIn(account, password.view()), this, [this, answer](const Result<Session> &received) {
        if (!received)
            return void(answer->give(tl::unexpected(received.error())));
        ++d->generation;
        d->accept(*received);
        answer->give(*d->session);
        Q_EMIT signedIn(*d->session);
    });
    return answer->future();
}

QFuture<Result<Session>> SessionKeeper::restore() { return d->renewed(); }

QFuture<Result<void>> SessionKeeper::renew()
{
    auto answer = openAnswer<void>();
    whenAnswered(d->renewed(), this, [answer](const Result<Session> &session) {
        answer->give(session ? Result<void>() : tl::unexpected(session.error()));
    });
    return answer->future();
}

QFuture<Result<void>> SessionKeeper::signOut()
{
    auto answer = openAnswer<void>();
    if (!d->session) {
        d->forget();
        return filing::answered(Result<void>());
    }
    // The session here ends whatever the service says; there it ends by itself.
    whenAnswered(d->client.signOut(), this, [answer](const Result<void> &ended) { answer->give(ended); });
    d->forget();
    Q_EMIT signedOut();
    return answer->future();
}

std::optional<Session> SessionKeeper::session() const { return d->session; }

} // namespace syncing
