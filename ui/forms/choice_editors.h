// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/forms/field_editor.h"

#include <QComboBox>
#include <QJsonArray>

namespace ui {

class ChipsEdit;

/// A combo box that a wheel over a scrolled form does not change.
class CalmComboBox : public QComboBox
{
    Q_OBJECT
public:
    explicit CalmComboBox(QWidget *parent = nullptr);

    /// Words with their names. A current word that is not among them stays and is shown as it is.
    void setWords(const QList<std::pair<QString, QString>> &words);
    void setWord(const QString &word);
    QString word() const { return currentData().toString(); }

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/// One word of a code table; certificate types are those that the entity's type, or a person, may hold.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const FieldSetup &setup, QWidget *parent);

    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    QWidget *focusTarget() const override { return m_combo; }
    void retranslate(const QString &label) override;

private:
    CalmComboBox *m_combo;
};

/// Several words of a code table, as chips.
class ChoicesEditor : public FieldEditor
{
    Q_OBJECT
public:
    ChoicesEditor(const FieldSetup &setup, QWidget *parent);

    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    QWidget *focusTarget() const override;
    int firstLineHeight() const override;
    void setInvalid(bool) override {}
    void retranslate(const QString &label) override;

private:
    ChipsEdit *m_chips;
    QStringList m_words;
};

/// Free texts, as chips.
class StringsEditor : public FieldEditor
{
    Q_OBJECT
public:
    StringsEditor(const FieldSetup &setup, QWidget *parent);

    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    QWidget *focusTarget() const override;
    int firstLineHeight() const override;
    void setInvalid(bool) override {}
    void retranslate(const QString &label) override;

private:
    ChipsEdit *m_chips;
};

/// Domains: they can be taken away while one remains (icp-facts 5). The rest of each domain is kept as it is filed.
class DomainsEditor : public FieldEditor
{
    Q_OBJECT
public:
    DomainsEditor(const FieldSetup &setup, QWidget *parent);

    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    QWidget *focusTarget() const override;
    int firstLineHeight() const override;
    void setInvalid(bool) override {}
    void retranslate(const QString &label) override;

private:
    ChipsEdit *m_chips;
    QJsonArray m_domains;
};

/// The words of a code table that the field may have, with their names.
QList<std::pair<QString, QString>> wordsOf(const FieldSetup &setup);

} // namespace ui
