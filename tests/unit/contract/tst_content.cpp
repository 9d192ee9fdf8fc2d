// SPDX-License-Identifier: Apache-2.0
#include "contract/content.h"

#include "contract/codec.h"
#include "filing/catalogue.h"
#include "filing/masking.h"
#include "unit/rules/sample_filing.h"

using namespace Qt::Literals::StringLiterals;

namespace {

filing::Excerpt base() { return {sample::entity(), {sample::website()}, {sample::app()}}; }

QString code(const QString &pointer, const QJsonValue &value)
{
    const auto result = contract::applied(base(), {{pointer, value}});
    if (result)
        return {};
    const auto &error = result.error();
    const bool named = error.kind == filing::ErrorKind::Input && error.findings.size() == 1 &&
                       error.pointer == pointer && error.findings.first().pointer == pointer &&
                       error.findings.first().code == error.code;
    return named ? error.code : u"(not named)"_s;
}

QJsonArray domainsWithout(const filing::Website &website, const QString &name)
{
    QJsonArray list;
    for (const auto &domain : website.domains) {
        if (domain.name != name)
            list.append(contract::encode(domain));
    }
    return list;
}

} // namespace

class ContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyContentChangesNothing();
    void valueGoesToItsPlace_data();
    void valueGoesToItsPlace();
    void nestedPersonFieldsAreSeparate();
    void domainsAreOneValue();
    void missingObjectIsMade();
    void serviceIsNamedById();
    void unknownPointers_data();
    void unknownPointers();
    void malformedValues_data();
    void malformedValues();
    void maskedValuesAreRefused_data();
    void maskedValuesAreRefused();
    void everyMaskIsRecognised();
    void starOfARemarkIsNoMask();
    void allFaultsAtOnce();
    void changedAreThoseThatDiffer();
    void clearedAndAbsentAreTheSame();
    void changedComeInTheOrderOfTheForm();
    void valueAtNothing();
    void servicesOutsideTheOrderAreLeftOut();
};

void ContentTest::emptyContentChangesNothing()
{
    const auto result = contract::applied(base(), {});
    QVERIFY(result);
    QVERIFY(*result == base());
    QVERIFY(contract::changedPointers(base(), {}).isEmpty());
}

void ContentTest::valueGoesToItsPlace_data()
{
    QTest::addColumn<QString>("pointer");
    for (const auto part : {filing::Part::Entity, filing::Part::Website, filing::Part::App}) {
        const auto id = part == filing::Part::Website ? u"web_1"_s
                        : part == filing::Part::App   ? u"app_1"_s
                                                      : QString();
        for (const auto *spec : filing::fieldsOf(part)) {
            const auto pointer = filing::pointerText(part, id, QString::fromLatin1(spec->path));
            QTest::newRow(qPrintable(pointer)) << pointer;
        }
    }
}

/// For every field of the catalogue: clear it, then put the filed value back.
void ContentTest::valueGoesToItsPlace()
{
    QFETCH(QString, pointer);
    const auto filed = contract::valueAt(base(), pointer);
    QVERIFY(!filed.isUndefined());
    const auto cleared = contract::applied(base(), {{pointer, filed.isArray()    ? QJsonValue(QJsonArray())
                                                              : filed.isObject() ? QJsonValue()
                                                                                 : u""_s}});
    QVERIFY2(cleared, cleared ? "" : qPrintable(cleared.error().code));
    QVERIFY(!(*cleared == base()));
    QCOMPARE(contract::changedPointers(*cleared, {{pointer, filed}}), QStringList{pointer});
    const auto back = contract::applied(*cleared, {{pointer, filed}});
    QVERIFY(back);
    QVERIFY(*back == base());
}

void ContentTest::nestedPersonFieldsAreSeparate()
{
    const auto result =
        contract::applied(base(), {{u"/websites/web_1/personInCharge/mobile"_s, u"13900001009"_s},
                                   {u"/entity/personInCharge/certificate/number"_s, u"X"_s}});
    QVERIFY(result);
    auto expected = base();
    expected.websites.first().personInCharge.mobile = u"13900001009"_s;
    expected.entity->personInCharge.certificate.number = u"X"_s;
    QVERIFY(*result == expected);
}

void ContentTest::domainsAreOneValue()
{
    const auto fewer = domainsWithout(sample::website(), u"help-example.cn"_s);
    const auto result = contract::applied(base(), {{u"/websites/web_1/domains"_s, fewer}});
    QVERIFY(result);
    QCOMPARE(result->websites.first().domains, QList<filing::Domain>{sample::website().domains.first()});
    QCOMPARE(result->apps, base().apps);
}

