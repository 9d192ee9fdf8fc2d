// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/desk_view.h"

#include "models/workspace.h"
#include "sync/session_keeper.h"
#include "sync/sync_engine.h"
#include "ui/cancel/cancel_page.h"
#include "ui/change/change_page.h"
#include "ui/filing/filing_page.h"
#include "ui/guidance/finder_page.h"
#include "ui/guidance/locate_page.h"
#include "ui/orders/order_page.h"
#include "ui/orders/orders_page.h"
#include "ui/shell/desk_banner.h"
#include "ui/notices/notice_announcer.h"
#include "ui/notices/notices_page.h"
#include "ui/shell/sign_in_page.h"
#include "ui/widgets/navigation_list.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using orders::OrderKind;

DeskView::DeskView(const DeskContext &context, const PreferencesState &state, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_board(new models::NoticeBoard(m_context.workspace, m_context.clock, this))
    , m_navigation(new NavigationList(this))
    , m_banner(new DeskBanner(m_context, this))
    , m_notes(new StartNotes(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"deskView"_s);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_notes);
    right->addWidget(m_banner);
    right->addWidget(m_pages, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addLayout(right, 1);
    makeNavigation();
    makePages(state);
    connect(m_board, &models::NoticeBoard::changed, this, &DeskView::showBadges);
    connect(m_banner, &DeskBanner::signInRequested, this, &DeskView::showSignIn);
    connect(m_banner, &DeskBanner::passwordRequested, this, &DeskView::reenterPassword);
    retranslate();
    showBadges();
    showPage(u"filing"_s);
}

DeskView::~DeskView() = default;

void DeskView::makeNavigation()
{
    m_navigation->addEntry(u"filing"_s, IconName::Filing, {});
    m_navigation->addEntry(u"orders"_s, IconName::Orders, {});
    m_navigation->addEntry(u"notices"_s, IconName::Notices, {});
    m_navigation->addEntry(u"preferences"_s, IconName::Settings, {}, true);
    connect(m_navigation, &NavigationList::chosen, this, &DeskView::showPage);
}

void DeskView::makePages(const PreferencesState &state)
{
    m_filing = new FilingPage(m_context);
    m_orders = new OrdersPage(m_context);
    m_order = new OrderPage(m_context);
    m_cancel = new CancelPage(m_context);
    m_finder = new FinderPage(m_context);
    m_locate = new LocatePage(m_context);
    m_notices = new NoticesPage(m_context, *m_board);
    m_preferences = new PreferencesPage(m_context, state);
    m_signIn = new SignInPage(m_context.texts);
    for (QWidget *page : std::initializer_list<QWidget *>{m_filing, m_orders, m_order, m_cancel, m_finder, m_locate, m_notices, m_preferences, m_signIn})
        m_pages->addWidget(page);
    connectFiling();
    connectCancel();
    connectOrders();
    connectGuidance();
    connect(m_notices, &NoticesPage::serviceRequested, this, [this](const QString &filingId, const QString &serviceId) {
        m_filing->showService(filingId, serviceId);
        showPage(u"filing"_s);
    });
}

void DeskView::connectFiling()
{
    connect(m_filing, &FilingPage::changeRequested, this, &DeskView::openChange);
    connect(m_filing, &FilingPage::cancelRequested, this, &DeskView::openCancel);
    connect(m_filing, &FilingPage::orderRequested, this, &DeskView::showOrder);
    connect(m_filing, &FilingPage::remedyRequested, this, &DeskView::followRemedy);
}

void DeskView::connectCancel()
{
    connect(m_cancel, &CancelPage::changeRequested, this, &DeskView::openChange);
    connect(m_cancel, &CancelPage::orderRequested, this, &DeskView::showOrder);
    connect(m_cancel, &CancelPage::remedyRequested, this, &DeskView::followRemedy);
    connect(m_cancel, &CancelPage::closeRequested, this, &DeskView::goBack);
}

void DeskView::connectOrders()
{
    connect(m_orders, &OrdersPage::orderRequested, this, &DeskView::showOrder);
    connect(m_orders, &OrdersPage::filingsRequested, this, [this] { showPage(u"filing"_s); });
    connect(m_orders, &OrdersPage::waitingChanged, this, &DeskView::showBadges);
    connect(m_order, &OrderPage::changeRequested, this, &DeskView::openChange);
    connect(m_order, &OrderPage::fieldRequested, this, &DeskView::resumeOrder);
    connect(m_order, &OrderPage::cancelRequested, this, &DeskView::openCancel);
    connect(m_order, &OrderPage::closeRequested, this, [this] { showPage(u"orders"_s); });
}

void DeskView::connectGuidance()
{
    connect(m_filing, &FilingPage::findChangeRequested, this, [this](const QString &filingId) { openFinder(filingId); });
    connect(m_filing, &FilingPage::locateRequested, this, &DeskView::openLocate);
    connect(m_notices, &NoticesPage::answerRequested, this, &DeskView::openFinder);
    connect(m_notices, &NoticesPage::changeRequested, this, &DeskView::openChangeAt);
    connect(m_notices, &NoticesPage::orderRequested, this, &DeskView::showOrder);
    connect(m_finder, &FinderPage::changeRequested, this, &DeskView::openChange);
    connect(m_finder, &FinderPage::cancelRequested, this, &DeskView::openCancel);
    connect(m_finder, &FinderPage::remedyRequested, this, &DeskView::followRemedy);
    connect(m_finder, &FinderPage::closeRequested, this, &DeskView::goBack);
    connect(m_finder, &FinderPage::pageRequested, this, [this](const QString &page) {
        if (page == "LOCATE"_L1)
            openLocate({});
        else
            showPage(page == "ORDERS"_L1 ? u"orders"_s : u"notices"_s);
    });
    connect(m_locate, &LocatePage::closeRequested, this, &DeskView::goBack);
    connect(m_locate, &LocatePage::signInRequested, this, &DeskView::showSignIn);
    connect(m_locate, &LocatePage::filingRequested, this, [this](const QString &filingId) {
        m_filing->showFiling(filingId);
        showPage(u"filing"_s);
    });
}

void DeskView::openFinder(const QString &filingId, const QString &entryId, const QString &serviceId)
{
    m_finder->open(filingId, entryId, serviceId);
    show(m_finder, u"filing"_s);
}

void DeskView::openLocate(const QString &text)
{
    m_locate->open(text);
    show(m_locate, u"filing"_s);
}

/// A change has its own page each time: what was typed for another order is not there any more.
void DeskView::connectChange()
{
    dropChange();
    m_change = new ChangePage(m_context);
    m_pages->addWidget(m_change);
    connect(m_change, &ChangePage::closeRequested, this, &DeskView::goBack);
    connect(m_change, &ChangePage::orderRequested, this, &DeskView::showOrder);
    connect(m_change, &ChangePage::remedyRequested, this, &DeskView::followRemedy);
}

void DeskView::dropChange()
{
    if (auto *page = std::exchange(m_change, nullptr)) {
        m_pages->removeWidget(page);
        page->deleteLater();
    }
}

void DeskView::openChange(OrderKind kind, const QString &filingId, const QStringList &targets, const QJsonObject &prefill)
{
    connectChange();
    m_change->start(kind, filingId, targets, prefill);
    show(m_change, u"filing"_s);
}

/// The change that answers a notice, at the field to correct.
void DeskView::openChangeAt(OrderKind kind, const QString &filingId, const QStringList &targets, const QString &pointer)
{
    connectChange();
    m_change->start(kind, filingId, targets, {}, pointer);
    show(m_change, u"filing"_s);
}

void DeskView::openCancel(OrderKind kind, const QString &filingId, const QStringList &targets)
{
    m_cancel->open(kind, filingId, targets);
    show(m_cancel, u"filing"_s);
}

void DeskView::showOrder(const QString &orderId)
{
    m_order->open(orderId);
    show(m_order, u"orders"_s);
}

void DeskView::resumeOrder(const QString &orderId, const QString &pointer)
{
    connectChange();
    m_change->resume(orderId, pointer);
    show(m_change, u"orders"_s);
}

void DeskView::reenterPassword(const QString &orderId)
{
    if (const auto order = m_context.workspace.order(orderId))
        openCancel(order->kind, order->filingId, order->targets);
}

/// Remedies that lie inside the desk; the others have no button, and their text says where to go.
void DeskView::followRemedy(const filing::Blocker &blocker, const QString &filingId, const QString &serviceId)
{
    const auto &remedy = blocker.remedy;
    if (remedy == "OPEN_ORDER"_L1 || remedy == "ABANDON_ORDER"_L1) {
        showOrder(blocker.params.value(u"orderId"_s));
    } else if (remedy == "SIGN_IN"_L1 || remedy == "SIGN_IN_OTHER_ACCOUNT"_L1) {
        showSignIn();
    } else if (remedy == "RECONNECT"_L1 || remedy == "SYNCHRONISE"_L1) {
        m_context.sync.syncNow();
    } else if (remedy == "CANCEL_ENTITY"_L1 || remedy == "CANCEL_AND_REFILE"_L1) {
        openCancel(OrderKind::CancelEntity, filingId, {});
    } else if (remedy == "CANCEL_BY_FORM"_L1) {
        if (serviceId.isEmpty())
            openCancel(OrderKind::CancelEntity, filingId, {});
        else
            openCancel(OrderKind::CancelWebsite, filingId, {serviceId});
        m_cancel->showForm();
    } else if (remedy == "CANCEL_SERVICE"_L1 && !serviceId.isEmpty()) {
        openCancel(OrderKind::CancelWebsite, filingId, {serviceId});
    } else if (remedy == "GUIDE_DEREGISTERED"_L1) {
        openFinder(filingId, u"COMPANY_DEREGISTERED"_s);
    } else if (remedy == "REMOVE_DOMAIN"_L1 && !serviceId.isEmpty()) {
        openChange(OrderKind::ChangeWebsite, filingId, {serviceId}, {});
    } else {
        m_filing->showService(filingId, serviceId);
        showPage(u"filing"_s);
    }
}

void DeskView::showPage(const QString &id)
{
    const QHash<QString, QWidget *> pages{
        {u"filing"_s, m_filing}, {u"orders"_s, m_orders}, {u"notices"_s, m_notices}, {u"preferences"_s, m_preferences}};
    if (auto *page = pages.value(id)) {
        m_before = page;
        show(page, id);
    }
}

/// The form of a change goes when it is left: its draft is kept, and opening it again goes on with it.
void DeskView::show(QWidget *page, const QString &navigationId)
{
    m_navigation->setCurrent(navigationId);
    m_pages->setCurrentWidget(page);
    if (page != m_change)
        dropChange();
}

void DeskView::goBack()
{
    auto *page = m_before ? m_before : m_filing;
    show(page, page == m_orders ? u"orders"_s : page == m_notices ? u"notices"_s : u"filing"_s);
}

void DeskView::showSignIn() { m_pages->setCurrentWidget(m_signIn); }

void DeskView::hideSignIn()
{
    if (m_pages->currentWidget() == m_signIn)
        goBack();
}

QWidget *DeskView::currentPage() const { return m_pages->currentWidget(); }

/// Orders that wait for the user, and notices that wait for an answer.
void DeskView::showBadges()
{
    m_navigation->setBadge(u"orders"_s, m_orders->waitingForYou());
    m_navigation->setBadge(u"notices"_s, m_board->waiting());
}

void DeskView::setNotifier(DesktopNotifier &notifier, bool announce)
{
    m_announcer = new NoticeAnnouncer(m_context, *m_board, notifier, this);
    m_announcer->setEnabled(announce);
    connect(m_preferences, &PreferencesPage::notificationsChosen, m_announcer, &NoticeAnnouncer::setEnabled);
    connect(&notifier, &DesktopNotifier::activated, this, [this] {
        showPage(u"notices"_s);
        window()->raise();
        window()->activateWindow();
    });
}

void DeskView::retranslate()
{
    m_navigation->setText(u"filing"_s, tr("My ICP Filing Information"));
    m_navigation->setText(u"orders"_s, tr("Orders"));
    m_navigation->setText(u"notices"_s, tr("Notices"));
    m_navigation->setText(u"preferences"_s, tr("Preferences"));
    constexpr int usual = 236; // px; text that is larger takes what it needs
    m_navigation->setFixedWidth(qMax(usual, m_navigation->sizeHint().width()));
}

void DeskView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || isThemeChange(event))
        retranslate();
}

} // namespace ui
