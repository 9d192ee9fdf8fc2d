// SPDX-License-Identifier: Apache-2.0
#include "service/certificate.h"
#include "service/running.h"
#include "service/storage/audit_log.h"
#include "service/storage/change_log.h"

#include <QProcess>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace service;
using namespace service::testing;

namespace {

/// Under a sanitizer on a busy machine the sample filings take their time.
constexpr int startMs = 60000;

/// The real program as a child. Ends with this object.
class Program
{
public:
    explicit Program(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(SERVICE_PROGRAM), arguments);
    }
    ~Program()
    {
        if (m_process.state() != QProcess::NotRunning)
            kill();
    }

    /// The line of JSON that it prints when it is ready.
    QJsonObject ready()
    {
        if (!m_process.canReadLine()) {
            QSignalSpy output(&m_process, &QProcess::readyReadStandardOutput);
            output.wait(startMs);
        }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }

    void kill()
    {
        end([this] { m_process.kill(); });
    }
    void terminate()
    {
        end([this] { m_process.terminate(); });
    }
    void closeInput()
    {
        end([this] { m_process.closeWriteChannel(); });
    }
    void waitForEnd()
    {
        end([] {});
    }

    bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }
    bool endedByItself() const { return hasEnded() && m_process.exitStatus() == QProcess::NormalExit; }
    int exitCode() const { return m_process.exitCode(); }
    QString errors() { return QString::fromUtf8(m_process.readAllStandardError()); }

private:
    template<class Act>
    void end(Act act)
    {
        QSignalSpy finished(&m_process, &QProcess::finished);
        act();
        if (m_process.state() != QProcess::NotRunning)
            finished.wait(startMs);
    }

    QProcess m_process;
};

