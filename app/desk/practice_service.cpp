// SPDX-License-Identifier: Apache-2.0
#include "app/desk/practice_service.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkInterface>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int startDeadlineMs = 15'000;
constexpr int restartPauseMs = 500;
constexpr int maxRestarts = 5;
constexpr qsizetype keptLog = 4'000;

QString serviceProgram()
{
#ifdef Q_OS_WIN
    return QCoreApplication::applicationDirPath() + u"/icp-filing-service.exe"_s;
#else
    return QCoreApplication::applicationDirPath() + u"/icp-filing-service"_s;
#endif
}

/// Where a phone of the same network finds this computer; null where there is no network.
QHostAddress networkAddress()
{
    const auto all = QNetworkInterface::allAddresses();
    const auto isPrivate = [](const QHostAddress &address) {
        return address.isInSubnet(QHostAddress(u"10.0.0.0"_s), 8) || address.isInSubnet(QHostAddress(u"172.16.0.0"_s), 12)
            || address.isInSubnet(QHostAddress(u"192.168.0.0"_s), 16); // RFC 1918
    };
    const auto found = std::find_if(all.begin(), all.end(), isPrivate);
    return found == all.end() ? QHostAddress() : *found;
}

} // namespace

PracticeService::PracticeService(const QString &databasePath, std::optional<double> daySeconds, bool admitPhones,
                                 QObject *parent)
    : QObject(parent)
    , m_database(databasePath)
    , m_daySeconds(daySeconds)
    , m_admitPhones(admitPhones)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(startDeadlineMs);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_said += "no answer in time";
        m_process.kill();
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &PracticeService::readReadyLine);
    connect(&m_process, &QProcess::readyReadStandardError, this,
            [this] { m_said = (m_said + m_process.readAllStandardError()).last(qMin(keptLog, m_said.size())); });
    connect(&m_process, &QProcess::finished, this, &PracticeService::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(m_process.errorString());
    });
}

PracticeService::~PracticeService()
{
    m_process.disconnect(this); // its last signals come while it is destroyed itself, and so is this
    m_process.closeWriteChannel(); // the service ends with its standard input
    m_process.terminate();         // QProcess ends it for good where it does not listen; its database stands that
}

void PracticeService::start() { launch(); }

void PracticeService::launch()
{
    const auto address = m_server.isValid() ? u"127.0.0.1:%1"_s.arg(m_server.port()) : u"127.0.0.1:0"_s;
    QStringList words{u"--practice"_s, u"--listen"_s, address, u"--database"_s, u"sqlite:"_s + m_database,
                      u"--exit-with-stdin"_s};
    if (m_daySeconds)
        words << u"--practice-day"_s << QString::number(*m_daySeconds);
    const auto phones = m_admitPhones ? networkAddress() : QHostAddress();
    if (!phones.isNull())
        words << u"--phone-listen"_s << phones.toString() + u":0"_s;
    m_deadline.start();
    m_process.start(serviceProgram(), words);
}

void PracticeService::readReadyLine()
{
    if (!m_process.canReadLine())
        return;
    const auto line = QJsonDocument::fromJson(m_process.readLine()).object();
    const QUrl url(line[u"url"_s].toString());
    if (!url.isValid() || url.host().isEmpty())
        return;
    m_deadline.stop();
    const bool first = !m_server.isValid();
    m_server = url;
    m_practicePage = QUrl(line[u"practice"_s].toString());
    if (first)
        Q_EMIT ready();
}

void PracticeService::onFinished()
{
    m_deadline.stop();
    if (!m_server.isValid()) {
        Q_EMIT failed(QString::fromUtf8(m_said).trimmed());
        return;
    }
    if (m_restarts++ < maxRestarts)
        QTimer::singleShot(restartPauseMs, this, &PracticeService::launch);
}
