// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/error.h"

#include <QSqlQuery>
#include <QVariantList>

#include <memory>

class QSqlError;

namespace store {

/// The store's error for what SQLite says: STORE_DISK_FULL, STORE_READ_ONLY, STORE_IN_USE, STORE_CORRUPT,
/// STORE_UNREADABLE, STORE_IO, else STORE_FAILED.
filing::Error errorOf(const QSqlError &error);

/// One SQLite connection. Belongs to the thread that opened it.
class Database
{
public:
    enum class Mode {
        ReadWrite, ///< exclusive, write-ahead log, every commit is on the disk when it returns
        ReadOnly,  ///< leaves the file as it is
    };
    static filing::Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    /// A database in memory, for a session that may leave no trace.
    static filing::Result<std::unique_ptr<Database>> openInMemory();
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// A statement to be run often; `execute` binds and runs it.
    filing::Result<QSqlQuery> prepare(const QString &sql);
    static filing::Result<void> execute(QSqlQuery &query, const QVariantList &values);
    /// Runs one statement; the query stands before its first row.
    filing::Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    /// Like `run` for statements without rows; the number of rows that changed.
    filing::Result<int> change(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row; an invalid variant where there is no row.
    filing::Result<QVariant> value(const QString &sql, const QVariantList &values = {});

    /// Runs `work` (returning `Result<...>`) in one transaction: all of it happens, or nothing.
    template<class Work>
    auto transaction(Work work) -> decltype(work())
    {
        if (auto begun = change(QStringLiteral("BEGIN IMMEDIATE")); !begun)
            return tl::unexpected(begun.error());
        auto result = work();
        if (!result) {
            change(QStringLiteral("ROLLBACK"));
            return result;
        }
        if (auto done = change(QStringLiteral("COMMIT")); !done) {
            change(QStringLiteral("ROLLBACK"));
            return tl::unexpected(done.error());
        }
        return result;
    }

private:
    explicit Database(QString connection)
        : m_connection(std::move(connection))
    {
    }
    static filing::Result<std::unique_ptr<Database>> connect(const QString &path, const QString &options);
    filing::Result<void> configure();

    QString m_connection;
};

/// True where stepping through `query` has ended at its last row and not at a failure.
filing::Result<void> ended(const QSqlQuery &query);

} // namespace store
