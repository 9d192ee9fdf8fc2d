// SPDX-License-Identifier: Apache-2.0
#include "service/storage/change_log.h"
#include "service/world.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace service;
using namespace service::testing;

namespace {

const auto demo = u"demo@example.cn"_s;
const auto filingPassword = u"Beian2024"_s;
const auto changeWebsite = u"CHANGE_WEBSITE"_s;

QJsonObject newName(const QString &website = u"web_demo_1"_s)
{
    return {{u"/websites/"_s + website + u"/name"_s, u"示例优选商城甲"_s}};
}

QJsonObject draftBody(const QString &kind = changeWebsite, const QStringList &targets = {u"web_demo_1"_s},
                      const QJsonObject &content = newName())
{
    return {{u"kind"_s, kind},
            {u"filingId"_s, u"fil_demo"_s},
            {u"targets"_s, QJsonArray::fromStringList(targets)},
            {u"content"_s, content},
            {u"baseVersion"_s, 7}};
}

const Headers isNew{{"if-none-match", "*"}};

QString path(const QString &id, const QString &verb = {}) { return u"/v1/orders/"_s + id + verb; }

QStringList events(const QJsonObject &order)
{
    QStringList list;
    for (const auto &entry : order["timeline"_L1].toArray())
        list.append(entry["event"_L1].toString());
    return list;
}

} // namespace

class TestOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesFromDraftToCompleted()
    {
        World world;
        const auto id = newId();
        auto answer = world.put(path(id), demo, draftBody(), isNew);
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.etag(), "\"1\""_ba);
        answer = world.submit(id, demo);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.etag(), "\"2\""_ba);
        QCOMPARE(answer.json["state"_L1].toString(), u"PROVIDER_REVIEW"_s);
        QVERIFY(answer.json.contains("expectedBy"_L1));
        QCOMPARE(world.post(u"/v1/review/orders/"_s + id + u":pass"_s, u"reviewer"_s).status, 200);
        answer = world.order(id, demo);
        QCOMPARE(answer.json["state"_L1].toString(), u"SMS_VERIFICATION"_s);
        const auto verification = answer.json["verifications"_L1][0];
        QCOMPARE(verification["name"_L1].toString(), u"李*"_s);
        QCOMPARE(verification["mobile"_L1].toString(), u"139****1002"_s);
        QCOMPARE(verification["attemptsLeft"_L1].toInt(), 5);
        QVERIFY(verification["url"_L1].toString().contains(u"/practice/miit"_s));
        QCOMPARE(world.verify(id).json["result"_L1].toString(), u"VERIFIED"_s);
        QCOMPARE(world.post(u"/v1/review/orders/"_s + id + u":approve"_s, u"admin"_s).status, 200);
        QCOMPARE(world.state(id), u"APPROVED"_s);
        QCOMPARE(world.get(u"/v1/filings/fil_demo"_s, demo).json["websites"_L1][0]["name"_L1].toString(),
                 u"示例商城"_s);
        world.clock.advance(World::daySeconds);
        world.tick();
        QCOMPARE(world.state(id), u"COMPLETED"_s);
        const auto filing = world.get(u"/v1/filings/fil_demo"_s, demo).json;
        QCOMPARE(filing["websites"_L1][0]["name"_L1].toString(), u"示例优选商城甲"_s);
        QCOMPARE(filing["websites"_L1][0]["domains"_L1].toArray().size(), 3);
        QCOMPARE(filing["version"_L1].toInt(), 8);
        QCOMPARE(events(world.order(id, demo).json),
                 (QStringList{u"EDIT"_s, u"SUBMIT"_s, u"PASS"_s, u"VERIFY"_s, u"APPROVE"_s, u"APPLY"_s}));
        QCOMPARE(AuditLog(world.db()).firstBroken(), 0);
    }

    void cancelsAWebsiteWithThePassword()
    {
        World world;
        const auto id = world.draft(u"CANCEL_WEBSITE"_s, u"fil_demo"_s, {u"web_demo_2"_s}, {}, demo);
        auto answer = world.submit(id, demo);
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.code(), u"FILING_PASSWORD_MISSING"_s);
        answer = world.submit(id, demo, "\"1\"", filingPassword);
        QCOMPARE(answer.json["state"_L1].toString(), u"SMS_VERIFICATION"_s); // no review by the provider
        QCOMPARE(world.verify(id).json["result"_L1].toString(), u"VERIFIED"_s);
        world.clock.advance(3 * World::daySeconds);
        world.tick();
        QCOMPARE(world.state(id), u"APPROVED"_s);
        world.clock.advance(World::daySeconds);
        world.tick();
        QCOMPARE(world.state(id), u"COMPLETED"_s);
        const auto filing = world.get(u"/v1/filings/fil_demo"_s, demo).json;
        QCOMPARE(filing["websiteCount"_L1].toInt(), 11);
        QCOMPARE(Filings(world.db()).website(u"web_demo_2"_s)->state, filing::ServiceState::Cancelled);
        QVERIFY(!Filings(world.db()).byDomain(u"help-example.cn"_s));
        const auto again =
            world.put(path(newId()), demo, draftBody(u"CANCEL_WEBSITE"_s, {u"web_demo_2"_s}, {}), isNew);
        QCOMPARE(again.status, 409);
        QCOMPARE(again.blockers(), QStringList{u"ALREADY_CANCELLED"_s});
    }

    void countsWrongFilingPasswordsAndKeepsTheDraft()
    {
        World world;
        const auto id = world.draft(u"CANCEL_WEBSITE"_s, u"fil_demo"_s, {u"web_demo_2"_s}, {}, demo);
        for (int left = 4; left >= 0; --left) {
            const auto answer = world.submit(id, demo, "\"1\"", u"wrong-secret"_s);
            QCOMPARE(answer.status, 422);
            QCOMPARE(answer.code(), u"FILING_PASSWORD_WRONG"_s);
            QCOMPARE(answer.json["attemptsLeft"_L1].toInt(-1), left);
            QCOMPARE(world.state(id), u"DRAFT"_s);
        }
        const auto locked = world.submit(id, demo, "\"1\"", filingPassword);
        QCOMPARE(locked.status, 429);
        QVERIFY(locked.headers.value("retry-after").toInt() > 0);
        world.clock.advance(15 * 60);
        QCOMPARE(world.submit(id, demo, "\"1\"", filingPassword).status, 200);
        for (const auto *table : {"customer_order", "idempotency", "audit", "attempt", "change_log"}) {
            auto rows = world.db().run(u"SELECT * FROM "_s + QString::fromLatin1(table));
            while (rows.next()) {
                for (int i = 0; i < 11; ++i) {
                    QVERIFY(!rows.value(i).toString().contains(filingPassword));
                    QVERIFY(!rows.value(i).toString().contains(u"wrong-secret"_s));
                }
            }
        }
        QVERIFY(!world.log.join(u' ').contains(filingPassword));
    }

    void appliesTheOtherKinds_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("filing");
        QTest::addColumn<QStringList>("targets");
        QTest::addColumn<QJsonObject>("content");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("look");
        QTest::addColumn<QString>("expected");
        QTest::newRow("change an app")
            << u"CHANGE_APP"_s << u"fil_demo"_s << QStringList{u"app_demo_4"_s}
            << QJsonObject{{u"/apps/app_demo_4/name"_s, u"示例优选应用"_s}} << QString()
            << u"SELECT json_extract(json, '$.name') FROM app WHERE id = 'app_demo_4'"_s << u"示例优选应用"_s;
        QTest::newRow("change the entity")
            << u"CHANGE_ENTITY"_s << u"fil_demo"_s << QStringList{u"web_demo_1"_s}
            << QJsonObject{{u"/entity/personInCharge/email"_s, u"new@example.cn"_s}} << QString()
            << u"SELECT json_extract(json, '$.entity.personInCharge.email') FROM filing WHERE id = 'fil_demo'"_s
            << u"new@example.cn"_s;
        QTest::newRow("cancel an app")
            << u"CANCEL_APP"_s << u"fil_demo"_s << QStringList{u"app_demo_7"_s} << QJsonObject()
            << filingPassword << u"SELECT json_extract(json, '$.state') FROM app WHERE id = 'app_demo_7'"_s
            << u"CANCELLED"_s;
        QTest::newRow("cancel one access of two")
            << u"CANCEL_ACCESS"_s << u"fil_demo"_s << QStringList{u"web_demo_15"_s} << QJsonObject()
            << filingPassword
            << u"SELECT json_extract(json, '$.state') || json_array_length(json, '$.access') FROM website WHERE id = 'web_demo_15'"_s
            << u"FILED1"_s;
        QTest::newRow("cancel the entity and all that is its")
            << u"CANCEL_ENTITY"_s << u"fil_demo"_s << QStringList() << QJsonObject() << filingPassword
            << u"SELECT (SELECT json_extract(json, '$.state') FROM filing WHERE id = 'fil_demo') || count(*) "
               u"FROM website"
               " WHERE filing_id = 'fil_demo' AND json_extract(json, '$.state') <> 'CANCELLED'"_s
            << u"CANCELLED0"_s;
    }

    void appliesTheOtherKinds()
    {
        QFETCH(QString, kind);
        QFETCH(QString, filing);
        QFETCH(QStringList, targets);
        QFETCH(QJsonObject, content);
        QFETCH(QString, password);
        QFETCH(QString, look);
        QFETCH(QString, expected);
        World world;
        const auto id = world.draft(kind, filing, targets, content, demo);
        QVERIFY(!id.isEmpty());
        const auto submitted = world.submit(id, demo, "\"1\"", password);
        QVERIFY2(submitted.status == 200, submitted.body.constData());
        for (int step = 0; step < 5 && world.state(id) != "COMPLETED"_L1; ++step) {
            if (world.state(id) == "SMS_VERIFICATION"_L1)
                QCOMPARE(world.verify(id).json["result"_L1].toString(), u"VERIFIED"_s);
            world.clock.advance(3 * World::daySeconds);
            world.tick();
        }
        QCOMPARE(world.state(id), u"COMPLETED"_s);
        auto query = world.db().run(look);
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toString(), expected);
        // Everything that changed is told to the desks.
        const auto log = ChangeLog(world.db()).since(0, u"acc_demo"_s, 1000);
        QVERIFY(std::any_of(log.records.begin(), log.records.end(), [](const RecordRow &row) {
            return row.name.type == contract::ResourceType::Filing;
        }));
    }

    void wantsThePreconditions()
    {
        World world;
        const auto id = newId();
        QCOMPARE(world.put(path(id), demo, draftBody(), {}).status, 428);
        QCOMPARE(world.put(path(id), demo, draftBody(), {{"if-match", "\"1\""}}).status, 404);
        QCOMPARE(world.put(path(id), demo, draftBody(), isNew).status, 201);
        auto stale = world.put(path(id), demo, draftBody(), isNew);
        QCOMPARE(stale.status, 412);
        QCOMPARE(stale.etag(), "\"1\""_ba);
        QCOMPARE(world.put(path(id), demo, draftBody(), {{"if-match", "\"1\""}}).etag(), "\"2\""_ba);
        stale = world.put(path(id), demo, draftBody(), {{"if-match", "\"1\""}});
        QCOMPARE(stale.status, 412);
        QCOMPARE(stale.code(), u"VERSION_STALE"_s);
        QCOMPARE(stale.etag(), "\"2\""_ba);
        QCOMPARE(world.post(path(id, u":submit"_s), demo, {}, {{"idempotency-key", newKey()}}).status, 428);
        QCOMPARE(world.post(path(id, u":submit"_s), demo, {}, {{"if-match", "\"2\""}}).status, 428);
        QCOMPARE(world.submit(id, demo, "\"1\"").status, 412);
        QCOMPARE(world.post(path(id, u":abandon"_s), demo, {}, {{"idempotency-key", newKey()}}).status, 428);
        QCOMPARE(world.post(path(id, u":abandon"_s), demo, {}, {{"if-match", "\"2\""}}).status, 428);
    }

    void refusesMalformedDrafts_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("fault");
        const auto with = [](const QString &key, const QJsonValue &value) {
            auto body = draftBody();
            body.insert(key, value);
            return body;
        };
        const auto content = [&](const QString &pointer, const QJsonValue &value) {
            return with(u"content"_s, QJsonObject{{pointer, value}});
        };
        QTest::newRow("unknown property")
            << with(u"state"_s, u"APPROVED"_s) << u"UNKNOWN_PROPERTY at /state"_s;
        QTest::newRow("unknown kind")
            << with(u"kind"_s, u"CHANGE_EVERYTHING"_s) << u"KIND_UNKNOWN at /kind"_s;
        QTest::newRow("kind of another type") << with(u"kind"_s, 4) << u"NOT_A_WORD at /kind"_s;
        QTest::newRow("no version") << with(u"baseVersion"_s, 0) << u"VERSION_INVALID at /baseVersion"_s;
        QTest::newRow("fraction") << with(u"baseVersion"_s, 1.5) << u"WRONG_TYPE at /baseVersion"_s;
        QTest::newRow("no target") << with(u"targets"_s, QJsonArray()) << u"TARGET_MISSING at /targets"_s;
        QTest::newRow("foreign target")
            << with(u"targets"_s, QJsonArray{u"web_law_1"_s}) << u"TARGET_UNKNOWN at /targets/0"_s;
        QTest::newRow("target twice") << with(u"targets"_s, QJsonArray{u"web_demo_1"_s, u"web_demo_1"_s})
                                      << u"TARGET_TWICE at /targets/1"_s;
        QTest::newRow("an app") << with(u"targets"_s, QJsonArray{u"web_demo_1"_s, u"app_demo_4"_s})
                                << u"TARGET_KIND_WRONG at /targets/1"_s;
        QTest::newRow("pointer of another website") << content(u"/websites/web_demo_2/name"_s, u"示例"_s)
                                                    << u"POINTER_UNKNOWN at /websites/web_demo_2/name"_s;
        QTest::newRow("pointer of the entity")
            << content(u"/entity/name"_s, u"示例"_s) << u"POINTER_UNKNOWN at /entity/name"_s;
        QTest::newRow("no field") << content(u"/websites/web_demo_1/state"_s, u"FILED"_s)
                                  << u"POINTER_UNKNOWN at /websites/web_demo_1/state"_s;
        QTest::newRow("not a pointer") << content(u"name"_s, u"x"_s) << u"POINTER_UNKNOWN at name"_s;
        QTest::newRow("masked") << content(u"/websites/web_demo_1/personInCharge/mobile"_s, u"139****1002"_s)
                                << u"MASKED_VALUE at /websites/web_demo_1/personInCharge/mobile"_s;
        QTest::newRow("wrong shape") << content(u"/websites/web_demo_1/domains"_s, u"example.cn"_s)
                                     << u"VALUE_MALFORMED at /websites/web_demo_1/domains"_s;
        QTest::newRow("documents") << with(u"documents"_s, QJsonArray{u"doc_1"_s})
                                   << u"DOCUMENT_UNKNOWN at /documents"_s;
    }

    void refusesMalformedDrafts()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, fault);
        World world;
        const auto id = newId();
        const auto answer = world.put(path(id), demo, body, isNew);
        QCOMPARE(answer.status, 422);
        QVERIFY2(answer.faults().contains(fault), qPrintable(answer.faults().join(u", "_s)));
        QCOMPARE(world.state(id), QString());
    }

    void refusesIdsThatAreNoUuid7_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("text") << u"order-1"_s;
        QTest::newRow("version 4") << u"8a6e0804-2bd0-4672-b79d-d97027f9071a"_s;
        QTest::newRow("upper case") << u"01993A40-0001-7ABC-8DEF-0000000000AA"_s;
        QTest::newRow("sql") << u"'; DROP TABLE customer_order; --"_s;
    }

    void refusesIdsThatAreNoUuid7()
    {
        QFETCH(QString, id);
        World world;
        const auto answer = world.put(u"/v1/orders/"_s + QString::fromLatin1(QUrl::toPercentEncoding(id)),
                                      demo, draftBody(), isNew);
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.code(), u"ORDER_ID_INVALID"_s);
    }

    void saysWhyAnOrderCannotBeMade_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("filing");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("blocker");
        QTest::newRow("at the administration")
            << changeWebsite << u"fil_ningbo"_s << u"web_ningbo_2"_s << u"ORDER_AT_ADMINISTRATION"_s;
        QTest::newRow("not applied yet")
            << changeWebsite << u"fil_jiangsu"_s << u"web_jiangsu_1"_s << u"SYNC_DELAY"_s;
        QTest::newRow("closed") << changeWebsite << u"fil_sichuan"_s << u"web_sichuan_1"_s
                                << u"ADMINISTRATION_SYSTEM_CLOSED"_s;
        QTest::newRow("forbidden") << changeWebsite << u"fil_guangdong"_s << u"web_guangdong_1"_s
                                   << u"ADMINISTRATION_FORBIDS"_s;
        QTest::newRow("domain expired")
            << changeWebsite << u"fil_demo"_s << u"web_demo_9"_s << u"DOMAIN_EXPIRED"_s;
        QTest::newRow("domain expires soon")
            << changeWebsite << u"fil_demo"_s << u"web_demo_5"_s << u"DOMAIN_EXPIRES_SOON"_s;
        QTest::newRow("not verified")
            << changeWebsite << u"fil_demo"_s << u"web_demo_10"_s << u"DOMAIN_NOT_VERIFIED"_s;
        QTest::newRow("elsewhere") << changeWebsite << u"fil_demo"_s << u"web_demo_3"_s
                                   << u"NOT_AT_THIS_PROVIDER"_s;
        QTest::newRow("last service")
            << u"CANCEL_WEBSITE"_s << u"fil_hunan"_s << u"web_hunan_1"_s << u"LAST_SERVICE"_s;
        QTest::newRow("last access") << u"CANCEL_ACCESS"_s << u"fil_demo"_s << u"web_demo_1"_s
                                     << u"LAST_ACCESS"_s;
        QTest::newRow("shell") << u"CANCEL_ENTITY"_s << u"fil_shell"_s << QString() << u"EMPTY_SHELL"_s;
        QTest::newRow("cancelled") << u"CANCEL_ENTITY"_s << u"fil_cancelled"_s << QString()
                                   << u"ALREADY_CANCELLED"_s;
    }

    void saysWhyAnOrderCannotBeMade()
    {
        QFETCH(QString, kind);
        QFETCH(QString, filing);
        QFETCH(QString, target);
        QFETCH(QString, blocker);
        World world;
        const auto id = newId();
        const auto answer = world.put(path(id), demo,
                                      {{u"kind"_s, kind},
                                       {u"filingId"_s, filing},
                                       {u"targets"_s, target.isEmpty() ? QJsonArray() : QJsonArray{target}},
                                       {u"content"_s, QJsonObject()},
                                       {u"baseVersion"_s, 1}},
                                      isNew);
        QCOMPARE(answer.status, 409);
        QCOMPARE(answer.code(), u"ACTION_NOT_AVAILABLE"_s);
        QVERIFY2(answer.blockers().contains(blocker), qPrintable(answer.blockers().join(u' ')));
        QCOMPARE(world.state(id), QString());
    }

    void allowsOneOpenOrderPerFiling()
    {
        World world;
        const auto first = world.draft(changeWebsite, u"fil_demo"_s, {u"web_demo_1"_s}, {}, demo);
        const auto second =
            world.put(path(newId()), demo, draftBody(changeWebsite, {u"web_demo_2"_s}, {}), isNew);
        QCOMPARE(second.status, 409);
        QCOMPARE(second.blockers(), QStringList{u"ORDER_IN_PROGRESS"_s});
        QCOMPARE(second.json["blockers"_L1][0]["params"_L1]["orderId"_L1].toString(), first);
        const auto abandoned = world.post(path(first, u":abandon"_s), demo, {},
                                          {{"if-match", "\"1\""}, {"idempotency-key", newKey()}});
        QCOMPARE(abandoned.json["state"_L1].toString(), u"ABANDONED"_s);
        QCOMPARE(
            world.put(path(newId()), demo, draftBody(changeWebsite, {u"web_demo_2"_s}, {}), isNew).status,
            201);
    }

    void checksADraftWithoutSendingIt()
    {
        World world;
        const auto id = world.draft(changeWebsite, u"fil_demo"_s, {u"web_demo_1"_s},
                                    {{u"/websites/web_demo_1/personInCharge/mobile"_s, u"12"_s}}, demo);
        const auto dry = world.post(path(id, u":validate"_s), demo);
        QCOMPARE(dry.status, 200);
        QVERIFY2(dry.faults().contains(u"MOBILE_INVALID at /websites/web_demo_1/personInCharge/mobile"_s),
                 qPrintable(dry.faults().join(u", "_s)));
        const auto refused = world.submit(id, demo);
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.code(), u"ORDER_HAS_FINDINGS"_s);
        QVERIFY(refused.faults().contains(u"MOBILE_INVALID at /websites/web_demo_1/personInCharge/mobile"_s));
        QCOMPARE(world.state(id), u"DRAFT"_s);
    }

    void refusesAnEmptyChange()
    {
        World world;
        const auto id = world.draft(changeWebsite, u"fil_demo"_s, {u"web_demo_1"_s},
                                    {{u"/websites/web_demo_1/name"_s, u"示例商城"_s}}, demo);
        const auto refused = world.submit(id, demo);
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.faults().filter(u"NOTHING_CHANGED"_s).size(), 1);
    }

    void returnsWithFindingsAndIsEditedAndSentAgain()
    {
        World world;
        const auto id = world.draft(changeWebsite, u"fil_demo"_s, {u"web_demo_1"_s}, newName(), demo);
        QCOMPARE(world.submit(id, demo).status, 200);
        const QJsonObject remark{
            {u"findings"_s, QJsonArray{QJsonObject{{u"pointer"_s, u"/websites/web_demo_1/name"_s},
                                                   {u"detail"_s, u"Not related."_s},
                                                   {u"suggestion"_s, u"Use the short name."_s}}}}};
        QCOMPARE(world.post(u"/v1/review/orders/"_s + id + u":return"_s, u"reviewer"_s, remark).status, 200);
        auto order = world.order(id, demo).json;
        QCOMPARE(order["state"_L1].toString(), u"RETURNED"_s);
        QCOMPARE(order["findings"_L1][0]["source"_L1].toString(), u"PROVIDER"_s);
        QCOMPARE(order["findings"_L1][0]["code"_L1].toString(), u"REVIEWER_REMARK"_s);
        QCOMPARE(world.submit(id, demo, "\"3\"").status, 409); // it is edited first
        auto edited = draftBody();
        edited.insert("content"_L1, QJsonObject{{u"/websites/web_demo_1/name"_s, u"杭州示例商城"_s}});
        const auto put = world.put(path(id), demo, edited, {{"if-match", "\"3\""}});
        QCOMPARE(put.status, 200);
        QCOMPARE(put.json["state"_L1].toString(), u"DRAFT"_s);
        QCOMPARE(put.json["findings"_L1].toArray().size(), 1); // still to be read while editing
        const auto again = world.submit(id, demo, put.etag());
        QCOMPARE(again.status, 200);
        QCOMPARE(again.json["findings"_L1].toArray().size(), 0);
        QCOMPARE(events(again.json),
                 (QStringList{u"EDIT"_s, u"SUBMIT"_s, u"RETURN"_s, u"EDIT"_s, u"SUBMIT"_s}));
    }

    void cannotBeTakenBackAtTheAdministration()
    {
        World world;
        const auto id = u"01993a40-0004-7abc-8def-000000000004"_s;
        const auto before = world.order(id, demo);
        const auto abandoned = world.post(path(id, u":abandon"_s), demo, {},
                                          {{"if-match", before.etag()}, {"idempotency-key", newKey()}});
        QCOMPARE(abandoned.status, 409);
        QCOMPARE(abandoned.blockers(), QStringList{u"ORDER_AT_ADMINISTRATION"_s});
        auto body = draftBody(changeWebsite, {u"web_ningbo_1"_s}, {});
        body.insert("filingId"_L1, u"fil_ningbo"_s);
        QCOMPARE(world.put(path(id), demo, body, {{"if-match", before.etag()}}).status, 409);
        QCOMPARE(world.order(id, demo).body, before.body);
    }

    void keepsKindAndFilingOfAnOrder()
    {
        World world;
        const auto id = world.draft(changeWebsite, u"fil_demo"_s, {u"web_demo_1"_s}, {}, demo);
        QCOMPARE(world
                     .put(path(id), demo, draftBody(u"CANCEL_WEBSITE"_s, {u"web_demo_1"_s}, {}),
                          {{"if-match", "\"1\""}})
                     .status,
                 422);
        auto other = draftBody(changeWebsite, {u"web_hunan_1"_s}, {});
        other.insert("filingId"_L1, u"fil_hunan"_s);
        QCOMPARE(world.put(path(id), demo, other, {{"if-match", "\"1\""}}).status, 422);
    }

    void everyWriteHasItsChangeAndItsAuditRow()
    {
        World world;
        const auto count = [&world](const QString &table) {
            auto query = world.db().run(u"SELECT count(*) FROM "_s + table);
            return query.next() ? query.value(0).toInt() : -1;
        };
        const auto changes = count(u"change_log"_s);
        const auto audits = count(u"audit"_s);
        const auto id = world.draft(changeWebsite, u"fil_demo"_s, {u"web_demo_1"_s}, newName(), demo);
        QCOMPARE(count(u"change_log"_s), changes + 1);
        QCOMPARE(count(u"audit"_s), audits + 1);
        QCOMPARE(world.submit(id, demo).status, 200);
        QCOMPARE(count(u"change_log"_s), changes + 2);
        const auto entry = AuditLog(world.db()).page(0, 1).first();
        QCOMPARE(entry.action, u"ORDER_SUBMIT"_s);
        QCOMPARE(entry.actor, u"acc_demo"_s);
        QCOMPARE(entry.subject, id);
        QVERIFY(!entry.requestId.isEmpty());
        QCOMPARE(world.submit(id, demo, "\"2\"").status, 409); // refused: no trace of a write
        QCOMPARE(count(u"change_log"_s), changes + 2);
    }

    void refusesOtherMediaTypesAndLargeBodies()
    {
        World world;
        const auto id = newId();
        const auto bytes = QJsonDocument(draftBody()).toJson();
        Headers headers = isNew;
        headers.insert("content-type", "text/plain");
        QCOMPARE(world.call("PUT", path(id), demo, bytes, headers).status, 415);
        headers.insert("content-type", "application/json; charset=utf-8");
        QCOMPARE(world.call("PUT", path(id), demo, bytes, headers).status, 201);
        const auto large =
            world.call("POST", path(id, u":submit"_s), demo, QByteArray(maxBodyBytes + 1, ' '));
        QCOMPARE(large.status, 413);
        QCOMPARE(large.code(), u"BODY_TOO_LARGE"_s);
    }
};

QTEST_GUILESS_MAIN(TestOrders)
#include "tst_service_orders.moc"
