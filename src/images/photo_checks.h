// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QList>
#include <QString>

namespace images {

/// What may be wrong with a photo of a document (icp-facts 9 and 10, no. 33). It warns; it never blocks.
struct Suspicion
{
    /// TOO_SMALL, TOO_DARK, TOO_BRIGHT, BLURRED, GLARE, EDGES_CROPPED, GREY_COPY, SCREEN_PHOTO
    QString code;
    double strength = 0;  ///< 0 not at all .. 1 certainly
    double threshold = 0; ///< from here on it is worth a word

    bool isRaised() const { return strength >= threshold; }
    bool operator==(const Suspicion &) const = default;
};

/// What is suspected of a photo that stands upright (images::Prepared::pixels); nothing where all is well.
/// How each is measured and the thresholds stand in photo_checks.cpp, the measured rates in
/// tests/bench/photos.md. Pure, any thread but that of the screen: about 0.1 s for 12 MP.
QList<Suspicion> check(const QImage &photo);

/// All checks with their strengths, raised or not.
QList<Suspicion> measure(const QImage &photo);

} // namespace images
