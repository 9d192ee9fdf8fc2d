// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/table_style.h"

#include "ui/widgets/styling.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace ui {

void TableStyle::install(QTableView *view) { new TableStyle(view); }

TableStyle::TableStyle(QTableView *view)
    : QObject(view)
    , m_view(view)
{
    view->setShowGrid(false);
    view->setAlternatingRowColors(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setWordWrap(false);
    view->setTextElideMode(Qt::ElideRight);
    view->setCornerButtonEnabled(false);
    view->setTabKeyNavigation(false);
    view->setMouseTracking(true);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = view->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    view->installEventFilter(this);
    refresh();
}

void TableStyle::refresh()
{
    const int row = Theme::current().spacing().row;
    if (m_view->verticalHeader()->defaultSectionSize() == row)
        return;
    m_view->verticalHeader()->setMinimumSectionSize(row);
    m_view->verticalHeader()->setDefaultSectionSize(row);
}

bool TableStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (isThemeChange(event))
        refresh();
    return QObject::eventFilter(watched, event);
}

} // namespace ui
