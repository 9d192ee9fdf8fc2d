// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <utility>

namespace filing {

/// The words of an enum on the wire. Specialise with `static constexpr std::array<std::pair<E, QLatin1StringView>, N>
/// words`; the enum must have an enumerator `Unknown`.
template <class E>
struct CodeWords;

/// An enum that is open on the wire: a word this program does not know becomes `E::Unknown` and keeps its text, so
/// that it can be shown and sent back unchanged.
template <class E>
class Code
{
public:
    Code() = default;
    Code(E value) : m_value(value), m_text(wordOf(value)) {} // NOLINT: a code is its enum
    static Code fromText(const QString &text)
    {
        for (const auto &[value, word] : CodeWords<E>::words) {
            if (text == word)
                return Code(value);
        }
        Code code;
        code.m_text = text;
        return code;
    }

    E value() const { return m_value; }
    operator E() const { return m_value; } // NOLINT: usable in a switch
    QString text() const { return m_text; }
    bool isKnown() const { return m_value != E::Unknown; }
    friend bool operator==(const Code &a, const Code &b) { return a.m_text == b.m_text; }
    friend bool operator==(const Code &a, E b) { return a.m_value == b; }

private:
    static QString wordOf(E value)
    {
        for (const auto &[candidate, word] : CodeWords<E>::words) {
            if (candidate == value)
                return QString(word);
        }
        return {};
    }

    E m_value = E::Unknown;
    QString m_text;
};

} // namespace filing
