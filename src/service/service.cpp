// SPDX-License-Identifier: Apache-2.0
#include "service/service.h"

#include "contract/rule_data.h"
#include "service/auth/tokens.h"
#include "service/documents/face_tasks.h"
#include "service/http/pipeline.h"
#include "service/http/worker_pool.h"
#include "service/practice/sample_data.h"
#include "service/storage/change_log.h"
#include "service/storage/meta.h"
#include "service/ticker.h"

#include <QHostAddress>
#include <QJsonDocument>

namespace service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int workers = 2;
constexpr int changeLogDays = 90;

QString urlOf(const HttpConfig &http, quint16 port)
{
    const auto address = QHostAddress(http.address).protocol() == QAbstractSocket::IPv6Protocol
                             ? u"[%1]"_s.arg(http.address)
                             : http.address;
    return u"%1://%2:%3"_s.arg(http.tls() ? u"https"_s : u"http"_s, address).arg(port);
}

} // namespace

/// The parts in the order in which they need each other; they end in the opposite one.
struct Service::Parts
{
    ServiceConfig config;
    const Clock &clock;
    Log log;
    QJsonObject rulesObject;
    rules::RuleBook book;
    PasswordHasher hasher;
    PracticeRegulator regulator;
    OrderFlow flow;
    PracticeVerifier verifier;
    FaceTasks faces;
    EventHub events;
    InFlight inFlight;
    Environment env;
    Pipeline pipeline;
    std::unique_ptr<Ticker> ticker;
    std::unique_ptr<WorkerPool> pool;
    std::unique_ptr<HttpServer> server;
    std::unique_ptr<HttpServer> phoneServer;

    Parts(const ServiceConfig &with, const Clock &time, Log logTo, QJsonObject ruleData,
          rules::RuleBook ruleBook)
        : config(with)
        , clock(time)
        , log(std::move(logTo))
        , rulesObject(std::move(ruleData))
        , book(std::move(ruleBook))
        , hasher(with.passwordCost)
        , regulator(time, hasher, with.practiceDaySeconds)
        , flow(time, book, regulator)
        , verifier(time)
        , faces(time, book.documents.images, verifier)
        , env{.clock = time,
              .book = book,
              .rulesBody = QJsonDocument(rulesObject).toJson(QJsonDocument::Compact),
              .rulesEtag = '"' + book.version.toLatin1() + '"',
              .hasher = hasher,
              .regulator = regulator,
              .flow = flow,
              .events = events,
              .inFlight = inFlight,
              .practice = with.practice ? &regulator : nullptr,
              .practiceKey = with.practice ? newToken() : QString(),
              .practiceFolder = with.practiceFolder,
              .phoneFolder = with.phoneFolder,
              .tls = with.http.tls()}
        , pipeline(env, log)
    {
        pipeline.setTls(with.http.tls());
    }

    /// Opens the first connection: brings the schema up to date, loads the samples.
    Result<void> prepareDatabase()
    {
        const auto db = Database::open(config.databasePath);
        if (!db)
            return tl::unexpected(db.error());
        try {
            if (config.practice) {
                if (auto loaded =
                        loadSampleData(**db, config.practiceFolder, {clock, book, hasher, regulator});
                    !loaded)
                    return loaded;
            }
            Transaction transaction(**db);
            Meta(**db).databaseId();
            ChangeLog(**db).removeBefore(clock.now().addDays(-changeLogDays));
            transaction.commit();
        } catch (const StorageFailure &failure) {
            return fail(ErrorKind::Storage, u"DATABASE_UNREADABLE"_s, QString::fromUtf8(failure.what()));
        }
        return {};
    }

    std::unique_ptr<Database> openDatabase()
    {
        auto db = Database::open(config.databasePath);
        if (db)
            return std::move(*db);
        log(u"database failure=\"%1\""_s.arg(db.error().detail));
        return {};
    }

    std::unique_ptr<Database> openForWorker()
    {
        auto db = openDatabase();
        if (db)
            db->onChanged([this] { ticker->wake(); });
        return db;
    }

    Result<void> listen()
    {
        pool = std::make_unique<WorkerPool>(workers, [this] { return openForWorker(); });
        // Phones first: links name their listener.
        if (config.phone) {
            auto started =
                HttpServer::start(*config.phone, [this](Request request, HttpServer::Responder respond) {
                    if (request.path.startsWith("/u/"_L1))
                        return enqueue(std::move(request), respond);
                    respond(Pipeline::refuse({.kind = ErrorKind::NotFound, .code = u"NOT_FOUND"_s},
                                             Pipeline::newRequestId(), config.phone->tls()));
                });
            if (!started)
                return tl::unexpected(started.error());
            phoneServer = std::move(*started);
            env.phoneUrl = urlOf(*config.phone, phoneServer->port());
        }
        auto started = HttpServer::start(config.http, [this](Request request, HttpServer::Responder respond) {
            enqueue(std::move(request), respond);
        });
        if (!started)
            return tl::unexpected(started.error());
        server = std::move(*started);
        return {};
    }

    void enqueue(Request request, const HttpServer::Responder &respond)
    {
        const auto accepted = pool->post([this, request = std::move(request), respond](Database &db) mutable {
            respond(pipeline.handle(std::move(request), db));
        });
        if (!accepted)
            respond(Pipeline::refuse({.kind = ErrorKind::Storage, .code = u"UNAVAILABLE"_s},
                                     Pipeline::newRequestId(), config.http.tls()));
    }

    void startTicker()
    {
        const auto due = [this](Database &db) {
            const int faceMs = faces.tick(db);
            return config.practice ? std::min(faceMs, regulator.tick(db, flow)) : faceMs;
        };
        ticker = std::make_unique<Ticker>([this] { return openDatabase(); }, due, events, clock, log);
    }
};

Service::Service(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Service::~Service() { stop(); }

Result<std::unique_ptr<Service>> Service::start(const ServiceConfig &config, const Clock &clock, Log log)
{
    auto ruleData = contract::readRules(config.rulesFolder);
    if (!ruleData)
        return tl::unexpected(ruleData.error());
    auto book = contract::ruleBook(*ruleData);
    if (!book)
        return tl::unexpected(book.error());
    std::unique_ptr<Service> service(new Service(
        std::make_unique<Parts>(config, clock, std::move(log), std::move(*ruleData), std::move(*book))));
    auto &parts = *service->m_parts;
    if (const auto prepared = parts.prepareDatabase(); !prepared)
        return tl::unexpected(prepared.error());
    // The ticker stands before the workers, which wake it.
    parts.startTicker();
    if (const auto listening = parts.listen(); !listening)
        return tl::unexpected(listening.error());
    if (config.practice)
        parts.regulator.setVerificationPage(service->url() + u"/practice/miit?key="_s +
                                            parts.env.practiceKey);
    return service;
}

QString Service::url() const
{
    return urlOf(m_parts->config.http, m_parts->server ? m_parts->server->port() : 0);
}

QString Service::practiceUrl() const
{
    return m_parts->config.practice ? url() + u"/practice/?key="_s + m_parts->env.practiceKey : QString();
}

QString Service::phoneUrl() const { return m_parts->env.phoneUrl; }

void Service::stop()
{
    auto &parts = *m_parts;
    // The server last: what the others hold of its connections must not outlive it.
    if (parts.pool)
        parts.pool->stop();
    if (parts.ticker)
        parts.ticker->stop();
    parts.events.closeAll();
    for (auto *server : {parts.server.get(), parts.phoneServer.get()}) {
        if (server)
            server->stop();
    }
}

} // namespace service
