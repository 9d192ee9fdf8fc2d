// SPDX-License-Identifier: Apache-2.0
#include "app/desk/languages.h"
#include "models/service_table_model.h"
#include "models/workspace.h"
#include "support/fits.h"
#include "support/ui_fixture.h"
#include "ui/filing/filing_page.h"
#include "ui/orders/order_page.h"
#include "ui/settings/preferences_page.h"
#include "ui/shell/desk_banner.h"
#include "ui/shell/desk_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sign_in_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/password_edit.h"
#include "ui/widgets/reason_strip.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using support::UiFixture;
using syncing::Link;

namespace {

template <class T = QWidget>
T *seen(QWidget *root, const char *name)
{
    for (auto *each : root->findChildren<T *>(QString::fromLatin1(name))) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

void press(QWidget *root, const char *name)
{
    auto *button = seen<QPushButton>(root, name);
    QVERIFY2(button && button->isEnabled(), name);
    QTest::mouseClick(button, Qt::LeftButton);
}

/// The whole window over the sample filings.
struct Desk
{
    explicit Desk(const QString &account = u"demo@example.cn"_s)
        : fixture(account)
        , window(fixture.texts, fixture.clock)
        , view(new ui::DeskView(fixture.context, {u"http://127.0.0.1:1"_s, true, 1.0}))
    {
        window.resize(1280, 800);
        window.showDesk(view);
        window.show();
    }
    ~Desk() { fixture.theme.setTextScale(1.0); }
    bool hasRows() const
    {
        const auto *table = seen<QTableView>(view, "websiteTableView");
        return table && table->model()->rowCount() > 0;
    }

    UiFixture fixture;
    ui::MainWindow window;
    ui::DeskView *view;
};

} // namespace

class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusSaysHowItStands_data()
    {
        QTest::addColumn<int>("link");
        QTest::addColumn<int>("minutes"); // since the last synchronisation; -1 = never
        QTest::addColumn<int>("waiting");
        QTest::addColumn<QString>("text");
        QTest::newRow("just now") << int(Link::Synchronised) << 0 << 0 << u"Synchronised just now"_s;
        QTest::newRow("minutes") << int(Link::Synchronised) << 2 << 0 << u"Synchronised 2 min ago"_s;
        QTest::newRow("round under way") << int(Link::Synchronising) << 2 << 0 << u"Synchronised 2 min ago"_s;
        QTest::newRow("first round") << int(Link::Synchronising) << -1 << 0 << u"Synchronising…"_s;
        QTest::newRow("one waits") << int(Link::Synchronised) << 2 << 1 << u"1 change waiting to be sent"_s;
        QTest::newRow("three wait") << int(Link::Synchronised) << 2 << 3 << u"3 changes waiting to be sent"_s;
        QTest::newRow("offline") << int(Link::Offline) << 2 << 0 << u"Offline: your drafts are kept"_s;
        QTest::newRow("offline, two wait") << int(Link::Offline) << 2 << 2
                                           << u"Offline: 2 changes are kept on this computer and sent later"_s;
        QTest::newRow("signed out") << int(Link::SignedOut) << 2 << 0 << u"Signed out: your drafts are kept"_s;
    }
    void statusSaysHowItStands()
    {
        QFETCH(int, link);
        QFETCH(int, minutes);
        QFETCH(int, waiting);
        Languages languages;
        languages.choose(u"en"_s);
        const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
        syncing::SyncStatus status;
        status.link = Link(link);
        status.waiting = waiting;
        if (minutes >= 0)
            status.synchronisedAt = now.addSecs(-60 * minutes);
        QTEST(ui::syncText(status, now), "text");
    }

    void signInTakesThePassword()
    {
        UiFixture fixture;
        ui::SignInPage page(fixture.texts);
        page.show();
        QSignalSpy asked(&page, &ui::SignInPage::signInRequested);
        auto *button = seen<QPushButton>(&page, "signInButton");
        QVERIFY(!button->isEnabled());
        QVERIFY(!button->toolTip().isEmpty());
        QTest::keyClicks(seen<QLineEdit>(&page, "serverEdit"), u"filing.example.cn"_s);
        QTest::keyClicks(seen<QLineEdit>(&page, "accountEdit"), u"demo@example.cn"_s);
        auto *password = seen<QLineEdit>(&page, "passwordEdit");
        QTest::keyClicks(password, u"practice-2026"_s);
        QTest::keyClick(password, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toUrl(), QUrl(u"https://filing.example.cn"_s));
        const auto secret = page.takePassword();
        QCOMPARE(secret.view(), QByteArrayView("practice-2026"));
        QVERIFY(password->text().isEmpty());
    }

