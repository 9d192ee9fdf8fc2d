// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orders/order.h"
#include "service/storage/audit_log.h"
#include "service/storage/filings.h"

namespace service {

/// What becomes of a notice: OPEN -acknowledged by the account-> ACKNOWLEDGED, either -the change of its fields is in
/// force-> CLOSED. Within the caller's transaction; each step writes record, change log and audit log.
class Notices
{
public:
    Notices(Database &db, const QDateTime &now)
        : m_db(db)
        , m_now(now)
    {
    }

    void issue(filing::Notice notice, const QString &accountId, const Actor &actor);
    /// Answers the notice as it is then; one that is not open stays as it is.
    filing::Notice acknowledge(const NoticeRow &row, const Actor &actor);
    /// Closes the notices whose fields the order has changed, all of them.
    void closeAnswered(const orders::Order &order, const QString &accountId);

private:
    filing::Notice moved(filing::Notice notice, const QString &accountId, const QString &state,
                         const Actor &actor);

    Database &m_db;
    QDateTime m_now;
};

} // namespace service
