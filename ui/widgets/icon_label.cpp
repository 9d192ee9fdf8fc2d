// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/icon_label.h"

#include "ui/widgets/styling.h"

#include <QPainter>

namespace ui {

IconLabel::IconLabel(IconName name, Token color, QWidget *parent)
    : QLabel(parent)
    , m_name(name)
    , m_color(color)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(IconName name, Token color)
{
    m_name = name;
    m_color = color;
    update();
}

void IconLabel::setSide(int side)
{
    m_side = side;
    updateGeometry();
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = Theme::current().px(m_side);
    return {side, side};
}

QSize IconLabel::minimumSizeHint() const { return sizeHint(); }

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect box(QPoint(), sizeHint());
    box.moveCenter(rect().center());
    paintIcon(painter, box, m_name, Theme::current().color(m_color));
}

void IconLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (isThemeChange(event)) {
        updateGeometry();
        update();
    }
}

} // namespace ui
