// SPDX-License-Identifier: Apache-2.0
#include "ui/change/change_page.h"

#include "filing/answer.h"
#include "sync/session_keeper.h"
#include "sync/sync_engine.h"
#include "ui/change/change_actions.h"
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
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using filing::Result;
using models::ChangeForm;
using syncing::SyncEngine;

namespace {

/// The documents are rule data of the program; without them the step has nothing to list.
QList<models::DocumentRule> documentRules()
{
    return models::readDocumentRules(u":/rules/documents.json"_s).value_or(QList<models::DocumentRule>());
}

/// Wrapped text says a height at its narrowest; only the height at the real width counts.
class ScrollBody : public QWidget
{
public:
    using QWidget::QWidget;
    QSize minimumSizeHint() const override { return {QWidget::minimumSizeHint().width(), 0}; }
};

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    auto *body = new ScrollBody;
    setRole(body, role::ScrollBody);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
    area->setWidget(body);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

ChangePage::ChangePage(const DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_documentRules(documentRules())
    , m_form(context.workspace, context.clock,
             [&sync = context.sync](const orders::Order &order) { return sync.saveDraft(order); })
    , m_flow(new SubmitFlow(context.sync, this))
    , m_title(new ElidedLabel(this))
    , m_saved(new SavedIndicator(this))
    , m_steps(new StepBar(this))
    , m_notes(new ChangeNotes(m_form, context.texts, this))
    , m_stack(new QStackedWidget(this))
    , m_prepare(new PrepareStep(m_form, context.texts, context.workspace.ruleBook()))
    , m_fields(new FieldForm(m_form, context.texts, context.workspace.ruleBook()))
    , m_documents(new DocumentsStep(m_form, context.texts, m_documentRules))
    , m_confirm(new ConfirmStep(m_form, context.texts, context.workspace.ruleBook()))
    , m_needs(new NeedsPanel(m_form, context.texts, context.workspace.ruleBook(), m_documentRules))
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
    m_close->setObjectName(u"changeCloseButton"_s);
    build();
    connectSteps();
    connectForm();
    connectFlow();
    showSteps(false);
    retranslate();
}

/// The editors tell the form when they lose the keyboard, even in the end: they go first.
ChangePage::~ChangePage() { delete m_stack; }

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
    for (QWidget *step : std::initializer_list<QWidget *>{m_prepare, card, m_documents, m_confirm})
        m_stack->addWidget(scrolled(step));
    m_steps->setNavigable(true);
    m_side = makeSide();

    m_body = new QBoxLayout(QBoxLayout::LeftToRight);
    m_body->setSpacing(spacing.gap);
    m_body->addWidget(m_stack, 1);
    m_body->addWidget(m_side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing.page, spacing.page - 4, spacing.page, spacing.page - 4);
    layout->setSpacing(spacing.gap);
    layout->addLayout(header);
    layout->addWidget(m_steps);
    layout->addWidget(m_notes);
    layout->addLayout(m_body, 1);
}

QWidget *ChangePage::makeSide()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().spacing().gap);
    m_needsArea = scrolled(m_needs);
    layout->addWidget(m_needsArea, 1);
    layout->addWidget(m_actions);
    return side;
}

void ChangePage::connectSteps()
{
    connect(m_close, &QPushButton::clicked, this, &ChangePage::closeRequested);
    connect(m_actions, &ChangeActions::abandonRequested, m_notes, &ChangeNotes::askAbandon);
    connect(m_actions, &ChangeActions::backRequested, this, [this] { go(step() - 1); });
    connect(m_actions, &ChangeActions::nextRequested, this, &ChangePage::goOn);
    connect(m_actions, &ChangeActions::submitRequested, m_confirm, &ConfirmStep::ask);
    connect(m_steps, &StepBar::stepRequested, this, &ChangePage::go);
    connect(m_confirm, &ConfirmStep::asking, this, &ChangePage::refreshActions);
}

