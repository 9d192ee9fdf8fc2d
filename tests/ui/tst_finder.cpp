// SPDX-License-Identifier: Apache-2.0
#include "app/desk/languages.h"
#include "app/desk/tour/clipping.h"
#include "support/desk_window.h"
#include "ui/filing/filing_page.h"
#include "ui/guidance/finder_page.h"
#include "ui/guidance/service_chooser.h"
#include "ui/widgets/key_value_grid.h"
#include "ui/widgets/reason_strip.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using support::DeskWindow;

namespace {

/// The desk with the finder open for one of the account's filings.
struct Finder : DeskWindow
{
    explicit Finder(const QString &filing = u"fil_demo"_s, const QString &account = u"demo@example.cn"_s)
        : DeskWindow(account)
    {
        view.findChild<ui::FilingPage *>()->showFiling(filing);
        click(u"findChangeButton"_s);
    }
    QString entry() { return find<ui::FinderPage>(u"finderPage"_s)->entryId(); }
    /// Types the phrase anew.
    void search(const QString &phrase)
    {
        find<QLineEdit>(u"finderSearchEdit"_s)->clear();
        type(u"finderSearchEdit"_s, phrase);
    }
    void choose(const QString &service)
    {
        auto *chooser = find<ui::ServiceChooser>(u"finderServiceComboBox"_s);
        if (!QTest::qWaitFor([&] { return chooser->choose(service); }, 5000))
            qFatal("No %s to choose.", qPrintable(service));
    }
    QPushButton *action(const QString &kind) { return seen<QPushButton>(u"finderAction:"_s + kind); }
    QString label(const QString &name) { return find<QLabel>(name)->text(); }
    QString fact(const QString &label)
    {
        for (const auto &row : find<ui::KeyValueGrid>(u"finderFactsGrid"_s)->rows()) {
            if (row.label.contains(label))
                return row.value;
        }
        return {};
    }
};

} // namespace

class TestFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // M6
    void leadsToTheChangeByKeys()
    {
        Finder desk;
        QCOMPARE(desk.page(), u"finderPage"_s);
        QTRY_COMPARE(QApplication::focusWidget(), desk.find(u"finderSearchEdit"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"website name"_s);
        QCOMPARE(desk.entry(), u"WEBSITE_NAME_CHANGED"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), desk.find(u"finderList"_s));
        auto *change = desk.action(u"CHANGE_WEBSITE"_s);
        QVERIFY(change && !change->isEnabled() && !change->toolTip().isEmpty()); // which one?
        QVERIFY(!desk.action(u"CHANGE_APP"_s));
        desk.choose(u"web_demo_2"_s);
        QVERIFY(change->isEnabled());
        change->setFocus();
        QTest::keyClick(change, Qt::Key_Space);
        QTRY_COMPARE(desk.page(), u"changePage"_s);
        QTRY_COMPARE(desk.find<QLabel>(u"changeTitleLabel"_s)->text(), u"Change Website · 示例帮助中心"_s);
    }

    // M6
    void offersWhatFitsTheService()
    {
        Finder desk;
        desk.search(u"手机号"_s);
        QCOMPARE(desk.entry(), u"PHONE_CHANGED"_s);
        QVERIFY(desk.action(u"CHANGE_ENTITY"_s));
        desk.choose(u"app_demo_4"_s);
        QVERIFY(desk.action(u"CHANGE_APP"_s) && !desk.action(u"CHANGE_WEBSITE"_s));
        desk.choose(u"web_demo_1"_s);
        QVERIFY(desk.action(u"CHANGE_WEBSITE"_s) && !desk.action(u"CHANGE_APP"_s));
        desk.search(u"app package"_s);
        QVERIFY(desk.find<ui::ServiceChooser>(u"finderServiceComboBox"_s)->count() == 3); // apps only
    }

    void greyActionsSayWhyAndTheWayOut()
    {
        Finder desk(u"fil_ningbo"_s); // an order is at the administration
        desk.search(u"website name"_s);
        desk.choose(u"web_ningbo_1"_s);
        auto *change = desk.action(u"CHANGE_WEBSITE"_s);
        QVERIFY(!change->isEnabled());
        QVERIFY(!change->accessibleDescription().isEmpty());
        auto *strip = desk.find<QWidget>(u"finderActions"_s)->findChild<ui::ReasonStrip *>();
        QVERIFY(strip->message().contains(u"Change Website"_s));
        QTest::mouseClick(strip->findChild<QPushButton *>(u"reasonRemedyButton"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.page(), u"orderPage"_s);
    }

    // M2
    void nameChangeNamesItsPaper()
    {
        Finder desk;
        desk.search(u"公司改名"_s);
        QCOMPARE(desk.entry(), u"ENTITY_NAME_CHANGED"_s);
        QVERIFY(desk.label(u"finderReadyLabel"_s).contains(u"Certificate of change"_s));
        QVERIFY(desk.find<ui::ReasonStrip>(u"finderImpossibleStrip"_s)->message().contains(u"Instead"_s));
        QVERIFY(desk.fact(u"How long"_s).contains(u"2 to 22"_s));
        QVERIFY(desk.label(u"finderSourceLabel"_s).contains(u"Alibaba Cloud"_s));
        desk.click(u"helpQuestionsButton"_s);
        desk.click(u"question:NAME_CHANGE_PAPERS"_s);
        const auto answer = desk.label(u"answer:NAME_CHANGE_PAPERS"_s);
        QVERIFY(answer.contains(u"certificate of change"_s) &&
                answer.contains(u"reject the order at its initial review"_s));
    }

    // M26
    void saysWhyAServiceComesIntoAnEntityChange()
    {
        Finder desk;
        desk.search(u"company name"_s);
        desk.click(u"helpQuestionsButton"_s);
        desk.click(u"question:WHY_SERVICE_IN_SECOND_STEP"_s);
        QVERIFY(!desk.label(u"answer:WHY_SERVICE_IN_SECOND_STEP"_s).isEmpty());
        QVERIFY(desk.label(u"finderStepsLabel"_s).contains(u"Start Change"_s));
    }

    // M3, M4
    void lostCardHasAWay()
    {
        Finder desk;
        desk.search(u"lost id"_s);
        QCOMPARE(desk.entry(), u"ID_CARD_LOST"_s);
        const auto limits = desk.find<ui::ReasonStrip>(u"finderImpossibleStrip"_s)->message();
        QVERIFY(limits.contains(u"temporary ID card"_s) && limits.contains(u"household register"_s));
        QVERIFY(limits.contains(u"extension"_s));
        QVERIFY(desk.label(u"finderStepsLabel"_s).contains(u"replacement"_s));
        QVERIFY(desk.label(u"finderWordsLabel"_s).contains(u"support"_s));
        QVERIFY(desk.fact(u"How long"_s).startsWith(u"Not known"_s));
    }

    // M8, M14
    void anotherProvinceNeedsANewFiling()
    {
        Finder desk;
        desk.search(u"another province"_s);
        QCOMPARE(desk.entry(), u"PROVINCE_MOVED"_s);
        const auto steps = desk.label(u"finderStepsLabel"_s);
        QVERIFY(steps.indexOf(u"Cancel the filing"_s) < steps.indexOf(u"file in the new province"_s));
        QVERIFY(steps.contains(u"file in the new province"_s));
        QVERIFY(desk.label(u"finderWordsLabel"_s).contains(u"new filing"_s));
        QVERIFY(desk.action(u"CANCEL_ENTITY"_s) && !desk.action(u"CHANGE_ENTITY"_s));
        QVERIFY(desk.fact(u"Zhejiang"_s).startsWith(u"not known"_s)); // in neither list
        Finder hunan(u"fil_hunan"_s);
        hunan.search(u"another province"_s);
        QVERIFY(hunan.fact(u"Hunan"_s).contains(u"own site"_s));
    }

    // M15
    void deregisteredCompanyIsGuided()
    {
        Finder desk;
        desk.search(u"公司注销"_s);
        QCOMPARE(desk.entry(), u"COMPANY_DEREGISTERED"_s);
        QVERIFY(desk.label(u"finderReadyLabel"_s).contains(u"Proof of the deregistration"_s));
        QTRY_VERIFY(desk.action(u"CANCEL_ENTITY"_s)->isEnabled());
        desk.click(u"finderAction:CANCEL_ENTITY"_s);
        QCOMPARE(desk.page(), u"cancelPage"_s);
    }

    // M5
    void noticeLeadsToItsChange()
    {
        DeskWindow desk;
        desk.view.showPage(u"notices"_s);
        auto *notices = desk.find(u"noticesPage"_s);
        QAbstractButton *answer = nullptr;
        for (auto *button : notices->findChildren<QAbstractButton *>(u"answerNoticeButton"_s)) {
            if (button->accessibleName().contains(u"Special inspection"_s))
                answer = button;
        }
        QVERIFY(answer);
        answer->click();
        QCOMPARE(desk.page(), u"finderPage"_s);
        QCOMPARE(desk.find<ui::FinderPage>(u"finderPage"_s)->entryId(), u"NOTICE_SPECIAL_INSPECTION"_s);
        auto *chooser = desk.find<ui::ServiceChooser>(u"finderServiceComboBox"_s);
        QTRY_VERIFY(chooser->chosen());
        QCOMPARE(chooser->chosen()->facts.id, u"web_demo_11"_s);
        desk.click(u"finderAction:CHANGE_WEBSITE"_s);
        QTRY_COMPARE(desk.page(), u"changePage"_s);
    }

    // M1
    void saysWhyAFilingIsKeptUpToDate()
    {
        Finder desk;
        desk.click(u"helpQuestionsButton"_s);
        desk.click(u"question:WHY_CHANGE"_s);
        const auto answer = desk.label(u"answer:WHY_CHANGE"_s);
        QVERIFY(answer.contains(u"notices reach you"_s) && answer.contains(u"interrupted"_s));
    }

    void saysWhereNothingIsFound()
    {
        Finder desk;
        desk.search(u"qqqq"_s);
        QCOMPARE(desk.find<QListWidget>(u"finderList"_s)->count(), 0);
        QVERIFY(desk.seen(u"finderNothingLabel"_s));
        QVERIFY(desk.entry().isEmpty());
        QTest::keyClick(desk.find(u"finderSearchEdit"_s), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(desk.find(u"finderSearchEdit"_s), Qt::Key_Delete);
        QVERIFY(desk.find<QListWidget>(u"finderList"_s)->count() > 74);
        desk.click(u"finderCloseButton"_s);
        QCOMPARE(desk.page(), u"filingPage"_s);
    }

    void everyEntryCanBeShown()
    {
        Finder desk;
        auto *list = desk.find<QListWidget>(u"finderList"_s);
        int entries = 0;
        for (int row = 0; row < list->count(); ++row) {
            if (!(list->item(row)->flags() & Qt::ItemIsSelectable))
                continue;
            ++entries;
            list->setCurrentRow(row);
            QVERIFY(!desk.label(u"finderStepsLabel"_s).isEmpty());
            QVERIFY(!desk.label(u"finderReadyLabel"_s).isEmpty());
            QVERIFY(!desk.fact(u"How long"_s).isEmpty());
            const auto *entry = desk.fixture.workspace.ruleBook().guidance.entry(desk.entry());
            if (!entry->provinceRule.isEmpty())
                QVERIFY2(!desk.fact(u"Zhejiang"_s).isEmpty(),
                         qPrintable(entry->id + u' ' + entry->provinceRule));
            for (auto *button : desk.find(u"finderActions"_s)->findChildren<QPushButton *>()) {
                if (button->isVisible() && !button->isEnabled())
                    QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->objectName()));
            }
        }
        QCOMPARE(entries, int(desk.fixture.workspace.ruleBook().guidance.finder.size()));
    }

    void languageKeepsInputAndSelection()
    {
        Languages languages;
        languages.choose(u"en"_s);
        Finder desk;
        desk.search(u"server"_s);
        desk.choose(u"web_demo_2"_s);
        const auto entry = desk.entry();
        const auto steps = desk.label(u"finderStepsLabel"_s);
        languages.choose(u"zh_CN"_s);
        QTRY_VERIFY(desk.label(u"finderStepsLabel"_s) != steps);
        QCOMPARE(desk.find<QLineEdit>(u"finderSearchEdit"_s)->text(), u"server"_s);
        QCOMPARE(desk.entry(), entry);
        QCOMPARE(desk.find<ui::ServiceChooser>(u"finderServiceComboBox"_s)->chosen()->facts.id,
                 u"web_demo_2"_s);
        languages.choose(u"en"_s);
    }

    void nothingIsClipped_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("dark");
        for (const auto *language : {"en", "zh_CN"}) {
            QTest::addRow("%s", language) << QString::fromLatin1(language) << 1.0 << false;
            QTest::addRow("%s dark", language) << QString::fromLatin1(language) << 1.0 << true;
            QTest::addRow("%s 200 %%", language) << QString::fromLatin1(language) << 2.0 << false;
        }
    }
    void nothingIsClipped()
    {
        QFETCH(QString, language);
        QFETCH(double, scale);
        QFETCH(bool, dark);
        Languages languages;
        languages.choose(language);
        Finder desk;
        desk.fixture.theme.setChoice(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        desk.fixture.theme.setTextScale(scale);
        for (const auto &phrase : {u""_s, u"公司改名"_s, u"phone lost"_s, u"qqqq"_s}) {
            desk.search(phrase);
            const auto faults = [&desk] { return tour::clippedTexts(desk.find(u"finderPage"_s)); };
            const auto settled = [&desk] { // layouts take more than one round
                const auto *steps = desk.seen<QLabel>(u"finderStepsLabel"_s);
                return !steps ||
                       (steps->height() > 0 && steps->height() >= steps->heightForWidth(steps->width()));
            };
            const bool fits = QTest::qWaitFor([&] { return settled() && faults().isEmpty(); }, 2000);
            const auto dir = qEnvironmentVariable("DESK_PICTURES");
            if (!dir.isEmpty())
                desk.view.grab().save(u"%1/finder-%2-%3-%4-%5.png"_s.arg(dir, language)
                                          .arg(scale)
                                          .arg(dark)
                                          .arg(phrase.size()));
            QVERIFY2(fits, qPrintable(phrase + u": "_s + faults().join(u'\n')));
        }
        languages.choose(u"en"_s);
    }
};

QTEST_MAIN(TestFinder)
#include "tst_finder.moc"
