// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/auth/passwords.h"
#include "service/clock.h"
#include "service/regulator/regulator.h"
#include "service/storage/practice_rows.h"

#include <functional>
#include <mutex>

namespace service {

/// Result of a code entered on the page that stands in for the ministry's.
struct CodeEntry
{
    QString result; ///< VERIFIED, WRONG_CODE, NOT_WAITING, EXPIRED, ORDER_RETURNED
    std::optional<int> attemptsLeft = {};
    bool waitingForOthers = false;
};

/// The outside world of the practice environment. A work day lasts `daySeconds`: a review by the provider
/// takes one, the administration's two, the synchronisation half a day; the SMS window of 24 hours is one
/// day, but at least five minutes, because a person has to type. Reviews pass by themselves unless they are
/// switched to the buttons of the practice pages; SMS codes always need a person. Everything it means to do
/// later stands in the database, so it survives the end of the process. Any thread; state is in the database.
class PracticeRegulator final : public Regulator
{
public:
    /// Six random digits; tests give their own.
    using CodeMaker = std::function<QString()>;

    PracticeRegulator(const Clock &clock, const PasswordHasher &hasher, double daySeconds,
                      CodeMaker codes = {});

    bool passwordMatches(Database &db, const QString &filingId, const SecretText &password) override;
    QList<orders::Verification> sendCodes(Database &db, const orders::Order &order,
                                          const QList<Addressee> &addressees, int wrongCodesAllowed) override;
    Result<orders::Verification> resendCode(Database &db, const orders::Order &order, int n) override;
    void takeOrder(Database &db, const orders::Order &order) override;
    void dropOrder(Database &db, const QString &orderId) override;
    QString verificationPage() const override;

    void setVerificationPage(const QString &url);
    double daySeconds() const { return m_daySeconds; }
    static bool isAutomatic(Database &db);
    static void setAutomatic(Database &db, bool automatic);

    /// Does what is due. Answers milliseconds until the next thing is (at most 1,000).
    int tick(Database &db, RegulatorAnswers &answers);
    /// A person enters a code. One transaction.
    CodeEntry enterCode(Database &db, RegulatorAnswers &answers, const QString &code, const QString &mobile,
                        const QString &idTail);

private:
    void fire(Database &db, RegulatorAnswers &answers, const QString &orderId, orders::OrderEvent event);
    void postpone(Database &db, TimerRow timer) const;
    CodeEntry wrongCode(Database &db, RegulatorAnswers &answers, const QString &orderId, int n);
    void sendMessage(Database &db, const orders::Order &order, const QString &mobile, const QString &code,
                     int n);
    QDateTime afterDays(double days) const;
    QDateTime deadline() const;

    const Clock &m_clock;
    const PasswordHasher &m_hasher;
    double m_daySeconds;
    CodeMaker m_makeCode;
    mutable std::mutex m_mutex; ///< guards m_page
    QString m_page;
};

} // namespace service
