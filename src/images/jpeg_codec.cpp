// SPDX-License-Identifier: Apache-2.0
#include "images/jpeg_codec.h"

#include <turbojpeg.h>

#include <memory>
#include <type_traits>

namespace images {

namespace {

struct Destroy
{
    void operator()(void *handle) const { tjDestroy(handle); }
};
using Handle = std::unique_ptr<void, Destroy>;

/// What TurboJPEG allocates.
struct Output
{
    uchar *data = nullptr;
    unsigned long size = 0;

    Output() = default;
    Q_DISABLE_COPY_MOVE(Output)
    ~Output() { tjFree(data); }
    QByteArray bytes() const { return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)); }
};

const uchar *dataOf(const QByteArray &bytes) { return reinterpret_cast<const uchar *>(bytes.constData()); }

bool isGrey(const QImage &pixels) { return pixels.format() == QImage::Format_Grayscale8; }

/// TurboJPEG gives the four inks of print as they are stored: inverted.
QImage fromPrint(const QImage &inks)
{
    QImage colours(inks.size(), QImage::Format_RGBX8888);
    for (int y = 0; y < inks.height(); ++y) {
        const auto *from = inks.constScanLine(y);
        auto *to = colours.scanLine(y);
        for (int x = 0; x < inks.width(); ++x, from += 4, to += 4) {
            for (int i = 0; i < 3; ++i)
                to[i] = uchar(from[i] * from[3] / 255);
            to[3] = 255;
        }
    }
    return colours;
}

} // namespace

QImage decodeJpeg(const QByteArray &bytes)
{
    const Handle handle(tjInitDecompress());
    const auto size = static_cast<unsigned long>(bytes.size());
    int width = 0;
    int height = 0;
    int sampling = 0;
    int colours = 0;
    if (tjDecompressHeader3(handle.get(), dataOf(bytes), size, &width, &height, &sampling, &colours) != 0)
        return {};
    const bool print = colours == TJCS_CMYK || colours == TJCS_YCCK;
    const bool grey = colours == TJCS_GRAY;
    QImage pixels(width, height, grey ? QImage::Format_Grayscale8 : QImage::Format_RGBX8888);
    if (pixels.isNull())
        return {};
    const int format = print ? TJPF_CMYK : grey ? TJPF_GRAY : TJPF_RGBX;
    constexpr int flags = TJFLAG_ACCURATEDCT | TJFLAG_STOPONWARNING | TJFLAG_LIMITSCANS;
    if (tjDecompress2(handle.get(), dataOf(bytes), size, pixels.bits(), width, int(pixels.bytesPerLine()),
                      height, format, flags) != 0)
        return {};
    return print ? fromPrint(pixels) : pixels;
}

QByteArray encodeJpeg(const QImage &pixels, int quality)
{
    const Handle handle(tjInitCompress());
    Output output;
    const bool grey = isGrey(pixels);
    const int done = tjCompress2(handle.get(), pixels.constBits(), pixels.width(), int(pixels.bytesPerLine()),
                                 pixels.height(), grey ? TJPF_GRAY : TJPF_RGBX, &output.data, &output.size,
                                 grey ? TJSAMP_GRAY : TJSAMP_420, quality, TJFLAG_ACCURATEDCT);
    return done == 0 ? output.bytes() : QByteArray();
}

std::optional<QByteArray> turnedJpeg(const QByteArray &bytes, int orientation)
{
    constexpr int operations[] = {TJXOP_NONE,      TJXOP_NONE,  TJXOP_HFLIP,      TJXOP_ROT180, TJXOP_VFLIP,
                                  TJXOP_TRANSPOSE, TJXOP_ROT90, TJXOP_TRANSVERSE, TJXOP_ROT270};
    const Handle handle(tjInitTransform());
    tjtransform turn{};
    turn.op = operations[orientation];
    turn.options = TJXOPT_PERFECT;
    Output output;
    if (tjTransform(handle.get(), dataOf(bytes), static_cast<unsigned long>(bytes.size()), 1, &output.data,
                    &output.size, &turn, 0) != 0)
        return {};
    return output.bytes();
}

} // namespace images
