// SPDX-License-Identifier: Apache-2.0
#include "orders/transitions.h"

#include <QSet>
#include <QTest>

#include <array>

using namespace orders;
using S = OrderState;
using E = OrderEvent;
using R = Role;

namespace {

constexpr std::array states{S::Draft,    S::ProviderReview, S::SmsVerification, S::AdministrationReview,
                            S::Approved, S::Completed,      S::Returned,        S::Rejected,
                            S::Abandoned};
constexpr std::array events{E::Edit,  E::Submit,  E::Pass,   E::Return, E::Verify,
                            E::Lapse, E::Approve, E::Reject, E::Apply,  E::Abandon};
constexpr std::array roles{R::Applicant, R::Support,        R::Supervisor,
                           R::Reviewer,  R::Administration, R::System};

/// Where an event leads, written down from the contract and not from the program.
struct Documented
{
    S from;
    E event;
    S to;
    R role;
};

/// Every row whose target does not depend on the route.
constexpr std::array documented{
    Documented{S::Draft, E::Edit, S::Draft, R::Applicant},
    Documented{S::Draft, E::Abandon, S::Abandoned, R::Applicant},
    Documented{S::ProviderReview, E::Return, S::Returned, R::Reviewer},
    Documented{S::ProviderReview, E::Abandon, S::Abandoned, R::Applicant},
    Documented{S::SmsVerification, E::Lapse, S::Returned, R::System},
    Documented{S::SmsVerification, E::Abandon, S::Abandoned, R::Applicant},
    Documented{S::AdministrationReview, E::Approve, S::Approved, R::Administration},
    Documented{S::AdministrationReview, E::Reject, S::Rejected, R::Administration},
    Documented{S::Approved, E::Apply, S::Completed, R::System},
    Documented{S::Returned, E::Submit, S::SmsVerification, R::Applicant}, // only where it lapsed: Order::hasLapsed
    Documented{S::Returned, E::Edit, S::Draft, R::Applicant},
    Documented{S::Returned, E::Abandon, S::Abandoned, R::Applicant},
    Documented{S::Rejected, E::Edit, S::Draft, R::Applicant},
    Documented{S::Rejected, E::Abandon, S::Abandoned, R::Applicant},
};

QList<Route> routes()
{
    QList<Route> all;
    for (int bits = 0; bits < 8; ++bits)
        all.append({(bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0});
    return all;
}

/// The stages of a route in their order, from the draft to the approval.
QList<S> stages(const Route &route)
{
    QList<S> list{S::Draft};
    if (route.providerReview)
        list.append(S::ProviderReview);
    if (route.smsVerification)
        list.append(S::SmsVerification);
    if (route.administrationReview)
        list.append(S::AdministrationReview);
    list.append(S::Approved);
    return list;
}

const Documented *row(S from, E event)
{
    for (const auto &line : documented) {
        if (line.from == from && line.event == event)
            return &line;
    }
    return nullptr;
}

/// The event that carries an order from one stage on to the next; Unknown for a state that is no such stage.
E forward(S stage)
{
    switch (stage) {
    case S::Draft:
        return E::Submit;
    case S::ProviderReview:
        return E::Pass;
    case S::SmsVerification:
        return E::Verify;
    default:
        return E::Unknown;
    }
}

R forwardRole(S stage)
{
    switch (stage) {
    case S::Draft:
        return R::Applicant;
    case S::ProviderReview:
        return R::Reviewer;
    default:
        return R::System;
    }
}

QByteArray say(S state, E event)
{
    return (filing::Code<S>(state).text() + u' ' + filing::Code<E>(event).text()).toLatin1();
}

} // namespace

class TransitionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairAgreesWithTheTable();
    void forwardEventsFollowTheRoute();
    void onlyTheNamedRoleMayFire();
    void everyStateIsReachable();
    void finalStatesHaveNoExit();
    void everyOpenStateCanEnd();
    void nothingIsTakenBackFromTheAdministration();
    void tableHoldsEachPairOnce();
    void everyEnumeratorHasItsWord();
};

void TransitionsTest::everyPairAgreesWithTheTable()
{
    for (const auto &route : routes()) {
        for (const auto state : states) {
            for (const auto event : events) {
                if (event == forward(state))
                    continue;
                const auto *line = row(state, event);
                const auto actual = next(state, event, route);
                QVERIFY2(actual.has_value() == (line != nullptr), say(state, event));
                if (line)
                    QVERIFY2(*actual == line->to, say(state, event));
            }
        }
    }
}

