// SPDX-License-Identifier: Apache-2.0
#include "contract/rule_data.h"
#include "models/notice_list.h"
#include "models/order_rounds.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using models::Expiry;
using models::NoticeItem;
using orders::OrderEvent;
using orders::OrderState;
using Source = NoticeItem::Source;

namespace {

const QDate today(2026, 11, 21);

filing::Filing filingIn(const QString &province)
{
    filing::Filing filing;
    filing.id = u"fil_1"_s;
    filing.province = province;
    filing.state = filing::FilingState::Filed;
    return filing;
}

QDateTime at(int days) { return QDateTime(today.addDays(days), QTime(2, 0), Qt::UTC); }

orders::Order orderIn(OrderState state, int days, const QString &reason = {})
{
    orders::Order order;
    order.id = u"order_1"_s;
    order.filingId = u"fil_1"_s;
    order.state = state;
    order.stateReason = reason;
    order.timeline = {{at(days), OrderEvent::Submit, state, orders::Role::Applicant, {}}};
    return order;
}

QStringList ids(const QList<NoticeItem> &items)
{
    QStringList list;
    for (const auto &item : items)
        list.append(item.id);
    return list;
}

} // namespace

/// The list of notices and the rounds of an order, without a screen.
class TestNoticeList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_book = *contract::ruleBook(*contract::readRules(u":/rules"_s)); }

    void limitsAreTheProvinces()
    {
        QCOMPARE(models::certificateDays(m_book, u"99"_s), 90);
        models::NoticeSources sources{.filings = {filingIn(u"99"_s)}, .now = at(0), .today = today};
        const auto listed = [&](int days) {
            sources.expiries = {{u"fil_1"_s, {{Source::Domain, u"web_1"_s, true, u"example.cn"_s, today.addDays(days)}}}};
            return !models::noticeItems(sources, m_book).isEmpty();
        };
        QVERIFY(listed(-5) && listed(0) && listed(89));
        QVERIFY(!listed(90)); // as long as is asked for
    }

    void certificateOfTheEntityIsListed()
    {
        auto filing = filingIn(u"99"_s);
        filing::Validity validity;
        validity.end = today.addDays(30);
        filing.entity.personInCharge.certificate.validity = validity;
        models::NoticeSources sources{.filings = {filing}, .now = at(0), .today = today};
        auto items = models::noticeItems(sources, m_book);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0].pointers, QStringList{u"/entity/personInCharge/certificate/validity"_s});
        QCOMPARE(items[0].dueOn, today.addDays(30));
        sources.filings[0].entity.personInCharge.certificate.validity->longTerm = true;
        QVERIFY(models::noticeItems(sources, m_book).isEmpty());
        sources.filings[0].entity.personInCharge.certificate.validity->longTerm = false;
        sources.filings[0].state = filing::FilingState::Cancelled;
        QVERIFY(models::noticeItems(sources, m_book).isEmpty());
    }

    void manyOfOneKindAreCounted()
    {
        QList<Expiry> many;
        for (int i = 0; i < 40; ++i)
            many.append({Source::Domain, u"web_%1"_s.arg(i), true, u"d%1.cn"_s.arg(i), today.addDays(40 - i)});
        const auto items = models::noticeItems(
            {.filings = {filingIn(u"99"_s)}, .expiries = {{u"fil_1"_s, many}}, .now = at(0), .today = today}, m_book);
        QCOMPARE(items.size(), 5);
        QCOMPARE(items[0].subject, u"d39.cn"_s); // the soonest
        QCOMPARE(items[4].more, 35);
    }

    void resultsOfOrders_data()
    {
        QTest::addColumn<orders::Order>("order");
        QTest::addColumn<bool>("listed");
        QTest::addColumn<bool>("waits");
        QTest::newRow("returned") << orderIn(OrderState::Returned, -40) << true << true;
        QTest::newRow("rejected") << orderIn(OrderState::Rejected, -40) << true << true;
        QTest::newRow("approved") << orderIn(OrderState::Approved, -1) << true << false;
        QTest::newRow("completed") << orderIn(OrderState::Completed, -14) << true << false;
        QTest::newRow("completed long ago") << orderIn(OrderState::Completed, -15) << false << false;
        QTest::newRow("draft") << orderIn(OrderState::Draft, -1) << false << false;
        QTest::newRow("under review") << orderIn(OrderState::AdministrationReview, -1) << false << false;
    }

    void resultsOfOrders()
    {
        QFETCH(orders::Order, order);
        QFETCH(bool, listed);
        QFETCH(bool, waits);
        const auto items = models::noticeItems({.orders = {order}, .now = at(0), .today = today}, m_book);
        QCOMPARE(!items.isEmpty(), listed);
        if (listed)
            QCOMPARE(items[0].waits(), waits);
    }

    void soonestFirstAndWhatIsOverLast()
    {
        filing::Notice open;
        open.id = u"late"_s;
        open.kind = u"ACCESS_CHECK"_s;
        open.dueOn = today.addDays(20);
        open.state = u"OPEN"_s;
        auto soon = open;
        soon.id = u"soon"_s;
        soon.dueOn = today.addDays(2);
        auto read = soon;
        read.id = u"read"_s;
        read.state = u"ACKNOWLEDGED"_s;
        auto closed = soon;
        closed.id = u"closed"_s;
        closed.state = u"CLOSED"_s;
        const auto items = models::noticeItems({.notices = {closed, open, read, soon}, .now = at(0), .today = today}, m_book);
        QCOMPARE(ids(items), (QStringList{u"soon"_s, u"late"_s, u"read"_s, u"closed"_s}));
    }

    // M33
    void roundsOfAnOrder()
    {
        orders::Order order = orderIn(OrderState::Rejected, 0);
        const filing::Finding first{.pointer = u"/entity/name"_s, .code = u"REVIEWER_REMARK"_s, .detail = u"one"_s};
        order.timeline = {{at(0), OrderEvent::Edit, OrderState::Draft, orders::Role::Applicant, {}},
                          {at(1), OrderEvent::Submit, OrderState::ProviderReview, orders::Role::Applicant, {}},
                          {at(2), OrderEvent::Return, OrderState::Returned, orders::Role::Reviewer, {}, {}, {first}},
                          {at(3), OrderEvent::Submit, OrderState::ProviderReview, orders::Role::Applicant, {}},
                          {at(4), OrderEvent::Pass, OrderState::SmsVerification, orders::Role::Reviewer, {}},
                          {at(5), OrderEvent::Reject, OrderState::Rejected, orders::Role::Administration, {}}};
        order.findings = {{.pointer = {}, .code = u"REVIEWER_REMARK"_s, .detail = u"two"_s,
                           .source = filing::FindingSource::Administration},
                          {.pointer = {}, .code = u"REQUIRED"_s}};
        const auto rounds = models::roundsOf(order);
        QCOMPARE(rounds.size(), 2);
        QCOMPARE(rounds[0].sentAt, at(1));
        QCOMPARE(rounds[0].end->event.value(), OrderEvent::Return);
        QCOMPARE(rounds[0].end->findings[0].detail, u"one"_s);
        QCOMPARE(rounds[1].end->event.value(), OrderEvent::Reject);
        QCOMPARE(rounds[1].end->findings.size(), 1); // a check's findings are not the reviewer's
        QCOMPARE(rounds[1].end->findings[0].detail, u"two"_s);
        order.timeline.append({at(6), OrderEvent::Submit, OrderState::ProviderReview, orders::Role::Applicant, {}});
        QVERIFY(!models::roundsOf(order).last().end);
    }

private:
    rules::RuleBook m_book;
};

QTEST_GUILESS_MAIN(TestNoticeList)
#include "tst_notice_list.moc"
