// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"

#include <QStringList>

#include <vector>

namespace store {

/// One step of the schema; its number is its place in the list, counted from 1.
struct Migration
{
    QStringList statements;
};

/// All steps, oldest first. A released step never changes.
const std::vector<Migration> &migrations();

/// The number of the schema in the file; 0 for an empty one.
filing::Result<int> schemaVersion(Database &database);

/// Brings the schema to the last step, each step in its own transaction with its number. STORE_TOO_NEW where
/// a newer program has written the file.
filing::Result<void> migrate(Database &database, const std::vector<Migration> &steps = migrations());

} // namespace store
