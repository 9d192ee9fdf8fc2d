// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/handlers/context.h"

#include <span>

namespace service {

/// Whom a route answers.
enum class Access {
    Public,   ///< no session: signing in
    Session,  ///< a session with one of the route's roles
    Practice, ///< the practice pages' key; not there outside practice mode
    Page,     ///< the practice pages themselves
    Phone,    ///< the phone page: the link's token and cookie are the handler's matter
};

using RoleSet = unsigned;
constexpr RoleSet roleBit(orders::Role role) { return 1u << unsigned(role); }

struct Route
{
    const char *method;
    QLatin1StringView pattern; ///< `{}` stands for an id
    Result<Response> (*handler)(Request &, Context &);
    Access access = Access::Session;
    RoleSet roles = 0;
    bool secretBody = false; ///< the body is wiped after the handler
    bool pictureBody = false; ///< the body is no JSON; its size and kind are the handler's matter
};

/// The one table of all calls.
std::span<const Route> routes();

/// What a path leads to.
struct Match
{
    const Route *route = nullptr;
    QStringList ids;
    QByteArrayList allowed; ///< methods of the path, where `route` is null but the path exists
};
Match findRoute(const QByteArray &method, const QString &path);

} // namespace service
