// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>

#include <optional>

/// JPEG by libjpeg-turbo, which tells warnings (a cut scan is filled with grey elsewhere) and turns without
/// loss.
namespace images {

/// The pixels as stored (Grayscale8 or RGBX8888); null where they are damaged or end too early.
QImage decodeJpeg(const QByteArray &bytes);

/// As decodeJpeg()'s formats. `quality` 1..100.
QByteArray encodeJpeg(const QImage &pixels, int quality);

/// Turns as EXIF's `orientation` (2..8) asks, every coefficient kept; none where the size does not allow it.
std::optional<QByteArray> turnedJpeg(const QByteArray &bytes, int orientation);

} // namespace images