void TransitionsTest::forwardEventsFollowTheRoute()
{
    for (const auto &route : routes()) {
        const auto chain = stages(route);
        for (qsizetype i = 0; i + 1 < chain.size(); ++i) {
            const auto event = forward(chain.at(i));
            if (event == E::Unknown)
                continue; // the administration decides by approving
            QCOMPARE(next(chain.at(i), event, route), std::optional(chain.at(i + 1)));
        }
        // An order that was on its way when a stage was switched off still goes forward.
        QVERIFY(next(S::ProviderReview, E::Pass, route));
        QVERIFY(next(S::SmsVerification, E::Verify, route));
    }
}

void TransitionsTest::onlyTheNamedRoleMayFire()
{
    for (const auto state : states) {
        for (const auto event : events) {
            const auto *line = row(state, event);
            const bool isForward = event == forward(state);
            for (const auto role : roles) {
                const bool expected = line ? line->role == role : isForward && forwardRole(state) == role;
                QVERIFY2(mayFire(state, event, role) == expected, say(state, event));
            }
        }
        // Who only looks changes nothing.
        for (const auto event : events) {
            QVERIFY(!mayFire(state, event, R::Support));
            QVERIFY(!mayFire(state, event, R::Supervisor));
        }
    }
}

void TransitionsTest::everyStateIsReachable()
{
    QSet<S> reached{S::Draft};
    qsizetype before = 0;
    while (before != reached.size()) {
        before = reached.size();
        const auto known = reached;
        for (const auto state : known) {
            for (const auto event : events) {
                if (const auto to = next(state, event, Route{}))
                    reached.insert(*to);
            }
        }
    }
    QCOMPARE(reached.size(), qsizetype(states.size()));
}

void TransitionsTest::finalStatesHaveNoExit()
{
    for (const auto state : states) {
        bool exits = false;
        for (const auto event : events)
            exits = exits || next(state, event, Route{});
        QVERIFY2(exits != isFinal(state), say(state, E::Edit));
    }
    QVERIFY(isFinal(S::Completed));
    QVERIFY(isFinal(S::Abandoned));
}

void TransitionsTest::everyOpenStateCanEnd()
{
    for (const auto &route : routes()) {
        for (const auto start : states) {
            QSet<S> reached{start};
            for (int i = 0; i < int(states.size()); ++i) {
                const auto known = reached;
                for (const auto state : known) {
                    for (const auto event : events) {
                        if (const auto to = next(state, event, route))
                            reached.insert(*to);
                    }
                }
            }
            QVERIFY2(reached.contains(S::Completed) || start == S::Abandoned, say(start, E::Unknown));
        }
    }
}

/// contract.md: "At the administration nothing can be edited or withdrawn."
void TransitionsTest::nothingIsTakenBackFromTheAdministration()
{
    for (const auto state : {S::AdministrationReview, S::Approved}) {
        for (const auto event : {E::Edit, E::Abandon, E::Submit, E::Return})
            QVERIFY(!next(state, event, Route{}));
    }
}

void TransitionsTest::tableHoldsEachPairOnce()
{
    QSet<QByteArray> seen;
    for (const auto &line : transitions()) {
        const auto pair = say(line.from, line.event);
        QVERIFY2(!seen.contains(pair), pair);
        seen.insert(pair);
    }
    QCOMPARE(seen.size(), qsizetype(documented.size() + 3));
}

void TransitionsTest::everyEnumeratorHasItsWord()
{
    const auto roundTrip = [](auto value) {
        const filing::Code<decltype(value)> code(value);
        return !code.text().isEmpty() && code.fromText(code.text()).value() == value;
    };
    for (const auto state : states)
        QVERIFY(roundTrip(state));
    for (const auto event : events)
        QVERIFY(roundTrip(event));
    for (const auto role : roles)
        QVERIFY(roundTrip(role));
    for (const auto kind :
         {OrderKind::ChangeEntity, OrderKind::ChangeWebsite, OrderKind::ChangeApp, OrderKind::CancelEntity,
          OrderKind::CancelWebsite, OrderKind::CancelApp, OrderKind::CancelAccess}) {
        QVERIFY(roundTrip(kind));
        QCOMPARE(isCancel(kind), filing::Code<OrderKind>(kind).text().startsWith(QLatin1String("CANCEL_")));
    }
    QVERIFY(!filing::Code<OrderState>::fromText(QStringLiteral("LATER_STATE")).isKnown());
}

QTEST_GUILESS_MAIN(TransitionsTest)
#include "tst_transitions.moc"
