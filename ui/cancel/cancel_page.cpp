// SPDX-License-Identifier: Apache-2.0
#include "ui/cancel/cancel_page.h"

#include "filing/clock.h"
#include "models/workspace.h"
#include "sync/sync_engine.h"
#include "ui/cancel/blocked_panel.h"
#include "ui/cancel/cancel_confirm.h"
#include "ui/cancel/consequences_card.h"
#include "ui/cancel/domain_card.h"
#include "ui/cancel/form_card.h"
#include "ui/change/paper_bar.h"
#include "ui/desk_context.h"
#include "ui/help/help_questions.h"
#include "ui/texts/field_text.h"
#include "ui/texts/texts.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/reason_strip.h"
#include "ui/widgets/scroll_body.h"
#include "ui/widgets/styling.h"

#include <QDesktopServices>
#include <QEvent>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using Ending = CancelAdvisor::Ending;
using Phase = CancelForm::Phase;
using orders::OrderKind;

namespace {

constexpr int twoColumnsFrom = 800; // px at 100 % text
constexpr int confirmWidth = 380;

ReasonStrip *makeStrip(const QString &name, const QString &buttonName, QWidget *parent)
{
    auto *strip = new ReasonStrip(parent);
    strip->setObjectName(name);
    strip->findChild<QPushButton *>(u"reasonRemedyButton"_s)->setObjectName(buttonName);
    strip->setCopyVisible(false);
    return strip;
}

} // namespace

CancelPage::CancelPage(const DeskContext &context, OpenUrl openUrl, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_guide(models::readCancelGuide(u":/rules"_s).value_or(models::CancelGuide()))
    , m_texts(context.texts, m_guide)
    , m_openUrl(openUrl ? std::move(openUrl) : OpenUrl(&QDesktopServices::openUrl))
    , m_form(context)
    , m_title(makeLabel({}, role::PageTitle, this, true))
    , m_close(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_scroll(new QScrollArea(m_stack))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_blocker(new BlockedPanel(context.texts, this))
    , m_error(makeStrip(u"cancelErrorStrip"_s, u"cancelErrorButton"_s, this))
    , m_undo(makeStrip(u"undoStrip"_s, u"takeBackButton"_s, this))
    , m_advisor(new CancelAdvisor)
    , m_consequences(new ConsequencesCard)
    , m_hintsCard(new Card)
    , m_hints(new CheckList(m_hintsCard))
    , m_recordText(makeLabel({}, role::Muted, m_hintsCard, true))
    , m_afterCard(new Card)
    , m_after(new CheckList(m_afterCard))
    , m_paper(new FormCard(context, m_guide))
    , m_confirm(new CancelConfirm(m_form, context.texts, m_texts, m_guide))
    , m_domainCard(new DomainCard)
{
    setObjectName(u"cancelPage"_s);
    m_tick.setInterval(250);
    build();
    connectParts();
    retranslate();
}

CancelPage::~CancelPage() = default;

void CancelPage::build()
{
    m_title->setObjectName(u"cancelTitleLabel"_s);
    m_close->setObjectName(u"closeButton"_s);
    m_hintsCard->setObjectName(u"hintsCard"_s);
    m_hintsCard->body()->addWidget(m_hints);
    m_hintsCard->body()->addWidget(m_recordText);
    m_hintsCard->body()->addWidget(new PaperBar([this] { return record(); }, m_context.texts, m_hintsCard));
    m_afterCard->setObjectName(u"afterCard"_s);
    m_afterCard->body()->addWidget(m_after);
    const int margin = Theme::current().spacing().page;
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(margin, 16, margin, 0);
    page->setSpacing(12);
    page->addWidget(buildHeader());
    page->addWidget(m_undo);
    page->addWidget(m_error);
    page->addWidget(m_blocker);
    page->addWidget(m_stack, 1);
    m_stack->addWidget(m_empty);
    m_scroll->setWidget(buildBody());
    m_scroll->setWidgetResizable(true);
    m_stack->addWidget(m_scroll);
}

QWidget *CancelPage::buildHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    return header;
}

QWidget *CancelPage::buildBody()
{
    auto *body = new ScrollBody;
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_advisor);
    left->addWidget(m_consequences);
    left->addWidget(m_hintsCard);
    left->addWidget(m_afterCard);
    left->addWidget(m_paper);
    left->addWidget(new HelpQuestions(m_context, u"CANCEL"_s, body));
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->addWidget(m_confirm);
    right->addWidget(m_domainCard);
    right->addStretch(1);
    body->setLayout(m_columns);
    m_columns->setContentsMargins(0, 0, 0, 16);
    m_columns->setSpacing(12);
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right);
    return body;
}

