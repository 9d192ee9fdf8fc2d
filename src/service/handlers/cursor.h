// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace service {

/// Where a client stands in the change feed: in the middle of a snapshot, or in the log. Opaque to the
/// client; it names the database, so that a cursor of another one is told apart.
struct Cursor
{
    qint64 seq = 0; ///< log entries up to here are known, or were when the snapshot began
    int type = -1;  ///< place of the snapshot in the order of record types; -1 = in the log
    QString afterId = {};

    bool isSnapshot() const { return type >= 0; }
    QString text(const QString &databaseId) const;
    /// None where it is no cursor, or one of another database.
    static std::optional<Cursor> parse(const QString &text, const QString &databaseId);
};

} // namespace service
