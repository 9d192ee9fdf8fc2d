// SPDX-License-Identifier: Apache-2.0
#include "ui/cancel/application_batch.h"

#include "filing/answer.h"
#include "models/cancel_application.h"
#include "models/workspace.h"
#include "ui/cancel/application_paper.h"

#include <QDir>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using filing::Result;
using filing::whenAnswered;

ApplicationBatch::ApplicationBatch(models::Workspace &workspace, const models::CancelGuide &guide, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_guide(guide)
{
}

void ApplicationBatch::start(const QStringList &filingIds, const QString &folder)
{
    if (m_running || filingIds.isEmpty())
        return;
    m_running = true;
    m_waiting = filingIds;
    m_folder = folder;
    m_total = int(filingIds.size());
    m_written = 0;
    m_failures.clear();
    Q_EMIT progressed(0, m_total);
    next();
}

void ApplicationBatch::next()
{
    if (m_waiting.isEmpty()) {
        m_running = false;
        Q_EMIT finished(m_written, m_failures);
        return;
    }
    const auto id = m_waiting.takeFirst();
    whenAnswered(m_workspace.services(id), this, [this, id](const Result<QList<models::ServiceRow>> &rows) {
        const auto head = m_workspace.filing(id);
        if (!rows || !head)
            return done(tl::unexpected(
                rows ? filing::Error{filing::ErrorKind::NotFound, u"FILING_UNKNOWN"_s} : rows.error()));
        models::CancelCase subject;
        subject.kind = orders::OrderKind::CancelEntity;
        subject.filing = *head;
        subject.services = *rows;
        const auto application = models::cancelApplication(subject, m_guide, m_workspace.ruleBook());
        whenAnswered(saveApplication(application, QDir(m_folder).filePath(application.fileName)), this,
                     [this](const Result<void> &saved) { done(saved); });
    });
}

void ApplicationBatch::done(const Result<void> &result)
{
    if (result)
        ++m_written;
    else
        m_failures.append(result.error());
    Q_EMIT progressed(m_total - int(m_waiting.size()), m_total);
    next();
}

} // namespace ui
