// SPDX-License-Identifier: Apache-2.0
#include "images/photo_views.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace images {

namespace {

constexpr int reach = 15; ///< pixels over which an edge is followed

/// How steep the strongest edges are along one axis: the part of an edge's whole contrast that lies between
/// two pixels. 0.37 for a sharp one; little contrast or little light does not matter.
double steepness(const cv::Mat &grey, bool alongRows)
{
    const cv::Size line = alongRows ? cv::Size(reach, 1) : cv::Size(1, reach);
    const auto element = cv::getStructuringElement(cv::MORPH_RECT, line);
    cv::Mat highest;
    cv::Mat lowest;
    cv::dilate(grey, highest, element);
    cv::erode(grey, lowest, element);
    const cv::Mat contrast = highest - lowest;
    const int strong = std::clamp(percentile(contrast, 0.995) / 2, 16, 60);

    const int dx = alongRows ? 1 : 0;
    const int dy = 1 - dx;
    const cv::Rect inner(dx, dy, grey.cols - 2 * dx, grey.rows - 2 * dy);
    cv::Mat slope;
    cv::absdiff(grey(inner - cv::Point(dx, dy)), grey(inner + cv::Point(dx, dy)), slope);
    cv::Mat ratio;
    cv::divide(slope, contrast(inner), ratio, 0.5 * 255, CV_8U);
    return percentile(ratio, 0.95, contrast(inner) >= strong) / 255.0;
}

} // namespace

/// The less steep of both directions: a moved camera blurs one of them only.
double blurred(const PhotoViews &views)
{
    cv::Mat calm;
    cv::GaussianBlur(views.grey, calm, {3, 3}, 0);
    const double steep = std::min(steepness(calm, true), steepness(calm, false));
    constexpr double sharp = 0.34;
    constexpr double soft = 0.08;
    return (sharp - steep) / (sharp - soft);
}

} // namespace images
