// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/error.h"
#include "sync/draft_merge.h"
#include "ui/change/submit_flow.h"

#include <QWidget>

namespace models {
class ChangeForm;
}

namespace ui {

class InlineQuestion;
class MergePanel;
class ReasonStrip;
class Texts;

/// What a change has to say above its steps: why it cannot go on, what failed, what has changed under it, what is on
/// its way; and the two questions that end a draft or a conflict.
class ChangeNotes : public QWidget
{
    Q_OBJECT
public:
    ChangeNotes(models::ChangeForm &form, const Texts &texts, QWidget *parent = nullptr);

    /// Whatever keeps the order from being sent; none: no strip.
    void setBlockers(const QList<filing::Blocker> &blockers);
    void showError(const filing::Error &error);
    /// A failure to keep the draft, with a button to try again.
    void showSaveError(const filing::Error &error);
    void clearError();
    void showRebased(const QStringList &pointers);
    void showSending(SubmitFlow::State state);
    void askAbandon();
    void askConflict(const QList<syncing::FieldConflict> &conflicts);
    void clear();

Q_SIGNALS:
    void remedyRequested(const filing::Blocker &blocker);
    void saveAgainRequested();
    void takeBackRequested();
    void abandonConfirmed();
    /// `theirFields`: where the other desk's value is taken.
    void conflictEnded(const QStringList &theirFields);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showIfAny();
    QString blockerSentence() const;

    models::ChangeForm &m_form;
    const Texts &m_texts;
    ReasonStrip *m_blocked;
    ReasonStrip *m_failed;
    ReasonStrip *m_changed;
    ReasonStrip *m_sending;
    InlineQuestion *m_abandon;
    MergePanel *m_conflict;
    QList<filing::Blocker> m_blockers;
    std::optional<filing::Error> m_error;
    bool m_saveError = false;
    std::optional<QStringList> m_rebased;
    SubmitFlow::State m_state = SubmitFlow::State::Idle;
};

} // namespace ui
