// SPDX-License-Identifier: Apache-2.0
#include "service/practice/sample_data.h"
#include "service/practice/sample_json.h"
#include "service/storage/accounts.h"
#include "service/storage/practice_rows.h"
#include "service/world.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace service;
using namespace service::testing;

namespace {

QJsonObject parse(const char *text) { return QJsonDocument::fromJson(text).object(); }

int count(Database &db, const QString &sql)
{
    auto query = db.run(sql);
    return query.next() ? query.value(0).toInt() : -1;
}

} // namespace

class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsOffsetsIntoDates_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *given, const char *expected) {
            QTest::newRow(name) << QByteArray(given) << QByteArray(expected);
        };
        row("expires", "{\"expiresInDays\":41}", "{\"expiresOn\":\"2027-01-01\"}");
        row("expired", "{\"expiresInDays\":-21}", "{\"expiresOn\":\"2026-10-31\"}");
        row("end", "{\"endInDays\":1,\"longTerm\":false}", "{\"end\":\"2026-11-22\",\"longTerm\":false}");
        row("due", "{\"dueInDays\":0}", "{\"dueOn\":\"2026-11-21\"}");
        row("since", "{\"sinceDaysAgo\":1}", "{\"since\":\"2026-11-20\"}");
        row("half a day ago", "{\"updatedDaysAgo\":0.5}", "{\"updatedAt\":\"2026-11-20T14:00:00Z\"}");
        row("deadline", "{\"deadlineInDays\":1}", "{\"deadline\":\"2026-11-22T02:00:00Z\"}");
        row("deep", "{\"a\":[{\"daysAgo\":0}]}", "{\"a\":[{\"at\":\"2026-11-21T02:00:00Z\"}]}");
        row("nothing to do", "{\"a\":1,\"b\":null}", "{\"a\":1,\"b\":null}");
    }

    void turnsOffsetsIntoDates()
    {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, expected);
        const FakeClock clock;
        QCOMPARE(sample::resolved(parse(given), clock.now()).toObject(), parse(expected));
    }

    void makesRecordsFromATemplate()
    {
        const FakeClock clock;
        const auto records = sample::generated(
            parse("{\"count\":5,\"lists\":{\"city\":[\"A\",\"B\"]},"
                  "\"template\":{\"id\":\"web_{n}\",\"name\":\"{city}{n:4}\",\"state\":\"FILED\","
                  "\"updatedDaysAgo\":0},"
                  "\"variants\":[{\"every\":2,\"offset\":0,\"set\":{\"state\":\"NO_ACCESS\"}},"
                  "{\"every\":4,\"offset\":0,\"set\":{\"name\":\"four {n}\"}}]}"),
            clock.now());
        QStringList seen;
        for (const auto &record : records)
            seen.append(record["id"_L1].toString() + u' ' + record["name"_L1].toString() + u' ' +
                        record["state"_L1].toString());
        QCOMPARE(seen,
                 (QStringList{u"web_1 A0001 FILED"_s, u"web_2 B0002 NO_ACCESS"_s, u"web_3 A0003 FILED"_s,
                              u"web_4 four 4 NO_ACCESS"_s, u"web_5 A0005 FILED"_s}));
        QCOMPARE(records.first()["updatedAt"_L1].toString(), u"2026-11-21T02:00:00Z"_s);
    }

    void fillsAFreshDatabaseOnce()
    {
        World world{QString()};
        const SampleSurroundings surroundings{world.clock, world.env().book, world.hasher,
                                              *world.env().practice};
        const auto loaded = loadSampleData(world.db(), u":/practice"_s, surroundings);
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
        QCOMPARE(count(world.db(), u"SELECT count(*) FROM website WHERE filing_id = 'fil_group'"_s), 5000);
        QCOMPARE(count(world.db(), u"SELECT count(*) FROM account"_s), 6);
        QCOMPARE(count(world.db(),
                       u"SELECT count(*) FROM website WHERE json LIKE '%{%n%}%' AND json LIKE '%{n%'"_s),
                 0);
        QCOMPARE(Filings(world.db()).head(u"fil_group"_s)->head.websiteCount, 5000);
        QCOMPARE(Filings(world.db()).head(u"fil_ningbo"_s)->head.websiteCount,
                 2); // one of three is cancelled
        QVERIFY(loadSampleData(world.db(), u":/practice"_s, surroundings));
        QCOMPARE(count(world.db(), u"SELECT count(*) FROM account"_s), 6);
    }

    void leavesTheDatabaseEmptyWhereTheDataAreBroken_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("not there") << QByteArray();
        QTest::newRow("not json") << "{\"accounts\":"_ba;
        QTest::newRow("wrong type")
            << "{\"accounts\":[{\"id\":\"acc_a\",\"name\":\"a\",\"displayName\":\"a\",\"roles\":["
               "\"applicant\"]}],"
               "\"filings\":[{\"id\":\"fil_a\",\"accountId\":\"acc_a\",\"version\":\"seven\"}]}"_ba;
    }

    void leavesTheDatabaseEmptyWhereTheDataAreBroken()
    {
        QFETCH(QByteArray, data);
        const QTemporaryDir folder;
        if (!data.isEmpty()) {
            QFile file(folder.filePath(u"filings.json"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(data);
        }
        World world{QString()};
        const auto loaded = loadSampleData(
            world.db(), folder.path(), {world.clock, world.env().book, world.hasher, *world.env().practice});
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, u"PRACTICE_DATA_UNREADABLE"_s);
        QVERIFY(Accounts(world.db()).isEmpty());
    }

    void sendsTheCodesOfOrdersThatWaitForThem()
    {
        World world;
        const auto id = u"01993a40-000c-7abc-8def-00000000000c"_s;
        QCOMPARE(world.state(id), u"SMS_VERIFICATION"_s);
        QCOMPARE(world.verify(id).json["result"_L1].toString(), u"VERIFIED"_s);
        QCOMPARE(world.state(id), u"ADMINISTRATION_REVIEW"_s);
    }
};

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_service_samples.moc"
