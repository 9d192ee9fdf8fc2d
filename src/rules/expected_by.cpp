// SPDX-License-Identifier: Apache-2.0
#include "rules/checks.h"

namespace rules {
namespace {

/// A day in a year whose days off are not announced is a guess, and is left out.
std::optional<QDate> certain(const WorkDate &day)
{
    return day.preliminary ? std::nullopt : std::optional(day.date);
}

} // namespace

orders::ExpectedBy expectedBy(orders::OrderKind kind, const QString &province, const RuleBook &book,
                              QDate day)
{
    const auto policy = book.policy(kind);
    const auto *region = book.region(province);
    DaySpan span;
    if (policy.providerReview) {
        const auto review = policy.providerReviewWorkDays.value_or(DaySpan{});
        span.min += review.min;
        span.max += review.max;
    }
    if (policy.administrationReview) {
        const auto review = policy.administrationReviewWorkDays.value_or(DaySpan{});
        span.min += review.min;
        span.max += region ? region->rules.reviewMaxWorkingDays.value_or(review.max) : review.max;
    }
    return {certain(addWorkDays(book, day, span.min)), certain(addWorkDays(book, day, span.max))};
}

} // namespace rules
