// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/forms/field_editor.h"

class QLineEdit;
class QPlainTextEdit;

namespace ui {

/// One line of text: names, numbers, phones, addresses.
class LineEditor : public FieldEditor
{
    Q_OBJECT
public:
    LineEditor(const FieldSetup &setup, QWidget *parent);

    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    QWidget *focusTarget() const override;

private:
    QLineEdit *m_edit;
};

/// Several lines: remarks. Tab leaves the field.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT
public:
    LongTextEditor(const FieldSetup &setup, QWidget *parent);

    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    QWidget *focusTarget() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_edit;
};

/// A value that cannot be edited here, as people read it. It takes the keyboard, so that it can be read and copied.
class LockedField : public FieldEditor
{
    Q_OBJECT
public:
    LockedField(const FieldSetup &setup, QWidget *parent);

    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override { return m_value; }
    QWidget *focusTarget() const override;
    void retranslate(const QString &label) override;

private:
    QJsonValue m_value;
    QPlainTextEdit *m_lines;
    QLineEdit *m_line;
};

/// The height of so many lines in a text field, in px.
int textHeight(const QPlainTextEdit *edit, int lines);

} // namespace ui
