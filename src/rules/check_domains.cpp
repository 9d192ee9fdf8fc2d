// SPDX-License-Identifier: Apache-2.0
#include "filing/network_addresses.h"
#include "rules/check_context.h"

#include <algorithm>

/// Domains can only be taken away, and only while one remains (icp-facts 0.4, 1); what stays must be valid
/// and verified (icp-facts 4.2 "Domain checks"); the home page lies under one of them.
namespace rules::detail {

using filing::Domain;

namespace {

bool sameDomain(const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

const Domain *find(const QList<Domain> &domains, const QString &name)
{
    for (const auto &domain : domains) {
        if (sameDomain(domain.name, name))
            return &domain;
    }
    return nullptr;
}

void checkList(CheckContext &context, const QString &pointer, const QList<Domain> &before,
               const QList<Domain> &after)
{
    QStringList seen;
    for (const auto &domain : after) {
        const Params name{{u"domain"_s, domain.name}};
        const auto *filed = find(before, domain.name);
        if (!filed)
            context.report(pointer, "DOMAIN_ADDED"_L1, name);
        else if (!(*filed == domain))
            context.report(pointer, "DOMAIN_ALTERED"_L1, name);
        if (seen.contains(domain.name, Qt::CaseInsensitive))
            context.report(pointer, "VALUE_TWICE"_L1, {{u"value"_s, domain.name}});
        seen.append(domain.name);
    }
}

/// Unlike other filed values these count untouched: the order would be sent back for them.
template<class Service>
void checkHealth(CheckContext &context, const QString &pointer, const Service &service)
{
    const auto weight =
        orders::OrderKind::ChangeEntity == context.proposal.kind ? Weight::ByTouch : Weight::Always;
    const int needed = requiredDomainDays(context.book, context.proposal.filing.province);
    for (const auto &domain : ServiceFacts::of(service).domains) {
        for (const auto &blocker : domainBlockers(domain, needed, context.today))
            context.report(pointer, QLatin1StringView(blocker.code.toLatin1()), blocker.params, weight);
    }
}

/// icp-facts 1: 《互联网政务应用安全管理规定》. A filed domain cannot be replaced by a change, so it is advice.
void checkSuffix(CheckContext &context, const QString &pointer, const QList<Domain> &domains)
{
    const auto type = context.proposal.filing.entityType.text();
    const auto suffixes = type == "GOVERNMENT"_L1           ? QStringList{u".gov.cn"_s, u".政务"_s}
                          : type == "PUBLIC_INSTITUTION"_L1 ? QStringList{u".cn"_s, u".公益"_s}
                                                            : QStringList{};
    for (const auto &domain : domains) {
        const auto fits = [&](const QString &suffix) { return domain.name.endsWith(suffix, Qt::CaseInsensitive); };
        if (!suffixes.isEmpty() && std::none_of(suffixes.begin(), suffixes.end(), fits))
            context.report(pointer, "DOMAIN_SUFFIX_OF_OFFICES"_L1,
                           {{u"domain"_s, domain.name}, {u"suffixes"_s, suffixes.join(u' ')}}, Weight::Advice);
    }
}

/// Seed "Entity name", icp-facts 5: the holder is updated before the entity.
void checkHolder(CheckContext &context, const QList<Domain> &domains)
{
    const auto pointer = Place{}.at(u"/name");
    const auto &before = context.proposal.before.entity;
    if (!coversEntity(context) || !before || !context.isChanged(pointer))
        return;
    for (const auto &domain : domains) {
        if (!domain.holder.isEmpty() && domain.holder == before->name)
            context.report(pointer, "DOMAIN_HOLDER_OLD_NAME"_L1, {{u"domain"_s, domain.name}}, Weight::Advice);
    }
}

void checkHomeUrl(CheckContext &context, const Place &place, const filing::Website &website)
{
    if (website.homeUrl.isEmpty())
        return;
    QList<filing::DomainName> names;
    for (const auto &domain : website.domains) {
        if (auto name = filing::DomainName::parse(domain.name))
            names.append(*name);
    }
    const auto pointer = place.at(u"/homeUrl");
    const auto parse = [&](const QString &text) { return filing::HomeUrl::parse(text, names); };
    const auto url = parse(website.homeUrl);
    const bool outside = !url && url.error().code == "HOME_URL_NOT_UNDER_DOMAINS"_L1;
    if (outside)
        context.reportRelation({pointer, place.at(u"/domains")}, "HOME_URL_NOT_UNDER_DOMAINS"_L1);
    else
        identifier(context, pointer, website.homeUrl, parse, filing::HomeUrl::clean);
}

template<class Service>
void checkService(CheckContext &context, const Place &place, const Service &service)
{
    const auto pointer = place.at(u"/domains");
    const auto *before = filed(context, service);
    checkList(context, pointer, before ? before->domains : QList<Domain>(), service.domains);
    checkHealth(context, pointer, service);
    checkSuffix(context, pointer, service.domains);
    checkHolder(context, service.domains);
    if constexpr (std::is_same_v<Service, filing::Website>) {
        const bool had = before && !before->domains.isEmpty();
        if (service.domains.isEmpty())
            had ? context.report(pointer, "DOMAIN_LAST_REMOVED"_L1) : context.report(pointer, "REQUIRED"_L1);
        checkHomeUrl(context, place, service);
    }
}

} // namespace

void checkDomains(CheckContext &context)
{
    forEachService(context,
                   [&](const Place &place, const auto &service) { checkService(context, place, service); });
}

} // namespace rules::detail
