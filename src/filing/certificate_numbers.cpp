// SPDX-License-Identifier: Apache-2.0
#include "filing/certificate_numbers.h"

#include "filing/text_cleaning.h"

#include <algorithm>
#include <array>

namespace filing {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView usccAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
constexpr std::array usccWeights{1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
constexpr std::array organisationWeights{3, 7, 9, 10, 5, 8, 4, 2};
constexpr std::array residentWeights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
constexpr QStringView residentCheckDigits = u"10X98765432"; // by remainder
constexpr int earliestBirthYear = 1900;

/// GB/T 2260: the 31 regions of the mainland, Taiwan, Hong Kong, Macao, and 83 of residence permits for Taiwan.
constexpr std::array provinces{11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43,
                               44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83};

bool isProvince(QStringView code)
{
    return std::find(provinces.begin(), provinces.end(), code.toInt()) != provinces.end();
}

int organisationValue(QChar c) { return isDigit(c) ? c.unicode() - u'0' : c.unicode() - u'A' + 10; }
bool isOrganisationCharacter(QChar c) { return isDigit(c) || isUpper(c); }

} // namespace

QChar OrganisationCode::checkDigit(QStringView body)
{
    if (body.size() != qsizetype(organisationWeights.size()) || !all(body, isOrganisationCharacter))
        return {};
    int sum = 0;
    for (qsizetype i = 0; i < body.size(); ++i)
        sum += organisationValue(body[i]) * organisationWeights[size_t(i)];
    return u"0X987654321"[sum % 11]; // 11 - remainder, where 11 is written 0 and 10 is written X
}

Result<OrganisationCode> OrganisationCode::parse(QStringView text)
{
    const QString compact =
        text.size() == 10 && text[8] == u'-' ? text.left(8).toString() + text.mid(9).toString() : text.toString();
    const QChar expected = checkDigit(QStringView(compact).left(8));
    if (compact.size() != 9 || expected.isNull() || !(isDigit(compact[8]) || compact[8] == u'X'))
        return refuse(u"ORGANISATION_CODE_FORMAT"_s);
    if (compact[8] != expected)
        return refuse(u"ORGANISATION_CODE_CHECK_DIGIT"_s);
    return OrganisationCode(compact.left(8) + u'-' + compact[8]);
}

QString OrganisationCode::clean(QStringView text) { return cleanIdentifier(text).toUpper(); }

QChar Uscc::checkDigit(QStringView body)
{
    if (body.size() != qsizetype(usccWeights.size()))
        return {};
    int sum = 0;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const qsizetype value = usccAlphabet.indexOf(body[i]);
        if (value < 0)
            return {};
        sum += int(value) * usccWeights[size_t(i)];
    }
    return usccAlphabet[(31 - sum % 31) % 31];
}

Result<Uscc> Uscc::parse(QStringView text)
{
    if (text.size() != 18)
        return refuse(u"USCC_LENGTH"_s, {{u"count"_s, QString::number(text.size())}});
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!usccAlphabet.contains(text[i]))
            return refuse(u"USCC_CHARACTER"_s, {{u"position"_s, QString::number(i + 1)}});
    }
    if (!isDigits(text.mid(2, 6)))
        return refuse(u"USCC_REGION"_s);
    if (checkDigit(text.left(17)) != text[17])
        return refuse(u"USCC_CHECK_DIGIT"_s);
    return Uscc(text.toString());
}

QString Uscc::clean(QStringView text) { return cleanIdentifier(text).remove(u'-').toUpper(); }

Result<OrganisationCode> Uscc::organisationCode() const
{
    auto code = OrganisationCode::parse(QStringView(text()).mid(8, 9));
    if (!code)
        return refuse(u"USCC_ORGANISATION_CHECK_DIGIT"_s);
    return code;
}

QChar ResidentId::checkDigit(QStringView body)
{
    if (body.size() != qsizetype(residentWeights.size()) || !isDigits(body))
        return {};
    int sum = 0;
    for (qsizetype i = 0; i < body.size(); ++i)
        sum += (body[i].unicode() - u'0') * residentWeights[size_t(i)];
    return residentCheckDigits[sum % 11];
}

Result<ResidentId> ResidentId::parse(QStringView text, QDate today)
{
    if (text.size() == 15 && isDigits(text))
        return refuse(u"RESIDENT_ID_15_DIGITS"_s);
    if (text.size() != 18 || !isDigits(text.left(17)) || !(isDigit(text[17]) || text[17] == u'X'))
        return refuse(u"RESIDENT_ID_FORMAT"_s);
    if (!isProvince(text.left(2)))
        return refuse(u"RESIDENT_ID_REGION"_s);
    const QDate birthDate(text.mid(6, 4).toInt(), text.mid(10, 2).toInt(), text.mid(12, 2).toInt());
    if (!birthDate.isValid() || birthDate.year() < earliestBirthYear)
        return refuse(u"RESIDENT_ID_BIRTH_DATE"_s);
    if (birthDate > today)
        return refuse(u"RESIDENT_ID_BIRTH_DATE_FUTURE"_s);
    if (checkDigit(text.left(17)) != text[17])
        return refuse(u"RESIDENT_ID_CHECK_DIGIT"_s);
    return ResidentId(text, birthDate);
}

QString ResidentId::clean(QStringView text) { return cleanIdentifier(text).remove(u'-').toUpper(); }

int ResidentId::ageOn(QDate day) const
{
    const bool birthdayPassed = day.month() > m_birthDate.month() ||
                                (day.month() == m_birthDate.month() && day.day() >= m_birthDate.day());
    return day.year() - m_birthDate.year() - (birthdayPassed ? 0 : 1);
}

} // namespace filing
