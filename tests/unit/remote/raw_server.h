// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

/// A server that sends exactly the bytes a test wants, however wrong, and keeps what it was sent.
class RawServer final : public QObject
{
public:
    struct Request
    {
        QByteArray verb;
        QByteArray path;
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
    };
    /// Called once per whole request; writes what it likes to the socket.
    std::function<void(const Request &request, QTcpSocket &socket)> onRequest;
    QList<Request> requests;
    int connections = 0;

    RawServer()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (auto *socket = m_server.nextPendingConnection()) {
                ++connections;
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
                connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                    m_read.remove(socket);
                    socket->deleteLater();
                });
            }
        });
    }

    QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()));
    }
    void stopListening() { m_server.close(); }

    /// A whole answer with its length.
    static QByteArray answer(const QByteArray &status, const QByteArray &body,
                             const QByteArray &type = "application/json", const QByteArray &more = {})
    {
        return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n" + more + "\r\n" + body;
    }

private:
    void read(QTcpSocket &socket)
    {
        auto &bytes = m_read[&socket];
        bytes += socket.readAll();
        const auto end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Request request;
        const auto lines = bytes.left(end).split('\n');
        request.verb = lines.first().split(' ').value(0);
        request.path = lines.first().split(' ').value(1);
        for (const auto &line : lines.mid(1))
            request.headers.insert(line.left(line.indexOf(':')).trimmed().toLower(),
                                   line.mid(line.indexOf(':') + 1).trimmed());
        const auto length = request.headers.value("content-length").toLongLong();
        if (bytes.size() < end + 4 + length)
            return;
        request.body = bytes.mid(end + 4, length);
        bytes.remove(0, end + 4 + length);
        requests.append(request);
        if (onRequest)
            onRequest(request, socket);
    }

    QHash<QTcpSocket *, QByteArray> m_read;
    QTcpServer m_server; // last: its sockets say good-bye when it goes
};
