// SPDX-License-Identifier: Apache-2.0
#include "raw_server.h"
#include "remote/http_filing_client.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class EventStreamTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void hintsOncePerEvent_data();
    void hintsOncePerEvent();
    void hintsWhenItOpensAndWhenItBreaks();
    void opensAgainAfterABreak();
    void aNewTokenOpensAtOnce();
    void listeningAgainOpensAtOnce();
    void aSilentStreamIsOpenedAgain();
    void refusesWhatIsNoStream();
    void anEndlessLineIsCutOff();
    void stopsForGood();

private:
    static constexpr const char *head =
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n\r\n";

    void start(const remote::HttpOptions &options)
    {
        client = std::make_unique<remote::HttpFilingClient>(server->url(), options);
        hints = std::make_unique<QSignalSpy>(client.get(), &remote::FilingClient::changeHinted);
        client->setAccessToken("token-1");
        client->listen();
    }
    static remote::HttpOptions quick()
    {
        remote::HttpOptions options;
        options.deadline = 2s;
        options.reconnectFirst = 20ms;
        options.reconnectLongest = 50ms;
        return options;
    }

    std::unique_ptr<RawServer> server;
    std::unique_ptr<remote::HttpFilingClient> client;
    std::unique_ptr<QSignalSpy> hints;
    QPointer<QTcpSocket> stream;
};

void EventStreamTest::init()
{
    server = std::make_unique<RawServer>();
    server->onRequest = [this](const RawServer::Request &, QTcpSocket &socket) {
        stream = &socket;
        socket.write(head);
    };
}

void EventStreamTest::cleanup()
{
    hints.reset();
    client.reset();
    server.reset();
}

void EventStreamTest::hintsOncePerEvent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("events");
    QTest::newRow("one") << "event: changed\ndata: {\"cursor\":\"5\"}\n\n"_ba << 1;
    QTest::newRow("CRLF") << "event: changed\r\ndata: {}\r\n\r\n"_ba << 1;
    QTest::newRow("two") << "data: a\n\ndata: b\n\n"_ba << 2;
    QTest::newRow("several data lines") << "data: a\ndata: b\n\n"_ba << 1;
    QTest::newRow("heartbeat") << ": still here\n\n:\n\n"_ba << 0;
    QTest::newRow("no data") << "event: changed\n\n"_ba << 0;
    QTest::newRow("not ended yet") << "data: a\n"_ba << 0;
}

void EventStreamTest::hintsOncePerEvent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, events);
    start(quick());
    QTRY_COMPARE(hints->size(), 1); // it is open
    QCOMPARE(server->requests.first().path, "/v1/events"_ba);
    QCOMPARE(server->requests.first().headers.value("accept"), "text/event-stream"_ba);
    QCOMPARE(server->requests.first().headers.value("authorization"), "Bearer token-1"_ba);
    for (const char c : bytes) // however it is cut into pieces
        stream->write(QByteArray(1, c));
    stream->write(": end\n\ndata: marker\n\n");
    const bool open = bytes.endsWith("a\n"); // then the marker belongs to a comment that ends the open event
    QTRY_COMPARE(hints->size(), 1 + events + 1 + (open ? 1 : 0));
}

void EventStreamTest::hintsWhenItOpensAndWhenItBreaks()
{
    auto options = quick();
    options.reconnectFirst = 10s;
    start(options);
    QTRY_COMPARE(hints->size(), 1);
    stream->disconnectFromHost();
    QTRY_COMPARE(hints->size(), 2);
}

void EventStreamTest::opensAgainAfterABreak()
{
    start(quick());
    for (int i = 1; i <= 3; ++i) {
        // The next stream may open before the break is looked at, so the counts are lower bounds.
        QTRY_VERIFY(server->requests.size() >= i);
        QTRY_VERIFY(stream);
        QTRY_VERIFY(hints->size() >= 2 * i - 1);
        stream->abort();
        QTRY_VERIFY(hints->size() >= 2 * i);
    }
}

void EventStreamTest::aNewTokenOpensAtOnce()
{
    auto options = quick();
    options.reconnectFirst = 1h;
    server->onRequest = [](const RawServer::Request &, QTcpSocket &socket) {
        socket.write(RawServer::answer("401 No", "{}", "application/problem+json"));
    };
    start(options);
    QTRY_COMPARE(server->requests.size(), 1);
    QTRY_VERIFY(server->connections >= 1);
    QCOMPARE(hints->size(), 0);
    client->setAccessToken("token-2");
    QTRY_COMPARE(server->requests.size(), 2);
    QCOMPARE(server->requests.last().headers.value("authorization"), "Bearer token-2"_ba);
}

void EventStreamTest::listeningAgainOpensAtOnce()
{
    auto options = quick();
    options.reconnectFirst = 1h;
    start(options);
    QTRY_COMPARE(hints->size(), 1); // open on both sides
    stream->abort();
    QTRY_COMPARE(hints->size(), 2);
    QCOMPARE(server->requests.size(), 1);
    client->listen();
    QTRY_COMPARE(server->requests.size(), 2);
    QTRY_COMPARE(hints->size(), 3);
    client->listen(); // it is open: nothing to do
    stream->write("data: 1\n\n");
    QTRY_COMPARE(hints->size(), 4);
    QCOMPARE(server->requests.size(), 2);
}

void EventStreamTest::aSilentStreamIsOpenedAgain()
{
    auto options = quick();
    options.streamSilence = 100ms;
    start(options);
    QTRY_VERIFY(server->requests.size() >= 2);
}

void EventStreamTest::refusesWhatIsNoStream()
{
    server->onRequest = [](const RawServer::Request &, QTcpSocket &socket) {
        socket.write(RawServer::answer("200 OK", "data: x\n\n", "text/html"));
    };
    start(quick());
    QTRY_VERIFY(server->requests.size() >= 2);
    QCOMPARE(hints->size(), 0);
}

void EventStreamTest::anEndlessLineIsCutOff()
{
    start(quick());
    QTRY_COMPARE(hints->size(), 1);
    stream->write(QByteArray(300'000, 'x'));
    QTRY_VERIFY(server->requests.size() >= 2);
}

void EventStreamTest::stopsForGood()
{
    start(quick());
    QTRY_COMPARE(hints->size(), 1);
    client->stopListening();
    QTRY_VERIFY(!stream);
    client->setAccessToken("token-2");
    QCOMPARE(hints->size(), 1);
    QCOMPARE(server->requests.size(), 1);
    client->listen();
    QTRY_COMPARE(hints->size(), 2);
}

QTEST_GUILESS_MAIN(EventStreamTest)
#include "tst_event_stream.moc"
