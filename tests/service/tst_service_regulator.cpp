// SPDX-License-Identifier: Apache-2.0
#include "service/pictures.h"
#include "service/storage/practice_rows.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace service;
using namespace service::testing;

namespace {

const auto demo = u"demo@example.cn"_s;
const auto mobile = u"13900001002"_s;

QJsonObject entry(const QString &code, const QString &number, const QString &tail)
{
    return {{u"code"_s, code}, {u"mobile"_s, number}, {u"idTail"_s, tail}};
}

/// An order of the enterprise's first website that waits for the code.
QString waitingOrder(World &world, const QStringList &targets = {u"web_demo_1"_s})
{
    QJsonObject content;
    for (const auto &target : targets)
        content.insert(u"/websites/"_s + target + u"/name"_s, u"示例优选"_s + target.right(1) + u"号店"_s);
    const auto id = world.draft(u"CHANGE_WEBSITE"_s, u"fil_demo"_s, targets, content, demo);
    const auto submitted = world.submit(id, demo);
    if (submitted.status != 200)
        qWarning("%s", submitted.body.constData());
    world.practice(u"orders/"_s + id + u":pass"_s, {});
    return id;
}

} // namespace

class TestRegulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsACodeThatThePhoneShows()
    {
        World world;
        const auto id = waitingOrder(world);
        const auto state =
            world.call("GET", u"/practice/api/state"_s, {}, {}, {{"x-practice-key", "practice-key"}});
        QCOMPARE(state.status, 200);
        const auto message = state.json["messages"_L1][0];
        QCOMPARE(message["mobile"_L1].toString(), mobile);
        QCOMPARE(message["orderId"_L1].toString(), id);
        QCOMPARE(message["code"_L1].toString(), world.lastCode());
        QVERIFY(message["text"_L1]["en"_L1].toString().contains(world.lastCode()));
        QVERIFY(message["text"_L1]["zh"_L1].toString().contains(world.lastCode()));
        QCOMPARE(state.json["daySeconds"_L1].toDouble(), World::daySeconds);
    }

    void returnsTheOrderAtTheSixthWrongCode_data()
    {
        QTest::addColumn<bool>("wrongTail");
        QTest::newRow("wrong code") << false;
        QTest::newRow("right code, wrong ID") << true;
    }

    void returnsTheOrderAtTheSixthWrongCode()
    {
        QFETCH(bool, wrongTail);
        World world;
        const auto id = waitingOrder(world);
        const auto tail = PracticeRows(world.db()).code(id, 1)->idTail;
        const auto wrong =
            wrongTail ? entry(world.lastCode(), mobile, u"000000"_s) : entry(u"000000"_s, mobile, tail);
        for (int left = 4; left >= 0; --left) {
            const auto answer = world.practice(u"verify"_s, wrong);
            QCOMPARE(answer.json["result"_L1].toString(), u"WRONG_CODE"_s);
            QCOMPARE(answer.json["attemptsLeft"_L1].toInt(-1), left);
            QCOMPARE(world.order(id, demo).json["verifications"_L1][0]["attemptsLeft"_L1].toInt(-1), left);
        }
        QCOMPARE(world.state(id), u"SMS_VERIFICATION"_s);
        QCOMPARE(world.practice(u"verify"_s, wrong).json["result"_L1].toString(), u"ORDER_RETURNED"_s);
        const auto order = world.order(id, demo).json;
        QCOMPARE(order["state"_L1].toString(), u"RETURNED"_s);
        QCOMPARE(order["stateReason"_L1].toString(), u"SMS_ATTEMPTS"_s);
        QCOMPARE(order["verifications"_L1][0]["state"_L1].toString(), u"FAILED"_s);
        QCOMPARE(world.verify(id).json["result"_L1].toString(), u"NOT_WAITING"_s);
    }

    void letsTheVerificationLapseAfterItsWindow()
    {
        World world;
        const auto id = waitingOrder(world);
        world.clock.advance(World::daySeconds - 1);
        world.tick();
        QCOMPARE(world.state(id), u"SMS_VERIFICATION"_s);
        world.clock.advance(2);
        world.tick();
        const auto order = world.order(id, demo).json;
        QCOMPARE(order["state"_L1].toString(), u"RETURNED"_s);
        QCOMPARE(order["stateReason"_L1].toString(), u"SMS_EXPIRED"_s);
        QCOMPARE(order["verifications"_L1][0]["state"_L1].toString(), u"EXPIRED"_s);
        QCOMPARE(world.verify(id).json["result"_L1].toString(), u"EXPIRED"_s);
    }

    void waitsForEverybodyOnceEach()
    {
        World world;
        // 1 and 2 have one person in charge, 8 another: two people, two codes.
        const auto id = waitingOrder(world, {u"web_demo_1"_s, u"web_demo_2"_s, u"web_demo_8"_s});
        QCOMPARE(world.order(id, demo).json["verifications"_L1].toArray().size(), 2);
        const auto first = world.verify(id, 1).json;
        QCOMPARE(first["result"_L1].toString(), u"VERIFIED"_s);
        QCOMPARE(first["waitingForOthers"_L1].toBool(), true);
        QCOMPARE(world.state(id), u"SMS_VERIFICATION"_s);
        const auto second = world.verify(id, 2).json;
        QCOMPARE(second["waitingForOthers"_L1].toBool(true), false);
        QCOMPARE(world.state(id), u"ADMINISTRATION_REVIEW"_s);
    }

    void asksTheNewNumberWhereItChanges()
    {
        World world;
        const auto id =
            world.draft(u"CHANGE_WEBSITE"_s, u"fil_demo"_s, {u"web_demo_1"_s},
                        {{u"/websites/web_demo_1/personInCharge/mobile"_s, u"13900007777"_s}}, demo);
        QCOMPARE(world.submit(id, demo).status, 200);
        world.practice(u"orders/"_s + id + u":pass"_s, {});
        QCOMPARE(PracticeRows(world.db()).code(id, 1)->mobile, u"13900007777"_s);
    }

    void sendsAgainAFewTimes()
    {
        World world;
        const auto id = waitingOrder(world);
        const auto path = u"/v1/orders/"_s + id + u"/verifications/1:resend"_s;
        const auto old = world.lastCode();
        const auto deadline = world.order(id, demo).json["verifications"_L1][0]["deadline"_L1];
        world.clock.advance(60);
        const auto sent = world.post(path, demo);
        QCOMPARE(sent.status, 200);
        QCOMPARE(sent.json["verifications"_L1][0]["deadline"_L1], deadline);
        QVERIFY(world.lastCode() != old);
        const auto tail = PracticeRows(world.db()).code(id, 1)->idTail;
        QCOMPARE(world.practice(u"verify"_s, entry(old, mobile, tail)).json["result"_L1].toString(),
                 u"WRONG_CODE"_s);
        QCOMPARE(world.post(path, demo).status, 200);
        QCOMPARE(world.post(path, demo).status, 200);
        const auto limited = world.post(path, demo);
        QCOMPARE(limited.status, 429);
        QCOMPARE(limited.code(), u"RESEND_LIMIT"_s);
        QVERIFY(limited.headers.value("retry-after").toInt() > 0);
        QCOMPARE(world.post(u"/v1/orders/"_s + id + u"/verifications/2:resend"_s, demo).status, 404);
        QCOMPARE(world.post(u"/v1/orders/"_s + id + u"/verifications/x:resend"_s, demo).status, 404);
        QCOMPARE(world.verify(id).json["result"_L1].toString(), u"VERIFIED"_s);
        QCOMPARE(world.post(path, demo).status, 409);
    }

    void keepsItsTimersOverARestart()
    {
        World world;
        const auto id = world.draft(u"CHANGE_WEBSITE"_s, u"fil_demo"_s, {u"web_demo_1"_s},
                                    {{u"/websites/web_demo_1/name"_s, u"示例优选商城"_s}}, demo);
        QCOMPARE(world.submit(id, demo).status, 200);
        world.restart();
        world.clock.advance(World::daySeconds + 1);
        world.tick();
        QCOMPARE(world.state(id), u"SMS_VERIFICATION"_s);
        world.restart();
        QCOMPARE(world.verify(id).json["result"_L1].toString(), u"VERIFIED"_s);
        world.restart();
        world.clock.advance(2 * World::daySeconds + 1);
        world.tick();
        QCOMPARE(world.state(id), u"APPROVED"_s);
        world.restart();
        world.clock.advance(World::daySeconds);
        world.tick();
        QCOMPARE(world.state(id), u"COMPLETED"_s);
    }

    void doesNothingBeforeItsTime()
    {
        World world;
        const auto id = world.draft(u"CHANGE_WEBSITE"_s, u"fil_demo"_s, {u"web_demo_1"_s},
                                    {{u"/websites/web_demo_1/name"_s, u"示例优选商城"_s}}, demo);
        QCOMPARE(world.submit(id, demo).status, 200);
        world.clock.advance(World::daySeconds - 1);
        const int wait = world.tick();
        QVERIFY(wait > 0 && wait <= 1000);
        QCOMPARE(world.state(id), u"PROVIDER_REVIEW"_s);
    }

    void leavesReviewsToTheButtonsWhereSwitched()
    {
        World world;
        QCOMPARE(world.practice(u"automatic"_s, {{u"automatic"_s, false}}).status, 200);
        const auto id = world.draft(u"CHANGE_WEBSITE"_s, u"fil_demo"_s, {u"web_demo_1"_s},
                                    {{u"/websites/web_demo_1/name"_s, u"示例优选商城"_s}}, demo);
        QCOMPARE(world.submit(id, demo).status, 200);
        world.clock.advance(10 * World::daySeconds);
        world.tick();
        QCOMPARE(world.state(id), u"PROVIDER_REVIEW"_s);
        const auto state =
            world.call("GET", u"/practice/api/state"_s, {}, {}, {{"x-practice-key", "practice-key"}}).json;
        QCOMPARE(state["automatic"_L1].toBool(true), false);
        for (const auto &item : state["orders"_L1].toArray()) {
            if (item["id"_L1].toString() != id)
                continue;
            QCOMPARE(item["actions"_L1].toArray(), (QJsonArray{u"pass"_s, u"return"_s}));
            QCOMPARE(item["pointers"_L1].toArray(), QJsonArray{u"/websites/web_demo_1/name"_s});
            QCOMPARE(item["targetName"_L1].toString(), u"示例商城"_s);
        }
        QCOMPARE(world.practice(u"automatic"_s, {{u"automatic"_s, true}}).status, 200);
        world.tick();
        QCOMPARE(world.state(id), u"SMS_VERIFICATION"_s);
    }

    void doesNotLetOneBrokenOrderHoldUpTheOthers()
    {
        World world;
        const auto broken = world.draft(u"CHANGE_WEBSITE"_s, u"fil_hunan"_s, {u"web_hunan_1"_s},
                                        {{u"/websites/web_hunan_1/name"_s, u"长沙示例文化传播"_s}}, demo);
        attachMissing(world, demo, broken);
        QCOMPARE(world.submit(broken, demo).status, 200);
        world.clock.advance(1);
        const auto sound = world.draft(u"CHANGE_WEBSITE"_s, u"fil_demo"_s, {u"web_demo_1"_s},
                                       {{u"/websites/web_demo_1/name"_s, u"示例优选商城"_s}}, demo);
        QCOMPARE(world.submit(sound, demo).status, 200);
        world.db().run(u"UPDATE filing SET json = 'x' WHERE id = 'fil_hunan'"_s);
        world.clock.advance(World::daySeconds);
        QVERIFY_THROWS_EXCEPTION(StorageFailure, world.tick());
        world.tick();
        QCOMPARE(world.state(sound), u"SMS_VERIFICATION"_s);
        QCOMPARE(world.state(broken), u"PROVIDER_REVIEW"_s); // rolled back, tried again later
    }

    void rejectsWithFindings()
    {
        World world;
        const auto id = waitingOrder(world);
        world.verify(id);
        const QJsonObject remark{
            {u"findings"_s, QJsonArray{QJsonObject{{u"pointer"_s, u"/websites/web_demo_1/name"_s},
                                                   {u"detail"_s, u"No."_s}}}}};
        QCOMPARE(world.practice(u"orders/"_s + id + u":return"_s, remark).status,
                 409); // not at the provider any more
        QCOMPARE(world.practice(u"orders/"_s + id + u":reject"_s, {}).status, 422); // nothing said
        const auto rejected = world.practice(u"orders/"_s + id + u":reject"_s, remark);
        QCOMPARE(rejected.json["state"_L1].toString(), u"REJECTED"_s);
        QCOMPARE(world.order(id, demo).json["findings"_L1][0]["source"_L1].toString(), u"ADMINISTRATION"_s);
    }

    void leavesSampleOrdersToTheButtons()
    {
        World world;
        world.clock.advance(30 * World::daySeconds);
        world.tick();
        QCOMPARE(world.state(u"01993a40-0004-7abc-8def-000000000004"_s), u"ADMINISTRATION_REVIEW"_s);
        QCOMPARE(world.practice(u"orders/01993a40-0004-7abc-8def-000000000004:approve"_s, {}).status, 200);
        world.clock.advance(World::daySeconds);
        world.tick();
        QCOMPARE(world.state(u"01993a40-0004-7abc-8def-000000000004"_s), u"COMPLETED"_s);
    }

    void abandonsAWaitingOrder()
    {
        World world;
        const auto id = waitingOrder(world);
        const auto etag = world.order(id, demo).etag();
        const auto answer = world.post(u"/v1/orders/"_s + id + u":abandon"_s, demo, {},
                                       {{"if-match", etag}, {"idempotency-key", newKey()}});
        QCOMPARE(answer.json["state"_L1].toString(), u"ABANDONED"_s);
        QCOMPARE(answer.json["verifications"_L1][0]["state"_L1].toString(), u"EXPIRED"_s);
        world.clock.advance(10 * World::daySeconds);
        world.tick();
        QCOMPARE(world.state(id), u"ABANDONED"_s);
    }

    void wantsTheKeyOfThePages()
    {
        World world;
        for (const auto &key : {""_ba, "practice-kez"_ba, "practice-key-and-more"_ba}) {
            const auto answer =
                world.call("GET", u"/practice/api/state"_s, {}, {}, {{"x-practice-key", key}});
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.code(), u"PRACTICE_KEY_WRONG"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestRegulator)
#include "tst_service_regulator.moc"
