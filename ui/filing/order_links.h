// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orders/order.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui {

class Texts;

/// Orders as links under the heading "Orders": what they ask for, their state, when they last moved. Takes no room while
/// there are none.
class OrderLinks : public QWidget
{
    Q_OBJECT
public:
    explicit OrderLinks(const Texts &texts, QWidget *parent = nullptr);

    void setOrders(const QList<orders::Order> &orders);

Q_SIGNALS:
    void orderRequested(const QString &orderId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    const Texts &m_texts;
    QList<orders::Order> m_orders;
    QLabel *m_title;
    QVBoxLayout *m_list;
};

} // namespace ui
