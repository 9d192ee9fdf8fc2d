// SPDX-License-Identifier: Apache-2.0
#include "service/handlers/bodies.h"
#include "service/handlers/handlers.h"

namespace service::handlers {

using namespace Qt::Literals::StringLiterals;

Result<Response> listAudit(Request &request, Context &context)
{
    const auto limit = readNumber(request, u"limit"_s, defaultPageSize, 1, maxPageSize);
    if (!limit)
        return tl::unexpected(limit.error());
    qint64 before = 0;
    if (request.query.hasQueryItem(u"pageToken"_s)) {
        bool ok = false;
        before = request.parameter(u"pageToken"_s).toLongLong(&ok);
        if (!ok || before < 1)
            return invalid(u"PARAMETER_INVALID"_s,
                           {{.pointer = u"/pageToken"_s, .code = u"PARAMETER_INVALID"_s}});
    }
    auto entries = AuditLog(context.db).page(before, *limit + 1);
    QJsonObject answer;
    if (entries.size() > *limit) {
        entries.removeLast();
        answer.insert(u"nextPageToken"_s, QString::number(entries.last().seq));
    }
    QJsonArray list;
    for (const auto &entry : entries) {
        auto object = contract::encode(entry);
        object.insert(u"id"_s, QString::number(entry.seq));
        list.append(object);
    }
    answer.insert(u"entries"_s, list);
    return Response::json(answer);
}

} // namespace service::handlers
