// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orders/codes.h"

#include <optional>
#include <span>

/// The one table of what can happen to an order. Desk and service both ask it.
///
///     DRAFT -submit-> [PROVIDER_REVIEW] -pass-> [SMS_VERIFICATION] -verify-> [ADMINISTRATION_REVIEW] -approve-> APPROVED
///     -apply-> COMPLETED; stages in brackets are left out where the route of the order's kind says so.
///     PROVIDER_REVIEW -return-> RETURNED, SMS_VERIFICATION -lapse-> RETURNED, ADMINISTRATION_REVIEW -reject-> REJECTED
///     RETURNED -submit-> SMS_VERIFICATION, where only the SMS verification lapsed (Order::hasLapsed)
///     RETURNED, REJECTED -edit-> DRAFT; all before ADMINISTRATION_REVIEW, and REJECTED, -abandon-> ABANDONED
namespace orders {

/// Which stages an order of a kind passes. Rule data (`resources/rules/orders.json`), not code.
struct Route
{
    bool providerReview = true;
    bool smsVerification = true;
    bool administrationReview = true;

    bool operator==(const Route &) const = default;
};

struct Transition
{
    OrderState from;
    OrderEvent event;
    std::optional<OrderState> to; ///< none: the next stage of the order's route
    Role role;                    ///< who may fire it
};

std::span<const Transition> transitions();

/// The state that `event` leads to, or none where the table does not have it.
std::optional<OrderState> next(OrderState from, OrderEvent event, const Route &route);

/// True where the table has the event and gives it to that role.
bool mayFire(OrderState from, OrderEvent event, Role role);

/// True while the applicant may change what the order says.
inline bool isEditable(OrderState state) { return mayFire(state, OrderEvent::Edit, Role::Applicant); }

} // namespace orders
