// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/desk_fixture.h"
#include "ui/desk_context.h"
#include "ui/settings/choices.h"
#include "ui/texts/texts.h"
#include "ui/theme/system_scheme.h"
#include "ui/theme/theme_controller.h"

#include <QApplication>

namespace support {

/// The desk of `DeskFixture` with theme and texts, as a page's constructor wants it.
class UiFixture : public DeskFixture
{
public:
    explicit UiFixture(const QString &account = QStringLiteral("demo@example.cn"))
        : DeskFixture(account)
        , theme(*qApp, scheme, ui::ThemeChoice::Light)
        , texts([this]() -> const rules::RuleBook & { return workspace.ruleBook(); })
        , context{workspace, sync, session, secrets, clock, theme, texts, choices, QStringLiteral("test")}
    {
    }

    ui::DesktopScheme scheme;
    ui::ThemeController theme;
    ui::Texts texts;
    ui::Choices choices;
    ui::DeskContext context;
};

} // namespace support
