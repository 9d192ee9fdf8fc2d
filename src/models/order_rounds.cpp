// SPDX-License-Identifier: Apache-2.0
#include "models/order_rounds.h"

#include <algorithm>

namespace models {

using orders::OrderEvent;
using orders::OrderState;

namespace {

bool endsARound(OrderEvent event)
{
    switch (event) {
    case OrderEvent::Return:
    case OrderEvent::Lapse:
    case OrderEvent::Reject:
    case OrderEvent::Approve:
    case OrderEvent::Abandon:
        return true;
    default:
        return false;
    }
}

} // namespace

QList<OrderRound> roundsOf(const orders::Order &order)
{
    QList<OrderRound> rounds;
    for (const auto &entry : order.timeline) {
        if (entry.event == OrderEvent::Submit)
            rounds.append({int(rounds.size()) + 1, entry.at, {}});
        else if (!rounds.isEmpty() && !rounds.last().end && endsARound(entry.event))
            rounds.last().end = entry;
    }
    // A service that keeps no rounds tells the findings of the last one only.
    const bool sentBack = order.state == OrderState::Returned || order.state == OrderState::Rejected;
    if (sentBack && !rounds.isEmpty() && rounds.last().end && rounds.last().end->findings.isEmpty())
        std::copy_if(order.findings.begin(), order.findings.end(), std::back_inserter(rounds.last().end->findings),
                     [](const filing::Finding &finding) { return finding.source != filing::FindingSource::Check; });
    return rounds;
}

} // namespace models
