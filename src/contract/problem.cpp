// SPDX-License-Identifier: Apache-2.0
#include "contract/problem.h"

#include "contract/codec.h"

namespace contract {

using namespace Qt::Literals::StringLiterals;
using filing::ErrorKind;

namespace {

ErrorKind kindOf(int status)
{
    switch (status) {
    case 400:
    case 413:
    case 415:
    case 422: return ErrorKind::Input;
    case 401: return ErrorKind::Unauthenticated;
    case 403: return ErrorKind::Forbidden;
    case 404: return ErrorKind::NotFound;
    case 409:
    case 410: return ErrorKind::Conflict;
    case 412:
    case 428: return ErrorKind::Stale;
    case 429: return ErrorKind::RateLimited;
    default: return ErrorKind::Server;
    }
}

} // namespace

int httpStatus(const filing::Error &error)
{
    if (error.params.contains(u"httpStatus"_s))
        return error.params.value(u"httpStatus"_s).toInt();
    switch (error.kind) {
    case ErrorKind::Input: return 422;
    case ErrorKind::NotFound: return 404;
    case ErrorKind::Conflict: return 409;
    case ErrorKind::Stale: return 412;
    case ErrorKind::Unauthenticated: return 401;
    case ErrorKind::Forbidden: return 403;
    case ErrorKind::RateLimited: return 429;
    case ErrorKind::Protocol: return 400;
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Storage: return 503;
    default: return 500;
    }
}

Problem toProblem(const filing::Error &error)
{
    Problem problem;
    problem.status = httpStatus(error);
    problem.code = error.code;
    problem.type = u"urn:icp-filing:problem:"_s + error.code;
    problem.title = error.code.toLower().replace(u'_', u' ');
    problem.detail = error.detail;
    problem.requestId = error.requestId;
    problem.params = error.params;
    problem.params.remove(u"httpStatus"_s);
    problem.errors = error.findings;
    problem.blockers = error.blockers;
    return problem;
}

filing::Error fromProblem(int status, const QByteArray &body, const QString &requestId)
{
    filing::Error error;
    error.kind = kindOf(status);
    error.requestId = requestId;
    error.code = u"HTTP_%1"_s.arg(status);
    const auto object = parseObject(body);
    const auto problem = object ? decode<Problem>(*object) : tl::unexpected(object.error());
    if (!problem || problem->code.isEmpty())
        return error;
    error.code = problem->code;
    error.detail = problem->detail;
    error.params = problem->params;
    error.findings = problem->errors;
    error.blockers = problem->blockers;
    if (!problem->requestId.isEmpty())
        error.requestId = problem->requestId;
    return error;
}

} // namespace contract
