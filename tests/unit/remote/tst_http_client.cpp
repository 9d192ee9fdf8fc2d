// SPDX-License-Identifier: Apache-2.0
#include "contract/codec.h"
#include "raw_server.h"
#include "remote/http_filing_client.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using filing::ErrorKind;
using filing::Result;

class HttpClientTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void asksAsTheContractSays_data();
    void asksAsTheContractSays();
    void everyQuestionHasItsOwnId();
    void aProblemBecomesItsError();
    void theAnswersIdGoesIntoTheError();
    void retryAfterIsRead();
    void anErrorWithoutAProblemIsAStatus();
    void signsInWithoutSendingAToken();
    void rulesNotModified();
    void decodesALargePage();
    void idsStayOnePartOfThePath();
    void usesPlainHttpForThisComputerOnly_data();
    void usesPlainHttpForThisComputerOnly();
    void whatIsOpenIsCancelledAtTheEnd();
    void keepsNoCookies();

private:
    template <class T>
    T wait(QFuture<T> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000))
            qFatal("No answer came.");
        return future.takeResult();
    }
    void serve(const QByteArray &answer)
    {
        server->onRequest = [answer](const RawServer::Request &, QTcpSocket &socket) { socket.write(answer); };
    }

    std::unique_ptr<RawServer> server;
    std::unique_ptr<remote::HttpFilingClient> client;
};

namespace {

const QByteArray orderJson = R"({"id":"o1","kind":"CHANGE_WEBSITE","state":"DRAFT","version":3})";
const QByteArray sessionJson = R"({"accessToken":"a","refreshToken":"r","account":{"id":"acc_1"},"roles":["applicant"]})";

orders::Order draft()
{
    orders::Order order;
    order.id = u"o1"_s;
    order.kind = orders::OrderKind::ChangeWebsite;
    order.filingId = u"fil_1"_s;
    order.targets = {u"web_1"_s};
    order.content = {{u"/websites/web_1/name"_s, u"新名"_s}};
    order.baseVersion = 7;
    order.rulesVersion = u"r1"_s;
    order.findings.append({.pointer = u"/x"_s, .code = u"OLD"_s}); // not the client's to write
    order.createdAt = QDateTime::currentDateTimeUtc();
    return order;
}

} // namespace

void HttpClientTest::init()
{
    server = std::make_unique<RawServer>();
    remote::HttpOptions options;
    options.deadline = 5s;
    client = std::make_unique<remote::HttpFilingClient>(server->url(), options);
    client->setAccessToken("token-1");
}

void HttpClientTest::cleanup()
{
    client.reset();
    server.reset();
}

