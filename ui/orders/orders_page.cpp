// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/orders_page.h"

#include "filing/clock.h"
#include "models/workspace.h"
#include "ui/desk_context.h"
#include "ui/texts/texts.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/table_style.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using models::OrderListModel;
using Filter = OrderListModel::Filter;

OrdersPage::OrdersPage(const DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_texts(context.texts)
    , m_names(context.workspace)
    , m_model(
          [this](const orders::Order &order, OrderListModel::Column column) { return cell(order, column); },
          [this](OrderListModel::Column column) { return header(column); })
    , m_title(makeLabel({}, role::PageTitle, this))
    , m_filter(new QButtonGroup(this))
    , m_openOrders(new QPushButton(this))
    , m_myOrders(new QPushButton(this))
    , m_endedOrders(new QPushButton(this))
    , m_kinds(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_show(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(m_stack))
    , m_empty(new EmptyState(m_stack))
{
    setObjectName(u"ordersPage"_s);
    build();
    auto &workspace = context.workspace;
    connect(&workspace, &models::Workspace::ordersChanged, this, &OrdersPage::refresh);
    connect(&workspace, &models::Workspace::filingsChanged, &m_model, &OrderListModel::refresh);
    connect(&m_names, &TargetNames::changed, &m_model, &OrderListModel::refresh, Qt::QueuedConnection);
    retranslate();
}

OrdersPage::~OrdersPage() = default;

void OrdersPage::build()
{
    m_openOrders->setObjectName(u"openOrdersButton"_s);
    m_myOrders->setObjectName(u"myOrdersButton"_s);
    m_endedOrders->setObjectName(u"endedOrdersButton"_s);
    m_kinds->setObjectName(u"orderKindCombo"_s);
    m_search->setObjectName(u"orderSearchEdit"_s);
    m_search->setClearButtonEnabled(true);
    m_model.setWords([this](const orders::Order &order) { return words(order); });
    m_show->setObjectName(u"showOrderButton"_s);
    m_table->setObjectName(u"ordersTableView"_s);
    setRole(m_openOrders, "segmentLeft");
    setRole(m_myOrders, "segment");
    setRole(m_endedOrders, "segmentRight");
    for (auto *button : {m_openOrders, m_myOrders, m_endedOrders})
        button->setCheckable(true);
    m_filter->addButton(m_openOrders, int(Filter::Open));
    m_filter->addButton(m_myOrders, int(Filter::Mine));
    m_filter->addButton(m_endedOrders, int(Filter::Ended));
    m_openOrders->setChecked(true);
    m_table->setModel(&m_model);
    TableStyle::install(m_table);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(
        OrderListModel::State,
        new ChipDelegate(m_table, [this](const QModelIndex &index) -> std::optional<ChipDelegate::Chip> {
            const auto *order = m_model.orderAt(index.row());
            if (!order)
                return std::nullopt;
            return ChipDelegate::Chip{m_texts.chip(*order), OrderTexts::chipKind(order->state)};
        }));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(false);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_show);
    auto *page = new QVBoxLayout(this);
    const int margin = Theme::current().spacing().page;
    page->setContentsMargins(margin, 16, margin, 16);
    page->setSpacing(12);
    page->addLayout(head);
    page->addLayout(buildFilters());
    page->addWidget(m_stack, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    connect(m_filter, &QButtonGroup::idClicked, this, [this](int id) {
        m_model.setFilter(Filter(id));
        refreshEmpty();
    });
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] {
        m_model.setKind(orders::OrderKind(m_kinds->currentData().toInt()));
        refreshEmpty();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setText(text);
        refreshEmpty();
    });
    connect(m_show, &QPushButton::clicked, this, &OrdersPage::openCurrent);
    connect(m_table, &QTableView::activated, this, &OrdersPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OrdersPage::refreshEmpty);
    connect(m_empty, &EmptyState::actionRequested, this, &OrdersPage::filingsRequested);
}

QLayout *OrdersPage::buildFilters()
{
    auto *flow = new FlowLayout(nullptr, 12, 8);
    auto *segments = new QWidget(this);
    auto *row = new QHBoxLayout(segments);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (auto *button : {m_openOrders, m_myOrders, m_endedOrders})
        row->addWidget(button);
    flow->addWidget(segments);
    flow->addWidget(m_kinds);
    flow->addWidget(m_search);
    return flow;
}

void OrdersPage::fillKinds()
{
    const QSignalBlocker quiet(m_kinds);
    const auto chosen = m_kinds->currentData();
    m_kinds->clear();
    m_kinds->addItem(tr("All kinds"), int(orders::OrderKind::Unknown));
    for (const auto &[kind, word] : filing::CodeWords<orders::OrderKind>::words)
        m_kinds->addItem(m_context.texts.kindName(kind), int(kind));
    m_kinds->setCurrentIndex(qMax(0, m_kinds->findData(chosen)));
}

