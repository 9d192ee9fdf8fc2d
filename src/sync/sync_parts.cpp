// SPDX-License-Identifier: Apache-2.0
#include "sync/sync_parts.h"

#include "contract/codec.h"

namespace syncing {

using namespace Qt::Literals::StringLiterals;
using filing::Answer;
using filing::ErrorKind;
using filing::Result;
using filing::whenAnswered;
using orders::Order;
using store::StoredDraft;

namespace {

bool same(const SyncStatus &a, const SyncStatus &b)
{
    return a.link == b.link && a.synchronisedAt == b.synchronisedAt && a.waiting == b.waiting
        && a.lastError == b.lastError;
}

} // namespace

void SyncEngine::Private::connectLink()
{
    connect(&connection, &Connection::up, q, [this] {
        offline = false;
        client.listen();
        whenReady([this](const Result<void> &ready) {
            if (!ready)
                return;
            pusher.pushAll();
            documents.kick();
            sender.kick();
        });
    });
    connect(&connection, &Connection::down, q, [this] {
        offline = false;
        client.stopListening();
    });
    connect(&connection, &Connection::changed, q, [this] {
        if (connection.state() == Connection::State::Waiting)
            offline = true;
        if (!connection.isUp())
            caughtUp = false;
        noteStatus();
    });
    connect(&client, &remote::FilingClient::changeHinted, q, [this] {
        connection.retryNow();
        puller.pull();
    });
    connect(&puller, &Puller::caughtUp, q, [this](const QString &version) {
        caughtUp = true;
        synchronisedAt = clock.now();
        rules.check(version);
        noteStatus();
    });
    connect(&puller, &Puller::failed, q, [this](const filing::Error &error) { connection.note(error); });
}

void SyncEngine::Private::connectParts()
{
    pusher.setBlocked([this](const StoredDraft &draft) {
        return outbox.isClearing(draft.order.filingId, draft.order.id);
    });
    connect(&puller, &Puller::ordersRead, &pusher, &DraftPusher::onPulled);
    connect(&rules, &RulesKeeper::changed, q, &SyncEngine::ruleBookChanged);
    connect(&rules, &RulesKeeper::failed, q, [this](const filing::Error &error) { connection.note(error); });
    connect(&pusher, &DraftPusher::accepted, &puller, &Puller::pull);
    connect(&pusher, &DraftPusher::conflict, q, &SyncEngine::draftConflict);
    connect(&pusher, &DraftPusher::refused, q, [this](const QString &orderId, const filing::Error &error) {
        Q_EMIT q->answered(orderId, tl::unexpected(error));
    });
    connect(&sender, &WishSender::answered, q, &SyncEngine::answered);
    connect(&sender, &WishSender::passwordNeeded, q, &SyncEngine::passwordNeeded);
    connect(&sender, &WishSender::settled, &puller, &Puller::pull);
    sender.setHeldBack([this](const QString &orderId) { return documents.isWaiting(orderId); });
    connect(&documents, &DocumentExchange::emptied, &sender, [this] { sender.kick(); });
    connect(&documents, &DocumentExchange::settled, &puller, &Puller::pull);
    connect(&documents, &DocumentExchange::changed, q, [this] { noteStatus(); });
    connect(&book, &DraftBook::changed, q, [this] { noteStatus(); });
    connect(&outbox, &Outbox::changed, q, [this] { noteStatus(); });
}

void SyncEngine::Private::whenReady(std::function<void(const Result<void> &)> work)
{
    book.whenReady([this, work = std::move(work)](const Result<void> &drafts) {
        if (!drafts)
            return work(drafts);
        outbox.whenReady(work);
    });
}

QFuture<Result<void>> SyncEngine::Private::admit(const contract::Session &session)
{
    puller.setPollInterval(session.practice ? options.practicePollInterval : options.pollInterval);
    auto answer = openAnswer<void>();
    const auto account = session.account.id;
    whenAnswered(store.meta(store::meta_key::account), q, [this, account, answer](const Result<QString> &known) {
        if (!known)
            return void(answer->give(tl::unexpected(known.error())));
        if (*known == account)
            return void(answer->give({}));
        const auto take = [this, answer](const QFuture<Result<void>> &done) {
            whenAnswered(done, q, [answer](const Result<void> &result) { answer->give(result); });
        };
        if (known->isEmpty())
            return take(store.setMeta(store::meta_key::account, account));
        whenReady([this, account, take](const Result<void> &ready) {
            take(ready ? changeAccount(account) : filing::answered(Result<void>(ready)));
        });
    });
    return answer->future();
}

/// Another account's data are not mixed with this one's, and nothing unsent is thrown away.
QFuture<Result<void>> SyncEngine::Private::changeAccount(const QString &account)
{
    if (book.unpushed() > 0 || !outbox.wishes().isEmpty() || documents.waiting() > 0)
        return filing::answered(Result<void>(filing::fail(ErrorKind::Conflict, u"ACCOUNT_DIFFERS"_s)));
    book.clear();
    outbox.clear();
    documents.clear();
    store.wipe();
    return store.setMeta(store::meta_key::account, account);
}

SyncStatus SyncEngine::Private::computed() const
{
    SyncStatus status;
    status.synchronisedAt = synchronisedAt;
    status.waiting = book.unpushed() + int(outbox.wishes().size()) + documents.waiting();
    status.lastError = connection.lastError();
    using State = Connection::State;
    if (connection.state() == State::Down)
        status.link = Link::SignedOut;
    else if (offline || connection.isSilent())
        status.link = Link::Offline;
    else if (connection.state() == State::Opening)
        status.link = Link::Connecting;
    else
        status.link = caughtUp && status.waiting == 0 ? Link::Synchronised : Link::Synchronising;
    return status;
}

void SyncEngine::Private::noteStatus()
{
    const auto now = computed();
    if (same(now, told))
        return;
    told = now;
    Q_EMIT q->statusChanged(now);
}

void SyncEngine::Private::withDraft(const QString &orderId, std::function<void(const Result<StoredDraft> &)> work)
{
    whenReady([this, orderId, work](const Result<void> &ready) {
        if (!ready)
            return work(tl::unexpected(ready.error()));
        if (const auto *draft = book.find(orderId))
            return work(*draft);
        whenAnswered(store.record(store::RecordType::Order, orderId), q,
                     [this, orderId, work](const Result<std::optional<store::Record>> &record) {
                         if (!record)
                             return work(tl::unexpected(record.error()));
                         if (const auto *draft = book.find(orderId)) // made meanwhile
                             return work(*draft);
                         if (!*record)
                             return work(filing::fail(ErrorKind::NotFound, u"ORDER_UNKNOWN"_s));
                         const auto object = contract::parseObject((*record)->json);
                         const auto order = object ? contract::decode<Order>(*object) : tl::unexpected(object.error());
                         if (!order)
                             return work(tl::unexpected(order.error()));
                         StoredDraft draft{*order, 0, 0, order->version, clock.now(), order->content, order->targets};
                         work(draft);
                     });
    });
}

void SyncEngine::Private::save(const Order &order, const std::shared_ptr<Answer<Result<StoredDraft>>> &answer)
{
    withDraft(order.id, [this, order, answer](const Result<StoredDraft> &known) {
        if (known)
            return keep(*known, order, answer);
        if (known.error().kind != ErrorKind::NotFound)
            return void(answer->give(tl::unexpected(known.error())));
        keep(StoredDraft{}, order, answer);
    });
}

void SyncEngine::Private::keep(StoredDraft draft, const Order &order,
                               const std::shared_ptr<Answer<Result<StoredDraft>>> &answer)
{
    draft.order = order;
    draft.order.state = orders::OrderState::Draft;
    if (!draft.order.createdAt.isValid())
        draft.order.createdAt = clock.now();
    draft.editedAt = clock.now();
    ++draft.revision;
    whenAnswered(book.keep(draft), q, [this, draft, answer](const Result<void> &kept) {
        answer->give(kept ? Result<StoredDraft>(draft) : tl::unexpected(kept.error()));
        if (kept)
            pusher.edited(draft.order.id);
    });
}

void SyncEngine::Private::submit(const StoredDraft &draft, std::optional<secrets::SecretBytes> password,
                                 const std::shared_ptr<Answer<Result<void>>> &answer)
{
    const auto &orderId = draft.order.id;
    const auto policy = rules.book().policy(draft.order.kind);
    if (policy.filingPassword && (!password || password->isEmpty()))
        return void(answer->give(filing::fail(ErrorKind::Input, u"FILING_PASSWORD_NEEDED"_s)));
    if (password)
        sender.setPassword(orderId, std::move(*password));
    if (const auto wish = outbox.find(orderId, WishKind::Submit)) {
        sender.retryWithNewPassword(wish);
        return void(answer->give({}));
    }
    if (!book.find(orderId))
        book.keep(draft); // as the service has it: its version is what the submit names
    const bool canUndo = orders::isCancel(draft.order.kind);
    const auto delay = canUndo ? options.undoDelay : std::chrono::milliseconds(0);
    add(WishKind::Submit, orderId,
        {draft.order.kind, draft.order.filingId, policy.filingPassword, false, 0, clock.now()}, clock.now().addMSecs(delay.count()), answer);
}

void SyncEngine::Private::abandon(const QString &orderId, const QString &filingId,
                                  const std::shared_ptr<Answer<Result<void>>> &answer)
{
    if (outbox.find(orderId, WishKind::Abandon))
        return void(answer->give({}));
    pusher.hold(orderId, true);
    const auto *draft = book.find(orderId);
    const bool maybeSent = draft && !draft->offered.isEmpty();
    const auto submit = outbox.find(orderId, WishKind::Submit);
    if (submit && !submit->sending && submit->item.attempts == 0) {
        outbox.remove(submit);
        sender.forgetPassword(orderId);
    }
    add(WishKind::Abandon, orderId, {{}, filingId, false, maybeSent, 0, clock.now()}, clock.now(), answer);
}

void SyncEngine::Private::add(WishKind kind, const QString &orderId, const WishBody &body, const QDateTime &notBefore,
                              const std::shared_ptr<Answer<Result<void>>> &answer)
{
    whenAnswered(outbox.add(kind, orderId, body, notBefore), q, [=, this](const Result<void> &added) {
        if (added && kind == WishKind::Abandon && !outbox.find(orderId, WishKind::Submit))
            book.drop(orderId);
        answer->give(added);
        if (!added)
            return;
        connection.retryNow();
        sender.kick();
    });
}

} // namespace syncing
