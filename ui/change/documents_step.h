// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules/documents.h"

#include <QWidget>

namespace models {
class ChangeForm;
}

namespace ui {

class Card;
class CheckList;
class Texts;

/// What to have ready for the reviewer, by the document rules: a list to read. Documents are not handed in here.
class DocumentsStep : public QWidget
{
    Q_OBJECT
public:
    DocumentsStep(models::ChangeForm &form, const Texts &texts, const rules::RuleBook &book,
                  QWidget *parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    QString lineOf(const rules::DocumentSlot &slot) const;

    models::ChangeForm &m_form;
    const Texts &m_texts;
    const rules::RuleBook &m_book;
    class QLabel *m_intro;
    Card *m_certainCard;
    CheckList *m_certain;
    Card *m_possibleCard;
    CheckList *m_possible;
};

} // namespace ui
