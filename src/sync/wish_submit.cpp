// SPDX-License-Identifier: Apache-2.0
#include "sync/wish_sender.h"

#include "filing/clock.h"

namespace syncing {

using namespace Qt::Literals::StringLiterals;
using filing::Error;
using filing::ErrorKind;
using filing::Result;
using orders::Order;
using orders::OrderState;

namespace {

constexpr int mostRounds = 5; ///< tries with a new operation id before the user is told

/// The key was used with another body (another password): under a new key the question is a new one.
bool isKeyReused(const Error &error) { return error.code == "IDEMPOTENCY_KEY_REUSED"_L1; }

/// The first try is still being worked on (contract.md: same key, still running).
bool isStillRunning(const Error &error)
{
    return error.code == "IDEMPOTENCY_IN_PROGRESS"_L1;
}

} // namespace

void WishSender::submit(const WishPtr &wish)
{
    const auto &orderId = wish->orderId();
    if (isWithdrawn(wish))
        return withdraw(wish);
    if (wish->body.needsPassword && !m_passwords.contains(orderId)) {
        if (wish->item.attempts > 0 && !std::exchange(wish->looked, true))
            return look(wish, {}); // it may have been done before the restart
        return needPassword(wish);
    }
    if (wish->item.attempts > 0 && m_book.find(orderId))
        return askSubmit(wish); // exactly as before: same key, same version
    m_pusher.pushNow(orderId, [this, wish](const Result<store::StoredDraft> &pushed) {
        if (!m_outbox.contains(wish))
            return;
        if (isWithdrawn(wish))
            withdraw(wish);
        else if (pushed)
            askSubmit(wish);
        else if (pushed.error().code == "ORDER_NOT_EDITABLE"_L1 || pushed.error().code == "DRAFT_UNKNOWN"_L1)
            look(wish, pushed.error());
        else
            isPassing(pushed.error()) ? later(wish, pushed.error()) : refuse(wish, pushed.error());
    });
}

/// Abandoned before it was sent.
bool WishSender::isWithdrawn(const WishPtr &wish) const
{
    return wish->item.attempts == 0 && m_outbox.find(wish->orderId(), WishKind::Abandon);
}

void WishSender::withdraw(const WishPtr &wish)
{
    m_outbox.remove(wish);
    done(wish);
}

void WishSender::needPassword(const WishPtr &wish)
{
    pause(wish);
    if (!std::exchange(wish->passwordAsked, true))
        Q_EMIT passwordNeeded(wish->orderId());
}

/// The attempt is durable before it is made: whoever finds the wish after a crash knows that it may have been done.
void WishSender::askSubmit(const WishPtr &wish)
{
    filing::whenAnswered(m_outbox.noteAttempt(wish), this, [this, wish](const Result<void> &noted) {
        const auto *draft = m_book.find(wish->orderId());
        if (!noted || !draft)
            return later(wish, noted ? Error{ErrorKind::Storage, u"DRAFT_UNKNOWN"_s} : noted.error());
        m_connection.ask<Order>(
            this,
            [this, wish, version = draft->serverVersion] {
                const auto password = m_passwords.find(wish->orderId());
                return m_client.submit(wish->orderId(), version, wish->item.operationId,
                                       password == m_passwords.end() ? QByteArrayView() : password->second.view());
            },
            [this, wish](const OrderAnswer &answer) { onSubmitted(wish, answer); });
    });
}

void WishSender::onSubmitted(const WishPtr &wish, const OrderAnswer &answer)
{
    if (answer)
        return settle(wish, *answer);
    const auto &error = answer.error();
    if (isPassing(error) || isStillRunning(error))
        later(wish, error);
    else if (error.kind == ErrorKind::Stale || error.kind == ErrorKind::Conflict || isKeyReused(error))
        look(wish, error);
    else
        refuse(wish, error);
}

/// Asks what the order is now: perhaps an earlier try, or another desk, has submitted it.
void WishSender::look(const WishPtr &wish, const std::optional<Error> &why)
{
    m_connection.ask<Order>(
        this, [this, id = wish->orderId()] { return m_client.order(id); },
        [this, wish, why](const OrderAnswer &theirs) {
            if (theirs)
                onLooked(wish, *theirs, why);
            else
                isPassing(theirs.error()) ? later(wish, theirs.error()) : refuse(wish, theirs.error());
        });
}

void WishSender::onLooked(const WishPtr &wish, const Order &theirs, const std::optional<Error> &why)
{
    if (theirs.state != OrderState::Draft) // before a submit it was a draft: so it has been done
        return settle(wish, theirs);
    if (!why)
        return m_passwords.contains(wish->orderId()) ? submit(wish) : needPassword(wish);
    if (why->kind != ErrorKind::Stale && !isKeyReused(*why))
        return refuse(wish, *why);
    if (!m_pusher.reconcile(wish->orderId(), theirs))
        return refuse(wish, {ErrorKind::Stale, u"DRAFT_CONFLICT"_s});
    sendAnew(wish, *why);
}

void WishSender::sendAnew(const WishPtr &wish, const Error &why)
{
    if (++wish->rounds > mostRounds)
        return refuse(wish, why);
    filing::whenAnswered(m_outbox.renew(wish), this, [this, wish](const Result<void> &renewed) {
        if (!renewed)
            return later(wish, renewed.error());
        pause(wish);
        kick();
    });
}

void WishSender::retryWithNewPassword(const WishPtr &wish)
{
    wish->passwordAsked = false;
    wish->retryAt = {};
    if (wish->sending || wish->item.attempts == 0)
        return kick();
    filing::whenAnswered(m_outbox.renew(wish), this, [this](const Result<void> &) { kick(); });
}

} // namespace syncing
