// SPDX-License-Identifier: Apache-2.0
#include "app/desk/languages.h"
#include "models/service_table_model.h"
#include "support/ui_fixture.h"
#include "ui/change/change_page.h"
#include "ui/filing/filing_page.h"
#include "ui/texts/texts.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/diff_table.h"
#include "ui/widgets/reason_strip.h"
#include "ui/widgets/saved_indicator.h"
#include "ui/widgets/step_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using models::ServiceTableModel;
using orders::OrderKind;
using orders::OrderState;
using support::UiFixture;
using ui::ChangePage;

namespace {

constexpr auto newAddress = u"示例路2号1幢102室";
constexpr auto forward = u"changeNextButton";
constexpr auto back = u"changeBackButton";

/// A desk with the change of an entity on the screen; what a person does is done with keys and clicks.
class Shown
{
public:
    explicit Shown(const QString &filing = u"fil_demo"_s, const QString &account = u"demo@example.cn"_s,
                   const std::function<void(UiFixture &)> &prepare = {})
        : desk(account)
        , page(desk.context)
        , ordered(&page, &ChangePage::orderRequested)
        , remedied(&page, &ChangePage::remedyRequested)
    {
        if (prepare)
            prepare(desk);
        desk.sync.start();
        page.resize(1044, 730);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("The window is not active.");
        start(filing);
    }
    void start(const QString &filing)
    {
        page.start(OrderKind::ChangeEntity, filing, {});
        if (!QTest::qWaitFor([this] { return button(forward)->isVisible(); }, 5000))
            qFatal("The change did not open.");
    }

    template <class T>
    T *find(const QString &name)
    {
        T *hidden = nullptr;
        for (auto *each : page.findChildren<T *>(name)) {
            if (each->isVisible()) // the entity and a service have fields of the same name
                return each;
            hidden = each;
        }
        if (!hidden)
            qFatal("No %s", qPrintable(name));
        return hidden;
    }
    QPushButton *button(QStringView name) { return find<QPushButton>(name.toString()); }
    QLineEdit *field(const QString &path) { return find<QLineEdit>(u"fieldEdit:"_s + path); }
    bool has(const QString &path) { return !page.findChildren<QWidget *>(u"fieldEdit:"_s + path).isEmpty(); }
    void click(QStringView name)
    {
        auto *pressed = button(name);
        if (!pressed->isVisible() || !pressed->isEnabled())
            qFatal("%s cannot be pressed: %s", qPrintable(name.toString()), qPrintable(pressed->toolTip()));
        QTest::mouseClick(pressed, Qt::LeftButton);
    }
    void retype(const QString &path, const QString &text)
    {
        auto *edit = field(path);
        edit->setFocus();
        edit->selectAll();
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(edit, &event);
    }
    void waitForSaved()
    {
        auto *saved = find<ui::SavedIndicator>(u"changeSavedIndicator"_s);
        if (!QTest::qWaitFor([&] { return saved->state() == ui::SavedIndicator::State::Saved; }, 5000))
            qFatal("The draft is not saved.");
    }
    QTableView *services() { return find<QTableView>(u"associateTableView"_s); }
    int rowOf(const QString &id)
    {
        const auto *model = services()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(ServiceTableModel::IdRole) == id)
                return row;
        }
        return -1;
    }
    void choose(const QString &id)
    {
        if (!QTest::qWaitFor([&] { return rowOf(id) >= 0; }, 5000))
            qFatal("%s is not in the list.", qPrintable(id));
        services()->setCurrentIndex(services()->model()->index(rowOf(id), 0));
    }
    QString stateOf(const QString &id)
    {
        return services()->model()->index(rowOf(id), ServiceTableModel::State).data().toString();
    }
    /// A new address, and on to the list of services.
    void toTheServices()
    {
        click(forward);
        retype(u"/contactAddress"_s, QString::fromUtf16(newAddress));
        waitForSaved();
        click(forward);
        if (page.step() != int(ChangePage::Associate))
            qFatal("Not at the services.");
    }
    void startChange(const QString &id)
    {
        choose(id);
        click(u"startChangeButton");
        if (!QTest::qWaitFor([&] { return has(u"/homeUrl"_s) && field(u"/homeUrl"_s)->isVisible(); }, 5000))
            qFatal("The service's fields are not shown.");
    }
    orders::Order order() { return desk.client.orders().value(ordered.first().first().toString()); }

    UiFixture desk;
    ChangePage page;
    QSignalSpy ordered;
    QSignalSpy remedied;
};

} // namespace

class TestChangeEntityPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWayIn();
    void carriesAServiceWithoutChanges();
    void carriesAServiceWithChanges();
    void lookingAtAServiceIsNotTakingIt();
    void servicesThatMayNotGoSayWhy();
    void faultsLeadToTheService();
    void anotherDeskTakesTheServiceOut();
    void goesOnWhereItWasLeft();
    void languageKeepsEverything();
    void provinces_data();
    void provinces();
    void aNameThatTheProvinceForbids();
    void theDomainHolderIsAskedFor();
    void cityAndDistrictCanBeChanged();
    void certificatesOfTheType();
    void theSamePersonIsEnteredOnce();
    void aPersonalFiling();
    void aPersonalFilingGoesThrough();
    void nothingIsClipped_data();
    void nothingIsClipped();
};

// M19
void TestChangeEntityPage::theWayIn()
{
    UiFixture desk;
    ui::FilingPage page(desk.context);
    page.resize(1044, 730);
    page.show();
    auto *table = page.findChild<QTableView *>(u"websiteTableView"_s);
    QTRY_VERIFY(table && table->model()->rowCount() > 0);
    auto *card = page.findChild<QWidget *>(u"entityCard"_s);
    auto *change = page.findChild<QPushButton *>(u"changeEntityButton"_s);
    QVERIFY(card->isAncestorOf(change) && change->isVisible() && change->isEnabled());
    QCOMPARE(change->text(), u"Change Entity"_s);
    QVERIFY(change->mapTo(card, change->rect().center()).x() > card->width() / 2);
    const auto *tabs = page.findChild<QTabWidget *>(u"filingTabs"_s);
    QStringList titles;
    for (int i = 0; i < tabs->count(); ++i)
        titles.append(tabs->tabText(i).section(u' ', 0, 0));
    QCOMPARE(titles, (QStringList{u"Entity"_s, u"Website"_s, u"App"_s}));
    QCOMPARE(table->model()->headerData(ServiceTableModel::Actions, Qt::Horizontal).toString(), u"Actions"_s);
    QSignalSpy changes(&page, &ui::FilingPage::changeRequested);
    QTest::mouseClick(change, Qt::LeftButton);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().at(0).value<OrderKind>(), OrderKind::ChangeEntity);
    QCOMPARE(changes.first().at(1).toString(), u"fil_demo"_s);
}

