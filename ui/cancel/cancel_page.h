// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cancel_guide.h"
#include "ui/cancel/cancel_advisor.h"
#include "ui/cancel/cancel_form.h"
#include "ui/cancel/cancel_texts.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace ui {

class BlockedPanel;
class CancelConfirm;
struct ChangePaper;
class CheckList;
class ConsequencesCard;
struct DeskContext;
class DomainCard;
class EmptyState;
class FormCard;
class ReasonStrip;

/// Cancel a website, an app, an access or the whole filing: first whether it is the right one, then what ends
/// and what stays, what to do before, and the confirmation with password and typed number.
class CancelPage : public QWidget
{
    Q_OBJECT
public:
    using OpenUrl = std::function<bool(const QUrl &)>;

    /// `openUrl` opens the browser; QDesktopServices where none is given.
    explicit CancelPage(const DeskContext &context, OpenUrl openUrl = {}, QWidget *parent = nullptr);
    ~CancelPage() override;

    void open(orders::OrderKind kind, const QString &filingId, const QStringList &targets);
    /// Shows the way without the provider on the page that is open.
    void showForm();

Q_SIGNALS:
    void changeRequested(orders::OrderKind kind, const QString &filingId, const QStringList &targets,
                         const QJsonObject &prefill);
    void orderRequested(const QString &orderId);
    void remedyRequested(const filing::Blocker &blocker, const QString &filingId, const QString &serviceId);
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildHeader();
    QWidget *buildBody();
    void connectParts();
    void choose(CancelAdvisor::Ending ending);
    void chooseService(const QString &serviceId, bool app);
    void refresh();
    void refreshHints();
    void refreshBlocker();
    void refreshError();
    void refreshUndo();
    void followRemedy(const filing::Blocker &blocker);
    void requestDomainRemoval(const QString &domain);
    ChangePaper record() const;
    int undoSeconds() const;
    void retranslate();

    const DeskContext &m_context;
    const models::CancelGuide m_guide;
    const CancelTexts m_texts;
    const OpenUrl m_openUrl;
    CancelForm m_form;
    QTimer m_tick;
    QStringList m_targets; ///< as the page was opened
    QString m_filingId;
    bool m_formWanted = false;
    QLabel *m_title;
    QPushButton *m_close;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    QBoxLayout *m_columns;
    BlockedPanel *m_blocker;
    ReasonStrip *m_error;
    ReasonStrip *m_undo;
    CancelAdvisor *m_advisor;
    ConsequencesCard *m_consequences;
    Card *m_hintsCard;
    CheckList *m_hints;
    QLabel *m_recordText;
    Card *m_afterCard;
    CheckList *m_after;
    FormCard *m_paper;
    CancelConfirm *m_confirm;
    DomainCard *m_domainCard;
};

} // namespace ui
