// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orders/order.h"

namespace models {

/// One try of an order: when it was sent, and how that ended.
struct OrderRound
{
    int number = 1;
    QDateTime sentAt;
    std::optional<orders::TimelineEntry> end; ///< none: still on its way

    bool operator==(const OrderRound &) const = default;
};

/// The rounds of an order, the first one first; none where it was never sent. Pure.
QList<OrderRound> roundsOf(const orders::Order &order);

} // namespace models
