// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/error.h"

#include <QByteArray>
#include <QSize>
#include <QStringList>

namespace images {

/// What is accepted. Bytes and media types come from the rules (documents.json, `images`); pixels and sides
/// are this program's own bounds, so that a small file cannot ask for much memory.
struct ImageLimits
{
    qint64 maxBytes = 0;
    QStringList mediaTypes{QStringLiteral("image/jpeg"), QStringLiteral("image/png")};
    qint64 maxPixels = 64'000'000;
    int maxSide = 20'000;
};

/// What the structure of an image tells; nothing of it is decoded.
struct ImageFacts
{
    QString mediaType;
    QSize size;               ///< as stored
    int orientation = 1;      ///< EXIF: 1 upright, 2..8 turned or mirrored
    int channels = 3;         ///< 1 grey, 3 colour, 4 colour for print (JPEG) or with transparency (PNG)
    bool hasMetadata = false; ///< anything that is not needed to show the pixels
    bool hasLocation = false; ///< where it was taken, in EXIF or XMP

    /// As a person sees it.
    QSize uprightSize() const { return orientation >= 5 ? size.transposed() : size; }
    bool operator==(const ImageFacts &) const = default;
};

/// Reads what kind of image these bytes are from the bytes alone, never from a name; strict, as the service
/// needs it: one JPEG or PNG from the first byte to the last. The bytes may be hostile: every length is
/// checked, nothing is decompressed, memory stays below the size of the input. Pure, any thread; about 1 ms
/// for 4 MB.
///
/// Errors (kind Input): IMAGE_EMPTY, IMAGE_TOO_LARGE (params `bytes`, `maxBytes`), IMAGE_OTHER_KIND (`kind`:
/// HEIC, AVIF, GIF, WEBP, SVG, HTML, PDF, ZIP, TIFF, BMP, VIDEO, PROGRAM, UNKNOWN; JPEG or PNG where only the
/// other is taken), IMAGE_TRUNCATED, IMAGE_DAMAGED, IMAGE_NO_PIXELS, IMAGE_TOO_MANY_PIXELS (`width`,
/// `height`), IMAGE_ANIMATED, IMAGE_CODING_UNUSUAL (no phone, scanner or browser writes or shows it),
/// IMAGE_METADATA_DAMAGED, IMAGE_METADATA_TOO_LARGE, IMAGE_TRAILING_DATA (bytes after the image),
/// IMAGE_POLYGLOT (`kind`: another file or a script is hidden in it).
filing::Result<ImageFacts> sniff(const QByteArray &bytes, const ImageLimits &limits);

} // namespace images
