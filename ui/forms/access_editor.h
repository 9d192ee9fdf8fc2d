// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/forms/list_editor.h"

namespace ui {

/// Where a service is connected 接入: the own connection with method, instance and addresses; another provider's is
/// shown and changed there. Connections are neither added nor ended by a change (icp-facts 5).
class AccessEditor : public ListEditor
{
    Q_OBJECT
public:
    AccessEditor(const FieldSetup &setup, QWidget *parent);

protected:
    ListRow *makeRow(const QString &handle, const QJsonObject &value, QWidget *parent) override;
    bool isRemovable(const QJsonObject &) const override { return false; }
};

/// Addresses as lines, one range each: `a`, `a-b` or `a/n`.
QJsonArray ipRangesOf(const QString &lines);
QString ipLines(const QJsonArray &ranges);

} // namespace ui
