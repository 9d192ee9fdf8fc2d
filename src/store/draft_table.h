// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"
#include "store/seal.h"
#include "store/store_types.h"

namespace store {

/// What the user is editing. Writing functions run in the caller's transaction or are one themselves.
class DraftTable
{
public:
    struct Found
    {
        QList<Draft> drafts;
        QStringList broken; ///< order ids of rows whose seal does not fit
    };

    DraftTable(Database &database, const SealKey &key)
        : m_database(database)
        , m_key(key)
    {
    }

    /// `Stale`, DRAFT_SUPERSEDED where a higher revision is there.
    filing::Result<void> put(const Draft &draft);
    /// All drafts, or the one of `orderId`; the most recently edited first.
    filing::Result<Found> read(const QString &orderId = {});
    /// True where there was one.
    filing::Result<bool> remove(const QString &orderId);
    /// What can still be read of a damaged table, from both its ends; never fails.
    Found salvage();

private:
    filing::Result<void> collect(QSqlQuery &query, Found &found);

    Database &m_database;
    const SealKey &m_key;
};

} // namespace store
