// SPDX-License-Identifier: Apache-2.0
#include "service/documents/document_book.h"
#include "service/live.h"
#include "service/pictures.h"
#include "service/storage/upload_links.h"

using namespace Qt::Literals::StringLiterals;
using namespace service;
using namespace service::testing;

namespace {

const auto demo = u"demo@example.cn"_s;
const auto person = u"/websites/web_demo_1/personInCharge"_s;

QJsonObject slot(const QString &kind, const QString &pointer = person)
{
    return {{u"kind"_s, kind}, {u"pointer"_s, pointer}, {u"name"_s, u"示例商城"_s}};
}

/// A link, as the desk got it, and the browser that opens it.
struct Phone
{
    World &world;
    Answer link;
    QString path;      ///< /u/{token}
    QByteArray cookie; ///< what the browser keeps

    Phone(World &where, const QString &order, const QString &language = u"zh"_s)
        : world(where)
        , link(world.post(
              u"/v1/orders/"_s + order + u"/upload-links"_s, demo,
              {{u"slots"_s, QJsonArray{slot(u"SERVICE_PERSON_ID_FRONT"_s), slot(u"FACE_VERIFICATION"_s)}},
               {u"language"_s, language}}))
        , path(QUrl(link.json["url"_L1].toString()).path())
    {
    }
    Answer open()
    {
        const auto page = call("GET", {});
        if (page.headers.contains("set-cookie"))
            cookie = page.headers.value("set-cookie").split(';').first();
        return page;
    }
    Answer call(const QByteArray &method, const QString &below, const QByteArray &body = {})
    {
        Headers headers{{"content-type", body.isEmpty() ? "application/json" : "image/jpeg"}};
        if (!cookie.isEmpty())
            headers.insert("cookie", "other=1; " + cookie);
        return world.call(method, path + below, {}, body, headers);
    }
    Answer put(int n, const QByteArray &bytes) { return call("PUT", u"/documents/%1"_s.arg(n), bytes); }
    QString id() const { return link.json["id"_L1].toString(); }
};

QString newOrder(World &world)
{
    return world.draft(u"CHANGE_WEBSITE"_s, u"fil_demo"_s, {u"web_demo_1"_s}, {}, demo);
}

/// All calls of a link that does not work are answered alike.
void isDead(Phone &phone)
{
    const auto forged = phone.world.call("GET", u"/u/"_s + QString(43, u'A'));
    QCOMPARE(forged.status, 404);
    QVERIFY(forged.body.contains("此链接无效") && forged.body.contains("This link does not work"));
    for (const auto &answer : {phone.call("GET", {}), phone.call("GET", u"/state"_s), phone.put(0, photo()),
                               phone.put(0, "x"), phone.call("POST", u":finish"_s)}) {
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.body, forged.body);
        auto headers = answer.headers;
        auto expected = forged.headers;
        headers.remove("x-request-id");
        expected.remove("x-request-id");
        QCOMPARE(headers, expected);
    }
}

} // namespace

