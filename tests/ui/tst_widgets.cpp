// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/chips_edit.h"
#include "ui/widgets/diff_table.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flowing_text.h"
#include "ui/widgets/key_value_grid.h"
#include "ui/widgets/language_switch.h"
#include "ui/widgets/navigation_list.h"
#include "ui/widgets/password_edit.h"
#include "ui/widgets/reason_strip.h"
#include "ui/widgets/saved_indicator.h"
#include "ui/widgets/step_bar.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/timeline_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QVBoxLayout>

using namespace ui;
using namespace Qt::Literals::StringLiterals;

namespace {

// Marks every string of the widgets, so that a string which does not follow the language is seen.
class MarkingTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return QByteArrayView(context).startsWith("ui::") ? u"译·"_s + QString::fromUtf8(text) : QString();
    }
};

void show(QWidget &widget)
{
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

QString words(bool chinese, int n)
{
    const QString one = chinese ? u"管局不允许变更该主体，需先注销备案再重新备案。"_s
                                : u"The administration does not permit a change of this entity. "_s;
    return one.repeated(n).trimmed();
}

using Builder = std::function<QWidget *(bool chinese)>;

QList<std::pair<const char *, Builder>> builders()
{
    return {
        {"reasonStrip",
         [](bool zh) {
             auto *strip = new ReasonStrip;
             strip->setReason(Kind::Warn, words(zh, 2), zh ? u"查看办理方式"_s : u"Show the way out"_s);
             return strip;
         }},
        {"stepBar",
         [](bool zh) {
             auto *bar = new StepBar;
             bar->setSteps(zh ? QStringList{u"准备事项"_s, u"填写信息"_s, u"短信核验"_s}
                              : QStringList{u"Before you begin"_s, u"Information"_s, u"SMS verification"_s});
             return bar;
         }},
        {"card",
         [](bool zh) {
             auto *card = new Card(zh ? u"备案主体"_s : u"Filing entity"_s);
             card->addHeaderWidget(new StatusChip(zh ? u"已备案"_s : u"Filed"_s, Kind::Ok));
             card->addHeaderAction(new QPushButton(zh ? u"变更主体"_s : u"Change Entity"_s));
             card->body()->addWidget(makeLabel(words(zh, 1), role::Hint, card, true));
             return card;
         }},
        {"diffTable",
         [](bool zh) {
             auto *table = new DiffTable;
             table->setRows({{zh ? u"应急电话"_s : u"Emergency phone"_s, u"0571 **** 1234"_s, words(zh, 1)}});
             return table;
         }},
        {"keyValueGrid",
         [](bool zh) {
             auto *grid = new KeyValueGrid;
             grid->setRows(
                 {{zh ? u"负责人"_s : u"Person in charge"_s, words(zh, 1)}, {u"Key"_s, QString(120, u'a')}});
             return grid;
         }},
        {"chipsEdit",
         [](bool) {
             auto *chips = new ChipsEdit;
             chips->setItems({{u"a"_s, u"example.cn"_s}, {u"b"_s, u"shop-example.cn"_s}});
             chips->setAdding(ChipsEdit::Adding::FreeText);
             return chips;
         }},
        {"emptyState",
         [](bool zh) {
             auto *state = new EmptyState;
             state->setContent(IconName::Search, words(zh, 1), words(zh, 2),
                               zh ? u"清除查找"_s : u"Clear search"_s);
             return state;
         }},
        {"banner",
         [](bool zh) {
             auto *banner = new Banner;
             banner->setNote(Kind::Warn, words(zh, 1), zh ? u"重新连接"_s : u"Reconnect"_s);
             banner->setDismissible(true);
             return banner;
         }},
        {"navigationList",
         [](bool zh) {
             auto *list = new NavigationList;
             list->addEntry(u"filing"_s, IconName::Filing,
                            zh ? u"我的备案信息"_s : u"My ICP Filing Information"_s);
             list->setBadge(u"filing"_s, 120);
             return list;
         }},
        {"checkList",
         [](bool zh) {
             auto *list = new CheckList;
             list->setRows({{CheckRow::State::Bad, words(zh, 1), u"x"_s, zh ? u"去实名"_s : u"Verify"_s}});
             return list;
         }},
        {"languageSwitch", [](bool) { return new LanguageSwitch; }},
    };
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { Theme().apply(*qApp); }

    void nothingIsClipped_data();
    void nothingIsClipped();
    void textFollowsLanguage();
    void customPaintingFollowsTheme();
    void marksDifferWithoutColour();
    void reasonStripSpeaksAndActs();
    void reasonStripPutsButtonsBelowWhenNarrow();
    void stepBarGoesBackOnly();
    void stepBarUsesMoreRows();
    void timelineIsReadAndWraps();
    void diffTableIsRead();
    void flowingTextTakesItsHeight();
    void keyValueGridCopiesByKeyboard();
    void chipsAreRemovedByKeyboard();
    void chipsKeepTheLastOne();
    void chipsAddFromChoices();
    void chipsAddFreeText();
    void elidedLabelTellsTheWhole();
    void passwordIsNotBroughtBack();
    void passwordIsNotCopied();
    void passwordLeavesForeignTextAlone();
    void passwordHidesAgain();
    void languageSwitchTellsChoicesOnly();
    void navigationByKeyboard();
    void checkListOffersRemedy();
    void bannerAndEmptyState();
    void savedIndicatorSaysTheTime();
    void disabledButtonSaysWhy();
};

void TestWidgets::nothingIsClipped_data()
{
    QTest::addColumn<int>("builder");
    QTest::addColumn<bool>("chinese");
    QTest::addColumn<qreal>("scale");
    const auto all = builders();
    for (int i = 0; i < all.size(); ++i)
        for (const bool chinese : {false, true})
            for (const qreal scale : {1.0, 2.0})
                QTest::addRow("%s %s %g", all[i].first, chinese ? "zh" : "en", scale)
                    << i << chinese << scale;
}

void TestWidgets::nothingIsClipped()
{
    QFETCH(int, builder);
    QFETCH(bool, chinese);
    QFETCH(qreal, scale);
    // The text grows while the widget is shown, as when a person turns it up.
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    QWidget *widget = builders().at(builder).second(chinese);
    layout->addWidget(widget);
    layout->addStretch(1);
    window.resize(520, 900);
    show(window);
    Theme(ThemeMode::Light, scale).apply(*qApp);
    window.resize(int(520 * scale), int(900 * scale));
    QTRY_COMPARE(widget->width(),
                 window.width() - layout->contentsMargins().left() - layout->contentsMargins().right());

    const auto children = widget->findChildren<QWidget *>();
    int seen = 0;
    for (QWidget *child : children) {
        const auto *label = qobject_cast<QLabel *>(child);
        const auto *button = qobject_cast<QAbstractButton *>(child);
        const auto *text = qobject_cast<FlowingText *>(child);
        if (!child->isVisible() || (!label && !button && !text))
            continue;
        ++seen;
        const QSize least = child->minimumSizeHint();
        const auto describe = [&] {
            return u"%1 %2x%3 needs %4x%5"_s.arg(QString::fromLatin1(child->metaObject()->className()))
                .arg(child->width())
                .arg(child->height())
                .arg(least.width())
                .arg(least.height())
                .toUtf8();
        };
        QVERIFY2(child->width() >= least.width(), describe().constData());
        const int high = child->hasHeightForWidth() ? child->heightForWidth(child->width()) : least.height();
        QVERIFY2(child->height() >= high, describe().constData());
        const QRect place(child->mapTo(widget, QPoint()), child->size());
        QVERIFY2(widget->rect().contains(place), describe().constData());
    }
    QVERIFY(seen > 0);
}

void TestWidgets::textFollowsLanguage()
{
    ReasonStrip strip;
    strip.setReason(Kind::Info, u"Why"_s);
    SavedIndicator saved;
    saved.showSaved(QDateTime(QDate(2026, 11, 21), QTime(14, 3, 22)));
    PasswordEdit password;
    ChipsEdit chips;
    chips.setItems({{u"a"_s, u"example.cn"_s}});
    chips.setAdding(ChipsEdit::Adding::FreeText);
    StepBar steps;
    steps.setSteps({u"One"_s, u"Two"_s});
    TimelineView timeline;
    timeline.setEntries({{TimelineEntry::Stage::Done, u"11-19"_s, u"Submitted"_s, {}}});
    DiffTable diff;
    diff.setRows({{u"Name"_s, {}, u"New"_s}});
    CheckList checks;
    checks.setRows({{CheckRow::State::Ok, u"Domain"_s, {}, {}}});
    LanguageSwitch language;
    Banner banner;
    banner.setDismissible(true);
    NavigationList navigation;
    navigation.addEntry(u"orders"_s, IconName::Orders, u"Orders"_s);
    navigation.setBadge(u"orders"_s, 2);

    const auto texts = [&] {
        QStringList all{saved.text(), language.accessibleName(), timeline.accessibleName(),
                        timeline.accessibleDescription(), steps.accessibleName()};
        all += strip.findChild<QPushButton *>(u"reasonCopyButton"_s)->text();
        all += chips.findChild<QPushButton *>(u"chipAddButton"_s)->text();
        for (auto *cross : chips.findChildren<QToolButton *>(u"chipRemoveButton"_s))
            if (!cross->isHidden() && !cross->parentWidget()->isHidden())
                all += cross->accessibleName();
        all += password.actions().value(0)->text();
        all += diff.findChild<FlowingText *>()->accessibleName();
        all += banner.findChild<QToolButton *>()->accessibleName();
        all += navigation.findChild<QPushButton *>()->accessibleName();
        for (auto *label : checks.findChildren<QLabel *>())
            all += label->accessibleName();
        return all;
    };
    const QStringList english = texts();
    QCOMPARE(saved.text(), u"Draft saved 14:03:22"_s);
    MarkingTranslator translator;
    QVERIFY(qApp->installTranslator(&translator));
    QCoreApplication::sendPostedEvents();
    const QStringList other = texts();
    qApp->removeTranslator(&translator);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(other.size(), english.size());
    for (int i = 0; i < other.size(); ++i)
        QVERIFY2(other[i].contains(u"译·"_s), qPrintable(other[i]));
    QCOMPARE(texts(), english);
}

void TestWidgets::customPaintingFollowsTheme()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *chip = new StatusChip(u"Filed"_s, Kind::Ok);
    auto *timeline = new TimelineView;
    timeline->setEntries({{TimelineEntry::Stage::Done, u"11-19"_s, u"Submitted"_s, {}}});
    layout->addWidget(chip);
    layout->addWidget(timeline);
    show(window);
    const QColor ground = chip->grab().toImage().pixelColor(chip->width() / 2, 2);
    QCOMPARE(ground, Theme().color(Token::OkBg));
    const int height = chip->sizeHint().height();
    Theme(ThemeMode::Dark, 2.0).apply(*qApp);
    QTRY_VERIFY(chip->height() > height);
    QCOMPARE(chip->grab().toImage().pixelColor(chip->sizeHint().width() / 2,
                                               chip->height() / 2 - chip->sizeHint().height() / 2 + 3),
             Theme::current().color(Token::OkBg));
    QVERIFY(timeline->heightForWidth(800) > 30);
}

