// SPDX-License-Identifier: Apache-2.0
#include "raw_server.h"
#include "remote/http_filing_client.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using filing::ErrorKind;

/// Servers that are broken, slow or evil: each question ends with an error, within its deadline.
class HttpHostileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsWithAnError_data();
    void endsWithAnError();
    void nobodyListens();
    void dripsForEver();
    void endlessHeaders();
    void anEndlessBodyIsCutOff();
    void aCompressedBombIsNotUnpacked();
};

namespace {

remote::HttpOptions shortOptions()
{
    remote::HttpOptions options;
    options.deadline = 400ms;
    options.maxAnswerBytes = 100'000;
    return options;
}

filing::Error errorOf(RawServer &server)
{
    remote::HttpFilingClient client(server.url(), shortOptions());
    auto future = client.order(u"o1"_s);
    QElapsedTimer timer;
    timer.start();
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 5'000))
        qFatal("No answer came.");
    if (timer.elapsed() > 2'000)
        qFatal("The deadline was not kept.");
    const auto answer = future.result();
    return answer ? filing::Error{ErrorKind::Input, u"ACCEPTED"_s} : answer.error();
}

} // namespace

void HttpHostileTest::endsWithAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("close");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &bytes, bool close, ErrorKind kind, const QString &code) {
        QTest::newRow(name) << bytes << close << int(kind) << code;
    };
    using K = ErrorKind;
    row("silent", {}, false, K::Timeout, u"ANSWER_TOO_LATE"_s);
    row("hangs up", {}, true, K::Network, u"CONNECTION_LOST"_s);
    row("headers only", "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n", false,
        K::Timeout, u"ANSWER_TOO_LATE"_s);
    row("truncated", "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"id\":", true,
        K::Network, u"CONNECTION_LOST"_s);
    row("announces too much",
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99999999999\r\n\r\n", false, K::Protocol,
        u"ANSWER_TOO_LARGE"_s);
    row("sends too much", RawServer::answer("200 OK", '"' + QByteArray(150'000, 'x') + '"'), false, K::Protocol,
        u"ANSWER_TOO_LARGE"_s);
    row("malformed JSON", RawServer::answer("200 OK", "{\"id\":"), false, K::Protocol, u"ANSWER_MALFORMED"_s);
    row("a list", RawServer::answer("200 OK", "[]"), false, K::Protocol, u"ANSWER_MALFORMED"_s);
    row("wrong types", RawServer::answer("200 OK", R"({"id":"o1","version":"three"})"), false, K::Protocol,
        u"ANSWER_MALFORMED"_s);
    row("no version", RawServer::answer("200 OK", R"({"id":"o1"})"), false, K::Protocol, u"ANSWER_MALFORMED"_s);
    row("no body", RawServer::answer("200 OK", ""), false, K::Protocol, u"ANSWER_MALFORMED"_s);
    row("deep", RawServer::answer("200 OK", QByteArray(40'000, '[')), false, K::Protocol, u"ANSWER_MALFORMED"_s);
    row("HTML", RawServer::answer("200 OK", "<html>", "text/html"), false, K::Protocol, u"ANSWER_WRONG_TYPE"_s);
    row("no type", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", false, K::Protocol, u"ANSWER_WRONG_TYPE"_s);
    row("redirect to plain http", "HTTP/1.1 302 Found\r\nLocation: http://evil.example/\r\nContent-Length: 0\r\n\r\n",
        false, K::Protocol, u"REDIRECT_REFUSED"_s);
    row("redirect to a file", "HTTP/1.1 301 Moved\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n", false,
        K::Protocol, u"REDIRECT_REFUSED"_s);
    row("redirect with the same body", "HTTP/1.1 307 Temporary\r\nLocation: /v1/other\r\nContent-Length: 0\r\n\r\n", false,
        K::Protocol, u"REDIRECT_REFUSED"_s);
    row("asks for a password", "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n",
        false, K::Unauthenticated, u"HTTP_401"_s);
    row("malformed problem", RawServer::answer("409 Conflict", "{{{", "application/problem+json"), false, K::Conflict,
        u"HTTP_409"_s);
}

void HttpHostileTest::endsWithAnError()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, close);
    QFETCH(int, kind);
    QFETCH(QString, code);
    RawServer server;
    server.onRequest = [&](const RawServer::Request &, QTcpSocket &socket) {
        socket.write(bytes);
        if (close)
            socket.disconnectFromHost();
    };
    const auto error = errorOf(server);
    QCOMPARE(error.code, code);
    QCOMPARE(int(error.kind), kind);
    QVERIFY(!error.requestId.isEmpty());
    for (const auto &request : server.requests)
        QCOMPARE(request.path, "/v1/orders/o1"_ba); // nothing else was asked for
}

void HttpHostileTest::nobodyListens()
{
    RawServer server;
    server.stopListening();
    const auto error = [&] {
        QTcpServer gone;
        gone.listen(QHostAddress::LocalHost);
        const QUrl url(u"http://127.0.0.1:%1"_s.arg(gone.serverPort()));
        gone.close();
        remote::HttpFilingClient client(url, shortOptions());
        auto future = client.order(u"o1"_s);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 5'000))
            qFatal("No answer came.");
        return future.result().error();
    }();
    QCOMPARE(error.code, u"CONNECTION_REFUSED"_s);
    QCOMPARE(error.kind, ErrorKind::Network);
}

void HttpHostileTest::dripsForEver()
{
    RawServer server;
    QTimer drip;
    server.onRequest = [&](const RawServer::Request &, QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n");
        connect(&drip, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
        drip.start(20ms); // each byte comes well within any timeout between bytes
    };
    const auto error = errorOf(server);
    QCOMPARE(error.code, u"ANSWER_TOO_LATE"_s);
    QCOMPARE(error.kind, ErrorKind::Timeout);
}

void HttpHostileTest::endlessHeaders()
{
    RawServer server;
    QTimer flood;
    server.onRequest = [&](const RawServer::Request &, QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\n");
        connect(&flood, &QTimer::timeout, &socket, [&socket] {
            if (socket.bytesToWrite() < 100'000)
                socket.write("X-Fill: " + QByteArray(1'000, 'x') + "\r\n");
        });
        flood.start(0ms);
    };
    const auto error = errorOf(server);
    QVERIFY2(error.kind == ErrorKind::Timeout || error.kind == ErrorKind::Protocol, qPrintable(error.code));
}

void HttpHostileTest::anEndlessBodyIsCutOff()
{
    RawServer server;
    QTimer flood;
    qint64 sent = 0;
    server.onRequest = [&](const RawServer::Request &, QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n");
        connect(&flood, &QTimer::timeout, &socket, [&] {
            if (socket.bytesToWrite() < 100'000)
                sent += socket.write(QByteArray(10'000, ' '));
        });
        flood.start(0ms);
    };
    const auto error = errorOf(server);
    QCOMPARE(error.code, u"ANSWER_TOO_LARGE"_s);
    QVERIFY2(sent < 20'000'000, qPrintable(QString::number(sent)));
}

void HttpHostileTest::aCompressedBombIsNotUnpacked()
{
    const auto zipped = qCompress(QByteArray(50'000'000, ' '), 9).mid(4); // zlib, 50 kB for 50 MB
    QVERIFY(zipped.size() < 100'000);
    RawServer server;
    server.onRequest = [&](const RawServer::Request &, QTcpSocket &socket) {
        socket.write(RawServer::answer("200 OK", zipped, "application/json", "Content-Encoding: deflate\r\n"));
    };
    QCOMPARE(errorOf(server).code, u"ANSWER_MALFORMED"_s);
}

QTEST_GUILESS_MAIN(HttpHostileTest)
#include "tst_http_hostile.moc"
