// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

#include <opencv2/core.hpp>

/// A photo in the sizes that the checks look at.
namespace images {

struct PhotoViews
{
    explicit PhotoViews(const QImage &photo);

    cv::Mat whole;    ///< RGBX or grey, as it is; points into the photo
    cv::Mat grey;     ///< 1,600 px long at most: what a reviewer sees on a screen
    cv::Mat colour;   ///< RGB, 512 px long at most: light and colours
    cv::Mat document; ///< as large as `colour`; not 0 where the paper in the middle of the picture is

private:
    QImage m_photo;
};

/// The value below which `share` of the pixels of a grey picture lie; of those under `mask` where it has any.
int percentile(const cv::Mat &grey, double share, const cv::Mat &mask = {});

/// The paper or card in the middle: what hangs together in brightness and colour there, holes filled. Empty
/// (all 0) where nothing stands out.
cv::Mat documentIn(const cv::Mat &colour);

// Each gives a strength of 0..1. What it looks at stands at its definition.
double tooSmall(const PhotoViews &views);
double tooDark(const PhotoViews &views);
double tooBright(const PhotoViews &views);
double blurred(const PhotoViews &views);
double glare(const PhotoViews &views);
double edgesCropped(const PhotoViews &views);
double greyCopy(const PhotoViews &views);
double screenPhoto(const PhotoViews &views);

} // namespace images
