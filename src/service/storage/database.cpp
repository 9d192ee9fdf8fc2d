// SPDX-License-Identifier: Apache-2.0
#include "service/storage/database.h"

#include "service/storage/migrations.h"

#include <QSqlError>
#include <QUuid>

#include <exception>

namespace service {

using namespace Qt::Literals::StringLiterals;

filing::Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    const auto name = u"service-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> db(new Database(name));
    try {
        {
            auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            connection.setDatabaseName(path);
            connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
            if (!connection.open())
                return filing::fail(filing::ErrorKind::Storage, u"DATABASE_UNREADABLE"_s,
                                    connection.lastError().text());
        }
        db->run(u"PRAGMA journal_mode=WAL"_s);
        db->run(u"PRAGMA synchronous=FULL"_s);
        db->run(u"PRAGMA foreign_keys=ON"_s);
        if (auto migrated = migrate(*db); !migrated)
            return tl::unexpected(migrated.error());
    } catch (const StorageFailure &failure) {
        return filing::fail(filing::ErrorKind::Storage, u"DATABASE_UNREADABLE"_s,
                            QString::fromUtf8(failure.what()));
    }
    return db;
}

Database::~Database()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlQuery Database::run(const QString &sql, const QVariantList &values)
{
    auto query = prepare(sql);
    for (const auto &value : values) {
        // Qt binds a null string as NULL; here an empty text is meant.
        const bool isNullText = value.userType() == QMetaType::QString && value.toString().isNull();
        query.addBindValue(isNullText ? QVariant(u""_s) : value);
    }
    execute(query);
    return query;
}

QSqlQuery Database::prepare(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        throw StorageFailure(query.lastError().text() + u" in "_s + sql);
    return query;
}

void Database::execute(QSqlQuery &query)
{
    if (!query.exec())
        throw StorageFailure(query.lastError().text() + u" in "_s + query.lastQuery());
}

Transaction::Transaction(Database &db)
    : m_db(db)
{
    Q_ASSERT(!db.m_inTransaction);
    db.run(u"BEGIN IMMEDIATE"_s);
    db.m_inTransaction = true;
    db.m_changed = false;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    m_db.m_inTransaction = false;
    try {
        m_db.run(u"ROLLBACK"_s);
    } catch (const StorageFailure &) { // NOLINT(bugprone-empty-catch): SQLite has rolled back by itself
    }
}

void Transaction::commit()
{
    m_db.run(u"COMMIT"_s);
    m_open = false;
    m_db.m_inTransaction = false;
    if (m_db.m_changed && m_db.m_listener)
        m_db.m_listener();
}

ReadSnapshot::ReadSnapshot(Database &db)
    : m_db(db)
{
    db.run(u"BEGIN"_s);
}

ReadSnapshot::~ReadSnapshot()
{
    try {
        m_db.run(u"COMMIT"_s);
    } catch (const StorageFailure &) { // NOLINT(bugprone-empty-catch): nothing was written
    }
}

} // namespace service
