// SPDX-License-Identifier: Apache-2.0
#include "rules/checks.h"
#include "rules/work_span.h"
#include "unit/rules/sample_filing.h"

#include <QFile>
#include <QMap>

using namespace Qt::Literals::StringLiterals;
using orders::OrderKind;

namespace {

/// The notice of one year, day by day, copied from it and not from the program's own data.
QMap<QDate, bool> notice(int year)
{
    QMap<QDate, bool> works;
    QFile file(QStringLiteral(DESK_TEST_DATA "/workdays-%1.txt").arg(year));
    if (!file.open(QIODevice::ReadOnly))
        return works;
    for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const auto words = line.split(u' ');
        const auto date = QDate::fromString(words.first(), Qt::ISODate);
        if (date.isValid())
            works.insert(date, words.value(1) == u"work"_s);
    }
    return works;
}

const rules::RuleBook &book() { return sample::ruleBook(); }

} // namespace

class CalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDayAgreesWithTheNotice_data();
    void everyDayAgreesWithTheNotice();
    void yearWithoutNoticeCountsWeekdays();
    void addingCountsWorkDaysOnly_data();
    void addingCountsWorkDaysOnly();
    void addingIsPreliminaryInAnUnannouncedYear();
    void addingAgreesWithCountingBack();
    void expectedBy_data();
    void expectedBy();
    void rangeIsOneDayWhereItIsKnown();
    void rangeIsHonestWhereItIsNot();
    void spanHasTheLeastAndTheMost();
};

void CalendarTest::everyDayAgreesWithTheNotice_data()
{
    QTest::addColumn<int>("year");
    QTest::newRow("2025") << 2025;
    QTest::newRow("2026") << 2026;
}

void CalendarTest::everyDayAgreesWithTheNotice()
{
    QFETCH(int, year);
    const auto special = notice(year);
    QVERIFY(special.size() > 25);
    int workDays = 0;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        const bool expected = special.contains(day) ? special.value(day) : day.dayOfWeek() <= Qt::Friday;
        QVERIFY2(rules::isWorkDay(book(), day) == expected, qPrintable(day.toString(Qt::ISODate)));
        workDays += expected;
    }
    QCOMPARE(workDays, 248); // both years, by the notices: 365 - 117 days off
}

void CalendarTest::yearWithoutNoticeCountsWeekdays()
{
    QVERIFY(
        rules::isWorkDay(book(), QDate(2027, 1, 1))); // a Friday, and surely a day off once it is announced
    QVERIFY(!rules::isWorkDay(book(), QDate(2027, 1, 2)));
    QVERIFY(rules::isWorkDay(book(), QDate(2031, 5, 1))); // a year the data does not name at all
}

void CalendarTest::addingCountsWorkDaysOnly_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("none") << QDate(2026, 11, 21) << 0 << QDate(2026, 11, 21);
    QTest::newRow("over a weekend") << QDate(2026, 11, 20) << 1 << QDate(2026, 11, 23);
    QTest::newRow("from a Saturday") << QDate(2026, 11, 21) << 1 << QDate(2026, 11, 23);
    QTest::newRow("over the spring festival") << QDate(2026, 2, 14) << 1 << QDate(2026, 2, 24);
    QTest::newRow("a Saturday that is worked") << QDate(2026, 2, 27) << 1 << QDate(2026, 2, 28);
    QTest::newRow("over the national day") << QDate(2025, 9, 30) << 1 << QDate(2025, 10, 9);
    QTest::newRow("over the new year") << QDate(2025, 12, 31) << 1 << QDate(2026, 1, 4);
    QTest::newRow("twenty") << QDate(2026, 11, 21) << 20 << QDate(2026, 12, 18);
}

void CalendarTest::addingCountsWorkDaysOnly()
{
    QFETCH(QDate, from);
    QFETCH(int, days);
    QFETCH(QDate, expected);
    const auto result = rules::addWorkDays(book(), from, days);
    QCOMPARE(result.date, expected);
    QVERIFY(!result.preliminary);
}

void CalendarTest::addingIsPreliminaryInAnUnannouncedYear()
{
    const auto result = rules::addWorkDays(book(), QDate(2026, 12, 30), 2);
    QCOMPARE(result.date, QDate(2027, 1, 1));
    QVERIFY(result.preliminary);
    QVERIFY(!rules::addWorkDays(book(), QDate(2026, 12, 30), 1).preliminary);
}