class TestPhone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // M27
    void bringsPhotosIntoTheOrder()
    {
        World world;
        const auto order = newOrder(world);
        Phone phone(world, order);
        QCOMPARE(phone.link.status, 201);
        QVERIFY(phone.link.json["userCode"_L1].toString().contains(QRegularExpression(u"^\\d{4}-\\d{4}$"_s)));
        QCOMPARE(QDateTime::fromString(phone.link.json["expiresAt"_L1].toString(), Qt::ISODate),
                 world.clock.now().addSecs(900));
        const auto page = phone.open();
        QCOMPARE(page.status, 200);
        QVERIFY(page.headers.value("content-security-policy").contains("default-src 'none'"));
        QVERIFY(!page.headers.value("content-security-policy").contains("unsafe"));
        const auto cookie = page.headers.value("set-cookie");
        for (const auto *attribute : {"HttpOnly", "SameSite=Strict", "Path=/u/"})
            QVERIFY2(cookie.contains(attribute), cookie.constData());
        const auto state = phone.call("GET", u"/state"_s);
        QCOMPARE(state.json["userCode"_L1], phone.link.json["userCode"_L1]);
        QCOMPARE(state.json["slots"_L1].toArray().size(), 2);
        QCOMPARE(state.json["slots"_L1][0]["subject"_L1].toString(), u"示例商城"_s);
        QVERIFY(state.json["slots"_L1][1]["task"_L1].toBool());
        QVERIFY(!state.json["slots"_L1][0]["refused"_L1].toArray().isEmpty());

        QString cursor;
        feed(world, demo, u"DOCUMENT"_s, cursor);
        const auto put = phone.put(0, photo());
        QCOMPARE(put.status, 200);
        QCOMPARE(put.json["slots"_L1][0]["document"_L1]["status"_L1].toString(), u"RECEIVED"_s);
        const auto told = feed(world, demo, u"DOCUMENT"_s, cursor);
        QCOMPARE(told.size(), 1);
        const auto document = told.first()["resource"_L1].toObject();
        QCOMPARE(document["source"_L1].toString(), u"PHONE"_s);
        QCOMPARE(document["pointer"_L1].toString(), person);
        // The answer was lost and the phone sends it again: once is enough.
        QCOMPARE(phone.put(0, photo()).json["slots"_L1][0]["document"_L1]["id"_L1], document["id"_L1]);
        QCOMPARE(feed(world, demo, u"DOCUMENT"_s, cursor).size(), 0);
        QCOMPARE(phone.put(1, photo(2, {480, 640})).status, 200);
        world.clock.advance(PracticeVerifier::thinksSeconds);
        world.verifyFaces();
        QCOMPARE(phone.call("GET", u"/state"_s).json["slots"_L1][1]["document"_L1]["status"_L1].toString(),
                 u"ACCEPTED"_s);
        QCOMPARE(phone.put(0, "no picture").status, 415);
        QCOMPARE(phone.call("POST", u":finish"_s).status, 204);
        isDead(phone);
        QCOMPARE(Documents(world.db()).ofOrder(order).size(), 2);
        QCOMPARE(AuditLog(world.db()).firstBroken(), 0);
    }

    void belongsToTheFirstBrowser()
    {
        World world;
        Phone phone(world, newOrder(world));
        QCOMPARE(phone.open().status, 200);
        QCOMPARE(phone.open().status, 200); // loaded again
        Phone other = phone;
        other.cookie.clear();
        isDead(other);
        other.cookie = phone.cookie.left(phone.cookie.indexOf('=') + 1) + "guessed";
        isDead(other);
        QCOMPARE(phone.call("GET", u"/state"_s).status, 200);
    }

    void doesNothingBeforeItIsOpened()
    {
        World world;
        Phone phone(world, newOrder(world));
        QCOMPARE(phone.call("GET", u"/state"_s).status, 404);
        QCOMPARE(phone.put(0, photo()).status, 404);
        QCOMPARE(phone.open().status, 200);
    }

    void endsInTime()
    {
        World world;
        Phone phone(world, newOrder(world));
        phone.open();
        world.clock.advance(15 * 60 - 1);
        QCOMPARE(phone.call("GET", u"/state"_s).status, 200);
        world.clock.advance(1);
        isDead(phone);
    }

    void endsWhenWithdrawn()
    {
        World world;
        Phone phone(world, newOrder(world));
        phone.open();
        phone.put(0, photo());
        const auto path = u"/v1/upload-links/"_s + phone.id();
        QCOMPARE(world.call("DELETE", path, u"agency@example.cn"_s).status, 404);
        QCOMPARE(world.call("DELETE", path, demo).status, 204);
        isDead(phone);
        QCOMPARE(Documents(world.db()).undecided().size(), 0);
    }

    void endsWithTheDraft()
    {
        World world;
        const auto order = newOrder(world);
        Phone phone(world, order);
        phone.open();
        QCOMPARE(world
                     .post(u"/v1/orders/"_s + order + u":abandon"_s, demo, {},
                           {{"if-match", "\"1\""}, {"idempotency-key", newKey()}})
                     .status,
                 200);
        isDead(phone);
        QCOMPARE(Phone(world, order).link.status, 409);
    }

    void opensItsOwnSlotsOnly()
    {
        World world;
        const auto order = newOrder(world);
        Phone phone(world, order);
        phone.open();
        for (const auto *n : {"2", "-1", "x", "0/../1"})
            QCOMPARE(phone.call("PUT", u"/documents/"_s + QString::fromLatin1(n), photo()).status, 404);
        const Headers cookie{{"cookie", phone.cookie}};
        QCOMPARE(world.call("GET", u"/v1/orders/"_s + order, {}, {}, cookie).status, 401);
        QCOMPARE(Documents(world.db()).ofOrder(order).size(), 0);
    }

    void keepsNoSecret()
    {
        World world;
        Phone phone(world, newOrder(world));
        phone.open();
        auto query = world.db().run(u"SELECT * FROM upload_link"_s);
        QVERIFY(query.next());
        const auto token = phone.path.section(u'/', -1);
        QVERIFY(token.size() >= 43); // 256 bits
        const auto secret = QString::fromLatin1(phone.cookie).section(u'=', 1);
        for (int i = 0; i < 9; ++i)
            QVERIFY(!query.value(i).toString().contains(token) &&
                    !query.value(i).toString().contains(secret));
        for (const auto &line : std::as_const(world.log))
            QVERIFY(!line.contains(token));
    }

    void limitsLinks()
    {
        World world;
        const auto order = newOrder(world);
        Phone first(world, order);
        first.open();
        for (int i = 0; i < 4; ++i)
            QCOMPARE(Phone(world, order).link.status, 201);
        QCOMPARE(first.call("GET", u"/state"_s).status, 200);
        world.clock.advance(1);
        QCOMPARE(Phone(world, order).link.status, 201);
        isDead(first);
    }

    void refusesSlots_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("fault");
        const auto with = [](const QJsonArray &slots) { return QJsonObject{{u"slots"_s, slots}}; };
        QTest::newRow("none") << with({}) << u"LENGTH_INVALID at /slots"_s;
        QJsonArray many;
        for (int i = 0; i < 21; ++i)
            many.append(slot(u"OTHER"_s, u"/entity"_s));
        QTest::newRow("many") << with(many) << u"LENGTH_INVALID at /slots"_s;
        QTest::newRow("kind") << with({slot(u"NOTHING"_s)}) << u"DOCUMENT_KIND_UNKNOWN at /slots/0/kind"_s;
        QTest::newRow("foreign") << with({slot(u"OTHER"_s), slot(u"OTHER"_s, u"/websites/web_law_1"_s)})
                                 << u"POINTER_UNKNOWN at /slots/1/pointer"_s;
        auto long_ = slot(u"OTHER"_s);
        long_.insert(u"name"_s, QString(101, u'x'));
        QTest::newRow("name") << with({long_}) << u"LENGTH_INVALID at /slots/0/name"_s;
        QTest::newRow("language") << QJsonObject{{u"slots"_s, QJsonArray{slot(u"OTHER"_s)}},
                                                 {u"language"_s, u"fr"_s}}
                                  << u"CODE_UNKNOWN at /language"_s;
    }

    void refusesSlots()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, fault);
        World world;
        const auto answer = world.post(u"/v1/orders/"_s + newOrder(world) + u"/upload-links"_s, demo, body);
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.faults(), QStringList{fault});
    }

    void limitsAskers()
    {
        World world;
        int status = 0;
        for (int i = 0; i < 400 && status != 429; ++i)
            status = world.call("GET", u"/u/"_s + QString(43, u'B')).status;
        QCOMPARE(status, 429);
    }

    void namesItsAddressAsTheDeskReachedIt()
    {
        World world;
        const auto order = newOrder(world);
        const auto urlFor = [&](const QByteArray &host) {
            return world
                .post(u"/v1/orders/"_s + order + u"/upload-links"_s, demo,
                      {{u"slots"_s, QJsonArray{slot(u"OTHER"_s)}}}, {{"host", host}})
                .json["url"_L1]
                .toString();
        };
        QVERIFY(urlFor("desk.example.cn:8480").startsWith(u"http://desk.example.cn:8480/u/"_s));
        QVERIFY(urlFor("[::1]:8480").startsWith(u"http://[::1]:8480/u/"_s));
        QVERIFY(urlFor("evil.example/x?").startsWith(u"http://127.0.0.1/u/"_s));
    }

    void servesPhonesOnAListenerOfTheirOwn()
    {
        LiveService live(true);
        HttpClient desk(live.service->url());
        HttpClient phone(live.service->phoneUrl());
        QVERIFY(live.service->phoneUrl() != live.service->url());
        QVERIFY(desk.signIn(demo));
        const auto order = newId();
        const auto draft =
            "{\"kind\":\"CHANGE_WEBSITE\",\"filingId\":\"fil_demo\",\"targets\":[\"web_demo_1\"],\"baseVersion\":7,\"content\":{}}"_ba;
        QCOMPARE(desk.call("PUT", u"/v1/orders/"_s + order, draft, {{"if-none-match", "*"}}).status, 201);
        const auto body = QJsonDocument(QJsonObject{{u"slots"_s, QJsonArray{slot(u"OTHER"_s)}}}).toJson();
        const auto url =
            desk.call("POST", u"/v1/orders/"_s + order + u"/upload-links"_s, body).json["url"_L1].toString();
        QVERIFY(url.startsWith(live.service->phoneUrl() + u"/u/"_s));
        QCOMPARE(phone.call("GET", QUrl(url).path()).status, 200);
        QCOMPARE(phone.call("GET", u"/u/assets/phone.js"_s).status, 200);
        for (const auto &path :
             {u"/v1/session"_s, u"/v1/changes"_s, u"/practice/"_s, u"/practice/api/state"_s, u"/"_s,
              u"/u/../v1/changes"_s, u"//v1/changes"_s}) {
            const auto answer = phone.call("GET", path);
            QCOMPARE(answer.status, 404);
            QVERIFY(answer.headers.contains("x-request-id"));
        }
        QVERIFY(sendRaw(quint16(QUrl(live.service->phoneUrl()).port()),
                        "GET /u/%2e%2e/v1/changes HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", true)
                    .contains(" 404 "));
    }
};

QTEST_GUILESS_MAIN(TestPhone)
#include "tst_service_phone.moc"
