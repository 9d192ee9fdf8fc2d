// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/forms/field_editor.h"

class QCheckBox;
class QLineEdit;

namespace ui {

/// From and until, or long-term (长期). Dates are read as people copy them from a card: `2016.03.01`, `20160301`,
/// `2016年3月1日`, or both at once, `2016.03.01-2036.03.01`.
class ValidityEdit : public QWidget
{
    Q_OBJECT
public:
    explicit ValidityEdit(const QString &handle, QWidget *parent);

    void setValue(const QJsonValue &value);
    /// Null where nothing is entered. A text that is no date is handed on as it is, for the checks to say so.
    QJsonValue value() const;
    QLineEdit *startEdit() const { return m_start; }
    void setInvalid(bool invalid);
    void retranslate(const QString &label);

Q_SIGNALS:
    void edited();
    void finished();

private:
    void takeBoth(const QString &text);
    void showLongTerm();

    QLineEdit *m_start;
    QLineEdit *m_end;
    QCheckBox *m_longTerm;
    class QLabel *m_dash;
};

class ValidityEditor : public FieldEditor
{
    Q_OBJECT
public:
    ValidityEditor(const FieldSetup &setup, QWidget *parent);

    void setValue(const QJsonValue &value) override { m_edit->setValue(value); }
    QJsonValue value() const override { return m_edit->value(); }
    QWidget *focusTarget() const override;
    void setInvalid(bool invalid) override { m_edit->setInvalid(invalid); }
    void retranslate(const QString &label) override { m_edit->retranslate(label); }

private:
    ValidityEdit *m_edit;
};

/// A date as a person wrote it, as `YYYY-MM-DD`; the text itself where it is none.
QString isoDate(const QString &text);

} // namespace ui
