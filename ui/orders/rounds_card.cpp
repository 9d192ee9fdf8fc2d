// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/rounds_card.h"

#include "filing/catalogue.h"
#include "ui/texts/texts.h"
#include "ui/widgets/styling.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using models::OrderRound;

RoundsCard::RoundsCard(const Texts &texts, QWidget *parent)
    : Card(parent)
    , m_texts(texts)
{
    setObjectName(u"roundsCard"_s);
    rebuild();
}

void RoundsCard::setOrder(const orders::Order &order)
{
    auto rounds = models::roundsOf(order);
    if (rounds == m_rounds)
        return;
    m_rounds = std::move(rounds);
    rebuild();
}

void RoundsCard::rebuild()
{
    setTitle(tr("Rounds of this order"));
    qDeleteAll(findChildren<QFrame *>(u"round"_s));
    for (const auto &round : std::as_const(m_rounds))
        addRound(round);
    setVisible(!m_rounds.isEmpty() && m_rounds.first().end);
}

void RoundsCard::addRound(const OrderRound &round)
{
    auto *frame = new QFrame(this);
    frame->setObjectName(u"round"_s);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto *head = makeLabel(headOf(round), role::Strong, frame, true);
    head->setObjectName(u"roundLabel%1"_s.arg(round.number));
    column->addWidget(head);
    QStringList remarks;
    if (round.end && !round.end->reason.isEmpty())
        remarks.append(m_texts.stateReason(round.end->reason));
    for (const auto &finding : round.end ? round.end->findings : QList<filing::Finding>()) {
        const auto text = m_texts.findingText(finding);
        remarks.append(filing::fieldSpec(finding.pointer)
                           ? tr("%1: %2", "field and what is wrong").arg(m_texts.fieldLabel(finding.pointer), text)
                           : text);
    }
    for (const auto &remark : std::as_const(remarks))
        column->addWidget(makeLabel(remark, role::Muted, frame, true));
    body()->addWidget(frame);
}

QString RoundsCard::headOf(const OrderRound &round) const
{
    const auto sent = tr("Round %1: sent %2").arg(QLocale().toString(round.number), m_texts.dateTime(round.sentAt));
    if (!round.end)
        return tr("%1, on its way").arg(sent);
    return tr("%1; %2 %3", "a round; how it ended, and when")
        .arg(sent, m_texts.eventName(round.end->event), m_texts.dateTime(round.end->at));
}

void RoundsCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace ui
