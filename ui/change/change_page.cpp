// SPDX-License-Identifier: Apache-2.0
#include "ui/change/change_page.h"

#include "filing/answer.h"
#include "sync/session_keeper.h"
#include "sync/sync_engine.h"
#include "ui/change/associate_step.h"
#include "ui/change/change_body.h"
#include "ui/change/change_notes.h"
#include "ui/change/confirm_step.h"
#include "ui/change/documents_step.h"
#include "ui/change/needs_panel.h"
#include "ui/change/prepare_step.h"
#include "ui/change/submit_flow.h"
#include "ui/forms/field_form.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/saved_indicator.h"
#include "ui/widgets/step_bar.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using filing::Result;
using models::ChangeForm;
using syncing::SyncEngine;

ChangePage::ChangePage(const DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(context.workspace, context.clock,
             [&sync = context.sync](const orders::Order &order) { return sync.saveDraft(order); })
    , m_gate(m_form, context.texts)
    , m_order(orders::OrderKind::Unknown)
    , m_flow(new SubmitFlow(context.sync, this))
    , m_title(new ElidedLabel(this))
    , m_saved(new SavedIndicator(this))
    , m_steps(new StepBar(this))
    , m_notes(new ChangeNotes(m_form, context.texts, this))
    , m_stack(new QStackedWidget(this))
    , m_prepare(new PrepareStep(m_form, context.texts, context.workspace.ruleBook()))
    , m_fields(new FieldForm(m_form, context.texts, context.workspace.ruleBook()))
    , m_associate(new AssociateStep(m_context, m_form, m_gate))
    , m_documents(new DocumentsStep(m_context, m_form))
    , m_confirm(new ConfirmStep(m_form, context.texts, context.workspace.ruleBook()))
    , m_needs(new NeedsPanel(m_form, context.texts, context.workspace.ruleBook()))
    , m_needsSoon(new QTimer(this))
    , m_close(new QPushButton(this))
    , m_actions(new ChangeActions(this))
{
    setObjectName(u"changePage"_s);
    m_title->setObjectName(u"changeTitleLabel"_s);
    setRole(m_title, role::PageTitle);
    m_saved->setObjectName(u"changeSavedIndicator"_s);
    m_steps->setObjectName(u"changeStepBar"_s);
    m_stack->setObjectName(u"changeStepStack"_s);
    m_fields->setObjectName(u"fieldForm"_s);
    m_fields->setFilter([this](const QString &pointer) {
        return m_form.order().kind != orders::OrderKind::ChangeEntity || pointer.startsWith("/entity/"_L1);
    });
    m_close->setObjectName(u"changeCloseButton"_s);
    build();
    connectSteps();
    connectForm();
    connectFlow();
    m_body->setShown(false);
    retranslate();
}

/// The editors tell the form when they lose the keyboard, even in the end: they go first.
ChangePage::~ChangePage() { delete m_body; }

void ChangePage::build()
{
    const auto spacing = Theme::current().spacing();
    auto *header = new QHBoxLayout;
    header->setSpacing(spacing.gap);
    header->addWidget(m_title);
    header->addWidget(m_saved);
    header->addStretch(1);
    header->addWidget(m_close);

    auto *card = new Card;
    card->body()->addWidget(m_fields);
    m_body = new ChangeBody(m_stack, m_needs, m_actions, this);
    for (QWidget *step : std::initializer_list<QWidget *>{m_prepare, card, m_associate, m_documents, m_confirm})
        m_body->addStep(step);
    m_steps->setNavigable(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing.page, spacing.page - 4, spacing.page, spacing.page - 4);
    layout->setSpacing(spacing.gap);
    layout->addLayout(header);
    layout->addWidget(m_steps);
    layout->addWidget(m_notes);
    layout->addWidget(m_body, 1);
}

void ChangePage::connectSteps()
{
    connect(m_close, &QPushButton::clicked, this, &ChangePage::closeRequested);
    connect(m_actions, &ChangeActions::abandonRequested, m_notes, &ChangeNotes::askAbandon);
    connect(m_actions, &ChangeActions::backRequested, this, &ChangePage::goBack);
    connect(m_actions, &ChangeActions::nextRequested, this, &ChangePage::goOn);
    connect(m_actions, &ChangeActions::submitRequested, m_confirm, &ConfirmStep::ask);
    connect(m_steps, &StepBar::stepRequested, this, [this](int place) { go(m_order.at(place)); });
    connect(m_associate, &AssociateStep::viewChanged, this, &ChangePage::refreshActions);
    connect(m_associate, &AssociateStep::failed, m_notes, &ChangeNotes::showError);
    connect(m_associate, &AssociateStep::remedyRequested, this, &ChangePage::askRemedy);
    connect(m_documents, &DocumentsStep::changed, this, &ChangePage::refreshActions);
    connect(m_confirm, &ConfirmStep::asking, this, &ChangePage::refreshActions);
}

void ChangePage::connectForm()
{
    connect(&m_form, &ChangeForm::opened, this, &ChangePage::onOpened);
    connect(&m_form, &ChangeForm::openFailed, this, [this](const filing::Error &error) {
        m_notes->clear();
        m_notes->showError(error);
        m_body->setShown(false);
    });
    m_needsSoon->setSingleShot(true);
    connect(m_needsSoon, &QTimer::timeout, m_needs, &NeedsPanel::refresh);
    connect(&m_form, &ChangeForm::findingsChanged, this, [this] {
        m_needsSoon->start(0);
        refreshActions();
    });
    connect(&m_form, &ChangeForm::circumstancesChanged, this, [this] {
        if (m_form.isOpen())
            refreshSteps();
    });
    connect(&m_form, &ChangeForm::saving, m_saved, &SavedIndicator::showSaving);
    connect(&m_form, &ChangeForm::saved, this, [this](const QDateTime &at) {
        m_saved->showSaved(at);
        m_notes->clearError();
    });
    connect(&m_form, &ChangeForm::saveFailed, this, [this](const filing::Error &error) {
        m_saved->showFailed();
        m_notes->showSaveError(error);
    });
    connect(&m_form, &ChangeForm::rebased, m_notes, &ChangeNotes::showRebased);
    connect(&m_form, &ChangeForm::orderMoved, this, [this] { leave(m_form.order().id); });
    connect(m_notes, &ChangeNotes::saveAgainRequested, &m_form, &ChangeForm::saveAgain);
    const auto remedy = [this](const filing::Blocker &blocker) { askRemedy(blocker, m_form.order().targets.value(0)); };
    connect(m_notes, &ChangeNotes::remedyRequested, this, remedy);
    connect(m_prepare, &PrepareStep::remedyRequested, this, remedy);
    const auto practice = [this] {
        const auto session = m_context.session.session();
        m_form.hideCodes(session && session->practice ? QStringList{u"IP_DOCUMENTATION"_s} : QStringList());
    };
    practice();
    connect(&m_context.session, &syncing::SessionKeeper::signedIn, this, practice);
}

void ChangePage::connectFlow()
{
    connect(m_confirm, &ConfirmStep::submitConfirmed, m_flow, &SubmitFlow::submit);
    connect(m_notes, &ChangeNotes::abandonConfirmed, m_flow, &SubmitFlow::abandon);
    connect(m_notes, &ChangeNotes::takeBackRequested, m_flow, &SubmitFlow::takeBack);
    connect(m_flow, &SubmitFlow::accepted, this, [this](const orders::Order &order) { leave(order.id); });
    connect(m_flow, &SubmitFlow::abandoned, this, &ChangePage::closeRequested);
    connect(m_flow, &SubmitFlow::refused, this, &ChangePage::onRefused);
    connect(m_flow, &SubmitFlow::stateChanged, this, [this] {
        m_notes->showSending(m_flow->state());
        if (m_form.isOpen())
            refreshActions();
    });
    connect(&m_context.sync, &SyncEngine::draftConflict, this, [this](const QString &orderId) {
        if (m_form.isOpen() && orderId == m_form.order().id)
            askConflict();
    });
    connect(m_notes, &ChangeNotes::conflictEnded, this, [this](const QStringList &theirFields) {
        filing::whenAnswered(m_context.sync.resolveConflict(m_form.order().id, theirFields), this,
                             [this](const Result<store::StoredDraft> &draft) {
                                 if (draft)
                                     m_form.adopt(draft->order);
                                 else
                                     m_notes->showError(draft.error());
                             });
    });
}

void ChangePage::start(orders::OrderKind kind, const QString &filingId, const QStringList &targets,
                       const QJsonObject &prefill, const QString &pointer)
{
    m_wantedField = pointer;
    m_body->setShown(false);
    m_form.open({kind, filingId, targets, prefill});
}

void ChangePage::resume(const QString &orderId, const QString &pointer)
{
    m_wantedField = pointer;
    m_body->setShown(false);
    m_form.resume(orderId);
}

ChangeStep ChangePage::current() const { return ChangeStep(m_stack->currentIndex()); }
bool ChangePage::isFilling() const { return current() == Associate && !m_associate->filling().isEmpty(); }

void ChangePage::onOpened()
{
    m_left = false;
    m_order = ChangeSteps(m_form.order().kind);
    m_notes->clear();
    m_saved->clear();
    if (m_form.wasResumed())
        m_saved->showSaved(m_form.order().updatedAt);
    m_flow->follow(m_form.order().id);
    m_body->setShown(true);
    retranslate();
    askConflict();
    const auto findings = m_form.findings();
    const auto returned = std::find_if(findings.begin(), findings.end(), [](const filing::Finding &finding) {
        return finding.source != filing::FindingSource::Check && !finding.pointer.isEmpty();
    });
    if (m_wantedField.isEmpty() && returned != findings.end())
        m_wantedField = returned->pointer;
    if (!m_wantedField.isEmpty())
        goToField(m_wantedField);
    else if (!m_form.wasResumed() || !m_form.blockers().isEmpty())
        go(Prepare);
    else // where it was left: services are chosen after the entity's fields
        go(m_form.order().kind == orders::OrderKind::ChangeEntity && !m_form.order().targets.isEmpty() ? Associate
                                                                                                       : Information);
}

/// The fields that another desk has changed, too; asked again for as long as they are not settled.
void ChangePage::askConflict()
{
    const auto conflicts = m_context.sync.conflicts(m_form.order().id);
    if (!conflicts.isEmpty())
        m_notes->askConflict(conflicts);
}

void ChangePage::onRefused(const filing::Error &error)
{
    m_notes->showError(error);
    if (error.findings.isEmpty())
        return;
    m_form.setAnswer(error.findings);
    if (error.findings.first().code == "DOCUMENT_MISSING"_L1)
        go(Documents);
    else
        goToField(error.findings.first().pointer);
}

void ChangePage::go(ChangeStep step)
{
    m_associate->leaveService();
    if (step != Documents)
        m_documents->leave();
    m_body->setCurrent(int(step));
    m_steps->setCurrent(m_order.placeOf(step));
    m_confirm->endAsking();
    refreshSteps();
    if (step == Information)
        m_fields->setFocusToFirst();
    else if (step == Associate)
        m_associate->open();
    else
        m_actions->focusForward();
    if (step == Associate)
        m_associate->takeFocus();
}

void ChangePage::goToField(const QString &pointer)
{
    const auto parsed = filing::Pointer::parse(pointer);
    const bool associated = m_form.order().kind == orders::OrderKind::ChangeEntity && parsed
        && m_form.isAssociated(parsed->serviceId);
    go(associated ? Associate : Information);
    if (associated)
        m_associate->showField(pointer);
    else
        m_fields->setFocusTo(pointer);
}

void ChangePage::goBack()
{
    if (isFilling())
        m_associate->leaveService();
    else
        go(m_order.before(current()));
}

/// A fault does not disable the button: it leads to the field. A draft may have faults.
void ChangePage::goOn()
{
    const auto wrong = m_gate.faults(current());
    if (isFilling())
        m_associate->saveDraft();
    else if ((current() == Information || current() == Associate) && !wrong.isEmpty())
        goToField(wrong.first());
    else
        go(m_order.after(current()));
}

void ChangePage::refreshSteps()
{
    m_notes->setBlockers(m_form.blockers());
    m_needs->refresh();
    m_prepare->refresh();
    if (current() == Documents)
        m_documents->refresh();
    if (current() == Confirm)
        m_confirm->refresh();
    if (current() == Associate)
        m_associate->refresh();
    refreshActions();
}

void ChangePage::refreshActions()
{
    const bool idle = m_flow->state() == SubmitFlow::State::Idle;
    m_stack->setEnabled(idle);
    m_steps->setEnabled(idle);
    m_actions->setState(actionsState());
}

QString ChangePage::reasonToStay() const
{
    auto reason = m_gate.reason(current());
    return reason.isEmpty() && current() == Confirm ? m_documents->missing() : reason;
}

ChangeActions::State ChangePage::actionsState() const
{
    using Forward = ChangeActions::Forward;
    const bool idle = m_flow->state() == SubmitFlow::State::Idle;
    ChangeActions::State state{.first = current() == Prepare,
                               .last = current() == Confirm,
                               .asking = m_confirm->isAsking(),
                               .busy = !idle,
                               .kept = m_context.workspace.order(m_form.order().id).has_value(),
                               .wrongFields = int(m_gate.faults(current()).size()),
                               .reason = idle ? reasonToStay() : tr("The order is on its way."),
                               .quiet = current() == Prepare};
    if (current() == Associate)
        state.forward = Forward::FinishFilling;
    if (isFilling()) { // a draft may be incomplete
        state.forward = Forward::SaveDraft;
        state.wrongFields = int(m_gate.faultsOf(m_associate->filling()).size());
        state.reason = idle ? QString() : state.reason;
    }
    return state;
}

void ChangePage::askRemedy(const filing::Blocker &blocker, const QString &serviceId)
{
    Q_EMIT remedyRequested(blocker, m_form.order().filingId, serviceId);
}

void ChangePage::leave(const QString &orderId)
{
    if (!std::exchange(m_left, true))
        Q_EMIT orderRequested(orderId);
}

void ChangePage::retranslate()
{
    m_steps->setSteps(m_order.titles());
    m_close->setText(tr("Close"));
    if (!m_form.isOpen())
        return;
    //: %1: the action, "Change Website"; %2: the name of the website, app or entity
    m_title->setText(tr("%1 · %2").arg(m_context.texts.actionName(m_form.order().kind), m_form.subject()));
    refreshActions();
}

void ChangePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
