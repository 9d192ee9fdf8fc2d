// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace ui {

/// Roles that the delegates of ui/widgets read. Where a model does not have them, the delegates take a
/// function instead.
enum TableRole {
    ChipKindRole =
        Qt::UserRole + 0x100, ///< ui::Kind of the chip around the display text; no kind: plain text
    ActionsRole,              ///< ui::RowActions
    SuffixRole,               ///< QString after the display text in the accent colour: "+2"
};

/// One action painted in a row.
struct RowAction
{
    QString id;
    QString text;
    bool enabled = true;
    QString reason; ///< why it is disabled

    bool operator==(const RowAction &) const = default;
};
using RowActions = QList<RowAction>;

} // namespace ui

Q_DECLARE_METATYPE(ui::RowAction)
