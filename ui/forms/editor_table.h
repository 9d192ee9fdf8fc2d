// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/forms/field_editor.h"

namespace ui {

/// The editor for the field's kind; the one table of which kind gets which.
FieldEditor *makeFieldEditor(const FieldSetup &setup, QWidget *parent);

} // namespace ui
