// SPDX-License-Identifier: Apache-2.0
#include "ui/cancel/cancel_advisor.h"

#include "ui/guidance/service_chooser.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/styling.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using orders::OrderKind;

CancelAdvisor::CancelAdvisor(QWidget *parent)
    : Card(parent)
    , m_intro(makeLabel({}, role::Muted, this, true))
    , m_group(new QButtonGroup(this))
    , m_services(new ServiceChooser(this))
{
    m_services->setObjectName(u"cancelServiceComboBox"_s);
    body()->addWidget(m_intro);
    addChoice(Ending::OneDomain, u"domainEndsChoice"_s);
    addChoice(Ending::Service, u"serviceEndsChoice"_s);
    addChoice(Ending::Access, u"accessEndsChoice"_s);
    addChoice(Ending::Everything, u"everythingEndsChoice"_s);
    body()->addWidget(m_services);
    m_services->hide();
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        showChooser();
        Q_EMIT endingChosen(Ending(id));
        tellChosen();
    });
    connect(m_services, &ServiceChooser::chosenChanged, this, &CancelAdvisor::tellChosen);
    retranslate();
}

/// The words of a radio button cannot wrap: what is to be done stands in a label that goes below where it is
/// narrow.
void CancelAdvisor::addChoice(Ending ending, const QString &name)
{
    Choice choice;
    choice.row = new QWidget(this);
    choice.button = new QRadioButton(choice.row);
    choice.button->setObjectName(name);
    choice.action = makeLabel({}, role::Muted, choice.row);
    choice.action->setMinimumHeight(choice.button->sizeHint().height());
    choice.action->installEventFilter(this);
    auto *flow = new FlowLayout(choice.row, 6, 0);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(choice.button);
    flow->addWidget(choice.action);
    m_group->addButton(choice.button, int(ending));
    m_choices.insert(int(ending), choice);
    body()->addWidget(choice.row);
}

bool CancelAdvisor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        for (const auto &choice : std::as_const(m_choices)) {
            if (choice.action == watched && choice.button->isEnabled())
                choice.button->click();
        }
    }
    return Card::eventFilter(watched, event);
}

void CancelAdvisor::setSubject(const models::CancelCase &subject, bool serviceKnown)
{
    m_serviceKnown = serviceKnown;
    QList<models::ServiceRow> rows;
    for (const auto &row : subject.services) {
        if (row.facts.state != filing::ServiceState::Cancelled)
            rows.append(row);
    }
    if (!serviceKnown && rows != m_rows) {
        m_rows = rows;
        const QSignalBlocker quiet(m_services);
        m_services->setRows(rows);
    }
    if (!subject.aboutEntity())
        m_app = subject.app() != nullptr;
    const bool several = subject.website() && subject.domains().size() > 1;
    const bool one = serviceKnown || !m_rows.isEmpty();
    if (!subject.aboutEntity())
        m_several = several;
    m_choices[int(Ending::OneDomain)].row->setVisible(serviceKnown && m_several);
    m_choices[int(Ending::Service)].row->setVisible(one);
    m_choices[int(Ending::Access)].row->setVisible(one);
    showChooser();
    retranslate();
}

void CancelAdvisor::tellChosen()
{
    const auto *row = m_services->chosen();
    if (m_choosing && row)
        Q_EMIT serviceChosen(row->facts.id, !row->facts.website);
}

void CancelAdvisor::showChooser()
{
    m_choosing = !m_serviceKnown && (ending() == Ending::Service || ending() == Ending::Access);
    m_services->setVisible(m_choosing);
}

CancelAdvisor::Ending CancelAdvisor::ending() const { return Ending(m_group->checkedId()); }

void CancelAdvisor::setEnding(Ending ending)
{
    m_choices[int(ending)].button->setChecked(true);
    {
        const QSignalBlocker quiet(m_services);
        m_services->setCurrentIndex(m_rows.size() == 1 ? 0 : -1);
    }
    showChooser();
}

OrderKind CancelAdvisor::kindOf(Ending ending, bool app)
{
    switch (ending) {
    case Ending::OneDomain:
        return OrderKind::ChangeWebsite;
    case Ending::Service:
        return app ? OrderKind::CancelApp : OrderKind::CancelWebsite;
    case Ending::Access:
        return OrderKind::CancelAccess;
    case Ending::Everything:
        break;
    }
    return OrderKind::CancelEntity;
}

void CancelAdvisor::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CancelAdvisor::setTexts(Ending ending, const QString &what, const QString &action)
{
    const auto &choice = m_choices[int(ending)];
    choice.button->setText(what);
    choice.action->setText(action);
    choice.button->setAccessibleDescription(action);
}

void CancelAdvisor::retranslate()
{
    setTitle(tr("Is this the right one?"));
    m_intro->setText(tr("Cancel what is no longer used. Cancelling the entity, a website or an app deletes its filing; "
                        "cancelling the access only parts it from this provider, and the number stays valid at MIIT."));
    setTexts(Ending::OneDomain, tr("Only one of its domains ends:"),
             tr("change the website and remove the domain"));
    if (!m_serviceKnown)
        setTexts(Ending::Service, tr("One website or app ends:"), tr("choose it, and cancel it alone"));
    else if (m_app)
        setTexts(Ending::Service, tr("The app ends:"), tr("cancel the app"));
    else
        setTexts(Ending::Service, tr("The website ends:"), tr("cancel the website"));
    setTexts(Ending::Access, tr("It moves to another provider:"), tr("cancel the access only"));
    setTexts(Ending::Everything, tr("Everything ends:"), tr("cancel the entity with all websites and apps"));
}

} // namespace ui
