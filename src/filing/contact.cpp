// SPDX-License-Identifier: Apache-2.0
#include "filing/contact.h"

#include "filing/network_addresses.h"
#include "filing/text_cleaning.h"

namespace filing {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestLocalPart = 64;
constexpr qsizetype longestEmail = 254;

bool isMobileNumber(QStringView text)
{
    return text.size() == 11 && isDigits(text) && text[0] == u'1' && text[1] >= u'3';
}

// `86-13900001234`: the country code without its mark can only be told where a mobile number follows.
bool isUnmarkedCountryCode(const QString &text)
{
    return text.startsWith(u"86") && isMobileNumber(QString(text).remove(u'-').mid(2));
}

// `+8613900001234` -> `13900001234`, `+8657188880000` -> `057188880000`
QString withoutCountryCode(QString text)
{
    bool marked = false;
    for (;;) {
        if (text.startsWith(u'-')) {
            text.remove(0, 1);
        } else if (text.startsWith(u"+86") || text.startsWith(u"0086")) {
            text.remove(0, text.startsWith(u'+') ? 3 : 4);
            marked = true;
        } else if (isUnmarkedCountryCode(text)) {
            text.remove(0, 2);
        } else {
            break;
        }
    }
    // From abroad the area code is dialled without its 0.
    const bool landline = marked && !text.isEmpty() && isDigit(text.front()) && text.front() != u'0' &&
                          !isMobileNumber(QString(text).remove(u'-'));
    return landline ? u'0' + text : text;
}

bool isLocalNumber(QStringView text)
{
    return (text.size() == 7 || text.size() == 8) && isDigits(text) && text[0] > u'1';
}

qsizetype areaCodeLength(QStringView text)
{
    if (text.size() < 4 || text[0] != u'0')
        return 0;
    if (text.startsWith(u"010") || text.startsWith(u"02"))
        return 3;
    return text[1] >= u'3' ? 4 : 0;
}

bool isAtomCharacter(QChar c)
{
    return isAlphanumeric(c) || QStringView(u".!#$%&'*+/=?^_`{|}~-").contains(c);
}

} // namespace

Result<Mobile> Mobile::parse(QStringView text)
{
    if (isMobileNumber(text))
        return Mobile(text.toString());
    const auto digits = std::count_if(text.begin(), text.end(), isDigit);
    return refuse(u"MOBILE_INVALID"_s, {{u"count"_s, QString::number(digits)}});
}

QString Mobile::clean(QStringView text)
{
    return withoutCountryCode(cleanIdentifier(text).remove(u'-').remove(u'(').remove(u')'));
}

Result<Phone> Phone::parse(QStringView text)
{
    if (isMobileNumber(text))
        return Phone(text.toString());
    if (isLocalNumber(text))
        return refuse(u"PHONE_AREA_CODE"_s);
    if (text.isEmpty() || !all(text, [](QChar c) { return isDigit(c) || c == u'-'; }))
        return refuse(u"PHONE_INVALID"_s);
    if (!text.startsWith(u'0'))
        return refuse(u"PHONE_INVALID"_s);
    const qsizetype areaLength = areaCodeLength(text);
    if (areaLength == 0)
        return refuse(u"PHONE_AREA_CODE"_s);
    const QStringView area = text.left(areaLength);
    QStringView rest = text.mid(areaLength);
    if (rest.startsWith(u'-'))
        rest = rest.mid(1);
    const qsizetype hyphen = rest.indexOf(u'-');
    const QStringView local = hyphen < 0 ? rest : rest.left(hyphen);
    const QStringView extension = hyphen < 0 ? QStringView() : rest.mid(hyphen + 1);
    if (!isDigits(area) || !isLocalNumber(local))
        return refuse(u"PHONE_INVALID"_s);
    if (hyphen >= 0 && (!isDigits(extension) || extension.size() > 6))
        return refuse(u"PHONE_INVALID"_s);
    return Phone(area.toString() + u'-' + local.toString() +
                 (hyphen < 0 ? QString() : u'-' + extension.toString()));
}

QString Phone::clean(QStringView text)
{
    QString result = cleanIdentifier(text).remove(u'(').replace(u')', u'-');
    result.replace(u"转"_s, u"-"_s).replace(u"ext."_s, u"-"_s, Qt::CaseInsensitive);
    while (result.contains(u"--"_s))
        result.replace(u"--"_s, u"-"_s);
    result = withoutCountryCode(result);
    const QString compact = QString(result).remove(u'-');
    return isMobileNumber(compact) ? compact : result;
}

Result<EmailAddress> EmailAddress::parse(QStringView text)
{
    const qsizetype sign = text.indexOf(u'@');
    const QStringView local = text.left(qMax(sign, qsizetype(0)));
    if (sign < 1 || text.indexOf(u'@', sign + 1) >= 0 || !all(local, isAtomCharacter) ||
        local.startsWith(u'.') || local.endsWith(u'.') || local.toString().contains(u".."_s))
        return refuse(u"EMAIL_INVALID"_s);
    if (local.size() > longestLocalPart || text.size() > longestEmail)
        return refuse(u"EMAIL_TOO_LONG"_s);
    const auto domain = DomainName::parse(text.mid(sign + 1));
    if (!domain)
        return refuse(u"EMAIL_DOMAIN_INVALID"_s, {{u"reason"_s, domain.error().code}});
    const QString whole = local.toString() + u'@' + domain->toAscii();
    if (whole.size() > longestEmail)
        return refuse(u"EMAIL_TOO_LONG"_s);
    return EmailAddress(whole);
}

QString EmailAddress::clean(QStringView text) { return cleanIdentifier(text); }

} // namespace filing