void HttpClientTest::asksAsTheContractSays_data()
{
    using Ask = std::function<bool(remote::HttpFilingClient &, HttpClientTest &)>;
    QTest::addColumn<Ask>("ask");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("header"); // `name: value`
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &answer, const QByteArray &line, const QByteArray &header,
                        const QByteArray &body, const Ask &ask) {
        QTest::newRow(name) << ask << answer << line << header << body;
    };
    const auto ok = RawServer::answer("200 OK", orderJson);
    const QByteArray draftJson = R"({"baseVersion":7,"content":{"/websites/web_1/name":"新名"},"filingId":"fil_1",)"
                                 R"("kind":"CHANGE_WEBSITE","rulesVersion":"r1","targets":["web_1"]})";
    row("create", RawServer::answer("201 Created", orderJson), "PUT /v1/orders/o1", "if-none-match: *", draftJson,
        [](auto &c, auto &t) { return t.wait(c.putOrder(draft(), 0))->version == 3; });
    row("replace", ok, "PUT /v1/orders/o1", "if-match: \"2\"", draftJson,
        [](auto &c, auto &t) { return t.wait(c.putOrder(draft(), 2)).has_value(); });
    row("order", ok, "GET /v1/orders/o1", "authorization: Bearer token-1", "",
        [](auto &c, auto &t) { return t.wait(c.order(u"o1"_s)).has_value(); });
    row("submit", ok, "POST /v1/orders/o1:submit", "idempotency-key: key-12345", "{}",
        [](auto &c, auto &t) { return t.wait(c.submit(u"o1"_s, 3, u"key-12345"_s, {})).has_value(); });
    row("submit with password", ok, "POST /v1/orders/o1:submit", "if-match: \"3\"", R"({"filingPassword":"Bei\"an"})",
        [](auto &c, auto &t) { return t.wait(c.submit(u"o1"_s, 3, u"key-12345"_s, "Bei\"an")).has_value(); });
    row("abandon", ok, "POST /v1/orders/o1:abandon", "if-match: \"3\"", "{}",
        [](auto &c, auto &t) { return t.wait(c.abandon(u"o1"_s, 3, u"key-12345"_s)).has_value(); });
    row("resend", ok, "POST /v1/orders/o1/verifications/2:resend", "content-type: application/json", "{}",
        [](auto &c, auto &t) { return t.wait(c.resendCode(u"o1"_s, 2)).has_value(); });
    row("validate", RawServer::answer("200 OK", R"({"findings":[{"code":"REQUIRED","pointer":"/a"}]})"),
        "POST /v1/orders/o1:validate", "accept: application/json, application/problem+json", "{}",
        [](auto &c, auto &t) { return t.wait(c.validate(u"o1"_s))->first().code == "REQUIRED"_L1; });
    row("snapshot", RawServer::answer("200 OK", R"({"changes":[],"cursor":"c1","hasMore":false})"),
        "GET /v1/changes?limit=200", "accept-encoding: identity", "",
        [](auto &c, auto &t) { return t.wait(c.changes({}, 200))->cursor == "c1"_L1; });
    row("changes", RawServer::answer("200 OK", R"({"changes":[],"cursor":"c2","hasMore":true})"),
        "GET /v1/changes?since=a%2Bb%26c%3D%2F&limit=200", "accept-encoding: identity", "",
        [](auto &c, auto &t) { return t.wait(c.changes(u"a+b&c=/"_s, 200))->hasMore; });
    row("rules", RawServer::answer("200 OK", R"({"version":"r2"})", "application/json; charset=utf-8", "ETag: \"r2\"\r\n"),
        "GET /v1/rules", "if-none-match: \"r1\"", "", [](auto &c, auto &t) {
            const auto rules = t.wait(c.rules(u"\"r1\""_s));
            return rules && !rules->notModified && rules->etag == "\"r2\""_L1 && rules->rules.contains("version"_L1);
        });
    row("locate", RawServer::answer("200 OK", R"({"icpNumber":"浙ICP备2024012345号","domain":"例.cn"})"),
        "GET /v1/filings:locate?domain=%E4%BE%8B.cn", "accept-encoding: identity", "",
        [](auto &c, auto &t) { return t.wait(c.locate(u"例.cn"_s))->domain == u"例.cn"_s; });
    row("locate by number",
        RawServer::answer("200 OK", R"({"number":"浙ICP备2024012345号","found":true,"icpNumber":"浙ICP备2024012345号","filingId":"f1"})"),
        "GET /v1/filings:locate?number=%E6%B5%99ICP%E5%A4%872024012345%E5%8F%B7", "accept-encoding: identity", "",
        [](auto &c, auto &t) {
            const auto located = t.wait(c.locate(u"浙ICP备2024012345号"_s));
            return located->found && located->filingId == "f1"_L1;
        });
    row("refresh", RawServer::answer("200 OK", sessionJson), "POST /v1/session:refresh", "content-type: application/json",
        R"({"refreshToken":"secret"})",
        [](auto &c, auto &t) { return t.wait(c.refresh("secret"))->account.id == "acc_1"_L1; });
    row("sign out", "HTTP/1.1 204 No Content\r\n\r\n", "DELETE /v1/session", "authorization: Bearer token-1", "",
        [](auto &c, auto &t) { return t.wait(c.signOut()).has_value(); });
}

