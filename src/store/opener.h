// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"
#include "store/open_report.h"
#include "store/seal.h"
#include "store/store_types.h"

#include <QDateTime>

#include <memory>

namespace store {

/// What to do with a file that another key has sealed.
enum class OtherKey {
    Refuse,   ///< STORE_KEY_WRONG, and the file stays untouched
    SetAside, ///< keep the file under another name and begin anew; the user has said so
};

struct Opened
{
    std::unique_ptr<Database> database;
    OpenReport report;
};

/// Opens, creates, or sets aside and begins anew:
///
///     no file -> create (0600, new folder 0700) -> Fresh
///     written by a newer program -> STORE_TOO_NEW       other key -> STORE_KEY_WRONG or set aside
///     not readable as a whole -> rename to `<name>.corrupt-<time>`, take over drafts and outbox -> SetAside
///     in order -> migrate, drop drafts and outbox items that are not authentic -> Opened
///
/// An empty `path` means a database in memory. Blocks: for the store's worker.
filing::Result<Opened> openStore(const QString &path, const SealKey &key, OtherKey otherKey,
                                 const QDateTime &now);

} // namespace store
