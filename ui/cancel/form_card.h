// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cancel_case.h"
#include "models/cancel_guide.h"
#include "ui/widgets/card.h"

class QPushButton;
class QUrl;

namespace ui {

class BatchPanel;
class CheckList;
struct DeskContext;

/// "Without the provider": how the province takes a cancellation, its form filled in as a PDF, and what goes with it
/// (requirements C10 to C13). objectNames `formMethodLabel`, `formSaveButton`, `formResultLabel`, `formBatchButton`,
/// `administrationSiteButton`.
class FormCard : public Card
{
    Q_OBJECT
public:
    FormCard(const DeskContext &context, const models::CancelGuide &guide, QWidget *parent = nullptr);
    ~FormCard() override;

    void setSubject(const models::CancelCase &subject);
    Q_INVOKABLE void save(const QString &path);
    /// What saves the form.
    QPushButton *formButton() const { return m_save; }

Q_SIGNALS:
    void siteRequested(const QUrl &site);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QString methodText() const;
    void chooseFile();
    void openSite();
    void retranslate();

    const DeskContext &m_context;
    const models::CancelGuide &m_guide;
    models::CancelCase m_subject;
    QLabel *m_method;
    QPushButton *m_site;
    QLabel *m_enclosedTitle;
    CheckList *m_enclosed;
    QLabel *m_handIn;
    QPushButton *m_save;
    QPushButton *m_several;
    QLabel *m_result;
    BatchPanel *m_batch;
};

} // namespace ui
