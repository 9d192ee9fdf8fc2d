// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QMap>
#include <QString>
#include <QStringList>

/// Labelled photos of made-up papers: each is drawn, laid on a desk, lit and photographed by arithmetic, good
/// or with one fault. The same label and seed give the same photo.
namespace photo_set {

/// `GOOD`, and the codes of images::Suspicion.
const QStringList &labels();

/// `strength`, 0..1, is how bad the fault is, from what a person just notices.
struct Sample
{
    QString label;
    double strength = 0;
    QImage photo;
};

Sample sampleOf(const QString &label, quint32 seed);
/// As a phone makes it: 4,000 x 3,000.
Sample largeSample(quint32 seed);

/// Each half has seeds of its own: thresholds are set on one and measured on the other.
constexpr quint32 calibrationSeed = 1;
constexpr quint32 testSeed = 1'000'000;

struct Rates
{
    int samples = 0;                    ///< with this label
    QMap<QString, int> raised;          ///< by check
    QMap<QString, QList<double>> found; ///< strengths by check
};

/// By label. `count` photos of each; labels are measured side by side.
QMap<QString, Rates> measure(quint32 firstSeed, int count);

} // namespace photo_set
