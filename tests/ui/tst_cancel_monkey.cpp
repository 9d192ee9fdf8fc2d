// SPDX-License-Identifier: Apache-2.0
#include "support/ui_fixture.h"
#include "ui/cancel/cancel_page.h"
#include "ui/widgets/password_edit.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QLabel>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using orders::OrderKind;

namespace {

constexpr int sessions = 5000;
constexpr quint32 seed = 20180404;
constexpr auto filingId = "fil_demo"_L1;

} // namespace

/// Five thousand people who press whatever there is and type whatever comes to mind. Nothing that ends a filing leaves
/// the desk unless its own number stood in the field when it was sent.
class TestCancelMonkey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // C7
    void nothingIsSentWithoutTheTypedNumber();

private:
    struct Target
    {
        OrderKind kind;
        QStringList ids;
        QString number;
    };
    void open();
    void act();
    void press();
    void type();
    void key();
    void letTimePass();
    int below(int most) { return int(m_random.bounded(quint32(most))); }
    template<class T>
    T *find(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }

    const QList<Target> m_targets{
        {OrderKind::CancelEntity, {}, u"浙ICP备2024012345号"_s},
        {OrderKind::CancelWebsite, {u"web_demo_1"_s}, u"浙ICP备2024012345号-1"_s},
        {OrderKind::CancelWebsite, {u"web_demo_5"_s}, u"浙ICP备2024012345号-5"_s},
        {OrderKind::CancelApp, {u"app_demo_7"_s}, u"浙ICP备2024012345号-7X"_s},
        {OrderKind::CancelAccess, {u"web_demo_15"_s}, u"浙ICP备2024012345号-15"_s},
    };
    QRandomGenerator m_random{seed};
    std::unique_ptr<support::UiFixture> m_desk;
    std::unique_ptr<ui::CancelPage> m_page;
    int m_presses = 0;
    int m_sends = 0;
};

void TestCancelMonkey::open()
{
    const auto &target = m_targets.at(below(int(m_targets.size())));
    for (auto order : m_desk->client.orders()) { // of those before
        if (order.state == orders::OrderState::Draft || orders::isFinal(order.state))
            continue;
        order.state = orders::OrderState::Abandoned;
        m_desk->client.setOrder(order);
    }
    m_page->open(target.kind, QString(filingId), target.ids);
    const auto *title = find<QLabel>("cancelTitleLabel");
    QElapsedTimer since;
    since.start();
    while (!title->text().contains(u'•') && since.elapsed() < 5000)
        QCoreApplication::processEvents();
    QVERIFY(title->text().contains(u'•'));
}

void TestCancelMonkey::press()
{
    // The dialogs of files and printers belong to the system, and take most of the time.
    static const QSet<QString> dialogs{u"formSaveButton"_s, u"batchSaveButton"_s, u"savePdfButton"_s, u"printButton"_s};
    QList<QAbstractButton *> buttons;
    for (auto *button : m_page->findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(m_page.get()) && button->isEnabled() && !dialogs.contains(button->objectName()))
            buttons.append(button);
    }
    if (buttons.isEmpty())
        return;
    ++m_presses;
    auto *button = buttons.at(below(int(buttons.size())));
    if (button->objectName() == "submitCancelButton"_L1) {
        const auto typed = find<QLineEdit>("confirmNumberEdit")->text();
        const auto wanted = find<QLineEdit>("confirmNumberEdit")->placeholderText();
        if (models::confirmsNumber(typed, wanted))
            ++m_sends;
        else
            QFAIL("the button can be pressed without the number");
    }
    button->click();
}

/// Now and then the right thing, so that orders are sent at all.
void TestCancelMonkey::type()
{
    const QStringList texts{{},
                            u"Beian2024"_s,
                            u"浙ICP备2024012345号"_s,
                            u"浙ICP备2024012345号-5"_s,
                            u"yes"_s,
                            u"-5"_s,
                            u"２"_s,
                            find<QLineEdit>("confirmNumberEdit")->placeholderText(),
                            find<QLineEdit>("confirmNumberEdit")->placeholderText().chopped(1)};
    const bool wanted = below(3) == 0;
    const bool password = below(2) == 0;
    const auto right = password ? texts.at(1) : find<QLineEdit>("confirmNumberEdit")->placeholderText();
    auto *edit = find<QLineEdit>(password ? "filingPasswordEdit" : "confirmNumberEdit");
    if (!edit->isEnabled() || edit->isReadOnly() || !edit->isVisibleTo(m_page.get()))
        return;
    edit->clear();
    edit->insert(wanted ? right : texts.at(below(int(texts.size()))));
    Q_EMIT edit->textEdited(edit->text());
}

void TestCancelMonkey::key()
{
    const Qt::Key keys[] = {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space, Qt::Key_Escape,
                            Qt::Key_Tab,    Qt::Key_Down,  Qt::Key_Y,     Qt::Key_Delete};
    QList<QWidget *> targets;
    for (const auto *name : {"filingPasswordEdit", "confirmNumberEdit", "fromKeychainButton", "keepPasswordCheckBox",
                             "forgotPasswordButton", "domainComboBox", "cancelServiceComboBox", "closeButton"}) {
        auto *widget = find<QWidget>(name);
        if (widget->isEnabled() && widget->isVisibleTo(m_page.get()))
            targets.append(widget);
    }
    if (!targets.isEmpty())
        QTest::keyClick(targets.at(below(int(targets.size()))), keys[below(int(std::size(keys)))]);
}

void TestCancelMonkey::letTimePass()
{
    m_desk->clock.advance(std::chrono::seconds(below(40)));
    m_desk->sync.syncNow();
}

void TestCancelMonkey::act()
{
    const int what = below(20);
    if (what < 10)
        press();
    else if (what < 16)
        type();
    else if (what < 19)
        key();
    else
        letTimePass();
}

void TestCancelMonkey::nothingIsSentWithoutTheTypedNumber()
{
    m_desk = std::make_unique<support::UiFixture>();
    m_desk->sync.start();
    qApp->setStyleSheet({}); // nobody looks
    m_page = std::make_unique<ui::CancelPage>(m_desk->context, [](const QUrl &) { return true; });
    m_page->resize(1040, 760); // never drawn: five thousand sessions are for the logic
    for (int session = 0; session < sessions; ++session) {
        open();
        for (int i = 2 + below(8); i > 0; --i)
            act();
        const int sent = int(m_desk->client.calls.filter(u"submit"_s).size());
        QVERIFY2(sent <= m_sends, qPrintable(u"session %1, seed %2"_s.arg(session).arg(seed)));
    }
    QVERIFY(m_presses > sessions);
    QVERIFY(m_sends > 0); // the right words do lead somewhere
    qInfo() << sessions << "sessions," << m_presses << "presses," << m_sends << "confirmed";
}

QTEST_MAIN(TestCancelMonkey)
#include "tst_cancel_monkey.moc"
