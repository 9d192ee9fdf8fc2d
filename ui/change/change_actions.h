// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

/// Below a change: how many fields are wrong, and Abandon, Back, and Next or Submit.
class ChangeActions : public QWidget
{
    Q_OBJECT
public:
    /// What the button forwards does; in the service's fields of a change of the entity it saves the draft, in the list
    /// it finishes the filling.
    enum class Forward { Next, SaveDraft, FinishFilling };

    /// What the buttons go by.
    struct State
    {
        bool first = false;     ///< nothing to go back to
        bool last = false;      ///< Submit instead of Next
        Forward forward = Forward::Next;
        bool asking = false;    ///< the question before it is sent is shown
        bool busy = false;      ///< the order is on its way
        bool kept = false;      ///< there is a draft to abandon
        int wrongFields = 0;
        QString reason;         ///< why it does not go on
        bool quiet = false;     ///< neither count nor reason are said beside the buttons
    };

    explicit ChangeActions(QWidget *parent = nullptr);

    void setState(const State &state);
    /// The keyboard to the button that goes on.
    void focusForward();

Q_SIGNALS:
    void abandonRequested();
    void backRequested();
    void nextRequested();
    void submitRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString forwardText() const;

    State m_state;
    QLabel *m_count;
    QPushButton *m_abandon;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_submit;
};

} // namespace ui
