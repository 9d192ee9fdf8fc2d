// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/cell_delegate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/table_roles.h"

#include <QApplication>
#include <QPainter>

namespace ui {

namespace {
constexpr int PadX = 9; // as the header's
constexpr int SuffixGap = 5;
} // namespace

void CellDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    ground.icon = QIcon();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
}

QRect CellDelegate::inner(const QRect &cell) { return cell.adjusted(PadX, 0, -PadX, -1); }

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QString suffix = index.data(SuffixRole).toString();
    if (suffix.isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);
    paintGround(painter, option, index);
    const Theme theme = Theme::current();
    const QFontMetrics metrics(option.font);
    const QRect area = inner(option.rect);
    const int suffixWidth = metrics.horizontalAdvance(suffix) + SuffixGap;
    const QString text =
        metrics.elidedText(index.data().toString(), Qt::ElideRight, area.width() - suffixWidth);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(theme.color(Token::Text));
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    painter->setPen(theme.color(Token::Accent));
    const QRect rest = area.adjusted(metrics.horizontalAdvance(text) + SuffixGap, 0, 0, 0);
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, suffix);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const QString suffix = index.data(SuffixRole).toString();
    if (!suffix.isEmpty())
        size.rwidth() += QFontMetrics(option.font).horizontalAdvance(suffix) + SuffixGap + 4;
    return size.expandedTo(QSize(0, Theme::current().spacing().row));
}

} // namespace ui
