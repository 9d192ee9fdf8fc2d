// SPDX-License-Identifier: Apache-2.0
#include "ui/cancel/cancel_page.h"

#include "filing/clock.h"
#include "models/workspace.h"
#include "sync/sync_engine.h"
#include "ui/cancel/cancel_confirm.h"
#include "ui/cancel/consequences_card.h"
#include "ui/desk_context.h"
#include "ui/help/help_questions.h"
#include "ui/texts/texts.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/reason_strip.h"
#include "ui/widgets/scroll_body.h"
#include "ui/widgets/styling.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
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

int undoSeconds() { return int(syncing::SyncOptions().undoDelay.count() / 1000); }

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
    , m_blocker(makeStrip(u"reasonStrip"_s, u"remedyButton"_s, this))
    , m_error(makeStrip(u"cancelErrorStrip"_s, u"cancelErrorButton"_s, this))
    , m_undo(makeStrip(u"undoStrip"_s, u"takeBackButton"_s, this))
    , m_advisor(new CancelAdvisor)
    , m_consequences(new ConsequencesCard)
    , m_hintsCard(new Card)
    , m_hints(new CheckList(m_hintsCard))
    , m_confirm(new CancelConfirm(m_form, context.texts, m_texts, m_guide))
    , m_domainCard(buildDomainCard())
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
    m_blocker->setCopyVisible(true);
    m_hintsCard->setObjectName(u"hintsCard"_s);
    m_hintsCard->body()->addWidget(m_hints);
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

Card *CancelPage::buildDomainCard()
{
    auto *card = new Card;
    card->setObjectName(u"domainCard"_s);
    m_domainText = makeLabel({}, "", card, true);
    m_domainLabel = makeLabel({}, role::Muted, card);
    m_domain = new QComboBox(card);
    m_domain->setObjectName(u"domainComboBox"_s);
    m_domainLabel->setBuddy(m_domain);
    m_change = new QPushButton(card);
    m_change->setObjectName(u"changeInsteadButton"_s);
    setRole(m_change, role::Primary);
    card->body()->addWidget(m_domainText);
    card->body()->addWidget(m_domainLabel);
    card->body()->addWidget(m_domain);
    card->body()->addWidget(m_change, 0, Qt::AlignRight);
    return card;
}

void CancelPage::connectParts()
{
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_confirm->reset(); // no password stays in a page that nobody looks at
        Q_EMIT closeRequested();
    });
    connect(m_empty, &EmptyState::actionRequested, this, &CancelPage::closeRequested);
    connect(m_advisor, &CancelAdvisor::endingChosen, this, &CancelPage::choose);
    connect(m_change, &QPushButton::clicked, this, &CancelPage::requestDomainRemoval);
    connect(m_confirm, &CancelConfirm::keepRequested, &m_form, &CancelForm::dropDraft);
    connect(m_confirm, &CancelConfirm::siteRequested, this, [this](const QUrl &site) { m_openUrl(site); });
    connect(m_blocker, &ReasonStrip::remedyRequested, this, &CancelPage::followRemedy);
    connect(m_blocker, &ReasonStrip::copyRequested, this, &CancelPage::copyReason);
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
    m_confirm->reset();
    m_advisor->setEnding(kind == OrderKind::CancelEntity   ? Ending::Everything
                         : kind == OrderKind::CancelAccess ? Ending::Access
                                                           : Ending::Service);
    m_form.open(kind, filingId, targets);
    m_scroll->ensureVisible(0, 0);
}

