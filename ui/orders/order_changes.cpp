// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/order_changes.h"

#include "contract/content.h"
#include "filing/catalogue.h"
#include "ui/texts/field_text.h"
#include "ui/texts/texts.h"

#include <algorithm>
#include <tuple>

namespace ui {

namespace {

/// A pointer that no field of this version has is shown as it is, with its raw value.
QString valueText(const Texts &texts, const QString &pointer, const QJsonValue &value)
{
    const auto *spec = filing::fieldSpec(pointer);
    return spec ? fieldText(texts, *spec, value) : value.toVariant().toString();
}

/// The pointers of the content in the order of the forms.
QStringList inFormOrder(const orders::Order &order)
{
    const auto place = [](const QString &pointer) {
        const auto fields = filing::catalogue();
        const auto parsed = filing::Pointer::parse(pointer);
        const auto *spec = filing::fieldSpec(pointer);
        return std::tuple(parsed ? int(parsed->part) : -1, parsed ? parsed->serviceId : QString(),
                          spec ? spec - fields.data() : qsizetype(fields.size()));
    };
    auto pointers = order.content.keys();
    std::stable_sort(pointers.begin(), pointers.end(),
                     [&](const QString &a, const QString &b) { return place(a) < place(b); });
    return pointers;
}

} // namespace

QList<DiffRow> changeRows(const Texts &texts, const filing::Excerpt &before, const orders::Order &order)
{
    const auto changed = contract::changedPointers(before, order.content);
    QList<DiffRow> rows;
    for (const auto &pointer : inFormOrder(order)) {
        const bool known = filing::fieldSpec(pointer) != nullptr;
        if (known && !changed.contains(pointer))
            continue;
        rows.append({changeLabel(texts, order.kind, before, pointer), valueText(texts, pointer, contract::valueAt(before, pointer)),
                     valueText(texts, pointer, order.content.value(pointer))});
    }
    return rows;
}

QList<KeyValue> broughtRows(const Texts &texts, const orders::Order &order)
{
    QList<KeyValue> rows;
    for (const auto &pointer : inFormOrder(order))
        rows.append({texts.fieldLabel(pointer), valueText(texts, pointer, order.content.value(pointer))});
    return rows;
}

} // namespace ui
