// SPDX-License-Identifier: Apache-2.0
#include "rules/rule_book.h"

#include <algorithm>

namespace rules {

using namespace Qt::Literals::StringLiterals;
using orders::OrderKind;
using orders::Verifier;

namespace {

/// contract.md: password on the cancel kinds, SMS on all kinds but CANCEL_ACCESS, cancel kinds without provider review.
OrderPolicy defaultPolicy(OrderKind kind)
{
    OrderPolicy policy;
    policy.kind = kind;
    policy.filingPassword = orders::isCancel(kind);
    policy.providerReview = !orders::isCancel(kind);
    policy.administrationReview = kind != OrderKind::CancelAccess;
    if (policy.providerReview)
        policy.providerReviewWorkDays = DaySpan{1, 2};
    if (policy.administrationReview)
        policy.administrationReviewWorkDays = DaySpan{1, 20};
    if (kind == OrderKind::ChangeEntity || kind == OrderKind::CancelEntity)
        policy.verification = {Verifier::EntityPerson};
    else if (kind != OrderKind::CancelAccess)
        policy.verification = {Verifier::ServicePerson};
    if (!policy.verification.isEmpty()) {
        policy.smsWindowHours = 24;
        policy.smsWrongCodesAllowed = 5;
    }
    return policy;
}

} // namespace

const Region *RuleBook::region(const QString &code) const
{
    const auto found = std::find_if(regions.begin(), regions.end(), [&](const Region &r) { return r.code == code; });
    return found == regions.end() ? nullptr : &*found;
}

const CodeItem *RuleBook::item(const QString &table, const QString &code) const
{
    const auto found = tables.constFind(table);
    if (found == tables.constEnd())
        return nullptr;
    for (const auto &item : found->items) {
        if (item.code == code)
            return &item;
    }
    return nullptr;
}

QString RuleBook::districtName(const QString &code) const
{
    const auto found = std::lower_bound(districts.begin(), districts.end(), code,
                                        [](const District &one, const QString &wanted) { return one.code < wanted; });
    return found == districts.end() || found->code != code ? QString() : found->zh;
}

OrderPolicy RuleBook::policy(OrderKind kind) const
{
    const auto found = std::find_if(policies.begin(), policies.end(), [=](const OrderPolicy &p) { return p.kind == kind; });
    return found == policies.end() ? defaultPolicy(kind) : *found;
}

orders::Route RuleBook::route(OrderKind kind) const
{
    const auto rule = policy(kind);
    return {rule.providerReview, !rule.verification.isEmpty(), rule.administrationReview};
}

bool isWorkDay(const RuleBook &book, QDate day)
{
    const bool weekday = day.dayOfWeek() <= Qt::Friday;
    const auto year = book.workYears.constFind(QString::number(day.year()));
    if (year == book.workYears.constEnd() || !year->announced)
        return weekday;
    if (year->workDays.contains(day))
        return true;
    return weekday && !year->offDays.contains(day);
}

WorkDate addWorkDays(const RuleBook &book, QDate from, int days)
{
    WorkDate result{from, false};
    while (days > 0) {
        result.date = result.date.addDays(1);
        const auto year = book.workYears.constFind(QString::number(result.date.year()));
        result.preliminary = result.preliminary || year == book.workYears.constEnd() || !year->announced;
        if (isWorkDay(book, result.date))
            --days;
    }
    return result;
}

} // namespace rules
