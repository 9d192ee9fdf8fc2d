// SPDX-License-Identifier: Apache-2.0
#include "filing/catalogue.h"
#include "filing/codes.h"
#include "filing/icp_number.h"
#include "orders/codes.h"
#include "rules/blocker_codes.h"
#include "unit/rules/data_files.h"
#include "unit/rules/data_values.h"

#include <QDate>
#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using data_files::column;
using data_files::isKnownPointer;
using data_files::isUnique;
using data_files::words;

namespace {

/// The entry of a list of objects whose member has the value.
QJsonObject entry(const QJsonValue &list, const QString &member, const QString &value)
{
    const auto array = list.toArray();
    const auto found = std::find_if(array.begin(), array.end(),
                                    [&](const QJsonValue &item) { return item[member].toString() == value; });
    return found == array.end() ? QJsonObject() : (*found).toObject();
}

QJsonObject table(const QString &name)
{
    return data_files::read(u"rules/code-tables.json"_s)[u"tables"_s][name].toObject();
}

QStringList tableCodes(const QString &name) { return column(table(name)[u"items"_s], u"code"_s); }

QJsonArray regions() { return data_files::read(u"rules/provinces.json"_s)[u"regions"_s].toArray(); }

QStringList regionsWhere(const QString &rule, const QJsonValue &value)
{
    QStringList names;
    for (const auto &region : regions()) {
        if (region[u"rules"_s][rule] == value)
            names.append(region[u"iso"_s].toString());
    }
    return names;
}

struct Span
{
    const char *first;
    const char *last;
};

/// The days off of a year as the notice of the State Council words them, and the weekend days that are
/// worked.
struct Announcement
{
    int year;
    QList<Span> off;
    QStringList worked;
};

/// Notices 国办发明电〔2024〕12号 and 国办发明电〔2025〕7号.
QList<Announcement> announcements()
{
    return {{2025,
             {{"01-01", "01-01"},
              {"01-28", "02-04"},
              {"04-04", "04-06"},
              {"05-01", "05-05"},
              {"05-31", "06-02"},
              {"10-01", "10-08"}},
             {u"01-26"_s, u"02-08"_s, u"04-27"_s, u"09-28"_s, u"10-11"_s}},
            {2026,
             {{"01-01", "01-03"},
              {"02-15", "02-23"},
              {"04-04", "04-06"},
              {"05-01", "05-05"},
              {"06-19", "06-21"},
              {"09-25", "09-27"},
              {"10-01", "10-07"}},
             {u"01-04"_s, u"02-14"_s, u"02-28"_s, u"05-09"_s, u"09-20"_s, u"10-10"_s}}};
}

bool isOff(const Announcement &announcement, const QString &day)
{
    return std::any_of(announcement.off.begin(), announcement.off.end(), [&](const Span &span) {
        return day >= QLatin1StringView(span.first) && day <= QLatin1StringView(span.last);
    });
}

} // namespace

class RulesDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsItsSchema_data();
    void fitsItsSchema();
    void regionsAreComplete();
    void regionsKeepTheirSourcesRules();
    void codesAreUnique();
    void districtsAreComplete();
    void codeTablesServeTheProgram();
    void certificatesBelongToKnownEntityTypes();
    void documentsReferToKnownThings();
    void documentsOfOneKindAgree();
    void everyEntityNeedsProofOfItsNewName();
    void everyOrderKindHasAPolicy();
    void policiesAreConsistent();
    void blockersHaveKnownRemedies();
    void blockersAgreeWithTheProgram();
    void workDaysFollowTheNotices();
    void cancelFormsSayWhatGoesWithThem();
};

