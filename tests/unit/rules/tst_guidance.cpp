// SPDX-License-Identifier: Apache-2.0
#include "rules/guidance.h"
#include "unit/rules/sample_filing.h"

using namespace Qt::Literals::StringLiterals;

namespace {

const rules::Guidance &guidance() { return sample::ruleBook().guidance; }

} // namespace

class GuidanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allIsRead()
    {
        QVERIFY(guidance().finder.size() >= 25);
        QVERIFY(guidance().faq.questions.size() >= 60);
        QCOMPARE(guidance().rejections.size(), 34);
        const auto *entry = guidance().entry(u"ENTITY_NAME_CHANGED"_s);
        QVERIFY(entry);
        QCOMPARE(entry->action, u"CHANGE_ENTITY"_s);
        QCOMPARE(entry->part, u"ENTITY"_s);
        QCOMPARE(entry->pointers, QStringList{u"/entity/name"_s});
        QCOMPARE(entry->provinceRule, u"entityNameChangeAllowed"_s);
        QCOMPARE(entry->duration.workDaysMin, 2);
        QCOMPARE(entry->duration.workDaysMax, 22);
        QVERIFY(entry->duration.note && entry->impossible && entry->instead);
        QVERIFY(!guidance().entry(u"ID_CARD_LOST"_s)->duration.workDaysMax); // no source: not known
        QVERIFY(!guidance().entry(u"NO_SUCH_THING"_s));
        QVERIFY(!guidance().rejections.first().todo.zh.isEmpty());
    }

    // M6: each event that the finder is asked for has an answer that is whole.
    void answersEveryEvent_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("action");
        const auto row = [](const char *id, const char *action) {
            QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(action);
        };
        row("ID_CARD_LOST", "CONTACT_SUPPORT");
        row("ID_CARD_RENEWED", "CHANGE_ENTITY");
        row("COMPANY_DEREGISTERED", "CANCEL_ENTITY");
        row("SERVER_CHANGED", "CHANGE_WEBSITE");
        row("SERVER_ADDED", "NONE");
        row("PROVIDER_MOVED", "ADD_ACCESS");
        row("DOMAIN_ADDED", "FILE_ANEW");
        row("DOMAIN_DROPPED", "CHANGE_WEBSITE");
        row("DOMAIN_EXPIRED", "NONE");
        row("PROVINCE_MOVED", "FILE_ANEW");
        row("PERSONAL_TO_ENTERPRISE", "FILE_ANEW");
        row("ENTERPRISE_TO_PERSONAL", "FILE_ANEW");
        row("NOTICE_DOMAIN_CHECK", "CHANGE_WEBSITE");
        row("NOTICE_SPECIAL_INSPECTION", "CHANGE_ENTITY");
        row("NOTICE_ACCESS_CHECK", "CHANGE_WEBSITE");
        row("ENTITY_NAME_CHANGED", "CHANGE_ENTITY");
        row("REGISTERED_ADDRESS_CHANGED", "CHANGE_ENTITY");
        row("LEGAL_REPRESENTATIVE_CHANGED", "CHANGE_ENTITY");
        row("ENTITY_PERSON_CHANGED", "CHANGE_ENTITY");
        row("PERSONAL_DETAILS_CHANGED", "CHANGE_ENTITY");
        row("PHONE_CHANGED", "CHANGE_ENTITY");
        row("EMAIL_CHANGED", "CHANGE_ENTITY");
        row("SERVICE_PERSON_CHANGED", "CHANGE_WEBSITE");
        row("WEBSITE_NAME_CHANGED", "CHANGE_WEBSITE");
        row("WEBSITE_CONTENT_CHANGED", "CHANGE_WEBSITE");
        row("APP_NAME_CHANGED", "CHANGE_APP");
        row("APP_CONTENT_CHANGED", "CHANGE_APP");
        row("APP_PLATFORM_ADDED", "CHANGE_APP");
        row("APP_SIGNATURE_CHANGED", "CHANGE_APP");
        row("OTHER_ACCOUNT", "CONTACT_SUPPORT");
    }
    void answersEveryEvent()
    {
        QFETCH(QString, id);
        const auto *entry = guidance().entry(id);
        QVERIFY(entry);
        QTEST(entry->action, "action");
        QVERIFY(!entry->title.en.isEmpty() && !entry->title.zh.isEmpty());
        QVERIFY(!entry->steps.isEmpty());
        for (const auto &step : entry->steps)
            QVERIFY(!step.en.isEmpty() && !step.zh.isEmpty());
        QVERIFY(!entry->ready.isEmpty() || entry->action == u"NONE"_s);
        // How long, or that nobody tells.
        QVERIFY(entry->duration.workDaysMax ? *entry->duration.workDaysMax >= entry->duration.workDaysMin
                                            : entry->duration.workDaysMin == 0 || entry->duration.note);
        QVERIFY(entry->impossible.has_value() == entry->instead.has_value());
        QVERIFY(!entry->source.isEmpty() && QDate::fromString(entry->asOf, Qt::ISODate).isValid());
        QCOMPARE(guidance().faq.named(entry->faq).size(), entry->faq.size());
    }

    void findsTheBestFirst_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("first");
        const auto row = [](const QString &phrase, const char *first) {
            QTest::addRow("%s", qPrintable(phrase)) << phrase << QString::fromLatin1(first);
        };
        row(u"company name"_s, "ENTITY_NAME_CHANGED");
        row(u"  Company  NAME "_s, "ENTITY_NAME_CHANGED");
        row(u"公司改名"_s, "ENTITY_NAME_CHANGED");
        row(u"我们公司改名了"_s, "ENTITY_NAME_CHANGED");
        row(u"gsgm"_s, "ENTITY_NAME_CHANGED");
        row(u"lost id"_s, "ID_CARD_LOST");
        row(u"身份证丢了怎么办"_s, "ID_CARD_LOST");
        row(u"deregistered"_s, "COMPANY_DEREGISTERED");
        row(u"公司注销"_s, "COMPANY_DEREGISTERED");
        row(u"跨省"_s, "PROVINCE_MOVED");
        row(u"another province"_s, "PROVINCE_MOVED");
        row(u"zjfwq"_s, "SERVER_ADDED");
        row(u"domain expired"_s, "DOMAIN_EXPIRED");
    }
    void findsTheBestFirst()
    {
        QFETCH(QString, phrase);
        const auto ids = guidance().find(phrase);
        QVERIFY(!ids.isEmpty());
        QTEST(ids.first(), "first");
    }

    void findNarrowsDown()
    {
        QCOMPARE(guidance().find({}).size(), guidance().finder.size());
        QCOMPARE(guidance().find(u"   "_s).first(), guidance().finder.first().id);
        QVERIFY(guidance().find(u"no such thing at all"_s).isEmpty());
        QVERIFY(guidance().find(u"qqqq"_s).isEmpty());
        // Initials match from their beginning only, Latin words from the beginning of a word.
        rules::FinderEntry card;
        card.id = u"A"_s;
        card.keywords = {{u"id card"_s}, {u"身份证"_s}, {u"sfz"_s}};
        rules::Guidance one;
        one.finder = {card};
        QCOMPARE(one.find(u"sf"_s).size(), 1);
        QVERIFY(one.find(u"fz"_s).isEmpty());
        QVERIFY(one.find(u"paid cards"_s).isEmpty());
        QCOMPARE(one.find(u"new id card"_s).size(), 1);
        QCOMPARE(one.find(u"card id"_s).size(), 1);
    }

    void questionsStandBesideTheirFields()
    {
        const auto &faq = guidance().faq;
        QCOMPARE(faq.placeOf(u"/websites/web_1/domains"_s), u"DOMAINS"_s);
        QCOMPARE(faq.placeOf(u"/apps/app_1/access"_s), u"WEBSITE_ACCESS"_s);
        QCOMPARE(faq.placeOf(u"/entity/certificate/number"_s), u"ENTITY_CERTIFICATE"_s);
        QCOMPARE(faq.placeOf(u"/entity/personInCharge/certificate/validity"_s), u"ID_VALIDITY"_s);
        QCOMPARE(faq.placeOf(u"/entity/region"_s), u"PROVINCE"_s);
        QVERIFY(faq.placeOf(u"/entity/remark"_s).isEmpty());
        QVERIFY(faq.placeOf(u"/websites/web_1"_s).isEmpty());
        for (const auto &place : faq.places)
            QVERIFY2(!faq.at(place.id).isEmpty(), qPrintable(place.id));
        QVERIFY(faq.at(u"NOWHERE"_s).isEmpty());
    }

    void noticesHaveTheirAnswer()
    {
        QCOMPARE(guidance().answerTo(u"ACCESS_CHECK"_s)->id, u"NOTICE_ACCESS_CHECK"_s);
        QVERIFY(!guidance().answerTo(u"SOMETHING_NEW"_s));
        QVERIFY(!guidance().answerTo({}));
    }
};

QTEST_GUILESS_MAIN(GuidanceTest)
#include "tst_guidance.moc"
