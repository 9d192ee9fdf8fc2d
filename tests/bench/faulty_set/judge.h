// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bench/faulty_set/submission.h"
#include "filing/finding.h"
#include "rules/rule_book.h"

namespace faulty_set {

/// The rules that come with the program.
const rules::RuleBook &ruleBook();

/// What the desk says of the submission before it is sent: the path of its form, without the screen.
QList<filing::Finding> findingsOf(const Submission &submission);

/// True where the fault is said at its field, with one of its codes, and as an error where it must stop the order.
bool isCaught(const Submission &submission, const QList<filing::Finding> &findings);

/// What is missing in the message of a finding as it is shown, in the language that is spoken now: `field`, `rule`, `remedy` or `language`.
QStringList missingInMessage(const filing::Finding &finding, const QString &language);

struct Figures
{
    int faulty = 0;
    int caught = 0;
    int good = 0;
    int refused = 0; ///< good ones with an error
    int warned = 0;  ///< good ones with a warning only
    int messages = 0;
    QMap<QString, int> defects; ///< "zh_CN remedy CODE" -> how often
    QMap<QString, std::pair<int, int>> byFault; ///< made, caught
    QStringList missed; ///< what was not caught, or wrongly refused: fault or codes, never values
    double slowestCheckMs = 0;
};

/// `count` faulty submissions and as many good ones.
Figures measure(quint32 seed, int count, const QStringList &languages);

} // namespace faulty_set
