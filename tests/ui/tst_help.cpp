// SPDX-License-Identifier: Apache-2.0
#include "app/desk/languages.h"
#include "support/desk_window.h"
#include "support/fits.h"
#include "ui/change/change_page.h"
#include "ui/filing/filing_page.h"
#include "ui/help/help_questions.h"
#include "ui/shell/sign_in_page.h"
#include "ui/texts/province_texts.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/reason_strip.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using orders::OrderKind;
using support::DeskWindow;
using ui::ChangePage;

namespace {

/// The desk with a change open.
struct Change : DeskWindow
{
    Change(const QString &filing, const QString &target, OrderKind kind = OrderKind::ChangeWebsite)
    {
        auto *filings = view.findChild<ui::FilingPage *>();
        Q_EMIT filings->changeRequested(kind, filing, {target}, {});
        find<QPushButton>(u"changeNextButton"_s);
    }
    QList<ui::CheckRow> checks() { return find<ui::CheckList>(u"prerequisiteList"_s)->rows(); }
    /// The first check whose text holds all the words; an empty one where there is none.
    ui::CheckRow check(const QStringList &words)
    {
        for (const auto &row : checks()) {
            if (std::all_of(words.begin(), words.end(),
                            [&](const QString &word) { return row.text.contains(word); }))
                return row;
        }
        return {};
    }
    QString rules() { return find<QLabel>(u"provinceRulesLabel"_s)->text(); }
    void next() { click(u"changeNextButton"_s); }
};

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensQuestionByQuestion()
    {
        DeskWindow desk;
        ui::HelpQuestions help(desk.fixture.context, u"CHANGE_ENTITY_ASSOCIATE"_s);
        help.show();
        auto *header = help.findChild<QPushButton *>(u"helpQuestionsButton"_s);
        QVERIFY(header->isVisible() && !help.isOpen());
        QTest::mouseClick(header, Qt::LeftButton);
        QVERIFY(help.isOpen());
        auto *answer = help.findChild<QLabel *>(u"answer:WHY_SERVICE_IN_SECOND_STEP"_s);
        QVERIFY(answer->isVisible()); // the only one needs no second click
        QTest::mouseClick(help.findChild<QPushButton *>(u"question:WHY_SERVICE_IN_SECOND_STEP"_s),
                          Qt::LeftButton);
        QVERIFY(!answer->isVisible());
        QTest::mouseClick(header, Qt::LeftButton);
        QVERIFY(!help.isOpen());
        ui::HelpQuestions nowhere(desk.fixture.context, u"NOWHERE"_s);
        nowhere.show();
        QVERIFY(nowhere.isEmpty() &&
                !nowhere.findChild<QPushButton *>(u"helpQuestionsButton"_s)->isVisible());
    }

    /// Each place of the data is somewhere in the desk: no question is kept from people.
    void everyPlaceIsSomewhere()
    {
        Change desk(u"fil_demo"_s, u"web_demo_1"_s);
        QSet<QString> there;
        for (auto *help : desk.view.findChildren<ui::HelpQuestions *>())
            there.insert(help->objectName().section(u':', 1));
        const auto &faq = desk.fixture.workspace.ruleBook().guidance.faq;
        for (const auto &place : faq.places) {
            if (place.pointers.isEmpty() &&
                place.id != u"CHANGE_ENTITY_ASSOCIATE"_s) // a step of the entity's change
                QVERIFY2(there.contains(place.id), qPrintable(place.id));
        }
        QVERIFY(there.contains(u"DOMAINS"_s) && there.contains(u"SERVICE_NAME"_s)); // fields of a website
    }

