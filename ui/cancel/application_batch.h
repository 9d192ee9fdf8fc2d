// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/error.h"
#include "models/cancel_guide.h"

#include <QObject>
#include <QStringList>

namespace models {
class Workspace;
}

namespace ui {

/// Writes the application of several filings, each to cancel its entity, one after the other into a folder: what an
/// agency hands in at once. UI thread; the paper is made on a worker thread.
class ApplicationBatch : public QObject
{
    Q_OBJECT
public:
    ApplicationBatch(models::Workspace &workspace, const models::CancelGuide &guide, QObject *parent = nullptr);

    bool isRunning() const { return m_running; }
    /// Does nothing while one is running.
    void start(const QStringList &filingIds, const QString &folder);

Q_SIGNALS:
    void progressed(int done, int total);
    /// `failures`: of each filing without a paper, why.
    void finished(int written, const QList<filing::Error> &failures);

private:
    void next();
    void done(const filing::Result<void> &result);

    models::Workspace &m_workspace;
    const models::CancelGuide &m_guide;
    QStringList m_waiting;
    QString m_folder;
    int m_total = 0;
    int m_written = 0;
    QList<filing::Error> m_failures;
    bool m_running = false;
};

} // namespace ui
