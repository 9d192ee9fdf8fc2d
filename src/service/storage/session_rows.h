// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/storage/database.h"

#include <QDateTime>

#include <optional>

namespace service {

/// One pair of tokens. A sign-in and all refreshes after it are a family.
struct SessionRow
{
    qint64 id = 0;
    QString family;
    QString accountId;
    QString accessHash;
    QDateTime accessUntil;
    QString refreshHash;
    QDateTime refreshUntil;
    QDateTime usedAt = {}; ///< when its refresh token was traded in; invalid while it was not
    bool revoked = false;
};

class SessionRows
{
public:
    explicit SessionRows(Database &db)
        : m_db(db)
    {
    }
    std::optional<SessionRow> byAccess(const QString &hash) const;
    std::optional<SessionRow> byRefresh(const QString &hash) const;
    void insert(const SessionRow &row);
    void markUsed(qint64 id, const QDateTime &now);
    /// The pair that `row`'s refresh token was traded for.
    std::optional<SessionRow> successorOf(const SessionRow &row) const;
    void revoke(qint64 id);
    void revokeFamily(const QString &family);
    void removeExpired(const QDateTime &now);

private:
    Database &m_db;
};

} // namespace service
