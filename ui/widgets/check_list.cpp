// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/check_list.h"

#include "ui/widgets/check_mark.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

CheckList::CheckList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(7);
}

void CheckList::setRows(const QList<CheckRow> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    rebuild();
}

void CheckList::rebuild()
{
    qDeleteAll(findChildren<QFrame *>(QString(), Qt::FindDirectChildrenOnly));
    for (const CheckRow &row : std::as_const(m_rows)) {
        auto *frame = new QFrame(this);
        auto *line = new QHBoxLayout(frame);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(10);
        auto *sentence = new QHBoxLayout;
        // The link is a little higher than a line of text.
        sentence->setContentsMargins(0, row.remedyText.isEmpty() ? 0 : 3, 0, 0);
        sentence->setSpacing(10);
        sentence->addWidget(new CheckMark(row.state, frame), 0, Qt::AlignTop);
        auto *text = makeLabel(row.text, "", frame, true);
        text->setAccessibleName(spoken(row));
        sentence->addWidget(text, 1, Qt::AlignTop);
        line->addLayout(sentence, 1);
        if (!row.remedyText.isEmpty()) {
            auto *link = new QPushButton(row.remedyText, frame);
            link->setProperty("role", QString::fromLatin1(role::Link));
            link->setAccessibleDescription(row.text);
            connect(link, &QPushButton::clicked, this,
                    [this, id = row.remedyId] { Q_EMIT remedyRequested(id); });
            line->addWidget(link, 0, Qt::AlignTop);
        }
        m_layout->addWidget(frame);
        frame->show();
    }
    updateGeometry();
}

QString CheckList::spoken(const CheckRow &row) const
{
    switch (row.state) {
    case CheckRow::State::Ok:
        return tr("In order: %1").arg(row.text);
    case CheckRow::State::Warn:
        return tr("Take note: %1").arg(row.text);
    case CheckRow::State::Bad:
        return tr("Missing: %1").arg(row.text);
    case CheckRow::State::Pending:
        break;
    }
    return tr("To do: %1").arg(row.text);
}

void CheckList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace ui