void CancelPage::connectParts()
{
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_confirm->reset(); // no password stays in a page that nobody looks at
        Q_EMIT closeRequested();
    });
    connect(m_empty, &EmptyState::actionRequested, this, &CancelPage::closeRequested);
    connect(m_advisor, &CancelAdvisor::endingChosen, this, &CancelPage::choose);
    connect(m_advisor, &CancelAdvisor::serviceChosen, this, &CancelPage::chooseService);
    connect(m_domainCard, &DomainCard::removalRequested, this, &CancelPage::requestDomainRemoval);
    connect(m_paper, &FormCard::siteRequested, this, [this](const QUrl &site) { m_openUrl(site); });
    connect(m_confirm, &CancelConfirm::keepRequested, &m_form, &CancelForm::dropDraft);
    connect(m_confirm, &CancelConfirm::siteRequested, this, [this](const QUrl &site) { m_openUrl(site); });
    connect(m_blocker, &BlockedPanel::remedyRequested, this, &CancelPage::followRemedy);
    connect(m_blocker, &BlockedPanel::abandonRequested, &m_form, &CancelForm::abandonOther);
    connect(m_undo, &ReasonStrip::remedyRequested, &m_form, &CancelForm::takeBack);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_form.tick();
        refreshUndo();
    });
    connect(&m_form, &CancelForm::changed, this, &CancelPage::refresh);
    connect(&m_form, &CancelForm::accepted, this, [this](const QString &orderId) {
        m_confirm->reset();
        if (isVisible()) // who has gone elsewhere in the meantime stays there
            Q_EMIT orderRequested(orderId);
    });
    connect(&m_form, &CancelForm::dropped, this, [this] {
        m_confirm->reset();
        Q_EMIT closeRequested();
    });
}

void CancelPage::open(OrderKind kind, const QString &filingId, const QStringList &targets)
{
    m_filingId = filingId;
    m_targets = targets;
    m_formWanted = false;
    m_confirm->reset();
    m_advisor->setEnding(kind == OrderKind::CancelEntity   ? Ending::Everything
                         : kind == OrderKind::CancelAccess ? Ending::Access
                                                           : Ending::Service);
    m_form.open(kind, filingId, targets);
    m_scroll->ensureVisible(0, 0);
}

void CancelPage::choose(Ending ending)
{
    if (m_advisor->isChoosing())
        return refresh();
    const auto kind = CancelAdvisor::kindOf(ending, m_form.subject().app() != nullptr);
    if (ending != Ending::OneDomain && kind != m_form.subject().kind) {
        m_confirm->reset();
        m_form.open(kind, m_filingId, m_targets);
    } else {
        refresh();
    }
}

void CancelPage::chooseService(const QString &serviceId, bool app)
{
    m_targets = {serviceId};
    m_confirm->reset();
    m_form.open(CancelAdvisor::kindOf(m_advisor->ending(), app), m_filingId, m_targets);
}

