// SPDX-License-Identifier: Apache-2.0
#include "images/format.h"

#include "images/layout.h"

namespace images {

filing::Result<ImageFacts> sniff(const QByteArray &bytes, const ImageLimits &limits)
{
    const auto layout = layoutOf(bytes, limits);
    if (!layout)
        return tl::unexpected(layout.error());
    if (layout->end < bytes.size())
        return refuse(QStringLiteral("IMAGE_TRAILING_DATA"));
    return layout->facts;
}

} // namespace images
