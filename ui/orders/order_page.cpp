// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/order_page.h"

#include "filing/answer.h"
#include "filing/catalogue.h"
#include "filing/clock.h"
#include "models/workspace.h"
#include "sync/sync_engine.h"
#include "ui/orders/order_documents.h"
#include "ui/orders/order_changes.h"
#include "ui/orders/order_paper.h"
#include "ui/orders/rounds_card.h"
#include "ui/orders/sms_panel.h"
#include "ui/desk_context.h"
#include "ui/texts/texts.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/reason_strip.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/styling.h"

#include <QDesktopServices>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using filing::Result;
using filing::whenAnswered;
using orders::OrderState;
using syncing::SyncEngine;

namespace {
constexpr int twoColumnsFrom = 840; // px at 100 % text
}

void OrderPage::open(const QString &orderId)
{
    m_orderId = orderId;
    m_excerpt.reset();
    m_problem.reset();
    m_passwordNeeded = false;
    m_confirm->hide();
    readExcerpt();
    refresh();
    m_scroll->ensureVisible(0, 0);
}

void OrderPage::connectParts()
{
    auto &workspace = m_context.workspace;
    auto &sync = m_context.sync;
    connect(&workspace, &models::Workspace::ordersChanged, this, [this] {
        readExcerpt();
        refresh();
    });
    connect(&workspace, &models::Workspace::filingsChanged, this, &OrderPage::refresh);
    connect(&workspace, &models::Workspace::circumstancesChanged, this, &OrderPage::refresh);
    connect(&workspace, &models::Workspace::documentsChanged, this, &OrderPage::refresh);
    connect(&m_names, &TargetNames::changed, this, &OrderPage::refresh, Qt::QueuedConnection);
    connect(&sync, &SyncEngine::answered, this,
            [this](const QString &orderId, const Result<orders::Order> &answer) {
                if (orderId != m_orderId)
                    return;
                m_problem = answer ? std::nullopt : std::optional(answer.error());
                m_passwordNeeded = false;
                refresh();
            });
    connect(&sync, &SyncEngine::passwordNeeded, this, [this](const QString &orderId) {
        m_passwordNeeded = m_passwordNeeded || orderId == m_orderId;
        refresh();
    });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (const auto order = m_context.workspace.order(m_orderId))
            refreshNotes(*order);
    });
    connect(m_back, &QPushButton::clicked, this, &OrderPage::closeRequested);
    connect(m_empty, &EmptyState::actionRequested, this, &OrderPage::closeRequested);
    connect(m_edit, &QPushButton::clicked, this, &OrderPage::edit);
    connect(m_resubmit, &QPushButton::clicked, this, &OrderPage::resubmit);
    connect(m_abandon, &QPushButton::clicked, this, [this] {
        m_confirm->show();
        m_confirmNo->setFocus();
    });
    connect(m_confirmNo, &QPushButton::clicked, this, [this] {
        m_confirm->hide();
        m_abandon->setFocus();
    });
    connect(m_confirmYes, &QPushButton::clicked, this, &OrderPage::abandon);
    connect(m_note, &ReasonStrip::remedyRequested, this, [this] {
        if (m_passwordNeeded)
            return edit();
        whenAnswered(m_context.sync.takeBack(m_orderId), this, [this](const Result<void> &taken) {
            if (!taken)
                showError(taken.error());
            refresh();
        });
    });
    connect(m_findings, &CheckList::remedyRequested, this,
            [this](const QString &pointer) { Q_EMIT fieldRequested(m_orderId, pointer); });
    connect(m_sms, &SmsPanel::resendRequested, this, &OrderPage::resend);
    connect(m_sms, &SmsPanel::siteRequested, this, [this](const QUrl &url) { m_openUrl(url); });
}

void OrderPage::readExcerpt()
{
    const auto order = m_context.workspace.order(m_orderId);
    if (!order)
        return;
    const int reading = ++m_reading;
    whenAnswered(m_context.workspace.excerpt(order->filingId, order->targets), this,
                 [this, reading](const Result<filing::Excerpt> &excerpt) {
                     if (reading != m_reading)
                         return;
                     m_excerpt = excerpt ? std::optional(*excerpt) : std::nullopt;
                     refresh();
                 });
}

void OrderPage::refresh()
{
    const auto order = m_context.workspace.order(m_orderId);
    m_stack->setCurrentIndex(order ? 1 : 0);
    if (!order) {
        if (m_context.workspace.isLoaded())
            m_empty->setContent(IconName::Orders, tr("This order is not here"),
                                tr("It may have been dropped, or is not synchronised yet."),
                                tr("All orders"));
        else
            m_empty->setContent(IconName::Clock, tr("Reading the order"), {});
        return;
    }
    refreshHeader(*order);
    refreshActions(*order);
    const auto filing = m_context.workspace.filing(order->filingId);
    m_timeline->setEntries(
        m_texts.timeline(*order, m_context.workspace.ruleBook(), filing ? filing->province : QString()));
    m_sms->setVisible(!order->verifications.isEmpty());
    m_sms->setResendReason(m_context.workspace.circumstances().online
                               ? QString()
                               : tr("There is no connection; a code can be asked for once it is back."));
    m_sms->setOrder(*order);
    refreshFindings(*order);
    refreshChanges(*order);
    refreshNotes(*order);
    m_rounds->setOrder(*order);
    m_documents->setDocuments(m_context.workspace.documents(m_orderId));
}

