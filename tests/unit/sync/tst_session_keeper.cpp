// SPDX-License-Identifier: Apache-2.0
#include "sync_desk.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using filing::ErrorKind;
using secrets::SecretKey;

class SessionKeeperTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheTokensOutOfTheSession();
    void keepsTheRefreshToken();
    void restoresAfterARestart();
    void restoreWithoutATokenAsksToSignIn();
    void aRefusedTokenIsForgotten();
    void anUnreachableServiceKeepsTheToken();
    void aLockedKeychainIsNotNoToken();
    void signsInWhenTheKeychainAnswersLate();
    void asksASlowKeychainAgain();
    void renewsBeforeTheEnd();
    void renewsOnceForAll();
    void saysOnceThatTheSessionIsThisOneOnly();
    void wrongPasswordChangesNothing();
    void signsOut();
    void aLateRenewalDoesNotSignInAgain();

private:
    const SecretKey key{u"test"_s, SecretKey::Purpose::RefreshToken, {}};
    support::FakeTimers time;
};

void SessionKeeperTest::keepsTheTokensOutOfTheSession()
{
    FakeService service(time);
    SyncDesk desk(service, time);
    QSignalSpy signedIn(desk.session.get(), &syncing::SessionKeeper::signedIn);
    const auto session = SyncDesk::wait(desk.session->signIn(u"a"_s, secrets::SecretBytes::copyOf(QByteArrayView("pw"))));
    QVERIFY(session);
    QVERIFY(session->accessToken.isEmpty());
    QVERIFY(session->refreshToken.isEmpty());
    QVERIFY(desk.session->session()->refreshToken.isEmpty());
    QCOMPARE(desk.client.accessToken, "access-1"_ba);
    QCOMPARE(signedIn.size(), 1);
}

void SessionKeeperTest::keepsTheRefreshToken()
{
    FakeService service(time);
    SyncDesk desk(service, time);
    desk.signIn();
    const auto kept = SyncDesk::wait(desk.secrets.read(key));
    QVERIFY(kept && *kept);
    QCOMPARE((*kept)->view().toByteArray(), "refresh-1"_ba);
}

void SessionKeeperTest::restoresAfterARestart()
{
    FakeService service(time);
    SyncDesk desk(service, time);
    desk.signIn();
    desk.close();
    desk.open();
    const auto session = SyncDesk::wait(desk.session->restore());
    QVERIFY(session);
    QCOMPARE(session->account.id, service.account);
    QCOMPARE(desk.client.accessToken, "access-2"_ba);
    desk.pump();
    QCOMPARE((*SyncDesk::wait(desk.secrets.read(key)))->view().toByteArray(), "refresh-2"_ba); // they rotate
}

void SessionKeeperTest::restoreWithoutATokenAsksToSignIn()
{
    FakeService service(time);
    SyncDesk desk(service, time);
    const auto session = SyncDesk::wait(desk.session->restore());
    QVERIFY(!session);
    QVERIFY(session.error().needsSignIn());
    QCOMPARE(desk.client.count(u"refresh"_s), 0);
}

void SessionKeeperTest::aRefusedTokenIsForgotten()
{
    FakeService service(time);
    SyncDesk desk(service, time);
    desk.signIn();
    service.endSessions();
    QSignalSpy signedOut(desk.session.get(), &syncing::SessionKeeper::signedOut);
    QVERIFY(SyncDesk::wait(desk.session->renew()).error().needsSignIn());
    QCOMPARE(signedOut.size(), 1);
    QVERIFY(!desk.session->session());
    QVERIFY(desk.client.accessToken.isEmpty());
    QVERIFY(!desk.secrets.contains(key));
}

void SessionKeeperTest::anUnreachableServiceKeepsTheToken()
{
    FakeService service(time);
    SyncDesk desk(service, time);
    desk.signIn();
    desk.close();
    desk.open();
    desk.client.reachable = false;
    QCOMPARE(SyncDesk::wait(desk.session->restore()).error().kind, ErrorKind::Network);
    QVERIFY(desk.secrets.contains(key));
    desk.client.reachable = true;
    QVERIFY(SyncDesk::wait(desk.session->restore()));
}

void SessionKeeperTest::aLockedKeychainIsNotNoToken()
{
    FakeService service(time);
    SyncDesk desk(service, time);
    desk.secrets.state = secrets::SecretStatus::Locked;
    const auto session = SyncDesk::wait(desk.session->restore());
    QVERIFY(!session);
    QCOMPARE(session.error().kind, ErrorKind::Secrets);
}

