// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/notice_list.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace filing {
class Clock;
}

namespace models {

class Workspace;

/// The list of notices, kept in step with the workspace. UI thread; services are read filing by filing, in the
/// background.
class NoticeBoard : public QObject
{
    Q_OBJECT
public:
    NoticeBoard(Workspace &workspace, const filing::Clock &clock, QObject *parent = nullptr);
    ~NoticeBoard() override;

    const QList<NoticeItem> &items() const { return m_items; }
    int waiting() const;

Q_SIGNALS:
    void changed();
    /// One that was not there before. What is there when the desk opens is no news.
    void appeared(const models::NoticeItem &item);

private:
    void readServices();
    void readServices(const QString &filingId);
    void refreshSoon() { m_soon.start(); }
    void refresh();

    Workspace &m_workspace;
    const filing::Clock &m_clock;
    QList<NoticeItem> m_items;
    QHash<QString, QList<Expiry>> m_expiries; ///< by filing
    QSet<QString> m_reading;
    QSet<QString> m_known; ///< what has been there, with its state
    QTimer m_soon;
    QTimer m_daily; ///< days go by without a change
    bool m_begun = false;
};

} // namespace models
