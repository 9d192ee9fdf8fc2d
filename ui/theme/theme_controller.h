// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QObject>

class QApplication;

namespace ui {

class SystemScheme;

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// "system", "light", "dark", "high-contrast": the words of settings files.
QString themeChoiceWord(ThemeChoice choice);
/// An unknown word means System.
ThemeChoice themeChoiceFromWord(QStringView word);

/// Keeps the application's theme in step with the user's choice and the desktop's preference.
class ThemeController : public QObject
{
    Q_OBJECT
public:
    /// Applies a theme at once. app and system outlive the controller.
    ThemeController(QApplication &app, SystemScheme &system, ThemeChoice choice = ThemeChoice::System,
                    QObject *parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    /// The user's own text size on top of the desktop's; 2.0 is 200 %.
    void setTextScale(qreal scale);
    Theme theme() const { return m_theme; }

Q_SIGNALS:
    /// After the new theme was applied.
    void changed(const ui::Theme &theme);

private:
    Theme wanted() const;
    void update();

    QApplication &m_app;
    SystemScheme &m_system;
    ThemeChoice m_choice;
    qreal m_textScale = 1.0;
    Theme m_theme;
};

} // namespace ui
