// SPDX-License-Identifier: Apache-2.0
#include "service/certificate.h"
#include "service/running.h"
#include "service/service.h"

#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;
using namespace service;
using namespace service::testing;

namespace {

/// A service in this process, behind real sockets.
struct Running
{
    QTemporaryDir folder;
    SystemClock clock;
    std::mutex mutex;
    QStringList log;
    std::unique_ptr<Service> service;

    explicit Running(bool practice = true, const HttpConfig &http = {})
    {
        ServiceConfig config;
        config.http = http;
        config.databasePath = folder.filePath(u"f.db"_s);
        config.practice = practice;
        config.practiceDaySeconds = 0.05;
        config.passwordCost = PasswordHasher::Cost::Least;
        if (practice && !QFile::copy(sampleDatabase(), config.databasePath))
            qFatal("cannot copy the sample database");
        auto started = Service::start(config, clock, [this](const QString &line) {
            const std::lock_guard lock(mutex);
            log.append(line);
        });
        if (!started)
            qFatal("%s: %s", qPrintable(started.error().code), qPrintable(started.error().detail));
        service = std::move(*started);
    }
    quint16 port() const { return quint16(QUrl(service->url()).port()); }
    QByteArray practiceKey() const { return service->practiceUrl().section(u"key="_s, 1).toLatin1(); }
};

/// Sends bytes as they are and gives what comes back until the other side closes or the wait is over.
QByteArray exchange(quint16 port, const QByteArray &bytes, int waitMs = 2000)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    QByteArray received;
    QObject::connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(bytes); });
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { received += socket.readAll(); });
    QSignalSpy closed(&socket, &QTcpSocket::disconnected);
    closed.wait(waitMs);
    return received;
}

} // namespace

