// SPDX-License-Identifier: Apache-2.0
#include "unit/images/image_files.h"

#include <QBuffer>
#include <QPainter>
#include <QtEndian>

namespace image_files {

namespace {

QByteArray written(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

template<class Number>
QByteArray number(Number value, Order order)
{
    QByteArray bytes(sizeof(Number), '\0');
    if (order == Order::Big)
        qToBigEndian(value, bytes.data());
    else
        qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray entry(quint16 tag, quint16 type, quint32 count, quint32 value, Order order)
{
    // A short stands in the first two bytes of its four, whatever the order.
    const auto four = type == 3 ? number<quint16>(quint16(value), order) + QByteArray(2, '\0')
                                : number<quint32>(value, order);
    return number<quint16>(tag, order) + number<quint16>(type, order) + number<quint32>(count, order) + four;
}

quint32 checksum(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

} // namespace

QImage picture(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(235, 235, 225));
    QPainter painter(&image);
    const int w = size.width() / 4;
    const int h = size.height() / 4;
    painter.fillRect(0, 0, w, h, Qt::red);
    painter.fillRect(size.width() - w, 0, w, h, Qt::blue);
    painter.fillRect(0, size.height() - h, w, h, Qt::green);
    painter.fillRect(size.width() / 2, size.height() / 2, w, h, Qt::black);
    return image;
}

QByteArray jpeg(const QImage &image, int quality) { return written(image, "jpeg", quality); }
QByteArray png(const QImage &image) { return written(image, "png", -1); }

QByteArray segment(uchar marker, const QByteArray &body)
{
    return QByteArray("\xFF", 1) + char(marker) + number<quint16>(quint16(body.size() + 2), Order::Big) +
           body;
}

QByteArray withSegments(const QByteArray &jpeg, const QByteArray &segments)
{
    return QByteArray(jpeg).insert(2, segments);
}

QByteArray chunk(const char *type, const QByteArray &body)
{
    const auto content = QByteArray(type) + body;
    return number<quint32>(quint32(body.size()), Order::Big) + content +
           number<quint32>(checksum(content), Order::Big);
}

QByteArray withChunks(const QByteArray &png, const QByteArray &chunks)
{
    constexpr qsizetype behindHeader = 8 + 25;
    return QByteArray(png).insert(behindHeader, chunks);
}

QByteArray pngHeader(quint32 width, quint32 height)
{
    const auto body = number<quint32>(width, Order::Big) + number<quint32>(height, Order::Big) +
                      QByteArray("\x08\x02\0\0\0", 5);
    return QByteArray("\x89PNG\r\n\x1A\n", 8) + chunk("IHDR", body);
}

QByteArray exif(int orientation, bool place, Order order)
{
    constexpr quint32 first = 8;
    const quint32 gps = first + 2 + 12 * 2 + 4;
    QByteArray tiff = order == Order::Big ? QByteArray("MM") : QByteArray("II");
    tiff += number<quint16>(42, order) + number<quint32>(first, order);
    tiff += number<quint16>(place ? 2 : 1, order);
    tiff += entry(0x0112, 3, 1, quint32(orientation), order);
    if (place)
        tiff += entry(0x8825, 4, 1, gps, order);
    tiff += number<quint32>(0, order);
    if (place) {
        tiff += number<quint16>(2, order) + entry(1, 2, 2, 'N', order);
        tiff += entry(2, 5, 3, gps + 30, order) + number<quint32>(0, order);
        for (const quint32 part : {30u, 1u, 16u, 1u, 12u, 1u})
            tiff += number<quint32>(part, order);
    }
    return tiff;
}

QByteArray exifSegment(const QByteArray &tiff) { return segment(0xE1, QByteArray("Exif\0\0", 6) + tiff); }

} // namespace image_files
