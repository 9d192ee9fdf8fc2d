// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

namespace images {

/// The kind that the first bytes show: JPEG, PNG, HEIC, AVIF, VIDEO, GIF, WEBP, TIFF, BMP, SVG, HTML, PDF,
/// ZIP, PROGRAM; UNKNOWN otherwise.
QString kindOfFile(QByteArrayView bytes);

/// The kind of a file of another kind (HTML also for a script) that is in these bytes, which no image needs;
/// empty where there is none.
QString fileHiddenIn(QByteArrayView bytes);

} // namespace images
