// SPDX-License-Identifier: Apache-2.0
#include "service/storage/practice_rows.h"

namespace service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto codeColumns =
    "SELECT order_id, n, mobile, id_tail, code_hash, resends, waiting, sent_at FROM verification "_L1;

QDateTime moment(const QVariant &ms) { return QDateTime::fromMSecsSinceEpoch(ms.toLongLong(), Qt::UTC); }

CodeRow codeOf(const QSqlQuery &query)
{
    return {query.value(0).toString(), query.value(1).toInt(),    query.value(2).toString(),
            query.value(3).toString(), query.value(4).toString(), query.value(5).toInt(),
            query.value(6).toBool(),   moment(query.value(7))};
}

} // namespace

void PracticeRows::put(const CodeRow &row)
{
    m_db.run(u"INSERT OR REPLACE INTO verification (order_id, n, mobile, id_tail, code_hash, resends, "
             u"waiting, sent_at)"
             " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
             {row.orderId, row.n, row.mobile, row.idTail, row.codeHash, row.resends, row.waiting ? 1 : 0,
              row.sentAt.toMSecsSinceEpoch()});
}

std::optional<CodeRow> PracticeRows::code(const QString &orderId, int n) const
{
    auto query = m_db.run(codeColumns + u"WHERE order_id = ? AND n = ?"_s, {orderId, n});
    return query.next() ? std::optional(codeOf(query)) : std::nullopt;
}

QList<CodeRow> PracticeRows::codesFor(const QString &mobile) const
{
    auto query =
        m_db.run(codeColumns + u"WHERE mobile = ? ORDER BY sent_at DESC, order_id DESC, n"_s, {mobile});
    QList<CodeRow> rows;
    while (query.next())
        rows.append(codeOf(query));
    return rows;
}

void PracticeRows::endCodes(const QString &orderId)
{
    m_db.run(u"UPDATE verification SET waiting = 0 WHERE order_id = ?"_s, {orderId});
}

void PracticeRows::put(const TimerRow &row)
{
    m_db.run(u"INSERT OR REPLACE INTO timer (order_id, event, review, due_at) VALUES (?, ?, ?, ?)"_s,
             {row.orderId, row.event.text(), row.review ? 1 : 0, row.dueAt.toMSecsSinceEpoch()});
}

void PracticeRows::removeTimers(const QString &orderId)
{
    m_db.run(u"DELETE FROM timer WHERE order_id = ?"_s, {orderId});
}

std::optional<TimerRow> PracticeRows::nextTimer(bool reviews) const
{
    auto query = m_db.run(
        u"SELECT order_id, event, review, due_at FROM timer WHERE review <= ? ORDER BY due_at LIMIT 1"_s,
        {reviews ? 1 : 0});
    if (!query.next())
        return {};
    return TimerRow{query.value(0).toString(),
                    filing::Code<orders::OrderEvent>::fromText(query.value(1).toString()),
                    query.value(2).toBool(), moment(query.value(3))};
}

void PracticeRows::add(const MessageRow &row)
{
    m_db.run(
        u"INSERT INTO message (at, mobile, code, text_en, text_zh, order_id, n) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {row.at.toMSecsSinceEpoch(), row.mobile, row.code, row.textEn, row.textZh, row.orderId, row.n});
}

QList<MessageRow> PracticeRows::messages(int limit) const
{
    auto query = m_db.run(
        u"SELECT at, mobile, code, text_en, text_zh, order_id, n FROM message ORDER BY seq DESC LIMIT ?"_s,
        {limit});
    QList<MessageRow> rows;
    while (query.next())
        rows.append({moment(query.value(0)), query.value(1).toString(), query.value(2).toString(),
                     query.value(3).toString(), query.value(4).toString(), query.value(5).toString(),
                     query.value(6).toInt()});
    return rows;
}

void PracticeRows::setPassword(const QString &filingId, const QString &hash)
{
    m_db.run(u"INSERT OR REPLACE INTO filing_password (filing_id, password) VALUES (?, ?)"_s,
             {filingId, hash});
}

std::optional<QString> PracticeRows::password(const QString &filingId) const
{
    auto query = m_db.run(u"SELECT password FROM filing_password WHERE filing_id = ?"_s, {filingId});
    return query.next() ? std::optional(query.value(0).toString()) : std::nullopt;
}

} // namespace service
