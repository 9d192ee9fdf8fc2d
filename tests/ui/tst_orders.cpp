// SPDX-License-Identifier: Apache-2.0
#include "support/fits.h"
#include "support/ui_fixture.h"
#include "ui/change/paper_bar.h"
#include "ui/orders/order_documents.h"
#include "ui/orders/order_page.h"
#include "ui/orders/orders_page.h"
#include "ui/orders/sms_panel.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/diff_table.h"
#include "ui/widgets/key_value_grid.h"
#include "ui/widgets/reason_strip.h"
#include "ui/widgets/status_chip.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTranslator>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using models::OrderListModel;
using orders::OrderEvent;
using orders::OrderKind;
using orders::OrderState;
using orders::VerificationState;
using Stage = ui::TimelineEntry::Stage;

namespace {

/// Orders of the agency's sample filings, one in most states.
constexpr auto sms = "01993a40-000c-7abc-8def-00000000000c"_L1;
constexpr auto returned = "01993a40-000d-7abc-8def-00000000000d"_L1;
constexpr auto rejected = "01993a40-000b-7abc-8def-00000000000b"_L1;
constexpr auto atAdministration = "01993a40-000e-7abc-8def-00000000000e"_L1;

} // namespace

/// The order list and the order page over a whole desk with sample filings.
class TestOrders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void listShowsStateTurnAndNextStep();
    void listFiltersAndOpensByKey();
    void emptyListSaysWhatToDo();
    void everyStateIsRendered_data();
    void everyStateIsRendered();
    void timelineTellsDatesAndStages();
    void countdownFollowsTheClock();
    void codeIsSentAgain();
    void regulatorsSiteAndHelp();
    void offlineKeepsEverythingReadable();
    void findingsLeadToTheirFields();
    void changesAreOldToNew();
    void abandonIsAskedOnce();
    void nothingCanBeDoneAtTheAdministration();
    void lapsedOrderIsSentAgain();
    void lapsedCancellationAsksForThePassword();
    void waitingSubmitCanBeTakenBack();
    void refusalIsShown();
    void unknownOrderIsSaid();
    void yearWithoutNoticeGivesARange();
    void approvedOrderTellsTheDelay();
    void everyVerifierIsNamed();
    void lastResendIsExplained();
    void findingsAreExplained();
    void roundsAreKept();
    void documentsHaveTheirPlace();
    void paperTellsTheOrder();
    void listIsFilteredByStateKindAndText();
    void fits_data();
    void fits();

private:
    template<class T>
    T *find(const char *name) const
    {
        auto *widget = m_page->findChild<T *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    void click(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    bool isShown(const char *name) const { return find<QWidget>(name)->isVisibleTo(m_page.get()); }
    void open(QLatin1StringView id);
    orders::Order order(QLatin1StringView id) const { return *m_desk->workspace.order(QString(id)); }
    /// Gives the service's order another state, as the other side does, and waits until the desk has it.
    void move(orders::Order order, OrderState state, const QString &reason = {});

    std::unique_ptr<support::UiFixture> m_desk;
    std::unique_ptr<ui::OrderPage> m_page;
    QList<QUrl> m_opened;
};

void TestOrders::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::China));
    m_desk = std::make_unique<support::UiFixture>(u"agency@example.cn"_s);
    m_desk->sync.start();
    m_opened.clear();
    m_page = std::make_unique<ui::OrderPage>(m_desk->context, [this](const QUrl &url) {
        m_opened.append(url);
        return true;
    });
    m_page->resize(1040, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestOrders::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void TestOrders::open(QLatin1StringView id)
{
    m_page->open(QString(id));
    QTRY_VERIFY(find<QLabel>("orderAboutLabel")->text().contains(u"ICP备"_s)); // the name is read
}

void TestOrders::move(orders::Order order, OrderState state, const QString &reason)
{
    order.state = state;
    order.stateReason = reason;
    m_desk->client.setOrder(order);
    QTRY_COMPARE(m_desk->workspace.order(order.id)->state.value(), state);
    QTRY_COMPARE(m_desk->workspace.order(order.id)->stateReason, reason);
}

void TestOrders::listShowsStateTurnAndNextStep()
{
    ui::OrdersPage page(m_desk->context);
    const auto *model = page.findChild<QTableView *>(u"ordersTableView"_s)->model();
    QCOMPARE(model->rowCount(), 6);
    const auto cell = [&](int row, OrderListModel::Column column) {
        return model->index(row, column).data().toString();
    };
    int smsRow = -1;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(OrderListModel::OrderIdRole).toString() == sms)
            smsRow = row;
        for (int column = 0; column < OrderListModel::ColumnCount; ++column)
            QTRY_VERIFY2(!cell(row, OrderListModel::Column(column)).isEmpty(),
                         qPrintable(u"%1 %2"_s.arg(row).arg(column)));
    }
    QVERIFY(smsRow >= 0);
    QCOMPARE(cell(smsRow, OrderListModel::Kind), u"Change Website"_s);
    QTRY_COMPARE(cell(smsRow, OrderListModel::Target), u"上海示例网络 -1"_s);
    QCOMPARE(cell(smsRow, OrderListModel::State), u"SMS verification: your turn"_s);
    QCOMPARE(cell(smsRow, OrderListModel::NextStep), u"Enter the SMS code at MIIT"_s);
    QCOMPARE(page.waitingForYou(), 3); // SMS, returned, rejected
    QSignalSpy waiting(&page, &ui::OrdersPage::waitingChanged);
    move(order(rejected), OrderState::Completed);
    QTRY_COMPARE(waiting.count(), 1);
    QCOMPARE(waiting.first().first().toInt(), 2);
}