/// Room for the hint and for the button that clears what was typed.
void OrdersPage::fitSearch()
{
    const QFontMetrics metrics(Theme::current().font());
    m_search->setMinimumWidth(metrics.horizontalAdvance(m_search->placeholderText()) + Theme::current().px(60));
}

QString OrdersPage::words(const orders::Order &order) const
{
    const auto filing = m_context.workspace.filing(order.filingId);
    const auto number = filing ? filing->icpNumber + u' ' + filing->entity.name : QString();
    return m_texts.number(order) + u' ' + number;
}

QString OrdersPage::cell(const orders::Order &order, OrderListModel::Column column)
{
    switch (column) {
    case OrderListModel::Kind:
        return m_context.texts.kindName(order.kind);
    case OrderListModel::Target:
        return m_names.shortNameOf(order);
    case OrderListModel::State:
        return m_texts.chip(order);
    case OrderListModel::Since:
        return m_texts.since(order, m_context.clock.now());
    case OrderListModel::TurnColumn:
        return m_texts.turn(order.state);
    case OrderListModel::NextStep:
        return m_texts.nextStep(order);
    case OrderListModel::ColumnCount:
        break;
    }
    return {};
}

QString OrdersPage::header(OrderListModel::Column column) const
{
    switch (column) {
    case OrderListModel::Kind:
        return tr("Order");
    case OrderListModel::Target:
        return tr("About");
    case OrderListModel::State:
        return tr("State");
    case OrderListModel::Since:
        return tr("Since");
    case OrderListModel::TurnColumn:
        return tr("Whose turn");
    case OrderListModel::NextStep:
        return tr("Next step");
    case OrderListModel::ColumnCount:
        break;
    }
    return {};
}

int OrdersPage::waitingForYou() const { return m_model.count(Filter::Mine); }

void OrdersPage::refresh()
{
    m_model.setOrders(m_context.workspace.orders());
    m_openOrders->setText(tr("In progress (%1)").arg(m_model.count(Filter::Open)));
    m_myOrders->setText(tr("Mine to do (%1)").arg(m_model.count(Filter::Mine)));
    m_endedOrders->setText(tr("Ended (%1)").arg(m_model.count(Filter::Ended)));
    // Bold once chosen: room for that from the start.
    for (auto *button : {m_openOrders, m_myOrders, m_endedOrders})
        button->setMinimumWidth(
            QFontMetrics(Theme::current().font(FontRole::Strong)).horizontalAdvance(button->text()) + 28);
    refreshEmpty();
    if (const int waiting = waitingForYou(); waiting != m_waiting) {
        m_waiting = waiting;
        Q_EMIT waitingChanged(waiting);
    }
}

void OrdersPage::refreshEmpty()
{
    const bool any = m_model.rowCount() > 0;
    m_stack->setCurrentIndex(any ? 0 : 1);
    const bool chosen = any && m_table->currentIndex().isValid();
    explainDisabled(m_show, chosen, tr("Choose an order in the list first."));
    if (any)
        return;
    if (!m_context.workspace.isLoaded())
        m_empty->setContent(IconName::Clock, tr("Reading the orders"), {});
    else if (!m_search->text().trimmed().isEmpty() || m_kinds->currentIndex() > 0)
        m_empty->setContent(IconName::Orders, tr("No order fits"),
                            tr("Look under another state or kind, or for fewer words."));
    else if (m_model.filter() == Filter::Mine)
        m_empty->setContent(IconName::Orders, tr("Nothing is yours to do"),
                            tr("Drafts, orders that came back and SMS verifications that wait are listed here."));
    else if (m_model.filter() == Filter::Open)
        m_empty->setContent(IconName::Orders, tr("No order is in progress"),
                            tr("A change or cancellation is started from the filing."),
                            tr("My ICP Filing Information"));
    else
        m_empty->setContent(IconName::Orders, tr("No order has ended yet"),
                            tr("Completed and abandoned orders are listed here."));
}

void OrdersPage::openCurrent()
{
    if (const auto *order = m_model.orderAt(m_table->currentIndex().row()))
        Q_EMIT orderRequested(order->id);
}

void OrdersPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (isThemeChange(event))
        fitSearch();
}

void OrdersPage::retranslate()
{
    m_title->setText(tr("Orders"));
    setAccessibleName(tr("Orders"));
    m_table->setAccessibleName(tr("Orders"));
    m_show->setText(tr("Open the order"));
    m_kinds->setAccessibleName(tr("Kind of order"));
    m_search->setAccessibleName(tr("Find an order"));
    m_search->setPlaceholderText(tr("Name, number or state"));
    fitSearch();
    fillKinds();
    m_model.refresh();
    refresh();
}

} // namespace ui
