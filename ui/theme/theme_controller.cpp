// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme_controller.h"

#include "ui/theme/system_scheme.h"

#include <QApplication>

namespace ui {
using namespace Qt::Literals::StringLiterals;

QString themeChoiceWord(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    case ThemeChoice::HighContrast:
        return u"high-contrast"_s;
    case ThemeChoice::System:
        break;
    }
    return u"system"_s;
}

ThemeChoice themeChoiceFromWord(QStringView word)
{
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast})
        if (word == themeChoiceWord(choice))
            return choice;
    return ThemeChoice::System;
}

ThemeController::ThemeController(QApplication &app, SystemScheme &system, ThemeChoice choice, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_system(system)
    , m_choice(choice)
    , m_theme(wanted())
{
    m_theme.apply(m_app);
    connect(&m_system, &SystemScheme::changed, this, &ThemeController::update);
}

void ThemeController::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    update();
}

void ThemeController::setTextScale(qreal scale)
{
    m_textScale = scale;
    update();
}

Theme ThemeController::wanted() const
{
    const qreal scale = m_textScale * m_system.textScale();
    switch (m_choice) {
    case ThemeChoice::Light:
        return Theme(ThemeMode::Light, scale);
    case ThemeChoice::Dark:
        return Theme(ThemeMode::Dark, scale);
    case ThemeChoice::HighContrast:
        return Theme(ThemeMode::HighContrast, scale);
    case ThemeChoice::System:
        break;
    }
    return Theme(m_system.preferred(), scale);
}

void ThemeController::update()
{
    const Theme next = wanted();
    if (next == m_theme)
        return;
    m_theme = next;
    m_theme.apply(m_app);
    Q_EMIT changed(m_theme);
}

} // namespace ui
