// SPDX-License-Identifier: Apache-2.0
#include "contract/content.h"
#include "models/change_form.h"
#include "support/ui_fixture.h"
#include "ui/forms/access_editor.h"
#include "ui/forms/editor_table.h"
#include "ui/forms/field_form.h"
#include "ui/forms/validity_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTranslator>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using models::ChangeForm;
using orders::OrderKind;
using support::UiFixture;

namespace {

/// A desk with a form on the screen.
class Shown
{
public:
    explicit Shown(OrderKind kind = OrderKind::ChangeWebsite, const QString &filing = u"fil_demo"_s,
                   const QString &target = u"web_demo_1"_s)
        : form(desk.workspace, desk.clock, [this](const orders::Order &order) { return desk.sync.saveDraft(order); })
        , fields(form, desk.texts, desk.workspace.ruleBook())
    {
        QSignalSpy opened(&form, &ChangeForm::opened);
        form.open({kind, filing, {target}, {}});
        if (!opened.wait(5000))
            qFatal("The form did not open.");
        fields.resize(700, 900);
        fields.show();
        fields.activateWindow();
        if (!QTest::qWaitForWindowActive(&fields))
            qFatal("The window is not active.");
    }

    template <class T>
    T *find(const QString &name)
    {
        auto *found = fields.findChild<T *>(name);
        if (!found)
            qFatal("No %s", qPrintable(name));
        return found;
    }
    QLineEdit *line(const QString &path) { return find<QLineEdit>(u"fieldEdit:"_s + path); }

    UiFixture desk;
    ChangeForm form;
    ui::FieldForm fields;
};

/// As an input method does it: any script.
void type(QWidget *field, const QString &text)
{
    field->setFocus();
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(field, &event);
}

void retype(QLineEdit *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    type(field, text);
}

QString website(const char *path) { return u"/websites/web_demo_1"_s + QLatin1StringView(path); }

/// Marks what is translated, so that a test sees who has followed a switch of the language.
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

class TestFieldForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyEditorGivesBackWhatItWasGiven_data();
    void everyEditorGivesBackWhatItWasGiven();
    void everyEditorHasANameAndAHandle_data() { everyEditorGivesBackWhatItWasGiven_data(); }
    void everyEditorHasANameAndAHandle();
    void typingChangesAndCleans();
    void findingsStandAtTheField();
    void lockedFieldsCanBeReadAndNotChanged();
    void domainsGoByKeyboardWhileOneRemains();
    void choicesAreAddedFromAMenu();
    void datesAsPeopleWriteThem_data();
    void datesAsPeopleWriteThem();
    void aPastedSpanFillsBothDates();
    void addressesByLine_data();
    void addressesByLine();
    void otherProvidersAccessIsOnlyShown();
    void aPreApprovalIsAddedAndTakenAway();
    void aPlatformBringsItsAlgorithm();
    void focusGoesToAField();
    void tabGoesAsTheEyeDoes();
    void languageAndThemeKeepTheInput();
    void wheelsDoNotChangeValues();
};

void TestFieldForm::everyEditorGivesBackWhatItWasGiven_data()
{
    QTest::addColumn<OrderKind>("kind");
    QTest::addColumn<QString>("target");
    QTest::newRow("entity and website") << OrderKind::ChangeEntity << u"web_demo_1"_s;
    QTest::newRow("website with two domains") << OrderKind::ChangeWebsite << u"web_demo_14"_s;
    QTest::newRow("app") << OrderKind::ChangeApp << u"app_demo_4"_s;
    QTest::newRow("mini program") << OrderKind::ChangeApp << u"app_demo_7"_s;
}

