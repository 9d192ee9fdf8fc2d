// SPDX-License-Identifier: Apache-2.0
#include "app/desk/tray_notifier.h"

#include <QApplication>

TrayNotifier::TrayNotifier(QObject *parent)
    : DesktopNotifier(parent)
{
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &DesktopNotifier::activated);
    connect(&m_icon, &QSystemTrayIcon::activated, this, &DesktopNotifier::activated);
}

bool TrayNotifier::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

void TrayNotifier::show(const QString &title, const QString &text)
{
    m_icon.setIcon(QApplication::windowIcon());
    m_icon.setToolTip(QApplication::applicationDisplayName());
    m_icon.show();
    m_icon.showMessage(title, text, QApplication::windowIcon());
}