void TestWidgets::marksDifferWithoutColour()
{
    QSet<QByteArray> shapes;
    for (const Kind kind : {Kind::Ok, Kind::Warn, Kind::Bad, Kind::Info, Kind::Neutral}) {
        QImage image(14, 14, QImage::Format_RGB32);
        image.fill(Qt::white);
        {
            QPainter painter(&image);
            paintMark(painter, QRectF(2, 2, 10, 10), kind, Qt::black);
        }
        shapes.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
    }
    QCOMPARE(shapes.size(), 5);
}

void TestWidgets::reasonStripSpeaksAndActs()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *strip = new ReasonStrip;
    layout->addWidget(strip);
    window.resize(900, 200);
    show(window);
    QVERIFY(!strip->isVisible());
    strip->setReason(Kind::Warn, u"Change is not available: an order is in progress."_s, u"Open the order"_s);
    QVERIFY(strip->isVisible());
    QCOMPARE(strip->accessibleName(), strip->message());
    QCOMPARE(strip->objectName(), u"reasonStrip"_s);

    auto *remedy = strip->findChild<QPushButton *>(u"reasonRemedyButton"_s);
    auto *copy = strip->findChild<QPushButton *>(u"reasonCopyButton"_s);
    QSignalSpy remedied(strip, &ReasonStrip::remedyRequested), copied(strip, &ReasonStrip::copyRequested);
    remedy->setFocus();
    QTest::keyClick(remedy, Qt::Key_Space);
    QCOMPARE(remedied.size(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), copy);
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(copied.size(), 1);

    strip->setReason(Kind::Info, u"Only a note."_s);
    QVERIFY(!remedy->isVisible());
    strip->clear();
    QVERIFY(!strip->isVisible());
}

