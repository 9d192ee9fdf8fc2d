// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "images/format.h"

#include <QFlags>
#include <QImage>

namespace images {

/// What was done to a photo before it is handed in.
enum class Change {
    MetadataRemoved = 1, ///< time, camera, previews, what follows the image
    LocationRemoved = 2,
    Turned = 4,       ///< upright in itself, no longer by its EXIF
    Recompressed = 8, ///< pixels are not those of the camera bit for bit
    ToJpeg = 16,      ///< was a PNG that is too large as one
    Reduced = 32,     ///< fewer pixels, because nothing else made it small enough
};
Q_DECLARE_FLAGS(Changes, Change)
Q_DECLARE_OPERATORS_FOR_FLAGS(Changes)

struct Prepared
{
    QByteArray bytes;
    QString mediaType;
    QSize size;
    Changes changes;
    QImage pixels; ///< upright, as the camera took it: for the checks (photo_checks.h) and a preview
};

struct PrepareLimits
{
    qint64 maxBytes = 0;                    ///< of the result: documents.json, `images.maxBytes`
    qint64 largestInput = 48 * 1024 * 1024; ///< of what a person chooses
};

/// Makes a photo ready to hand in: upright, without metadata, at most `maxBytes`. Pixels stay as they are
/// where that is possible (metadata are cut out, JPEG is turned without loss), else quality falls step by
/// step, and the size last. All pixels are decoded once, so that a damaged photo is found here and not by the
/// reviewer. The same input gives the same bytes. Pure, any thread but that of the screen: 0.1 to 0.5 s for
/// 12 MP. Errors (kind Input): those of sniff() but IMAGE_TRAILING_DATA, which is cut off; IMAGE_DAMAGED
/// where decoding fails.
filing::Result<Prepared> prepare(const QByteArray &bytes, const PrepareLimits &limits);

} // namespace images
