// SPDX-License-Identifier: Apache-2.0
#include "service/regulator/practice_regulator.h"

#include "filing/masking.h"
#include "service/auth/tokens.h"
#include "service/storage/meta.h"
#include "service/storage/orders.h"
#include "service/storage/practice_rows.h"

#include <sodium.h>

#include <algorithm>
#include <cmath>

namespace service {

using namespace Qt::Literals::StringLiterals;
using orders::OrderEvent;
using orders::OrderState;
using orders::VerificationState;

namespace {

constexpr auto automaticKey = "practiceAutomatic"_L1;
constexpr double providerReviewDays = 1;
constexpr double administrationReviewDays = 2;
constexpr double synchronisationDays = 0.5;
constexpr int mostResends = 3;

/// 24 hours are one scaled day, but a person has to find the page and type: never less than this.
constexpr double leastWindowSeconds = 300;

QString randomCode() { return QString::number(randombytes_uniform(1000000)).rightJustified(6, u'0'); }

/// Only a hash is compared, so that a look at the table alone does not tell the code at a glance.
QString codeHash(const QString &orderId, int n, const QString &code)
{
    return tokenHash(orderId + u'/' + QString::number(n) + u'/' + code);
}

} // namespace

PracticeRegulator::PracticeRegulator(const Clock &clock, const PasswordHasher &hasher, double daySeconds,
                                     CodeMaker codes)
    : m_clock(clock)
    , m_hasher(hasher)
    , m_daySeconds(daySeconds)
    , m_makeCode(codes ? std::move(codes) : randomCode)
{
}

bool PracticeRegulator::passwordMatches(Database &db, const QString &filingId, const SecretText &password)
{
    return m_hasher.matches(PracticeRows(db).password(filingId), password);
}

QList<orders::Verification> PracticeRegulator::sendCodes(Database &db, const orders::Order &order,
                                                         const QList<Addressee> &addressees,
                                                         int wrongCodesAllowed)
{
    QList<orders::Verification> verifications;
    const auto now = m_clock.now();
    int n = 0;
    for (const auto &addressee : addressees) {
        ++n;
        const auto &person = addressee.person;
        const auto code = m_makeCode();
        PracticeRows(db).put(CodeRow{order.id, n, person.mobile, person.certificate.number.right(6).toUpper(),
                                     codeHash(order.id, n, code), 0, true, now});
        sendMessage(db, order, person.mobile, code, n);
        verifications.append({n,
                              addressee.role,
                              filing::masked(person.name, filing::Mask::Name),
                              filing::masked(person.mobile, filing::Mask::Phone),
                              VerificationState::Waiting,
                              now,
                              deadline(),
                              wrongCodesAllowed,
                              u"EXTERNAL"_s,
                              {},
                              addressee.newNumber,
                              mostResends});
    }
    PracticeRows(db).put(TimerRow{order.id, OrderEvent::Lapse, false, deadline()});
    return verifications;
}

Result<orders::Verification> PracticeRegulator::resendCode(Database &db, const orders::Order &order, int n)
{
    PracticeRows rows(db);
    auto row = rows.code(order.id, n);
    const auto found = std::find_if(order.verifications.begin(), order.verifications.end(),
                                    [n](const auto &verification) { return verification.n == n; });
    if (!row || found == order.verifications.end())
        return fail(ErrorKind::NotFound, u"NOT_FOUND"_s);
    if (!row->waiting || found->state != VerificationState::Waiting)
        return fail(ErrorKind::Conflict, u"VERIFICATION_NOT_WAITING"_s);
    if (row->resends >= mostResends) {
        Error error{.kind = ErrorKind::RateLimited, .code = u"RESEND_LIMIT"_s};
        error.params.insert(problemParam::retryAfter,
                            QString::number(std::max<qint64>(1, m_clock.now().secsTo(found->deadline))));
        return tl::unexpected(error);
    }
    const auto code = m_makeCode();
    row->codeHash = codeHash(order.id, n, code);
    row->sentAt = m_clock.now();
    ++row->resends;
    rows.put(*row);
    sendMessage(db, order, row->mobile, code, n);
    auto verification = *found;
    verification.sentAt = row->sentAt;
    verification.resendsLeft = mostResends - row->resends;
    return verification;
}

void PracticeRegulator::takeOrder(Database &db, const orders::Order &order)
{
    PracticeRows rows(db);
    switch (order.state.value()) {
    case OrderState::ProviderReview:
        rows.put(TimerRow{order.id, OrderEvent::Pass, true, afterDays(providerReviewDays)});
        break;
    case OrderState::AdministrationReview:
        rows.put(TimerRow{order.id, OrderEvent::Approve, true, afterDays(administrationReviewDays)});
        break;
    case OrderState::Approved:
        rows.put(TimerRow{order.id, OrderEvent::Apply, false, afterDays(synchronisationDays)});
        break;
    default:
        break;
    }
}

void PracticeRegulator::dropOrder(Database &db, const QString &orderId)
{
    PracticeRows rows(db);
    rows.removeTimers(orderId);
    rows.endCodes(orderId);
}

QString PracticeRegulator::verificationPage() const
{
    const std::lock_guard lock(m_mutex);
    return m_page;
}

void PracticeRegulator::setVerificationPage(const QString &url)
{
    const std::lock_guard lock(m_mutex);
    m_page = url;
}

bool PracticeRegulator::isAutomatic(Database &db) { return Meta(db).value(automaticKey, u"1"_s) == "1"_L1; }

void PracticeRegulator::setAutomatic(Database &db, bool automatic)
{
    Meta(db).set(automaticKey, automatic ? u"1"_s : u"0"_s);
}

int PracticeRegulator::tick(Database &db, RegulatorAnswers &answers)
{
    constexpr int longest = 1000;
    while (const auto timer = PracticeRows(db).nextTimer(isAutomatic(db))) {
        const auto wait = m_clock.now().msecsTo(timer->dueAt);
        if (wait > 0)
            return int(std::min<qint64>(wait, longest));
        try {
            fire(db, answers, timer->orderId, timer->event);
        } catch (const StorageFailure &) {
            postpone(db, *timer);
            throw;
        }
    }
    return longest;
}

/// One order that cannot go on must not hold up the others.
void PracticeRegulator::postpone(Database &db, TimerRow timer) const
{
    constexpr int pauseSeconds = 60;
    timer.dueAt = m_clock.now().addSecs(pauseSeconds);
    Transaction transaction(db);
    PracticeRows(db).put(timer);
    transaction.commit();
}

void PracticeRegulator::fire(Database &db, RegulatorAnswers &answers, const QString &orderId,
                             OrderEvent event)
{
    Transaction transaction(db);
    // A button may have been faster: then the step is not in the table any more, and the timer simply goes.
    const auto reason = event == OrderEvent::Lapse ? u"SMS_EXPIRED"_s : QString();
    const OutsideAnswer answer{.event = event, .actorId = u"system"_s, .stateReason = reason};
    if (!answers.answered(db, orderId, answer))
        PracticeRows(db).removeTimers(orderId);
    transaction.commit();
}

CodeEntry PracticeRegulator::enterCode(Database &db, RegulatorAnswers &answers, const QString &code,
                                       const QString &mobile, const QString &idTail)
{
    Transaction transaction(db);
    CodeEntry entry{u"NOT_WAITING"_s};
    std::optional<CodeRow> newest;
    std::optional<CodeRow> match;
    for (const auto &row : PracticeRows(db).codesFor(mobile)) {
        const auto order = Orders(db).byId(row.orderId);
        if (!order)
            continue;
        if (row.waiting && order->order.state == OrderState::SmsVerification) {
            if (!newest)
                newest = row;
            const auto hash = codeHash(row.orderId, row.n, code);
            if (!match && sameSecret(hash.toLatin1(), row.codeHash.toLatin1()) &&
                row.idTail == idTail.toUpper())
                match = row;
        } else if (entry.result == "NOT_WAITING"_L1 && !newest &&
                   order->order.stateReason == "SMS_EXPIRED"_L1) {
            entry.result = u"EXPIRED"_s;
        }
    }
    if (match) {
        auto row = *match;
        row.waiting = false;
        PracticeRows(db).put(row);
        auto verification = Orders(db).byId(row.orderId)->order.verifications.value(row.n - 1);
        verification.state = VerificationState::Verified;
        const auto moved = answers.verificationChanged(db, row.orderId, verification);
        entry = {u"VERIFIED"_s, {}, moved && moved->state == OrderState::SmsVerification};
    } else if (newest) {
        entry = wrongCode(db, answers, newest->orderId, newest->n);
    }
    transaction.commit();
    return entry;
}

CodeEntry PracticeRegulator::wrongCode(Database &db, RegulatorAnswers &answers, const QString &orderId, int n)
{
    auto verification = Orders(db).byId(orderId)->order.verifications.value(n - 1);
    if (verification.attemptsLeft > 0) {
        --verification.attemptsLeft;
        (void)answers.verificationChanged(db, orderId, verification);
        return {u"WRONG_CODE"_s, verification.attemptsLeft};
    }
    verification.state = VerificationState::Failed;
    (void)answers.verificationChanged(db, orderId, verification);
    (void)answers.answered(
        db, orderId, {.event = OrderEvent::Lapse, .actorId = u"system"_s, .stateReason = u"SMS_ATTEMPTS"_s});
    return {u"ORDER_RETURNED"_s};
}

void PracticeRegulator::sendMessage(Database &db, const orders::Order &order, const QString &mobile,
                                    const QString &code, int n)
{
    PracticeRows(db).add(
        {m_clock.now(), mobile, code,
         u"[Practice] MIIT filing verification: your code is %1. Enter it within 24 hours together with this "
         "number and the last six characters of your ID."_s.arg(code),
         u"【练习】工信部备案短信核验：您的验证码为 %1。请于 24 小时内凭本手机号和证件号码后六位完成核验。"_s
             .arg(code),
         order.id, n});
}

QDateTime PracticeRegulator::afterDays(double days) const
{
    return m_clock.now().addMSecs(qint64(std::llround(days * m_daySeconds * 1000)));
}

QDateTime PracticeRegulator::deadline() const
{
    return m_clock.now().addMSecs(qint64(std::llround(std::max(m_daySeconds, leastWindowSeconds) * 1000)));
}

} // namespace service
