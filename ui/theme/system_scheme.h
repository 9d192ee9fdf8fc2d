// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QObject>

class QDBusVariant;

namespace ui {

/// What the desktop prefers. Tests bring their own.
class SystemScheme : public QObject
{
    Q_OBJECT
public:
    explicit SystemScheme(QObject *parent = nullptr);
    ~SystemScheme() override;

    virtual ThemeMode preferred() const = 0;
    /// Size of the desktop's UI font against 13 px, never below 1.
    virtual qreal textScale() const = 0;

Q_SIGNALS:
    void changed();
};

/// Reads the palette and font the platform gave the application, which must not have been themed yet, and
/// follows the desktop portal's "org.freedesktop.appearance" settings where a session bus and a portal
/// answer. Never blocks.
class DesktopScheme : public SystemScheme
{
    Q_OBJECT
public:
    explicit DesktopScheme(QObject *parent = nullptr);
    ~DesktopScheme() override;

    ThemeMode preferred() const override;
    qreal textScale() const override;

private Q_SLOTS:
    void onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void follow();
    void ask(const QString &key);
    void take(const QString &key, uint value);

    qreal m_textScale = 1.0;
    bool m_dark = false;
    bool m_contrast = false;
};

} // namespace ui
