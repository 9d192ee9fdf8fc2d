// SPDX-License-Identifier: Apache-2.0
#include "store_testing.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace store;
using namespace store_testing;

class StoreSnapshotTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void completedSnapshotRemovesWhatItDidNotName();
    void unfinishedSnapshotRemovesNothing();
    void snapshotInOnePage();
    void snapshotGoesOnAfterARestart();
    void snapshotBegunAnewForgetsTheFirst();
    void olderVersionsWinInASnapshotOnly();
    void deltaAfterASnapshotRemovesNothing();

private:
    void reopen();
    QStringList websites() { return ids(value(m_store->records(RecordType::Website))); }
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;
};

void StoreSnapshotTest::init()
{
    m_path = m_folder.filePath(u"%1/desk.db"_s.arg(QString::fromLatin1(QTest::currentTestFunction())));
    reopen();
    QCOMPARE(code(m_store->enqueue(operation(u"op_1"_s), draft(u"ord_1"_s))), QString());
    QCOMPARE(code(m_store->applyPage(
                 {.upserts = {website(u"web_1"_s, 5), website(u"web_2"_s, 5), website(u"web_3"_s, 5)},
                  .cursor = u"c0"_s})),
             QString());
}

void StoreSnapshotTest::cleanup() { m_store.reset(); }

void StoreSnapshotTest::reopen()
{
    m_store.reset();
    m_store = std::make_unique<Store>(stillClock);
    QCOMPARE(code(m_store->open(m_path, key())), QString());
}

void StoreSnapshotTest::completedSnapshotRemovesWhatItDidNotName()
{
    QCOMPARE(code(m_store->applyPage(
                 {.upserts = {website(u"web_1"_s, 5)}, .cursor = u"p1"_s, .snapshotStart = true})),
             QString());
    QSignalSpy changed(m_store.get(), &Store::recordsChanged);
    QCOMPARE(
        code(m_store->applyPage({.upserts = {website(u"web_4"_s)}, .cursor = u"c1"_s, .snapshotEnd = true})),
        QString());
    QCOMPARE(websites(), QStringList({u"web_1"_s, u"web_4"_s}));
    QTRY_COMPARE(changed.count(), 1);
    const auto keys = changed.first().first().value<QList<RecordKey>>();
    QCOMPARE(QSet<RecordKey>(keys.begin(), keys.end()), QSet<RecordKey>({{RecordType::Website, u"web_4"_s},
                                                                         {RecordType::Website, u"web_2"_s},
                                                                         {RecordType::Website, u"web_3"_s}}));
    QCOMPARE(value(m_store->meta(meta_key::cursor)), u"c1"_s);
    QCOMPARE(value(m_store->drafts()).size(), 1);
    QCOMPARE(value(m_store->outbox()).size(), 1);
}

void StoreSnapshotTest::unfinishedSnapshotRemovesNothing()
{
    QCOMPARE(code(m_store->applyPage(
                 {.upserts = {website(u"web_1"_s)}, .cursor = u"p1"_s, .snapshotStart = true})),
             QString());
    reopen();
    QCOMPARE(websites(), QStringList({u"web_1"_s, u"web_2"_s, u"web_3"_s}));
}

void StoreSnapshotTest::snapshotInOnePage()
{
    QCOMPARE(code(m_store->applyPage({.upserts = {website(u"web_2"_s)},
                                      .cursor = u"c1"_s,
                                      .snapshotStart = true,
                                      .snapshotEnd = true})),
             QString());
    QCOMPARE(websites(), QStringList({u"web_2"_s}));
    QCOMPARE(code(m_store->applyPage({.cursor = u"c2"_s, .snapshotStart = true, .snapshotEnd = true})),
             QString());
    QCOMPARE(websites(), QStringList());
}

void StoreSnapshotTest::snapshotGoesOnAfterARestart()
{
    QCOMPARE(code(m_store->applyPage(
                 {.upserts = {website(u"web_1"_s)}, .cursor = u"p1"_s, .snapshotStart = true})),
             QString());
    reopen();
    QCOMPARE(value(m_store->meta(meta_key::cursor)), u"p1"_s);
    QCOMPARE(
        code(m_store->applyPage({.upserts = {website(u"web_3"_s)}, .cursor = u"c1"_s, .snapshotEnd = true})),
        QString());
    QCOMPARE(websites(), QStringList({u"web_1"_s, u"web_3"_s}));
}

void StoreSnapshotTest::snapshotBegunAnewForgetsTheFirst()
{
    QCOMPARE(code(m_store->applyPage(
                 {.upserts = {website(u"web_1"_s)}, .cursor = u"p1"_s, .snapshotStart = true})),
             QString());
    QCOMPARE(code(m_store->applyPage(
                 {.upserts = {website(u"web_2"_s)}, .cursor = u"p1"_s, .snapshotStart = true})),
             QString());
    QCOMPARE(code(m_store->applyPage({.cursor = u"c1"_s, .snapshotEnd = true})), QString());
    QCOMPARE(websites(), QStringList({u"web_2"_s}));
}

void StoreSnapshotTest::olderVersionsWinInASnapshotOnly()
{
    const auto old = website(u"web_1"_s, 2, u"restored"_s);
    QCOMPARE(code(m_store->applyPage({.upserts = {old}})), QString());
    QCOMPARE(value(m_store->record(RecordType::Website, u"web_1"_s))->version, 5);
    QCOMPARE(code(m_store->applyPage(
                 {.upserts = {old}, .cursor = u"c1"_s, .snapshotStart = true, .snapshotEnd = true})),
             QString());
    QCOMPARE(value(m_store->record(RecordType::Website, u"web_1"_s)), std::optional(old));
    QCOMPARE(code(m_store->applyPage({.upserts = {website(u"web_1"_s, 1)}})), QString());
    QCOMPARE(value(m_store->record(RecordType::Website, u"web_1"_s)), std::optional(old));
}

void StoreSnapshotTest::deltaAfterASnapshotRemovesNothing()
{
    QCOMPARE(code(m_store->applyPage({.upserts = {website(u"web_1"_s)},
                                      .cursor = u"c1"_s,
                                      .snapshotStart = true,
                                      .snapshotEnd = true})),
             QString());
    QCOMPARE(code(m_store->applyPage({.upserts = {website(u"web_7"_s)}, .cursor = u"c2"_s})), QString());
    QCOMPARE(
        code(m_store->applyPage({.upserts = {website(u"web_8"_s)}, .cursor = u"c3"_s, .snapshotEnd = true})),
        QString());
    QCOMPARE(websites(), QStringList({u"web_1"_s, u"web_7"_s, u"web_8"_s}));
}

QTEST_GUILESS_MAIN(StoreSnapshotTest)
#include "tst_store_snapshot.moc"
