// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/error.h"
#include "rules/rule_book.h"

#include <QJsonObject>

namespace contract {

/// The rule files of a folder (`:/rules`) as the one object of `GET /rules`; `version` is a digest of their contents.
/// Errors: `RULES_UNREADABLE` (Storage), `MALFORMED_JSON` (Protocol), with the file's name in the detail.
filing::Result<QJsonObject> readRules(const QString &folder);

/// The object of `GET /rules` as a rule book. Errors: `MALFORMED_BODY` (Protocol), `RULES_INCOMPLETE` where it has no
/// regions or no order policies.
filing::Result<rules::RuleBook> ruleBook(const QJsonObject &rules);

} // namespace contract
