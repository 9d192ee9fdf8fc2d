// SPDX-License-Identifier: Apache-2.0
#include "sync/wish_sender.h"

#include "filing/clock.h"
#include "store/store.h"
#include "sync/change_reader.h"

#include <QSet>

#include <algorithm>

namespace syncing {

using namespace Qt::Literals::StringLiterals;
using filing::Error;
using filing::ErrorKind;
using filing::Result;
using orders::Order;

WishSender::WishSender(store::Store &store, Outbox &outbox, DraftBook &book, DraftPusher &pusher,
                       remote::FilingClient &client, Connection &connection, const filing::Clock &clock,
                       Timers &timers, const SyncOptions &options, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_outbox(outbox)
    , m_book(book)
    , m_pusher(pusher)
    , m_client(client)
    , m_connection(connection)
    , m_clock(clock)
    , m_options(options)
    , m_next(timers)
{
}

QDateTime WishSender::dueAt(const Wish &wish) const
{
    return wish.retryAt.isValid() ? std::max(wish.item.notBefore, wish.retryAt) : wish.item.notBefore;
}

void WishSender::kick()
{
    m_next.stop();
    if (!m_connection.isUp())
        return;
    const auto now = m_clock.now();
    QSet<QString> busy; // orders that an earlier wish is about
    std::optional<qint64> pauseMs;
    const auto wishes = m_outbox.wishes();
    for (const auto &wish : wishes) {
        if (busy.contains(wish->orderId()))
            continue;
        busy.insert(wish->orderId());
        const bool submits = wish->kind == WishKind::Submit;
        if (submits && m_heldBack && m_heldBack(wish->orderId())) // its pictures go before it
            continue;
        const bool noRoom = submits && m_outbox.isClearing(wish->body.filingId, wish->orderId());
        if (wish->sending || noRoom) // one open order per filing
            continue;
        const auto ms = now.msecsTo(dueAt(*wish));
        if (ms > 0)
            pauseMs = std::min(pauseMs.value_or(ms), ms);
        else
            send(wish);
    }
    if (pauseMs)
        m_next.set(std::chrono::milliseconds(*pauseMs), [this] { kick(); });
}

void WishSender::send(const WishPtr &wish)
{
    wish->sending = true;
    m_pusher.hold(wish->orderId(), true);
    switch (wish->kind) {
    case WishKind::Submit: return submit(wish);
    case WishKind::Abandon: return abandon(wish);
    case WishKind::Resend: return resend(wish);
    case WishKind::Acknowledge: return acknowledge(wish);
    }
}

bool WishSender::isSending() const
{
    const auto &wishes = m_outbox.wishes();
    return std::any_of(wishes.begin(), wishes.end(), [](const auto &wish) { return wish->sending; });
}

void WishSender::setPassword(const QString &orderId, secrets::SecretBytes password)
{
    m_passwords.insert_or_assign(orderId, std::move(password));
}

void WishSender::abandon(const WishPtr &wish)
{
    if (m_pusher.isBusy(wish->orderId())) { // a draft on its way would come back to life
        wish->retryAt = m_clock.now().addMSecs(200);
        return pause(wish);
    }
    if (m_book.find(wish->orderId()))
        m_book.drop(wish->orderId());
    m_connection.ask<Order>(
        this, [this, id = wish->orderId()] { return m_client.order(id); },
        [this, wish](const OrderAnswer &theirs) {
            if (theirs && theirs->state != orders::OrderState::Abandoned)
                return askAbandon(wish, theirs->version);
            if (theirs)
                return settle(wish, *theirs);
            if (theirs.error().kind == ErrorKind::NotFound)
                return abandonUnknown(wish);
            isPassing(theirs.error()) ? later(wish, theirs.error()) : refuse(wish, theirs.error());
        });
}

/// The service does not have the order: for good, unless a draft of it is still on its way there.
void WishSender::abandonUnknown(const WishPtr &wish)
{
    constexpr int lookAgainMs = 5'000;
    const auto now = m_clock.now();
    if (wish->body.maybeSent && wish->body.wishedAt.msecsTo(now) < m_options.lateRequests.count()) {
        wish->retryAt = now.addMSecs(lookAgainMs);
        return pause(wish);
    }
    Order gone;
    gone.id = wish->orderId();
    gone.filingId = wish->body.filingId;
    gone.state = orders::OrderState::Abandoned;
    m_outbox.remove(wish);
    done(wish);
    Q_EMIT answered(gone.id, gone);
}

void WishSender::askAbandon(const WishPtr &wish, qint64 version)
{
    filing::whenAnswered(m_outbox.noteAttempt(wish), this, [this, wish, version](const Result<void> &noted) {
        if (!noted)
            return later(wish, noted.error());
        m_connection.ask<Order>(
            this,
            [this, wish, version] { return m_client.abandon(wish->orderId(), version, wish->item.operationId); },
            [this, wish](const OrderAnswer &answer) {
                if (answer)
                    settle(wish, *answer);
                else if (answer.error().kind == ErrorKind::Stale)
                    sendAnew(wish, answer.error());
                else
                    isPassing(answer.error()) ? later(wish, answer.error()) : refuse(wish, answer.error());
            });
    });
}

void WishSender::resend(const WishPtr &wish)
{
    if (wish->body.wishedAt.msecsTo(m_clock.now()) > m_options.resendLifetime.count())
        return refuse(wish, {ErrorKind::Timeout, u"WISH_EXPIRED"_s});
    m_connection.ask<Order>(
        this, [this, wish] { return m_client.resendCode(wish->orderId(), wish->body.verification); },
        [this, wish](const OrderAnswer &answer) {
            if (answer)
                settle(wish, *answer);
            else if (answer.error().needsSignIn() || answer.error().kind == ErrorKind::Network
                     || answer.error().kind == ErrorKind::Cancelled)
                later(wish, answer.error());
            else
                refuse(wish, answer.error()); // whether the SMS went is not known: the user decides
        });
}

void WishSender::acknowledge(const WishPtr &wish)
{
    m_connection.ask<filing::Notice>(
        this, [this, id = wish->orderId()] { return m_client.acknowledge(id); },
        [this, wish](const Result<filing::Notice> &notice) {
            if (!notice && isPassing(notice.error()))
                return later(wish, notice.error());
            store::Page page; // a notice that is gone has nothing to acknowledge: the pull brings what is
            if (notice)
                page.upserts.append(recordOf(*notice));
            page.finishedOperations.append(wish->item.operationId);
            filing::whenAnswered(m_store.applyPage(std::move(page)), this, [this, wish](const Result<void> &stored) {
                if (!stored)
                    return later(wish, stored.error());
                m_outbox.forget(wish);
                done(wish);
                Q_EMIT settled();
            });
        });
}

/// The answer, the end of the wish and the end of its draft are one transaction.
void WishSender::settle(const WishPtr &wish, const Order &order)
{
    store::Page page;
    page.upserts.append(recordOf(order));
    page.finishedOperations.append(wish->item.operationId);
    const auto *draft = m_book.find(order.id);
    const bool draftDone = draft && wish->kind == WishKind::Submit && draft->isPushed();
    if (draftDone)
        page.finishedDrafts.append(order.id);
    filing::whenAnswered(m_store.applyPage(std::move(page)), this,
                         [this, wish, order, draftDone](const Result<void> &stored) {
                             if (!stored)
                                 return later(wish, stored.error());
                             m_outbox.forget(wish);
                             if (draftDone)
                                 m_book.forget(order.id);
                             done(wish);
                             Q_EMIT answered(order.id, order);
                             Q_EMIT settled();
                         });
}

void WishSender::refuse(const WishPtr &wish, const Error &error)
{
    m_outbox.remove(wish);
    done(wish);
    Q_EMIT answered(wish->orderId(), tl::unexpected(error));
    Q_EMIT settled(); // a refusal may come from a change that is not known here yet
}

void WishSender::done(const WishPtr &wish)
{
    wish->sending = false;
    if (wish->kind == WishKind::Submit)
        m_passwords.erase(wish->orderId());
    m_pusher.hold(wish->orderId(), false);
    if (wish->kind == WishKind::Abandon)
        m_pusher.pushAll(); // a draft that waited for its filing to be free
    kick(); // a later wish about the same order
}

void WishSender::later(const WishPtr &wish, const Error &error)
{
    wish->item.lastError = error.code;
    wish->retryAt = {};
    if (m_connection.isUp() && error.kind != ErrorKind::Cancelled)
        wish->retryAt = m_clock.now().addMSecs(retryAfter(error, wish->backoff.next()).count());
    pause(wish);
}

void WishSender::pause(const WishPtr &wish)
{
    wish->sending = false;
    if (wish->item.attempts == 0)
        m_pusher.hold(wish->orderId(), false);
    if (wish->retryAt.isValid())
        kick();
}

} // namespace syncing
