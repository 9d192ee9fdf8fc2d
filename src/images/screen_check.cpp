// SPDX-License-Identifier: Apache-2.0
#include "images/photo_views.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <vector>

namespace images {

namespace {

constexpr int tileSide = 256;
constexpr int tilesPerSide = 4;

/// Logarithm of the spectrum of one tile, zero frequency in the middle; a pattern that is slightly distorted
/// from tile to tile keeps its place by the small dilation.
cv::Mat spectrum(const cv::Mat &tile, const cv::Mat &window)
{
    cv::Mat values;
    tile.convertTo(values, CV_32F);
    values = (values - cv::mean(values)[0]).mul(window);
    cv::Mat waves;
    cv::dft(values, waves, cv::DFT_COMPLEX_OUTPUT);
    cv::Mat parts[2];
    cv::split(waves, parts);
    cv::Mat power;
    cv::magnitude(parts[0], parts[1], power);
    cv::log(power + 1, power);
    cv::dilate(power, power, cv::Mat());
    return power(cv::Rect(0, 0, tileSide, tileSide / 2 + 1)).clone();
}

/// The median over the tiles: letters are in some of them, the grid of a screen is in all.
cv::Mat common(const std::vector<cv::Mat> &spectra)
{
    cv::Mat result(spectra[0].size(), CV_32F);
    std::vector<float> values(spectra.size());
    const auto middle = values.begin() + long(values.size() / 2);
    for (int y = 0; y < result.rows; ++y) {
        for (int x = 0; x < result.cols; ++x) {
            for (size_t i = 0; i < spectra.size(); ++i)
                values[i] = spectra[i].at<float>(y, x);
            std::nth_element(values.begin(), middle, values.end());
            result.at<float>(y, x) = *middle;
        }
    }
    return result;
}

/// Where a screen's grid can show: no low frequencies (letters, lines) and not along the axes (blocks of
/// JPEG).
bool isTelling(int x, int y)
{
    const int across = std::min(x, tileSide - x);
    return across > 3 && y > 3 && across * across + y * y > 14 * 14;
}

/// How far the highest peak stands out of its surroundings, in powers of e.
double peak(const cv::Mat &power)
{
    cv::Mat around;
    cv::blur(power, around, {17, 17});
    double highest = 0;
    for (int y = 0; y < power.rows; ++y) {
        for (int x = 0; x < power.cols; ++x) {
            if (isTelling(x, y))
                highest = std::max(highest, double(power.at<float>(y, x) - around.at<float>(y, x)));
        }
    }
    return highest;
}

} // namespace

/// The grid of a screen's pixels, and the moire it makes with the camera's, are sharp peaks in the spectrum
/// that are the same all over the middle of the picture.
double screenPhoto(const PhotoViews &views)
{
    const auto &whole = views.whole;
    if (std::min(whole.cols, whole.rows) < 2 * tileSide)
        return 0;
    cv::Mat window;
    cv::createHanningWindow(window, {tileSide, tileSide}, CV_32F);
    std::vector<cv::Mat> spectra;
    for (int i = 0; i < tilesPerSide * tilesPerSide; ++i) {
        const auto place = [&](int size, int number) {
            return (size - tileSide) * (3 + 2 * number) / (2 * tilesPerSide + 4);
        };
        cv::Mat tile = whole(cv::Rect(place(whole.cols, i % tilesPerSide),
                                      place(whole.rows, i / tilesPerSide), tileSide, tileSide));
        if (tile.channels() == 4)
            cv::cvtColor(tile, tile, cv::COLOR_RGBA2GRAY);
        spectra.push_back(spectrum(tile, window));
    }
    constexpr double certain = 4;
    return peak(common(spectra)) / certain;
}

} // namespace images
