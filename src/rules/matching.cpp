// SPDX-License-Identifier: Apache-2.0
#include "rules/matching.h"

#include <QStringList>

#include <algorithm>

namespace rules {

using namespace Qt::Literals::StringLiterals;

bool holdsWord(const QString &phrase, const QString &word)
{
    for (auto at = phrase.indexOf(word); at >= 0; at = phrase.indexOf(word, at + 1)) {
        const bool latin = word.front().unicode() < 0x80;
        if (!latin || at == 0 || !phrase.at(at - 1).isLetterOrNumber() || phrase.at(at - 1).unicode() >= 0x80)
            return true;
    }
    return false;
}

bool coversPointer(const QString &pattern, const QString &pointer)
{
    const auto wanted = pattern.split(u'/');
    const auto given = pointer.split(u'/');
    if (given.size() < wanted.size())
        return false;
    return std::equal(wanted.begin(), wanted.end(), given.begin(),
                      [](const QString &one, const QString &other) { return one == "*"_L1 || one == other; });
}

} // namespace rules