void TestOrders::listFiltersAndOpensByKey()
{
    ui::OrdersPage page(m_desk->context);
    page.resize(900, 500);
    page.show();
    auto *table = page.findChild<QTableView *>(u"ordersTableView"_s);
    auto *show = page.findChild<QPushButton *>(u"showOrderButton"_s);
    QVERIFY(!show->isEnabled() && show->toolTip().contains(u"Choose an order"_s));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(show->isEnabled());
    QSignalSpy opened(&page, &ui::OrdersPage::orderRequested);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toString(),
             table->model()->index(0, 0).data(OrderListModel::OrderIdRole).toString());
    QTest::mouseClick(show, Qt::LeftButton);
    QCOMPARE(opened.count(), 2);
    QTest::mouseClick(page.findChild<QPushButton *>(u"endedOrdersButton"_s), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(!table->isVisible());
    move(order(rejected), OrderState::Completed);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(table->isVisible());
    QCOMPARE(page.findChild<QPushButton *>(u"endedOrdersButton"_s)->text(), u"Ended (1)"_s);
}

void TestOrders::emptyListSaysWhatToDo()
{
    support::UiFixture empty(u"group@example.cn"_s);
    ui::OrdersPage page(empty.context);
    page.show();
    auto *go = page.findChild<QPushButton *>(u"emptyStateButton"_s);
    QVERIFY(go->isVisible());
    QSignalSpy filings(&page, &ui::OrdersPage::filingsRequested);
    QTest::mouseClick(go, Qt::LeftButton);
    QCOMPARE(filings.count(), 1);
}

void TestOrders::everyStateIsRendered_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("chinese");
    for (const auto &[state, word] : filing::CodeWords<OrderState>::words) {
        QTest::addRow("%s en", word.data()) << int(state) << false;
        QTest::addRow("%s zh", word.data()) << int(state) << true;
    }
    QTest::addRow("ON_THE_MOON en") << int(OrderState::Unknown) << false;
}

