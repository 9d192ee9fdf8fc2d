// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// How words and pointers of the rule data meet what people wrote.
namespace rules {

/// True where `word` stands in `phrase`, both in lower case; a Latin word only from the beginning of a word ("id" is not
/// in "mid-term").
bool holdsWord(const QString &phrase, const QString &word);

/// `/websites/*/name` covers `/websites/web_1/name` and all below it.
bool coversPointer(const QString &pattern, const QString &pointer);

} // namespace rules
