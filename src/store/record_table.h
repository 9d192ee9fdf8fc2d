// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"
#include "store/seal.h"
#include "store/store_types.h"

namespace store {

/// The synchronised resources. Writing functions run in the caller's transaction.
class RecordTable
{
public:
    struct Found
    {
        QList<Record> records;
        QList<RecordKey> broken; ///< rows whose seal does not fit
    };

    RecordTable(Database &database, const SealKey &key)
        : m_database(database)
        , m_key(key)
    {
    }

    /// Upserts, removals and the bookkeeping of a snapshot; the keys of what has changed.
    filing::Result<QList<RecordKey>> apply(const Page &page);
    /// By id; of one filing only where `filingId` is given.
    filing::Result<Found> list(RecordType type, const QString &filingId);
    /// In the order of `keys`; those that are not there are left out.
    filing::Result<Found> pick(const QList<RecordKey> &keys);
    /// Removes rows whatever is in them; the keys of those that were there.
    filing::Result<QList<RecordKey>> remove(const QList<RecordKey> &keys);

private:
    struct Round
    {
        qint64 number = 0; ///< rows not written in the round of a snapshot go at its end
        bool snapshot = false;
    };
    filing::Result<Round> round(const Page &page);
    filing::Result<QList<RecordKey>> upsert(const QList<Record> &records, const Round &round);
    filing::Result<QList<RecordKey>> endSnapshot(const Round &round);
    filing::Result<void> collect(QSqlQuery &query, Found &found);

    Database &m_database;
    const SealKey &m_key;
};

} // namespace store