void TestOrders::everyStateIsRendered()
{
    QFETCH(int, state);
    QFETCH(bool, chinese);
    auto changed = order(sms);
    changed.state = state == int(OrderState::Unknown) ? filing::Code<OrderState>::fromText(u"ON_THE_MOON"_s)
                                                      : filing::Code<OrderState>(OrderState(state));
    m_desk->client.setOrder(changed);
    QTRY_COMPARE(m_desk->workspace.order(changed.id)->state, changed.state);
    open(sms);
    QTranslator translator;
    if (chinese) {
        QVERIFY(translator.load(u"icp-filing-desk_zh_CN"_s, u":/i18n"_s));
        QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
        QCoreApplication::installTranslator(&translator); // the page follows the live switch
    }
    QTRY_VERIFY(
        find<ui::StatusChip>("orderStateChip")->text().startsWith(m_desk->texts.stateName(changed.state)));
    const auto chip = find<ui::StatusChip>("orderStateChip")->text();
    QCOMPARE(chip.at(0).script() == QChar::Script_Han, chinese);
    const auto actions = models::actionsOf(changed, orders::Role::Applicant);
    QCOMPARE(isShown("editOrderButton"), actions.edit);
    QCOMPARE(find<QPushButton>("abandonOrderButton")->isEnabled() && isShown("abandonOrderButton"),
             actions.abandon);
    QCOMPARE(isShown("actionReasonLabel"),
             !actions.abandon && changed.isOpen()); // never disabled without a reason
    QCOMPARE(isShown("smsTimeLeftChip"), changed.state == OrderState::SmsVerification);
    QVERIFY(!find<ui::TimelineView>("orderTimeline")->entries().isEmpty());
    for (const auto &entry : find<ui::TimelineView>("orderTimeline")->entries())
        QVERIFY(!entry.title.isEmpty());
    QCoreApplication::removeTranslator(&translator);
}

void TestOrders::timelineTellsDatesAndStages() // M30, M31
{
    auto changed = order(sms);
    changed.expectedBy = {QDate(2026, 11, 27), QDate(2026, 12, 28)};
    m_desk->client.setOrder(changed);
    open(sms);
    QTRY_COMPARE(find<ui::TimelineView>("orderTimeline")->entries().last().date,
                 u"27 Nov 2026 to 28 Dec 2026"_s);
    const auto entries = find<ui::TimelineView>("orderTimeline")->entries();
    QCOMPARE(entries.size(), 5);
    const QList<Stage> stages{Stage::Done, Stage::Done, Stage::Current, Stage::ToCome, Stage::ToCome};
    const QStringList titles{u"Submitted"_s, u"Provider review passed"_s, u"SMS verification"_s,
                             u"Administration review"_s, u"Approved"_s};
    for (int i = 0; i < entries.size(); ++i) {
        QCOMPARE(entries[i].stage, stages[i]);
        QCOMPARE(entries[i].title, titles[i]);
    }
    QCOMPARE(entries[2].date,
             u"until %1"_s.arg(m_desk->texts.dateTime(changed.verifications.first().deadline)));
    QVERIFY(entries[2].note.startsWith(u"0 of 1"_s));
    // One to 20 work days after the code, which itself may take one; from Monday, 23 November.
    QCOMPARE(entries[3].date, u"24 Nov 2026 to 22 Dec 2026"_s);
    QVERIFY(entries[3].note.startsWith(u"Shanghai Communications Administration"_s));
    QVERIFY(entries[3].note.contains(u"1 to 20 work day"_s) && entries[3].note.contains(u"SMS and email"_s));
}

void TestOrders::countdownFollowsTheClock()
{
    auto changed = order(sms);
    changed.verifications.first().deadline = m_desk->clock.now().addSecs(2 * 3600 + 3);
    m_desk->client.setOrder(changed);
    open(sms);
    auto *chip = find<ui::StatusChip>("smsTimeLeftChip");
    auto *panel = find<ui::SmsPanel>("smsPanel");
    QTRY_COMPARE(chip->text(), u"02:00:03"_s);
    QCOMPARE(chip->kind(), ui::Kind::Warn);
    m_desk->clock.advance(4s);
    QTRY_COMPARE(chip->text(), u"01:59:59"_s); // by its own timer
    m_desk->clock.advance(1h);
    panel->refreshTime();
    QCOMPARE(chip->text(), u"00:59:59"_s);
    QCOMPARE(chip->kind(), ui::Kind::Bad); // the last hour
    m_desk->clock.advance(24h);
    panel->refreshTime();
    QCOMPARE(chip->text(), u"time is over"_s);
}

void TestOrders::codeIsSentAgain()
{
    open(sms);
    QVERIFY(find<QLabel>("verificationState1")->text().contains(u"4 attempt"_s));
    auto *again = find<QPushButton>("resendButton1");
    QVERIFY(again->accessibleName().contains(u"施*"_s));
    again->setFocus();
    const auto before = find<QLabel>("verificationState1")->text();
    m_desk->clock.advance(10min);
    QTest::keyClick(again, Qt::Key_Space);
    QTRY_COMPARE(m_desk->client.calls.filter(u"resendCode"_s).size(), 1);
    QTRY_VERIFY(find<QLabel>("verificationState1")->text() != before); // the time of the new code
}