class TestEdge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesThroughAnOrderOverHttp()
    {
        Running running;
        HttpClient client(running.service->url());
        QVERIFY(client.signIn(u"demo@example.cn"_s));
        const auto path = u"/v1/orders/"_s + newId();
        const auto body =
            "{\"kind\":\"CHANGE_WEBSITE\",\"filingId\":\"fil_demo\",\"targets\":[\"web_demo_1\"],"
            "\"baseVersion\":7,"
            "\"content\":{\"/websites/web_demo_1/name\":\"\u793a\u4f8b\u4f18\u9009\u5546\u57ce\"}}"_ba;
        QCOMPARE(client.call("PUT", path, body, {{"if-none-match", "*"}}).status, 201);
        QCOMPARE(client
                     .call("POST", path + u":submit"_s, "{}",
                           {{"if-match", "\"1\""}, {"idempotency-key", newKey()}})
                     .status,
                 200);
        const auto state = [&] { return client.call("GET", path).json["state"_L1].toString(); };
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"SMS_VERIFICATION"_s, 10000);
        const Headers key{{"x-practice-key", running.practiceKey()}};
        const auto message = client.call("GET", u"/practice/api/state"_s, {}, key).json["messages"_L1][0];
        const QJsonObject entry{
            {u"code"_s, message["code"_L1]}, {u"mobile"_s, message["mobile"_L1]}, {u"idTail"_s, u"wrong1"_s}};
        const auto wrong = client.call("POST", u"/practice/api/verify"_s, QJsonDocument(entry).toJson(), key);
        QCOMPARE(wrong.json["result"_L1].toString(), u"WRONG_CODE"_s);
        const auto abandoned =
            client.call("POST", path + u":abandon"_s, {},
                        {{"if-match", client.call("GET", path).etag()}, {"idempotency-key", newKey()}});
        QCOMPARE(abandoned.json["state"_L1].toString(), u"ABANDONED"_s);
    }

    void putsItsHeadersOnEveryAnswer_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const Headers json;
        const Headers text{{"content-type", "text/plain"}};
        QTest::newRow("not there") << "GET"_ba << u"/nothing"_s << ""_ba << json << 404 << u"NOT_FOUND"_s;
        QTest::newRow("almost there")
            << "GET"_ba << u"/v1/orders"_s << ""_ba << json << 404 << u"NOT_FOUND"_s;
        QTest::newRow("unknown verb")
            << "POST"_ba << u"/v1/orders/1:explode"_s << "{}"_ba << json << 404 << u"NOT_FOUND"_s;
        QTest::newRow("wrong method")
            << "DELETE"_ba << u"/v1/changes"_s << ""_ba << json << 405 << u"METHOD_NOT_ALLOWED"_s;
        QTest::newRow("no session") << "GET"_ba << u"/v1/changes"_s << ""_ba << json << 401
                                    << u"SIGN_IN_REQUIRED"_s;
        QTest::newRow("no json") << "POST"_ba << u"/v1/session"_s << "{"_ba << json << 400
                                 << u"MALFORMED_JSON"_s;
        QTest::newRow("other type") << "POST"_ba << u"/v1/session"_s << "{}"_ba << text << 415
                                    << u"MEDIA_TYPE_WRONG"_s;
        QTest::newRow("too large") << "POST"_ba << u"/v1/session"_s << QByteArray(maxBodyBytes + 1, ' ')
                                   << json << 413 << u"BODY_TOO_LARGE"_s;
        QTest::newRow("outside the pages")
            << "GET"_ba << u"/practice/filings.json"_s << ""_ba << json << 404 << u"NOT_FOUND"_s;
        QTest::newRow("out of the folder") << "GET"_ba << u"/practice/..%2f..%2frules%2forders.json"_s
                                           << ""_ba << json << 404 << u"NOT_FOUND"_s;
    }

    void putsItsHeadersOnEveryAnswer()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        QFETCH(Headers, headers);
        QFETCH(int, status);
        QFETCH(QString, code);
        Running running;
        HttpClient client(running.service->url());
        const auto answer = client.call(method, path, body, headers);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.headers.value("content-type"), "application/problem+json"_ba);
        QCOMPARE(answer.code(), code);
        QCOMPARE(answer.json["status"_L1].toInt(), status);
        QCOMPARE(answer.json["requestId"_L1].toString().toLatin1(), answer.headers.value("x-request-id"));
        QVERIFY(!answer.headers.value("x-request-id").isEmpty());
        QCOMPARE(answer.headers.value("x-content-type-options"), "nosniff"_ba);
        QCOMPARE(answer.headers.value("cache-control"), "no-store"_ba);
        QCOMPARE(answer.headers.contains("allow"), status == 405);
    }

    void takesOverASaneRequestId_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<bool>("taken");
        QTest::newRow("sane") << "desk-0123-abcd"_ba << true;
        QTest::newRow("short") << "abc"_ba << false;
        QTest::newRow("long") << QByteArray(65, 'a') << false;
        QTest::newRow("quotes") << "abc\" status=200"_ba << false;
    }

    void takesOverASaneRequestId()
    {
        QFETCH(QByteArray, given);
        QFETCH(bool, taken);
        Running running;
        HttpClient client(running.service->url());
        const auto answer = client.call("GET", u"/v1/changes"_s, {}, {{"x-request-id", given}});
        QCOMPARE(answer.headers.value("x-request-id") == given, taken);
    }

    void servesThePagesInPracticeModeOnly()
    {
        Running running;
        HttpClient client(running.service->url());
        for (const auto &path : {u"/practice/"_s, u"/practice/phone"_s, u"/practice/miit"_s}) {
            const auto page = client.call("GET", path);
            QCOMPARE(page.status, 200);
            QCOMPARE(page.headers.value("content-type"), "text/html; charset=utf-8"_ba);
            QVERIFY(page.headers.value("content-security-policy").contains("script-src 'self'"));
        }
        QCOMPARE(client.call("GET", u"/practice/practice.js"_s).headers.value("content-type"),
                 "text/javascript; charset=utf-8"_ba);
        Running bare(false);
        HttpClient other(bare.service->url());
        for (const auto &path : {u"/practice/"_s, u"/practice/phone"_s, u"/practice/api/state"_s})
            QCOMPARE(other.call("GET", path).status, 404);
        QVERIFY(bare.service->practiceUrl().isEmpty());
        QVERIFY(!other.signIn(u"demo@example.cn"_s)); // no sample accounts either
    }

    void hintsOnTheEventStream()
    {
        Running running;
        HttpClient client(running.service->url());
        QVERIFY(client.signIn(u"demo@example.cn"_s));
        const std::unique_ptr<QNetworkReply> stream(client.send("GET", u"/v1/events"_s));
        QByteArray heard;
        connect(stream.get(), &QNetworkReply::readyRead, this, [&] { heard += stream->readAll(); });
        QTRY_VERIFY_WITH_TIMEOUT(heard.contains(": alive"), 5000);
        QCOMPARE(stream->header(QNetworkRequest::ContentTypeHeader).toByteArray(), "text/event-stream"_ba);
        const auto before = client.call("GET", u"/v1/changes?limit=500"_s).json["cursor"_L1].toString();
        const auto body =
            "{\"kind\":\"CHANGE_WEBSITE\",\"filingId\":\"fil_demo\",\"targets\":[\"web_demo_1\"],\"baseVersion\":7,\"content\":{}}"_ba;
        QCOMPARE(client.call("PUT", u"/v1/orders/"_s + newId(), body, {{"if-none-match", "*"}}).status, 201);
        QTRY_VERIFY_WITH_TIMEOUT(heard.contains("event: changed\ndata: {\"cursor\":\""), 5000);
        const auto after = client.call("GET", u"/v1/changes?since="_s + before).json["cursor"_L1].toString();
        QVERIFY(heard.contains(after.toLatin1()));

        HttpClient other(running.service->url());
        QVERIFY(other.signIn(u"person@example.cn"_s));
        const std::unique_ptr<QNetworkReply> quiet(other.send("GET", u"/v1/events"_s));
        QByteArray nothing;
        connect(quiet.get(), &QNetworkReply::readyRead, this, [&] { nothing += quiet->readAll(); });
        QTRY_VERIFY_WITH_TIMEOUT(nothing.contains(": alive"), 5000);
        heard.clear();
        QCOMPARE(
            client
                .call("PUT", u"/v1/orders/"_s + newId(),
                      QByteArray(body).replace("fil_demo", "fil_hunan").replace("web_demo_1", "web_hunan_1"),
                      {{"if-none-match", "*"}})
                .status,
            201);
        QTRY_VERIFY_WITH_TIMEOUT(heard.contains("event: changed"), 5000);
        QVERIFY(!nothing.contains("event: changed")); // somebody else's change is nobody's business
        running.service->stop();
        QTRY_VERIFY_WITH_TIMEOUT(stream->isFinished(), 5000);
    }

    void limitsStreamsPerAccount()
    {
        Running running;
        HttpClient client(running.service->url());
        QVERIFY(client.signIn(u"demo@example.cn"_s));
        // A client library opens few connections per host at once, so each stream has a client of its own.
        std::vector<std::unique_ptr<HttpClient>> clients;
        std::vector<std::unique_ptr<QNetworkReply>> streams;
        for (int i = 0; i < EventHub::mostPerAccount; ++i) {
            clients.push_back(std::make_unique<HttpClient>(running.service->url()));
            QVERIFY(clients.back()->signIn(u"demo@example.cn"_s));
            streams.emplace_back(clients.back()->send("GET", u"/v1/events"_s));
            QSignalSpy head(streams.back().get(), &QNetworkReply::metaDataChanged);
            QVERIFY(head.wait(5000));
        }
        const auto refused = client.call("GET", u"/v1/events"_s);
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.code(), u"TOO_MANY_STREAMS"_s);
        QVERIFY(refused.headers.contains("retry-after"));
    }

    void endsStreamsWithTheSession()
    {
        Running running;
        HttpClient client(running.service->url());
        QVERIFY(client.signIn(u"demo@example.cn"_s));
        const std::unique_ptr<QNetworkReply> stream(client.send("GET", u"/v1/events"_s));
        QSignalSpy head(stream.get(), &QNetworkReply::metaDataChanged);
        QVERIFY(head.wait(5000));
        QCOMPARE(client.call("DELETE", u"/v1/session"_s).status, 204);
        QTRY_VERIFY_WITH_TIMEOUT(stream->isFinished(), 5000);
    }

    void keepsStreamsAliveUntilTheTokenEnds()
    {
        struct Sink final : EventSink
        {
            int sent = 0;
            bool finished = false;
            bool broken = false;
            bool send(const QByteArray &) override { return !broken && ++sent > 0; }
            void finish() override { finished = true; }
        };
        EventHub hub;
        const QDateTime start(QDate(2026, 11, 21), QTime(2, 0), Qt::UTC);
        const auto sink = std::make_shared<Sink>();
        const auto gone = std::make_shared<Sink>();
        for (const auto &each : {sink, gone})
            hub.add({u"a"_s, u"a"_s, u"token"_s, start.addSecs(60)}, hub.reserve(u"a"_s), each);
        gone->broken = true;
        hub.heartbeat(start);
        QCOMPARE(sink->sent, 2);
        hub.publish({u"b"_s}, [](const QString &) { return u"1"_s; });
        QCOMPARE(sink->sent, 2);
        hub.publish({u"a"_s}, [](const QString &) { return u"1"_s; });
        QCOMPARE(sink->sent, 3);
        hub.heartbeat(start.addSecs(60));
        QVERIFY(sink->finished);
        QCOMPARE(sink->sent, 3);
        for (int i = 0; i < EventHub::mostPerAccount; ++i) // all places are free again
            hub.add({u"a"_s, u"a"_s, u"token"_s, start}, hub.reserve(u"a"_s), sink);
        QVERIFY(!hub.reserve(u"a"_s));
    }

    void survivesHostileBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("noise") << QByteArray("\x00\xff\x13\x37\r\n\r\n", 8).repeated(100);
        QTest::newRow("tls hello") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11);
        QTest::newRow("negative length")
            << "POST /v1/session HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n"_ba;
        QTest::newRow("two lengths")
            << "POST /v1/session HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}"_ba;
        QTest::newRow("length and chunks")
            << "POST /v1/session HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"_ba;
        QTest::newRow("endless header") << "GET / HTTP/1.1\r\nA: "_ba + QByteArray(100000, 'a');
        QTest::newRow("many headers") << "GET / HTTP/1.1\r\n"_ba + "A: b\r\n"_ba.repeated(5000) + "\r\n";
        QTest::newRow("long path") << "GET /"_ba + QByteArray(100000, 'a') + " HTTP/1.1\r\n\r\n";
        QTest::newRow("huge length")
            << "POST /v1/session HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999\r\n\r\n{}"_ba;
        QTest::newRow("bad escapes")
            << "GET /v1/filings/%%%zz%00%ff HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"_ba;
        QTest::newRow("old version") << "GET /v1/changes HTTP/0.9\r\n\r\n"_ba;
    }

    void survivesHostileBytes()
    {
        QFETCH(QByteArray, bytes);
        Running running;
        const auto received = exchange(running.port(), bytes, 500);
        QVERIFY2(!received.contains(" 200 "), received.constData());
        HttpClient client(running.service->url());
        QCOMPARE(client.call("GET", u"/v1/changes"_s).status, 401);
    }

    void speaksTls()
    {
        const QTemporaryDir folder;
        HttpConfig http;
        http.certificate = folder.filePath(u"cert.pem"_s);
        http.key = folder.filePath(u"key.pem"_s);
        QVERIFY(writeCertificate(http.certificate, http.key));
        Running running(true, http);
        QVERIFY(running.service->url().startsWith(u"https://127.0.0.1:"_s));
        HttpClient stranger(running.service->url());
        QVERIFY(!stranger.signIn(u"demo@example.cn"_s)); // it does not trust the certificate
        HttpClient client(running.service->url(), http.certificate);
        QVERIFY(client.signIn(u"demo@example.cn"_s));
        const auto answer = client.call("GET", u"/v1/changes?limit=1"_s);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.headers.contains("strict-transport-security"));
        QVERIFY(!exchange(running.port(), "GET /v1/changes HTTP/1.1\r\nHost: a\r\n\r\n", 500)
                     .contains("HTTP/1.1"));
    }

    void logsWithoutValues()
    {
        Running running;
        HttpClient client(running.service->url());
        QVERIFY(client.signIn(u"demo@example.cn"_s));
        client.call("GET", u"/v1/filings/fil_demo"_s);
        client.call("GET", u"/v1/filings:locate?domain=shop-example.cn"_s);
        running.service->stop();
        const auto text = running.log.join(u'\n');
        QVERIFY(text.contains(u"GET /v1/filings/{} status=200"_s));
        QVERIFY(text.contains(u"role=applicant"_s));
        for (const auto &value : {u"demo@example.cn"_s, u"practice-2026"_s, u"fil_demo"_s, u"shop-example"_s})
            QVERIFY2(!text.contains(value), qPrintable(value));
    }
};

QTEST_GUILESS_MAIN(TestEdge)
#include "tst_service_edge.moc"