void SessionKeeperTest::signsInWhenTheKeychainAnswersLate()
{
    FakeService service(time);
    SyncDesk desk(service, time);
    desk.signIn();
    desk.close();
    desk.secrets.state = secrets::SecretStatus::Locked;
    desk.open();
    QVERIFY(!SyncDesk::wait(desk.session->restore()));
    QSignalSpy signedIn(desk.session.get(), &syncing::SessionKeeper::signedIn);
    desk.secrets.state = secrets::SecretStatus::Available;
    Q_EMIT desk.secrets.answeredLate({u"test"_s, SecretKey::Purpose::StoreKey, {}}); // another secret's answer
    desk.pump();
    QCOMPARE(signedIn.size(), 0);
    Q_EMIT desk.secrets.answeredLate(key);
    desk.pump();
    QCOMPARE(signedIn.size(), 1);
    QCOMPARE(desk.client.accessToken, "access-2"_ba);
}

void SessionKeeperTest::asksASlowKeychainAgain()
{
    FakeService service(time);
    SyncDesk desk(service, time);
    desk.signIn();
    desk.close();
    desk.secrets.slow = true;
    desk.open();
    QVERIFY(!SyncDesk::wait(desk.session->restore()));
    desk.pass(6s);
    desk.secrets.slow = false;
    desk.pass(5s);
    QVERIFY(desk.session->session());
}

void SessionKeeperTest::renewsBeforeTheEnd()
{
    FakeService service(time);
    SyncDesk desk(service, time);
    desk.signIn();
    desk.engine->stop();
    desk.pass(719s);
    QCOMPARE(desk.client.count(u"refresh"_s), 0);
    desk.pass(2s); // four fifths of 15 minutes
    QCOMPARE(desk.client.count(u"refresh"_s), 1);
    QCOMPARE(desk.client.accessToken, "access-2"_ba);
}

void SessionKeeperTest::renewsOnceForAll()
{
    FakeService service(time);
    SyncDesk desk(service, time);
    desk.signIn();
    desk.client.holding = true;
    const QList<QFuture<filing::Result<void>>> all{desk.session->renew(), desk.session->renew(), desk.session->renew()};
    desk.client.release();
    for (const auto &one : all)
        QVERIFY(SyncDesk::wait(one));
    QCOMPARE(desk.client.count(u"refresh"_s), 1);
}

void SessionKeeperTest::saysOnceThatTheSessionIsThisOneOnly()
{
    FakeService service(time);
    SyncDesk desk(service, time);
    desk.secrets.state = secrets::SecretStatus::Absent;
    QSignalSpy said(desk.session.get(), &syncing::SessionKeeper::sessionOnly);
    desk.signIn();
    QVERIFY(SyncDesk::wait(desk.session->renew())); // the token is in memory
    desk.pump();
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().first().value<filing::Error>().kind, ErrorKind::Secrets);
}

void SessionKeeperTest::wrongPasswordChangesNothing()
{
    FakeService service(time);
    SyncDesk desk(service, time);
    desk.client.onSignIn = [](const QString &, const QByteArray &) -> filing::Result<contract::Session> {
        filing::Error wrong{ErrorKind::Unauthenticated, u"CREDENTIALS_WRONG"_s};
        wrong.params.insert(u"attemptsLeft"_s, u"4"_s);
        return tl::unexpected(wrong);
    };
    const auto answer = SyncDesk::wait(desk.session->signIn(u"a"_s, secrets::SecretBytes::copyOf(QByteArrayView("x"))));
    QCOMPARE(answer.error().code, u"CREDENTIALS_WRONG"_s);
    QCOMPARE(answer.error().params.value(u"attemptsLeft"_s), u"4"_s);
    QVERIFY(!desk.session->session());
}

void SessionKeeperTest::signsOut()
{
    FakeService service(time);
    SyncDesk desk(service, time);
    desk.signIn();
    QSignalSpy signedOut(desk.session.get(), &syncing::SessionKeeper::signedOut);
    QVERIFY(SyncDesk::wait(desk.session->signOut()));
    QCOMPARE(signedOut.size(), 1);
    QVERIFY(!desk.session->session());
    desk.pump();
    QVERIFY(!desk.secrets.contains(key));
}

void SessionKeeperTest::aLateRenewalDoesNotSignInAgain()
{
    FakeService service(time);
    SyncDesk desk(service, time);
    desk.signIn();
    desk.client.holding = true;
    const auto renewing = desk.session->renew();
    const auto signingOut = desk.session->signOut();
    desk.client.release();
    QVERIFY(!SyncDesk::wait(renewing));
    QVERIFY(SyncDesk::wait(signingOut));
    desk.pump();
    QVERIFY(!desk.session->session());
    QVERIFY(desk.client.accessToken.isEmpty());
    QVERIFY(!desk.secrets.contains(key));
}

QTEST_GUILESS_MAIN(SessionKeeperTest)
#include "tst_session_keeper.moc"
