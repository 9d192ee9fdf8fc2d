// SPDX-License-Identifier: Apache-2.0
#include "service/message.h"

#include "contract/codec.h"
#include "contract/problem.h"

namespace service {

using namespace Qt::Literals::StringLiterals;

Response Response::json(const QJsonObject &object, int status)
{
    return {.status = status,
            .contentType = "application/json"_ba,
            .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Response Response::with(const QByteArray &name, const QByteArray &value) &&
{
    headers.append({name, value});
    return std::move(*this);
}

tl::unexpected<Error> failWith(int status, ErrorKind kind, const QString &code)
{
    Error error{.kind = kind, .code = code};
    error.params.insert(problemParam::httpStatus, QString::number(status));
    return tl::unexpected(std::move(error));
}

Response problemResponse(Error error, const QString &requestId)
{
    error.requestId = requestId;
    auto problem = contract::toProblem(error);
    Response response{.status = problem.status, .contentType = "application/problem+json"_ba};
    const auto take = [&](QLatin1StringView param, const QByteArray &header) {
        if (problem.params.contains(param))
            response.headers.append({header, problem.params.value(param).toLatin1()});
    };
    take(problemParam::etag, "ETag"_ba);
    take(problemParam::allow, "Allow"_ba);
    if (problem.status == 503 && !problem.params.contains(problemParam::retryAfter))
        problem.params.insert(problemParam::retryAfter, u"1"_s);
    take(problemParam::retryAfter, "Retry-After"_ba);
    if (problem.status == 401)
        response.headers.append({"WWW-Authenticate"_ba, "Bearer"_ba});
    auto body = contract::encode(problem);
    if (problem.params.contains(problemParam::attemptsLeft))
        body.insert(problemParam::attemptsLeft, problem.params.value(problemParam::attemptsLeft).toInt());
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

} // namespace service