    // M34
    void fieldsAnswerTheirQuestions()
    {
        Change desk(u"fil_demo"_s, u"web_demo_1"_s);
        desk.next();
        auto *name = desk.find<QLineEdit>(u"fieldEdit:/name"_s);
        auto *help = desk.find<QToolButton>(u"fieldEdit:/name/help"_s);
        QVERIFY(!help->accessibleName().isEmpty());
        name->setFocus();
        QTest::keyClick(name, Qt::Key_F1);
        QVERIFY(help->isChecked());
        QVERIFY(desk.seen(u"question:NAME_RULES"_s));
        QTest::keyClick(name, Qt::Key_F1);
        QVERIFY(!desk.seen(u"question:NAME_RULES"_s));
        // Another server added or switched.
        desk.click(u"fieldEdit:/access/help"_s);
        desk.click(u"question:SERVER_ADDED"_s);
        desk.click(u"question:SERVER_SWITCHED"_s);
        QVERIFY(!desk.find<QLabel>(u"answer:SERVER_ADDED"_s)->text().isEmpty());
        QVERIFY(!desk.find<QLabel>(u"answer:SERVER_SWITCHED"_s)->text().isEmpty());
        // The ID has expired.
        desk.click(u"fieldEdit:/personInCharge/certificate/validity/help"_s);
        desk.click(u"question:ID_EXPIRED"_s);
        QVERIFY(!desk.find<QLabel>(u"answer:ID_EXPIRED"_s)->text().isEmpty());
    }

    // M34, M8
    void entityFieldsAnswerTheirQuestions()
    {
        Change desk(u"fil_demo"_s, u"web_demo_1"_s, OrderKind::ChangeEntity);
        desk.next();
        desk.click(u"fieldEdit:/type/help"_s);
        QVERIFY(desk.find<QLabel>(u"answer:ENTITY_TYPE_CHANGE"_s)->isVisible());
        desk.click(u"fieldEdit:/region/help"_s);
        QVERIFY(desk.find<QLabel>(u"answer:PROVINCE_CHANGE"_s)->text().contains(u"cancel first"_s));
        // The field's own words say the same order.
        QVERIFY(desk.find<QLabel>(u"fieldEdit:/region/hint"_s)
                    ->text()
                    .contains(u"cancel this filing, then file there anew"_s));
    }

    // M11
    void domainValidityIsCheckedByProvince()
    {
        Change desk(u"fil_demo"_s, u"web_demo_5"_s);
        const auto row = desk.check({u"huodong-example.cn"_s, u"valid until"_s});
        QCOMPARE(row.state, ui::CheckRow::State::Bad);
        QVERIFY2(row.text.contains(u"90"_s), qPrintable(row.text));
        QVERIFY(!desk.find<QPushButton>(u"changeNextButton"_s)->isEnabled());
        // Where the province says nothing, the desk says that it counts three months.
        QVERIFY(desk.rules().contains(u"how long they must be valid is not known"_s) ==
                !desk.fixture.workspace.ruleBook().region(u"33"_s)->rules.domainMinValidityDays.has_value());
    }

    // M12
    void expiredDomainBlocksAndSaysTheWay()
    {
        Change desk(u"fil_demo"_s, u"web_demo_9"_s);
        const auto row = desk.check({u"member-example.cn"_s, u"expired"_s});
        QCOMPARE(row.state, ui::CheckRow::State::Bad);
        QVERIFY(row.text.contains(u"Renew"_s));
        QVERIFY(!desk.find<QPushButton>(u"changeNextButton"_s)->isEnabled());
    }

    // M14
    void provinceRulesComeBeforeTheStart()
    {
        Change zhejiang(u"fil_demo"_s, u"web_demo_1"_s);
        const auto rules = zhejiang.rules();
        QVERIFY(rules.contains(u"• "_s));
        QVERIFY2(rules.contains(u"Not known:"_s), qPrintable(rules)); // what no source tells is said, too
        QVERIFY(rules.contains(u"at most 30 work day"_s));
        const auto source = zhejiang.find<QLabel>(u"provinceSourceLabel"_s)->text();
        QVERIFY2(source.contains(u"Sources:"_s), qPrintable(source));
        Change jiangsu(u"fil_jiangsu"_s, u"web_jiangsu_1"_s);
        QVERIFY(jiangsu.rules() != rules);
    }