void TestOrders::regulatorsSiteAndHelp() // M30
{
    auto changed = order(sms);
    changed.verifications.first().url = u"http://127.0.0.1:9/practice/miit"_s;
    m_desk->client.setOrder(changed);
    open(sms);
    QTRY_COMPARE(m_desk->workspace.order(changed.id)->verifications, changed.verifications);
    click("openMiitButton");
    QCOMPARE(m_opened, QList<QUrl>{QUrl(u"http://127.0.0.1:9/practice/miit"_s)});
    QVERIFY(!isShown("noMessageHelp"));
    find<QPushButton>("noMessageButton")->setFocus();
    QTest::keyClick(find<QPushButton>("noMessageButton"), Qt::Key_Space);
    QVERIFY(isShown("noMessageHelp"));
    QVERIFY(find<ui::CheckList>("noMessageHelp")->rows().size() >= 5);
    changed.verifications.first().url = u"file:///etc/passwd"_s; // whatever a server says: only web addresses
    m_desk->client.setOrder(changed);
    QTRY_COMPARE(m_desk->workspace.order(changed.id)->verifications, changed.verifications);
    click("openMiitButton");
    QCOMPARE(m_opened.last(), QUrl(u"https://beian.miit.gov.cn"_s));
}

void TestOrders::offlineKeepsEverythingReadable()
{
    open(sms);
    m_desk->setCircumstances(false);
    QTRY_VERIFY(find<ui::ReasonStrip>("orderNoteStrip")->message().contains(u"no connection"_s));
    QVERIFY(!find<QPushButton>("resendButton1")->isEnabled());
    QVERIFY(find<QPushButton>("resendButton1")->toolTip().contains(u"no connection"_s));
    QVERIFY(isShown("smsTimeLeftChip"));
    QVERIFY(find<QPushButton>("abandonOrderButton")->isEnabled()); // kept and sent later
    m_desk->setCircumstances(true);
    QTRY_VERIFY(find<QPushButton>("resendButton1")->isEnabled());
}

void TestOrders::findingsLeadToTheirFields() // M33
{
    open(returned);
    const auto rows = find<ui::CheckList>("orderFindings")->rows();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].state, ui::CheckRow::State::Bad);
    QVERIFY(rows[0].text.startsWith(u"Emergency phone: 应急电话与负责人手机号相同。"_s));
    QVERIFY(rows[0].text.contains(u"请填写另一个可联系到的号码。"_s));
    QCOMPARE(rows[1].state, ui::CheckRow::State::Warn);
    QSignalSpy field(m_page.get(), &ui::OrderPage::fieldRequested);
    QPushButton *link = nullptr;
    for (auto *button : find<QWidget>("orderFindings")->findChildren<QPushButton *>()) {
        if (!link && button->text() == u"Go to field"_s)
            link = button;
    }
    QVERIFY(link);
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(field.count(), 1);
    QCOMPARE(field.first().at(0).toString(), returned);
    QCOMPARE(field.first().at(1).toString(), u"/websites/web_association_1/personInCharge/emergencyMobile"_s);
    QSignalSpy change(m_page.get(), &ui::OrderPage::changeRequested);
    click("editOrderButton");
    QCOMPARE(change.count(), 1);
    QCOMPARE(change.first().at(2).toStringList(), QStringList{u"web_association_1"_s});
}

void TestOrders::changesAreOldToNew()
{
    open(rejected);
    auto *diff = find<ui::DiffTable>("orderDiff");
    QTRY_COMPARE(diff->rows().size(), 2);
    QCOMPARE(diff->rows()[0], (ui::DiffRow{u"Website name"_s, u"北京示例律师事务所"_s, u"示例法律服务网"_s}));
    QCOMPARE(diff->rows()[1].after, u"13900002011"_s);
    move(order(rejected), OrderState::Completed); // the old values are not known any more
    QTRY_VERIFY(!isShown("orderDiff"));
    QCOMPARE(find<ui::KeyValueGrid>("orderBrought")->rows().first(),
             (ui::KeyValue{u"Website name"_s, u"示例法律服务网"_s}));
}

