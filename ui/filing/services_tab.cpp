// SPDX-License-Identifier: Apache-2.0
#include "ui/filing/services_tab.h"

#include "filing/clock.h"
#include "models/service_table_model.h"
#include "models/workspace.h"
#include "ui/filing/service_chip.h"
#include "ui/filing/service_detail.h"
#include "ui/desk_context.h"
#include "ui/texts/texts.h"
#include "ui/widgets/actions_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/table_style.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using models::ServiceRow;
using models::ServiceTableModel;
using orders::OrderKind;

namespace {
constexpr int SideBySide = 760; ///< px at 100 % text; below it the detail pane goes under the table
}

ServicesTab::ServicesTab(const DeskContext &context, bool websites, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_websites(websites)
    , m_model(new ServiceTableModel(this))
    , m_table(new QTableView)
    , m_left(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_splitter(new QSplitter(this))
    , m_detail(new ServiceDetail(context, websites))
{
    setObjectName(websites ? u"websiteTab"_s : u"appTab"_s);
    makeTable();
    m_left->addWidget(m_table);
    m_left->addWidget(m_empty);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_detail, &ServiceDetail::actionRequested, this, &ServicesTab::actionRequested);
    connect(m_detail, &ServiceDetail::remedyRequested, this, &ServicesTab::remedyRequested);
    connect(m_detail, &ServiceDetail::orderRequested, this, &ServicesTab::orderRequested);
    connect(m_empty, &EmptyState::actionRequested, this, &ServicesTab::clearFilterRequested);
    retranslate();
}

ServicesTab::~ServicesTab() = default;

void ServicesTab::makeTable()
{
    m_table->setObjectName(m_websites ? u"websiteTableView"_s : u"appTableView"_s);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    TableStyle::install(m_table);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(ServiceTableModel::State, new ChipDelegate(m_table));
    auto *actions = new ActionsDelegate(m_table, [this](const QModelIndex &index) { return rowActions(index); });
    m_table->setItemDelegateForColumn(ServiceTableModel::Actions, actions);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_model->setPainter([this](const ServiceRow &row, ServiceTableModel::Column column, int role) {
        return paintCell(row, column, role);
    });
    connect(actions, &ActionsDelegate::actionTriggered, this, &ServicesTab::trigger);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ServicesTab::openMenu);
    connect(m_table, &QAbstractItemView::activated, this, [this] { m_detail->focusActions(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ServicesTab::onCurrentChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ServicesTab::keepSelection);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ServicesTab::keepSelection);
}

QVariant ServicesTab::paintCell(const ServiceRow &row, int column, int role) const
{
    switch (column) {
    case ServiceTableModel::State:
        if (role == Qt::DisplayRole || role == ChipKindRole) {
            const auto filing = m_context.workspace.filing(m_filingId);
            const auto days = rules::requiredDomainDays(m_context.workspace.ruleBook(), filing ? filing->province : QString());
            const auto chip = serviceChip(m_context.texts, row.facts, days, m_context.clock.today());
            return role == Qt::DisplayRole ? QVariant(chip.text) : QVariant::fromValue(chip.kind);
        }
        break;
    case ServiceTableModel::Domains:
        if (role == SuffixRole && row.facts.domains.size() > 1)
            return u"+%1"_s.arg(row.facts.domains.size() - 1);
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
            QStringList names;
            for (const auto &domain : row.facts.domains)
                names.append(domain.name);
            return names.join(u'\n');
        }
        break;
    case ServiceTableModel::Name:
        if (role == Qt::ToolTipRole)
            return row.name;
        break;
    default: break;
    }
    return {};
}

RowActions ServicesTab::rowActions(const QModelIndex &index) const
{
    const auto &row = m_model->row(index.row());
    RowActions actions;
    const auto add = [&](OrderKind kind, const QString &text) {
        const auto state = actionState(m_context, kind, m_filingId, &row.facts);
        actions.append({filing::Code<OrderKind>(kind).text(), text, state.allowed(), reasonText(m_context, state)});
    };
    //: Row actions: 变更, 注销
    add(m_websites ? OrderKind::ChangeWebsite : OrderKind::ChangeApp, tr("Change"));
    add(m_websites ? OrderKind::CancelWebsite : OrderKind::CancelApp, tr("Cancel"));
    return actions;
}

void ServicesTab::trigger(const QModelIndex &index, const QString &actionId)
{
    const auto id = index.data(ServiceTableModel::IdRole).toString();
    m_table->setCurrentIndex(index);
    Q_EMIT actionRequested(filing::Code<OrderKind>::fromText(actionId), id);
}

