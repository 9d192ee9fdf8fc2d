// SPDX-License-Identifier: Apache-2.0
#include "ui/notices/notice_texts.h"

#include "ui/texts/field_text.h"
#include "ui/texts/texts.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;
using models::NoticeItem;
using orders::OrderState;
using Source = NoticeItem::Source;

QString NoticeTexts::kindTitle(const QString &kind) const
{
    if (kind == "DOMAIN_CHECK_FAILED"_L1)
        //: 域名准备与检查
        return tr("Domain name preparation and check failed");
    if (kind == "SPECIAL_INSPECTION"_L1)
        //: 专项核查
        return tr("Special inspection: correct the filed information");
    if (kind == "ACCESS_CHECK"_L1)
        //: 接入准确率核查
        return tr("Access accuracy check failed");
    return kind;
}

QString NoticeTexts::resultTitle(const NoticeItem &item) const
{
    switch (item.result.value()) {
    case OrderState::Returned:
        return item.reason.isEmpty() ? tr("The provider has returned an order")
                                     : tr("An order came back: its SMS verification lapsed");
    case OrderState::Rejected:
        return tr("The administration has rejected an order");
    case OrderState::Approved:
        return tr("The administration has approved an order");
    case OrderState::Completed:
        return tr("An order is completed: the filing shows its values");
    default:
        return tr("An order has a result");
    }
}

QString NoticeTexts::title(const NoticeItem &item, QDate today) const
{
    const bool over = item.dueOn && *item.dueOn < today;
    switch (item.source) {
    case Source::Domain:
        return over ? tr("Domain %1 has expired").arg(item.subject) : tr("Domain %1 expires soon").arg(item.subject);
    case Source::Certificate:
        if (item.serviceId.isEmpty())
            return over ? tr("The ID of the entity's person in charge has expired")
                        : tr("The ID of the entity's person in charge expires soon");
        return over ? tr("The ID of a service's person in charge has expired")
                    : tr("The ID of a service's person in charge expires soon");
    case Source::Sms:
        return tr("An order waits for its SMS verification");
    case Source::Result:
        return resultTitle(item);
    case Source::Notice:
        break;
    }
    return kindTitle(item.kind);
}

QString NoticeTexts::due(const NoticeItem &item, const QDateTime &now) const
{
    if (item.state == NoticeItem::State::Closed)
        return tr("Closed");
    if (item.state == NoticeItem::State::Acknowledged && item.source == Source::Notice)
        return item.dueOn ? tr("Acknowledged, due %1").arg(m_texts.date(*item.dueOn)) : tr("Acknowledged");
    if (item.dueAt.isValid())
        return tr("until %1").arg(m_texts.dateTime(item.dueAt));
    if (!item.dueOn)
        return item.toldAt.isValid() ? m_texts.date(item.toldAt.toLocalTime().date()) : tr("Open");
    const auto today = now.toOffsetFromUtc(8 * 3600).date(); // the day in China
    const auto days = int(today.daysTo(*item.dueOn));
    if (days < 0)
        return tr("since %1").arg(m_texts.date(*item.dueOn));
    return tr("%1, in %n day(s)", "due date", days).arg(m_texts.date(*item.dueOn));
}

Kind NoticeTexts::dueKind(const NoticeItem &item, QDate today)
{
    constexpr int soon = 7; // days
    if (!item.waits())
        return item.result == OrderState::Approved || item.result == OrderState::Completed ? Kind::Ok : Kind::Neutral;
    if (item.source == Source::Result || item.source == Source::Sms)
        return Kind::Bad;
    return item.dueOn && today.daysTo(*item.dueOn) <= soon ? Kind::Bad : Kind::Warn;
}

QString NoticeTexts::fields(const QStringList &pointers) const
{
    QStringList names;
    for (const auto &pointer : pointers)
        names.append(m_texts.fieldLabel(pointer));
    return joined(names);
}

QStringList NoticeTexts::lines(const NoticeItem &item) const
{
    QStringList lines;
    switch (item.source) {
    case Source::Notice:
        if (!item.pointers.isEmpty())
            lines.append(tr("To correct: %1").arg(fields(item.pointers)));
        break;
    case Source::Domain:
        lines.append(tr("Renew it at its registrar. No change of the filing is possible with a domain that is valid for less "
                        "than the province asks."));
        break;
    case Source::Certificate:
        lines.append(tr("Start the change and hand in a photo of the valid ID; the new validity is filed with it."));
        break;
    case Source::Sms:
        lines.append(tr("Without it the order is returned when the time is over."));
        break;
    case Source::Result:
        if (item.result == OrderState::Approved)
            lines.append(tr("The new values are still being taken over: until then the filing shows the old ones."));
        break;
    }
    if (item.more > 0)
        lines.append(tr("%n more of this filing are not listed here.", nullptr, item.more));
    return lines;
}

QString NoticeTexts::action(const NoticeItem &item) const
{
    if (item.state == NoticeItem::State::Closed)
        return {};
    switch (item.source) {
    case Source::Notice:
        return item.pointers.isEmpty() ? tr("What to do") : tr("Start this change");
    case Source::Certificate:
        return tr("Start this change");
    case Source::Domain:
        return tr("What to do");
    case Source::Sms:
    case Source::Result:
        break;
    }
    return tr("Open the order");
}

} // namespace ui
