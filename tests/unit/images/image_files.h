// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>

/// Image files as cameras write them, and as nobody should.
namespace image_files {

/// Colours and shapes that differ in every corner, so that a turned picture is seen.
QImage picture(QSize size = {96, 64});

QByteArray jpeg(const QImage &image = picture(), int quality = 90);
QByteArray png(const QImage &image = picture());

/// One segment of a JPEG: marker, length, body.
QByteArray segment(uchar marker, const QByteArray &body);
/// The segments right behind the start of the JPEG.
QByteArray withSegments(const QByteArray &jpeg, const QByteArray &segments);

/// One chunk of a PNG with its checksum.
QByteArray chunk(const char *type, const QByteArray &body);
/// The chunks right behind the PNG's header.
QByteArray withChunks(const QByteArray &png, const QByteArray &chunks);
QByteArray pngHeader(quint32 width, quint32 height);

enum class Order { Little, Big };
/// A TIFF block with an orientation and, if wanted, a place.
QByteArray exif(int orientation, bool place = false, Order order = Order::Little);
/// `Exif\0\0` and the block, as segment APP1.
QByteArray exifSegment(const QByteArray &tiff);

} // namespace image_files
