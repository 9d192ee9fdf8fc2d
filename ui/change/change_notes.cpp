// SPDX-License-Identifier: Apache-2.0
#include "ui/change/change_notes.h"

#include "models/change_form.h"
#include "ui/change/inline_question.h"
#include "ui/change/merge_panel.h"
#include "ui/texts/field_text.h"
#include "ui/texts/texts.h"
#include "ui/widgets/reason_strip.h"
#include "ui/widgets/styling.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using State = SubmitFlow::State;

ChangeNotes::ChangeNotes(models::ChangeForm &form, const Texts &texts, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_texts(texts)
    , m_blocked(new ReasonStrip(this))
    , m_failed(new ReasonStrip(this))
    , m_changed(new ReasonStrip(this))
    , m_sending(new ReasonStrip(this))
    , m_abandon(new InlineQuestion(u"abandonQuestion"_s, role::Danger, this))
    , m_conflict(new MergePanel(form, texts, this))
{
    m_blocked->setObjectName(u"reasonStrip"_s);
    m_failed->setObjectName(u"changeErrorStrip"_s);
    m_changed->setObjectName(u"changeRebasedStrip"_s);
    m_sending->setObjectName(u"changeSendingStrip"_s);
    for (auto *strip : {m_failed, m_changed, m_sending})
        strip->setCopyVisible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_failed, m_sending, m_blocked, m_changed, m_conflict,
                                                            m_abandon})
        layout->addWidget(widget);
    connect(m_blocked, &ReasonStrip::remedyRequested, this, [this] { Q_EMIT remedyRequested(m_blockers.first()); });
    connect(m_blocked, &ReasonStrip::copyRequested, this, [this] {
        QGuiApplication::clipboard()->setText(inBothLanguages([this] { return blockerSentence(); }));
    });
    connect(m_failed, &ReasonStrip::remedyRequested, this, [this] {
        if (m_saveError)
            Q_EMIT saveAgainRequested();
        else if (m_error && !m_error->blockers.isEmpty())
            Q_EMIT remedyRequested(m_error->blockers.first());
    });
    connect(m_changed, &ReasonStrip::remedyRequested, this, [this] {
        m_rebased.reset();
        m_changed->clear();
        showIfAny();
    });
    connect(m_sending, &ReasonStrip::remedyRequested, this, &ChangeNotes::takeBackRequested);
    connect(m_abandon, &InlineQuestion::accepted, this, &ChangeNotes::showIfAny);
    connect(m_abandon, &InlineQuestion::declined, this, &ChangeNotes::showIfAny);
    connect(m_conflict, &MergePanel::chosen, this, &ChangeNotes::showIfAny);
    connect(m_conflict, &MergePanel::chosen, this, &ChangeNotes::conflictEnded);
    connect(m_abandon, &InlineQuestion::accepted, this, &ChangeNotes::abandonConfirmed);
    retranslate();
}

void ChangeNotes::setBlockers(const QList<filing::Blocker> &blockers)
{
    m_blockers = blockers;
    retranslate();
}

void ChangeNotes::showError(const filing::Error &error)
{
    m_error = error;
    m_saveError = false;
    retranslate();
}

void ChangeNotes::showSaveError(const filing::Error &error)
{
    m_error = error;
    m_saveError = true;
    retranslate();
}

void ChangeNotes::clearError()
{
    m_error.reset();
    m_saveError = false;
    m_failed->clear();
    showIfAny();
}

void ChangeNotes::showRebased(const QStringList &pointers)
{
    m_rebased = pointers;
    retranslate();
}

void ChangeNotes::showSending(State state)
{
    m_state = state;
    retranslate();
}

void ChangeNotes::askAbandon()
{
    show();
    m_abandon->ask(true);
}

void ChangeNotes::askConflict(const QList<syncing::FieldConflict> &conflicts)
{
    show();
    m_conflict->ask(conflicts);
}

void ChangeNotes::clear()
{
    m_rebased.reset();
    m_blockers.clear();
    m_abandon->hide();
    m_conflict->hide();
    clearError();
    showSending(State::Idle);
}

QString ChangeNotes::blockerSentence() const
{
    return m_texts.notAvailable(m_texts.actionName(m_form.order().kind), m_blockers.first());
}

void ChangeNotes::retranslate()
{
    if (m_blockers.isEmpty())
        m_blocked->clear();
    else
        m_blocked->setReason(Kind::Warn, blockerSentence(), m_texts.remedyText(m_blockers.first().remedy));

    if (m_error && !m_error->blockers.isEmpty()) {
        const auto &blocker = m_error->blockers.first();
        m_failed->setReason(Kind::Bad, m_texts.notAvailable(m_texts.actionName(m_form.order().kind), blocker),
                            m_texts.remedyText(blocker.remedy));
    } else if (m_error) {
        const auto text = m_texts.errorText(*m_error);
        QStringList sentences{text.title, text.cause, text.nextStep};
        sentences.removeAll(QString());
        m_failed->setReason(Kind::Bad, sentences.join(u'\n'), m_saveError ? tr("Save again") : QString());
    }

    if (m_rebased) {
        QStringList labels;
        for (const auto &pointer : *m_rebased)
            labels.append(m_texts.fieldLabel(pointer));
        m_changed->setReason(Kind::Warn,
                             labels.isEmpty()
                                 ? tr("The filing has changed since this draft was begun. Nothing that you have entered "
                                      "is affected.")
                                 : tr("The filing has changed since this draft was begun. Look at these fields again: %1.")
                                       .arg(joined(labels)),
                             tr("Understood"));
    } else {
        m_changed->clear();
    }

    switch (m_state) {
    case State::Idle: m_sending->clear(); break;
    case State::Sending: m_sending->setReason(Kind::Info, tr("The order is being sent.")); break;
    case State::Waiting:
        m_sending->setReason(Kind::Info,
                             tr("There is no connection to the filing service. The order is kept and will be sent when "
                                "you are back online."),
                             tr("Take it back"));
        break;
    case State::Abandoning: m_sending->setReason(Kind::Info, tr("The order is being abandoned.")); break;
    }
    //: Abandon an order: 放弃订单
    m_abandon->setTexts(tr("Abandon this order? What you have entered is dropped; what is filed stays as it is."),
                        tr("Abandon the order"), tr("Keep it"));
    m_conflict->retranslate();
    showIfAny();
}

/// Without anything to say it takes no room.
void ChangeNotes::showIfAny()
{
    bool any = !m_abandon->isHidden() || !m_conflict->isHidden();
    for (const auto *strip : {m_blocked, m_failed, m_changed, m_sending})
        any = any || !strip->message().isEmpty();
    setVisible(any);
}

void ChangeNotes::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
