// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/excerpt.h"
#include "orders/order.h"
#include "ui/widgets/diff_table.h"
#include "ui/widgets/key_value_grid.h"

namespace ui {

class Texts;

/// What an order changes, old value and new value, in the order of the forms. `before`: what is filed now.
QList<DiffRow> changeRows(const Texts &texts, const filing::Excerpt &before, const orders::Order &order);

/// What an order brought, without the old values: once it is in force they are not known any more.
QList<KeyValue> broughtRows(const Texts &texts, const orders::Order &order);

} // namespace ui
