// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/filing.h"
#include "models/service_row.h"
#include "orders/order.h"
#include "rules/rule_book.h"

namespace models {

/// Something that somebody must answer, or wants to know: a notice of the administration or the provider, a domain or a
/// certificate that ends soon, an SMS verification that waits, the result of an order.
struct NoticeItem
{
    enum class Source { Notice, Domain, Certificate, Sms, Result };
    enum class State { Open, Acknowledged, Closed };

    Source source = Source::Notice;
    QString id; ///< the notice's or order's own; else made of what it is about
    State state = State::Open;
    QString kind; ///< of a notice: its word
    QString filingId;
    QString serviceId; ///< empty: about the entity
    bool website = true;
    QString orderId;
    filing::Code<orders::OrderState> result; ///< of an order
    QString reason;                          ///< of an order that lapsed
    QString subject;                         ///< a domain
    QStringList pointers;                    ///< the fields to correct
    std::optional<QDate> dueOn;
    QDateTime dueAt;  ///< of an SMS verification: to the minute
    QDateTime toldAt; ///< when it came up; invalid where it has no hour
    int more = 0;     ///< this many of the same kind are not listed by themselves

    bool waits() const { return state == State::Open; }
    bool operator==(const NoticeItem &) const = default;
};

/// A day on which something of a filing ends.
struct Expiry
{
    NoticeItem::Source source = NoticeItem::Source::Domain;
    QString serviceId;
    bool website = true;
    QString subject;
    QDate day;

    bool operator==(const Expiry &) const = default;
};

/// What of the services ends until `last`. Pure, O(domains); any thread.
QList<Expiry> expiriesOf(const QList<ServiceRow> &services, QDate last);

/// All that the list is made of.
struct NoticeSources
{
    QList<filing::Filing> filings = {};
    QList<filing::Notice> notices = {};
    QList<orders::Order> orders = {};
    QHash<QString, QList<Expiry>> expiries = {}; ///< by filing
    QDateTime now = {};
    QDate today = {};
};

/// Days before its end from which a domain, or the certificate of a person, is spoken of: the province's own limit, else
/// three months (icp-facts 2, 4.2).
int certificateDays(const rules::RuleBook &book, const QString &province);

/// The list: what waits first, by its due day; then what is known and what is over. Pure.
QList<NoticeItem> noticeItems(const NoticeSources &sources, const rules::RuleBook &book);

} // namespace models
