// SPDX-License-Identifier: Apache-2.0
#include "ui/cancel/cancel_advisor.h"

#include <QButtonGroup>
#include <QEvent>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using orders::OrderKind;

CancelAdvisor::CancelAdvisor(QWidget *parent)
    : Card(parent), m_group(new QButtonGroup(this))
{
    const std::pair<Ending, QString> choices[]{{Ending::OneDomain, u"domainEndsChoice"_s},
                                               {Ending::Service, u"serviceEndsChoice"_s},
                                               {Ending::Access, u"accessEndsChoice"_s},
                                               {Ending::Everything, u"everythingEndsChoice"_s}};
    for (const auto &[ending, name] : choices) {
        auto *choice = new QRadioButton(this);
        choice->setObjectName(name);
        m_group->addButton(choice, int(ending));
        m_choices.insert(int(ending), choice);
        body()->addWidget(choice);
    }
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT endingChosen(Ending(id)); });
    retranslate();
}

void CancelAdvisor::setSubject(const models::CancelCase &subject)
{
    m_app = subject.app() != nullptr;
    const bool service = m_app || subject.website();
    m_choices[int(Ending::OneDomain)]->setVisible(subject.website() && subject.domains().size() > 1);
    m_choices[int(Ending::Service)]->setVisible(service);
    m_choices[int(Ending::Access)]->setVisible(service);
    retranslate();
}

CancelAdvisor::Ending CancelAdvisor::ending() const { return Ending(m_group->checkedId()); }

void CancelAdvisor::setEnding(Ending ending) { m_choices[int(ending)]->setChecked(true); }

OrderKind CancelAdvisor::kindOf(Ending ending, bool app)
{
    switch (ending) {
    case Ending::OneDomain: return OrderKind::ChangeWebsite;
    case Ending::Service: return app ? OrderKind::CancelApp : OrderKind::CancelWebsite;
    case Ending::Access: return OrderKind::CancelAccess;
    case Ending::Everything: break;
    }
    return OrderKind::CancelEntity;
}

void CancelAdvisor::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CancelAdvisor::retranslate()
{
    setTitle(tr("Is this the right one?"));
    m_choices[int(Ending::OneDomain)]->setText(tr("Only one of its domains ends: change the website and remove the domain"));
    m_choices[int(Ending::Service)]->setText(m_app ? tr("The app ends: cancel the app") : tr("The website ends: cancel the website"));
    m_choices[int(Ending::Access)]->setText(tr("It moves to another provider: cancel the access only"));
    m_choices[int(Ending::Everything)]->setText(tr("Everything ends: cancel the entity with all websites and apps"));
}

} // namespace ui
