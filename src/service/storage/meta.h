// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/storage/database.h"

#include <QString>

namespace service {

/// Single values: the database's own id, the practice environment's switches.
class Meta
{
public:
    explicit Meta(Database &db)
        : m_db(db)
    {
    }
    QString value(const QString &key, const QString &otherwise = {}) const;
    void set(const QString &key, const QString &value);
    /// Random name of this database, made once: a cursor of another one is told apart by it.
    QString databaseId();

private:
    Database &m_db;
};

} // namespace service
