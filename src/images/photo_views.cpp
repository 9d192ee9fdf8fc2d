// SPDX-License-Identifier: Apache-2.0
#include "images/photo_views.h"

#include <opencv2/imgproc.hpp>

namespace images {

namespace {

constexpr int greySide = 1600;
constexpr int colourSide = 512;
constexpr int seedsPerSide = 5;
/// Neighbouring pixels of one paper differ by no more, also where its light falls off.
constexpr int paperStep = 3;
constexpr double smallestShare = 0.04;

cv::Mat shrunk(const cv::Mat &from, int side)
{
    const double factor = double(side) / std::max(from.cols, from.rows);
    if (factor >= 1)
        return from;
    cv::Mat to;
    cv::resize(from, to, {}, factor, factor, cv::INTER_AREA);
    return to;
}

cv::Mat toGrey(const cv::Mat &from)
{
    cv::Mat to = from;
    if (from.channels() == 4)
        cv::cvtColor(from, to, cv::COLOR_RGBA2GRAY);
    return to;
}

cv::Mat toColour(const cv::Mat &from)
{
    cv::Mat to;
    cv::cvtColor(from, to, from.channels() == 4 ? cv::COLOR_RGBA2RGB : cv::COLOR_GRAY2RGB);
    return to;
}

/// How many edges of the picture a region reaches.
int edgesReached(const cv::Mat &mask)
{
    constexpr double part = 0.02;
    int reached = 0;
    for (const auto &edge : {mask.row(1), mask.row(mask.rows - 2), mask.col(1), mask.col(mask.cols - 2)})
        reached += cv::countNonZero(edge) > part * double(edge.total()) ? 1 : 0;
    return reached;
}

/// Paper is large and bright; what reaches three edges or four is rather what it lies on.
double likeness(const cv::Mat &region, const cv::Mat &colour)
{
    const auto mean = cv::mean(colour, region);
    const double bright = (mean[0] + mean[1] + mean[2]) / 3 / 255;
    const double share = double(cv::countNonZero(region)) / double(region.total());
    return share * bright * bright * (edgesReached(region) >= 3 ? 0.2 : 1);
}

cv::Mat withoutHoles(const cv::Mat &mask)
{
    cv::Mat framed;
    cv::copyMakeBorder(mask, framed, 1, 1, 1, 1, cv::BORDER_CONSTANT, 0);
    cv::floodFill(framed, {0, 0}, 255);
    cv::Mat outside = framed(cv::Rect(1, 1, mask.cols, mask.rows)).clone();
    cv::bitwise_not(outside, outside);
    return mask | outside;
}

} // namespace

PhotoViews::PhotoViews(const QImage &photo)
    : m_photo(photo)
{
    const bool grey8 = photo.format() == QImage::Format_Grayscale8;
    if (!grey8 && photo.format() != QImage::Format_RGBX8888)
        m_photo = photo.convertToFormat(QImage::Format_RGBX8888);
    whole = cv::Mat(m_photo.height(), m_photo.width(), grey8 ? CV_8UC1 : CV_8UC4,
                    const_cast<uchar *>(m_photo.constBits()), size_t(m_photo.bytesPerLine()));
    const auto middle = shrunk(whole, greySide);
    grey = toGrey(middle);
    colour = toColour(shrunk(middle, colourSide));
    document = documentIn(colour);
}

int percentile(const cv::Mat &grey, double share, const cv::Mat &mask)
{
    constexpr int bins = 256;
    constexpr float range[] = {0, bins};
    const float *ranges = range;
    const int channel = 0;
    cv::Mat counts;
    cv::calcHist(&grey, 1, &channel, mask, counts, 1, &bins, &ranges);
    const double wanted = share * cv::sum(counts)[0];
    double seen = 0;
    for (int value = 0; value < bins; ++value) {
        seen += double(counts.at<float>(value));
        if (seen >= wanted && seen > 0)
            return value;
    }
    return bins - 1;
}

cv::Mat documentIn(const cv::Mat &colour)
{
    cv::Mat smooth;
    cv::medianBlur(colour, smooth, 5);
    cv::Mat best = cv::Mat::zeros(colour.size(), CV_8U);
    cv::Mat tried = cv::Mat::zeros(colour.rows + 2, colour.cols + 2, CV_8U);
    const cv::Rect inner(1, 1, colour.cols, colour.rows);
    double highest = 0;
    for (int i = 0; i < seedsPerSide * seedsPerSide; ++i) {
        // Over the middle half of the picture.
        const cv::Point seed(colour.cols / 4 + (i % seedsPerSide) * colour.cols / (2 * (seedsPerSide - 1)),
                             colour.rows / 4 + (i / seedsPerSide) * colour.rows / (2 * (seedsPerSide - 1)));
        if (tried.at<uchar>(seed.y + 1, seed.x + 1) != 0)
            continue;
        const cv::Mat before = tried.clone();
        const auto step = cv::Scalar::all(paperStep);
        const int area = cv::floodFill(smooth, tried, seed, 0, nullptr, step, step,
                                       4 | cv::FLOODFILL_MASK_ONLY | (255 << 8));
        if (area < smallestShare * double(colour.total()))
            continue;
        const cv::Mat region = cv::Mat(tried != before)(inner).clone();
        if (const double like = likeness(region, colour); like > highest) {
            highest = like;
            best = region;
        }
    }
    return highest > 0 ? withoutHoles(best) : best;
}

} // namespace images
