// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/pointer.h"
#include "rules/checks.h"

#include <QJsonObject>

/// Which fields say the same twice because one person stands in two places. Pure.
namespace models {

/// A field and the one that repeats it where both are about the same person.
struct PersonLink
{
    QString from;
    QString to; ///< of the entity's person in charge

    bool operator==(const PersonLink &) const = default;
};

/// In a personal filing the person in charge is the entity; elsewhere it may be the legal representative.
QList<PersonLink> personLinks(filing::EntityType type);

/// What the service takes over of the new data of the entity's person in charge: that person's own fields, where the same
/// person is in charge of the service (icp-facts 3: the contact data of one person must agree). By pointer.
QJsonObject carriedOver(const rules::Proposal &proposal, filing::Part part, const QString &serviceId);

} // namespace models
