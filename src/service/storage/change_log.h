// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contract/messages.h"
#include "service/storage/database.h"

#include <QSet>

namespace service {

/// Names one record of the change feed.
struct RecordName
{
    contract::ResourceType type;
    QString id;
    QString filingId;
    contract::ChangeOp op = contract::ChangeOp::Upsert;
};

/// A record as it stands now; `json` is empty where it is gone.
struct RecordRow
{
    RecordName name;
    QString json;
    QString accountId;
};

/// What changed in which order. It holds names only; the values are read when they are asked for, so a record
/// that changed ten times costs one.
class ChangeLog
{
public:
    explicit ChangeLog(Database &db)
        : m_db(db)
    {
    }

    /// Within the transaction that makes the change.
    void append(const QString &accountId, const RecordName &record, const QDateTime &at);
    /// Number of the newest entry, of one account or (empty) of all.
    qint64 newest(const QString &accountId = {}) const;
    /// Whose records changed after this entry.
    QSet<QString> accountsSince(qint64 seq) const;
    /// Entries at or below this number have been taken away.
    qint64 floor() const;

    struct Page
    {
        QList<RecordRow> records; ///< each record once, as it stands now
        qint64 last = 0;          ///< number of the last entry that the page covers
        bool more = false;
    };
    Page since(qint64 seq, const QString &accountId, int limit) const;

    /// Records of one type after `afterId`, in the order of their ids: one page of a snapshot.
    QList<RecordRow> records(contract::ResourceType type, const QString &afterId, const QString &accountId,
                             int limit) const;

    void removeBefore(const QDateTime &moment);

private:
    RecordRow current(const RecordName &name) const;

    Database &m_db;
};

} // namespace service