void TestOrders::abandonIsAskedOnce() // M23
{
    open(sms);
    QVERIFY(!isShown("abandonConfirm"));
    click("abandonOrderButton");
    QVERIFY(isShown("abandonConfirm"));
    click("keepOrderButton");
    QVERIFY(!isShown("abandonConfirm"));
    QCOMPARE(order(sms).state.value(), OrderState::SmsVerification);
    click("abandonOrderButton");
    click("confirmAbandonButton");
    QTRY_COMPARE(order(sms).state.value(), OrderState::Abandoned);
    QTRY_VERIFY(!isShown("abandonOrderButton"));
    QCOMPARE(find<ui::TimelineView>("orderTimeline")->entries().last().stage, Stage::Failed);
}

void TestOrders::nothingCanBeDoneAtTheAdministration()
{
    open(atAdministration);
    auto *abandon = find<QPushButton>("abandonOrderButton");
    QVERIFY(!abandon->isEnabled());
    QVERIFY(abandon->toolTip().contains(u"neither edited nor withdrawn"_s));
    QCOMPARE(find<QLabel>("actionReasonLabel")->text(), abandon->accessibleDescription());
    QVERIFY(!isShown("editOrderButton") && !isShown("resubmitOrderButton"));
}

void TestOrders::lapsedOrderIsSentAgain() // M30
{
    move(order(sms), OrderState::Returned, u"SMS_EXPIRED"_s);
    open(sms);
    QVERIFY(find<ui::ReasonStrip>("orderNoteStrip")->message().contains(u"not completed in time"_s));
    QVERIFY(isShown("resubmitOrderButton"));
    QVERIFY(m_page->findChild<ui::CheckList *>(u"orderFindings"_s)->rows().last().detail.contains(u"What to do: "_s));
    click("resubmitOrderButton");
    QTRY_COMPARE(order(sms).state.value(), OrderState::SmsVerification); // straight on, without another review
    QCOMPARE(m_desk->client.calls.filter(u"putOrder"_s).size(), 0);
    QVERIFY(!order(sms).content.isEmpty());
}

void TestOrders::lapsedCancellationAsksForThePassword()
{
    move(order(atAdministration), OrderState::Returned, u"SMS_ATTEMPTS"_s);
    open(atAdministration);
    QSignalSpy cancel(m_page.get(), &ui::OrderPage::cancelRequested);
    click("resubmitOrderButton");
    QCOMPARE(cancel.count(), 1);
    QCOMPARE(cancel.first().at(0).value<OrderKind>(), OrderKind::CancelWebsite);
    QCOMPARE(cancel.first().at(2).toStringList(), QStringList{u"web_school_2"_s});
    QCOMPARE(m_desk->client.calls.filter(u"submit"_s).size(), 0);
}

void TestOrders::waitingSubmitCanBeTakenBack()
{
    move(order(atAdministration), OrderState::Returned, u"SMS_EXPIRED"_s);
    auto password = secrets::SecretBytes::copyOf("Beian2024");
    QVERIFY(support::settled(m_desk->sync.saveDraft(order(atAdministration))));
    QVERIFY(support::settled(m_desk->sync.submit(QString(atAdministration), std::move(password))));
    open(atAdministration);
    QTRY_VERIFY(find<ui::ReasonStrip>("orderNoteStrip")->message().contains(u"30 second"_s));
    QVERIFY(!find<QPushButton>("abandonOrderButton")->isEnabled());
    click("orderNoteButton");
    QTRY_VERIFY(!m_desk->sync.isSubmitting(QString(atAdministration)));
    QTRY_VERIFY(find<QPushButton>("abandonOrderButton")->isEnabled());
}

void TestOrders::refusalIsShown()
{
    open(sms);
    m_desk->client.fault = [](const QString &call) -> std::optional<filing::Error> {
        if (call != "resendCode"_L1)
            return std::nullopt;
        filing::Error error{filing::ErrorKind::RateLimited, u"RESEND_LIMIT"_s};
        error.params.insert(u"retryAfter"_s, u"60"_s);
        return error;
    };
    click("resendButton1");
    QTRY_VERIFY(isShown("orderErrorStrip"));
    QVERIFY(find<ui::ReasonStrip>("orderErrorStrip")->message().contains(u"sent just now"_s));
}

