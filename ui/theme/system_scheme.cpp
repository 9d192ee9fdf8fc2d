// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/system_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QPalette>

namespace ui {
using namespace Qt::Literals::StringLiterals;

namespace {

const auto PortalName = "org.freedesktop.portal.Desktop"_L1;
const auto PortalPath = "/org/freedesktop/portal/desktop"_L1;
const auto SettingsInterface = "org.freedesktop.portal.Settings"_L1;
const auto Appearance = "org.freedesktop.appearance"_L1;
const auto ColorScheme = "color-scheme"_L1;
const auto Contrast = "contrast"_L1;

// The portal's old Read wraps the value twice.
uint unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
{
}
SystemScheme::~SystemScheme() = default;

DesktopScheme::DesktopScheme(QObject *parent)
    : SystemScheme(parent)
    , m_textScale(
          qMax(1.0, QFontInfo(QFontDatabase::systemFont(QFontDatabase::GeneralFont)).pixelSize() / 13.0))
    , m_dark(QGuiApplication::palette().color(QPalette::Window).lightnessF() < 0.5f)
{
    follow();
}

DesktopScheme::~DesktopScheme() = default;

ThemeMode DesktopScheme::preferred() const
{
    if (m_contrast)
        return ThemeMode::HighContrast;
    return m_dark ? ThemeMode::Dark : ThemeMode::Light;
}

qreal DesktopScheme::textScale() const { return m_textScale; }

void DesktopScheme::follow()
{
    // Asking QtDBus for a bus where none is announced would start one that outlives the program.
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const auto *slot = "1onSettingChanged(QString,QString,QDBusVariant)"; // QtDBus connects by signature only
    bus.connect(PortalName, PortalPath, SettingsInterface, u"SettingChanged"_s, this, slot);
    ask(ColorScheme);
    ask(Contrast);
}

void DesktopScheme::ask(const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(PortalName, PortalPath, SettingsInterface, u"Read"_s);
    call << QString(Appearance) << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 5000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(key, unwrapped(reply.value().variant()));
    });
}

void DesktopScheme::onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == Appearance)
        take(key, unwrapped(value.variant()));
}

void DesktopScheme::take(const QString &key, uint value)
{
    const ThemeMode before = preferred();
    // color-scheme: 0 no preference, 1 dark, 2 light; contrast: 1 high.
    if (key == ColorScheme && value != 0)
        m_dark = value == 1;
    else if (key == Contrast)
        m_contrast = value == 1;
    if (preferred() != before)
        Q_EMIT changed();
}

} // namespace ui
