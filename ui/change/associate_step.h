// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/blocker.h"
#include "filing/error.h"

#include <QWidget>

class QLabel;
class QTabWidget;

namespace models {
class ChangeForm;
}

namespace ui {

struct DeskContext;
class FieldForm;
class ServicePicker;
class StepGate;

/// Second step of a change of the entity: the websites and apps that go with it. Start Change opens a service's fields, Save
/// Draft takes it in as it is or as it was edited and comes back to the list. The buttons below belong to the page.
class AssociateStep : public QWidget
{
    Q_OBJECT
public:
    AssociateStep(const DeskContext &context, models::ChangeForm &form, const StepGate &gate, QWidget *parent = nullptr);

    /// The list, read anew.
    void open();
    void refresh();
    /// The service whose fields are shown; empty while the list is.
    QString filling() const { return m_filling; }
    /// To the field of a service, the keyboard in it.
    void showField(const QString &pointer);
    void saveDraft();
    /// Back to the list. A service that was only looked at does not go with the order.
    void leaveService();
    /// The keyboard to what this step begins with.
    void takeFocus();

Q_SIGNALS:
    /// The list or a service's fields: another thing to do next.
    void viewChanged();
    void failed(const filing::Error &error);
    void remedyRequested(const filing::Blocker &blocker, const QString &serviceId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void startChange(const QString &serviceId);
    void onAssociated(const QString &serviceId);
    void takeOut(const QString &serviceId);
    void showList();
    void showPage(QWidget *page);
    bool isTouched(const QString &serviceId) const;
    void retranslate();

    const DeskContext &m_context;
    models::ChangeForm &m_form;
    QWidget *m_list; ///< it or the service is shown; a stack would be as high as the higher one
    QLabel *m_why;
    QTabWidget *m_tabs;
    ServicePicker *m_picker;
    QWidget *m_service;
    QLabel *m_title;
    QLabel *m_hint;
    FieldForm *m_fields;
    QString m_filling;
    QString m_fresh;       ///< started and not kept yet
    QString m_wantedField; ///< once the service's fields are there
    int m_asked = 0;       ///< only the newest reading counts
};

} // namespace ui
