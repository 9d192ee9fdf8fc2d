// SPDX-License-Identifier: Apache-2.0
#include "secrets/keychain_secret_store.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingReply>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QtTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace secrets;
using namespace std::chrono_literals;

namespace {

const SecretKey storeKey{u"main"_s, SecretKey::Purpose::StoreKey};
const SecretKey password{u"main"_s, SecretKey::Purpose::FilingPassword, u"fil_1"_s};

/// The secret's text, `-` for none, `!CODE` for an error: one word to compare.
QString outcome(QFuture<filing::Result<std::optional<SecretBytes>>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10000))
        return u"(no answer)"_s;
    const auto result = future.takeResult();
    if (!result)
        return u'!' + result.error().code;
    return *result ? QString::fromUtf8((*result)->view()) : u"-"_s;
}

QString outcome(QFuture<filing::Result<void>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10000))
        return u"(no answer)"_s;
    const auto result = future.result();
    return result ? u"done"_s : u'!' + result.error().code;
}

SecretStatus outcome(QFuture<SecretStatus> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10000))
        qFatal("The keychain store did not tell its status.");
    return future.result();
}

void lockKeyring()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    const auto service = u"org.freedesktop.secrets"_s, path = u"/org/freedesktop/secrets"_s;
    auto ask =
        QDBusMessage::createMethodCall(service, path, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    ask << u"default"_s;
    const QDBusPendingReply<QDBusObjectPath> keyring = bus.call(ask);
    auto lock = QDBusMessage::createMethodCall(service, path, u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    lock << QVariant::fromValue(QList{keyring.value()});
    QCOMPARE(bus.call(lock).type(), QDBusMessage::ReplyMessage);
}

/// Stands in for a KWallet daemon that is too busy to answer.
class SilentKWallet : public QDBusVirtualObject
{
public:
    int asked = 0;
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        ++asked;
        message.setDelayedReply(true);
        return true;
    }
};

/// Freezes the keyring daemon for the length of a scope.
class Frozen
{
public:
    Frozen() { ::kill(pid(), SIGSTOP); }
    ~Frozen() { thaw(); }
    void thaw() { ::kill(pid(), SIGCONT); }

private:
    static pid_t pid() { return pid_t(qEnvironmentVariableIntValue("DESK_KEYRING_PID")); }
};

} // namespace

/// One program for all states of a keychain: `with-keyring --state X` makes the state and names it in the
/// environment.
class KeychainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void statusIsTold();
    void unusableKeychainIsAnErrorAndNeverNone();
    void roundTrip();
    void binaryRoundTrip();
    void tooLargeIsRefused();
    void anotherBackendIsNotTouched();
    void frozenServiceEndsAtTheDeadline();
    void lateAnswerIsWelcome();
    void destroyedStoreAnswersAndTheLateJobDoesNoHarm();
    void busyKWalletIsNotBypassed();
    void lockedLaterIsNotNone(); // last: it leaves the keyring locked

private:
    bool is(QLatin1StringView state) const { return m_state == state; }
    QString m_state;
    QString m_unusable; // the error of every question in this state
    std::unique_ptr<KeychainSecretStore> m_store;
};

#define NEEDS(state)                                                                                         \
    if (!is(state))                                                                                          \
    QSKIP("for another state of the keychain")

void KeychainTest::initTestCase()
{
    m_state = qEnvironmentVariable("DESK_KEYRING_STATE", u"no bus"_s);
    if (is("no bus"_L1) || is("absent"_L1) || is("none"_L1))
        m_unusable = u"!KEYCHAIN_ABSENT"_s;
    else if (is("locked"_L1))
        m_unusable = u"!KEYCHAIN_LOCKED"_s;
}

void KeychainTest::init() { m_store = std::make_unique<KeychainSecretStore>(); }

void KeychainTest::statusIsTold()
{
    const SecretStatus expected = is("unlocked"_L1) ? SecretStatus::Available
                                  : is("locked"_L1) ? SecretStatus::Locked
                                                    : SecretStatus::Absent;
    QCOMPARE(outcome(m_store->status()), expected);
    const bool hasKeyring = is("unlocked"_L1) || is("locked"_L1);
    QCOMPARE(m_store->backend(), hasKeyring ? u"secret-service"_s : QString());
}

void KeychainTest::unusableKeychainIsAnErrorAndNeverNone()
{
    if (m_unusable.isEmpty())
        QSKIP("the keychain is usable");
    QCOMPARE(outcome(m_store->read(storeKey)), m_unusable);
    QCOMPARE(outcome(m_store->write(storeKey, SecretBytes::copyOf("key"))), m_unusable);
    QCOMPARE(outcome(m_store->remove(storeKey)), m_unusable);
    QCOMPARE(outcome(m_store->read(storeKey)), m_unusable);
}

void KeychainTest::roundTrip()
{
    NEEDS("unlocked"_L1);
    QCOMPARE(outcome(m_store->read(password)), u"-"_s);
    QCOMPARE(outcome(m_store->write(password, SecretBytes::copyOf("Beian2024"))), u"done"_s);
    QCOMPARE(outcome(m_store->read(password)), u"Beian2024"_s);
    QCOMPARE(outcome(m_store->read(storeKey)), u"-"_s);
    QCOMPARE(outcome(m_store->write(password, SecretBytes::copyOf("Changed2025"))), u"done"_s);
    m_store = std::make_unique<KeychainSecretStore>();
    QCOMPARE(outcome(m_store->read(password)), u"Changed2025"_s);
    QCOMPARE(outcome(m_store->remove(password)), u"done"_s);
    QCOMPARE(outcome(m_store->read(password)), u"-"_s);
    QCOMPARE(outcome(m_store->remove(password)), u"done"_s);
}

