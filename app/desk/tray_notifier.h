// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/notices/notice_announcer.h"

#include <QSystemTrayIcon>

/// Messages through the system's tray. The icon stands there only once something has been shown.
class TrayNotifier final : public ui::DesktopNotifier
{
    Q_OBJECT
public:
    explicit TrayNotifier(QObject *parent = nullptr);

    bool isAvailable() const override;
    void show(const QString &title, const QString &text) override;

private:
    QSystemTrayIcon m_icon;
};
