// SPDX-License-Identifier: Apache-2.0
#include "service/world.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace service;
using namespace service::testing;

namespace {

const auto demo = u"demo@example.cn"_s;

QJsonObject noticeBody()
{
    return {{u"kind"_s, u"SPECIAL_INSPECTION"_s},
            {u"filingId"_s, u"fil_demo"_s},
            {u"targets"_s, QJsonArray{u"web_demo_1"_s}},
            {u"pointers"_s, QJsonArray{u"/websites/web_demo_1/languages"_s}},
            {u"dueInDays"_s, 10}};
}

/// A notice as the change feed tells it; empty where it does not.
QJsonObject noticeIn(const Answer &changes, const QString &id)
{
    for (const auto &change : changes.json["changes"_L1].toArray()) {
        if (change["id"_L1].toString() == id)
            return change["resource"_L1].toObject();
    }
    return {};
}

Answer since(World &world, const QString &cursor)
{
    return world.get(u"/v1/changes?since="_s + QString::fromLatin1(QUrl::toPercentEncoding(cursor)), demo);
}

QString cursorOf(World &world)
{
    auto page = world.get(u"/v1/changes?limit=500"_s, demo);
    while (page.json["hasMore"_L1].toBool())
        page = since(world, page.json["cursor"_L1].toString());
    return page.json["cursor"_L1].toString();
}

} // namespace

/// Notices: issued by the practice administration, acknowledged by the account, closed by a change of their fields.
class TestNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // M5
    void acknowledgedOnceAndToldInTheFeed()
    {
        World world;
        const auto cursor = cursorOf(world);
        const auto path = u"/v1/notices/ntc_1:acknowledge"_s;
        const auto first = world.post(path, demo);
        QCOMPARE(first.status, 200);
        QCOMPARE(first.json["state"_L1].toString(), u"ACKNOWLEDGED"_s);
        QCOMPARE(first.json["version"_L1].toInt(), 2);
        QCOMPARE(world.post(path, demo).json["version"_L1].toInt(), 2);
        QCOMPARE(noticeIn(since(world, cursor), u"ntc_1"_s)["state"_L1].toString(), u"ACKNOWLEDGED"_s);
    }

    void othersHaveNoSuchNotice_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("status");
        QTest::newRow("another account") << u"agency@example.cn"_s << u"ntc_1"_s << 404;
        QTest::newRow("none") << demo << u"ntc_999"_s << 404;
        QTest::newRow("support reads only") << u"support@example.cn"_s << u"ntc_1"_s << 403;
    }

    void othersHaveNoSuchNotice()
    {
        QFETCH(QString, account);
        QFETCH(QString, id);
        World world;
        QTEST(world.post(u"/v1/notices/"_s + id + u":acknowledge"_s, account).status, "status");
        QCOMPARE(world.post(u"/v1/notices/ntc_1:acknowledge"_s, demo).json["version"_L1].toInt(), 2);
    }

    // M5
    void practiceAdministrationIssuesOne()
    {
        World world;
        const auto cursor = cursorOf(world);
        const auto issued = world.practice(u"notices"_s, noticeBody());
        QVERIFY2(issued.status == 200, issued.body.constData());
        const auto notice = noticeIn(since(world, cursor), issued.json["id"_L1].toString());
        QCOMPARE(notice["kind"_L1].toString(), u"SPECIAL_INSPECTION"_s);
        QCOMPARE(notice["state"_L1].toString(), u"OPEN"_s);
        QCOMPARE(notice["dueOn"_L1].toString(), u"2026-12-01"_s);
        QCOMPARE(notice["pointers"_L1].toArray(), QJsonArray{u"/websites/web_demo_1/languages"_s});
    }

    void faultyNoticeIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("kind") << u"kind"_s << QJsonValue(u"GREETING"_s);
        QTest::newRow("filing") << u"filingId"_s << QJsonValue(u"fil_none"_s);
        QTest::newRow("target") << u"targets"_s << QJsonValue(QJsonArray{u"web_law_1"_s});
        QTest::newRow("pointer") << u"pointers"_s << QJsonValue(QJsonArray{u"/websites/web_demo_1/colour"_s});
        QTest::newRow("no pointers") << u"pointers"_s << QJsonValue(QJsonArray());
        QTest::newRow("day") << u"dueInDays"_s << QJsonValue(-1);
    }

    void faultyNoticeIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        World world;
        auto body = noticeBody();
        body.insert(name, value);
        QCOMPARE(world.practice(u"notices"_s, body).status, 422);
    }

    // M5: the change of what the notice complains of answers it
    void changeOfItsFieldsClosesIt()
    {
        World world;
        const auto notice = world.practice(u"notices"_s, noticeBody()).json["id"_L1].toString();
        const auto id = world.draft(u"CHANGE_WEBSITE"_s, u"fil_demo"_s, {u"web_demo_1"_s},
                                    {{u"/websites/web_demo_1/languages"_s, QJsonArray{u"CHINESE_SIMPLIFIED"_s}}}, demo);
        QCOMPARE(world.submit(id, demo).status, 200);
        world.practice(u"orders/"_s + id + u":pass"_s, {});
        world.verify(id);
        world.practice(u"orders/"_s + id + u":approve"_s, {});
        const auto cursor = cursorOf(world);
        world.clock.advance(qint64(World::daySeconds));
        world.tick();
        QCOMPARE(world.state(id), u"COMPLETED"_s);
        QCOMPARE(noticeIn(since(world, cursor), notice)["state"_L1].toString(), u"CLOSED"_s);
        QVERIFY(noticeIn(since(world, cursor), u"ntc_1"_s).isEmpty()); // the others stand
        QCOMPARE(AuditLog(world.db()).firstBroken(), 0);
    }

    void choicesNameFilingsAndReasons()
    {
        World world;
        const auto choices =
            world.call("GET", u"/practice/api/choices"_s, {}, {}, {{"x-practice-key", "practice-key"}});
        QCOMPARE(choices.status, 200);
        QCOMPARE(choices.json["reasons"_L1].toArray().size(), 34);
        QCOMPARE(choices.json["filings"_L1].toArray().size(), 16);
        for (const auto &filing : choices.json["filings"_L1].toArray())
            QVERIFY(!filing["pointers"_L1].toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNotices)
#include "tst_service_notices.moc"