void TestWidgets::reasonStripPutsButtonsBelowWhenNarrow()
{
    ReasonStrip strip;
    strip.setReason(Kind::Bad, words(false, 2), u"Show the way"_s);
    auto *remedy = strip.findChild<QPushButton *>(u"reasonRemedyButton"_s);
    auto *message = strip.findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    for (auto *label : strip.findChildren<QLabel *>())
        if (label->text() == strip.message())
            message = label;
    strip.resize(900, strip.heightForWidth(900));
    show(strip);
    QVERIFY(remedy->geometry().left() > message->geometry().right());
    const int narrowHeight = strip.heightForWidth(300);
    strip.resize(300, narrowHeight);
    QTRY_VERIFY(remedy->geometry().top() > message->geometry().bottom());
    QVERIFY(strip.rect().contains(remedy->geometry()));
    QVERIFY(strip.rect().contains(strip.findChild<QPushButton *>(u"reasonCopyButton"_s)->geometry()));
}

void TestWidgets::stepBarGoesBackOnly()
{
    StepBar bar;
    bar.setSteps({u"Before you begin"_s, u"Information"_s, u"Confirm"_s});
    bar.setCurrent(1);
    show(bar);
    const auto items = bar.findChildren<QPushButton *>();
    QCOMPARE(items.size(), 3);
    QCOMPARE(items[0]->accessibleName(), u"Step 1 of 3: Before you begin, done"_s);
    QCOMPARE(items[1]->accessibleName(), u"Step 2 of 3: Information, current step"_s);
    QCOMPARE(items[2]->accessibleName(), u"Step 3 of 3: Confirm, to come"_s);
    QCOMPARE(bar.accessibleName(), items[1]->accessibleName());
    QSignalSpy requested(&bar, &StepBar::stepRequested);
    QTest::mouseClick(items[0], Qt::LeftButton);
    QCOMPARE(requested.size(), 0);
    bar.setNavigable(true);
    items[0]->setFocus();
    QTest::keyClick(items[0], Qt::Key_Space);
    QTest::mouseClick(items[2], Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][0].toInt(), 0);
    bar.setCurrent(3);
    QCOMPARE(bar.accessibleName(), u"All steps are done"_s);
}

