// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/rule_data.h"

namespace rules {

/// How long what an entry of the finder asks for takes, in work days.
struct FinderDuration
{
    int workDaysMin = 0;
    std::optional<int> workDaysMax; ///< none: no source tells
    std::optional<LocalText> note;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("workDaysMin", self.workDaysMin);
        visit("workDaysMax", self.workDaysMax);
        visit("note", self.note);
    }
    bool operator==(const FinderDuration &) const = default;
};

/// Words by which people look for an entry.
struct FinderKeywords
{
    QStringList en;
    QStringList zh;
    QStringList pinyin; ///< initials of Chinese words; they match from their beginning

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("en", self.en);
        visit("zh", self.zh);
        visit("pinyin", self.pinyin);
    }
    bool operator==(const FinderKeywords &) const = default;
};

/// One thing that happens to people, and its answer (finder.json).
struct FinderEntry
{
    QString id;
    LocalText title;
    FinderKeywords keywords;
    QString part;   ///< ENTITY, WEBSITE, APP, ANY
    QString action; ///< an order kind, or FILE_ANEW, ADD_ACCESS, NONE, CONTACT_SUPPORT
    QStringList alternatives;
    QStringList pointers; ///< the fields to correct, `*` for any id
    QString page;         ///< a page of the desk that helps: LOCATE, ORDERS, NOTICES; or empty
    QString notice;       ///< the kind of notice that it answers; or empty
    QList<LocalText> steps;
    QList<LocalText> ready;
    std::optional<LocalText> impossible;
    std::optional<LocalText> instead;
    FinderDuration duration;
    QString provinceRule; ///< a member of ProvinceRules; or empty
    QStringList faq;      ///< ids of questions
    QString source;
    QString asOf;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit);
    bool operator==(const FinderEntry &) const = default;
};

/// Where questions arise: fields by pointer, or a step or page (no pointers).
struct FaqPlace
{
    QString id;
    LocalText title;
    QStringList pointers;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("title", self.title);
        visit("pointers", self.pointers);
    }
    bool operator==(const FaqPlace &) const = default;
};

struct FaqQuestion
{
    QString id;
    QString place;
    LocalText question;
    LocalText answer;
    QString source;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("place", self.place);
        visit("question", self.question);
        visit("answer", self.answer);
        visit("source", self.source);
    }
    bool operator==(const FaqQuestion &) const = default;
};

/// Questions and answers (faq.json).
struct Faq
{
    QList<FaqPlace> places;
    QList<FaqQuestion> questions;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("places", self.places);
        visit("questions", self.questions);
    }
    bool operator==(const Faq &) const = default;

    /// The questions that arise at a place, in the order of the data.
    QList<FaqQuestion> at(const QString &place) const;
    /// The questions of these ids, in the order of the ids; what the data do not have is left out.
    QList<FaqQuestion> named(const QStringList &ids) const;
    /// The place beside a field (`/websites/web_1/name`): the one whose pointer says most; empty where there is none.
    QString placeOf(const QString &pointer) const;
};

/// Why orders are returned or rejected, and what to do (rejections.json).
struct RejectionReason
{
    int number = 0; ///< in the list of icp-facts 10
    QString id;
    QString group;
    LocalText title;
    LocalText meaning;
    LocalText todo;
    QStringList pointers;
    QString document; ///< the kind in documents.json that settles it; or empty
    QStringList match; ///< words of a reviewer's text, in both languages
    QStringList findingCodes;
    QString source;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit);
    bool operator==(const RejectionReason &) const = default;
};

/// What the desk says to people who look for their way. Data, so that a new answer needs no new program.
struct Guidance
{
    QList<FinderEntry> finder;
    Faq faq;
    QList<RejectionReason> rejections;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("finder", self.finder);
        visit("faq", self.faq);
        visit("rejections", self.rejections);
    }
    bool operator==(const Guidance &) const = default;

    bool isEmpty() const { return finder.isEmpty() && faq.questions.isEmpty() && rejections.isEmpty(); }
    /// Null where there is no such entry. Valid while the guidance lives.
    const FinderEntry *entry(const QString &id) const;
    /// The answer to a notice of this kind, in the same way.
    const FinderEntry *answerTo(const QString &notice) const;
    /// Ids of the entries that a typed phrase finds, in either language or by pinyin initials, the best first; all of
    /// them, in the order of the data, for an empty phrase. Pure, O(keywords).
    QStringList find(const QString &phrase) const;
};

template <class Self, class Visit>
void FinderEntry::describe(Self &self, Visit &&visit)
{
    visit("id", self.id);
    visit("title", self.title);
    visit("keywords", self.keywords);
    visit("part", self.part);
    visit("action", self.action);
    visit("alternatives", self.alternatives);
    visit("pointers", self.pointers);
    visit("page", self.page);
    visit("notice", self.notice);
    visit("steps", self.steps);
    visit("ready", self.ready);
    visit("impossible", self.impossible);
    visit("instead", self.instead);
    visit("duration", self.duration);
    visit("provinceRule", self.provinceRule);
    visit("faq", self.faq);
    visit("source", self.source);
    visit("asOf", self.asOf);
}

template <class Self, class Visit>
void RejectionReason::describe(Self &self, Visit &&visit)
{
    visit("number", self.number);
    visit("id", self.id);
    visit("group", self.group);
    visit("title", self.title);
    visit("meaning", self.meaning);
    visit("todo", self.todo);
    visit("pointers", self.pointers);
    visit("document", self.document);
    visit("match", self.match);
    visit("findingCodes", self.findingCodes);
    visit("source", self.source);
}

} // namespace rules
