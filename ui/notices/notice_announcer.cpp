// SPDX-License-Identifier: Apache-2.0
#include "ui/notices/notice_announcer.h"

#include "filing/clock.h"
#include "models/workspace.h"
#include "ui/desk_context.h"

namespace ui {

using models::NoticeItem;

NoticeAnnouncer::NoticeAnnouncer(const DeskContext &context, models::NoticeBoard &board, DesktopNotifier &notifier,
                                 QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_texts(context.texts)
    , m_notifier(notifier)
{
    connect(&board, &models::NoticeBoard::appeared, this, &NoticeAnnouncer::announce);
}

void NoticeAnnouncer::announce(const NoticeItem &item)
{
    if (!m_enabled || !m_notifier.isAvailable())
        return;
    QStringList lines;
    if (const auto filing = m_context.workspace.filing(item.filingId))
        lines.append(filing->icpNumber); // the number; a person's filing bears the person's name
    if (const auto due = m_texts.due(item, m_context.clock.now()); !due.isEmpty())
        lines.append(due);
    lines.append(m_texts.lines(item));
    m_notifier.show(m_texts.title(item, m_context.clock.today()), lines.join(u'\n'));
}

} // namespace ui