void KeychainTest::binaryRoundTrip()
{
    NEEDS("unlocked"_L1);
    for (const SecretBytes &key :
         {SecretBytes::random(32), SecretBytes::copyOf(QByteArray(32, '\0')), SecretBytes::random(1900)}) {
        QCOMPARE(outcome(m_store->write(storeKey, key.clone())), u"done"_s);
        auto reading = m_store->read(storeKey);
        QTRY_VERIFY(reading.isFinished());
        auto result = reading.takeResult();
        QVERIFY(result && *result);
        QVERIFY(**result == key);
    }
    QCOMPARE(outcome(m_store->remove(storeKey)), u"done"_s);
}

void KeychainTest::tooLargeIsRefused()
{
    QCOMPARE(outcome(m_store->write(storeKey, SecretBytes::random(1901))), u"!KEYCHAIN_VALUE_TOO_LARGE"_s);
}

void KeychainTest::anotherBackendIsNotTouched()
{
    NEEDS("unlocked"_L1);
    KeychainSecretStore pinned({.backend = u"kwallet"_s});
    QCOMPARE(outcome(pinned.status()), SecretStatus::Locked);
    QCOMPARE(outcome(pinned.write(password, SecretBytes::copyOf("x"))), u"!KEYCHAIN_BACKEND_CHANGED"_s);
    QCOMPARE(outcome(pinned.read(password)), u"!KEYCHAIN_BACKEND_CHANGED"_s);
    QCOMPARE(outcome(m_store->read(password)), u"-"_s);
}

void KeychainTest::frozenServiceEndsAtTheDeadline()
{
    NEEDS("unlocked"_L1);
    const Frozen frozen;
    QCOMPARE(outcome(m_store->read(password)), u"!KEYCHAIN_NO_ANSWER"_s);
}

void KeychainTest::lateAnswerIsWelcome()
{
    NEEDS("unlocked"_L1);
    QCOMPARE(outcome(m_store->write(password, SecretBytes::copyOf("Beian2024"))), u"done"_s);
    KeychainSecretStore hasty({.deadline = 50ms});
    QSignalSpy late(&hasty, &SecretStore::answeredLate);
    Frozen frozen;
    QCOMPARE(outcome(hasty.read(password)), u"!KEYCHAIN_NO_ANSWER"_s);
    QCOMPARE(outcome(hasty.status()), SecretStatus::Locked);
    QCOMPARE(late.count(), 0);
    frozen.thaw();
    QTRY_COMPARE(late.count(), 1);
    QCOMPARE(late.first().first().value<SecretKey>(), password);
    QCOMPARE(outcome(m_store->read(password)), u"Beian2024"_s);
    QCOMPARE(outcome(m_store->remove(password)), u"done"_s);
}

void KeychainTest::destroyedStoreAnswersAndTheLateJobDoesNoHarm()
{
    NEEDS("unlocked"_L1);
    Frozen frozen;
    auto reading = m_store->read(password);
    auto writing = m_store->write(password, SecretBytes::copyOf("x"));
    auto status = m_store->status();
    m_store.reset();
    QCOMPARE(outcome(reading), u"!SECRETS_CLOSED"_s);
    QCOMPARE(outcome(writing), u"!SECRETS_CLOSED"_s);
    QVERIFY(status.isFinished());
    frozen.thaw();
    init();
    QCOMPARE(outcome(m_store->read(password)), u"-"_s); // the withdrawn write did not happen
}

void KeychainTest::busyKWalletIsNotBypassed()
{
    NEEDS("unlocked"_L1);
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "5");
    const auto restore =
        qScopeGuard([] { qunsetenv("XDG_CURRENT_DESKTOP"), qunsetenv("KDE_SESSION_VERSION"); });
    auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"kwallet"_s);
    SilentKWallet silent;
    QVERIFY(bus.registerVirtualObject(u"/modules/kwalletd5"_s, &silent));
    QVERIFY(bus.registerService(u"org.kde.kwalletd5"_s));
    KeychainSecretStore store({.deadline = 200ms});
    QCOMPARE(outcome(store.write(password, SecretBytes::copyOf("x"))), u"!KEYCHAIN_NO_ANSWER"_s);
    QCOMPARE(outcome(store.status()), SecretStatus::Locked);
    QVERIFY(silent.asked >= 2);
    bus.unregisterService(u"org.kde.kwalletd5"_s);
    KeychainSecretStore patient;
    QCOMPARE(outcome(patient.read(password)), u"-"_s); // no KWallet at all: the Secret Service it is
    bus.unregisterObject(u"/modules/kwalletd5"_s);
    QDBusConnection::disconnectFromBus(u"kwallet"_s);
}

void KeychainTest::lockedLaterIsNotNone()
{
    NEEDS("unlocked"_L1);
    QCOMPARE(outcome(m_store->write(storeKey, SecretBytes::copyOf("key"))), u"done"_s);
    lockKeyring();
    QCOMPARE(outcome(m_store->read(storeKey)), u"!KEYCHAIN_LOCKED"_s);
    QCOMPARE(outcome(m_store->read(password)), u"!KEYCHAIN_LOCKED"_s);
    QCOMPARE(outcome(m_store->write(storeKey, SecretBytes::copyOf("new"))), u"!KEYCHAIN_LOCKED"_s);
    QCOMPARE(outcome(m_store->remove(storeKey)), u"!KEYCHAIN_LOCKED"_s);
    QCOMPARE(outcome(m_store->status()), SecretStatus::Locked);
}

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"
