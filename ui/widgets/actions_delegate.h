// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/table_roles.h"

#include <QPersistentModelIndex>

#include <functional>

class QAbstractItemView;

namespace ui {

/// Paints a row's actions as links for the mouse; keyboard and screen readers have the same actions as real
/// buttons in the detail pane. A disabled action says its reason as the tooltip.
class ActionsDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using Provider = std::function<RowActions(const QModelIndex &)>;

    /// Without a provider ActionsRole tells the actions. The view is the delegate's parent.
    explicit ActionsDelegate(QAbstractItemView *view, Provider provider = {});

    /// Where the action is painted in the cell, for tests and menus; empty where there is none.
    QRect actionRect(const QRect &cell, const QModelIndex &index, const QString &actionId) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

Q_SIGNALS:
    void actionTriggered(const QModelIndex &index, const QString &actionId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const RowAction *actionAt(const RowActions &actions, const QRect &cell, const QPoint &position) const;
    void setHovered(const QModelIndex &index, const QString &actionId);

    QAbstractItemView *m_view;
    QObject *m_viewport; ///< compared only: it sends events while the view is half gone
    Provider m_provider;
    QPersistentModelIndex m_hoveredIndex;
    QString m_hoveredAction;
    QPersistentModelIndex m_pressedIndex;
    QString m_pressedAction;
};

} // namespace ui
