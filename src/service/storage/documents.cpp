// SPDX-License-Identifier: Apache-2.0
#include "service/storage/documents.h"

#include "contract/codec.h"

namespace service {

using namespace Qt::Literals::StringLiterals;

namespace {

orders::Document decoded(const QString &json)
{
    const auto object = contract::parseObject(json.toUtf8());
    auto document = object ? contract::decode<orders::Document>(*object) : tl::unexpected(object.error());
    if (!document)
        throw StorageFailure(u"unreadable document: "_s + document.error().detail);
    return std::move(*document);
}

QString encoded(const orders::Document &document)
{
    return QString::fromUtf8(QJsonDocument(contract::encode(document)).toJson(QJsonDocument::Compact));
}

bool isUndecided(const orders::Document &document)
{
    return document.kind == orders::documentKind::faceVerification &&
           document.status == orders::DocumentStatus::Received;
}

constexpr auto columns = "SELECT json, account_id, filing_id FROM document "_L1;

QList<DocumentRow> all(QSqlQuery query)
{
    QList<DocumentRow> rows;
    while (query.next())
        rows.append(
            {decoded(query.value(0).toString()), query.value(1).toString(), query.value(2).toString()});
    return rows;
}

} // namespace

std::optional<DocumentRow> Documents::byId(const QString &id) const
{
    auto rows = all(m_db.run(columns + u"WHERE id = ?"_s, {id}));
    return rows.isEmpty() ? std::nullopt : std::optional(std::move(rows.first()));
}

QList<DocumentRow> Documents::ofOrder(const QString &orderId) const
{
    return all(m_db.run(columns + u"WHERE order_id = ? ORDER BY id"_s, {orderId}));
}

QStringList Documents::idsOf(const QString &orderId) const
{
    auto query = m_db.run(u"SELECT id FROM document WHERE order_id = ? ORDER BY id"_s, {orderId});
    QStringList ids;
    while (query.next())
        ids.append(query.value(0).toString());
    return ids;
}

QList<DocumentRow> Documents::undecided() const
{
    return all(m_db.run(columns + u"WHERE undecided = 1 ORDER BY id"_s));
}

QByteArray Documents::bytes(const QString &sha256) const
{
    auto query = m_db.run(u"SELECT bytes FROM blob WHERE sha256 = ?"_s, {sha256});
    if (!query.next())
        throw StorageFailure(u"the bytes of a document are missing"_s);
    return query.value(0).toByteArray();
}

bool Documents::wasRemoved(const QString &id) const
{
    return m_db.run(u"SELECT 1 FROM document_removed WHERE id = ?"_s, {id}).next();
}

void Documents::insert(const DocumentRow &row, const QByteArray &bytes)
{
    m_db.run(u"INSERT INTO blob (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING"_s,
             {row.document.sha256, bytes});
    insert(row);
}

void Documents::insert(const DocumentRow &row)
{
    Q_ASSERT(m_db.isInTransaction());
    m_db.run(u"INSERT INTO document (id, account_id, filing_id, order_id, sha256, undecided, json)"
             " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
             {row.document.id, row.accountId, row.filingId, row.document.orderId, row.document.sha256,
              isUndecided(row.document) ? 1 : 0, encoded(row.document)});
}

void Documents::update(const DocumentRow &row)
{
    Q_ASSERT(m_db.isInTransaction());
    m_db.run(u"UPDATE document SET undecided = ?, json = ? WHERE id = ?"_s,
             {isUndecided(row.document) ? 1 : 0, encoded(row.document), row.document.id});
}

void Documents::remove(const DocumentRow &row)
{
    Q_ASSERT(m_db.isInTransaction());
    m_db.run(u"DELETE FROM document WHERE id = ?"_s, {row.document.id});
    m_db.run(u"INSERT INTO document_removed (id) VALUES (?) ON CONFLICT (id) DO NOTHING"_s,
             {row.document.id});
    m_db.run(
        u"DELETE FROM blob WHERE sha256 = ? AND NOT EXISTS (SELECT 1 FROM document WHERE document.sha256 = blob.sha256)"_s,
        {row.document.sha256});
}

} // namespace service
