// SPDX-License-Identifier: Apache-2.0
#include "store/database.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

namespace store {

using namespace Qt::Literals::StringLiterals;
using filing::ErrorKind;
using filing::Result;

namespace {

/// By SQLite's primary result codes (sqlite.org/rescode.html).
QString codeOf(int sqlite)
{
    switch (sqlite & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
        return u"STORE_IN_USE"_s;
    case 8: // READONLY
        return u"STORE_READ_ONLY"_s;
    case 10: // IOERR
        return u"STORE_IO"_s;
    case 11: // CORRUPT
    case 26: // NOTADB
        return u"STORE_CORRUPT"_s;
    case 13: // FULL
        return u"STORE_DISK_FULL"_s;
    case 14: // CANTOPEN
    case 23: // AUTH
        return u"STORE_UNREADABLE"_s;
    default:
        return u"STORE_FAILED"_s;
    }
}

/// Qt binds a null QString as NULL; here it means an empty text.
QVariant emptyForNull(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant(u""_s) : value;
}

} // namespace

filing::Error errorOf(const QSqlError &error)
{
    // The database's own text names tables and columns, never values.
    const QString detail = u"SQLite %1: %2"_s.arg(error.nativeErrorCode(), error.databaseText());
    return {.kind = ErrorKind::Storage, .code = codeOf(error.nativeErrorCode().toInt()), .detail = detail};
}

Result<void> ended(const QSqlQuery &query)
{
    if (query.lastError().isValid())
        return tl::unexpected(errorOf(query.lastError()));
    return {};
}

Result<std::unique_ptr<Database>> Database::connect(const QString &path, const QString &options)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(new Database(name));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    connection.setDatabaseName(path);
    connection.setConnectOptions(options);
    if (!connection.open())
        return tl::unexpected(errorOf(connection.lastError()));
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    if (mode == Mode::ReadOnly)
        return connect(path, u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=500"_s);
    auto database = connect(path, u"QSQLITE_BUSY_TIMEOUT=500"_s);
    if (!database)
        return database;
    if (auto configured = (*database)->configure(); !configured)
        return tl::unexpected(configured.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::openInMemory() { return connect(u":memory:"_s, {}); }

Result<void> Database::configure()
{
    // Exclusive: a second desk on the same profile is told so at once instead of fighting over rows.
    for (const QString &pragma :
         {u"PRAGMA locking_mode=EXCLUSIVE"_s, u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s,
          u"PRAGMA temp_store=MEMORY"_s, u"PRAGMA cell_size_check=ON"_s}) {
        if (auto done = value(pragma); !done)
            return tl::unexpected(done.error());
    }
    const auto mode = value(u"PRAGMA journal_mode"_s);
    if (!mode)
        return tl::unexpected(mode.error());
    if (mode->toString() != "wal"_L1)
        return filing::fail(ErrorKind::Storage, u"STORE_UNREADABLE"_s,
                            u"no write-ahead log: "_s + mode->toString());
    return {};
}

Database::~Database()
{
    {
        QSqlDatabase connection = QSqlDatabase::database(m_connection, false);
        connection.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

Result<QSqlQuery> Database::prepare(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(errorOf(query.lastError()));
    return query;
}

Result<void> Database::execute(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), emptyForNull(values.at(i)));
    if (!query.exec())
        return tl::unexpected(errorOf(query.lastError()));
    return {};
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    auto query = prepare(sql);
    if (!query)
        return query;
    if (auto executed = execute(*query, values); !executed)
        return tl::unexpected(executed.error());
    return query;
}

Result<int> Database::change(const QString &sql, const QVariantList &values)
{
    return run(sql, values).map([](const QSqlQuery &query) { return query.numRowsAffected(); });
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    auto query = run(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    if (query->next())
        return query->value(0);
    if (auto end = ended(*query); !end)
        return tl::unexpected(end.error());
    return QVariant();
}

} // namespace store