void HttpClientTest::asksAsTheContractSays()
{
    using Ask = std::function<bool(remote::HttpFilingClient &, HttpClientTest &)>;
    QFETCH(Ask, ask);
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    serve(answer);
    QVERIFY(ask(*client, *this));
    QCOMPARE(server->requests.size(), 1);
    const auto &request = server->requests.first();
    QCOMPARE(request.verb + ' ' + request.path, line);
    QCOMPARE(request.headers.value(header.left(header.indexOf(':'))), header.mid(header.indexOf(':') + 2));
    QCOMPARE(request.body, body);
}

void HttpClientTest::everyQuestionHasItsOwnId()
{
    serve(RawServer::answer("200 OK", orderJson));
    wait(client->order(u"o1"_s));
    wait(client->order(u"o1"_s));
    const auto first = server->requests.at(0).headers.value("x-request-id");
    QVERIFY(first.size() >= 20);
    QVERIFY(first != server->requests.at(1).headers.value("x-request-id"));
}

void HttpClientTest::aProblemBecomesItsError()
{
    serve(RawServer::answer("409 Conflict",
                            R"({"status":409,"code":"ORDER_IN_PROGRESS","blockers":[{"code":"ORDER_IN_PROGRESS",)"
                            R"("params":{"orderId":"o9"},"remedy":"OPEN_ORDER"}],"errors":[]})",
                            "application/problem+json"));
    const auto answer = wait(client->order(u"o1"_s));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Conflict);
    QCOMPARE(answer.error().code, u"ORDER_IN_PROGRESS"_s);
    QCOMPARE(answer.error().blockers.first().params.value(u"orderId"_s), u"o9"_s);
}

void HttpClientTest::theAnswersIdGoesIntoTheError()
{
    serve(RawServer::answer("500 Oops", "{}", "application/problem+json", "X-Request-Id: req_7f3k\r\n"));
    QCOMPARE(wait(client->order(u"o1"_s)).error().requestId, u"req_7f3k"_s);
    serve(RawServer::answer("500 Oops", "{}", "application/problem+json", "X-Request-Id: " + QByteArray(200, 'x') + "\r\n"));
    const auto own = wait(client->order(u"o1"_s)).error().requestId.toLatin1(); // an insane id is not taken
    QCOMPARE(own, server->requests.last().headers.value("x-request-id"));
}

void HttpClientTest::retryAfterIsRead()
{
    serve(RawServer::answer("429 Slow down", R"({"code":"TOO_MANY_REQUESTS"})", "application/problem+json",
                            "Retry-After: 17\r\n"));
    const auto error = wait(client->order(u"o1"_s)).error();
    QCOMPARE(error.kind, ErrorKind::RateLimited);
    QCOMPARE(error.params.value(u"retryAfter"_s), u"17"_s);
}

void HttpClientTest::anErrorWithoutAProblemIsAStatus()
{
    serve(RawServer::answer("502 Bad Gateway", R"({"code":"INJECTED"})", "text/html"));
    const auto error = wait(client->order(u"o1"_s)).error();
    QCOMPARE(error.kind, ErrorKind::Server);
    QCOMPARE(error.code, u"HTTP_502"_s);
}

void HttpClientTest::signsInWithoutSendingAToken()
{
    client->setAccessToken({});
    serve(RawServer::answer("200 OK", sessionJson));
    const auto session = wait(client->signIn(u"名@example.cn"_s, "p\\w"));
    QVERIFY(session);
    QCOMPARE(session->accessToken, u"a"_s);
    const auto &request = server->requests.first();
    QVERIFY(!request.headers.contains("authorization"));
    QCOMPARE(QJsonDocument::fromJson(request.body).object(),
             (QJsonObject{{u"account"_s, u"名@example.cn"_s}, {u"password"_s, u"p\\w"_s}}));
}

