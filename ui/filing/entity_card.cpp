// SPDX-License-Identifier: Apache-2.0
#include "ui/filing/entity_card.h"

#include "filing/masking.h"
#include "ui/filing/service_chip.h"
#include "ui/desk_context.h"
#include "ui/help/help_questions.h"
#include "ui/texts/texts.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/reason_strip.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using orders::OrderKind;

EntityCard::EntityCard(const DeskContext &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_state(new StatusChip(this))
    , m_find(new QPushButton(this))
    , m_change(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_facts(new FlowLayout(nullptr, 28, 8))
    , m_name(addFact())
    , m_type(addFact())
    , m_province(addFact())
    , m_person(addFact())
    , m_updated(addFact())
    , m_strip(new ReasonStrip(this))
    , m_help(new HelpQuestions(context, u"BUTTON_UNAVAILABLE"_s, this))
    , m_reasons(std::make_unique<ReasonTeller>(context, m_strip))
{
    setObjectName(u"entityCard"_s);
    m_find->setObjectName(u"findChangeButton"_s);
    m_change->setObjectName(u"changeEntityButton"_s);
    m_cancel->setObjectName(u"cancelEntityButton"_s);
    setRole(m_cancel, role::Danger);
    addHeaderWidget(m_state);
    auto *actions = new QWidget(this); // one below the other where the text is large
    auto *row = new FlowLayout(actions, 8, 6);
    row->setRightAligned(true);
    for (auto *button : {m_find, m_change, m_cancel})
        row->addWidget(button);
    addHeaderAction(actions);
    body()->addLayout(m_facts);
    body()->addWidget(m_strip);
    body()->addWidget(m_help);
    connect(m_find, &QPushButton::clicked, this, &EntityCard::findChangeRequested);
    connect(m_change, &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(OrderKind::ChangeEntity); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(OrderKind::CancelEntity); });
    connect(m_strip, &ReasonStrip::remedyRequested, this, [this] {
        if (const auto blocker = m_reasons->remedy())
            Q_EMIT remedyRequested(*blocker);
    });
    retranslate();
}

EntityCard::~EntityCard() = default;

EntityCard::Fact EntityCard::addFact()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    const Fact fact{makeLabel({}, role::Hint, box), makeLabel({}, "", box)};
    fact.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(fact.label);
    layout->addWidget(fact.value);
    m_facts->addWidget(box);
    return fact;
}

void EntityCard::setFiling(const filing::Filing &filing)
{
    m_filing = filing;
    showFiling();
}

void EntityCard::showFiling()
{
    const auto &texts = m_context.texts;
    const auto &entity = m_filing.entity;
    const auto chip = filingChip(texts, m_filing.state);
    m_state->setState(chip.text, chip.kind);
    m_name.value->setText(entity.name);
    m_type.value->setText(texts.codeName(u"entityTypes"_s, entity.type.text()));
    m_province.value->setText(texts.regionName(m_filing.province));
    const auto &person = entity.personInCharge;
    m_person.value->setText(person.name + u"   "_s + filing::masked(person.mobile, filing::Mask::Phone));
    m_updated.value->setText(texts.date(m_filing.updatedAt.toLocalTime().date()));
    for (const auto &fact : {m_name, m_type, m_province, m_person, m_updated})
        fact.value->setAccessibleName(tr("%1: %2").arg(fact.label->text(), fact.value->text()));
    refresh();
}

void EntityCard::refresh()
{
    if (m_filing.id.isEmpty())
        return;
    const auto change = actionState(m_context, OrderKind::ChangeEntity, m_filing.id, nullptr);
    const auto cancel = actionState(m_context, OrderKind::CancelEntity, m_filing.id, nullptr);
    showState(m_context, change, m_change);
    showState(m_context, cancel, m_cancel);
    m_reasons->tell({change, cancel});
    m_help->setVisible(!change.allowed() || !cancel.allowed());
}

void EntityCard::retranslate()
{
    //: Heading of the card about the 备案主体
    setTitle(tr("Filing entity"));
    m_find->setText(tr("What has changed?"));
    m_change->setText(m_context.texts.actionName(OrderKind::ChangeEntity));
    m_cancel->setText(m_context.texts.actionName(OrderKind::CancelEntity));
    m_name.label->setText(tr("Name"));
    m_type.label->setText(tr("Type"));
    m_province.label->setText(tr("Province"));
    m_person.label->setText(tr("Person in charge"));
    m_updated.label->setText(tr("Updated"));
}

void EntityCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showFiling();
    }
}

} // namespace ui
