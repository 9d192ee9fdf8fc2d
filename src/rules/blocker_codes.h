// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>

#include <array>

/// Every code and remedy of a blocker, so that the desk's texts and buttons can be tested against them.
namespace rules {

using namespace Qt::Literals::StringLiterals;

/// Who finds that an action is blocked.
enum class BlockedBy {
    Availability, ///< rules::availability, from what desk and service both know
    Restriction,  ///< rules::availability too, where the service put the code on the filing
    Field,        ///< rules::fieldLock, rules::domainRemovalBlocker, a form of the desk about its fields
    Desk,         ///< the desk, about itself or about a filing that it looked for
};

struct BlockerCode
{
    QLatin1StringView code;
    BlockedBy by;
    std::array<QLatin1StringView, 5> params{}; ///< unused places are empty
};

inline constexpr auto blockerCodes = std::to_array<BlockerCode>({
    {"SIGNED_OUT"_L1, BlockedBy::Availability},
    {"ROLE_NOT_ALLOWED"_L1, BlockedBy::Availability, {"role"_L1}},
    {"ORDER_IN_PROGRESS"_L1,
     BlockedBy::Availability,
     {"orderId"_L1, "kind"_L1, "state"_L1, "since"_L1, "expectedLatest"_L1}},
    {"ORDER_AT_ADMINISTRATION"_L1,
     BlockedBy::Availability,
     {"orderId"_L1, "kind"_L1, "state"_L1, "since"_L1, "expectedLatest"_L1}},
    {"SYNC_DELAY"_L1,
     BlockedBy::Availability,
     {"orderId"_L1, "kind"_L1, "state"_L1, "since"_L1, "expectedLatest"_L1}},
    {"ALREADY_CANCELLED"_L1, BlockedBy::Availability},
    {"ALREADY_CANCELLING"_L1, BlockedBy::Availability},
    {"ENTITY_CANCELLING"_L1, BlockedBy::Availability},
    {"EMPTY_SHELL"_L1, BlockedBy::Availability},
    {"NO_SERVICE_TO_ASSOCIATE"_L1, BlockedBy::Availability},
    {"NOT_AT_THIS_PROVIDER"_L1, BlockedBy::Availability},
    {"DOMAIN_EXPIRED"_L1, BlockedBy::Availability, {"domain"_L1, "expiresOn"_L1}},
    {"DOMAIN_EXPIRES_SOON"_L1, BlockedBy::Availability, {"domain"_L1, "days"_L1, "needed"_L1}},
    {"DOMAIN_NOT_VERIFIED"_L1, BlockedBy::Availability, {"domain"_L1}},
    {"LAST_SERVICE"_L1, BlockedBy::Availability},
    {"LAST_ACCESS"_L1, BlockedBy::Availability},
    {"OFFLINE"_L1, BlockedBy::Availability},
    {"ADMINISTRATION_FORBIDS"_L1, BlockedBy::Restriction, {"note"_L1, "since"_L1}},
    {"ADMINISTRATION_SYSTEM_CLOSED"_L1, BlockedBy::Restriction, {"note"_L1, "since"_L1}},
    {"PROVIDER_HOLD"_L1, BlockedBy::Restriction, {"note"_L1, "since"_L1}},
    {"ENTITY_CONFLICT"_L1, BlockedBy::Restriction, {"note"_L1, "since"_L1}},
    {"INSTANCE_NOT_ELIGIBLE"_L1, BlockedBy::Restriction, {"note"_L1, "since"_L1}},
    {"ENTITY_TYPE_FIXED"_L1, BlockedBy::Field},
    {"ENTITY_TYPE_LIMITED"_L1, BlockedBy::Field},
    {"PERSON_IS_ENTITY"_L1, BlockedBy::Field},
    {"PROVINCE_FIXED"_L1, BlockedBy::Field},
    {"APP_KIND_FIXED"_L1, BlockedBy::Field},
    {"DOMAIN_REMOVE_ONLY"_L1, BlockedBy::Field},
    {"APP_DOMAIN_REMOVE_ONLY"_L1, BlockedBy::Field},
    {"PROVINCE_FORBIDS_NAME_CHANGE"_L1, BlockedBy::Field, {"province"_L1}},
    {"SINGLE_DOMAIN"_L1, BlockedBy::Field},
    {"OTHER_ACCOUNT"_L1, BlockedBy::Desk},
    {"RULES_UNKNOWN"_L1, BlockedBy::Desk},
});

inline constexpr auto remedies = std::to_array<QLatin1StringView>({
    "OPEN_ORDER"_L1,
    "ABANDON_ORDER"_L1,
    "WAIT"_L1,
    "CANCEL_AND_REFILE"_L1,
    "SIGN_IN"_L1,
    "SIGN_IN_OTHER_ACCOUNT"_L1,
    "GO_TO_PROVIDER"_L1,
    "ASK_ADMINISTRATOR"_L1,
    "RENEW_DOMAIN"_L1,
    "REMOVE_DOMAIN"_L1,
    "CANCEL_ENTITY"_L1,
    "CANCEL_SERVICE"_L1,
    "ADD_ACCESS_FIRST"_L1,
    "CANCEL_BY_FORM"_L1,
    "RECONNECT"_L1,
    "CONTACT_SUPPORT"_L1,
    "VERIFY_DOMAIN"_L1,
});

} // namespace rules
