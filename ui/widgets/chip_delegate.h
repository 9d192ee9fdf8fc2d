// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/chip_kind.h"

#include <functional>
#include <optional>

namespace ui {

/// Paints a state as a chip in a cell.
class ChipDelegate : public CellDelegate
{
    Q_OBJECT
public:
    struct Chip
    {
        QString text;
        Kind kind = Kind::Neutral;
    };
    /// Nothing: plain text.
    using Provider = std::function<std::optional<Chip>(const QModelIndex &)>;

    /// Without a provider the display text and ChipKindRole make the chip.
    explicit ChipDelegate(QObject *parent = nullptr, Provider provider = {});

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Provider m_provider;
};

} // namespace ui
