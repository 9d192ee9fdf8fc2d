// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/finding_texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {
namespace {

using S = ParamShown;

// One line a code, so that the table reads as a table.
// clang-format off
constexpr auto table = std::to_array<FindingText>({
    // The order as a whole, and any field
    {"DOCUMENT_MISSING", QT_TRANSLATE_NOOP("ui::Texts", "Hand in: %1. Without it the order cannot be sent."), {"document"}, {ParamShown::Document}},
    {"NOTHING_CHANGED", QT_TRANSLATE_NOOP("ui::Texts", "Nothing differs from what is filed. Change at least one field.")},
    {"SERVICE_NOT_ASSOCIATED", QT_TRANSLATE_NOOP("ui::Texts", "A change of the entity must carry at least one website or app. Choose one.")},
    {"ASSOCIATED_SERVICE_MISSING", QT_TRANSLATE_NOOP("ui::Texts", "A change of the entity must carry at least one website or app. Choose one.")},
    {"NOT_IN_THIS_ORDER", QT_TRANSLATE_NOOP("ui::Texts", "The order “%1” cannot alter this field. Put the filed value back."), {"kind"}, {S::Kind}},
    {"REQUIRED", QT_TRANSLATE_NOOP("ui::Texts", "This field must not be empty. Fill it in.")},
    {"TOO_LONG", QT_TRANSLATE_NOOP("ui::Texts", "The text is too long: %2 characters where %1 fit. Shorten it."), {"max", "count"}},
    {"CODE_UNKNOWN", QT_TRANSLATE_NOOP("ui::Texts", "This value is not on the official list. Choose one from the list.")},
    {"VALUE_TWICE", QT_TRANSLATE_NOOP("ui::Texts", "“%1” stands here twice. Remove one."), {"value"}},
    {"TEXT_NOT_CLEAN", QT_TRANSLATE_NOOP("ui::Texts", "The text holds invisible or full-width characters, as pasted text often does. Type it anew.")},
    {"IDENTIFIER_NOT_CLEAN", QT_TRANSLATE_NOOP("ui::Texts", "Spaces, dashes or full-width characters are in it. Remove them.")},
    {"POINTER_UNKNOWN", QT_TRANSLATE_NOOP("ui::Texts", "An order cannot alter this field. Put the filed value back.")},
    {"VALUE_MALFORMED", QT_TRANSLATE_NOOP("ui::Texts", "The value does not have the form that is expected here. Enter it anew.")},
    {"MASKED_VALUE", QT_TRANSLATE_NOOP("ui::Texts", "The value is masked with asterisks. Enter it in full.")},
    // Names, region, address
    {"ENTITY_NAME_CHARACTERS", QT_TRANSLATE_NOOP("ui::Texts", "A Chinese entity name seldom has letters or digits. Write it exactly as on the certificate.")},
    {"PERSON_NAME_CHARACTERS", QT_TRANSLATE_NOOP("ui::Texts", "A name has no digits or signs. Write it exactly as on the ID document.")},
    {"INDIVIDUAL_NOT_PERSON", QT_TRANSLATE_NOOP("ui::Texts", "An individual's filing names one person: entity and person in charge must be the same. Use the same name and ID.")},
    {"NOT_FOR_INDIVIDUALS", QT_TRANSLATE_NOOP("ui::Texts", "A personal filing has no legal representative and no investor. Leave this field empty.")},
    {"CREDIT_CODE_CHANGED", QT_TRANSLATE_NOOP("ui::Texts", "Another credit code mostly means another entity, which a change cannot bring in: cancel the filing and file anew. Go on only where the same entity has been given a new code.")},
    {"INDIVIDUAL_CERTIFICATE_DIFFERS", QT_TRANSLATE_NOOP("ui::Texts", "An individual's filing names one person: the ID of the entity and of the person in charge must be the same. Enter it in both places.")},
    {"SAME_ID_OTHER_NAME", QT_TRANSLATE_NOOP("ui::Texts", "The same ID number stands elsewhere in this filing with another name. Correct the name or the number.")},
    {"SELF_EMPLOYED_NAME", QT_TRANSLATE_NOOP("ui::Texts", "A self-employed person's licence without a trade name is filed as the person's name and （个体工商户） behind it. Add it, or explain it in the remark.")},
    {"SUPERIOR_BODY_MISSING", QT_TRANSLATE_NOOP("ui::Texts", "An organisation of this type names its superior body here. Enter its full name.")},
    {"PERSON_NOT_LEGAL_REPRESENTATIVE", QT_TRANSLATE_NOOP("ui::Texts", "%1 usually asks that the legal representative is in charge of the entity. Otherwise have a letter of authorisation ready."), {"province"}, {S::Province}},
    {"REGION_INVALID", QT_TRANSLATE_NOOP("ui::Texts", "This is no region code of six digits. Choose province, city and district.")},
    {"REGION_NOT_IN_PROVINCE", QT_TRANSLATE_NOOP("ui::Texts", "The region must lie within the province of the filing (%1). Choose a district there."), {"province"}, {S::Province}},
    {"ADDRESS_NO_NUMBER", QT_TRANSLATE_NOOP("ui::Texts", "The address has no house or room number. Add it, or say in the remark that the address has none.")},
    {"ADDRESS_REPEATS_REGION", QT_TRANSLATE_NOOP("ui::Texts", "The address goes on from the region and does not repeat %1. Begin with the street."), {"province"}, {S::Region}},
    // Certificates
    {"CERTIFICATE_TYPE_NOT_ALLOWED", QT_TRANSLATE_NOOP("ui::Texts", "This certificate does not go with the entity type “%1”. Choose another type of certificate."), {"entityType"}, {S::EntityType}},
    {"USCC_LENGTH", QT_TRANSLATE_NOOP("ui::Texts", "A unified social credit code has 18 characters; there are %1. Compare it with the certificate."), {"count"}},
    {"USCC_CHARACTER", QT_TRANSLATE_NOOP("ui::Texts", "Character %1 cannot stand in a unified social credit code (the letters I, O, S, V, Z never do). Compare it with the certificate."), {"position"}},
    {"USCC_REGION", QT_TRANSLATE_NOOP("ui::Texts", "Characters 3 to 8 of the code are no region. Compare them with the certificate.")},
    {"USCC_CHECK_DIGIT", QT_TRANSLATE_NOOP("ui::Texts", "The check character of the code is not right: a character is mistyped. Compare it with the certificate.")},
    {"USCC_ORGANISATION_CHECK_DIGIT", QT_TRANSLATE_NOOP("ui::Texts", "The organisation code within it (characters 9 to 17) has an unusual check character. Compare it with the certificate.")},
    {"USCC_CATEGORY", QT_TRANSLATE_NOOP("ui::Texts", "The first two characters of the code are of another kind of organisation than “%1”. Compare them with the certificate."), {"entityType"}, {S::EntityType}},
    {"USCC_OTHER_PROVINCE", QT_TRANSLATE_NOOP("ui::Texts", "By its code the organisation is registered outside %1; a filing belongs to the province of the certificate. Compare the code with the certificate."), {"province"}, {S::Region}},
    {"ORGANISATION_CODE_FORMAT", QT_TRANSLATE_NOOP("ui::Texts", "An organisation code has nine characters, digits or capital letters. Compare it with the certificate.")},
    {"ORGANISATION_CODE_CHECK_DIGIT", QT_TRANSLATE_NOOP("ui::Texts", "The check character of the organisation code is not right. Compare it with the certificate.")},
    {"RESIDENT_ID_15_DIGITS", QT_TRANSLATE_NOOP("ui::Texts", "Old ID numbers of 15 digits are not accepted. Enter the number of 18 characters from the present card.")},
    {"RESIDENT_ID_FORMAT", QT_TRANSLATE_NOOP("ui::Texts", "A resident ID number has 17 digits and a last digit or X. Compare it with the card.")},
    {"RESIDENT_ID_REGION", QT_TRANSLATE_NOOP("ui::Texts", "The first six digits of the ID number are no region. Compare them with the card.")},
    {"RESIDENT_ID_BIRTH_DATE", QT_TRANSLATE_NOOP("ui::Texts", "Digits 7 to 14 of the ID number are no date of birth. Compare them with the card.")},
    {"RESIDENT_ID_BIRTH_DATE_FUTURE", QT_TRANSLATE_NOOP("ui::Texts", "The date of birth in the ID number lies in the future. Compare it with the card.")},
    {"RESIDENT_ID_CHECK_DIGIT", QT_TRANSLATE_NOOP("ui::Texts", "The last character of the ID number does not fit: a digit is mistyped. Compare it with the card.")},
    {"PERSONAL_ID_NOT_LOCAL", QT_TRANSLATE_NOOP("ui::Texts", "%1 files individuals with an ID of the province. Without one, ask the provider's filing support what is accepted instead."), {"province"}, {S::Province}},
    {"PERSON_TOO_YOUNG", QT_TRANSLATE_NOOP("ui::Texts", "The person must be at least %1 years old. Name somebody else."), {"minimum"}},
    {"VALIDITY_END_REQUIRED", QT_TRANSLATE_NOOP("ui::Texts", "The last day of validity is missing. Enter it, or tick “long-term” where the document says so.")},
    {"VALIDITY_REVERSED", QT_TRANSLATE_NOOP("ui::Texts", "The validity ends before it begins. Correct the dates.")},
    {"VALIDITY_NOT_BEGUN", QT_TRANSLATE_NOOP("ui::Texts", "The validity has not begun yet. Correct the date, or wait until the document is valid.")},
    {"VALIDITY_LONG_TERM_WITH_END", QT_TRANSLATE_NOOP("ui::Texts", "A long-term document has no last day. Remove the date or the tick.")},
    {"CERTIFICATE_EXPIRED", QT_TRANSLATE_NOOP("ui::Texts", "The document has expired. Renew it and enter the new validity.")},
    {"CERTIFICATE_EXPIRES_SOON", QT_TRANSLATE_NOOP("ui::Texts", "Days of validity left: %1, needed: %2. Renew the document first."), {"days", "needed"}},
    // Phones and mail
    {"MOBILE_INVALID", QT_TRANSLATE_NOOP("ui::Texts", "A mobile number of the mainland has 11 digits and begins with 13 to 19. Correct it.")},
    {"PHONE_AREA_CODE", QT_TRANSLATE_NOOP("ui::Texts", "The area code is missing or wrong. Write it as in 0571-88881234.")},
    {"PHONE_INVALID", QT_TRANSLATE_NOOP("ui::Texts", "This is no mobile number and no landline with area code. Correct it.")},
    {"EMAIL_INVALID", QT_TRANSLATE_NOOP("ui::Texts", "This is no email address. Write it as in name@example.cn.")},
    {"EMAIL_TOO_LONG", QT_TRANSLATE_NOOP("ui::Texts", "An email address has at most 254 characters. Use a shorter one.")},
    {"EMAIL_DOMAIN_INVALID", QT_TRANSLATE_NOOP("ui::Texts", "The part after the @ is no valid domain. Correct it.")},
    {"EMERGENCY_PHONE_REQUIRED", QT_TRANSLATE_NOOP("ui::Texts", "%1 asks for an emergency phone. Enter one."), {"province"}, {S::Province}},
    {"EMERGENCY_PHONE_SAME", QT_TRANSLATE_NOOP("ui::Texts", "The emergency phone is the person's own mobile. Enter another number.")},
    {"EMERGENCY_PHONE_OF_OTHER_PERSON", QT_TRANSLATE_NOOP("ui::Texts", "The emergency phone is the other person in charge's mobile. Enter a third number.")},
    {"LANDLINE_REQUIRED", QT_TRANSLATE_NOOP("ui::Texts", "%1 asks for a landline. Enter an office phone with area code."), {"province"}, {S::Province}},
    {"MOBILE_SHARED", QT_TRANSLATE_NOOP("ui::Texts", "Two different persons in charge have the same mobile. Enter each one's own number.")},
    {"MOBILE_DIFFERS", QT_TRANSLATE_NOOP("ui::Texts", "The same person has another mobile elsewhere in this filing. Enter the same number in both places.")},
    {"EMAIL_SHARED", QT_TRANSLATE_NOOP("ui::Texts", "Two different persons in charge have the same email. Enter each one's own address.")},
    {"EMAIL_DIFFERS", QT_TRANSLATE_NOOP("ui::Texts", "The same person has another email elsewhere in this filing. Enter the same address in both places.")},
    // Names of websites and apps
    {"NAME_TOO_FEW_CHINESE", QT_TRANSLATE_NOOP("ui::Texts", "The name needs at least %1 Chinese characters. Choose a longer one."), {"minimum"}},
    {"NAME_ONLY_DIGITS", QT_TRANSLATE_NOOP("ui::Texts", "A name of digits or letters alone is not accepted. Add Chinese words that say what it is.")},
    {"NAME_IS_DOMAIN", QT_TRANSLATE_NOOP("ui::Texts", "A domain is not accepted as a name. Use the name of the company, product or topic.")},
    {"NAME_SPECIAL_CHARACTERS", QT_TRANSLATE_NOOP("ui::Texts", "The name holds special signs. Leave them out.")},
    {"NAME_RESERVED_WORD", QT_TRANSLATE_NOOP("ui::Texts", "“%1” is reserved for national bodies. Choose a name without it."), {"word"}},
    {"NAME_SENSITIVE_WORD", QT_TRANSLATE_NOOP("ui::Texts", "“%1” is not accepted in a name. Choose a name without it."), {"word"}},
    {"NAME_TRADE_WORD", QT_TRANSLATE_NOOP("ui::Texts", "“%1” sounds like a trade, which an individual's website may not. Choose a personal name."), {"word"}},
    {"NAME_LONG_FOR_INDIVIDUAL", QT_TRANSLATE_NOOP("ui::Texts", "Names of individuals' websites have 3 to %1 characters as a rule. Choose a shorter one."), {"maximum"}},
    {"NAME_PLACEHOLDER", QT_TRANSLATE_NOOP("ui::Texts", "“%1” is no name to be filed. Enter the name that the app has in the stores."), {"word"}},
    {"NAME_MARKETING_WORD", QT_TRANSLATE_NOOP("ui::Texts", "“%1” advertises, which the name of an app should not. Choose a name without it."), {"word"}},
    {"NAME_TWICE", QT_TRANSLATE_NOOP("ui::Texts", "Another service of this filing has the same name. Choose names that differ.")},
    // Content and pre-approvals
    {"CONTENT_NOT_FOR_INDIVIDUALS", QT_TRANSLATE_NOOP("ui::Texts", "“%1” is not open to individuals. Choose personal space or other."), {"content"}, {S::Content}},
    {"CONTENT_REMARK_REQUIRED", QT_TRANSLATE_NOOP("ui::Texts", "“Other” needs an explanation. Say in the remark what the website shows.")},
    {"PRE_APPROVAL_NOT_STATED", QT_TRANSLATE_NOOP("ui::Texts", "Nothing is said of pre-approvals. Where none is needed, choose “None of these”.")},
    {"PRE_APPROVAL_EXPECTED", QT_TRANSLATE_NOOP("ui::Texts", "The content “%1” usually needs the approval “%2”. Add it with number and validity, or choose other content."), {"content", "item"}, {S::Content, S::PreApproval}},
    {"PRE_APPROVAL_NUMBER_REQUIRED", QT_TRANSLATE_NOOP("ui::Texts", "The approval “%1” needs its number. Enter it as on the paper."), {"item"}, {S::PreApproval}},
    {"PRE_APPROVAL_VALIDITY_REQUIRED", QT_TRANSLATE_NOOP("ui::Texts", "The approval “%1” needs its validity. Enter it as on the paper."), {"item"}, {S::PreApproval}},
    {"PRE_APPROVAL_EXPIRED", QT_TRANSLATE_NOOP("ui::Texts", "The approval “%1” has expired. Renew it first."), {"item"}, {S::PreApproval}},
    {"PRE_APPROVAL_NONE_EXCLUDES", QT_TRANSLATE_NOOP("ui::Texts", "“None of these” goes with no other approval. Remove one of them.")},
    {"PRE_APPROVAL_NOT_FOR_INDIVIDUALS", QT_TRANSLATE_NOOP("ui::Texts", "An individual cannot hold the approval “%1”. Remove it, or file as an enterprise."), {"item"}, {S::PreApproval}},
    // Domains and home page
    {"DOMAIN_ADDED", QT_TRANSLATE_NOOP("ui::Texts", "The domain %1 is not filed: a change cannot add one. File it as a new website."), {"domain"}},
    {"DOMAIN_ALTERED", QT_TRANSLATE_NOOP("ui::Texts", "What the registrar says of %1 cannot be altered here. Put the filed value back."), {"domain"}},
    {"DOMAIN_LAST_REMOVED", QT_TRANSLATE_NOOP("ui::Texts", "One domain must remain. To end the last one, cancel the website.")},
    {"DOMAIN_EXPIRED", QT_TRANSLATE_NOOP("ui::Texts", "The domain %1 expired on %2. Renew it with its registrar, or remove it."), {"domain", "expiresOn"}, {S::Plain, S::Date}},
    {"DOMAIN_EXPIRES_SOON", QT_TRANSLATE_NOOP("ui::Texts", "The domain %1 is valid for %2 more days and %3 are needed. Renew it with its registrar, or remove it."), {"domain", "days", "needed"}},
    {"DOMAIN_NOT_VERIFIED", QT_TRANSLATE_NOOP("ui::Texts", "The domain %1 has no real-name verification. Complete it with the registrar; it takes about three work days to arrive."), {"domain"}},
    {"DOMAIN_HOLDER_OLD_NAME", QT_TRANSLATE_NOOP("ui::Texts", "The domain %1 is still held under the former name. Update its holder with the registrar before the order."), {"domain"}},
    {"DOMAIN_SUFFIX_OF_OFFICES", QT_TRANSLATE_NOOP("ui::Texts", "Bodies of this type use domains under %2; %1 is none. Ask the provider's filing support before the order."), {"domain", "suffixes"}},
    {"HOME_URL_SCHEME", QT_TRANSLATE_NOOP("ui::Texts", "The home page is a host name without http:// in front. Remove what stands before it.")},
    {"HOME_URL_ONLY_HOST", QT_TRANSLATE_NOOP("ui::Texts", "The home page is a host name only, without port, path or question mark. Remove what follows it.")},
    {"HOME_URL_NOT_UNDER_DOMAINS", QT_TRANSLATE_NOOP("ui::Texts", "The home page does not lie under a domain of this website. Use one of its domains.")},
    {"DOMAIN_INVALID", QT_TRANSLATE_NOOP("ui::Texts", "This is no valid domain name. Correct it.")},
    {"DOMAIN_LABEL_TOO_LONG", QT_TRANSLATE_NOOP("ui::Texts", "A part between two dots has at most 63 characters. Correct the domain name.")},
    {"DOMAIN_TOO_LONG", QT_TRANSLATE_NOOP("ui::Texts", "A domain name has at most 253 characters. Correct it.")},
    {"DOMAIN_NO_SUFFIX", QT_TRANSLATE_NOOP("ui::Texts", "The domain has no suffix such as .cn or .com. Write it in full.")},
    {"DOMAIN_IS_SUFFIX", QT_TRANSLATE_NOOP("ui::Texts", "This is a suffix, not a domain of one's own. Write the whole domain.")},
    {"DOMAIN_IS_IP", QT_TRANSLATE_NOOP("ui::Texts", "An IP address is not a domain. Write the domain name.")},
    // Access
    {"ACCESS_PROVIDER_REQUIRED", QT_TRANSLATE_NOOP("ui::Texts", "Access %1 names no provider. Enter it."), {"n"}},
    {"ACCESS_METHOD_REQUIRED", QT_TRANSLATE_NOOP("ui::Texts", "Access %1 names no access method. Choose one."), {"n"}},
    {"ACCESS_METHOD_UNKNOWN", QT_TRANSLATE_NOOP("ui::Texts", "The access method of access %1 is not on the official list. Choose one from the list."), {"n"}},
    {"ACCESS_IP_REQUIRED", QT_TRANSLATE_NOOP("ui::Texts", "Access %1 has no IP address. Enter at least one."), {"n"}},
    {"ACCESS_OWN_REMOVED", QT_TRANSLATE_NOOP("ui::Texts", "A change cannot end the access at %1. Cancel the access instead."), {"provider"}},
    {"ACCESS_OTHER_ALTERED", QT_TRANSLATE_NOOP("ui::Texts", "The access at %1 can only be changed there. Put the filed value back."), {"provider"}},
    {"IP_INVALID", QT_TRANSLATE_NOOP("ui::Texts", "Access %1, line %2: this is no IP address. Write it as in 203.0.113.10."), {"n", "line"}},
    {"IP_LEADING_ZERO", QT_TRANSLATE_NOOP("ui::Texts", "Access %1, line %2: a part of the address begins with a zero. Leave it out."), {"n", "line"}},
    {"IP_RANGE_FAMILIES", QT_TRANSLATE_NOOP("ui::Texts", "Access %1, line %2: the range mixes IPv4 and IPv6. Use two lines."), {"n", "line"}},
    {"IP_RANGE_REVERSED", QT_TRANSLATE_NOOP("ui::Texts", "Access %1, line %2: the range ends before it begins. Swap the addresses."), {"n", "line"}},
    {"IP_RANGE_OVERLAPS", QT_TRANSLATE_NOOP("ui::Texts", "Access %1, line %2: the addresses stand in another line already. Remove one."), {"n", "line"}},
    {"IP_PRIVATE", QT_TRANSLATE_NOOP("ui::Texts", "Access %1, line %2: this is a private address. Enter the server's public address."), {"n", "line"}},
    {"IP_RESERVED", QT_TRANSLATE_NOOP("ui::Texts", "Access %1, line %2: this address is reserved and reaches no server. Enter the server's public address."), {"n", "line"}},
    {"IP_DOCUMENTATION", QT_TRANSLATE_NOOP("ui::Texts", "Access %1, line %2: this address is kept for examples. Enter the server's public address."), {"n", "line"}},
    // Operating platforms of an app
    {"PLATFORM_UNKNOWN", QT_TRANSLATE_NOOP("ui::Texts", "The operating platform “%1” is not on the official list. Choose one from the list."), {"platform"}, {S::Platform}},
    {"PLATFORM_TWICE", QT_TRANSLATE_NOOP("ui::Texts", "%1 stands here twice. Remove one."), {"platform"}, {S::Platform}},
    {"PACKAGE_ID_REQUIRED", QT_TRANSLATE_NOOP("ui::Texts", "%1: the package name or bundle ID is missing. Enter it as in the store."), {"platform"}, {S::Platform}},
    {"PACKAGE_ID_INVALID", QT_TRANSLATE_NOOP("ui::Texts", "%1: a package name has letters, digits, underscores and dots. Compare it with the store."), {"platform"}, {S::Platform}},
    {"PACKAGE_ID_PARTS", QT_TRANSLATE_NOOP("ui::Texts", "%1: a package name has at least two parts, as in cn.example. Compare it with the store."), {"platform"}, {S::Platform}},
    {"PACKAGE_ID_TOO_LONG", QT_TRANSLATE_NOOP("ui::Texts", "%1: the package name is too long. Compare it with the store."), {"platform"}, {S::Platform}},
    {"BUNDLE_ID_INVALID", QT_TRANSLATE_NOOP("ui::Texts", "%1: a bundle ID has letters, digits, dashes and dots. Compare it with the store."), {"platform"}, {S::Platform}},
    {"BUNDLE_ID_PARTS", QT_TRANSLATE_NOOP("ui::Texts", "%1: a bundle ID has at least two parts, as in cn.example. Compare it with the store."), {"platform"}, {S::Platform}},
    {"BUNDLE_ID_TOO_LONG", QT_TRANSLATE_NOOP("ui::Texts", "%1: the bundle ID is too long. Compare it with the store."), {"platform"}, {S::Platform}},
    {"HARMONY_BUNDLE_INVALID", QT_TRANSLATE_NOOP("ui::Texts", "%1: the bundle name has characters that it cannot have. Compare it with the store."), {"platform"}, {S::Platform}},
    {"HARMONY_BUNDLE_PARTS", QT_TRANSLATE_NOOP("ui::Texts", "%1: the bundle name has at least two parts, as in cn.example. Compare it with the store."), {"platform"}, {S::Platform}},
    {"HARMONY_BUNDLE_LENGTH", QT_TRANSLATE_NOOP("ui::Texts", "%1: the bundle name has %2 characters; 7 to 128 are allowed. Compare it with the store."), {"platform", "count"}, {S::Platform}},
    {"PUBLIC_KEY_REQUIRED", QT_TRANSLATE_NOOP("ui::Texts", "%1: the public key is missing. Copy it from the signing certificate."), {"platform"}, {S::Platform}},
    {"PUBLIC_KEY_INVALID", QT_TRANSLATE_NOOP("ui::Texts", "%1: this is no public key. Copy the whole key from the signing certificate."), {"platform"}, {S::Platform}},
    {"PUBLIC_KEY_LENGTH", QT_TRANSLATE_NOOP("ui::Texts", "%1: a public key does not have %2 characters. Copy the whole key from the signing certificate."), {"platform", "count"}, {S::Platform}},
    {"PUBLIC_KEY_IS_PRIVATE", QT_TRANSLATE_NOOP("ui::Texts", "%1: this is the private key. Remove it at once and never hand it out; enter the public key."), {"platform"}, {S::Platform}},
    {"PUBLIC_KEY_IS_FINGERPRINT", QT_TRANSLATE_NOOP("ui::Texts", "%1: this is the fingerprint once more. Copy the public key from the signing certificate."), {"platform"}, {S::Platform}},
    {"FINGERPRINT_REQUIRED", QT_TRANSLATE_NOOP("ui::Texts", "%1: the certificate fingerprint is missing. Enter it."), {"platform"}, {S::Platform}},
    {"FINGERPRINT_LENGTH", QT_TRANSLATE_NOOP("ui::Texts", "%1: the fingerprint has %3 characters; %2 are expected. Copy the whole fingerprint."), {"platform", "expected", "count"}, {S::Platform}},
    {"FINGERPRINT_NOT_HEX", QT_TRANSLATE_NOOP("ui::Texts", "%1: a fingerprint has the digits 0 to 9 and the letters A to F. Copy it anew."), {"platform"}, {S::Platform}},
    {"FINGERPRINT_ALGORITHM", QT_TRANSLATE_NOOP("ui::Texts", "%1: the fingerprint must be made with %2. Enter that one."), {"platform", "expected"}, {S::Platform}},
    // What only the service checks
    {"VERIFIER_MOBILE_MISSING", QT_TRANSLATE_NOOP("ui::Texts", "A person who must verify by SMS has no mobile number in the filing. Change it first.")},
    {"TARGET_MISSING", QT_TRANSLATE_NOOP("ui::Texts", "The order names no website or app. Start it anew from the filing.")},
    {"TARGET_UNKNOWN", QT_TRANSLATE_NOOP("ui::Texts", "The website or app of this order is no longer in the filing. Abandon the order.")},
    {"TARGET_KIND_WRONG", QT_TRANSLATE_NOOP("ui::Texts", "This order is not made for this kind of service. Start it anew from the filing.")},
    {"TARGET_TWICE", QT_TRANSLATE_NOOP("ui::Texts", "The order names the same service twice. Start it anew from the filing.")},
    {"TOO_MANY_TARGETS", QT_TRANSLATE_NOOP("ui::Texts", "The order names too many services. Use an order for each.")},
    {"TOO_MANY_VALUES", QT_TRANSLATE_NOOP("ui::Texts", "The order changes too many fields at once. Split it.")},
    {"LENGTH_INVALID", QT_TRANSLATE_NOOP("ui::Texts", "The value is empty or too long. Correct it.")},
    {"DOCUMENT_UNKNOWN", QT_TRANSLATE_NOOP("ui::Texts", "The service does not have one of the documents. Add it anew.")},
    {"CANNOT_BE_CHANGED", QT_TRANSLATE_NOOP("ui::Texts", "An order keeps its kind and its filing. Abandon it and start another.")},
    {"FILING_PASSWORD_MISSING", QT_TRANSLATE_NOOP("ui::Texts", "The filing password is missing. Enter it.")},
});
// clang-format on

} // namespace

std::span<const FindingText> findingTexts() { return table; }

const FindingText *findingTextOf(const QString &code)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const FindingText &row) {
        return code == QLatin1StringView(row.code);
    });
    return found == table.end() ? nullptr : &*found;
}

} // namespace ui
