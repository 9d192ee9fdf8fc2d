// SPDX-License-Identifier: Apache-2.0
#include "sync/draft_pusher.h"

#include "contract/content.h"
#include "orders/transitions.h"
#include "store/store.h"
#include "sync/change_reader.h"

namespace syncing {

using namespace Qt::Literals::StringLiterals;
using filing::Error;
using filing::ErrorKind;
using filing::Result;
using orders::Order;
using orders::OrderState;
using store::StoredDraft;

namespace {

constexpr int mostRounds = 6;        ///< of fetch, merge and push before the user is told
constexpr qsizetype mostOffered = 16;

} // namespace

DraftPusher::DraftPusher(store::Store &store, DraftBook &book, remote::FilingClient &client, Connection &connection,
                         Timers &timers, const SyncOptions &options, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_book(book)
    , m_client(client)
    , m_connection(connection)
    , m_timers(timers)
    , m_options(options)
{
}

DraftPusher::Push &DraftPusher::push(const QString &orderId)
{
    return m_pushes.try_emplace(orderId, m_timers).first->second;
}

void DraftPusher::edited(const QString &orderId)
{
    auto &state = push(orderId);
    state.refused = false;
    state.rounds = 0;
    state.alarm.set(m_options.draftDelay, [this, orderId] { tryPush(orderId); });
}

void DraftPusher::pushAll()
{
    for (const auto &orderId : m_book.orderIds())
        tryPush(orderId);
}

void DraftPusher::pushNow(const QString &orderId, Handler handler)
{
    auto &state = push(orderId);
    state.refused = false;
    state.rounds = 0;
    state.waiting.append(std::move(handler));
    tryPush(orderId);
}

void DraftPusher::hold(const QString &orderId, bool held) { push(orderId).held = held; }

bool DraftPusher::isBusy(const QString &orderId) const
{
    const auto found = m_pushes.find(orderId);
    return found != m_pushes.end() && found->second.inFlight;
}

void DraftPusher::tryPush(const QString &orderId)
{
    auto &state = push(orderId);
    const auto *draft = m_book.find(orderId);
    if (state.inFlight)
        return;
    if (!draft)
        return give(orderId, filing::fail(ErrorKind::NotFound, u"DRAFT_UNKNOWN"_s));
    if (draft->isPushed() && draft->serverVersion > 0)
        return give(orderId, *draft);
    if (state.theirs)
        return give(orderId, filing::fail(ErrorKind::Stale, u"DRAFT_CONFLICT"_s));
    if (!m_connection.isUp())
        return give(orderId, filing::fail(ErrorKind::Network, u"OFFLINE"_s));
    if (m_blocked && m_blocked(*draft))
        return give(orderId, filing::fail(ErrorKind::Network, u"FILING_BUSY"_s));
    if (state.waiting.isEmpty() && (state.held || state.refused))
        return;
    state.alarm.stop();
    state.inFlight = true;
    Q_EMIT busyChanged();
    send(orderId, *draft);
}

/// What is sent is noted first: should the answer be lost, the service's content is known to be this desk's own.
void DraftPusher::send(const QString &orderId, StoredDraft draft)
{
    if (!draft.offered.contains(draft.order.content)) {
        draft.offered.append(draft.order.content);
        if (draft.offered.size() > mostOffered)
            draft.offered.removeFirst();
    }
    filing::whenAnswered(m_book.keep(draft), this, [this, orderId, draft](const Result<void> &kept) {
        if (kept || kept.error().code == "DRAFT_SUPERSEDED"_L1) // a newer edit is on the disk: just as well
            return put(orderId, draft);
        fail(orderId, kept.error());
    });
}

void DraftPusher::put(const QString &orderId, const StoredDraft &sent)
{
    m_connection.ask<Order>(
        this, [this, sent] { return m_client.putOrder(sent.order, sent.serverVersion); },
        [this, orderId, sent](const Result<Order> &answer) {
            answer ? onAccepted(orderId, sent.revision, *answer) : onFailed(orderId, sent, answer.error());
        });
}

void DraftPusher::onAccepted(const QString &orderId, qint64 sentRevision, const Order &order)
{
    auto &state = push(orderId);
    state.inFlight = false;
    state.refused = false;
    state.rounds = 0;
    state.backoff.reset();
    keepRecord(order);
    if (const auto *known = m_book.find(orderId)) {
        auto draft = *known;
        draft.serverVersion = order.version;
        draft.serverContent = order.content;
        draft.serverTargets = order.targets;
        draft.pushedRevision = sentRevision;
        draft.offered.clear();
        m_book.keep(draft);
        if (!draft.isPushed() && state.waiting.isEmpty())
            state.alarm.set(m_options.draftDelay, [this, orderId] { tryPush(orderId); });
        else
            tryPush(orderId);
    } else {
        give(orderId, filing::fail(ErrorKind::NotFound, u"DRAFT_UNKNOWN"_s));
    }
    Q_EMIT busyChanged();
    Q_EMIT accepted(orderId);
}

void DraftPusher::onFailed(const QString &orderId, const StoredDraft &sent, const Error &error)
{
    if (error.kind == ErrorKind::Stale)
        return fetchTheirs(orderId, error);
    if (error.kind == ErrorKind::NotFound && sent.serverVersion > 0) { // the service has lost it: make it anew
        if (const auto *known = m_book.find(orderId)) {
            auto draft = *known;
            draft.serverVersion = 0;
            m_book.keep(draft);
        }
        return again(orderId, error);
    }
    if (error.kind == ErrorKind::Conflict && sent.serverVersion > 0)
        return fetchTheirs(orderId, error); // perhaps another desk has submitted it
    fail(orderId, error);
}

void DraftPusher::fetchTheirs(const QString &orderId, const Error &stale)
{
    m_connection.ask<Order>(
        this, [this, orderId] { return m_client.order(orderId); },
        [this, orderId, stale](const Result<Order> &theirs) {
            if (!theirs && theirs.error().kind != ErrorKind::NotFound)
                return fail(orderId, theirs.error());
            if (theirs && stale.kind == ErrorKind::Conflict && isEditable(theirs->state))
                return fail(orderId, stale);
            if (theirs && !isEditable(theirs->state)) {
                reconcile(orderId, *theirs);
                return fail(orderId, {ErrorKind::Conflict, u"ORDER_NOT_EDITABLE"_s});
            }
            if (theirs && !reconcile(orderId, *theirs))
                return fail(orderId, {ErrorKind::Stale, u"DRAFT_CONFLICT"_s});
            again(orderId, stale);
        });
}

void DraftPusher::again(const QString &orderId, const Error &why)
{
    auto &state = push(orderId);
    if (++state.rounds > mostRounds)
        return fail(orderId, why);
    state.inFlight = false;
    tryPush(orderId);
    if (!state.inFlight)
        Q_EMIT busyChanged();
}

bool DraftPusher::reconcile(const QString &orderId, const Order &theirs)
{
    const auto *known = m_book.find(orderId);
    if (!known)
        return true;
    auto draft = *known;
    keepRecord(theirs);
    auto &state = push(orderId);
    const bool lostAnswer = draft.offered.contains(theirs.content);
    const auto base = lostAnswer ? theirs.content : draft.serverContent;
    const auto merged = merge(base, draft.order.content, theirs.content);
    if (theirs.state != OrderState::Draft && (draft.order.content == theirs.content || draft.isPushed())) {
        state.refused = true;
        m_book.drop(orderId); // it has gone its way, with nothing of this desk left out
        return true;
    }
    if (!isEditable(theirs.state)) { // nothing more can be said to it
        if (!std::exchange(state.refused, true))
            Q_EMIT conflict(orderId, theirs);
        return true;
    }
    if (!merged.conflicts.isEmpty()) {
        state.theirs = theirs;
        Q_EMIT conflict(orderId, theirs);
        return false;
    }
    const auto baseTargets = lostAnswer ? theirs.targets : draft.serverTargets;
    adopt(std::move(draft), theirs, baseTargets, merged.content);
    return true;
}

void DraftPusher::adopt(StoredDraft draft, const Order &theirs, const QStringList &baseTargets, const QJsonObject &merged)
{
    draft.order.targets = mergeTargets(baseTargets, draft.order.targets, theirs.targets);
    const auto content = contract::withinTargets(merged, draft.order.targets);
    draft.order.content = content;
    draft.serverVersion = theirs.version;
    draft.serverContent = theirs.content;
    draft.serverTargets = theirs.targets;
    draft.offered.clear();
    if (content == theirs.content && draft.order.targets == theirs.targets && theirs.state == OrderState::Draft)
        draft.pushedRevision = draft.revision;
    else if (draft.isPushed())
        ++draft.revision;
    m_book.keep(draft);
}

QList<FieldConflict> DraftPusher::conflicts(const QString &orderId) const
{
    const auto state = m_pushes.find(orderId);
    const auto *draft = m_book.find(orderId);
    if (!draft || state == m_pushes.end() || !state->second.theirs)
        return {};
    const auto &was = draft->serverContent;
    const auto &mine = draft->order.content;
    const auto &theirs = state->second.theirs->content;
    QList<FieldConflict> fields;
    for (const auto &pointer : merge(was, mine, theirs).conflicts)
        fields.append({pointer, was.value(pointer), mine.value(pointer), theirs.value(pointer)});
    return fields;
}

Result<StoredDraft> DraftPusher::resolve(const QString &orderId, const QStringList &theirFields)
{
    auto &state = push(orderId);
    const auto *known = m_book.find(orderId);
    if (!known || !state.theirs)
        return filing::fail(ErrorKind::NotFound, u"NO_CONFLICT"_s);
    const auto theirs = *std::exchange(state.theirs, {});
    const auto merged = merge(known->serverContent, known->order.content, theirs.content);
    auto draft = *known;
    ++draft.revision;
    adopt(draft, theirs, known->serverTargets, withTheirs(merged, theirs.content, theirFields));
    edited(orderId);
    return *m_book.find(orderId);
}

void DraftPusher::onPulled(const QList<Order> &orders)
{
    for (const auto &order : orders) {
        for (const auto &id : m_book.orderIds()) { // the way may be free for a draft of the same filing
            const auto *draft = m_book.find(id);
            if (draft->order.filingId == order.filingId && id != order.id && push(id).refused && !order.isOpen()) {
                push(id).refused = false;
                tryPush(id);
            }
        }
        const auto *draft = m_book.find(order.id);
        if (!draft || !draft->isPushed() || order.version <= draft->serverVersion)
            continue;
        if (const auto &state = push(order.id); !state.inFlight && !state.held)
            reconcile(order.id, order);
    }
}

void DraftPusher::fail(const QString &orderId, const Error &error)
{
    auto &state = push(orderId);
    state.inFlight = false;
    const bool passing = isPassing(error);
    if (passing && m_connection.isUp())
        state.alarm.set(retryAfter(error, state.backoff.next()), [this, orderId] { tryPush(orderId); });
    const bool known = state.theirs || state.refused; // has been said as a conflict
    if (!passing)
        state.refused = !state.theirs;
    const bool asked = !state.waiting.isEmpty();
    give(orderId, tl::unexpected(error));
    Q_EMIT busyChanged();
    if (!passing && !asked && !known)
        Q_EMIT refused(orderId, error);
}

void DraftPusher::give(const QString &orderId, const Result<StoredDraft> &result)
{
    for (const auto &handler : std::exchange(push(orderId).waiting, {}))
        handler(result);
}

void DraftPusher::keepRecord(const Order &order)
{
    store::Page page;
    page.upserts.append(recordOf(order));
    m_store.applyPage(std::move(page));
}

} // namespace syncing
