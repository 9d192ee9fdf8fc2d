// SPDX-License-Identifier: Apache-2.0
#include "models/draft_keeper.h"

#include "filing/answer.h"
#include "filing/clock.h"

namespace models {

using filing::Result;
using store::StoredDraft;

DraftKeeper::DraftKeeper(Save save, const filing::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_save(std::move(save))
    , m_clock(clock)
{
}

void DraftKeeper::begin(const QDateTime &savedAt)
{
    m_savedAt = savedAt;
    m_written.clear();
    m_waiting = false;
}

void DraftKeeper::keep(const orders::Order &order)
{
    m_order = order;
    m_waiting = true;
    write();
}

void DraftKeeper::again() { write(); }

void DraftKeeper::write()
{
    if (m_writing || !m_waiting)
        return;
    constexpr qsizetype mostWritten = 64;
    m_waiting = false;
    m_writing = true;
    m_written.append(wordOf(m_order));
    if (m_written.size() > mostWritten)
        m_written.removeFirst();
    Q_EMIT saving();
    filing::whenAnswered(m_save(m_order), this, [this](const Result<StoredDraft> &draft) {
        m_writing = false;
        if (!draft) {
            m_waiting = true;
            Q_EMIT saveFailed(draft.error());
            return;
        }
        m_savedAt = draft->editedAt.isValid() ? draft->editedAt : m_clock.now();
        Q_EMIT saved(m_savedAt);
        write();
    });
}

/// Only what was written after this desk's last word, and never by it, is another desk's: the reading of an older edit may
/// arrive after a newer one was kept.
bool DraftKeeper::isNews(const orders::Order &known) const
{
    return isSaved() && m_savedAt.isValid() && known.updatedAt > m_savedAt && !m_written.contains(wordOf(known));
}

} // namespace models