void CancelPage::choose(Ending ending)
{
    const auto kind = CancelAdvisor::kindOf(ending, m_form.subject().app() != nullptr);
    if (ending != Ending::OneDomain && kind != m_form.subject().kind) {
        m_confirm->reset();
        m_form.open(kind, m_filingId, m_targets);
    } else {
        refresh();
    }
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

    const bool editing = phase == Phase::Editing;
    const bool domainOnly = m_advisor->ending() == Ending::OneDomain;
    if (!m_targets.isEmpty() && !subject.aboutEntity())
        m_advisor->setSubject(subject);
    m_advisor->setVisible(!m_targets.isEmpty());
    m_advisor->setEnabled(editing);
    const auto *region = m_context.workspace.ruleBook().region(subject.filing.province);
    QStringList ends;
    QStringList stays;
    for (const auto &line : models::whatEnds(subject))
        ends.append(m_texts.line(line));
    for (const auto &line : models::whatStays(subject))
        stays.append(m_texts.line(line));
    m_consequences->setLines(ends, stays);
    QList<CheckRow> hints;
    for (const auto &hint : models::cancelHints(subject, region ? region->rules.cancelMethod : QString(),
                                                m_context.clock.today()))
        hints += m_texts.hint(hint);
    const bool noted = region && region->rules.cancelNote && !region->rules.cancelMethod.isEmpty();
    if (noted && subject.kind != OrderKind::CancelAccess)
        hints.append({CheckRow::State::Pending, m_context.texts.local(*region->rules.cancelNote), {}, {}});
    m_hints->setRows(hints);
    m_consequences->setVisible(!domainOnly);
    m_hintsCard->setVisible(!domainOnly && !hints.isEmpty());
    m_confirm->setVisible(!domainOnly);
    m_domainCard->setVisible(domainOnly);
    refreshDomains();
    m_confirm->refresh(m_texts.whatFollows(subject, m_context.workspace.ruleBook(), undoSeconds()));
}

void CancelPage::refreshDomains()
{
    QStringList names;
    for (const auto &domain : m_form.subject().domains())
        names.append(domain.name);
    QStringList shown;
    for (int i = 0; i < m_domain->count(); ++i)
        shown.append(m_domain->itemText(i));
    if (names == shown)
        return;
    const auto before = m_domain->currentText();
    m_domain->clear();
    m_domain->addItems(names);
    m_domain->setCurrentIndex(qMax(0, int(names.indexOf(before))));
}

void CancelPage::refreshBlocker()
{
    const auto blockers = m_form.phase() == Phase::Editing ? m_form.blockers() : QList<filing::Blocker>();
    const bool domainOnly = m_advisor->ending() == Ending::OneDomain;
    if (blockers.isEmpty() || domainOnly)
        return m_blocker->clear();
    const auto &first = blockers.first();
    m_blocker->setReason(
        Kind::Warn, m_context.texts.notAvailable(m_context.texts.actionName(m_form.subject().kind), first),
        m_context.texts.remedyText(first.remedy));
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

void CancelPage::followRemedy()
{
    const auto blockers = m_form.blockers();
    if (blockers.isEmpty())
        return;
    const auto &first = blockers.first();
    if (first.remedy == "OPEN_ORDER"_L1 && first.params.contains(u"orderId"_s)) {
        Q_EMIT orderRequested(first.params.value(u"orderId"_s));
    } else if ((first.remedy == "CANCEL_ENTITY"_L1 || first.remedy == "CANCEL_AND_REFILE"_L1) &&
               !m_form.subject().aboutEntity()) {
        m_advisor->setEnding(Ending::Everything);
        choose(Ending::Everything);
    } else {
        Q_EMIT remedyRequested(first, m_filingId, m_form.subject().serviceId());
    }
}

void CancelPage::copyReason()
{
    const auto blockers = m_form.blockers();
    if (blockers.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(inBothLanguages([&] {
        return m_context.texts.notAvailable(m_context.texts.actionName(m_form.subject().kind),
                                            blockers.first());
    }));
}

void CancelPage::requestDomainRemoval()
{
    const auto *website = m_form.subject().website();
    if (!website || m_domain->currentText().isEmpty())
        return;
    Q_EMIT changeRequested(OrderKind::ChangeWebsite, m_filingId, {website->id},
                           models::withoutDomain(*website, m_domain->currentText()));
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
    m_domainCard->setTitle(tr("Remove a domain"));
    m_domainText->setText(
        tr("The website stays filed with its other domains. The change is prepared with the domain "
           "already taken off the list; once it is approved, the domain is no longer filed."));
    m_domainLabel->setText(tr("&Domain that ends"));
    m_domain->setAccessibleName(tr("Domain that ends"));
    m_change->setText(tr("Change the website"));
    refresh();
}

} // namespace ui
