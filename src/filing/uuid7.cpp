// SPDX-License-Identifier: Apache-2.0
#include "filing/uuid7.h"

#include "filing/text_checks.h"

namespace filing {

using namespace Qt::Literals::StringLiterals;

namespace {

QString hex(quint64 value, int digits) { return u"%1"_s.arg(value, digits, 16, QChar(u'0')); }

bool isHyphenPlace(qsizetype i) { return i == 8 || i == 13 || i == 18 || i == 23; }

} // namespace

QString newUuid7(qint64 unixMs, QRandomGenerator &random)
{
    const quint64 time = quint64(unixMs) & 0xFFFF'FFFF'FFFF;
    const quint64 versionAndRandom = 0x7000 | (random.generate() & 0x0FFF);
    const quint64 variantAndRandom = (quint64(2) << 62) | (random.generate64() >> 2);
    return hex(time >> 16, 8) + u'-' + hex(time & 0xFFFF, 4) + u'-' + hex(versionAndRandom, 4) + u'-' +
           hex(variantAndRandom >> 48, 4) + u'-' + hex(variantAndRandom & 0xFFFF'FFFF'FFFF, 12);
}

bool isUuid7(QStringView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool fits = isHyphenPlace(i) ? text[i] == u'-' : isHex(text[i]) && !isUpper(text[i]);
        if (!fits)
            return false;
    }
    return text[14] == u'7' && QStringView(u"89ab").contains(text[19]);
}

qint64 uuid7UnixMs(QStringView text)
{
    if (!isUuid7(text))
        return -1;
    return (text.left(8).toString() + text.mid(9, 4).toString()).toLongLong(nullptr, 16);
}

} // namespace filing
