// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orders/codes.h"
#include "service/storage/database.h"

#include <QDateTime>

namespace service {

/// Who does something, for the audit log and the timeline.
struct Actor
{
    QString id; ///< account id, or `system`
    filing::Code<orders::Role> role = orders::Role::System;
    QString requestId = {};
};

/// One entry. It names pointers, never values.
struct AuditEntry
{
    qint64 seq = 0;
    QDateTime at = {};
    QString actor = {};
    QString role = {};
    QString action;
    QString subject;
    QString filingId = {};
    QString pointer = {};
    QString reason = {};
    QString requestId = {};

    template<class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("at", self.at);
        visit("actor", self.actor);
        visit("role", self.role);
        visit("action", self.action);
        visit("subject", self.subject);
        visit("filingId", self.filingId);
        visit("pointer", self.pointer);
        visit("reason", self.reason);
        visit("requestId", self.requestId);
    }
};

/// Append-only; every entry's hash covers the one before, so that a removed or edited entry shows.
class AuditLog
{
public:
    explicit AuditLog(Database &db)
        : m_db(db)
    {
    }
    /// Within the transaction that does what the entry says.
    void append(const Actor &actor, AuditEntry entry, const QDateTime &at);
    /// Newest first, below `before` (0: from the newest).
    QList<AuditEntry> page(qint64 before, int limit) const;
    /// Number of the first entry whose hash does not fit, 0 where the chain holds.
    qint64 firstBroken() const;

private:
    Database &m_db;
};

} // namespace service