/// Else a field that nobody has touched would become a change.
void TestFieldForm::everyEditorGivesBackWhatItWasGiven()
{
    QFETCH(OrderKind, kind);
    QFETCH(QString, target);
    Shown shown(kind, u"fil_demo"_s, target);
    const auto type = shown.form.proposal().filing.entityType;
    for (const auto &pointer : shown.form.pointers()) {
        const ui::FieldSetup setup{shown.desk.texts, shown.desk.workspace.ruleBook(), *filing::fieldSpec(pointer), pointer,
                                   u"edit"_s, type};
        const std::unique_ptr<ui::FieldEditor> editor(ui::makeFieldEditor(setup, nullptr));
        QSignalSpy edited(editor.get(), &ui::FieldEditor::edited);
        const auto value = shown.form.filedValue(pointer);
        editor->setValue(value);
        editor->retranslate(u"Label"_s);
        QVERIFY2(contract::changedPointers(shown.form.proposal().before, {{pointer, editor->value()}}).isEmpty(),
                 qPrintable(pointer));
        QVERIFY2(edited.isEmpty(), qPrintable(pointer));
    }
}

void TestFieldForm::everyEditorHasANameAndAHandle()
{
    QFETCH(OrderKind, kind);
    QFETCH(QString, target);
    Shown shown(kind, u"fil_demo"_s, target);
    for (const auto &pointer : shown.form.pointers()) {
        QVERIFY2(shown.fields.setFocusTo(pointer), qPrintable(pointer));
        const auto *focus = shown.fields.focusWidget();
        QVERIFY2(focus && !focus->accessibleName().isEmpty(), qPrintable(pointer));
        const auto path = filing::Pointer::parse(pointer)->path;
        const bool first = kind != OrderKind::ChangeEntity || pointer.startsWith(u"/entity"_s);
        const auto handle = u"fieldEdit:"_s + (first ? path : pointer);
        const auto all = shown.fields.findChildren<QWidget *>();
        QVERIFY2(std::any_of(all.begin(), all.end(), [&](auto *w) { return w->objectName().startsWith(handle); }),
                 qPrintable(handle));
    }
}

void TestFieldForm::typingChangesAndCleans()
{
    Shown shown;
    auto *name = shown.line(u"/name"_s);
    auto *was = shown.find<QLabel>(u"fieldEdit:/name/was"_s);
    QVERIFY(was->isHidden());
    retype(name, u"\u3000示例优选商城"_s);
    QCOMPARE(shown.form.value(website("/name")), QJsonValue(u"示例优选商城"_s));
    QCOMPARE(was->text(), u"Was: 示例商城"_s);
    QTRY_VERIFY(!was->isHidden());
    QCOMPARE(name->text(), u"\u3000示例优选商城"_s); // nobody's typing is rewritten
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(name->text(), u"示例优选商城"_s);

    auto *mobile = shown.line(u"/personInCharge/mobile"_s);
    mobile->setFocus();
    mobile->selectAll();
    QTest::keyClicks(mobile, u"139 0000-3333"_s);
    QTest::keyClick(mobile, Qt::Key_Tab);
    QCOMPARE(shown.form.value(website("/personInCharge/mobile")).toString(), mobile->text());
    const auto hint = shown.find<QLabel>(u"fieldEdit:/personInCharge/mobile/hint"_s);
    QTRY_VERIFY(!hint->isHidden()); // the code goes to the new number
}

void TestFieldForm::findingsStandAtTheField()
{
    Shown shown;
    auto *emergency = shown.line(u"/personInCharge/emergencyMobile"_s);
    retype(emergency, u"13900001002"_s);
    const auto notes = shown.fields.findChildren<QWidget *>(u"fieldEdit:/personInCharge/emergencyMobile/finding"_s);
    QCOMPARE(notes.size(), 1);
    QVERIFY(emergency->property("invalid").toBool());
    QVERIFY(!emergency->accessibleDescription().isEmpty());
    retype(emergency, u"13900005002"_s);
    QVERIFY(shown.fields.findChildren<QWidget *>(u"fieldEdit:/personInCharge/emergencyMobile/finding"_s).isEmpty());
    QVERIFY(!emergency->property("invalid").toBool());
}

