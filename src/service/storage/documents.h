// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orders/document.h"
#include "service/storage/database.h"

#include <optional>

namespace service {

/// A document, and whose and which filing's it is.
struct DocumentRow
{
    orders::Document document;
    QString accountId;
    QString filingId;
};

/// Documents and their bytes. The bytes stand once, under their SHA-256, in the same file and the same
/// transaction as the rows that name them: nothing is half stored, and what no row names any more is gone
/// with the last one. Writes belong into a transaction; who calls them also logs the change.
class Documents
{
public:
    explicit Documents(Database &db)
        : m_db(db)
    {
    }

    std::optional<DocumentRow> byId(const QString &id) const;
    /// In the order of their ids, that is of their making.
    QList<DocumentRow> ofOrder(const QString &orderId) const;
    QStringList idsOf(const QString &orderId) const;
    /// Face verifications that nobody has decided yet.
    QList<DocumentRow> undecided() const;
    /// The bytes of a document. Throws StorageFailure where they are missing.
    QByteArray bytes(const QString &sha256) const;
    /// True where a document of this id was there and has been removed or replaced.
    bool wasRemoved(const QString &id) const;

    /// A new document with bytes that are new or known.
    void insert(const DocumentRow &row, const QByteArray &bytes);
    /// A new document of bytes that are stored already.
    void insert(const DocumentRow &row);
    void update(const DocumentRow &row);
    /// Takes the document away, and its bytes where it was the last that had them.
    void remove(const DocumentRow &row);

private:
    Database &m_db;
};

} // namespace service
