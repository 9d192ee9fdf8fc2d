// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contract/messages.h"
#include "filing/error.h"
#include "orders/document.h"
#include "store/store_types.h"

/// From the feed to the store. Pure; called on a worker thread.
namespace syncing {

struct ReadPage
{
    QList<store::Record> upserts;
    QList<store::RecordKey> removals;
    QList<orders::Order> orders; ///< those among the upserts
};

/// The page's records with the resources as they were received. Types and operations that this program does not know
/// are left out. `CHANGE_MALFORMED` (Protocol) where one resource cannot be read or is not the one it says: then
/// nothing of the page may be used.
filing::Result<ReadPage> readPage(const contract::ChangePage &page);

/// The document as the store keeps it.
store::Record recordOf(const orders::Document &document, const QString &filingId);
/// The order, and the notice, as the store keeps it.
store::Record recordOf(const orders::Order &order);
store::Record recordOf(const filing::Notice &notice);

} // namespace syncing
