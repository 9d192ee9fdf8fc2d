// SPDX-License-Identifier: Apache-2.0
#include "contract/rule_data.h"
#include "models/order_progress.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using models::OrderStage;
using orders::OrderEvent;
using orders::OrderKind;
using orders::OrderState;
using orders::VerificationState;
using Status = OrderStage::Status;

namespace {

QDateTime at(int hour) { return QDateTime(QDate(2026, 11, 19), QTime(0, 0), Qt::UTC).addSecs(hour * 3600); }

struct Step
{
    OrderEvent event;
    OrderState state;
};

orders::Order orderOf(OrderKind kind, const QList<Step> &steps)
{
    orders::Order order;
    order.id = u"01993a40-0001-7abc-8def-000000000001"_s;
    order.kind = kind;
    order.createdAt = at(0);
    int hour = 0;
    for (const auto &step : steps) {
        order.timeline.append({at(hour++), step.event, step.state, orders::Role::Applicant, {}});
        order.state = step.state;
    }
    return order;
}

/// "+SUBMIT >SMS_VERIFICATION .APPROVED": done, now, to come, and ! for what failed.
QString drawn(const QList<OrderStage> &stages)
{
    QStringList words;
    for (const auto &stage : stages) {
        const QChar mark = stage.status == Status::Done      ? u'+'
                           : stage.status == Status::Failed  ? u'!'
                           : stage.status == Status::Current ? u'>'
                                                             : u'.';
        words.append(mark + (stage.past ? stage.past->event.text() : stage.state.text()));
    }
    return words.join(u' ');
}

} // namespace

