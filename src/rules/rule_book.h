// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orders/transitions.h"
#include "rules/document_rules.h"
#include "rules/guidance.h"

namespace rules {

/// All rule data of one version, read-only and shared by value. `contract/rule_data.h` reads it from JSON.
struct RuleBook
{
    QString version;
    QList<Region> regions;
    QMap<QString, CodeTable> tables;
    QList<OrderPolicy> policies;
    QMap<QString, WorkYear> workYears; ///< by year, "2026"
    QList<District> districts;         ///< by code: each city before its districts
    DocumentRules documents;
    Guidance guidance;                 ///< on the wire its parts stand beside the others

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("version", self.version);
        visit("regions", self.regions);
        visit("tables", self.tables);
        visit("policies", self.policies);
        visit("workYears", self.workYears);
        visit("districts", self.districts);
        visit("documents", self.documents);
        Guidance::describe(self.guidance, visit);
    }

    /// Null where the code is not one of the 31 regions.
    const Region *region(const QString &code) const;
    /// Null where the table has no such word, or there is no such table.
    const CodeItem *item(const QString &table, const QString &code) const;
    /// The name of a city or district; empty where it is not known.
    QString districtName(const QString &code) const;
    /// The default policy of contract.md where the data has none for the kind.
    OrderPolicy policy(orders::OrderKind kind) const;
    /// The stages that an order of the kind passes.
    orders::Route route(orders::OrderKind kind) const;
};

/// A date that may lie in a year whose days off are not announced yet.
struct WorkDate
{
    QDate date;
    bool preliminary = false; ///< counted Monday to Friday in a year without a notice
};

/// The day `days` work days after `from` (`from` itself does not count).
WorkDate addWorkDays(const RuleBook &book, QDate from, int days);
bool isWorkDay(const RuleBook &book, QDate day);

} // namespace rules
