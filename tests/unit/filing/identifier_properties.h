// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/identifiers.h"

#include <QString>

/// What holds for every identifier and every text, shared by the random tests and the fuzzer: a text either
/// parses, and then its own text parses to the same value, or it is refused with kind Input and a code;
/// cleaning twice is cleaning once.
namespace identifier_properties {

using namespace Qt::Literals::StringLiterals;

template<class T, class Parse>
bool outcomeHolds(const QString &input, Parse parse)
{
    const filing::Result<T> result = parse(input);
    if (!result)
        return result.error().kind == filing::ErrorKind::Input && !result.error().code.isEmpty();
    const filing::Result<T> again = parse(result->text());
    return again && *again == *result;
}

template<class T, class Parse>
bool holds(const QString &input, Parse parse)
{
    if constexpr (requires { T::clean(input); }) {
        const QString cleaned = T::clean(input);
        if (T::clean(cleaned) != cleaned || !outcomeHolds<T>(cleaned, parse))
            return false;
    }
    return outcomeHolds<T>(input, parse);
}

template<class T>
bool holds(const QString &input)
{
    return holds<T>(input, [](QStringView text) { return T::parse(text); });
}

inline bool rangeHolds(const QString &input)
{
    const auto range = filing::IpRange::parse(input);
    if (!range)
        return range.error().kind == filing::ErrorKind::Input;
    return range->from() <= range->to() && range->count() > 0 && range->contains(range->to()) &&
           (!range->isPublic() || (range->from().isPublic() && range->to().isPublic()));
}

inline bool residentIdHolds(const QString &input)
{
    return holds<filing::ResidentId>(
        input, [](QStringView text) { return filing::ResidentId::parse(text, QDate(2026, 11, 21)); });
}

inline bool homeUrlHolds(const QString &input)
{
    const auto parse = [](QStringView text) {
        const auto domain = filing::DomainName::parse(u"example.cn");
        return filing::HomeUrl::parse(text, {*domain});
    };
    return holds<filing::HomeUrl>(input, parse);
}

inline bool domainHolds(const QString &input)
{
    const auto name = filing::DomainName::parse(input);
    if (name && filing::DomainName::parse(name->toUnicode()) != name)
        return false;
    return holds<filing::DomainName>(input);
}

inline bool fingerprintHolds(const QString &input)
{
    using filing::CertificateFingerprint;
    const auto parse = [](QStringView text) {
        return CertificateFingerprint::parse(CertificateFingerprint::Algorithm::Md5, text);
    };
    return holds<CertificateFingerprint>(input, parse);
}

/// The name of a class whose properties do not hold for `input`; empty where all hold.
inline QString violation(const QString &input)
{
    const std::pair<QString, bool> checks[] = {
        {u"IcpNumber"_s, holds<filing::IcpNumber>(input)},
        {u"Uscc"_s, holds<filing::Uscc>(input)},
        {u"OrganisationCode"_s, holds<filing::OrganisationCode>(input)},
        {u"ResidentId"_s, residentIdHolds(input)},
        {u"Mobile"_s, holds<filing::Mobile>(input)},
        {u"Phone"_s, holds<filing::Phone>(input)},
        {u"EmailAddress"_s, holds<filing::EmailAddress>(input)},
        {u"DomainName"_s, domainHolds(input)},
        {u"HomeUrl"_s, homeUrlHolds(input)},
        {u"IpAddress"_s, holds<filing::IpAddress>(input)},
        {u"IpRange"_s, rangeHolds(input)},
        {u"AndroidPackage"_s, holds<filing::AndroidPackage>(input)},
        {u"AppleBundleId"_s, holds<filing::AppleBundleId>(input)},
        {u"HarmonyBundle"_s, holds<filing::HarmonyBundle>(input)},
        {u"CertificateFingerprint"_s, fingerprintHolds(input)},
        {u"PublicKey"_s, holds<filing::PublicKey>(input)},
        {u"uuid7"_s, filing::isUuid7(input) == (filing::uuid7UnixMs(input) >= 0)},
        {u"cleanText"_s, filing::cleanText(filing::cleanText(input)) == filing::cleanText(input)},
    };
    for (const auto &[name, good] : checks) {
        if (!good)
            return name + u" at "_s + input;
    }
    return {};
}

} // namespace identifier_properties
