// SPDX-License-Identifier: Apache-2.0
#include "service/storage/session_rows.h"

namespace service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto columns =
    "SELECT id, family, account_id, access_hash, access_until, refresh_hash, refresh_until, used_at,"
    " revoked FROM session WHERE "_L1;

QDateTime moment(const QVariant &ms) { return QDateTime::fromMSecsSinceEpoch(ms.toLongLong(), Qt::UTC); }

QDateTime used(const QVariant &ms) { return ms.isNull() ? QDateTime() : moment(ms); }

std::optional<SessionRow> first(QSqlQuery query)
{
    if (!query.next())
        return {};
    return SessionRow{query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toString(),
                      query.value(3).toString(),   moment(query.value(4)),    query.value(5).toString(),
                      moment(query.value(6)),      used(query.value(7)),      query.value(8).toBool()};
}

} // namespace

std::optional<SessionRow> SessionRows::byAccess(const QString &hash) const
{
    return first(m_db.run(columns + u"access_hash = ?"_s, {hash}));
}

std::optional<SessionRow> SessionRows::byRefresh(const QString &hash) const
{
    return first(m_db.run(columns + u"refresh_hash = ?"_s, {hash}));
}

void SessionRows::insert(const SessionRow &row)
{
    m_db.run(
        u"INSERT INTO session (family, account_id, access_hash, access_until, refresh_hash, refresh_until)"
        " VALUES (?, ?, ?, ?, ?, ?)"_s,
        {row.family, row.accountId, row.accessHash, row.accessUntil.toMSecsSinceEpoch(), row.refreshHash,
         row.refreshUntil.toMSecsSinceEpoch()});
}

void SessionRows::markUsed(qint64 id, const QDateTime &now)
{
    m_db.run(u"UPDATE session SET used_at = ? WHERE id = ?"_s, {now.toMSecsSinceEpoch(), id});
}

std::optional<SessionRow> SessionRows::successorOf(const SessionRow &row) const
{
    return first(m_db.run(columns + u"family = ? AND id > ? AND revoked = 0 ORDER BY id LIMIT 1"_s,
                          {row.family, row.id}));
}

void SessionRows::revoke(qint64 id) { m_db.run(u"UPDATE session SET revoked = 1 WHERE id = ?"_s, {id}); }

void SessionRows::revokeFamily(const QString &family)
{
    m_db.run(u"UPDATE session SET revoked = 1 WHERE family = ?"_s, {family});
}

void SessionRows::removeExpired(const QDateTime &now)
{
    m_db.run(u"DELETE FROM session WHERE refresh_until < ?"_s, {now.toMSecsSinceEpoch()});
}

} // namespace service