void HttpClientTest::rulesNotModified()
{
    serve("HTTP/1.1 304 Not Modified\r\nETag: \"r1\"\r\n\r\n");
    const auto rules = wait(client->rules(u"\"r1\""_s));
    QVERIFY(rules);
    QVERIFY(rules->notModified);
}

void HttpClientTest::decodesALargePage()
{
    QByteArray body = R"({"cursor":"c1","hasMore":false,"changes":[)";
    for (int i = 0; i < 5000; ++i)
        body += (i ? "," : "") + QByteArray(R"({"type":"WEBSITE","op":"UPSERT","id":"web_)") + QByteArray::number(i)
            + R"(","filingId":"fil_1","resource":{"name":")" + QByteArray(200, 'x') + "\"}}";
    body += "]}";
    serve(RawServer::answer("200 OK", body));
    const auto page = wait(client->changes({}, 10000));
    QVERIFY(page);
    QCOMPARE(page->changes.size(), 5000);
    QCOMPARE(page->changes.last().id, u"web_4999"_s);
}

void HttpClientTest::idsStayOnePartOfThePath()
{
    serve(RawServer::answer("200 OK", orderJson));
    wait(client->order(u"../session?x=1#y"_s));
    QCOMPARE(server->requests.first().path, "/v1/orders/..%2Fsession%3Fx%3D1%23y"_ba);
}

void HttpClientTest::usesPlainHttpForThisComputerOnly_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("code");
    QTest::newRow("plain http elsewhere") << u"http://filing.example.cn"_s << u"SERVER_NOT_SECURE"_s;
    QTest::newRow("looks like this computer") << u"http://127.0.0.1.example.cn"_s << u"SERVER_NOT_SECURE"_s;
    QTest::newRow("localhost as a part") << u"http://localhost.example.cn"_s << u"SERVER_NOT_SECURE"_s;
    QTest::newRow("any address") << u"http://0.0.0.0"_s << u"SERVER_NOT_SECURE"_s;
    QTest::newRow("another scheme") << u"ftp://filing.example.cn"_s << u"SERVER_ADDRESS_INVALID"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << u"SERVER_ADDRESS_INVALID"_s;
    QTest::newRow("a password in it") << u"https://a:b@filing.example.cn"_s << u"SERVER_ADDRESS_INVALID"_s;
    QTest::newRow("nothing") << QString() << u"SERVER_ADDRESS_INVALID"_s;
    QTest::newRow("https") << u"https://filing.example.cn"_s << QString();
    QTest::newRow("this computer") << u"http://127.0.0.1:8480"_s << QString();
    QTest::newRow("this computer, IPv6") << u"http://[::1]:8480"_s << QString();
    QTest::newRow("localhost") << u"http://localhost:8480/base/"_s << QString();
}

void HttpClientTest::usesPlainHttpForThisComputerOnly()
{
    QFETCH(QString, url);
    QFETCH(QString, code);
    const auto refused = remote::refusal(QUrl(url));
    QCOMPARE(refused ? refused->code : QString(), code);
    if (refused)
        QCOMPARE(wait(remote::HttpFilingClient(QUrl(url)).order(u"o1"_s)).error().code, code);
}

void HttpClientTest::whatIsOpenIsCancelledAtTheEnd()
{
    const auto one = client->order(u"o1"_s);
    const auto other = client->signIn(u"a"_s, "b");
    client.reset();
    QVERIFY(one.isFinished());
    QCOMPARE(one.result().error().kind, ErrorKind::Cancelled);
    QCOMPARE(other.result().error().kind, ErrorKind::Cancelled);
}

void HttpClientTest::keepsNoCookies()
{
    serve(RawServer::answer("200 OK", orderJson, "application/json", "Set-Cookie: track=1; Path=/\r\n"));
    wait(client->order(u"o1"_s));
    wait(client->order(u"o1"_s));
    QVERIFY(!server->requests.last().headers.contains("cookie"));
}

QTEST_GUILESS_MAIN(HttpClientTest)
#include "tst_http_client.moc"
