// SPDX-License-Identifier: Apache-2.0
#include "ui/change/service_picker.h"

#include "filing/clock.h"
#include "models/change_form.h"
#include "models/service_table_model.h"
#include "ui/change/step_gate.h"
#include "ui/desk_context.h"
#include "ui/filing/service_chip.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actions_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/reason_strip.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/table_style.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using models::ServiceRow;
using models::ServiceTableModel;

namespace {
constexpr auto startAction = "START"_L1;
constexpr auto takeOutAction = "TAKE_OUT"_L1;
constexpr int shownRows = 8;
constexpr int roomForDomains = 560; ///< px at 100 % text
}

ServicePicker::ServicePicker(const DeskContext &context, const models::ChangeForm &form, const StepGate &gate, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(form)
    , m_gate(gate)
    , m_model(new ServiceTableModel(this))
    , m_find(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_strip(new ReasonStrip(this))
    , m_name(makeLabel({}, role::Strong, this))
    , m_start(new QPushButton(this))
    , m_takeOut(new QPushButton(this))
{
    m_find->setObjectName(u"associateFindEdit"_s);
    m_find->setClearButtonEnabled(true);
    m_strip->setObjectName(u"associateReasonStrip"_s);
    m_start->setObjectName(u"startChangeButton"_s);
    m_takeOut->setObjectName(u"takeOutButton"_s);
    makeTable();
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_name, 1);
    actions->addWidget(m_takeOut);
    actions->addWidget(m_start);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::current().spacing().gap, 0, 0);
    layout->setSpacing(Theme::current().spacing().gap);
    for (QWidget *part : std::initializer_list<QWidget *>{m_find, m_table, m_empty})
        layout->addWidget(part);
    layout->addLayout(actions);
    layout->addWidget(m_strip);
    layout->addStretch(1);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        showSelected();
    });
    connect(m_start, &QPushButton::clicked, this, [this] { Q_EMIT startRequested(selected()->facts.id); });
    connect(m_takeOut, &QPushButton::clicked, this, [this] { Q_EMIT takeOutRequested(selected()->facts.id); });
    connect(m_strip, &ReasonStrip::remedyRequested, this, [this] {
        const auto &facts = selected()->facts;
        Q_EMIT remedyRequested(m_form.blockers(facts).first(), facts.id);
    });
    connect(m_strip, &ReasonStrip::copyRequested, this, [this] {
        QGuiApplication::clipboard()->setText(inBothLanguages([this] { return reasonAgainst(*selected()); }));
    });
    retranslate();
}

void ServicePicker::makeTable()
{
    m_table->setObjectName(u"associateTableView"_s);
    m_table->setModel(m_model);
    TableStyle::install(m_table);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(ServiceTableModel::State, new ChipDelegate(m_table));
    m_table->setColumnHidden(ServiceTableModel::Updated, true);
    auto *actions = new ActionsDelegate(m_table, [this](const QModelIndex &index) {
        const auto &row = m_model->row(index.row());
        const auto reason = reasonAgainst(row);
        RowActions shown{{startAction, tr("Start Change"), reason.isEmpty(), reason}};
        if (m_form.isAssociated(row.facts.id))
            shown.append({takeOutAction, tr("Take out"), true, {}});
        return shown;
    });
    m_table->setItemDelegateForColumn(ServiceTableModel::Actions, actions);
    m_model->setPainter([this](const ServiceRow &row, ServiceTableModel::Column column, int role) {
        return paintCell(row, column, role);
    });
    connect(actions, &ActionsDelegate::actionTriggered, this, [this](const QModelIndex &index, const QString &action) {
        const auto id = index.data(ServiceTableModel::IdRole).toString();
        m_table->setCurrentIndex(index);
        action == startAction ? Q_EMIT startRequested(id) : Q_EMIT takeOutRequested(id);
    });
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        if (m_start->isEnabled())
            m_start->click();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ServicePicker::showSelected);
}

