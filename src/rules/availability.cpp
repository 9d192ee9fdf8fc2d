// SPDX-License-Identifier: Apache-2.0
#include "rules/availability.h"

#include "filing/catalogue.h"

#include <algorithm>
#include <utility>

namespace rules {

using namespace Qt::Literals::StringLiterals;
using filing::Blocker;
using filing::FilingState;
using filing::ServiceState;
using orders::OrderKind;
using orders::OrderState;

namespace {

/// Everything one question is about, so that each reason can be a small function of its own.
struct Question
{
    OrderKind kind;
    const FilingFacts &filing;
    const ServiceFacts *service;
    const std::optional<OpenOrder> &openOrder;
    const RuleBook &book;
    const Circumstances &circumstances;
};

using Blockers = QList<Blocker>;

bool isChange(OrderKind kind) { return !orders::isCancel(kind); }

QString isoDate(QDate date) { return date.toString(Qt::ISODate); }

/// icp-facts 8.3, 8.5: signed out, or a role that may prepare nothing.
void addWhoAsks(const Question &q, Blockers &out)
{
    if (!q.circumstances.signedIn)
        out.append({u"SIGNED_OUT"_s, {}, u"SIGN_IN"_s});
    else if (q.circumstances.role != orders::Role::Applicant)
        out.append({u"ROLE_NOT_ALLOWED"_s, {{u"role"_s, q.circumstances.role.text()}}, u"ASK_ADMINISTRATOR"_s});
}

/// icp-facts 8.1, 8.6, 8.12: one open order per filing; at the administration nothing can be taken back.
void addOpenOrder(const Question &q, Blockers &out)
{
    if (!q.openOrder)
        return;
    QHash<QString, QString> params{{u"orderId"_s, q.openOrder->id},
                                   {u"kind"_s, q.openOrder->kind.text()},
                                   {u"state"_s, q.openOrder->state.text()},
                                   {u"since"_s, isoDate(q.openOrder->since.date())}};
    if (q.openOrder->expectedLatest)
        params.insert(u"expectedLatest"_s, isoDate(*q.openOrder->expectedLatest));
    switch (q.openOrder->state.value()) {
    case OrderState::AdministrationReview:
        out.append({u"ORDER_AT_ADMINISTRATION"_s, params, u"OPEN_ORDER"_s});
        break;
    case OrderState::Approved:
        out.append({u"SYNC_DELAY"_s, params, u"OPEN_ORDER"_s});
        break;
    default:
        out.append({u"ORDER_IN_PROGRESS"_s, params, u"OPEN_ORDER"_s});
    }
}

/// The way out of what the administration or the provider has closed.
QString remedyOf(const filing::Restriction &restriction, OrderKind kind)
{
    if (restriction.code == "ADMINISTRATION_FORBIDS"_L1)
        return isChange(kind) ? u"CANCEL_AND_REFILE"_s : u"CANCEL_BY_FORM"_s;
    if (restriction.code == "PROVIDER_HOLD"_L1 || restriction.code == "INSTANCE_NOT_ELIGIBLE"_L1)
        return u"CONTACT_SUPPORT"_s;
    return u"WAIT"_s;
}

Blocker blockerOf(const filing::Restriction &restriction, OrderKind kind)
{
    QHash<QString, QString> params;
    if (!restriction.note.isEmpty())
        params.insert(u"note"_s, restriction.note);
    if (restriction.since)
        params.insert(u"since"_s, isoDate(*restriction.since));
    return {restriction.code, params, remedyOf(restriction, kind)};
}

/// A service goes with a change of its entity as it would be changed by itself.
bool isMeant(const Question &q, const QString &action)
{
    const auto word = [](OrderKind kind) { return filing::Code<OrderKind>(kind).text(); };
    if (action == "ALL"_L1 || action == word(q.kind))
        return true;
    return q.kind == OrderKind::ChangeEntity && q.service
        && action == word(q.service->website ? OrderKind::ChangeWebsite : OrderKind::ChangeApp);
}

/// icp-facts 8.2, 8.9, 8.13, 8.14: what the administration or the provider has closed.
void addRestrictions(const Question &q, Blockers &out)
{
    for (const auto &restriction : q.filing.restrictions) {
        const bool meant = isMeant(q, restriction.action);
        if (restriction.pointer.isEmpty() && meant)
            out.append(blockerOf(restriction, q.kind));
    }
}

void addFilingState(const Question &q, Blockers &out)
{
    switch (q.filing.state.value()) {
    case FilingState::Cancelled: out.append({u"ALREADY_CANCELLED"_s, {}, {}}); break;
    case FilingState::Cancelling:
        out.append({q.kind == OrderKind::CancelEntity ? u"ALREADY_CANCELLING"_s : u"ENTITY_CANCELLING"_s, {}, u"WAIT"_s});
        break;
    case FilingState::Shell: out.append({u"EMPTY_SHELL"_s, {}, u"CANCEL_BY_FORM"_s}); break;
    default:
        if (q.kind == OrderKind::ChangeEntity && q.filing.serviceCount == 0)
            out.append({u"NO_SERVICE_TO_ASSOCIATE"_s, {}, u"CANCEL_ENTITY"_s});
    }
}

/// icp-facts 8.4: what is not connected here is not this provider's to change or cancel.
void addServiceState(const Question &q, Blockers &out)
{
    if (!q.service)
        return;
    if (q.filing.state == FilingState::Cancelled)
        return; // said of the filing already, and with it of all that is under it
    switch (q.service->state.value()) {
    case ServiceState::Cancelled: out.append({u"ALREADY_CANCELLED"_s, {}, {}}); return;
    case ServiceState::Cancelling: out.append({u"ALREADY_CANCELLING"_s, {}, u"WAIT"_s}); return;
    default: break;
    }
    if (q.service->ownAccess)
        return;
    out.append({u"NOT_AT_THIS_PROVIDER"_s, {}, q.service->otherAccess ? u"GO_TO_PROVIDER"_s : u"CANCEL_BY_FORM"_s});
}

/// icp-facts 8.7, seed "Preparation": only a change needs valid, verified domains; a cancellation does not. A website
/// with another, sound domain can be changed, for taking the bad one away is a change (icp-facts 7 "Domain expired");
/// the checks then ask for just that.
void addDomains(const Question &q, Blockers &out)
{
    if (!q.service || !isChange(q.kind) || !q.circumstances.today.isValid())
        return;
    const int needed = requiredDomainDays(q.book, q.filing.province);
    Blockers found;
    for (const auto &domain : q.service->domains) {
        const auto blockers = domainBlockers(domain, needed, q.circumstances.today);
        if (blockers.isEmpty())
            return;
        found += blockers;
    }
    out += found;
}

/// icp-facts 7: the last service takes the whole filing with it; the last access leaves nothing to hold the number.
void addCancelLimits(const Question &q, Blockers &out)
{
    const bool cancelsService = q.kind == OrderKind::CancelWebsite || q.kind == OrderKind::CancelApp;
    if (cancelsService && q.filing.serviceCount == 1)
        out.append({u"LAST_SERVICE"_s, {}, u"CANCEL_ENTITY"_s});
    if (q.kind == OrderKind::CancelAccess && q.service && q.service->ownAccess && !q.service->otherAccess)
        out.append({u"LAST_ACCESS"_s, {}, u"ADD_ACCESS_FIRST"_s});
}

/// A draft can be written offline; a cancellation cannot, because its password is never stored.
void addConnection(const Question &q, Blockers &out)
{
    if (!q.circumstances.online && q.book.policy(q.kind).filingPassword)
        out.append({u"OFFLINE"_s, {}, u"RECONNECT"_s});
}

} // namespace

Availability availability(OrderKind kind, const FilingFacts &filing, const ServiceFacts *service,
                          const std::optional<OpenOrder> &openOrder, const RuleBook &book,
                          const Circumstances &circumstances)
{
    const Question question{kind, filing, service, openOrder, book, circumstances};
    Availability result;
    for (const auto add : {addWhoAsks, addFilingState, addServiceState, addOpenOrder, addRestrictions, addDomains,
                           addCancelLimits, addConnection})
        add(question, result.blockers);
    Blockers once; // filing and service can have the same reason
    for (const auto &blocker : std::as_const(result.blockers)) {
        if (!once.contains(blocker))
            once.append(blocker);
    }
    result.blockers = once;
    return result;
}

std::optional<Blocker> fieldLock(const QString &pointer, const FilingFacts &filing, const RuleBook &book)
{
    const auto *spec = filing::fieldSpec(pointer);
    if (spec && spec->editing == filing::Editing::Locked)
        return Blocker{QString::fromLatin1(spec->lock), {}, {}};
    if (pointer == "/entity/type"_L1 && filing.entityType == filing::EntityType::Individual)
        return Blocker{u"ENTITY_TYPE_FIXED"_s, {}, u"CANCEL_AND_REFILE"_s};
    for (const auto &restriction : filing.restrictions) {
        const bool closed = !restriction.pointer.isEmpty()
            && (restriction.pointer == pointer || pointer.startsWith(restriction.pointer + u'/'));
        if (closed)
            return blockerOf(restriction, OrderKind::ChangeEntity);
    }
    const auto *region = book.region(filing.province);
    if (pointer == "/entity/name"_L1 && region && region->rules.entityNameChangeAllowed == "no"_L1)
        return Blocker{u"PROVINCE_FORBIDS_NAME_CHANGE"_s, {{u"province"_s, filing.province}}, u"CANCEL_AND_REFILE"_s};
    if (spec && filing::isPartly(spec->editing))
        return Blocker{QString::fromLatin1(spec->lock), {}, {}};
    return {};
}

QList<Blocker> domainBlockers(const DomainFacts &domain, int neededDays, QDate today)
{
    Blockers out;
    const QHash<QString, QString> name{{u"domain"_s, domain.name}};
    if (domain.expiresOn && *domain.expiresOn < today) {
        out.append({u"DOMAIN_EXPIRED"_s, name, u"RENEW_DOMAIN"_s});
        out.last().params.insert(u"expiresOn"_s, isoDate(*domain.expiresOn));
    } else if (domain.expiresOn && today.daysTo(*domain.expiresOn) < neededDays) {
        out.append({u"DOMAIN_EXPIRES_SOON"_s, name, u"RENEW_DOMAIN"_s});
        out.last().params.insert(u"days"_s, QString::number(today.daysTo(*domain.expiresOn)));
        out.last().params.insert(u"needed"_s, QString::number(neededDays));
    }
    if (domain.realNameVerified == false)
        out.append({u"DOMAIN_NOT_VERIFIED"_s, name, u"VERIFY_DOMAIN"_s});
    return out;
}

std::optional<Blocker> domainRemovalBlocker(const ServiceFacts &website)
{
    if (website.domains.size() > 1)
        return {};
    return Blocker{u"SINGLE_DOMAIN"_s, {}, u"CANCEL_SERVICE"_s};
}

int requiredDomainDays(const RuleBook &book, const QString &province)
{
    constexpr int threeMonths = 90;
    const auto *region = book.region(province);
    return region ? region->rules.domainMinValidityDays.value_or(threeMonths) : threeMonths;
}

} // namespace rules
