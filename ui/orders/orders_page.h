// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/order_list_model.h"
#include "ui/orders/order_texts.h"
#include "ui/orders/target_names.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace ui {

struct DeskContext;
class EmptyState;

/// All orders: state, age, whose turn it is, next step; filtered by state, kind and text. A row opens its order by
/// double click or Return.
class OrdersPage : public QWidget
{
    Q_OBJECT
public:
    explicit OrdersPage(const DeskContext &context, QWidget *parent = nullptr);
    ~OrdersPage() override;

    /// How many orders wait for this person, for the navigation's badge.
    int waitingForYou() const;

Q_SIGNALS:
    void orderRequested(const QString &orderId);
    void filingsRequested(); ///< from the empty page: orders are started there
    void waitingChanged(int count);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QLayout *buildFilters();
    void fillKinds();
    void fitSearch();
    /// What an order can be found by beside its cells.
    QString words(const orders::Order &order) const;
    void refresh();
    void refreshEmpty();
    void openCurrent();
    QString cell(const orders::Order &order, models::OrderListModel::Column column);
    QString header(models::OrderListModel::Column column) const;
    void retranslate();

    const DeskContext &m_context;
    const OrderTexts m_texts;
    TargetNames m_names;
    models::OrderListModel m_model;
    QLabel *m_title;
    QButtonGroup *m_filter;
    QPushButton *m_openOrders;
    QPushButton *m_myOrders;
    QPushButton *m_endedOrders;
    QComboBox *m_kinds;
    QLineEdit *m_search;
    QPushButton *m_show;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    int m_waiting = -1;
};

} // namespace ui
