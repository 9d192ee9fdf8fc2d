// SPDX-License-Identifier: Apache-2.0
#include "service/documents/document_book.h"
#include "service/live.h"
#include "service/pictures.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;
using namespace service;
using namespace service::testing;

namespace {

const auto demo = u"demo@example.cn"_s;
const auto agency = u"agency@example.cn"_s;
const auto person = u"/websites/web_demo_1/personInCharge"_s;
const auto idFront = u"SERVICE_PERSON_ID_FRONT"_s;

QString newOrder(World &world)
{
    return world.draft(u"CHANGE_WEBSITE"_s, u"fil_demo"_s, {u"web_demo_1"_s}, {}, demo);
}

int rows(Database &db, const QString &table)
{
    auto query = db.run(u"SELECT count(*) FROM "_s + table);
    return query.next() ? query.value(0).toInt() : -1;
}

QString content(const QString &id) { return u"/v1/documents/"_s + id + u"/content"_s; }

} // namespace

class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesShowsAndRemoves()
    {
        World world;
        const auto order = newOrder(world);
        const auto etag = world.order(order, demo).etag();
        QString cursor;
        feed(world, demo, u"DOCUMENT"_s, cursor);
        const auto id = newId();
        const auto bytes = photo();
        const auto added = upload(world, demo, id, order, idFront, person, bytes);
        QCOMPARE(added.status, 201);
        const auto document = *contract::decode<orders::Document>(added.json);
        QCOMPARE(document.id, id);
        QCOMPARE(document.orderId, order);
        QCOMPARE(document.pointer, person);
        QCOMPARE(document.mediaType, u"image/jpeg"_s);
        QCOMPARE(document.size, bytes.size());
        QCOMPARE(document.sha256, sha256Of(bytes));
        QCOMPARE(QSize(document.width, document.height), QSize(320, 240));
        QVERIFY(document.status == orders::DocumentStatus::Received);
        QVERIFY(document.source == orders::DocumentSource::Desk);

        // The order names it, and its version is the one the draft was made from.
        const auto after = world.order(order, demo);
        QCOMPARE(after.json["documents"_L1].toArray(), QJsonArray{id});
        QCOMPARE(after.etag(), etag);
        const auto told = feed(world, demo, u"DOCUMENT"_s, cursor);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first()["resource"_L1].toObject(), added.json);
        QCOMPARE(told.first()["filingId"_L1].toString(), u"fil_demo"_s);

        const auto shown = world.get(content(id), demo);
        QCOMPARE(shown.status, 200);
        QCOMPARE(shown.body, bytes);
        QCOMPARE(shown.headers.value("cache-control"), "no-store"_ba);
        QCOMPARE(shown.headers.value("x-content-type-options"), "nosniff"_ba);
        QVERIFY(shown.headers.value("content-disposition")
                    .startsWith("attachment; filename=\"service_person_id_front-"));

        QCOMPARE(world.call("DELETE", u"/v1/documents/"_s + id, demo).status, 204);
        QCOMPARE(feed(world, demo, u"DOCUMENT"_s, cursor).first()["op"_L1].toString(), u"REMOVE"_s);
        QCOMPARE(world.get(content(id), demo).status, 404);
        QCOMPARE(rows(world.db(), u"blob"_s), 0);
        QCOMPARE(AuditLog(world.db()).firstBroken(), 0);
    }

    void countsTheSameUploadOnce()
    {
        World world;
        const auto order = newOrder(world);
        const auto id = newId();
        const auto first = upload(world, demo, id, order, idFront, person, photo());
        const auto again = upload(world, demo, id, order, idFront, person, photo());
        QCOMPARE(again.status, 200);
        QCOMPARE(again.json, first.json);
        QCOMPARE(rows(world.db(), u"document"_s), 1);
        const auto other = upload(world, demo, id, order, idFront, person, photo(2));
        QCOMPARE(other.status, 422);
        QCOMPARE(other.code(), u"DOCUMENT_EXISTS"_s);
        // Repeated late, it must not put away what has taken its place.
        QCOMPARE(upload(world, demo, newId(), order, idFront, person, photo(2)).status, 201);
        QCOMPARE(upload(world, demo, id, order, idFront, person, photo()).code(), u"DOCUMENT_REPLACED"_s);
        QCOMPARE(rows(world.db(), u"document"_s), 1);
    }

    void replacesWhatStoodInTheSlot()
    {
        World world;
        const auto order = newOrder(world);
        const auto old = newId();
        upload(world, demo, old, order, idFront, person, photo());
        upload(world, demo, newId(), order, u"SERVICE_PERSON_ID_BACK"_s, person, photo(2));
        QString cursor;
        feed(world, demo, u"DOCUMENT"_s, cursor);
        const auto fresh = newId();
        QCOMPARE(upload(world, demo, fresh, order, idFront, person, photo(3)).status, 201);
        const auto told = feed(world, demo, u"DOCUMENT"_s, cursor);
        QCOMPARE(told.size(), 2);
        for (const auto &change : told)
            QCOMPARE(change["op"_L1].toString(),
                     change["id"_L1].toString() == old ? u"REMOVE"_s : u"UPSERT"_s);
        QCOMPARE(rows(world.db(), u"document"_s), 2);
        QCOMPARE(rows(world.db(), u"blob"_s), 2);
        // The same picture anew: the bytes stay while the rows change places.
        QCOMPARE(upload(world, demo, newId(), order, idFront, person, photo(3)).status, 201);
        QCOMPARE(rows(world.db(), u"blob"_s), 2);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("digest");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const auto good = photo();
        const auto slot = u"DOCUMENT_SLOT_INVALID"_s;
        const auto row = [&](const char *name, const QString &kind, const QString &pointer,
                             const QByteArray &bytes, const QByteArray &digest, int status,
                             const QString &code) {
            QTest::newRow(name) << kind << pointer << bytes << digest << status << code;
        };
        row("unknown kind", u"SELFIE"_s, person, good, digestOf(good), 422, slot);
        row("not of the order", idFront, u"/websites/web_demo_2/personInCharge"_s, good, digestOf(good), 422,
            slot);
        row("foreign", idFront, u"/websites/web_law_1/personInCharge"_s, good, digestOf(good), 422, slot);
        row("no place", idFront, u"/websites/web_demo_1/name"_s, good, digestOf(good), 422, slot);
        row("no domain of it", u"DOMAIN_CERTIFICATE"_s, u"/websites/web_demo_1/domains/other.cn"_s, good,
            digestOf(good), 422, slot);
        row("no digest", idFront, person, good, ""_ba, 422, u"DOCUMENT_DIGEST_MISSING"_s);
        row("another digest", idFront, person, good, digestOf("x"), 422, u"DOCUMENT_DIGEST_WRONG"_s);
        row("empty", idFront, person, {}, digestOf({}), 422, u"IMAGE_EMPTY"_s);
        row("cut", idFront, person, good.chopped(100), digestOf(good.chopped(100)), 422,
            u"IMAGE_TRUNCATED"_s);
        const QByteArray gif("GIF89a\x01\x00\x01\x00\x00\x00\x00;", 14);
        row("animated kind", idFront, person, gif, digestOf(gif), 415, u"IMAGE_OTHER_KIND"_s);
        const auto script = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"_ba;
        row("script", idFront, person, script, digestOf(script), 415, u"IMAGE_OTHER_KIND"_s);
        const auto polyglot = good + "PK\x03\x04<script>alert(1)</script>";
        row("polyglot", idFront, person, polyglot, digestOf(polyglot), 422, {});
        const QByteArray large = good + QByteArray(4 * 1024 * 1024, 'x');
        row("too large", idFront, person, large, digestOf(large), 413, u"IMAGE_TOO_LARGE"_s);
    }

    void refuses()
    {
        QFETCH(QString, kind);
        QFETCH(QString, pointer);
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, digest);
        QFETCH(int, status);
        QFETCH(QString, code);
        World world;
        const auto order = newOrder(world);
        const auto answer =
            upload(world, demo, newId(), order, kind, pointer, bytes, {{"content-digest", digest}});
        QCOMPARE(answer.status, status);
        if (!code.isEmpty())
            QCOMPARE(answer.code(), code);
        QCOMPARE(rows(world.db(), u"document"_s), 0);
        QCOMPARE(rows(world.db(), u"blob"_s), 0);
    }

    void takesPngUnderAnyName()
    {
        World world;
        const auto order = newOrder(world);
        const auto answer = upload(world, demo, newId(), order, idFront, person, pngPhoto(),
                                   {{"content-type", "image/jpeg"}});
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.json["mediaType"_L1].toString(), u"image/png"_s);
        QCOMPARE(upload(world, demo, u"0193-no-uuid"_s, order, idFront, person, photo()).code(),
                 u"DOCUMENT_ID_INVALID"_s);
    }

    void wantsWhatTheRulesWant()
    {
        World world;
        const auto name = person + u"/name"_s;
        const auto order = world.draft(u"CHANGE_WEBSITE"_s, u"fil_demo"_s, {u"web_demo_1"_s}, {{name, u"周示例"_s}}, demo);
        const auto missing = [](const Answer &answer) {
            auto list = answer.faults();
            list.removeIf([](const QString &fault) { return !fault.startsWith(u"DOCUMENT_MISSING"_s); });
            return list;
        };
        const auto refused = world.submit(order, demo);
        QCOMPARE(refused.status, 422);
        QCOMPARE(missing(refused), QStringList(2, u"DOCUMENT_MISSING at "_s + person));
        const auto back = newId();
        upload(world, demo, newId(), order, idFront, person, photo());
        upload(world, demo, back, order, u"SERVICE_PERSON_ID_BACK"_s, person, photo(2));
        const auto validate = [&] { return world.post(u"/v1/orders/"_s + order + u":validate"_s, demo); };
        QCOMPARE(missing(validate()), QStringList());
        // A refused one does not count.
        Transaction transaction(world.db());
        DocumentBook(world.db(), world.env().book.documents.images, world.clock.now())
            .decide(*Documents(world.db()).byId(back), orders::DocumentStatus::Refused, {}, {u"reviewer"_s, orders::Role::Reviewer});
        transaction.commit();
        QCOMPARE(missing(validate()), QStringList(1, u"DOCUMENT_MISSING at "_s + person));
        attachMissing(world, demo, order);
        QCOMPARE(missing(validate()), QStringList());
    }

    // M28
    void takesTheCertificateOfADomain()
    {
        World world;
        const auto order = newOrder(world);
        const auto website = *Filings(world.db()).website(u"web_demo_1"_s);
        const auto pointer = u"/websites/web_demo_1/domains/"_s + website.domains.first().name;
        QCOMPARE(upload(world, demo, newId(), order, u"DOMAIN_CERTIFICATE"_s, pointer, photo()).status, 201);
    }

    void keepsTheQuota()
    {
        World world;
        const auto order = newOrder(world);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(upload(world, demo, newId(), order, u"OTHER"_s, u"/entity"_s, photo(i, {40, 40})).status,
                     201);
        const auto eleventh =
            upload(world, demo, newId(), order, u"OTHER"_s, u"/entity"_s, photo(11, {40, 40}));
        QCOMPARE(eleventh.status, 422);
        QCOMPARE(eleventh.code(), u"DOCUMENT_QUOTA"_s);
        QCOMPARE(eleventh.json["params"_L1]["max"_L1].toString(), u"10"_s);
        QCOMPARE(rows(world.db(), u"document"_s), 10);
        QCOMPARE(rows(world.db(), u"blob"_s), 10);
    }

    void keepsAccountsApart()
    {
        World world;
        const auto order = newOrder(world);
        const auto id = newId();
        upload(world, demo, id, order, idFront, person, photo());
        QCOMPARE(upload(world, agency, newId(), order, idFront, person, photo()).status, 404);
        QCOMPARE(world.get(content(id), agency).status, 404);
        QCOMPARE(world.call("DELETE", u"/v1/documents/"_s + id, agency).status, 404);
        QCOMPARE(
            world.post(u"/v1/orders/"_s + order + u"/upload-links"_s, agency, {{u"slots"_s, QJsonArray()}})
                .status,
            404);
        QString cursor;
        QCOMPARE(feed(world, agency, u"DOCUMENT"_s, cursor).size(), 0);
        // Support staff sees that it is there, not what it shows.
        QString staff;
        QCOMPARE(feed(world, u"support@example.cn"_s, u"DOCUMENT"_s, staff).size(), 1);
        for (const auto &role : {u"support@example.cn"_s, u"supervisor@example.cn"_s}) {
            QCOMPARE(world.get(content(id), role).status, 403);
            QCOMPARE(upload(world, role, newId(), order, idFront, person, photo()).status, 403);
        }
        QCOMPARE(world.get(content(id), u"reviewer"_s).status, 200);
        QCOMPARE(world.get(content(id), {}).status, 401);
    }

    void leavesSubmittedOrdersAlone()
    {
        World world;
        const auto order = newOrder(world);
        const auto id = newId();
        upload(world, demo, id, order, idFront, person, photo());
        auto row = *Orders(world.db()).byId(order);
        row.order.state = orders::OrderState::AdministrationReview;
        Transaction transaction(world.db());
        Orders(world.db()).put(row);
        transaction.commit();
        QCOMPARE(upload(world, demo, newId(), order, idFront, person, photo(2)).status, 409);
        QCOMPARE(world.call("DELETE", u"/v1/documents/"_s + id, demo).status, 409);
        QCOMPARE(upload(world, demo, id, order, idFront, person, photo()).status,
                 200); // the answer that was lost
    }

    // M18
    void reusesWhatAnEarlierOrderHad()
    {
        World world;
        const auto earlier = newOrder(world);
        const auto id = newId();
        upload(world, demo, id, earlier, idFront, person, photo());
        const auto face = newId();
        upload(world, demo, face, earlier, u"FACE_VERIFICATION"_s, person, photo(2));
        QCOMPARE(world
                     .post(u"/v1/orders/"_s + earlier + u":abandon"_s, demo, {},
                           {{"if-match", "\"1\""}, {"idempotency-key", newKey()}})
                     .status,
                 200);
        const auto order = newOrder(world);
        const auto reuse = [&](const QString &source, const QString &as, const QString &account = demo) {
            return world.post(
                u"/v1/orders/"_s + order + u"/documents:reuse"_s, account,
                {{u"documentId"_s, source}, {u"newId"_s, as}, {u"kind"_s, idFront}, {u"pointer"_s, person}});
        };
        const auto as = newId();
        const auto taken = reuse(id, as);
        QCOMPARE(taken.status, 201);
        QCOMPARE(taken.json["source"_L1].toString(), u"REUSED"_s);
        QCOMPARE(reuse(id, as).status, 200);
        QCOMPARE(world.get(content(as), demo).body, photo());
        QCOMPARE(rows(world.db(), u"blob"_s), 2); // shared
        QCOMPARE(world.call("DELETE", u"/v1/documents/"_s + as, demo).status, 204);
        QCOMPARE(world.get(content(id), demo).body, photo()); // of the closed order, for the next time
        QCOMPARE(reuse(face, newId()).code(), u"DOCUMENT_NOT_REUSABLE"_s);
        QCOMPARE(reuse(newId(), newId()).status, 404);
        QCOMPARE(reuse(id, newId(), agency).status, 404);
    }

    // M27
    void verifiesFaces()
    {
        World world;
        const auto order = newOrder(world);
        const auto status = [&](const QString &id) {
            return Documents(world.db()).byId(id)->document.status.text();
        };
        const auto id = newId();
        upload(world, demo, id, order, u"FACE_VERIFICATION"_s, person, photo(1, {480, 640}));
        world.verifyFaces();
        QCOMPARE(status(id), u"RECEIVED"_s);
        world.restart(); // what waits survives
        world.clock.advance(PracticeVerifier::thinksSeconds);
        QString cursor;
        feed(world, demo, u"DOCUMENT"_s, cursor);
        world.verifyFaces();
        QCOMPARE(status(id), u"ACCEPTED"_s);
        QCOMPARE(feed(world, demo, u"DOCUMENT"_s, cursor).first()["resource"_L1]["version"_L1].toInt(), 2);

        const auto dark = newId();
        upload(world, demo, dark, order, u"FACE_VERIFICATION"_s, person, blackPhoto());
        world.clock.advance(PracticeVerifier::thinksSeconds);
        world.verifyFaces();
        QCOMPARE(status(dark), u"REFUSED"_s);
        const auto finding = Documents(world.db()).byId(dark)->document.findings.first();
        QCOMPARE(finding.code, u"FACE_NOT_VISIBLE"_s);
        QCOMPARE(finding.pointer, person);
        const auto tiny = newId();
        upload(world, demo, tiny, order, u"FACE_VERIFICATION"_s, person, photo(3, {100, 100}));
        world.clock.advance(PracticeVerifier::thinksSeconds);
        world.verifyFaces();
        QCOMPARE(Documents(world.db()).byId(tiny)->document.findings.first().code, u"FACE_TOO_SMALL"_s);
    }

    void areDecidedWhileSomebodyReviews()
    {
        World world;
        const auto order = world.draft(u"CHANGE_WEBSITE"_s, u"fil_demo"_s, {u"web_demo_1"_s},
                                       {{u"/websites/web_demo_1/name"_s, u"示例优选商城"_s}}, demo);
        const auto id = newId();
        upload(world, demo, id, order, idFront, person, photo());
        const auto decide = [&](const QString &verb, const QJsonObject &body = {}) {
            return world.practice(u"documents/"_s + id + u':' + verb, body);
        };
        QCOMPARE(decide(u"accept"_s).status, 409); // still the applicant's
        QCOMPARE(world.submit(order, demo).status, 200);
        QCOMPARE(decide(u"refuse"_s, {{u"detail"_s, u" "_s}}).status, 422);
        QCOMPARE(decide(u"refuse"_s, {{u"detail"_s, u"照片模糊"_s}}).status, 200);
        const auto refused = Documents(world.db()).byId(id)->document;
        QVERIFY(refused.status == orders::DocumentStatus::Refused);
        QCOMPARE(refused.findings.first().detail, u"照片模糊"_s);
        QCOMPARE(refused.findings.first().pointer, person);
        QCOMPARE(refused.version, 2);
        QCOMPARE(decide(u"accept"_s).status, 200);
        QVERIFY(Documents(world.db()).byId(id)->document.findings.isEmpty());
        QCOMPARE(world.practice(u"documents/"_s + newId() + u":accept"_s, {}).status, 404);
        QCOMPARE(world.call("GET", u"/practice/api/documents/"_s + id + u"/content"_s).status, 401);
    }

    void storesNothingOfACutUpload()
    {
        LiveService live;
        HttpClient client(live.service->url());
        QVERIFY(client.signIn(demo));
        const auto order = newId();
        const auto draft =
            "{\"kind\":\"CHANGE_WEBSITE\",\"filingId\":\"fil_demo\",\"targets\":[\"web_demo_1\"],\"baseVersion\":7,\"content\":{}}"_ba;
        QCOMPARE(client.call("PUT", u"/v1/orders/"_s + order, draft, {{"if-none-match", "*"}}).status, 201);
        const auto bytes = photo();
        const auto id = newId();
        const auto path = documentPath(id, order, idFront, person);
        const auto head = "PUT " + path.toLatin1() +
                          " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nAuthorization: Bearer " +
                          client.token() +
                          "\r\nContent-Type: image/jpeg\r\nContent-Digest: " + digestOf(bytes) +
                          "\r\nContent-Length: " + QByteArray::number(bytes.size()) + "\r\n\r\n";
        const auto whole = head + bytes;
        const auto db = live.database();
        QRandomGenerator random(4);
        QList<qsizetype> cuts{1, head.size() - 1, head.size(), head.size() + 1, whole.size() - 1};
        for (int i = 0; i < 40; ++i)
            cuts.append(random.bounded(int(whole.size())));
        for (const auto cut : cuts) {
            sendRaw(live.port(), whole.left(cut), false);
            QCOMPARE(rows(*db, u"document"_s) + rows(*db, u"blob"_s), 0);
        }
        // A length that is too short cuts, too; the digest tells it.
        auto shorter = head;
        shorter.replace("Content-Length: " + QByteArray::number(bytes.size()),
                        "Content-Length: " + QByteArray::number(bytes.size() - 7));
        QVERIFY(sendRaw(live.port(), shorter + bytes.chopped(7), true).contains("DOCUMENT_DIGEST_WRONG"));
        QCOMPARE(rows(*db, u"blob"_s), 0);
        QVERIFY(sendRaw(live.port(), whole, true).startsWith("HTTP/1.1 201"));
        QCOMPARE(rows(*db, u"document"_s), 1);
        QCOMPARE(Documents(*db).bytes(sha256Of(bytes)), bytes);
    }
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_service_documents.moc"
