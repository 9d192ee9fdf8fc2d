// SPDX-License-Identifier: Apache-2.0
#include "images/layout.h"

#include "images/foreign_files.h"

namespace images {

using namespace Qt::Literals::StringLiterals;
using filing::Result;

tl::unexpected<filing::Error> refuse(const QString &code, const QHash<QString, QString> &params)
{
    auto failure = filing::fail(filing::ErrorKind::Input, code);
    failure.value().params = params;
    return failure;
}

QByteArray Layout::stripped(QByteArrayView bytes) const
{
    QByteArray kept;
    kept.reserve(end);
    for (const auto &span : needed)
        kept.append(bytes.sliced(span.at, span.size));
    return kept;
}

void Layout::need(Span span)
{
    if (!needed.isEmpty() && needed.last().at + needed.last().size == span.at)
        needed.last().size += span.size;
    else
        needed.append(span);
}

std::optional<filing::Error> faultOfSize(qint64 width, qint64 height, const ImageLimits &limits)
{
    if (width == 0 || height == 0)
        return refuse(u"IMAGE_NO_PIXELS"_s).value();
    if (width > limits.maxSide || height > limits.maxSide || width * height > limits.maxPixels)
        return refuse(u"IMAGE_TOO_MANY_PIXELS"_s,
                      {{u"width"_s, QString::number(width)}, {u"height"_s, QString::number(height)}})
            .value();
    return {};
}

Result<Layout> layoutOf(QByteArrayView bytes, const ImageLimits &limits)
{
    if (bytes.isEmpty())
        return refuse(u"IMAGE_EMPTY"_s);
    const auto kind = kindOfFile(bytes);
    const bool jpeg = kind == "JPEG"_L1 && limits.mediaTypes.contains("image/jpeg"_L1);
    const bool png = kind == "PNG"_L1 && limits.mediaTypes.contains("image/png"_L1);
    if (!jpeg && !png)
        return refuse(u"IMAGE_OTHER_KIND"_s, {{u"kind"_s, kind}});
    if (bytes.size() > limits.maxBytes)
        return refuse(u"IMAGE_TOO_LARGE"_s, {{u"bytes"_s, QString::number(bytes.size())},
                                             {u"maxBytes"_s, QString::number(limits.maxBytes)}});
    auto layout = jpeg ? jpegLayout(bytes, limits) : pngLayout(bytes, limits);
    if (!layout)
        return layout;
    if (const auto hidden = fileHiddenIn(bytes.sliced(layout->end)); !hidden.isEmpty())
        return refuse(u"IMAGE_POLYGLOT"_s, {{u"kind"_s, hidden}});
    return layout;
}

} // namespace images
