// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/excerpt.h"
#include "filing/pointer.h"
#include "orders/codes.h"
#include "ui/widgets/key_value_grid.h"

#include <QJsonValue>

namespace filing {
struct FieldSpec;
}

namespace ui {

class Texts;

/// A field's value for people: names instead of code words, dates in the user's form, lists as lines or separated as the
/// language does it. Empty where there is no value.
QString fieldText(const Texts &texts, const filing::FieldSpec &spec, const QJsonValue &value);

/// All fields of one part of the excerpt that have a value, labelled, in the order of the forms. Labels of the two
/// persons' fields are unambiguous by their group.
QList<KeyValue> fieldRows(const Texts &texts, const filing::Excerpt &excerpt, filing::Part part,
                          const QString &serviceId = {});

/// The label of a field where an order's changes are listed: what a change of the entity changes in a service, or of the
/// person in charge, is told apart from the entity's own fields.
QString changeLabel(const Texts &texts, orders::OrderKind kind, const filing::Excerpt &before, const QString &pointer);

/// "a, b" or "甲、乙".
QString joined(const QStringList &items);

} // namespace ui
