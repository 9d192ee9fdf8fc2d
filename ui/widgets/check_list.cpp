// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/check_list.h"

#include "ui/widgets/check_mark.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

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
    refill();
}

void CheckList::refill()
{
    while (m_lines.size() > m_rows.size())
        delete m_lines.takeLast().frame;
    while (m_lines.size() < m_rows.size())
        m_lines.append(addLine());
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        fill(m_lines[i], m_rows.at(i));
    updateGeometry();
}

CheckList::Line CheckList::addLine()
{
    auto *frame = new QFrame(this);
    const Line line{frame, new QHBoxLayout, new CheckMark(CheckRow::State::Pending, frame), makeLabel({}, "", frame, true),
                    new QVBoxLayout, nullptr, nullptr};
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    line.sentence->setSpacing(10);
    line.sentence->addWidget(line.mark, 0, Qt::AlignTop);
    line.words->setSpacing(3);
    line.words->addWidget(line.text);
    line.words->addStretch(1);
    line.sentence->addLayout(line.words, 1);
    row->addLayout(line.sentence, 1);
    frame->hide();
    m_layout->addWidget(frame);
    setShownSoon(frame, true);
    return line;
}

void CheckList::addLink(Line &line)
{
    line.link = new QPushButton(line.frame);
    line.link->setProperty("role", QString::fromLatin1(role::Link));
    connect(line.link, &QPushButton::clicked, this, [this, frame = line.frame] {
        const auto at = std::find_if(m_lines.cbegin(), m_lines.cend(), [frame](const Line &one) { return one.frame == frame; });
        Q_EMIT remedyRequested(m_rows.at(at - m_lines.cbegin()).remedyId);
    });
    qobject_cast<QHBoxLayout *>(line.frame->layout())->addWidget(line.link, 0, Qt::AlignTop);
}

void CheckList::fill(Line &line, const CheckRow &row)
{
    line.mark->setState(row.state);
    line.text->setText(row.text);
    line.text->setAccessibleName(spoken(row));
    fillDetail(line, row.detail);
    const bool linked = !row.remedyText.isEmpty();
    // The link is a little higher than a line of text.
    line.sentence->setContentsMargins(0, linked ? 3 : 0, 0, 0);
    if (linked && !line.link)
        addLink(line);
    if (!line.link)
        return;
    line.link->setText(row.remedyText);
    line.link->setAccessibleDescription(row.text);
    line.link->setVisible(linked);
}

void CheckList::fillDetail(Line &line, const QString &detail)
{
    if (!line.detail && !detail.isEmpty()) {
        line.detail = makeLabel({}, role::Muted, line.frame, true);
        line.words->insertWidget(1, line.detail);
    }
    if (!line.detail)
        return;
    line.detail->setText(detail);
    line.detail->setVisible(!detail.isEmpty());
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
        refill();
}

} // namespace ui
