// SPDX-License-Identifier: Apache-2.0
#include "service/pictures.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace service;
using namespace service::testing;

namespace {

const auto demo = u"demo@example.cn"_s;
const auto changeEntity = u"CHANGE_ENTITY"_s;
const auto help = QStringList{u"web_demo_2"_s};

QJsonObject newAddress() { return {{u"/entity/contactAddress"_s, u"示例路2号1幢102室"_s}}; }

} // namespace

/// A change of the entity and of the services that go with it, in one order.
class TestEntityOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // M25
    void goesThroughWithAServiceThatStaysAsItIs()
    {
        World world;
        const auto before = world.get(u"/v1/filings/fil_demo"_s, demo).json;
        const auto id = world.draft(changeEntity, u"fil_demo"_s, help,
                                    {{u"/entity/name"_s, u"杭州示例云科技有限公司"_s},
                                     {u"/entity/region"_s, u"330108"_s},
                                     {u"/entity/personInCharge/mobile"_s, u"13900003333"_s}}, demo);
        attachMissing(world, demo, id);
        QCOMPARE(world.submit(id, demo).json["state"_L1].toString(), u"PROVIDER_REVIEW"_s);
        QCOMPARE(world.post(u"/v1/review/orders/"_s + id + u":pass"_s, u"reviewer"_s).status, 200);
        const auto verification = world.order(id, demo).json["verifications"_L1].toArray();
        QCOMPARE(verification.size(), 1); // of the entity's person in charge, at the new number
        QCOMPARE(verification[0]["mobile"_L1].toString(), u"139****3333"_s);
        QCOMPARE(world.verify(id).json["result"_L1].toString(), u"VERIFIED"_s);
        QCOMPARE(world.post(u"/v1/review/orders/"_s + id + u":approve"_s, u"admin"_s).status, 200);
        QCOMPARE(world.get(u"/v1/filings/fil_demo"_s, demo).json["entity"_L1], before["entity"_L1]);
        world.clock.advance(World::daySeconds);
        world.tick();
        QCOMPARE(world.state(id), u"COMPLETED"_s);
        const auto after = world.get(u"/v1/filings/fil_demo"_s, demo).json;
        QCOMPARE(after["entity"_L1]["name"_L1].toString(), u"杭州示例云科技有限公司"_s);
        QCOMPARE(after["entity"_L1]["region"_L1].toString(), u"330108"_s);
        QCOMPARE(after["entity"_L1]["personInCharge"_L1]["mobile"_L1].toString(), u"13900003333"_s);
        QCOMPARE(after["entity"_L1]["legalRepresentative"_L1], before["entity"_L1]["legalRepresentative"_L1]);
        QCOMPARE(after["websites"_L1], before["websites"_L1]);
        QCOMPARE(after["version"_L1].toInt(), before["version"_L1].toInt() + 1);
    }

    void changesEntityAndServicesTogether()
    {
        World world;
        auto content = newAddress();
        content.insert(u"/websites/web_demo_2/name"_s, u"示例云帮助中心"_s);
        content.insert(u"/apps/app_demo_4/name"_s, u"示例优选应用"_s);
        const auto id = world.draft(changeEntity, u"fil_demo"_s, {u"web_demo_2"_s, u"app_demo_4"_s}, content, demo);
        QCOMPARE(world.submit(id, demo).status, 200);
        for (int step = 0; step < 5 && world.state(id) != "COMPLETED"_L1; ++step) {
            if (world.state(id) == "SMS_VERIFICATION"_L1)
                QCOMPARE(world.verify(id).json["result"_L1].toString(), u"VERIFIED"_s);
            world.clock.advance(3 * World::daySeconds);
            world.tick();
        }
        QCOMPARE(Filings(world.db()).head(u"fil_demo"_s)->head.entity.contactAddress, u"示例路2号1幢102室"_s);
        QCOMPARE(Filings(world.db()).website(u"web_demo_2"_s)->name, u"示例云帮助中心"_s);
        QCOMPARE(Filings(world.db()).app(u"app_demo_4"_s)->name, u"示例优选应用"_s);
    }

    void wantsAServiceBeforeItGoes()
    {
        World world;
        const auto id = world.draft(changeEntity, u"fil_demo"_s, {}, newAddress(), demo); // a draft may be incomplete
        const auto checked = world.post(u"/v1/orders/"_s + id + u":validate"_s, demo);
        QCOMPARE(checked.faults(), QStringList{u"SERVICE_NOT_ASSOCIATED at "_s});
        QCOMPARE(world.submit(id, demo).status, 422);
        QCOMPARE(world.state(id), u"DRAFT"_s);
        const auto taken = world.put(u"/v1/orders/"_s + id, demo,
                                     {{u"kind"_s, changeEntity}, {u"filingId"_s, u"fil_demo"_s},
                                      {u"targets"_s, QJsonArray::fromStringList(help)}, {u"content"_s, newAddress()},
                                      {u"baseVersion"_s, 7}}, {{"if-match", "\"1\""}});
        QCOMPARE(taken.status, 200);
        QCOMPARE(world.post(u"/v1/orders/"_s + id + u":validate"_s, demo).faults(), QStringList());
        QCOMPARE(world.submit(id, demo, "\"2\"").status, 200);
    }

    void takesNoServiceThatCannotBeChanged_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("blocker");
        QTest::newRow("elsewhere") << u"web_demo_3"_s << u"NOT_AT_THIS_PROVIDER"_s;
        QTest::newRow("domain ends") << u"web_demo_5"_s << u"DOMAIN_EXPIRES_SOON"_s;
        QTest::newRow("domain expired") << u"web_demo_9"_s << u"DOMAIN_EXPIRED"_s;
    }
    void takesNoServiceThatCannotBeChanged()
    {
        QFETCH(QString, service);
        QFETCH(QString, blocker);
        World world;
        const QJsonObject body{{u"kind"_s, changeEntity}, {u"filingId"_s, u"fil_demo"_s}, {u"content"_s, newAddress()},
                               {u"targets"_s, QJsonArray{service}}, {u"baseVersion"_s, 7}};
        const auto refused = world.put(u"/v1/orders/"_s + newId(), demo, body, {{"if-none-match", "*"}});
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.blockers(), QStringList{blocker});
        // Taken in later, it is said on trial and keeps the order from going.
        const auto id = world.draft(changeEntity, u"fil_demo"_s, help, newAddress(), demo);
        QCOMPARE(world.put(u"/v1/orders/"_s + id, demo, body, {{"if-match", "\"1\""}}).status, 200);
        const auto checked = world.post(u"/v1/orders/"_s + id + u":validate"_s, demo);
        QCOMPARE(checked.blockers(), QStringList{blocker});
        QCOMPARE(world.submit(id, demo, "\"2\"").status, 409);
    }

    void bindsFindingsToTheirFields_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("filing");
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const char16_t *pointer, const char16_t *value, const char16_t *fault) {
            QTest::newRow(name) << demo << u"fil_demo"_s << u"web_demo_2"_s << QString::fromUtf16(pointer)
                                << QString::fromUtf16(value) << QString::fromUtf16(fault);
        };
        row("another province", u"/entity/region", u"310104", u"REGION_NOT_IN_PROVINCE");
        row("personal", u"/entity/type", u"INDIVIDUAL", u"LOCKED_FIELD");
        row("certificate of others", u"/entity/certificate/type", u"LAW_FIRM_LICENCE", u"CERTIFICATE_TYPE_NOT_ALLOWED");
        row("of the website", u"/websites/web_demo_2/personInCharge/mobile", u"12", u"MOBILE_INVALID");
        QTest::newRow("name that the administration has closed")
            << demo << u"fil_hunan"_s << u"web_hunan_1"_s << u"/entity/name"_s << u"长沙示例文化有限公司"_s << u"LOCKED_FIELD"_s;
    }
    void bindsFindingsToTheirFields()
    {
        QFETCH(QString, account);
        QFETCH(QString, filing);
        QFETCH(QString, service);
        QFETCH(QString, pointer);
        QFETCH(QString, value);
        QFETCH(QString, fault);
        World world;
        auto content = newAddress();
        content.insert(pointer, value);
        const auto id = world.draft(changeEntity, filing, {service}, content, account);
        const auto expected = fault + u" at "_s + pointer;
        const auto checked = world.post(u"/v1/orders/"_s + id + u":validate"_s, account);
        QVERIFY2(checked.faults().contains(expected), qPrintable(checked.faults().join(u'\n')));
        const auto refused = world.submit(id, account);
        QCOMPARE(refused.status, 422);
        QVERIFY2(refused.faults().contains(expected), qPrintable(refused.faults().join(u'\n')));
    }

    /// A personal filing has an order in progress with the practice data; its applicant abandons it first, as the desk says.
    void aPersonalFilingHasNoLegalRepresentative()
    {
        World world;
        const auto person = u"person@example.cn"_s;
        const auto old = u"01993a40-0006-7abc-8def-000000000006"_s;
        const auto etag = world.order(old, person).etag();
        QCOMPARE(world.post(u"/v1/orders/"_s + old + u":abandon"_s, person, {},
                            {{"if-match", etag}, {"idempotency-key", newKey()}}).status, 200);
        const auto id = world.draft(changeEntity, u"fil_person"_s, {u"web_person_1"_s},
                                    {{u"/entity/investor"_s, u"示例控股有限公司"_s}}, person);
        QVERIFY(world.post(u"/v1/orders/"_s + id + u":validate"_s, person).faults().contains(
            u"NOT_FOR_INDIVIDUALS at /entity/investor"_s));
        const auto right = world.put(u"/v1/orders/"_s + id, person,
                                     {{u"kind"_s, changeEntity}, {u"filingId"_s, u"fil_person"_s},
                                      {u"targets"_s, QJsonArray{u"web_person_1"_s}}, {u"baseVersion"_s, 1},
                                      {u"content"_s, QJsonObject{{u"/entity/contactAddress"_s, u"示例新村10号402室"_s}}}},
                                     {{"if-match", "\"1\""}});
        QCOMPARE(right.status, 200);
        attachMissing(world, person, id);
        QCOMPARE(world.submit(id, person, "\"2\"").status, 200);
    }
};

QTEST_GUILESS_MAIN(TestEntityOrders)
#include "tst_service_entity.moc"
