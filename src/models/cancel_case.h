// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/excerpt.h"
#include "models/service_row.h"
#include "orders/order.h"

#include <QJsonObject>

namespace models {

/// One thing that ends or stays with a cancellation. `values` are real names and numbers for its text.
struct CancelLine
{
    enum class What {
        EntityNumber,       ///< [number]
        ServiceNumber,      ///< [number]
        Service,            ///< [number, name, domains]
        Domain,             ///< [domain]
        OwnAccess,          ///< [provider, address]
        OtherAccess,        ///< [provider, address]
        OwnServers,         ///< [services with an access at this provider]
        OtherServers,       ///< [services with an access elsewhere]
        OtherServices,      ///< [websites, apps]
        DomainRegistration, ///< [domains]
        ValidAtMiit,        ///< [number]
    };
    What what = What::EntityNumber;
    QStringList values;

    bool operator==(const CancelLine &) const = default;
};

/// One thing to know or do before going on.
struct CancelHint
{
    enum class What {
        DomainEndsSoon, ///< [domain, days]
        PublicSecurity,
        FooterNumber,
        SuffixNotApproved, ///< suffixes of the domains, each once
        RefileAfterCompletion,
        LastService, ///< an empty shell would be left
        LastAccess,  ///< what the administration does with a filing without access
        AccessBefore, ///< steps of the guide, before
        AccessAfter,  ///< steps of the guide, after
        MethodOnline, ///< the administration takes it on its own site
        MethodUnknown,
    };
    What what = What::PublicSecurity;
    bool warns = false;
    QStringList values = {};

    /// Whether it is for the time after the cancellation.
    bool isAfter() const;

    bool operator==(const CancelHint &) const = default;
};

/// What a cancellation is about, with everything it touches. Plain value; nothing in it is masked or shown as
/// is.
struct CancelCase
{
    orders::OrderKind kind = orders::OrderKind::Unknown;
    filing::Filing filing;      ///< head
    filing::Excerpt excerpt;    ///< entity and the service
    QList<ServiceRow> services; ///< all of the filing

    const filing::Website *website() const
    {
        return excerpt.websites.isEmpty() ? nullptr : &excerpt.websites.first();
    }
    const filing::App *app() const { return excerpt.apps.isEmpty() ? nullptr : &excerpt.apps.first(); }
    bool aboutEntity() const { return kind == orders::OrderKind::CancelEntity; }

    QString name() const;   ///< of the service, or of the entity
    QString number() const; ///< what must be typed to confirm: `浙ICP备2024012345号-5`
    QString suffix() const; ///< `-5`; the whole number for the entity
    QList<filing::Domain> domains() const;
    QString serviceId() const;
    std::optional<rules::ServiceFacts> facts() const;
    /// Names of those who must confirm by SMS, in the order of `verifiers`.
    QStringList verifierNames(const QList<filing::Code<orders::Verifier>> &verifiers) const;
};

QList<CancelLine> whatEnds(const CancelCase &subject);
QList<CancelLine> whatStays(const CancelCase &subject);
/// `cancelMethod`: the province's (PROVIDER_OR_FORM, ONLINE; empty = not known).
QList<CancelHint> cancelHints(const CancelCase &subject, const QString &cancelMethod, QDate today);

/// The prefill of a change order that removes `domain` from the website: its domains without that one
/// (requirement C9).
QJsonObject withoutDomain(const filing::Website &website, const QString &domain);

/// True where `typed` is the number, whatever spaces and width it was typed with.
bool confirmsNumber(const QString &typed, const QString &number);

} // namespace models
