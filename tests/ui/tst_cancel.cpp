// SPDX-License-Identifier: Apache-2.0
#include "contract/codec.h"
#include "support/ui_fixture.h"
#include "ui/cancel/cancel_page.h"
#include "ui/cancel/forgot_password.h"
#include "ui/change/paper_bar.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/password_edit.h"
#include "ui/widgets/reason_strip.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using orders::OrderKind;
using orders::OrderState;
using secrets::SecretBytes;
using secrets::SecretKey;

namespace {

constexpr auto filingId = "fil_demo"_L1;
constexpr auto password = "Beian2024"_L1;

SecretKey passwordKey() { return {u"test"_s, SecretKey::Purpose::FilingPassword, QString(filingId)}; }

SecretBytes bytes(QLatin1StringView text)
{
    return SecretBytes::copyOf(QByteArrayView(text.data(), text.size()));
}

} // namespace

/// The cancel page, driven by keys and clicks over a whole desk with sample filings.
class TestCancel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void consequencesHaveRealNames();
    void severalDomainsOfferTheChangeFirst();
    void otherEndingsChangeTheOrder();
    void accessIsTheOnlyOne();
    void buttonSaysWhyItIsDisabled();
    void sendsWithThePassword();
    void takenBackNothingIsSent();
    void takenBackElsewhereIsNoticed();
    void wrongPasswordKeepsTheDraft();
    void keychainIsUsedAndNotShown();
    void aHiddenPageLeavesTheKeyboardAlone();
    void passwordIsKeptOnlyOnceAccepted();
    void passwordIsForgottenWhenWished();
    void lockedKeychainIsSaid();
    void forgottenPasswordHasItsWay();
    void offlineShowsTheReason();
    void orderInProgressBlocks();
    void keepingTheWebsiteDropsTheDraft();
    void returnedOrderIsGoneOnWith();
    void unknownWebsiteIsSaid();
    void languageSwitchKeepsWhatWasTyped();
    void everythingIsListedByName();
    void anEntityAsksWhichServiceItIs();
    void thousandsStandInAList();
    void everyKindAsksForPasswordAndNumber_data();
    void everyKindAsksForPasswordAndNumber();
    void anUnusualPasswordIsToldAndSentAsItIs();
    void theLastAttemptIsToldAndTheLockToo();
    void aDraftInTheWayIsAbandonedOnlyWhenSaid();
    void anEmptyShellLeadsToTheForm();
    void theOnlyAccessIsExplained();
    void historyStaysReadable();
    void aRecordIsKeptAsPdf();

