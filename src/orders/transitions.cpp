// SPDX-License-Identifier: Apache-2.0
#include "orders/transitions.h"

#include <algorithm>
#include <array>

namespace orders {
namespace {

using S = OrderState;
using E = OrderEvent;

constexpr std::array table{
    Transition{S::Draft, E::Edit, S::Draft, Role::Applicant},
    Transition{S::Draft, E::Submit, {}, Role::Applicant},
    Transition{S::Draft, E::Abandon, S::Abandoned, Role::Applicant},
    Transition{S::ProviderReview, E::Pass, {}, Role::Reviewer},
    Transition{S::ProviderReview, E::Return, S::Returned, Role::Reviewer},
    Transition{S::ProviderReview, E::Abandon, S::Abandoned, Role::Applicant},
    Transition{S::SmsVerification, E::Verify, {}, Role::System},
    Transition{S::SmsVerification, E::Lapse, S::Returned, Role::System},
    Transition{S::SmsVerification, E::Abandon, S::Abandoned, Role::Applicant},
    Transition{S::AdministrationReview, E::Approve, S::Approved, Role::Administration},
    Transition{S::AdministrationReview, E::Reject, S::Rejected, Role::Administration},
    Transition{S::Approved, E::Apply, S::Completed, Role::System},
    Transition{S::Returned, E::Submit, S::SmsVerification, Role::Applicant},
    Transition{S::Returned, E::Edit, S::Draft, Role::Applicant},
    Transition{S::Returned, E::Abandon, S::Abandoned, Role::Applicant},
    Transition{S::Rejected, E::Edit, S::Draft, Role::Applicant},
    Transition{S::Rejected, E::Abandon, S::Abandoned, Role::Applicant},
};

const Transition *find(S from, E event)
{
    const auto *row = std::find_if(table.begin(), table.end(), [=](const Transition &t) {
        return t.from == from && t.event == event;
    });
    return row == table.end() ? nullptr : row;
}

S nextStage(S from, const Route &route)
{
    switch (from) {
    case S::Draft:
        if (route.providerReview)
            return S::ProviderReview;
        [[fallthrough]];
    case S::ProviderReview:
        if (route.smsVerification)
            return S::SmsVerification;
        [[fallthrough]];
    case S::SmsVerification:
        if (route.administrationReview)
            return S::AdministrationReview;
        [[fallthrough]];
    default:
        return S::Approved;
    }
}

} // namespace

std::span<const Transition> transitions() { return table; }

std::optional<OrderState> next(OrderState from, OrderEvent event, const Route &route)
{
    const auto *row = find(from, event);
    if (!row)
        return {};
    return row->to ? row->to : nextStage(from, route);
}

bool mayFire(OrderState from, OrderEvent event, Role role)
{
    const auto *row = find(from, event);
    return row && row->role == role;
}

} // namespace orders
