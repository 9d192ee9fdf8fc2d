// SPDX-License-Identifier: Apache-2.0
#include "sync/document_exchange.h"
#include "sync_desk.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using filing::ErrorKind;
using orders::Document;
using Fate = support::FakeFilingClient::Fate;
using DocumentResult = filing::Result<Document>;

/// Pictures on their way to the service: nothing is lost, nothing goes twice, the order goes after them.
class SyncDocumentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void sendsTheDraftBeforeThePicture();
    void waitsForTheServiceAcrossARestart();
    void repeatsALostAnswerUnderTheSameId();
    void keepsWhyTheServiceDidNotTakeIt();
    void theOrderGoesAfterItsPictures();
    void aPictureTakenBackBeforeItWentIsNeverSent();
    void takesBackWhatTheServiceHas();
    void takesOverFromAnEarlierOrder();
    void forgetsPicturesOfAClosedOrder();
    void showsItsOwnPictureWhileItWaits();
    void opensALinkOnceTheOrderIsThere();
    void aSlowPictureDoesNotLookOffline();

private:
    Document document(const QString &docId = u"doc_1"_s) const
    {
        Document d;
        d.id = docId;
        d.orderId = id;
        d.kind = u"DOMAIN_CERTIFICATE"_s;
        d.pointer = u"/websites/web_1"_s;
        d.mediaType = u"image/jpeg"_s;
        d.size = bytes.size();
        d.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        return d;
    }
    void edit()
    {
        auto order = SyncDesk::newOrder(id);
        order.content.insert(u"/websites/web_1/name"_s, u"a"_s);
        QVERIFY(desk->save(order));
    }
    void attach(const QString &docId = u"doc_1"_s)
    {
        QVERIFY(SyncDesk::wait(exchange().attach(document(docId), u"fil_1"_s, bytes)));
        desk->pump();
    }
    syncing::DocumentExchange &exchange() { return desk->engine->documents(); }
    QStringList errors()
    {
        QStringList codes;
        const auto uploads = SyncDesk::wait(desk->store->uploads());
        for (const auto &upload : *uploads)
            codes.append(upload.lastError);
        return codes;
    }
    /// The service as far as documents go.
    DocumentResult take(const Document &given, const QByteArray &content)
    {
        if (!service->orders().contains(given.orderId))
            return filing::fail(ErrorKind::NotFound, u"NOT_FOUND"_s);
        ++puts[given.id];
        auto taken = given;
        taken.version = 1;
        pictures.insert(given.id, content);
        return taken;
    }

    const QByteArray bytes = QByteArrayLiteral("a picture");
    QString id;
    QHash<QString, int> puts;
    QHash<QString, QByteArray> pictures;
    std::unique_ptr<support::FakeTimers> time;
    std::unique_ptr<FakeService> service;
    std::unique_ptr<SyncDesk> desk;
};

void SyncDocumentsTest::init()
{
    puts.clear();
    pictures.clear();
    time = std::make_unique<support::FakeTimers>();
    service = std::make_unique<FakeService>(*time);
    service->addFiling(u"fil_1"_s);
    desk = std::make_unique<SyncDesk>(*service, *time);
    desk->client.onPutDocument = [this](const Document &d, const QByteArray &content) { return take(d, content); };
    desk->client.onDeleteDocument = [this](const QString &docId) -> filing::Result<void> {
        return pictures.remove(docId) ? filing::Result<void>() : filing::Result<void>(filing::fail(ErrorKind::NotFound, u"NOT_FOUND"_s));
    };
    desk->client.onDocumentContent = [this](const QString &docId) { return filing::Result<QByteArray>(pictures.value(docId)); };
    id = filing::newUuid7(time->now().toMSecsSinceEpoch(), *QRandomGenerator::global());
    desk->signIn();
}

void SyncDocumentsTest::cleanup()
{
    desk.reset();
    service.reset();
    time.reset();
}

void SyncDocumentsTest::sendsTheDraftBeforeThePicture()
{
    edit();
    attach();
    QCOMPARE(puts.value(u"doc_1"_s), 1);
    QCOMPARE(pictures.value(u"doc_1"_s), bytes);
    QVERIFY(service->orders().contains(id));
    QVERIFY(errors().isEmpty());
    QCOMPARE(SyncDesk::wait(desk->store->records(store::RecordType::Document))->size(), 1);
    QCOMPARE(exchange().waiting(), 0);
}

void SyncDocumentsTest::waitsForTheServiceAcrossARestart()
{
    desk->client.reachable = false;
    edit();
    attach();
    QCOMPARE(desk->engine->status().waiting, 2);
    desk->restart();
    QCOMPARE(puts.size(), 0);
    desk->client.reachable = true;
    desk->pass(120s);
    QCOMPARE(puts.value(u"doc_1"_s), 1);
    QCOMPARE(pictures.value(u"doc_1"_s), bytes);
    QCOMPARE(desk->engine->status().waiting, 0);
}

void SyncDocumentsTest::repeatsALostAnswerUnderTheSameId()
{
    edit();
    bool lost = false;
    desk->client.network = [&lost](const QString &call) {
        return call.startsWith(u"putDocument"_s) && !std::exchange(lost, true) ? Fate{.answerLost = true} : Fate{};
    };
    attach();
    desk->pass(60s);
    QCOMPARE(puts.value(u"doc_1"_s), 2); // the same id and bytes: the service has one
    QCOMPARE(pictures.size(), 1);
    QCOMPARE(exchange().waiting(), 0);
}

