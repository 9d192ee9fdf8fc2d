// SPDX-License-Identifier: Apache-2.0
#include "ui/filing/order_links.h"

#include "ui/orders/order_texts.h"
#include "ui/texts/texts.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype mostShown = 20; // older ones are in the order list
}

OrderLinks::OrderLinks(const Texts &texts, QWidget *parent)
    : QWidget(parent)
    , m_texts(texts)
    , m_title(makeLabel({}, role::Strong, this))
    , m_list(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    m_list->setSpacing(2);
    layout->addLayout(m_list);
    hide();
}

void OrderLinks::setOrders(const QList<orders::Order> &orders)
{
    const auto shown = orders.first(qMin(orders.size(), mostShown));
    if (shown == m_orders)
        return;
    m_orders = shown;
    rebuild();
}

void OrderLinks::rebuild()
{
    while (auto *item = m_list->takeAt(0)) {
        if (auto *row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    m_title->setText(tr("Orders"));
    for (const auto &order : std::as_const(m_orders)) {
        auto *row = new QWidget(this);
        auto *line = new FlowLayout(row, 8, 2);
        auto *link = new QPushButton(m_texts.kindName(order.kind), row);
        setRole(link, role::Link);
        const auto state = m_texts.stateName(order.state);
        const auto day = m_texts.date(order.updatedAt.toLocalTime().date());
        link->setAccessibleName(tr("%1, %2, %3").arg(link->text(), state, day));
        line->addWidget(link);
        line->addWidget(new StatusChip(state, OrderTexts::chipKind(order.state), row));
        line->addWidget(makeLabel(day, role::Hint, row));
        connect(link, &QPushButton::clicked, this, [this, id = order.id] { Q_EMIT orderRequested(id); });
        m_list->addWidget(row);
    }
    setVisible(!m_orders.isEmpty());
}

void OrderLinks::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace ui
