// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QMetaType>
#include <QPalette>
#include <QString>

#include <memory>

class QApplication;

namespace ui {

enum class ThemeMode { Light, Dark, HighContrast };

/// Colour tokens. Each text token reaches 4.5:1 on every ground it is used on (tst_theme has the pairs).
enum class Token {
    Bg,      ///< page
    Surface, ///< card, field, table
    Raised,  ///< hovered or locked surface
    Line,    ///< 1 px lines
    Text,
    Muted,
    Disabled,
    Ok,
    OkBg,
    Warn,
    WarnBg,
    Bad,
    BadBg,
    Info,
    InfoBg,
    Accent,
    AccentBg,
    OnAccent, ///< text on an accent ground
};
inline constexpr int TokenCount = int(Token::OnAccent) + 1;

enum class FontRole { PageTitle, Section, Body, Strong, Hint, TableHead };

/// Lengths in px. `control`, `row` and `icon` grow with the text; gaps and radii do not.
struct Spacing
{
    int step = 4;
    int gap = 12;
    int cardPadding = 16;
    int page = 20;
    int radius = 6;
    int cardRadius = 8;
    int control = 30;
    int row = 35;
    int icon = 16;
};

/// All colours, sizes and fonts of the desk, and the palette and style sheet made from them. A cheap value.
/// GUI thread only.
class Theme
{
public:
    /// textScale: 1.0 is 13 px body text; 2.0 is 200 %.
    explicit Theme(ThemeMode mode = ThemeMode::Light, qreal textScale = 1.0);

    /// The theme that was applied to the running application, as QApplication::palette() is for the palette;
    /// light where none was applied. Widgets that paint themselves ask it while painting.
    static Theme current();

    /// Makes the application look like this: style, font, palette, style sheet. May be called again at any
    /// time.
    void apply(QApplication &app) const;

    ThemeMode mode() const;
    bool isDark() const;
    qreal textScale() const;
    QColor color(Token token) const;
    QFont font(FontRole role = FontRole::Body) const;
    Spacing spacing() const;
    /// n pixels at 100 % text, in pixels of this theme.
    int px(int n) const;
    QPalette palette() const;
    QString styleSheet() const;

    bool operator==(const Theme &other) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::Theme)
