// SPDX-License-Identifier: Apache-2.0
#include "service/http/worker_pool.h"
#include "service/storage/change_log.h"
#include "service/storage/filings.h"
#include "service/storage/orders.h"
#include "service/world.h"

#include <QTest>

#include <condition_variable>
#include <mutex>

using namespace Qt::Literals::StringLiterals;
using namespace service;
using namespace service::testing;

namespace {

const auto demo = u"demo@example.cn"_s;
const auto agency = u"agency@example.cn"_s;
const auto filingPassword = u"Beian2024"_s;

QString path(const QString &id, const QString &verb = {}) { return u"/v1/orders/"_s + id + verb; }

Answer newOrder(World &world, const QString &kind, const QString &filing, const QString &target, const QString &account)
{
    return world.put(path(newId()), account,
                     {{u"kind"_s, kind},
                      {u"filingId"_s, filing},
                      {u"targets"_s, target.isEmpty() ? QJsonArray() : QJsonArray{target}},
                      {u"content"_s, QJsonObject()},
                      {u"baseVersion"_s, 1}},
                     {{"if-none-match", "*"}});
}

/// The account's password is practice's in every case; whose token sends it is what matters.
Request submitRequest(World &world, const QString &order, const QString &password, const QByteArray &key)
{
    Request request;
    request.method = "POST";
    request.path = path(order, u":submit"_s);
    request.headers = {{"authorization", "Bearer " + world.token(demo).toLatin1()},
                       {"content-type", "application/json"},
                       {"if-match", "\"1\""},
                       {"idempotency-key", key}};
    request.body = QJsonDocument(QJsonObject{{u"filingPassword"_s, password}}).toJson(QJsonDocument::Compact);
    return request;
}

/// All requests at once; their answers.
QList<Response> atOnce(World &world, const QList<Request> &requests)
{
    std::mutex mutex;
    std::condition_variable done;
    QList<Response> answers;
    WorkerPool pool(6, [&world] { return world.openDatabase(); });
    for (const auto &request : requests) {
        pool.post([&](Database &db) {
            auto answer = world.pipeline().handle(request, db);
            const std::lock_guard lock(mutex);
            answers.append(std::move(answer));
            done.notify_one();
        });
    }
    {
        std::unique_lock lock(mutex);
        done.wait_for(lock, std::chrono::seconds(60), [&] { return answers.size() == requests.size(); });
    }
    pool.stop();
    return answers;
}

QString websiteState(World &world, const QString &id) { return Filings(world.db()).website(id)->state.text(); }
QString filingState(World &world, const QString &id) { return Filings(world.db()).head(id)->head.state.text(); }

int notCancelled(World &world, const QString &filing)
{
    auto query = world.db().run(u"SELECT (SELECT count(*) FROM website WHERE filing_id = ? AND json_extract(json, "
                                "'$.state') <> 'CANCELLED') + (SELECT count(*) FROM app WHERE filing_id = ? AND "
                                "json_extract(json, '$.state') <> 'CANCELLED')"_s,
                                {filing, filing});
    return query.next() ? query.value(0).toInt() : -1;
}

/// Sent, verified and at the administration.
QString atAdministration(World &world, const QString &kind, const QString &filing, const QStringList &targets)
{
    const auto id = world.draft(kind, filing, targets, {}, demo);
    world.submit(id, demo, "\"1\"", filingPassword);
    world.verify(id);
    return id;
}

} // namespace

