// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/chip_delegate.h"

#include "ui/widgets/table_roles.h"

#include <QPainter>

namespace ui {

namespace {

std::optional<ChipDelegate::Chip> chipOfRoles(const QModelIndex &index)
{
    const QVariant kind = index.data(ChipKindRole);
    if (!kind.isValid())
        return std::nullopt;
    return ChipDelegate::Chip{index.data().toString(), kind.value<Kind>()};
}

} // namespace

ChipDelegate::ChipDelegate(QObject *parent, Provider provider)
    : CellDelegate(parent)
    , m_provider(provider ? std::move(provider) : Provider(chipOfRoles))
{
}

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const std::optional<Chip> chip = m_provider(index);
    if (!chip)
        return CellDelegate::paint(painter, option, index);
    paintGround(painter, option, index);
    const Theme theme = Theme::current();
    const QRect area = inner(option.rect);
    QRect box(QPoint(), chipSize(chip->text, theme).boundedTo(area.size()));
    box.moveCenter(area.center());
    box.moveLeft(area.left());
    paintChip(*painter, box, chip->text, chip->kind, theme);
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const std::optional<Chip> chip = m_provider(index);
    if (!chip)
        return CellDelegate::sizeHint(option, index);
    const Theme theme = Theme::current();
    const QSize size = chipSize(chip->text, theme);
    return {size.width() + 22, qMax(size.height() + 6, theme.spacing().row)};
}

} // namespace ui
