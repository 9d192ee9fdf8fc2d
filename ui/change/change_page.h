// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/blocker.h"
#include "models/change_documents.h"
#include "models/change_form.h"
#include "ui/desk_context.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace ui {

class ChangeActions;
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

/// The change flow: Before you begin -> Information -> Documents -> Confirm; SMS verification and progress are shown
/// by the order's page. One page for all three kinds of change.
class ChangePage : public QWidget
{
    Q_OBJECT
public:
    enum Step { Prepare, Information, Documents, Confirm };

    explicit ChangePage(const DeskContext &context, QWidget *parent = nullptr);
    ~ChangePage() override;

    /// Begins a change, or goes on with its open order. `prefill`: values by pointer.
    void start(orders::OrderKind kind, const QString &filingId, const QStringList &targets,
               const QJsonObject &prefill = {});
    /// Goes on with an order; with a pointer, at that field.
    void resume(const QString &orderId, const QString &pointer = {});
    int step() const;

Q_SIGNALS:
    void closeRequested();
    /// The order was sent (or went on elsewhere): its page shows what comes next.
    void orderRequested(const QString &orderId);
    void remedyRequested(const filing::Blocker &blocker, const QString &filingId, const QString &serviceId);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *makeSide();
    void connectSteps();
    void connectForm();
    void connectFlow();
    void onOpened();
    void askConflict();
    void onRefused(const filing::Error &error);
    void showSteps(bool shown);
    void go(int step);
    void goToField(const QString &pointer);
    void goOn();
    void refreshSteps();
    void refreshActions();
    QString reasonAgainst(int step) const;
    void askRemedy(const filing::Blocker &blocker);
    void arrange();
    void leave(const QString &orderId);
    void retranslate();

    DeskContext m_context;
    QList<models::DocumentRule> m_documentRules;
    models::ChangeForm m_form;
    SubmitFlow *m_flow;
    ElidedLabel *m_title;
    SavedIndicator *m_saved;
    StepBar *m_steps;
    ChangeNotes *m_notes;
    QStackedWidget *m_stack;
    PrepareStep *m_prepare;
    FieldForm *m_fields;
    DocumentsStep *m_documents;
    ConfirmStep *m_confirm;
    NeedsPanel *m_needs;
    QBoxLayout *m_body = nullptr;
    QWidget *m_side = nullptr;
    QScrollArea *m_needsArea = nullptr;
    QPushButton *m_close;
    ChangeActions *m_actions;
    QString m_wantedField;
    bool m_left = false;
};

} // namespace ui
