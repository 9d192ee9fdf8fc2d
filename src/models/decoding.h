// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contract/codec.h"
#include "filing/excerpt.h"
#include "models/service_row.h"
#include "models/slot_rows.h"
#include "orders/order.h"
#include "store/store_types.h"
#include "store/stored_draft.h"

/// From the store's bytes to values. Pure; called on a worker thread.
namespace models {

/// `RECORD_UNREADABLE` (Storage) where the bytes are not a T.
template <class T>
filing::Result<T> decoded(const QByteArray &json)
{
    const auto object = contract::parseObject(json);
    auto value = object ? contract::decode<T>(*object) : tl::unexpected(object.error());
    if (!value)
        return filing::fail(filing::ErrorKind::Storage, QStringLiteral("RECORD_UNREADABLE"), value.error().detail);
    return value;
}

/// What one record, or its absence, means to the workspace.
struct Decoded
{
    QList<filing::Filing> filings;
    QList<orders::Order> orders;
    QList<filing::Notice> notices;
    QList<orders::Document> documents;
    QList<std::pair<QString, ServiceRow>> services; ///< with the filing's id
    QList<store::RecordKey> gone;                   ///< asked for and not there

    bool isEmpty() const;
};

/// Records that cannot be read are left out and logged by id: the next synchronisation brings them anew.
/// `asked`: the keys that were asked for.
Decoded decodeRecords(const QList<store::Record> &records, const QList<store::RecordKey> &asked = {});
QList<PendingDocument> decodeUploads(const QList<store::Upload> &uploads);
QList<store::StoredDraft> decodeDrafts(const QList<store::Draft> &drafts);
/// The filing's head and the services among `records`. `FILING_UNKNOWN` (NotFound) without a head.
filing::Result<filing::Excerpt> decodeExcerpt(const QList<store::Record> &records);

/// Websites before apps, each by its number.
bool comesBefore(const ServiceRow &a, const ServiceRow &b);

} // namespace models
