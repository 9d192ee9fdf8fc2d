// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/availability.h"
#include "unit/rules/sample_filing.h"

/// One question to rules::availability, made from the sample filing, in which everything is allowed.
struct AvailabilityCase
{
    orders::OrderKind kind = orders::OrderKind::ChangeWebsite;
    rules::FilingFacts filing = rules::FilingFacts::of(sample::wholeFiling());
    rules::ServiceFacts service = rules::ServiceFacts::of(sample::website());
    bool hasService = true;
    std::optional<rules::OpenOrder> openOrder = {};
    rules::Circumstances who = {orders::Role::Applicant, true, true, sample::today()};

    rules::Availability ask() const
    {
        return rules::availability(kind, filing, hasService ? &service : nullptr, openOrder,
                                   sample::ruleBook(), who);
    }

    void order(orders::OrderState state)
    {
        openOrder = rules::OpenOrder{QStringLiteral("order-1"),
                                     orders::OrderKind::ChangeWebsite,
                                     state,
                                     QDateTime(sample::today().addDays(-3), QTime(9, 30)),
                                     sample::today().addDays(20),
                                     {QStringLiteral("web_1")}};
    }
    void restrictBy(const QString &code, const QString &action = QStringLiteral("ALL"),
                    const QString &pointer = {})
    {
        filing.restrictions.append(
            {action, code, QStringLiteral("note"), pointer, sample::today().addDays(-5)});
    }
};
