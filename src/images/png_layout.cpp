// SPDX-License-Identifier: Apache-2.0
#include "images/layout.h"

#include "images/exif.h"
#include "images/foreign_files.h"

#include <QtEndian>

/// PNG (ISO/IEC 15948): a signature and chunks of length, type, data and checksum. Compressed text and
/// profiles are never inflated.
namespace images {

using namespace Qt::Literals::StringLiterals;
using filing::Result;

namespace {

constexpr int mostChunks = 65'536;

bool isType(QByteArrayView type)
{
    return std::all_of(type.begin(), type.end(),
                       [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
}

/// Without these the pixels would be shown otherwise, or in another size on paper.
bool showsPixels(QByteArrayView type)
{
    for (const auto *needed :
         {"PLTE", "IDAT", "IHDR", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "pHYs"}) {
        if (type == needed)
            return true;
    }
    return false;
}

/// The combinations of the standard.
bool isColour(int colour, int depth)
{
    switch (colour) {
    case 0:
        return depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
    case 3:
        return depth == 1 || depth == 2 || depth == 4 || depth == 8;
    case 2:
    case 4:
    case 6:
        return depth == 8 || depth == 16;
    default:
        return false;
    }
}

int channelsOf(int colour)
{
    if (colour == 0 || colour == 4)
        return 1;
    return colour == 6 ? 4 : 3;
}

class PngReader
{
public:
    PngReader(QByteArrayView bytes, const ImageLimits &limits)
        : m_bytes(bytes)
        , m_limits(limits)
    {
    }

    Result<Layout> read()
    {
        m_layout.facts.mediaType = u"image/png"_s;
        m_layout.need({0, 8});
        m_at = 8;
        while (!m_fault && m_layout.end == 0)
            readChunk();
        if (m_fault)
            return tl::unexpected(*m_fault);
        return m_layout;
    }

private:
    void fail(const QString &code, const QHash<QString, QString> &params = {})
    {
        m_fault = refuse(code, params).value();
    }

    void readChunk()
    {
        constexpr qsizetype frame = 12; // length, type, checksum
        if (m_bytes.size() - m_at < frame)
            return fail(u"IMAGE_TRUNCATED"_s);
        const auto length = qFromBigEndian<quint32>(m_bytes.data() + m_at);
        const auto type = m_bytes.sliced(m_at + 4, 4);
        if (length > quint32(std::numeric_limits<qint32>::max()) || !isType(type) || ++m_chunks > mostChunks)
            return fail(u"IMAGE_DAMAGED"_s);
        if (m_chunks == 1 && (type != "IHDR" || length != 13))
            return fail(u"IMAGE_DAMAGED"_s);
        // The size is judged before anything else of the file is asked for.
        if (m_chunks == 1 && m_bytes.size() - m_at >= frame + 13)
            readHeader(m_bytes.sliced(m_at + 8, 13));
        if (m_fault)
            return;
        if (m_bytes.size() - m_at - frame < qsizetype(length))
            return fail(u"IMAGE_TRUNCATED"_s);
        const Span span{m_at, frame + qsizetype(length)};
        m_at += span.size;
        readBody(type, m_bytes.sliced(span.at + 8, length), span);
    }

    void readHeader(QByteArrayView body)
    {
        const qint64 width = qFromBigEndian<quint32>(body.data());
        const qint64 height = qFromBigEndian<quint32>(body.data() + 4);
        m_fault = faultOfSize(width, height, m_limits);
        const int colour = uchar(body[9]);
        if (m_fault)
            return;
        if (!isColour(colour, uchar(body[8])) || body[10] != 0 || body[11] != 0 || uchar(body[12]) > 1)
            return fail(u"IMAGE_DAMAGED"_s);
        m_layout.facts.size = QSize(int(width), int(height));
        m_layout.facts.channels = channelsOf(colour);
    }

    void readBody(QByteArrayView type, QByteArrayView body, Span span)
    {
        if (type == "acTL" || type == "fcTL" || type == "fdAT")
            return fail(u"IMAGE_ANIMATED"_s);
        if (type == "IHDR" && m_chunks > 1)
            return fail(u"IMAGE_DAMAGED"_s);
        if (type == "IEND" && (!m_hasPixels || !body.isEmpty()))
            return fail(u"IMAGE_DAMAGED"_s);
        m_hasPixels |= type == "IDAT";
        if (!showsPixels(type))
            return readExtra(type, body);
        m_layout.need(span);
        if (type == "IEND")
            m_layout.end = m_at;
    }

    void readExtra(QByteArrayView type, QByteArrayView body)
    {
        if (type[0] >= 'A' && type[0] <= 'Z') // one that a reader must know
            return fail(u"IMAGE_CODING_UNUSUAL"_s);
        m_extra += body.size();
        if (m_extra > largestMetadata)
            return fail(u"IMAGE_METADATA_TOO_LARGE"_s);
        if (const auto hidden = fileHiddenIn(body); !hidden.isEmpty())
            return fail(u"IMAGE_POLYGLOT"_s, {{u"kind"_s, hidden}});
        m_layout.facts.hasMetadata = true;
        m_layout.facts.hasLocation |= xmpHasLocation(body);
        if (type != "eXIf")
            return;
        const auto exif = readExif(body);
        if (!exif)
            return fail(u"IMAGE_METADATA_DAMAGED"_s);
        m_layout.facts.orientation = exif->orientation;
        m_layout.facts.hasLocation |= exif->hasLocation;
    }

    QByteArrayView m_bytes;
    const ImageLimits &m_limits;
    Layout m_layout;
    std::optional<filing::Error> m_fault;
    qsizetype m_at = 0;
    qsizetype m_extra = 0;
    int m_chunks = 0;
    bool m_hasPixels = false;
};

} // namespace

Result<Layout> pngLayout(QByteArrayView bytes, const ImageLimits &limits)
{
    return PngReader(bytes, limits).read();
}

} // namespace images