private:
    template<class T>
    T *find(const char *name) const
    {
        auto *widget = *name ? m_page->findChild<T *>(QString::fromLatin1(name)) : m_page->findChild<T *>();
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    void open(const QString &website, OrderKind kind = OrderKind::CancelWebsite);
    void click(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void choose(const char *name);
    void type(const char *name, const QString &text);
    void fillAndSend(QLatin1StringView typed = password);
    /// The span for taking back ends, and the order goes out.
    void letItGo();
    QString texts(const char *box) const;
    bool isShown(const char *name) const { return find<QWidget>(name)->isVisibleTo(m_page.get()); }
    bool passwordIsInNoField() const;
    std::optional<orders::Order> sentOrder() const;
    static QString number(const QString &website) { return u"浙ICP备2024012345号"_s + website; }

    std::unique_ptr<support::UiFixture> m_desk;
    std::unique_ptr<ui::CancelPage> m_page;
    QList<QUrl> m_opened;
};

void TestCancel::init()
{
    m_desk = std::make_unique<support::UiFixture>();
    m_desk->sync.start();
    m_opened.clear();
    m_page = std::make_unique<ui::CancelPage>(m_desk->context, [this](const QUrl &url) {
        m_opened.append(url);
        return true;
    });
    m_page->resize(1040, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestCancel::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void TestCancel::open(const QString &website, OrderKind kind)
{
    m_page->open(kind, QString(filingId), {website});
    QTRY_VERIFY(find<QLabel>("cancelTitleLabel")->text().contains(u'•'));
    QTRY_VERIFY(texts("staysBox").contains(u"app"_s)); // the other services are counted
}

void TestCancel::choose(const char *name)
{
    auto *choice = find<QRadioButton>(name);
    QTest::mouseClick(choice, Qt::LeftButton, {}, QPoint(8, choice->height() / 2));
    QVERIFY(choice->isChecked());
}

void TestCancel::type(const char *name, const QString &text)
{
    auto *edit = find<QLineEdit>(name);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    // Input methods give Chinese in one piece.
    edit->insert(text);
    Q_EMIT edit->textEdited(edit->text());
}

void TestCancel::fillAndSend(QLatin1StringView typed)
{
    auto *edit = find<ui::PasswordEdit>("filingPasswordEdit");
    edit->setFocus();
    QTest::keyClicks(edit, QString(typed));
    type("confirmNumberEdit", number(u"-5"_s));
    QVERIFY(find<QPushButton>("submitCancelButton")->isEnabled());
    click("submitCancelButton");
}

void TestCancel::letItGo()
{
    QTRY_VERIFY(isShown("takeBackButton"));
    m_desk->clock.advance(31s);
    m_desk->sync.syncNow();
}

QString TestCancel::texts(const char *box) const
{
    QStringList all;
    for (const auto *label : find<QWidget>(box)->findChildren<QLabel *>())
        all.append(label->text());
    return all.join(u'\n');
}

bool TestCancel::passwordIsInNoField() const
{
    for (const auto *edit : m_page->findChildren<QLineEdit *>()) {
        if (edit->text().contains(password) || edit->placeholderText().contains(password))
            return false;
    }
    return true;
}

std::optional<orders::Order> TestCancel::sentOrder() const
{
    for (const auto &order : m_desk->client.orders()) {
        if (order.kind == OrderKind::CancelWebsite && order.targets == QStringList{u"web_demo_5"_s})
            return order;
    }
    return std::nullopt;
}

// C2, C5
void TestCancel::consequencesHaveRealNames()
{
    open(u"web_demo_5"_s);
    QVERIFY(find<QLabel>("cancelTitleLabel")->text().startsWith(u"Cancel website • "_s));
    const auto ends = texts("endsBox");
    QVERIFY2(ends.contains(number(u"-5"_s)) && ends.contains(u"huodong-example.cn"_s) &&
                 ends.contains(u"198.51.100."_s),
             qPrintable(ends));
    const auto stays = texts("staysBox");
    QVERIFY2(stays.contains(number({})) && stays.contains(u"11 website"_s) && stays.contains(u"3 app"_s),
             qPrintable(stays));
    QVERIFY(texts("hintsCard").contains(u"Here: .cn."_s));
    QVERIFY(texts("afterCard").contains(u"public-security"_s) && texts("afterCard").contains(u"footer"_s));
    QVERIFY(texts("afterCard").contains(u"as a first filing"_s));
    QVERIFY(find<QLabel>("whatFollowsLabel")->text().contains(u"24 hour"_s));
    QVERIFY(!isShown("domainEndsChoice")); // it has only one
}

// C1, C9
void TestCancel::severalDomainsOfferTheChangeFirst()
{
    open(u"web_demo_1"_s);
    auto *first = find<QRadioButton>("domainEndsChoice");
    auto *second = find<QRadioButton>("serviceEndsChoice");
    QVERIFY(first->isVisible() && first->parentWidget()->y() < second->parentWidget()->y());
    choose("domainEndsChoice");
    QVERIFY(!isShown("submitCancelButton"));
    auto *domain = find<QComboBox>("domainComboBox");
    QCOMPARE(domain->count(), 3);
    domain->setFocus();
    QTest::keyClick(domain, Qt::Key_Down);
    QCOMPARE(domain->currentText(), u"shop-example.cn"_s);
    QSignalSpy change(m_page.get(), &ui::CancelPage::changeRequested);
    click("changeInsteadButton");
    QCOMPARE(change.count(), 1);
    QCOMPARE(change.first().at(0).value<OrderKind>(), OrderKind::ChangeWebsite);
    QCOMPARE(change.first().at(1).toString(), filingId);
    QCOMPARE(change.first().at(2).toStringList(), QStringList{u"web_demo_1"_s});
    const auto left = change.first().at(3).toJsonObject().value(u"/websites/web_demo_1/domains"_s).toArray();
    QCOMPARE(left.size(), 2);
    for (const auto &each : left)
        QVERIFY(each[u"name"_s].toString() != u"shop-example.cn"_s);
    choose("serviceEndsChoice");
    QVERIFY(isShown("submitCancelButton"));
}

// C1, C4
void TestCancel::otherEndingsChangeTheOrder()
{
    open(u"web_demo_5"_s);
    type("confirmNumberEdit", number(u"-5"_s));
    choose("everythingEndsChoice");
    QTRY_VERIFY(find<QLabel>("cancelTitleLabel")->text().startsWith(u"Cancel entity • "_s));
    QVERIFY(find<QLineEdit>("confirmNumberEdit")->text().isEmpty()); // another number is needed now
    QCOMPARE(find<QLineEdit>("confirmNumberEdit")->placeholderText(), number({}));
    QTRY_VERIFY(texts("endsBox").contains(u"-1 "_s));
    choose("serviceEndsChoice");
    QTRY_VERIFY(find<QLabel>("cancelTitleLabel")->text().startsWith(u"Cancel website • "_s));
    QCOMPARE(find<QPushButton>("submitCancelButton")->text(), u"Cancel website -5"_s);
}

// C3, C14
void TestCancel::accessIsTheOnlyOne()
{
    open(u"web_demo_5"_s, OrderKind::CancelAccess);
    QVERIFY(find<QRadioButton>("accessEndsChoice")->isChecked());
    QVERIFY(texts("hintsCard").contains(u"new provider first"_s));
    QVERIFY(texts("staysBox").contains(u"at MIIT"_s));
    QVERIFY(find<ui::ReasonStrip>("reasonStrip")->message().contains(u"only access"_s));
    QVERIFY(!find<QPushButton>("submitCancelButton")->isEnabled());
    open(u"web_demo_15"_s, OrderKind::CancelAccess); // connected elsewhere, too
    QVERIFY(find<ui::ReasonStrip>("reasonStrip")->message().isEmpty());
}

void TestCancel::buttonSaysWhyItIsDisabled()
{
    open(u"web_demo_5"_s);
    auto *send = find<QPushButton>("submitCancelButton");
    auto *reason = find<QLabel>("submitReasonLabel");
    const auto saysWhy = [&](const QString &part) {
        return !send->isEnabled() && reason->isVisible() && reason->text().contains(part) &&
               send->accessibleDescription() == reason->text() &&
               send->toolTip().contains(part.toHtmlEscaped());
    };
    QVERIFY(saysWhy(u"password"_s));
    QTest::keyClicks(find<ui::PasswordEdit>("filingPasswordEdit"), u"x"_s);
    QVERIFY(saysWhy(number(u"-5"_s)));
    type("confirmNumberEdit", number(u"-6"_s));
    QVERIFY(saysWhy(u"differs"_s));
    type("confirmNumberEdit", number(u"-5"_s));
    QVERIFY(send->isEnabled() && !reason->isVisible() && send->accessibleDescription().isEmpty());
    QTest::keyClick(find<QLineEdit>("confirmNumberEdit"), Qt::Key_Return); // never sends by chance
    QVERIFY(!isShown("takeBackButton"));
    QCOMPARE(m_desk->client.calls.filter(u"submit"_s).size(), 0);
}

// C7
void TestCancel::sendsWithThePassword()
{
    open(u"web_demo_5"_s);
    QSignalSpy order(m_page.get(), &ui::CancelPage::orderRequested);
    fillAndSend();
    QVERIFY(find<QLineEdit>("filingPasswordEdit")->text().isEmpty());
    QTRY_VERIFY(isShown("takeBackButton"));
    QVERIFY(find<ui::ReasonStrip>("undoStrip")->message().contains(u"30 second"_s));
    m_desk->clock.advance(6s);
    QTRY_VERIFY(find<ui::ReasonStrip>("undoStrip")->message().contains(u"24 second"_s));
    QCOMPARE(m_desk->client.calls.filter(u"submit"_s).size(), 0);
    letItGo();
    QTRY_COMPARE(order.count(), 1);
    const auto sent = sentOrder();
    QVERIFY(sent);
    QCOMPARE(sent->id, order.first().first().toString());
    QCOMPARE(sent->state.value(), OrderState::SmsVerification);
    QVERIFY(sent->content.isEmpty());
    QVERIFY(!m_desk->secrets.contains(passwordKey())); // nobody wished it
}

void TestCancel::takenBackNothingIsSent()
{
    open(u"web_demo_5"_s);
    fillAndSend();
    QTRY_VERIFY(isShown("takeBackButton"));
    click("takeBackButton");
    QTRY_VERIFY(!isShown("takeBackButton"));
    m_desk->clock.advance(60s);
    m_desk->sync.syncNow();
    QTRY_VERIFY(m_desk->client.calls.contains(u"changes"_s));
    QCOMPARE(m_desk->client.calls.filter(u"submit"_s).size(), 0);
    QTRY_VERIFY(find<QLineEdit>("filingPasswordEdit")->isEnabled());
    QVERIFY(find<QLabel>("submitReasonLabel")->text().contains(u"password"_s)); // it was wiped
}

void TestCancel::takenBackElsewhereIsNoticed()
{
    auto *keep = find<QCheckBox>("keepPasswordCheckBox");
    open(u"web_demo_5"_s);
    QTest::mouseClick(keep, Qt::LeftButton, {}, QPoint(8, keep->height() / 2));
    fillAndSend();
    QTRY_VERIFY(isShown("takeBackButton"));
    QTRY_VERIFY(m_desk->workspace.openOrder(QString(filingId)));
    const auto id = m_desk->workspace.openOrder(QString(filingId))->id;
    QVERIFY(support::settled(m_desk->sync.takeBack(id)));
    QTRY_VERIFY(!isShown("takeBackButton"));
    QTRY_VERIFY(find<QLineEdit>("filingPasswordEdit")->isEnabled());
    QVERIFY(support::settled(m_desk->sync.abandon(id)));
    QTRY_VERIFY(!m_desk->workspace.openOrder(QString(filingId)));
    QVERIFY(!m_desk->secrets.contains(passwordKey())); // an abandoned order is no accepted one
}

// C7
void TestCancel::wrongPasswordKeepsTheDraft()
{
    open(u"web_demo_5"_s);
    fillAndSend("Wrong1234"_L1);
    letItGo();
    QTRY_VERIFY(isShown("cancelErrorStrip"));
    const auto message = find<ui::ReasonStrip>("cancelErrorStrip")->message();
    QVERIFY2(message.contains(u"not right"_s) && message.contains(u"Attempts left: 4"_s) &&
                 message.contains(u"draft"_s),
             qPrintable(message));
    QVERIFY(find<QLineEdit>("filingPasswordEdit")->text().isEmpty());
    QCOMPARE(find<QLineEdit>("confirmNumberEdit")->text(), number(u"-5"_s)); // need not be typed again
    const auto id = sentOrder()->id;
    QCOMPARE(sentOrder()->state.value(), OrderState::Draft);
    QSignalSpy order(m_page.get(), &ui::CancelPage::orderRequested);
    fillAndSend();
    QVERIFY(!isShown("cancelErrorStrip"));
    letItGo();
    QTRY_COMPARE(order.count(), 1);
    QCOMPARE(order.first().first().toString(), id); // no second order
}

void TestCancel::aHiddenPageLeavesTheKeyboardAlone()
{
    QStackedWidget stack;
    auto *elsewhere = new QLineEdit;
    stack.addWidget(m_page.get());
    stack.addWidget(elsewhere);
    stack.show();
    QVERIFY(QTest::qWaitForWindowActive(&stack));
    m_desk->secrets.write(passwordKey(), bytes(password));
    open(u"web_demo_5"_s);
    QTRY_VERIFY(find<QPushButton>("fromKeychainButton")->isEnabled());
    click("fromKeychainButton");
    stack.setCurrentWidget(elsewhere);
    elsewhere->setFocus();
    QCOMPARE(QApplication::focusWidget(), elsewhere);
    find<QPushButton>("closeButton")->click(); // as an animated press that ends late
    QVERIFY(!find<QPushButton>("fromKeychainButton")->isChecked());
    QCOMPARE(QApplication::focusWidget(), elsewhere);
    m_page->setParent(nullptr);
}

void TestCancel::keychainIsUsedAndNotShown()
{
    m_desk->secrets.write(passwordKey(), bytes(password));
    open(u"web_demo_5"_s);
    auto *button = find<QPushButton>("fromKeychainButton");
    QTRY_VERIFY(button->isEnabled());
    QVERIFY(find<QCheckBox>("keepPasswordCheckBox")->isChecked());
    click("fromKeychainButton");
    QVERIFY(find<QLineEdit>("filingPasswordEdit")->isReadOnly());
    QVERIFY(find<QLineEdit>("filingPasswordEdit")->placeholderText().contains(u"keychain"_s));
    QVERIFY(passwordIsInNoField());
    type("confirmNumberEdit", number(u"-5"_s));
    QSignalSpy order(m_page.get(), &ui::CancelPage::orderRequested);
    click("submitCancelButton");
    letItGo();
    QTRY_COMPARE(order.count(), 1);
    QVERIFY(passwordIsInNoField());
    QCOMPARE(sentOrder()->state.value(), OrderState::SmsVerification);
    QVERIFY(m_desk->secrets.contains(passwordKey()));
}

void TestCancel::passwordIsKeptOnlyOnceAccepted()
{
    open(u"web_demo_5"_s);
    QTRY_VERIFY(find<QPushButton>("fromKeychainButton")->toolTip().contains(u"no password"_s));
    auto *keep = find<QCheckBox>("keepPasswordCheckBox");
    QTest::mouseClick(keep, Qt::LeftButton, {}, QPoint(8, keep->height() / 2));
    fillAndSend("Wrong1234"_L1);
    letItGo();
    QTRY_VERIFY(isShown("cancelErrorStrip"));
    QVERIFY(!m_desk->secrets.contains(passwordKey()));
    QSignalSpy order(m_page.get(), &ui::CancelPage::orderRequested);
    fillAndSend();
    QTRY_VERIFY(isShown("takeBackButton"));
    QVERIFY(!m_desk->secrets.contains(passwordKey()));
    m_page.reset(); // left meanwhile: the wish stands
    m_desk->clock.advance(31s);
    m_desk->sync.syncNow();
    QTRY_VERIFY(m_desk->secrets.contains(passwordKey()));
    const auto kept = support::settled(m_desk->secrets.read(passwordKey()));
    QVERIFY(kept && *kept);
    QCOMPARE(**kept, bytes(password));
}

void TestCancel::passwordIsForgottenWhenWished()
{
    m_desk->secrets.write(passwordKey(), bytes(password));
    open(u"web_demo_5"_s);
    QTRY_VERIFY(find<QPushButton>("fromKeychainButton")->isEnabled());
    click("fromKeychainButton");
    auto *keep = find<QCheckBox>("keepPasswordCheckBox");
    QTest::mouseClick(keep, Qt::LeftButton, {}, QPoint(8, keep->height() / 2));
    QVERIFY(!keep->isChecked());
    type("confirmNumberEdit", number(u"-5"_s));
    click("submitCancelButton");
    QTRY_VERIFY(isShown("takeBackButton"));
    QVERIFY(m_desk->secrets.contains(passwordKey()));
    letItGo();
    QTRY_VERIFY(!m_desk->secrets.contains(passwordKey()));
}

void TestCancel::lockedKeychainIsSaid()
{
    m_desk->secrets.state = secrets::SecretStatus::Locked;
    open(u"web_demo_5"_s);
    auto *button = find<QPushButton>("fromKeychainButton");
    QTRY_VERIFY(button->toolTip().contains(u"cannot be read"_s));
    QVERIFY(!button->isEnabled());
    fillAndSend(); // the password can still be typed
    QTRY_VERIFY(isShown("takeBackButton"));
}

// C8
void TestCancel::forgottenPasswordHasItsWay()
{
    open(u"web_demo_5"_s);
    QVERIFY(!isShown("forgotPasswordPanel"));
    click("forgotPasswordButton");
    QVERIFY(isShown("forgotPasswordPanel"));
    const auto text = find<ui::ForgotPassword>("forgotPasswordPanel")->text();
    QVERIFY2(text.contains(u"1. "_s) && text.contains(u"certificate"_s) && text.contains(u"Have at hand"_s),
             qPrintable(text));
    click("passwordSiteButton");
    QCOMPARE(m_opened, QList<QUrl>{QUrl(u"https://beian.miit.gov.cn"_s)});
}

void TestCancel::offlineShowsTheReason()
{
    open(u"web_demo_5"_s);
    m_desk->setCircumstances(false);
    auto *strip = find<ui::ReasonStrip>("reasonStrip");
    QTRY_VERIFY(strip->isVisible());
    QVERIFY(strip->message().startsWith(u"Cancel Website is not available: there is no connection"_s));
    QVERIFY(!find<QPushButton>("submitCancelButton")->isEnabled());
    QVERIFY(texts("endsBox").contains(u"huodong-example.cn"_s)); // everything stays readable
    QSignalSpy remedy(m_page.get(), &ui::CancelPage::remedyRequested);
    click("remedyButton");
    QCOMPARE(remedy.count(), 1);
    QCOMPARE(remedy.first().first().value<filing::Blocker>().remedy, u"RECONNECT"_s);
    click("reasonCopyButton");
    QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), 2);
    m_desk->setCircumstances(true);
    QTRY_VERIFY(!strip->isVisible());
}

void TestCancel::orderInProgressBlocks()
{
    m_page->open(OrderKind::CancelWebsite, u"fil_ningbo"_s, {u"web_ningbo_2"_s});
    auto *strip = find<ui::ReasonStrip>("reasonStrip");
    QTRY_VERIFY(strip->message().contains(u"at the administration since"_s));
    QSignalSpy order(m_page.get(), &ui::CancelPage::orderRequested);
    click("remedyButton");
    QCOMPARE(order.count(), 1);
    QCOMPARE(order.first().first().toString(), m_desk->workspace.openOrder(u"fil_ningbo"_s)->id);
}

void TestCancel::keepingTheWebsiteDropsTheDraft()
{
    open(u"web_demo_5"_s);
    QSignalSpy closed(m_page.get(), &ui::CancelPage::closeRequested);
    click("keepServiceButton"); // nothing begun: just closes
    QCOMPARE(closed.count(), 1);
    fillAndSend();
    QTRY_VERIFY(isShown("takeBackButton"));
    click("takeBackButton");
    QTRY_VERIFY(isShown("keepServiceButton"));
    QTRY_VERIFY(m_desk->workspace.openOrder(QString(filingId)));
    click("keepServiceButton");
    QTRY_COMPARE(closed.count(), 2);
    QTRY_VERIFY(!m_desk->workspace.openOrder(QString(filingId))); // it blocks no other order
}

void TestCancel::returnedOrderIsGoneOnWith()
{
    open(u"web_demo_5"_s);
    fillAndSend();
    letItGo();
    QTRY_VERIFY(sentOrder() && sentOrder()->state == OrderState::SmsVerification);
    auto lapsed = *sentOrder();
    lapsed.state = OrderState::Returned;
    lapsed.stateReason = u"SMS_EXPIRED"_s;
    lapsed.timeline.append(
        {m_desk->clock.now(), orders::OrderEvent::Lapse, OrderState::Returned, orders::Role::System, {}});
    m_desk->client.setOrder(lapsed);
    QTRY_COMPARE(m_desk->workspace.order(lapsed.id)->state.value(), OrderState::Returned);
    open(u"web_demo_5"_s);
    QVERIFY(find<ui::ReasonStrip>("reasonStrip")->message().isEmpty()); // its own order is no reason
    fillAndSend();
    letItGo();
    QTRY_COMPARE(sentOrder()->state.value(), OrderState::SmsVerification);
    QCOMPARE(sentOrder()->id, lapsed.id);
}

void TestCancel::unknownWebsiteIsSaid()
{
    m_page->open(OrderKind::CancelWebsite, QString(filingId), {u"web_gone"_s});
    auto *close = find<QPushButton>("emptyStateButton");
    QTRY_VERIFY(close->isVisible());
    QSignalSpy closed(m_page.get(), &ui::CancelPage::closeRequested);
    QTest::mouseClick(close, Qt::LeftButton);
    QCOMPARE(closed.count(), 1);
}

void TestCancel::languageSwitchKeepsWhatWasTyped()
{
    open(u"web_demo_5"_s);
    QTest::keyClicks(find<ui::PasswordEdit>("filingPasswordEdit"), u"abc"_s);
    type("confirmNumberEdit", number(u"-5"_s));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_page.get(), &change);
    QCOMPARE(find<QLineEdit>("filingPasswordEdit")->text(), u"abc"_s);
    QCOMPARE(find<QLineEdit>("confirmNumberEdit")->text(), number(u"-5"_s));
    QVERIFY(find<QPushButton>("submitCancelButton")->isEnabled());
}