void ContentTest::missingObjectIsMade()
{
    auto without = base();
    without.entity->legalRepresentative.reset();
    without.websites.first().personInCharge.certificate.validity.reset();
    const QJsonObject validity{{u"end"_s, u"2030-01-01"_s}};
    const auto result =
        contract::applied(without, {{u"/entity/legalRepresentative/name"_s, u"王示例"_s},
                                    {u"/websites/web_1/personInCharge/certificate/validity"_s, validity}});
    QVERIFY(result);
    QCOMPARE(result->entity->legalRepresentative->name, u"王示例"_s);
    QCOMPARE(result->websites.first().personInCharge.certificate.validity->end, QDate(2030, 1, 1));
}

void ContentTest::serviceIsNamedById()
{
    auto two = base();
    two.websites.append(sample::website());
    two.websites.last().id = u"web_2"_s;
    const auto result = contract::applied(two, {{u"/websites/web_2/name"_s, u"第二个网站"_s}});
    QVERIFY(result);
    QCOMPARE(result->websites.first().name, sample::website().name);
    QCOMPARE(result->websites.last().name, u"第二个网站"_s);
}

void ContentTest::unknownPointers_data()
{
    QTest::addColumn<QString>("pointer");
    for (const auto &pointer :
         {u""_s, u"/"_s, u"name"_s, u"/entity"_s, u"/entity/"_s, u"/entity/shoeSize"_s, u"/entityname"_s,
          u"/websites/web_1"_s, u"/websites//name"_s, u"/websites/web_9/name"_s, u"/apps/web_1/name"_s,
          u"/websites/web_1/id"_s, u"/websites/web_1/serviceNumber"_s, u"/websites/web_1/state"_s,
          u"/websites/web_1/domains/0/name"_s, u"/websites/web_1/personInCharge"_s,
          u"/websites/web_1/personInCharge/masked"_s, u"/entity/certificate"_s, u"/notices/n/state"_s})
        QTest::newRow(qPrintable(u'"' + pointer + u'"')) << pointer;
}

void ContentTest::unknownPointers()
{
    QFETCH(QString, pointer);
    QCOMPARE(code(pointer, u"x"_s), u"POINTER_UNKNOWN"_s);
}

void ContentTest::malformedValues_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QJsonValue>("value");
    const auto domains = u"/websites/web_1/domains"_s;
    QTest::newRow("number for text") << u"/entity/name"_s << QJsonValue(7);
    QTest::newRow("text for list") << domains << QJsonValue(u"a.cn"_s);
    QTest::newRow("wrong item") << domains << QJsonValue(QJsonArray{u"a.cn"_s});
    QTest::newRow("unknown property")
        << domains << QJsonValue(QJsonArray{QJsonObject{{u"name"_s, u"a.cn"_s}, {u"x"_s, 1}}});
    QTest::newRow("no such date") << u"/websites/web_1/personInCharge/certificate/validity"_s
                                  << QJsonValue(QJsonObject{{u"end"_s, u"2026-02-30"_s}});
    QTest::newRow("object for text") << u"/apps/app_1/name"_s << QJsonValue(QJsonObject());
}

void ContentTest::malformedValues()
{
    QFETCH(QString, pointer);
    QFETCH(QJsonValue, value);
    QCOMPARE(code(pointer, value), u"VALUE_MALFORMED"_s);
}

void ContentTest::maskedValuesAreRefused_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QJsonValue>("value");
    const auto person = u"/websites/web_1/personInCharge"_s;
    QTest::newRow("name") << person + u"/name"_s << QJsonValue(u"李*"_s);
    QTest::newRow("mobile") << person + u"/mobile"_s << QJsonValue(u"139****1002"_s);
    QTest::newRow("mail") << person + u"/email"_s << QJsonValue(u"l***@example.cn"_s);
    QTest::newRow("number") << person + u"/certificate/number"_s << QJsonValue(u"3****5"_s);
    QTest::newRow("address") << u"/entity/contactAddress"_s << QJsonValue(u"示例街道示例****"_s);
    QTest::newRow("holder") << u"/websites/web_1/domains"_s
                            << QJsonValue(
                                   QJsonArray{QJsonObject{{u"name"_s, u"a.cn"_s}, {u"holder"_s, u"杭*"_s}}});
}

void ContentTest::maskedValuesAreRefused()
{
    QFETCH(QString, pointer);
    QFETCH(QJsonValue, value);
    QCOMPARE(code(pointer, value), u"MASKED_VALUE"_s);
}

/// Whatever support staff see, none of it can be written back.
void ContentTest::everyMaskIsRecognised()
{
    const auto whole = sample::wholeFiling();
    const auto shown = filing::maskedFiling(whole);
    const filing::Excerpt masked{shown.entity, shown.websites, shown.apps};
    int refused = 0;
    for (const auto part : {filing::Part::Entity, filing::Part::Website, filing::Part::App}) {
        const auto id = part == filing::Part::Website ? u"web_1"_s
                        : part == filing::Part::App   ? u"app_1"_s
                                                      : QString();
        for (const auto *spec : filing::fieldsOf(part)) {
            const auto pointer = filing::pointerText(part, id, QString::fromLatin1(spec->path));
            const auto value = contract::valueAt(masked, pointer);
            if (value == contract::valueAt(base(), pointer))
                continue;
            QCOMPARE(code(pointer, value), u"MASKED_VALUE"_s);
            ++refused;
        }
    }
    QVERIFY(refused > 15);
}

