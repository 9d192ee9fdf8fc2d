// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/storage/database.h"

#include <optional>

namespace service {

/// The first answer to a write, kept as long as its order so that a repeated request gets it again, byte by
/// byte.
struct StoredAnswer
{
    QString orderId;
    QString action;
    QString bodyHash;
    int status = 200;
    QByteArray etag = {};
    QByteArray body = {};
};

class Idempotency
{
public:
    explicit Idempotency(Database &db)
        : m_db(db)
    {
    }
    std::optional<StoredAnswer> find(const QString &accountId, const QString &key) const;
    void insert(const QString &accountId, const QString &key, const StoredAnswer &answer);

private:
    Database &m_db;
};

} // namespace service
