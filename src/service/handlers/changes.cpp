// SPDX-License-Identifier: Apache-2.0
#include "service/auth/sessions.h"
#include "service/handlers/bodies.h"
#include "service/handlers/cursor.h"
#include "service/handlers/handlers.h"
#include "service/handlers/view.h"
#include "service/storage/meta.h"

#include <array>

namespace service::handlers {

using namespace Qt::Literals::StringLiterals;
using contract::ResourceType;

namespace {

constexpr std::array snapshotOrder{ResourceType::Filing, ResourceType::Website, ResourceType::App,
                                   ResourceType::Order, ResourceType::Notice,
                                   ResourceType::Document};

contract::Change changeOf(const RecordRow &row, const Context &context)
{
    return {row.name.type, row.name.op, row.name.id, row.name.filingId, view::record(row, context)};
}

QJsonObject encoded(const contract::Change &change)
{
    auto object = contract::encode(change);
    if (change.op == contract::ChangeOp::Remove)
        object.remove("resource"_L1);
    return object;
}

/// Reads on in the snapshot and says where it stopped; after the last record the cursor is one of the log.
Cursor readSnapshot(const ChangeLog &log, Cursor at, int limit, const QString &scope, QList<RecordRow> &rows)
{
    while (at.isSnapshot() && rows.size() < limit) {
        const auto type = snapshotOrder.at(size_t(at.type));
        const auto wanted = limit - int(rows.size());
        const auto page = log.records(type, at.afterId, scope, wanted);
        rows.append(page);
        if (page.size() == wanted) {
            at.afterId = page.last().name.id;
        } else {
            at.type = size_t(at.type) + 1 < snapshotOrder.size() ? at.type + 1 : -1;
            at.afterId.clear();
        }
    }
    return at;
}

tl::unexpected<Error> expired() { return failWith(410, ErrorKind::Conflict, u"CURSOR_EXPIRED"_s); }

} // namespace

Result<Response> listChanges(Request &request, Context &context)
{
    const auto limit = readNumber(request, u"limit"_s, defaultPageSize, 1, maxPageSize);
    if (!limit)
        return tl::unexpected(limit.error());
    const auto databaseId = Meta(context.db).databaseId();
    const auto scope = context.who.scope();

    const ReadSnapshot moment(context.db);
    const ChangeLog log(context.db);
    Cursor cursor{log.newest(), 0};
    if (request.query.hasQueryItem(u"since"_s)) {
        const auto parsed = Cursor::parse(request.parameter(u"since"_s), databaseId);
        if (!parsed || parsed->seq < log.floor() || parsed->seq > log.newest() ||
            parsed->type >= int(snapshotOrder.size()))
            return expired();
        cursor = *parsed;
    }
    QList<RecordRow> rows;
    bool more = false;
    if (cursor.isSnapshot()) {
        cursor = readSnapshot(log, cursor, *limit, scope, rows);
        more = cursor.isSnapshot() || log.newest(scope) > cursor.seq;
    } else {
        auto page = log.since(cursor.seq, scope, *limit);
        rows = std::move(page.records);
        cursor.seq = page.last;
        more = page.more;
    }
    QJsonArray changes;
    for (const auto &row : rows)
        changes.append(encoded(changeOf(row, context)));
    return Response::json({{u"changes"_s, changes},
                           {u"cursor"_s, cursor.text(databaseId)},
                           {u"hasMore"_s, more},
                           {u"rulesVersion"_s, context.env.book.version}});
}

Result<Response> streamEvents(Request &, Context &context)
{
    const auto &who = context.who;
    auto place = context.env.events.reserve(who.accountId);
    if (!place) {
        Error error{.kind = ErrorKind::RateLimited, .code = u"TOO_MANY_STREAMS"_s};
        error.params.insert(problemParam::retryAfter, u"30"_s);
        return tl::unexpected(error);
    }
    const auto until = Sessions(context.db, context.env.clock, context.env.hasher).ends(who).first;
    Response response{.contentType = "text/event-stream"_ba};
    response.stream = [&events = context.env.events,
                       listener = Listener{who.accountId, who.scope(), who.tokenHash, until},
                       place = std::move(place)](std::shared_ptr<EventSink> sink) {
        events.add(listener, place, std::move(sink));
    };
    return response;
}

} // namespace service::handlers
