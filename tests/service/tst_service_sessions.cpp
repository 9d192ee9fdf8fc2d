// SPDX-License-Identifier: Apache-2.0
#include "service/auth/sessions.h"
#include "service/world.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace service;
using namespace service::testing;

namespace {

const auto demo = u"demo@example.cn"_s;
const auto rightPassword = u"practice-2026"_s;

Answer signIn(World &world, const QString &account, const QString &password)
{
    return world.post(u"/v1/session"_s, {}, {{u"account"_s, account}, {u"password"_s, password}});
}

Headers bearer(const QJsonObject &session)
{
    return {{"authorization", "Bearer " + session["accessToken"_L1].toString().toLatin1()}};
}

Answer refresh(World &world, const QJsonObject &session)
{
    return world.post(u"/v1/session:refresh"_s, {}, {{u"refreshToken"_s, session["refreshToken"_L1]}});
}

} // namespace

class TestSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInAndSaysWhoAndForHowLong()
    {
        World world;
        const auto answer = signIn(world, u" Demo@Example.cn "_s, rightPassword);
        QCOMPARE(answer.status, 200);
        const auto &body = answer.json;
        QCOMPARE(body["account"_L1]["id"_L1].toString(), u"acc_demo"_s);
        QCOMPARE(body["roles"_L1].toArray(), QJsonArray{u"applicant"_s});
        QCOMPARE(body["practice"_L1].toBool(), true);
        QCOMPARE(body["limits"_L1]["smsAttempts"_L1].toInt(), 5);
        QCOMPARE(body["limits"_L1]["maxPageSize"_L1].toInt(), maxPageSize);
        const auto until = QDateTime::fromString(body["accessExpiresAt"_L1].toString(), Qt::ISODate);
        QCOMPARE(world.clock.now().secsTo(until), Sessions::accessSeconds);
        QVERIFY(body["accessToken"_L1].toString().size() >= 43);
        QCOMPARE(answer.headers.value("cache-control"), "no-store"_ba);
        const auto who = world.call("GET", u"/v1/session"_s, {}, {}, bearer(body));
        QCOMPARE(who.status, 200);
        QVERIFY(!who.json.contains("accessToken"_L1));
        QCOMPARE(who.json["accessExpiresAt"_L1], body["accessExpiresAt"_L1]);
    }

    void answersAWrongAccountAndAWrongPasswordAlike()
    {
        World world;
        const auto wrong = signIn(world, demo, u"nope"_s);
        const auto unknown = signIn(world, u"nobody@example.cn"_s, u"nope"_s);
        for (auto *answer : {&wrong, &unknown}) {
            QCOMPARE(answer->status, 401);
            QCOMPARE(answer->code(), u"CREDENTIALS_WRONG"_s);
            QCOMPARE(answer->json["attemptsLeft"_L1].toInt(-1), 4);
        }
        auto a = wrong.json;
        auto b = unknown.json;
        a.remove("requestId"_L1);
        b.remove("requestId"_L1);
        QCOMPARE(a, b);
    }

    void spendsTheSameTimeOnAnUnknownAccount()
    {
        const PasswordHasher hasher;
        const auto hash = hasher.hash(SecretText(rightPassword));
        const auto measure = [&](const std::optional<QString> &against) {
            QElapsedTimer timer;
            timer.start();
            const bool same = hasher.matches(against, SecretText(u"nope"_s));
            return same ? -1 : timer.nsecsElapsed();
        };
        const auto known = measure(hash);
        const auto unknown = measure({});
        QVERIFY(known > 0 && unknown > known / 4);
        QVERIFY(hasher.matches(hash, SecretText(rightPassword)));
    }

    void countsWrongTriesAndThenRefusesEvenTheRightPassword()
    {
        World world;
        for (int left = 4; left >= 0; --left)
            QCOMPARE(signIn(world, demo, u"nope"_s).json["attemptsLeft"_L1].toInt(-1), left);
        const auto locked = signIn(world, demo, rightPassword);
        QCOMPARE(locked.status, 429);
        QCOMPARE(locked.code(), u"TOO_MANY_ATTEMPTS"_s);
        QCOMPARE(locked.headers.value("retry-after").toInt(), 15 * 60);
        QCOMPARE(signIn(world, u"agency@example.cn"_s, rightPassword).status, 200);
        world.clock.advance(15 * 60);
        QCOMPARE(signIn(world, demo, rightPassword).status, 200);
        QCOMPARE(signIn(world, demo, u"nope"_s).json["attemptsLeft"_L1].toInt(-1), 4);
    }

    void limitsSignInsFromOneAddress()
    {
        World world;
        int limited = 0;
        for (int i = 0; i < 70; ++i) {
            const auto answer = refresh(world, {});
            limited += answer.status == 429 ? 1 : 0;
            if (answer.status == 429)
                QCOMPARE(answer.code(), u"RATE_LIMITED"_s);
        }
        QCOMPARE(limited, 10);
        world.clock.advance(5);
        QCOMPARE(signIn(world, demo, rightPassword).status, 200);
    }

    void endsTheAccessTokenAfterItsTime()
    {
        World world;
        const auto session = signIn(world, demo, rightPassword).json;
        world.clock.advance(Sessions::accessSeconds - 1);
        QCOMPARE(world.call("GET", u"/v1/session"_s, {}, {}, bearer(session)).status, 200);
        world.clock.advance(1);
        const auto expired = world.call("GET", u"/v1/session"_s, {}, {}, bearer(session));
        QCOMPARE(expired.status, 401);
        QCOMPARE(expired.code(), u"TOKEN_EXPIRED"_s);
        QCOMPARE(expired.headers.value("www-authenticate"), "Bearer"_ba);
    }

    void rotatesRefreshTokens()
    {
        World world;
        const auto first = signIn(world, demo, rightPassword).json;
        const auto second = refresh(world, first);
        QCOMPARE(second.status, 200);
        QVERIFY(second.json["refreshToken"_L1] != first["refreshToken"_L1]);
        QCOMPARE(world.call("GET", u"/v1/session"_s, {}, {}, bearer(second.json)).status, 200);
        QCOMPARE(refresh(world, second.json).status, 200);
        world.clock.advance(Sessions::refreshSeconds);
        QCOMPARE(refresh(world, second.json).status, 401);
    }

    void endsTheFamilyWhenARefreshTokenComesTwice()
    {
        World world;
        const auto first = signIn(world, demo, rightPassword).json;
        const auto other = signIn(world, demo, rightPassword).json;
        const auto second = refresh(world, first).json;
        world.clock.advance(Sessions::lostAnswerSeconds);
        const auto reused = refresh(world, first);
        QCOMPARE(reused.status, 401);
        QCOMPARE(reused.code(), u"REFRESH_REUSED"_s);
        QCOMPARE(refresh(world, second).status, 401);
        QCOMPARE(world.call("GET", u"/v1/session"_s, {}, {}, bearer(second)).status, 401);
        QCOMPARE(world.call("GET", u"/v1/session"_s, {}, {}, bearer(other)).status, 200);
    }

    void answersOnceMoreWhereTheAnswerWasLost()
    {
        World world;
        const auto first = signIn(world, demo, rightPassword).json;
        const auto lost = refresh(world, first).json;
        world.clock.advance(Sessions::lostAnswerSeconds - 1);
        const auto second = refresh(world, first);
        QCOMPARE(second.status, 200);
        QCOMPARE(world.call("GET", u"/v1/session"_s, {}, {}, bearer(second.json)).status, 200);
        // Whoever has the lost pair after all has nothing.
        QCOMPARE(world.call("GET", u"/v1/session"_s, {}, {}, bearer(lost)).status, 401);
        QCOMPARE(refresh(world, lost).status, 401);
        QCOMPARE(refresh(world, second.json).status, 200);
    }

    void aLostAnswerIsNotAskedForOnceItsTokenIsUsed()
    {
        World world;
        const auto first = signIn(world, demo, rightPassword).json;
        const auto third = refresh(world, refresh(world, first).json);
        QCOMPARE(third.status, 200);
        QCOMPARE(refresh(world, first).code(), u"REFRESH_REUSED"_s);
        QCOMPARE(refresh(world, third.json).status, 401);
    }

    void signsOutAtOnce()
    {
        World world;
        const auto session = signIn(world, demo, rightPassword).json;
        QCOMPARE(world.call("DELETE", u"/v1/session"_s, {}, {}, bearer(session)).status, 204);
        QCOMPARE(world.call("GET", u"/v1/session"_s, {}, {}, bearer(session)).status, 401);
        QCOMPARE(refresh(world, session).status, 401);
    }

    void storesAndLogsNoSecret()
    {
        World world;
        const auto session = signIn(world, demo, rightPassword).json;
        signIn(world, demo, u"a-wrong-password"_s);
        const auto database = world.db().run(u"PRAGMA database_list"_s);
        QString everything = world.log.join(u'\n');
        for (const auto *table : {"session", "account", "audit", "attempt", "meta"}) {
            auto rows = world.db().run(u"SELECT * FROM "_s + QString::fromLatin1(table));
            while (rows.next()) {
                for (int i = 0; i < 11; ++i)
                    everything += u'|' + rows.value(i).toString();
            }
        }
        for (const auto &secret : {rightPassword, u"a-wrong-password"_s, session["accessToken"_L1].toString(),
                                   session["refreshToken"_L1].toString()})
            QVERIFY2(!everything.contains(secret), qPrintable(secret));
        QVERIFY(everything.contains(u"$argon2id$"_s));
        QVERIFY(!world.log.join(u' ').contains(demo));
    }

    void asksForASessionEverywhere_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("other scheme") << "Basic abc"_ba;
        QTest::newRow("not a token") << "Bearer abc"_ba;
        QTest::newRow("empty") << "Bearer "_ba;
        QTest::newRow("bytes") << "Bearer \xff\xfe'; DROP TABLE session"_ba;
    }

    void asksForASessionEverywhere()
    {
        QFETCH(QByteArray, header);
        World world;
        for (const auto &route : routes()) {
            if (route.access != Access::Session)
                continue;
            const auto path = QString(route.pattern).replace("{}"_L1, "1"_L1);
            const auto answer = world.call(route.method, path, {}, {}, {{"authorization", header}});
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.code(), u"SIGN_IN_REQUIRED"_s);
        }
    }

    void refusesMalformedCredentials_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("not json") << "account=demo"_ba << 400;
        QTest::newRow("nothing") << ""_ba << 400;
        QTest::newRow("a list") << "[]"_ba << 400;
        QTest::newRow("empty") << "{}"_ba << 422;
        QTest::newRow("unknown property")
            << "{\"account\":\"a\",\"password\":\"b\",\"role\":\"support\"}"_ba << 422;
        QTest::newRow("wrong type") << "{\"account\":1,\"password\":\"b\"}"_ba << 422;
        QTest::newRow("too long") << "{\"account\":\"a\",\"password\":\""_ba + QByteArray(501, 'x') + "\"}"
                                  << 422;
        QTest::newRow("deep") << QByteArray(100000, '[') << 400;
    }

    void refusesMalformedCredentials()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        World world;
        QCOMPARE(world.call("POST", u"/v1/session"_s, {}, body).status, status);
    }
};

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_service_sessions.moc"
