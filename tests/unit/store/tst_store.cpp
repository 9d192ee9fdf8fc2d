// SPDX-License-Identifier: Apache-2.0
#include "store_testing.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

using namespace store;
using namespace store_testing;
using filing::ErrorKind;

class StoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void freshFileIsForItsOwnerOnly();
    void nothingPersonalLiesOpen();
    void closedStoreSaysSo();
    void recordsAreKept();
    void olderVersionsDoNotWin();
    void pageIsOneTransaction();
    void pageAnswersWrites();
    void draftsAreKept();
    void lowerRevisionsDoNotWin();
    void outboxKeepsItsOrder();
    void outboxTakesAnOperationOnce();
    void outboxAndDraftGoTogether();
    void metaIsKept();
    void wipeLeavesNothing();
    void wrongKeyLeavesTheFileUntouched();
    void otherKeyIsSetAsideOnRequest();
    void newerFileIsRefused();
    void secondDeskIsRefused();
    void unreachableFolderIsAnError();
    void memoryStoreLeavesNoFile();
    void destructionFinishesWhatWasAsked();
    void answersFromAnyThread();
    void fullDiskIsAnErrorAndLosesNothing();

private:
    void reopen(char fill = 'k');
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;
};

void StoreTest::init()
{
    m_path = m_folder.filePath(u"%1/desk.db"_s.arg(QString::fromLatin1(QTest::currentTestFunction())));
    reopen();
}

void StoreTest::cleanup() { m_store.reset(); }

void StoreTest::reopen(char fill)
{
    m_store.reset();
    m_store = std::make_unique<Store>(stillClock);
    QCOMPARE(code(m_store->open(m_path, key(fill))), QString());
}

void StoreTest::freshFileIsForItsOwnerOnly()
{
    QCOMPARE(code(m_store->putDraft(draft(u"ord_1"_s))), QString());
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFileInfo(m_path).permissions(), owner);
    QCOMPARE(QFileInfo(m_path + u"-wal"_s).permissions(), owner);
    QCOMPARE(QFileInfo(QFileInfo(m_path).path()).permissions(), owner | QFile::ExeOwner | QFile::ExeUser);
    reopen();
    m_store.reset();
    Store again(stillClock);
    QCOMPARE(value(again.open(m_path, key())).outcome, OpenReport::Outcome::Opened);
}

void StoreTest::nothingPersonalLiesOpen()
{
    const auto name = u"张示例13900001234"_s;
    QCOMPARE(code(m_store->applyPage({.upserts = {website(u"web_1"_s, 1, name)}})), QString());
    QCOMPARE(code(m_store->enqueue(operation(name + u"-not"_s), draft(u"ord_1"_s, 1, name))), QString());
    QCOMPARE(code(m_store->removeOutbox(name + u"-not"_s)), QString());
    QFile log(m_path + u"-wal"_s);
    QVERIFY(log.open(QFile::ReadOnly));
    const QByteArray bytes = log.readAll();
    QVERIFY(bytes.contains("web_1") && bytes.contains("ord_1"));
    QCOMPARE(bytes.count(u"\"name\""_s.toUtf8()) + bytes.count(u"\"content\""_s.toUtf8()), 0);
    QCOMPARE(bytes.count(name.toUtf8()),
             bytes.count((name + u"-not"_s).toUtf8())); // an id only, chosen by this test
}

void StoreTest::closedStoreSaysSo()
{
    Store closed(stillClock);
    QCOMPARE(code(closed.drafts()), u"STORE_CLOSED"_s);
    QCOMPARE(code(closed.putDraft(draft(u"ord_1"_s))), u"STORE_CLOSED"_s);
    QCOMPARE(code(closed.applyPage({})), u"STORE_CLOSED"_s);
}

void StoreTest::recordsAreKept()
{
    QSignalSpy changed(m_store.get(), &Store::recordsChanged);
    const Record filing{RecordType::Filing, u"fil_1"_s, u"fil_1"_s, 3, QByteArrayLiteral("{}")};
    Record elsewhere = website(u"web_9"_s);
    elsewhere.filingId = u"fil_2"_s;
    QCOMPARE(
        code(m_store->applyPage({.upserts = {website(u"web_2"_s), filing, website(u"web_1"_s), elsewhere}})),
        QString());
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<QList<RecordKey>>().size(), 4);
    reopen();
    QCOMPARE(ids(value(m_store->records(RecordType::Website))),
             QStringList({u"web_1"_s, u"web_2"_s, u"web_9"_s}));
    QCOMPARE(ids(value(m_store->records(RecordType::Website, u"fil_1"_s))),
             QStringList({u"web_1"_s, u"web_2"_s}));
    QCOMPARE(ids(value(m_store->records(
                 {{RecordType::Website, u"web_9"_s}, {RecordType::App, u"app_1"_s}, filing.key()}))),
             QStringList({u"web_9"_s, u"fil_1"_s}));
    QCOMPARE(value(m_store->record(RecordType::Filing, u"fil_1"_s)), std::optional(filing));
    QCOMPARE(value(m_store->record(RecordType::Filing, u"web_1"_s)), std::nullopt);
    QCOMPARE(code(m_store->applyPage({.removals = {{RecordType::Website, u"web_1"_s}}})), QString());
    QCOMPARE(ids(value(m_store->records(RecordType::Website))), QStringList({u"web_2"_s, u"web_9"_s}));
}

