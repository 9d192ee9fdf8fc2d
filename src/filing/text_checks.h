// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/error.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <algorithm>
#include <utility>

namespace filing {

/// A text that has passed the check of its named constructor; `Self` is the identifier's class.
template<class Self>
class CheckedText
{
public:
    const QString &text() const { return m_text; }
    friend bool operator==(const CheckedText &, const CheckedText &) = default;

protected:
    explicit CheckedText(QString text)
        : m_text(std::move(text))
    {
    }

private:
    QString m_text;
};

/// The shared way to refuse a value: kind Input, a code, and parameters for the text that hold nothing
/// personal.
inline tl::unexpected<Error> refuse(const QString &code, const QHash<QString, QString> &params = {})
{
    Error error;
    error.kind = ErrorKind::Input;
    error.code = code;
    error.params = params;
    return tl::unexpected(std::move(error));
}

constexpr bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
constexpr bool isUpper(QChar c) { return c >= u'A' && c <= u'Z'; }
constexpr bool isLetter(QChar c) { return isUpper(c) || (c >= u'a' && c <= u'z'); }
constexpr bool isAlphanumeric(QChar c) { return isDigit(c) || isLetter(c); }
constexpr bool isHex(QChar c) { return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); }

template<class Predicate>
bool all(QStringView text, Predicate predicate)
{
    return std::all_of(text.begin(), text.end(), predicate);
}

/// True for one or more ASCII digits.
inline bool isDigits(QStringView text) { return !text.isEmpty() && all(text, isDigit); }

} // namespace filing
