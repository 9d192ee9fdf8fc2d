// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/blocker.h"
#include "models/service_row.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace models {
class ChangeForm;
class ServiceTableModel;
}

namespace ui {

struct DeskContext;
class EmptyState;
class ReasonStrip;
class StepGate;

/// The websites and apps that may go with a change of the entity, and the others with their reason. The actions are painted
/// in the rows for the mouse and are buttons below the table for keyboard and screen readers.
class ServicePicker : public QWidget
{
    Q_OBJECT
public:
    ServicePicker(const DeskContext &context, const models::ChangeForm &form, const StepGate &gate, QWidget *parent = nullptr);

    void setRows(const QList<models::ServiceRow> &rows);
    /// What is said of the rows has changed.
    void refresh();
    void setFocusToTable();
    void select(const QString &serviceId);

Q_SIGNALS:
    void startRequested(const QString &serviceId);
    void takeOutRequested(const QString &serviceId);
    void remedyRequested(const filing::Blocker &blocker, const QString &serviceId);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTable();
    QVariant paintCell(const models::ServiceRow &row, int column, int role) const;
    const models::ServiceRow *selected() const;
    QString reasonAgainst(const models::ServiceRow &row) const;
    void showSelected();
    void fitColumns();
    void retranslate();

    const DeskContext &m_context;
    const models::ChangeForm &m_form;
    const StepGate &m_gate;
    models::ServiceTableModel *m_model;
    QLineEdit *m_find;
    QTableView *m_table;
    EmptyState *m_empty;
    ReasonStrip *m_strip;
    QLabel *m_name;
    QPushButton *m_start;
    QPushButton *m_takeOut;
};

} // namespace ui