void ChangePage::connectForm()
{
    connect(&m_form, &ChangeForm::opened, this, &ChangePage::onOpened);
    connect(&m_form, &ChangeForm::openFailed, this, [this](const filing::Error &error) {
        m_notes->clear();
        m_notes->showError(error);
        showSteps(false);
    });
    connect(&m_form, &ChangeForm::findingsChanged, this, [this] {
        m_needs->refresh();
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
    connect(m_notes, &ChangeNotes::remedyRequested, this, &ChangePage::askRemedy);
    connect(m_prepare, &PrepareStep::remedyRequested, this, &ChangePage::askRemedy);
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
                       const QJsonObject &prefill)
{
    m_wantedField.clear();
    showSteps(false);
    m_form.open({kind, filingId, targets, prefill});
}

void ChangePage::resume(const QString &orderId, const QString &pointer)
{
    m_wantedField = pointer;
    showSteps(false);
    m_form.resume(orderId);
}

/// Without a change there are no steps, e.g. while it is being read.
void ChangePage::showSteps(bool shown)
{
    m_stack->setVisible(shown);
    m_side->setVisible(shown);
}

int ChangePage::step() const { return m_stack->currentIndex(); }

void ChangePage::onOpened()
{
    m_left = false;
    m_notes->clear();
    m_saved->clear();
    if (m_form.wasResumed())
        m_saved->showSaved(m_form.order().updatedAt);
    m_flow->follow(m_form.order().id);
    showSteps(true);
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
    else
        go(m_form.wasResumed() && m_form.blockers().isEmpty() ? Information : Prepare);
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
    goToField(error.findings.first().pointer);
}

void ChangePage::go(int step)
{
    m_stack->setCurrentIndex(std::clamp(step, int(Prepare), int(Confirm)));
    m_steps->setCurrent(this->step());
    arrange();
    m_confirm->endAsking();
    refreshSteps();
    if (auto *area = qobject_cast<QScrollArea *>(m_stack->currentWidget()))
        area->verticalScrollBar()->setValue(0);
    if (this->step() == Information)
        m_fields->setFocusToFirst();
    else
        m_actions->focusForward();
}

void ChangePage::goToField(const QString &pointer)
{
    go(Information);
    m_fields->setFocusTo(pointer);
}

/// A fault does not disable the button: it leads to the field.
void ChangePage::goOn()
{
    const auto wrong = m_form.fieldsToCorrect();
    if (step() == Information && !wrong.isEmpty())
        m_fields->setFocusTo(wrong.first());
    else
        go(step() + 1);
}

/// Why the step cannot be left forwards; faults of single fields are no such reason.
QString ChangePage::reasonAgainst(int step) const
{
    if (m_flow->state() != SubmitFlow::State::Idle)
        return tr("The order is on its way.");
    const auto blockers = m_form.blockers();
    if (!blockers.isEmpty() && step != Documents)
        return m_context.texts.notAvailable(m_context.texts.actionName(m_form.order().kind), blockers.first());
    if (step == Prepare)
        return {};
    for (const auto &finding : m_form.findings()) {
        if (finding.pointer.isEmpty() && finding.severity == filing::Severity::Error
            && finding.source == filing::FindingSource::Check)
            return m_context.texts.findingText(finding);
    }
    if (step == Confirm && !m_form.fieldsToCorrect().isEmpty())
        return tr("Correct the marked fields first.");
    if (step == Confirm && !m_form.isSaved())
        return tr("The draft is being saved.");
    return {};
}

void ChangePage::refreshSteps()
{
    m_notes->setBlockers(m_form.blockers());
    m_needs->refresh();
    m_prepare->refresh();
    if (step() == Documents)
        m_documents->refresh();
    if (step() == Confirm)
        m_confirm->refresh();
    refreshActions();
}

void ChangePage::refreshActions()
{
    const bool idle = m_flow->state() == SubmitFlow::State::Idle;
    m_stack->setEnabled(idle);
    m_steps->setEnabled(idle);
    m_actions->setState({.first = step() == Prepare,
                         .last = step() == Confirm,
                         .asking = m_confirm->isAsking(),
                         .busy = !idle,
                         .kept = m_context.workspace.order(m_form.order().id).has_value(),
                         .wrongFields = int(m_form.fieldsToCorrect().size()),
                         .reason = reasonAgainst(step()),
                         .quiet = step() == Prepare});
}

void ChangePage::askRemedy(const filing::Blocker &blocker)
{
    const auto &order = m_form.order();
    Q_EMIT remedyRequested(blocker, order.filingId, order.targets.value(0));
}

void ChangePage::leave(const QString &orderId)
{
    if (!std::exchange(m_left, true))
        Q_EMIT orderRequested(orderId);
}

void ChangePage::retranslate()
{
    m_steps->setSteps({tr("Before you begin"), tr("Information"), tr("Documents"), tr("Confirm"),
                       //: 短信核验
                       tr("SMS verification"), tr("Progress")});
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
    else if (isThemeChange(event) && m_side)
        arrange();
}

void ChangePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Where it is narrow, or the text is large, what stands beside the steps goes below them.
void ChangePage::arrange()
{
    const auto theme = Theme::current();
    const bool narrow = width() < theme.px(760);
    m_body->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(narrow ? 0 : std::clamp(width() * 3 / 10, theme.px(220), theme.px(330)));
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : m_side->minimumWidth());
    m_needsArea->setVisible(!narrow);
    auto *area = narrow ? qobject_cast<QScrollArea *>(m_stack->currentWidget()) : m_needsArea;
    if (area && !area->isAncestorOf(m_needs))
        area->widget()->layout()->addWidget(m_needs);
}

} // namespace ui
