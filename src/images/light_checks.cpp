// SPDX-License-Identifier: Apache-2.0
#include "images/photo_views.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace images {

namespace {

cv::Mat brightness(const PhotoViews &views)
{
    cv::Mat grey;
    cv::cvtColor(views.colour, grey, cv::COLOR_RGB2GRAY);
    return grey;
}

/// The darkest of the three channels: high only where it is white.
cv::Mat whiteness(const cv::Mat &colour)
{
    cv::Mat parts[3];
    cv::split(colour, parts);
    return cv::min(parts[0], cv::min(parts[1], parts[2]));
}

/// A reflection fades into darker paper; a white thing ends. Looked at is the paper around it, not its
/// letters.
bool fades(const cv::Mat &grey, const cv::Mat &spot, double radius)
{
    cv::Mat away;
    cv::distanceTransform(~spot, away, cv::DIST_L2, 3);
    const auto paperAround = [&](double inner, double outer) {
        return percentile(grey, 0.8, (away > inner) & (away <= outer));
    };
    const int close = paperAround(1, 4);
    const int further = paperAround(5 + 0.8 * radius, 10 + 1.2 * radius);
    return further < 232 && close - further > 8 && close > 205;
}

} // namespace

/// Pixels of the shorter side: a card that fills two thirds of 800 px is read at 250 dpi. Own bound, no
/// source gives one.
double tooSmall(const PhotoViews &views)
{
    constexpr double enough = 800;
    const double side = std::min(views.whole.cols, views.whole.rows);
    return side >= 2 * enough ? 0 : 1 - side / (2 * enough);
}

/// How far the brightest tenth, which is paper, is from white.
double tooDark(const PhotoViews &views)
{
    constexpr double bright = 190;
    constexpr double dark = 50;
    const int paper = percentile(brightness(views), 0.9, views.document);
    return (bright - paper) / (bright - dark);
}

/// A large part is pure white and the ink has paled: what is burnt out cannot be read. A scan's paper is as
/// white, but its ink is black.
double tooBright(const PhotoViews &views)
{
    const double white = double(cv::countNonZero(views.grey >= 253)) / double(views.grey.total());
    const int ink = percentile(views.grey, 0.01);
    return white < 0.15 ? 0 : ink / 160.0;
}

/// White spots that fade into darker paper.
double glare(const PhotoViews &views)
{
    const auto grey = brightness(views);
    const cv::Mat white = whiteness(views.colour) >= 246;
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(white, labels, stats, centres);
    const double total = double(white.total());
    double share = 0;
    for (int i = 1; i < count; ++i) {
        const double area = stats.at<int>(i, cv::CC_STAT_AREA) / total;
        const double radius = std::sqrt(stats.at<int>(i, cv::CC_STAT_AREA) / CV_PI);
        if (area > 0.0008 && area < 0.3 && fades(grey, labels == i, radius))
            share += area;
    }
    return share / 0.006;
}

/// How little the colours of the paper differ from each other; tinted light is the same everywhere.
double greyCopy(const PhotoViews &views)
{
    cv::Mat lab;
    cv::cvtColor(views.colour, lab, cv::COLOR_RGB2Lab);
    cv::Mat parts[3];
    cv::split(lab, parts);
    cv::Mat inside;
    cv::erode(views.document, inside, cv::getStructuringElement(cv::MORPH_RECT, {9, 9}));
    if (cv::countNonZero(inside) == 0)
        inside = cv::Mat(lab.size(), CV_8U, cv::Scalar(255));
    cv::Mat away = cv::Mat::zeros(lab.size(), CV_8U);
    for (int i = 1; i < 3; ++i) {
        cv::Mat difference;
        cv::absdiff(parts[i], cv::Scalar(percentile(parts[i], 0.5, inside)), difference);
        away = cv::max(away, difference);
    }
    constexpr double colourful = 24;
    return 1 - percentile(away, 0.998, inside) / colourful;
}

} // namespace images
