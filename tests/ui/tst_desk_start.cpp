// SPDX-License-Identifier: Apache-2.0
#include "app/desk/arguments.h"
#include "app/desk/profile.h"
#include "app/desk/store_opening.h"
#include "support/fake_clock.h"
#include "support/fake_secret_store.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using secrets::SecretStatus;
using ui::StartNote;

namespace {

/// What one start has found and said.
struct Start
{
    QList<StartNote> notes;
    std::optional<filing::Error> error;
};

Start startWith(support::FakeSecretStore &keychain, const QString &path)
{
    support::FakeClock clock;
    store::Store store(clock);
    StoreOpening opening(store, keychain, u"test"_s, path);
    Start start;
    bool answered = false;
    QObject::connect(&opening, &StoreOpening::opened, &opening, [&](const QList<StartNote> &notes) {
        start.notes = notes;
        answered = true;
    });
    QObject::connect(&opening, &StoreOpening::failed, &opening, [&](const filing::Error &error) {
        start.error = error;
        answered = true;
    });
    opening.start();
    if (!QTest::qWaitFor([&] { return answered; }, 5000))
        qFatal("The start did not end.");
    return start;
}

const secrets::SecretKey storeKey{u"test"_s, secrets::SecretKey::Purpose::StoreKey};

} // namespace

class TestDeskStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void argumentsAreRead()
    {
        const auto read = parseArguments({u"--practice"_s, u"--profile"_s, u"/p"_s, u"--language"_s, u"zh_CN"_s, u"--tour"_s,
                                          u"/t"_s, u"--practice-day"_s, u"2.5"_s});
        QVERIFY(read.has_value());
        QVERIFY(read->practice);
        QCOMPARE(read->profile, u"/p"_s);
        QCOMPARE(read->language, u"zh_CN"_s);
        QCOMPARE(read->tour, u"/t"_s);
        QCOMPARE(*read->practiceDay, 2.5);
        QCOMPARE(parseArguments({u"--server"_s, u"https://filing.example.cn"_s})->server->host(), u"filing.example.cn"_s);
    }

    void badArgumentsAreRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("unknown") << QStringList{u"--what"_s};
        QTest::newRow("no value") << QStringList{u"--profile"_s};
        QTest::newRow("language") << QStringList{u"--language"_s, u"fr"_s};
        QTest::newRow("plain http elsewhere") << QStringList{u"--server"_s, u"http://filing.example.cn"_s};
        QTest::newRow("no address") << QStringList{u"--server"_s, u"filing"_s};
        QTest::newRow("day") << QStringList{u"--practice-day"_s, u"soon"_s};
        QTest::newRow("two services") << QStringList{u"--practice"_s, u"--server"_s, u"https://filing.example.cn"_s};
    }
    void badArgumentsAreRefused()
    {
        QFETCH(QStringList, words);
        const auto read = parseArguments(words);
        QVERIFY(!read.has_value());
        QVERIFY(!read.error().detail.isEmpty());
    }

    void aProfileIsUsedOnce()
    {
        const QTemporaryDir folder;
        Profile first(folder.filePath(u"profile"_s), false);
        Profile second(folder.filePath(u"profile"_s), false);
        QVERIFY(first.lock());
        QVERIFY(!second.lock());
        QCOMPARE(first.name(), second.name());
        QVERIFY(!first.name().contains(u"profile"_s));
        QCOMPARE(QFileInfo(first.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void theKeyIsMadeOnceAndUsedAgain()
    {
        const QTemporaryDir folder;
        support::FakeSecretStore keychain;
        const auto path = folder.filePath(u"desk.db"_s);
        QVERIFY(startWith(keychain, path).notes.isEmpty());
        QVERIFY(keychain.contains(storeKey));
        keychain.calls.clear();
        const auto again = startWith(keychain, path);
        QVERIFY(again.notes.isEmpty() && !again.error);
        QCOMPARE(keychain.calls, QStringList{u"read "_s + storeKey.text()});
    }

    void withoutAKeychainNothingIsWritten_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("what");
        QTest::newRow("absent") << int(SecretStatus::Absent) << int(StartNote::What::KeychainAbsent);
        QTest::newRow("locked") << int(SecretStatus::Locked) << int(StartNote::What::KeychainLocked);
    }
    void withoutAKeychainNothingIsWritten()
    {
        QFETCH(int, state);
        const QTemporaryDir folder;
        support::FakeSecretStore keychain;
        keychain.state = SecretStatus(state);
        const auto start = startWith(keychain, folder.filePath(u"desk.db"_s));
        QVERIFY(!start.error);
        QCOMPARE(start.notes.size(), 1);
        QTEST(int(start.notes.first().what), "what");
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    /// A locked keychain must not cost the store that lies sealed on the disk.
    void aLockedKeychainLeavesTheStoreAlone()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"desk.db"_s);
        support::FakeSecretStore keychain;
        startWith(keychain, path);
        keychain.state = SecretStatus::Locked;
        QCOMPARE(startWith(keychain, path).notes.first().what, StartNote::What::KeychainLocked);
        keychain.state = SecretStatus::Available;
        const auto after = startWith(keychain, path);
        QVERIFY(after.notes.isEmpty() && !after.error);
    }

    void aLostKeySetsTheStoreAside()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"desk.db"_s);
        support::FakeSecretStore keychain;
        startWith(keychain, path);
        support::FakeSecretStore emptied;
        const auto start = startWith(emptied, path);
        QVERIFY(!start.error);
        QCOMPARE(start.notes.size(), 1);
        QCOMPARE(start.notes.first().what, StartNote::What::StoreKeyLost);
        QVERIFY(QFile::exists(start.notes.first().report.setAsideTo));
    }

    void aCorruptStoreIsSetAsideAndSaid()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"desk.db"_s);
        support::FakeSecretStore keychain;
        startWith(keychain, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(4096, 'x'));
        file.close();
        const auto start = startWith(keychain, path);
        QVERIFY(!start.error);
        QCOMPARE(start.notes.size(), 1);
        QCOMPARE(start.notes.first().what, StartNote::What::StoreSetAside);
    }
};

QTEST_MAIN(TestDeskStart)
#include "tst_desk_start.moc"
