// SPDX-License-Identifier: Apache-2.0
#include "service/storage/orders.h"

#include "contract/codec.h"

namespace service {

using namespace Qt::Literals::StringLiterals;

namespace {

orders::Order decoded(const QString &json)
{
    const auto object = contract::parseObject(json.toUtf8());
    auto order = object ? contract::decode<orders::Order>(*object) : tl::unexpected(object.error());
    if (!order)
        throw StorageFailure(u"unreadable order: "_s + order.error().detail);
    return std::move(*order);
}

} // namespace

std::optional<OrderRow> Orders::byId(const QString &id) const
{
    auto query = m_db.run(u"SELECT json, account_id FROM customer_order WHERE id = ?"_s, {id});
    if (!query.next())
        return {};
    return OrderRow{decoded(query.value(0).toString()), query.value(1).toString()};
}

std::optional<orders::Order> Orders::openOf(const QString &filingId) const
{
    auto query = m_db.run(u"SELECT json FROM customer_order WHERE filing_id = ? AND open = 1"_s, {filingId});
    if (!query.next())
        return {};
    return decoded(query.value(0).toString());
}

QList<OrderRow> Orders::inStates(const QList<orders::OrderState> &states) const
{
    QList<OrderRow> rows;
    for (const auto state : states) {
        auto query = m_db.run(u"SELECT json, account_id FROM customer_order WHERE state = ? ORDER BY id"_s,
                              {filing::Code<orders::OrderState>(state).text()});
        while (query.next())
            rows.append({decoded(query.value(0).toString()), query.value(1).toString()});
    }
    return rows;
}

void Orders::put(const OrderRow &row)
{
    const auto json = QJsonDocument(contract::encode(row.order)).toJson(QJsonDocument::Compact);
    m_db.run(
        u"INSERT INTO customer_order (id, account_id, filing_id, state, open, json) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET state = excluded.state, open = excluded.open, json = excluded.json"_s,
        {row.order.id, row.accountId, row.order.filingId, row.order.state.text(), row.order.isOpen() ? 1 : 0,
         QString::fromUtf8(json)});
}

} // namespace service
