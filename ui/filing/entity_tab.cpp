// SPDX-License-Identifier: Apache-2.0
#include "ui/filing/entity_tab.h"

#include "models/workspace.h"
#include "ui/texts/field_text.h"
#include "ui/filing/order_links.h"
#include "ui/desk_context.h"
#include "ui/texts/texts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using orders::OrderKind;

EntityTab::EntityTab(const DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_fields(new KeyValueGrid)
    , m_orders(new OrderLinks(context.texts))
{
    setObjectName(u"entityTab"_s);
    auto *scroll = new QScrollArea(this);
    auto *body = new QWidget;
    setRole(body, role::ScrollBody);
    auto *card = new Card;
    card->body()->addWidget(m_fields);
    card->body()->addWidget(m_orders);
    auto *inner = new QVBoxLayout(body);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(card);
    inner->addStretch(1);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->addWidget(scroll);
    connect(m_orders, &OrderLinks::orderRequested, this, &EntityTab::orderRequested);
}

void EntityTab::setFiling(const filing::Filing &filing)
{
    m_filing = filing;
    showFields();
    refresh();
}

void EntityTab::showFields()
{
    filing::Excerpt excerpt;
    excerpt.entity = m_filing.entity;
    auto rows = fieldRows(m_context.texts, excerpt, filing::Part::Entity);
    //: The number of the filing entity: 备案号
    rows.prepend({tr("Filing number"), m_filing.icpNumber});
    rows.append({tr("Administration"), m_context.texts.administrationName(m_filing.province)});
    m_fields->setRows(rows);
}

void EntityTab::refresh()
{
    QList<orders::Order> own;
    for (const auto &order : m_context.workspace.orders()) {
        const bool entity = order.kind == OrderKind::ChangeEntity || order.kind == OrderKind::CancelEntity;
        if (order.filingId == m_filing.id && entity)
            own.append(order);
    }
    m_orders->setOrders(own);
}

void EntityTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_filing.id.isEmpty())
        showFields();
}

} // namespace ui
