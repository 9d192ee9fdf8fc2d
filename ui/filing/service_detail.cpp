// SPDX-License-Identifier: Apache-2.0
#include "ui/filing/service_detail.h"

#include "filing/answer.h"
#include "models/workspace.h"
#include "ui/texts/field_text.h"
#include "ui/filing/order_links.h"
#include "ui/desk_context.h"
#include "ui/texts/texts.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/reason_strip.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using orders::OrderKind;

ServiceDetail::ServiceDetail(const DeskContext &context, bool websites, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_websites(websites)
    , m_title(new ElidedLabel(this))
    , m_number(makeLabel({}, role::Muted, this))
    , m_strip(new ReasonStrip(this))
    , m_fields(new KeyValueGrid(this))
    , m_note(makeLabel({}, role::Muted, this, true))
    , m_orders(new OrderLinks(context.texts, this))
    , m_reasons(std::make_unique<ReasonTeller>(context, m_strip))
{
    setObjectName(u"serviceDetail"_s);
    setRole(this, role::Card);
    setRole(m_title, role::Section);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 14, 1, 2);
    layout->setSpacing(10);
    m_header = makeHeader();
    layout->addWidget(m_header);
    layout->addWidget(makeBody(), 1);
    connect(m_strip, &ReasonStrip::remedyRequested, this, [this] {
        if (const auto blocker = m_reasons->remedy())
            Q_EMIT remedyRequested(*blocker, serviceId());
    });
    connect(m_orders, &OrderLinks::orderRequested, this, &ServiceDetail::orderRequested);
    retranslate();
    clear();
}

ServiceDetail::~ServiceDetail() = default;

QList<OrderKind> ServiceDetail::kinds() const
{
    return m_websites ? QList{OrderKind::ChangeWebsite, OrderKind::CancelWebsite, OrderKind::CancelAccess}
                      : QList{OrderKind::ChangeApp, OrderKind::CancelApp, OrderKind::CancelAccess};
}

QWidget *ServiceDetail::makeHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(15, 0, 15, 0);
    layout->setSpacing(8);
    auto *titles = new FlowLayout(nullptr, 12, 2);
    titles->addWidget(m_title);
    titles->addWidget(m_number);
    layout->addLayout(titles);
    auto *actions = new FlowLayout(nullptr, 8, 6);
    const char *const names[] = {"changeServiceButton", "cancelServiceButton", "cancelAccessButton"};
    const char *const roles[] = {role::Primary, role::Danger, ""};
    for (int i = 0; i < kinds().size(); ++i) {
        auto *button = new QPushButton(header);
        button->setObjectName(QString::fromLatin1(names[i]));
        setRole(button, roles[i]);
        connect(button, &QPushButton::clicked, this,
                [this, kind = kinds().at(i)] { Q_EMIT actionRequested(kind, serviceId()); });
        actions->addWidget(button);
        m_buttons.append(button);
    }
    layout->addLayout(actions);
    layout->addWidget(m_strip);
    return header;
}

