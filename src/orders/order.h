// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/finding.h"
#include "filing/values.h"
#include "orders/codes.h"

#include <QJsonObject>

namespace orders {

/// One person's SMS verification at the regulator. Name and mobile are always masked on the wire.
struct Verification
{
    int n = 0; ///< number within the order, from 1
    filing::Code<Verifier> role;
    QString name;
    QString mobile;
    filing::Code<VerificationState> state;
    QDateTime sentAt;
    QDateTime deadline;
    int attemptsLeft = 0; ///< wrong codes still allowed
    QString mode;         ///< `EXTERNAL`: the code is entered at `url`
    QString url;
    bool newNumber = false;              ///< the number is one that the order brings
    std::optional<int> resendsLeft = {}; ///< none: not known

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("n", self.n);
        visit("role", self.role);
        visit("name", self.name);
        visit("mobile", self.mobile);
        visit("state", self.state);
        visit("sentAt", self.sentAt);
        visit("deadline", self.deadline);
        visit("attemptsLeft", self.attemptsLeft);
        visit("mode", self.mode);
        visit("url", self.url);
        visit("newNumber", self.newNumber);
        visit("resendsLeft", self.resendsLeft);
    }
    bool operator==(const Verification &) const = default;
};

/// One thing that happened to an order: the state it led to, and who did it.
struct TimelineEntry
{
    QDateTime at;
    filing::Code<OrderEvent> event;
    filing::Code<OrderState> state;
    filing::Code<Role> actor;
    QString note;
    QString reason = {};                  ///< of a lapse: SMS_EXPIRED, SMS_ATTEMPTS
    QList<filing::Finding> findings = {}; ///< with which a reviewer sent it back

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("at", self.at);
        visit("event", self.event);
        visit("state", self.state);
        visit("actor", self.actor);
        visit("note", self.note);
        visit("reason", self.reason);
        visit("findings", self.findings);
    }
    bool operator==(const TimelineEntry &) const = default;
};

/// When the result is expected; `latest` is none where the work days of the year are not announced yet.
struct ExpectedBy
{
    std::optional<QDate> earliest;
    std::optional<QDate> latest;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("earliest", self.earliest);
        visit("latest", self.latest);
    }
    bool operator==(const ExpectedBy &) const = default;
};

/// An order: the wish to change or cancel, from draft to result. The desk makes its id, so that a lost answer can be
/// asked for again and never becomes a second order.
struct Order
{
    QString id; ///< UUIDv7
    filing::Code<OrderKind> kind;
    QString filingId;
    QStringList targets; ///< ids of websites and apps
    filing::Code<OrderState> state = OrderState::Draft;
    QString stateReason;    ///< e.g. SMS_EXPIRED, SMS_ATTEMPTS
    QJsonObject content;    ///< proposed values by pointer, see contract/content.h
    qint64 baseVersion = 0; ///< version of the filing the draft was made from
    QString rulesVersion;
    QList<filing::Finding> findings;
    QStringList documents;
    QList<Verification> verifications;
    filing::Code<Needed> verifiersNeeded = Needed::All;
    QList<TimelineEntry> timeline;
    std::optional<ExpectedBy> expectedBy;
    QDateTime createdAt;
    QDateTime updatedAt;
    qint64 version = 0;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("kind", self.kind);
        visit("filingId", self.filingId);
        visit("targets", self.targets);
        visit("state", self.state);
        visit("stateReason", self.stateReason);
        visit("content", self.content);
        visit("baseVersion", self.baseVersion);
        visit("rulesVersion", self.rulesVersion);
        visit("findings", self.findings);
        visit("documents", self.documents);
        visit("verifications", self.verifications);
        visit("verifiersNeeded", self.verifiersNeeded);
        visit("timeline", self.timeline);
        visit("expectedBy", self.expectedBy);
        visit("createdAt", self.createdAt);
        visit("updatedAt", self.updatedAt);
        visit("version", self.version);
    }
    bool operator==(const Order &) const = default;
    bool isOpen() const { return !isFinal(state); }
    /// Returned because nobody verified it in time: unchanged it may go straight on (icp-facts 6).
    bool hasLapsed() const { return state == OrderState::Returned && stateReason.startsWith(QLatin1StringView("SMS_")); }
};

} // namespace orders
