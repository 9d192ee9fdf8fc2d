// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

/// A question in the page instead of a dialog over it: a sentence and two answers. Hidden until it is asked.
class InlineQuestion : public QFrame
{
    Q_OBJECT
public:
    /// `name` is the first part of the objectNames: `<name>Label`, `<name>YesButton`, `<name>NoButton`. `yesRole`: a
    /// button's role (ui/widgets/styling.h).
    InlineQuestion(const QString &name, const char *yesRole, QWidget *parent);

    void setTexts(const QString &question, const QString &yes, const QString &no);
    /// Shows it and moves the keyboard to the answer that changes nothing, or to the first one.
    void ask(bool safeFirst);

Q_SIGNALS:
    /// The question is hidden by then.
    void accepted();
    void declined();

private:
    QLabel *m_text;
    QPushButton *m_yes;
    QPushButton *m_no;
};

} // namespace ui
