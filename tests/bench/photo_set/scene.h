// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>

#include <opencv2/core.hpp>

/// From a flat paper to a photo of it. Pictures are RGB in floats of 0..255 until the camera has made bytes
/// of them.
namespace photo_set {

struct Shot
{
    cv::Mat picture; ///< CV_32FC3
    cv::Mat paper;   ///< CV_8U: where the paper is
};

cv::Mat toMat(const QImage &image);
QImage toImage(const cv::Mat &picture);
cv::Mat grown(const cv::Mat &field, cv::Size size);

/// Wood, plain, speckled or woven; light or dark.
cv::Mat desk(cv::Size size, cv::RNG &random);

/// The paper on the desk, turned a little and seen a little from the side, with its shadow. `cut`: the part
/// of the paper that lies outside the picture.
Shot laidOn(const cv::Mat &ground, const cv::Mat &paper, double cut, cv::RNG &random);

/// The whole picture is the paper, as from a scanner.
Shot scanned(const cv::Mat &paper, cv::Size size, cv::RNG &random);

/// Light that falls off, its colour, and the edges of the lens.
void light(cv::Mat &picture, cv::RNG &random);

/// Lens, sensor, sharpening and JPEG.
QImage photographed(const cv::Mat &picture, double noise, cv::RNG &random);

} // namespace photo_set