void TestOrders::yearWithoutNoticeGivesARange() // M31
{
    auto changed = order(sms);
    changed.expectedBy.reset();
    changed.timeline.last().at = QDateTime(QDate(2026, 12, 21), QTime(3, 0), Qt::UTC);
    m_desk->client.setOrder(changed);
    open(sms);
    QTRY_VERIFY(find<ui::TimelineView>("orderTimeline")->entries()[3].date.contains(u"2027"_s));
    const auto entry = find<ui::TimelineView>("orderTimeline")->entries()[3];
    QCOMPARE(entry.date.section(u" to "_s, 0, 0), u"22 Dec 2026"_s);
    QVERIFY(entry.note.contains(u"The days off of 2027 are not announced yet"_s));
    QVERIFY(entry.note.contains(u"between 19 Jan 2027 and"_s)); // Mondays to Fridays at the least
}

void TestOrders::approvedOrderTellsTheDelay() // M32
{
    auto changed = order(sms);
    changed.state = OrderState::Approved;
    changed.timeline.append({QDateTime(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC), OrderEvent::Approve, OrderState::Approved,
                             orders::Role::Administration, {}});
    m_desk->client.setOrder(changed);
    open(sms);
    QTRY_VERIFY(isShown("orderNoteStrip"));
    QTRY_VERIFY(find<ui::ReasonStrip>("orderNoteStrip")->message().contains(u"still being taken over"_s));
    QVERIFY(find<ui::ReasonStrip>("orderNoteStrip")->message().contains(u"24 Nov 2026"_s)); // two work days
    const auto last = find<ui::TimelineView>("orderTimeline")->entries().last();
    QCOMPARE(last.stage, Stage::Current);
    QCOMPARE(last.date, u"by 24 Nov 2026"_s);
}

void TestOrders::everyVerifierIsNamed() // M30, C7
{
    auto changed = order(sms);
    auto second = changed.verifications.first();
    second.n = 2;
    second.role = orders::Verifier::EntityPerson;
    second.name = u"周*"_s;
    second.mobile = u"139****2222"_s;
    second.newNumber = true;
    second.deadline = changed.verifications.first().deadline.addSecs(-3600);
    changed.verifications.append(second);
    changed.verifiersNeeded = orders::Needed::One;
    m_desk->client.setOrder(changed);
    open(sms);
    QTRY_VERIFY(m_page->findChild<QWidget *>(u"verificationState2"_s));
    QCOMPARE(find<QLabel>("smsWhoLabel")->text(),
             u"Entity and service are changed together: one of these persons is enough."_s);
    QStringList said;
    for (auto *label : find<QWidget>("smsPanel")->findChildren<QLabel *>())
        said.append(label->text());
    QVERIFY(said.contains(u"周*  139****2222 (the new number)"_s));
    QVERIFY(said.contains(u"Person in charge of the entity"_s) && said.contains(u"Person in charge of the service"_s));
    QVERIFY(find<QLabel>("verificationState2")->text().contains(m_desk->texts.dateTime(second.deadline)));
    changed.verifications.last().state = VerificationState::Verified;
    changed.verifications.first().state = VerificationState::NotNeeded;
    changed.state = OrderState::AdministrationReview;
    m_desk->client.setOrder(changed);
    QTRY_COMPARE(find<QLabel>("verificationState1")->text(), u"not needed: the other person has verified"_s);
    changed.state = OrderState::SmsVerification;
    changed.verifiersNeeded = orders::Needed::All;
    changed.verifications.first().state = VerificationState::Waiting;
    m_desk->client.setOrder(changed);
    QTRY_COMPARE(find<QLabel>("smsWhoLabel")->text(), u"Everybody named here must verify."_s);
}

void TestOrders::lastResendIsExplained() // M30
{
    auto changed = order(sms);
    changed.verifications.first().resendsLeft = 0;
    m_desk->client.setOrder(changed);
    open(sms);
    QTRY_VERIFY(!find<QPushButton>("resendButton1")->isEnabled());
    QVERIFY(find<QPushButton>("resendButton1")->accessibleDescription().contains(u"sent again at once"_s));
}

