// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/order_texts.h"

#include "filing/uuid7.h"
#include "ui/texts/texts.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;
using models::OrderStage;
using models::Turn;
using orders::OrderEvent;
using orders::OrderState;
using orders::VerificationState;

QString OrderTexts::number(const orders::Order &order) const
{
    const auto ms = filing::uuid7UnixMs(order.id);
    const auto made = ms < 0 ? order.createdAt : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    return made.toOffsetFromUtc(8 * 3600).toString(u"yyMM-"_s) + order.id.right(4).toUpper();
}

Kind OrderTexts::chipKind(OrderState state)
{
    switch (state) {
    case OrderState::SmsVerification:
        return Kind::Warn;
    case OrderState::ProviderReview:
    case OrderState::AdministrationReview:
    case OrderState::Draft:
        return Kind::Info;
    case OrderState::Approved:
    case OrderState::Completed:
        return Kind::Ok;
    case OrderState::Returned:
    case OrderState::Rejected:
        return Kind::Bad;
    case OrderState::Abandoned:
    case OrderState::Unknown:
        break;
    }
    return Kind::Neutral;
}

QString OrderTexts::chip(const orders::Order &order) const
{
    const auto state = m_texts.stateName(order.state);
    const auto turn = models::turnOf(order.state);
    return turn == Turn::Yours || turn == Turn::Verifiers ? tr("%1: your turn").arg(state) : state;
}

QString OrderTexts::turn(OrderState state) const
{
    switch (models::turnOf(state)) {
    case Turn::Yours:
        return tr("Yours");
    case Turn::Verifiers:
        return tr("Yours: the person in charge");
    case Turn::Provider:
        return tr("The provider");
    case Turn::Administration:
        return tr("The administration");
    case Turn::Service:
        return tr("Nobody: the values arrive by themselves");
    case Turn::Nobody:
        break;
    }
    return tr("Nobody");
}

QString OrderTexts::nextStep(const orders::Order &order) const
{
    switch (order.state.value()) {
    case OrderState::Draft:
        return tr("Finish it and send it");
    case OrderState::ProviderReview:
        return tr("The provider looks at it");
    case OrderState::SmsVerification:
        return tr("Enter the SMS code at MIIT");
    case OrderState::AdministrationReview:
        return tr("Wait for the result");
    case OrderState::Approved:
        return tr("The new values arrive within two work days");
    case OrderState::Completed:
        return tr("Done");
    case OrderState::Returned:
        return order.stateReason.startsWith("SMS_"_L1) ? tr("Send it again")
                                                       : tr("Correct it and send it again");
    case OrderState::Rejected:
        return tr("Correct it and send it again");
    case OrderState::Abandoned:
        return tr("Nothing: what is filed stays as it is");
    case OrderState::Unknown:
        break;
    }
    return {};
}

QString OrderTexts::since(const orders::Order &order, const QDateTime &now) const
{
    const auto at = models::inStateSince(order);
    if (!at.isValid())
        return {};
    const auto days = at.toLocalTime().date().daysTo(now.toLocalTime().date());
    return days <= 0 ? tr("today, %1").arg(QLocale().toString(at.toLocalTime().time(), u"HH:mm"_s))
                     : tr("%1 (%n day(s))", nullptr, int(days)).arg(m_texts.date(at.toLocalTime().date()));
}

QString OrderTexts::verification(const orders::Verification &v) const
{
    const auto time = m_texts.dateTime(v.sentAt);
    switch (v.state.value()) {
    case VerificationState::Waiting:
        return tr("code sent %1, good until %2, %n attempt(s) left", nullptr, v.attemptsLeft)
            .arg(time, m_texts.dateTime(v.deadline));
    case VerificationState::Verified:
        return tr("verified");
    case VerificationState::Expired:
        return tr("not verified in time");
    case VerificationState::Failed:
        return tr("too many wrong codes");
    case VerificationState::NotNeeded:
        return tr("not needed: the other person has verified");
    case VerificationState::Unknown:
        break;
    }
    return v.state.text();
}

QString OrderTexts::verifierRole(const orders::Verification &v) const
{
    switch (v.role.value()) {
    case orders::Verifier::EntityPerson:
        return tr("Person in charge of the entity");
    case orders::Verifier::ServicePerson:
        return tr("Person in charge of the service");
    case orders::Verifier::Unknown:
        break;
    }
    return v.role.text();
}

QString OrderTexts::span(const rules::WorkSpan &span) const
{
    const auto first = span.least.earliest;
    const auto last = span.most.latest;
    return first == last ? m_texts.date(last)
                         : tr("%1 to %2", "from date to date").arg(m_texts.date(first), m_texts.date(last));
}

