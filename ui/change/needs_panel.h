// SPDX-License-Identifier: Apache-2.0
#pragma once

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
class Texts;

/// Beside the form: what this change needs, and how long it takes. It follows every edit.
class NeedsPanel : public QWidget
{
    Q_OBJECT
public:
    NeedsPanel(models::ChangeForm &form, const Texts &texts, const rules::RuleBook &book, QWidget *parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    models::ChangeForm &m_form;
    const Texts &m_texts;
    const rules::RuleBook &m_book;
    Card *m_needsCard;
    CheckList *m_needs;
    Card *m_timeCard;
    class QLabel *m_time;
};

} // namespace ui
