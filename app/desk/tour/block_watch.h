// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace tour {

/// Measures how long the UI thread was busy at one time: a timer of a few milliseconds, and by how much its beats came
/// late. Lives on the UI thread.
class BlockWatch : public QObject
{
    Q_OBJECT
public:
    explicit BlockWatch(QObject *parent = nullptr);

    void start();
    /// What the watcher itself does (pictures) is left out.
    void pause();
    void resume();
    /// Names what follows, so that the longest block can be traced.
    void setPhase(const QString &phase) { m_phase = phase; }

    double longestMs() const { return m_longest; }
    QString longestPhase() const { return m_longestPhase; }

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
    QString m_phase;
    QString m_longestPhase;
};

} // namespace tour