    void wrongPasswordIsSaidWithoutAHint()
    {
        UiFixture fixture;
        ui::SignInPage page(fixture.texts);
        page.show();
        filing::Error error{filing::ErrorKind::Unauthenticated, u"CREDENTIALS_WRONG"_s};
        error.params.insert(u"attemptsLeft"_s, u"3"_s);
        page.showError(error);
        auto *fault = seen<ui::ReasonStrip>(&page, "signInFault");
        QVERIFY(fault);
        QVERIFY(fault->message().contains(u"3"_s));
    }

    void navigationShowsPages()
    {
        Desk desk;
        for (const auto &[entry, page] : {std::pair{"ordersNavigation", "ordersPage"},
                                          {"noticesNavigation", "noticesPage"},
                                          {"preferencesNavigation", "preferencesPage"},
                                          {"filingNavigation", "filingPage"}}) {
            press(desk.view, entry);
            QVERIFY2(seen(desk.view, page), page);
        }
    }

    void flowsOpenAndCloseAgain()
    {
        Desk desk;
        QTRY_VERIFY(desk.hasRows());
        press(desk.view, "changeServiceButton");
        QTRY_VERIFY(seen(desk.view, "changePage"));
        press(desk.view, "changeCloseButton");
        QVERIFY(seen(desk.view, "filingPage"));
        press(desk.view, "cancelServiceButton");
        QTRY_VERIFY(seen(desk.view, "cancelPage"));
        QTRY_VERIFY(seen(desk.view, "keepServiceButton"));
        press(desk.view, "keepServiceButton");
        QVERIFY(seen(desk.view, "filingPage"));
    }

    void remedyLeadsToTheOrder()
    {
        Desk desk;
        auto *page = seen<ui::FilingPage>(desk.view, "filingPage");
        page->showFiling(u"fil_ningbo"_s);
        auto *strip = seen(desk.view, "entityCard")->findChild<ui::ReasonStrip *>();
        QVERIFY(strip && strip->isVisible());
        Q_EMIT strip->remedyRequested();
        auto *order = seen<ui::OrderPage>(desk.view, "orderPage");
        QVERIFY(order);
        QCOMPARE(order->orderId(), u"01993a40-0004-7abc-8def-000000000004"_s);
    }

