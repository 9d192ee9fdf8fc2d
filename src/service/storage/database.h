// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>
#include <stdexcept>

namespace service {

/// A failed statement. It stays inside the service: the pipeline makes it a 503, the tick loop tries again.
class StorageFailure : public std::runtime_error
{
public:
    explicit StorageFailure(const QString &what)
        : std::runtime_error(what.toStdString())
    {
    }
};

/// One connection to the service's database: SQLite in WAL, `synchronous=FULL`, foreign keys on. It belongs
/// to the thread that opened it.
class Database
{
public:
    /// Opens and brings the schema up to date. Errors: kind Storage, `DATABASE_UNREADABLE`,
    /// `DATABASE_TOO_NEW`.
    static filing::Result<std::unique_ptr<Database>> open(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement. Throws StorageFailure.
    QSqlQuery run(const QString &sql, const QVariantList &values = {});
    /// For the same statement many times: bind with `addBindValue`, run with `execute`.
    QSqlQuery prepare(const QString &sql);
    static void execute(QSqlQuery &query);

    bool isInTransaction() const { return m_inTransaction; }

    /// Called after a commit that changed a record, on this thread.
    void onChanged(std::function<void()> listener) { m_listener = std::move(listener); }
    /// Notes that a record changes with the running transaction.
    void noteChange() { m_changed = true; }

private:
    friend class Transaction;
    explicit Database(QString connection)
        : m_connection(std::move(connection))
    {
    }

    QString m_connection;
    bool m_inTransaction = false;
    bool m_changed = false;
    std::function<void()> m_listener;
};

/// A write transaction: takes the write lock at once, so that what it reads stays true until it commits.
/// Rolls back when it goes out of scope without `commit()`.
class Transaction
{
public:
    explicit Transaction(Database &db);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Database &m_db;
    bool m_open = true;
};

/// Several reads of one moment.
class ReadSnapshot
{
public:
    explicit ReadSnapshot(Database &db);
    ~ReadSnapshot();
    ReadSnapshot(const ReadSnapshot &) = delete;
    ReadSnapshot &operator=(const ReadSnapshot &) = delete;

private:
    Database &m_db;
};

} // namespace service
