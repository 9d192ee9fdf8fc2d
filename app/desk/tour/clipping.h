// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

namespace tour {

/// Texts below `root` that are visible and do not fit: wider or higher than their widget, cut off by a parent that does
/// not scroll, shortened, or overlapping a sibling. One line each, with the widget's name and text; empty = all is well.
/// Texts that are shortened by intent and give the whole in their tooltip do not count.
QStringList clippedTexts(QWidget *root);

} // namespace tour
