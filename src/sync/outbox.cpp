// SPDX-License-Identifier: Apache-2.0
#include "sync/outbox.h"

#include "contract/codec.h"
#include "store/store.h"

#include <QLoggingCategory>
#include <QUuid>

#include <algorithm>
#include <array>

namespace syncing {

using namespace Qt::Literals::StringLiterals;
using filing::Answer;
using filing::Result;

namespace {

Q_LOGGING_CATEGORY(log, "desk.sync.outbox")

constexpr std::array words{std::pair{WishKind::Submit, "SUBMIT"_L1}, std::pair{WishKind::Abandon, "ABANDON"_L1},
                           std::pair{WishKind::Resend, "RESEND"_L1}, std::pair{WishKind::Acknowledge, "ACKNOWLEDGE"_L1}};

QString wordOf(WishKind kind)
{
    const auto *entry = std::find_if(words.begin(), words.end(), [=](const auto &w) { return w.first == kind; });
    return QString(entry->second);
}

QString newOperationId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

} // namespace

Outbox::Outbox(store::Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void Outbox::whenReady(std::function<void(const Result<void> &)> work)
{
    if (m_ready)
        return work({});
    m_waiting.append(std::move(work));
    if (m_waiting.size() == 1)
        load();
}

void Outbox::load()
{
    filing::whenAnswered(m_store.outbox(), this, [this](const Result<QList<store::OutboxItem>> &items) {
        m_ready = items.has_value();
        for (const auto &item : items.value_or(QList<store::OutboxItem>()))
            take(item);
        const auto result = items ? Result<void>() : tl::unexpected(items.error());
        for (const auto &work : std::exchange(m_waiting, {}))
            work(result);
        Q_EMIT changed();
    });
}

void Outbox::take(const store::OutboxItem &item)
{
    const auto *word = std::find_if(words.begin(), words.end(), [&](const auto &w) { return item.kind == w.second; });
    const auto object = contract::parseObject(item.json);
    auto body = object ? contract::decode<WishBody>(*object) : tl::unexpected(object.error());
    if (word == words.end() || !body) {
        qCWarning(log) << "unreadable wish" << item.kind << item.operationId;
        return;
    }
    auto wish = std::make_shared<Wish>();
    wish->kind = word->first;
    wish->item = item;
    wish->body = std::move(*body);
    if (const auto earlier = find(item.subjectId, wish->kind); earlier && wish->kind != WishKind::Resend)
        remove(earlier); // a crash has come between the two steps of `renew`
    m_wishes.append(wish);
}

WishPtr Outbox::find(const QString &orderId, WishKind kind) const
{
    for (const auto &wish : m_wishes) {
        if (wish->kind == kind && wish->orderId() == orderId)
            return wish;
    }
    return {};
}

bool Outbox::isClearing(const QString &filingId, const QString &exceptOrderId) const
{
    return std::any_of(m_wishes.begin(), m_wishes.end(), [&](const WishPtr &wish) {
        return wish->kind == WishKind::Abandon && wish->body.filingId == filingId && wish->orderId() != exceptOrderId;
    });
}

QFuture<Result<void>> Outbox::add(WishKind kind, const QString &orderId, const WishBody &body,
                                  const QDateTime &notBefore)
{
    const store::OutboxItem item{newOperationId(), wordOf(kind), orderId, notBefore, 0, {},
                                 QJsonDocument(contract::encode(body)).toJson(QJsonDocument::Compact)};
    auto answer = std::make_shared<Answer<Result<void>>>(
        filing::fail(filing::ErrorKind::Cancelled, u"SYNC_CLOSED"_s));
    filing::whenAnswered(m_store.enqueue(item), this, [this, item, answer](const Result<void> &stored) {
        if (stored) {
            take(item);
            Q_EMIT changed();
        }
        answer->give(stored);
    });
    return answer->future();
}

QFuture<Result<void>> Outbox::noteAttempt(const WishPtr &wish)
{
    ++wish->item.attempts;
    return m_store.updateOutbox(wish->item);
}

QFuture<Result<void>> Outbox::renew(const WishPtr &wish)
{
    const auto old = wish->item.operationId;
    wish->item.operationId = newOperationId();
    wish->item.attempts = 0;
    wish->looked = false;
    // The new one first: a crash between the two leaves two wishes for one order, of which the second does nothing.
    m_store.enqueue(wish->item);
    return m_store.removeOutbox(old);
}

QFuture<Result<void>> Outbox::remove(const WishPtr &wish)
{
    forget(wish);
    return m_store.removeOutbox(wish->item.operationId);
}

void Outbox::forget(const WishPtr &wish)
{
    m_wishes.removeOne(wish);
    Q_EMIT changed();
}

void Outbox::clear()
{
    m_wishes.clear();
    Q_EMIT changed();
}

} // namespace syncing
