// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/decoding.h"

#include <QHash>
#include <QSet>

namespace models {

/// What the workspace holds in memory, and how it changes. Plain data: no store, no signals.
class Known
{
public:
    /// What a change has touched.
    struct Touched
    {
        bool filings = false;
        bool orders = false;
        bool notices = false;
        bool documents = false;
        QSet<QString> services; ///< filings whose services have changed
    };

    QList<filing::Filing> filings() const; ///< by number
    const filing::Filing *filing(const QString &id) const;
    QList<orders::Order> orders() const { return m_shown; } ///< newest first
    const orders::Order *order(const QString &id) const;
    QList<filing::Notice> notices() const { return m_notices.values(); }
    KnownDocuments documents(const QString &orderId) const;
    const orders::Order *openOrder(const QString &filingId) const;

    /// Replaces everything but the rows.
    void reset(Decoded heads, QList<store::StoredDraft> drafts);
    Touched apply(Decoded change);
    void setUploads(QList<PendingDocument> uploads) { m_uploads = std::move(uploads); }
    void setDraft(const QString &orderId, std::optional<store::StoredDraft> draft);

    /// From now on the filing's rows are kept.
    void keepRows(const QString &filingId, QHash<QString, ServiceRow> rows) { m_rows[filingId] = std::move(rows); }
    /// Null where they are not kept.
    const QHash<QString, ServiceRow> *rows(const QString &filingId) const;
    bool keepsRows() const { return !m_rows.isEmpty(); }
    QStringList dropRows();

private:
    void removeGone(const store::RecordKey &key, Touched &touched);
    void showOrders();

    QHash<QString, filing::Filing> m_filings;
    QHash<QString, orders::Order> m_orders; ///< as the service has them
    QHash<QString, store::StoredDraft> m_drafts;
    QList<orders::Order> m_shown; ///< with what is being edited here
    QMap<QString, filing::Notice> m_notices;
    QMap<QString, orders::Document> m_documents;
    QList<PendingDocument> m_uploads;
    QHash<QString, QHash<QString, ServiceRow>> m_rows; ///< by filing, by service
};

} // namespace models
