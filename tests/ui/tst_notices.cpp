// SPDX-License-Identifier: Apache-2.0
#include "app/desk/languages.h"
#include "models/workspace.h"
#include "contract/codec.h"
#include "store/store_types.h"
#include "support/desk_window.h"
#include "support/fits.h"
#include "sync/sync_engine.h"
#include "ui/change/change_page.h"
#include "ui/notices/notice_announcer.h"
#include "ui/notices/notices_page.h"
#include "ui/orders/order_page.h"
#include "ui/settings/preferences_page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/navigation_button.h"
#include "ui/widgets/status_chip.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using orders::OrderState;
using support::DeskWindow;

namespace {

constexpr auto agencySms = "01993a40-000c-7abc-8def-00000000000c"_L1;
constexpr auto agencyRejected = "01993a40-000b-7abc-8def-00000000000b"_L1;

/// A desktop that keeps what it is shown.
class FakeNotifier final : public ui::DesktopNotifier
{
public:
    bool isAvailable() const override { return available; }
    void show(const QString &title, const QString &text) override { shown.append(title + u'\n' + text); }

    bool available = true;
    QStringList shown;
};

/// The notices page of a whole desk.
class Notices : public DeskWindow
{
public:
    explicit Notices(const QString &account = u"demo@example.cn"_s)
        : DeskWindow(account)
    {
        view.showPage(u"notices"_s);
    }

    QStringList titles()
    {
        QStringList list;
        for (auto *card : find(u"noticesPage"_s)->findChildren<ui::Card *>()) {
            if (card->isVisible() && card->objectName().startsWith("notice/"_L1))
                list.append(card->title());
        }
        return list;
    }
    ui::Card *card(const QString &id) { return find<ui::Card>(u"notice/"_s + id); }
    QPushButton *button(const QString &id, const QString &name) { return card(id)->findChild<QPushButton *>(name); }
    QString due(const QString &id) { return card(id)->findChild<ui::StatusChip *>()->text(); }
    QString texts(const QString &id)
    {
        QStringList list;
        for (auto *label : card(id)->findChildren<QLabel *>())
            list.append(label->text());
        return list.join(u'\n');
    }
    void put(const filing::Notice &notice)
    {
        fixture.client.setRecord(store::RecordType::Notice, contract::encode(notice));
    }
    filing::Notice newNotice() const
    {
        filing::Notice notice;
        notice.id = u"ntc_new"_s;
        notice.kind = u"ACCESS_CHECK"_s;
        notice.filingId = u"fil_demo"_s;
        notice.targets = {u"web_demo_1"_s};
        notice.pointers = {u"/websites/web_demo_1/access"_s};
        notice.dueOn = fixture.clock.today().addDays(9);
        notice.state = u"OPEN"_s;
        notice.version = 1;
        notice.updatedAt = fixture.clock.now();
        return notice;
    }
};

} // namespace

class TestNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // M5: each notice with its due date, the fields to correct and the change that answers it
    void noticeStartsItsChange()
    {
        Notices desk;
        const auto day = desk.fixture.clock.today().addDays(6);
        QTRY_VERIFY(desk.due(u"ntc_2"_s).contains(u"in 6 day"_s));
        QVERIFY(desk.due(u"ntc_2"_s).contains(desk.fixture.texts.date(day)));
        QTRY_VERIFY(desk.texts(u"ntc_2"_s).contains(u"示例供应商"_s));
        QVERIFY(desk.texts(u"ntc_2"_s).contains(u"To correct: "_s));
        QVERIFY(desk.texts(u"ntc_2"_s).contains(desk.fixture.texts.fieldLabel(u"/entity/contactAddress"_s)));
        auto *start = desk.button(u"ntc_2"_s, u"noticeActionButton"_s);
        QCOMPARE(start->accessibleName(), u"Start this change: Special inspection: correct the filed information"_s);
        start->click();
        QTRY_COMPARE(desk.page(), u"changePage"_s);
        auto *page = desk.find<ui::ChangePage>(u"changePage"_s);
        QTRY_COMPARE(page->step(), int(ui::ChangePage::Information)); // at the field, past "Before you begin"
    }

    // M5
    void noticeOfAWebsiteStartsTheChangeOfThatWebsite()
    {
        Notices desk;
        QTRY_VERIFY(desk.seen(u"notice/ntc_1"_s));
        auto *page = desk.find<ui::NoticesPage>(u"noticesPage"_s);
        QSignalSpy change(page, &ui::NoticesPage::changeRequested);
        desk.button(u"ntc_1"_s, u"noticeActionButton"_s)->click();
        QCOMPARE(change.count(), 1);
        QCOMPARE(change[0][0].value<orders::OrderKind>(), orders::OrderKind::ChangeWebsite);
        QCOMPARE(change[0][2].toStringList(), QStringList{u"web_demo_10"_s});
        QCOMPARE(change[0][3].toString(), u"/websites/web_demo_10/domains"_s);
    }

    // M5
    void acknowledgedNoticeWaitsNoMore()
    {
        Notices desk;
        QTRY_VERIFY(desk.seen(u"notice/ntc_1"_s));
        const auto badge = [&] { return desk.find<QPushButton>(u"noticesNavigation"_s)->accessibleName(); };
        const auto before = badge();
        desk.button(u"ntc_1"_s, u"acknowledgeButton"_s)->click();
        QTRY_COMPARE(desk.fixture.client.calls.filter(u"acknowledge ntc_1"_s).size(), 1);
        QTRY_VERIFY(desk.due(u"ntc_1"_s).startsWith(u"Acknowledged"_s));
        QVERIFY(!desk.button(u"ntc_1"_s, u"acknowledgeButton"_s));
        QTRY_VERIFY(badge() != before);
    }

    void acknowledgementOutlivesABrokenConnection()
    {
        Notices desk;
        QTRY_VERIFY(desk.seen(u"notice/ntc_1"_s));
        desk.fixture.client.offline = true;
        desk.button(u"ntc_1"_s, u"acknowledgeButton"_s)->click();
        QTRY_VERIFY(desk.fixture.sync.isAcknowledging(u"ntc_1"_s));
        QTRY_VERIFY(!desk.button(u"ntc_1"_s, u"acknowledgeButton"_s)->isEnabled());
        desk.fixture.client.offline = false;
        desk.fixture.sync.syncNow();
        QTRY_VERIFY(!desk.fixture.sync.isAcknowledging(u"ntc_1"_s));
        QTRY_VERIFY(desk.due(u"ntc_1"_s).startsWith(u"Acknowledged"_s));
    }

    void expiringDomainsAndIdsAreListed()
    {
        Notices desk;
        QTRY_VERIFY(desk.titles().filter(u"has expired"_s).size() == 1); // the domain of web_demo_9
        QVERIFY(desk.titles().filter(u"expires soon"_s).size() >= 2);
        const auto id = u"certificate/fil_demo/web_demo_11/"_s;
        QTRY_VERIFY(desk.seen(u"notice/"_s + id));
        QVERIFY(desk.due(id).contains(u"in 60 day"_s));
        auto *page = desk.find<ui::NoticesPage>(u"noticesPage"_s);
        QSignalSpy change(page, &ui::NoticesPage::changeRequested);
        desk.button(id, u"noticeActionButton"_s)->click();
        QCOMPARE(change[0][3].toString(), u"/websites/web_demo_11/personInCharge/certificate/validity"_s);
        desk.view.showPage(u"notices"_s);
        auto *domain = desk.find<QPushButton>(u"noticeActionButton"_s); // the first: what is over
        QVERIFY(domain->accessibleName().contains(u"has expired"_s));
        domain->click();
        QTRY_COMPARE(desk.page(), u"finderPage"_s);
    }

    // M30, M31: what waits for a code, and what has come of an order
    void ordersThatWaitAreListed()
    {
        Notices desk(u"agency@example.cn"_s);
        const auto sms = u"sms/"_s + agencySms;
        QTRY_VERIFY(desk.seen(u"notice/"_s + sms));
        QVERIFY(desk.due(sms).startsWith(u"until"_s));
        QVERIFY(desk.seen(u"notice/result/"_s + agencyRejected));
        QVERIFY(desk.titles().contains(u"The administration has rejected an order"_s));
        QVERIFY(desk.titles().contains(u"The provider has returned an order"_s));
        desk.button(sms, u"noticeActionButton"_s)->click();
        QTRY_COMPARE(desk.page(), u"orderPage"_s);
        QCOMPARE(desk.find<ui::OrderPage>(u"orderPage"_s)->orderId(), agencySms);
    }

    void keyboardStaysWhereItWas()
    {
        Notices desk;
        QTRY_VERIFY(desk.seen(u"notice/ntc_2"_s));
        auto *focused = desk.button(u"ntc_2"_s, u"noticeActionButton"_s);
        focused->setFocus();
        const auto name = focused->accessibleName();
        desk.put(desk.newNotice());
        QTRY_VERIFY(desk.seen(u"notice/ntc_new"_s));
        QVERIFY(QApplication::focusWidget());
        QCOMPARE(QApplication::focusWidget()->accessibleName(), name);
    }

    void desktopSaysNothingUnlessAsked()
    {
        Notices desk;
        FakeNotifier notifier;
        desk.view.setNotifier(notifier, false);
        QTRY_VERIFY(desk.seen(u"notice/ntc_2"_s));
        desk.put(desk.newNotice());
        QTRY_VERIFY(desk.seen(u"notice/ntc_new"_s));
        QVERIFY(notifier.shown.isEmpty());
    }

    // M31: the words of the page, on the desktop, and no person's name or number
    void desktopSaysWhatIsNew()
    {
        Notices desk;
        FakeNotifier notifier;
        desk.view.setNotifier(notifier, false);
        QTRY_VERIFY(desk.seen(u"notice/certificate/fil_demo/web_demo_11/"_s));
        desk.view.showPage(u"preferences"_s);
        auto *check = desk.find<QCheckBox>(u"notificationsCheck"_s);
        QVERIFY(!check->isChecked());
        check->setFocus();
        QTest::keyClick(check, Qt::Key_Space);
        QVERIFY(check->isChecked());
        QVERIFY(notifier.shown.isEmpty()); // what was there is no news
        desk.put(desk.newNotice());
        QTRY_COMPARE(notifier.shown.size(), 1);
        desk.view.showPage(u"notices"_s);
        QVERIFY(notifier.shown[0].startsWith(desk.card(u"ntc_new"_s)->title()));
        QVERIFY(notifier.shown[0].contains(desk.due(u"ntc_new"_s)));
        QVERIFY(notifier.shown[0].contains(u"浙ICP备2024012345号"_s));
        for (const auto &personal : {u"李示例"_s, u"张示例"_s, u"13900001002"_s, u"330108199009301066"_s})
            QVERIFY(!notifier.shown[0].contains(personal));
        desk.view.showPage(u"filing"_s);
        Q_EMIT notifier.activated();
        QCOMPARE(desk.page(), u"noticesPage"_s);
        notifier.available = false; // a desktop without a place for messages
        auto other = desk.newNotice();
        other.id = u"ntc_other"_s;
        desk.put(other);
        QTRY_VERIFY(desk.seen(u"notice/ntc_other"_s));
        QCOMPARE(notifier.shown.size(), 1);
    }

    void desktopWithoutATrayIsExplained()
    {
        support::UiFixture fixture;
        ui::PreferencesPage page(fixture.context, {.server = u"http://127.0.0.1:1"_s, .notificationsPossible = false});
        auto *check = page.findChild<QCheckBox *>(u"notificationsCheck"_s);
        QVERIFY(!check->isEnabled());
        QVERIFY(!check->accessibleDescription().isEmpty());
    }

    void fits_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("dark");
        for (const auto *account : {"demo@example.cn", "agency@example.cn"}) {
            for (const auto *language : {"en", "zh_CN"}) {
                QTest::addRow("%s %s", account, language) << QString::fromLatin1(account) << QString::fromLatin1(language) << 1.0 << false;
                QTest::addRow("%s %s 200 %%", account, language) << QString::fromLatin1(account) << QString::fromLatin1(language) << 2.0 << true;
            }
        }
    }
    /// Nothing is cut, in either language, light and dark, with text twice as large.
    void fits()
    {
        QFETCH(QString, account);
        QFETCH(QString, language);
        QFETCH(double, scale);
        QFETCH(bool, dark);
        Languages languages;
        languages.choose(language);
        Notices desk(account);
        desk.fixture.theme.setChoice(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        desk.fixture.theme.setTextScale(scale);
        QTRY_VERIFY(desk.titles().size() >= 3);
        if (account.startsWith("demo"_L1))
            QTRY_VERIFY(desk.seen(u"notice/certificate/fil_demo/web_demo_11/"_s));
        const auto faults = support::settledFaults(desk.view.currentPage());
        if (const auto folder = qEnvironmentVariable("DESK_PICTURES"); !folder.isEmpty())
            desk.view.grab().save(u"%1/notices-%2-%3-%4.png"_s.arg(folder, account.left(4), language).arg(scale));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        languages.choose(u"en"_s);
    }
};

QTEST_MAIN(TestNotices)
#include "tst_notices.moc"
