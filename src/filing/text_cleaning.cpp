// SPDX-License-Identifier: Apache-2.0
#include "filing/text_cleaning.h"

namespace filing {

namespace {

constexpr char16_t fullWidthOffset = 0xFEE0; // U+FF01..U+FF5E stand for U+0021..U+007E

bool isFullWidth(char16_t c) { return c >= 0xFF01 && c <= 0xFF5E; }

bool isFullWidthAlphanumeric(char16_t c)
{
    return (c >= 0xFF10 && c <= 0xFF19) || (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A);
}

bool isLineEnd(char16_t c)
{
    return c == u'\n' || c == u'\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isBlank(char16_t c)
{
    return c == u' ' || c == u'\t' || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) ||
           c == 0x202F || c == 0x205F || c == 0x3000;
}

bool isInvisible(char16_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0xAD || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF;
}

bool isDash(char16_t c)
{
    return (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0x2E3A || c == 0x30FC || c == 0xFE58 ||
           c == 0xFE63;
}

} // namespace

QString cleanText(QStringView text, LineEnds lineEnds)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (isLineEnd(c)) {
            const bool pair = c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
            if (!pair)
                result += lineEnds == LineEnds::Keep ? u'\n' : u' ';
        } else if (isBlank(c)) {
            result += u' ';
        } else if (isFullWidthAlphanumeric(c)) {
            result += QChar(char16_t(c - fullWidthOffset));
        } else if (!isInvisible(c)) {
            result += text[i];
        }
    }
    return result.trimmed();
}

QString cleanIdentifier(QStringView text)
{
    const QString visible = cleanText(text);
    QString result;
    result.reserve(visible.size());
    for (const QChar character : visible) {
        const char16_t c = character.unicode();
        if (c == u' ')
            continue;
        if (isFullWidth(c))
            result += QChar(char16_t(c - fullWidthOffset));
        else if (isDash(c))
            result += u'-';
        else if (c == 0x3002 || c == 0xFF61)
            result += u'.';
        else
            result += character;
    }
    return result;
}

} // namespace filing
