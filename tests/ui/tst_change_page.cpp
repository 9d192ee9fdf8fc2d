// SPDX-License-Identifier: Apache-2.0
#include "support/ui_fixture.h"
#include "ui/change/change_page.h"
#include "ui/change/paper_bar.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/diff_table.h"
#include "ui/widgets/reason_strip.h"
#include "ui/widgets/saved_indicator.h"
#include "ui/widgets/step_bar.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTranslator>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using orders::OrderKind;
using orders::OrderState;
using support::UiFixture;
using ui::ChangePage;

namespace {

constexpr auto Returned = "01993a40-000d-7abc-8def-00000000000d";
constexpr auto Rejected = "01993a40-000b-7abc-8def-00000000000b";

/// A desk whose change page is on the screen. What a person does is done with keys and clicks.
class Shown
{
public:
    explicit Shown(const QString &account = u"demo@example.cn"_s)
        : desk(account)
        , page(desk.context)
        , ordered(&page, &ChangePage::orderRequested)
        , closed(&page, &ChangePage::closeRequested)
        , remedied(&page, &ChangePage::remedyRequested)
    {
        desk.sync.start();
        page.resize(1024, 700);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("The window is not active.");
    }

    void start(const QString &filing = u"fil_demo"_s, const QString &target = u"web_demo_1"_s)
    {
        page.start(OrderKind::ChangeWebsite, filing, {target});
        waitFor(button(u"changeNextButton"_s));
    }
    void resume(const char *order, const QString &pointer = {})
    {
        page.resume(QString::fromLatin1(order), pointer);
        waitFor(button(u"changeNextButton"_s));
    }
    static void waitFor(QWidget *widget)
    {
        if (!QTest::qWaitFor([&] { return widget->isVisible(); }, 5000))
            qFatal("%s is not shown.", qPrintable(widget->objectName()));
    }

    template <class T>
    T *find(const QString &name)
    {
        auto *found = page.findChild<T *>(name);
        if (!found)
            qFatal("No %s", qPrintable(name));
        return found;
    }
    QPushButton *button(const QString &name) { return find<QPushButton>(name); }
    void click(const QString &name)
    {
        auto *pressed = button(name);
        if (!pressed->isVisible() || !pressed->isEnabled())
            qFatal("%s cannot be pressed.", qPrintable(name));
        QTest::mouseClick(pressed, Qt::LeftButton);
    }
    QLineEdit *field(const QString &path) { return find<QLineEdit>(u"fieldEdit:"_s + path); }
    void retype(const QString &path, const QString &text)
    {
        auto *edit = field(path);
        edit->setFocus();
        edit->selectAll();
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(edit, &event);
    }
    ui::ReasonStrip *strip(const QString &name) { return find<ui::ReasonStrip>(name); }

    /// A new name, up to the question.
    void toTheQuestion()
    {
        start();
        click(u"changeNextButton"_s);
        retype(u"/name"_s, u"示例优选商城"_s);
        waitForSaved();
        click(u"changeNextButton"_s);
        click(u"changeNextButton"_s);
        click(u"changeSubmitButton"_s);
        waitFor(button(u"submitQuestionYesButton"_s));
    }
    void waitForSaved()
    {
        auto *saved = find<ui::SavedIndicator>(u"changeSavedIndicator"_s);
        if (!QTest::qWaitFor([&] { return saved->state() == ui::SavedIndicator::State::Saved; }, 5000))
            qFatal("The draft is not saved.");
    }

    UiFixture desk;
    ChangePage page;
    QSignalSpy ordered;
    QSignalSpy closed;
    QSignalSpy remedied;
};

class Marking final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"«%1»"_s.arg(QString::fromUtf8(source));
    }
};

} // namespace

class TestChangePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beginsWithTheChecks();
    void saysWhyItCannotBegin();
    void changesAWebsite();
    void nextLeadsToTheFault();
    void savesWhatIsConfirmedAsPdf();
    void goesBackByTheStepBar();
    void theQuestionCanBeDeclined();
    void aRefusedOrderShowsItsFindings();
    void aRefusedOrderShowsItsBlockers();
    void offlineItWaitsAndCanBeTakenBack();
    void returnedFindingsStandAtTheirFields();
    void goesToTheFieldThatWasAskedFor();
    void goesOnWithADraft();
    void abandonsADraft();
    void asksWhichDeskWins();
    void languageKeepsEverything();
    void cannotBeOpened();
    void nothingIsClipped_data();
    void nothingIsClipped();
};

