// SPDX-License-Identifier: Apache-2.0
#include "store/schema.h"
#include "store_testing.h"

using namespace store;
using namespace store_testing;

class StoreSchemaTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyStepRunsOnce();
    void failingStepLeavesTheLastGoodOne();
    void newerSchemaIsRefused();
    void shippedSchemaIsComplete();
    void sqliteErrorsHaveCodes_data();
    void sqliteErrorsHaveCodes();

private:
    QStringList tables();
    std::unique_ptr<Database> m_database;
};

void StoreSchemaTest::init()
{
    auto opened = Database::openInMemory();
    QVERIFY(opened);
    m_database = std::move(*opened);
}

QStringList StoreSchemaTest::tables()
{
    QStringList names;
    auto query =
        m_database->run(u"SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite_%'"
                        " ORDER BY name"_s);
    while (query && query->next())
        names.append(query->value(0).toString());
    return names;
}

void StoreSchemaTest::everyStepRunsOnce()
{
    const Migration one{{u"CREATE TABLE a(x)"_s}},
        two{{u"CREATE TABLE b(x)"_s, u"INSERT INTO a VALUES(1)"_s}};
    QVERIFY(migrate(*m_database, {one}));
    QCOMPARE(schemaVersion(*m_database).value(), 1);
    QVERIFY(migrate(*m_database, {one, two}));
    QVERIFY(migrate(*m_database, {one, two}));
    QCOMPARE(schemaVersion(*m_database).value(), 2);
    QCOMPARE(tables(), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(m_database->value(u"SELECT count(*) FROM a"_s)->toInt(), 1);
}

void StoreSchemaTest::failingStepLeavesTheLastGoodOne()
{
    const Migration one{{u"CREATE TABLE a(x)"_s}},
        bad{{u"CREATE TABLE b(x)"_s, u"INSERT INTO nowhere VALUES(1)"_s}};
    const auto migrated = migrate(*m_database, {one, bad});
    QVERIFY(!migrated);
    QCOMPARE(migrated.error().kind, filing::ErrorKind::Storage);
    QCOMPARE(schemaVersion(*m_database).value(), 1);
    QCOMPARE(tables(), QStringList({u"a"_s}));
}

void StoreSchemaTest::newerSchemaIsRefused()
{
    QVERIFY(m_database->change(u"PRAGMA user_version=99"_s));
    const auto migrated = migrate(*m_database);
    QVERIFY(!migrated);
    QCOMPARE(migrated.error().code, u"STORE_TOO_NEW"_s);
}

void StoreSchemaTest::shippedSchemaIsComplete()
{
    QVERIFY(migrate(*m_database));
    QCOMPARE(schemaVersion(*m_database).value(), int(migrations().size()));
    QCOMPARE(tables(), QStringList({u"draft"_s, u"meta"_s, u"outbox"_s, u"record"_s, u"upload"_s}));
}

void StoreSchemaTest::sqliteErrorsHaveCodes_data()
{
    QTest::addColumn<int>("sqlite");
    QTest::addColumn<QString>("code");
    QTest::newRow("busy") << 5 << u"STORE_IN_USE"_s;
    QTest::newRow("busy while recovering") << 261 << u"STORE_IN_USE"_s;
    QTest::newRow("read only") << 8 << u"STORE_READ_ONLY"_s;
    QTest::newRow("write failed") << 778 << u"STORE_IO"_s;
    QTest::newRow("corrupt") << 11 << u"STORE_CORRUPT"_s;
    QTest::newRow("not a database") << 26 << u"STORE_CORRUPT"_s;
    QTest::newRow("disk full") << 13 << u"STORE_DISK_FULL"_s;
    QTest::newRow("cannot open") << 14 << u"STORE_UNREADABLE"_s;
    QTest::newRow("misuse") << 21 << u"STORE_FAILED"_s;
}

void StoreSchemaTest::sqliteErrorsHaveCodes()
{
    QFETCH(int, sqlite);
    QFETCH(QString, code);
    const auto error =
        errorOf(QSqlError(u"driver"_s, u"text"_s, QSqlError::UnknownError, QString::number(sqlite)));
    QCOMPARE(error.code, code);
    QCOMPARE(error.kind, filing::ErrorKind::Storage);
}

QTEST_GUILESS_MAIN(StoreSchemaTest)
#include "tst_store_schema.moc"
