// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contract/document_messages.h"
#include "service/storage/database.h"

#include <optional>

namespace service {

/// A phone link. Its token and the secret of the browser that has opened it are stored as hashes.
struct LinkRow
{
    QString id;
    QString tokenHash;
    QString browserHash; ///< empty until a browser has opened it
    QString accountId;
    QString orderId;
    QString userCode;
    QString language;
    QList<contract::DocumentSlot> places;
    QDateTime expiresAt;
    bool ended = false; ///< finished or withdrawn

    bool isAlive(const QDateTime &now) const { return !ended && now < expiresAt; }
};

/// Writes belong into a transaction.
class UploadLinks
{
public:
    explicit UploadLinks(Database &db)
        : m_db(db)
    {
    }
    std::optional<LinkRow> byToken(const QString &tokenHash) const;
    std::optional<LinkRow> byId(const QString &id) const;
    void insert(const LinkRow &row);
    /// Binds the link to the first browser. False where another one was faster.
    bool bind(const QString &id, const QString &browserHash);
    void end(const QString &id);
    /// Ends all links of the order but the newest `keep`.
    void endOlder(const QString &orderId, int keep);
    void removeBefore(const QDateTime &moment);

private:
    Database &m_db;
};

} // namespace service
