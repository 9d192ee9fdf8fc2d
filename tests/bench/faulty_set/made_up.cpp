// SPDX-License-Identifier: Apache-2.0
#include "bench/faulty_set/made_up.h"

using namespace Qt::Literals::StringLiterals;

namespace faulty_set {

namespace {

const QString codeAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s;

QString organisationCode(const QString &body)
{
    constexpr int weights[] = {3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 8; ++i) {
        const auto c = body.at(i);
        sum += weights[i] * (c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10);
    }
    return body + u"0X987654321"[sum % 11];
}

} // namespace

QChar residentCheck(const QString &body)
{
    constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += weights[i] * body.at(i).digitValue();
    return u"10X98765432"[sum % 11];
}

QChar usccCheck(const QString &body)
{
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < 17; ++i) {
        sum += weight * int(codeAlphabet.indexOf(body.at(i)));
        weight = weight * 3 % 31;
    }
    return codeAlphabet.at((31 - sum % 31) % 31);
}

QString withWrongEnd(const QString &number, const QString &alphabet)
{
    const auto place = alphabet.indexOf(number.back());
    return number.chopped(1) + alphabet.at((place + 1) % alphabet.size());
}

QString MadeUp::digits(int count)
{
    QString text;
    while (text.size() < count)
        text += QChar(u'0' + below(10));
    return text;
}

QString MadeUp::hex(int count)
{
    QString text;
    while (text.size() < count)
        text += u"0123456789ABCDEF"[below(16)];
    return text;
}

QString MadeUp::letters(int count)
{
    QString text;
    while (text.size() < count)
        text += QChar(u'a' + below(26));
    return text;
}

QString MadeUp::province()
{
    return of({u"11"_s, u"12"_s, u"13"_s, u"14"_s, u"15"_s, u"21"_s, u"22"_s, u"23"_s, u"31"_s, u"32"_s, u"33"_s,
               u"34"_s, u"35"_s, u"36"_s, u"37"_s, u"41"_s, u"42"_s, u"43"_s, u"44"_s, u"45"_s, u"46"_s, u"50"_s,
               u"51"_s, u"52"_s, u"53"_s, u"54"_s, u"61"_s, u"62"_s, u"63"_s, u"64"_s, u"65"_s});
}

QString MadeUp::personName()
{
    if (chance(4))
        return of({u"阿迪力·示例"_s, u"古丽娜尔·示例江"_s, u"JOHN O'NEILL"_s, u"MARY-ANN SMITH"_s});
    return of({u"张"_s, u"王"_s, u"李"_s, u"赵"_s, u"欧阳"_s, u"司马"_s, u"诸葛"_s, u"㑇"_s}) + trade().left(1 + below(2));
}

QString MadeUp::trade()
{
    return of({u"青山"_s, u"云帆"_s, u"远航"_s, u"晨曦"_s, u"星河"_s, u"知秋"_s, u"南风"_s, u"北辰"_s, u"松柏"_s, u"白鹭"_s,
               u"长河"_s, u"明月"_s, u"听雨"_s, u"竹影"_s, u"海棠"_s, u"雪原"_s});
}

QString MadeUp::residentId(const QString &province, int youngest)
{
    const auto born = today().addYears(-youngest - below(50)).addDays(-below(360));
    const auto body = province + u"0102"_s + born.toString(u"yyyyMMdd"_s) + digits(3);
    return body + residentCheck(body);
}

QString MadeUp::uscc(const QString &category, const QString &province)
{
    const auto body = category + province + u"0102"_s + organisationCode(u"MA"_s + digits(5) + u"AXYT"[below(4)]);
    return body + usccCheck(body);
}

/// Of one prefix each, with a serial number: two of a filing never agree by accident.
QString MadeUp::mobile()
{
    const auto prefix = of({u"130"_s, u"135"_s, u"139"_s, u"147"_s, u"150"_s, u"166"_s, u"173"_s, u"188"_s, u"191"_s, u"199"_s});
    return prefix + digits(5) + QString::number(++m_serial % 1000).rightJustified(3, u'0');
}

QString MadeUp::landline()
{
    const auto area = of({u"010"_s, u"021"_s, u"028"_s, u"0571"_s, u"0755"_s, u"0991"_s});
    return area + u'-' + QString::number(2 + below(7)) + digits(area.size() == 3 || chance(50) ? 7 : 6);
}

QString MadeUp::email()
{
    const auto user = of({letters(5), letters(3) + u'.' + letters(4), letters(4) + u"_"_s + digits(2), letters(6) + u"+icp"_s});
    return user + QString::number(++m_serial) + u'@' +
           of({u"example.cn"_s, u"mail.example.com"_s, u"qq.example.net"_s, u"example.com.cn"_s});
}

QString MadeUp::domain(const QStringList &suffixes)
{
    return letters(5) + of({u""_s, u"-"_s}) + digits(2) + QString::number(++m_serial) + of(suffixes);
}

/// Out of blocks in public use.
QString MadeUp::ip()
{
    if (chance(12))
        return u"2400:da00::"_s + QString::number(1 + below(0xFFFE), 16);
    return of({u"47.96."_s, u"8.8."_s, u"121.40."_s, u"223.5."_s}) + QString::number(1 + below(250)) + u'.' +
           QString::number(1 + below(250));
}

QString MadeUp::address()
{
    return trade() + of({u"路"_s, u"街道"_s, u"大道"_s, u"村"_s}) + QString::number(1 + below(300)) + u"号"_s +
           of({u""_s, u"2幢301室"_s, u" 3 号楼 B 座"_s, u"（近示例桥）"_s});
}

QString MadeUp::publicKey()
{
    switch (below(4)) {
    case 0: return digits(617).replace(0, 1, u"2"_s);
    case 1: return QString::fromLatin1(hex(320).toLatin1().toBase64());
    case 2: return hex(130).toLower();
    default: return hex(512);
    }
}

} // namespace faulty_set
