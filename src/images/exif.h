// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <optional>

namespace images {

/// What an EXIF block says of the picture.
struct Exif
{
    int orientation = 1;
    bool hasLocation = false;

    bool operator==(const Exif &) const = default;
};

/// Reads a TIFF block (EXIF without its `Exif\0\0`). Looked at are the chain of directories and the one of
/// GPS; values are only measured, never copied. None where it is malformed: a directory outside, a chain in a
/// loop, too many entries, a value larger than the block.
std::optional<Exif> readExif(QByteArrayView tiff);

/// True where an XMP packet tells a place.
bool xmpHasLocation(QByteArrayView packet);

} // namespace images
