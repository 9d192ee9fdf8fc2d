// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace models {
class ChangeForm;
}
namespace rules {
struct RuleBook;
}

namespace ui {

class Texts;

/// Sentences about a change that more than one step shows.
namespace change_words {

/// How long each review takes, a sentence each.
QStringList durations(const models::ChangeForm &form, const Texts &texts, const rules::RuleBook &book);
/// "Result between 27 Nov and 7 Jan."; empty where no day can be named.
QString expected(const models::ChangeForm &form, const Texts &texts);
/// "SMS code to 139****2468 (李*) within 24 hours", one a person.
QStringList smsLines(const models::ChangeForm &form, const rules::RuleBook &book);
/// What stays as it is while the order is under way.
QString meanwhile(const models::ChangeForm &form);

} // namespace change_words
} // namespace ui
