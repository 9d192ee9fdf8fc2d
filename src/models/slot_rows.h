// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/documents.h"
#include "store/stored_upload.h"

namespace models {

/// A picture on its way to the service, or refused by it.
struct PendingDocument
{
    store::StoredUpload upload;
    QString error; ///< the code of the refusal; empty while it waits
    bool operator==(const PendingDocument &) const = default;
};

/// One picture in a slot, as far as it has come.
struct SlotDocument
{
    enum class State { Waiting, NotTaken, Received, Accepted, Refused };

    orders::Document document;
    State state = State::Waiting;
    QString error = {}; ///< of NotTaken
    bool operator==(const SlotDocument &) const = default;
};

/// A slot of an order with what is in it, and what earlier orders have for it.
struct SlotRow
{
    rules::DocumentSlot slot;
    QList<SlotDocument> documents;
    QList<orders::Document> earlier; ///< newest first

    /// True where nothing is missing: waiting pictures go before the order.
    bool isFilled() const;
    bool operator==(const SlotRow &) const = default;
};

/// All that is known of the documents around one order.
struct KnownDocuments
{
    QList<orders::Document> received; ///< of this order
    QList<PendingDocument> pending;   ///< of this order
    QList<orders::Document> earlier;  ///< of the filing's other orders
};

/// Every picture of the order, those on their way last. Pure.
QList<SlotDocument> allDocuments(const KnownDocuments &known);
/// The slots with their pictures; a waiting picture hides the one whose place it takes. Pure.
QList<SlotRow> slotRows(const QList<rules::DocumentSlot> &slots, const KnownDocuments &known);
/// DOCUMENT_MISSING at each certain slot that is not filled.
QList<filing::Finding> missingDocuments(const QList<SlotRow> &rows);

} // namespace models
