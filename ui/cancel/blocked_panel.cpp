// SPDX-License-Identifier: Apache-2.0
#include "ui/cancel/blocked_panel.h"

#include "filing/code.h"
#include "orders/transitions.h"
#include "ui/change/inline_question.h"
#include "ui/texts/texts.h"
#include "ui/widgets/reason_strip.h"
#include "ui/widgets/styling.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using orders::OrderEvent;
using orders::OrderKind;
using orders::OrderState;

BlockedPanel::BlockedPanel(const Texts &texts, QWidget *parent)
    : QWidget(parent)
    , m_texts(texts)
    , m_strip(new ReasonStrip(this))
    , m_abandon(new QPushButton(this))
    , m_question(new InlineQuestion(u"abandonOther"_s, role::DangerStrong, this))
{
    m_strip->setObjectName(u"reasonStrip"_s);
    m_strip->findChild<QPushButton *>(u"reasonRemedyButton"_s)->setObjectName(u"remedyButton"_s);
    m_strip->setCopyVisible(true);
    m_abandon->setObjectName(u"abandonOtherButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_strip);
    layout->addWidget(m_abandon, 0, Qt::AlignLeft);
    layout->addWidget(m_question);
    connect(m_strip, &ReasonStrip::copyRequested, this, &BlockedPanel::copyReason);
    connect(m_strip, &ReasonStrip::remedyRequested, this, [this] {
        if (m_blocker)
            Q_EMIT remedyRequested(*m_blocker);
    });
    connect(m_abandon, &QPushButton::clicked, this, [this] { m_question->ask(true); });
    connect(m_question, &InlineQuestion::accepted, this, [this] {
        if (const auto orderId = abandonable(); !orderId.isEmpty())
            Q_EMIT abandonRequested(orderId);
    });
    hide();
}

void BlockedPanel::setBlockers(OrderKind kind, const QList<filing::Blocker> &blockers)
{
    const auto before = m_blocker;
    m_kind = kind;
    m_blocker = blockers.isEmpty() ? std::nullopt : std::optional(blockers.first());
    if (m_blocker != before)
        m_question->hide(); // it was about something else
    retranslate();
}

QString BlockedPanel::abandonable() const
{
    if (!m_blocker || m_blocker->code != "ORDER_IN_PROGRESS"_L1)
        return {};
    const auto state = filing::Code<OrderState>::fromText(m_blocker->params.value(u"state"_s));
    const bool may = orders::mayFire(state.value(), OrderEvent::Abandon, orders::Role::Applicant);
    return may ? m_blocker->params.value(u"orderId"_s) : QString();
}

void BlockedPanel::copyReason() const
{
    if (m_blocker)
        QGuiApplication::clipboard()->setText(
            inBothLanguages([this] { return m_texts.notAvailable(m_texts.actionName(m_kind), *m_blocker); }));
}

void BlockedPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BlockedPanel::retranslate()
{
    setVisible(m_blocker.has_value());
    if (!m_blocker)
        return m_strip->clear();
    m_strip->setReason(Kind::Warn, m_texts.notAvailable(m_texts.actionName(m_kind), *m_blocker),
                       m_texts.remedyText(m_blocker->remedy));
    m_abandon->setVisible(!abandonable().isEmpty());
    const auto name = m_texts.kindName(filing::Code<OrderKind>::fromText(m_blocker->params.value(u"kind"_s)));
    //: Abandon (an order): 放弃. Not the cancellation of a filing. %1 e.g. "Change Website"
    m_abandon->setText(tr("Abandon “%1”…").arg(name));
    m_question->setTexts(tr("Abandon the order “%1”? What is filed stays as it is; what was entered there is dropped "
                            "for good.")
                             .arg(name),
                         tr("Abandon the order"), tr("Keep the order"));
}

} // namespace ui