QVariant ServicePicker::paintCell(const ServiceRow &row, int column, int role) const
{
    const bool asked = role == Qt::DisplayRole || role == ChipKindRole;
    if (column == ServiceTableModel::State && asked) {
        const auto chip = [&]() -> ChipDelegate::Chip {
            const auto &facts = row.facts;
            if (!m_form.isAssociated(facts.id)) {
                const auto days = rules::requiredDomainDays(m_context.workspace.ruleBook(), m_form.filing().province);
                return serviceChip(m_context.texts, facts, days, m_context.clock.today());
            }
            const auto faults = int(m_gate.faultsOf(facts.id).size());
            if (faults > 0)
                return {tr("%n field(s) to correct", nullptr, faults), Kind::Bad};
            return m_form.isSaved() ? ChipDelegate::Chip{tr("Draft saved"), Kind::Ok}
                                    : ChipDelegate::Chip{tr("Saving…"), Kind::Info};
        }();
        return role == Qt::DisplayRole ? QVariant(chip.text) : QVariant::fromValue(chip.kind);
    }
    if (column == ServiceTableModel::Domains && role == SuffixRole && row.facts.domains.size() > 1)
        return u"+%1"_s.arg(row.facts.domains.size() - 1);
    if (column == ServiceTableModel::Name && role == Qt::ToolTipRole)
        return row.name;
    if (column == ServiceTableModel::Domains && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)) {
        QStringList names;
        for (const auto &domain : row.facts.domains)
            names.append(domain.name);
        return names.join(u'\n');
    }
    return {};
}

const ServiceRow *ServicePicker::selected() const
{
    const auto current = m_table->currentIndex();
    return current.isValid() ? &m_model->row(current.row()) : nullptr;
}

/// A service that goes with the order already can be opened again, and be taken out.
QString ServicePicker::reasonAgainst(const ServiceRow &row) const
{
    if (m_form.isAssociated(row.facts.id))
        return {};
    const auto blockers = m_form.blockers(row.facts);
    return blockers.isEmpty() ? QString() : m_context.texts.notAvailable(tr("Start Change"), blockers.first());
}

void ServicePicker::setRows(const QList<ServiceRow> &rows)
{
    m_model->setRows(rows);
    fitColumns();
    showSelected();
}

void ServicePicker::refresh()
{
    m_model->refresh();
    showSelected();
}

void ServicePicker::setFocusToTable() { m_table->setFocus(Qt::OtherFocusReason); }

void ServicePicker::select(const QString &serviceId)
{
    if (const int at = m_model->rowOf(serviceId); at >= 0)
        m_table->setCurrentIndex(m_model->index(at, 0));
}

void ServicePicker::showSelected()
{
    const bool empty = m_model->rowCount() == 0;
    m_table->setVisible(!empty);
    m_empty->setVisible(empty);
    if (!empty && !m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_model->index(0, 0)); // calls this again
        return;
    }
    const auto *row = selected();
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_start, m_takeOut})
        part->setVisible(row);
    m_strip->clear();
    if (!row)
        return;
    const auto name = row->name + u' ' + row->number;
    const auto reason = reasonAgainst(*row);
    m_name->setText(name);
    //: Accessible name of a button; %1: what it does, %2: name of the website or app
    m_start->setAccessibleName(tr("%1: %2").arg(m_start->text(), row->name));
    m_takeOut->setAccessibleName(tr("%1: %2").arg(m_takeOut->text(), row->name));
    explainDisabled(m_start, reason.isEmpty(), reason);
    m_takeOut->setVisible(m_form.isAssociated(row->facts.id));
    if (!reason.isEmpty())
        m_strip->setReason(Kind::Info, reason, m_context.texts.remedyText(m_form.blockers(row->facts).first().remedy));
}

void ServicePicker::fitColumns()
{
    auto *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setResizeContentsPrecision(0); // what is visible: thousands of rows are not measured
    for (const int column : {ServiceTableModel::Number, ServiceTableModel::State, ServiceTableModel::Actions})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    for (const int column : {ServiceTableModel::Name, ServiceTableModel::Domains})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    const int rows = qMin(shownRows, m_model->total());
    const int height = m_table->verticalHeader()->defaultSectionSize() * rows + header->sizeHint().height() + 4;
    m_table->setFixedHeight(height);
}

void ServicePicker::retranslate()
{
    m_find->setPlaceholderText(tr("Find by name, number or domain"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_model->setHeaders({tr("No."), tr("Name"), tr("Domains"), tr("State"), {}, tr("Actions")});
    m_table->setAccessibleName(tr("Websites and apps of the filing"));
    m_empty->setContent(IconName::Search, tr("Nothing found"), tr("No website or app of this filing has that name, number or domain."));
    //: 开始变更
    m_start->setText(tr("Start Change"));
    //: Take a service out of a change of the entity
    m_takeOut->setText(tr("Take out"));
    fitColumns();
    refresh();
}

void ServicePicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (isThemeChange(event))
        fitColumns();
}

void ServicePicker::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Where there is little room the domains give way: they can be searched for all the same.
    const bool narrow = width() < Theme::current().px(roomForDomains);
    if (m_table->isColumnHidden(ServiceTableModel::Domains) != narrow)
        m_table->setColumnHidden(ServiceTableModel::Domains, narrow);
}

} // namespace ui
