// SPDX-License-Identifier: Apache-2.0
#include "ui/filing/filing_page.h"

#include "filing/answer.h"
#include "models/workspace.h"
#include "sync/sync_engine.h"
#include "ui/filing/entity_card.h"
#include "ui/filing/entity_tab.h"
#include "ui/filing/filing_switcher.h"
#include "ui/filing/services_tab.h"
#include "ui/desk_context.h"
#include "ui/texts/texts.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/reason_strip.h"
#include "ui/widgets/scroll_body.h"
#include "ui/widgets/styling.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using orders::OrderKind;

namespace {

/// The filing to begin with: the one with the most services, which is the one that is mostly meant.
QString mainFiling(const QList<filing::Filing> &filings)
{
    const auto size = [](const filing::Filing &filing) { return filing.websiteCount + filing.appCount; };
    const auto most = std::max_element(filings.begin(), filings.end(), [size](const auto &a, const auto &b) { return size(a) < size(b); });
    return most == filings.end() ? QString() : most->id;
}

} // namespace

FilingPage::FilingPage(const DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(makeLabel({}, role::PageTitle, this))
    , m_switcher(new FilingSwitcher(this))
    , m_find(new QLineEdit(this))
    , m_pages(new QStackedWidget(this))
    , m_content(makeContent())
    , m_emptyPage(makeEmpty())
    , m_miss(new ReasonStrip(this))
{
    setObjectName(u"filingPage"_s);
    auto *layout = new QVBoxLayout(this);
    const auto spacing = Theme::current().spacing();
    layout->setContentsMargins(spacing.page, 16, spacing.page, 16);
    layout->setSpacing(spacing.gap);
    layout->addLayout(makeHeader());
    layout->addWidget(m_miss);
    layout->addWidget(m_pages, 1);
    m_pages->addWidget(m_content);
    m_pages->addWidget(m_emptyPage);
    m_miss->setObjectName(u"findMissStrip"_s);
    m_miss->setCopyVisible(false);
    connect(m_miss, &ReasonStrip::remedyRequested, this, [this] { Q_EMIT locateRequested(m_find->text().trimmed()); });
    m_find->setObjectName(u"findEdit"_s);
    m_find->setClearButtonEnabled(true);
    connect(m_find, &QLineEdit::textChanged, this, &FilingPage::onFind);
    auto *findKey = new QShortcut(QKeySequence::Find, this);
    connect(findKey, &QShortcut::activated, m_find, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    connect(m_switcher, &FilingSwitcher::chosen, this, &FilingPage::showFiling);
    connect(m_empty, &EmptyState::actionRequested, this, [this] { m_context.sync.syncNow(); });
    connectWorkspace();
    retranslate();
    onFilingsChanged();
}

FilingPage::~FilingPage() = default;

QLayout *FilingPage::makeHeader()
{
    m_header = new QBoxLayout(QBoxLayout::LeftToRight);
    m_header->setSpacing(16);
    m_header->addWidget(m_title);
    m_header->addWidget(m_switcher);
    m_header->addStretch(1);
    m_header->addWidget(m_find);
    m_switcher->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_find->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return m_header;
}

/// One row where there is room, else one below the other.
void FilingPage::arrangeHeader()
{
    const int needed = m_title->sizeHint().width() + m_switcher->minimumSizeHint().width() + m_find->minimumWidth();
    const int room = width() - 2 * Theme::current().spacing().page - 3 * m_header->spacing();
    const auto direction = needed <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    m_header->setDirection(direction);
    m_header->setSpacing(direction == QBoxLayout::LeftToRight ? 16 : 6);
}

QWidget *FilingPage::makeContent()
{
    auto *scroll = new QScrollArea(this); // for large text: card, table and fields have a least height
    auto *content = new ScrollBody;
    m_card = new EntityCard(m_context, content);
    m_tabs = new QTabWidget(content);
    m_tabs->setObjectName(u"filingTabs"_s);
    m_entity = new EntityTab(m_context);
    m_websites = new ServicesTab(m_context, true);
    m_apps = new ServicesTab(m_context, false);
    m_tabs->addTab(m_entity, {});
    m_tabs->addTab(m_websites, {});
    m_tabs->addTab(m_apps, {});
    m_tabs->setCurrentWidget(m_websites);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setExpanding(false);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_card);
    layout->addWidget(m_tabs, 1);
    connect(m_card, &EntityCard::actionRequested, this, [this](OrderKind kind) { request(kind, {}); });
    connect(m_card, &EntityCard::remedyRequested, this,
            [this](const filing::Blocker &blocker) { Q_EMIT remedyRequested(blocker, m_filingId, {}); });
    connect(m_card, &EntityCard::findChangeRequested, this, [this] { Q_EMIT findChangeRequested(m_filingId); });
    connect(m_entity, &EntityTab::orderRequested, this, &FilingPage::orderRequested);
    connectTab(m_websites);
    connectTab(m_apps);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

/// Who has no filing here may have one elsewhere, or wants to know what to do.
QWidget *FilingPage::makeEmpty()
{
    auto *page = new QWidget(this);
    m_empty = new EmptyState(page);
    m_locate = new QPushButton(page);
    m_findChange = new QPushButton(page);
    m_locate->setObjectName(u"locateFilingButton"_s);
    m_findChange->setObjectName(u"emptyFindChangeButton"_s);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_empty, 1);
    for (auto *button : {m_locate, m_findChange}) {
        setRole(button, role::Link);
        layout->addWidget(button, 0, Qt::AlignHCenter);
    }
    connect(m_locate, &QPushButton::clicked, this, [this] { Q_EMIT locateRequested({}); });
    connect(m_findChange, &QPushButton::clicked, this, [this] { Q_EMIT findChangeRequested({}); });
    return page;
}

void FilingPage::connectTab(ServicesTab *tab)
{
    connect(tab, &ServicesTab::actionRequested, this,
            [this](OrderKind kind, const QString &serviceId) { request(kind, {serviceId}); });
    connect(tab, &ServicesTab::remedyRequested, this, [this](const filing::Blocker &blocker, const QString &serviceId) {
        Q_EMIT remedyRequested(blocker, m_filingId, serviceId);
    });
    connect(tab, &ServicesTab::orderRequested, this, &FilingPage::orderRequested);
    connect(tab, &ServicesTab::clearFilterRequested, m_find, &QLineEdit::clear);
}

void FilingPage::connectWorkspace()
{
    const auto &workspace = m_context.workspace;
    connect(&workspace, &models::Workspace::filingsChanged, this, &FilingPage::onFilingsChanged);
    connect(&workspace, &models::Workspace::servicesChanged, this, [this](const QString &filingId) {
        if (filingId == m_filingId)
            loadServices();
    });
    connect(&workspace, &models::Workspace::ordersChanged, this, &FilingPage::refresh);
    connect(&workspace, &models::Workspace::circumstancesChanged, this, &FilingPage::refresh);
    connect(&m_context.sync, &syncing::SyncEngine::statusChanged, this, [this] {
        if (m_filingId.isEmpty())
            showState();
    });
}

void FilingPage::onFilingsChanged()
{
    const auto filings = m_context.workspace.filings();
    m_switcher->setFilings(filings);
    m_switcher->setEnabled(filings.size() > 1);
    const auto current = m_context.workspace.filing(m_filingId);
    if (current) {
        m_card->setFiling(*current);
        m_entity->setFiling(*current);
        m_switcher->setCurrent(m_filingId);
    } else {
        m_filingId.clear();
        if (!filings.isEmpty())
            showFiling(mainFiling(filings));
    }
    showState();
}

void FilingPage::showFiling(const QString &filingId)
{
    const auto filing = m_context.workspace.filing(filingId);
    if (!filing)
        return;
    m_switcher->setCurrent(filingId);
    if (filingId == m_filingId)
        return;
    m_filingId = filingId;
    m_find->clear();
    m_card->setFiling(*filing);
    m_entity->setFiling(*filing);
    m_websites->setRows(filingId, {});
    m_apps->setRows(filingId, {});
    m_websites->showLoading();
    m_apps->showLoading();
    showState();
    showTabTexts();
    loadServices();
}

void FilingPage::showService(const QString &filingId, const QString &serviceId)
{
    showFiling(filingId);
    m_wantedService = serviceId;
    selectWanted();
}

void FilingPage::selectWanted()
{
    if (m_wantedService.isEmpty())
        return;
    for (auto *tab : {m_websites, m_apps}) {
        if (!tab->select(m_wantedService))
            continue;
        m_tabs->setCurrentWidget(tab);
        m_wantedService.clear();
        return;
    }
}

/// One reading at a time: changes that come while one is under way are read once more after it.
void FilingPage::loadServices()
{
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    filing::whenAnswered(m_context.workspace.services(m_filingId), this,
                         [this, id = m_filingId](const filing::Result<QList<models::ServiceRow>> &rows) {
                             m_reading = false;
                             const bool stale = std::exchange(m_readAgain, false) || id != m_filingId;
                             if (rows && id == m_filingId)
                                 takeServices(id, *rows);
                             if (stale && !m_filingId.isEmpty())
                                 loadServices();
                         });
}

void FilingPage::takeServices(const QString &filingId, const QList<models::ServiceRow> &rows)
{
    QList<models::ServiceRow> websites;
    QList<models::ServiceRow> apps;
    for (const auto &row : rows)
        (row.facts.website ? websites : apps).append(row);
    m_websites->setRows(filingId, websites);
    m_apps->setRows(filingId, apps);
    showTabTexts();
    showMiss();
    selectWanted();
}

void FilingPage::onFind(const QString &text)
{
    auto part = text.trimmed();
    const auto filing = m_context.workspace.filing(m_filingId);
    if (filing && part.startsWith(filing->icpNumber, Qt::CaseInsensitive))
        part.remove(0, filing->icpNumber.size()); // rows know the suffix of their number
    m_websites->setFilter(part);
    m_apps->setFilter(part);
    showTabTexts();
    showMiss();
}

/// What this filing does not have may be in another account.
void FilingPage::showMiss()
{
    const auto text = m_find->text().trimmed();
    const bool missed = !text.isEmpty() && !m_filingId.isEmpty() && m_websites->shown() + m_apps->shown() == 0;
    const auto said = missed ? tr("No website or app of this filing has “%1”.").arg(text) : QString();
    m_miss->setReason(Kind::Info, said, tr("Find it in another account"));
}

void FilingPage::request(OrderKind kind, const QStringList &targets)
{
    if (orders::isCancel(kind))
        Q_EMIT cancelRequested(kind, m_filingId, targets);
    else
        Q_EMIT changeRequested(kind, m_filingId, targets, {});
}

void FilingPage::refresh()
{
    m_card->refresh();
    m_entity->refresh();
    m_websites->refresh();
    m_apps->refresh();
}

void FilingPage::showState()
{
    const bool there = !m_filingId.isEmpty();
    m_pages->setCurrentWidget(there ? m_content : m_emptyPage);
    showMiss();
    m_switcher->setVisible(there);
    m_find->setVisible(there);
    if (there)
        return;
    const auto status = m_context.sync.status();
    if (status.lastError && status.link == syncing::Link::Offline) {
        const auto error = m_context.texts.errorText(*status.lastError);
        m_empty->setContent(IconName::CloudOff, error.title, error.cause + u'\n' + error.nextStep, tr("Try again"));
    } else if (status.synchronisedAt.isValid() && m_context.workspace.isLoaded()) {
        m_empty->setContent(IconName::Filing, tr("No filing under this account"),
                            tr("Filings that belong to this account at the provider appear here by themselves."),
                            tr("Synchronise now"));
    } else {
        m_empty->setContent(IconName::Clock, tr("Fetching your filings…"),
                            tr("They are kept on this computer, encrypted, so that the next start shows them at once."));
    }
}

void FilingPage::showTabTexts()
{
    const auto caption = [](const QString &name, const ServicesTab *tab) {
        if (tab->shown() == tab->total())
            //: A tab's name and how many it has: "Website 12"
            return tr("%1 %2").arg(name).arg(tab->total());
        //: A tab's name, how many were found and how many it has: "Website 3 of 12"
        return tr("%1 %2 of %3").arg(name).arg(tab->shown()).arg(tab->total());
    };
    m_tabs->setTabText(m_tabs->indexOf(m_entity), tr("Entity"));
    m_tabs->setTabText(m_tabs->indexOf(m_websites), caption(tr("Website"), m_websites));
    m_tabs->setTabText(m_tabs->indexOf(m_apps), caption(tr("App"), m_apps));
}

void FilingPage::retranslate()
{
    m_title->setText(tr("My ICP Filing Information"));
    m_find->setPlaceholderText(tr("Find by name, number or domain"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_locate->setText(tr("Find your filing in another account"));
    m_findChange->setText(tr("What has changed?"));
    fitFind();
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the filing"));
    showTabTexts();
    showState();
}

void FilingPage::fitFind()
{
    constexpr int clearButton = 52;
    m_find->setMinimumWidth(m_find->fontMetrics().horizontalAdvance(m_find->placeholderText()) + clearButton);
    arrangeHeader();
}

void FilingPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (isThemeChange(event))
        fitFind();
}

void FilingPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeHeader();
}

/// The list is what one comes for; the keyboard starts there.
void FilingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_websites->table()->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
