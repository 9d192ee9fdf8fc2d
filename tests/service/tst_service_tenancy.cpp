// SPDX-License-Identifier: Apache-2.0
#include "service/storage/change_log.h"
#include "service/world.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace service;
using namespace service::testing;

namespace {

/// One call on one object, and what each role gets for an object of the own account, of another, and for one
/// that is not there.
struct Operation
{
    const char *name;
    const char *method;
    QString path; ///< `{}` is the object
    QString own;
    QString foreign;
    QString absent;
    QByteArray body;
    Headers headers;
    QList<int> applicant; ///< own, foreign, absent
    int support;          ///< on any object that is there
};

QList<Operation> operations()
{
    const auto ownOrder = u"01993a40-0004-7abc-8def-000000000004"_s;     // of the enterprise
    const auto foreignOrder = u"01993a40-000f-7abc-8def-00000000000f"_s; // of the agency
    const auto absentOrder = u"01993a40-ffff-7abc-8def-0000000000ff"_s;
    const Headers write{{"if-match", "\"1\""}, {"idempotency-key", "a-key-of-its-own"}};
    const auto draft = "{\"kind\":\"CHANGE_WEBSITE\",\"filingId\":\"fil_ningbo\",\"targets\":[\"web_ningbo_"
                       "1\"],\"content\":{},"
                       "\"baseVersion\":4}"_ba;
    const auto order = u"/v1/orders/{}"_s;
    return {
        {"read a filing",
         "GET",
         u"/v1/filings/{}"_s,
         u"fil_demo"_s,
         u"fil_law"_s,
         u"fil_none"_s,
         {},
         {},
         {200, 404, 404},
         200},
        {"read an order", "GET", order, ownOrder, foreignOrder, absentOrder, {}, {}, {200, 404, 404}, 200},
        {"replace a draft",
         "PUT",
         order,
         ownOrder,
         foreignOrder,
         absentOrder,
         draft,
         write,
         {412, 404, 404},
         403},
        {"check a draft",
         "POST",
         order + u":validate"_s,
         ownOrder,
         foreignOrder,
         absentOrder,
         {},
         {},
         {200, 404, 404},
         403},
        {"submit",
         "POST",
         order + u":submit"_s,
         ownOrder,
         foreignOrder,
         absentOrder,
         "{}",
         write,
         {412, 404, 404},
         403},
        {"abandon",
         "POST",
         order + u":abandon"_s,
         ownOrder,
         foreignOrder,
         absentOrder,
         {},
         write,
         {412, 404, 404},
         403},
        {"send a code again",
         "POST",
         order + u"/verifications/1:resend"_s,
         ownOrder,
         foreignOrder,
         absentOrder,
         {},
         {},
         {409, 404, 404},
         403},
        {"pass",
         "POST",
         u"/v1/review/orders/{}:pass"_s,
         ownOrder,
         foreignOrder,
         absentOrder,
         {},
         {},
         {403, 403, 403},
         403},
        {"return",
         "POST",
         u"/v1/review/orders/{}:return"_s,
         ownOrder,
         foreignOrder,
         absentOrder,
         "{}",
         {},
         {403, 403, 403},
         403},
        {"approve",
         "POST",
         u"/v1/review/orders/{}:approve"_s,
         ownOrder,
         foreignOrder,
         absentOrder,
         {},
         {},
         {403, 403, 403},
         403},
        {"reject",
         "POST",
         u"/v1/review/orders/{}:reject"_s,
         ownOrder,
         foreignOrder,
         absentOrder,
         "{}",
         {},
         {403, 403, 403},
         403},
    };
}

/// Everything about the people of a filing that a masked record must not hold.
QStringList personalValues(const filing::Filing &filing)
{
    QStringList values;
    const auto add = [&values](const filing::Person &person) {
        values << person.name << person.mobile << person.certificate.number << person.email
               << person.emergencyMobile;
    };
    add(filing.entity.personInCharge);
    for (const auto &website : filing.websites)
        add(website.personInCharge);
    for (const auto &app : filing.apps)
        add(app.personInCharge);
    values.removeAll(QString());
    return values;
}

} // namespace

