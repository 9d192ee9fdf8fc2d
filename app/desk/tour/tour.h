// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/tour/block_watch.h"
#include "app/desk/tour/driver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace tour {

/// One step: wait until something can be seen, then do something. Steps never sleep; they look again every few
/// milliseconds until the deadline.
struct Step
{
    QString name;                ///< printed; English, as it is for developers and scripts
    std::function<bool()> until; ///< what must be seen first
    std::function<void()> act;   ///< may be empty
    QString picture = {};        ///< where not empty: a picture of the window before the act, `NN-picture.png`
    int deadlineMs = 20'000;
};

/// Runs the steps one after the other, prints each, saves the pictures. Ends with the number of faults found.
class Tour : public QObject
{
    Q_OBJECT
public:
    Tour(QWidget *window, const QString &folder, QObject *parent = nullptr);

    void run(QList<Step> steps);
    Driver &driver() { return m_driver; }
    BlockWatch &watch() { return m_watch; }

Q_SIGNALS:
    void finished(bool ok);

private:
    void look();
    void takePicture(const QString &name);
    void next();
    void end(bool ok);

    Driver m_driver;
    QDir m_folder;
    BlockWatch m_watch;
    QTimer m_looking;
    QElapsedTimer m_waiting;
    QElapsedTimer m_all;
    QList<Step> m_steps;
    qsizetype m_at = 0;
    int m_pictures = 0;
    int m_faults = 0;
    int m_seen = 0; ///< how often in a row the step's condition held
};

} // namespace tour