void TestWidgets::stepBarUsesMoreRows()
{
    StepBar bar;
    bar.setSteps({u"Before you begin"_s, u"Information"_s, u"Documents"_s, u"SMS verification"_s});
    QVERIFY(bar.heightForWidth(320) > bar.heightForWidth(1200));
    bar.resize(320, bar.heightForWidth(320));
    show(bar);
    for (const auto *item : bar.findChildren<QPushButton *>())
        QVERIFY(bar.rect().contains(item->geometry()));
}

void TestWidgets::timelineIsReadAndWraps()
{
    TimelineView view;
    view.setEntries(
        {{TimelineEntry::Stage::Done, u"11-19 09:12"_s, u"Submitted"_s, u"4 fields"_s},
         {TimelineEntry::Stage::Current, u"until 11-22"_s, u"SMS verification"_s, words(false, 2)},
         {TimelineEntry::Stage::Failed, u"11-20"_s, u"Returned"_s, {}},
         {TimelineEntry::Stage::ToCome, u"later"_s, u"Approved"_s, {}}});
    const QStringList lines = view.accessibleDescription().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], u"Done: Submitted, 4 fields (11-19 09:12)"_s);
    QVERIFY(lines[1].startsWith(u"Now: SMS verification"_s));
    QCOMPARE(lines[2], u"Failed: Returned (11-20)"_s);
    QCOMPARE(lines[3], u"To come: Approved (later)"_s);
    QVERIFY(view.heightForWidth(240) > view.heightForWidth(900));

    view.resize(600, view.heightForWidth(600));
    const QImage image = view.grab().toImage();
    const auto disc = [&](Token token) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            count += image.pixelColor(7, y) == Theme().color(token);
        return count;
    };
    for (const Token token : {Token::Ok, Token::Accent, Token::Bad, Token::Disabled})
        QVERIFY(disc(token) > 0);
}

