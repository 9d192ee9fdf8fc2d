// SPDX-License-Identifier: Apache-2.0
#include "support/ui_fixture.h"
#include "ui/cancel/cancel_page.h"
#include "ui/cancel/forgot_password.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/password_edit.h"
#include "ui/widgets/reason_strip.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStackedWidget>
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

private:
    template<class T>
    T *find(const char *name) const
    {
        auto *widget = m_page->findChild<T *>(QString::fromLatin1(name));
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

void TestCancel::consequencesHaveRealNames() // C2, C5
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
    QVERIFY(texts("hintsCard").contains(u"public-security"_s));
    QVERIFY(find<QLabel>("whatFollowsLabel")->text().contains(u"24 hour"_s));
    QVERIFY(!isShown("domainEndsChoice")); // it has only one
}

void TestCancel::severalDomainsOfferTheChangeFirst() // C1, C9
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

void TestCancel::otherEndingsChangeTheOrder() // C1, C4
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

void TestCancel::accessIsTheOnlyOne() // C3, C14
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

void TestCancel::sendsWithThePassword() // C7
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

void TestCancel::wrongPasswordKeepsTheDraft() // C7
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

void TestCancel::forgottenPasswordHasItsWay() // C8
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

QTEST_MAIN(TestCancel)
#include "tst_cancel.moc"
