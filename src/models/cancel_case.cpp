// SPDX-License-Identifier: Apache-2.0
#include "models/cancel_case.h"

#include "contract/codec.h"
#include "filing/icp_number.h"
#include "filing/pointer.h"

#include <algorithm>

namespace models {

using namespace Qt::Literals::StringLiterals;
using filing::ServiceState;
using orders::OrderKind;
using Ends = CancelLine::What;
using Hint = CancelHint::What;

namespace {

constexpr int soonDays = 90;

bool isLive(const ServiceRow &row) { return row.facts.state != ServiceState::Cancelled; }

QString addressOf(const filing::Access &access)
{
    QStringList spans;
    for (const auto &range : access.ipRanges)
        spans.append(range.to.isEmpty() || range.from == range.to ? range.from
                                                                  : range.from + u'-' + range.to);
    return spans.isEmpty() ? access.provider : spans.join(u", "_s);
}

QList<filing::Access> accesses(const CancelCase &subject)
{
    if (const auto *website = subject.website())
        return website->access;
    return subject.app() ? subject.app()->access : QList<filing::Access>{};
}

void addAccesses(const CancelCase &subject, bool own, Ends what, QList<CancelLine> &out)
{
    for (const auto &access : accesses(subject)) {
        if (access.own == own)
            out.append({what, {access.provider, addressOf(access)}});
    }
}

QStringList domainsOf(const ServiceRow &row)
{
    QStringList names;
    for (const auto &domain : row.facts.domains)
        names.append(domain.name);
    return names;
}

QStringList domainNames(const CancelCase &subject)
{
    QStringList names;
    if (subject.aboutEntity()) {
        for (const auto &row : subject.services) {
            if (isLive(row))
                names += domainsOf(row);
        }
        return names;
    }
    for (const auto &domain : subject.domains())
        names.append(domain.name);
    return names;
}

/// How many services of the filing lose an access with it.
void addServers(const CancelCase &subject, QList<CancelLine> &out)
{
    int own = 0;
    int other = 0;
    for (const auto &row : subject.services) {
        own += isLive(row) && row.facts.ownAccess ? 1 : 0;
        other += isLive(row) && row.facts.otherAccess ? 1 : 0;
    }
    if (own > 0)
        out.append({Ends::OwnServers, {QString::number(own)}});
    if (other > 0)
        out.append({Ends::OtherServers, {QString::number(other)}});
}

/// `.cn`, `.com.cn`: what stands behind the first name of a registered domain.
QStringList suffixes(const QStringList &domains)
{
    QStringList found;
    for (const auto &domain : domains) {
        const auto suffix = domain.mid(domain.indexOf(u'.'));
        if (suffix.startsWith(u'.') && !found.contains(suffix))
            found.append(suffix);
    }
    return found;
}

bool isLastService(const CancelCase &subject)
{
    return !subject.services.isEmpty() &&
           std::none_of(subject.services.begin(), subject.services.end(), [&](const ServiceRow &row) {
               return isLive(row) && row.facts.id != subject.serviceId();
           });
}

void addOtherServices(const CancelCase &subject, QList<CancelLine> &out)
{
    int websites = 0;
    int apps = 0;
    for (const auto &row : subject.services) {
        if (!isLive(row) || row.facts.id == subject.serviceId())
            continue;
        ++(row.facts.website ? websites : apps);
    }
    if (websites + apps > 0)
        out.append({Ends::OtherServices, {QString::number(websites), QString::number(apps)}});
}

} // namespace

QString CancelCase::name() const
{
    if (website())
        return website()->name;
    return app() ? app()->name : filing.entity.name;
}

QString CancelCase::number() const
{
    if (website())
        return website()->serviceNumber;
    return app() ? app()->serviceNumber : filing.icpNumber;
}

QString CancelCase::suffix() const
{
    const auto parsed = filing::IcpNumber::parse(number());
    return parsed && parsed->isService() ? parsed->serviceSuffix() : number();
}

QList<filing::Domain> CancelCase::domains() const
{
    if (website())
        return website()->domains;
    return app() ? app()->domains : QList<filing::Domain>{};
}

QString CancelCase::serviceId() const
{
    if (website())
        return website()->id;
    return app() ? app()->id : QString();
}

std::optional<rules::ServiceFacts> CancelCase::facts() const
{
    if (website())
        return rules::ServiceFacts::of(*website());
    return app() ? std::optional(rules::ServiceFacts::of(*app())) : std::nullopt;
}

QStringList CancelCase::verifierNames(const QList<filing::Code<orders::Verifier>> &verifiers) const
{
    QStringList names;
    for (const auto &verifier : verifiers) {
        QString found = filing.entity.personInCharge.name;
        if (verifier == orders::Verifier::ServicePerson && website())
            found = website()->personInCharge.name;
        else if (verifier == orders::Verifier::ServicePerson && app())
            found = app()->personInCharge.name;
        if (!found.isEmpty() && !names.contains(found))
            names.append(found);
    }
    return names;
}

QList<CancelLine> whatEnds(const CancelCase &subject)
{
    QList<CancelLine> out;
    switch (subject.kind) {
    case OrderKind::CancelEntity:
        out.append({Ends::EntityNumber, {subject.filing.icpNumber}});
        for (const auto &row : subject.services) {
            if (isLive(row))
                out.append({Ends::Service, {row.number, row.name, domainsOf(row).join(u", "_s)}});
        }
        addServers(subject, out);
        break;
    case OrderKind::CancelAccess:
        addAccesses(subject, true, Ends::OwnAccess, out);
        break;
    default:
        out.append({Ends::ServiceNumber, {subject.number()}});
        for (const auto &domain : domainNames(subject))
            out.append({Ends::Domain, {domain}});
        addAccesses(subject, true, Ends::OwnAccess, out);
        addAccesses(subject, false, Ends::OtherAccess, out);
    }
    return out;
}

QList<CancelLine> whatStays(const CancelCase &subject)
{
    QList<CancelLine> out;
    if (subject.kind == OrderKind::CancelAccess) {
        out.append({Ends::ValidAtMiit, {subject.number()}});
        addAccesses(subject, false, Ends::OtherAccess, out);
    }
    if (!subject.aboutEntity()) {
        out.append({Ends::EntityNumber, {subject.filing.icpNumber}});
        addOtherServices(subject, out);
    }
    if (const auto domains = domainNames(subject); !domains.isEmpty())
        out.append({Ends::DomainRegistration, domains});
    return out;
}

QList<CancelHint> cancelHints(const CancelCase &subject, const QString &cancelMethod, QDate today)
{
    QList<CancelHint> out;
    if (cancelMethod == "ONLINE"_L1 && subject.kind != OrderKind::CancelAccess)
        out.append({Hint::MethodOnline, true});
    else if (cancelMethod.isEmpty() && subject.kind != OrderKind::CancelAccess)
        out.append({Hint::MethodUnknown, false});
    if (subject.kind == OrderKind::CancelAccess) {
        const auto facts = subject.facts();
        if (facts && !facts->otherAccess)
            out.append({Hint::LastAccess, true});
        out.append({Hint::AccessBefore, true});
        out.append({Hint::AccessAfter, false});
        return out;
    }
    if (!subject.aboutEntity() && isLastService(subject))
        out.append({Hint::LastService, true});
    for (const auto &domain : subject.domains()) {
        const auto days = domain.expiresOn ? today.daysTo(*domain.expiresOn) : soonDays;
        if (days >= 0 && days < soonDays)
            out.append({Hint::DomainEndsSoon, true, {domain.name, QString::number(days)}});
    }
    const bool onTheWeb = subject.website() || subject.aboutEntity();
    if (onTheWeb) {
        out.append({Hint::PublicSecurity, false});
        out.append({Hint::FooterNumber, false});
    }
    if (const auto domains = domainNames(subject); !domains.isEmpty())
        out.append({Hint::SuffixNotApproved, false, suffixes(domains)});
    out.append({Hint::RefileAfterCompletion, false});
    return out;
}

bool CancelHint::isAfter() const
{
    return what == Hint::PublicSecurity || what == Hint::FooterNumber || what == Hint::RefileAfterCompletion ||
           what == Hint::DomainEndsSoon || what == Hint::AccessAfter;
}

QJsonObject withoutDomain(const filing::Website &website, const QString &domain)
{
    auto left = website.domains;
    left.removeIf([&](const filing::Domain &each) { return each.name == domain; });
    QJsonObject prefill{
        {filing::pointerText(filing::Part::Website, website.id, u"/domains"_s), contract::encodeAny(left)}};
    const bool homeGoes = website.homeUrl == domain || website.homeUrl.endsWith(u'.' + domain);
    if (homeGoes && !left.isEmpty())
        prefill.insert(filing::pointerText(filing::Part::Website, website.id, u"/homeUrl"_s),
                       u"www."_s + left.first().name);
    return prefill;
}

bool confirmsNumber(const QString &typed, const QString &number)
{
    return !number.isEmpty() && filing::IcpNumber::clean(typed) == filing::IcpNumber::clean(number);
}

} // namespace models
