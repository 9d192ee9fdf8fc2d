// SPDX-License-Identifier: Apache-2.0
#include "rules/guidance.h"

#include "rules/matching.h"

#include <algorithm>

namespace rules {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How well a word answers a phrase; what is more particular wins.
enum Match {
    None = 0,
    Words = 20,
    InTitle = 40,
    InitialsBegin = 50,
    InKeyword = 60,
    Named = 70,
    KeywordBegins = 90,
    Initials = 95,
    Same = 100
};

int keywordMatch(const QString &phrase, const QString &keyword)
{
    if (phrase == keyword)
        return Same;
    if (keyword.startsWith(phrase))
        return KeywordBegins;
    if (holdsWord(phrase, keyword)) // the longer the keyword, the more of the phrase it explains
        return Named + int(std::min<qsizetype>(keyword.size(), KeywordBegins - Named - 1));
    return keyword.contains(phrase) ? InKeyword : None;
}

int initialsMatch(const QString &phrase, const QString &initials)
{
    if (phrase == initials)
        return Initials;
    return initials.startsWith(phrase) ? InitialsBegin : None;
}

/// Each word of the phrase stands somewhere in the entry: "moved provider", "phone new".
int wordsMatch(const QString &phrase, const FinderEntry &entry)
{
    const auto parts = phrase.split(u' ', Qt::SkipEmptyParts);
    const auto all =
        (QStringList{entry.title.en.toLower(), entry.title.zh} + entry.keywords.en + entry.keywords.zh)
            .join(u' ');
    const bool every = parts.size() > 1 && std::all_of(parts.begin(), parts.end(),
                                                       [&](const QString &part) { return holdsWord(all, part); });
    return every ? Words : None;
}

int entryMatch(const QString &phrase, const FinderEntry &entry)
{
    int best = wordsMatch(phrase, entry);
    for (const auto *list : {&entry.keywords.en, &entry.keywords.zh}) {
        for (const auto &keyword : *list)
            best = std::max(best, keywordMatch(phrase, keyword));
    }
    for (const auto &initials : entry.keywords.pinyin)
        best = std::max(best, initialsMatch(phrase, initials));
    if (entry.title.en.contains(phrase, Qt::CaseInsensitive) || entry.title.zh.contains(phrase))
        best = std::max<int>(best, InTitle);
    return best;
}

} // namespace

QList<FaqQuestion> Faq::at(const QString &place) const
{
    QList<FaqQuestion> found;
    std::copy_if(questions.begin(), questions.end(), std::back_inserter(found),
                 [&](const FaqQuestion &question) { return question.place == place; });
    return found;
}

QList<FaqQuestion> Faq::named(const QStringList &ids) const
{
    QList<FaqQuestion> found;
    for (const auto &id : ids)
        std::copy_if(questions.begin(), questions.end(), std::back_inserter(found),
                     [&](const FaqQuestion &question) { return question.id == id; });
    return found;
}

QString Faq::placeOf(const QString &pointer) const
{
    QString best;
    qsizetype depth = 0;
    for (const auto &place : places) {
        for (const auto &pattern : place.pointers) {
            const auto deep = pattern.count(u'/');
            if (deep > depth && coversPointer(pattern, pointer)) {
                best = place.id;
                depth = deep;
            }
        }
    }
    return best;
}

const FinderEntry *Guidance::entry(const QString &id) const
{
    const auto found =
        std::find_if(finder.begin(), finder.end(), [&](const FinderEntry &entry) { return entry.id == id; });
    return found == finder.end() ? nullptr : &*found;
}

const FinderEntry *Guidance::answerTo(const QString &notice) const
{
    const auto found = std::find_if(finder.begin(), finder.end(), [&](const FinderEntry &entry) {
        return !notice.isEmpty() && entry.notice == notice;
    });
    return found == finder.end() ? nullptr : &*found;
}

QStringList Guidance::find(const QString &phrase) const
{
    const auto asked = phrase.simplified().toLower();
    QList<std::pair<int, QString>> ranked;
    for (const auto &entry : finder) {
        const int match = asked.isEmpty() ? int(Same) : entryMatch(asked, entry);
        if (match != None)
            ranked.append({match, entry.id});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList ids;
    for (const auto &[match, id] : std::as_const(ranked))
        ids.append(id);
    return ids;
}

} // namespace rules