    void everyRuleOfAProvinceHasWords()
    {
        DeskWindow desk;
        const auto &book = desk.fixture.workspace.ruleBook();
        QStringList members;
        for (const auto &entry : book.guidance.finder) {
            if (!entry.provinceRule.isEmpty())
                members.append(entry.provinceRule);
        }
        for (const auto kind : {OrderKind::ChangeEntity, OrderKind::ChangeWebsite, OrderKind::ChangeApp})
            members += ui::provinceRulesOf(kind);
        for (const auto &region : book.regions) {
            for (const auto &member : std::as_const(members)) {
                const auto rule = ui::provinceRuleText(desk.fixture.texts, region.rules, member);
                QVERIFY2(!rule.label.isEmpty(), qPrintable(member));
                // A word of the data that has no translation would be shown as it is.
                QVERIFY2(!rule.value.contains(u'_'), qPrintable(region.en + u' ' + rule.value));
            }
        }
        QVERIFY(ui::provinceRuleText(desk.fixture.texts, {}, u"entityNameChangeAllowed"_s).value.isEmpty());
        QVERIFY(ui::provinceRuleText(desk.fixture.texts, {}, u"noSuchRule"_s).label.isEmpty());
    }

    // M15
    void companyStatusLeadsToTheGuide()
    {
        Change desk(u"fil_demo"_s, u"web_demo_1"_s);
        const auto row = desk.check({u"good standing"_s});
        QVERIFY(!row.remedyText.isEmpty());
        Q_EMIT desk.find<ui::CheckList>(u"prerequisiteList"_s)->remedyRequested(row.remedyId);
        QTRY_COMPARE(desk.page(), u"finderPage"_s);
        QVERIFY(desk.find<QLabel>(u"finderStepsLabel"_s)->text().contains(u"Cancel Entity"_s));
    }

    // M16, M17
    void impactIsShownBeforeSubmit()
    {
        Change desk(u"fil_demo"_s, u"web_demo_15"_s); // filed with two providers
        desk.next();
        auto *remark = desk.find<QLineEdit>(u"fieldEdit:/name"_s);
        remark->selectAll();
        desk.type(u"fieldEdit:/name"_s, u"示例国际商城"_s);
        desk.next();
        desk.next();
        QTRY_COMPARE(desk.find<ChangePage>(u"changePage"_s)->step(), int(ChangePage::Confirm));
        QString all;
        for (const auto &row : desk.find<ui::CheckList>(u"consequenceList"_s)->rows())
            all += row.text + u'\n';
        QVERIFY2(all.contains(u"stays reachable"_s) &&
                     all.contains(u"stays valid until the change is approved"_s),
                 qPrintable(all));
        QVERIFY2(all.contains(u"other providers of this service"_s), qPrintable(all));
        QVERIFY2(all.contains(u"the result comes between"_s) || all.contains(u"at the earliest"_s),
                 qPrintable(all));
        auto *impact = desk.find<ui::HelpQuestions>(u"helpQuestions:IMPACT"_s);
        impact->setOpen(true);
        desk.click(u"question:REACHABLE_DURING_CHANGE"_s);
        QVERIFY(desk.find<QLabel>(u"answer:REACHABLE_DURING_CHANGE"_s)->text().contains(u"reachable"_s));
    }

    // M13
    void findsAFilingInAnotherAccount()
    {
        DeskWindow desk;
        contract::Located other;
        other.found = true;
        other.icpNumber = u"京ICP备2020011002号"_s;
        other.serviceNumber = u"京ICP备2020011002号-1"_s;
        other.domain = u"law-example.cn"_s;
        other.entityName = u"北*"_s;
        other.accountName = u"示*"_s;
        other.remedy = u"SIGN_IN_OTHER_ACCOUNT"_s;
        desk.fixture.client.elsewhere.insert(u"law-example.cn"_s, other);
        desk.find(u"findEdit"_s);
        QTRY_VERIFY(desk.seen(u"websiteTableView"_s));
        desk.type(u"findEdit"_s, u"law-example.cn"_s);
        auto *strip = desk.find<ui::ReasonStrip>(u"findMissStrip"_s);
        QVERIFY(strip->message().contains(u"law-example.cn"_s));
        QTest::mouseClick(strip->findChild<QPushButton *>(u"reasonRemedyButton"_s), Qt::LeftButton);
        QCOMPARE(desk.page(), u"locatePage"_s);
        const auto text = desk.find<QLabel>(u"locateResultLabel"_s)->text();
        QVERIFY(text.contains(u"京ICP备2020011002号-1"_s) && text.contains(u"北*"_s) &&
                text.contains(u"示*"_s));
        // The two ways on.
        const auto transfer = desk.find<QLabel>(u"locateTransferLabel"_s)->text();
        QVERIFY(transfer.contains(u"offline transfer"_s) &&
                transfer.contains(u"Certificate of the entity"_s));
        desk.click(u"locateSignInButton"_s);
        QCOMPARE(desk.page(), u"signInPage"_s);
    }