class TestOrderProgress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_book = *contract::ruleBook(*contract::readRules(u":/rules"_s)); }

    void wayIsDrawn_data()
    {
        using E = OrderEvent;
        using S = OrderState;
        QTest::addColumn<int>("kind");
        QTest::addColumn<QList<Step>>("steps");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, OrderKind kind, const QList<Step> &steps,
                            const char *expected) {
            QTest::newRow(name) << int(kind) << steps << QString::fromLatin1(expected);
        };
        const Step edit{E::Edit, S::Draft};
        const Step submit{E::Submit, S::ProviderReview};
        row("draft", OrderKind::ChangeWebsite, {edit, edit},
            ">DRAFT .PROVIDER_REVIEW .SMS_VERIFICATION .ADMINISTRATION_REVIEW .APPROVED");
        row("provider", OrderKind::ChangeWebsite, {edit, submit},
            "+SUBMIT >PROVIDER_REVIEW .SMS_VERIFICATION .ADMINISTRATION_REVIEW .APPROVED");
        row("sms", OrderKind::ChangeWebsite, {edit, submit, {E::Pass, S::SmsVerification}},
            "+SUBMIT +PASS >SMS_VERIFICATION .ADMINISTRATION_REVIEW .APPROVED");
        row("administration", OrderKind::ChangeWebsite,
            {edit, submit, {E::Pass, S::SmsVerification}, {E::Verify, S::AdministrationReview}},
            "+SUBMIT +PASS +VERIFY >ADMINISTRATION_REVIEW .APPROVED");
        row("approved", OrderKind::ChangeWebsite, {edit, submit, {E::Approve, S::Approved}},
            "+SUBMIT +APPROVE >APPROVED");
        row("completed", OrderKind::ChangeWebsite,
            {submit, {E::Approve, S::Approved}, {E::Apply, S::Completed}}, "+SUBMIT +APPROVE +APPLY");
        row("returned", OrderKind::ChangeWebsite, {edit, submit, {E::Return, S::Returned}},
            "+SUBMIT !RETURN >RETURNED .PROVIDER_REVIEW .SMS_VERIFICATION .ADMINISTRATION_REVIEW .APPROVED");
        row("rejected", OrderKind::ChangeWebsite, {submit, {E::Reject, S::Rejected}},
            "+SUBMIT !REJECT >REJECTED .PROVIDER_REVIEW .SMS_VERIFICATION .ADMINISTRATION_REVIEW .APPROVED");
        row("sent again after a return", OrderKind::ChangeWebsite,
            {edit, submit, {E::Return, S::Returned}, edit, submit},
            "+SUBMIT !RETURN +SUBMIT >PROVIDER_REVIEW .SMS_VERIFICATION .ADMINISTRATION_REVIEW .APPROVED");
        row("abandoned", OrderKind::ChangeWebsite, {edit, {E::Abandon, S::Abandoned}}, "!ABANDON");
        row("cancelled website skips the provider", OrderKind::CancelWebsite,
            {edit, {E::Submit, S::SmsVerification}},
            "+SUBMIT >SMS_VERIFICATION .ADMINISTRATION_REVIEW .APPROVED");
        row("lapsed", OrderKind::CancelWebsite, {{E::Submit, S::SmsVerification}, {E::Lapse, S::Returned}},
            "+SUBMIT !LAPSE >RETURNED .SMS_VERIFICATION .ADMINISTRATION_REVIEW .APPROVED");
        row("access needs nobody", OrderKind::CancelAccess, {edit}, ">DRAFT .APPROVED");
        row("unknown state", OrderKind::ChangeWebsite, {submit, {E::Unknown, S::Unknown}}, "+SUBMIT +");
    }

    void wayIsDrawn()
    {
        QFETCH(int, kind);
        QFETCH(QList<Step>, steps);
        QFETCH(QString, expected);
        QCOMPARE(drawn(models::stagesOf(orderOf(OrderKind(kind), steps), m_book, u"33"_s)), expected);
    }

    void stagesTellTheirTimes()
    {
        auto order = orderOf(OrderKind::ChangeWebsite, {{OrderEvent::Submit, OrderState::ProviderReview},
                                                        {OrderEvent::Pass, OrderState::SmsVerification}});
        order.expectedBy = {QDate(2026, 11, 27), QDate(2027, 1, 7)};
        order.verifications.resize(2);
        order.verifications[0].state = VerificationState::Verified;
        order.verifications[0].deadline = at(30);
        order.verifications[1].state = VerificationState::Waiting;
        order.verifications[1].deadline = at(25);
        const auto stages = models::stagesOf(order, m_book, u"33"_s);
        QCOMPARE(stages.size(), 5);
        QCOMPARE(stages[2].until, at(25)); // of those who still must verify
        QCOMPARE(stages[2].verified, 1);
        QCOMPARE(stages[2].verifiers, 2);
        QCOMPARE(stages[3].workDaysMax, 30); // Zhejiang's own maximum
        QCOMPARE(stages[4].earliest, QDate(2026, 11, 27));
        QCOMPARE(stages[4].latest, QDate(2027, 1, 7));
        const auto elsewhere = models::stagesOf(order, m_book, u"11"_s);
        QCOMPARE(elsewhere[3].workDaysMax, 20);
        QCOMPARE(models::nextDeadline(order), at(25));
        order.state = OrderState::Returned;
        QVERIFY(!models::nextDeadline(order).isValid()); // nobody can verify it any more
    }

    void everyStateHasATurn_data()
    {
        QTest::addColumn<int>("state");
        for (const auto &[state, word] : filing::CodeWords<OrderState>::words)
            QTest::newRow(word.data()) << int(state);
    }

    void everyStateHasATurn()
    {
        QFETCH(int, state);
        const auto turn = models::turnOf(OrderState(state));
        const bool ended = orders::isFinal(OrderState(state));
        QCOMPARE(turn == models::Turn::Nobody, ended);
        orders::Order order;
        order.state = OrderState(state);
        const auto actions = models::actionsOf(order, orders::Role::Applicant);
        QCOMPARE(actions.edit, turn == models::Turn::Yours);
        const auto ofSupport = models::actionsOf(order, orders::Role::Support);
        QVERIFY(!ofSupport.abandon && !ofSupport.edit && !ofSupport.resubmit);
    }

    void resubmitOnlyWhereSmsLapsed()
    {
        orders::Order order;
        order.state = OrderState::Returned;
        QVERIFY(!models::actionsOf(order, orders::Role::Applicant).resubmit);
        order.stateReason = u"SMS_EXPIRED"_s;
        QVERIFY(models::actionsOf(order, orders::Role::Applicant).resubmit);
        order.state = OrderState::SmsVerification;
        QVERIFY(!models::actionsOf(order, orders::Role::Applicant).resubmit);
    }

    void timesOfAnOrder()
    {
        auto order = orderOf(OrderKind::ChangeWebsite, {{OrderEvent::Edit, OrderState::Draft},
                                                        {OrderEvent::Submit, OrderState::ProviderReview},
                                                        {OrderEvent::Return, OrderState::Returned},
                                                        {OrderEvent::Edit, OrderState::Draft},
                                                        {OrderEvent::Edit, OrderState::Draft}});
        QCOMPARE(models::submittedAt(order), at(1));
        QCOMPARE(models::inStateSince(order), at(3)); // the second edit is no new state
        QVERIFY(!models::submittedAt(orders::Order()).isValid());
        order.timeline.clear();
        QCOMPARE(models::inStateSince(order), at(0));
    }

private:
    rules::RuleBook m_book;
};

QTEST_GUILESS_MAIN(TestOrderProgress)
#include "tst_order_progress.moc"
