// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/blocker.h"
#include "filing/filing.h"
#include "orders/order.h"
#include "rules/rule_book.h"

namespace rules {

/// An order in progress, as far as availability needs it.
struct OpenOrder
{
    QString id;
    filing::Code<orders::OrderKind> kind;
    filing::Code<orders::OrderState> state;
    QDateTime since;                       ///< when it came to its state
    std::optional<QDate> expectedLatest;
    QStringList targets;

    static OpenOrder of(const orders::Order &order);
    bool operator==(const OpenOrder &) const = default;
};

/// The filing, as far as availability needs it.
struct FilingFacts
{
    QString id;
    QString icpNumber;
    QString province;
    filing::Code<filing::FilingState> state;
    filing::Code<filing::EntityType> entityType;
    QList<filing::Restriction> restrictions;
    int serviceCount = 0; ///< websites and apps that are not cancelled

    static FilingFacts of(const filing::Filing &filing);
    bool operator==(const FilingFacts &) const = default;
};

struct DomainFacts
{
    QString name;
    std::optional<QDate> expiresOn;
    std::optional<bool> realNameVerified;

    bool operator==(const DomainFacts &) const = default;
};

/// One website or app, as far as availability needs it: small enough to be kept for every row of a list.
struct ServiceFacts
{
    QString id;
    filing::Code<filing::ServiceState> state;
    bool website = true;
    bool ownAccess = false;
    bool otherAccess = false;
    QList<DomainFacts> domains;

    static ServiceFacts of(const filing::Website &website);
    static ServiceFacts of(const filing::App &app);
    bool operator==(const ServiceFacts &) const = default;
};

/// Who asks, when, and in which situation.
struct Circumstances
{
    filing::Code<orders::Role> role = orders::Role::Applicant;
    bool signedIn = true;
    bool online = true;
    QDate today;
};

struct Availability
{
    QList<filing::Blocker> blockers; ///< most important first; empty = allowed

    bool allowed() const { return blockers.isEmpty(); }
};

/// Whether an order of `kind` can be started, and if not, every reason with its way out (icp-facts 8). The desk shows
/// it, the service enforces the same function and answers 409 with the same blockers. Pure, any thread, O(domains).
/// `service` is the website or app that the order is about, or that goes with a change of the entity; null for the entity.
Availability availability(orders::OrderKind kind, const FilingFacts &filing, const ServiceFacts *service,
                          const std::optional<OpenOrder> &openOrder, const RuleBook &book,
                          const Circumstances &circumstances);

/// The lock of one field, or none: a rule of the catalogue, a restriction on the pointer, a rule of the province. A field
/// that can be changed in part has its reason too (`DOMAIN_REMOVE_ONLY`, `PROVINCE_FIXED`), where nothing locks it whole.
std::optional<filing::Blocker> fieldLock(const QString &pointer, const FilingFacts &filing, const RuleBook &book);

/// What keeps one domain from going through a change: DOMAIN_EXPIRED, DOMAIN_EXPIRES_SOON, DOMAIN_NOT_VERIFIED.
QList<filing::Blocker> domainBlockers(const DomainFacts &domain, int neededDays, QDate today);

/// Why no domain can be taken away from a website: SINGLE_DOMAIN where only one is left (icp-facts 8.10), else none.
std::optional<filing::Blocker> domainRemovalBlocker(const ServiceFacts &website);

/// Days a domain must still be valid: the province's rule, 90 where it is not known (seed: "at least 3 months").
int requiredDomainDays(const RuleBook &book, const QString &province);

} // namespace rules