void TestChangePage::beginsWithTheChecks()
{
    Shown shown;
    shown.start();
    QCOMPARE(shown.page.step(), int(ChangePage::Prepare));
    QCOMPARE(shown.find<QLabel>(u"changeTitleLabel"_s)->text(), u"Change Website · 示例商城"_s);
    const auto rows = shown.find<ui::CheckList>(u"prerequisiteList"_s)->rows();
    QVERIFY(rows.size() >= 6);
    for (const auto &row : rows)
        QVERIFY2(row.state == ui::CheckRow::State::Ok || row.text.contains(u"good standing"_s) // of the company: not known here
                     || row.text.contains(u"no work day"_s),
                 qPrintable(row.text));
    QVERIFY(!shown.strip(u"reasonStrip"_s)->isVisible());
    QVERIFY(!shown.button(u"changeAbandonButton"_s)->isEnabled()); // nothing was entered yet
    QVERIFY(!shown.button(u"changeAbandonButton"_s)->toolTip().isEmpty());
    QVERIFY(!shown.button(u"changeBackButton"_s)->isEnabled());
}

void TestChangePage::saysWhyItCannotBegin()
{
    Shown shown;
    shown.start(u"fil_ningbo"_s, u"web_ningbo_2"_s);
    auto *next = shown.button(u"changeNextButton"_s);
    QVERIFY(!next->isEnabled());
    auto *strip = shown.strip(u"reasonStrip"_s);
    QVERIFY(strip->isVisible());
    QVERIFY(strip->message().contains(u"administration"_s));
    QCOMPARE(next->accessibleDescription(), strip->message());
    auto *remedy = strip->findChild<QPushButton *>(u"reasonRemedyButton"_s);
    QVERIFY(remedy && remedy->isVisible());
    QTest::mouseClick(remedy, Qt::LeftButton);
    QCOMPARE(shown.remedied.size(), 1);
    const auto blocker = shown.remedied.first().at(0).value<filing::Blocker>();
    QCOMPARE(blocker.params.value(u"orderId"_s), u"01993a40-0004-7abc-8def-000000000004"_s);
    QCOMPARE(shown.remedied.first().at(1).toString(), u"fil_ningbo"_s);
    QCOMPARE(shown.remedied.first().at(2).toString(), u"web_ningbo_2"_s);
}

void TestChangePage::changesAWebsite()
{
    Shown shown;
    shown.start();
    QTest::keyClick(shown.button(u"changeNextButton"_s), Qt::Key_Space);
    QCOMPARE(shown.page.step(), int(ChangePage::Information));
    QCOMPARE(shown.page.focusWidget(), shown.field(u"/name"_s));
    QVERIFY(!shown.button(u"changeNextButton"_s)->isEnabled()); // nothing has changed yet
    shown.retype(u"/name"_s, u"示例优选商城"_s);
    auto *mobile = shown.field(u"/personInCharge/mobile"_s);
    mobile->setFocus();
    mobile->selectAll();
    QTest::keyClicks(mobile, u"139 0000 3333"_s);
    QTest::keyClick(mobile, Qt::Key_Tab);
    QCOMPARE(mobile->text(), u"13900003333"_s);
    shown.waitForSaved();
    const auto needs = shown.find<ui::CheckList>(u"changeNeedsList"_s)->rows();
    QVERIFY(std::any_of(needs.begin(), needs.end(), [](const auto &row) { return row.text.contains(u"139****3333"_s); }));
    shown.click(u"changeNextButton"_s);
    QCOMPARE(shown.page.step(), int(ChangePage::Documents));
    shown.click(u"changeNextButton"_s);
    QCOMPARE(shown.page.step(), int(ChangePage::Confirm));
    const auto diff = shown.find<ui::DiffTable>(u"changeDiffTable"_s)->rows();
    QCOMPARE(diff, (QList<ui::DiffRow>{{u"Website name"_s, u"示例商城"_s, u"示例优选商城"_s},
                                       {u"Mobile"_s, u"13900001002"_s, u"13900003333"_s}}));
    shown.click(u"changeSubmitButton"_s);
    QVERIFY(shown.ordered.isEmpty()); // it asks first
    QVERIFY(shown.find<QLabel>(u"submitQuestionLabel"_s)->text().contains(u"示例商城"_s));
    shown.click(u"submitQuestionYesButton"_s);
    QTRY_COMPARE(shown.ordered.size(), 1);
    const auto id = shown.ordered.first().first().toString();
    const auto order = shown.desk.client.orders().value(id);
    QCOMPARE(order.state, filing::Code(OrderState::ProviderReview));
    QCOMPARE(order.content, (QJsonObject{{u"/websites/web_demo_1/name"_s, u"示例优选商城"_s},
                                         {u"/websites/web_demo_1/personInCharge/mobile"_s, u"13900003333"_s}}));
    QCOMPARE(shown.desk.client.calls.filter(u"submit"_s).size(), 1);
}

