// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/rule_book.h"

namespace rules {

/// The day on which something ends, as exactly as it is known: one day, or, where days off are not announced yet, the
/// days between which it lies.
struct DayRange
{
    QDate earliest;
    QDate latest;

    bool isExact() const { return earliest == latest; }
    bool operator==(const DayRange &) const = default;
};

/// The day `days` work days after `from` (`from` itself does not count). In a year without a notice Mondays to Fridays
/// are counted for the earliest day; the latest one has as many days off in between as any stretch of that length
/// had in the announced years.
DayRange workDayRange(const RuleBook &book, QDate from, int days);

/// The first day that no notice covers, not before `from`.
QDate firstUnannounced(const RuleBook &book, QDate from);

/// When a span of work days that begins on `from` may end: after the least of them, and after the most.
struct WorkSpan
{
    DayRange least;
    DayRange most;

    static WorkSpan of(const RuleBook &book, QDate from, DaySpan days);
    bool operator==(const WorkSpan &) const = default;
};

} // namespace rules
