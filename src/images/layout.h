// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "images/format.h"

#include <QByteArrayView>
#include <QList>

namespace images {

struct Span
{
    qsizetype at = 0;
    qsizetype size = 0;
};

/// Where things are in an image.
struct Layout
{
    ImageFacts facts;
    QList<Span> needed;  ///< what shows the pixels in their colours; all else is metadata
    QList<Span> profile; ///< those of `needed` that hold the colour profile of a JPEG
    qsizetype end = 0;   ///< after the image; what follows is no part of it

    /// The same pixels, bit for bit, without metadata and without what follows.
    QByteArray stripped(QByteArrayView bytes) const;
    void need(Span span);
};

/// As sniff(), but what follows the image is left to the caller where it is no other file and no script:
/// cameras append previews and short films. Same errors.
filing::Result<Layout> layoutOf(QByteArrayView bytes, const ImageLimits &limits);

/// The layouts of one format each; `bytes` begin with its signature.
filing::Result<Layout> jpegLayout(QByteArrayView bytes, const ImageLimits &limits);
filing::Result<Layout> pngLayout(QByteArrayView bytes, const ImageLimits &limits);

/// What both formats ask: is there a pixel, are there too many?
std::optional<filing::Error> faultOfSize(qint64 width, qint64 height, const ImageLimits &limits);

/// Metadata that one image may carry; more is no photo's.
constexpr qsizetype largestMetadata = 2 * 1024 * 1024;

/// Shorthand for a refusal of the input.
tl::unexpected<filing::Error> refuse(const QString &code, const QHash<QString, QString> &params = {});

} // namespace images
