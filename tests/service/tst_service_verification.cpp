// SPDX-License-Identifier: Apache-2.0
#include "service/pictures.h"
#include "service/storage/practice_rows.h"
#include "service/world.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace service;
using namespace service::testing;

namespace {

const auto demo = u"demo@example.cn"_s;
const auto agency = u"agency@example.cn"_s;
const auto filingPassword = u"Beian2024"_s;
const auto rejected = u"01993a40-000b-7abc-8def-00000000000b"_s;

const QJsonObject newAddress{{u"/entity/contactAddress"_s, u"示例路1号1幢201室"_s}};
const QJsonObject newSite{{u"/websites/web_demo_1/languages"_s, QJsonArray{u"CHINESE_SIMPLIFIED"_s}}};

QJsonObject both()
{
    auto content = newAddress;
    content.insert(newSite.begin().key(), newSite.begin().value());
    return content;
}

/// An order that has passed the provider's review.
QString waiting(World &world, const QString &kind, const QStringList &targets, const QJsonObject &content)
{
    const auto id = world.draft(kind, u"fil_demo"_s, targets, content, demo);
    attachMissing(world, demo, id);
    const auto submitted = world.submit(id, demo);
    if (submitted.status != 200)
        qWarning("%s", submitted.body.constData());
    world.practice(u"orders/"_s + id + u":pass"_s, {});
    return id;
}

QJsonArray verifications(World &world, const QString &id)
{
    return world.order(id, demo).json["verifications"_L1].toArray();
}

QStringList column(const QJsonArray &list, QLatin1StringView name)
{
    QStringList words;
    for (const auto &item : list)
        words.append(item[name].toString());
    return words;
}

QByteArray etag(World &world, const QString &id, const QString &account = demo)
{
    return world.order(id, account).etag();
}

void enterWrongCode(World &world, const QString &id, int times)
{
    const auto row = PracticeRows(world.db()).code(id, 1);
    for (int i = 0; i < times; ++i)
        world.practice(u"verify"_s, {{u"code"_s, u"000000"_s}, {u"mobile"_s, row->mobile}, {u"idTail"_s, row->idTail}});
}

QJsonObject remark(const QString &pointer, const QString &detail)
{
    return {{u"findings"_s, QJsonArray{QJsonObject{{u"pointer"_s, pointer}, {u"detail"_s, detail}}}}};
}

} // namespace