void TestFieldForm::lockedFieldsCanBeReadAndNotChanged()
{
    Shown shown(OrderKind::ChangeEntity, u"fil_hunan"_s, u"web_hunan_1"_s);
    auto *name = shown.line(u"/name"_s);
    QVERIFY(name->isReadOnly());
    QVERIFY(name->isEnabled()); // so that the keyboard and screen readers reach it
    QVERIFY(name->focusPolicy() & Qt::TabFocus);
    const auto reason = shown.desk.texts.lockText(*shown.form.lock(u"/entity/name"_s));
    QVERIFY(name->accessibleDescription().contains(reason));
    QCOMPARE(shown.find<QLabel>(u"fieldEdit:/name/hint"_s)->text(), reason);
    QTest::keyClicks(name, u"x"_s);
    QCOMPARE(shown.form.changedPointers(), QStringList());
    QCOMPARE(shown.find<QComboBox>(u"fieldEdit:/region"_s)->currentText(), u"长沙市"_s); // only the province is fixed
    QVERIFY(!shown.line(u"/certificate/number"_s)->isReadOnly());
}

void TestFieldForm::domainsGoByKeyboardWhileOneRemains()
{
    Shown shown;
    const auto crosses = [&] {
        QList<QToolButton *> all;
        for (auto *button : shown.find<QWidget>(u"fieldEdit:/domains"_s)->findChildren<QToolButton *>()) {
            if (button->parentWidget()->isVisible())
                all.append(button);
        }
        return all;
    };
    QCOMPARE(crosses().size(), 3);
    for (int left = 2; left >= 1; --left) {
        auto *cross = crosses().first();
        cross->setFocus();
        QTest::keyClick(cross, Qt::Key_Delete);
        QCOMPARE(crosses().size(), left);
        QCOMPARE(shown.form.value(website("/domains")).toArray().size(), left);
    }
    const auto kept = shown.form.value(website("/domains")).toArray().first().toObject();
    QCOMPARE(kept[u"holder"_s].toString(), u"杭州示例科技有限公司"_s); // all of the domain, not only its name
    auto *last = crosses().first();
    QVERIFY(!last->isEnabled());
    QVERIFY(!last->accessibleDescription().isEmpty());
    auto *why = shown.find<QPushButton>(u"fieldEdit:/domains/why"_s);
    QTest::mouseClick(why, Qt::LeftButton);
    QVERIFY(why->isChecked());
}

void TestFieldForm::choicesAreAddedFromAMenu()
{
    Shown shown;
    auto *languages = shown.find<QWidget>(u"fieldEdit:/languages"_s);
    auto *add = languages->findChild<QPushButton *>(u"chipAddButton"_s);
    QTest::mouseClick(add, Qt::LeftButton);
    auto *menu = languages->findChild<QMenu *>(u"chipChoicesMenu"_s);
    QVERIFY(menu);
    const auto actions = menu->actions();
    const auto uyghur = std::find_if(actions.begin(), actions.end(), [](auto *a) { return a->text() == u"Uyghur"_s; });
    QVERIFY(uyghur != actions.end());
    (*uyghur)->trigger();
    menu->close();
    QCOMPARE(shown.form.value(website("/languages")).toArray().last().toString(), u"UYGHUR"_s);
}

void TestFieldForm::datesAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("read");
    for (const auto &text : {u"2036-03-01"_s, u"2036.3.1"_s, u"2036/03/01"_s, u"20360301"_s, u"2036年3月1日"_s,
                             u" ２０３６-03-01 "_s})
        QTest::newRow(qPrintable(text)) << text << u"2036-03-01"_s;
    QTest::newRow("no day") << u"2036-02-30"_s << u"2036-02-30"_s;
    QTest::newRow("words") << u"soon"_s << u"soon"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestFieldForm::datesAsPeopleWriteThem()
{
    QFETCH(QString, written);
    QFETCH(QString, read);
    QCOMPARE(ui::isoDate(written), read);
}

void TestFieldForm::aPastedSpanFillsBothDates()
{
    Shown shown;
    const auto path = u"/personInCharge/certificate/validity"_s;
    auto *start = shown.line(path);
    retype(start, u"2022.05.06-2042.05.06"_s);
    QCOMPARE(start->text(), u"2022-05-06"_s);
    QCOMPARE(shown.line(path + u"/end"_s)->text(), u"2042-05-06"_s);
    QCOMPARE(shown.form.value(website("/personInCharge/certificate/validity")),
             (QJsonValue(QJsonObject{{u"start"_s, u"2022-05-06"_s}, {u"end"_s, u"2042-05-06"_s}, {u"longTerm"_s, false}})));
    retype(start, u"2022.05.06-长期"_s);
    QVERIFY(shown.find<QCheckBox>(u"fieldEdit:"_s + path + u"/longTerm"_s)->isChecked());
    QVERIFY(!shown.line(path + u"/end"_s)->isEnabled());
    QVERIFY(!shown.form.value(website("/personInCharge/certificate/validity")).toObject().contains(u"end"_s));
}

