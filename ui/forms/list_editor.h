// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/forms/field_editor.h"

#include <QFrame>
#include <QJsonObject>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

/// One object of a list, in a frame of its own, with a button that takes it away.
class ListRow : public QFrame
{
    Q_OBJECT
public:
    explicit ListRow(QWidget *parent);

    virtual void setValue(const QJsonObject &value) = 0;
    virtual QJsonObject value() const = 0;
    virtual QWidget *focusTarget() const = 0;
    /// `label` is the field's, `n` the row's number from 1.
    virtual void retranslate(const QString &label, int n) = 0;
    virtual void setInvalid(bool) {}
    void setRemovable(bool removable);

Q_SIGNALS:
    void edited();
    void finished();
    void removeRequested();

protected:
    QVBoxLayout *body() const { return m_body; }
    /// A small label above a widget.
    QLabel *addPart(QWidget *widget);
    void nameRemove(const QString &accessibleName);

private:
    QVBoxLayout *m_body;
    QPushButton *m_remove;
};

/// A list of objects, one row each. What a row does not show of its object is kept.
class ListEditor : public FieldEditor
{
    Q_OBJECT
public:
    ListEditor(const FieldSetup &setup, QWidget *parent);

    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    QWidget *focusTarget() const override;
    int firstLineHeight() const override;
    void setInvalid(bool invalid) override;
    void retranslate(const QString &label) override;

protected:
    /// `handle` is the objectName of the row's first field.
    virtual ListRow *makeRow(const QString &handle, const QJsonObject &value, QWidget *parent) = 0;
    virtual bool isRemovable(const QJsonObject &) const { return true; }
    /// With an empty text nothing can be added.
    void setAddText(const QString &text, const QString &accessibleName);
    virtual QJsonObject newItem() const { return {}; }

private:
    void append(const QJsonObject &value);
    void rebuild(const QJsonArray &values);

    QVBoxLayout *m_layout;
    QPushButton *m_add;
    QList<ListRow *> m_rows;
    QString m_label;
};

} // namespace ui
