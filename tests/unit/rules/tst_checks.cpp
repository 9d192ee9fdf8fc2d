// SPDX-License-Identifier: Apache-2.0
#include "contract/content.h"
#include "rules/finding_codes.h"
#include "rules/id_expiry.h"
#include "unit/rules/check_rows.h"

#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;
using filing::Finding;
using filing::Severity;
using orders::OrderKind;

namespace {

QList<CheckRow> allRows()
{
    return orderRows() + identityRows() + personRows() + websiteRows() + accessRows() + appRows();
}

const rules::FindingCode *codeOf(const QString &code)
{
    for (const auto &row : rules::findingCodes) {
        if (row.code == code)
            return &row;
    }
    return nullptr;
}

QList<Finding> withCode(const QList<Finding> &findings, const char *code)
{
    QList<Finding> found;
    for (const auto &finding : findings) {
        if (finding.code == QLatin1String(code))
            found.append(finding);
    }
    return found;
}

QString list(const QList<Finding> &findings)
{
    QStringList lines;
    for (const auto &finding : findings)
        lines.append(finding.code + u" at "_s + finding.pointer + u' ' + finding.severity.text());
    return lines.isEmpty() ? u"(nothing)"_s : lines.join(u"; "_s);
}

CheckCase filedCase(const CheckRow &row)
{
    auto made = caseOf(row.kind);
    if (row.setup)
        row.setup(made);
    return made;
}

/// Names of the sample's persons and numbers must not come back in a finding.
bool holdsPersonalValue(const Finding &finding)
{
    static const QStringList personal{u"张示例"_s, u"李示例"_s,   u"1390000"_s,  u"1370000"_s, u"440304"_s,
                                      u"310115"_s, u"@example"_s, u"91330106"_s, u"0571"_s};
    for (const auto &value : finding.params) {
        for (const auto &secret : personal) {
            if (value.contains(secret))
                return true;
        }
    }
    return false;
}

} // namespace

class ChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundChangeHasNoFindings_data();
    void soundChangeHasNoFindings();
    void fault_data();
    void fault();
    void faultFiledBefore_data();
    void faultFiledBefore();
    void orderWithoutChange();
    void cancelKindsBringNoValues();
    void entityOfServiceChangeIsOnlyRead();
    void maskedValuesAreNotJudged();
    void provinceForbidsNameChange();
    void unknownProvinceAdvises();
    void photoOfAnIdKnowsItsExpiry();
    void badDomainCanBeTakenAway();
    void miniProgramNeedsNoPlatform();
    void reservedWordOfOwnName();
    void unknownTablesJudgeNothing();
    void findingsComeInTheOrderOfTheForm();
    void contentThatCannotBeApplied();
    void everyCodeIsProduced();
    void codesAreUnique();
};

void ChecksTest::soundChangeHasNoFindings_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("entity") << int(OrderKind::ChangeEntity);
    QTest::newRow("website") << int(OrderKind::ChangeWebsite);
    QTest::newRow("app") << int(OrderKind::ChangeApp);
}

void ChecksTest::soundChangeHasNoFindings()
{
    QFETCH(int, kind);
    const auto before = caseOf(OrderKind(kind));
    auto after = before;
    harmless(after);
    const auto found = findings(before, after);
    QVERIFY2(found.isEmpty(), qPrintable(list(found)));
}

void ChecksTest::fault_data()
{
    QTest::addColumn<int>("index");
    const auto rows = allRows();
    for (int i = 0; i < rows.size(); ++i)
        QTest::addRow("%s %s #%d", rows.at(i).code, rows.at(i).pointer, i) << i;
}

/// The fault is found at its field, weighs what the table says, tells nothing personal; without it, it is not
/// found.
void ChecksTest::fault()
{
    QFETCH(int, index);
    const auto row = allRows().at(index);
    const auto before = filedCase(row);
    auto after = before;
    row.fault(after);
    const auto all = findings(before, after);
    const auto found = withCode(all, row.code);
    bool there = false;
    for (const auto &finding : found)
        there = there || finding.pointer == QLatin1String(row.pointer);
    QVERIFY2(there, qPrintable(list(all)));
    const auto *code = codeOf(QLatin1String(row.code));
    QVERIFY(code);
    for (const auto &finding : found) {
        if (finding.pointer != QLatin1String(row.pointer))
            continue;
        QVERIFY2(finding.severity == code->severity, qPrintable(list(found)));
        QVERIFY(!holdsPersonalValue(finding));
        for (auto it = row.params.begin(); it != row.params.end(); ++it)
            QCOMPARE(finding.params.value(it.key()), it.value());
    }

    auto sound = before;
    harmless(sound);
    const auto without = withCode(findings(before, sound), row.code);
    QVERIFY2(without.isEmpty(), qPrintable(list(without)));
}

/// A fault of the changing itself cannot have been filed before.
void ChecksTest::faultFiledBefore_data()
{
    QTest::addColumn<int>("index");
    const auto rows = allRows();
    for (int i = 0; i < rows.size(); ++i) {
        if (!rows.at(i).needsChange)
            QTest::addRow("%s %s #%d", rows.at(i).code, rows.at(i).pointer, i) << i;
    }
}

