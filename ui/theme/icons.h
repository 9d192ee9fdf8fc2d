// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace ui {

/// The desk's own icons, one SVG each under :/icons, 16 px grid, one stroke width.
enum class IconName {
    Filing,
    Orders,
    Notices,
    Support,
    Settings,
    Info,
    Warning,
    Error,
    Check,
    Close,
    Search,
    Copy,
    Lock,
    Phone,
    Calendar,
    External,
    ChevronDown,
    ChevronRight,
    Plus,
    Trash,
    Clock,
    CloudOff,
    User,
    Key,
    Help,
    Eye,
    EyeOff,
};
inline constexpr int IconCount = int(IconName::EyeOff) + 1;

/// ":/icons/cloud-off.svg"
QString iconPath(IconName name);

/// Drawn in the token's colour, in Disabled where the widget is disabled. Sharp at any size and device pixel
/// ratio.
QIcon icon(IconName name, const Theme &theme, Token color = Token::Text);

/// For widgets that paint themselves.
void paintIcon(QPainter &painter, const QRectF &rect, IconName name, const QColor &color);

/// side in device-independent pixels.
QPixmap iconPixmap(IconName name, const QColor &color, int side, qreal devicePixelRatio);

} // namespace ui