void TestOrders::findingsAreExplained() // M33
{
    auto changed = order(rejected);
    const auto remark = [](const QString &pointer, const QString &detail) {
        return filing::Finding{.pointer = pointer, .code = u"REVIEWER_REMARK"_s, .detail = detail,
                               .source = filing::FindingSource::Administration};
    };
    changed.findings = {remark({}, u"负责人手机两次拨打均无人接听。"_s), remark({}, u"请联系我们。"_s),
                        remark({}, u"营业执照照片模糊不清晰，请上传原件彩色照片。"_s)};
    m_desk->client.setOrder(changed);
    open(rejected);
    auto *list = find<ui::CheckList>("orderFindings");
    QTRY_COMPARE(list->rows().size(), 3);
    QVERIFY(list->rows()[0].detail.contains(u"Phone dead or not answered twice"_s));
    QVERIFY(list->rows()[0].detail.contains(u"What to do: "_s));
    QCOMPARE(list->rows()[0].remedyText, u"Go to field"_s); // the reason knows the field, the reviewer did not say it
    QCOMPARE(list->rows()[0].remedyId, u"/websites/web_law_1/personInCharge/mobile"_s);
    QVERIFY(list->rows()[1].detail.isEmpty()); // no guess
    QVERIFY(list->rows()[2].detail.contains(u"Papers unclear"_s));
    QSignalSpy field(m_page.get(), &ui::OrderPage::fieldRequested);
    for (auto *button : list->findChildren<QPushButton *>()) {
        if (button->isVisible() && field.isEmpty())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(field.first().at(1).toString(), u"/websites/web_law_1/personInCharge/mobile"_s);
}

void TestOrders::roundsAreKept() // M33
{
    auto changed = order(returned);
    const auto sentBack = changed.findings;
    const auto time = changed.timeline.last().at;
    changed.timeline.append({time.addSecs(60), OrderEvent::Submit, OrderState::ProviderReview, orders::Role::Applicant, {}});
    changed.timeline.append({time.addSecs(120), OrderEvent::Return, OrderState::Returned, orders::Role::Reviewer, {}, {},
                             {{.pointer = u"/websites/web_association_1/name"_s, .code = u"REVIEWER_REMARK"_s,
                               .detail = u"网站名称与单位无任何关联。"_s}}});
    m_desk->client.setOrder(changed);
    open(returned);
    QTRY_VERIFY(m_page->findChild<QWidget *>(u"roundLabel2"_s));
    QVERIFY(find<QLabel>("roundLabel1")->text().startsWith(u"Round 1: sent "_s));
    QVERIFY(find<QLabel>("roundLabel2")->text().contains(u"Returned by the provider"_s));
    QStringList said;
    for (auto *label : find<QWidget>("roundsCard")->findChildren<QLabel *>())
        said.append(label->text());
    QVERIFY2(said.filter(u"网站名称与单位无任何关联。"_s).value(0).startsWith(u"Website name: "_s), qPrintable(said.join(u'|')));
}

void TestOrders::documentsHaveTheirPlace()
{
    open(returned);
    QVERIFY(!isShown("orderDocuments"));
    orders::Document document;
    document.id = u"doc_1"_s;
    document.orderId = QString(returned);
    document.kind = u"DOMAIN_CERTIFICATE"_s;
    document.pointer = u"/websites/web_1"_s;
    m_desk->client.addDocument(document, {});
    m_desk->sync.syncNow();
    QTRY_VERIFY(isShown("orderDocuments"));
    const auto said = find<ui::CheckList>("orderDocumentList")->rows().first().text;
    QVERIFY2(said.endsWith(u"Handed in"_s) && !said.contains(u"DOMAIN_"_s), qPrintable(said));
}

void TestOrders::paperTellsTheOrder() // M31
{
    open(returned);
    const auto file = m_desk->folder.filePath(u"order.pdf"_s);
    auto *bar = m_page->findChild<ui::PaperBar *>();
    QVERIFY(bar && isShown("savePdfButton"));
    QVERIFY(QMetaObject::invokeMethod(bar, "save", Q_ARG(QString, file)));
    QTRY_VERIFY(find<QLabel>("paperResultLabel")->text().startsWith(u"Saved"_s));
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
    QVERIFY(pdf.size() > 5000);
}

void TestOrders::listIsFilteredByStateKindAndText()
{
    ui::OrdersPage page(m_desk->context);
    page.resize(1040, 500);
    page.show();
    const auto *model = page.findChild<QTableView *>(u"ordersTableView"_s)->model();
    QCOMPARE(model->rowCount(), 6);
    auto *mine = page.findChild<QPushButton *>(u"myOrdersButton"_s);
    QCOMPARE(mine->text(), u"Mine to do (3)"_s);
    QTest::mouseClick(mine, Qt::LeftButton);
    QCOMPARE(model->rowCount(), 3);
    QTest::mouseClick(page.findChild<QPushButton *>(u"openOrdersButton"_s), Qt::LeftButton);
    auto *kinds = page.findChild<QComboBox *>(u"orderKindCombo"_s);
    kinds->setCurrentIndex(kinds->findData(int(OrderKind::CancelWebsite)));
    QCOMPARE(model->rowCount(), 1);
    kinds->setCurrentIndex(0);
    auto *search = page.findChild<QLineEdit *>(u"orderSearchEdit"_s);
    search->setFocus();
    QTest::keyClicks(search, u"rejected"_s);
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 0).data(OrderListModel::OrderIdRole).toString(), rejected);
    search->setText(u"2020011002"_s); // the filing's number, which no column shows
    QCOMPARE(model->rowCount(), 1);
    search->setText(u"nothing of the kind"_s);
    QCOMPARE(model->rowCount(), 0);
    QVERIFY(page.findChild<QTableView *>(u"ordersTableView"_s)->isHidden() ||
            !page.findChild<QTableView *>(u"ordersTableView"_s)->isVisible());
}