QWidget *ServiceDetail::makeBody()
{
    auto *scroll = new QScrollArea(this);
    auto *body = new QWidget;
    setRole(body, role::ScrollBody);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(15, 2, 15, 12);
    layout->setSpacing(12);
    layout->addWidget(m_note);
    layout->addWidget(m_fields);
    layout->addWidget(m_orders);
    layout->addStretch(1);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

void ServiceDetail::clear()
{
    m_row = {};
    m_excerpt = {};
    m_title->setText({});
    m_number->clear();
    m_fields->setRows({});
    m_orders->setOrders({});
    m_strip->clear();
    for (auto *button : std::as_const(m_buttons))
        button->hide();
    m_note->show();
    retranslate();
}

void ServiceDetail::showService(const QString &filingId, const models::ServiceRow &row)
{
    const bool same = filingId == m_filingId && row.facts.id == m_row.facts.id;
    m_filingId = filingId;
    m_row = row;
    m_title->setText(row.name);
    m_number->setText(row.number);
    for (auto *button : std::as_const(m_buttons))
        button->show();
    if (!same) {
        m_excerpt = {};
        m_fields->setRows({});
    }
    m_note->setVisible(!same);
    retranslate();
    refresh();
    load();
}

void ServiceDetail::load()
{
    const auto id = serviceId();
    m_fault.clear();
    const auto take = [this, id](const auto &service, auto member) {
        if (id != serviceId())
            return; // another one has been chosen since
        if (service) {
            m_excerpt = {};
            (m_excerpt.*member).append(*service);
            m_number->setText(service->serviceNumber);
        } else {
            m_fault = m_context.texts.errorText(service.error()).cause;
        }
        showFields();
    };
    if (m_websites)
        filing::whenAnswered(m_context.workspace.website(id), this, [take](const filing::Result<filing::Website> &website) {
            take(website, &filing::Excerpt::websites);
        });
    else
        filing::whenAnswered(m_context.workspace.app(id), this, [take](const filing::Result<filing::App> &app) {
            take(app, &filing::Excerpt::apps);
        });
}

void ServiceDetail::showFields()
{
    const bool there = !m_excerpt.websites.isEmpty() || !m_excerpt.apps.isEmpty();
    if (there) {
        auto rows = fieldRows(m_context.texts, m_excerpt, m_websites ? filing::Part::Website : filing::Part::App, serviceId());
        rows.append({tr("Updated"), m_context.texts.date(m_row.updatedOn)});
        m_fields->setRows(rows);
    }
    m_note->setText(m_fault);
    m_note->setVisible(!there && !m_fault.isEmpty());
}

void ServiceDetail::refresh()
{
    if (serviceId().isEmpty())
        return;
    QList<ActionState> states;
    for (int i = 0; i < m_buttons.size(); ++i) {
        states.append(actionState(m_context, kinds().at(i), m_filingId, &m_row.facts));
        showState(m_context, states.last(), m_buttons[i]);
    }
    m_reasons->tell(states);
    QList<orders::Order> own;
    for (const auto &order : m_context.workspace.orders()) {
        if (order.filingId == m_filingId && order.targets.contains(serviceId()))
            own.append(order);
    }
    m_orders->setOrders(own);
}

void ServiceDetail::focusActions()
{
    for (auto *button : std::as_const(m_buttons)) {
        if (button->isEnabled() && button->isVisible()) {
            button->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
    m_fields->setFocus(Qt::ShortcutFocusReason);
}

void ServiceDetail::retranslate()
{
    //: Buttons of a selected website or app. Change: 变更. Cancel: 注销. Cancel access: 取消接入.
    const QStringList captions{tr("Change"), tr("Cancel"), tr("Cancel access")};
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setText(captions[i]);
        m_buttons[i]->setAccessibleName(
            tr("%1: %2").arg(m_context.texts.actionName(kinds().at(i)), m_row.name));
    }
    if (serviceId().isEmpty())
        m_note->setText(m_websites ? tr("Select a website to see all its fields.")
                                   : tr("Select an app to see all its fields."));
    else if (m_excerpt.websites.isEmpty() && m_excerpt.apps.isEmpty())
        m_note->setText(tr("Reading…"));
    setAccessibleName(m_websites ? tr("Selected website") : tr("Selected app"));
}

QSize ServiceDetail::minimumSizeHint() const
{
    const auto theme = Theme::current();
    constexpr int someFields = 110;
    const int across = width() > theme.px(200) ? width() : theme.px(270);
    const int header = m_header ? m_header->heightForWidth(across - 2) : 0;
    return {theme.px(200), header + theme.px(someFields)};
}

/// Buttons and reasons wrap: what they need changes with the width and with every other service.
void ServiceDetail::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

bool ServiceDetail::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QFrame::event(event);
}

void ServiceDetail::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    refresh();
    if (!serviceId().isEmpty())
        showFields();
}

} // namespace ui
