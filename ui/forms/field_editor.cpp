// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/field_editor.h"

#include "ui/theme/theme.h"
#include "ui/widgets/styling.h"

namespace ui {

FieldEditor::FieldEditor(const FieldSetup &setup, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
{
}

FieldEditor::~FieldEditor() = default;

int FieldEditor::firstLineHeight() const { return Theme::current().spacing().control; }

void FieldEditor::setInvalid(bool invalid) { ui::setInvalid(focusTarget(), invalid); }

void FieldEditor::retranslate(const QString &label) { focusTarget()->setAccessibleName(label); }

void FieldEditor::describe(const QString &description) { focusTarget()->setAccessibleDescription(description); }

} // namespace ui
