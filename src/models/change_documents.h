// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/error.h"
#include "rules/checks.h"

/// Which documents an order has to bring (resources/rules/documents.json). Rule data, read once; the answer is pure.
namespace models {

/// When an entry of the rules applies; an empty list means: whatever it is.
struct DocumentWhen
{
    QStringList orderKinds;
    QStringList entityTypes;
    QStringList provinces;
    QStringList changedPointers; ///< a pointer stands for itself and all below it; `*` for any id
    QString condition;
    int threshold = 0;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("orderKinds", self.orderKinds);
        visit("entityTypes", self.entityTypes);
        visit("provinces", self.provinces);
        visit("changedPointers", self.changedPointers);
        visit("condition", self.condition);
        visit("threshold", self.threshold);
    }
};

struct DocumentRule
{
    QString kind;
    QString owner;  ///< ENTITY, ENTITY_PERSON, SERVICE, SERVICE_PERSON
    QString medium; ///< IMAGE, or TASK: done on the phone
    QString en;
    QString zh;
    DocumentWhen requiredWhen;
    QString required; ///< `yes`, or `conditional`
    rules::LocalText why;
    QList<rules::LocalText> notAccepted;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("kind", self.kind);
        visit("owner", self.owner);
        visit("medium", self.medium);
        visit("en", self.en);
        visit("zh", self.zh);
        visit("requiredWhen", self.requiredWhen);
        visit("required", self.required);
        visit("why", self.why);
        visit("notAccepted", self.notAccepted);
    }
};

/// The rules of documents.json. Errors: RULES_UNREADABLE (Storage), MALFORMED_JSON, MALFORMED_BODY (Protocol).
filing::Result<QList<DocumentRule>> readDocumentRules(const QString &file);

/// One thing to have ready.
struct NeededDocument
{
    QString kind;
    QString owner;
    rules::LocalText name;
    bool task = false;    ///< done on the phone, nothing is handed in
    bool certain = false; ///< else the reviewer may ask for it
    QList<rules::LocalText> why;
    QList<rules::LocalText> notAccepted;

    bool operator==(const NeededDocument &) const = default;
};

/// What the change needs, each document once per owner, the certain ones first. A condition that the excerpt cannot
/// tell makes a document possible, not certain. Pure, any thread.
QList<NeededDocument> neededDocuments(const QList<DocumentRule> &rules, const rules::Proposal &proposal);

} // namespace models
