// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/finding.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace models {
class ChangeForm;
}
namespace rules {
struct RuleBook;
}

namespace ui {

class FieldEditor;
class HelpQuestions;
class Texts;

/// One field of the form: label, editor, what it was, and below it why it is locked, what is wrong with it, what a
/// change of it needs, and the questions that people ask at this field (the "?" beside it, or F1).
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    /// `handle`: objectName of the editor.
    FieldRow(models::ChangeForm &form, const Texts &texts, const rules::RuleBook &book, const QString &pointer,
             const QString &handle, QWidget *parent);

    const QString &pointer() const { return m_pointer; }
    QLabel *label() const { return m_label; }
    QWidget *focusTarget() const;
    /// The editor shows what the form has; what a person is typing there is not rewritten.
    void refreshValue();
    /// Lock, findings, hints.
    void refreshNotes();
    /// The same after an edit, which touches few fields: nothing is done where nothing is new.
    void followFindings();
    void retranslate();
    /// The label above the editor instead of left of it.
    void setStacked(bool stacked);

Q_SIGNALS:
    /// Questions were opened or closed: there are other stops for the keyboard.
    void helpToggled();

private:
    void makeEditor();
    void showNotes(const QList<filing::Finding> &findings, bool holder);
    void dropNotes();
    void showNote(const QString &text, bool warning, const QString &name);
    bool asksForHolder() const;
    QString holderText() const;
    QString provinceNote() const;
    void makeHelp();
    QString lockReason() const;
    QString needsHint() const;
    QString sourceText(const filing::Finding &finding) const;

    models::ChangeForm &m_form;
    const Texts &m_texts;
    const rules::RuleBook &m_book;
    QString m_pointer;
    QString m_handle;
    QBoxLayout *m_row;
    QVBoxLayout *m_column;
    QBoxLayout *m_editorRow;
    QLabel *m_label;
    FieldEditor *m_editor = nullptr;
    QLabel *m_was;
    QLabel *m_hint;
    QPushButton *m_why;
    QLabel *m_whyText;
    HelpQuestions *m_help = nullptr; ///< null where nobody asks
    QToolButton *m_helpButton = nullptr;
    QVBoxLayout *m_findings;
    QList<filing::Finding> m_shown;
    QString m_entityType; ///< that the editor was made for
    bool m_holder = false; ///< the domain holder's note is shown
    bool m_changed = false; ///< the notes are those of a changed field
    bool m_locked = false;
};

} // namespace ui
