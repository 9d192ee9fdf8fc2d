// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/change/change_paper.h"

#include <QWidget>

namespace models {
class ChangeForm;
}

namespace rules {
struct RuleBook;
}

namespace ui {

class Card;
class CheckList;
class DiffTable;
class InlineQuestion;
class Texts;

/// Old value and new one, only what changes; what follows from it, when the result comes, who gets the SMS; and the
/// one question before it is sent, in words.
class ConfirmStep : public QWidget
{
    Q_OBJECT
public:
    ConfirmStep(models::ChangeForm &form, const Texts &texts, const rules::RuleBook &book, QWidget *parent = nullptr);

    void refresh();
    /// Asks whether to send; the answer comes as a signal.
    void ask();
    void endAsking();
    bool isAsking() const;

Q_SIGNALS:
    void submitConfirmed();
    /// The question is shown, or is not any more.
    void asking(bool shown);

protected:
    void changeEvent(QEvent *event) override;

private:
    ChangePaper paper() const;
    QStringList documentNames(bool certain) const;
    QStringList consequences() const;
    QStringList unchangedServices() const;
    void retranslate();

    models::ChangeForm &m_form;
    const Texts &m_texts;
    const rules::RuleBook &m_book;
    Card *m_changesCard;
    DiffTable *m_changes;
    Card *m_nextCard;
    CheckList *m_next;
    InlineQuestion *m_question;
};

} // namespace ui
