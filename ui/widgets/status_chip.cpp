// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/status_chip.h"

#include "ui/widgets/styling.h"

#include <QPainter>

namespace ui {

StatusChip::StatusChip(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

StatusChip::StatusChip(const QString &text, Kind kind, QWidget *parent)
    : StatusChip(parent)
{
    setState(text, kind);
}

void StatusChip::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void StatusChip::setState(const QString &text, Kind kind)
{
    setText(text);
    setKind(kind);
}

void StatusChip::setMarkVisible(bool visible)
{
    m_mark = visible;
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const { return chipSize(text(), Theme::current(), m_mark); }

QSize StatusChip::minimumSizeHint() const { return sizeHint(); }

void StatusChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QSize size = sizeHint().boundedTo(this->size());
    QRect chip(QPoint(), size);
    chip.moveCenter(rect().center());
    chip.moveLeft(0);
    paintChip(painter, chip, text(), m_kind, Theme::current(), m_mark);
}

void StatusChip::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (isThemeChange(event)) {
        updateGeometry();
        update();
    }
}

} // namespace ui
