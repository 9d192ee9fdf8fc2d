// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/forms/list_editor.h"

namespace ui {

/// Pre-approvals 前置审批: item, number and validity each.
class PreApprovalsEditor : public ListEditor
{
    Q_OBJECT
public:
    PreApprovalsEditor(const FieldSetup &setup, QWidget *parent);

    void retranslate(const QString &label) override;

protected:
    ListRow *makeRow(const QString &handle, const QJsonObject &value, QWidget *parent) override;
};

} // namespace ui