void TestWidgets::diffTableIsRead()
{
    DiffTable table;
    table.setRows({{u"Website name"_s, u"示例商城"_s, u"示例<b>优选</b>"_s}, {u"Remark"_s, u"old"_s, {}}});
    const auto values = table.findChildren<FlowingText *>();
    QCOMPARE(values.size(), 2);
    QCOMPARE(values[0]->accessibleName(), u"Website name: was 示例商城, becomes 示例<b>优选</b>"_s);
    QCOMPARE(values[0]->toPlainText(), u"示例商城 → 示例<b>优选</b>"_s); // a value is never markup
    QVERIFY(values[0]->toHtml().contains(u"line-through"_s));
    QCOMPARE(values[1]->accessibleName(), u"Remark: was old, becomes removed"_s);
}

void TestWidgets::flowingTextTakesItsHeight()
{
    FlowingText text;
    text.setPlain(QString(400, u'a'));
    QVERIFY(text.minimumSizeHint().width() < 100);
    QVERIFY(text.heightForWidth(200) > 3 * text.fontMetrics().height());
    QVERIFY(text.heightForWidth(200) > text.heightForWidth(800));
}

void TestWidgets::keyValueGridCopiesByKeyboard()
{
    KeyValueGrid grid;
    grid.setRows({{u"Domains"_s, u"example.cn\nshop-example.cn"_s}, {u"Email"_s, u"li@example.cn"_s}});
    show(grid);
    grid.setFocus();
    QTest::keyClick(&grid, Qt::Key_Down);
    QCOMPARE(grid.currentRow(), 1);
    QCOMPARE(grid.accessibleDescription(), u"Email: li@example.cn"_s);
    QTest::keyClick(&grid, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"li@example.cn"_s);
    QTest::keyClick(&grid, Qt::Key_Down);
    QCOMPARE(grid.currentRow(), 1);
    QTest::keyClick(&grid, Qt::Key_Home);
    QTest::keyClick(&grid, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"example.cn\nshop-example.cn"_s);
}

