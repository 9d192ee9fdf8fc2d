// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/notice_list.h"
#include "ui/widgets/chip_kind.h"

#include <QCoreApplication>

namespace ui {

class Texts;

/// What a notice says: on its page and, with the same words, on the desktop. Names no person.
class NoticeTexts
{
    Q_DECLARE_TR_FUNCTIONS(ui::NoticeTexts)
public:
    explicit NoticeTexts(const Texts &texts)
        : m_texts(texts)
    {
    }

    QString title(const models::NoticeItem &item, QDate today) const;
    /// The due date and how near it is; empty where there is none.
    QString due(const models::NoticeItem &item, const QDateTime &now) const;
    static Kind dueKind(const models::NoticeItem &item, QDate today);
    /// What it is about and what is asked, a line each.
    QStringList lines(const models::NoticeItem &item) const;
    /// The one thing that answers it, as a button says it; empty where nothing is to be done.
    QString action(const models::NoticeItem &item) const;

private:
    QString resultTitle(const models::NoticeItem &item) const;
    QString kindTitle(const QString &kind) const;
    QString fields(const QStringList &pointers) const;

    const Texts &m_texts;
};

} // namespace ui
