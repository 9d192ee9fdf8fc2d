// SPDX-License-Identifier: Apache-2.0
#include "service/storage/audit_log.h"

#include <QCryptographicHash>

namespace service {

using namespace Qt::Literals::StringLiterals;

namespace {

QString chained(const QString &previous, const AuditEntry &entry)
{
    // The unit separator stands in no field, so that two entries never have the same text.
    const QStringList fields{previous,       QString::number(entry.at.toMSecsSinceEpoch()),
                             entry.actor,    entry.role,
                             entry.action,   entry.subject,
                             entry.filingId, entry.pointer,
                             entry.reason,   entry.requestId};
    const auto digest =
        QCryptographicHash::hash(fields.join(QChar(0x1f)).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex());
}

constexpr auto columns =
    "SELECT seq, at, actor, role, action, subject, filing_id, pointer, reason, request_id, hash"
    " FROM audit "_L1;

AuditEntry entryOf(const QSqlQuery &query)
{
    AuditEntry entry;
    entry.seq = query.value(0).toLongLong();
    entry.at = QDateTime::fromMSecsSinceEpoch(query.value(1).toLongLong(), Qt::UTC);
    entry.actor = query.value(2).toString();
    entry.role = query.value(3).toString();
    entry.action = query.value(4).toString();
    entry.subject = query.value(5).toString();
    entry.filingId = query.value(6).toString();
    entry.pointer = query.value(7).toString();
    entry.reason = query.value(8).toString();
    entry.requestId = query.value(9).toString();
    return entry;
}

} // namespace

void AuditLog::append(const Actor &actor, AuditEntry entry, const QDateTime &at)
{
    Q_ASSERT(m_db.isInTransaction());
    entry.at = at;
    entry.actor = actor.id;
    entry.role = actor.role.text();
    entry.requestId = actor.requestId;
    for (auto *field :
         {&entry.actor, &entry.subject, &entry.filingId, &entry.pointer, &entry.reason, &entry.requestId})
        field->remove(QChar(0x1f));
    auto query = m_db.run(u"SELECT hash FROM audit ORDER BY seq DESC LIMIT 1"_s);
    const auto previous = query.next() ? query.value(0).toString() : QString();
    m_db.run(
        u"INSERT INTO audit (at, actor, role, action, subject, filing_id, pointer, reason, request_id, hash)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {at.toMSecsSinceEpoch(), entry.actor, entry.role, entry.action, entry.subject, entry.filingId,
         entry.pointer, entry.reason, entry.requestId, chained(previous, entry)});
}

QList<AuditEntry> AuditLog::page(qint64 before, int limit) const
{
    auto query = m_db.run(columns + u"WHERE seq < ? ORDER BY seq DESC LIMIT ?"_s,
                          {before > 0 ? before : std::numeric_limits<qint64>::max(), limit});
    QList<AuditEntry> entries;
    while (query.next())
        entries.append(entryOf(query));
    return entries;
}

qint64 AuditLog::firstBroken() const
{
    auto query = m_db.run(columns + u"ORDER BY seq"_s);
    QString previous;
    while (query.next()) {
        const auto entry = entryOf(query);
        const auto hash = query.value(10).toString();
        if (chained(previous, entry) != hash)
            return entry.seq;
        previous = hash;
    }
    return 0;
}

} // namespace service
