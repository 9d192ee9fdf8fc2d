// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/catalogue.h"
#include "filing/codes.h"

#include <QJsonValue>
#include <QWidget>

namespace rules {
struct RuleBook;
}

namespace ui {

class Texts;

/// What an editor must know of its field.
struct FieldSetup
{
    const Texts &texts;
    const rules::RuleBook &book;
    const filing::FieldSpec &spec;
    QString pointer;
    QString handle; ///< objectName of the editor, e.g. `fieldEdit:/personInCharge/mobile`
    filing::Code<filing::EntityType> entityType;
};

/// Edits one field of the catalogue: a JSON value of the shape that the resource has at the field's pointer. One small
/// class per kind of field (ui/forms/editor_table.h).
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    FieldEditor(const FieldSetup &setup, QWidget *parent);
    ~FieldEditor() override;

    /// Does not emit `edited()`.
    virtual void setValue(const QJsonValue &value) = 0;
    virtual QJsonValue value() const = 0;
    /// Where the keyboard goes; its objectName is the field's.
    virtual QWidget *focusTarget() const = 0;
    /// Of what stands beside the label, in px.
    virtual int firstLineHeight() const;
    virtual void setInvalid(bool invalid);
    /// The field's label, in the language of the moment; the editor's own texts follow it.
    virtual void retranslate(const QString &label);
    /// What screen readers say beside the name: findings, hints.
    void describe(const QString &description);

Q_SIGNALS:
    /// A person has changed the value.
    void edited();
    /// The person is done with it: what was cleaned may be shown.
    void finished();

protected:
    const FieldSetup &setup() const { return m_setup; }
    QString handle(const QString &below = {}) const { return m_setup.handle + below; }

private:
    FieldSetup m_setup;
};

} // namespace ui