void CalendarTest::addingAgreesWithCountingBack()
{
    for (QDate from(2025, 1, 1); from < QDate(2026, 11, 1); from = from.addDays(7)) {
        for (const int days : {1, 2, 5, 20, 30}) {
            const auto to = rules::addWorkDays(book(), from, days).date;
            int counted = 0;
            for (auto day = from.addDays(1); day <= to; day = day.addDays(1))
                counted += rules::isWorkDay(book(), day);
            QCOMPARE(counted, days);
            QVERIFY(rules::isWorkDay(book(), to));
        }
    }
}

void CalendarTest::expectedBy_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("province");
    QTest::addColumn<QDate>("submitted");
    QTest::addColumn<std::optional<QDate>>("earliest");
    QTest::addColumn<std::optional<QDate>>("latest");
    using Day = std::optional<QDate>;
    const auto shanghai = u"31"_s;
    // Provider 1-2 work days, then administration 1-20.
    QTest::newRow("change") << int(OrderKind::ChangeWebsite) << shanghai << QDate(2026, 11, 2)
                            << Day(QDate(2026, 11, 4)) << Day(QDate(2026, 12, 2));
    QTest::newRow("cancel skips the provider")
        << int(OrderKind::CancelEntity) << shanghai << QDate(2026, 11, 2) << Day(QDate(2026, 11, 3))
        << Day(QDate(2026, 11, 30));
    QTest::newRow("Zhejiang takes up to 30") << int(OrderKind::CancelEntity) << u"33"_s << QDate(2026, 11, 2)
                                             << Day(QDate(2026, 11, 3)) << Day(QDate(2026, 12, 14));
    QTest::newRow("unknown province takes the policy's")
        << int(OrderKind::CancelEntity) << u"99"_s << QDate(2026, 11, 2) << Day(QDate(2026, 11, 3))
        << Day(QDate(2026, 11, 30));
    QTest::newRow("access needs nobody") << int(OrderKind::CancelAccess) << shanghai << QDate(2026, 11, 2)
                                         << Day(QDate(2026, 11, 2)) << Day(QDate(2026, 11, 2));
    QTest::newRow("ends in a year not announced") << int(OrderKind::ChangeWebsite) << shanghai
                                                  << QDate(2026, 12, 14) << Day(QDate(2026, 12, 16)) << Day();
    QTest::newRow("begins there too")
        << int(OrderKind::ChangeWebsite) << shanghai << QDate(2026, 12, 31) << Day() << Day();
}

void CalendarTest::expectedBy()
{
    QFETCH(int, kind);
    QFETCH(QString, province);
    QFETCH(QDate, submitted);
    QFETCH(std::optional<QDate>, earliest);
    QFETCH(std::optional<QDate>, latest);
    const auto answer = rules::expectedBy(OrderKind(kind), province, book(), submitted);
    QCOMPARE(answer.earliest, earliest);
    QCOMPARE(answer.latest, latest);
}

void CalendarTest::rangeIsOneDayWhereItIsKnown()
{
    for (QDate from(2025, 1, 1); from < QDate(2026, 11, 20); from = from.addDays(11)) {
        const auto range = rules::workDayRange(book(), from, 20);
        QVERIFY(range.isExact());
        QCOMPARE(range.earliest, rules::addWorkDays(book(), from, 20).date);
    }
}

void CalendarTest::rangeIsHonestWhereItIsNot()
{
    const auto range = rules::workDayRange(book(), QDate(2026, 12, 14), 20);
    QCOMPARE(range.earliest, QDate(2027, 1, 11)); // Mondays to Fridays
    QVERIFY(range.latest > range.earliest && range.latest < QDate(2027, 2, 1));
    QCOMPARE(rules::firstUnannounced(book(), QDate(2026, 12, 14)), QDate(2027, 1, 1));
    // The announced years are a proof: as if 2026 were not announced, its real days lie in the range.
    auto before = book();
    before.workYears.remove(u"2026"_s);
    for (QDate from(2025, 12, 1); from < QDate(2026, 11, 1); from = from.addDays(3)) {
        for (const int days : {1, 2, 5, 20}) {
            const auto guess = rules::workDayRange(before, from, days);
            const auto real = rules::addWorkDays(book(), from, days).date;
            QVERIFY2(real <= guess.latest, qPrintable(from.toString(Qt::ISODate)));
        }
    }
}

void CalendarTest::spanHasTheLeastAndTheMost()
{
    const auto span = rules::WorkSpan::of(book(), QDate(2026, 11, 20), {1, 20});
    QCOMPARE(span.least, (rules::DayRange{QDate(2026, 11, 23), QDate(2026, 11, 23)}));
    QCOMPARE(span.most, (rules::DayRange{QDate(2026, 12, 18), QDate(2026, 12, 18)}));
}

QTEST_GUILESS_MAIN(CalendarTest)
#include "tst_calendar.moc"
