// SPDX-License-Identifier: Apache-2.0
#include "store_testing.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace store;
using namespace store_testing;

/// Pictures that wait for the service: durable, sealed, gone when they are done.
class StoreUploadsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(u"%1/desk.db"_s.arg(QString::fromLatin1(QTest::currentTestFunction())));
        reopen();
    }
    void cleanup() { m_store.reset(); }

    void outliveARestart()
    {
        const auto first = upload(u"doc_1"_s, QByteArray(3'000'000, 'x'));
        QCOMPARE(code(m_store->addUpload(first)), QString());
        QCOMPARE(code(m_store->addUpload(upload(u"doc_2"_s, {}))), QString());
        QCOMPARE(code(m_store->setUploadError(u"doc_2"_s, u"IMAGE_DAMAGED"_s)), QString());
        reopen();
        const auto kept = value(m_store->uploads());
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept.at(0).json, first.json);
        QVERIFY(kept.at(0).bytes.isEmpty());
        QCOMPARE(kept.at(1).lastError, u"IMAGE_DAMAGED"_s);
        QCOMPARE(value(m_store->uploadBytes(u"doc_1"_s)), first.bytes);
        QVERIFY(value(m_store->uploadBytes(u"doc_2"_s)).isEmpty());
    }

    void areAddedOnce()
    {
        QCOMPARE(code(m_store->addUpload(upload(u"doc_1"_s, "one"))), QString());
        QCOMPARE(code(m_store->addUpload(upload(u"doc_1"_s, "two"))), u"UPLOAD_EXISTS"_s);
        QCOMPARE(value(m_store->uploadBytes(u"doc_1"_s)), "one");
    }

    void unknownOnesAreSaid()
    {
        QCOMPARE(code(m_store->uploadBytes(u"doc_1"_s)), u"UPLOAD_UNKNOWN"_s);
        QCOMPARE(code(m_store->setUploadError(u"doc_1"_s, u"X"_s)), u"UPLOAD_UNKNOWN"_s);
        QCOMPARE(code(m_store->removeUpload(u"doc_1"_s)), QString());
    }

    void endWithThePageThatAnswersThem()
    {
        QCOMPARE(code(m_store->addUpload(upload(u"doc_1"_s, "bytes"))), QString());
        QSignalSpy changed(m_store.get(), &Store::uploadsChanged);
        const Record record{RecordType::Document, u"doc_1"_s, u"fil_1"_s, 1, "{}"};
        QCOMPARE(code(m_store->applyPage({.upserts = {record}, .finishedUploads = {u"doc_1"_s}})), QString());
        QVERIFY(value(m_store->uploads()).isEmpty());
        QCOMPARE(value(m_store->records(RecordType::Document)).size(), 1);
        QTRY_VERIFY(!changed.isEmpty());
    }

    void lieSealed()
    {
        QCOMPARE(code(m_store->addUpload(upload(u"doc_1"_s, "picture of a person"))), QString());
        m_store.reset();
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto all = file.readAll();
        QVERIFY(!all.contains("picture of a person"));
        QVERIFY(!all.contains("example.cn"));
    }

    void exchangedBytesAreNotTaken()
    {
        QCOMPARE(code(m_store->addUpload(upload(u"doc_1"_s, "one"))), QString());
        QCOMPARE(code(m_store->addUpload(upload(u"doc_2"_s, "two"))), QString());
        m_store.reset();
        tamper(m_path, {u"UPDATE upload SET bytes=(SELECT bytes FROM upload WHERE id='doc_2') WHERE id='doc_1'"_s});
        reopen();
        QCOMPARE(code(m_store->uploadBytes(u"doc_1"_s)), u"STORE_SEAL_BROKEN"_s);
        QCOMPARE(value(m_store->uploadBytes(u"doc_2"_s)), "two");
    }

    void brokenOnesAreDroppedAndTold()
    {
        QCOMPARE(code(m_store->addUpload(upload(u"doc_1"_s, "one"))), QString());
        m_store.reset();
        tamper(m_path, {u"UPDATE upload SET order_id='ord_2'"_s});
        reopen();
        QSignalSpy dropped(m_store.get(), &Store::damageDropped);
        QVERIFY(value(m_store->uploads()).isEmpty());
        QTRY_COMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().first().value<Damage>().uploads, 1);
    }

    void wipeTakesThem()
    {
        QCOMPARE(code(m_store->addUpload(upload(u"doc_1"_s, "one"))), QString());
        QCOMPARE(code(m_store->wipe()), QString());
        QVERIFY(value(m_store->uploads()).isEmpty());
    }

private:
    static Upload upload(const QString &id, const QByteArray &bytes)
    {
        return {id, u"ord_1"_s, {}, u"{\"domain\":\"example.cn\",\"id\":\"%1\"}"_s.arg(id).toUtf8(), bytes};
    }
    void reopen()
    {
        m_store.reset();
        QDir().mkpath(QFileInfo(m_path).path());
        m_store = std::make_unique<Store>(stillClock);
        QCOMPARE(code(m_store->open(m_path, key())), QString());
    }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(StoreUploadsTest)
#include "tst_store_uploads.moc"
