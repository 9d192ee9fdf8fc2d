// SPDX-License-Identifier: Apache-2.0
#include "models/change_needs.h"

#include "filing/catalogue.h"
#include "filing/masking.h"

namespace models {

using namespace Qt::Literals::StringLiterals;
using filing::Mask;
using filing::Part;
using orders::Verifier;

namespace {

SmsRecipient recipient(const rules::Proposal &proposal, Verifier role, const filing::Person &person, Part part,
                       const QString &serviceId)
{
    const auto shown = [&](const QString &value, Mask mask) { return person.masked ? value : filing::masked(value, mask); };
    const auto pointer = filing::pointerText(part, serviceId, u"/personInCharge/mobile"_s);
    return {role, shown(person.name, Mask::Name), shown(person.mobile, Mask::Phone), proposal.changed.contains(pointer)};
}

} // namespace

QList<SmsRecipient> smsRecipients(const rules::Proposal &proposal, const rules::RuleBook &book)
{
    QList<SmsRecipient> recipients;
    const auto add = [&](const SmsRecipient &one) {
        if (!recipients.contains(one))
            recipients.append(one);
    };
    const auto &after = proposal.after;
    for (const auto &role : book.policy(proposal.kind).verification) {
        if (role == Verifier::EntityPerson && after.entity)
            add(recipient(proposal, role, after.entity->personInCharge, Part::Entity, {}));
        if (role != Verifier::ServicePerson)
            continue;
        for (const auto &website : after.websites)
            add(recipient(proposal, role, website.personInCharge, Part::Website, website.id));
        for (const auto &app : after.apps)
            add(recipient(proposal, role, app.personInCharge, Part::App, app.id));
    }
    return recipients;
}

unsigned needsOf(const QStringList &changedPointers)
{
    unsigned needs = 0;
    for (const auto &pointer : changedPointers) {
        if (const auto *spec = filing::fieldSpec(pointer))
            needs |= unsigned(spec->needs);
    }
    return needs;
}

QList<rules::ServiceFacts> serviceFacts(const filing::Excerpt &excerpt)
{
    QList<rules::ServiceFacts> facts;
    for (const auto &website : excerpt.websites)
        facts.append(rules::ServiceFacts::of(website));
    for (const auto &app : excerpt.apps)
        facts.append(rules::ServiceFacts::of(app));
    return facts;
}

} // namespace models
