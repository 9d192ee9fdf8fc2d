// SPDX-License-Identifier: Apache-2.0
#include "bench/faulty_set/judge.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using faulty_set::Figures;

/// A fixed part of what bench_findings measures: every kind of fault is made and found, and no good change is refused.
class FaultySetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_figures = faulty_set::measure(7, 900, {u"en"_s}); }
    void faultsAreCaught();
    void everyKindOfFaultIsMade();
    void goodChangesPass();
    void messagesNameFieldRuleAndRemedy();
    void aFaultThatIsNotThereIsNotCaught();

private:
    Figures m_figures;
};

void FaultySetTest::faultsAreCaught()
{
    QVERIFY2(m_figures.caught * 100 >= m_figures.faulty * 98, qPrintable(m_figures.missed.join(u'\n')));
}

void FaultySetTest::everyKindOfFaultIsMade() { QCOMPARE(m_figures.byFault.size(), faulty_set::faultCount()); }

void FaultySetTest::goodChangesPass()
{
    QVERIFY2((m_figures.refused + m_figures.warned) * 100 <= m_figures.good, qPrintable(m_figures.missed.join(u'\n')));
}

void FaultySetTest::messagesNameFieldRuleAndRemedy()
{
    QVERIFY(m_figures.messages > 600);
    QVERIFY2(m_figures.defects.isEmpty(), qPrintable(m_figures.defects.keys().join(u'\n')));
}

/// Else a judge that always nods would pass, too.
void FaultySetTest::aFaultThatIsNotThereIsNotCaught()
{
    faulty_set::MadeUp made(3);
    auto good = faulty_set::goodSubmission(made, orders::OrderKind::ChangeWebsite);
    good.label = {good.at(u"/personInCharge/mobile"_s), {u"MOBILE_INVALID"_s}, true};
    QVERIFY(!faulty_set::isCaught(good, faulty_set::findingsOf(good)));
    good.set(u"/personInCharge/mobile"_s, u"1"_s);
    QVERIFY(faulty_set::isCaught(good, faulty_set::findingsOf(good)));
    good.label.pointer = good.at(u"/name"_s);
    QVERIFY(!faulty_set::isCaught(good, faulty_set::findingsOf(good)));
}

QTEST_GUILESS_MAIN(FaultySetTest)
#include "tst_faulty_set.moc"
