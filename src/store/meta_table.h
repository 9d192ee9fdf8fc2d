// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"

namespace store {

/// Small open values by name. Nothing personal belongs here.
class MetaTable
{
public:
    explicit MetaTable(Database &database)
        : m_database(database)
    {
    }

    /// Empty where there is none.
    filing::Result<QString> value(const QString &key);
    /// An empty value removes the key.
    filing::Result<void> set(const QString &key, const QString &value);

private:
    Database &m_database;
};

} // namespace store