void StoreTest::olderVersionsDoNotWin()
{
    QCOMPARE(code(m_store->applyPage({.upserts = {website(u"web_1"_s, 5, u"five"_s)}})), QString());
    QSignalSpy changed(m_store.get(), &Store::recordsChanged);
    QCOMPARE(code(m_store->applyPage({.upserts = {website(u"web_1"_s, 4, u"four"_s)}})), QString());
    QCOMPARE(value(m_store->record(RecordType::Website, u"web_1"_s)),
             std::optional(website(u"web_1"_s, 5, u"five"_s)));
    QCOMPARE(changed.count(), 0);
    QCOMPARE(code(m_store->applyPage({.upserts = {website(u"web_1"_s, 5, u"again"_s)}})), QString());
    QCOMPARE(value(m_store->record(RecordType::Website, u"web_1"_s)),
             std::optional(website(u"web_1"_s, 5, u"again"_s)));
}

void StoreTest::pageIsOneTransaction()
{
    QCOMPARE(code(m_store->applyPage({.upserts = {website(u"web_1"_s)}, .cursor = u"c1"_s})), QString());
    // The reserved name makes the last step of the page fail.
    const Page bad{.upserts = {website(u"web_2"_s)},
                   .removals = {{RecordType::Website, u"web_1"_s}},
                   .cursor = u"c2"_s,
                   .meta = {{u"store/key"_s, u"x"_s}}};
    QCOMPARE(code(m_store->applyPage(bad)), u"META_KEY_RESERVED"_s);
    QCOMPARE(value(m_store->meta(meta_key::cursor)), u"c1"_s);
    QCOMPARE(ids(value(m_store->records(RecordType::Website))), QStringList({u"web_1"_s}));
}

void StoreTest::pageAnswersWrites()
{
    QCOMPARE(code(m_store->enqueue(operation(u"op_1"_s), draft(u"ord_1"_s))), QString());
    QCOMPARE(code(m_store->applyPage({.upserts = {website(u"web_1"_s)},
                                      .meta = {{meta_key::rulesVersion, u"7"_s}},
                                      .finishedOperations = {u"op_1"_s},
                                      .finishedDrafts = {u"ord_1"_s}})),
             QString());
    QVERIFY(value(m_store->outbox()).isEmpty());
    QVERIFY(value(m_store->drafts()).isEmpty());
    QCOMPARE(value(m_store->meta(meta_key::rulesVersion)), u"7"_s);
    QCOMPARE(value(m_store->meta(meta_key::cursor)), QString());
}

void StoreTest::draftsAreKept()
{
    QSignalSpy changed(m_store.get(), &Store::draftsChanged);
    QCOMPARE(code(m_store->putDraft(draft(u"ord_1"_s, 1, u"一"_s))), QString());
    QCOMPARE(code(m_store->putDraft(draft(u"ord_2"_s, 5))), QString());
    QCOMPARE(code(m_store->putDraft(draft(u"ord_1"_s, 2, u"二"_s))), QString());
    QTRY_COMPARE(changed.count(), 3);
    reopen();
    QCOMPARE(value(m_store->draft(u"ord_1"_s)), std::optional(draft(u"ord_1"_s, 2, u"二"_s)));
    QCOMPARE(value(m_store->drafts()), QList({draft(u"ord_2"_s, 5), draft(u"ord_1"_s, 2, u"二"_s)}));
    QCOMPARE(code(m_store->removeDraft(u"ord_1"_s)), QString());
    QCOMPARE(code(m_store->removeDraft(u"ord_1"_s)), QString());
    QCOMPARE(value(m_store->draft(u"ord_1"_s)), std::nullopt);
}

void StoreTest::lowerRevisionsDoNotWin()
{
    QCOMPARE(code(m_store->putDraft(draft(u"ord_1"_s, 3))), QString());
    const auto put = settled(m_store->putDraft(draft(u"ord_1"_s, 2, u"old"_s)));
    QVERIFY(!put);
    QCOMPARE(put.error().kind, ErrorKind::Stale);
    QCOMPARE(put.error().code, u"DRAFT_SUPERSEDED"_s);
    QCOMPARE(value(m_store->draft(u"ord_1"_s)), std::optional(draft(u"ord_1"_s, 3)));
}

