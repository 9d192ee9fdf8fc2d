// SPDX-License-Identifier: Apache-2.0
#include "store_testing.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace store;
using namespace store_testing;
using Outcome = OpenReport::Outcome;

class StoreDamageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void tamperedRecordsAreDropped_data();
    void tamperedRecordsAreDropped();
    void swappedRecordsAreDropped();
    void tamperedDraftsAndOutboxAreCounted_data();
    void tamperedDraftsAndOutboxAreCounted();
    void fileThatIsNoDatabaseIsSetAside_data();
    void fileThatIsNoDatabaseIsSetAside();
    void draftsAreRescuedFromACorruptFile();
    void everyDamagedPageIsSurvived();
    void twoFilesSetAsideInOneSecond();

private:
    OpenReport reopen();
    void overwrite(qint64 at, const QByteArray &bytes);
    void fill(int count);
    int rootPage(const QString &table);
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;
};

void StoreDamageTest::init()
{
    static int number = 0; // rows of a table test need files of their own
    m_path = m_folder.filePath(u"%1/desk.db"_s.arg(++number));
    QCOMPARE(reopen().outcome, Outcome::Fresh);
}

void StoreDamageTest::cleanup() { m_store.reset(); }

OpenReport StoreDamageTest::reopen()
{
    m_store.reset();
    m_store = std::make_unique<Store>(stillClock);
    return value(m_store->open(m_path, key()));
}

void StoreDamageTest::overwrite(qint64 at, const QByteArray &bytes)
{
    QFile file(m_path);
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Enough rows for several pages of each table.
void StoreDamageTest::fill(int count)
{
    QList<Record> records;
    for (int i = 0; i < count; ++i) {
        records.append(website(u"web_%1"_s.arg(i), 1, QString(300, u'r')));
        QCOMPARE(code(m_store->enqueue(operation(u"op_%1"_s.arg(i)),
                                       draft(u"ord_%1"_s.arg(i), 1, QString(300, u'd')))),
                 QString());
    }
    QCOMPARE(code(m_store->applyPage({.upserts = records, .cursor = u"c1"_s})), QString());
}

/// Counted from 0; of a closed store.
int StoreDamageTest::rootPage(const QString &table)
{
    int page = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        database.setDatabaseName(m_path);
        database.open();
        QSqlQuery query(u"SELECT rootpage-1 FROM sqlite_master WHERE name='%1'"_s.arg(table), database);
        if (query.next())
            page = query.value(0).toInt();
    }
    QSqlDatabase::removeDatabase(u"look"_s);
    return page;
}

void StoreDamageTest::tamperedRecordsAreDropped_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("sealed") << u"UPDATE record SET sealed=zeroblob(80) WHERE id='web_1'"_s;
    QTest::newRow("version") << u"UPDATE record SET version=99 WHERE id='web_1'"_s;
    QTest::newRow("filing") << u"UPDATE record SET filing_id='fil_9' WHERE id='web_1'"_s;
    QTest::newRow("type") << u"UPDATE record SET type='APP' WHERE id='web_1'"_s;
    QTest::newRow("id") << u"UPDATE record SET id='web_9' WHERE id='web_1'"_s;
    QTest::newRow("taken from another row")
        << u"UPDATE record SET sealed=(SELECT sealed FROM record WHERE id='web_2') WHERE id='web_1'"_s;
    QTest::newRow("taken from a draft")
        << u"UPDATE record SET sealed=(SELECT sealed FROM draft) WHERE id='web_1'"_s;
}

void StoreDamageTest::tamperedRecordsAreDropped()
{
    QFETCH(QString, sql);
    QCOMPARE(code(m_store->putDraft(draft(u"web_1"_s))), QString());
    QCOMPARE(
        code(m_store->applyPage({.upserts = {website(u"web_1"_s), website(u"web_2"_s)}, .cursor = u"c1"_s})),
        QString());
    m_store.reset();
    tamper(m_path, {sql});
    QCOMPARE(reopen().outcome, Outcome::Opened);
    QSignalSpy damage(m_store.get(), &Store::damageDropped);
    QStringList left = ids(value(m_store->records(RecordType::Website)));
    left += ids(value(m_store->records(RecordType::App)));
    QCOMPARE(left, QStringList({u"web_2"_s}));
    QTRY_COMPARE(damage.count(), 1);
    QCOMPARE(damage.first().first().value<Damage>().records, 1);
    QCOMPARE(value(m_store->meta(meta_key::cursor)), QString()); // so that it is synchronised anew
    QCOMPARE(ids(value(m_store->records(RecordType::Website))), QStringList({u"web_2"_s}));
    QCOMPARE(damage.count(), 1);
}

void StoreDamageTest::swappedRecordsAreDropped()
{
    QCOMPARE(code(m_store->applyPage(
                 {.upserts = {website(u"web_1"_s), website(u"web_2"_s), website(u"web_3"_s)}})),
             QString());
    m_store.reset();
    tamper(m_path, {u"UPDATE record SET id='x' WHERE id='web_1'"_s,
                    u"UPDATE record SET id='web_1' WHERE id='web_2'"_s,
                    u"UPDATE record SET id='web_2' WHERE id='x'"_s});
    reopen();
    QCOMPARE(ids(value(m_store->records(RecordType::Website))), QStringList({u"web_3"_s}));
}