void TestFieldForm::addressesByLine_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("shown");
    QTest::newRow("one") << u"198.51.100.7"_s << u"198.51.100.7"_s;
    QTest::newRow("range") << u"198.51.100.7 - 198.51.100.9\n"_s << u"198.51.100.7-198.51.100.9"_s;
    QTest::newRow("prefix") << u"198.51.100.0/30"_s << u"198.51.100.0-198.51.100.3"_s;
    QTest::newRow("two") << u"198.51.100.7\n\n2001:db8::1"_s << u"198.51.100.7\n2001:db8::1"_s;
    QTest::newRow("none") << u"not an address"_s << u"notanaddress"_s;
    QTest::newRow("empty") << u" \n"_s << QString();
}

void TestFieldForm::addressesByLine()
{
    QFETCH(QString, lines);
    QFETCH(QString, shown);
    QCOMPARE(ui::ipLines(ui::ipRangesOf(lines)), shown);
}

void TestFieldForm::otherProvidersAccessIsOnlyShown()
{
    Shown shown;
    const QJsonObject own{{u"provider"_s, u"示例云"_s}, {u"own"_s, true}, {u"method"_s, u"CLOUD"_s}, {u"instance"_s, u"i-1"_s},
                          {u"ipRanges"_s, QJsonArray()}};
    const QJsonObject other{{u"provider"_s, u"彼云"_s}, {u"own"_s, false}, {u"method"_s, u"HOSTING"_s}};
    const auto pointer = website("/access");
    const ui::FieldSetup setup{shown.desk.texts, shown.desk.workspace.ruleBook(), *filing::fieldSpec(pointer), pointer,
                               u"edit"_s, {}};
    ui::AccessEditor editor(setup, nullptr);
    editor.setValue(QJsonArray{other, own});
    editor.retranslate(u"Access"_s);
    QVERIFY(!editor.findChild<QComboBox *>(u"edit/0/method"_s));
    auto *instance = editor.findChild<QLineEdit *>(u"edit/1/instance"_s);
    retype(instance, u"i-2"_s);
    QCOMPARE(editor.value()[0], QJsonValue(other)); // to the last byte: it is not ours to complete
    QCOMPARE(editor.value()[1][u"instance"_s], QJsonValue(u"i-2"_s));
}

void TestFieldForm::aPreApprovalIsAddedAndTakenAway()
{
    Shown shown;
    const auto handle = u"fieldEdit:/preApprovals"_s;
    QTest::mouseClick(shown.find<QPushButton>(handle + u"/add"_s), Qt::LeftButton);
    auto *item = shown.find<QComboBox>(handle + u"/0"_s);
    item->setCurrentIndex(item->findData(u"EDUCATION"_s));
    retype(shown.line(u"/preApprovals/0/number"_s), u"教字 1 号"_s);
    auto value = shown.form.value(website("/preApprovals")).toArray();
    QCOMPARE(value.size(), 1);
    QCOMPARE(value.at(0)[u"item"_s].toString(), u"EDUCATION"_s);
    QCOMPARE(value.at(0)[u"number"_s].toString(), u"教字 1 号"_s);
    auto *rows = shown.find<QWidget>(handle + u"/0"_s)->parentWidget();
    QTest::mouseClick(rows->findChild<QPushButton *>(u"listRemoveButton"_s), Qt::LeftButton);
    QVERIFY(!shown.form.isChanged(website("/preApprovals")));
}

void TestFieldForm::aPlatformBringsItsAlgorithm()
{
    Shown shown(OrderKind::ChangeApp, u"fil_demo"_s, u"app_demo_4"_s);
    const auto handle = u"fieldEdit:/platforms/0"_s;
    auto *os = shown.find<QComboBox>(handle);
    QCOMPARE(os->currentData().toString(), u"ANDROID"_s);
    os->setCurrentIndex(os->findData(u"HARMONY"_s));
    const auto value = shown.form.value(u"/apps/app_demo_4/platforms"_s)[0];
    QCOMPARE(value[u"os"_s].toString(), u"HARMONY"_s);
    QCOMPARE(value[u"fingerprint"_s][u"algorithm"_s].toString(), u"SHA256"_s);
}