void TestWidgets::chipsAreRemovedByKeyboard()
{
    ChipsEdit chips;
    chips.setSubject(u"Domains"_s);
    chips.setItems(
        {{u"a"_s, u"example.cn"_s}, {u"b"_s, u"shop-example.cn"_s}, {u"c"_s, u"mall.example.cn"_s}});
    show(chips);
    QSignalSpy changed(&chips, &ChipsEdit::itemsChanged);
    const auto cross = [&](const QString &id) -> QToolButton * {
        for (auto *button : chips.findChildren<QToolButton *>())
            if (button->property("chipId").toString() == id && button->isVisible())
                return button;
        return nullptr;
    };
    QCOMPARE(cross(u"b"_s)->accessibleName(), u"Remove shop-example.cn"_s);
    cross(u"b"_s)->setFocus();
    QTest::keyClick(cross(u"b"_s), Qt::Key_Delete);
    QCOMPARE(chips.ids(), QStringList({u"a"_s, u"c"_s}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(QApplication::focusWidget(), cross(u"c"_s)); // focus stays where it was
    QTest::mouseClick(cross(u"a"_s), Qt::LeftButton);
    QCOMPARE(chips.ids(), QStringList({u"c"_s}));
    chips.setReadOnly(true);
    QVERIFY(!cross(u"c"_s));
}

void TestWidgets::chipsKeepTheLastOne()
{
    ChipsEdit chips;
    chips.setMinimumCount(1, u"A website keeps at least one domain."_s);
    chips.setItems({{u"a"_s, u"example.cn"_s}});
    show(chips);
    auto *cross = chips.findChild<QToolButton *>(u"chipRemoveButton"_s);
    QVERIFY(!cross->isEnabled());
    QVERIFY(cross->toolTip().contains(u"at least one domain"_s));
    QCOMPARE(cross->accessibleDescription(), u"A website keeps at least one domain."_s);
}

void TestWidgets::chipsAddFromChoices()
{
    ChipsEdit chips;
    chips.setItems({{u"ZH"_s, u"Chinese"_s}});
    chips.setAdding(ChipsEdit::Adding::Choices, {{u"ZH"_s, u"Chinese"_s}, {u"EN"_s, u"English"_s}});
    show(chips);
    auto *add = chips.findChild<QPushButton *>(u"chipAddButton"_s);
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    auto *menu = chips.findChild<QMenu *>(u"chipChoicesMenu"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 1);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(chips.ids(), QStringList({u"ZH"_s, u"EN"_s}));
    QVERIFY(!add->isVisible()); // nothing left to add
}

void TestWidgets::chipsAddFreeText()
{
    ChipsEdit chips;
    chips.setAdding(ChipsEdit::Adding::FreeText);
    chips.resize(500, 60);
    show(chips);
    auto *add = chips.findChild<QPushButton *>(u"chipAddButton"_s);
    auto *entry = chips.findChild<QLineEdit *>(u"chipEntryEdit"_s);
    QTest::mouseClick(add, Qt::LeftButton);
    QVERIFY(entry->isVisible());
    QTest::keyClicks(entry, u" example.cn "_s);
    QTest::keyClick(entry, Qt::Key_Return);
    QCOMPARE(chips.ids(), QStringList(u"example.cn"_s));
    QTest::mouseClick(add, Qt::LeftButton);
    QTest::keyClicks(entry, u"wrong"_s);
    QTest::keyClick(entry, Qt::Key_Escape);
    QTest::mouseClick(add, Qt::LeftButton);
    QTest::keyClicks(entry, u"example.cn"_s); // twice the same
    QTest::keyClick(entry, Qt::Key_Return);
    QCOMPARE(chips.ids(), QStringList(u"example.cn"_s));
}

void TestWidgets::elidedLabelTellsTheWhole()
{
    ElidedLabel label(words(true, 2));
    label.resize(120, 24);
    show(label);
    label.resize(120, 24);
    QTRY_VERIFY(label.isElided());
    QCOMPARE(label.accessibleName(), words(true, 2));
    QVERIFY(label.toolTip().contains(words(true, 2)));
    label.setText(u"短"_s);
    QVERIFY(!label.isElided());
    QVERIFY(label.toolTip().isEmpty());
}

void TestWidgets::passwordIsNotBroughtBack()
{
    PasswordEdit edit;
    show(edit);
    edit.setFocus();
    edit.setRevealed(true);
    QTest::keyClicks(&edit, u"Beian2024"_s);
    QCOMPARE(edit.text(), u"Beian2024"_s);
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(edit.text(), u"Beian2024"_s);
    QVERIFY(edit.inputMethodHints().testFlag(Qt::ImhNoPredictiveText));
    QVERIFY(edit.inputMethodHints().testFlag(Qt::ImhSensitiveData));
    edit.clear();
    QVERIFY(edit.text().isEmpty());
    QVERIFY(!edit.isRevealed());
    QVERIFY(!edit.isUndoAvailable());
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(edit.text().isEmpty());
}

void TestWidgets::passwordIsNotCopied()
{
    PasswordEdit edit;
    show(edit);
    edit.setFocus();
    QGuiApplication::clipboard()->setText(u"before"_s);
    for (const bool revealed : {false, true}) {
        edit.clear();
        QTest::keyClicks(&edit, u"Beian2024"_s);
        edit.setRevealed(revealed);
        edit.selectAll();
        for (const auto key : {QKeySequence::SelectAll, QKeySequence::Copy, QKeySequence::Cut})
            QTest::keySequence(&edit, key);
        QTest::mouseDClick(&edit, Qt::LeftButton);
        QTest::keySequence(&edit, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QVERIFY(!revealed || !edit.hasSelectedText());
    }
    QGuiApplication::clipboard()->clear();
}

void TestWidgets::passwordLeavesForeignTextAlone()
{
    PasswordEdit edit;
    const QString literal = u"literal"_s;
    edit.setText(literal);
    edit.clear();
    QCOMPARE(literal, u"literal"_s);
    const QString owned = QString(u"own"_s) + QString::number(42);
    edit.setText(owned);
    edit.clear();
    QCOMPARE(owned, u"own42"_s);
    QVERIFY(edit.text().isEmpty());
}

void TestWidgets::passwordHidesAgain()
{
    PasswordEdit edit;
    show(edit);
    QAction *reveal = edit.actions().value(0);
    QCOMPARE(reveal->text(), u"Show password"_s);
    reveal->trigger();
    QCOMPARE(edit.echoMode(), QLineEdit::Normal);
    QCOMPARE(reveal->text(), u"Hide password"_s);
    edit.hide();
    QCOMPARE(edit.echoMode(), QLineEdit::Password);
}

void TestWidgets::languageSwitchTellsChoicesOnly()
{
    LanguageSwitch languages;
    show(languages);
    QSignalSpy chosen(&languages, &LanguageSwitch::languageChosen);
    languages.setLanguage(u"zh_CN"_s);
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(languages.language(), u"zh_CN"_s);
    QTest::mouseClick(languages.findChild<QPushButton *>(u"languageEnglishButton"_s), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), u"en"_s);
    languages.findChild<QPushButton *>(u"languageChineseButton"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(chosen[1][0].toString(), u"zh_CN"_s);
}

void TestWidgets::navigationByKeyboard()
{
    NavigationList list;
    list.addEntry(u"filing"_s, IconName::Filing, u"My ICP Filing Information"_s);
    list.addEntry(u"orders"_s, IconName::Orders, u"Orders"_s);
    list.addEntry(u"preferences"_s, IconName::Settings, u"Preferences"_s, true);
    list.setCurrent(u"filing"_s);
    list.setBadge(u"orders"_s, 2);
    list.resize(240, 500);
    show(list);
    QSignalSpy chosen(&list, &NavigationList::chosen);
    QCOMPARE(list.current(), u"filing"_s);
    auto *orders = list.findChild<QPushButton *>(u"ordersNavigation"_s);
    QCOMPARE(orders->accessibleName(), u"Orders, 2 waiting"_s);
    list.setBadge(u"orders"_s, 0);
    QCOMPARE(orders->accessibleName(), u"Orders"_s);
    auto *filing = list.findChild<QPushButton *>(u"filingNavigation"_s);
    filing->setFocus();
    QTest::keyClick(filing, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), orders);
    QTRY_COMPARE(list.current(), u"orders"_s);
    QVERIFY(!chosen.isEmpty());
    QCOMPARE(chosen.last()[0].toString(), u"orders"_s);
    auto *preferences = list.findChild<QPushButton *>(u"preferencesNavigation"_s);
    QVERIFY(preferences->y() > 400); // at the lower edge
    list.setEntryVisible(u"preferences"_s, false);
    QVERIFY(!preferences->isVisible());
}

void TestWidgets::checkListOffersRemedy()
{
    CheckList list;
    list.setRows({{CheckRow::State::Ok, u"Domain valid"_s, {}, {}},
                  {CheckRow::State::Bad, u"Domain not verified"_s, u"VERIFY_DOMAIN"_s, u"Verify"_s}});
    show(list);
    QSignalSpy requested(&list, &CheckList::remedyRequested);
    auto *link = list.findChild<QPushButton *>();
    QCOMPARE(link->accessibleDescription(), u"Domain not verified"_s);
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Space);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][0].toString(), u"VERIFY_DOMAIN"_s);
    QStringList spoken;
    for (const auto *label : list.findChildren<QLabel *>())
        spoken += label->accessibleName();
    QCOMPARE(spoken, QStringList({u"In order: Domain valid"_s, u"Missing: Domain not verified"_s}));
}

