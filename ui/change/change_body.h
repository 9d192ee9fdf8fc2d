// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QStackedWidget;

namespace ui {

class ChangeActions;
class NeedsPanel;

/// The steps of a change, and beside them what it needs and the buttons; below them where it is narrow or the text is large.
class ChangeBody : public QWidget
{
    Q_OBJECT
public:
    /// Takes the parts over.
    ChangeBody(QStackedWidget *steps, NeedsPanel *needs, ChangeActions *actions, QWidget *parent = nullptr);
    ~ChangeBody() override;

    /// A step that scrolls by itself.
    void addStep(QWidget *step);
    void setCurrent(int step);
    /// Without a change there are no steps, e.g. while it is being read.
    void setShown(bool shown);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    QScrollArea *currentArea() const;

    QStackedWidget *m_steps;
    NeedsPanel *m_needs;
    QBoxLayout *m_layout;
    QWidget *m_side;
    QScrollArea *m_needsArea;
};

} // namespace ui
