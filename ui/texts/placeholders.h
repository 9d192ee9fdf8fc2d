// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace ui {

/// `text` with %1 ... %9 replaced in one pass, so that a value which itself holds "%1" stays as it is.
QString filled(const QString &text, const QStringList &values);

} // namespace ui
