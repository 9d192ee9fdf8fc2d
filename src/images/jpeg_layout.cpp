// SPDX-License-Identifier: Apache-2.0
#include "images/layout.h"

#include "images/exif.h"
#include "images/foreign_files.h"

#include <QtEndian>

#include <cstring>

/// JPEG (ITU T.81): markers, segments with a length, and after each start of scan the coded pixels up to the
/// next marker.
namespace images {

using namespace Qt::Literals::StringLiterals;
using filing::Result;

namespace {

enum Marker : uchar {
    RST0 = 0xD0,
    SOI = 0xD8,
    EOI = 0xD9,
    SOS = 0xDA,
    APP0 = 0xE0,
    APP15 = 0xEF,
    COM = 0xFE
};

/// A progressive photo has about ten; each costs a pass over all pixels.
constexpr int mostScans = 64;

bool isFrame(uchar marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

class JpegReader
{
public:
    JpegReader(QByteArrayView bytes, const ImageLimits &limits)
        : m_bytes(bytes)
        , m_limits(limits)
    {
    }

    Result<Layout> read()
    {
        m_layout.facts.mediaType = u"image/jpeg"_s;
        m_layout.need({0, 2});
        m_at = 2;
        while (!m_fault && m_layout.end == 0)
            readMarker();
        if (m_fault)
            return tl::unexpected(*m_fault);
        return m_layout;
    }

private:
    void fail(const QString &code, const QHash<QString, QString> &params = {})
    {
        m_fault = refuse(code, params).value();
    }

    uchar byte(qsizetype at) const { return uchar(m_bytes[at]); }

    void readMarker()
    {
        const auto start = m_at;
        if (m_at < m_bytes.size() && byte(m_at) != 0xFF)
            return fail(u"IMAGE_DAMAGED"_s);
        while (m_at < m_bytes.size() && byte(m_at) == 0xFF)
            ++m_at;
        if (m_at >= m_bytes.size())
            return fail(u"IMAGE_TRUNCATED"_s);
        const auto marker = byte(m_at++);
        if (marker == EOI)
            return finish(start);
        if (marker < 0xC0 || (marker >= RST0 && marker <= SOI))
            return fail(u"IMAGE_DAMAGED"_s);
        readSegment(marker, start);
    }

    void finish(qsizetype start)
    {
        if (m_scans == 0)
            return fail(u"IMAGE_DAMAGED"_s);
        m_layout.need({start, m_at - start});
        m_layout.end = m_at;
    }

    void readSegment(uchar marker, qsizetype start)
    {
        if (m_bytes.size() - m_at < 2)
            return fail(u"IMAGE_TRUNCATED"_s);
        const auto length = qFromBigEndian<quint16>(m_bytes.data() + m_at);
        if (length < 2)
            return fail(u"IMAGE_DAMAGED"_s);
        if (m_bytes.size() - m_at < length)
            return fail(u"IMAGE_TRUNCATED"_s);
        const auto body = m_bytes.sliced(m_at + 2, length - 2);
        m_at += length;
        const Span span{start, m_at - start};
        if ((marker >= APP0 && marker <= APP15) || marker == COM)
            return readExtra(marker, body, span);
        if (isFrame(marker))
            readFrame(marker, body);
        else if (marker == SOS)
            skipScan();
        m_layout.need({start, m_at - start});
    }

    /// Size and components; only what cameras, scanners and browsers know: 8 bits, Huffman, baseline or
    /// progressive.
    void readFrame(uchar marker, QByteArrayView body)
    {
        if (m_layout.facts.size.isValid())
            return fail(u"IMAGE_DAMAGED"_s);
        if (marker > 0xC2 || (body.size() > 0 && body[0] != 8))
            return fail(u"IMAGE_CODING_UNUSUAL"_s);
        if (body.size() < 6 || body.size() < 6 + 3 * uchar(body[5]))
            return fail(u"IMAGE_DAMAGED"_s);
        const auto height = qFromBigEndian<quint16>(body.data() + 1);
        const auto width = qFromBigEndian<quint16>(body.data() + 3);
        m_fault = faultOfSize(width, height, m_limits);
        const int channels = uchar(body[5]);
        if (!m_fault && channels != 1 && channels != 3 && channels != 4)
            fail(u"IMAGE_CODING_UNUSUAL"_s);
        m_layout.facts.size = QSize(width, height);
        m_layout.facts.channels = channels;
    }

    /// Up to the next marker; a zero byte after FF is a pixel's FF, and the restart markers belong to the
    /// scan.
    void skipScan()
    {
        if (!m_layout.facts.size.isValid())
            return fail(u"IMAGE_DAMAGED"_s);
        if (++m_scans > mostScans)
            return fail(u"IMAGE_CODING_UNUSUAL"_s);
        while (m_at < m_bytes.size()) {
            const auto *found = std::memchr(m_bytes.data() + m_at, 0xFF, size_t(m_bytes.size() - m_at));
            m_at = found ? static_cast<const char *>(found) - m_bytes.data() : m_bytes.size();
            if (m_bytes.size() - m_at < 2)
                break;
            const auto next = byte(m_at + 1);
            if (next == 0xFF)
                ++m_at;
            else if (next == 0 || (next >= RST0 && next < SOI))
                m_at += 2;
            else
                return;
        }
        fail(u"IMAGE_TRUNCATED"_s);
    }

    /// Application segments and comments: the colour profile and what tells how colours are coded is kept.
    void readExtra(uchar marker, QByteArrayView body, Span span)
    {
        m_extra += body.size();
        if (m_extra > largestMetadata)
            return fail(u"IMAGE_METADATA_TOO_LARGE"_s);
        if (const auto hidden = fileHiddenIn(body); !hidden.isEmpty())
            return fail(u"IMAGE_POLYGLOT"_s, {{u"kind"_s, hidden}});
        const bool profile = marker == APP0 + 2 && body.startsWith(QByteArrayView("ICC_PROFILE\0", 12));
        const bool bareJfif =
            marker == APP0 && body.size() == 14 && body.startsWith(QByteArrayView("JFIF\0", 5));
        const bool adobe = marker == APP0 + 14 && body.size() == 12 && body.startsWith("Adobe");
        if (profile)
            m_layout.profile.append(span);
        if (profile || bareJfif || adobe)
            return m_layout.need(span);
        m_layout.facts.hasMetadata = true;
        if (marker == APP0 + 1)
            readApp1(body);
    }

    void readApp1(QByteArrayView body)
    {
        if (!body.startsWith("Exif")) {
            m_layout.facts.hasLocation |= xmpHasLocation(body);
            return;
        }
        const auto exif = body.size() > 6 ? readExif(body.sliced(6)) : std::nullopt;
        if (!exif)
            return fail(u"IMAGE_METADATA_DAMAGED"_s);
        m_layout.facts.hasLocation |= exif->hasLocation;
        if (!m_hasExif)
            m_layout.facts.orientation = exif->orientation;
        m_hasExif = true;
    }

    QByteArrayView m_bytes;
    const ImageLimits &m_limits;
    Layout m_layout;
    std::optional<filing::Error> m_fault;
    qsizetype m_at = 0;
    qsizetype m_extra = 0;
    int m_scans = 0;
    bool m_hasExif = false;
};

} // namespace

Result<Layout> jpegLayout(QByteArrayView bytes, const ImageLimits &limits)
{
    return JpegReader(bytes, limits).read();
}

} // namespace images