void StoreTest::outboxKeepsItsOrder()
{
    QSignalSpy changed(m_store.get(), &Store::outboxChanged);
    for (const auto &id : {u"op_b"_s, u"op_a"_s, u"op_c"_s})
        QCOMPARE(code(m_store->enqueue(operation(id))), QString());
    QTRY_COMPARE(changed.count(), 3);
    OutboxItem tried = operation(u"op_b"_s);
    tried.attempts = 2;
    tried.lastError = u"TIMEOUT"_s;
    tried.notBefore = tried.notBefore.addSecs(30);
    QCOMPARE(code(m_store->updateOutbox(tried)), QString());
    reopen();
    QCOMPARE(value(m_store->outbox()), QList({tried, operation(u"op_a"_s), operation(u"op_c"_s)}));
    QCOMPARE(code(m_store->removeOutbox(u"op_a"_s)), QString());
    QCOMPARE(value(m_store->outbox()).size(), 2);
    QCOMPARE(code(m_store->updateOutbox(operation(u"op_a"_s))), u"OPERATION_UNKNOWN"_s);
}

void StoreTest::outboxTakesAnOperationOnce()
{
    QCOMPARE(code(m_store->enqueue(operation(u"op_1"_s))), QString());
    OutboxItem again = operation(u"op_1"_s);
    again.json = QByteArrayLiteral("{}");
    const auto added = settled(m_store->enqueue(again));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ErrorKind::Conflict);
    QCOMPARE(added.error().code, u"OPERATION_EXISTS"_s);
    QCOMPARE(value(m_store->outbox()), QList({operation(u"op_1"_s)}));
}

void StoreTest::outboxAndDraftGoTogether()
{
    QCOMPARE(code(m_store->enqueue(operation(u"op_1"_s), draft(u"ord_1"_s, 1))), QString());
    // The operation is refused, so the draft must not change either, nor the other way round.
    QCOMPARE(code(m_store->enqueue(operation(u"op_1"_s), draft(u"ord_1"_s, 9))), u"OPERATION_EXISTS"_s);
    QCOMPARE(value(m_store->draft(u"ord_1"_s)), std::optional(draft(u"ord_1"_s, 1)));
    QCOMPARE(code(m_store->enqueue(operation(u"op_2"_s), draft(u"ord_1"_s, 0))), u"DRAFT_SUPERSEDED"_s);
    QCOMPARE(value(m_store->outbox()).size(), 1);
}

void StoreTest::metaIsKept()
{
    QCOMPARE(value(m_store->meta(meta_key::account)), QString());
    QCOMPARE(code(m_store->setMeta(meta_key::account, u"acc_1"_s)), QString());
    reopen();
    QCOMPARE(value(m_store->meta(meta_key::account)), u"acc_1"_s);
    QCOMPARE(code(m_store->setMeta(meta_key::account, {})), QString());
    QCOMPARE(value(m_store->meta(meta_key::account)), QString());
    QCOMPARE(code(m_store->setMeta(u"store/key"_s, u"x"_s)), u"META_KEY_RESERVED"_s);
}

void StoreTest::wipeLeavesNothing()
{
    QCOMPARE(code(m_store->applyPage({.upserts = {website(u"web_trace"_s)}, .cursor = u"c_trace"_s})),
             QString());
    QCOMPARE(code(m_store->enqueue(operation(u"op_trace"_s), draft(u"ord_trace"_s))), QString());
    QSignalSpy changed(m_store.get(), &Store::recordsChanged);
    QCOMPARE(code(m_store->wipe()), QString());
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(changed.first().first().value<QList<RecordKey>>().isEmpty());
    for (const auto &suffix : {QString(), u"-wal"_s}) {
        QFile file(m_path + suffix);
        QVERIFY(!file.exists() || file.open(QFile::ReadOnly));
        QVERIFY2(!file.readAll().contains("_trace"), qPrintable(suffix));
    }
    QVERIFY(value(m_store->drafts()).isEmpty());
    QVERIFY(value(m_store->outbox()).isEmpty());
    QCOMPARE(value(m_store->meta(meta_key::cursor)), QString());
    QCOMPARE(code(m_store->putDraft(draft(u"ord_1"_s))), QString());
    reopen(); // still with the same key
    QCOMPARE(value(m_store->drafts()).size(), 1);
}