void CancelPage::refresh()
{
    const auto phase = m_form.phase();
    const auto &subject = m_form.subject();
    m_title->setText(phase == Phase::Loading || phase == Phase::Failed ? tr("Cancel")
                                                                       : m_texts.pageTitle(subject));
    if (phase == Phase::Loading) {
        m_empty->setContent(IconName::Clock, tr("Reading the filing"), {});
    } else if (phase == Phase::Failed) {
        const auto text = m_context.texts.errorText(m_form.error().value_or(filing::Error()));
        m_empty->setContent(IconName::Warning, text.title, tr("%1 %2").arg(text.cause, text.nextStep),
                            tr("Close"));
    }
    const bool readable = phase != Phase::Loading && phase != Phase::Failed;
    m_stack->setCurrentIndex(readable ? 1 : 0);
    refreshBlocker();
    refreshError();
    refreshUndo();
    if (!readable)
        return;

    m_advisor->setSubject(subject, !m_targets.isEmpty());
    m_advisor->setEnabled(phase == Phase::Editing);
    const bool cancels = m_advisor->ending() != Ending::OneDomain && !m_advisor->isChoosing();
    QStringList ends;
    QStringList stays;
    for (const auto &line : models::whatEnds(subject))
        ends.append(m_texts.line(line));
    for (const auto &line : models::whatStays(subject))
        stays.append(m_texts.line(line));
    m_consequences->setLines(ends, stays);
    refreshHints();
    m_consequences->setVisible(cancels);
    m_hintsCard->setVisible(cancels);
    m_afterCard->setVisible(cancels && !m_after->rows().isEmpty());
    m_paper->setVisible(cancels && subject.kind != OrderKind::CancelAccess);
    if (subject.kind != OrderKind::CancelAccess)
        m_paper->setSubject(subject);
    m_confirm->setVisible(cancels);
    m_domainCard->setVisible(m_advisor->ending() == Ending::OneDomain);
    m_domainCard->setDomains(subject.domains());
    m_confirm->refresh(m_texts.whatFollows(subject, m_context.workspace.ruleBook(), undoSeconds()));
    if (m_formWanted)
        showForm();
}

void CancelPage::refreshHints()
{
    const auto &subject = m_form.subject();
    const auto *region = m_context.workspace.ruleBook().region(subject.filing.province);
    QList<CheckRow> before;
    QList<CheckRow> after;
    for (const auto &hint : models::cancelHints(subject, region ? region->rules.cancelMethod : QString(),
                                                m_context.clock.today()))
        (hint.isAfter() ? after : before) += m_texts.hint(hint);
    m_hints->setRows(before);
    m_after->setRows(after);
}

int CancelPage::undoSeconds() const { return int(m_context.sync.undoDelay().count() / 1000); }

/// What is filed now and what becomes of it, to be kept: after the cancellation it cannot be printed any more.
ChangePaper CancelPage::record() const
{
    const auto &subject = m_form.subject();
    QStringList ends;
    QStringList stays;
    QStringList filed;
    for (const auto &line : models::whatEnds(subject))
        ends.append(m_texts.line(line));
    for (const auto &line : models::whatStays(subject))
        stays.append(m_texts.line(line));
    const auto part = subject.aboutEntity() ? filing::Part::Entity
                      : subject.website()   ? filing::Part::Website
                                            : filing::Part::App;
    for (const auto &row : fieldRows(m_context.texts, subject.excerpt, part, subject.serviceId()))
        filed.append(tr("%1: %2", "field and its value").arg(row.label, row.value));
    ChangePaper paper;
    paper.title = tr("Filed before the cancellation: %1").arg(subject.number());
    paper.subtitle = m_context.texts.date(m_context.clock.today());
    paper.sections = {{tr("What is filed"), filed},
                      {tr("What the cancellation ends"), ends},
                      {tr("What stays"), stays}};
    paper.note = tr("A record for your own files. It is no certificate of the administration.");
    return paper;
}

void CancelPage::refreshBlocker()
{
    const bool cancels = m_advisor->ending() != Ending::OneDomain && !m_advisor->isChoosing();
    const bool told = m_form.phase() == Phase::Editing && cancels;
    m_blocker->setBlockers(m_form.subject().kind, told ? m_form.blockers() : QList<filing::Blocker>());
}

