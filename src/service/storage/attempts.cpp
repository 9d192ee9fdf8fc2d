// SPDX-License-Identifier: Apache-2.0
#include "service/storage/attempts.h"

#include <QCryptographicHash>

#include <algorithm>

namespace service {

using namespace Qt::Literals::StringLiterals;

Attempts::Attempts(Database &db, QString scope, const QString &subject)
    : m_db(db)
    , m_scope(std::move(scope))
    , m_subject(
          QString::fromLatin1(QCryptographicHash::hash(subject.toUtf8(), QCryptographicHash::Sha256).toHex()))
{
}

int Attempts::lockedFor(const QDateTime &now) const
{
    const auto from = now.toMSecsSinceEpoch() - qint64(windowSeconds) * 1000;
    auto query =
        m_db.run(u"SELECT count(*), min(at) FROM attempt WHERE scope = ? AND subject = ? AND at > ?"_s,
                 {m_scope, m_subject, from});
    if (!query.next() || query.value(0).toInt() < most)
        return 0;
    return std::max(1, int((query.value(1).toLongLong() - from + 999) / 1000));
}

int Attempts::wrong(const QDateTime &now)
{
    const auto ms = now.toMSecsSinceEpoch();
    m_db.run(u"DELETE FROM attempt WHERE at <= ?"_s, {ms - qint64(windowSeconds) * 1000});
    m_db.run(u"INSERT INTO attempt (scope, subject, at) VALUES (?, ?, ?)"_s, {m_scope, m_subject, ms});
    auto query =
        m_db.run(u"SELECT count(*) FROM attempt WHERE scope = ? AND subject = ?"_s, {m_scope, m_subject});
    return query.next() ? std::max(0, most - query.value(0).toInt()) : 0;
}

void Attempts::right()
{
    m_db.run(u"DELETE FROM attempt WHERE scope = ? AND subject = ?"_s, {m_scope, m_subject});
}

} // namespace service
