// SPDX-License-Identifier: Apache-2.0
#include "ui/guidance/finder_actions.h"

#include "ui/desk_context.h"
#include "ui/guidance/service_chooser.h"
#include "ui/texts/texts.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/reason_strip.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using orders::OrderKind;

namespace {

constexpr std::array allKinds{OrderKind::ChangeEntity, OrderKind::ChangeWebsite, OrderKind::ChangeApp,
                              OrderKind::CancelEntity, OrderKind::CancelWebsite, OrderKind::CancelApp,
                              OrderKind::CancelAccess};

OrderKind kindOf(const QString &action) { return filing::Code<OrderKind>::fromText(action).value(); }

bool isOfEntity(OrderKind kind) { return kind == OrderKind::ChangeEntity || kind == OrderKind::CancelEntity; }
bool isOfWebsite(OrderKind kind)
{
    return kind == OrderKind::ChangeWebsite || kind == OrderKind::CancelWebsite ||
           kind == OrderKind::CancelAccess;
}
bool isOfApp(OrderKind kind)
{
    return kind == OrderKind::ChangeApp || kind == OrderKind::CancelApp || kind == OrderKind::CancelAccess;
}

} // namespace

FinderActions::FinderActions(const DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_words(makeLabel({}, "", this, true))
    , m_serviceLabel(makeLabel({}, role::Muted, this))
    , m_service(new ServiceChooser(this))
    , m_buttons(new FlowLayout(nullptr, 8, 8))
    , m_page(new QPushButton(this))
    , m_strip(new ReasonStrip(this))
    , m_reasons(std::make_unique<ReasonTeller>(context, m_strip))
{
    setObjectName(u"finderActions"_s);
    m_words->setObjectName(u"finderWordsLabel"_s);
    m_page->setObjectName(u"finderPageButton"_s);
    m_serviceLabel->setBuddy(m_service);
    build();
    retranslate();
}

FinderActions::~FinderActions() = default;

void FinderActions::build()
{
    for (const auto kind : allKinds) {
        auto *button = new QPushButton(this);
        button->setObjectName(u"finderAction:"_s + filing::Code<OrderKind>(kind).text());
        button->hide();
        m_buttons->addWidget(button);
        m_actions.append({kind, button});
        connect(button, &QPushButton::clicked, this, [this, kind] {
            const auto *service = m_service->chosen();
            Q_EMIT actionRequested(kind, isOfEntity(kind) || !service ? QStringList()
                                                                      : QStringList{service->facts.id});
        });
    }
    m_buttons->addWidget(m_page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_words, m_serviceLabel, m_service})
        layout->addWidget(part);
    layout->addLayout(m_buttons);
    layout->addWidget(m_strip);
    connect(m_service, &ServiceChooser::chosenChanged, this, &FinderActions::refresh);
    connect(m_page, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(m_entry.page); });
    connect(m_strip, &ReasonStrip::remedyRequested, this, [this] {
        const auto *service = m_service->chosen();
        if (const auto blocker = m_reasons->remedy())
            Q_EMIT remedyRequested(*blocker, service ? service->facts.id : QString());
    });
}

void FinderActions::setFiling(const QString &filingId)
{
    m_filingId = filingId;
    m_wanted.clear();
    m_offered.reset();
    m_rows.clear();
    m_service->setRows({});
}

void FinderActions::setServices(const QList<models::ServiceRow> &rows)
{
    m_rows = rows;
    m_offered.reset();
    offerServices();
}

void FinderActions::setEntry(const rules::FinderEntry &entry)
{
    m_entry = entry;
    offerServices();
    retranslate();
}

void FinderActions::chooseService(const QString &serviceId)
{
    m_wanted = m_service->choose(serviceId) ? QString() : serviceId;
}

/// The first is what is asked for, the others are what else can help.
QStringList FinderActions::words() const { return QStringList{m_entry.action} + m_entry.alternatives; }

bool FinderActions::asksForService() const
{
    const auto all = words();
    return std::any_of(all.begin(), all.end(), [](const QString &word) {
        return isOfWebsite(kindOf(word)) || isOfApp(kindOf(word));
    });
}

