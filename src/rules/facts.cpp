// SPDX-License-Identifier: Apache-2.0
#include "rules/availability.h"

#include <algorithm>

namespace rules {
namespace {

template <class Service>
ServiceFacts factsOf(const Service &service, bool website)
{
    ServiceFacts facts;
    facts.id = service.id;
    facts.state = service.state;
    facts.website = website;
    for (const auto &access : service.access)
        (access.own ? facts.ownAccess : facts.otherAccess) = true;
    for (const auto &domain : service.domains)
        facts.domains.append({domain.name, domain.expiresOn, domain.realNameVerified});
    return facts;
}

template <class Service>
int countLive(const QList<Service> &services)
{
    return int(std::count_if(services.begin(), services.end(), [](const Service &service) {
        return service.state != filing::ServiceState::Cancelled;
    }));
}

} // namespace

OpenOrder OpenOrder::of(const orders::Order &order)
{
    OpenOrder open{order.id, order.kind, order.state, order.updatedAt, {}, order.targets};
    if (!order.timeline.isEmpty())
        open.since = order.timeline.last().at;
    if (order.expectedBy)
        open.expectedLatest = order.expectedBy->latest;
    return open;
}

FilingFacts FilingFacts::of(const filing::Filing &filing)
{
    const int listed = countLive(filing.websites) + countLive(filing.apps);
    return {filing.id,
            filing.icpNumber,
            filing.province,
            filing.state,
            filing.entity.type,
            filing.restrictions,
            listed > 0 ? listed : filing.websiteCount + filing.appCount};
}

ServiceFacts ServiceFacts::of(const filing::Website &website) { return factsOf(website, true); }
ServiceFacts ServiceFacts::of(const filing::App &app) { return factsOf(app, false); }

} // namespace rules