class TestTenancy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAccountsApart_data()
    {
        QTest::addColumn<int>("index");
        const auto list = operations();
        for (int i = 0; i < list.size(); ++i)
            QTest::newRow(list.at(i).name) << i;
    }

    void keepsAccountsApart()
    {
        QFETCH(int, index);
        const auto operation = operations().at(index);
        World world;
        const auto call = [&](const QString &account, const QString &object) {
            auto path = operation.path;
            return world.call(operation.method, path.replace("{}"_L1, object), account, operation.body,
                              operation.headers);
        };
        const auto changes = ChangeLog(world.db()).newest();
        const auto demo = u"demo@example.cn"_s;
        const auto foreign = call(demo, operation.foreign);
        const auto absent = call(demo, operation.absent);
        QCOMPARE(call(demo, operation.own).status, operation.applicant.at(0));
        QCOMPARE(foreign.status, operation.applicant.at(1));
        QCOMPARE(absent.status, operation.applicant.at(2));
        QCOMPARE(foreign.code(), absent.code()); // what is not yours does not exist
        for (const auto &staff : {u"support@example.cn"_s, u"supervisor@example.cn"_s}) {
            QCOMPARE(call(staff, operation.own).status, operation.support);
            QCOMPARE(call(staff, operation.foreign).status, operation.support);
        }
        QCOMPARE(call({}, operation.own).status, 401);
        QCOMPARE(ChangeLog(world.db()).newest(), changes);
    }

    void cannotDraftForAForeignFiling()
    {
        World world;
        const auto refused = [&](const QString &filing) {
            return world.put(u"/v1/orders/"_s + newId(), u"demo@example.cn"_s,
                             {{u"kind"_s, u"CANCEL_WEBSITE"_s},
                              {u"filingId"_s, filing},
                              {u"targets"_s, QJsonArray{u"web_law_1"_s}},
                              {u"content"_s, QJsonObject()},
                              {u"baseVersion"_s, 1}},
                             {{"if-none-match", "*"}});
        };
        QCOMPARE(refused(u"fil_law"_s).status, 404);
        QCOMPARE(refused(u"fil_none"_s).code(), refused(u"fil_law"_s).code());
    }

    void givesTheAuditLogToSupervisorsOnly()
    {
        World world;
        for (const auto &account : {u"demo@example.cn"_s, u"support@example.cn"_s, u"reviewer"_s})
            QCOMPARE(world.get(u"/v1/audit-log"_s, account).status, 403);
        world.draft(u"CHANGE_WEBSITE"_s, u"fil_demo"_s, {u"web_demo_1"_s},
                    {{u"/websites/web_demo_1/personInCharge/mobile"_s, u"13900007777"_s}},
                    u"demo@example.cn"_s);
        const auto answer = world.get(u"/v1/audit-log?limit=1"_s, u"supervisor@example.cn"_s);
        QCOMPARE(answer.status, 200);
        const auto entry = answer.json["entries"_L1][0];
        QCOMPARE(entry["action"_L1].toString(), u"ORDER_CREATE"_s);
        QCOMPARE(entry["pointer"_L1].toString(), u"/websites/web_demo_1/personInCharge/mobile"_s);
        QVERIFY(!answer.body.contains("13900007777"));
        QCOMPARE(world.get(u"/v1/audit-log?pageToken=x"_s, u"supervisor@example.cn"_s).status, 422);
    }

    void masksWhatSupportSees()
    {
        World world;
        const auto support = u"support@example.cn"_s;
        QByteArray seen;
        for (const auto *filing : {"fil_demo", "fil_person", "fil_law", "fil_ningbo"})
            seen += world.get(u"/v1/filings/"_s + QString::fromLatin1(filing), support).body;
        world.draft(u"CHANGE_WEBSITE"_s, u"fil_demo"_s, {u"web_demo_1"_s},
                    {{u"/websites/web_demo_1/personInCharge/mobile"_s, u"13900007777"_s},
                     {u"/websites/web_demo_1/personInCharge/name"_s, u"周示例"_s}},
                    u"demo@example.cn"_s);
        QString cursor;
        bool more = true;
        while (more) {
            const auto page = world.get(
                u"/v1/changes?limit=500"_s + (cursor.isEmpty() ? QString() : u"&since="_s + cursor), support);
            QCOMPARE(page.status, 200);
            seen += page.body;
            cursor = page.json["cursor"_L1].toString();
            more = page.json["hasMore"_L1].toBool();
        }
        for (const auto *filing : {"fil_demo", "fil_person", "fil_law", "fil_ningbo"}) {
            const auto row = Filings(world.db()).whole(QString::fromLatin1(filing));
            for (const auto &value : personalValues(row->head))
                QVERIFY2(!seen.contains("\"" + value.toUtf8() + "\""), qPrintable(value));
        }
        QVERIFY(!seen.contains("13900007777") && !seen.contains("周示例"));
        QVERIFY(seen.contains("139****7777"));
        QVERIFY(!seen.contains("/practice/miit"));
        QVERIFY(seen.contains("\"accountName\":\"示例科技\""));
    }

    void tellsWhichAccountHoldsADomain()
    {
        World world;
        const auto locate = [&](const QString &account, const QString &domain) {
            return world.get(u"/v1/filings:locate?domain="_s + domain, account);
        };
        const auto own = locate(u"demo@example.cn"_s, u"SHOP-example.cn"_s).json;
        QCOMPARE(own["ownAccount"_L1].toBool(), true);
        QCOMPARE(own["filingId"_L1].toString(), u"fil_demo"_s);
        const auto foreign = locate(u"agency@example.cn"_s, u"shop-example.cn"_s).json;
        QCOMPARE(foreign["found"_L1].toBool(), true);
        QCOMPARE(foreign["ownAccount"_L1].toBool(true), false);
        QVERIFY(!foreign.contains("filingId"_L1));
        QCOMPARE(foreign["accountName"_L1].toString(), u"示*"_s);
        QCOMPARE(foreign["remedy"_L1].toString(), u"SIGN_IN_OTHER_ACCOUNT"_s);
        QCOMPARE(locate(u"demo@example.cn"_s, u"nobody-example.cn"_s).json["found"_L1].toBool(true), false);
        QCOMPARE(locate(u"demo@example.cn"_s, {}).status, 422);
        QVERIFY(locate(u"support@example.cn"_s, u"shop-example.cn"_s).json.contains("filingId"_L1));
        // What people paste is a host.
        QCOMPARE(locate(u"demo@example.cn"_s, u"www.shop-example.cn"_s).json["filingId"_L1].toString(), u"fil_demo"_s);
    }

    // M13
    void tellsWhichAccountHoldsANumber()
    {
        World world;
        const auto locate = [&](const QString &account, const QString &number) {
            return world.get(u"/v1/filings:locate?number="_s + number, account);
        };
        const auto own = locate(u"demo@example.cn"_s, u"浙ICP备2024012345号"_s).json;
        QCOMPARE(own["filingId"_L1].toString(), u"fil_demo"_s);
        QVERIFY(!own.contains("serviceNumber"_L1));
        const auto service = locate(u"demo@example.cn"_s, u"浙ICP备2024012345号-1"_s).json;
        QCOMPARE(service["filingId"_L1].toString(), u"fil_demo"_s);
        QCOMPARE(service["serviceNumber"_L1].toString(), u"浙ICP备2024012345号-1"_s);
        const auto foreign = locate(u"agency@example.cn"_s, u"浙ICP备2024012345号-1"_s);
        QCOMPARE(foreign.json["found"_L1].toBool(), true);
        QCOMPARE(foreign.json["accountName"_L1].toString(), u"示*"_s);
        QVERIFY(!foreign.json.contains("filingId"_L1));
        QVERIFY(!foreign.body.contains("杭州示例科技"));
        QCOMPARE(locate(u"demo@example.cn"_s, u"浙ICP备2024012345号-999"_s).json["found"_L1].toBool(true), false);
        QCOMPARE(locate(u"demo@example.cn"_s, u"浙ICP备2023999999号"_s).json["found"_L1].toBool(true), false);
        QCOMPARE(locate(u"demo@example.cn"_s, u"no number"_s).status, 422);
        QCOMPARE(world.get(u"/v1/filings:locate?domain=example.cn&number=浙ICP备2024012345号"_s, u"demo@example.cn"_s).status, 422);
    }
};

QTEST_GUILESS_MAIN(TestTenancy)
#include "tst_service_tenancy.moc"
