// SPDX-License-Identifier: Apache-2.0
#include "models/service_row.h"

namespace models {
namespace {

/// `-1`, `-2A`: what a service number has beyond the entity's.
QString suffixOf(const QString &serviceNumber)
{
    const auto dash = serviceNumber.lastIndexOf(u'-');
    return dash < 0 ? serviceNumber : serviceNumber.mid(dash);
}

/// The provider of this account's access, else of the first one.
QString providerOf(const QList<filing::Access> &accesses)
{
    for (const auto &access : accesses) {
        if (access.own)
            return access.provider;
    }
    return accesses.isEmpty() ? QString() : accesses.first().provider;
}

template <class Service>
ServiceRow rowOf(const Service &service)
{
    ServiceRow row;
    row.number = suffixOf(service.serviceNumber);
    row.name = service.name;
    row.provider = providerOf(service.access);
    if (service.updatedAt.isValid())
        row.updatedOn = service.updatedAt.toOffsetFromUtc(8 * 3600).date(); // the day in China
    const auto &validity = service.personInCharge.certificate.validity;
    if (validity && !validity->longTerm)
        row.idEndsOn = validity->end;
    row.facts = rules::ServiceFacts::of(service);
    return row;
}

} // namespace

ServiceRow ServiceRow::of(const filing::Website &website) { return rowOf(website); }

ServiceRow ServiceRow::of(const filing::App &app)
{
    auto row = rowOf(app);
    row.appKind = app.kind;
    return row;
}

} // namespace models
