// SPDX-License-Identifier: Apache-2.0
#include "images/photo_views.h"

#include <algorithm>

namespace images {

/// How much of an edge of the picture is paper. A scan, or paper on a desk of its colour, reaches all four
/// edges: nothing can be told then.
double edgesCropped(const PhotoViews &views)
{
    const auto &document = views.document;
    const int right = document.cols - 1;
    const int bottom = document.rows - 1;
    const double shares[] = {
        double(cv::countNonZero(document.row(1))) / document.cols,
        double(cv::countNonZero(document.row(bottom - 1))) / document.cols,
        double(cv::countNonZero(document.col(1))) / document.rows,
        double(cv::countNonZero(document.col(right - 1))) / document.rows,
    };
    constexpr double touch = 0.04;
    const auto touched =
        std::count_if(std::begin(shares), std::end(shares), [](double share) { return share > touch; });
    return touched == 4 ? 0 : 2 * *std::max_element(std::begin(shares), std::end(shares));
}

} // namespace images