void TestOrders::fits_data()
{
    QTest::addColumn<bool>("chinese");
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("dark");
    QTest::newRow("en") << false << 1.0 << false;
    QTest::newRow("zh") << true << 1.0 << true;
    QTest::newRow("en 200 %") << false << 2.0 << true;
    QTest::newRow("zh 200 %") << true << 2.0 << false;
}

void TestOrders::fits()
{
    QFETCH(bool, chinese);
    QFETCH(double, scale);
    QFETCH(bool, dark);
    QTranslator translator;
    if (chinese) {
        QVERIFY(translator.load(u"icp-filing-desk_zh_CN"_s, u":/i18n"_s));
        QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
        QCoreApplication::installTranslator(&translator);
    }
    auto changed = order(sms);
    auto second = changed.verifications.first();
    second.n = 2;
    second.newNumber = true;
    changed.verifications.append(second);
    changed.timeline.last().at = QDateTime(QDate(2026, 12, 21), QTime(3, 0), Qt::UTC);
    m_desk->client.setOrder(changed);
    m_desk->theme.setChoice(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
    m_desk->theme.setTextScale(scale);
    for (const auto &id : {sms, returned, rejected, atAdministration}) {
        open(id);
        if (id == sms)
            find<QPushButton>("noMessageButton")->setChecked(true);
        const auto faults = support::settledFaults(m_page.get());
        QTest::qWait(0);
        if (const auto folder = qEnvironmentVariable("DESK_PICTURES"); !folder.isEmpty())
            m_page->grab().save(u"%1/order-%2-%3-%4.png"_s.arg(folder, QString(id).right(1), chinese ? u"zh"_s : u"en"_s)
                                    .arg(scale));
        QVERIFY2(faults.isEmpty(), qPrintable(QString(id) + faults.join(u'\n')));
    }
    ui::OrdersPage list(m_desk->context);
    list.resize(1040, 700);
    list.show();
    const auto faults = support::settledFaults(&list);
    if (const auto folder = qEnvironmentVariable("DESK_PICTURES"); !folder.isEmpty())
        list.grab().save(u"%1/orders-%2-%3.png"_s.arg(folder, chinese ? u"zh"_s : u"en"_s).arg(scale));
    m_desk->theme.setTextScale(1.0);
    m_desk->theme.setChoice(ui::ThemeChoice::Light);
    QCoreApplication::removeTranslator(&translator);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestOrders::unknownOrderIsSaid()
{
    m_page->open(u"01993a40-ffff-7abc-8def-00000000ffff"_s);
    auto *back = find<QPushButton>("emptyStateButton");
    QVERIFY(back->isVisible());
    QSignalSpy closed(m_page.get(), &ui::OrderPage::closeRequested);
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(closed.count(), 1);
}

QTEST_MAIN(TestOrders)
#include "tst_orders.moc"
