// SPDX-License-Identifier: Apache-2.0
#include "models/notice_list.h"

#include "models/order_progress.h"
#include "rules/availability.h"

#include <algorithm>

namespace models {

using namespace Qt::Literals::StringLiterals;
using orders::OrderState;
using Source = NoticeItem::Source;
using State = NoticeItem::State;

namespace {

constexpr int listedEach = 5;  ///< of one kind and filing; the others are counted
constexpr int resultDays = 14; ///< so long a completed order is news

State stateOf(const QString &word)
{
    return word == "OPEN"_L1 ? State::Open : word == "ACKNOWLEDGED"_L1 ? State::Acknowledged : State::Closed;
}

/// A service's kind can be told from the pointers of its notice; the id alone does not say it.
bool isWebsite(const filing::Notice &notice)
{
    return std::none_of(notice.pointers.begin(), notice.pointers.end(),
                        [](const QString &pointer) { return pointer.startsWith("/apps/"_L1); });
}

NoticeItem itemOf(const filing::Notice &notice)
{
    NoticeItem item;
    item.id = notice.id;
    item.state = stateOf(notice.state);
    item.kind = notice.kind;
    item.filingId = notice.filingId;
    item.serviceId = notice.targets.value(0);
    item.website = isWebsite(notice);
    item.pointers = notice.pointers;
    item.dueOn = notice.dueOn;
    item.toldAt = notice.updatedAt;
    return item;
}

NoticeItem itemOf(const Expiry &expiry, const QString &filingId)
{
    const auto part = expiry.serviceId.isEmpty() ? u"/entity"_s
                                                 : (expiry.website ? u"/websites/"_s : u"/apps/"_s) + expiry.serviceId;
    const bool domain = expiry.source == Source::Domain;
    NoticeItem item;
    item.source = expiry.source;
    item.id = (domain ? u"domain/"_s : u"certificate/"_s) + filingId + u'/' + expiry.serviceId + u'/' + expiry.subject;
    item.filingId = filingId;
    item.serviceId = expiry.serviceId;
    item.website = expiry.website;
    item.subject = expiry.subject;
    item.pointers = {part + (domain ? u"/domains"_s : u"/personInCharge/certificate/validity"_s)};
    item.dueOn = expiry.day;
    return item;
}

NoticeItem itemOf(const orders::Order &order, Source source)
{
    NoticeItem item;
    item.source = source;
    item.id = (source == Source::Sms ? u"sms/"_s : u"result/"_s) + order.id;
    item.filingId = order.filingId;
    item.orderId = order.id;
    item.result = order.state;
    item.reason = order.stateReason;
    item.toldAt = inStateSince(order);
    return item;
}

void addOrder(const orders::Order &order, const NoticeSources &sources, QList<NoticeItem> &items)
{
    switch (order.state.value()) {
    case OrderState::SmsVerification:
        if (const auto deadline = nextDeadline(order); deadline.isValid()) {
            auto item = itemOf(order, Source::Sms);
            item.dueAt = deadline;
            item.dueOn = deadline.toOffsetFromUtc(8 * 3600).date(); // the day in China
            items.append(item);
        }
        return;
    case OrderState::Returned:
    case OrderState::Rejected:
        items.append(itemOf(order, Source::Result));
        return;
    case OrderState::Approved:
    case OrderState::Completed: {
        auto item = itemOf(order, Source::Result);
        item.state = State::Acknowledged; // good news waits for nobody
        if (item.toldAt.daysTo(sources.now) <= resultDays)
            items.append(item);
        return;
    }
    default:
        return;
    }
}

/// The soonest of one source, and how many more there are.
void addSoonest(QList<Expiry> expiries, Source source, const QString &filingId, QDate last, QList<NoticeItem> &items)
{
    expiries.removeIf([&](const Expiry &expiry) { return expiry.source != source || expiry.day > last; });
    std::stable_sort(expiries.begin(), expiries.end(), [](const Expiry &a, const Expiry &b) { return a.day < b.day; });
    const auto listed = std::min<qsizetype>(listedEach, expiries.size());
    for (qsizetype i = 0; i < listed; ++i)
        items.append(itemOf(expiries[i], filingId));
    if (listed < expiries.size())
        items.last().more = int(expiries.size() - listed);
}

void addExpiries(const filing::Filing &filing, const NoticeSources &sources, const rules::RuleBook &book,
                 QList<NoticeItem> &items)
{
    auto expiries = sources.expiries.value(filing.id);
    const auto &validity = filing.entity.personInCharge.certificate.validity;
    if (validity && validity->end && !validity->longTerm)
        expiries.append({Source::Certificate, {}, true, {}, *validity->end});
    const auto until = [&](int days) { return sources.today.addDays(days - 1); }; // fewer than the days needed
    addSoonest(expiries, Source::Domain, filing.id, until(rules::requiredDomainDays(book, filing.province)), items);
    addSoonest(expiries, Source::Certificate, filing.id, until(certificateDays(book, filing.province)), items);
}

} // namespace

int certificateDays(const rules::RuleBook &book, const QString &province)
{
    constexpr int threeMonths = 90;
    const auto *region = book.region(province);
    return region ? region->rules.idCardMinRemainingDays.value_or(threeMonths) : threeMonths;
}

QList<Expiry> expiriesOf(const QList<ServiceRow> &services, QDate last)
{
    QList<Expiry> expiries;
    for (const auto &row : services) {
        const auto &facts = row.facts;
        if (facts.state == filing::ServiceState::Cancelled)
            continue;
        for (const auto &domain : facts.domains) {
            if (domain.expiresOn && *domain.expiresOn <= last)
                expiries.append({Source::Domain, facts.id, facts.website, domain.name, *domain.expiresOn});
        }
        if (row.idEndsOn && *row.idEndsOn <= last)
            expiries.append({Source::Certificate, facts.id, facts.website, {}, *row.idEndsOn});
    }
    return expiries;
}

QList<NoticeItem> noticeItems(const NoticeSources &sources, const rules::RuleBook &book)
{
    QList<NoticeItem> items;
    for (const auto &notice : sources.notices)
        items.append(itemOf(notice));
    for (const auto &order : sources.orders)
        addOrder(order, sources, items);
    for (const auto &filing : sources.filings) {
        if (filing.state != filing::FilingState::Cancelled)
            addExpiries(filing, sources, book, items);
    }
    const QDate never(9999, 12, 31);
    const auto rank = [&](const NoticeItem &item) {
        const auto due = item.dueOn.value_or(item.source == Source::Result ? sources.today : never);
        return std::tuple(int(item.state), due, -item.toldAt.toSecsSinceEpoch());
    };
    std::stable_sort(items.begin(), items.end(),
                     [&](const NoticeItem &a, const NoticeItem &b) { return rank(a) < rank(b); });
    return items;
}

} // namespace models