// C4
void TestCancel::everythingIsListedByName()
{
    m_page->open(OrderKind::CancelEntity, QString(filingId), {});
    QTRY_VERIFY(texts("endsBox").contains(u"示例商城"_s));
    const auto rows = support::settled(m_desk->workspace.services(QString(filingId)));
    QVERIFY(rows && rows->size() == 15);
    const auto ends = texts("endsBox");
    QVERIFY(ends.contains(number({})));
    for (const auto &row : *rows) {
        QVERIFY2(ends.contains(row.number + u' ' + row.name), qPrintable(row.name));
        for (const auto &domain : row.facts.domains)
            QVERIFY2(ends.contains(domain.name), qPrintable(domain.name));
    }
    QVERIFY2(ends.contains(u"14 service(s) at this provider"_s) && ends.contains(u"2 service(s) at other"_s), qPrintable(ends));
}

// C1, C6
void TestCancel::anEntityAsksWhichServiceItIs()
{
    m_page->open(OrderKind::CancelEntity, QString(filingId), {});
    QTRY_VERIFY(isShown("serviceEndsChoice"));
    QVERIFY(find<QRadioButton>("everythingEndsChoice")->isChecked());
    QVERIFY(!isShown("cancelServiceComboBox") && !isShown("domainEndsChoice"));
    choose("serviceEndsChoice");
    QVERIFY(isShown("cancelServiceComboBox") && !isShown("submitCancelButton"));
    auto *services = find<QComboBox>("cancelServiceComboBox");
    QCOMPARE(services->currentIndex(), -1);
    services->setCurrentIndex(services->findText(u"示例商城App"_s, Qt::MatchContains));
    QTRY_COMPARE(find<QLabel>("cancelTitleLabel")->text(), u"Cancel app • 示例商城App"_s);
    QTRY_VERIFY(isShown("submitCancelButton"));
    QCOMPARE(find<QPushButton>("submitCancelButton")->text(), u"Cancel app -4A"_s);
    choose("everythingEndsChoice");
    QTRY_VERIFY(find<QLabel>("cancelTitleLabel")->text().startsWith(u"Cancel entity"_s));
    choose("accessEndsChoice"); // of the one that was chosen
    QTRY_COMPARE(find<QLabel>("cancelTitleLabel")->text(), u"Cancel access • 示例商城App"_s);
}