void TestWidgets::bannerAndEmptyState()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *banner = new Banner;
    auto *empty = new EmptyState;
    layout->addWidget(banner);
    layout->addWidget(empty);
    show(window);
    QVERIFY(!banner->isVisible());
    banner->setNote(Kind::Warn, u"Offline: your drafts are kept."_s, u"Reconnect"_s);
    banner->setDismissible(true);
    QVERIFY(banner->isVisible());
    QSignalSpy acted(banner, &Banner::actionRequested), dismissed(banner, &Banner::dismissed);
    QTest::mouseClick(banner->findChild<QPushButton *>(u"bannerActionButton"_s), Qt::LeftButton);
    QTest::mouseClick(banner->findChild<QToolButton *>(u"bannerCloseButton"_s), Qt::LeftButton);
    QCOMPARE(acted.size(), 1);
    QCOMPARE(dismissed.size(), 1);
    QVERIFY(!banner->isVisible());

    auto *button = empty->findChild<QPushButton *>(u"emptyStateButton"_s);
    empty->setContent(IconName::Search, u"Nothing found"_s, u"No website has this domain."_s);
    QVERIFY(!button->isVisible());
    QCOMPARE(empty->accessibleName(), u"Nothing found"_s);
    empty->setContent(IconName::Search, u"Nothing found"_s, {}, u"Clear search"_s);
    QSignalSpy cleared(empty, &EmptyState::actionRequested);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(cleared.size(), 1);
}