QString OrderTexts::unannounced(const rules::WorkSpan &span) const
{
    if (span.most.isExact())
        return {};
    return tr("The days off of %1 are not announced yet: the last day lies between %2 and %3.")
        .arg(QString::number(span.most.latest.year()), m_texts.date(span.most.earliest), m_texts.date(span.most.latest));
}

QList<TimelineEntry> OrderTexts::timeline(const orders::Order &order, const rules::RuleBook &book,
                                          const QString &province) const
{
    QList<TimelineEntry> entries;
    for (const auto &stage : models::stagesOf(order, book, province))
        entries.append(stage.past ? past(stage, order) : ahead(stage, order, province));
    return entries;
}

TimelineEntry OrderTexts::past(const OrderStage &stage, const orders::Order &order) const
{
    TimelineEntry entry;
    entry.stage = stage.status == OrderStage::Status::Failed ? TimelineEntry::Stage::Failed
                                                             : TimelineEntry::Stage::Done;
    entry.date = m_texts.dateTime(stage.past->at);
    entry.title = m_texts.eventName(stage.past->event);
    entry.note = stage.past->note;
    if (!entry.note.isEmpty())
        return entry;
    if (stage.past->event == OrderEvent::Submit && !order.content.isEmpty())
        entry.note = tr("%n field(s) to change", nullptr, int(order.content.size()));
    else if (stage.past->event == OrderEvent::Lapse)
        entry.note = tr("nothing was changed");
    else if (stage.past->event == OrderEvent::Abandon)
        entry.note = tr("what is filed stays as it is");
    return entry;
}

TimelineEntry OrderTexts::ahead(const OrderStage &stage, const orders::Order &order,
                                const QString &province) const
{
    TimelineEntry entry;
    const bool now = stage.status == OrderStage::Status::Current;
    entry.stage = now ? TimelineEntry::Stage::Current : TimelineEntry::Stage::ToCome;
    entry.title = m_texts.stateName(stage.state);
    entry.date = aheadDate(stage);
    entry.note = aheadNote(stage, province);
    if (!now)
        return entry;
    switch (stage.state.value()) {
    case OrderState::Returned:
    case OrderState::Rejected:
        entry.title = tr("Your correction");
        entry.note = nextStep(order);
        entry.date = tr("now");
        break;
    case OrderState::Draft:
        entry.note = nextStep(order);
        entry.date = tr("now");
        break;
    case OrderState::Approved:
        entry.title = m_texts.eventName(OrderEvent::Apply);
        entry.note = nextStep(order);
        entry.date = stage.ends ? tr("by %1").arg(m_texts.date(stage.ends->most.latest)) : tr("soon");
        break;
    default:
        break;
    }
    return entry;
}

QString OrderTexts::aheadDate(const OrderStage &stage) const
{
    if (stage.until.isValid())
        return tr("until %1").arg(m_texts.dateTime(stage.until));
    const bool told = stage.earliest && stage.latest; // by the service itself
    if (stage.ends && !told)
        return span(*stage.ends);
    if (stage.state == OrderState::AdministrationReview && stage.workDaysMax > 0)
        return tr("up to %n work day(s)", nullptr, stage.workDaysMax);
    if (stage.workDaysMax > 0)
        return tr("%1 to %n work day(s)", nullptr, stage.workDaysMax).arg(stage.workDaysMin);
    if (stage.hours > 0)
        return tr("within %n hour(s)", nullptr, stage.hours);
    if (stage.earliest && stage.latest)
        return tr("%1 to %2", "from date to date")
            .arg(m_texts.date(*stage.earliest), m_texts.date(*stage.latest));
    return stage.earliest ? tr("from %1").arg(m_texts.date(*stage.earliest)) : QString();
}

QString OrderTexts::aheadNote(const OrderStage &stage, const QString &province) const
{
    switch (stage.state.value()) {
    case OrderState::SmsVerification:
        if (stage.oneSuffices)
            return tr("one of %n people is enough", nullptr, stage.verifiers);
        return stage.verifiers > 0
                   ? tr("%1 of %n people verified", nullptr, stage.verifiers).arg(stage.verified)
                   : QString();
    case OrderState::AdministrationReview:
        return reviewNote(stage, province);
    case OrderState::Approved:
        return tr("notice by SMS and email; the values follow within two work days");
    default:
        return {};
    }
}

QString OrderTexts::reviewNote(const OrderStage &stage, const QString &province) const
{
    QStringList lines{tr("%1; nothing can be edited or withdrawn then").arg(m_texts.administrationName(province))};
    if (stage.workDaysMax > 0)
        lines.append(tr("%1 to %n work day(s) by the official calendar; the result comes by SMS and email", nullptr,
                        stage.workDaysMax)
                         .arg(stage.workDaysMin));
    if (stage.ends && !stage.ends->most.isExact())
        lines.append(unannounced(*stage.ends));
    return lines.join(u'\n');
}

} // namespace ui