void TestCancel::thousandsStandInAList()
{
    auto website = *support::settled(m_desk->workspace.website(u"web_demo_1"_s));
    for (int i = 0; i < 400; ++i) {
        website.id = u"web_more_%1"_s.arg(i);
        website.serviceNumber = u"浙ICP备2024012345号-%1"_s.arg(100 + i);
        website.name = u"更多示例%1"_s.arg(i);
        m_desk->client.setRecord(store::RecordType::Website, contract::encode(website));
    }
    QTRY_VERIFY(support::settled(m_desk->workspace.services(QString(filingId)))->size() > 400);
    m_page->open(OrderKind::CancelEntity, QString(filingId), {});
    auto *list = find<QListView>("endsBoxList");
    QTRY_VERIFY(list->isVisible() && list->model()->rowCount() > 400);
    QVERIFY(find<QWidget>("endsBox")->findChildren<QLabel *>().size() < 5);
    QVERIFY(!list->accessibleName().isEmpty());
}

// C7, C14
void TestCancel::everyKindAsksForPasswordAndNumber_data()
{
    QTest::addColumn<OrderKind>("kind");
    QTest::addColumn<QStringList>("targets");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("entity") << OrderKind::CancelEntity << QStringList() << number({});
    QTest::newRow("website") << OrderKind::CancelWebsite << QStringList{u"web_demo_2"_s} << number(u"-2"_s);
    QTest::newRow("app") << OrderKind::CancelApp << QStringList{u"app_demo_7"_s} << number(u"-7X"_s);
    QTest::newRow("access") << OrderKind::CancelAccess << QStringList{u"web_demo_15"_s} << number(u"-15"_s);
}

