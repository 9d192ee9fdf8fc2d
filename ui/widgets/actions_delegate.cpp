// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/actions_delegate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/styling.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace ui {

namespace {

constexpr int Gap = 12;

QList<QRect> rectsOf(const RowActions &actions, const QRect &area)
{
    const QFontMetrics metrics(Theme::current().font());
    QList<QRect> rects;
    int x = area.left();
    for (const RowAction &action : actions) {
        const int width = metrics.horizontalAdvance(action.text) + 1;
        // The target is the whole row height.
        rects.append(QRect(x, area.top(), width, area.height()));
        x += width + Gap;
    }
    return rects;
}

RowActions actionsOfRole(const QModelIndex &index) { return index.data(ActionsRole).value<RowActions>(); }

} // namespace

ActionsDelegate::ActionsDelegate(QAbstractItemView *view, Provider provider)
    : CellDelegate(view)
    , m_view(view)
    , m_viewport(view->viewport())
    , m_provider(provider ? std::move(provider) : Provider(actionsOfRole))
{
    view->setMouseTracking(true);
    m_viewport->installEventFilter(this);
}

QRect ActionsDelegate::actionRect(const QRect &cell, const QModelIndex &index, const QString &actionId) const
{
    const RowActions actions = m_provider(index);
    const QList<QRect> rects = rectsOf(actions, inner(cell));
    for (int i = 0; i < actions.size(); ++i)
        if (actions[i].id == actionId)
            return rects[i];
    return {};
}

const RowAction *ActionsDelegate::actionAt(const RowActions &actions, const QRect &cell,
                                           const QPoint &position) const
{
    const QList<QRect> rects = rectsOf(actions, inner(cell));
    for (int i = 0; i < actions.size(); ++i)
        if (rects[i].adjusted(-Gap / 2 + 1, 0, Gap / 2 - 1, 0).contains(position))
            return &actions[i];
    return nullptr;
}

void ActionsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    paintGround(painter, option, index);
    const Theme theme = Theme::current();
    const RowActions actions = m_provider(index);
    const QList<QRect> rects = rectsOf(actions, inner(option.rect));
    painter->save();
    painter->setClipRect(option.rect);
    for (int i = 0; i < actions.size(); ++i) {
        const RowAction &action = actions[i];
        QFont font = theme.font();
        font.setUnderline(action.enabled && m_hoveredIndex == index && m_hoveredAction == action.id);
        painter->setFont(font);
        painter->setPen(theme.color(action.enabled ? Token::Accent : Token::Disabled));
        painter->drawText(rects[i], Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, action.text);
    }
    painter->restore();
}

QSize ActionsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize base = CellDelegate::sizeHint(option, index);
    const QList<QRect> rects = rectsOf(m_provider(index), QRect(0, 0, 0, 0));
    return {rects.isEmpty() ? base.width() : rects.last().right() + 1 + 24, base.height()};
}

bool ActionsDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                  const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool press = event->type() == QEvent::MouseButtonPress,
               release = event->type() == QEvent::MouseButtonRelease;
    if (!press && !release && event->type() != QEvent::MouseMove)
        return CellDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const RowActions actions = m_provider(index);
    const RowAction *action = actionAt(actions, option.rect, mouse->position().toPoint());
    const QString id = action && action->enabled ? action->id : QString();
    setHovered(index, id);
    if (press && mouse->button() == Qt::LeftButton) {
        m_pressedIndex = index;
        m_pressedAction = id;
        return false; // the press still chooses the row
    }
    if (!release || mouse->button() != Qt::LeftButton)
        return false;
    const bool same = !id.isEmpty() && m_pressedIndex == index && m_pressedAction == id;
    m_pressedIndex = QModelIndex();
    m_pressedAction.clear();
    if (same)
        Q_EMIT actionTriggered(index, id);
    return same;
}

bool ActionsDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return CellDelegate::helpEvent(event, view, option, index);
    const RowActions actions = m_provider(index);
    const RowAction *action = actionAt(actions, option.rect, event->pos());
    if (!action || action->reason.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), wrappedToolTip(action->reason), view, option.rect);
    return true;
}

bool ActionsDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_viewport) {
        if (event->type() == QEvent::Leave)
            setHovered({}, {});
        else if (event->type() == QEvent::MouseMove) {
            const QPoint position = static_cast<QMouseEvent *>(event)->position().toPoint();
            const QModelIndex under = m_view->indexAt(position);
            // Cells of other columns have other delegates: they cannot end this one's hover.
            if (m_hoveredIndex.isValid() && under != m_hoveredIndex)
                setHovered({}, {});
        }
        return false;
    }
    return CellDelegate::eventFilter(watched, event);
}

void ActionsDelegate::setHovered(const QModelIndex &index, const QString &actionId)
{
    const QModelIndex wanted = actionId.isEmpty() ? QModelIndex() : index;
    if (m_hoveredIndex == wanted && m_hoveredAction == actionId)
        return;
    const QModelIndex before = m_hoveredIndex;
    m_hoveredIndex = wanted;
    m_hoveredAction = actionId;
    if (actionId.isEmpty())
        m_view->viewport()->unsetCursor();
    else
        m_view->viewport()->setCursor(Qt::PointingHandCursor);
    if (before.isValid())
        m_view->update(before);
    if (wanted.isValid())
        m_view->update(wanted);
}

} // namespace ui
