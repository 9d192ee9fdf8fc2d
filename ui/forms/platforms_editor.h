// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/forms/list_editor.h"

namespace ui {

/// Operating platforms 运行平台 of an app: package, public key and fingerprint each. The platform decides the
/// fingerprint's algorithm (icp-facts 4.3).
class PlatformsEditor : public ListEditor
{
    Q_OBJECT
public:
    PlatformsEditor(const FieldSetup &setup, QWidget *parent);

    void retranslate(const QString &label) override;

protected:
    ListRow *makeRow(const QString &handle, const QJsonObject &value, QWidget *parent) override;
};

} // namespace ui