void ContentTest::starOfARemarkIsNoMask()
{
    QCOMPARE(code(u"/entity/remark"_s, u"5* 酒店"_s), QString());
    QCOMPARE(code(u"/websites/web_1/name"_s, u"示例*网站"_s), QString());
}

void ContentTest::allFaultsAtOnce()
{
    const auto result = contract::applied(base(), {{u"/entity/name"_s, 1},
                                                   {u"/entity/personInCharge/mobile"_s, u"139****1001"_s},
                                                   {u"/entity/shoeSize"_s, 42},
                                                   {u"/websites/web_1/languages"_s, true}});
    QVERIFY(!result);
    QStringList lines;
    for (const auto &finding : result.error().findings)
        lines.append(finding.pointer + u' ' + finding.code);
    lines.sort();
    const QStringList expected{
        u"/entity/name VALUE_MALFORMED"_s, u"/entity/personInCharge/mobile MASKED_VALUE"_s,
        u"/entity/shoeSize POINTER_UNKNOWN"_s, u"/websites/web_1/languages VALUE_MALFORMED"_s};
    QCOMPARE(lines, expected);
}

void ContentTest::changedAreThoseThatDiffer()
{
    const QJsonObject content{{u"/entity/name"_s, sample::entity().name},
                              {u"/entity/investor"_s, u"别的公司"_s},
                              {u"/websites/web_1/domains"_s, domainsWithout(sample::website(), {})}};
    QCOMPARE(contract::changedPointers(base(), content), QStringList{u"/entity/investor"_s});
}

void ContentTest::clearedAndAbsentAreTheSame()
{
    auto without = base();
    without.entity->investor.clear();
    without.websites.first().preApprovals.clear();
    for (const auto &empty : {QJsonValue(u""_s), QJsonValue(QJsonValue::Null)})
        QVERIFY(contract::changedPointers(without, {{u"/entity/investor"_s, empty}}).isEmpty());
    for (const auto &empty : {QJsonValue(QJsonArray()), QJsonValue(QJsonValue::Null)}) {
        QVERIFY(contract::changedPointers(without, {{u"/websites/web_1/preApprovals"_s, empty}}).isEmpty());
        QVERIFY(contract::applied(without, {{u"/websites/web_1/preApprovals"_s, empty}}) == without);
    }
    QCOMPARE(contract::changedPointers(base(), {{u"/entity/investor"_s, u""_s}}).size(), 1);
}

void ContentTest::changedComeInTheOrderOfTheForm()
{
    const QJsonObject content{{u"/entity/personInCharge/mobile"_s, u"1"_s},
                              {u"/entity/contactAddress"_s, u"2"_s},
                              {u"/entity/name"_s, u"3"_s}};
    const QStringList expected{u"/entity/name"_s, u"/entity/contactAddress"_s,
                               u"/entity/personInCharge/mobile"_s};
    QCOMPARE(contract::changedPointers(base(), content), expected);
}

void ContentTest::valueAtNothing()
{
    QVERIFY(contract::valueAt(base(), u"/entity/shoeSize"_s).isUndefined());
    QVERIFY(contract::valueAt(base(), u"/websites/web_9/name"_s).isUndefined());
    QVERIFY(contract::valueAt(base(), u"rubbish"_s).isUndefined());
    QVERIFY(contract::valueAt({}, u"/entity/name"_s).isUndefined());
    QCOMPARE(contract::valueAt(base(), u"/websites/web_1/domains"_s).toArray().size(), 2);
    QCOMPARE(contract::valueAt(base(), u"/entity/certificate/validity"_s).toObject().value(u"longTerm"_s),
             false);
}

void ContentTest::servicesOutsideTheOrderAreLeftOut()
{
    const QJsonObject content{{u"/entity/name"_s, 1}, {u"/websites/web_1/name"_s, 2}, {u"/apps/app_1/name"_s, 3}};
    QCOMPARE(contract::withinTargets(content, {u"web_1"_s, u"app_1"_s}), content);
    QCOMPARE(contract::withinTargets(content, {u"app_1"_s}).keys(), (QStringList{u"/apps/app_1/name"_s, u"/entity/name"_s}));
    QCOMPARE(contract::withinTargets(content, {}).keys(), QStringList{u"/entity/name"_s});
}

QTEST_GUILESS_MAIN(ContentTest)
#include "tst_content.moc"