void RulesDataTest::fitsItsSchema_data()
{
    QTest::addColumn<QString>("name");
    for (const auto *name :
         {"provinces", "code-tables", "documents", "workdays", "orders", "blockers", "cancel", "districts"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void RulesDataTest::fitsItsSchema()
{
    QFETCH(QString, name);
    auto document = data_files::read(u"rules/%1.json"_s.arg(name));
    const auto schema = data_files::read(u"rules/schemas/%1.schema.json"_s.arg(name));
    QVERIFY(!document.isEmpty());
    QVERIFY(!schema.isEmpty());
    QCOMPARE(data_files::faults(document, schema), QStringList());

    // The schema is a real one: it refuses what it does not know, and what lacks a part.
    auto extended = document;
    extended.insert(u"unknown"_s, 1);
    QVERIFY(!data_files::faults(extended, schema).isEmpty());
    document.remove(u"about"_s);
    QVERIFY(!data_files::faults(document, schema).isEmpty());
}

void RulesDataTest::regionsAreComplete()
{
    const auto all = regions();
    QCOMPARE(all.size(), 31);
    QVERIFY(isUnique(column(all, u"code"_s)));
    QVERIFY(isUnique(column(all, u"iso"_s)));
    QVERIFY(isUnique(column(all, u"zh"_s)));
    QStringList prefixes;
    for (const auto &region : all)
        prefixes += words(region[u"icpPrefixes"_s]);
    QVERIFY(isUnique(prefixes));
    for (const auto &prefix : prefixes)
        QVERIFY2(filing::IcpNumber::parse(QString(prefix + u"ICP备2024012345号"_s)).has_value(),
                 qPrintable(prefix));
}

void RulesDataTest::regionsKeepTheirSourcesRules()
{
    // C10, C12, C13: 27 regions by provider or form, three online, Zhejiang not known.
    QCOMPARE(regionsWhere(u"cancelMethod"_s, u"PROVIDER_OR_FORM"_s).size(), 27);
    QCOMPARE(regionsWhere(u"cancelMethod"_s, u"ONLINE"_s), QStringList({u"SH"_s, u"HN"_s, u"SC"_s}));
    QCOMPARE(regionsWhere(u"cancelMethod"_s, QJsonValue::Null), QStringList(u"ZJ"_s));
    // M9: no source forbids a name change everywhere, 13 regions are not known; unknown must not turn into
    // "no".
    QCOMPARE(regionsWhere(u"entityNameChangeAllowed"_s, u"conditional"_s).size(), 18);
    QCOMPARE(regionsWhere(u"entityNameChangeAllowed"_s, QJsonValue::Null).size(), 13);
    // icp-facts 1, 6 and 7.
    QCOMPARE(regionsWhere(u"numberDisplay"_s, u"ENTITY_NUMBER"_s), QStringList(u"GD"_s));
    QCOMPARE(regionsWhere(u"reviewMaxWorkingDays"_s, 30), QStringList(u"ZJ"_s));
    QCOMPARE(regionsWhere(u"emptyShellCanAddService"_s, true).size(), 11);
    QCOMPARE(regionsWhere(u"domainMinValidityDays"_s, 90).size(), 13);
}

void RulesDataTest::codesAreUnique()
{
    const auto file = data_files::read(u"rules/code-tables.json"_s);
    const auto tables = file[u"tables"_s].toObject();
    for (auto it = tables.begin(); it != tables.end(); ++it) {
        QVERIFY2(isUnique(column(it.value()[u"items"_s], u"code"_s)), qPrintable(it.key()));
        QVERIFY2(isUnique(column(it.value()[u"items"_s], u"zh"_s)), qPrintable(it.key()));
        QVERIFY2(isUnique(column(it.value()[u"items"_s], u"en"_s)), qPrintable(it.key()));
    }
}

/// Every province has cities, every city districts, each named once; sorted, as they are looked up.
void RulesDataTest::districtsAreComplete()
{
    const auto districts = data_files::read(u"rules/districts.json"_s)[u"districts"_s].toArray();
    const auto provinces = column(regions(), u"code"_s);
    QSet<QString> withCity;
    QString city;
    QString last;
    bool empty = false;
    for (const auto &district : districts) {
        const auto code = district[u"code"_s].toString();
        QVERIFY2(last < code, qPrintable(code));
        QVERIFY2(provinces.contains(code.left(2)), qPrintable(code));
        if (code.size() == 4) {
            QVERIFY2(!empty, qPrintable(city));
            city = code;
            withCity.insert(code.left(2));
        }
        empty = code.size() == 4;
        QVERIFY2(code.startsWith(city), qPrintable(code));
        last = code;
    }
    QCOMPARE(withCity.size(), provinces.size());
}

void RulesDataTest::codeTablesServeTheProgram()
{
    for (const auto &field : filing::catalogue()) {
        if (field.table)
            QVERIFY2(!table(QString::fromLatin1(field.table)).isEmpty(), field.table);
    }
    for (const auto &[value, word] : filing::CodeWords<filing::EntityType>::words)
        QVERIFY2(tableCodes(u"entityTypes"_s).contains(word), word.data());
    for (const auto &[value, word] : filing::CodeWords<filing::AppKind>::words)
        QVERIFY2(tableCodes(u"appKinds"_s).contains(word), word.data());
    for (const auto &[value, word] : filing::CodeWords<filing::Platform>::words)
        QVERIFY2(tableCodes(u"platforms"_s).contains(word), word.data());
    const QHash<QString, int> digits{{u"MD5"_s, 32}, {u"SHA1"_s, 40}, {u"SHA256"_s, 64}};
    for (const auto &item : table(u"platforms"_s)[u"items"_s].toArray())
        QCOMPARE(item[u"fingerprintHexDigits"_s].toInt(),
                 digits.value(item[u"fingerprintAlgorithm"_s].toString()));
}

void RulesDataTest::certificatesBelongToKnownEntityTypes()
{
    const auto types = tableCodes(u"entityTypes"_s);
    QSet<QString> served;
    for (const auto &item : table(u"certificateTypes"_s)[u"items"_s].toArray()) {
        for (const auto &type : words(item[u"entityTypes"_s])) {
            QVERIFY2(types.contains(type), qPrintable(type));
            served.insert(type);
        }
    }
    QCOMPARE(served, QSet<QString>(types.begin(), types.end()));
}

void RulesDataTest::documentsReferToKnownThings()
{
    const auto file = data_files::read(u"rules/documents.json"_s);
    const auto types = tableCodes(u"entityTypes"_s);
    const auto provinces = column(regions(), u"code"_s);
    for (const auto &document : file[u"documents"_s].toArray()) {
        const auto when = document[u"requiredWhen"_s].toObject();
        for (const auto &kind : words(when[u"orderKinds"_s]))
            QVERIFY2(filing::Code<orders::OrderKind>::fromText(kind).isKnown(), qPrintable(kind));
        for (const auto &type : words(when[u"entityTypes"_s]))
            QVERIFY2(types.contains(type), qPrintable(type));
        for (const auto &province : words(when[u"provinces"_s]))
            QVERIFY2(provinces.contains(province), qPrintable(province));
        for (const auto &pointer : words(when[u"changedPointers"_s]))
            QVERIFY2(isKnownPointer(pointer), qPrintable(pointer));
        const auto condition = when[u"condition"_s].toString();
        const bool counts = condition.endsWith(u"_AT_LEAST"_s) || condition == u"PERSON_UNDER_AGE"_s;
        QCOMPARE(when.contains(u"threshold"_s), counts);
        QVERIFY(condition.isEmpty() || words(file[u"conditions"_s]).contains(condition));
    }
}

void RulesDataTest::documentsOfOneKindAgree()
{
    QHash<QString, QJsonObject> first;
    for (const auto &value : data_files::read(u"rules/documents.json"_s)[u"documents"_s].toArray()) {
        const auto document = value.toObject();
        const auto kind = document[u"kind"_s].toString();
        const auto known = first.value(kind, document);
        for (const auto *member : {"en", "zh", "owner", "medium"})
            QCOMPARE(document[QLatin1StringView(member)], known[QLatin1StringView(member)]);
        first.insert(kind, known);
    }
}

void RulesDataTest::everyEntityNeedsProofOfItsNewName()
{
    // M2: without the certificate of change (institution: letter of the superior body) the review rejects.
    const auto documents = data_files::read(u"rules/documents.json"_s)[u"documents"_s].toArray();
    for (const auto &type : tableCodes(u"entityTypes"_s)) {
        if (type == u"INDIVIDUAL"_s)
            continue;
        const auto asked = std::count_if(documents.begin(), documents.end(), [&](const QJsonValue &document) {
            const auto when = document[u"requiredWhen"_s];
            const auto kind = document[u"kind"_s].toString();
            return (kind == u"CERTIFICATE_OF_CHANGE"_s || kind == u"SUPERIOR_BODY_LETTER"_s) &&
                   document[u"required"_s].toString() == u"yes"_s &&
                   words(when[u"entityTypes"_s]).contains(type) &&
                   words(when[u"changedPointers"_s]).contains(u"/entity/name"_s) &&
                   !when.toObject().contains(u"provinces"_s);
        });
        QVERIFY2(asked == 1, qPrintable(type));
    }
}

void RulesDataTest::everyOrderKindHasAPolicy()
{
    const auto kinds = column(data_files::read(u"rules/orders.json"_s)[u"orders"_s], u"kind"_s);
    QVERIFY(isUnique(kinds));
    for (const auto &[kind, word] : filing::CodeWords<orders::OrderKind>::words)
        QVERIFY2(kinds.contains(word), word.data());
}

void RulesDataTest::policiesAreConsistent()
{
    for (const auto &value : data_files::read(u"rules/orders.json"_s)[u"orders"_s].toArray()) {
        const auto order = value.toObject();
        const auto name = order[u"kind"_s].toString();
        const auto kind = filing::Code<orders::OrderKind>::fromText(name);
        const auto verifiers = words(order[u"verification"_s]);
        // contract.md: password on the cancel kinds, SMS on all but CANCEL_ACCESS, which skips the
        // administration too.
        QCOMPARE(order[u"filingPassword"_s].toBool(), orders::isCancel(kind));
        QCOMPARE(order[u"providerReview"_s].toBool(), !orders::isCancel(kind));
        QCOMPARE(verifiers.isEmpty(), kind == orders::OrderKind::CancelAccess);
        QCOMPARE(order[u"administrationReview"_s].toBool(), kind != orders::OrderKind::CancelAccess);
        // icp-facts 6: the entity's person for the entity, the service's for a service.
        const bool entity =
            kind == orders::OrderKind::ChangeEntity || kind == orders::OrderKind::CancelEntity;
        if (!verifiers.isEmpty())
            QCOMPARE(verifiers, QStringList(entity ? u"ENTITY_PERSON"_s : u"SERVICE_PERSON"_s));
        QCOMPARE(order[u"smsWindowHours"_s].isNull(), verifiers.isEmpty());
        QCOMPARE(order[u"smsWrongCodesAllowed"_s].isNull(), verifiers.isEmpty());
        QCOMPARE(order[u"providerReviewWorkDays"_s].isNull(), !order[u"providerReview"_s].toBool());
        QCOMPARE(order[u"administrationReviewWorkDays"_s].isNull(),
                 !order[u"administrationReview"_s].toBool());
        for (const auto *span : {"providerReviewWorkDays", "administrationReviewWorkDays", "syncWorkDays"})
            QVERIFY(order[QLatin1StringView(span)][u"min"_s].toInt() <=
                    order[QLatin1StringView(span)][u"max"_s].toInt());
    }
}

void RulesDataTest::blockersHaveKnownRemedies()
{
    const auto file = data_files::read(u"rules/blockers.json"_s);
    const auto remedies = words(file[u"remedies"_s]);
    QVERIFY(isUnique(column(file[u"blockers"_s], u"code"_s)));
    QSet<QString> used;
    for (const auto &blocker : file[u"blockers"_s].toArray()) {
        auto offered = words(blocker[u"alternatives"_s]);
        if (!blocker[u"remedy"_s].isNull())
            offered.prepend(blocker[u"remedy"_s].toString());
        QVERIFY(isUnique(offered));
        for (const auto &remedy : offered)
            QVERIFY2(remedies.contains(remedy), qPrintable(remedy));
        used += QSet<QString>(offered.begin(), offered.end());
    }
    QCOMPARE(used, QSet<QString>(remedies.begin(), remedies.end()));
    // M23: an order in progress is abandoned or waited for; M24: a forbidden change is cancelled and filed
    // anew.
    const auto busy = entry(file[u"blockers"_s], u"code"_s, u"ORDER_IN_PROGRESS"_s);
    QVERIFY(words(busy[u"alternatives"_s]).contains(u"ABANDON_ORDER"_s));
    QVERIFY(words(busy[u"alternatives"_s]).contains(u"WAIT"_s));
    QCOMPARE(entry(file[u"blockers"_s], u"code"_s, u"ADMINISTRATION_FORBIDS"_s)[u"remedy"_s].toString(),
             u"CANCEL_AND_REFILE"_s);
}

void RulesDataTest::blockersAgreeWithTheProgram()
{
    const auto file = data_files::read(u"rules/blockers.json"_s);
    QSet<QString> remedies;
    for (const auto &remedy : rules::remedies)
        remedies.insert(remedy);
    const auto described = words(file[u"remedies"_s]);
    QCOMPARE(QSet<QString>(described.begin(), described.end()), remedies);
    const auto codes = column(file[u"blockers"_s], u"code"_s);
    QSet<QString> known;
    for (const auto &blocker : rules::blockerCodes) {
        known.insert(blocker.code);
        // A field's lock needs no way out and no entry of its own.
        if (blocker.by != rules::BlockedBy::Field)
            QVERIFY2(codes.contains(blocker.code), blocker.code.data());
    }
    for (const auto &code : codes)
        QVERIFY2(known.contains(code), qPrintable(code));
}

void RulesDataTest::workDaysFollowTheNotices()
{
    const auto years = data_files::read(u"rules/workdays.json"_s)[u"years"_s].toObject();
    for (const auto &announcement : announcements()) {
        const auto year = years[QString::number(announcement.year)].toObject();
        const auto off = words(year[u"offDays"_s]);
        const auto worked = words(year[u"workDays"_s]);
        for (QDate day(announcement.year, 1, 1); day.year() == announcement.year; day = day.addDays(1)) {
            const auto date = day.toString(Qt::ISODate);
            QVERIFY2(off.contains(date) == isOff(announcement, date.mid(5)), qPrintable(date));
            QVERIFY2(worked.contains(date) == announcement.worked.contains(date.mid(5)), qPrintable(date));
            QVERIFY2(!worked.contains(date) || day.dayOfWeek() >= Qt::Saturday, qPrintable(date));
        }
    }
    QCOMPARE(years[u"2027"_s][u"announced"_s].toBool(true), false);
}

void RulesDataTest::cancelFormsSayWhatGoesWithThem()
{
    // C11: the identity documents that go with a form, for every entity type exactly once.
    const auto file = data_files::read(u"rules/cancel.json"_s);
    QStringList covered;
    for (const auto &set : file[u"identityDocuments"_s].toArray())
        covered += words(set[u"entityTypes"_s]);
    QVERIFY(isUnique(covered));
    auto types = tableCodes(u"entityTypes"_s);
    types.sort();
    covered.sort();
    QCOMPARE(covered, types);
    // C2, C14: each way to cancel says what it deletes; C8: the password is got back from MIIT.
    for (const auto &[kind, word] : filing::CodeWords<orders::OrderKind>::words) {
        if (orders::isCancel(kind))
            QVERIFY2(!entry(file[u"kinds"_s], u"kind"_s, word).isEmpty(), word.data());
    }
    QCOMPARE(file[u"forgottenPassword"_s][u"site"_s].toString(), u"https://beian.miit.gov.cn"_s);
    for (const auto &note : file[u"forgottenPassword"_s][u"provinceNotes"_s].toArray())
        QVERIFY(column(regions(), u"code"_s).contains(note[u"province"_s].toString()));
}

QTEST_GUILESS_MAIN(RulesDataTest)
#include "tst_rules_data.moc"
