// SPDX-License-Identifier: Apache-2.0
#include "sync/sync_engine.h"

#include "sync/sync_parts.h"

namespace syncing {

using namespace Qt::Literals::StringLiterals;
using filing::ErrorKind;
using filing::Result;
using filing::whenAnswered;
using orders::Order;
using store::StoredDraft;

SyncEngine::SyncEngine(store::Store &store, remote::FilingClient &client, SessionKeeper &session,
                       const filing::Clock &clock, QObject *parent)
    : SyncEngine(store, client, session, clock, SyncOptions{}, parent)
{
}

SyncEngine::SyncEngine(store::Store &store, remote::FilingClient &client, SessionKeeper &session,
                       const filing::Clock &clock, const SyncOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, store, client, session, clock, options))
{
    d->connectLink();
    d->connectParts();
}

SyncEngine::~SyncEngine()
{
    d->client.stopListening();
    d->client.disconnect(this);
}

void SyncEngine::start()
{
    if (std::exchange(d->started, true))
        return;
    d->rules.load();
    d->whenReady([this](const Result<void> &ready) {
        if (!ready)
            return d->connection.note(ready.error());
        for (const auto &wish : d->outbox.wishes()) {
            d->pusher.hold(wish->orderId(), wish->kind == WishKind::Abandon || wish->item.attempts > 0);
            if (wish->kind == WishKind::Abandon && !d->outbox.find(wish->orderId(), WishKind::Submit))
                d->book.drop(wish->orderId());
        }
        if (d->started)
            d->connection.start();
    });
}

void SyncEngine::stop()
{
    d->started = false;
    d->connection.stop();
}

void SyncEngine::syncNow()
{
    d->connection.retryNow();
    d->puller.pull();
    d->pusher.pushAll();
    d->sender.kick();
}

SyncStatus SyncEngine::status() const { return d->computed(); }
const rules::RuleBook &SyncEngine::ruleBook() const { return d->rules.book(); }

DocumentExchange &SyncEngine::documents() { return d->documents; }

QFuture<Result<contract::Located>> SyncEngine::locate(const QString &text)
{
    auto answer = openAnswer<contract::Located>();
    d->connection.ask<contract::Located>(
        this, [this, text] { return d->client.locate(text); },
        [answer](const Result<contract::Located> &located) { answer->give(located); });
    return answer->future();
}

QFuture<Result<StoredDraft>> SyncEngine::saveDraft(const Order &order)
{
    auto answer = openAnswer<StoredDraft>();
    d->save(order, answer);
    return answer->future();
}

QFuture<Result<std::optional<StoredDraft>>> SyncEngine::draft(const QString &orderId)
{
    auto answer = openAnswer<std::optional<StoredDraft>>();
    d->whenReady([this, orderId, answer](const Result<void> &ready) {
        if (!ready)
            return void(answer->give(tl::unexpected(ready.error())));
        const auto *draft = d->book.find(orderId);
        answer->give(draft ? std::optional(*draft) : std::nullopt);
    });
    return answer->future();
}

QList<FieldConflict> SyncEngine::conflicts(const QString &orderId) const { return d->pusher.conflicts(orderId); }

QFuture<Result<StoredDraft>> SyncEngine::resolveConflict(const QString &orderId, const QStringList &theirFields)
{
    return filing::answered(d->pusher.resolve(orderId, theirFields));
}

QFuture<Result<void>> SyncEngine::abandon(const QString &orderId)
{
    auto answer = openAnswer<void>();
    d->withDraft(orderId, [this, orderId, answer](const Result<StoredDraft> &draft) {
        if (!draft && draft.error().kind != ErrorKind::NotFound)
            return void(answer->give(tl::unexpected(draft.error())));
        d->abandon(orderId, draft ? draft->order.filingId : QString(), answer);
    });
    return answer->future();
}

QFuture<Result<void>> SyncEngine::submit(const QString &orderId, std::optional<secrets::SecretBytes> filingPassword)
{
    auto answer = openAnswer<void>();
    auto password = std::make_shared<std::optional<secrets::SecretBytes>>(std::move(filingPassword));
    d->withDraft(orderId, [this, password, answer](const Result<StoredDraft> &draft) {
        draft ? d->submit(*draft, std::move(*password), answer) : void(answer->give(tl::unexpected(draft.error())));
    });
    return answer->future();
}

QFuture<Result<void>> SyncEngine::takeBack(const QString &orderId)
{
    auto answer = openAnswer<void>();
    d->whenReady([this, orderId, answer](const Result<void> &) {
        const auto wish = d->outbox.find(orderId, WishKind::Submit);
        if (!wish || wish->sending || wish->item.attempts > 0)
            return void(answer->give(filing::fail(ErrorKind::Conflict, u"ALREADY_SENT"_s)));
        d->sender.forgetPassword(orderId);
        whenAnswered(d->outbox.remove(wish), this, [answer](const Result<void> &removed) { answer->give(removed); });
    });
    return answer->future();
}

QFuture<Result<void>> SyncEngine::resendCode(const QString &orderId, int verification)
{
    auto answer = openAnswer<void>();
    d->whenReady([=, this](const Result<void> &ready) {
        if (!ready)
            return void(answer->give(ready));
        d->add(WishKind::Resend, orderId, {{}, {}, false, false, verification, d->clock.now()}, d->clock.now(), answer);
    });
    return answer->future();
}

QFuture<Result<void>> SyncEngine::acknowledge(const QString &noticeId)
{
    auto answer = openAnswer<void>();
    d->whenReady([=, this](const Result<void> &ready) {
        if (!ready || isAcknowledging(noticeId))
            return void(answer->give(ready));
        d->add(WishKind::Acknowledge, noticeId, {{}, {}, false, false, 0, d->clock.now()}, d->clock.now(), answer);
    });
    return answer->future();
}

bool SyncEngine::isAcknowledging(const QString &noticeId) const
{
    return d->outbox.find(noticeId, WishKind::Acknowledge) != nullptr;
}

bool SyncEngine::isSubmitting(const QString &orderId) const
{
    return d->outbox.find(orderId, WishKind::Submit) != nullptr;
}

std::chrono::milliseconds SyncEngine::undoDelay() const { return d->options.undoDelay; }

std::optional<QDateTime> SyncEngine::sendsAt(const QString &orderId) const
{
    const auto wish = d->outbox.find(orderId, WishKind::Submit);
    const bool sent = !wish || wish->sending || wish->item.attempts > 0;
    return sent ? std::nullopt : std::optional(wish->item.notBefore);
}

} // namespace syncing
