// SPDX-License-Identifier: Apache-2.0
#include "contract/messages.h"
#include "service/auth/sessions.h"
#include "service/handlers/bodies.h"
#include "service/handlers/handlers.h"
#include "service/storage/attempts.h"

#include <algorithm>

namespace service::handlers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxNameLength = 200;
constexpr int maxPasswordLength = 500;

contract::Limits limits(const Environment &env)
{
    int smsAttempts = 5;
    for (const auto &policy : env.book.policies)
        smsAttempts = policy.smsWrongCodesAllowed.value_or(smsAttempts);
    return {maxPageSize, maxBodyBytes, int(env.book.documents.images.maxBytes), smsAttempts, Attempts::most};
}

contract::Session describe(const Principal &who, const Context &context)
{
    contract::Session session;
    session.account = {who.accountId, who.name, who.displayName};
    session.roles = who.roles;
    session.serverTime = context.env.clock.now();
    session.practice = context.env.practice != nullptr;
    session.limits = limits(context.env);
    return session;
}

Response opened(const OpenedSession &session, const Context &context)
{
    auto body = describe(
        {session.account.id, session.account.name, session.account.displayName, session.account.roles, {}},
        context);
    body.accessToken = session.accessToken;
    body.accessExpiresAt = session.accessUntil;
    body.refreshToken = session.refreshToken;
    body.refreshExpiresAt = session.refreshUntil;
    return Response::json(contract::encode(body));
}

} // namespace

Result<Response> signIn(Request &request, Context &context)
{
    auto body = readBody<contract::Credentials>(request);
    if (!body)
        return tl::unexpected(body.error());
    const SecretText password(body->password);
    wipe(body->password);
    if (body->account.isEmpty() || body->account.size() > maxNameLength)
        return invalid(u"MALFORMED_BODY"_s, {{.pointer = u"/account"_s, .code = u"LENGTH_INVALID"_s}});
    if (password.isEmpty() || password.bytes().size() > maxPasswordLength)
        return invalid(u"MALFORMED_BODY"_s, {{.pointer = u"/password"_s, .code = u"LENGTH_INVALID"_s}});
    const auto session = Sessions(context.db, context.env.clock, context.env.hasher)
                             .open(body->account, password, request.requestId);
    if (!session)
        return tl::unexpected(session.error());
    return opened(*session, context);
}

Result<Response> refreshSession(Request &request, Context &context)
{
    const auto body = readBody<contract::RefreshRequest>(request);
    if (!body)
        return tl::unexpected(body.error());
    const auto session = Sessions(context.db, context.env.clock, context.env.hasher)
                             .refresh(body->refreshToken, request.requestId);
    if (!session)
        return tl::unexpected(session.error());
    return opened(*session, context);
}

Result<Response> getSession(Request &, Context &context)
{
    auto session = describe(context.who, context);
    std::tie(session.accessExpiresAt, session.refreshExpiresAt) =
        Sessions(context.db, context.env.clock, context.env.hasher).ends(context.who);
    return Response::json(contract::encode(session));
}

Result<Response> signOut(Request &request, Context &context)
{
    Sessions(context.db, context.env.clock, context.env.hasher).close(context.who, request.requestId);
    context.env.events.closeSession(context.who.tokenHash);
    return Response::noContent();
}

} // namespace service::handlers
