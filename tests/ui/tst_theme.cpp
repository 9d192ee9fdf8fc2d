// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/icons.h"
#include "ui/theme/system_scheme.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_controller.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace ui;
using namespace Qt::Literals::StringLiterals;

namespace {

// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor &color)
{
    const auto channel = [](double v) {
        return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(double(color.redF())) + 0.7152 * channel(double(color.greenF())) +
           0.0722 * channel(double(color.blueF()));
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

class FixedScheme : public SystemScheme
{
public:
    ThemeMode preferred() const override { return mode; }
    qreal textScale() const override { return 1.0; }
    ThemeMode mode = ThemeMode::Light;
};

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { Theme().apply(*qApp); }

    void textReachesContrast_data();
    void textReachesContrast();
    void styleSheetIsFilled_data();
    void styleSheetIsFilled();
    void lengthsGrowWithText();
    void fontsHaveChineseFallback();
    void everyIconDraws();
    void iconsTakeTheColor();
    void choiceWords();
    void controllerFollowsSystem();
    void applyRestylesShownWidgets();
    void controlsKeepTheirHeight();
};

void TestTheme::textReachesContrast_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::addColumn<Token>("text");
    QTest::addColumn<Token>("ground");
    const std::pair<const char *, ThemeMode> modes[] = {
        {"light", ThemeMode::Light}, {"dark", ThemeMode::Dark}, {"contrast", ThemeMode::HighContrast}};
    const QList<std::pair<Token, QList<Token>>> pairs{
        {Token::Text, {Token::Bg, Token::Surface, Token::Raised, Token::AccentBg}},
        {Token::Muted, {Token::Bg, Token::Surface, Token::Raised, Token::AccentBg}},
        {Token::Accent, {Token::Surface, Token::Bg, Token::Raised, Token::AccentBg}},
        {Token::OnAccent, {Token::Accent}},
        {Token::Ok, {Token::OkBg, Token::Surface}},
        {Token::Warn, {Token::WarnBg, Token::Surface}},
        {Token::Bad, {Token::BadBg, Token::Surface, Token::Bg}},
        {Token::Info, {Token::InfoBg, Token::Surface}}};
    for (const auto &[name, mode] : modes)
        for (const auto &[text, grounds] : pairs)
            for (const Token ground : grounds)
                QTest::addRow("%s %d on %d", name, int(text), int(ground)) << mode << text << ground;
}

void TestTheme::textReachesContrast()
{
    QFETCH(ThemeMode, mode);
    QFETCH(Token, text);
    QFETCH(Token, ground);
    const Theme theme(mode);
    const double ratio = contrast(theme.color(text), theme.color(ground));
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void TestTheme::styleSheetIsFilled_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::newRow("light") << ThemeMode::Light;
    QTest::newRow("dark") << ThemeMode::Dark;
    QTest::newRow("contrast") << ThemeMode::HighContrast;
}

void TestTheme::styleSheetIsFilled()
{
    QFETCH(ThemeMode, mode);
    const QString sheet = Theme(mode).styleSheet();
    QVERIFY(sheet.contains(u"QPushButton"_s));
    QVERIFY2(!sheet.contains(u'@'), qPrintable(sheet.mid(sheet.indexOf(u'@'), 40)));
    QVERIFY(sheet.contains(Theme(mode).color(Token::AccentBg).name()));
    QCOMPARE(sheet.count(u'{'), sheet.count(u'}'));
}

void TestTheme::lengthsGrowWithText()
{
    const Theme normal, large(ThemeMode::Light, 2.0);
    QCOMPARE(normal.font().pixelSize(), 13);
    QCOMPARE(normal.font(FontRole::PageTitle).pixelSize(), 18);
    QCOMPARE(normal.font(FontRole::Section).pixelSize(), 14);
    QCOMPARE(normal.font(FontRole::Section).weight(), int(QFont::DemiBold));
    QCOMPARE(normal.font(FontRole::Hint).pixelSize(), 12);
    QCOMPARE(normal.spacing().control, 30);
    QCOMPARE(large.font().pixelSize(), 26);
    QCOMPARE(large.spacing().row, 70);
    QCOMPARE(large.spacing().gap, normal.spacing().gap);
    QVERIFY(large.styleSheet().contains(u"36px"_s)); // page title
}

void TestTheme::fontsHaveChineseFallback()
{
    const QStringList families = Theme().font().families();
    QVERIFY(families.contains(u"Noto Sans CJK SC"_s));
    QVERIFY(families.contains(u"Microsoft YaHei UI"_s));
    QVERIFY(!families.first().isEmpty());
}

void TestTheme::everyIconDraws()
{
    for (int i = 0; i < IconCount; ++i) {
        const auto name = IconName(i);
        QFile file(iconPath(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(iconPath(name)));
        QCOMPARE(file.readAll().count("stroke-width=\"1.4\""), 1);
        const QImage image = iconPixmap(name, Qt::black, 32, 1.0).toImage();
        int painted = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                painted += qAlpha(image.pixel(x, y)) > 128;
        QVERIFY2(painted > 20 && painted < 700, qPrintable(iconPath(name)));
    }
}

void TestTheme::iconsTakeTheColor()
{
    const QImage image = iconPixmap(IconName::Plus, QColor(255, 0, 0), 32, 1.0).toImage();
    QCOMPARE(image.pixelColor(16, 16), QColor(255, 0, 0));
    const Theme dark(ThemeMode::Dark);
    const QImage disabled = icon(IconName::Plus, dark).pixmap(QSize(32, 32), QIcon::Disabled).toImage();
    QCOMPARE(disabled.pixelColor(16, 16), dark.color(Token::Disabled));
    QCOMPARE(iconPixmap(IconName::Plus, Qt::black, 16, 2.0).size(), QSize(32, 32));
}

void TestTheme::choiceWords()
{
    for (const auto choice :
         {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast})
        QCOMPARE(themeChoiceFromWord(themeChoiceWord(choice)), choice);
    QCOMPARE(themeChoiceFromWord(u"solarized"), ThemeChoice::System);
}

void TestTheme::controllerFollowsSystem()
{
    FixedScheme system;
    ThemeController controller(*qApp, system);
    QSignalSpy changed(&controller, &ThemeController::changed);
    QCOMPARE(Theme::current().mode(), ThemeMode::Light);
    system.mode = ThemeMode::Dark;
    Q_EMIT system.changed();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(Theme::current().mode(), ThemeMode::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Base), Theme(ThemeMode::Dark).color(Token::Surface));

    controller.setChoice(ThemeChoice::Light);
    QCOMPARE(Theme::current().mode(), ThemeMode::Light);
    system.mode = ThemeMode::HighContrast;
    Q_EMIT system.changed();
    QCOMPARE(changed.size(), 2); // an own choice stays
    QCOMPARE(Theme::current().mode(), ThemeMode::Light);

    controller.setTextScale(1.5);
    QCOMPARE(QApplication::font().pixelSize(), 20);
    QCOMPARE(changed.size(), 3);
}

void TestTheme::applyRestylesShownWidgets()
{
    Theme().apply(*qApp);
    QWidget window;
    QLabel title(u"Title"_s, &window);
    title.setProperty("role", u"pageTitle"_s);
    QLabel error(u"Error"_s, &window);
    error.setProperty("role", u"error"_s);
    window.show();
    QCOMPARE(title.font().pixelSize(), 18);
    QCOMPARE(error.palette().color(QPalette::WindowText), Theme().color(Token::Bad));
    const Theme dark(ThemeMode::Dark, 2.0);
    dark.apply(*qApp);
    QCOMPARE(title.font().pixelSize(), 36);
    QCOMPARE(error.palette().color(QPalette::WindowText), dark.color(Token::Bad));
    QCOMPARE(window.palette().color(QPalette::Window), dark.color(Token::Bg));
}

void TestTheme::controlsKeepTheirHeight()
{
    for (const qreal scale : {1.0, 2.0}) {
        const Theme theme(ThemeMode::Light, scale);
        theme.apply(*qApp);
        QPushButton button(u"变更 Change"_s);
        QComboBox combo;
        combo.addItem(u"浙江 Zhejiang"_s);
        QCheckBox check(u"Keep"_s);
        for (QWidget *widget : std::initializer_list<QWidget *>{&button, &combo, &check}) {
            widget->ensurePolished();
            const int text = widget->fontMetrics().height();
            QVERIFY(widget->sizeHint().height() >= text);
            QVERIFY(widget->sizeHint().height() >= 24);
        }
        QVERIFY(qAbs(button.sizeHint().height() - theme.spacing().control) <= qRound(10 * (scale - 1)) + 1);
        QVERIFY(combo.sizeHint().height() >= theme.spacing().control);
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
