// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/rule_data.h"

/// What an order has to bring, as data (resources/rules/documents.json).
namespace rules {

/// When an entry applies; an empty list means: whatever it is.
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
    bool operator==(const DocumentWhen &) const = default;
};

struct DocumentRule
{
    QString kind;
    QString owner;  ///< ENTITY, ENTITY_PERSON, SERVICE, SERVICE_PERSON, DOMAIN
    QString medium; ///< IMAGE, or TASK: done on the phone
    QString en;
    QString zh;
    DocumentWhen requiredWhen;
    QString required; ///< `yes`, or `conditional`
    LocalText why;
    QList<LocalText> notAccepted;

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
    bool operator==(const DocumentRule &) const = default;
};

/// What every picture must be.
struct ImageRules
{
    QStringList mediaTypes;
    qint64 maxBytes = 0;
    qint64 appIconMaxBytes = 0;
    int maxOtherAttachments = 0;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("mediaTypes", self.mediaTypes);
        visit("maxBytes", self.maxBytes);
        visit("appIconMaxBytes", self.appIconMaxBytes);
        visit("maxOtherAttachments", self.maxOtherAttachments);
    }
    bool operator==(const ImageRules &) const = default;
};

struct DocumentRules
{
    ImageRules images;
    QList<DocumentRule> documents;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("images", self.images);
        visit("documents", self.documents);
    }
    bool operator==(const DocumentRules &) const = default;
};

} // namespace rules
