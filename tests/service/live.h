// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/running.h"
#include "service/service.h"

#include <QTcpSocket>

namespace service::testing {

/// A practice service in this process behind real sockets, on a copy of the sample data.
struct LiveService
{
    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<Service> service;

    explicit LiveService(bool phones = false)
    {
        ServiceConfig config;
        config.databasePath = folder.filePath(QStringLiteral("f.db"));
        config.practice = true;
        config.practiceDaySeconds = 1000;
        config.passwordCost = PasswordHasher::Cost::Least;
        if (phones)
            config.phone = HttpConfig();
        if (!QFile::copy(sampleDatabase(), config.databasePath))
            qFatal("cannot copy the sample database");
        auto started = Service::start(config, clock, [](const QString &) {});
        if (!started)
            qFatal("%s: %s", qPrintable(started.error().code), qPrintable(started.error().detail));
        service = std::move(*started);
    }
    quint16 port() const { return quint16(QUrl(service->url()).port()); }
    std::unique_ptr<Database> database() const
    {
        auto db = Database::open(folder.filePath(QStringLiteral("f.db")));
        return db ? std::move(*db) : nullptr;
    }
};

/// Sends bytes and breaks the connection; or, where `wait`, gives what comes back until the other side
/// closes.
inline QByteArray sendRaw(quint16 port, const QByteArray &bytes, bool wait)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    if (!socket.waitForConnected(5000))
        return {};
    socket.write(bytes);
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(5000)) {
    }
    QByteArray received;
    while (wait && socket.waitForReadyRead(10000))
        received += socket.readAll();
    if (!wait)
        socket.abort();
    return received;
}

} // namespace service::testing
