// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/text_checks.h"

#include <QDate>

namespace filing {

/// Organisation code (组织机构代码), GB 11714-1997: eight characters and a check digit, canonical form
/// `12345678-X`. Errors: ORGANISATION_CODE_FORMAT, ORGANISATION_CODE_CHECK_DIGIT.
class OrganisationCode : public CheckedText<OrganisationCode>
{
public:
    static Result<OrganisationCode> parse(QStringView text);
    static QString clean(QStringView text);

    /// The check digit for eight characters of `0-9A-Z`; null where `body` is something else.
    static QChar checkDigit(QStringView body);

private:
    using CheckedText::CheckedText;
};

/// Unified social credit code (统一社会信用代码), GB 32100-2015.
///   1 registrar | 2 category | 3-8 region (GB/T 2260) | 9-17 organisation code | 18 check digit
/// Errors: USCC_LENGTH (params `count`), USCC_CHARACTER (params `position`, from 1; the letters I O S V Z do
/// not occur), USCC_REGION (characters 3-8 are not digits), USCC_CHECK_DIGIT. Unknown registrars and
/// categories are accepted, for the standard's amendments add some.
class Uscc : public CheckedText<Uscc>
{
public:
    static Result<Uscc> parse(QStringView text);
    static QString clean(QStringView text);

    /// The check digit for 17 characters of the standard's alphabet; null where `body` is something else.
    static QChar checkDigit(QStringView body);

    /// Two characters, e.g. `91` enterprise, `92` self-employed, `11` government (icp-facts 4.5).
    QString category() const { return text().left(2); }
    /// GB/T 2260, six digits.
    QString region() const { return text().mid(2, 6); }
    /// Characters 9-17. Error USCC_ORGANISATION_CHECK_DIGIT where their own check digit is wrong: grounds for
    /// a doubt and not for a refusal, as codes of that kind are in use.
    Result<OrganisationCode> organisationCode() const;

private:
    using CheckedText::CheckedText;
};

/// Number of a resident identity card (居民身份证), GB 11643-1999, check digit by ISO 7064 MOD 11-2.
///   1-6 region | 7-14 birth date | 15-17 sequence | 18 check digit (`X` = 10)
/// Errors: RESIDENT_ID_15_DIGITS (cards of the first generation, invalid since 2013), RESIDENT_ID_FORMAT,
/// RESIDENT_ID_REGION, RESIDENT_ID_BIRTH_DATE (no such day, or before 1900), RESIDENT_ID_BIRTH_DATE_FUTURE,
/// RESIDENT_ID_CHECK_DIGIT.
class ResidentId : public CheckedText<ResidentId>
{
public:
    /// `today`: the day against which a birth date lies in the future.
    static Result<ResidentId> parse(QStringView text, QDate today);
    static QString clean(QStringView text);

    /// The check digit for 17 digits; null where `body` is something else.
    static QChar checkDigit(QStringView body);

    QString region() const { return text().left(6); }
    QDate birthDate() const { return m_birthDate; }
    /// Full years on `day`; the birthday counts, that of 29 February falls on 1 March in common years.
    int ageOn(QDate day) const;
    /// What the SMS verification asks for (icp-facts 0.2).
    QString lastSix() const { return text().right(6); }

private:
    ResidentId(QStringView text, QDate birthDate)
        : CheckedText(text.toString())
        , m_birthDate(birthDate)
    {
    }
    QDate m_birthDate;
};

} // namespace filing