    void findsAFilingInThisAccountAndNowhere()
    {
        DeskWindow desk;
        auto *filings = desk.view.findChild<ui::FilingPage *>();
        Q_EMIT filings->locateRequested(u"湘ICP备2021007788号-1"_s);
        QCOMPARE(desk.page(), u"locatePage"_s);
        QVERIFY(!desk.seen(u"locateTransferLabel"_s));
        desk.click(u"locateOpenButton"_s);
        QCOMPARE(desk.page(), u"filingPage"_s);
        QCOMPARE(filings->filingId(), u"fil_hunan"_s);
        Q_EMIT filings->locateRequested(u"nobody-example.cn"_s);
        QTRY_VERIFY(
            desk.find<QLabel>(u"locateResultLabel"_s)->text().contains(u"not filed at this provider"_s));
        QVERIFY(!desk.seen(u"locateSignInButton"_s));
        // Neither a domain nor a number is not asked for, and says why.
        auto *edit = desk.find<QLineEdit>(u"locateEdit"_s);
        edit->selectAll();
        desk.type(u"locateEdit"_s, u"备案"_s);
        auto *find = desk.find<QPushButton>(u"locateButton"_s);
        QVERIFY(!find->isEnabled() && find->toolTip().contains(u"neither"_s));
        edit->selectAll();
        desk.type(u"locateEdit"_s, u"nobody-example.cn"_s);
        desk.fixture.client.offline = true;
        QVERIFY(find->isEnabled());
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(desk.find<ui::ReasonStrip>(u"locateFault"_s)->isVisible());
    }

    void nothingIsClipped_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("scale");
        for (const auto *language : {"en", "zh_CN"}) {
            QTest::addRow("%s", language) << QString::fromLatin1(language) << 1.0;
            QTest::addRow("%s 200 %%", language) << QString::fromLatin1(language) << 2.0;
        }
    }
    void nothingIsClipped()
    {
        QFETCH(QString, language);
        QFETCH(double, scale);
        Languages languages;
        languages.choose(language);
        Change desk(u"fil_demo"_s, u"web_demo_1"_s);
        contract::Located other;
        other.found = true;
        other.icpNumber = u"京ICP备2020011002号"_s;
        desk.fixture.client.elsewhere.insert(u"law-example.cn"_s, other);
        desk.fixture.theme.setTextScale(scale);
        const auto look = [&](const QString &page) {
            for (auto *help : desk.view.findChildren<ui::HelpQuestions *>())
                help->setOpen(true);
            const auto faults = support::settledFaults(desk.view.currentPage());
            const auto dir = qEnvironmentVariable("DESK_PICTURES");
            if (!dir.isEmpty())
                desk.view.grab().save(u"%1/help-%2-%3-%4.png"_s.arg(dir, page, language).arg(scale));
            QVERIFY2(faults.isEmpty(), qPrintable(page + u": "_s + faults.join(u'\n')));
        };
        look(u"prepare"_s);
        desk.next();
        look(u"fields"_s);
        Q_EMIT desk.view.findChild<ui::FilingPage *>()->locateRequested(u"law-example.cn"_s);
        look(u"locate"_s);
        desk.view.showPage(u"notices"_s);
        look(u"notices"_s);
        desk.view.showPage(u"filing"_s);
        look(u"filing"_s);
        languages.choose(u"en"_s);
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