void StoreTest::wrongKeyLeavesTheFileUntouched()
{
    QCOMPARE(code(m_store->putDraft(draft(u"ord_1"_s))), QString());
    m_store.reset();
    QFile file(m_path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray before = file.readAll();
    Store other(stillClock);
    QCOMPARE(code(other.open(m_path, key('x'))), u"STORE_KEY_WRONG"_s);
    QCOMPARE(code(other.drafts()), u"STORE_CLOSED"_s);
    file.seek(0);
    QCOMPARE(file.readAll(), before);
    reopen();
    QCOMPARE(value(m_store->drafts()).size(), 1);
}

void StoreTest::otherKeyIsSetAsideOnRequest()
{
    QCOMPARE(code(m_store->putDraft(draft(u"ord_1"_s))), QString());
    m_store.reset();
    Store other(stillClock);
    const OpenReport report = value(other.open(m_path, key('x'), OtherKey::SetAside));
    QCOMPARE(report.outcome, OpenReport::Outcome::SetAside);
    QCOMPARE(report.setAsideTo, m_path + u".other-key-20261121T080910Z"_s);
    QCOMPARE(report.rescuedDrafts + report.droppedDrafts, 0);
    QVERIFY(value(other.drafts()).isEmpty());
    Store kept(stillClock);
    QCOMPARE(value(kept.open(report.setAsideTo, key())).outcome, OpenReport::Outcome::Opened);
    QCOMPARE(value(kept.drafts()).size(), 1);
}

void StoreTest::newerFileIsRefused()
{
    m_store.reset();
    tamper(m_path, {u"PRAGMA user_version=99"_s});
    Store store(stillClock);
    QCOMPARE(code(store.open(m_path, key())), u"STORE_TOO_NEW"_s);
    QVERIFY(QFile::exists(m_path));
    QCOMPARE(QDir(QFileInfo(m_path).path()).entryList({u"*corrupt*"_s}).size(), 0);
}

void StoreTest::secondDeskIsRefused()
{
    Store second(stillClock);
    QCOMPARE(code(second.open(m_path, key())), u"STORE_IN_USE"_s);
    QCOMPARE(code(m_store->putDraft(draft(u"ord_1"_s))), QString());
}

void StoreTest::unreachableFolderIsAnError()
{
    Store store(stillClock);
    QCOMPARE(code(store.open(m_path + u"/below-a-file/desk.db"_s, key())), u"STORE_UNREADABLE"_s);
}

void StoreTest::memoryStoreLeavesNoFile()
{
    Store store(stillClock);
    QCOMPARE(value(store.open({}, key())).outcome, OpenReport::Outcome::Fresh);
    QCOMPARE(code(store.putDraft(draft(u"ord_1"_s))), QString());
    QCOMPARE(value(store.drafts()).size(), 1);
    QVERIFY(!QFile::exists(u":memory:"_s));
}

void StoreTest::destructionFinishesWhatWasAsked()
{
    QList<Store::Future<void>> writes;
    for (int i = 1; i <= 200; ++i)
        writes.append(m_store->putDraft(draft(u"ord_1"_s, i)));
    m_store.reset();
    for (const auto &write : writes) {
        QVERIFY(write.isFinished());
        QVERIFY(write.result());
    }
    reopen();
    QCOMPARE(value(m_store->draft(u"ord_1"_s))->revision, 200);
}

void StoreTest::answersFromAnyThread()
{
    std::vector<std::unique_ptr<QThread>> threads;
    std::atomic<int> good = 0;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back(QThread::create([this, t, &good] {
            for (int i = 1; i <= 25; ++i) {
                auto put = m_store->putDraft(draft(u"ord_%1"_s.arg(t), i));
                put.waitForFinished();
                good += put.result().has_value();
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(20000));
    QCOMPARE(good.load(), 100);
    QCOMPARE(value(m_store->drafts()).size(), 4);
}

void StoreTest::fullDiskIsAnErrorAndLosesNothing()
{
    QCOMPARE(code(m_store->putDraft(draft(u"ord_1"_s))), QString());
    const QString folder = qEnvironmentVariable("DESK_SMALL_DISK");
    if (folder.isEmpty())
        QSKIP("tst_store_full_disk runs this on a small file system");
    Store store(stillClock);
    QVERIFY(value(store.open(folder + u"/desk.db"_s, key())).outcome != OpenReport::Outcome::SetAside);
    QCOMPARE(code(store.putDraft(draft(u"ord_1"_s))), QString());
    Draft large = draft(u"ord_2"_s);
    large.json = QByteArray(64 << 20, 'x');
    QCOMPARE(code(store.putDraft(large)), u"STORE_DISK_FULL"_s);
    QCOMPARE(value(store.drafts()), QList({draft(u"ord_1"_s)}));
    QCOMPARE(code(store.putDraft(draft(u"ord_1"_s, 2))), QString());
}

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
