// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/service_row.h"
#include "ui/filing/action_state.h"
#include "ui/widgets/table_roles.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;
class QTableView;

namespace models {
class ServiceTableModel;
}

namespace ui {

class EmptyState;
class ServiceDetail;

/// The websites or the apps of a filing: the table, and beside it (below it where there is little width) the selected
/// one in full. Rows can be acted on by mouse in the table, by keyboard in the detail pane and the context menu.
class ServicesTab : public QWidget
{
    Q_OBJECT
public:
    ServicesTab(const DeskContext &context, bool websites, QWidget *parent = nullptr);
    ~ServicesTab() override;

    void setRows(const QString &filingId, const QList<models::ServiceRow> &rows);
    void setFilter(const QString &text);
    /// While rows are being read for the first time.
    void showLoading();
    int total() const;
    int shown() const;
    /// False where the filing or the filter does not have it.
    bool select(const QString &serviceId);
    /// Orders or circumstances have changed.
    void refresh();
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void actionRequested(orders::OrderKind kind, const QString &serviceId);
    void remedyRequested(const filing::Blocker &blocker, const QString &serviceId);
    void orderRequested(const QString &orderId);
    void clearFilterRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTable();
    QVariant paintCell(const models::ServiceRow &row, int column, int role) const;
    RowActions rowActions(const QModelIndex &index) const;
    void trigger(const QModelIndex &index, const QString &actionId);
    void openMenu(const QPoint &position);
    void onCurrentChanged(const QModelIndex &current);
    void keepSelection();
    void showState();
    void fitColumns();
    void arrange();
    void retranslate();

    const DeskContext &m_context;
    const bool m_websites;
    QString m_filingId;
    QString m_selected; ///< service id, also while a filter hides it
    bool m_loading = true;
    bool m_arranged = false;
    models::ServiceTableModel *m_model;
    QTableView *m_table;
    QStackedWidget *m_left;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    ServiceDetail *m_detail;
};

} // namespace ui
