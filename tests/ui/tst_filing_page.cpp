// SPDX-License-Identifier: Apache-2.0
#include "app/desk/languages.h"
#include "contract/codec.h"
#include "models/service_table_model.h"
#include "support/fits.h"
#include "support/ui_fixture.h"
#include "ui/filing/filing_page.h"
#include "ui/filing/filing_switcher.h"
#include "ui/filing/service_detail.h"
#include "ui/orders/order_page.h"
#include "ui/widgets/key_value_grid.h"
#include "ui/widgets/reason_strip.h"
#include "ui/widgets/table_roles.h"

#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using models::ServiceTableModel;
using orders::OrderKind;
using support::UiFixture;

namespace {

template <class T>
T *in(QWidget *root, const char *name)
{
    T *hidden = nullptr;
    for (auto *each : root->findChildren<T *>(QString::fromLatin1(name))) {
        if (each->isVisible())
            return each; // websites and apps have the same buttons; one of the two is shown
        hidden = each;
    }
    return hidden;
}

/// As an input method types: QTest's keys know Latin letters only.
void typeInto(QLineEdit *edit, const QString &text)
{
    QInputMethodEvent commit;
    commit.setCommitString(text);
    QCoreApplication::sendEvent(edit, &commit);
}

/// The page of one account, shown and with its rows read.
struct Shown
{
    explicit Shown(const QString &account = u"demo@example.cn"_s)
        : fixture(account)
        , page(fixture.context)
    {
        page.resize(1044, 730);
        page.show();
    }
    QTableView *websites() { return in<QTableView>(&page, "websiteTableView"); }
    QTableView *apps() { return in<QTableView>(&page, "appTableView"); }
    QString name(int row) { return websites()->model()->index(row, ServiceTableModel::Name).data().toString(); }
    int rowOf(const QString &id)
    {
        const auto *model = websites()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(ServiceTableModel::IdRole) == id)
                return row;
        }
        return -1;
    }
    void select(const QString &id) { websites()->setCurrentIndex(websites()->model()->index(rowOf(id), 0)); }
    ui::RowActions actions(const QString &id)
    {
        const auto index = websites()->model()->index(rowOf(id), ServiceTableModel::Actions);
        return index.data(ui::ActionsRole).value<ui::RowActions>();
    }

    UiFixture fixture;
    ui::FilingPage page;
};

} // namespace

class TestFilingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEntityAndServices()
    {
        Shown shown;
        QTRY_COMPARE(shown.websites()->model()->rowCount(), 12);
        QCOMPARE(shown.apps()->model()->rowCount(), 3);
        auto *tabs = in<QTabWidget>(&shown.page, "filingTabs");
        QCOMPARE(tabs->currentWidget()->objectName(), u"websiteTab"_s);
        QVERIFY(tabs->tabText(1).contains(u"12"_s));
        QVERIFY(tabs->tabText(2).contains(u"3"_s));
        QCOMPARE(shown.websites()->currentIndex().row(), 0);
        auto *detail = in<ui::ServiceDetail>(&shown.page, "serviceDetail");
        QTRY_VERIFY(detail->findChild<ui::KeyValueGrid *>()->rows().size() > 10);
        const auto first = shown.websites()->model()->index(0, ServiceTableModel::Domains);
        QCOMPARE(first.data().toString(), u"example.cn"_s);
        QCOMPARE(first.data(ui::SuffixRole).toString(), u"+2"_s);
    }

    void findsAsOneTypes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("websites");
        QTest::addColumn<int>("apps");
        QTest::newRow("name") << u"商城"_s << 1 << 1;
        QTest::newRow("domain") << u"huodong-"_s << 1 << 0;
        QTest::newRow("whole number") << u"浙ICP备2024012345号-5"_s << 1 << 0;
        QTest::newRow("nothing") << u"no such thing"_s << 0 << 0;
    }
    void findsAsOneTypes()
    {
        QFETCH(QString, text);
        Shown shown;
        QTRY_COMPARE(shown.websites()->model()->rowCount(), 12);
        auto *find = in<QLineEdit>(&shown.page, "findEdit");
        QTest::keyClick(&shown.page, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(find->hasFocus());
        typeInto(find, text);
        QTEST(shown.websites()->model()->rowCount(), "websites");
        find->clear();
        QCOMPARE(shown.websites()->model()->rowCount(), 12);
    }

    void selectionSurvivesTheSearch()
    {
        Shown shown;
        QTRY_COMPARE(shown.websites()->model()->rowCount(), 12);
        shown.select(u"web_demo_5"_s);
        auto *find = in<QLineEdit>(&shown.page, "findEdit");
        QTest::keyClicks(find, u"help"_s);
        QCOMPARE(shown.websites()->currentIndex().data(ServiceTableModel::IdRole).toString(), u"web_demo_2"_s);
        find->clear();
        QVERIFY(shown.websites()->currentIndex().isValid());
    }

    void buttonsAskForTheAction()
    {
        Shown shown;
        QTRY_COMPARE(shown.websites()->model()->rowCount(), 12);
        QSignalSpy changes(&shown.page, &ui::FilingPage::changeRequested);
        QSignalSpy cancels(&shown.page, &ui::FilingPage::cancelRequested);
        auto *change = in<QPushButton>(&shown.page, "changeServiceButton");
        QTRY_VERIFY(change->isEnabled());
        QTest::mouseClick(change, Qt::LeftButton);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes[0][0].value<OrderKind>(), OrderKind::ChangeWebsite);
        QCOMPARE(changes[0][2].toStringList(), QStringList{u"web_demo_1"_s});
        in<QPushButton>(&shown.page, "cancelServiceButton")->setFocus();
        QTest::keyClick(in<QPushButton>(&shown.page, "cancelServiceButton"), Qt::Key_Space);
        QCOMPARE(cancels.count(), 1);
        QCOMPARE(cancels[0][2].toStringList(), QStringList{u"web_demo_1"_s});
    }

    void everyDisabledButtonSaysWhy_data()
    {
        QTest::addColumn<QString>("account");
        for (const auto *account : {"demo@example.cn", "person@example.cn", "agency@example.cn"})
            QTest::newRow(account) << QString::fromLatin1(account);
    }
    void everyDisabledButtonSaysWhy()
    {
        QFETCH(QString, account);
        Shown shown(account);
        auto *switcher = in<ui::FilingSwitcher>(&shown.page, "filingSwitcher");
        for (int i = 0; i < switcher->count(); ++i) {
            shown.page.showFiling(switcher->itemData(i).toString());
            QCOMPARE(shown.page.filingId(), switcher->itemData(i).toString());
            const auto filing = shown.fixture.workspace.filing(shown.page.filingId());
            QTRY_COMPARE(shown.websites()->model()->rowCount(), filing->websiteCount);
            bool disabled = false;
            for (auto *button : shown.page.findChildren<QPushButton *>()) {
                if (!button->objectName().endsWith(u"Button"_s) || button->isEnabled() || !button->isVisible()
                    || button->property("role") == u"bare"_s)
                    continue;
                disabled = true;
                QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->objectName()));
                QVERIFY2(!button->accessibleDescription().isEmpty(), qPrintable(button->objectName()));
            }
            bool strip = false;
            for (auto *each : shown.page.findChildren<ui::ReasonStrip *>())
                strip = strip || (each->isVisible() && !each->message().isEmpty());
            QCOMPARE(strip, disabled);
        }
    }

    void explainsTheDomainThatEnds()
    {
        Shown shown;
        QTRY_COMPARE(shown.websites()->model()->rowCount(), 12);
        shown.select(u"web_demo_5"_s);
        auto *detail = in<ui::ServiceDetail>(&shown.page, "serviceDetail");
        auto *change = detail->findChild<QPushButton *>(u"changeServiceButton"_s);
        QVERIFY(!change->isEnabled());
        auto *strip = detail->findChild<ui::ReasonStrip *>();
        QVERIFY(strip->message().contains(u"huodong-example.cn"_s));
        QVERIFY(strip->message().contains(u"41"_s));
        const auto state = shown.websites()->model()->index(shown.rowOf(u"web_demo_5"_s), ServiceTableModel::State);
        QVERIFY(state.data().toString().contains(u"41"_s));
        QCOMPARE(state.data(ui::ChipKindRole).value<ui::Kind>(), ui::Kind::Warn);
    }

    // M23
    void greyForAnOrderOffersBothWays()
    {
        Shown shown(u"agency@example.cn"_s);
        shown.page.showFiling(u"fil_network"_s); // its order waits for the SMS codes
        QTRY_COMPARE(shown.websites()->model()->rowCount(), 1);
        QSignalSpy remedies(&shown.page, &ui::FilingPage::remedyRequested);
        auto *change = in<QPushButton>(&shown.page, "changeEntityButton");
        QVERIFY(!change->isEnabled());
        QVERIFY2(change->toolTip().contains(u"Wait for its result, or abandon it"_s), qPrintable(change->toolTip()));
        auto *remedy = in<QPushButton>(&shown.page, "reasonRemedyButton");
        QCOMPARE(remedy->text(), u"Open the order"_s);
        QTest::mouseClick(remedy, Qt::LeftButton);
        QCOMPARE(remedies.count(), 1);
        QCOMPARE(remedies[0][0].value<filing::Blocker>().remedy, u"OPEN_ORDER"_s);

        // Where it leads, the order can be abandoned.
        ui::OrderPage order(shown.fixture.context);
        order.open(remedies[0][0].value<filing::Blocker>().params.value(u"orderId"_s));
        order.show();
        QTRY_VERIFY(order.findChild<QPushButton *>(u"abandonOrderButton"_s)->isVisible());
        QVERIFY(order.findChild<QPushButton *>(u"abandonOrderButton"_s)->isEnabled());
    }

    // M24
    void greyForTheAdministrationOffersToFileAnew()
    {
        Shown shown;
        shown.page.showFiling(u"fil_guangdong"_s);
        QTRY_COMPARE(shown.websites()->model()->rowCount(), 1);
        QSignalSpy remedies(&shown.page, &ui::FilingPage::remedyRequested);
        for (const auto *name : {"changeEntityButton", "changeServiceButton"}) {
            auto *change = in<QPushButton>(&shown.page, name);
            QVERIFY2(!change->isEnabled(), name);
            QVERIFY2(change->toolTip().contains(u"Cancel the filing and file anew"_s), qPrintable(change->toolTip()));
        }
        auto *remedy = in<QPushButton>(&shown.page, "reasonRemedyButton");
        QCOMPARE(remedy->text(), u"Cancel the entity"_s);
        QTest::mouseClick(remedy, Qt::LeftButton);
        QCOMPARE(remedies.count(), 1);
        QCOMPARE(remedies[0][0].value<filing::Blocker>().remedy, u"CANCEL_AND_REFILE"_s);
        QVERIFY2(in<QPushButton>(&shown.page, "cancelEntityButton")->isEnabled(), "the way that is offered is open");
    }

    void offlineStaysReadable()
    {
        Shown shown;
        QTRY_COMPARE(shown.websites()->model()->rowCount(), 12);
        auto *cancel = in<QPushButton>(&shown.page, "cancelServiceButton");
        QTRY_VERIFY(cancel->isEnabled());
        shown.fixture.setCircumstances(false);
        QVERIFY(!cancel->isEnabled());
        QVERIFY(in<QPushButton>(&shown.page, "changeServiceButton")->isEnabled()); // a draft can be written offline
        QCOMPARE(shown.websites()->model()->rowCount(), 12);
        shown.fixture.setCircumstances(true);
        QVERIFY(cancel->isEnabled());
    }

    void followsTheStore()
    {
        Shown shown;
        QTRY_COMPARE(shown.websites()->model()->rowCount(), 12);
        shown.select(u"web_demo_2"_s);
        auto website = *support::settled(shown.fixture.workspace.website(u"web_demo_2"_s));
        website.name = u"新帮助中心"_s;
        website.version += 1;
        const auto record = support::sampleRecord(store::RecordType::Website, contract::encode(website));
        support::settled(shown.fixture.store.applyPage({.upserts = {record}}));
        QTRY_COMPARE(shown.name(shown.rowOf(u"web_demo_2"_s)), u"新帮助中心"_s);
        QCOMPARE(shown.websites()->currentIndex().data(ServiceTableModel::IdRole).toString(), u"web_demo_2"_s);
    }

    void languageKeepsInputAndSelection()
    {
        Languages languages;
        languages.choose(u"en"_s);
        Shown shown;
        QTRY_COMPARE(shown.websites()->model()->rowCount(), 12);
        shown.select(u"web_demo_2"_s);
        auto *find = in<QLineEdit>(&shown.page, "findEdit");
        QTest::keyClicks(find, u"example"_s);
        const auto before = in<QPushButton>(&shown.page, "changeServiceButton")->text();
        languages.choose(u"zh_CN"_s);
        QTRY_VERIFY(in<QPushButton>(&shown.page, "changeServiceButton")->text() != before);
        QCOMPARE(find->text(), u"example"_s);
        QCOMPARE(shown.websites()->currentIndex().data(ServiceTableModel::IdRole).toString(), u"web_demo_2"_s);
    }

    void copiesTheReasonInBothLanguages()
    {
        Shown shown;
        QTRY_COMPARE(shown.websites()->model()->rowCount(), 12);
        shown.select(u"web_demo_5"_s);
        auto *strip = in<ui::ServiceDetail>(&shown.page, "serviceDetail")->findChild<ui::ReasonStrip *>();
        Q_EMIT strip->copyRequested();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u'\n'));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"huodong-example.cn"_s));
    }

    void fitsInBothLanguagesAndTwiceTheText_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("scale");
        QTest::addColumn<QSize>("size");
        for (const auto *language : {"en", "zh_CN"}) {
            QTest::addRow("%s", language) << QString::fromLatin1(language) << 1.0 << QSize(1044, 730);
            QTest::addRow("%s 200 %%", language) << QString::fromLatin1(language) << 2.0 << QSize(1500, 1200);
        }
    }
    void fitsInBothLanguagesAndTwiceTheText()
    {
        QFETCH(QString, language);
        QFETCH(double, scale);
        QFETCH(QSize, size);
        Languages languages;
        languages.choose(language);
        Shown shown;
        shown.fixture.theme.setTextScale(scale);
        shown.page.resize(size);
        QTRY_COMPARE(shown.websites()->model()->rowCount(), 12);
        auto *tabs = in<QTabWidget>(&shown.page, "filingTabs");
        const auto hasDetails = [&shown] {
            const auto *detail = in<ui::ServiceDetail>(&shown.page, "serviceDetail");
            return detail->findChild<ui::KeyValueGrid *>()->rows().size() > 5;
        };
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QTRY_VERIFY(hasDetails());
            const auto faults = support::settledFaults(&shown.page);
            const auto dir = qEnvironmentVariable("DESK_PICTURES");
            if (!dir.isEmpty())
                shown.page.grab().save(u"%1/filing-%2-%3-%4.png"_s.arg(dir, language).arg(scale).arg(tab));
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        }
        shown.fixture.theme.setTextScale(1.0);
    }
};

QTEST_MAIN(TestFilingPage)
#include "tst_filing_page.moc"
