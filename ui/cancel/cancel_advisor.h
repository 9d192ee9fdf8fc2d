// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cancel_case.h"
#include "ui/widgets/card.h"

#include <QHash>

class QButtonGroup;
class QRadioButton;

namespace ui {

class ServiceChooser;

/// "Is this the right one?": what really ends decides what is to be cancelled, or that nothing is
/// (requirement C1, C9).
class CancelAdvisor : public Card
{
    Q_OBJECT
public:
    enum class Ending { OneDomain, Service, Access, Everything };

    explicit CancelAdvisor(QWidget *parent = nullptr);

    /// The choices that make sense for it. A website with several domains is first asked about one of them. Of a whole
    /// filing, which website or app is asked where it is only one.
    void setSubject(const models::CancelCase &subject, bool serviceKnown);
    /// Whether a website or app must be chosen first.
    bool isChoosing() const { return m_choosing; }
    Ending ending() const;
    /// Says nothing to listeners.
    void setEnding(Ending ending);
    /// The kind of order that an ending asks for, for the website or app that the page was opened with.
    static orders::OrderKind kindOf(Ending ending, bool app);

Q_SIGNALS:
    void endingChosen(ui::CancelAdvisor::Ending ending);
    void serviceChosen(const QString &serviceId, bool app);

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
    void showChooser();
    void tellChosen();
    void retranslate();

    QLabel *m_intro;
    QButtonGroup *m_group;
    QHash<int, Choice> m_choices;
    ServiceChooser *m_services;
    QList<models::ServiceRow> m_rows;
    bool m_app = false;
    bool m_serviceKnown = false;
    bool m_choosing = false;
    bool m_several = false; ///< the website has more than one domain
};

} // namespace ui
