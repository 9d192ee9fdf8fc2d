// SPDX-License-Identifier: Apache-2.0
#include "images/photo_checks.h"

#include "images/photo_views.h"

namespace images {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Check
{
    QLatin1StringView code;
    double (*strength)(const PhotoViews &);
    double threshold; ///< set on the calibration half of the samples, see tests/bench/photos.md
};

constexpr int smallestSide = 64; ///< below, only the size is worth a word

const Check checks[] = {
    {"TOO_SMALL"_L1, tooSmall, 0.5},   {"TOO_DARK"_L1, tooDark, 0.4},
    {"TOO_BRIGHT"_L1, tooBright, 0.6}, {"BLURRED"_L1, blurred, 0.35},
    {"GLARE"_L1, glare, 0.3},          {"EDGES_CROPPED"_L1, edgesCropped, 0.3},
    {"GREY_COPY"_L1, greyCopy, 0.4},   {"SCREEN_PHOTO"_L1, screenPhoto, 0.5},
};

} // namespace

QList<Suspicion> measure(const QImage &photo)
{
    if (qMin(photo.width(), photo.height()) < smallestSide)
        return {{QString(checks[0].code), 1, checks[0].threshold}};
    const PhotoViews views(photo);
    QList<Suspicion> all;
    for (const auto &[code, strength, threshold] : checks)
        all.append({QString(code), std::clamp(strength(views), 0.0, 1.0), threshold});
    return all;
}

QList<Suspicion> check(const QImage &photo)
{
    auto raised = measure(photo);
    raised.removeIf([](const Suspicion &suspicion) { return !suspicion.isRaised(); });
    return raised;
}

} // namespace images