/// Only what the answer can be about: no apps where it names nothing that is done with an app. Thousands of
/// rows are not filled in anew for an answer that is about the same.
void FinderActions::offerServices()
{
    m_serviceLabel->setVisible(asksForService());
    m_service->setVisible(asksForService());
    if (!asksForService())
        return;
    const auto all = words();
    const auto names = [&all](bool (*about)(OrderKind)) {
        return std::any_of(all.begin(), all.end(),
                           [about](const QString &word) { return about(kindOf(word)); });
    };
    const std::pair offered(m_entry.part != "APP"_L1 && names(isOfWebsite),
                            m_entry.part != "WEBSITE"_L1 && names(isOfApp));
    if (m_offered != offered) {
        m_offered = offered;
        QList<models::ServiceRow> rows;
        std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(rows),
                     [&](const models::ServiceRow &row) {
                         return row.facts.state != filing::ServiceState::Cancelled &&
                                (row.facts.website ? offered.first : offered.second);
                     });
        m_service->setRows(rows);
    }
    if (m_service->choose(m_wanted))
        m_wanted.clear();
}

/// Whether the kind is about what is chosen: an app has no website to change.
bool FinderActions::fits(OrderKind kind) const
{
    if (isOfEntity(kind))
        return true;
    if (const auto *service = m_service->chosen())
        return service->facts.website ? isOfWebsite(kind) : isOfApp(kind);
    return m_entry.part == "APP"_L1 ? isOfApp(kind) : m_entry.part != "WEBSITE"_L1 || isOfWebsite(kind);
}

void FinderActions::refresh()
{
    if (m_entry.id.isEmpty())
        return;
    showButtons();
}

void FinderActions::showButtons()
{
    const auto *service = m_service->chosen();
    QList<ActionState> told;
    const auto all = words();
    const auto first = std::find_if(all.begin(), all.end(), [this](const QString &word) {
        return kindOf(word) != OrderKind::Unknown && fits(kindOf(word));
    });
    for (const auto &[kind, button] : std::as_const(m_actions)) {
        const auto word = filing::Code<OrderKind>(kind).text();
        const bool wanted = all.contains(word) && fits(kind);
        button->setVisible(wanted);
        if (!wanted)
            continue;
        const bool leads = first != all.end() && *first == word && m_entry.action == word;
        setRole(button, leads ? role::Primary : "");
        if (!isOfEntity(kind) && !service) {
            explainDisabled(button, false,
                            m_service->count() == 0 ? tr("This filing has no website or app for it.")
                                                    : tr("Choose the website or app first."));
            continue;
        }
        const auto state =
            actionState(m_context, kind, m_filingId, isOfEntity(kind) ? nullptr : &service->facts);
        showState(m_context, state, button);
        told.append(state);
    }
    m_reasons->tell(told);
}

/// What is no order of the desk: said, with where it is done.
void FinderActions::showWords()
{
    const auto say = [](const QString &word) -> QString {
        if (word == "FILE_ANEW"_L1)
            return tr("This needs a new filing: on the provider's filing page, as a first filing or a new "
                      "service.");
        if (word == "ADD_ACCESS"_L1)
            //: 新增接入
            return tr("This needs an order “Add access” at the provider that is to serve it.");
        if (word == "CONTACT_SUPPORT"_L1)
            return tr("Ask the provider's filing support.");
        return word == "NONE"_L1 ? tr("No order is needed for this by itself; follow the steps.") : QString();
    };
    QStringList lines{say(m_entry.action)};
    for (const auto &word : m_entry.alternatives) {
        if (const auto text = say(word); !text.isEmpty() && word != "NONE"_L1)
            //: Another way out, after the first
            lines.append(tr("Or: %1").arg(text));
    }
    lines.removeAll(QString());
    m_words->setText(lines.join(u'\n'));
    m_words->setVisible(!lines.isEmpty());
    m_page->setVisible(!m_entry.page.isEmpty());
    m_page->setText(m_entry.page == "LOCATE"_L1   ? tr("Find your filing")
                    : m_entry.page == "ORDERS"_L1 ? tr("Open the orders")
                                                  : tr("Open the notices"));
}

void FinderActions::retranslate()
{
    m_serviceLabel->setText(tr("Which website or app?"));
    for (const auto &[kind, button] : std::as_const(m_actions))
        button->setText(m_context.texts.actionName(kind));
    showWords();
    refresh();
}

void FinderActions::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
