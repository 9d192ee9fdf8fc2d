// SPDX-License-Identifier: Apache-2.0
#include "service/storage/meta.h"

#include <QUuid>

namespace service {

using namespace Qt::Literals::StringLiterals;

QString Meta::value(const QString &key, const QString &otherwise) const
{
    auto query = m_db.run(u"SELECT value FROM meta WHERE key = ?"_s, {key});
    return query.next() ? query.value(0).toString() : otherwise;
}

void Meta::set(const QString &key, const QString &value)
{
    m_db.run(
        u"INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
        {key, value});
}

QString Meta::databaseId()
{
    const auto key = u"databaseId"_s;
    if (value(key).isEmpty())
        m_db.run(u"INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO NOTHING"_s,
                 {key, QUuid::createUuid().toString(QUuid::Id128).left(12)});
    return value(key);
}

} // namespace service