void ChecksTest::faultFiledBefore()
{
    QFETCH(int, index);
    const auto row = allRows().at(index);
    auto before = filedCase(row);
    row.fault(before);
    auto after = before;
    harmless(after);
    const auto changed = changedBetween(before.parts, after.parts);
    for (const auto &finding : withCode(findings(before, after), row.code)) {
        const bool touched = changed.contains(finding.pointer);
        const auto expected = row.always || touched ? codeOf(finding.code)->severity : Severity::Warning;
        QVERIFY2(finding.severity == expected, qPrintable(list({finding})));
    }
}

void ChecksTest::orderWithoutChange()
{
    const auto same = caseOf(OrderKind::ChangeWebsite);
    const auto found = findings(same, same);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().code, u"NOTHING_CHANGED"_s);
    QVERIFY(found.first().pointer.isEmpty());
    QVERIFY(found.first().severity == Severity::Error);
}

void ChecksTest::cancelKindsBringNoValues()
{
    for (const auto kind : {OrderKind::CancelEntity, OrderKind::CancelWebsite, OrderKind::CancelAccess}) {
        auto before = caseOf(kind);
        before.person().mobile = u"1"_s;
        QVERIFY(findings(before, before).isEmpty());
        auto after = before;
        after.website().name = u"示例新名称"_s;
        const auto found = findings(before, after);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().code, u"NOT_IN_THIS_ORDER"_s);
        QCOMPARE(found.first().pointer, u"/websites/web_1/name"_s);
    }
}

void ChecksTest::entityOfServiceChangeIsOnlyRead()
{
    auto before = caseOf(OrderKind::ChangeWebsite);
    before.entity().certificate.number = u"wrong"_s;
    before.entity().personInCharge.email = u"wrong"_s;
    auto after = before;
    harmless(after);
    const auto found = findings(before, after);
    QVERIFY2(found.isEmpty(), qPrintable(list(found)));
}

void ChecksTest::maskedValuesAreNotJudged()
{
    auto before = caseOf(OrderKind::ChangeWebsite);
    auto &person = before.person();
    person.masked = person.certificate.masked = true;
    person.name = u"李*"_s;
    person.certificate.number = u"3****5"_s;
    person.mobile = person.emergencyMobile = u"139****1001"_s;
    person.email = u"l***@example.cn"_s;
    person.officePhone = u"057****0000"_s;
    auto after = before;
    harmless(after);
    const auto found = findings(before, after);
    QVERIFY2(found.isEmpty(), qPrintable(list(found)));
}

void ChecksTest::provinceForbidsNameChange()
{
    auto book = sample::ruleBook();
    for (auto &region : book.regions) {
        if (region.code == u"33"_s)
            region.rules.entityNameChangeAllowed = u"no"_s;
    }
    const auto before = caseOf(OrderKind::ChangeEntity);
    auto after = before;
    after.entity().name = u"杭州示例网络有限公司"_s;
    for (auto &domain : after.website().domains)
        domain.holder = after.entity().name; // updated before the order, as it must be
    auto filed = before;
    filed.website().domains = after.website().domains;
    const auto found = rules::check(proposal(filed, after), book, sample::today());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().code, u"LOCKED_FIELD"_s);
    QCOMPARE(found.first().params.value(u"lock"_s), u"PROVINCE_FORBIDS_NAME_CHANGE"_s);
    QCOMPARE(found.first().params.value(u"province"_s), u"33"_s);
    QVERIFY(findings(filed, after).isEmpty()); // the rules that come with the program allow it
}

/// No source names Guangdong's limit for IDs: three months is advice there.
void ChecksTest::unknownProvinceAdvises()
{
    auto before = caseOf(OrderKind::ChangeWebsite);
    before.province(u"44"_s);
    QVERIFY(!sample::ruleBook().region(u"44"_s)->rules.idCardMinRemainingDays);
    auto after = before;
    after.person().certificate.validity = sample::validity(89);
    const auto found = withCode(findings(before, after), "CERTIFICATE_EXPIRES_SOON");
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().severity == Severity::Warning);
    QCOMPARE(found.first().params.value(u"days"_s), u"89"_s);
    QCOMPARE(found.first().params.value(u"needed"_s), u"90"_s);
}

/// The slot of the ID's photo says what the form says of the ID.
void ChecksTest::photoOfAnIdKnowsItsExpiry()
{
    const auto before = caseOf(OrderKind::ChangeWebsite);
    const auto person = u"/websites/web_1/personInCharge"_s;
    const auto expiry = [&](const filing::Validity &validity) {
        auto after = before;
        after.person().certificate.validity = validity;
        return rules::idExpiry(proposal(before, after), person, sample::ruleBook(), sample::today());
    };
    QVERIFY(!expiry(sample::validity(400)));
    QVERIFY(!expiry({sample::today().addYears(-1), {}, true}));
    QVERIFY(!expiry({}));
    QCOMPARE(expiry(sample::validity(-1))->code, u"CERTIFICATE_EXPIRED"_s);
    const auto soon = expiry(sample::validity(40));
    QVERIFY(soon);
    QCOMPARE(soon->code, u"CERTIFICATE_EXPIRES_SOON"_s);
    QCOMPARE(soon->params.value(u"days"_s), u"40"_s);
    auto after = before;
    after.person().certificate.validity = sample::validity(-1);
    QVERIFY(!rules::idExpiry(proposal(before, after), u"/websites/other/personInCharge"_s, sample::ruleBook(), sample::today()));
}

