// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/code.h"

namespace orders {

/// What an order asks for (contract.md, Order kinds).
enum class OrderKind {
    Unknown,
    ChangeEntity,
    ChangeWebsite,
    ChangeApp,
    CancelEntity,
    CancelWebsite,
    CancelApp,
    CancelAccess
};

/// Where an order stands (contract.md, States).
enum class OrderState {
    Unknown,
    Draft,
    ProviderReview,
    SmsVerification,
    AdministrationReview,
    Approved, ///< approved but not yet applied: the synchronisation delay
    Completed,
    Returned, ///< by the provider, or because the SMS verification lapsed
    Rejected, ///< by the administration
    Abandoned
};

/// What happens to an order.
enum class OrderEvent {
    Unknown,
    Edit,
    Submit,
    Pass,   ///< the provider's reviewer passes it on
    Return, ///< the provider's reviewer returns it with findings
    Verify, ///< everybody who must verify has done so
    Lapse,  ///< 24 h are over, or the 6th wrong code came
    Approve,
    Reject,
    Apply, ///< the approved values have become the filing's
    Abandon
};

/// Who acts. `System` is the service itself.
enum class Role { Unknown, Applicant, Support, Supervisor, Reviewer, Administration, System };

/// Whom the regulator asks to verify by SMS (icp-facts 6).
enum class Verifier { Unknown, EntityPerson, ServicePerson };

enum class VerificationState { Unknown, Waiting, Verified, Expired, Failed, NotNeeded };

/// How many of those who are asked must verify (icp-facts 6: of entity and service changed together, one).
enum class Needed { Unknown, All, One };

constexpr bool isCancel(OrderKind kind)
{
    return kind == OrderKind::CancelEntity || kind == OrderKind::CancelWebsite || kind == OrderKind::CancelApp
        || kind == OrderKind::CancelAccess;
}

/// True once nothing can happen to the order any more.
constexpr bool isFinal(OrderState state)
{
    return state == OrderState::Completed || state == OrderState::Abandoned;
}

} // namespace orders

namespace filing {

using namespace Qt::Literals::StringLiterals;

template <>
struct CodeWords<orders::OrderKind>
{
    static constexpr std::array<std::pair<orders::OrderKind, QLatin1StringView>, 7> words{{
        {orders::OrderKind::ChangeEntity, "CHANGE_ENTITY"_L1},
        {orders::OrderKind::ChangeWebsite, "CHANGE_WEBSITE"_L1},
        {orders::OrderKind::ChangeApp, "CHANGE_APP"_L1},
        {orders::OrderKind::CancelEntity, "CANCEL_ENTITY"_L1},
        {orders::OrderKind::CancelWebsite, "CANCEL_WEBSITE"_L1},
        {orders::OrderKind::CancelApp, "CANCEL_APP"_L1},
        {orders::OrderKind::CancelAccess, "CANCEL_ACCESS"_L1},
    }};
};

template <>
struct CodeWords<orders::OrderState>
{
    static constexpr std::array<std::pair<orders::OrderState, QLatin1StringView>, 9> words{{
        {orders::OrderState::Draft, "DRAFT"_L1},
        {orders::OrderState::ProviderReview, "PROVIDER_REVIEW"_L1},
        {orders::OrderState::SmsVerification, "SMS_VERIFICATION"_L1},
        {orders::OrderState::AdministrationReview, "ADMINISTRATION_REVIEW"_L1},
        {orders::OrderState::Approved, "APPROVED"_L1},
        {orders::OrderState::Completed, "COMPLETED"_L1},
        {orders::OrderState::Returned, "RETURNED"_L1},
        {orders::OrderState::Rejected, "REJECTED"_L1},
        {orders::OrderState::Abandoned, "ABANDONED"_L1},
    }};
};

template <>
struct CodeWords<orders::OrderEvent>
{
    static constexpr std::array<std::pair<orders::OrderEvent, QLatin1StringView>, 10> words{{
        {orders::OrderEvent::Edit, "EDIT"_L1},
        {orders::OrderEvent::Submit, "SUBMIT"_L1},
        {orders::OrderEvent::Pass, "PASS"_L1},
        {orders::OrderEvent::Return, "RETURN"_L1},
        {orders::OrderEvent::Verify, "VERIFY"_L1},
        {orders::OrderEvent::Lapse, "LAPSE"_L1},
        {orders::OrderEvent::Approve, "APPROVE"_L1},
        {orders::OrderEvent::Reject, "REJECT"_L1},
        {orders::OrderEvent::Apply, "APPLY"_L1},
        {orders::OrderEvent::Abandon, "ABANDON"_L1},
    }};
};

template <>
struct CodeWords<orders::Role>
{
    static constexpr std::array<std::pair<orders::Role, QLatin1StringView>, 6> words{{
        {orders::Role::Applicant, "applicant"_L1},
        {orders::Role::Support, "support"_L1},
        {orders::Role::Supervisor, "supervisor"_L1},
        {orders::Role::Reviewer, "reviewer"_L1},
        {orders::Role::Administration, "administration"_L1},
        {orders::Role::System, "system"_L1},
    }};
};

template <>
struct CodeWords<orders::Verifier>
{
    static constexpr std::array<std::pair<orders::Verifier, QLatin1StringView>, 2> words{{
        {orders::Verifier::EntityPerson, "ENTITY_PERSON"_L1},
        {orders::Verifier::ServicePerson, "SERVICE_PERSON"_L1},
    }};
};

template <>
struct CodeWords<orders::VerificationState>
{
    static constexpr std::array<std::pair<orders::VerificationState, QLatin1StringView>, 5> words{{
        {orders::VerificationState::Waiting, "WAITING"_L1},
        {orders::VerificationState::Verified, "VERIFIED"_L1},
        {orders::VerificationState::Expired, "EXPIRED"_L1},
        {orders::VerificationState::Failed, "FAILED"_L1},
        {orders::VerificationState::NotNeeded, "NOT_NEEDED"_L1},
    }};
};

template <>
struct CodeWords<orders::Needed>
{
    static constexpr std::array<std::pair<orders::Needed, QLatin1StringView>, 2> words{{
        {orders::Needed::All, "ALL"_L1},
        {orders::Needed::One, "ONE"_L1},
    }};
};

} // namespace filing
