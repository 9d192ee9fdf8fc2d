// SPDX-License-Identifier: Apache-2.0
#include "filing/icp_number.h"

#include "filing/text_cleaning.h"

namespace filing {

using namespace Qt::Literals::StringLiterals;

namespace {

// Some provinces have filed under two characters (蜀 and 川, 黔 and 贵, 滇 and 云, 陕 and 陇/甘):
// icp-facts 1.
constexpr QStringView prefixes = u"京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇云藏陕陇甘青宁新";
constexpr QStringView filingMark = u"ICP备";
constexpr QStringView licenceMark = u"ICP证";
constexpr QStringView publicSecurityMark = u"公网安备";
constexpr QChar numberSign = u'号';
constexpr qsizetype longestSequence = 6;

// `B2-20090059`: business class, hyphen, four digits of the year and four of the number.
bool isLicenceBody(QStringView text)
{
    return text.size() == 11 && (text[0] == u'A' || text[0] == u'B') &&
           (text[1] == u'1' || text[1] == u'2') && text[2] == u'-' && isDigits(text.mid(3));
}

} // namespace

IcpNumber::IcpNumber(QStringView text, Form form, qsizetype entityLength, const Suffix &suffix)
    : CheckedText(text.toString())
    , m_form(form)
    , m_kind(suffix.kind)
    , m_entityLength(entityLength)
    , m_sequence(suffix.sequence > 0 ? std::optional(suffix.sequence) : std::nullopt)
{
}

std::optional<IcpNumber::Suffix> IcpNumber::parseSuffix(QStringView text)
{
    if (text.isEmpty())
        return Suffix{};
    if (!text.startsWith(u'-'))
        return std::nullopt;
    QStringView digits = text.mid(1);
    Kind kind = Kind::Website;
    if (digits.endsWith(u'A'))
        kind = Kind::App;
    else if (digits.endsWith(u'X'))
        kind = Kind::MiniProgram;
    else if (digits.endsWith(u'K'))
        kind = Kind::QuickApp;
    if (kind != Kind::Website)
        digits.chop(1);
    if (!isDigits(digits) || digits.startsWith(u'0') || digits.size() > longestSequence)
        return std::nullopt;
    return Suffix{kind, digits.toInt()};
}

Result<IcpNumber> IcpNumber::parse(QStringView text)
{
    if (text.contains(publicSecurityMark))
        return refuse(u"ICP_NUMBER_IS_PUBLIC_SECURITY"_s);
    if (text.contains(licenceMark))
        return refuse(u"ICP_NUMBER_IS_LICENCE"_s);
    if (text.size() < 2)
        return refuse(u"ICP_NUMBER_INVALID"_s);
    const bool knownPrefix = prefixes.contains(text[0]);
    const QStringView rest = text.mid(1);

    if (isLicenceBody(rest.left(11))) {
        if (!knownPrefix)
            return refuse(u"ICP_NUMBER_PREFIX"_s);
        const auto suffix = parseSuffix(rest.mid(11));
        return suffix ? Result<IcpNumber>(IcpNumber(text, Form::Licence, 12, *suffix))
                      : refuse(u"ICP_NUMBER_SUFFIX"_s);
    }
    const qsizetype sign = rest.indexOf(numberSign);
    if (!rest.startsWith(filingMark) || sign < 0)
        return refuse(u"ICP_NUMBER_INVALID"_s);
    if (!knownPrefix)
        return refuse(u"ICP_NUMBER_PREFIX"_s);
    const QStringView digits = rest.mid(filingMark.size(), sign - filingMark.size());
    if (!isDigits(digits))
        return refuse(u"ICP_NUMBER_INVALID"_s);
    if (digits.size() != 8 && digits.size() != 10)
        return refuse(u"ICP_NUMBER_DIGITS"_s, {{u"count"_s, QString::number(digits.size())}});
    const auto suffix = parseSuffix(rest.mid(sign + 1));
    if (!suffix)
        return refuse(u"ICP_NUMBER_SUFFIX"_s);
    return IcpNumber(text, Form::Filing, sign + 2, *suffix);
}

QString IcpNumber::clean(QStringView text) { return cleanIdentifier(text).toUpper(); }

} // namespace filing
