// SPDX-License-Identifier: Apache-2.0
#include "models/order_list_model.h"

#include "models/order_progress.h"

#include <algorithm>

namespace models {

namespace {

bool belongs(const orders::Order &order, OrderListModel::Filter filter)
{
    switch (filter) {
    case OrderListModel::Filter::Open:
        return order.isOpen();
    case OrderListModel::Filter::Ended:
        return !order.isOpen();
    case OrderListModel::Filter::Mine:
        break;
    }
    const auto turn = turnOf(order.state);
    return turn == Turn::Yours || turn == Turn::Verifiers;
}

} // namespace

OrderListModel::OrderListModel(Text text, std::function<QString(Column)> header, QObject *parent)
    : QAbstractTableModel(parent)
    , m_text(std::move(text))
    , m_header(std::move(header))
{
}

QList<int> OrderListModel::shownOf(const QList<orders::Order> &orders) const
{
    QList<int> shown;
    for (int i = 0; i < orders.size(); ++i) {
        if (belongs(orders[i], m_filter) && matches(orders[i]))
            shown.append(i);
    }
    return shown;
}

bool OrderListModel::matches(const orders::Order &order) const
{
    if (m_kind != orders::OrderKind::Unknown && order.kind != m_kind)
        return false;
    if (m_wanted.isEmpty() || (m_words && m_words(order).contains(m_wanted, Qt::CaseInsensitive)))
        return true;
    for (int column = 0; column < ColumnCount; ++column) {
        if (m_text(order, Column(column)).contains(m_wanted, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

void OrderListModel::setOrders(const QList<orders::Order> &orders)
{
    const auto shown = shownOf(orders);
    const bool sameRows = shown.size() == m_shown.size() &&
                          std::equal(shown.begin(), shown.end(), m_shown.begin(), [&](int now, int before) {
                              return orders[now].id == m_orders[before].id;
                          });
    if (!sameRows) {
        beginResetModel();
        m_orders = orders;
        m_shown = shown;
        endResetModel();
        return;
    }
    QList<int> touched;
    for (int row = 0; row < shown.size(); ++row) {
        if (orders[shown[row]] != m_orders[m_shown[row]])
            touched.append(row);
    }
    m_orders = orders;
    m_shown = shown;
    for (const int row : touched)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void OrderListModel::setFilter(Filter filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reshow();
}

void OrderListModel::setKind(orders::OrderKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    reshow();
}

void OrderListModel::setText(const QString &text)
{
    const auto wanted = text.trimmed();
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    reshow();
}

void OrderListModel::reshow()
{
    beginResetModel();
    m_shown = shownOf(m_orders);
    endResetModel();
}

int OrderListModel::count(Filter filter) const
{
    return int(std::count_if(m_orders.begin(), m_orders.end(), [=](const orders::Order &order) {
        return belongs(order, filter);
    }));
}

const orders::Order *OrderListModel::orderAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_orders[m_shown[row]] : nullptr;
}

int OrderListModel::rowOf(const QString &orderId) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (m_orders[m_shown[row]].id == orderId)
            return row;
    }
    return -1;
}

void OrderListModel::refresh()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_wanted.isEmpty() && shownOf(m_orders) != m_shown) // a name that was read is found now
        return reshow();
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_shown.size()) - 1, ColumnCount - 1));
}

int OrderListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}
int OrderListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant OrderListModel::data(const QModelIndex &index, int role) const
{
    const auto *order = index.isValid() ? orderAt(index.row()) : nullptr;
    if (!order)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_text(*order, Column(index.column()));
    case OrderIdRole:
        return order->id;
    case StateRole:
        return order->state.text();
    default:
        return {};
    }
}

QVariant OrderListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool asked =
        orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < ColumnCount;
    return asked ? QVariant(m_header(Column(section))) : QVariant();
}

} // namespace models
