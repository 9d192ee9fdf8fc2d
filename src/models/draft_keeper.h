// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/error.h"
#include "store/stored_draft.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace filing {
class Clock;
}

namespace models {

/// Keeps the newest word of an order: at most one writing at a time; what was said meanwhile goes with the next one, at
/// once. Remembers what it has written, so that the reading of an older word is not taken for another desk's.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    using Save = std::function<QFuture<filing::Result<store::StoredDraft>>(const orders::Order &)>;

    DraftKeeper(Save save, const filing::Clock &clock, QObject *parent = nullptr);

    /// Another order; `savedAt` is invalid where nothing of it is kept.
    void begin(const QDateTime &savedAt);
    void keep(const orders::Order &order);
    /// Tries once more after `saveFailed`.
    void again();
    /// The order is as another desk wrote it.
    void adopt(const QDateTime &writtenAt) { m_savedAt = writtenAt; }

    /// False while the newest word is not on the disk yet.
    bool isSaved() const { return !m_waiting && !m_writing; }
    /// True for what another desk has written after the last word here.
    bool isNews(const orders::Order &known) const;

Q_SIGNALS:
    void saving();
    void saved(const QDateTime &at);
    void saveFailed(const filing::Error &error);

private:
    void write();

    /// What of an order a person writes.
    struct Word
    {
        QStringList targets;
        QJsonObject content;

        bool operator==(const Word &) const = default;
    };
    static Word wordOf(const orders::Order &order) { return {order.targets, order.content}; }

    Save m_save;
    const filing::Clock &m_clock;
    orders::Order m_order;
    QDateTime m_savedAt;
    QList<Word> m_written; ///< newest last
    bool m_waiting = false;
    bool m_writing = false;
};

} // namespace models
