// SPDX-License-Identifier: Apache-2.0
#include "rules/documents.h"

#include "filing/pointer.h"

#include <algorithm>

namespace rules {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Holds { No, Maybe, Yes };

Holds yesIf(bool holds) { return holds ? Holds::Yes : Holds::No; }

/// Whom a slot is about: the entity, or one service with its person and its domains.
struct Subject
{
    QString pointer = u"/entity"_s;
    QString serviceId = {};
    const filing::Person *person = nullptr;
    const QList<filing::Domain> *domains = nullptr;
};

QList<Subject> servicesOf(const Proposal &proposal)
{
    QList<Subject> subjects;
    const auto add = [&](filing::Part part, const auto &service) {
        subjects.append({filing::pointerText(part, service.id, {}), service.id, &service.personInCharge, &service.domains});
    };
    for (const auto &website : proposal.after.websites)
        add(filing::Part::Website, website);
    for (const auto &app : proposal.after.apps)
        add(filing::Part::App, app);
    return subjects;
}

/// `/websites/web_1/name` as `/websites/*/name`; empty where it is another service's than the subject's.
QString general(const QString &text, const Subject &subject)
{
    const auto pointer = filing::Pointer::parse(text);
    if (!pointer || pointer->part == filing::Part::Entity)
        return text;
    if (!subject.serviceId.isEmpty() && pointer->serviceId != subject.serviceId)
        return {};
    return filing::pointerText(pointer->part, u"*"_s, pointer->path);
}

bool touches(const QStringList &changed, const QStringList &wanted, const Subject &subject)
{
    return std::any_of(changed.begin(), changed.end(), [&](const QString &text) {
        const auto pointer = general(text, subject);
        return std::any_of(wanted.begin(), wanted.end(), [&](const QString &root) {
            return pointer == root || pointer.startsWith(root + u'/');
        });
    });
}

bool isRepresentative(const Proposal &proposal, const filing::Person &person)
{
    const auto &entity = proposal.after.entity;
    return entity && entity->legalRepresentative && entity->legalRepresentative->name == person.name;
}

bool isHeldByAnother(const Proposal &proposal, const QList<filing::Domain> &domains)
{
    const auto &entity = proposal.after.entity;
    return std::any_of(domains.begin(), domains.end(), [&](const filing::Domain &domain) {
        return !domain.holder.isEmpty() && entity && domain.holder != entity->name;
    });
}

qsizetype domainsInOrder(const Proposal &proposal)
{
    qsizetype count = 0;
    for (const auto &service : servicesOf(proposal))
        count += service.domains->size();
    return count;
}

Holds conditionHolds(const DocumentWhen &when, const Proposal &proposal, const Subject &subject)
{
    const auto &entity = proposal.after.entity;
    if (when.condition.isEmpty())
        return Holds::Yes;
    if (when.condition == "ENTITY_PERSON_IS_NOT_LEGAL_REPRESENTATIVE"_L1)
        return entity ? yesIf(!isRepresentative(proposal, entity->personInCharge)) : Holds::Maybe;
    if (when.condition == "SERVICE_PERSON_IS_NOT_LEGAL_REPRESENTATIVE"_L1)
        return subject.person ? yesIf(!isRepresentative(proposal, *subject.person)) : Holds::Maybe;
    if (when.condition == "DOMAIN_HOLDER_IS_NOT_ENTITY"_L1) {
        if (subject.domains)
            return yesIf(isHeldByAnother(proposal, *subject.domains));
        const auto services = servicesOf(proposal);
        return yesIf(std::any_of(services.begin(), services.end(),
                                 [&](const Subject &service) { return isHeldByAnother(proposal, *service.domains); }));
    }
    if (when.condition == "DOMAINS_IN_ORDER_AT_LEAST"_L1)
        return yesIf(domainsInOrder(proposal) >= when.threshold);
    if (when.condition == "FILED_WEBSITES_AT_LEAST"_L1 && proposal.filing.serviceCount < when.threshold)
        return Holds::No;
    return Holds::Maybe; // the proposal does not tell it
}

template <class T>
bool allows(const QList<T> &list, const T &one)
{
    return list.isEmpty() || list.contains(one);
}

Holds applies(const DocumentRule &rule, const Proposal &proposal, const Subject &subject)
{
    const auto &when = rule.requiredWhen;
    const auto kind = filing::Code<orders::OrderKind>(proposal.kind).text();
    if (!allows<QString>(when.orderKinds, kind) || !allows<QString>(when.provinces, proposal.filing.province)
        || !allows<QString>(when.entityTypes, proposal.filing.entityType.text()))
        return Holds::No;
    if (!when.changedPointers.isEmpty() && !touches(proposal.changed, when.changedPointers, subject))
        return Holds::No;
    const auto condition = conditionHolds(when, proposal, subject);
    return condition == Holds::Yes && rule.required != "yes"_L1 ? Holds::Maybe : condition;
}

/// Where the documents of an owner belong.
QStringList pointersOf(const QString &owner, const Subject &subject)
{
    if (owner.endsWith("_PERSON"_L1))
        return {subject.pointer + u"/personInCharge"_s};
    if (owner != "DOMAIN"_L1)
        return {subject.pointer};
    QStringList pointers;
    for (const auto &domain : *subject.domains)
        pointers.append(subject.pointer + u"/domains/"_s + domain.name);
    return pointers;
}

void addUnique(QList<LocalText> &list, const LocalText &text)
{
    if (!text.en.isEmpty() && !list.contains(text))
        list.append(text);
}

void add(QList<DocumentSlot> &found, const DocumentRule &rule, const QString &pointer, bool certain)
{
    const auto same = [&](const DocumentSlot &one) { return one.kind == rule.kind && one.pointer == pointer; };
    auto place = std::find_if(found.begin(), found.end(), same);
    if (place == found.end()) {
        found.append({rule.kind, pointer, {rule.en, rule.zh}, rule.medium == "TASK"_L1, certain, {}, {}});
        place = found.end() - 1;
    } else if (certain && !place->certain) {
        place->certain = true;
        place->why.clear(); // why it might be asked for no longer matters
    } else if (!certain && place->certain) {
        return;
    }
    addUnique(place->why, rule.why);
    for (const auto &text : rule.notAccepted)
        addUnique(place->notAccepted, text);
}

} // namespace

QList<DocumentSlot> documentSlots(const DocumentRules &rules, const Proposal &proposal)
{
    const auto services = servicesOf(proposal);
    QList<DocumentSlot> found;
    for (const auto &rule : rules.documents) {
        const auto subjects = rule.owner.startsWith("ENTITY"_L1) ? QList<Subject>{Subject()} : services;
        for (const auto &subject : subjects) {
            const auto holds = applies(rule, proposal, subject);
            if (holds == Holds::No)
                continue;
            for (const auto &pointer : pointersOf(rule.owner, subject))
                add(found, rule, pointer, holds == Holds::Yes);
        }
    }
    std::stable_partition(found.begin(), found.end(), [](const DocumentSlot &one) { return one.certain; });
    return found;
}

QList<filing::Finding> missingDocuments(const QList<DocumentSlot> &slots, const QSet<QString> &filled)
{
    QList<filing::Finding> findings;
    for (const auto &slot : slots) {
        if (slot.certain && !slot.task && !filled.contains(slot.id()))
            findings.append({.pointer = slot.pointer, .code = u"DOCUMENT_MISSING"_s, .params = {{u"document"_s, slot.kind}}});
    }
    return findings;
}

} // namespace rules