void TestWidgets::savedIndicatorSaysTheTime()
{
    SavedIndicator saved;
    QVERIFY(saved.isHidden());
    saved.showSaving();
    QVERIFY(!saved.isHidden());
    QCOMPARE(saved.kind(), Kind::Info);
    saved.showSaved(QDateTime(QDate(2026, 11, 21), QTime(6, 3, 22), Qt::UTC));
    const QString local =
        QDateTime(QDate(2026, 11, 21), QTime(6, 3, 22), Qt::UTC).toLocalTime().toString(u"HH:mm:ss"_s);
    QCOMPARE(saved.text(), u"Draft saved %1"_s.arg(local));
    QCOMPARE(saved.accessibleName(), saved.text());
    saved.showFailed();
    QCOMPARE(saved.kind(), Kind::Bad);
    saved.clear();
    QVERIFY(saved.isHidden());
}

void TestWidgets::disabledButtonSaysWhy()
{
    QPushButton button(u"Change"_s);
    explainDisabled(&button, false, u"An order is <in progress>."_s);
    QVERIFY(!button.isEnabled());
    QVERIFY(button.toolTip().contains(u"An order is &lt;in progress&gt;."_s));
    QCOMPARE(button.statusTip(), u"An order is <in progress>."_s);
    QCOMPARE(button.accessibleDescription(), u"An order is <in progress>."_s);
    explainDisabled(&button, true, {});
    QVERIFY(button.isEnabled());
    QVERIFY(button.toolTip().isEmpty());
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
