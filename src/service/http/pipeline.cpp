// SPDX-License-Identifier: Apache-2.0
#include "service/http/pipeline.h"

#include "service/auth/sessions.h"
#include "service/auth/tokens.h"
#include "service/handlers/bodies.h"

#include <QElapsedTimer>

namespace service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Rate signInRate{60, 1};
constexpr Rate sessionRate{600, 100};
constexpr Rate practiceRate{600, 100};
constexpr Rate phoneRate{300, 20};

constexpr auto pagePolicy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
    " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
constexpr auto answerPolicy = "default-src 'none'; frame-ancestors 'none'";

/// A client's own id is taken over where it is harmless in a log and a header.
QString requestIdOf(const Request &request)
{
    const auto given = request.header("x-request-id");
    const bool sane =
        given.size() >= 8 && given.size() <= 64 && std::all_of(given.begin(), given.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                   c == '_';
        });
    return sane ? QString::fromLatin1(given) : Pipeline::newRequestId();
}

bool isJson(const QByteArray &contentType)
{
    return contentType.left(contentType.indexOf(';')).trimmed().toLower() == "application/json" ||
           contentType.trimmed().toLower() == "application/json";
}

QString bearer(const Request &request)
{
    const auto header = request.header("authorization");
    return header.left(7).toLower() == "bearer " ? QString::fromLatin1(header.mid(7).trimmed()) : QString();
}

void addCommonHeaders(Response &response, const QString &requestId, bool tls)
{
    const auto add = [&response](const char *name, const QByteArray &value) {
        response.headers.append({name, value});
    };
    add("X-Request-Id", requestId.toLatin1());
    add("X-Content-Type-Options", "nosniff");
    add("X-Frame-Options", "DENY");
    add("Referrer-Policy", "no-referrer");
    add("Cache-Control", "no-store");
    const bool own = std::any_of(response.headers.begin(), response.headers.end(), [](const auto &header) {
        return header.first == "Content-Security-Policy";
    });
    if (!own)
        add("Content-Security-Policy",
            response.contentType.startsWith("text/html") ? pagePolicy : answerPolicy);
    if (tls)
        add("Strict-Transport-Security", "max-age=31536000");
}

} // namespace

Pipeline::Pipeline(const Environment &env, Log log)
    : m_env(env)
    , m_log(std::move(log))
    , m_limiter(env.clock)
{
}

Response Pipeline::handle(Request request, Database &db)
{
    QElapsedTimer timer;
    timer.start();
    request.requestId = requestIdOf(request);
    const auto id = request.requestId;
    const auto method = QString::fromLatin1(request.method);
    Context context{db, m_env};
    const Route *route = nullptr;
    Response response;
    QString failure;
    try {
        auto answer = dispatch(request, context, route);
        response = answer ? std::move(*answer) : problemResponse(answer.error(), id);
    } catch (const StorageFailure &storage) {
        failure = QString::fromUtf8(storage.what());
        response = problemResponse({.kind = ErrorKind::Storage, .code = u"UNAVAILABLE"_s}, id);
    } catch (const std::exception &other) {
        failure = QString::fromUtf8(other.what());
        response = problemResponse({.kind = ErrorKind::Server, .code = u"INTERNAL"_s}, id);
    }
    if (route && route->secretBody)
        wipe(request.body);
    addCommonHeaders(response, id, m_tls);
    // The pattern, not the path: ids and queries stay out of the log, and so do bodies and names.
    const auto pattern = route ? QString(route->pattern) : u"(none)"_s;
    const auto role =
        context.who.roles.isEmpty() ? u"-"_s : filing::Code<orders::Role>(context.who.role()).text();
    m_log(u"request=%1 %2 %3 status=%4 ms=%5 role=%6"_s.arg(id, method, pattern)
              .arg(response.status)
              .arg(timer.elapsed())
              .arg(role) +
          (failure.isEmpty() ? QString() : u" failure=\"%1\""_s.arg(failure.left(300))));
    return response;
}

Response Pipeline::refuse(Error error, const QString &requestId, bool tls)
{
    auto response = problemResponse(std::move(error), requestId);
    addCommonHeaders(response, requestId, tls);
    return response;
}

QString Pipeline::newRequestId() { return u"req_"_s + newToken().left(16).replace(u'-', u'x'); }

Result<Response> Pipeline::dispatch(Request &request, Context &context, const Route *&route)
{
    auto match = findRoute(request.method, request.path);
    const bool hidden = !m_env.practice && request.path.startsWith("/practice"_L1);
    if (hidden || (!match.route && match.allowed.isEmpty()))
        return notFound();
    if (!match.route) {
        auto refused = failWith(405, ErrorKind::Input, u"METHOD_NOT_ALLOWED"_s);
        refused.value().params.insert(problemParam::allow, QString::fromLatin1(match.allowed.join(", ")));
        return refused;
    }
    route = match.route;
    request.ids = match.ids;
    if (const auto admitted = admit(request, context, *route); !admitted)
        return tl::unexpected(admitted.error());
    if (const auto checked = checkBody(request, *route); !checked)
        return tl::unexpected(checked.error());
    return route->handler(request, context);
}

Result<void> Pipeline::checkBody(const Request &request, const Route &route) const
{
    if (route.pictureBody)
        return {};
    if (request.body.size() > maxBodyBytes)
        return failWith(413, ErrorKind::Input, u"BODY_TOO_LARGE"_s);
    const bool writes = request.method == "POST" || request.method == "PUT";
    if (writes && !request.body.isEmpty() && !isJson(request.header("content-type")))
        return failWith(415, ErrorKind::Input, u"MEDIA_TYPE_WRONG"_s);
    return {};
}

Result<void> Pipeline::admit(const Request &request, Context &context, const Route &route)
{
    switch (route.access) {
    case Access::Page:
        return {};
    case Access::Public:
        return limit(u"sign-in "_s + request.remoteAddress, signInRate);
    case Access::Phone:
        return limit(u"phone "_s + request.remoteAddress, phoneRate);
    case Access::Practice:
        if (!sameSecret(request.header("x-practice-key"), m_env.practiceKey.toLatin1()))
            return fail(ErrorKind::Unauthenticated, u"PRACTICE_KEY_WRONG"_s);
        return limit(u"practice"_s, practiceRate);
    case Access::Session:
        break;
    }
    auto who = Sessions(context.db, m_env.clock, m_env.hasher).authenticate(bearer(request));
    if (!who)
        return tl::unexpected(who.error());
    context.who = std::move(*who);
    if (const auto limited = limit(context.who.tokenHash, sessionRate); !limited)
        return limited;
    for (const auto &[role, word] : filing::CodeWords<orders::Role>::words) {
        if ((route.roles & roleBit(role)) != 0 && context.who.roles.contains(QString(word)))
            return {};
    }
    return fail(ErrorKind::Forbidden, u"ROLE_NOT_ALLOWED"_s);
}

Result<void> Pipeline::limit(const QString &asker, const Rate &rate)
{
    const int seconds = m_limiter.take(asker, rate);
    if (seconds == 0)
        return {};
    Error error{.kind = ErrorKind::RateLimited, .code = u"RATE_LIMITED"_s};
    error.params.insert(problemParam::retryAfter, QString::number(seconds));
    return tl::unexpected(std::move(error));
}

} // namespace service
