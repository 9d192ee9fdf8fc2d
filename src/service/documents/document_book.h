// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contract/messages.h"
#include "service/documents/picture.h"
#include "service/documents/slots.h"
#include "service/storage/audit_log.h"
#include "service/storage/documents.h"
#include "service/storage/orders.h"

namespace service {

/// An upload on its way into an order.
struct NewDocument
{
    QString id;
    contract::DocumentSlot slot;
    orders::DocumentSource source;
};

/// The one place that changes which documents an order has. Every change writes rows, change log and audit
/// log within the caller's transaction; the order itself, its version and its ETag stay as they are, so that
/// drafts do not conflict.
class DocumentBook
{
public:
    static constexpr int mostDocuments = 60;
    static constexpr qint64 mostBytes = 200LL * 1024 * 1024;

    DocumentBook(Database &db, const rules::ImageRules &rules, const QDateTime &now)
        : m_db(db)
        , m_rules(rules)
        , m_now(now)
    {
    }

    /// Takes the place of what stood in the slot. Errors: 422 DOCUMENT_QUOTA.
    Result<orders::Document> add(const OrderRow &order, const NewDocument &wanted, const Picture &picture,
                                 const Actor &actor);
    /// The bytes of another document in a slot of this order. Errors: as `add`.
    Result<orders::Document> reuse(const OrderRow &order, const NewDocument &wanted,
                                   const orders::Document &source, const Actor &actor);
    /// `action`: the word of the audit log, DOCUMENT_REMOVE or DOCUMENT_REPLACE.
    void remove(const DocumentRow &row, const QString &action, const Actor &actor);
    /// Somebody has looked at it. Answers it as it stands now.
    orders::Document decide(DocumentRow row, orders::DocumentStatus status,
                            const QList<filing::Finding> &findings, const Actor &actor);

private:
    DocumentRow rowOf(const OrderRow &order, const NewDocument &wanted) const;
    Result<orders::Document> placed(const DocumentRow &row, const QString &action, const Actor &actor);
    Result<void> makeRoom(const DocumentRow &row, const Actor &actor);
    void log(const DocumentRow &row, contract::ChangeOp op, const QString &action, const Actor &actor);

    Database &m_db;
    const rules::ImageRules &m_rules;
    QDateTime m_now;
};

} // namespace service
