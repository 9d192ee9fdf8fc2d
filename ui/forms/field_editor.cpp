// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/field_editor.h"

#include "filing/pointer.h"
#include "ui/widgets/styling.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

FieldEditor::FieldEditor(const FieldSetup &setup, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
{
}

FieldEditor::~FieldEditor() = default;

void FieldEditor::setInvalid(bool invalid) { ui::setInvalid(focusTarget(), invalid); }

void FieldEditor::retranslate(const QString &label) { focusTarget()->setAccessibleName(label); }

void FieldEditor::describe(const QString &description) { focusTarget()->setAccessibleDescription(description); }

bool FieldEditor::hasFocusInside() const { return hasFocus() || (focusWidget() && focusWidget()->hasFocus()); }

QString FieldEditor::handle(const QString &below) const { return fieldHandle(m_setup.pointer) + below; }

QString fieldHandle(const QString &pointer)
{
    const auto parsed = filing::Pointer::parse(pointer);
    return u"fieldEdit:"_s + (parsed ? parsed->path : pointer);
}

} // namespace ui
