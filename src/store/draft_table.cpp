// SPDX-License-Identifier: Apache-2.0
#include "store/draft_table.h"

#include <QSet>

namespace store {

using namespace Qt::Literals::StringLiterals;
using filing::ErrorKind;
using filing::Result;

namespace {

const auto columns = "SELECT order_id, filing_id, revision, updated_at, sealed FROM draft"_L1;

QString timeText(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }

QStringList placeOf(const Draft &draft, const QString &updatedAt)
{
    return {u"draft"_s, draft.orderId, draft.filingId, QString::number(draft.revision), updatedAt};
}

} // namespace

Result<void> DraftTable::put(const Draft &draft)
{
    const QString updatedAt = timeText(draft.updatedAt);
    auto done = m_database.change(u"INSERT INTO draft(order_id, filing_id, revision, updated_at, sealed)"
                                  " VALUES(?, ?, ?, ?, ?) ON CONFLICT(order_id) DO UPDATE SET"
                                  " filing_id=excluded.filing_id, revision=excluded.revision,"
                                  " updated_at=excluded.updated_at, sealed=excluded.sealed"
                                  " WHERE excluded.revision >= draft.revision"_s,
                                  {draft.orderId, draft.filingId, draft.revision, updatedAt,
                                   seal(m_key, draft.json, placeOf(draft, updatedAt))});
    if (!done)
        return tl::unexpected(done.error());
    if (*done == 0)
        return filing::fail(ErrorKind::Stale, u"DRAFT_SUPERSEDED"_s);
    return {};
}

Result<DraftTable::Found> DraftTable::read(const QString &orderId)
{
    auto query = orderId.isEmpty() ? m_database.run(columns + u" ORDER BY updated_at DESC, order_id"_s)
                                   : m_database.run(columns + u" WHERE order_id=?"_s, {orderId});
    if (!query)
        return tl::unexpected(query.error());
    Found found;
    if (auto collected = collect(*query, found); !collected)
        return tl::unexpected(collected.error());
    return found;
}

Result<bool> DraftTable::remove(const QString &orderId)
{
    return m_database.change(u"DELETE FROM draft WHERE order_id=?"_s, {orderId}).map([](int rows) {
        return rows > 0;
    });
}

Result<void> DraftTable::collect(QSqlQuery &query, Found &found)
{
    while (query.next()) {
        const QString updatedAt = query.value(3).toString();
        Draft draft{query.value(0).toString(),
                    query.value(1).toString(),
                    query.value(2).toLongLong(),
                    QDateTime::fromString(updatedAt, Qt::ISODateWithMs),
                    {}};
        auto json = unseal(m_key, query.value(4).toByteArray(), placeOf(draft, updatedAt));
        if (json) {
            draft.json = std::move(*json);
            found.drafts.append(std::move(draft));
        } else {
            found.broken.append(draft.orderId);
        }
    }
    return ended(query);
}

DraftTable::Found DraftTable::salvage()
{
    Found found, unique;
    for (const auto order : {"ASC"_L1, "DESC"_L1}) {
        // A damaged page ends the scan; what was read until then counts.
        if (auto query = m_database.run(columns + u" NOT INDEXED ORDER BY rowid "_s + order))
            (void)collect(*query, found);
    }
    QSet<QString> seen;
    for (const Draft &draft : std::as_const(found.drafts)) {
        if (!seen.contains(draft.orderId))
            unique.drafts.append(draft);
        seen.insert(draft.orderId);
    }
    for (const QString &id : std::as_const(found.broken)) {
        if (!seen.contains(id))
            unique.broken.append(id);
        seen.insert(id);
    }
    return unique;
}

} // namespace store
