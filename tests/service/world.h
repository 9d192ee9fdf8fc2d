// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contract/codec.h"
#include "service/documents/face_tasks.h"
#include "service/http/pipeline.h"

#include <QTemporaryDir>

#include <atomic>
#include <mutex>

/// A service without network for tests: database, rules, practice regulator and pipeline, a clock that stands
/// still.
namespace service::testing {

class FakeClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_ms.load(), Qt::UTC); }
    void advance(qint64 seconds) { m_ms += seconds * 1000; }

private:
    std::atomic<qint64> m_ms = QDateTime(QDate(2026, 11, 21), QTime(2, 0), Qt::UTC).toMSecsSinceEpoch();
};

using Headers = QHash<QByteArray, QByteArray>;

struct Answer
{
    int status = 0;
    QJsonObject json;
    QByteArray body;
    Headers headers; ///< names in lower case

    QString code() const;
    QByteArray etag() const { return headers.value("etag"); }
    QStringList faults() const; ///< `CODE at /pointer`
    QStringList blockers() const;
};

/// Path of a database with the sample filings (without the 5,000 generated websites), made once per test
/// program.
QString sampleDatabase();

class World
{
public:
    static constexpr double daySeconds = 1000;

    explicit World(const QString &copyOf = sampleDatabase());
    ~World();

    Answer call(const QByteArray &method, const QString &path, const QString &account = {},
                const QByteArray &body = {}, const Headers &headers = {});
    Answer get(const QString &path, const QString &account) { return call("GET", path, account); }
    Answer put(const QString &path, const QString &account, const QJsonObject &body, const Headers &headers);
    Answer post(const QString &path, const QString &account, const QJsonObject &body = {},
                const Headers &headers = {});
    Answer practice(const QString &path, const QJsonObject &body);

    /// A session's access token; made once per account, without a password.
    QString token(const QString &account);
    /// Ends everything that lives in memory and begins anew on the same file.
    void restart();

    Database &db() { return *m_db; }
    std::unique_ptr<Database> openDatabase() const;
    int tick() { return m_live->regulator.tick(*m_db, m_live->flow); }
    /// Asks the verifier about every face that waits.
    void verifyFaces() { m_live->faces.tick(*m_db); }
    QString lastCode() const { return m_lastCode; }

    /// A new draft; answers its id. Fails the test where it is not accepted.
    QString draft(const QString &kind, const QString &filing, const QStringList &targets,
                  const QJsonObject &content, const QString &account);
    Answer submit(const QString &order, const QString &account, const QByteArray &etag = "\"1\"",
                  const QString &password = {}, const QByteArray &key = {});
    Answer order(const QString &id, const QString &account)
    {
        return get(QStringLiteral("/v1/orders/") + id, account);
    }
    QString state(const QString &id);
    /// Enters the code of an order's n-th verification on the practice page.
    Answer verify(const QString &order, int n = 1);

    FakeClock clock;
    PasswordHasher hasher;
    Pipeline &pipeline() { return m_live->pipeline; }
    const Environment &env() { return m_live->env; }
    QStringList log;

private:
    struct Live
    {
        explicit Live(World &world);
        PracticeRegulator regulator;
        OrderFlow flow;
        PracticeVerifier verifier;
        FaceTasks faces;
        EventHub events;
        InFlight inFlight;
        Environment env;
        Pipeline pipeline;
    };

    QTemporaryDir m_folder;
    QJsonObject m_rules;
    rules::RuleBook m_book;
    std::unique_ptr<Database> m_db;
    std::unique_ptr<Live> m_live;
    QHash<QString, QString> m_tokens;
    std::mutex m_mutex; ///< of `log`, codes: written by whatever thread handles a request
    QString m_lastCode;
    int m_codes = 100000;
};

/// A fresh UUIDv7.
QString newId();
/// A key that no other request has.
QByteArray newKey();

} // namespace service::testing