void SyncDocumentsTest::keepsWhyTheServiceDidNotTakeIt()
{
    desk->client.onPutDocument = [](const Document &, const QByteArray &) -> DocumentResult {
        return filing::fail(ErrorKind::Input, u"IMAGE_DAMAGED"_s);
    };
    edit();
    attach();
    QCOMPARE(errors(), QStringList{u"IMAGE_DAMAGED"_s});
    QCOMPARE(exchange().waiting(), 0);
    desk->pass(120s);
    QCOMPARE(desk->client.count(u"putDocument"_s), 1);
    QVERIFY(SyncDesk::wait(exchange().remove(u"doc_1"_s)));
    QVERIFY(errors().isEmpty());
}

void SyncDocumentsTest::theOrderGoesAfterItsPictures()
{
    edit();
    desk->pass(2s);
    desk->client.network = [](const QString &call) { return Fate{.requestLost = call.startsWith(u"putDocument"_s)}; };
    attach();
    QVERIFY(desk->submit(id));
    desk->pass(20s);
    QCOMPARE(service->submissions(id), 0);
    desk->client.network = {};
    desk->pass(60s);
    QCOMPARE(service->submissions(id), 1);
    const auto calls = desk->client.calls;
    QVERIFY(calls.lastIndexOf(QRegularExpression(u"^putDocument.*"_s)) < calls.indexOf(QRegularExpression(u"^submit.*"_s)));
}

void SyncDocumentsTest::aPictureTakenBackBeforeItWentIsNeverSent()
{
    desk->client.reachable = false;
    edit();
    attach();
    QVERIFY(SyncDesk::wait(exchange().remove(u"doc_1"_s)));
    desk->client.reachable = true;
    desk->pass(120s);
    QCOMPARE(puts.size(), 0);
    QVERIFY(SyncDesk::wait(desk->store->uploads())->isEmpty());
}

void SyncDocumentsTest::takesBackWhatTheServiceHas()
{
    edit();
    attach();
    QVERIFY(SyncDesk::wait(exchange().remove(u"doc_1"_s)));
    QVERIFY(pictures.isEmpty());
    QVERIFY(SyncDesk::wait(exchange().remove(u"doc_1"_s))); // gone already: as wished
    desk->client.reachable = false;
    QCOMPARE(SyncDesk::wait(exchange().remove(u"doc_1"_s)).error().kind, ErrorKind::Network);
}

void SyncDocumentsTest::takesOverFromAnEarlierOrder()
{
    contract::DocumentReuse asked;
    desk->client.onReuseDocument = [&](const QString &orderId, const contract::DocumentReuse &reuse) -> DocumentResult {
        asked = reuse;
        auto taken = document(reuse.newId);
        taken.orderId = orderId;
        taken.version = 1;
        return taken;
    };
    edit();
    QVERIFY(SyncDesk::wait(exchange().reuse(document(u"doc_2"_s), u"fil_1"_s, u"doc_old"_s)));
    desk->pump();
    QCOMPARE(asked.documentId, u"doc_old"_s);
    QCOMPARE(asked.newId, u"doc_2"_s);
    QCOMPARE(asked.kind, u"DOMAIN_CERTIFICATE"_s);
    QCOMPARE(puts.size(), 0);
}

void SyncDocumentsTest::forgetsPicturesOfAClosedOrder()
{
    desk->client.onPutDocument = [](const Document &, const QByteArray &) -> DocumentResult {
        return filing::fail(ErrorKind::Conflict, u"ACTION_NOT_AVAILABLE"_s);
    };
    edit();
    attach();
    QVERIFY(errors().isEmpty());
    QCOMPARE(exchange().waiting(), 0);
}

void SyncDocumentsTest::showsItsOwnPictureWhileItWaits()
{
    desk->client.reachable = false;
    edit();
    attach();
    QCOMPARE(SyncDesk::wait(exchange().content(u"doc_1"_s)).value(), bytes);
    desk->client.reachable = true;
    desk->pass(120s);
    QCOMPARE(desk->client.count(u"documentContent"_s), 0);
    QCOMPARE(SyncDesk::wait(exchange().content(u"doc_1"_s)).value(), bytes);
    QCOMPARE(desk->client.count(u"documentContent"_s), 1);
}

void SyncDocumentsTest::opensALinkOnceTheOrderIsThere()
{
    desk->client.onOpenUploadLink = [this](const QString &orderId,
                                           const contract::UploadLinkRequest &request) -> filing::Result<contract::UploadLink> {
        if (!service->orders().contains(orderId))
            return filing::fail(ErrorKind::NotFound, u"NOT_FOUND"_s);
        return contract::UploadLink{u"lnk_1"_s, u"http://127.0.0.1/u/x"_s, u"AB-12"_s, {}, request.places};
    };
    edit();
    const contract::UploadLinkRequest request{{{u"LETTER"_s, u"/entity"_s, {}, {}}}, u"zh"_s};
    const auto link = SyncDesk::wait(exchange().openLink(id, request));
    QVERIFY(link);
    QCOMPARE(link->places.size(), 1);
}

void SyncDocumentsTest::aSlowPictureDoesNotLookOffline()
{
    edit();
    desk->pass(2s);
    desk->client.network = [](const QString &call) { return Fate{.delayMs = call.startsWith(u"putDocument"_s) ? 30'000 : -1}; };
    attach();
    desk->pass(10s);
    QCOMPARE(exchange().waiting(), 1);
    QVERIFY(desk->engine->status().link != syncing::Link::Offline);
    desk->pass(30s);
    QCOMPARE(exchange().waiting(), 0);
}

QTEST_GUILESS_MAIN(SyncDocumentsTest)
#include "tst_sync_documents.moc"
