// SPDX-License-Identifier: Apache-2.0
#include "rules/checks.h"

#include <algorithm>
#include <array>

namespace rules {

using namespace Qt::Literals::StringLiterals;
using filing::Entity;
using filing::Person;
using Status = Prerequisite::Status;

namespace {

constexpr int threeMonths = 90;

struct Question
{
    const Proposal &proposal;
    const std::optional<OpenOrder> &openOrder;
    const RuleBook &book;
    QDate today;
};

using Prerequisites = QList<Prerequisite>;

template<class Visit>
void forEachService(const Question &q, Visit visit)
{
    for (const auto &website : q.proposal.before.websites)
        visit(website);
    for (const auto &app : q.proposal.before.apps)
        visit(app);
}

ProvinceRules provinceOf(const Question &q)
{
    const auto *region = q.book.region(q.proposal.filing.province);
    return region ? region->rules : ProvinceRules();
}

/// One open order per filing (icp-facts 8.1).
void addOpenOrder(const Question &q, Prerequisites &out)
{
    if (!q.openOrder)
        out.append({u"NO_OPEN_ORDER"_s, Status::Ok, {}, {}});
    else
        out.append({u"NO_OPEN_ORDER"_s,
                    Status::Failed,
                    {{u"orderId"_s, q.openOrder->id}, {u"state"_s, q.openOrder->state.text()}},
                    u"OPEN_ORDER"_s});
}

/// Seed "Preparation": the filing must be under this account, and the service connected at this provider.
void addAccount(const Question &q, Prerequisites &out)
{
    bool any = false;
    bool own = false;
    forEachService(q, [&](const auto &service) {
        any = true;
        own = own || ServiceFacts::of(service).ownAccess;
    });
    if (!any)
        out.append({u"ACCOUNT"_s, Status::Unknown, {}, {}});
    else
        out.append(
            {u"ACCOUNT"_s, own ? Status::Ok : Status::Failed, {}, own ? QString() : u"GO_TO_PROVIDER"_s});
}

/// icp-facts 8.14. No source gives the hours at which an administration's system takes orders; what is known is whether
/// it is closed now, and on which day a review can begin.
void addAdministration(const Question &q, Prerequisites &out)
{
    for (const auto &restriction : q.proposal.filing.restrictions) {
        if (restriction.code == "ADMINISTRATION_SYSTEM_CLOSED"_L1) {
            out.append({u"ADMINISTRATION_OPEN"_s, Status::Failed, {{u"note"_s, restriction.note}}, u"WAIT"_s});
            return;
        }
    }
    const auto next = isWorkDay(q.book, q.today) ? q.today : addWorkDays(q.book, q.today, 1).date;
    out.append({u"ADMINISTRATION_OPEN"_s,
                next == q.today ? Status::Ok : Status::Unknown,
                {{u"date"_s, next.toString(Qt::ISODate)}},
                {}});
}

/// icp-facts 7, 10 (18, 19): a deregistered or abnormal company cannot go on with its filing. No register is at hand.
void addCompanyStatus(const Question &q, Prerequisites &out)
{
    const auto type = q.proposal.filing.entityType;
    if (!type.text().isEmpty() && type != filing::EntityType::Individual)
        out.append({u"COMPANY_STATUS"_s, Status::Unknown, {}, u"GUIDE_DEREGISTERED"_s});
}

void addDomainValidity(const Question &q, const filing::Domain &domain, Prerequisites &out)
{
    const int needed = requiredDomainDays(q.book, q.proposal.filing.province);
    Prerequisite line{u"DOMAIN_VALID"_s,
                      Status::Unknown,
                      {{u"domain"_s, domain.name}, {u"needed"_s, QString::number(needed)}},
                      {}};
    if (domain.expiresOn) {
        const auto days = q.today.daysTo(*domain.expiresOn);
        line.params.insert(u"days"_s, QString::number(days));
        line.params.insert(u"date"_s, domain.expiresOn->toString(Qt::ISODate));
        line.status = days < 0 || days < needed ? Status::Failed : Status::Ok;
        line.remedy = line.status == Status::Ok ? QString() : u"RENEW_DOMAIN"_s;
    }
    out.append(line);
}

void addRealName(const filing::Domain &domain, Prerequisites &out)
{
    Prerequisite line{u"REAL_NAME"_s, Status::Unknown, {{u"domain"_s, domain.name}}, {}};
    if (domain.realNameVerified)
        line.status = *domain.realNameVerified ? Status::Ok : Status::Failed;
    if (line.status == Status::Failed)
        line.remedy = u"VERIFY_DOMAIN"_s;
    out.append(line);
}

/// icp-facts 4.2: holder = entity name; provinces.json says who else may hold. A holder the desk cannot place
/// (a shareholder, a senior manager) is a warning and never a refusal, for the provider's reviewer decides on
/// papers.
Status holderStatus(const Question &q, const QString &holder)
{
    const auto &entity = q.proposal.after.entity;
    if (holder.isEmpty() || !entity || holder.contains(u'*'))
        return Status::Unknown;
    if (holder == entity->name)
        return Status::Ok;
    const auto rule = provinceOf(q).domainHolderRule;
    if (rule == "ENTITY_NAME_ONLY"_L1)
        return Status::Failed;
    const bool representative = entity->legalRepresentative && entity->legalRepresentative->name == holder;
    return representative && !rule.isEmpty() ? Status::Ok : Status::Warning;
}

void addDomains(const Question &q, Prerequisites &out)
{
    forEachService(q, [&](const auto &service) {
        for (const auto &domain : service.domains) {
            addDomainValidity(q, domain, out);
            addRealName(domain, out);
            const auto status = holderStatus(q, domain.holder);
            const bool wrong = status == Status::Failed || status == Status::Warning;
            out.append(
                {u"HOLDER"_s, status, {{u"domain"_s, domain.name}}, wrong ? u"VERIFY_DOMAIN"_s : QString()});
        }
    });
}

/// icp-facts 2: an ID must be valid for more than three months; a province can say otherwise.
void addIdValidity(const Question &q, const QString &whose, const Person &person, Prerequisites &out)
{
    const auto own = provinceOf(q).idCardMinRemainingDays;
    const int needed = own.value_or(threeMonths);
    Prerequisite line{
        u"ID_VALID"_s, Status::Unknown, {{u"whose"_s, whose}, {u"needed"_s, QString::number(needed)}}, {}};
    const auto &validity = person.certificate.validity;
    if (validity && validity->longTerm) {
        line.status = Status::Ok;
    } else if (validity && validity->end) {
        const auto days = q.today.daysTo(*validity->end);
        line.params.insert(u"days"_s, QString::number(days));
        if (days < 0)
            line.status = Status::Failed;
        else if (days < needed)
            line.status = own ? Status::Failed : Status::Warning;
        else
            line.status = Status::Ok;
    }
    out.append(line);
}

void addPersons(const Question &q, Prerequisites &out)
{
    const auto &entity = q.proposal.before.entity;
    if (q.proposal.kind == orders::OrderKind::ChangeEntity && entity) {
        addIdValidity(q, u"ENTITY_PERSON"_s, entity->personInCharge, out);
        const auto &validity = entity->certificate.validity;
        if (validity && validity->end && !validity->longTerm) {
            const auto days = q.today.daysTo(*validity->end);
            out.append(
                {u"CERTIFICATE_VALID"_s,
                 days < 0 ? Status::Failed : Status::Ok,
                 {{u"days"_s, QString::number(days)}, {u"date"_s, validity->end->toString(Qt::ISODate)}},
                 {}});
        }
    }
    forEachService(
        q, [&](const auto &service) { addIdValidity(q, u"SERVICE_PERSON"_s, service.personInCharge, out); });
}

/// What the province asks for and no record shows: said, so that it is at hand.
void addProvince(const Question &q, Prerequisites &out)
{
    const auto rules = provinceOf(q);
    const QHash<QString, QString> province{{u"province"_s, q.proposal.filing.province}};
    if (rules.phoneLocalRequired == true)
        out.append({u"PHONE_LOCAL"_s, Status::Unknown, province, {}});
    const auto &name = rules.entityNameChangeAllowed;
    if (q.proposal.kind != orders::OrderKind::ChangeEntity)
        return;
    if (name == "no"_L1)
        out.append({u"NAME_CHANGE"_s, Status::Failed, province, u"CANCEL_AND_REFILE"_s});
    else if (name == "conditional"_L1)
        out.append({u"NAME_CHANGE"_s, Status::Warning, province, {}});
    else
        out.append({u"NAME_CHANGE"_s, name == "yes"_L1 ? Status::Ok : Status::Unknown, province, {}});
}

/// The same line twice, e.g. of a person who stands for two services, says nothing new.
Prerequisites withoutRepeats(const Prerequisites &lines)
{
    Prerequisites result;
    for (const auto &line : lines) {
        if (!result.contains(line))
            result.append(line);
    }
    return result;
}

} // namespace

QList<Prerequisite> prerequisites(const Proposal &proposal, const std::optional<OpenOrder> &openOrder,
                                  const RuleBook &book, QDate today)
{
    const Question question{proposal, openOrder, book, today};
    Prerequisites out;
    for (const auto add : {addOpenOrder, addAccount, addAdministration, addDomains, addCompanyStatus, addPersons, addProvince})
        add(question, out);
    return withoutRepeats(out);
}

} // namespace rules
