// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orders/order.h"

#include <QAbstractTableModel>

#include <functional>

namespace models {

/// Orders as a list: filtered by open, yours to do or ended, by kind and by text, in the order given (newest first). Texts come from the
/// outside, for they are the language's; the model only holds and compares. A change of one order touches one
/// row, so that the selection stays.
class OrderListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Kind, Target, State, Since, TurnColumn, NextStep, ColumnCount };
    enum class Filter { Open, Mine, Ended };
    enum Role { OrderIdRole = Qt::UserRole, StateRole };
    using Text = std::function<QString(const orders::Order &, Column)>;

    /// `text`: what a cell shows; `header`: a column's title.
    OrderListModel(Text text, std::function<QString(Column)> header, QObject *parent = nullptr);

    void setOrders(const QList<orders::Order> &orders);
    void setFilter(Filter filter);
    /// Only orders of this kind; `Unknown`: of any.
    void setKind(orders::OrderKind kind);
    /// Only orders of which a cell, or `words`, has this text, whatever its case.
    void setText(const QString &text);
    /// What an order can be found by beside its cells: its number, the filing's.
    void setWords(std::function<QString(const orders::Order &)> words) { m_words = std::move(words); }
    Filter filter() const { return m_filter; }
    /// Whatever kind and text are asked for.
    int count(Filter filter) const;

    const orders::Order *orderAt(int row) const; ///< null outside
    int rowOf(const QString &orderId) const;     ///< -1 where the filter hides it
    /// Texts have changed (language, a name that was read): shows all anew.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<int> shownOf(const QList<orders::Order> &orders) const;
    bool matches(const orders::Order &order) const;
    void reshow();

    Text m_text;
    std::function<QString(Column)> m_header;
    QList<orders::Order> m_orders;
    QList<int> m_shown; ///< places in `m_orders`
    Filter m_filter = Filter::Open;
    orders::OrderKind m_kind = orders::OrderKind::Unknown;
    QString m_wanted;
    std::function<QString(const orders::Order &)> m_words;
};

} // namespace models
