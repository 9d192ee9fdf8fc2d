// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/answer.h"
#include "filing/error.h"
#include "store/store_types.h"
#include "store/stored_draft.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace store {
class Store;
}

namespace syncing {

/// All drafts of this computer: in memory for those who ask, in the store for good. Every change goes to both; the
/// store is a first-in-first-out queue, so that what is on the disk is never newer than what is here.
class DraftBook final : public QObject
{
    Q_OBJECT
public:
    DraftBook(store::Store &store, QObject *parent);

    /// Calls `work` once the drafts have been read from the store: at once, later, or with the store's error.
    void whenReady(std::function<void(const filing::Result<void> &)> work);
    const store::StoredDraft *find(const QString &orderId) const;
    QStringList orderIds() const { return m_drafts.keys(); }
    int unpushed() const;

    QFuture<filing::Result<void>> keep(const store::StoredDraft &draft);
    QFuture<filing::Result<void>> drop(const QString &orderId);
    /// The store has dropped the draft already.
    void forget(const QString &orderId);
    void clear();

    /// The row of the store.
    static store::Draft rowOf(const store::StoredDraft &draft);

Q_SIGNALS:
    void changed();

private:
    void load();

    store::Store &m_store;
    QHash<QString, store::StoredDraft> m_drafts;
    QList<std::function<void(const filing::Result<void> &)>> m_waiting;
    bool m_ready = false;
};

} // namespace syncing
