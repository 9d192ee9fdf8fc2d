// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/filing.h"
#include "ui/filing/action_state.h"
#include "ui/widgets/card.h"

#include <memory>

class QLabel;
class QPushButton;

namespace ui {

class FlowLayout;
class HelpQuestions;
class StatusChip;

/// The filing entity in short, with its two actions, why one of them is not available, and the way to the finder.
class EntityCard : public Card
{
    Q_OBJECT
public:
    explicit EntityCard(const DeskContext &context, QWidget *parent = nullptr);
    ~EntityCard() override;

    void setFiling(const filing::Filing &filing);
    /// Asks anew what is available.
    void refresh();

Q_SIGNALS:
    void actionRequested(orders::OrderKind kind);
    /// "What has changed?"
    void findChangeRequested();
    void remedyRequested(const filing::Blocker &blocker);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Fact
    {
        QLabel *label;
        QLabel *value;
    };
    Fact addFact();
    void retranslate();
    void showFiling();

    const DeskContext &m_context;
    filing::Filing m_filing;
    StatusChip *m_state;
    QPushButton *m_find;
    QPushButton *m_change;
    QPushButton *m_cancel;
    FlowLayout *m_facts;
    Fact m_name, m_type, m_province, m_person, m_updated;
    ReasonStrip *m_strip;
    HelpQuestions *m_help; ///< while an action is not available
    std::unique_ptr<ReasonTeller> m_reasons;
};

} // namespace ui
