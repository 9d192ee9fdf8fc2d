// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orders/document.h"
#include "rules/checks.h"
#include "rules/document_rules.h"

#include <QSet>

namespace rules {

/// One place of an order for one document.
struct DocumentSlot
{
    QString kind;
    QString pointer; ///< whose: `/entity`, `/entity/personInCharge`, `/websites/web_1`, `.../domains/example.cn`
    LocalText name;
    bool task = false;    ///< done on the phone; what it leaves is no picture of a paper
    bool certain = false; ///< else the reviewer may ask for it
    QList<LocalText> why;
    QList<LocalText> notAccepted;

    /// Tells the slots of an order apart.
    QString id() const { return slotId(kind, pointer); }
    static QString slotId(const QString &kind, const QString &pointer) { return kind + u'@' + pointer; }
    bool operator==(const DocumentSlot &) const = default;
};

/// The slots of an order, each once, the certain ones first. A condition that the proposal cannot tell makes a document
/// possible, not certain. Pure, any thread.
QList<DocumentSlot> documentSlots(const DocumentRules &rules, const Proposal &proposal);

/// DOCUMENT_MISSING at each certain slot that is not among `filled` (`DocumentSlot::id`).
QList<filing::Finding> missingDocuments(const QList<DocumentSlot> &slots, const QSet<QString> &filled);

} // namespace rules
