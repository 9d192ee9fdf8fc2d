// SPDX-License-Identifier: Apache-2.0
#include "rules/work_span.h"

#include <algorithm>

namespace rules {
namespace {

bool isAnnounced(const RuleBook &book, int year)
{
    const auto found = book.workYears.constFind(QString::number(year));
    return found != book.workYears.constEnd() && found->announced;
}

/// The most Mondays to Fridays that were off within any `length` days of one announced year.
int mostDaysOff(const RuleBook &book, int length)
{
    int most = 0;
    for (const auto &year : book.workYears) {
        if (!year.announced)
            continue;
        for (const auto &first : year.offDays) { // the fullest stretch begins with a day off
            const auto last = first.addDays(length - 1);
            const auto off = std::count_if(year.offDays.begin(), year.offDays.end(), [&](QDate day) {
                return day >= first && day <= last && day.dayOfWeek() <= Qt::Friday;
            });
            most = std::max(most, int(off));
        }
    }
    return most;
}

} // namespace

QDate firstUnannounced(const RuleBook &book, QDate from)
{
    while (isAnnounced(book, from.year()))
        from = QDate(from.year() + 1, 1, 1);
    return from;
}

DayRange workDayRange(const RuleBook &book, QDate from, int days)
{
    const auto counted = addWorkDays(book, from, days);
    if (!counted.preliminary)
        return {counted.date, counted.date};
    const auto uncertain = firstUnannounced(book, from.addDays(1));
    constexpr int week = 7; // days off move the end, and there may be more of them beyond it
    const int length = int(uncertain.daysTo(counted.date)) + 1 + week;
    return {counted.date, addWorkDays(book, counted.date, mostDaysOff(book, length)).date};
}

WorkSpan WorkSpan::of(const RuleBook &book, QDate from, DaySpan days)
{
    return {workDayRange(book, from, days.min), workDayRange(book, from, days.max)};
}

} // namespace rules
