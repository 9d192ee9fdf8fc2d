// SPDX-License-Identifier: Apache-2.0
#include "contract/codec.h"
#include "unit/rules/check_case.h"
#include "unit/rules/practice_files.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using orders::OrderKind;

namespace {

QList<filing::Filing> practiceFilings()
{
    QFile file(QStringLiteral(DESK_RESOURCES "/practice/filings.json"));
    QList<filing::Filing> filings;
    if (!file.open(QIODevice::ReadOnly))
        return filings;
    const QDateTime now(sample::today(), QTime(9, 0), Qt::UTC);
    for (const auto &item : QJsonDocument::fromJson(file.readAll()).object().value(u"filings"_s).toArray()) {
        const auto decoded = contract::decode<filing::Filing>(practice_files::resolved(item, now).toObject());
        if (decoded)
            filings.append(*decoded);
    }
    return filings;
}

/// The change of one part, as somebody in practice might begin it.
CheckCase caseFrom(const filing::Filing &filing, OrderKind kind)
{
    CheckCase made;
    made.kind = kind;
    made.facts = rules::FilingFacts::of(filing);
    made.parts = {filing.entity, {}, {}};
    return made;
}

QString list(const QList<filing::Finding> &findings)
{
    QStringList lines;
    for (const auto &finding : findings)
        lines.append(finding.code + u" at "_s + finding.pointer + u' ' + finding.severity.text());
    return lines.join(u"; "_s);
}

/// A finding that the sample is there to show.
bool isMeant(const filing::Finding &finding)
{
    return finding.code == u"DOMAIN_EXPIRED"_s || finding.code == u"DOMAIN_EXPIRES_SOON"_s ||
           finding.code == u"DOMAIN_NOT_VERIFIED"_s || finding.code == u"CERTIFICATE_EXPIRES_SOON"_s;
}

} // namespace

/// Who practises meets the faults that the samples show on purpose, and no others.
class PracticeChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesAreSound_data();
    void samplesAreSound();
};

void PracticeChecksTest::samplesAreSound_data()
{
    QTest::addColumn<CheckCase>("filed");
    for (const auto &filing : practiceFilings()) {
        for (const auto &website : filing.websites) {
            if (website.state == filing::ServiceState::Cancelled)
                continue;
            auto made = caseFrom(filing, OrderKind::ChangeWebsite);
            made.parts.websites = {website};
            QTest::newRow(qPrintable(website.id)) << made;
        }
        for (const auto &app : filing.apps) {
            auto made = caseFrom(filing, OrderKind::ChangeApp);
            made.parts.apps = {app};
            QTest::newRow(qPrintable(app.id)) << made;
        }
        if (filing.websites.isEmpty())
            continue;
        auto made = caseFrom(filing, OrderKind::ChangeEntity);
        made.parts.websites = {filing.websites.first()};
        QTest::newRow(qPrintable(filing.id)) << made;
    }
}

void PracticeChecksTest::samplesAreSound()
{
    QFETCH(CheckCase, filed);
    auto after = filed;
    harmless(after);
    auto found = findings(filed, after);
    found.removeIf(isMeant);
    QVERIFY2(found.isEmpty(), qPrintable(list(found)));
}

QTEST_GUILESS_MAIN(PracticeChecksTest)
#include "tst_practice_checks.moc"