void OrderPage::refreshHeader(const orders::Order &order)
{
    m_title->setText(tr("Order %1").arg(m_texts.number(order)));
    m_chip->setState(m_texts.chip(order), OrderTexts::chipKind(order.state));
    QStringList parts{m_context.texts.kindName(order.kind)};
    if (const auto name = m_names.nameOf(order); !name.isEmpty())
        parts.append(name);
    const auto sent = models::submittedAt(order);
    parts.append(sent.isValid() ? tr("sent %1").arg(m_context.texts.date(sent.toLocalTime().date()))
                                : tr("not sent yet"));
    m_about->setText(parts.join(u" • "_s));
}

QString OrderPage::whyNot(const orders::Order &order, bool abandon) const
{
    const auto circumstances = m_context.workspace.circumstances();
    if (!circumstances.signedIn)
        return m_context.texts.notAvailable(abandon ? tr("Abandoning") : tr("Editing"),
                                            {u"SIGNED_OUT"_s, {}, {}});
    if (circumstances.role != orders::Role::Applicant)
        return m_context.texts.notAvailable(abandon ? tr("Abandoning") : tr("Editing"),
                                            {u"ROLE_NOT_ALLOWED"_s, {}, {}});
    if (m_context.sync.isSubmitting(order.id))
        return tr("The order is on its way to the service.");
    switch (order.state.value()) {
    case OrderState::AdministrationReview:
        return tr("At the administration an order can be neither edited nor withdrawn.");
    case OrderState::Approved:
        return tr("The order is approved; its values are on their way.");
    case OrderState::Completed:
        return tr("The order is completed. Start a new one from the filing.");
    case OrderState::Abandoned:
        return tr("The order was abandoned. Start a new one from the filing.");
    case OrderState::ProviderReview:
    case OrderState::SmsVerification:
        return tr("A sent order cannot be edited. Abandon it and start anew, or wait for the result.");
    default:
        return tr("The state of this order is not known to this version.");
    }
}

void OrderPage::refreshActions(const orders::Order &order)
{
    const auto circumstances = m_context.workspace.circumstances();
    const bool free = circumstances.signedIn && !m_context.sync.isSubmitting(order.id);
    const auto actions = models::actionsOf(order, circumstances.role.value());
    const bool edits = free && actions.edit;
    const bool abandons = free && actions.abandon;
    explainDisabled(m_edit, edits, whyNot(order, false));
    explainDisabled(m_abandon, abandons, whyNot(order, true));
    explainDisabled(m_resubmit, free && actions.resubmit, whyNot(order, false));
    m_edit->setText(orders::isCancel(order.kind) ? tr("Go on with the cancellation") : tr("Edit"));
    m_edit->setVisible(actions.edit);
    m_resubmit->setVisible(actions.resubmit);
    setRole(m_resubmit, role::Primary);
    setRole(m_edit, actions.edit && !actions.resubmit ? role::Primary : "");
    m_abandon->setVisible(!orders::isFinal(order.state));
    m_confirm->setVisible(m_confirm->isVisibleTo(this) && abandons);
    const bool told = !abandons && !orders::isFinal(order.state);
    m_actionReason->setText(told ? whyNot(order, true) : QString());
    m_actionReason->setVisible(told);
}

void OrderPage::refreshChanges(const orders::Order &order)
{
    const bool known = m_excerpt.has_value() && !order.content.isEmpty();
    const bool brought = order.state == OrderState::Completed;
    m_diff->setRows(known && !brought ? changeRows(m_context.texts, *m_excerpt, order) : QList<DiffRow>());
    m_brought->setRows(known && brought ? broughtRows(m_context.texts, order) : QList<KeyValue>());
    m_diff->setVisible(!m_diff->rows().isEmpty());
    m_brought->setVisible(!m_brought->rows().isEmpty());
    const bool nothing = m_diff->rows().isEmpty() && m_brought->rows().isEmpty();
    m_changesNote->setVisible(nothing);
    m_changesNote->setText(order.content.isEmpty() ? tr("Nothing is changed yet.")
                                                   : tr("The values are as they are filed."));
    m_changesCard->setVisible(!orders::isCancel(order.kind));
}

