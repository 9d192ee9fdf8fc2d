// SPDX-License-Identifier: Apache-2.0
#include "ui/change/change_words.h"

#include "models/change_form.h"
#include "rules/rule_book.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>

namespace ui::change_words {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::ChangeWords)
};

} // namespace

QStringList durations(const models::ChangeForm &form, const Texts &texts, const rules::RuleBook &book)
{
    const auto policy = book.policy(form.order().kind);
    const auto *region = book.region(form.filing().province);
    QStringList parts;
    if (policy.providerReview && policy.providerReviewWorkDays) {
        //: Provider review: 服务商初审
        parts.append(Words::tr("The provider's review takes %1 to %2 work days.")
                         .arg(policy.providerReviewWorkDays->min)
                         .arg(policy.providerReviewWorkDays->max));
    }
    if (policy.administrationReview && policy.administrationReviewWorkDays) {
        const int most = region ? region->rules.reviewMaxWorkingDays.value_or(policy.administrationReviewWorkDays->max)
                                : policy.administrationReviewWorkDays->max;
        parts.append(Words::tr("%1 takes up to %n work day(s).", nullptr, most)
                         .arg(texts.administrationName(form.filing().province)));
    }
    return parts;
}

QString expected(const models::ChangeForm &form, const Texts &texts)
{
    const auto by = form.expectedBy();
    if (by.earliest && by.latest)
        return Words::tr("Sent today, the result comes between %1 and %2.").arg(texts.date(*by.earliest), texts.date(*by.latest));
    if (by.earliest)
        return Words::tr("Sent today, the result comes on %1 at the earliest; the days off of the next year are not "
                         "announced yet.")
            .arg(texts.date(*by.earliest));
    return {};
}

QStringList smsLines(const models::ChangeForm &form, const rules::RuleBook &book)
{
    const int hours = book.policy(form.order().kind).smsWindowHours.value_or(24);
    QStringList lines;
    for (const auto &one : form.smsRecipients()) {
        lines.append(one.newNumber
                         ? Words::tr("SMS code to the new number %1 (%2), to be entered within %n hour(s)", nullptr, hours)
                               .arg(one.mobile, one.name)
                         : Words::tr("SMS code to %1 (%2), to be entered within %n hour(s)", nullptr, hours)
                               .arg(one.mobile, one.name));
    }
    return lines;
}

QString meanwhile(const models::ChangeForm &form)
{
    switch (form.order().kind) {
    case orders::OrderKind::ChangeWebsite: return Words::tr("The website stays reachable, and what is filed stays valid until the change is approved.");
    case orders::OrderKind::ChangeApp: return Words::tr("The app stays available, and what is filed stays valid until the change is approved.");
    default: return Words::tr("Websites and apps stay reachable, and what is filed stays valid until the change is approved.");
    }
}

} // namespace ui::change_words
