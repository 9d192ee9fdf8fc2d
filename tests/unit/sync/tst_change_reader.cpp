// SPDX-License-Identifier: Apache-2.0
#include "sync/change_reader.h"

#include "contract/codec.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using contract::Change;
using contract::ChangeOp;
using contract::ResourceType;
using store::RecordType;

class ChangeReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatItDoesNotKnow();
    void readsEachType();
    void skipsUnknownTypesAndOperations();
    void refusesAMalformedRecord_data();
    void refusesAMalformedRecord();
};

namespace {

contract::ChangePage pageOf(const QList<Change> &changes) { return {changes, u"1"_s, false, {}}; }

QJsonObject website(const QJsonObject &more = {})
{
    QJsonObject object{{u"id"_s, u"web_1"_s}, {u"filingId"_s, u"fil_1"_s}, {u"version"_s, 3}, {u"name"_s, u"示例"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

} // namespace

void ChangeReaderTest::keepsWhatItDoesNotKnow()
{
    const auto resource = website({{u"fromTheFuture"_s, 7}, {u"state"_s, u"A_NEW_STATE"_s}});
    const auto read = syncing::readPage(pageOf({{ResourceType::Website, ChangeOp::Upsert, u"web_1"_s, u"fil_1"_s, resource}}));
    QVERIFY(read);
    QCOMPARE(read->upserts.size(), 1);
    QCOMPARE(*contract::parseObject(read->upserts.first().json), resource);
    QCOMPARE(read->upserts.first().version, 3);
    QCOMPARE(read->upserts.first().filingId, u"fil_1"_s);
}

void ChangeReaderTest::readsEachType()
{
    const auto head = [](const QString &id) { return QJsonObject{{u"id"_s, id}, {u"version"_s, 1}}; };
    const auto read = syncing::readPage(pageOf({
        {ResourceType::Filing, ChangeOp::Upsert, u"fil_1"_s, {}, head(u"fil_1"_s)},
        {ResourceType::App, ChangeOp::Upsert, u"app_1"_s, u"fil_1"_s, head(u"app_1"_s)},
        {ResourceType::Order, ChangeOp::Upsert, u"o1"_s, u"fil_1"_s, head(u"o1"_s)},
        {ResourceType::Notice, ChangeOp::Upsert, u"n1"_s, u"fil_1"_s, head(u"n1"_s)},
        {ResourceType::Website, ChangeOp::Remove, u"web_9"_s, u"fil_1"_s, {}},
    }));
    QVERIFY(read);
    QCOMPARE(read->upserts.size(), 4);
    QCOMPARE(read->upserts.first().filingId, u"fil_1"_s);
    QCOMPARE(read->orders.size(), 1);
    QCOMPARE(read->removals, (QList<store::RecordKey>{{RecordType::Website, u"web_9"_s}}));
}

void ChangeReaderTest::skipsUnknownTypesAndOperations()
{
    const auto read = syncing::readPage(pageOf({
        {filing::Code<ResourceType>::fromText(u"VEHICLE"_s), ChangeOp::Upsert, u"v1"_s, {}, {}},
        {ResourceType::Website, filing::Code<ChangeOp>::fromText(u"FOLD"_s), u"web_1"_s, u"fil_1"_s, website()},
    }));
    QVERIFY(read);
    QVERIFY(read->upserts.isEmpty());
    QVERIFY(read->removals.isEmpty());
}

void ChangeReaderTest::refusesAMalformedRecord_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QJsonObject>("resource");
    QTest::newRow("wrong type of a field") << u"web_1"_s << website({{u"name"_s, 5}});
    QTest::newRow("another id") << u"web_2"_s << website();
    QTest::newRow("no version") << u"web_1"_s << website({{u"version"_s, 0}});
    QTest::newRow("version is no whole number") << u"web_1"_s << website({{u"version"_s, 1.5}});
    QTest::newRow("nothing") << u"web_1"_s << QJsonObject();
    QTest::newRow("no id") << QString() << website();
}

void ChangeReaderTest::refusesAMalformedRecord()
{
    QFETCH(QString, id);
    QFETCH(QJsonObject, resource);
    const auto read = syncing::readPage(pageOf({
        {ResourceType::Website, ChangeOp::Upsert, u"web_1"_s, u"fil_1"_s, website()},
        {ResourceType::Website, ChangeOp::Upsert, id, u"fil_1"_s, resource},
    }));
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"CHANGE_MALFORMED"_s);
    QCOMPARE(read.error().kind, filing::ErrorKind::Protocol);
}

QTEST_GUILESS_MAIN(ChangeReaderTest)
#include "tst_change_reader.moc"
