// SPDX-License-Identifier: Apache-2.0
#include "store/upload_table.h"

namespace store {

using namespace Qt::Literals::StringLiterals;
using filing::ErrorKind;
using filing::Result;

namespace {

const auto columns = "SELECT id, order_id, last_error, sealed FROM upload"_L1;

QStringList placeOf(const QString &id, const QString &orderId) { return {u"upload"_s, id, orderId}; }
QStringList bytesPlaceOf(const QString &id) { return {u"upload.bytes"_s, id}; }

tl::unexpected<filing::Error> unknown() { return filing::fail(ErrorKind::NotFound, u"UPLOAD_UNKNOWN"_s); }

} // namespace

Result<void> UploadTable::add(const Upload &upload)
{
    const auto bytes = upload.bytes.isEmpty() ? QVariant(QByteArrayLiteral("")) : QVariant(seal(m_key, upload.bytes, bytesPlaceOf(upload.id)));
    auto done = m_database.change(u"INSERT INTO upload(id, order_id, last_error, sealed, bytes) VALUES(?, ?, ?, ?, ?)"
                                  " ON CONFLICT(id) DO NOTHING"_s,
                                  {upload.id, upload.orderId, upload.lastError,
                                   seal(m_key, upload.json, placeOf(upload.id, upload.orderId)), bytes});
    if (!done)
        return tl::unexpected(done.error());
    if (*done == 0)
        return filing::fail(ErrorKind::Conflict, u"UPLOAD_EXISTS"_s);
    return {};
}

Result<void> UploadTable::collect(QSqlQuery &query, Found &found)
{
    while (query.next()) {
        Upload upload{query.value(0).toString(), query.value(1).toString(), query.value(2).toString(), {}, {}};
        auto json = unseal(m_key, query.value(3).toByteArray(), placeOf(upload.id, upload.orderId));
        if (json) {
            upload.json = std::move(*json);
            found.uploads.append(std::move(upload));
        } else {
            found.broken.append(upload.id);
        }
    }
    return ended(query);
}

Result<UploadTable::Found> UploadTable::list()
{
    auto query = m_database.run(columns + u" ORDER BY seq"_s);
    if (!query)
        return tl::unexpected(query.error());
    Found found;
    if (auto collected = collect(*query, found); !collected)
        return tl::unexpected(collected.error());
    return found;
}

Result<QByteArray> UploadTable::bytes(const QString &id)
{
    auto query = m_database.run(u"SELECT bytes FROM upload WHERE id=?"_s, {id});
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return unknown();
    const auto sealed = query->value(0).toByteArray();
    return sealed.isEmpty() ? Result<QByteArray>(QByteArray()) : unseal(m_key, sealed, bytesPlaceOf(id));
}

Result<void> UploadTable::setError(const QString &id, const QString &code)
{
    const auto done = m_database.change(u"UPDATE upload SET last_error=? WHERE id=?"_s, {code, id});
    if (!done)
        return tl::unexpected(done.error());
    if (*done == 0)
        return unknown();
    return {};
}

Result<QString> UploadTable::remove(const QString &id)
{
    const auto order = m_database.value(u"SELECT order_id FROM upload WHERE id=?"_s, {id});
    if (!order)
        return tl::unexpected(order.error());
    return m_database.change(u"DELETE FROM upload WHERE id=?"_s, {id}).map([&](int) { return order->toString(); });
}

QList<Upload> UploadTable::salvage()
{
    Found found;
    if (auto query = m_database.run(columns + u" NOT INDEXED ORDER BY seq"_s))
        (void)collect(*query, found); // a damaged page ends the scan; what was read until then counts
    QList<Upload> whole;
    for (auto &upload : found.uploads) {
        auto content = bytes(upload.id);
        if (!content)
            continue;
        upload.bytes = std::move(*content);
        whole.append(std::move(upload));
    }
    return whole;
}

} // namespace store