void TestCancel::everyKindAsksForPasswordAndNumber()
{
    QFETCH(OrderKind, kind);
    QFETCH(QStringList, targets);
    QFETCH(QString, wanted);
    m_page->open(kind, QString(filingId), targets);
    QTRY_VERIFY(isShown("submitCancelButton"));
    auto *send = find<QPushButton>("submitCancelButton");
    QVERIFY(isShown("filingPasswordEdit") && !send->isEnabled());
    QTest::keyClicks(find<ui::PasswordEdit>("filingPasswordEdit"), QString(password));
    QVERIFY(!send->isEnabled());
    type("confirmNumberEdit", wanted + u"0"_s);
    QVERIFY(!send->isEnabled());
    type("confirmNumberEdit", wanted);
    QVERIFY(send->isEnabled());
    QSignalSpy order(m_page.get(), &ui::CancelPage::orderRequested);
    click("submitCancelButton");
    letItGo();
    QTRY_COMPARE(order.count(), 1);
    const auto sent = m_desk->client.orders().value(order.first().first().toString());
    QCOMPARE(sent.kind.value(), kind);
    QCOMPARE(sent.targets, targets);
    QVERIFY(sent.state != OrderState::Draft);
}

void TestCancel::anUnusualPasswordIsToldAndSentAsItIs()
{
    open(u"web_demo_5"_s);
    auto *remark = find<QLabel>("passwordRemarkLabel");
    auto *edit = find<ui::PasswordEdit>("filingPasswordEdit");
    QTest::keyClicks(edit, QString(password));
    QVERIFY(!remark->isVisible());
    edit->clear();
    QGuiApplication::clipboard()->setText(u" Ｂeian 2024\n"_s);
    edit->setFocus();
    edit->paste();
    QGuiApplication::clipboard()->clear();
    QVERIFY(remark->isVisible());
    for (const auto &part : {u"begins or ends with a blank"_s, u"a blank in it"_s, u"full-width"_s, u"line break"_s,
                             u"sent as it is"_s})
        QVERIFY2(remark->text().contains(part), qPrintable(remark->text()));
    QCOMPARE(edit->accessibleDescription(), remark->text());
    QCOMPARE(edit->text(), u" Ｂeian 2024\n"_s);
    type("confirmNumberEdit", number(u"-5"_s));
    QByteArray sent;
    m_desk->client.onPassword = [&sent](QByteArrayView bytes) { sent = bytes.toByteArray(); };
    click("submitCancelButton");
    letItGo();
    QTRY_COMPARE(sent, u" Ｂeian 2024\n"_s.toUtf8());
    QTRY_VERIFY(isShown("cancelErrorStrip"));
    QVERIFY(!remark->isVisible());
}

