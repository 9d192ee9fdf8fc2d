// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/check_mark.h"

#include "ui/widgets/styling.h"

#include <QPainter>

#include <utility>

namespace ui {

CheckMark::CheckMark(CheckRow::State state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CheckMark::setState(CheckRow::State state)
{
    if (std::exchange(m_state, state) != state)
        update();
}

QSize CheckMark::sizeHint() const
{
    const Theme theme = Theme::current();
    return {theme.px(14), QFontMetrics(theme.font()).height()};
}

QSize CheckMark::minimumSizeHint() const { return sizeHint(); }

void CheckMark::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = theme.px(14);
    const QRectF box(0, (height() - side) / 2.0, side, side);
    switch (m_state) {
    case CheckRow::State::Ok:
        paintIcon(painter, box, IconName::Check, theme.color(Token::Ok));
        break;
    case CheckRow::State::Bad:
        paintIcon(painter, box, IconName::Close, theme.color(Token::Bad));
        break;
    case CheckRow::State::Warn:
        paintIcon(painter, box, IconName::Warning, theme.color(Token::Warn));
        break;
    case CheckRow::State::Pending:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Token::Muted));
        painter.drawEllipse(box.center(), side / 6, side / 6);
        break;
    }
}

void CheckMark::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isThemeChange(event)) {
        updateGeometry();
        update();
    }
}

} // namespace ui
