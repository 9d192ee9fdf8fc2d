// SPDX-License-Identifier: Apache-2.0
#include "store/schema.h"

namespace store {

using namespace Qt::Literals::StringLiterals;
using filing::Result;

const std::vector<Migration> &migrations()
{
    // Draft and outbox keep their row ids: the rescue of a corrupt file reads them in both directions.
    static const std::vector<Migration> steps{
        {{u"CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s,
          u"CREATE TABLE record(type TEXT NOT NULL, id TEXT NOT NULL, filing_id TEXT NOT NULL, version "
          u"INTEGER NOT NULL,"
          " round INTEGER NOT NULL, sealed BLOB NOT NULL, PRIMARY KEY(type, id)) WITHOUT ROWID"_s,
          u"CREATE INDEX record_by_filing ON record(filing_id, type)"_s,
          u"CREATE TABLE draft(order_id TEXT PRIMARY KEY NOT NULL, filing_id TEXT NOT NULL, revision INTEGER "
          u"NOT NULL,"
          " updated_at TEXT NOT NULL, sealed BLOB NOT NULL)"_s,
          u"CREATE TABLE outbox(seq INTEGER PRIMARY KEY AUTOINCREMENT, operation_id TEXT NOT NULL UNIQUE,"
          " kind TEXT NOT NULL, subject_id TEXT NOT NULL, not_before TEXT NOT NULL, attempts INTEGER NOT "
          "NULL,"
          " last_error TEXT NOT NULL, sealed BLOB NOT NULL)"_s}},
        {{u"CREATE TABLE upload(seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, order_id TEXT NOT NULL,"
          " last_error TEXT NOT NULL, sealed BLOB NOT NULL, bytes BLOB NOT NULL)"_s}},
    };
    return steps;
}

Result<int> schemaVersion(Database &database)
{
    return database.value(u"PRAGMA user_version"_s).map([](const QVariant &value) { return value.toInt(); });
}

Result<void> migrate(Database &database, const std::vector<Migration> &steps)
{
    const auto found = schemaVersion(database);
    if (!found)
        return tl::unexpected(found.error());
    if (size_t(*found) > steps.size())
        return filing::fail(filing::ErrorKind::Storage, u"STORE_TOO_NEW"_s, u"schema %1"_s.arg(*found));
    for (size_t number = size_t(*found); number < steps.size(); ++number) {
        auto stepped = database.transaction([&]() -> Result<void> {
            for (const QString &statement : steps.at(number).statements) {
                if (auto done = database.change(statement); !done)
                    return tl::unexpected(done.error());
            }
            // A pragma takes no bound values; it is part of the transaction all the same.
            auto numbered = database.change(u"PRAGMA user_version=%1"_s.arg(number + 1));
            if (!numbered)
                return tl::unexpected(numbered.error());
            return {};
        });
        if (!stepped)
            return stepped;
    }
    return {};
}

} // namespace store
