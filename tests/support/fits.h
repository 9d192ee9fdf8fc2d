// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/tour/clipping.h"

#include <QtTest>

namespace support {

/// The texts below `root` that do not fit once its layouts have settled, which may take several rounds; empty = all fit.
inline QStringList settledFaults(QWidget *root)
{
    QStringList faults;
    (void)QTest::qWaitFor([&] { return (faults = tour::clippedTexts(root)).isEmpty(); }, 3000);
    return faults;
}

} // namespace support
