// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contract/document_messages.h"
#include "orders/document.h"
#include "orders/order.h"
#include "rules/document_rules.h"
#include "service/storage/database.h"

namespace service {

/// What is wrong with a slot of this order, each fault at `at` + the member's name; none where documents may
/// stand there. A slot is right by its form: a kind of the rules, and somebody or something that the order is
/// about.
QList<filing::Finding> slotFaults(Database &db, const orders::Order &order, const rules::DocumentRules &rules,
                                  const contract::DocumentSlot &slot, const QString &at = {});

contract::DocumentSlot slotOf(const orders::Document &document);

/// Kind, pointer and side; the name is for people.
bool isSameSlot(const contract::DocumentSlot &a, const contract::DocumentSlot &b);

/// The first rule of the kind, for its names; null where there is none.
const rules::DocumentRule *ruleOf(const rules::DocumentRules &rules, const QString &kind);

} // namespace service
