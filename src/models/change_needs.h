// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orders/order.h"
#include "rules/checks.h"

/// What a change asks of people besides the form. Pure.
namespace models {

/// Whom the regulator will ask to verify by SMS; name and mobile are masked.
struct SmsRecipient
{
    orders::Verifier role = orders::Verifier::Unknown;
    QString name;
    QString mobile;
    bool newNumber = false; ///< the number is one that the order brings

    bool operator==(const SmsRecipient &) const = default;
};

/// By the policy of the order's kind, each person and number once.
QList<SmsRecipient> smsRecipients(const rules::Proposal &proposal, const rules::RuleBook &book);

/// `filing::Need` of the changed fields, together.
unsigned needsOf(const QStringList &changedPointers);

/// The services of an order as availability looks at them.
QList<rules::ServiceFacts> serviceFacts(const filing::Excerpt &excerpt);

} // namespace models