// C7
void TestCancel::theLastAttemptIsToldAndTheLockToo()
{
    open(u"web_demo_5"_s);
    auto *error = find<ui::ReasonStrip>("cancelErrorStrip");
    for (int left = 4; left >= 0; --left) {
        fillAndSend("Wrong1234"_L1);
        letItGo();
        const auto said = left > 0 ? u"Attempts left: %1"_s.arg(left) : u"No attempts are left"_s;
        QTRY_VERIFY2(error->message().contains(said), qPrintable(error->message()));
    }
    m_desk->client.fault = [](const QString &call) -> std::optional<filing::Error> {
        if (call != "submit"_L1)
            return {};
        filing::Error locked{filing::ErrorKind::RateLimited, u"TOO_MANY_ATTEMPTS"_s};
        locked.params.insert(u"retryAfter"_s, u"900"_s);
        return locked;
    };
    fillAndSend();
    letItGo();
    QTRY_VERIFY2(error->message().contains(u"15 minute"_s), qPrintable(error->message()));
    QCOMPARE(sentOrder()->state.value(), OrderState::Draft);
}

void TestCancel::aDraftInTheWayIsAbandonedOnlyWhenSaid()
{
    orders::Order draft;
    draft.id = u"0199aaaa-0000-7000-8000-000000000001"_s;
    draft.kind = OrderKind::ChangeWebsite;
    draft.filingId = QString(filingId);
    draft.targets = {u"web_demo_2"_s};
    draft.createdAt = draft.updatedAt = m_desk->clock.now();
    QVERIFY(support::settled(m_desk->sync.saveDraft(draft)));
    QTRY_VERIFY(m_desk->workspace.openOrder(QString(filingId)));
    open(u"web_demo_5"_s);
    QVERIFY(find<ui::ReasonStrip>("reasonStrip")->message().contains(u"in progress"_s));
    QVERIFY(!find<QPushButton>("submitCancelButton")->isEnabled());
    QVERIFY(isShown("abandonOtherButton") && !isShown("abandonOther"));
    click("abandonOtherButton");
    QVERIFY(isShown("abandonOther"));
    click("abandonOtherNoButton");
    QVERIFY(!isShown("abandonOther") && m_desk->workspace.openOrder(QString(filingId)));
    click("abandonOtherButton");
    click("abandonOtherYesButton");
    QTRY_VERIFY(!m_desk->workspace.openOrder(QString(filingId)));
    QTRY_VERIFY(!isShown("reasonStrip"));
    fillAndSend();
    QTRY_VERIFY(isShown("takeBackButton"));
}

