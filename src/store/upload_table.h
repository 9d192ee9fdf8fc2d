// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"
#include "store/seal.h"
#include "store/store_types.h"

namespace store {

/// Pictures that wait for the service: what they are, and their bytes, each sealed on its own.
class UploadTable
{
public:
    struct Found
    {
        QList<Upload> uploads; ///< without bytes, oldest first
        QStringList broken;    ///< ids of rows whose seal does not fit
    };

    UploadTable(Database &database, const SealKey &key)
        : m_database(database)
        , m_key(key)
    {
    }

    /// `Conflict`, UPLOAD_EXISTS where the id is there.
    filing::Result<void> add(const Upload &upload);
    filing::Result<Found> list();
    /// Empty where the upload has none. `NotFound`, UPLOAD_UNKNOWN; STORE_SEAL_BROKEN.
    filing::Result<QByteArray> bytes(const QString &id);
    /// `NotFound`, UPLOAD_UNKNOWN.
    filing::Result<void> setError(const QString &id, const QString &code);
    /// The order it belonged to; empty where there was none.
    filing::Result<QString> remove(const QString &id);
    /// What can still be read of a damaged table, with bytes; never fails.
    QList<Upload> salvage();

private:
    filing::Result<void> collect(QSqlQuery &query, Found &found);

    Database &m_database;
    const SealKey &m_key;
};

} // namespace store
