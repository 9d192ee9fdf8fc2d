// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orders/codes.h"
#include "rules/rule_data.h"

#include <QStringList>

namespace ui {

class Texts;

/// One rule of a province in words.
struct ProvinceRuleText
{
    QString label;
    QString value; ///< empty: no source tells
};

/// `member`: a member of rules::ProvinceRules, as finder.json and provinces.json name it. An empty label
/// where this version has no words for it.
ProvinceRuleText provinceRuleText(const Texts &texts, const rules::ProvinceRules &rules,
                                  const QString &member);

/// The rules that a change of the kind meets, in the order of reading.
QStringList provinceRulesOf(orders::OrderKind kind);

} // namespace ui