// M25
void TestChangeEntityPage::carriesAServiceWithoutChanges()
{
    Shown shown;
    const auto steps = shown.find<ui::StepBar>(u"changeStepBar"_s)->findChildren<QPushButton *>();
    QCOMPARE(steps.size(), 7);
    QVERIFY(steps.at(2)->text().contains(u"Associate a service"_s));
    shown.toTheServices();
    QVERIFY(!shown.find<QLabel>(u"associateWhyLabel"_s)->text().isEmpty()); // M26
    QCOMPARE(shown.find<QTabWidget>(u"associateTabs"_s)->tabText(0), u"Modifiable Internet Information Services"_s);
    QCOMPARE(shown.button(forward)->text(), u"Finish Filling"_s);
    QVERIFY(!shown.button(forward)->isEnabled());
    QVERIFY(!shown.button(forward)->toolTip().isEmpty());
    shown.startChange(u"web_demo_2"_s);
    QCOMPARE(shown.field(u"/name"_s)->text(), u"示例帮助中心"_s);
    QCOMPARE(shown.page.focusWidget(), shown.field(u"/name"_s));
    QCOMPARE(shown.button(forward)->text(), u"Save Draft"_s);
    shown.click(forward);
    shown.waitForSaved();
    QTRY_COMPARE(shown.stateOf(u"web_demo_2"_s), u"Draft saved"_s);
    QTRY_VERIFY(shown.button(forward)->isEnabled());
    shown.click(forward); // Finish Filling
    QCOMPARE(shown.page.step(), int(ChangePage::Documents));
    shown.click(forward);
    QCOMPARE(shown.page.step(), int(ChangePage::Confirm));
    QCOMPARE(shown.find<ui::DiffTable>(u"changeDiffTable"_s)->rows(),
             (QList<ui::DiffRow>{{u"Correspondence address"_s, u"示例路1号1幢101室"_s, QString::fromUtf16(newAddress)}}));
    const auto then = shown.find<ui::CheckList>(u"consequenceList"_s)->rows();
    QVERIFY(then.first().text.contains(u"示例帮助中心"_s));
    shown.click(u"changeSubmitButton");
    shown.click(u"submitQuestionYesButton");
    QTRY_COMPARE(shown.ordered.size(), 1);
    QCOMPARE(shown.order().state, filing::Code(OrderState::ProviderReview));
    QCOMPARE(shown.order().targets, QStringList{u"web_demo_2"_s});
    QCOMPARE(shown.order().content, (QJsonObject{{u"/entity/contactAddress"_s, QString::fromUtf16(newAddress)}}));
}

void TestChangeEntityPage::carriesAServiceWithChanges()
{
    Shown shown;
    shown.toTheServices();
    shown.startChange(u"web_demo_2"_s);
    shown.retype(u"/name"_s, u"示例云帮助中心"_s);
    shown.click(forward);
    shown.startChange(u"web_demo_8"_s);
    shown.click(forward);
    QTRY_COMPARE(shown.stateOf(u"web_demo_8"_s), u"Draft saved"_s);
    QCOMPARE(shown.stateOf(u"web_demo_2"_s), u"Draft saved"_s);
    // One of the two is taken out again.
    shown.choose(u"web_demo_8"_s);
    QCOMPARE(shown.button(u"takeOutButton")->accessibleName(), u"Take out: 示例物流"_s);
    shown.click(u"takeOutButton");
    QVERIFY(shown.stateOf(u"web_demo_8"_s) != u"Draft saved"_s);
    shown.waitForSaved();
    shown.click(forward);
    shown.click(forward);
    const auto rows = shown.find<ui::DiffTable>(u"changeDiffTable"_s)->rows();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().label, u"Correspondence address"_s);
    QCOMPARE(rows.last(), (ui::DiffRow{u"示例帮助中心 · Website name"_s, u"示例帮助中心"_s, u"示例云帮助中心"_s}));
    shown.click(u"changeSubmitButton");
    shown.click(u"submitQuestionYesButton");
    QTRY_COMPARE(shown.ordered.size(), 1);
    QCOMPARE(shown.order().targets, QStringList{u"web_demo_2"_s});
    QCOMPARE(shown.order().content.value(u"/websites/web_demo_2/name"_s).toString(), u"示例云帮助中心"_s);
}

void TestChangeEntityPage::lookingAtAServiceIsNotTakingIt()
{
    Shown shown;
    shown.toTheServices();
    shown.startChange(u"web_demo_2"_s);
    shown.click(back);
    QCOMPARE(shown.page.step(), int(ChangePage::Associate));
    QVERIFY(shown.stateOf(u"web_demo_2"_s) != u"Draft saved"_s);
    QVERIFY(!shown.button(forward)->isEnabled());
    // An edit is kept as everywhere: the service goes with the order.
    shown.startChange(u"web_demo_2"_s);
    shown.retype(u"/name"_s, u"示例云帮助中心"_s);
    shown.click(back);
    QTRY_COMPARE(shown.stateOf(u"web_demo_2"_s), u"Draft saved"_s);
    shown.click(back);
    QCOMPARE(shown.page.step(), int(ChangePage::Information));
    QCOMPARE(shown.field(u"/contactAddress"_s)->text(), QString::fromUtf16(newAddress));
}