/// Everything that the service does about a cancellation.
class TestServiceCancel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // C7, C14
    void wantsThePasswordForEachKind_data()
    {
        QTest::addColumn<QString>("filing");
        QTest::addColumn<QStringList>("targets");
        QTest::addColumn<QString>("sentTo");
        QTest::newRow("CANCEL_ENTITY") << u"fil_hunan"_s << QStringList() << u"SMS_VERIFICATION"_s;
        QTest::newRow("CANCEL_WEBSITE") << u"fil_demo"_s << QStringList{u"web_demo_2"_s} << u"SMS_VERIFICATION"_s;
        QTest::newRow("CANCEL_APP") << u"fil_demo"_s << QStringList{u"app_demo_7"_s} << u"SMS_VERIFICATION"_s;
        QTest::newRow("CANCEL_ACCESS") << u"fil_demo"_s << QStringList{u"web_demo_15"_s} << u"APPROVED"_s;
    }

    void wantsThePasswordForEachKind()
    {
        QFETCH(QString, filing);
        QFETCH(QStringList, targets);
        QFETCH(QString, sentTo);
        World world;
        const auto id = world.draft(QString::fromLatin1(QTest::currentDataTag()), filing, targets, {}, demo);
        QCOMPARE(world.submit(id, demo).code(), u"FILING_PASSWORD_MISSING"_s);
        const auto wrong = world.submit(id, demo, "\"1\"", u"Beian2025"_s);
        QCOMPARE(wrong.code(), u"FILING_PASSWORD_WRONG"_s);
        QCOMPARE(wrong.json["attemptsLeft"_L1].toInt(), 4);
        QCOMPARE(world.state(id), u"DRAFT"_s);
        QCOMPARE(world.submit(id, demo, "\"1\"", filingPassword).json["state"_L1].toString(), sentTo);
    }

    /// The password is taken as it is: neither trimmed nor made narrow.
    void takesThePasswordAsItIs()
    {
        World world;
        const auto id = world.draft(u"CANCEL_WEBSITE"_s, u"fil_demo"_s, {u"web_demo_2"_s}, {}, demo);
        for (const auto &other : {u" Beian2024"_s, u"Beian2024 "_s, u"Ｂeian2024"_s, u"Beian2024\n"_s})
            QCOMPARE(world.submit(id, demo, "\"1\"", other).code(), u"FILING_PASSWORD_WRONG"_s);
        QCOMPARE(world.submit(id, demo, "\"1\"", filingPassword).status, 200);
    }

    // C7
    void guessesAtOnceAreNoMoreThanOneAfterTheOther()
    {
        World world;
        const auto id = world.draft(u"CANCEL_WEBSITE"_s, u"fil_demo"_s, {u"web_demo_2"_s}, {}, demo);
        QList<Request> guesses;
        for (int i = 0; i < 30; ++i)
            guesses.append(submitRequest(world, id, u"guess-%1"_s.arg(i), newKey()));
        int tried = 0;
        for (const auto &answer : atOnce(world, guesses)) {
            QVERIFY2(answer.status == 422 || answer.status == 429, answer.body.constData());
            tried += answer.status == 422 ? 1 : 0;
        }
        QCOMPARE(tried, 5);
        QCOMPARE(world.submit(id, demo, "\"1\"", filingPassword).status, 429);
        QCOMPARE(world.state(id), u"DRAFT"_s);
    }

    void isOneOrderHoweverOftenItIsSent()
    {
        World world;
        const auto id = world.draft(u"CANCEL_WEBSITE"_s, u"fil_demo"_s, {u"web_demo_2"_s}, {}, demo);
        QList<Request> requests; // two desks, and each sends again what was not answered
        for (int i = 0; i < 4; ++i) {
            requests.append(submitRequest(world, id, filingPassword, "key-of-desk-1"));
            requests.append(submitRequest(world, id, filingPassword, "key-of-desk-2"));
        }
        QSet<QByteArray> accepted;
        for (const auto &answer : atOnce(world, requests)) {
            QVERIFY2(answer.status == 200 || answer.status == 409 || answer.status == 412, answer.body.constData());
            if (answer.status == 200)
                accepted.insert(answer.body);
        }
        QCOMPARE(accepted.size(), 1);
        const auto order = Orders(world.db()).byId(id)->order;
        QCOMPARE(order.version, 2);
        QCOMPARE(order.verifications.size(), 1);
        const auto second = newOrder(world, u"CANCEL_WEBSITE"_s, u"fil_demo"_s, u"web_demo_2"_s, demo);
        QCOMPARE(second.status, 409);
        QCOMPARE(second.blockers(), QStringList{u"ORDER_IN_PROGRESS"_s});
    }

    void saysWhyItCannotBe_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("filing");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("blocker");
        const auto row = [](const char *name, const QString &account, const char *kind, const char *filing,
                            const char *target, const char *blocker) {
            QTest::newRow(name) << account << QString::fromLatin1(kind) << QString::fromLatin1(filing)
                                << QString::fromLatin1(target) << QString::fromLatin1(blocker);
        };
        row("open order", demo, "CANCEL_WEBSITE", "fil_ningbo", "web_ningbo_1", "ORDER_AT_ADMINISTRATION");
        row("not applied yet", demo, "CANCEL_ENTITY", "fil_jiangsu", "", "SYNC_DELAY");
        row("entity is being cancelled", agency, "CANCEL_WEBSITE", "fil_clinic", "web_clinic_1", "ENTITY_CANCELLING");
        row("entity twice", agency, "CANCEL_ENTITY", "fil_clinic", "", "ALREADY_CANCELLING");
        row("website twice", agency, "CANCEL_WEBSITE", "fil_school", "web_school_2", "ALREADY_CANCELLING");
        row("cancelled website", demo, "CANCEL_WEBSITE", "fil_ningbo", "web_ningbo_3", "ALREADY_CANCELLED");
        row("cancelled entity", demo, "CANCEL_ENTITY", "fil_cancelled", "", "ALREADY_CANCELLED");
        row("administration closed", demo, "CANCEL_ENTITY", "fil_sichuan", "", "ADMINISTRATION_SYSTEM_CLOSED");
        row("on hold", demo, "CANCEL_ACCESS", "fil_hunan", "web_hunan_1", "PROVIDER_HOLD");
        row("wrong provider", demo, "CANCEL_WEBSITE", "fil_demo", "web_demo_3", "NOT_AT_THIS_PROVIDER");
        row("access elsewhere", demo, "CANCEL_ACCESS", "fil_demo", "web_demo_3", "NOT_AT_THIS_PROVIDER");
        row("empty shell", demo, "CANCEL_ENTITY", "fil_shell", "", "EMPTY_SHELL");
        row("only service", demo, "CANCEL_WEBSITE", "fil_guangdong", "web_guangdong_1", "LAST_SERVICE");
        row("only access", demo, "CANCEL_ACCESS", "fil_demo", "web_demo_1", "LAST_ACCESS");
    }

    void saysWhyItCannotBe()
    {
        QFETCH(QString, account);
        QFETCH(QString, kind);
        QFETCH(QString, filing);
        QFETCH(QString, target);
        QFETCH(QString, blocker);
        World world;
        const auto answer = newOrder(world, kind, filing, target, account);
        QCOMPARE(answer.status, 409);
        QCOMPARE(answer.code(), u"ACTION_NOT_AVAILABLE"_s);
        QVERIFY2(answer.blockers().contains(blocker), qPrintable(answer.blockers().join(u' ')));
    }

    // C4
    void anEntityTakesAllWithItOrNothing()
    {
        World world;
        const auto id = atAdministration(world, u"CANCEL_ENTITY"_s, u"fil_demo"_s, {});
        const int all = notCancelled(world, u"fil_demo"_s);
        world.clock.advance(3 * World::daySeconds);
        world.tick();
        QCOMPARE(world.state(id), u"APPROVED"_s);
        world.db().run(u"CREATE TRIGGER broken BEFORE UPDATE ON app WHEN NEW.id = 'app_demo_12' BEGIN SELECT "
                       "RAISE(ABORT, 'broken'); END"_s);
        world.clock.advance(World::daySeconds);
        bool thrown = false;
        try {
            world.tick();
        } catch (const StorageFailure &) {
            thrown = true;
        }
        QVERIFY(thrown);
        QCOMPARE(notCancelled(world, u"fil_demo"_s), all);
        QCOMPARE(world.state(id), u"APPROVED"_s);
        world.db().run(u"DROP TRIGGER broken"_s);
        world.clock.advance(World::daySeconds);
        world.tick();
        QCOMPARE(world.state(id), u"COMPLETED"_s);
        QCOMPARE(notCancelled(world, u"fil_demo"_s), 0);
        QCOMPARE(filingState(world, u"fil_demo"_s), u"CANCELLED"_s);
        // What was filed can still be read.
        const auto filing = world.get(u"/v1/filings/fil_demo"_s, demo).json;
        QCOMPARE(filing["icpNumber"_L1].toString(), u"浙ICP备2024012345号"_s);
        QCOMPARE(filing["websites"_L1].toArray().size(), 12);
        const auto again = newOrder(world, u"CANCEL_ENTITY"_s, u"fil_demo"_s, {}, demo);
        QCOMPARE(again.blockers(), QStringList{u"ALREADY_CANCELLED"_s});
    }

    // C5
    void aWebsiteGoesAlone()
    {
        World world;
        const int all = notCancelled(world, u"fil_demo"_s);
        const auto id = atAdministration(world, u"CANCEL_WEBSITE"_s, u"fil_demo"_s, {u"web_demo_2"_s});
        world.clock.advance(3 * World::daySeconds);
        world.tick();
        world.clock.advance(World::daySeconds);
        world.tick();
        QCOMPARE(world.state(id), u"COMPLETED"_s);
        QCOMPARE(websiteState(world, u"web_demo_2"_s), u"CANCELLED"_s);
        QCOMPARE(notCancelled(world, u"fil_demo"_s), all - 1);
        QCOMPARE(filingState(world, u"fil_demo"_s), u"FILED"_s);
    }

    // C3, C14
    void anAccessGoesAndTheNumberStays()
    {
        World world;
        const auto id = world.draft(u"CANCEL_ACCESS"_s, u"fil_demo"_s, {u"web_demo_15"_s}, {}, demo);
        world.submit(id, demo, "\"1\"", filingPassword);
        world.clock.advance(World::daySeconds);
        world.tick();
        QCOMPARE(world.state(id), u"COMPLETED"_s);
        const auto website = *Filings(world.db()).website(u"web_demo_15"_s);
        QCOMPARE(website.serviceNumber, u"浙ICP备2024012345号-15"_s);
        QVERIFY(website.state != filing::ServiceState::Cancelled);
        QCOMPARE(website.access.size(), 1);
        QVERIFY(!website.access.first().own);
        const auto again = newOrder(world, u"CANCEL_ACCESS"_s, u"fil_demo"_s, u"web_demo_15"_s, demo);
        QCOMPARE(again.blockers(), QStringList{u"NOT_AT_THIS_PROVIDER"_s});
    }

    void isUnderWayAtTheAdministrationUntilRejected()
    {
        World world;
        const QJsonObject remark{
            {u"findings"_s, QJsonArray{QJsonObject{{u"pointer"_s, u"/entity/personInCharge/mobile"_s},
                                                   {u"detail"_s, u"电话未接通"_s}}}}};
        auto id = atAdministration(world, u"CANCEL_WEBSITE"_s, u"fil_demo"_s, {u"web_demo_2"_s});
        QCOMPARE(websiteState(world, u"web_demo_2"_s), u"CANCELLING"_s);
        QCOMPARE(websiteState(world, u"web_demo_1"_s), u"FILED"_s);
        world.practice(u"orders/"_s + id + u":reject"_s, remark);
        QCOMPARE(world.state(id), u"REJECTED"_s);
        QCOMPARE(websiteState(world, u"web_demo_2"_s), u"FILED"_s);
        QCOMPARE(world.post(path(id, u":abandon"_s), demo, {},
                            {{"if-match", world.order(id, demo).etag()}, {"idempotency-key", newKey()}})
                     .status,
                 200);
        id = atAdministration(world, u"CANCEL_ENTITY"_s, u"fil_demo"_s, {});
        QCOMPARE(filingState(world, u"fil_demo"_s), u"CANCELLING"_s);
        QCOMPARE(websiteState(world, u"web_demo_3"_s), u"CANCELLING"_s);
        QCOMPARE(websiteState(world, u"web_demo_11"_s), u"RECTIFICATION_REQUIRED"_s);
        const auto other = newOrder(world, u"CANCEL_WEBSITE"_s, u"fil_demo"_s, u"web_demo_1"_s, demo);
        QVERIFY(other.blockers().contains(u"ENTITY_CANCELLING"_s));
        world.practice(u"orders/"_s + id + u":reject"_s, remark);
        QCOMPARE(filingState(world, u"fil_demo"_s), u"FILED"_s);
        QCOMPARE(websiteState(world, u"web_demo_1"_s), u"FILED"_s);
        QCOMPARE(websiteState(world, u"web_demo_3"_s), u"NO_ACCESS"_s);
    }
};

QTEST_GUILESS_MAIN(TestServiceCancel)
#include "tst_service_cancel.moc"
