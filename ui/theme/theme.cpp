// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"

#include "ui/theme/desk_style.h"
#include "ui/theme/theme_sheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QVariant>

#include <array>

namespace ui {
using namespace Qt::Literals::StringLiterals;

namespace {

struct TokenRow
{
    QRgb light;
    QRgb dark;
    QRgb contrast;
};

// In the order of Token.
constexpr std::array<TokenRow, TokenCount> TokenTable{{
    {0xfff4f5f7, 0xff14181d, 0xff000000}, // Bg
    {0xffffffff, 0xff1c2229, 0xff000000}, // Surface
    {0xfffafbfc, 0xff222932, 0xff1a1a1a}, // Raised
    {0xffdfe3e8, 0xff333d49, 0xffffffff}, // Line
    {0xff1b2430, 0xffe6eaef, 0xffffffff}, // Text
    {0xff5b6776, 0xffa3afbd, 0xffe6e6e6}, // Muted
    {0xff8a95a3, 0xff7b8896, 0xffb3b3b3}, // Disabled
    {0xff1a7a4c, 0xff6fd3a0, 0xff7dff9b}, // Ok
    {0xffe6f4ec, 0xff17342a, 0xff002b11}, // OkBg
    {0xff8a5a00, 0xfff0c060, 0xffffd54a}, // Warn
    {0xfffdf3dc, 0xff3a2f14, 0xff332600}, // WarnBg
    {0xffb3261e, 0xffff9a90, 0xffff9d94}, // Bad
    {0xfffce9e7, 0xff43211f, 0xff3d0000}, // BadBg
    {0xff38506e, 0xffa9c4e4, 0xff9fd3ff}, // Info
    {0xffeaf0f7, 0xff22303f, 0xff00203d}, // InfoBg
    {0xff1f5fd0, 0xff7fb0ff, 0xff8fc7ff}, // Accent
    {0xffe8f0fd, 0xff1d2e4a, 0xff003366}, // AccentBg
    {0xffffffff, 0xff14181d, 0xff000000}, // OnAccent
}};

constexpr char ThemeProperty[] = "deskTheme";

// The desktop's UI font, then a face with mainland Chinese glyph forms. A desktop without a font of its own
// falls to DejaVu, or to whichever regional CJK face sorts first; there one face for both scripts reads
// better.
QStringList families()
{
    const QStringList chinese{u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei UI"_s,
                              u"PingFang SC"_s, u"WenQuanYi Micro Hei"_s};
    const QString system = QFontInfo(QFontDatabase::systemFont(QFontDatabase::GeneralFont)).family();
    const bool unset = system.contains(u"CJK"_s) || system.startsWith(u"DejaVu"_s);
    if (unset && QFontDatabase::hasFamily(chinese.first()))
        return chinese;
    return QStringList{system} + chinese;
}

} // namespace

struct Theme::Data
{
    ThemeMode mode = ThemeMode::Light;
    qreal textScale = 1.0;
    QStringList families;
};

Theme::Theme(ThemeMode mode, qreal textScale)
    : m_data(std::make_shared<const Data>(Data{mode, qBound(0.75, textScale, 4.0), families()}))
{
}

Theme Theme::current()
{
    const QVariant applied = qApp ? qApp->property(ThemeProperty) : QVariant();
    return applied.isValid() ? applied.value<Theme>() : Theme();
}

void Theme::apply(QApplication &app) const
{
    const bool styled = app.property(ThemeProperty).isValid();
    app.setProperty(ThemeProperty, QVariant::fromValue(*this));
    if (!styled)
        app.setStyle(new DeskStyle);
    // Replacing a sheet costs several times what removing it and setting another does (1.3 s to 0.2 s for 1,300 widgets).
    app.setStyleSheet({});
    app.setFont(font());
    app.setPalette(palette());
    app.setStyleSheet(styleSheet());
}

ThemeMode Theme::mode() const { return m_data->mode; }

bool Theme::isDark() const { return m_data->mode != ThemeMode::Light; }

qreal Theme::textScale() const { return m_data->textScale; }

QColor Theme::color(Token token) const
{
    const TokenRow &row = TokenTable.at(std::size_t(token));
    switch (m_data->mode) {
    case ThemeMode::Dark:
        return QColor::fromRgb(row.dark);
    case ThemeMode::HighContrast:
        return QColor::fromRgb(row.contrast);
    case ThemeMode::Light:
        break;
    }
    return QColor::fromRgb(row.light);
}

QFont Theme::font(FontRole role) const
{
    QFont font;
    font.setFamilies(m_data->families);
    int size = 13;
    bool strong = false;
    switch (role) {
    case FontRole::PageTitle:
        size = 18;
        strong = true;
        break;
    case FontRole::Section:
        size = 14;
        strong = true;
        break;
    case FontRole::Body:
        break;
    case FontRole::Strong:
        strong = true;
        break;
    case FontRole::Hint:
        size = 12;
        break;
    case FontRole::TableHead:
        size = 12;
        strong = true;
        break;
    }
    font.setPixelSize(px(size));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

Spacing Theme::spacing() const
{
    Spacing spacing;
    spacing.control = px(spacing.control);
    spacing.row = px(spacing.row);
    spacing.icon = px(spacing.icon);
    return spacing;
}

int Theme::px(int n) const { return qRound(n * m_data->textScale); }

QPalette Theme::palette() const
{
    const QColor text = color(Token::Text), line = color(Token::Line), surface = color(Token::Surface);
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &value) {
        palette.setColor(role, value);
    };
    set(QPalette::Window, color(Token::Bg));
    set(QPalette::WindowText, text);
    set(QPalette::Base, surface);
    set(QPalette::AlternateBase, color(Token::Raised));
    set(QPalette::Text, text);
    set(QPalette::PlaceholderText, color(Token::Muted));
    set(QPalette::Button, surface);
    set(QPalette::ButtonText, text);
    set(QPalette::BrightText, color(Token::Bad));
    set(QPalette::Highlight, color(Token::AccentBg));
    set(QPalette::HighlightedText, text);
    set(QPalette::Link, color(Token::Accent));
    set(QPalette::LinkVisited, color(Token::Accent));
    set(QPalette::ToolTipBase, surface);
    set(QPalette::ToolTipText, text);
    set(QPalette::Light, surface);
    set(QPalette::Midlight, color(Token::Raised));
    set(QPalette::Mid, line);
    set(QPalette::Dark, line);
    set(QPalette::Shadow, line);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, color(Token::Disabled));
    return palette;
}

QString Theme::styleSheet() const { return fillStyleSheet(*this); }

bool Theme::operator==(const Theme &other) const
{
    return m_data->mode == other.m_data->mode && qFuzzyCompare(m_data->textScale, other.m_data->textScale);
}

} // namespace ui