QStringList practiceArguments(const QString &database, const QString &day = u"0.05"_s)
{
    return {u"--practice"_s,
            u"--listen"_s,
            u"127.0.0.1:0"_s,
            u"--database"_s,
            u"sqlite:"_s + database,
            u"--practice-day"_s,
            day};
}

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereItListensAndEndsWhenAsked()
    {
        const QTemporaryDir folder;
        Program program(practiceArguments(folder.filePath(u"f.db"_s)));
        const auto ready = program.ready();
        QVERIFY(ready["url"_L1].toString().startsWith(u"http://127.0.0.1:"_s));
        QVERIFY(
            ready["practice"_L1].toString().startsWith(ready["url"_L1].toString() + u"/practice/?key="_s));
        HttpClient client(ready["url"_L1].toString());
        QVERIFY(client.signIn(u"group@example.cn"_s));
        QCOMPARE(client.call("GET", u"/v1/filings/fil_group"_s).json["websiteCount"_L1].toInt(), 5000);
        program.terminate();
        QVERIFY(program.endedByItself());
        QCOMPARE(program.exitCode(), 0);
    }

    void hasNoPracticeAddressOutsidePracticeMode()
    {
        const QTemporaryDir folder;
        Program program(
            {u"--listen"_s, u"127.0.0.1:0"_s, u"--database"_s, u"sqlite:"_s + folder.filePath(u"f.db"_s)});
        const auto ready = program.ready();
        QVERIFY(ready.contains("url"_L1));
        QVERIFY(!ready.contains("practice"_L1));
    }

    void endsWithItsInput()
    {
        const QTemporaryDir folder;
        Program program(practiceArguments(folder.filePath(u"f.db"_s)) + QStringList{u"--exit-with-stdin"_s});
        QVERIFY(program.ready().contains("url"_L1));
        program.closeInput();
        QVERIFY(program.endedByItself());
        QCOMPARE(program.exitCode(), 0);
    }

    void refusesBadArguments_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown") << QStringList{u"--frobnicate"_s} << u"--frobnicate"_s;
        QTest::newRow("unknown with value")
            << QStringList{u"--frobnicate"_s, u"1"_s} << u"no option --frobnicate"_s;
        QTest::newRow("word") << QStringList{u"start"_s} << u"\"start\" is not an option"_s;
        QTest::newRow("no port") << QStringList{u"--listen"_s, u"127.0.0.1"_s} << u"ADDRESS:PORT"_s;
        QTest::newRow("port too high")
            << QStringList{u"--listen"_s, u"127.0.0.1:70000"_s} << u"ADDRESS:PORT"_s;
        QTest::newRow("in memory") << QStringList{u"--database"_s, u"sqlite::memory:"_s} << u"sqlite:PATH"_s;
        QTest::newRow("other database") << QStringList{u"--database"_s, u"oracle:x"_s} << u"sqlite:PATH"_s;
        QTest::newRow("day") << QStringList{u"--practice-day"_s, u"-1"_s} << u"seconds"_s;
        QTest::newRow("off loopback") << QStringList{u"--listen"_s, u"0.0.0.0:0"_s} << u"needs TLS"_s;
        QTest::newRow("off loopback 6") << QStringList{u"--listen"_s, u"[::]:0"_s} << u"needs TLS"_s;
        QTest::newRow("phones without practice") << QStringList{u"--phone-listen"_s, u"127.0.0.1:0"_s} << u"is for practice"_s;
        QTest::newRow("phones anywhere") << QStringList{u"--practice"_s, u"--phone-listen"_s, u"0.0.0.0:0"_s} << u"--phone-listen"_s;
        QTest::newRow("phones nowhere") << QStringList{u"--practice"_s, u"--phone-listen"_s, u"here"_s} << u"--phone-listen wants"_s;
        QTest::newRow("half of TLS") << QStringList{u"--tls-cert"_s, u"a.pem"_s} << u"belong together"_s;
    }

    void refusesBadArguments()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        Program program(arguments);
        program.waitForEnd();
        QVERIFY(program.endedByItself());
        QCOMPARE(program.exitCode(), 2);
        const auto text = program.errors();
        QVERIFY2(text.contains(says), qPrintable(text));
        QVERIFY(text.contains(u"Usage:"_s));
    }

    void saysWhyItCannotStart_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("no folder") << QStringList{u"--listen"_s, u"127.0.0.1:0"_s, u"--database"_s,
                                                  u"sqlite:/nonexistent/f.db"_s}
                                   << u"DATABASE_UNREADABLE"_s;
        QTest::newRow("no certificate")
            << QStringList{u"--listen"_s,   u"127.0.0.1:0"_s,
                           u"--database"_s, u"sqlite:"_s + m_folder.filePath(u"f.db"_s),
                           u"--tls-cert"_s, u"/nonexistent/c"_s,
                           u"--tls-key"_s,  u"/nonexistent/k"_s}
            << u"TLS_FAILED"_s;
    }

    void saysWhyItCannotStart()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        Program program(arguments);
        program.waitForEnd();
        QCOMPARE(program.exitCode(), 1);
        const auto text = program.errors();
        QVERIFY2(text.contains(says), qPrintable(text));
    }

    /// Killed while submits run: afterwards every order is either submitted with all that belongs to it, or
    /// not at all.
    void staysConsistentWhenKilled()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"f.db"_s);
        QVERIFY(QFile::copy(sampleDatabase(), path));
        const QHash<QString, QString> websites{{u"fil_demo"_s, u"web_demo_1"_s},
                                               {u"fil_hunan"_s, u"web_hunan_1"_s}};
        QHash<QString, QByteArray> keys;
        for (int round = 0; round < 5; ++round) {
            Program program(practiceArguments(path, u"1000"_s));
            HttpClient client(program.ready()["url"_L1].toString());
            QVERIFY(client.signIn(u"demo@example.cn"_s));
            std::vector<std::unique_ptr<QNetworkReply>> replies;
            for (auto it = websites.begin(); it != websites.end(); ++it) {
                const auto id = newId();
                const auto order = u"/v1/orders/"_s + id;
                const QJsonObject body{{u"kind"_s, u"CHANGE_WEBSITE"_s},
                                       {u"filingId"_s, it.key()},
                                       {u"targets"_s, QJsonArray{it.value()}},
                                       {u"content"_s, QJsonObject{{u"/websites/"_s + it.value() + u"/name"_s,
                                                                   u"示例第%1名称"_s.arg(round)}}},
                                       {u"baseVersion"_s, 1}};
                const auto drafted =
                    client.call("PUT", order, QJsonDocument(body).toJson(), {{"if-none-match", "*"}});
                if (drafted.status == 409)
                    continue; // the one of the last round was submitted
                QCOMPARE(drafted.status, 201);
                keys.insert(id, newKey());
                replies.emplace_back(
                    client.send("POST", order + u":submit"_s, "{}",
                                {{"if-match", "\"1\""}, {"idempotency-key", keys.value(id)}}));
            }
            // At once, or when the first answer is there: before, in or between the two writes.
            if (round % 2 == 1 && !replies.empty()) {
                QSignalSpy answered(replies.front().get(), &QNetworkReply::finished);
                answered.wait(startMs);
            }
            program.kill();
        }
        auto db = Database::open(path);
        QVERIFY(db);
        auto check = (*db)->run(u"PRAGMA integrity_check"_s);
        QVERIFY(check.next());
        QCOMPARE(check.value(0).toString(), u"ok"_s);
        QCOMPARE(AuditLog(**db).firstBroken(), 0);
        for (auto it = keys.begin(); it != keys.end(); ++it) {
            const auto row = Orders(**db).byId(it.key());
            QVERIFY(row);
            const bool submitted = row->order.state == orders::OrderState::ProviderReview;
            const auto count = [&](const QString &sql) {
                auto query = (*db)->run(sql, {it.key()});
                return query.next() ? query.value(0).toInt() : -1;
            };
            QCOMPARE(row->order.version, submitted ? 2 : 1);
            QCOMPARE(count(u"SELECT count(*) FROM idempotency WHERE order_id = ?"_s), submitted ? 1 : 0);
            QCOMPARE(count(u"SELECT count(*) FROM timer WHERE order_id = ?"_s), submitted ? 1 : 0);
            QCOMPARE(count(u"SELECT count(*) FROM change_log WHERE id = ?"_s), submitted ? 2 : 1);
            QCOMPARE(count(u"SELECT count(*) FROM audit WHERE subject = ?"_s), submitted ? 2 : 1);
        }
    }

private:
    const QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_service_program.moc"
