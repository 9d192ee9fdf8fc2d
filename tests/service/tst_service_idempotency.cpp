// SPDX-License-Identifier: Apache-2.0
#include "service/http/worker_pool.h"
#include "service/storage/change_log.h"
#include "service/world.h"

#include <QTest>

#include <condition_variable>

using namespace Qt::Literals::StringLiterals;
using namespace service;
using namespace service::testing;

namespace {

const auto demo = u"demo@example.cn"_s;
const auto filingPassword = u"Beian2024"_s;

QString changeDraft(World &world)
{
    return world.draft(u"CHANGE_WEBSITE"_s, u"fil_demo"_s, {u"web_demo_1"_s},
                       {{u"/websites/web_demo_1/name"_s, u"示例优选商城甲"_s}}, demo);
}

Request submitRequest(World &world, const QString &id, const QByteArray &key)
{
    Request request;
    request.method = "POST";
    request.path = u"/v1/orders/"_s + id + u":submit"_s;
    request.headers = {{"authorization", "Bearer " + world.token(demo).toLatin1()},
                       {"content-type", "application/json"},
                       {"if-match", "\"1\""},
                       {"idempotency-key", key}};
    request.body = "{}";
    return request;
}

} // namespace

class TestIdempotency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheFirstAnswerAgainByteByByte()
    {
        World world;
        const auto id = changeDraft(world);
        const auto first = world.submit(id, demo, "\"1\"", {}, "key-00000001");
        QCOMPARE(first.status, 200);
        world.clock.advance(3 * World::daySeconds);
        world.tick(); // the order has moved on meanwhile
        QCOMPARE(world.state(id), u"SMS_VERIFICATION"_s);
        world.restart();
        const auto again = world.submit(id, demo, "\"1\"", {}, "key-00000001");
        QCOMPARE(again.status, first.status);
        QCOMPARE(again.body, first.body);
        QCOMPARE(again.etag(), first.etag());
        QCOMPARE(world.state(id), u"SMS_VERIFICATION"_s);
    }

    void refusesTheKeyForAnotherRequest()
    {
        World world;
        const auto id = changeDraft(world);
        QCOMPARE(world.submit(id, demo, "\"1\"", {}, "key-00000001").status, 200);
        const auto otherBody = world.submit(id, demo, "\"1\"", filingPassword, "key-00000001");
        QCOMPARE(otherBody.status, 422);
        QCOMPARE(otherBody.code(), u"IDEMPOTENCY_KEY_REUSED"_s);
        const auto otherAction = world.post(u"/v1/orders/"_s + id + u":abandon"_s, demo, {},
                                            {{"if-match", "\"2\""}, {"idempotency-key", "key-00000001"}});
        QCOMPARE(otherAction.code(), u"IDEMPOTENCY_KEY_REUSED"_s);
        QCOMPARE(world.state(id), u"PROVIDER_REVIEW"_s);
    }

    void keepsTheKeysOfAccountsApart()
    {
        World world;
        const auto id = changeDraft(world);
        QCOMPARE(world.submit(id, demo, "\"1\"", {}, "key-00000001").status, 200);
        const auto other = world.submit(id, u"agency@example.cn"_s, "\"1\"", {}, "key-00000001");
        QCOMPARE(other.status, 404);
    }

    void letsARefusedRequestBeTriedAgainWithItsKey()
    {
        World world;
        const auto id = world.draft(u"CANCEL_WEBSITE"_s, u"fil_demo"_s, {u"web_demo_2"_s}, {}, demo);
        QCOMPARE(world.submit(id, demo, "\"1\"", u"wrong"_s, "key-00000001").status, 422);
        QCOMPARE(world.submit(id, demo, "\"1\"", filingPassword, "key-00000001").status, 200);
        QCOMPARE(world.submit(id, demo, "\"1\"", filingPassword, "key-00000001").status, 200);
        QCOMPARE(world.order(id, demo).json["version"_L1].toInt(), 2);
    }

    void wantsASensibleKey_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<int>("status");
        QTest::newRow("none") << ""_ba << 428;
        QTest::newRow("short") << "1234567"_ba << 422;
        QTest::newRow("long") << QByteArray(101, 'k') << 422;
    }

    void wantsASensibleKey()
    {
        QFETCH(QByteArray, key);
        QFETCH(int, status);
        World world;
        const auto id = changeDraft(world);
        const auto answer = world.post(u"/v1/orders/"_s + id + u":submit"_s, demo, {},
                                       {{"if-match", "\"1\""}, {"idempotency-key", key}});
        QCOMPARE(answer.status, status);
    }

    void hasOneEffectWhateverComesAtOnce()
    {
        World world;
        const auto id = changeDraft(world);
        const auto request = submitRequest(world, id, "key-00000001");
        const auto changes = ChangeLog(world.db()).newest();
        constexpr int count = 100;
        std::mutex mutex;
        std::condition_variable done;
        QList<Response> answers;
        WorkerPool pool(8, [&world] { return world.openDatabase(); });
        for (int i = 0; i < count; ++i) {
            QVERIFY(pool.post([&](Database &db) {
                auto answer = world.pipeline().handle(request, db);
                const std::lock_guard lock(mutex);
                answers.append(std::move(answer));
                done.notify_one();
            }));
        }
        {
            std::unique_lock lock(mutex);
            QVERIFY(done.wait_for(lock, std::chrono::seconds(30), [&] { return answers.size() == count; }));
        }
        pool.stop();
        QSet<QByteArray> bodies;
        for (const auto &answer : answers) {
            QVERIFY2(answer.status == 200 || answer.status == 409, answer.body.constData());
            if (answer.status == 200)
                bodies.insert(answer.body);
            else
                QVERIFY(answer.body.contains("IDEMPOTENCY_IN_PROGRESS"));
        }
        QCOMPARE(bodies.size(), 1);
        QCOMPARE(ChangeLog(world.db()).newest(), changes + 1);
        QCOMPARE(Orders(world.db()).byId(id)->order.version, 2);
    }

    void hasOneEffectForManyKeysToo()
    {
        World world;
        const auto id = changeDraft(world);
        constexpr int count = 20;
        std::atomic<int> accepted = 0;
        std::atomic<int> refused = 0;
        QList<Request> requests;
        for (int i = 0; i < count; ++i)
            requests.append(submitRequest(world, id, newKey()));
        WorkerPool pool(4, [&world] { return world.openDatabase(); });
        for (const auto &request : requests) {
            pool.post([&](Database &db) {
                const auto status = world.pipeline().handle(request, db).status;
                ++(status == 200 ? accepted : refused);
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(accepted + refused, count, 30000);
        QCOMPARE(accepted.load(), 1);
    }

    void saysThatTheFirstIsStillRunning()
    {
        World world;
        const auto id = changeDraft(world);
        InFlight &inFlight = world.env().inFlight;
        {
            const InFlight::Hold first(inFlight, u"acc_demo\nkey-00000001"_s);
            const auto second = world.submit(id, demo, "\"1\"", {}, "key-00000001");
            QCOMPARE(second.status, 409);
            QCOMPARE(second.code(), u"IDEMPOTENCY_IN_PROGRESS"_s);
            QCOMPARE(second.headers.value("retry-after"), "1"_ba);
        }
        QCOMPARE(world.submit(id, demo, "\"1\"", {}, "key-00000001").status, 200);
    }
};

QTEST_GUILESS_MAIN(TestIdempotency)
#include "tst_service_idempotency.moc"