void CancelPage::refreshError()
{
    const auto &error = m_form.error();
    if (!error || m_form.phase() == Phase::Failed)
        return m_error->clear();
    const auto text = m_context.texts.errorText(*error);
    auto message = tr("%1: %2 %3", "title of an error, its cause, the next step")
                       .arg(text.title, text.cause, text.nextStep);
    if (m_form.refusedKept())
        message = tr("%1 The refused password came from the keychain; it is replaced there once a new one is "
                     "accepted.")
                      .arg(message);
    m_error->setReason(Kind::Bad, message);
}

void CancelPage::refreshUndo()
{
    const auto phase = m_form.phase();
    const bool underWay = phase == Phase::Saving || phase == Phase::Undoable || phase == Phase::Sending;
    if (!underWay) {
        m_tick.stop();
        return m_undo->clear();
    }
    if (!m_tick.isActive())
        m_tick.start();
    const auto at = m_form.sendsAt();
    if (phase == Phase::Undoable && at) {
        const auto ms = qMax<qint64>(0, m_context.clock.now().msecsTo(*at));
        const auto message = tr("The order will be sent in %n second(s). Nothing has been cancelled yet.",
                                nullptr, int((ms + 999) / 1000));
        const auto action = tr("Take back");
        if (m_undo->message() != message)
            m_undo->setReason(Kind::Info, message, action);
        return;
    }
    const auto message = m_context.workspace.circumstances().online
                             ? tr("The order is being sent.")
                             : tr("The order waits for the connection. Keep the program open: the password "
                                  "is only in memory.");
    if (m_undo->message() != message)
        m_undo->setReason(Kind::Info, message);
}

void CancelPage::followRemedy(const filing::Blocker &blocker)
{
    if (blocker.remedy == "OPEN_ORDER"_L1 && blocker.params.contains(u"orderId"_s)) {
        Q_EMIT orderRequested(blocker.params.value(u"orderId"_s));
    } else if (blocker.remedy == "CANCEL_BY_FORM"_L1) {
        showForm();
    } else if ((blocker.remedy == "CANCEL_ENTITY"_L1 || blocker.remedy == "CANCEL_AND_REFILE"_L1) &&
               !m_form.subject().aboutEntity()) {
        m_advisor->setEnding(Ending::Everything);
        choose(Ending::Everything);
    } else {
        Q_EMIT remedyRequested(blocker, m_filingId, m_form.subject().serviceId());
    }
}

void CancelPage::showForm()
{
    const auto phase = m_form.phase();
    m_formWanted = phase == Phase::Loading; // then as soon as there is one
    if (m_formWanted || phase == Phase::Failed)
        return;
    m_paper->formButton()->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, this, [this] { m_scroll->ensureWidgetVisible(m_paper->formButton()); }); // once it is laid out
}

void CancelPage::requestDomainRemoval(const QString &domain)
{
    if (const auto *website = m_form.subject().website())
        Q_EMIT changeRequested(OrderKind::ChangeWebsite, m_filingId, {website->id},
                               models::withoutDomain(*website, domain));
}

void CancelPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CancelPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = event->size().width() >= Theme::current().px(twoColumnsFrom);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (auto *card : {static_cast<QWidget *>(m_confirm), static_cast<QWidget *>(m_domainCard)}) {
        card->setMinimumWidth(wide ? Theme::current().px(confirmWidth) : 0);
        card->setMaximumWidth(wide ? Theme::current().px(confirmWidth) : QWIDGETSIZE_MAX);
    }
}

void CancelPage::retranslate()
{
    setAccessibleName(tr("Cancel"));
    m_close->setText(tr("Close"));
    m_hintsCard->setTitle(tr("Before you go on"));
    m_afterCard->setTitle(tr("After it is completed"));
    m_recordText->setText(tr("Keep a record of what is filed now:"));
    refresh();
}

} // namespace ui