void StoreDamageTest::tamperedDraftsAndOutboxAreCounted_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("drafts");
    QTest::addColumn<int>("outbox");
    QTest::newRow("draft") << u"UPDATE draft SET sealed=zeroblob(80) WHERE order_id='ord_1'"_s << 1 << 0;
    QTest::newRow("draft's revision") << u"UPDATE draft SET revision=9 WHERE order_id='ord_1'"_s << 1 << 0;
    QTest::newRow("draft's time")
        << u"UPDATE draft SET updated_at='2020-01-01T00:00:00.000Z' WHERE order_id='ord_1'"_s << 1 << 0;
    QTest::newRow("operation") << u"UPDATE outbox SET sealed=zeroblob(80) WHERE operation_id='op_1'"_s << 0
                               << 1;
    QTest::newRow("operation's kind")
        << u"UPDATE outbox SET kind='ABANDON' WHERE operation_id='op_1'"_s << 0 << 1;
    QTest::newRow("operation's subject")
        << u"UPDATE outbox SET subject_id='x' WHERE operation_id='op_1'"_s << 0 << 1;
}

void StoreDamageTest::tamperedDraftsAndOutboxAreCounted()
{
    QFETCH(QString, sql);
    QFETCH(int, drafts);
    QFETCH(int, outbox);
    QCOMPARE(code(m_store->enqueue(operation(u"op_1"_s), draft(u"ord_1"_s))), QString());
    QCOMPARE(code(m_store->enqueue(operation(u"op_2"_s), draft(u"ord_2"_s))), QString());
    m_store.reset();
    tamper(m_path, {sql});
    const OpenReport report = reopen();
    QCOMPARE(report.outcome, Outcome::Opened);
    QCOMPARE(report.droppedDrafts, drafts);
    QCOMPARE(report.droppedOutbox, outbox);
    QCOMPARE(value(m_store->drafts()).size(), 2 - drafts);
    QCOMPARE(value(m_store->outbox()).size(), 2 - outbox);
    QCOMPARE(reopen().droppedDrafts, 0);
}

void StoreDamageTest::fileThatIsNoDatabaseIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("this is not a database\n").repeated(400);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("cut off") << QByteArray("SQLite format 3\0", 16);
}

void StoreDamageTest::fileThatIsNoDatabaseIsSetAside()
{
    QFETCH(QByteArray, bytes);
    m_store.reset();
    QFile::resize(m_path, 0);
    overwrite(0, bytes);
    const OpenReport report = reopen();
    QCOMPARE(report.outcome, Outcome::SetAside);
    QCOMPARE(report.setAsideTo, m_path + u".corrupt-20261121T080910Z"_s);
    QFile aside(report.setAsideTo);
    QVERIFY(aside.open(QFile::ReadOnly));
    QCOMPARE(aside.readAll(), bytes);
    QCOMPARE(code(m_store->putDraft(draft(u"ord_1"_s))), QString());
    QCOMPARE(reopen().outcome, Outcome::Opened);
    QCOMPARE(value(m_store->drafts()).size(), 1);
}

void StoreDamageTest::draftsAreRescuedFromACorruptFile()
{
    fill(20);
    m_store.reset();
    // The table of records loses its first page; drafts and outbox are whole.
    overwrite(rootPage(u"record"_s) * 4096, QByteArray(4096, '\xee'));
    const OpenReport report = reopen();
    QCOMPARE(report.outcome, Outcome::SetAside);
    QCOMPARE(report.rescuedDrafts, 20);
    QCOMPARE(report.rescuedOutbox, 20);
    QCOMPARE(report.droppedDrafts + report.droppedOutbox, 0);
    QCOMPARE(value(m_store->drafts()).size(), 20);
    const auto outbox = value(m_store->outbox());
    QCOMPARE(outbox.first().operationId, u"op_0"_s);
    QCOMPARE(outbox.last().operationId, u"op_19"_s);
    QCOMPARE(value(m_store->meta(meta_key::cursor)), QString());
    QVERIFY(value(m_store->records(RecordType::Website)).isEmpty());
}

void StoreDamageTest::everyDamagedPageIsSurvived()
{
    fill(30);
    m_store.reset();
    QFile original(m_path);
    QVERIFY(original.open(QFile::ReadOnly));
    const QByteArray bytes = original.readAll();
    const int pages = int(bytes.size() / 4096);
    QVERIFY(pages > 10);
    const int draftRoot = rootPage(u"draft"_s);
    int wholeRescues = 0, partRescues = 0;
    for (int page = 0; page < pages; ++page) {
        m_store.reset();
        m_path = m_folder.filePath(u"page-%1/desk.db"_s.arg(page));
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        QFile copy(m_path);
        QVERIFY(copy.open(QFile::WriteOnly));
        copy.write(bytes);
        copy.close();
        overwrite(page * 4096, QByteArray(4096, '\xee'));
        const OpenReport report = reopen();
        QVERIFY(report.outcome == Outcome::SetAside || report.outcome == Outcome::Opened);
        const int drafts = int(value(m_store->drafts()).size());
        QCOMPARE(code(m_store->putDraft(draft(u"ord_new"_s))), QString());
        if (page == 0 || page == draftRoot)
            continue; // nothing can be found without the schema or the root of the table
        // The rows of one page are lost at most.
        QVERIFY2(drafts >= 15, qPrintable(u"page %1: %2 drafts"_s.arg(page).arg(drafts)));
        wholeRescues += drafts == 30;
        partRescues += drafts < 30;
    }
    QVERIFY(wholeRescues > 0);
    QVERIFY(partRescues > 0);
}

void StoreDamageTest::twoFilesSetAsideInOneSecond()
{
    for (const auto &suffix : {u""_s, u"-2"_s, u"-3"_s}) {
        m_store.reset();
        QFile::resize(m_path, 0);
        overwrite(0, QByteArray(100, 'x'));
        QCOMPARE(reopen().setAsideTo, m_path + u".corrupt-20261121T080910Z"_s + suffix);
    }
}

QTEST_GUILESS_MAIN(StoreDamageTest)
#include "tst_store_damage.moc"