    void offlineIsSaidAndEndsAgain()
    {
        Desk desk;
        desk.fixture.client.offline = true;
        desk.fixture.sync.start();
        auto *banner = desk.view->findChild<ui::DeskBanner *>();
        QTRY_VERIFY_WITH_TIMEOUT(desk.fixture.sync.status().link == Link::Offline, 5000);
        QVERIFY(banner->isVisible());
        desk.fixture.client.offline = false;
        QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), 5000);
    }

    void startNotesAreShownOneByOne()
    {
        Desk desk;
        auto *notes = desk.view->findChild<ui::StartNotes *>();
        QVERIFY(!notes->isVisible());
        store::OpenReport report;
        report.setAsideTo = u"/somewhere/desk.db.corrupt-20261121"_s;
        report.rescuedDrafts = 2;
        desk.view->addNote({ui::StartNote::What::StoreSetAside, report});
        desk.view->addNote({ui::StartNote::What::SignInNotKept, {}});
        desk.view->addNote({ui::StartNote::What::SignInNotKept, {}});
        QVERIFY(notes->isVisible());
        QVERIFY(notes->text().contains(u"desk.db.corrupt-20261121"_s) && notes->text().contains(u"2"_s));
        Q_EMIT notes->dismissed();
        QVERIFY(notes->isVisible());
        Q_EMIT notes->dismissed();
        QVERIFY(!notes->isVisible());
    }

    void noticesLeadToTheirService()
    {
        Desk desk;
        press(desk.view, "noticesNavigation");
        auto *page = seen(desk.view, "noticesPage");
        QTRY_VERIFY(seen(page, "notice/ntc_2"));
        auto *show = seen<QPushButton>(seen(page, "notice/ntc_2"), "showNoticeButton");
        QVERIFY(show);
        QTest::mouseClick(show, Qt::LeftButton);
        QTRY_VERIFY(desk.hasRows());
        QTRY_COMPARE(seen<QTableView>(desk.view, "websiteTableView")->currentIndex().data(models::ServiceTableModel::IdRole).toString(),
                     u"web_demo_11"_s);
    }

    void removesAKeptPassword()
    {
        Desk desk;
        const secrets::SecretKey key{desk.fixture.context.profile, secrets::SecretKey::Purpose::FilingPassword, u"fil_demo"_s};
        support::settled(desk.fixture.secrets.write(key, secrets::SecretBytes::copyOf(QByteArrayView("Beian2024"))));
        press(desk.view, "preferencesNavigation");
        auto *kept = seen(desk.view, "keptSecrets");
        const auto button = [kept]() -> QPushButton * {
            for (auto *each : kept->findChildren<QPushButton *>()) {
                if (each->isVisible())
                    return each;
            }
            return nullptr;
        };
        QTRY_VERIFY(button());
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_VERIFY(!desk.fixture.secrets.contains(key));
        QTRY_VERIFY(!button());
    }

    void choicesAreAnnounced()
    {
        Desk desk;
        press(desk.view, "preferencesNavigation");
        QSignalSpy theme(desk.view->preferencesPage(), &ui::PreferencesPage::themeChosen);
        QSignalSpy scale(desk.view->preferencesPage(), &ui::PreferencesPage::textScaleChosen);
        QSignalSpy out(desk.view->preferencesPage(), &ui::PreferencesPage::signOutRequested);
        QTest::keyClick(seen<QComboBox>(desk.view, "themeCombo"), Qt::Key_Down);
        QCOMPARE(theme.count(), 1);
        QCOMPARE(theme[0][0].value<ui::ThemeChoice>(), ui::ThemeChoice::Dark);
        QTest::keyClick(seen<QComboBox>(desk.view, "textSizeCombo"), Qt::Key_End);
        QCOMPARE(scale.count(), 1);
        QCOMPARE(scale[0][0].toDouble(), 2.0);
        press(desk.view, "signOutButton");
        QCOMPARE(out.count(), 1);
    }

    void fits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("scale");
        for (const auto *language : {"en", "zh_CN"}) {
            QTest::addRow("%s", language) << QString::fromLatin1(language) << 1.0;
            QTest::addRow("%s 200 %%", language) << QString::fromLatin1(language) << 2.0;
        }
    }
    /// Nothing is cut at 1280 x 800, in either language, with text twice as large.
    void fits()
    {
        QFETCH(QString, language);
        QFETCH(double, scale);
        Languages languages;
        languages.choose(language);
        Desk desk;
        desk.window.topBar()->setAccount(u"示例科技"_s, u"demo@example.cn"_s);
        desk.window.setPractice(true);
        desk.window.statusLine()->setStatus(desk.fixture.sync.status());
        desk.fixture.theme.setTextScale(scale);
        QTRY_VERIFY(desk.hasRows());
        for (const auto *entry : {"filing", "orders", "notices", "preferences"}) {
            desk.view->showPage(QString::fromLatin1(entry));
            QTRY_VERIFY(desk.view->currentPage()->isVisible());
            const auto faults = support::settledFaults(&desk.window);
            const auto folder = qEnvironmentVariable("DESK_PICTURES");
            if (!folder.isEmpty())
                desk.window.grab().save(u"%1/shell-%2-%3-%4.png"_s.arg(folder, language).arg(scale).arg(QLatin1StringView(entry)));
            QVERIFY2(faults.isEmpty(), qPrintable(QString::fromLatin1(entry) + u": "_s + faults.join(u'\n')));
        }
        QVERIFY2(desk.window.width() <= 1280 && desk.window.height() <= 800, "the window had to grow");
    }
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
