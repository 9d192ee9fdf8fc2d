// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/blocker.h"
#include "orders/codes.h"
#include "ui/settings/preferences_page.h"
#include "ui/desk_context.h"
#include "ui/shell/start_notes.h"

#include <QJsonObject>
#include <QWidget>

class QStackedWidget;

namespace models {
class NoticeBoard;
}

namespace ui {

class CancelPage;
class ChangePage;
class DeskBanner;
class FilingPage;
class FinderPage;
class LocatePage;
class DesktopNotifier;
class NavigationList;
class NoticeAnnouncer;
class NoticesPage;
class OrderPage;
class OrdersPage;
class SignInPage;

/// The desk once it is connected: navigation at the left, one page at the right, and the routes between the pages.
///
///     filing, orders, notices, preferences: kept       change, cancel, order, finder,
///                                                     locate: opened for one thing, closed after it
class DeskView : public QWidget
{
    Q_OBJECT
public:
    DeskView(const DeskContext &context, const PreferencesState &state, QWidget *parent = nullptr);
    ~DeskView() override;

    /// One of `filing`, `orders`, `notices`, `preferences`.
    void showPage(const QString &id);
    void showOrder(const QString &orderId);
    void showSignIn();
    void hideSignIn();
    SignInPage *signInPage() const { return m_signIn; }
    PreferencesPage *preferencesPage() const { return m_preferences; }
    void addNote(const StartNote &note) { m_notes->add(note); }
    /// Says what is new on the desktop while `announce` is on. The notifier outlives the desk.
    void setNotifier(DesktopNotifier &notifier, bool announce);
    OrderPage *orderPage() const { return m_order; }
    QWidget *currentPage() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makePages(const PreferencesState &state);
    void makeNavigation();
    void connectFiling();
    void connectChange();
    void dropChange();
    void connectCancel();
    void connectOrders();
    void connectGuidance();
    void openChange(orders::OrderKind kind, const QString &filingId, const QStringList &targets,
                    const QJsonObject &prefill);
    void openCancel(orders::OrderKind kind, const QString &filingId, const QStringList &targets);
    void openChangeAt(orders::OrderKind kind, const QString &filingId, const QStringList &targets, const QString &pointer);
    void resumeOrder(const QString &orderId, const QString &pointer);
    void openFinder(const QString &filingId, const QString &entryId = {}, const QString &serviceId = {});
    void openLocate(const QString &text);
    void reenterPassword(const QString &orderId);
    void followRemedy(const filing::Blocker &blocker, const QString &filingId, const QString &serviceId);
    void show(QWidget *page, const QString &navigationId);
    void goBack();
    void showBadges();
    void retranslate();

    const DeskContext m_context;
    models::NoticeBoard *m_board;
    NoticeAnnouncer *m_announcer = nullptr;
    NavigationList *m_navigation;
    DeskBanner *m_banner;
    StartNotes *m_notes;
    QStackedWidget *m_pages;
    FilingPage *m_filing = nullptr;
    ChangePage *m_change = nullptr;
    CancelPage *m_cancel = nullptr;
    OrdersPage *m_orders = nullptr;
    OrderPage *m_order = nullptr;
    FinderPage *m_finder = nullptr;
    LocatePage *m_locate = nullptr;
    NoticesPage *m_notices = nullptr;
    PreferencesPage *m_preferences = nullptr;
    SignInPage *m_signIn = nullptr;
    QWidget *m_before = nullptr; ///< where closing a flow leads back to
};

} // namespace ui
