// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/forms/field_editor.h"

class QLabel;

namespace ui {

class CalmComboBox;

/// City and district of GB/T 2260 within a province, which a change cannot leave (seed "Province").
class RegionEditor : public FieldEditor
{
    Q_OBJECT
public:
    RegionEditor(const FieldSetup &setup, QWidget *parent);

    void setValue(const QJsonValue &value) override;
    /// The district's code; the city's alone while no district is chosen.
    QJsonValue value() const override;
    QWidget *focusTarget() const override;
    void setInvalid(bool invalid) override;
    void retranslate(const QString &label) override;

private:
    void showDistricts(const QString &city);

    QString m_province;
    QLabel *m_name;
    CalmComboBox *m_city;
    CalmComboBox *m_district;
};

} // namespace ui
