// SPDX-License-Identifier: Apache-2.0
#include "service/handlers/cursor.h"
#include "service/storage/change_log.h"
#include "service/storage/meta.h"
#include "service/world.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace service;
using namespace service::testing;

namespace {

const auto demo = u"demo@example.cn"_s;

Answer page(World &world, const QString &since, int limit, const QString &account = demo)
{
    return world.get(
        u"/v1/changes?limit=%1"_s.arg(limit) + (since.isEmpty() ? QString() : u"&since="_s + since), account);
}

/// What a desk knows after reading on until nothing more comes.
struct Reader
{
    World &world;
    QString account = demo;
    QString cursor = {};
    QHash<QString, QJsonObject> records = {};
    QStringList types = {};

    /// Answers the number of records that came.
    int readOn(int limit, const std::function<void()> &between = {})
    {
        int count = 0;
        bool more = true;
        while (more) {
            const auto answer = page(world, cursor, limit, account);
            if (answer.status != 200) {
                qWarning("%s", answer.body.constData());
                return -1;
            }
            for (const auto &item : answer.json["changes"_L1].toArray()) {
                const auto type = item["type"_L1].toString();
                if (types.isEmpty() || types.last() != type)
                    types.append(type);
                records.insert(type + u'/' + item["id"_L1].toString(), item["resource"_L1].toObject());
                ++count;
            }
            cursor = answer.json["cursor"_L1].toString();
            more = answer.json["hasMore"_L1].toBool();
            if (between)
                between();
        }
        return count;
    }
};

} // namespace

class TestChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesASnapshotByTypeWhateverThePageSize_data()
    {
        QTest::addColumn<int>("limit");
        for (const int limit : {1, 2, 7, 200, 500})
            QTest::newRow(qPrintable(QString::number(limit))) << limit;
    }

    void givesASnapshotByTypeWhateverThePageSize()
    {
        QFETCH(int, limit);
        World world;
        Reader reader{world};
        QCOMPARE(reader.readOn(limit), 8 + 19 + 3 + 5 + 3);
        QCOMPARE(reader.types, (QStringList{u"FILING"_s, u"WEBSITE"_s, u"APP"_s, u"ORDER"_s, u"NOTICE"_s}));
        const auto head = reader.records.value(u"FILING/fil_demo"_s);
        QCOMPARE(head["websiteCount"_L1].toInt(), 12);
        QVERIFY(!head.contains("websites"_L1) && !head.contains("apps"_L1));
        QCOMPARE(reader.records.value(u"WEBSITE/web_demo_1"_s)["filingId"_L1].toString(), u"fil_demo"_s);
        QCOMPARE(reader.readOn(limit), 0);
    }

    void costsWhatChanged()
    {
        World world;
        Reader reader{world};
        reader.readOn(500);
        world.draft(u"CHANGE_WEBSITE"_s, u"fil_demo"_s, {u"web_demo_1"_s}, {}, demo);
        QCOMPARE(reader.readOn(500), 1);
        QCOMPARE(reader.readOn(500), 0);
        Reader other{world, u"person@example.cn"_s};
        other.readOn(500);
        world.draft(u"CHANGE_WEBSITE"_s, u"fil_hunan"_s, {u"web_hunan_1"_s}, {}, demo);
        QCOMPARE(other.readOn(500), 0);
    }

    void losesNothingThatIsWrittenDuringASnapshot()
    {
        World world;
        Reader reader{world};
        int writes = 0;
        // Each page is followed by a write: to records already read, not yet read, and new ones.
        reader.readOn(3, [&] {
            if (writes++ > 12)
                return;
            Transaction transaction(world.db());
            Filings filings(world.db());
            auto website = *filings.website(writes % 2 == 0 ? u"web_demo_1"_s : u"web_sichuan_1"_s);
            website.name = u"第%1次"_s.arg(writes);
            ++website.version;
            filings.put(website, u"acc_demo"_s);
            filing::Notice notice;
            notice.id = u"aaa_%1"_s.arg(writes);
            notice.kind = u"ACCESS_CHECK"_s;
            notice.filingId = u"fil_demo"_s;
            notice.version = 1;
            filings.put(notice, u"acc_demo"_s);
            ChangeLog log(world.db());
            log.append(u"acc_demo"_s, {contract::ResourceType::Website, website.id, website.filingId},
                       world.clock.now());
            log.append(u"acc_demo"_s, {contract::ResourceType::Notice, notice.id, notice.filingId},
                       world.clock.now());
            transaction.commit();
        });
        Reader fresh{world};
        fresh.readOn(500);
        QCOMPARE(reader.records, fresh.records);
        QVERIFY(reader.records.contains(u"NOTICE/aaa_1"_s));
    }

    void refusesACursorItCannotContinue_data()
    {
        QTest::addColumn<QString>("cursor");
        const auto text = [](const Cursor &cursor, const QString &database) { return cursor.text(database); };
        QTest::newRow("not one of ours") << u"abc"_s;
        QTest::newRow("bytes") << u"%00%ff"_s;
        QTest::newRow("another database") << text({0}, u"elsewhere"_s);
        QTest::newRow("of the future") << u"future"_s;
        QTest::newRow("forgotten") << u"forgotten"_s;
        QTest::newRow("no such type") << u"type"_s;
    }

    void refusesACursorItCannotContinue()
    {
        QFETCH(QString, cursor);
        World world;
        const auto id = Meta(world.db()).databaseId();
        world.draft(u"CHANGE_WEBSITE"_s, u"fil_demo"_s, {u"web_demo_1"_s}, {}, demo);
        const auto newest = ChangeLog(world.db()).newest();
        if (cursor == "future"_L1)
            cursor = Cursor{newest + 1}.text(id);
        if (cursor == "type"_L1)
            cursor = Cursor{newest, 9}.text(id);
        if (cursor == "forgotten"_L1) {
            cursor = Cursor{newest - 1}.text(id);
            QCOMPARE(page(world, cursor, 10).status, 200);
            ChangeLog(world.db()).removeBefore(world.clock.now().addDays(1));
        }
        const auto answer = page(world, cursor, 10);
        QCOMPARE(answer.status, 410);
        QCOMPARE(answer.code(), u"CURSOR_EXPIRED"_s);
    }

    void boundsThePage_data()
    {
        QTest::addColumn<QString>("limit");
        QTest::addColumn<int>("status");
        QTest::newRow("more than the most") << u"10000"_s << 200;
        QTest::newRow("none") << u"0"_s << 422;
        QTest::newRow("negative") << u"-1"_s << 422;
        QTest::newRow("word") << u"all"_s << 422;
        QTest::newRow("huge") << u"99999999999999999999"_s << 422;
    }

    void boundsThePage()
    {
        QFETCH(QString, limit);
        QFETCH(int, status);
        World world;
        QCOMPARE(world.get(u"/v1/changes?limit="_s + limit, demo).status, status);
    }

    void servesTheRulesOnce()
    {
        World world;
        const auto first = world.get(u"/v1/rules"_s, demo);
        QCOMPARE(first.status, 200);
        const auto again =
            world.call("GET", u"/v1/rules"_s, demo, {}, {{"if-none-match", "\"other\", " + first.etag()}});
        QCOMPARE(again.status, 304);
        QVERIFY(again.body.isEmpty());
        QCOMPARE(again.etag(), first.etag());
        QCOMPARE(world.call("GET", u"/v1/rules"_s, demo, {}, {{"if-none-match", "\"other\""}}).status, 200);
        QVERIFY(!page(world, {}, 1).json["rulesVersion"_L1].toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_service_changes.moc"
