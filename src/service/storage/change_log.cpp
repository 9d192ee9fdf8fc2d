// SPDX-License-Identifier: Apache-2.0
#include "service/storage/change_log.h"

#include "service/storage/meta.h"

#include <QDateTime>

namespace service {

using namespace Qt::Literals::StringLiterals;
using contract::ChangeOp;
using contract::ResourceType;

namespace {

QString tableOf(ResourceType type)
{
    switch (type) {
    case ResourceType::Filing:
        return u"filing"_s;
    case ResourceType::Website:
        return u"website"_s;
    case ResourceType::App:
        return u"app"_s;
    case ResourceType::Order:
        return u"customer_order"_s;
    case ResourceType::Notice:
        return u"notice"_s;
    case ResourceType::Document:
        return u"document"_s;
    case ResourceType::Unknown:
        break;
    }
    throw StorageFailure(u"no such record type"_s);
}

QString filingColumn(ResourceType type) { return type == ResourceType::Filing ? u"id"_s : u"filing_id"_s; }

constexpr auto floorKey = "changeLogFloor"_L1;

} // namespace

void ChangeLog::append(const QString &accountId, const RecordName &record, const QDateTime &at)
{
    Q_ASSERT(m_db.isInTransaction());
    m_db.run(u"INSERT INTO change_log (account_id, type, op, id, filing_id, at) VALUES (?, ?, ?, ?, ?, ?)"_s,
             {accountId, filing::Code<ResourceType>(record.type).text(),
              filing::Code<ChangeOp>(record.op).text(), record.id, record.filingId, at.toMSecsSinceEpoch()});
    m_db.noteChange();
}

qint64 ChangeLog::newest(const QString &accountId) const
{
    auto query = accountId.isEmpty()
                     ? m_db.run(u"SELECT max(seq) FROM change_log"_s)
                     : m_db.run(u"SELECT max(seq) FROM change_log WHERE account_id = ?"_s, {accountId});
    return query.next() ? query.value(0).toLongLong() : 0;
}

QSet<QString> ChangeLog::accountsSince(qint64 seq) const
{
    auto query = m_db.run(u"SELECT DISTINCT account_id FROM change_log WHERE seq > ?"_s, {seq});
    QSet<QString> accounts;
    while (query.next())
        accounts.insert(query.value(0).toString());
    return accounts;
}

qint64 ChangeLog::floor() const { return Meta(m_db).value(floorKey, u"0"_s).toLongLong(); }

ChangeLog::Page ChangeLog::since(qint64 seq, const QString &accountId, int limit) const
{
    const auto whose = accountId.isEmpty() ? QString() : u" AND account_id = ?"_s;
    QVariantList values{seq};
    if (!accountId.isEmpty())
        values.append(accountId);
    values.append(limit + 1);
    auto query = m_db.run(u"SELECT seq, type, op, id, filing_id FROM change_log WHERE seq > ?"_s + whose +
                              u" ORDER BY seq LIMIT ?"_s,
                          values);
    Page page{{}, seq, false};
    QHash<QString, qsizetype> placeOf;
    QList<RecordName> names;
    for (int rows = 0; query.next(); ++rows) {
        if (rows == limit) {
            page.more = true;
            break;
        }
        page.last = query.value(0).toLongLong();
        const auto type = query.value(1).toString();
        RecordName name{filing::Code<ResourceType>::fromText(type), query.value(3).toString(),
                        query.value(4).toString(),
                        filing::Code<ChangeOp>::fromText(query.value(2).toString())};
        const auto key = type + u'/' + name.id;
        if (const auto known = placeOf.constFind(key); known != placeOf.constEnd()) {
            names[*known] = name;
        } else {
            placeOf.insert(key, names.size());
            names.append(name);
        }
    }
    for (const auto &name : names)
        page.records.append(current(name));
    return page;
}

QList<RecordRow> ChangeLog::records(ResourceType type, const QString &afterId, const QString &accountId,
                                    int limit) const
{
    const auto whose = accountId.isEmpty() ? QString() : u"account_id = ? AND "_s;
    QVariantList values;
    if (!accountId.isEmpty())
        values.append(accountId);
    values << afterId << limit;
    auto query = m_db.run(u"SELECT id, "_s + filingColumn(type) + u", json, account_id FROM "_s +
                              tableOf(type) + u" WHERE "_s + whose + u"id > ? ORDER BY id LIMIT ?"_s,
                          values);
    QList<RecordRow> rows;
    while (query.next())
        rows.append({{type, query.value(0).toString(), query.value(1).toString()},
                     query.value(2).toString(),
                     query.value(3).toString()});
    return rows;
}

void ChangeLog::removeBefore(const QDateTime &moment)
{
    auto query = m_db.run(u"SELECT max(seq) FROM change_log WHERE at < ?"_s, {moment.toMSecsSinceEpoch()});
    const auto last = query.next() ? query.value(0).toLongLong() : 0;
    if (last <= floor())
        return;
    m_db.run(u"DELETE FROM change_log WHERE seq <= ?"_s, {last});
    Meta(m_db).set(floorKey, QString::number(last));
}

RecordRow ChangeLog::current(const RecordName &name) const
{
    RecordRow row{name, {}, {}};
    auto query =
        m_db.run(u"SELECT json, account_id FROM "_s + tableOf(name.type) + u" WHERE id = ?"_s, {name.id});
    if (query.next()) {
        row.json = query.value(0).toString();
        row.accountId = query.value(1).toString();
        row.name.op = ChangeOp::Upsert;
    } else {
        row.name.op = ChangeOp::Remove;
    }
    return row;
}

} // namespace service