void OrderPage::refreshFindings(const orders::Order &order)
{
    const bool editable = models::actionsOf(order, m_context.workspace.circumstances().role.value()).edit;
    QList<CheckRow> rows;
    for (const auto &finding : order.findings) {
        const bool field = filing::fieldSpec(finding.pointer) != nullptr;
        const auto text = m_context.texts.findingText(finding);
        const auto way = m_help.field(finding, order);
        rows.append(
            {finding.severity == filing::Severity::Warning ? CheckRow::State::Warn : CheckRow::State::Bad,
             field ? tr("%1: %2", "field and what is wrong")
                         .arg(m_context.texts.fieldLabel(finding.pointer), text)
                   : text,
             way, !way.isEmpty() && editable ? tr("Go to field") : QString(), m_help.text(finding)});
    }
    if (order.hasLapsed())
        rows.append({CheckRow::State::Bad, m_context.texts.stateReason(order.stateReason), {}, {}, m_help.lapseText()});
    m_findings->setRows(rows);
    m_findingsCard->setVisible(!rows.isEmpty());
}

void OrderPage::refreshNotes(const orders::Order &order)
{
    const auto at = m_context.sync.sendsAt(order.id);
    const bool submitting = m_context.sync.isSubmitting(order.id);
    if (m_passwordNeeded)
        m_note->setReason(
            Kind::Warn,
            tr("The program was closed before the order was sent. The filing password is needed again."),
            tr("Enter the password"));
    else if (at && *at > m_context.clock.now())
        m_note->setReason(Kind::Info,
                          tr("The order will be sent in %n second(s).", nullptr,
                             int((m_context.clock.now().msecsTo(*at) + 999) / 1000)),
                          tr("Take back"));
    else if (submitting)
        m_note->setReason(Kind::Info, m_context.workspace.circumstances().online
                                          ? tr("The order is being sent.")
                                          : tr("The order is sent once the connection is back."));
    else if (const auto text = stateNote(order); !text.isEmpty())
        m_note->setReason(order.state == OrderState::Approved ? Kind::Ok : Kind::Warn, text);
    else if (!m_context.workspace.circumstances().online && !orders::isFinal(order.state))
        m_note->setReason(Kind::Info, tr("There is no connection: the state shown is the one known last."));
    else
        m_note->clear();
    if (submitting != m_tick.isActive())
        submitting ? m_tick.start() : m_tick.stop();
    if (!m_problem)
        return m_error->clear();
    const auto text = m_context.texts.errorText(*m_problem);
    m_error->setReason(Kind::Bad, tr("%1: %2 %3", "title of an error, its cause, the next step")
                                      .arg(text.title, text.cause, text.nextStep));
}

QString OrderPage::stateNote(const orders::Order &order) const
{
    if (order.state != OrderState::Approved)
        return order.stateReason.isEmpty() ? QString() : m_context.texts.stateReason(order.stateReason);
    const auto now = models::stagesOf(order, m_context.workspace.ruleBook(), {}).last();
    return tr("The administration has approved the order. The new values are still being taken over: until they are, at the "
              "latest on %1, the filing shows the old ones.")
        .arg(now.ends ? m_context.texts.date(now.ends->most.latest) : tr("the second work day"));
}

ChangePaper OrderPage::paper() const
{
    const auto order = m_context.workspace.order(m_orderId).value_or(orders::Order());
    const auto filing = m_context.workspace.filing(order.filingId).value_or(filing::Filing());
    const auto changes = m_excerpt ? changeRows(m_context.texts, *m_excerpt, order) : QList<DiffRow>();
    return OrderPaper(m_context.texts, m_texts, m_help)
        .of(order, filing, m_about->text(), changes, m_context.clock.today());
}

void OrderPage::edit()
{
    const auto order = m_context.workspace.order(m_orderId);
    if (!order)
        return;
    if (orders::isCancel(order->kind))
        Q_EMIT cancelRequested(order->kind, order->filingId, order->targets);
    else
        Q_EMIT changeRequested(order->kind, order->filingId, order->targets, {});
}

void OrderPage::resubmit()
{
    const auto order = m_context.workspace.order(m_orderId);
    if (!order)
        return;
    if (m_context.workspace.ruleBook().policy(order->kind).filingPassword)
        return edit(); // the password must be entered anew
    whenAnswered(m_context.sync.submit(m_orderId), this, [this](const Result<void> &submitted) {
        if (!submitted)
            return showError(submitted.error());
        refresh();
    });
}

void OrderPage::abandon()
{
    m_confirm->hide();
    whenAnswered(m_context.sync.abandon(m_orderId), this, [this](const Result<void> &abandoned) {
        if (!abandoned)
            showError(abandoned.error());
        refresh();
    });
}

void OrderPage::resend(int verification)
{
    whenAnswered(m_context.sync.resendCode(m_orderId, verification), this, [this](const Result<void> &sent) {
        if (!sent)
            showError(sent.error());
    });
}

void OrderPage::showError(const filing::Error &error)
{
    m_problem = error;
    refresh();
}

void OrderPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OrderPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = event->size().width() >= Theme::current().px(twoColumnsFrom);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace ui
