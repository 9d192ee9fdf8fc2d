// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/notice_board.h"
#include "ui/notices/notice_texts.h"

namespace filing {
class Clock;
}

namespace ui {

struct DeskContext;

/// Shows messages on the desktop. The program brings the system's tray, tests bring their own.
class DesktopNotifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// False where the desktop has no place for messages.
    virtual bool isAvailable() const = 0;
    virtual void show(const QString &title, const QString &text) = 0;

Q_SIGNALS:
    /// A message was clicked.
    void activated();
};

/// Says on the desktop what newly stands in the list of notices, in the same words; nothing unless it is switched on.
class NoticeAnnouncer : public QObject
{
    Q_OBJECT
public:
    NoticeAnnouncer(const DeskContext &context, models::NoticeBoard &board, DesktopNotifier &notifier,
                    QObject *parent = nullptr);

    void setEnabled(bool enabled) { m_enabled = enabled; }
    bool isEnabled() const { return m_enabled; }

private:
    void announce(const models::NoticeItem &item);

    const DeskContext &m_context;
    const NoticeTexts m_texts;
    DesktopNotifier &m_notifier;
    bool m_enabled = false;
};

} // namespace ui
