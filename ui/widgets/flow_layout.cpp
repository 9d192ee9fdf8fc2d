// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace ui {

FlowLayout::FlowLayout(QWidget *parent, int gapX, int gapY)
    : QLayout(parent)
    , m_gapX(gapX)
    , m_gapY(gapY)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::setRightAligned(bool right)
{
    m_right = right;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item) { m_items.append(item); }
int FlowLayout::count() const { return int(m_items.size()); }
QLayoutItem *FlowLayout::itemAt(int index) const { return m_items.value(index); }

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations FlowLayout::expandingDirections() const { return {}; }
bool FlowLayout::hasHeightForWidth() const { return true; }
int FlowLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0, height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        width += size.width() + (width > 0 ? m_gapX : 0);
        height = qMax(height, size.height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    const QMargins margins = contentsMargins();
    const QRect area = rect.marginsRemoved(margins);
    QList<QLayoutItem *> row;
    int y = area.top(), rowWidth = 0, rowHeight = 0;
    const auto endRow = [&] {
        if (move)
            placeRow(row, area, y, rowHeight, rowWidth);
        row.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!row.isEmpty() && rowWidth + m_gapX + size.width() > area.width()) {
            endRow();
            y += rowHeight + m_gapY;
            rowWidth = rowHeight = 0;
        }
        rowWidth += (row.isEmpty() ? 0 : m_gapX) + size.width();
        rowHeight = qMax(rowHeight, size.height());
        row.append(item);
    }
    endRow();
    return y + rowHeight - rect.top() + margins.bottom();
}

void FlowLayout::placeRow(const QList<QLayoutItem *> &row, const QRect &area, int y, int height,
                          int width) const
{
    const auto *widget = parentWidget();
    const auto direction = widget ? widget->layoutDirection() : Qt::LeftToRight;
    int x = m_right ? qMax(area.left(), area.right() + 1 - width) : area.left();
    for (QLayoutItem *item : row) {
        const QSize size = item->sizeHint();
        const QRect place(x, y + (height - size.height()) / 2, qMin(size.width(), area.width()),
                          size.height());
        item->setGeometry(QStyle::visualRect(direction, area, place));
        x += size.width() + m_gapX;
    }
}

} // namespace ui
