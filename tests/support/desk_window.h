// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/ui_fixture.h"
#include "ui/shell/desk_view.h"
#include "ui/settings/preferences_page.h"

#include <QAbstractButton>
#include <QInputMethodEvent>

namespace support {

/// All pages over the sample filings, on the screen. What a person does is done with keys and clicks.
class DeskWindow
{
public:
    explicit DeskWindow(const QString &account = QStringLiteral("demo@example.cn"))
        : fixture(account)
        , view(fixture.context, {QStringLiteral("http://127.0.0.1:1"), true, 1.0})
    {
        fixture.sync.start();
        view.resize(1280, 744);
        view.setVisible(true);
        view.activateWindow();
        if (!QTest::qWaitForWindowActive(&view))
            qFatal("The window is not active.");
    }
    ~DeskWindow()
    {
        fixture.theme.setTextScale(1.0);
        fixture.theme.setChoice(ui::ThemeChoice::Light);
    }

    /// The widget of this name that is on the screen; null where there is none.
    template<class T = QWidget>
    T *seen(const QString &name)
    {
        for (auto *each : view.findChildren<T *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    /// The same, waited for.
    template<class T = QWidget>
    T *find(const QString &name)
    {
        if (!QTest::qWaitFor([&] { return seen<T>(name) != nullptr; }, 5000))
            qFatal("No %s is shown.", qPrintable(name));
        return seen<T>(name);
    }
    void click(const QString &name)
    {
        auto *button = find<QAbstractButton>(name);
        if (!QTest::qWaitFor([&] { return button->isEnabled(); }, 5000))
            qFatal("%s cannot be pressed: %s", qPrintable(name), qPrintable(button->toolTip()));
        button->click();
    }
    /// As an input method types: QTest's keys know Latin letters only.
    void type(const QString &name, const QString &text)
    {
        QInputMethodEvent commit;
        commit.setCommitString(text);
        QCoreApplication::sendEvent(find(name), &commit);
    }
    QString page() const { return view.currentPage()->objectName(); }

    UiFixture fixture;
    ui::DeskView view;
};

} // namespace support
