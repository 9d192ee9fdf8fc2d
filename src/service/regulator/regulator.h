// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/values.h"
#include "orders/order.h"
#include "service/auth/secret_text.h"
#include "service/message.h"
#include "service/storage/database.h"

namespace service {

/// Somebody who has to verify an order by SMS.
struct Addressee
{
    filing::Code<orders::Verifier> role;
    filing::Person person;
    QString pointer; ///< where the person stands, e.g. `/websites/web_1/personInCharge`
    bool newNumber = false; ///< the number is one that the order brings
};

/// What somebody outside has decided about an order.
struct OutsideAnswer
{
    orders::OrderEvent event = orders::OrderEvent::Unknown;
    QString actorId;                      ///< who, for the audit log
    QList<filing::Finding> findings = {}; ///< with Return and Reject
    QString stateReason = {};             ///< with Lapse
    QString requestId = {};
};

/// Takes what the outside world answers. Implemented by the order flow; called within the caller's
/// transaction.
class RegulatorAnswers
{
public:
    virtual ~RegulatorAnswers() = default;
    /// Errors: 404, 409 where the table has no such step.
    virtual Result<orders::Order> answered(Database &db, const QString &orderId,
                                           const OutsideAnswer &answer) = 0;
    /// One verification has another state; the last one verified moves the order on.
    virtual Result<orders::Order> verificationChanged(Database &db, const QString &orderId,
                                                      const orders::Verification &verification) = 0;
};

/// The outside world: the provider's reviewers, the ministry's SMS platform, the administration. A deployment
/// replaces this one class. All calls run within the transaction that moves the order, so an implementation
/// notes there what it has to do and does it afterwards; the answers come later through `RegulatorAnswers`.
class Regulator
{
public:
    virtual ~Regulator() = default;
    /// Whether it is the filing's password. Takes the same time for every answer.
    virtual bool passwordMatches(Database &db, const QString &filingId, const SecretText &password) = 0;
    /// Sends a code to each addressee; answers the verifications as they stand in the order from now on.
    virtual QList<orders::Verification> sendCodes(Database &db, const orders::Order &order,
                                                  const QList<Addressee> &addressees,
                                                  int wrongCodesAllowed) = 0;
    /// Sends one code again. Errors: 409 VERIFICATION_NOT_WAITING, 429 RESEND_LIMIT.
    virtual Result<orders::Verification> resendCode(Database &db, const orders::Order &order, int n) = 0;
    /// The order has come to a state in which it waits for somebody outside.
    virtual void takeOrder(Database &db, const orders::Order &order) = 0;
    /// The order no longer waits for anybody.
    virtual void dropOrder(Database &db, const QString &orderId) = 0;
    /// Address of the page on which a verifier enters the code.
    virtual QString verificationPage() const = 0;
};

} // namespace service
