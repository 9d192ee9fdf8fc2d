// SPDX-License-Identifier: Apache-2.0
#include "secrets/fallback_secret_store.h"
#include "support/fake_secret_store.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace secrets;
using support::FakeSecretStore;

namespace {

const SecretKey password{u"main"_s, SecretKey::Purpose::FilingPassword, u"fil_1"_s};

/// The secret's text, `-` for none, `!CODE` for an error: one word to compare.
QString outcome(QFuture<filing::Result<std::optional<SecretBytes>>> future)
{
    if (!future.isFinished())
        return u"(waiting)"_s;
    const auto result = future.takeResult();
    if (!result)
        return u'!' + result.error().code;
    return *result ? QString::fromUtf8((*result)->view()) : u"-"_s;
}

QString outcome(QFuture<filing::Result<void>> future)
{
    if (!future.isFinished())
        return u"(waiting)"_s;
    const auto result = future.result();
    return result ? u"done"_s : u'!' + result.error().code;
}

} // namespace

class SecretStoresTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keysAreTyped();
    void memoryKeepsForTheSession();
    void availableKeychainIsUsed();
    void fallsBackToMemory_data();
    void fallsBackToMemory();
    void readingNeverTakesAnErrorForNone();
    void keychainWinsOnceItTakesSecretsAgain();
    void lockedKeychainRefusesToForget();
    void openQuestionsAreAnsweredAtTheEnd();

private:
    std::unique_ptr<FallbackSecretStore> m_store;
    FakeSecretStore *m_keychain = nullptr;
};

void SecretStoresTest::init()
{
    auto keychain = std::make_unique<FakeSecretStore>();
    m_keychain = keychain.get();
    m_store = std::make_unique<FallbackSecretStore>(std::move(keychain));
}

void SecretStoresTest::keysAreTyped()
{
    QCOMPARE(password.text(), u"main/FILING_PASSWORD/fil_1"_s);
    const SecretKey tricky{u"a/b"_s, SecretKey::Purpose::StoreKey, u"c d"_s};
    QCOMPARE(tricky.text(), u"a%2Fb/STORE_KEY/c%20d"_s);
    const SecretKey other{u"a"_s, SecretKey::Purpose::StoreKey, u"b/c d"_s};
    QVERIFY(tricky.text() != other.text());
}

void SecretStoresTest::memoryKeepsForTheSession()
{
    MemorySecretStore memory;
    QCOMPARE(memory.status().result(), SecretStatus::SessionOnly);
    QCOMPARE(outcome(memory.read(password)), u"-"_s);
    QCOMPARE(outcome(memory.write(password, SecretBytes::copyOf("one"))), u"done"_s);
    QCOMPARE(outcome(memory.write(password, SecretBytes::copyOf("two"))), u"done"_s);
    QCOMPARE(outcome(memory.read(password)), u"two"_s);
    QCOMPARE(outcome(memory.read(password)), u"two"_s);
    QCOMPARE(outcome(memory.remove(password)), u"done"_s);
    QCOMPARE(outcome(memory.remove(password)), u"done"_s);
    QCOMPARE(outcome(memory.read(password)), u"-"_s);
}

void SecretStoresTest::availableKeychainIsUsed()
{
    QSignalSpy sessionOnly(m_store.get(), &FallbackSecretStore::sessionOnlyStarted);
    auto written = m_store->write(password, SecretBytes::copyOf("one"));
    QTRY_COMPARE(outcome(written), u"done"_s);
    QVERIFY(m_keychain->contains(password));
    QCOMPARE(outcome(m_store->read(password)), u"one"_s);
    auto status = m_store->status();
    QTRY_VERIFY(status.isFinished());
    QCOMPARE(status.result(), SecretStatus::Available);
    QCOMPARE(sessionOnly.count(), 0);
}

void SecretStoresTest::fallsBackToMemory_data()
{
    QTest::addColumn<SecretStatus>("state");
    QTest::addColumn<QString>("reason");
    QTest::newRow("absent") << SecretStatus::Absent << u"KEYCHAIN_ABSENT"_s;
    QTest::newRow("locked") << SecretStatus::Locked << u"KEYCHAIN_LOCKED"_s;
}

void SecretStoresTest::fallsBackToMemory()
{
    QFETCH(SecretStatus, state);
    QFETCH(QString, reason);
    QSignalSpy sessionOnly(m_store.get(), &FallbackSecretStore::sessionOnlyStarted);
    m_keychain->state = state;
    auto first = m_store->write(password, SecretBytes::copyOf("one"));
    auto second = m_store->write(password, SecretBytes::copyOf("two"));
    QTRY_COMPARE(outcome(second), u"done"_s);
    QCOMPARE(outcome(first), u"done"_s);
    QCOMPARE(outcome(m_store->read(password)), u"two"_s);
    QCOMPARE(sessionOnly.count(), 1); // said once
    QCOMPARE(sessionOnly.first().first().toString(), reason);
    auto status = m_store->status();
    QTRY_VERIFY(status.isFinished());
    QCOMPARE(status.result(), SecretStatus::SessionOnly);
}

void SecretStoresTest::readingNeverTakesAnErrorForNone()
{
    m_keychain->state = SecretStatus::Locked;
    QCOMPARE(outcome(m_store->read(password)), u"!KEYCHAIN_LOCKED"_s);
    m_keychain->state = SecretStatus::Absent;
    QCOMPARE(outcome(m_store->read(password)), u"!KEYCHAIN_ABSENT"_s);
    m_keychain->state = SecretStatus::Available;
    QCOMPARE(outcome(m_store->read(password)), u"-"_s);
}

void SecretStoresTest::keychainWinsOnceItTakesSecretsAgain()
{
    m_keychain->state = SecretStatus::Locked;
    auto first = m_store->write(password, SecretBytes::copyOf("one"));
    QTRY_COMPARE(outcome(first), u"done"_s);
    m_keychain->state = SecretStatus::Available;
    auto second = m_store->write(password, SecretBytes::copyOf("two"));
    QTRY_COMPARE(outcome(second), u"done"_s);
    QCOMPARE(outcome(m_store->read(password)), u"two"_s);
    auto status = m_store->status();
    QTRY_VERIFY(status.isFinished());
    QCOMPARE(status.result(), SecretStatus::Available);
}

void SecretStoresTest::lockedKeychainRefusesToForget()
{
    auto written = m_store->write(password, SecretBytes::copyOf("one"));
    QTRY_COMPARE(outcome(written), u"done"_s);
    m_keychain->state = SecretStatus::Locked;
    auto removed = m_store->remove(password);
    QTRY_COMPARE(outcome(removed), u"!KEYCHAIN_LOCKED"_s);
    QVERIFY(m_keychain->contains(password));
    m_keychain->state = SecretStatus::Absent;
    removed = m_store->remove(password);
    QTRY_COMPARE(outcome(removed), u"done"_s);
}

void SecretStoresTest::openQuestionsAreAnsweredAtTheEnd()
{
    m_keychain->holding = true;
    auto reading = m_store->read(password);
    auto writing = m_store->write(password, SecretBytes::copyOf("one"));
    QCOMPARE(outcome(writing), u"(waiting)"_s);
    m_store.reset();
    QCOMPARE(outcome(reading), u"!SECRETS_CLOSED"_s);
    QCOMPARE(outcome(writing), u"!SECRETS_CLOSED"_s);
}

QTEST_GUILESS_MAIN(SecretStoresTest)
#include "tst_secret_stores.moc"
