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
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace ui {

class CancelConfirm;
class CheckList;
class ConsequencesCard;
struct DeskContext;
class EmptyState;
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
    Card *buildDomainCard();
    void connectParts();
    void choose(CancelAdvisor::Ending ending);
    void refresh();
    void refreshBlocker();
    void refreshError();
    void refreshUndo();
    void refreshDomains();
    void followRemedy();
    void copyReason();
    void requestDomainRemoval();
    void retranslate();

    const DeskContext &m_context;
    const models::CancelGuide m_guide;
    const CancelTexts m_texts;
    const OpenUrl m_openUrl;
    CancelForm m_form;
    QTimer m_tick;
    QStringList m_targets; ///< as the page was opened
    QString m_filingId;
    QLabel *m_title;
    QPushButton *m_close;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    QBoxLayout *m_columns;
    ReasonStrip *m_blocker;
    ReasonStrip *m_error;
    ReasonStrip *m_undo;
    CancelAdvisor *m_advisor;
    ConsequencesCard *m_consequences;
    Card *m_hintsCard;
    CheckList *m_hints;
    CancelConfirm *m_confirm;
    Card *m_domainCard;
    QLabel *m_domainText;
    QLabel *m_domainLabel;
    QComboBox *m_domain;
    QPushButton *m_change;
};

} // namespace ui
