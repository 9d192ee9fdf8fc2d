// SPDX-License-Identifier: Apache-2.0
#include "models/person_links.h"

#include "contract/content.h"

#include <array>

namespace models {

using namespace Qt::Literals::StringLiterals;
using filing::EntityType;
using filing::Part;

namespace {

constexpr auto person = "/personInCharge"_L1;

/// Whether two certificates are the same person's; without numbers nobody can tell.
bool sameHolder(const filing::Person &a, const filing::Person &b)
{
    if (a.masked || b.masked || a.certificate.masked || b.certificate.masked || a.certificate.number.isEmpty())
        return false;
    return a.certificate.type == b.certificate.type && a.certificate.number == b.certificate.number;
}

template <class Service>
const filing::Person *personOf(const QList<Service> &services, const QString &id)
{
    for (const auto &service : services) {
        if (service.id == id)
            return &service.personInCharge;
    }
    return nullptr;
}

} // namespace

QList<PersonLink> personLinks(EntityType type)
{
    const auto link = [](const QString &from, const QString &to) {
        return PersonLink{u"/entity"_s + from, u"/entity"_s + person + to};
    };
    if (type == EntityType::Individual)
        return {link(u"/name"_s, u"/name"_s), link(u"/certificate/type"_s, u"/certificate/type"_s),
                link(u"/certificate/number"_s, u"/certificate/number"_s),
                link(u"/certificate/validity"_s, u"/certificate/validity"_s)};
    const auto legal = u"/legalRepresentative"_s;
    return {link(legal + u"/name"_s, u"/name"_s), link(legal + u"/certificate/type"_s, u"/certificate/type"_s),
            link(legal + u"/certificate/number"_s, u"/certificate/number"_s)};
}

QJsonObject carriedOver(const rules::Proposal &proposal, Part part, const QString &serviceId)
{
    static const std::array fields{u"/name"_s, u"/certificate/type"_s, u"/certificate/number"_s,
                                   u"/certificate/validity"_s, u"/mobile"_s, u"/email"_s};
    const auto &before = proposal.before;
    const auto *filed = part == Part::App ? personOf(before.apps, serviceId) : personOf(before.websites, serviceId);
    if (!filed || !before.entity || !proposal.after.entity || !sameHolder(before.entity->personInCharge, *filed))
        return {};
    // Another person in charge of the entity is not for that reason in charge of the service.
    const bool stays = sameHolder(before.entity->personInCharge, proposal.after.entity->personInCharge);
    if (!stays && proposal.filing.entityType != EntityType::Individual)
        return {};
    QJsonObject carried;
    for (const auto &field : fields) {
        const auto own = filing::pointerText(Part::Entity, {}, person + field);
        if (proposal.changed.contains(own))
            carried.insert(filing::pointerText(part, serviceId, person + field), contract::valueAt(proposal.after, own));
    }
    return carried;
}

} // namespace models
