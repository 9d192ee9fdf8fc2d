// SPDX-License-Identifier: Apache-2.0
#include "store/outbox_table.h"

#include <map>

namespace store {

using namespace Qt::Literals::StringLiterals;
using filing::ErrorKind;
using filing::Result;

namespace {

const auto columns =
    "SELECT seq, operation_id, kind, subject_id, not_before, attempts, last_error, sealed FROM outbox"_L1;

QString timeText(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }

QStringList placeOf(const OutboxItem &item)
{
    return {u"outbox"_s, item.operationId, item.kind, item.subjectId};
}

} // namespace

Result<void> OutboxTable::add(const OutboxItem &item)
{
    auto done = m_database.change(u"INSERT INTO outbox(operation_id, kind, subject_id, not_before, attempts,"
                                  " last_error, sealed) VALUES(?, ?, ?, ?, ?, ?, ?)"
                                  " ON CONFLICT(operation_id) DO NOTHING"_s,
                                  {item.operationId, item.kind, item.subjectId, timeText(item.notBefore),
                                   item.attempts, item.lastError, seal(m_key, item.json, placeOf(item))});
    if (!done)
        return tl::unexpected(done.error());
    if (*done == 0)
        return filing::fail(ErrorKind::Conflict, u"OPERATION_EXISTS"_s);
    return {};
}

template<class Take>
Result<void> OutboxTable::each(QSqlQuery &query, Take take)
{
    while (query.next()) {
        OutboxItem item{query.value(1).toString(),
                        query.value(2).toString(),
                        query.value(3).toString(),
                        QDateTime::fromString(query.value(4).toString(), Qt::ISODateWithMs),
                        query.value(5).toInt(),
                        query.value(6).toString(),
                        {}};
        auto json = unseal(m_key, query.value(7).toByteArray(), placeOf(item));
        if (json)
            item.json = std::move(*json);
        take(query.value(0).toLongLong(), std::move(item), json.has_value());
    }
    return ended(query);
}

Result<OutboxTable::Found> OutboxTable::list()
{
    auto query = m_database.run(columns + u" ORDER BY seq"_s);
    if (!query)
        return tl::unexpected(query.error());
    Found found;
    auto read = each(*query, [&](qint64, OutboxItem item, bool authentic) {
        if (authentic)
            found.items.append(std::move(item));
        else
            found.broken.append(item.operationId);
    });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

Result<void> OutboxTable::update(const OutboxItem &item)
{
    auto done =
        m_database.change(u"UPDATE outbox SET not_before=?, attempts=?, last_error=? WHERE operation_id=?"_s,
                          {timeText(item.notBefore), item.attempts, item.lastError, item.operationId});
    if (!done)
        return tl::unexpected(done.error());
    if (*done == 0)
        return filing::fail(ErrorKind::NotFound, u"OPERATION_UNKNOWN"_s);
    return {};
}

Result<bool> OutboxTable::remove(const QString &operationId)
{
    return m_database.change(u"DELETE FROM outbox WHERE operation_id=?"_s, {operationId}).map([](int rows) {
        return rows > 0;
    });
}

OutboxTable::Found OutboxTable::salvage()
{
    struct Row
    {
        OutboxItem item;
        bool authentic;
    };
    std::map<qint64, Row> rows;
    for (const auto order : {"ASC"_L1, "DESC"_L1}) {
        auto query = m_database.run(columns + u" NOT INDEXED ORDER BY seq "_s + order);
        if (!query)
            continue;
        // A damaged page ends the scan; what was read until then counts.
        (void)each(*query, [&](qint64 seq, OutboxItem item, bool authentic) {
            rows.insert_or_assign(seq, Row{std::move(item), authentic});
        });
    }
    Found found;
    for (auto &[seq, row] : rows) {
        if (row.authentic)
            found.items.append(std::move(row.item));
        else
            found.broken.append(row.item.operationId);
    }
    return found;
}

} // namespace store