void TestChangeEntityPage::servicesThatMayNotGoSayWhy()
{
    Shown shown;
    shown.toTheServices();
    shown.choose(u"web_demo_5"_s);
    auto *start = shown.button(u"startChangeButton");
    QVERIFY(!start->isEnabled());
    auto *strip = shown.find<ui::ReasonStrip>(u"associateReasonStrip"_s);
    QVERIFY(strip->isVisible() && strip->message().contains(u"huodong-example.cn"_s));
    QCOMPARE(start->accessibleDescription(), strip->message());
    shown.choose(u"web_demo_3"_s);
    QVERIFY(!start->isEnabled());
    shown.choose(u"app_demo_4"_s);
    QVERIFY(start->isEnabled());
    QVERIFY(!strip->isVisible());
    QCOMPARE(start->accessibleName(), u"Start Change: 示例商城App"_s);
    QCOMPARE(shown.rowOf(u"web_demo_none"_s), -1);
    auto *search = shown.find<QLineEdit>(u"associateFindEdit"_s);
    search->setFocus();
    QTest::keyClicks(search, u"wuliu"_s);
    QTRY_COMPARE(shown.services()->model()->rowCount(), 1);
    QCOMPARE(start->accessibleName(), u"Start Change: 示例物流"_s);
}

void TestChangeEntityPage::faultsLeadToTheService()
{
    Shown shown;
    shown.toTheServices();
    shown.startChange(u"web_demo_2"_s);
    shown.retype(u"/personInCharge/emergencyMobile"_s, u"13900001002"_s); // the person's own number
    shown.click(forward); // a draft may have faults
    QTRY_VERIFY(shown.stateOf(u"web_demo_2"_s).contains(u"to correct"_s));
    shown.click(forward);
    QCOMPARE(shown.page.step(), int(ChangePage::Associate));
    QTRY_COMPARE(shown.page.focusWidget(), shown.field(u"/personInCharge/emergencyMobile"_s));
    shown.retype(u"/personInCharge/emergencyMobile"_s, u"13900006002"_s);
    shown.click(forward);
    shown.click(forward);
    QCOMPARE(shown.page.step(), int(ChangePage::Documents));
}

void TestChangeEntityPage::anotherDeskTakesTheServiceOut()
{
    Shown shown;
    shown.toTheServices();
    shown.startChange(u"web_demo_2"_s);
    shown.retype(u"/name"_s, u"示例云帮助中心"_s);
    shown.waitForSaved();
    QTRY_VERIFY(shown.desk.workspace.openOrder(u"fil_demo"_s));
    const auto id = shown.desk.workspace.openOrder(u"fil_demo"_s)->id;
    const auto isPushed = [&] { return support::settled(shown.desk.sync.draft(id)).value()->isPushed(); };
    QTRY_VERIFY(isPushed() && shown.desk.client.orders().value(id).content.size() == 2);
    auto theirs = shown.desk.client.orders().value(id);
    theirs.targets.clear();
    theirs.content = {{u"/entity/contactAddress"_s, u"示例路9号903室"_s}};
    shown.desk.clock.advance(std::chrono::minutes(1));
    shown.desk.client.setOrder(theirs);
    shown.desk.sync.syncNow();
    QTRY_VERIFY(shown.services()->isVisible());
    QTRY_VERIFY(!shown.button(forward)->isEnabled());
    QCOMPARE(shown.button(forward)->text(), u"Finish Filling"_s);
}

