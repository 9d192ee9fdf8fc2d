// SPDX-License-Identifier: Apache-2.0
#include "models/change_documents.h"

#include "contract/codec.h"
#include "filing/pointer.h"

#include <QFile>

#include <algorithm>

namespace models {

using namespace Qt::Literals::StringLiterals;
using rules::Proposal;

namespace {

struct DocumentFile
{
    QList<DocumentRule> documents;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("documents", self.documents);
    }
};

enum class Holds { No, Maybe, Yes };

Holds yesIf(bool holds) { return holds ? Holds::Yes : Holds::No; }

/// `/websites/web_1/name` as `/websites/*/name`.
QString withoutId(const QString &text)
{
    const auto pointer = filing::Pointer::parse(text);
    if (!pointer || pointer->part == filing::Part::Entity)
        return text;
    return filing::pointerText(pointer->part, u"*"_s, pointer->path);
}

bool touches(const QStringList &changed, const QStringList &wanted)
{
    return std::any_of(changed.begin(), changed.end(), [&](const QString &pointer) {
        const auto general = withoutId(pointer);
        return std::any_of(wanted.begin(), wanted.end(), [&](const QString &root) {
            return general == root || general.startsWith(root + u'/');
        });
    });
}

template <class Visit>
void forEachService(const Proposal &proposal, Visit visit)
{
    for (const auto &website : proposal.after.websites)
        visit(website);
    for (const auto &app : proposal.after.apps)
        visit(app);
}

bool isRepresentative(const Proposal &proposal, const filing::Person &person)
{
    const auto &entity = proposal.after.entity;
    return entity && entity->legalRepresentative && entity->legalRepresentative->name == person.name;
}

Holds conditionHolds(const DocumentWhen &when, const Proposal &proposal)
{
    const auto &entity = proposal.after.entity;
    if (when.condition.isEmpty())
        return Holds::Yes;
    if (when.condition == "ENTITY_PERSON_IS_NOT_LEGAL_REPRESENTATIVE"_L1)
        return entity ? yesIf(!isRepresentative(proposal, entity->personInCharge)) : Holds::Maybe;
    bool any = false;
    if (when.condition == "SERVICE_PERSON_IS_NOT_LEGAL_REPRESENTATIVE"_L1) {
        forEachService(proposal, [&](const auto &s) { any = any || !isRepresentative(proposal, s.personInCharge); });
        return yesIf(any);
    }
    if (when.condition == "DOMAIN_HOLDER_IS_NOT_ENTITY"_L1) {
        forEachService(proposal, [&](const auto &service) {
            for (const auto &domain : service.domains)
                any = any || (!domain.holder.isEmpty() && entity && domain.holder != entity->name);
        });
        return yesIf(any);
    }
    if (when.condition == "DOMAINS_IN_ORDER_AT_LEAST"_L1) {
        qsizetype count = 0;
        forEachService(proposal, [&](const auto &service) { count += service.domains.size(); });
        return yesIf(count >= when.threshold);
    }
    if (when.condition == "FILED_WEBSITES_AT_LEAST"_L1 && proposal.filing.serviceCount < when.threshold)
        return Holds::No;
    return Holds::Maybe; // the excerpt does not tell it
}

template <class T>
bool allows(const QList<T> &list, const T &one)
{
    return list.isEmpty() || list.contains(one);
}

Holds applies(const DocumentRule &rule, const Proposal &proposal)
{
    const auto &when = rule.requiredWhen;
    const auto kind = filing::Code<orders::OrderKind>(proposal.kind).text();
    if (!allows<QString>(when.orderKinds, kind) || !allows<QString>(when.provinces, proposal.filing.province)
        || !allows<QString>(when.entityTypes, proposal.filing.entityType.text()))
        return Holds::No;
    if (!when.changedPointers.isEmpty() && !touches(proposal.changed, when.changedPointers))
        return Holds::No;
    const auto condition = conditionHolds(when, proposal);
    return condition == Holds::Yes && rule.required != "yes"_L1 ? Holds::Maybe : condition;
}

void addUnique(QList<rules::LocalText> &list, const rules::LocalText &text)
{
    if (!text.en.isEmpty() && !list.contains(text))
        list.append(text);
}

} // namespace

filing::Result<QList<DocumentRule>> readDocumentRules(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return filing::fail(filing::ErrorKind::Storage, u"RULES_UNREADABLE"_s, path);
    const auto object = contract::parseObject(file.readAll());
    if (!object)
        return tl::unexpected(object.error());
    auto read = contract::decode<DocumentFile>(*object);
    if (!read)
        return tl::unexpected(read.error());
    return read->documents;
}

QList<NeededDocument> neededDocuments(const QList<DocumentRule> &rules, const Proposal &proposal)
{
    QList<NeededDocument> needed;
    for (const auto &rule : rules) {
        const auto holds = applies(rule, proposal);
        if (holds == Holds::No)
            continue;
        const bool certain = holds == Holds::Yes;
        auto place = std::find_if(needed.begin(), needed.end(), [&](const NeededDocument &one) {
            return one.kind == rule.kind && one.owner == rule.owner;
        });
        if (place == needed.end()) {
            needed.append({rule.kind, rule.owner, {rule.en, rule.zh}, rule.medium == "TASK"_L1, certain, {}, {}});
            place = needed.end() - 1;
        } else if (certain && !place->certain) {
            place->certain = true;
            place->why.clear(); // why it might be asked for no longer matters
        } else if (!certain && place->certain) {
            continue;
        }
        addUnique(place->why, rule.why);
        for (const auto &text : rule.notAccepted)
            addUnique(place->notAccepted, text);
    }
    std::stable_partition(needed.begin(), needed.end(), [](const NeededDocument &one) { return one.certain; });
    return needed;
}

} // namespace models
