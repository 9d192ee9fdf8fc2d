// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/error.h"
#include "filing/excerpt.h"
#include "ui/orders/finding_help.h"
#include "ui/orders/order_texts.h"
#include "ui/orders/target_names.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace ui {

class Card;
class CheckList;
struct ChangePaper;
struct DeskContext;
class DiffTable;
class EmptyState;
class KeyValueGrid;
class OrderDocuments;
class PaperBar;
class ReasonStrip;
class RoundsCard;
class SmsPanel;
class StatusChip;

/// One order: where it stands, what is to do, what it changes, what was found.
class OrderPage : public QWidget
{
    Q_OBJECT
public:
    using OpenUrl = std::function<bool(const QUrl &)>;

    /// `openUrl` opens the browser; QDesktopServices where none is given.
    explicit OrderPage(const DeskContext &context, OpenUrl openUrl = {}, QWidget *parent = nullptr);
    ~OrderPage() override;

    void open(const QString &orderId);
    QString orderId() const { return m_orderId; }

Q_SIGNALS:
    void changeRequested(orders::OrderKind kind, const QString &filingId, const QStringList &targets,
                         const QJsonObject &prefill);
    /// "Go to field": the change page of this order, at the field.
    void fieldRequested(const QString &orderId, const QString &pointer);
    void cancelRequested(orders::OrderKind kind, const QString &filingId, const QStringList &targets);
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QLayout *buildHeader();
    QWidget *buildBody();
    QWidget *buildConfirm();
    void connectParts();
    void readExcerpt();
    void refresh();
    void refreshHeader(const orders::Order &order);
    void refreshActions(const orders::Order &order);
    void refreshChanges(const orders::Order &order);
    void refreshFindings(const orders::Order &order);
    void refreshNotes(const orders::Order &order);
    /// What the state means for the person who waits; empty where nothing is to be said.
    QString stateNote(const orders::Order &order) const;
    ChangePaper paper() const;
    void edit();
    void resubmit();
    void abandon();
    void resend(int verification);
    void showError(const filing::Error &error);
    QString whyNot(const orders::Order &order, bool abandon) const;
    void retranslate();

    const DeskContext &m_context;
    const OrderTexts m_texts;
    const FindingHelp m_help;
    const OpenUrl m_openUrl;
    TargetNames m_names;
    QTimer m_tick;
    QString m_orderId;
    std::optional<filing::Excerpt> m_excerpt;
    std::optional<filing::Error> m_problem;
    bool m_passwordNeeded = false;
    int m_reading = 0;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    QLabel *m_title;
    StatusChip *m_chip;
    QLabel *m_about;
    QPushButton *m_back;
    QPushButton *m_edit;
    QPushButton *m_resubmit;
    QPushButton *m_abandon;
    QLabel *m_actionReason;
    QWidget *m_confirm;
    QLabel *m_confirmText;
    QPushButton *m_confirmYes;
    QPushButton *m_confirmNo;
    ReasonStrip *m_note;
    ReasonStrip *m_error;
    QBoxLayout *m_columns;
    Card *m_progress;
    TimelineView *m_timeline;
    SmsPanel *m_sms;
    Card *m_findingsCard;
    CheckList *m_findings;
    RoundsCard *m_rounds;
    OrderDocuments *m_documents;
    PaperBar *m_paperBar;
    Card *m_changesCard;
    DiffTable *m_diff;
    KeyValueGrid *m_brought;
    QLabel *m_changesNote;
};

} // namespace ui
