// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QTimer>
#include <QUrl>

#include <optional>

/// The private filing service of the practice environment: a child process that listens on this computer only and ends
/// with the desk, even where the desk is killed. Comes back at the same address where it ends by itself.
class PracticeService : public QObject
{
    Q_OBJECT
public:
    /// `daySeconds`: how long a work day lasts; none: the service's own default.
    /// `admitPhones`: a second listener, for the upload pages only, on an address of the local network.
    PracticeService(const QString &databasePath, std::optional<double> daySeconds, bool admitPhones,
                    QObject *parent = nullptr);
    ~PracticeService() override;

    void start();
    QUrl server() const { return m_server; }
    /// Start page of the practice environment, with its key.
    QUrl practicePage() const { return m_practicePage; }

Q_SIGNALS:
    void ready();
    /// It did not start; `reason` is what it said, for the log.
    void failed(const QString &reason);

private:
    void launch();
    void readReadyLine();
    void onFinished();

    QString m_database;
    std::optional<double> m_daySeconds;
    bool m_admitPhones;
    QProcess m_process;
    QTimer m_deadline;
    QUrl m_server;
    QUrl m_practicePage;
    QByteArray m_said; ///< the last of its log, for the reason of a failure
    int m_restarts = 0;
};