// C10
void TestCancel::anEmptyShellLeadsToTheForm()
{
    m_page->open(OrderKind::CancelEntity, u"fil_shell"_s, {});
    m_page->showForm();
    QTRY_VERIFY(find<ui::ReasonStrip>("reasonStrip")->message().contains(u"empty shell"_s));
    QTRY_COMPARE(QApplication::focusWidget(), find<QPushButton>("formSaveButton"));
    QVERIFY(find<QLabel>("formMethodLabel")->text().contains(u"about 5 work days"_s));
    find<QLineEdit>("confirmNumberEdit")->setFocus();
    click("remedyButton");
    QCOMPARE(QApplication::focusWidget(), find<QPushButton>("formSaveButton"));
}

// C3
void TestCancel::theOnlyAccessIsExplained()
{
    open(u"web_demo_5"_s, OrderKind::CancelAccess);
    QVERIFY(texts("hintsCard").contains(u"administration cancels the filing in time"_s));
    QVERIFY(texts("hintsCard").contains(u"new provider first"_s));
    QVERIFY(texts("afterCard").contains(u"move the filing to the new provider at once"_s));
    QVERIFY(!isShown("formCard"));
    open(u"web_demo_15"_s, OrderKind::CancelAccess);
    QVERIFY(!texts("hintsCard").contains(u"administration cancels the filing in time"_s));
}

void TestCancel::historyStaysReadable()
{
    m_page->open(OrderKind::CancelEntity, u"fil_cancelled"_s, {});
    auto *strip = find<ui::ReasonStrip>("reasonStrip");
    QTRY_VERIFY(strip->message().contains(u"cancelled already"_s));
    QVERIFY(strip->message().contains(u"as a first filing"_s));
    QVERIFY(texts("endsBox").contains(u"浙ICP备15009988号"_s));
    QVERIFY(!find<QPushButton>("submitCancelButton")->isEnabled());
}

void TestCancel::aRecordIsKeptAsPdf()
{
    open(u"web_demo_5"_s);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"record.pdf"_s);
    QVERIFY(QMetaObject::invokeMethod(find<ui::PaperBar>(""), "save", Q_ARG(QString, path)));
    QTRY_VERIFY(QFile::exists(path));
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    QVERIFY(reader.waitForFinished(10'000));
    const auto text = QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
    for (const auto &words : {number(u"-5"_s), u"huodong-example.cn"_s, u"198.51.100."_s, u"11 website(s), 3 app(s)"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u" is missing in\n"_s + text));
}

QTEST_MAIN(TestCancel)
#include "tst_cancel.moc"
