// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"
#include "store/seal.h"
#include "store/store_types.h"

namespace store {

/// Writes on their way to the service, in the order in which they were made.
class OutboxTable
{
public:
    struct Found
    {
        QList<OutboxItem> items;
        QStringList broken; ///< operation ids of rows whose seal does not fit
    };

    OutboxTable(Database &database, const SealKey &key)
        : m_database(database)
        , m_key(key)
    {
    }

    /// `Conflict`, OPERATION_EXISTS where the id is there: an operation never changes once it may have been
    /// sent.
    filing::Result<void> add(const OutboxItem &item);
    filing::Result<Found> list();
    /// Stores `notBefore`, `attempts` and `lastError`; the rest stays as added. NotFound, OPERATION_UNKNOWN.
    filing::Result<void> update(const OutboxItem &item);
    /// True where there was one.
    filing::Result<bool> remove(const QString &operationId);
    /// What can still be read of a damaged table, from both its ends, in order; never fails.
    Found salvage();

private:
    template<class Take>
    filing::Result<void> each(QSqlQuery &query, Take take);

    Database &m_database;
    const SealKey &m_key;
};

} // namespace store
