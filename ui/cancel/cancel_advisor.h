// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cancel_case.h"
#include "ui/widgets/card.h"

#include <QHash>

class QButtonGroup;
class QRadioButton;

namespace ui {

/// "Is this the right one?": what really ends decides what is to be cancelled, or that nothing is
/// (requirement C1, C9).
class CancelAdvisor : public Card
{
    Q_OBJECT
public:
    enum class Ending { OneDomain, Service, Access, Everything };

    explicit CancelAdvisor(QWidget *parent = nullptr);

    /// The choices that make sense for it. A website with several domains is first asked about one of them.
    void setSubject(const models::CancelCase &subject);
    Ending ending() const;
    /// Says nothing to listeners.
    void setEnding(Ending ending);
    /// The kind of order that an ending asks for, for the website or app that the page was opened with.
    static orders::OrderKind kindOf(Ending ending, bool app);

Q_SIGNALS:
    void endingChosen(ui::CancelAdvisor::Ending ending);

protected:
    void changeEvent(QEvent *event) override;
    /// A click on the words beside a choice is a click on it.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Choice
    {
        QWidget *row = nullptr;
        QRadioButton *button = nullptr;
        QLabel *action = nullptr;
    };
    void addChoice(Ending ending, const QString &name);
    void setTexts(Ending ending, const QString &what, const QString &action);
    void retranslate();

    QButtonGroup *m_group;
    QHash<int, Choice> m_choices;
    bool m_app = false;
};

} // namespace ui
