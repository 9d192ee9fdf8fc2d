// SPDX-License-Identifier: Apache-2.0
#include "bench/photo_set/scene.h"

#include <QBuffer>
#include <QtMath>

#include <opencv2/imgproc.hpp>

namespace photo_set {

namespace {

cv::Mat noiseField(cv::Size size, double sigma, cv::RNG &random)
{
    cv::Mat field(size, CV_32F);
    random.fill(field, cv::RNG::NORMAL, 0, sigma);
    return field;
}

void addToAll(cv::Mat &picture, const cv::Mat &field)
{
    cv::Mat three;
    cv::merge(std::vector<cv::Mat>{field, field, field}, three);
    picture += three;
}

void multiplyAll(cv::Mat &picture, const cv::Mat &field)
{
    cv::Mat three;
    cv::merge(std::vector<cv::Mat>{field, field, field}, three);
    cv::multiply(picture, three, picture);
}

cv::Scalar deskColour(cv::RNG &random)
{
    const double base = random.uniform(35.0, 190.0);
    return {base * random.uniform(0.9, 1.25), base, base * random.uniform(0.6, 1.1)};
}

cv::Mat weave(cv::Size size, cv::RNG &random)
{
    const double period = random.uniform(7.0, 18.0);
    const double angle = random.uniform(0.0, M_PI);
    cv::Mat field(size, CV_32F);
    for (int y = 0; y < size.height; ++y) {
        auto *row = field.ptr<float>(y);
        for (int x = 0; x < size.width; ++x) {
            const double along = (x * std::cos(angle) + y * std::sin(angle)) * 2 * M_PI / period;
            const double across = (y * std::cos(angle) - x * std::sin(angle)) * 2 * M_PI / period;
            row[x] = float(std::sin(along) + std::sin(across));
        }
    }
    return field * random.uniform(2.0, 7.0);
}

} // namespace

cv::Mat toMat(const QImage &image)
{
    const auto rgb = image.convertToFormat(QImage::Format_RGB888);
    const cv::Mat bytes(rgb.height(), rgb.width(), CV_8UC3, const_cast<uchar *>(rgb.constBits()),
                        size_t(rgb.bytesPerLine()));
    cv::Mat picture;
    bytes.convertTo(picture, CV_32F);
    return picture;
}

QImage toImage(const cv::Mat &picture)
{
    cv::Mat bytes;
    picture.convertTo(bytes, CV_8U);
    return QImage(bytes.data, bytes.cols, bytes.rows, qsizetype(bytes.step), QImage::Format_RGB888).copy();
}

cv::Mat grown(const cv::Mat &field, cv::Size size)
{
    cv::Mat large;
    cv::resize(field, large, size, 0, 0, cv::INTER_CUBIC);
    return large;
}

cv::Mat desk(cv::Size size, cv::RNG &random)
{
    cv::Mat ground(size, CV_32FC3, deskColour(random));
    switch (random.uniform(0, 4)) {
    case 0: // wood: long grain
        addToAll(
            ground,
            grown(noiseField({size.width / 160, size.height / 4}, random.uniform(4.0, 12.0), random), size));
        break;
    case 1: // plain
        addToAll(ground, grown(noiseField({6, 5}, 3, random), size));
        break;
    case 2: // stone, leather
        addToAll(ground, grown(noiseField(size / 6, random.uniform(3.0, 9.0), random), size));
        break;
    default:
        addToAll(ground, weave(size, random));
    }
    return ground;
}

Shot laidOn(const cv::Mat &ground, const cv::Mat &paper, double cut, cv::RNG &random)
{
    const double angle = random.uniform(-7.0, 7.0) * M_PI / 180;
    const double fit = std::min(ground.cols / (paper.cols + paper.rows * std::abs(std::sin(angle))),
                                ground.rows / (paper.rows + paper.cols * std::abs(std::sin(angle))));
    const double scale = fit * random.uniform(0.62, 0.9);
    cv::Point2d centre(ground.cols / 2.0, ground.rows / 2.0);
    if (cut > 0) {
        const bool sideways = random.uniform(0, 2) == 0;
        const double half = scale * (sideways ? paper.cols : paper.rows) / 2.0;
        const double shift = (sideways ? ground.cols : ground.rows) / 2.0 - half + 2 * half * cut;
        const int sign = random.uniform(0, 2) ? 1 : -1;
        (sideways ? centre.x : centre.y) += sign * shift;
    }
    std::vector<cv::Point2f> from;
    std::vector<cv::Point2f> to;
    for (const auto &[x, y] : {std::pair{0, 0}, {1, 0}, {1, 1}, {0, 1}}) {
        from.emplace_back(float(x * paper.cols), float(y * paper.rows));
        const double dx = (x - 0.5) * paper.cols * scale * random.uniform(0.97, 1.03);
        const double dy = (y - 0.5) * paper.rows * scale * random.uniform(0.97, 1.03);
        to.emplace_back(float(centre.x + dx * std::cos(angle) - dy * std::sin(angle)),
                        float(centre.y + dx * std::sin(angle) + dy * std::cos(angle)));
    }
    const cv::Mat how = cv::getPerspectiveTransform(from, to);
    Shot shot;
    cv::warpPerspective(cv::Mat(paper.size(), CV_8U, cv::Scalar(255)), shot.paper, how, ground.size());
    cv::Mat laid;
    cv::warpPerspective(paper, laid, how, ground.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);

    cv::Mat shadow;
    shot.paper.convertTo(shadow, CV_32F, 1 / 255.0);
    const double soft = ground.cols / random.uniform(60.0, 150.0);
    const cv::Mat move =
        (cv::Mat_<double>(2, 3) << 1, 0, random.uniform(-soft, soft), 0, 1, random.uniform(0.0, soft));
    cv::warpAffine(shadow, shadow, move, shadow.size());
    cv::blur(shadow, shadow, {int(soft), int(soft)});
    shot.picture = ground.clone();
    multiplyAll(shot.picture, 1 - random.uniform(0.1, 0.4) * shadow);
    laid.copyTo(shot.picture, shot.paper > 127);
    return shot;
}

Shot scanned(const cv::Mat &paper, cv::Size size, cv::RNG &random)
{
    cv::Mat page(size, CV_32FC3, cv::Scalar::all(255));
    const double fit = std::min(double(size.width) / paper.cols, double(size.height) / paper.rows);
    const double scale = fit * random.uniform(0.95, 1.0);
    cv::Mat how = cv::getRotationMatrix2D({float(paper.cols) / 2, float(paper.rows) / 2},
                                          random.uniform(-0.4, 0.4), scale);
    how.at<double>(0, 2) += (size.width - paper.cols) / 2.0;
    how.at<double>(1, 2) += (size.height - paper.rows) / 2.0;
    cv::warpAffine(paper, page, how, size, cv::INTER_CUBIC, cv::BORDER_CONSTANT, cv::Scalar::all(255));
    page *= random.uniform(1.0, 1.04);
    return {page, cv::Mat(size, CV_8U, cv::Scalar(255))};
}

void light(cv::Mat &picture, cv::RNG &random)
{
    const double angle = random.uniform(0.0, 2 * M_PI);
    const double fall = random.uniform(0.0, 0.22);
    const double corner = random.uniform(0.0, 0.2);
    cv::Mat small(48, 64, CV_32F);
    for (int y = 0; y < small.rows; ++y) {
        for (int x = 0; x < small.cols; ++x) {
            const double u = 2.0 * x / small.cols - 1;
            const double v = 2.0 * y / small.rows - 1;
            small.at<float>(y, x) = float(1 + fall * (u * std::cos(angle) + v * std::sin(angle)) / 2 -
                                          corner * (u * u + v * v) / 2);
        }
    }
    multiplyAll(picture, grown(small, picture.size()));
    const double warm = random.uniform(-0.08, 0.1);
    cv::multiply(picture, cv::Scalar(1 + warm / 2, 1, 1 - warm), picture);
    picture *= random.uniform(0.76, 0.97);
}

QImage photographed(const cv::Mat &picture, double noise, cv::RNG &random)
{
    cv::Mat seen;
    cv::GaussianBlur(picture, seen, {}, random.uniform(0.45, 0.8));
    cv::Mat grain(seen.size(), CV_16SC3);
    random.fill(grain, cv::RNG::UNIFORM, -100, 100);
    cv::add(seen, grain * (noise / 40), seen, {}, CV_32F);
    if (random.uniform(0, 2)) { // as phones do
        cv::Mat soft;
        cv::GaussianBlur(seen, soft, {}, 1.2);
        seen += (seen - soft) * random.uniform(0.2, 0.6);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadWrite);
    toImage(seen).save(&buffer, "jpeg", random.uniform(76, 95));
    return QImage::fromData(bytes, "jpeg");
}

} // namespace photo_set
