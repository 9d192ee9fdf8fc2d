// SPDX-License-Identifier: Apache-2.0
#include "service/storage/upload_links.h"

#include "contract/codec.h"

namespace service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto columns =
    "SELECT id, token_hash, browser_hash, account_id, order_id, user_code, slots, expires_at, ended"
    " FROM upload_link "_L1;

std::optional<LinkRow> first(QSqlQuery query)
{
    if (!query.next())
        return {};
    const auto object = contract::parseObject(query.value(6).toString().toUtf8());
    auto request =
        object ? contract::decode<contract::UploadLinkRequest>(*object) : tl::unexpected(object.error());
    if (!request)
        throw StorageFailure(u"unreadable upload link: "_s + request.error().detail);
    return LinkRow{query.value(0).toString(),
                   query.value(1).toString(),
                   query.value(2).toString(),
                   query.value(3).toString(),
                   query.value(4).toString(),
                   query.value(5).toString(),
                   request->language,
                   request->places,
                   QDateTime::fromMSecsSinceEpoch(query.value(7).toLongLong(), Qt::UTC),
                   query.value(8).toBool()};
}

} // namespace

std::optional<LinkRow> UploadLinks::byToken(const QString &tokenHash) const
{
    return first(m_db.run(columns + u"WHERE token_hash = ?"_s, {tokenHash}));
}

std::optional<LinkRow> UploadLinks::byId(const QString &id) const
{
    return first(m_db.run(columns + u"WHERE id = ?"_s, {id}));
}

void UploadLinks::insert(const LinkRow &row)
{
    Q_ASSERT(m_db.isInTransaction());
    const auto json = QJsonDocument(contract::encode(contract::UploadLinkRequest{row.places, row.language}));
    m_db.run(u"INSERT INTO upload_link (id, token_hash, browser_hash, account_id, order_id, user_code, slots,"
             " expires_at, ended) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
             {row.id, row.tokenHash, row.browserHash, row.accountId, row.orderId, row.userCode,
              QString::fromUtf8(json.toJson(QJsonDocument::Compact)), row.expiresAt.toMSecsSinceEpoch(),
              row.ended ? 1 : 0});
}

bool UploadLinks::bind(const QString &id, const QString &browserHash)
{
    const auto query = m_db.run(
        u"UPDATE upload_link SET browser_hash = ? WHERE id = ? AND browser_hash = ''"_s, {browserHash, id});
    return query.numRowsAffected() == 1;
}

void UploadLinks::end(const QString &id)
{
    m_db.run(u"UPDATE upload_link SET ended = 1 WHERE id = ?"_s, {id});
}

void UploadLinks::endOlder(const QString &orderId, int keep)
{
    m_db.run(
        u"UPDATE upload_link SET ended = 1 WHERE order_id = ? AND ended = 0 AND id NOT IN"
        " (SELECT id FROM upload_link WHERE order_id = ? AND ended = 0 ORDER BY expires_at DESC, rowid DESC"
        " LIMIT ?)"_s,
        {orderId, orderId, keep});
}

void UploadLinks::removeBefore(const QDateTime &moment)
{
    m_db.run(u"DELETE FROM upload_link WHERE expires_at < ?"_s, {moment.toMSecsSinceEpoch()});
}

} // namespace service
