// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/blocker.h"
#include "models/change_form.h"
#include "ui/change/change_actions.h"
#include "ui/change/change_steps.h"
#include "ui/change/step_gate.h"
#include "ui/desk_context.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTimer;

namespace ui {

class AssociateStep;
class ChangeBody;
class ChangeNotes;
class ConfirmStep;
class DocumentsStep;
class ElidedLabel;
class FieldForm;
class NeedsPanel;
class PrepareStep;
class SavedIndicator;
class StepBar;
class SubmitFlow;

/// The change flow: Before you begin -> Information -> (entity: Associate a service) -> Documents -> Confirm; SMS verification
/// and progress are shown by the order's page. One page for all three kinds of change.
class ChangePage : public QWidget
{
    Q_OBJECT
public:
    using enum ChangeStep;

    explicit ChangePage(const DeskContext &context, QWidget *parent = nullptr);
    ~ChangePage() override;

    /// Begins a change, or goes on with its open order. `prefill`: values by pointer; with a pointer, at that field.
    void start(orders::OrderKind kind, const QString &filingId, const QStringList &targets,
               const QJsonObject &prefill = {}, const QString &pointer = {});
    /// Goes on with an order; with a pointer, at that field.
    void resume(const QString &orderId, const QString &pointer = {});
    /// Of `ChangeStep`.
    int step() const { return int(current()); }

Q_SIGNALS:
    void closeRequested();
    /// The order was sent (or went on elsewhere): its page shows what comes next.
    void orderRequested(const QString &orderId);
    void remedyRequested(const filing::Blocker &blocker, const QString &filingId, const QString &serviceId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectSteps();
    void connectForm();
    void connectFlow();
    void onOpened();
    void askConflict();
    void onRefused(const filing::Error &error);
    ChangeStep current() const;
    void go(ChangeStep step);
    void goBack();
    void goToField(const QString &pointer);
    void goOn();
    void refreshSteps();
    void refreshActions();
    bool isFilling() const;
    QString reasonToStay() const;
    ChangeActions::State actionsState() const;
    void askRemedy(const filing::Blocker &blocker, const QString &serviceId = {});
    void leave(const QString &orderId);
    void retranslate();

    DeskContext m_context;
    models::ChangeForm m_form;
    StepGate m_gate;
    ChangeSteps m_order; ///< of steps
    SubmitFlow *m_flow;
    ElidedLabel *m_title;
    SavedIndicator *m_saved;
    StepBar *m_steps;
    ChangeNotes *m_notes;
    QStackedWidget *m_stack;
    PrepareStep *m_prepare;
    FieldForm *m_fields;
    AssociateStep *m_associate;
    DocumentsStep *m_documents;
    ConfirmStep *m_confirm;
    NeedsPanel *m_needs;
    ChangeBody *m_body = nullptr;
    QTimer *m_needsSoon; ///< typing does not wait for what stands beside the form
    QPushButton *m_close;
    ChangeActions *m_actions;
    QString m_wantedField;
    bool m_left = false;
};

} // namespace ui
