// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/sync_engine.h"
#include "ui/widgets/chip_kind.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace ui {

class StatusDot;

/// How the desk stands to the service, in one sentence: "Synchronised 2 min ago", "Offline: your drafts are kept".
QString syncText(const syncing::SyncStatus &status, const QDateTime &now);
Kind syncKind(const syncing::SyncStatus &status);

/// The window's lower edge: the state of the connection, and in the practice environment that all data are fictitious.
class StatusLine : public QFrame
{
    Q_OBJECT
public:
    StatusLine(const filing::Clock &clock, QWidget *parent = nullptr);

    void setStatus(const syncing::SyncStatus &status);
    /// Before anything is connected: nothing is said of the connection.
    void clear();
    /// The practice environment's own password is said, and its phone and reviewers are one click away.
    void setPractice(bool practice);

Q_SIGNALS:
    void practicePageRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    const filing::Clock &m_clock;
    std::optional<syncing::SyncStatus> m_status;
    bool m_practice = false;
    StatusDot *m_dot;
    QLabel *m_sync;
    QLabel *m_note;
    QPushButton *m_open;
    QTimer m_ageing; ///< "2 min ago" grows older by itself
};

} // namespace ui
