// SPDX-License-Identifier: Apache-2.0
#include "sync/draft_book.h"

#include "contract/codec.h"
#include "store/store.h"

#include <QLoggingCategory>

#include <algorithm>

namespace syncing {

using filing::Result;

namespace {

Q_LOGGING_CATEGORY(log, "desk.sync.drafts")

} // namespace

DraftBook::DraftBook(store::Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void DraftBook::whenReady(std::function<void(const Result<void> &)> work)
{
    if (m_ready)
        return work({});
    m_waiting.append(std::move(work));
    if (m_waiting.size() == 1)
        load();
}

void DraftBook::load()
{
    filing::whenAnswered(m_store.drafts(), this, [this](const Result<QList<store::Draft>> &rows) {
        m_ready = rows.has_value();
        for (const auto &row : rows.value_or(QList<store::Draft>())) {
            const auto object = contract::parseObject(row.json);
            auto draft = object ? contract::decode<store::StoredDraft>(*object) : tl::unexpected(object.error());
            if (draft)
                m_drafts.insert(row.orderId, std::move(*draft));
            else
                qCWarning(log) << "unreadable draft" << row.orderId << draft.error().detail;
        }
        const auto result = rows ? Result<void>() : tl::unexpected(rows.error());
        for (const auto &work : std::exchange(m_waiting, {}))
            work(result);
        Q_EMIT changed();
    });
}

const store::StoredDraft *DraftBook::find(const QString &orderId) const
{
    const auto found = m_drafts.constFind(orderId);
    return found == m_drafts.constEnd() ? nullptr : &*found;
}

int DraftBook::unpushed() const
{
    return int(std::count_if(m_drafts.begin(), m_drafts.end(), [](const auto &draft) { return !draft.isPushed(); }));
}

QFuture<Result<void>> DraftBook::keep(const store::StoredDraft &draft)
{
    m_drafts.insert(draft.order.id, draft);
    Q_EMIT changed();
    return m_store.putDraft(rowOf(draft));
}

QFuture<Result<void>> DraftBook::drop(const QString &orderId)
{
    forget(orderId);
    return m_store.removeDraft(orderId);
}

void DraftBook::forget(const QString &orderId)
{
    m_drafts.remove(orderId);
    Q_EMIT changed();
}

void DraftBook::clear()
{
    m_drafts.clear();
    Q_EMIT changed();
}

store::Draft DraftBook::rowOf(const store::StoredDraft &draft)
{
    return {draft.order.id, draft.order.filingId, draft.revision, draft.editedAt,
            QJsonDocument(contract::encode(draft)).toJson(QJsonDocument::Compact)};
}

} // namespace syncing
