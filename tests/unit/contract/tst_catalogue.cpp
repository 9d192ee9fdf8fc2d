// SPDX-License-Identifier: Apache-2.0
#include "contract/codec.h"
#include "contract/content.h"
#include "filing/catalogue.h"
#include "filing/excerpt.h"
#include "unit/rules/sample_filing.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;
using filing::Part;

namespace {

constexpr std::array parts{Part::Entity, Part::Website, Part::App};

QJsonObject sampleOf(Part part)
{
    switch (part) {
    case Part::Entity:
        return contract::encode(sample::entity());
    case Part::Website:
        return contract::encode(sample::website());
    case Part::App:
        return contract::encode(sample::app());
    }
    return {};
}

QJsonValue at(const QJsonObject &object, const QString &path)
{
    QJsonValue value(object);
    for (const auto &key : path.mid(1).split(u'/'))
        value = value.toObject().value(key);
    return value;
}

QSet<QString> pathsOf(Part part)
{
    QSet<QString> paths;
    for (const auto *spec : filing::fieldsOf(part))
        paths.insert(QString::fromLatin1(spec->path));
    return paths;
}

/// Leaves of the record that no path of the catalogue covers.
void uncovered(const QJsonObject &object, const QString &at, const QSet<QString> &paths, QStringList &out)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto path = at + u'/' + it.key();
        if (paths.contains(path))
            continue;
        if (it->isObject())
            uncovered(it->toObject(), path, paths, out);
        else
            out.append(path);
    }
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPathIsInTheRecord();
    void everyFieldOfARecordIsInTheCatalogue();
    void pathsAreUnique();
    void linesAreComplete();
    void codeTablesExist();
    void pointersFindTheirLine();
    void pointersAreReadAndWritten_data();
    void pointersAreReadAndWritten();
    void excerptTakesWhatIsNamed();
};

void CatalogueTest::everyPathIsInTheRecord()
{
    for (const auto part : parts) {
        for (const auto *spec : filing::fieldsOf(part))
            QVERIFY2(!at(sampleOf(part), QString::fromLatin1(spec->path)).isUndefined(), spec->path);
    }
}

/// The other way round: a field that a form does not show is left out on purpose, and stands here.
void CatalogueTest::everyFieldOfARecordIsInTheCatalogue()
{
    const QStringList ofService{
        u"/filingId"_s,  u"/id"_s,      u"/serviceNumber"_s,         u"/state"_s,
        u"/updatedAt"_s, u"/version"_s, u"/personInCharge/masked"_s, u"/personInCharge/certificate/masked"_s};
    const QStringList ofEntity{u"/certificate/masked"_s,
                               u"/legalRepresentative/certificate/masked"_s,
                               u"/legalRepresentative/certificate/validity/end"_s,
                               u"/legalRepresentative/certificate/validity/longTerm"_s,
                               u"/legalRepresentative/certificate/validity/start"_s,
                               u"/legalRepresentative/email"_s,
                               u"/legalRepresentative/emergencyMobile"_s,
                               u"/legalRepresentative/masked"_s,
                               u"/legalRepresentative/mobile"_s,
                               u"/legalRepresentative/officePhone"_s,
                               u"/personInCharge/certificate/masked"_s,
                               u"/personInCharge/masked"_s};
    for (const auto part : parts) {
        auto expected = part == Part::Entity ? ofEntity : ofService;
        if (part == Part::App)
            expected.append(u"/icon"_s);
        QStringList left;
        uncovered(sampleOf(part), {}, pathsOf(part), left);
        left.sort();
        expected.sort();
        QCOMPARE(left, expected);
    }
}

void CatalogueTest::pathsAreUnique()
{
    for (const auto part : parts)
        QCOMPARE(pathsOf(part).size(), filing::fieldsOf(part).size());
}

void CatalogueTest::linesAreComplete()
{
    for (const auto &spec : filing::catalogue()) {
        QVERIFY2(spec.label && *spec.label, spec.path);
        QVERIFY2(spec.group && *spec.group, spec.path);
        QVERIFY2(spec.path[0] == '/', spec.path);
        // A field that cannot be edited freely says why, and only such a one does.
        QVERIFY2((spec.editing == filing::Editing::Free) == (spec.lock == nullptr), spec.path);
        const bool takesWords = spec.kind == filing::FieldKind::Choice ||
                                spec.kind == filing::FieldKind::Choices ||
                                spec.kind == filing::FieldKind::CertificateType;
        QVERIFY2(!takesWords || spec.table, spec.path);
    }
}

void CatalogueTest::codeTablesExist()
{
    for (const auto &spec : filing::catalogue()) {
        if (spec.table)
            QVERIFY2(sample::ruleBook().tables.contains(QString::fromLatin1(spec.table)), spec.table);
    }
}

void CatalogueTest::pointersFindTheirLine()
{
    QCOMPARE(filing::fieldSpec(u"/entity/name"_s)->kind, filing::FieldKind::EntityName);
    QCOMPARE(filing::fieldSpec(u"/websites/w/name"_s)->kind, filing::FieldKind::ServiceName);
    QVERIFY(filing::fieldSpec(u"/apps/a/platforms"_s));
    QVERIFY(!filing::fieldSpec(u"/websites/w/platforms"_s));
    QVERIFY(!filing::fieldSpec(u"/websites/w/legalRepresentative/name"_s));
    QVERIFY(!filing::fieldSpec(u"/entity"_s));
    QVERIFY(!filing::fieldSpec(QString()));
}

void CatalogueTest::pointersAreReadAndWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    for (const auto &text :
         {u"/entity/name"_s, u"/websites/web_1/personInCharge/mobile"_s, u"/apps/a/name"_s})
        QTest::newRow(qPrintable(text)) << text << true;
    for (const auto &text :
         {u""_s, u"/entity"_s, u"/entity/"_s, u"/entities/name"_s, u"/websites/"_s, u"/websites/w"_s,
          u"/websites/w/"_s, u"/websites//name"_s, u"websites/w/name"_s, u"/apps"_s})
        QTest::newRow(qPrintable(u'"' + text + u'"')) << text << false;
}

void CatalogueTest::pointersAreReadAndWritten()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const auto pointer = filing::Pointer::parse(text);
    QCOMPARE(pointer.has_value(), valid);
    if (pointer)
        QCOMPARE(pointer->text(), text);
}

void CatalogueTest::excerptTakesWhatIsNamed()
{
    auto filing = sample::wholeFiling();
    filing.websites.append(sample::website());
    filing.websites.last().id = u"web_2"_s;
    const auto excerpt = filing::excerptOf(filing, {u"web_2"_s, u"app_1"_s, u"gone"_s});
    QVERIFY(excerpt.entity == filing.entity);
    QCOMPARE(excerpt.websites.size(), 1);
    QCOMPARE(excerpt.websites.first().id, u"web_2"_s);
    QCOMPARE(excerpt.apps.size(), 1);
    QVERIFY(filing::excerptOf(filing, {}).websites.isEmpty());
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