void ChecksTest::badDomainCanBeTakenAway()
{
    auto before = caseOf(OrderKind::ChangeWebsite);
    before.website().domains[1].expiresOn = sample::today().addDays(-10);
    auto after = before;
    after.website().domains.removeLast();
    const auto found = findings(before, after);
    QVERIFY2(found.isEmpty(), qPrintable(list(found)));
}

void ChecksTest::miniProgramNeedsNoPlatform()
{
    auto before = caseOf(OrderKind::ChangeApp);
    before.app().kind = filing::AppKind::MiniProgram;
    before.app().platforms.clear();
    before.app().domains.clear();
    auto after = before;
    harmless(after);
    const auto found = findings(before, after);
    QVERIFY2(found.isEmpty(), qPrintable(list(found)));
}

void ChecksTest::reservedWordOfOwnName()
{
    auto before = caseOf(OrderKind::ChangeWebsite);
    before.entity().name = u"中国示例有限公司"_s;
    auto after = before;
    after.website().name = u"中国示例官网"_s;
    QVERIFY(findings(before, after).isEmpty());
    before.entity().name = after.entity().name = u"杭州市示例局"_s;
    after.facts.entityType = filing::EntityType::Government;
    QVERIFY(withCode(findings(before, after), "NAME_RESERVED_WORD").isEmpty());
}

void ChecksTest::unknownTablesJudgeNothing()
{
    const auto before = caseOf(OrderKind::ChangeWebsite);
    auto after = before;
    after.website().languages = QStringList{u"KLINGON"_s};
    const auto found = rules::check(proposal(before, after), rules::RuleBook(), sample::today());
    QVERIFY2(found.isEmpty(), qPrintable(list(found)));

    // A table that is a sample only cannot refuse a word either.
    const auto app = caseOf(OrderKind::ChangeApp);
    auto changed = app;
    changed.app().contentTypes = QStringList{u"NEW_CATEGORY"_s};
    QVERIFY(findings(app, changed).isEmpty());
}

void ChecksTest::findingsComeInTheOrderOfTheForm()
{
    const auto before = caseOf(OrderKind::ChangeEntity);
    auto after = before;
    after.person().email = u"x"_s;
    after.website().name = u"365"_s;
    after.entity().personInCharge.mobile = u"1"_s;
    after.entity().certificate.number = u"1"_s;
    QStringList pointers;
    for (const auto &finding : findings(before, after))
        pointers.append(finding.pointer);
    const QStringList expected{u"/entity/certificate/number"_s, u"/entity/personInCharge/mobile"_s,
                               u"/websites/web_1/name"_s, u"/websites/web_1/personInCharge/email"_s};
    QCOMPARE(pointers, expected);
}

/// These codes come from contract/content.h, before there is anything to check.
void ChecksTest::contentThatCannotBeApplied()
{
    const filing::Excerpt base{sample::entity(), {sample::website()}, {}};
    const auto codeFor = [&](const QString &pointer, const QJsonValue &value) {
        const auto result = contract::applied(base, {{pointer, value}});
        return result ? QString() : result.error().findings.first().code;
    };
    QCOMPARE(codeFor(u"/entity/shoeSize"_s, 42), u"POINTER_UNKNOWN"_s);
    QCOMPARE(codeFor(u"/entity/name"_s, 42), u"VALUE_MALFORMED"_s);
    QCOMPARE(codeFor(u"/entity/personInCharge/mobile"_s, u"139****1001"_s), u"MASKED_VALUE"_s);
    for (const auto &code : {u"POINTER_UNKNOWN"_s, u"VALUE_MALFORMED"_s, u"MASKED_VALUE"_s})
        QVERIFY(codeOf(code));
}

void ChecksTest::everyCodeIsProduced()
{
    QSet<QString> produced{u"NOTHING_CHANGED"_s, u"DOCUMENT_MISSING"_s, u"POINTER_UNKNOWN"_s, u"VALUE_MALFORMED"_s,
                           u"MASKED_VALUE"_s};
    for (const auto &row : allRows())
        produced.insert(QLatin1String(row.code));
    for (const auto &row : rules::findingCodes)
        QVERIFY2(produced.contains(QString(row.code)), row.code.data());
}

void ChecksTest::codesAreUnique()
{
    QSet<QString> seen;
    for (const auto &row : rules::findingCodes) {
        QVERIFY2(!seen.contains(QString(row.code)), row.code.data());
        seen.insert(QString(row.code));
        QVERIFY(row.severity != Severity::Unknown);
    }
}

QTEST_GUILESS_MAIN(ChecksTest)
#include "tst_checks.moc"