void TestFieldForm::focusGoesToAField()
{
    Shown shown;
    QVERIFY(shown.fields.setFocusTo(website("/personInCharge/email")));
    QCOMPARE(shown.fields.focusWidget(), shown.line(u"/personInCharge/email"_s));
    QVERIFY(shown.fields.setFocusTo(website("/domains/0/name"))); // a finding inside a list
    QVERIFY(shown.find<QWidget>(u"fieldEdit:/domains"_s)->isAncestorOf(shown.fields.focusWidget()));
    QVERIFY(!shown.fields.setFocusTo(u"/websites/web_other/name"_s));
}

void TestFieldForm::tabGoesAsTheEyeDoes()
{
    Shown shown;
    auto domains = shown.form.value(website("/domains")).toArray();
    domains.removeLast();
    shown.form.setValue(website("/domains"), domains); // its chips are new
    QTest::mouseClick(shown.find<QPushButton>(u"fieldEdit:/preApprovals/add"_s), Qt::LeftButton); // and so is a row
    auto *name = shown.line(u"/name"_s);
    const auto walked = [&] {
        QList<QWidget *> stops;
        name->setFocus();
        while (!stops.contains(shown.fields.focusWidget())) {
            stops.append(shown.fields.focusWidget());
            QTest::keyClick(stops.last(), Qt::Key_Tab);
        }
        return stops;
    };
    const auto isInOrder = [&] {
        const auto stops = walked();
        return stops.size() > 25 && std::is_sorted(stops.begin(), stops.end(), [&](auto *a, auto *b) {
            const auto height = [&](QWidget *at) { return at->mapTo(&shown.fields, QPoint(0, at->height() / 2)).y(); };
            return height(a) < height(b) - 8;
        });
    };
    QTRY_VERIFY(isInOrder()); // the order follows the layout
}

void TestFieldForm::languageAndThemeKeepTheInput()
{
    Shown shown;
    auto *name = shown.line(u"/name"_s);
    retype(name, u"示例优选"_s);
    name->setCursorPosition(2);
    auto *validity = shown.line(u"/personInCharge/certificate/validity"_s);
    validity->setText(u"2022-05"_s); // half typed
    auto *method = shown.find<QComboBox>(u"fieldEdit:/access/0/method"_s);
    Marking marking;
    QCoreApplication::installTranslator(&marking);
    QTRY_COMPARE(name->accessibleName(), u"«Website name»"_s);
    QCOMPARE(name->text(), u"示例优选"_s);
    QCOMPARE(name->cursorPosition(), 2);
    QVERIFY(name->hasFocus() || shown.fields.focusWidget() == name);
    QCOMPARE(method->currentData().toString(), u"CLOUD"_s);
    QVERIFY(shown.find<QLabel>(u"fieldEdit:/name/was"_s)->text().startsWith(u'«'));
    QCoreApplication::removeTranslator(&marking);
    QTRY_COMPARE(name->accessibleName(), u"Website name"_s);
    shown.desk.theme.setChoice(ui::ThemeChoice::Dark);
    QTRY_VERIFY(name->palette().color(QPalette::Base).lightness() < 128);
    QCOMPARE(name->text(), u"示例优选"_s);
    QCOMPARE(shown.form.value(website("/name")), QJsonValue(u"示例优选"_s));
}

void TestFieldForm::wheelsDoNotChangeValues()
{
    Shown shown;
    auto *type = shown.find<QComboBox>(u"fieldEdit:/personInCharge/certificate/type"_s);
    shown.line(u"/name"_s)->setFocus();
    QWheelEvent event(QPointF(5, 5), type->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(type, &event);
    QCOMPARE(type->currentData().toString(), u"RESIDENT_ID"_s);
    QVERIFY(!event.isAccepted());
}

QTEST_MAIN(TestFieldForm)
#include "tst_field_form.moc"