/// Who must verify by SMS, what becomes of an order that nobody verifies, and the rounds of an order.
class TestVerification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // M30
    void entityChangeAsksItsPerson()
    {
        World world;
        const auto id = waiting(world, u"CHANGE_ENTITY"_s, {u"web_demo_1"_s}, newAddress);
        const auto all = verifications(world, id);
        QCOMPARE(column(all, "role"_L1), QStringList{u"ENTITY_PERSON"_s});
        QCOMPARE(column(all, "mobile"_L1), QStringList{u"139****1001"_s});
        QVERIFY(!all[0]["newNumber"_L1].toBool());
        QCOMPARE(all[0]["attemptsLeft"_L1].toInt(), 5);
        QCOMPARE(all[0]["resendsLeft"_L1].toInt(), 3);
    }

    // M30
    void newNumberGetsTheCode()
    {
        World world;
        const auto id = waiting(world, u"CHANGE_APP"_s, {u"app_demo_12"_s},
                                {{u"/apps/app_demo_12/personInCharge/name"_s, u"赵示例"_s},
                                 {u"/apps/app_demo_12/personInCharge/certificate/number"_s, u"110105197905232063"_s},
                                 {u"/apps/app_demo_12/personInCharge/email"_s, u"zhao2@example.cn"_s},
                                 {u"/apps/app_demo_12/personInCharge/emergencyMobile"_s, u"13900005203"_s},
                                 {u"/apps/app_demo_12/personInCharge/mobile"_s, u"13900002003"_s}});
        QCOMPARE(column(verifications(world, id), "mobile"_L1), QStringList{u"139****2003"_s});
        QVERIFY(verifications(world, id)[0]["newNumber"_L1].toBool());
    }

    // M30: entity and service changed together, either of the two persons suffices (icp-facts 6)
    void eitherPersonSufficesForBoth_data()
    {
        QTest::addColumn<int>("who");
        QTest::newRow("entity") << 1;
        QTest::newRow("service") << 2;
    }

    void eitherPersonSufficesForBoth()
    {
        QFETCH(int, who);
        World world;
        const auto id = waiting(world, u"CHANGE_ENTITY"_s, {u"web_demo_1"_s}, both());
        QCOMPARE(column(verifications(world, id), "role"_L1), (QStringList{u"ENTITY_PERSON"_s, u"SERVICE_PERSON"_s}));
        QCOMPARE(column(verifications(world, id), "mobile"_L1), (QStringList{u"139****1001"_s, u"139****1002"_s}));
        QCOMPARE(world.order(id, demo).json["verifiersNeeded"_L1].toString(), u"ONE"_s);
        QCOMPARE(world.verify(id, who).json["result"_L1].toString(), u"VERIFIED"_s);
        QCOMPARE(world.state(id), u"ADMINISTRATION_REVIEW"_s);
        const auto states = column(verifications(world, id), "state"_L1);
        QCOMPARE(states[who - 1], u"VERIFIED"_s);
        QCOMPARE(states[2 - who], u"NOT_NEEDED"_s);
        QCOMPARE(world.verify(id, 3 - who).json["result"_L1].toString(), u"NOT_WAITING"_s);
    }

    // M30
    void personsOfSeveralWebsitesMustAllVerify()
    {
        World world;
        const auto id = waiting(world, u"CHANGE_WEBSITE"_s, {u"web_demo_1"_s, u"web_demo_8"_s},
                                {{u"/websites/web_demo_1/languages"_s, QJsonArray{u"CHINESE_SIMPLIFIED"_s}},
                                 {u"/websites/web_demo_8/languages"_s, QJsonArray{u"CHINESE_SIMPLIFIED"_s, u"ENGLISH"_s}}});
        QCOMPARE(verifications(world, id).size(), 2);
        QCOMPARE(world.order(id, demo).json["verifiersNeeded"_L1].toString(), u"ALL"_s);
        const auto first = world.verify(id, 2);
        QCOMPARE(first.json["result"_L1].toString(), u"VERIFIED"_s);
        QVERIFY(first.json["waitingForOthers"_L1].toBool());
        QCOMPARE(world.state(id), u"SMS_VERIFICATION"_s);
        QVERIFY(!world.verify(id, 1).json["waitingForOthers"_L1].toBool());
        QCOMPARE(world.state(id), u"ADMINISTRATION_REVIEW"_s);
    }

    // C7: since 2020-08-17 cancellations are verified by SMS, too
    void cancellationAsksThePersonFiled_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("targets");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("mobile");
        QTest::newRow("entity") << u"CANCEL_ENTITY"_s << QStringList() << u"ENTITY_PERSON"_s << u"139****1001"_s;
        QTest::newRow("website") << u"CANCEL_WEBSITE"_s << QStringList{u"web_demo_1"_s} << u"SERVICE_PERSON"_s
                                 << u"139****1002"_s;
        QTest::newRow("app") << u"CANCEL_APP"_s << QStringList{u"app_demo_12"_s} << u"SERVICE_PERSON"_s
                             << u"139****1003"_s;
    }

    void cancellationAsksThePersonFiled()
    {
        QFETCH(QString, kind);
        QFETCH(QStringList, targets);
        World world;
        const auto id = world.draft(kind, u"fil_demo"_s, targets, {}, demo);
        QCOMPARE(world.submit(id, demo, "\"1\"", filingPassword).json["state"_L1].toString(), u"SMS_VERIFICATION"_s);
        const auto all = verifications(world, id);
        QCOMPARE(all.size(), 1);
        QTEST(all[0]["role"_L1].toString(), "role");
        QTEST(all[0]["mobile"_L1].toString(), "mobile");
        QCOMPARE(world.verify(id).json["result"_L1].toString(), u"VERIFIED"_s);
        QCOMPARE(world.state(id), u"ADMINISTRATION_REVIEW"_s);
    }

    // M30: returned because nobody verified it; unchanged it goes straight on, without another review
    void lapsedOrderGoesOnUnchanged_data()
    {
        QTest::addColumn<bool>("wrongCodes");
        QTest::newRow("24 hours over") << false;
        QTest::newRow("sixth wrong code") << true;
    }

    void lapsedOrderGoesOnUnchanged()
    {
        QFETCH(bool, wrongCodes);
        World world;
        const auto id = waiting(world, u"CHANGE_WEBSITE"_s, {u"web_demo_1"_s}, newSite);
        if (wrongCodes) {
            enterWrongCode(world, id, 6);
        } else {
            world.clock.advance(qint64(World::daySeconds) + 301);
            world.tick();
        }
        const auto reason = wrongCodes ? u"SMS_ATTEMPTS"_s : u"SMS_EXPIRED"_s;
        const auto order = world.order(id, demo).json;
        QCOMPARE(order["state"_L1].toString(), u"RETURNED"_s);
        QCOMPARE(order["stateReason"_L1].toString(), reason);
        QCOMPARE(order["timeline"_L1].toArray().last()["reason"_L1].toString(), reason);
        const auto again = world.submit(id, demo, etag(world, id));
        QCOMPARE(again.status, 200);
        QCOMPARE(again.json["state"_L1].toString(), u"SMS_VERIFICATION"_s);
        QCOMPARE(again.json["verifications"_L1][0]["attemptsLeft"_L1].toInt(), 5);
        QCOMPARE(world.verify(id).json["result"_L1].toString(), u"VERIFIED"_s);
        QCOMPARE(world.state(id), u"ADMINISTRATION_REVIEW"_s);
    }

    void changedAfterALapseItIsReviewedAnew()
    {
        World world;
        const auto id = waiting(world, u"CHANGE_WEBSITE"_s, {u"web_demo_1"_s}, newSite);
        enterWrongCode(world, id, 6);
        const auto edited = world.put(u"/v1/orders/"_s + id, demo,
                                      {{u"kind"_s, u"CHANGE_WEBSITE"_s},
                                       {u"filingId"_s, u"fil_demo"_s},
                                       {u"targets"_s, QJsonArray{u"web_demo_1"_s}},
                                       {u"content"_s, newSite},
                                       {u"baseVersion"_s, 7}},
                                      {{"if-match", etag(world, id)}});
        QCOMPARE(edited.json["state"_L1].toString(), u"DRAFT"_s);
        QCOMPARE(world.submit(id, demo, edited.etag()).json["state"_L1].toString(), u"PROVIDER_REVIEW"_s);
    }

    // M33: what a reviewer sends back is corrected first
    void returnedWithFindingsIsNotSentUnchanged()
    {
        World world;
        const auto id = world.draft(u"CHANGE_WEBSITE"_s, u"fil_demo"_s, {u"web_demo_1"_s}, newSite, demo);
        QCOMPARE(world.submit(id, demo).status, 200);
        world.practice(u"orders/"_s + id + u":return"_s, remark(u"/websites/web_demo_1/languages"_s, u"网站未发现英文页面。"_s));
        QCOMPARE(world.state(id), u"RETURNED"_s);
        QCOMPARE(world.submit(id, demo, etag(world, id)).status, 409);
    }

    // M33: the sample order that the administration has rejected can be corrected and sent
    void rejectedSampleIsSentAgain()
    {
        World world;
        const auto order = world.order(rejected, agency);
        const auto edited = world.put(u"/v1/orders/"_s + rejected, agency,
                                      {{u"kind"_s, order.json["kind"_L1]},
                                       {u"filingId"_s, order.json["filingId"_L1]},
                                       {u"targets"_s, order.json["targets"_L1]},
                                       {u"content"_s, order.json["content"_L1]},
                                       {u"baseVersion"_s, order.json["baseVersion"_L1]}},
                                      {{"if-match", order.etag()}});
        QCOMPARE(edited.status, 200);
        const auto sent = world.submit(rejected, agency, edited.etag());
        QVERIFY2(sent.status == 200, sent.body.constData());
        QCOMPARE(sent.json["state"_L1].toString(), u"PROVIDER_REVIEW"_s);
    }

    // M33: every round keeps its findings
    void roundsKeepTheirFindings()
    {
        World world;
        const auto pointer = u"/websites/web_demo_1/languages"_s;
        const auto id = world.draft(u"CHANGE_WEBSITE"_s, u"fil_demo"_s, {u"web_demo_1"_s}, newSite, demo);
        for (const auto &detail : {u"网站未发现英文页面。"_s, u"请按实际使用的语言勾选。"_s}) {
            const auto answer = world.put(u"/v1/orders/"_s + id, demo,
                                          {{u"kind"_s, u"CHANGE_WEBSITE"_s},
                                           {u"filingId"_s, u"fil_demo"_s},
                                           {u"targets"_s, QJsonArray{u"web_demo_1"_s}},
                                           {u"content"_s, newSite},
                                           {u"baseVersion"_s, 7}},
                                          {{"if-match", etag(world, id)}});
            QCOMPARE(world.submit(id, demo, answer.etag()).status, 200);
            QCOMPARE(world.practice(u"orders/"_s + id + u":return"_s, remark(pointer, detail)).status, 200);
        }
        QStringList details;
        for (const auto &entry : world.order(id, demo).json["timeline"_L1].toArray()) {
            for (const auto &finding : entry["findings"_L1].toArray())
                details.append(finding["detail"_L1].toString());
        }
        QCOMPARE(details, (QStringList{u"网站未发现英文页面。"_s, u"请按实际使用的语言勾选。"_s}));
        QCOMPARE(world.order(id, demo).json["findings"_L1].toArray().size(), 1); // those of the last round
    }

    void codeIsSentAgainThreeTimes()
    {
        World world;
        const auto id = waiting(world, u"CHANGE_WEBSITE"_s, {u"web_demo_1"_s}, newSite);
        const auto path = u"/v1/orders/"_s + id + u"/verifications/1:resend"_s;
        for (int left = 2; left >= 0; --left)
            QCOMPARE(world.post(path, demo).json["verifications"_L1][0]["resendsLeft"_L1].toInt(-1), left);
        QCOMPARE(world.post(path, demo).status, 429);
    }

    void sessionTellsTheLimits()
    {
        World world;
        const auto session = world.get(u"/v1/session"_s, demo).json;
        const auto limits = session["limits"_L1];
        QCOMPARE(limits["smsAttempts"_L1].toInt(), 5);
        QCOMPARE(limits["passwordAttempts"_L1].toInt(), 5);
    }
};

QTEST_GUILESS_MAIN(TestVerification)
#include "tst_service_verification.moc"
