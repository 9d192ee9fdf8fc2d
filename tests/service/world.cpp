// SPDX-License-Identifier: Apache-2.0
#include "service/world.h"

#include "contract/rule_data.h"
#include "filing/uuid7.h"
#include "service/auth/sessions.h"
#include "service/auth/tokens.h"
#include "service/practice/sample_data.h"
#include "service/storage/practice_rows.h"
#include "service/storage/session_rows.h"

#include <QFile>
#include <QTest>

namespace service::testing {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto rulesFolder = ":/rules"_L1;
constexpr auto practiceFolder = ":/practice"_L1;
constexpr auto phoneFolder = ":/phone"_L1;

void copyWithoutGenerated(const QString &to)
{
    QFile source(practiceFolder + "/filings.json"_L1);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("no practice data");
    auto data = QJsonDocument::fromJson(source.readAll()).object();
    data.insert("generated"_L1, QJsonArray());
    QFile target(to + "/filings.json"_L1);
    if (!target.open(QIODevice::WriteOnly) || target.write(QJsonDocument(data).toJson()) < 0)
        qFatal("cannot write test data");
}

void addReviewers(Database &db)
{
    Transaction transaction(db);
    Accounts(db).insert({u"acc_reviewer"_s, u"reviewer"_s, u"Reviewer"_s, {u"reviewer"_s}, u"-"_s});
    Accounts(db).insert({u"acc_admin"_s, u"admin"_s, u"Administration"_s, {u"administration"_s}, u"-"_s});
    transaction.commit();
}

} // namespace

QString Answer::code() const { return json.value("code"_L1).toString(); }

QStringList Answer::faults() const
{
    QStringList list;
    for (const auto &key : {u"errors"_s, u"findings"_s}) {
        for (const auto &item : json.value(key).toArray())
            list.append(item["code"_L1].toString() + u" at "_s + item["pointer"_L1].toString());
    }
    return list;
}

QStringList Answer::blockers() const
{
    QStringList list;
    for (const auto &item : json.value("blockers"_L1).toArray())
        list.append(item["code"_L1].toString());
    return list;
}

QString sampleDatabase()
{
    static const QTemporaryDir folder;
    const auto path = folder.filePath(u"sample.db"_s);
    if (QFile::exists(path))
        return path;
    copyWithoutGenerated(folder.path());
    const FakeClock clock;
    const PasswordHasher hasher(PasswordHasher::Cost::Least);
    auto book = contract::ruleBook(*contract::readRules(rulesFolder));
    PracticeRegulator regulator(clock, hasher, World::daySeconds);
    auto db = Database::open(path);
    const auto loaded = loadSampleData(**db, folder.path(), {clock, *book, hasher, regulator});
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().detail));
    addReviewers(**db);
    return path;
}

World::Live::Live(World &world)
    : regulator(world.clock, world.hasher, daySeconds,
                [&world] {
                    const std::lock_guard lock(world.m_mutex);
                    return world.m_lastCode = QString::number(++world.m_codes);
                })
    , flow(world.clock, world.m_book, regulator)
    , verifier(world.clock)
    , faces(world.clock, world.m_book.documents.images, verifier)
    , env{.clock = world.clock,
          .book = world.m_book,
          .rulesBody = "{}"_ba,
          .rulesEtag = "\"rules-1\""_ba,
          .hasher = world.hasher,
          .regulator = regulator,
          .flow = flow,
          .events = events,
          .inFlight = inFlight,
          .practice = &regulator,
          .practiceKey = u"practice-key"_s,
          .practiceFolder = practiceFolder,
          .phoneFolder = phoneFolder}
    , pipeline(env, [&world](const QString &line) {
        const std::lock_guard lock(world.m_mutex);
        world.log.append(line);
    })
{
    regulator.setVerificationPage(u"http://127.0.0.1/practice/miit"_s);
}

World::World(const QString &copyOf)
    : hasher(PasswordHasher::Cost::Least)
    , m_rules(*contract::readRules(rulesFolder))
    , m_book(*contract::ruleBook(m_rules))
{
    if (!copyOf.isEmpty() && !QFile::copy(copyOf, m_folder.filePath(u"service.db"_s)))
        qFatal("cannot copy the sample database");
    m_db = openDatabase();
    m_live = std::make_unique<Live>(*this);
}

