// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/text_checks.h"

namespace filing {

/// Mobile number of mainland China, 11 digits from 13 to 19 (icp-facts 4.5); only these get the verification
/// SMS. Error: MOBILE_INVALID (params `count`: digits found).
class Mobile : public CheckedText<Mobile>
{
public:
    static Result<Mobile> parse(QStringView text);
    /// Also drops `+86`, hyphens and brackets.
    static QString clean(QStringView text);

private:
    using CheckedText::CheckedText;
};

/// A mobile number, or a landline with its area code and an optional extension; canonical form of a landline
/// `0571-88880000[-123]`. Area codes have three digits (010, 02x) or four (03xx to 09xx).
/// Errors: PHONE_AREA_CODE (a local number alone, or no such area code), PHONE_INVALID.
class Phone : public CheckedText<Phone>
{
public:
    static Result<Phone> parse(QStringView text);
    /// Also turns `+86 571`, `(0571)` and `转 123` into the canonical form.
    static QString clean(QStringView text);

    bool isMobile() const { return text().startsWith(u'1'); }
    /// `0571`; empty for a mobile number.
    QString areaCode() const { return isMobile() ? QString() : text().section(u'-', 0, 0); }

private:
    using CheckedText::CheckedText;
};

/// Electronic mail address in the unquoted form of RFC 5321 (4.1.2, lengths 4.5.3.1); the domain in
/// lower-case ASCII. Errors: EMAIL_INVALID, EMAIL_TOO_LONG (64 before the sign, 254 in all),
/// EMAIL_DOMAIN_INVALID (params `reason`: the code of the domain check).
class EmailAddress : public CheckedText<EmailAddress>
{
public:
    static Result<EmailAddress> parse(QStringView text);
    static QString clean(QStringView text);

    QString localPart() const { return text().section(u'@', 0, 0); }
    QString domain() const { return text().section(u'@', 1, 1); }

private:
    using CheckedText::CheckedText;
};

} // namespace filing