void ServicesTab::openMenu(const QPoint &position)
{
    auto index = m_table->indexAt(position);
    if (!index.isValid())
        index = m_table->currentIndex(); // the keyboard's menu key
    if (!index.isValid())
        return;
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const QPersistentModelIndex at(index);
    const auto actions = rowActions(index);
    for (const auto &action : actions) {
        auto *entry = menu->addAction(action.text);
        entry->setEnabled(action.enabled);
        entry->setToolTip(action.enabled ? QString() : wrappedToolTip(action.reason));
        connect(entry, &QAction::triggered, this, [this, at, id = action.id] {
            if (at.isValid())
                trigger(at, id);
        });
    }
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void ServicesTab::setRows(const QString &filingId, const QList<ServiceRow> &rows)
{
    if (filingId != m_filingId) {
        m_filingId = filingId;
        m_selected.clear();
        m_detail->clear();
    }
    m_loading = false;
    m_model->setRows(rows);
    keepSelection();
    const int at = m_model->rowOf(m_selected);
    if (at >= 0)
        m_detail->showService(m_filingId, m_model->row(at));
    showState();
    fitColumns();
}

void ServicesTab::setFilter(const QString &text)
{
    m_model->setFilter(text);
    keepSelection();
    showState();
}

void ServicesTab::showLoading()
{
    m_loading = true;
    showState();
}

int ServicesTab::total() const { return m_model->total(); }
int ServicesTab::shown() const { return m_model->rowCount(); }

bool ServicesTab::select(const QString &serviceId)
{
    const int at = m_model->rowOf(serviceId);
    if (at < 0)
        return false;
    m_table->setCurrentIndex(m_model->index(at, 0));
    m_table->scrollTo(m_model->index(at, 0));
    return true;
}

/// The selected service stays selected; while it is hidden or gone, the first row is.
void ServicesTab::keepSelection()
{
    const int wanted = qMax(0, m_model->rowOf(m_selected));
    if (m_model->rowCount() == 0 || m_table->currentIndex().row() == wanted)
        return;
    const auto kept = m_selected;
    m_table->setCurrentIndex(m_model->index(wanted, 0));
    if (!kept.isEmpty() && m_model->rowOf(kept) < 0 && !m_model->filter().isEmpty())
        m_selected = kept; // comes back when the filter goes
}

void ServicesTab::onCurrentChanged(const QModelIndex &current)
{
    if (!current.isValid())
        return;
    m_selected = current.data(ServiceTableModel::IdRole).toString();
    m_detail->showService(m_filingId, m_model->row(current.row()));
}

void ServicesTab::refresh()
{
    m_model->refresh();
    m_detail->refresh();
}

void ServicesTab::showState()
{
    const bool filtered = !m_model->filter().isEmpty() && m_model->total() > 0;
    const bool empty = m_model->rowCount() == 0;
    m_left->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    m_detail->setVisible(!empty);
    if (m_loading && empty)
        m_empty->setContent(IconName::Clock, tr("Reading…"), {});
    else if (filtered)
        m_empty->setContent(IconName::Search, tr("Nothing found"),
                            m_websites ? tr("No website of this filing has that name, number or domain.")
                                       : tr("No app of this filing has that name, number or domain."),
                            tr("Show all"));
    else if (m_websites)
        m_empty->setContent(IconName::Filing, tr("No website"), tr("No website is filed under this number."));
    else
        m_empty->setContent(IconName::Filing, tr("No app"), tr("No app is filed under this number."));
}

void ServicesTab::fitColumns()
{
    constexpr int padding = 20;
    auto *header = m_table->horizontalHeader();
    const QFontMetrics metrics(m_table->font());
    const auto fit = [&](int column, const QString &text) {
        const auto title = m_model->headerData(column, Qt::Horizontal).toString();
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        header->resizeSection(column, qMax(metrics.horizontalAdvance(text), metrics.horizontalAdvance(title)) + padding);
    };
    header->setMinimumSectionSize(metrics.horizontalAdvance(u"mm"_s) + padding);
    header->setStretchLastSection(false);
    header->setResizeContentsPrecision(0); // what is visible: thousands of rows are not measured
    fit(ServiceTableModel::Number, u"-%1A"_s.arg(m_model->total()));
    fit(ServiceTableModel::Name, QString(qBound(6, width() / metrics.height() / 9, 14), u'示'));
    if (!m_table->isColumnHidden(ServiceTableModel::Updated))
        fit(ServiceTableModel::Updated, u"2026-10-02"_s);
    const int dateWidth = metrics.horizontalAdvance(u"2026-10-02"_s) + padding;
    header->setSectionResizeMode(ServiceTableModel::Domains, QHeaderView::Stretch);
    header->setSectionResizeMode(ServiceTableModel::State, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ServiceTableModel::Actions, QHeaderView::ResizeToContents);
    int others = 0;
    for (const int column : {ServiceTableModel::Number, ServiceTableModel::Name, ServiceTableModel::State,
                             ServiceTableModel::Updated, ServiceTableModel::Actions})
        others += header->sectionSize(column);
    // Where there is little room the date gives way; the fields beside the table say it, too.
    const int domains = metrics.horizontalAdvance(u"example.cn"_s) + padding;
    const bool hidden = m_table->isColumnHidden(ServiceTableModel::Updated);
    const int room = m_table->viewport()->width() - others - (hidden ? dateWidth : 0);
    m_table->setColumnHidden(ServiceTableModel::Updated, room < domains);
    if (room + dateWidth < domains) { // and then the table scrolls sideways
        header->setSectionResizeMode(ServiceTableModel::Domains, QHeaderView::Interactive);
        header->resizeSection(ServiceTableModel::Domains, domains);
    }
}

void ServicesTab::retranslate()
{
    m_model->setHeaders({tr("No."), tr("Name"), tr("Domains"), tr("State"), tr("Updated"), tr("Actions")});
    m_model->setLocale(QLocale());
    m_model->refresh();
    m_table->setAccessibleName(m_websites ? tr("Websites") : tr("Apps"));
    showState();
    fitColumns();
}

void ServicesTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (isThemeChange(event)) {
        fitColumns();
        arrange();
    }
}

void ServicesTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    fitColumns();
}

/// Side by side where there is room; a person's own division stays while the direction does.
void ServicesTab::arrange()
{
    const auto theme = Theme::current();
    const auto direction = width() >= theme.px(SideBySide) ? Qt::Horizontal : Qt::Vertical;
    const int side = theme.px(320);
    m_left->setMinimumHeight(theme.px(150));
    m_detail->setMinimumWidth(direction == Qt::Horizontal ? theme.px(270) : 0);
    if (m_arranged && m_splitter->orientation() == direction)
        return;
    m_arranged = true;
    m_splitter->setOrientation(direction);
    m_splitter->setSizes(direction == Qt::Horizontal ? QList{width() - side, side} : QList{height() / 2, height() / 2});
}

} // namespace ui
