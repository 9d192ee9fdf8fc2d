// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orders/order.h"
#include "service/storage/database.h"

namespace service {

/// An order and whose it is.
struct OrderRow
{
    orders::Order order;
    QString accountId;
};

class Orders
{
public:
    explicit Orders(Database &db)
        : m_db(db)
    {
    }
    std::optional<OrderRow> byId(const QString &id) const;
    /// The one order of the filing that is neither completed nor abandoned.
    std::optional<orders::Order> openOf(const QString &filingId) const;
    QList<OrderRow> inStates(const QList<orders::OrderState> &states) const;
    /// Throws StorageFailure where the filing has another open order (unique index).
    void put(const OrderRow &row);

private:
    Database &m_db;
};

} // namespace service
