// SPDX-License-Identifier: Apache-2.0
#include "images/clean.h"

#include "images/jpeg_codec.h"
#include "images/layout.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <opencv2/imgproc.hpp>

namespace images {

using namespace Qt::Literals::StringLiterals;
using filing::Result;

namespace {

/// For 64 MP of four bytes; a PNG with 16 bits a channel may have half as many.
constexpr int decoderMebibytes = 256;
/// The best that is small enough is taken.
constexpr int qualities[] = {93, 88, 82, 75};
/// Below, letters fray; then fewer pixels are the lesser loss.
constexpr int lowestQuality = 75;
constexpr double smaller = 0.85;

/// Opaque, in one of two formats.
QImage plain(const QImage &image)
{
    if (image.format() == QImage::Format_Grayscale8 || image.format() == QImage::Format_RGBX8888)
        return image;
    if (image.isGrayscale() && !image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_Grayscale8);
    if (!image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_RGBX8888);
    QImage paper(image.size(), QImage::Format_RGBX8888);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, image);
    return paper;
}

QImage decodePng(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, "png");
    QImageReader::setAllocationLimit(decoderMebibytes);
    return plain(reader.read());
}

/// As EXIF defines 2..8.
QImage upright(const QImage &image, int orientation)
{
    constexpr auto identity = 1;
    const QImage turned =
        orientation < 5 ? image : image.transformed(QTransform().rotate(orientation == 8 ? 270 : 90));
    switch (orientation) {
    case 2:
    case 5:
        return turned.mirrored(true, false);
    case 3:
        return turned.mirrored(true, true);
    case 4:
    case 7:
        return turned.mirrored(false, true);
    case identity:
    default:
        return turned;
    }
}

QImage reduced(const QImage &image, const QSize &size)
{
    const bool grey = image.format() == QImage::Format_Grayscale8;
    QImage small(size, image.format());
    const auto type = grey ? CV_8UC1 : CV_8UC4;
    const cv::Mat from(image.height(), image.width(), type, const_cast<uchar *>(image.constBits()),
                       size_t(image.bytesPerLine()));
    cv::Mat to(size.height(), size.width(), type, small.bits(), size_t(small.bytesPerLine()));
    cv::resize(from, to, to.size(), 0, 0, cv::INTER_AREA);
    return small;
}

class Preparation
{
public:
    Preparation(QByteArrayView bytes, const Layout &layout, const PrepareLimits &limits)
        : m_bytes(bytes)
        , m_layout(layout)
        , m_limits(limits)
    {
    }

    Result<Prepared> run()
    {
        m_done.mediaType = m_layout.facts.mediaType;
        m_done.bytes = m_layout.stripped(m_bytes);
        const auto stored = isJpeg() ? decodeJpeg(m_done.bytes) : decodePng(m_done.bytes);
        if (stored.isNull() || stored.size() != m_layout.facts.size)
            return refuse(u"IMAGE_DAMAGED"_s);
        m_done.changes.setFlag(Change::MetadataRemoved, m_done.bytes.size() < m_bytes.size());
        m_done.changes.setFlag(Change::LocationRemoved, m_layout.facts.hasLocation);
        m_done.pixels = upright(stored, m_layout.facts.orientation);
        m_done.size = m_done.pixels.size();
        if (m_layout.facts.orientation != 1)
            turn();
        if (m_done.bytes.size() > m_limits.maxBytes && !recompress())
            return refuse(u"IMAGE_TOO_LARGE"_s, {{u"bytes"_s, QString::number(m_bytes.size())},
                                                 {u"maxBytes"_s, QString::number(m_limits.maxBytes)}});
        return m_done;
    }

private:
    bool isJpeg() const { return m_layout.facts.mediaType == "image/jpeg"_L1; }

    void turn()
    {
        m_done.changes |= Change::Turned;
        if (!isJpeg()) {
            QBuffer buffer(&m_done.bytes);
            buffer.open(QIODevice::WriteOnly | QIODevice::Truncate);
            m_done.pixels.save(&buffer, "png");
        } else if (const auto turned = turnedJpeg(m_done.bytes, m_layout.facts.orientation)) {
            m_done.bytes = *turned;
        } else {
            m_done.bytes = encoded(m_done.pixels, qualities[0]);
            m_done.changes |= Change::Recompressed;
        }
    }

    /// With the colour profile of the original, which belongs behind the first segment.
    QByteArray encoded(const QImage &pixels, int quality) const
    {
        auto jpeg = encodeJpeg(pixels, quality);
        constexpr qsizetype behindJfif = 20;
        QByteArray profile;
        for (const auto &span : m_layout.profile)
            profile.append(m_bytes.sliced(span.at, span.size));
        return jpeg.size() > behindJfif ? jpeg.insert(behindJfif, profile) : jpeg;
    }

    bool take(const QByteArray &bytes)
    {
        if (bytes.isEmpty() || bytes.size() > m_limits.maxBytes)
            return false;
        m_done.bytes = bytes;
        m_done.changes |= isJpeg() ? Change::Recompressed : Change::Recompressed | Change::ToJpeg;
        m_done.mediaType = u"image/jpeg"_s;
        return true;
    }

    bool recompress()
    {
        for (const auto quality : qualities) {
            if (take(encoded(m_done.pixels, quality)))
                return true;
        }
        auto size = m_done.size;
        while (size.width() > 16 && size.height() > 16) {
            size *= smaller;
            if (take(encoded(reduced(m_done.pixels, size), lowestQuality))) {
                m_done.size = size;
                m_done.changes |= Change::Reduced;
                return true;
            }
        }
        return false;
    }

    QByteArrayView m_bytes;
    const Layout &m_layout;
    const PrepareLimits &m_limits;
    Prepared m_done;
};

} // namespace

Result<Prepared> prepare(const QByteArray &bytes, const PrepareLimits &limits)
{
    const auto layout = layoutOf(bytes, {.maxBytes = limits.largestInput});
    if (!layout)
        return tl::unexpected(layout.error());
    return Preparation(bytes, *layout, limits).run();
}

} // namespace images
