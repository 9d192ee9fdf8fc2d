// SPDX-License-Identifier: Apache-2.0
#include "rules/rejections.h"

#include "rules/matching.h"

#include <algorithm>

namespace rules {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How much a text speaks for a reason: all its words, then the strongest. A Chinese character says as much as two Latin
/// letters.
struct Score
{
    int all = 0;
    int strongest = 0;

    auto operator<=>(const Score &) const = default;
};

constexpr int atPlace = 2;    ///< the reason is about the field that the finding points at
constexpr int threshold = 5;  ///< less is no match: two characters alone, or one short English word

int weight(const QString &word)
{
    int sum = 0;
    for (const auto c : word)
        sum += c.unicode() >= 0x80 ? 2 : 1;
    return sum;
}

bool isAbout(const RejectionReason &reason, const QString &pointer)
{
    return std::any_of(reason.pointers.begin(), reason.pointers.end(),
                       [&](const QString &pattern) { return coversPointer(pattern, pointer); });
}

Score scoreOf(const RejectionReason &reason, const QString &text, const QString &pointer)
{
    QStringList words;
    for (const auto &word : reason.match) {
        if (holdsWord(text, word.toLower()))
            words.append(word);
    }
    Score score;
    for (const auto &word : std::as_const(words)) {
        const bool within = std::any_of(words.begin(), words.end(), [&](const QString &other) {
            return other.size() > word.size() && other.contains(word, Qt::CaseInsensitive);
        });
        score.all += within ? 0 : weight(word); // "未入库" says nothing beside "尚未入库"
        score.strongest = std::max(score.strongest, weight(word));
    }
    if (score.strongest > 0 && !pointer.isEmpty() && isAbout(reason, pointer)) {
        score.strongest += atPlace;
        score.all += atPlace;
    }
    return score;
}

} // namespace

const RejectionReason *reasonOf(const Guidance &guidance, const filing::Finding &finding)
{
    const auto text = (finding.detail + u'\n' + finding.suggestion).toLower();
    const RejectionReason *best = nullptr;
    Score score;
    bool ambiguous = false;
    for (const auto &reason : guidance.rejections) {
        if (reason.findingCodes.contains(finding.code) || reason.id == finding.code)
            return &reason;
        const auto now = scoreOf(reason, text, finding.pointer);
        if (now.strongest == 0 || now < score)
            continue;
        ambiguous = now == score;
        best = &reason;
        score = now;
    }
    return ambiguous || score.all < threshold ? nullptr : best;
}

const RejectionReason *reasonNamed(const Guidance &guidance, const QString &id)
{
    const auto &all = guidance.rejections;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const RejectionReason &reason) { return reason.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace rules
