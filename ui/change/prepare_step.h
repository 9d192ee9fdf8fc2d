// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/blocker.h"
#include "rules/checks.h"

#include <QWidget>

namespace models {
class ChangeForm;
}
namespace rules {
struct ProvinceRules;
struct RuleBook;
}

namespace ui {

class Card;
class CheckList;
class Texts;

/// "Before you begin": the prerequisites as checks with their result, and what the province asks for.
class PrepareStep : public QWidget
{
    Q_OBJECT
public:
    PrepareStep(models::ChangeForm &form, const Texts &texts, const rules::RuleBook &book, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void remedyRequested(const filing::Blocker &blocker);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showRules();
    QStringList provinceRules(const rules::ProvinceRules &rules) const;

    models::ChangeForm &m_form;
    const Texts &m_texts;
    const rules::RuleBook &m_book;
    Card *m_checksCard;
    CheckList *m_checks;
    Card *m_rulesCard;
    class QLabel *m_rules;
    class QLabel *m_source;
    QList<rules::Prerequisite> m_shown;
};


} // namespace ui