void TestChangePage::nextLeadsToTheFault()
{
    Shown shown;
    shown.start();
    shown.click(u"changeNextButton"_s);
    shown.retype(u"/personInCharge/emergencyMobile"_s, u"13900001002"_s);
    auto *count = shown.find<QLabel>(u"changeCountLabel"_s);
    QVERIFY(count->isVisible());
    QVERIFY(count->text().contains(u'1'));
    shown.field(u"/name"_s)->setFocus();
    shown.click(u"changeNextButton"_s);
    QCOMPARE(shown.page.step(), int(ChangePage::Information));
    QCOMPARE(shown.page.focusWidget(), shown.field(u"/personInCharge/emergencyMobile"_s));
    shown.retype(u"/personInCharge/emergencyMobile"_s, u"13900006002"_s);
    QVERIFY(!count->isVisible());
    shown.click(u"changeNextButton"_s);
    QCOMPARE(shown.page.step(), int(ChangePage::Documents));
}

// The paper is read back by another program.
void TestChangePage::savesWhatIsConfirmedAsPdf()
{
    Shown shown;
    shown.toTheQuestion();
    shown.click(u"submitQuestionNoButton"_s);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"change.pdf"_s);
    const auto saveAs = [&shown](const QString &file) {
        shown.click(u"savePdfButton"_s);
        auto *dialog = shown.find<QFileDialog>({});
        QVERIFY(dialog->selectedFiles().first().contains(u"示例商城"_s));
        dialog->findChild<QLineEdit *>()->setText(file);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    };
    saveAs(path);
    auto *result = shown.find<QLabel>(u"paperResultLabel"_s);
    QTRY_COMPARE(result->text(), u"Saved: "_s + path);
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    QVERIFY(reader.waitForFinished(10'000));
    QCOMPARE(reader.exitCode(), 0);
    // The reader takes 示 for the radical of the same look, and leaves ligatures: NFKC makes one of them.
    const auto text = QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
    for (const auto &words : {u"浙ICP备2024012345号"_s, u"示例优选商城"_s, u"示例商城"_s, u"What happens then"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u" is missing in\n"_s + text));

    const auto nowhere = folder.filePath(u"no such folder/change.pdf"_s);
    QVERIFY(QMetaObject::invokeMethod(shown.find<ui::PaperBar>({}), "save", Q_ARG(QString, nowhere)));
    QTRY_VERIFY(result->text().contains(u"was not written"_s));
    QVERIFY(!QFile::exists(nowhere));
}

void TestChangePage::goesBackByTheStepBar()
{
    Shown shown;
    shown.toTheQuestion();
    QCOMPARE(shown.page.step(), int(ChangePage::Confirm));
    const auto steps = shown.find<ui::StepBar>(u"changeStepBar"_s)->findChildren<QPushButton *>();
    QCOMPARE(steps.size(), 6);
    QTest::mouseClick(steps.at(1), Qt::LeftButton);
    QCOMPARE(shown.page.step(), int(ChangePage::Information));
    QCOMPARE(shown.field(u"/name"_s)->text(), u"示例优选商城"_s);
    QVERIFY(!steps.at(3)->isEnabled()); // forwards only by the button
    shown.click(u"changeBackButton"_s);
    QCOMPARE(shown.page.step(), int(ChangePage::Prepare));
}

void TestChangePage::theQuestionCanBeDeclined()
{
    Shown shown;
    shown.toTheQuestion();
    QVERIFY(!shown.button(u"changeSubmitButton"_s)->isVisible()); // one way forward at a time
    shown.click(u"submitQuestionNoButton"_s);
    QVERIFY(shown.button(u"changeSubmitButton"_s)->isVisible());
    QVERIFY(shown.desk.client.calls.filter(u"submit"_s).isEmpty());
}

void TestChangePage::aRefusedOrderShowsItsFindings()
{
    Shown shown;
    shown.toTheQuestion();
    shown.desk.client.fault = [](const QString &call) -> std::optional<filing::Error> {
        if (call != u"submit"_s)
            return {};
        filing::Error error{filing::ErrorKind::Input, u"CONTENT_INVALID"_s};
        error.findings = {{.pointer = u"/websites/web_demo_1/name"_s, .code = u"NAME_TRADE_WORD"_s,
                           .params = {{u"word"_s, u"优选"_s}}}};
        return error;
    };
    shown.click(u"submitQuestionYesButton"_s);
    QTRY_COMPARE(shown.page.step(), int(ChangePage::Information));
    QCOMPARE(shown.page.focusWidget(), shown.field(u"/name"_s));
    const auto notes = shown.page.findChildren<QWidget *>(u"fieldEdit:/name/finding"_s);
    QCOMPARE(notes.size(), 1);
    QVERIFY(notes.first()->findChild<QLabel *>() != nullptr);
    QVERIFY(shown.field(u"/name"_s)->accessibleDescription().contains(u"优选"_s));
    QVERIFY(shown.strip(u"changeErrorStrip"_s)->isVisible());
    QVERIFY(shown.ordered.isEmpty());
    QCOMPARE(shown.field(u"/name"_s)->text(), u"示例优选商城"_s); // the draft is kept
}

void TestChangePage::aRefusedOrderShowsItsBlockers()
{
    Shown shown;
    shown.toTheQuestion();
    shown.desk.client.fault = [](const QString &call) -> std::optional<filing::Error> {
        if (call != u"submit"_s)
            return {};
        filing::Error error{filing::ErrorKind::Conflict, u"ACTION_BLOCKED"_s};
        error.blockers = {{u"ADMINISTRATION_SYSTEM_CLOSED"_s, {}, u"WAIT"_s}};
        return error;
    };
    shown.click(u"submitQuestionYesButton"_s);
    auto *strip = shown.strip(u"changeErrorStrip"_s);
    QTRY_VERIFY(strip->isVisible());
    QCOMPARE(strip->message(), shown.desk.texts.notAvailable(u"Change Website"_s,
                                                             {u"ADMINISTRATION_SYSTEM_CLOSED"_s, {}, u"WAIT"_s}));
    QCOMPARE(shown.page.step(), int(ChangePage::Confirm));
    QVERIFY(shown.button(u"changeSubmitButton"_s)->isEnabled()); // it may be tried again
}

void TestChangePage::offlineItWaitsAndCanBeTakenBack()
{
    Shown shown;
    shown.desk.client.offline = true;
    shown.desk.sync.syncNow();
    QTRY_COMPARE(shown.desk.sync.status().link, syncing::Link::Offline);
    shown.toTheQuestion();
    shown.click(u"submitQuestionYesButton"_s);
    auto *strip = shown.strip(u"changeSendingStrip"_s);
    QTRY_VERIFY(strip->isVisible());
    QTRY_VERIFY(strip->message().contains(u"back online"_s));
    QTRY_VERIFY(shown.desk.sync.isSubmitting(shown.desk.workspace.openOrder(u"fil_demo"_s)->id));
    QVERIFY(!shown.field(u"/name"_s)->isEnabled());
    QTest::mouseClick(strip->findChild<QPushButton *>(u"reasonRemedyButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!strip->isVisible());
    QVERIFY(shown.field(u"/name"_s)->isEnabled());
    QVERIFY(!shown.desk.sync.isSubmitting(shown.desk.workspace.openOrder(u"fil_demo"_s)->id));
    // Sent again, it goes out with the connection.
    shown.click(u"changeSubmitButton"_s);
    shown.click(u"submitQuestionYesButton"_s);
    QTRY_VERIFY(strip->isVisible());
    shown.desk.client.offline = false;
    shown.desk.sync.syncNow();
    QTRY_COMPARE(shown.ordered.size(), 1);
}

void TestChangePage::returnedFindingsStandAtTheirFields()
{
    Shown shown(u"agency@example.cn"_s);
    shown.resume(Returned);
    QCOMPARE(shown.page.step(), int(ChangePage::Information));
    QVERIFY(!shown.page.findChildren<QWidget *>(u"fieldEdit:/personInCharge/emergencyMobile/finding"_s).isEmpty());
    QVERIFY(!shown.page.findChildren<QWidget *>(u"fieldEdit:/languages/finding"_s).isEmpty());
    QVERIFY(shown.find<QWidget>(u"fieldEdit:/languages"_s)->isAncestorOf(shown.page.focusWidget()));
    auto *emergency = shown.field(u"/personInCharge/emergencyMobile"_s);
    QVERIFY(emergency->accessibleDescription().contains(u"应急电话与负责人手机号相同。"_s));
    shown.retype(u"/personInCharge/emergencyMobile"_s, u"13900006016"_s);
    QVERIFY(shown.page.findChildren<QWidget *>(u"fieldEdit:/personInCharge/emergencyMobile/finding"_s).isEmpty());
    QVERIFY(!shown.page.findChildren<QWidget *>(u"fieldEdit:/languages/finding"_s).isEmpty());
}

void TestChangePage::goesToTheFieldThatWasAskedFor()
{
    Shown shown(u"agency@example.cn"_s);
    shown.resume(Rejected, u"/websites/web_law_1/personInCharge/mobile"_s);
    QCOMPARE(shown.page.focusWidget(), shown.field(u"/personInCharge/mobile"_s));
    auto *area = qobject_cast<QScrollArea *>(shown.find<QStackedWidget>(u"changeStepStack"_s)->currentWidget());
    QVERIFY(area);
    auto *mobile = shown.field(u"/personInCharge/mobile"_s);
    QTRY_VERIFY(area->viewport()->rect().contains(mobile->mapTo(area->viewport(), mobile->rect().center())));
}

void TestChangePage::goesOnWithADraft()
{
    Shown shown;
    shown.toTheQuestion();
    QTRY_VERIFY(shown.desk.workspace.openOrder(u"fil_demo"_s));
    ChangePage again(shown.desk.context);
    again.start(OrderKind::ChangeWebsite, u"fil_demo"_s, {u"web_demo_1"_s});
    QTRY_COMPARE(again.step(), int(ChangePage::Information));
    QCOMPARE(again.findChild<QLineEdit *>(u"fieldEdit:/name"_s)->text(), u"示例优选商城"_s);
}

void TestChangePage::abandonsADraft()
{
    Shown shown;
    shown.start();
    shown.click(u"changeNextButton"_s);
    shown.retype(u"/name"_s, u"示例优选商城"_s);
    shown.waitForSaved();
    QTRY_VERIFY(shown.button(u"changeAbandonButton"_s)->isEnabled());
    shown.click(u"changeAbandonButton"_s);
    QCOMPARE(shown.page.focusWidget(), shown.button(u"abandonQuestionNoButton"_s));
    shown.click(u"abandonQuestionNoButton"_s);
    QVERIFY(shown.desk.workspace.openOrder(u"fil_demo"_s));
    shown.click(u"changeAbandonButton"_s);
    shown.click(u"abandonQuestionYesButton"_s);
    QTRY_COMPARE(shown.closed.size(), 1);
    QTRY_VERIFY(!shown.desk.workspace.openOrder(u"fil_demo"_s));
}

void TestChangePage::asksWhichDeskWins()
{
    Shown shown;
    shown.start();
    shown.click(u"changeNextButton"_s);
    shown.retype(u"/name"_s, u"示例优选商城"_s);
    shown.waitForSaved();
    shown.desk.sync.syncNow();
    QTRY_VERIFY(shown.desk.workspace.openOrder(u"fil_demo"_s));
    const auto id = shown.desk.workspace.openOrder(u"fil_demo"_s)->id;
    QTRY_VERIFY(shown.desk.client.orders().contains(id));
    auto theirs = shown.desk.client.orders().value(id);
    theirs.content.insert(u"/websites/web_demo_1/name"_s, u"示例精选商城"_s);
    shown.desk.client.offline = true;
    shown.retype(u"/name"_s, u"示例严选商城"_s);
    shown.waitForSaved();
    shown.desk.client.setOrder(theirs);
    shown.desk.client.offline = false;
    shown.desk.sync.syncNow();
    Shown::waitFor(shown.button(u"mergeKeepButton"_s));
    auto *mine = shown.page.findChild<QRadioButton *>(u"mine:/websites/web_demo_1/name"_s);
    auto *other = shown.page.findChild<QRadioButton *>(u"theirs:/websites/web_demo_1/name"_s);
    QVERIFY(mine->isChecked());
    QCOMPARE(mine->text(), u"示例严选商城 (entered here)"_s);
    QCOMPARE(other->accessibleName(), u"Website name: 示例精选商城 (from the other computer)"_s);
    other->click();
    shown.click(u"mergeKeepButton"_s);
    QVERIFY(!shown.page.findChild<QWidget *>(u"mergePanel"_s)->isVisible());
    QTRY_COMPARE(shown.field(u"/name"_s)->text(), u"示例精选商城"_s);
}

void TestChangePage::languageKeepsEverything()
{
    Shown shown;
    shown.start();
    shown.click(u"changeNextButton"_s);
    shown.retype(u"/name"_s, u"示例优选"_s);
    Marking marking;
    QCoreApplication::installTranslator(&marking);
    auto *next = shown.button(u"changeNextButton"_s);
    QTRY_COMPARE(next->text(), u"«Next»"_s);
    QCOMPARE(shown.page.step(), int(ChangePage::Information));
    QCOMPARE(shown.field(u"/name"_s)->text(), u"示例优选"_s);
    QCOMPARE(shown.page.focusWidget(), shown.field(u"/name"_s));
    // Everything that is written in the page has followed: nothing is left without a mark that has a letter of English.
    const QRegularExpression english(u"[A-Za-z]{4,}"_s);
    for (auto *label : shown.page.findChildren<QLabel *>()) {
        const auto text = label->text();
        const bool own = text.contains(u"example"_s) || !label->isVisible();
        const bool named = label->parentWidget()->property("role") == u"chipBox"_s; // code tables speak by locale
        QVERIFY2(own || named || text.contains(u'«') || !english.match(text).hasMatch(), qPrintable(text));
    }
    QCoreApplication::removeTranslator(&marking);
    QTRY_COMPARE(next->text(), u"Next"_s);
}

void TestChangePage::cannotBeOpened()
{
    Shown shown;
    shown.page.start(OrderKind::ChangeWebsite, u"fil_none"_s, {u"web_none"_s});
    auto *strip = shown.strip(u"changeErrorStrip"_s);
    QTRY_VERIFY(strip->isVisible());
    QVERIFY(!strip->message().isEmpty());
    QVERIFY(!shown.button(u"changeNextButton"_s)->isVisible());
    shown.click(u"changeCloseButton"_s);
    QCOMPARE(shown.closed.size(), 1);
}

void TestChangePage::nothingIsClipped_data()
{
    QTest::addColumn<qreal>("scale");
    QTest::addColumn<int>("width");
    QTest::newRow("usual") << 1.0 << 1024;
    QTest::newRow("narrow") << 1.0 << 640;
    QTest::newRow("large text") << 2.0 << 1024;
}

void TestChangePage::nothingIsClipped()
{
    QFETCH(qreal, scale);
    QFETCH(int, width);
    Shown shown;
    shown.desk.theme.setTextScale(scale);
    shown.page.resize(width, 700);
    shown.start();
    for (const auto step : {ChangePage::Prepare, ChangePage::Information, ChangePage::Documents, ChangePage::Confirm}) {
        if (step == ChangePage::Documents)
            shown.retype(u"/name"_s, u"示例优选商城"_s);
        if (step != ChangePage::Prepare)
            shown.click(u"changeNextButton"_s);
        QCOMPARE(shown.page.step(), int(step));
        auto *area = qobject_cast<QScrollArea *>(shown.find<QStackedWidget>(u"changeStepStack"_s)->currentWidget());
        QTRY_VERIFY(area->widget()->width() <= area->viewport()->width());
        QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
                 qPrintable(QString::number(int(step))));
    }
}

QTEST_MAIN(TestChangePage)
#include "tst_change_page.moc"
