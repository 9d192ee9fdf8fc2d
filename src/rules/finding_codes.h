// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/finding.h"

#include <array>

/// Every code that a finding of source CHECK can have, with the parameters its text may use. The desk's texts
/// are tested against this table, and so are the checks: a code that is not here is not reported.
namespace rules {

using namespace Qt::Literals::StringLiterals;

struct FindingCode
{
    QLatin1StringView code;
    filing::Severity severity; ///< the worst it has: a value filed before and not touched gets a WARNING
    std::array<QLatin1StringView, 3> params{}; ///< unused places are empty
};

inline constexpr auto findingCodes = [] {
    constexpr auto error = filing::Severity::Error;
    constexpr auto warning = filing::Severity::Warning;
    return std::to_array<FindingCode>({
        // The order as a whole, and any field
        {"NOTHING_CHANGED"_L1, error},
        {"SERVICE_NOT_ASSOCIATED"_L1, error},
        {"NOT_IN_THIS_ORDER"_L1, error, {"kind"_L1}},
        {"LOCKED_FIELD"_L1, error, {"lock"_L1, "province"_L1}},
        {"REQUIRED"_L1, error},
        {"TOO_LONG"_L1, error, {"max"_L1, "count"_L1}},
        {"CODE_UNKNOWN"_L1, error, {"table"_L1}},
        {"VALUE_TWICE"_L1, warning, {"value"_L1}},
        {"TEXT_NOT_CLEAN"_L1, warning},
        {"IDENTIFIER_NOT_CLEAN"_L1, error},
        {"DOCUMENT_MISSING"_L1, error, {"document"_L1}},
        // An order's content that cannot be applied (contract/content.h)
        {"POINTER_UNKNOWN"_L1, error},
        {"VALUE_MALFORMED"_L1, error},
        {"MASKED_VALUE"_L1, error},
        // Names, region, address
        {"ENTITY_NAME_CHARACTERS"_L1, warning},
        {"PERSON_NAME_CHARACTERS"_L1, error},
        {"INDIVIDUAL_NOT_PERSON"_L1, error},
        {"NOT_FOR_INDIVIDUALS"_L1, error},
        {"CREDIT_CODE_CHANGED"_L1, warning},
        {"INDIVIDUAL_CERTIFICATE_DIFFERS"_L1, error},
        {"SAME_ID_OTHER_NAME"_L1, error},
        {"SELF_EMPLOYED_NAME"_L1, warning},
        {"SUPERIOR_BODY_MISSING"_L1, warning},
        {"PERSON_NOT_LEGAL_REPRESENTATIVE"_L1, warning, {"province"_L1}},
        {"REGION_INVALID"_L1, error},
        {"REGION_NOT_IN_PROVINCE"_L1, error, {"province"_L1}},
        {"ADDRESS_NO_NUMBER"_L1, warning},
        {"ADDRESS_REPEATS_REGION"_L1, warning, {"province"_L1}},
        // Certificates
        {"CERTIFICATE_TYPE_NOT_ALLOWED"_L1, error, {"entityType"_L1}},
        {"USCC_LENGTH"_L1, error, {"count"_L1}},
        {"USCC_CHARACTER"_L1, error, {"position"_L1}},
        {"USCC_REGION"_L1, error},
        {"USCC_CHECK_DIGIT"_L1, error},
        {"USCC_ORGANISATION_CHECK_DIGIT"_L1, warning},
        {"USCC_CATEGORY"_L1, warning, {"entityType"_L1}},
        {"USCC_OTHER_PROVINCE"_L1, warning, {"province"_L1}},
        {"ORGANISATION_CODE_FORMAT"_L1, error},
        {"ORGANISATION_CODE_CHECK_DIGIT"_L1, error},
        {"RESIDENT_ID_15_DIGITS"_L1, error},
        {"RESIDENT_ID_FORMAT"_L1, error},
        {"RESIDENT_ID_REGION"_L1, error},
        {"RESIDENT_ID_BIRTH_DATE"_L1, error},
        {"RESIDENT_ID_BIRTH_DATE_FUTURE"_L1, error},
        {"RESIDENT_ID_CHECK_DIGIT"_L1, error},
        {"PERSONAL_ID_NOT_LOCAL"_L1, warning, {"province"_L1}},
        {"PERSON_TOO_YOUNG"_L1, error, {"minimum"_L1}},
        {"VALIDITY_END_REQUIRED"_L1, error},
        {"VALIDITY_REVERSED"_L1, error},
        {"VALIDITY_NOT_BEGUN"_L1, error},
        {"VALIDITY_LONG_TERM_WITH_END"_L1, error},
        {"CERTIFICATE_EXPIRED"_L1, error},
        {"CERTIFICATE_EXPIRES_SOON"_L1, error, {"days"_L1, "needed"_L1}},
        // Phones and mail
        {"MOBILE_INVALID"_L1, error, {"count"_L1}},
        {"PHONE_AREA_CODE"_L1, error},
        {"PHONE_INVALID"_L1, error},
        {"EMAIL_INVALID"_L1, error},
        {"EMAIL_TOO_LONG"_L1, error},
        {"EMAIL_DOMAIN_INVALID"_L1, error, {"reason"_L1}},
        {"EMERGENCY_PHONE_REQUIRED"_L1, error, {"province"_L1}},
        {"EMERGENCY_PHONE_SAME"_L1, error},
        {"EMERGENCY_PHONE_OF_OTHER_PERSON"_L1, error},
        {"LANDLINE_REQUIRED"_L1, error, {"province"_L1}},
        {"MOBILE_SHARED"_L1, error},
        {"MOBILE_DIFFERS"_L1, error},
        {"EMAIL_SHARED"_L1, error},
        {"EMAIL_DIFFERS"_L1, error},
        // Names of websites and apps
        {"NAME_TOO_FEW_CHINESE"_L1, error, {"minimum"_L1}},
        {"NAME_ONLY_DIGITS"_L1, error},
        {"NAME_IS_DOMAIN"_L1, error},
        {"NAME_SPECIAL_CHARACTERS"_L1, error},
        {"NAME_RESERVED_WORD"_L1, error, {"word"_L1}},
        {"NAME_SENSITIVE_WORD"_L1, error, {"word"_L1}},
        {"NAME_TRADE_WORD"_L1, error, {"word"_L1}},
        {"NAME_LONG_FOR_INDIVIDUAL"_L1, warning, {"maximum"_L1}},
        {"NAME_PLACEHOLDER"_L1, error, {"word"_L1}},
        {"NAME_MARKETING_WORD"_L1, warning, {"word"_L1}},
        {"NAME_TWICE"_L1, warning},
        // Content and pre-approvals
        {"CONTENT_NOT_FOR_INDIVIDUALS"_L1, error, {"content"_L1}},
        {"CONTENT_REMARK_REQUIRED"_L1, error},
        {"PRE_APPROVAL_NOT_STATED"_L1, warning},
        {"PRE_APPROVAL_EXPECTED"_L1, warning, {"content"_L1, "item"_L1}},
        {"PRE_APPROVAL_NUMBER_REQUIRED"_L1, error, {"item"_L1}},
        {"PRE_APPROVAL_VALIDITY_REQUIRED"_L1, error, {"item"_L1}},
        {"PRE_APPROVAL_EXPIRED"_L1, error, {"item"_L1}},
        {"PRE_APPROVAL_NONE_EXCLUDES"_L1, error},
        {"PRE_APPROVAL_NOT_FOR_INDIVIDUALS"_L1, error, {"item"_L1}},
        // Domains and home page
        {"DOMAIN_ADDED"_L1, error, {"domain"_L1}},
        {"DOMAIN_ALTERED"_L1, error, {"domain"_L1}},
        {"DOMAIN_LAST_REMOVED"_L1, error},
        {"DOMAIN_EXPIRED"_L1, error, {"domain"_L1, "expiresOn"_L1}},
        {"DOMAIN_EXPIRES_SOON"_L1, error, {"domain"_L1, "days"_L1, "needed"_L1}},
        {"DOMAIN_NOT_VERIFIED"_L1, error, {"domain"_L1}},
        {"DOMAIN_HOLDER_OLD_NAME"_L1, warning, {"domain"_L1}},
        {"DOMAIN_SUFFIX_OF_OFFICES"_L1, warning, {"domain"_L1, "suffixes"_L1}},
        {"HOME_URL_SCHEME"_L1, error},
        {"HOME_URL_ONLY_HOST"_L1, error},
        {"HOME_URL_NOT_UNDER_DOMAINS"_L1, error},
        {"DOMAIN_INVALID"_L1, error},
        {"DOMAIN_LABEL_TOO_LONG"_L1, error},
        {"DOMAIN_TOO_LONG"_L1, error},
        {"DOMAIN_NO_SUFFIX"_L1, error},
        {"DOMAIN_IS_SUFFIX"_L1, error},
        {"DOMAIN_IS_IP"_L1, error},
        // Access; `n` is the access's place in the list, `line` the range's, both from 1
        {"ACCESS_PROVIDER_REQUIRED"_L1, error, {"n"_L1}},
        {"ACCESS_METHOD_REQUIRED"_L1, error, {"n"_L1}},
        {"ACCESS_METHOD_UNKNOWN"_L1, error, {"n"_L1}},
        {"ACCESS_IP_REQUIRED"_L1, error, {"n"_L1}},
        {"ACCESS_OWN_REMOVED"_L1, error, {"provider"_L1}},
        {"ACCESS_OTHER_ALTERED"_L1, error, {"provider"_L1}},
        {"IP_INVALID"_L1, error, {"n"_L1, "line"_L1}},
        {"IP_LEADING_ZERO"_L1, error, {"n"_L1, "line"_L1}},
        {"IP_RANGE_FAMILIES"_L1, error, {"n"_L1, "line"_L1}},
        {"IP_RANGE_REVERSED"_L1, error, {"n"_L1, "line"_L1}},
        {"IP_RANGE_OVERLAPS"_L1, warning, {"n"_L1, "line"_L1}},
        {"IP_PRIVATE"_L1, error, {"n"_L1, "line"_L1}},
        {"IP_RESERVED"_L1, error, {"n"_L1, "line"_L1}},
        {"IP_DOCUMENTATION"_L1, warning, {"n"_L1, "line"_L1}},
        // Operating platforms of an app
        {"PLATFORM_UNKNOWN"_L1, error, {"platform"_L1}},
        {"PLATFORM_TWICE"_L1, error, {"platform"_L1}},
        {"PACKAGE_ID_REQUIRED"_L1, error, {"platform"_L1}},
        {"PACKAGE_ID_INVALID"_L1, error, {"platform"_L1}},
        {"PACKAGE_ID_PARTS"_L1, error, {"platform"_L1}},
        {"PACKAGE_ID_TOO_LONG"_L1, error, {"platform"_L1}},
        {"BUNDLE_ID_INVALID"_L1, error, {"platform"_L1}},
        {"BUNDLE_ID_PARTS"_L1, error, {"platform"_L1}},
        {"BUNDLE_ID_TOO_LONG"_L1, error, {"platform"_L1}},
        {"HARMONY_BUNDLE_INVALID"_L1, error, {"platform"_L1}},
        {"HARMONY_BUNDLE_PARTS"_L1, error, {"platform"_L1}},
        {"HARMONY_BUNDLE_LENGTH"_L1, error, {"platform"_L1, "count"_L1}},
        {"PUBLIC_KEY_REQUIRED"_L1, error, {"platform"_L1}},
        {"PUBLIC_KEY_INVALID"_L1, error, {"platform"_L1}},
        {"PUBLIC_KEY_LENGTH"_L1, error, {"platform"_L1, "count"_L1}},
        {"PUBLIC_KEY_IS_PRIVATE"_L1, error, {"platform"_L1}},
        {"PUBLIC_KEY_IS_FINGERPRINT"_L1, error, {"platform"_L1}},
        {"FINGERPRINT_REQUIRED"_L1, error, {"platform"_L1}},
        {"FINGERPRINT_LENGTH"_L1, error, {"platform"_L1, "expected"_L1, "count"_L1}},
        {"FINGERPRINT_NOT_HEX"_L1, error, {"platform"_L1}},
        {"FINGERPRINT_ALGORITHM"_L1, error, {"platform"_L1, "expected"_L1}},
    });
}();

} // namespace rules
