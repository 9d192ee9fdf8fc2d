// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QMetaType>

class QPainter;
class QRectF;

namespace ui {

/// How a state stands; always shown by a mark and words as well as by colour.
enum class Kind { Ok, Warn, Bad, Info, Neutral };

Token textToken(Kind kind);
Token groundToken(Kind kind);
/// "ok", "warn", "bad", "info", "neutral": the words of the style sheet's [kind="..."].
const char *kindWord(Kind kind);

/// A small shape per kind, told apart without colour: disc, triangle, cross, ring, bar.
void paintMark(QPainter &painter, const QRectF &box, Kind kind, const QColor &color);

/// Size of a chip around text in the theme's hint font.
QSize chipSize(const QString &text, const Theme &theme, bool mark = true);
void paintChip(QPainter &painter, const QRect &rect, const QString &text, Kind kind, const Theme &theme,
               bool mark = true);

} // namespace ui

Q_DECLARE_METATYPE(ui::Kind)
