// SPDX-License-Identifier: Apache-2.0
#include "service/storage/idempotency.h"

namespace service {

using namespace Qt::Literals::StringLiterals;

std::optional<StoredAnswer> Idempotency::find(const QString &accountId, const QString &key) const
{
    auto query = m_db.run(u"SELECT order_id, action, body_hash, status, etag, body FROM idempotency"
                          " WHERE account_id = ? AND key = ?"_s,
                          {accountId, key});
    if (!query.next())
        return {};
    return StoredAnswer{query.value(0).toString(),
                        query.value(1).toString(),
                        query.value(2).toString(),
                        query.value(3).toInt(),
                        query.value(4).toString().toLatin1(),
                        query.value(5).toByteArray()};
}

void Idempotency::insert(const QString &accountId, const QString &key, const StoredAnswer &answer)
{
    m_db.run(u"INSERT INTO idempotency (account_id, key, order_id, action, body_hash, status, etag, body)"
             " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
             {accountId, key, answer.orderId, answer.action, answer.bodyHash, answer.status,
              QString::fromLatin1(answer.etag), answer.body});
}

} // namespace service
