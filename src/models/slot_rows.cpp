// SPDX-License-Identifier: Apache-2.0
#include "models/slot_rows.h"

#include <algorithm>

namespace models {

using orders::Document;
using orders::DocumentStatus;
using rules::DocumentSlot;
using State = SlotDocument::State;

namespace {

bool fits(const DocumentSlot &slot, const Document &document)
{
    return document.kind == slot.kind && document.pointer == slot.pointer;
}

State stateOf(const Document &document)
{
    if (document.status == DocumentStatus::Accepted)
        return State::Accepted;
    return document.status == DocumentStatus::Refused ? State::Refused : State::Received;
}

QList<SlotDocument> inSlot(const DocumentSlot &slot, const KnownDocuments &known)
{
    QList<SlotDocument> found;
    bool replaced = false;
    for (const auto &pending : known.pending) {
        const auto &document = pending.upload.document;
        if (!fits(slot, document))
            continue;
        const bool waits = pending.error.isEmpty();
        replaced = replaced || (waits && slot.kind != orders::documentKind::other);
        found.append({document, waits ? State::Waiting : State::NotTaken, pending.error});
    }
    for (const auto &document : known.received) {
        const bool twice = std::any_of(found.begin(), found.end(), [&](const auto &one) { return one.document.id == document.id; });
        if (fits(slot, document) && !replaced && !twice)
            found.prepend({document, stateOf(document)});
    }
    return found;
}

/// A picture of a paper is told apart by its kind: the same person's, the same service's.
QList<Document> earlierFor(const DocumentSlot &slot, const KnownDocuments &known)
{
    QList<Document> found;
    for (const auto &document : known.earlier) {
        if (fits(slot, document) && !slot.task && document.status != DocumentStatus::Refused)
            found.append(document);
    }
    std::sort(found.begin(), found.end(),
              [](const Document &a, const Document &b) { return a.receivedAt > b.receivedAt; });
    return found;
}

} // namespace

bool SlotRow::isFilled() const
{
    return std::any_of(documents.begin(), documents.end(), [](const SlotDocument &one) {
        return one.state != State::NotTaken && one.state != State::Refused;
    });
}

QList<SlotDocument> allDocuments(const KnownDocuments &known)
{
    QList<SlotDocument> all;
    for (const auto &document : known.received)
        all.append({document, stateOf(document)});
    for (const auto &pending : known.pending)
        all.append({pending.upload.document, pending.error.isEmpty() ? State::Waiting : State::NotTaken, pending.error});
    return all;
}

QList<SlotRow> slotRows(const QList<DocumentSlot> &slots, const KnownDocuments &known)
{
    QList<SlotRow> rows;
    for (const auto &slot : slots)
        rows.append({slot, inSlot(slot, known), earlierFor(slot, known)});
    return rows;
}

QList<filing::Finding> missingDocuments(const QList<SlotRow> &rows)
{
    QList<DocumentSlot> slots;
    QSet<QString> filled;
    for (const auto &row : rows) {
        slots.append(row.slot);
        if (row.isFilled())
            filled.insert(row.slot.id());
    }
    return rules::missingDocuments(slots, filled);
}

} // namespace models