World::~World() = default;

std::unique_ptr<Database> World::openDatabase() const
{
    auto db = Database::open(m_folder.filePath(u"service.db"_s));
    if (!db)
        qFatal("%s", qPrintable(db.error().detail));
    return std::move(*db);
}

void World::restart()
{
    m_live.reset();
    m_db.reset();
    m_db = openDatabase();
    m_live = std::make_unique<Live>(*this);
}

Answer World::call(const QByteArray &method, const QString &path, const QString &account,
                   const QByteArray &body, const Headers &headers)
{
    Request request;
    const QUrl url(path);
    request.method = method;
    request.path = url.path();
    request.query = QUrlQuery(url);
    request.headers = headers;
    request.body = body;
    request.remoteAddress = u"127.0.0.1"_s;
    if (!body.isEmpty() && !request.headers.contains("content-type"))
        request.headers.insert("content-type", "application/json");
    if (!account.isEmpty() && !request.headers.contains("authorization"))
        request.headers.insert("authorization", "Bearer " + token(account).toLatin1());
    const auto response = m_live->pipeline.handle(request, *m_db);
    Answer answer{response.status, QJsonDocument::fromJson(response.body).object(), response.body, {}};
    for (const auto &[name, value] : response.headers)
        answer.headers.insert(name.toLower(), value);
    return answer;
}

Answer World::put(const QString &path, const QString &account, const QJsonObject &body,
                  const Headers &headers)
{
    return call("PUT", path, account, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
}

Answer World::post(const QString &path, const QString &account, const QJsonObject &body,
                   const Headers &headers)
{
    return call("POST", path, account, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
}

Answer World::practice(const QString &path, const QJsonObject &body)
{
    return post(u"/practice/api/"_s + path, {}, body, {{"x-practice-key", "practice-key"}});
}

QString World::token(const QString &account)
{
    auto &known = m_tokens[account];
    if (known.isEmpty()) {
        known = newToken();
        const auto row = Accounts(*m_db).byName(account);
        const auto far = clock.now().addYears(1);
        Transaction transaction(*m_db);
        SessionRows(*m_db).insert(
            {0, newToken(), row ? row->id : QString(), tokenHash(known), far, tokenHash(newToken()), far});
        transaction.commit();
    }
    return known;
}

QString World::draft(const QString &kind, const QString &filing, const QStringList &targets,
                     const QJsonObject &content, const QString &account)
{
    const auto id = newId();
    const auto answer = put(u"/v1/orders/"_s + id, account,
                            {{u"kind"_s, kind},
                             {u"filingId"_s, filing},
                             {u"targets"_s, QJsonArray::fromStringList(targets)},
                             {u"content"_s, content},
                             {u"baseVersion"_s, 1}},
                            {{"if-none-match", "*"}});
    if (answer.status != 201)
        qWarning("draft refused: %s", answer.body.constData());
    return answer.status == 201 ? id : QString();
}

Answer World::submit(const QString &order, const QString &account, const QByteArray &etag,
                     const QString &password, const QByteArray &key)
{
    QJsonObject body;
    if (!password.isEmpty())
        body.insert("filingPassword"_L1, password);
    return post(u"/v1/orders/"_s + order + u":submit"_s, account, body,
                {{"if-match", etag}, {"idempotency-key", key.isEmpty() ? newKey() : key}});
}

QString World::state(const QString &id)
{
    const auto row = Orders(*m_db).byId(id);
    return row ? row->order.state.text() : QString();
}

Answer World::verify(const QString &order, int n)
{
    const auto row = PracticeRows(*m_db).code(order, n);
    QString code;
    for (const auto &message : PracticeRows(*m_db).messages(100)) {
        if (message.orderId == order && message.n == n && code.isEmpty())
            code = message.code;
    }
    return practice(u"verify"_s, {{u"code"_s, code}, {u"mobile"_s, row->mobile}, {u"idTail"_s, row->idTail}});
}

QString newId()
{
    return filing::newUuid7(QDateTime::currentMSecsSinceEpoch(), *QRandomGenerator::global());
}

QByteArray newKey() { return newToken().toLatin1(); }

} // namespace service::testing