void TestChangeEntityPage::goesOnWhereItWasLeft()
{
    Shown shown;
    shown.toTheServices();
    shown.startChange(u"web_demo_2"_s);
    shown.retype(u"/name"_s, u"示例云帮助中心"_s);
    shown.waitForSaved();
    QTRY_COMPARE(shown.desk.workspace.orders().first().content.size(), 2);
    ChangePage again(shown.desk.context);
    again.show();
    again.start(OrderKind::ChangeEntity, u"fil_demo"_s, {});
    QTRY_COMPARE(again.step(), int(ChangePage::Associate));
    auto *table = again.findChild<QTableView *>(u"associateTableView"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    const auto found = table->model()->match(table->model()->index(0, ServiceTableModel::State), Qt::DisplayRole, u"Draft saved"_s);
    QCOMPARE(found.size(), 1);
    table->setCurrentIndex(found.first());
    QTest::mouseClick(again.findChild<QPushButton *>(u"startChangeButton"_s), Qt::LeftButton);
    QTRY_VERIFY(again.findChild<QWidget *>(u"associateFieldForm"_s)->findChild<QLineEdit *>(u"fieldEdit:/name"_s));
    QCOMPARE(again.findChild<QWidget *>(u"associateFieldForm"_s)->findChild<QLineEdit *>(u"fieldEdit:/name"_s)->text(),
             u"示例云帮助中心"_s);
}

/// The real languages, there and back: nothing that was entered or chosen is lost.
void TestChangeEntityPage::languageKeepsEverything()
{
    Shown shown;
    shown.toTheServices();
    shown.startChange(u"web_demo_2"_s);
    shown.retype(u"/name"_s, u"示例云帮助"_s);
    Languages languages;
    languages.choose(u"en"_s);
    const auto lookIn = [&](const QString &language, const QString &close) {
        languages.choose(language);
        QTRY_COMPARE(shown.button(u"changeCloseButton")->text(), close);
        QCOMPARE(shown.field(u"/name"_s)->text(), u"示例云帮助"_s);
        QCOMPARE(shown.page.focusWidget(), shown.field(u"/name"_s));
        QCOMPARE(shown.page.step(), int(ChangePage::Associate));
    };
    lookIn(u"zh_CN"_s, u"关闭"_s);
    lookIn(u"en"_s, u"Close"_s);
    shown.click(forward);
    QTRY_COMPARE(shown.stateOf(u"web_demo_2"_s), u"Draft saved"_s);
    const auto chosen = shown.services()->currentIndex().row();
    languages.choose(u"zh_CN"_s);
    QTRY_COMPARE(shown.button(u"changeCloseButton")->text(), u"关闭"_s);
    QCOMPARE(shown.services()->currentIndex().row(), chosen);
    QTRY_VERIFY(shown.button(forward)->isEnabled());
    languages.choose(u"en"_s);
}

void TestChangeEntityPage::provinces_data()
{
    QTest::addColumn<QString>("filing");
    QTest::addColumn<bool>("open");
    QTest::addColumn<QString>("nameLock");
    QTest::addColumn<QString>("said");
    QTest::newRow("Zhejiang: with conditions") << u"fil_demo"_s << true << QString() << u"Unrelated names: cancel and file again"_s;
    QTest::newRow("Hunan: closed for this filing") << u"fil_hunan"_s << true << u"ADMINISTRATION_FORBIDS"_s
                                                   << u"The administration has closed this field"_s;
    QTest::newRow("Guangdong: no change at all") << u"fil_guangdong"_s << false << QString() << u"does not permit it"_s;
    QTest::newRow("Sichuan: nothing for now") << u"fil_sichuan"_s << false << QString() << u"takes no orders at the moment"_s;
}

// M9 M8
void TestChangeEntityPage::provinces()
{
    QFETCH(QString, filing);
    QFETCH(bool, open);
    QFETCH(QString, nameLock);
    QFETCH(QString, said);
    UiFixture desk;
    ui::FilingPage filings(desk.context);
    filings.resize(1044, 730);
    filings.show();
    filings.showFiling(filing);
    auto *change = filings.findChild<QPushButton *>(u"changeEntityButton"_s);
    QCOMPARE(change->isEnabled(), open);
    QCOMPARE(change->accessibleDescription().contains(said), !open);
    if (!open)
        return;

    Shown shown(filing);
    shown.click(forward);
    auto *name = shown.field(u"/name"_s);
    QCOMPARE(name->isReadOnly(), !nameLock.isEmpty());
    QVERIFY(name->isEnabled());
    QVERIFY2(shown.find<QLabel>(u"fieldEdit:/name/hint"_s)->text().contains(said),
             qPrintable(shown.find<QLabel>(u"fieldEdit:/name/hint"_s)->text()));
    QVERIFY(name->accessibleDescription().contains(said));
    const auto region = shown.find<QLabel>(u"fieldEdit:/region/hint"_s)->text();
    QVERIFY2(region.contains(u"the province cannot"_s), qPrintable(region)); // M8
    QVERIFY(!shown.find<QLabel>(u"fieldEdit:/type/hint"_s)->text().isEmpty());
}

// M9
void TestChangeEntityPage::aNameThatTheProvinceForbids()
{
    Shown shown(u"fil_demo"_s, u"demo@example.cn"_s, [](UiFixture &desk) {
        auto book = desk.workspace.ruleBook();
        for (auto &region : book.regions) {
            if (region.code == "33"_L1)
                region.rules.entityNameChangeAllowed = u"no"_s;
        }
        desk.workspace.setRuleBook(book);
    });
    shown.click(forward);
    auto *name = shown.field(u"/name"_s);
    QVERIFY(name->isReadOnly());
    const auto reason = shown.find<QLabel>(u"fieldEdit:/name/hint"_s)->text();
    QVERIFY2(reason.contains(u"Zhejiang"_s) && reason.contains(u"does not accept a change of the entity name"_s), qPrintable(reason));
    QVERIFY(reason.contains(u"cancel the filing and file anew"_s));
    QTest::keyClicks(name, u"x"_s);
    QCOMPARE(name->text(), u"杭州示例科技有限公司"_s);
}

// M10
void TestChangeEntityPage::theDomainHolderIsAskedFor()
{
    Shown shown;
    shown.click(forward);
    const auto asked = [&](const QString &path) {
        return !shown.page.findChildren<QWidget *>(u"fieldEdit:%1/holder"_s.arg(path)).isEmpty();
    };
    const auto number = u"/legalRepresentative/certificate/number"_s;
    for (const auto &[path, value] : {std::pair{u"/name"_s, u"杭州示例云科技有限公司"_s},
                                      {u"/certificate/number"_s, u"91330106MA2AXYT584"_s},
                                      {u"/legalRepresentative/name"_s, u"钱示例"_s},
                                      {number, u"11010519491231002X"_s}}) {
        QVERIFY2(!asked(path), qPrintable(path));
        shown.retype(path, value);
        QVERIFY2(asked(path), qPrintable(path));
        QVERIFY(shown.field(path)->accessibleDescription().contains(u"domain holder"_s));
    }
    auto *type = shown.find<QComboBox>(u"fieldEdit:/certificate/type"_s);
    type->setFocus();
    QTest::keyClick(type, Qt::Key_Down);
    QVERIFY(asked(u"/certificate/type"_s));
    shown.retype(u"/contactAddress"_s, QString::fromUtf16(newAddress));
    QVERIFY(!asked(u"/contactAddress"_s));
    const auto isListed = [&shown] {
        const auto needs = shown.find<ui::CheckList>(u"changeNeedsList"_s)->rows();
        return std::any_of(needs.begin(), needs.end(), [](const auto &row) { return row.text.contains(u"domain holder"_s); });
    };
    QTRY_VERIFY(isListed());
    shown.retype(u"/name"_s, u"杭州示例科技有限公司"_s); // as it is filed
    QVERIFY(!asked(u"/name"_s));
}

// M8
void TestChangeEntityPage::cityAndDistrictCanBeChanged()
{
    Shown shown;
    shown.click(forward);
    auto *city = shown.find<QComboBox>(u"fieldEdit:/region"_s);
    auto *district = shown.find<QComboBox>(u"fieldEdit:/region/district"_s);
    QCOMPARE(city->currentText(), u"杭州市"_s);
    QCOMPARE(district->currentText(), u"西湖区"_s);
    QCOMPARE(city->findText(u"上海市"_s), -1); // no other province
    city->setFocus();
    QTest::keyClick(city, Qt::Key_Down);
    QCOMPARE(city->currentText(), u"宁波市"_s);
    QCOMPARE(district->currentIndex(), -1); // of another city
    QVERIFY(!shown.page.findChildren<QWidget *>(u"fieldEdit:/region/finding"_s).isEmpty());
    district->setFocus();
    QTest::keyClick(district, Qt::Key_Down);
    QCOMPARE(district->currentText(), u"海曙区"_s);
    QVERIFY(shown.page.findChildren<QWidget *>(u"fieldEdit:/region/finding"_s).isEmpty());
    QVERIFY(shown.find<QLabel>(u"fieldEdit:/region/was"_s)->text().contains(u"西湖区"_s));
    shown.waitForSaved();
    QTRY_COMPARE(shown.desk.workspace.orders().first().content.value(u"/entity/region"_s).toString(), u"330203"_s);
}

// M20
void TestChangeEntityPage::certificatesOfTheType()
{
    Shown shown;
    shown.click(forward);
    auto *type = shown.find<QComboBox>(u"fieldEdit:/type"_s);
    QCOMPARE(type->currentText(), u"Enterprise"_s);
    QCOMPARE(type->findText(u"Individual"_s), -1);
    QVERIFY(shown.find<QComboBox>(u"fieldEdit:/certificate/type"_s)->findText(u"Business licence"_s) >= 0);
    type->setFocus();
    QTest::keyClicks(type, u"Public"_s);
    QCOMPARE(type->currentText(), u"Public institution"_s);
    auto *certificate = shown.find<QComboBox>(u"fieldEdit:/certificate/type"_s);
    QTRY_VERIFY(certificate->findText(u"Public institution legal person certificate"_s) >= 0);
    QCOMPARE(certificate->findText(u"Law firm licence"_s), -1);
    QVERIFY(!shown.page.findChildren<QWidget *>(u"fieldEdit:/certificate/type/finding"_s).isEmpty());
}

void TestChangeEntityPage::theSamePersonIsEnteredOnce()
{
    Shown shown;
    shown.click(forward);
    auto *same = shown.find<QCheckBox>(u"samePersonCheckBox"_s);
    QVERIFY(same->isChecked());
    shown.retype(u"/legalRepresentative/name"_s, u"钱示例"_s);
    QCOMPARE(shown.field(u"/personInCharge/name"_s)->text(), u"钱示例"_s);
    same->setFocus();
    QTest::keyClick(same, Qt::Key_Space);
    shown.retype(u"/legalRepresentative/name"_s, u"孙示例"_s);
    QCOMPARE(shown.field(u"/personInCharge/name"_s)->text(), u"钱示例"_s);
    QTest::keyClick(same, Qt::Key_Space);
    QCOMPARE(shown.field(u"/personInCharge/name"_s)->text(), u"孙示例"_s);
    // By keyboard it lies between the two persons.
    shown.find<QWidget>(u"fieldEdit:/legalRepresentative/certificate/number"_s)->setFocus();
    QTest::qWait(1);
    QTest::keyClick(shown.page.focusWidget(), Qt::Key_Tab);
    QCOMPARE(shown.page.focusWidget(), same);
}

// M20
void TestChangeEntityPage::aPersonalFiling()
{
    Shown shown(u"fil_person"_s, u"person@example.cn"_s);
    auto *strip = shown.find<ui::ReasonStrip>(u"reasonStrip"_s);
    QVERIFY(strip->isVisible()); // a draft of another change is in progress
    QTest::mouseClick(shown.find<ui::StepBar>(u"changeStepBar"_s)->findChildren<QPushButton *>().at(0), Qt::LeftButton);
    QVERIFY(!shown.button(forward)->isEnabled());
    QVERIFY(!shown.has(u"/legalRepresentative/name"_s));
    QVERIFY(!shown.has(u"/investor"_s));
    QVERIFY(shown.page.findChildren<QCheckBox *>(u"samePersonCheckBox"_s).isEmpty());
    QVERIFY(shown.field(u"/personInCharge/name"_s)->isReadOnly());
    QVERIFY(shown.find<QLabel>(u"fieldEdit:/personInCharge/name/hint"_s)->text().contains(u"personal filing"_s));
    QVERIFY(shown.field(u"/type"_s)->isReadOnly());
    shown.retype(u"/name"_s, u"孙样例"_s);
    QCOMPARE(shown.field(u"/personInCharge/name"_s)->text(), u"孙样例"_s);
}

/// After the draft of another change was abandoned, as the reason says. The person's new number goes to the website, too.
// M20
void TestChangeEntityPage::aPersonalFilingGoesThrough()
{
    Shown shown(u"fil_person"_s, u"person@example.cn"_s, [](UiFixture &desk) {
        desk.sync.start();
        desk.sync.abandon(u"01993a40-0006-7abc-8def-000000000006"_s);
        QTRY_VERIFY(!desk.workspace.openOrder(u"fil_person"_s));
    });
    shown.click(forward);
    shown.retype(u"/personInCharge/mobile"_s, u"13900003333"_s);
    shown.waitForSaved();
    shown.click(forward);
    shown.startChange(u"web_person_1"_s);
    auto *website = shown.find<QWidget>(u"associateFieldForm"_s);
    QCOMPARE(website->findChild<QLineEdit *>(u"fieldEdit:/personInCharge/mobile"_s)->text(), u"13900003333"_s);
    QVERIFY(!website->findChild<QLabel *>(u"fieldEdit:/personInCharge/mobile/was"_s)->text().isEmpty());
    shown.click(forward);
    QTRY_VERIFY(shown.button(forward)->isEnabled());
    shown.click(forward);
    shown.click(forward);
    const auto rows = shown.find<ui::DiffTable>(u"changeDiffTable"_s)->rows();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().label, u"Person in charge · Mobile"_s);
    QCOMPARE(rows.last().label, u"孙示例的小屋 · Mobile"_s);
    QVERIFY(!shown.button(u"changeSubmitButton")->isEnabled()); // Shanghai wants its letter
    orders::Document letter;
    letter.id = u"doc_letter"_s;
    letter.orderId = shown.desk.workspace.openOrder(u"fil_person"_s)->id;
    letter.kind = u"COMMITMENT_LETTER"_s;
    letter.pointer = u"/entity"_s;
    shown.desk.client.addDocument(letter, {});
    shown.desk.sync.syncNow();
    QTRY_VERIFY(shown.button(u"changeSubmitButton")->isEnabled());
    shown.click(u"changeSubmitButton");
    shown.click(u"submitQuestionYesButton");
    QTRY_COMPARE(shown.ordered.size(), 1);
    QCOMPARE(shown.order().state, filing::Code(OrderState::ProviderReview));
}

void TestChangeEntityPage::nothingIsClipped_data()
{
    QTest::addColumn<qreal>("scale");
    QTest::addColumn<int>("width");
    QTest::newRow("usual") << 1.0 << 1024;
    QTest::newRow("narrow") << 1.0 << 640;
    QTest::newRow("large text") << 2.0 << 1024;
}

void TestChangeEntityPage::nothingIsClipped()
{
    QFETCH(qreal, scale);
    QFETCH(int, width);
    Shown shown;
    shown.desk.theme.setTextScale(scale);
    shown.page.resize(width, 700);
    const auto fits = [&](const char *where) {
        auto *area = qobject_cast<QScrollArea *>(shown.find<QStackedWidget>(u"changeStepStack"_s)->currentWidget());
        QTRY_VERIFY2(area->widget()->width() <= area->viewport()->width(), where);
        QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(), where);
    };
    shown.toTheServices();
    fits("list");
    shown.startChange(u"web_demo_1"_s);
    fits("service");
    shown.click(forward);
    fits("list with a draft");
    shown.click(back);
    fits("information");
}

QTEST_MAIN(TestChangeEntityPage)
#include "tst_change_entity_page.moc"
