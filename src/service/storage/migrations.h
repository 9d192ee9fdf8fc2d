// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/storage/database.h"

namespace service {

/// Brings the schema to this program's version, one numbered step after the other, each in a transaction of
/// its own. Errors: `DATABASE_TOO_NEW` where a newer program has written the file. Throws StorageFailure.
filing::Result<void> migrate(Database &db);

/// The schema's version after all steps.
int schemaVersion();

} // namespace service
