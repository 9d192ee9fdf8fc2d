// SPDX-License-Identifier: Apache-2.0
#include "bench/photo_set/photo_set.h"

#include "bench/photo_set/documents.h"
#include "bench/photo_set/scene.h"
#include "images/photo_checks.h"

#include <QtConcurrent>

#include <opencv2/imgproc.hpp>

namespace photo_set {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What it takes to make one photo.
struct Making
{
    QString label;
    double strength;
    cv::RNG random;
    QRandomGenerator words;
    cv::Size size;

    double between(double from, double to) { return random.uniform(from, to); }
    /// From just noticed to bad.
    double bad(double least, double most) const { return least + (most - least) * strength; }
    bool is(QLatin1StringView other) const { return label == other; }
    /// Lengths that scale with the picture.
    double pixels(double at1600) const { return at1600 * std::max(size.width, size.height) / 1600.0; }
};

/// A photocopier's: grey, hard, with specks.
cv::Mat copied(const cv::Mat &paper, Making &making)
{
    cv::Mat grey;
    cv::cvtColor(paper, grey, cv::COLOR_RGB2GRAY);
    grey = (grey - 128) * making.between(1.0, 1.5) + making.between(120, 150);
    cv::Mat specks(grey.size(), CV_32F);
    making.random.fill(specks, cv::RNG::UNIFORM, 0, 1);
    grey.setTo(60, specks > 0.9995);
    grey = cv::min(cv::max(grey, 15), 250);
    cv::Mat three;
    cv::cvtColor(grey, three, cv::COLOR_GRAY2RGB);
    return three;
}

void reflect(Shot &shot, Making &making)
{
    const auto inside = cv::boundingRect(shot.paper);
    const int spots = making.random.uniform(1, 3);
    for (int i = 0; i < spots; ++i) {
        const cv::Point2d centre(inside.x + inside.width * making.between(0.2, 0.8),
                                 inside.y + inside.height * making.between(0.2, 0.8));
        const double radius = making.pixels(making.bad(55, 150));
        const double flat = making.between(0.5, 1);
        const double power = making.between(180, 320);
        cv::Mat small(cv::Size(shot.picture.cols / 4, shot.picture.rows / 4), CV_32F);
        for (int y = 0; y < small.rows; ++y) {
            for (int x = 0; x < small.cols; ++x) {
                const double dx = (x * 4 - centre.x) / radius;
                const double dy = (y * 4 - centre.y) / (radius * flat);
                small.at<float>(y, x) = float(power * std::exp(-(dx * dx + dy * dy)));
            }
        }
        const cv::Mat glow = grown(small, shot.picture.size());
        cv::Mat three;
        cv::merge(std::vector<cv::Mat>{glow, glow, glow}, three);
        shot.picture += three;
    }
}

void shake(cv::Mat &picture, Making &making)
{
    if (making.random.uniform(0, 2) == 0) {
        cv::GaussianBlur(picture, picture, {}, making.pixels(making.bad(2.2, 6)));
        return;
    }
    const int length = int(making.pixels(making.bad(9, 26)));
    cv::Mat kernel = cv::Mat::zeros(length, length, CV_32F);
    const double angle = making.between(0, CV_PI);
    const cv::Point2d half(std::cos(angle) * length / 2, std::sin(angle) * length / 2);
    const cv::Point2d centre(length / 2.0, length / 2.0);
    cv::line(kernel, centre - half, centre + half, 1, 1, cv::LINE_AA);
    kernel /= cv::sum(kernel)[0];
    cv::filter2D(picture, picture, -1, kernel);
}

/// The grid of a screen's red, green and blue cells, seen a little turned and from the side, finer than twice
/// the camera's pixels: what is too fine becomes moire.
cv::Mat screenGrid(Making &making)
{
    constexpr int cell = 12;
    cv::Mat tile(cell * 8, cell * 8, CV_8UC3, cv::Scalar::all(10));
    for (int y = 0; y < tile.rows; ++y) {
        for (int x = 0; x < tile.cols; ++x) {
            if (y % cell < cell - 2)
                tile.at<cv::Vec3b>(y, x)[x % cell / (cell / 3)] = 210;
        }
    }
    const double pitch = making.between(1.15, 3.6); // camera pixels per cell
    const double angle = making.between(-9, 9) * CV_PI / 180;
    const double zoom = cell / pitch / 2; // two samples a pixel
    const double lean = making.between(-1, 1) * 4e-5;
    const cv::Mat how =
        (cv::Mat_<double>(3, 3) << zoom * std::cos(angle), -zoom * std::sin(angle), making.between(0, cell),
         zoom * std::sin(angle), zoom * std::cos(angle), making.between(0, cell), lean, lean / 2, 1);
    cv::Mat fine;
    cv::warpPerspective(tile, fine, how, making.size * 2, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                        cv::BORDER_WRAP);
    cv::Mat grid;
    cv::resize(fine, grid, making.size, 0, 0, cv::INTER_AREA);
    const auto level = cv::mean(grid);
    grid.convertTo(grid, CV_32F);
    cv::divide(grid, level, grid);
    const double contrast = making.bad(0.25, 0.9);
    return grid * contrast + cv::Scalar::all(1 - contrast);
}

/// A viewer shows the paper; the screen is photographed.
Shot onScreen(const cv::Mat &paper, Making &making)
{
    const double surround = making.random.uniform(0, 2) ? making.between(15, 60) : making.between(215, 250);
    const cv::Mat viewer(making.size, CV_32FC3, cv::Scalar::all(surround));
    auto shot = laidOn(viewer, paper, 0, making.random);
    cv::multiply(shot.picture, screenGrid(making), shot.picture);
    cv::Mat bent;
    cv::pow(cv::max(shot.picture, 0) / 255, making.between(0.85, 1.25), bent);
    shot.picture = bent * 255;
    cv::multiply(shot.picture, cv::Scalar(0.95, 0.99, 1.06), shot.picture);
    return shot;
}

Shot staged(const cv::Mat &paper, Making &making)
{
    if (making.is("SCREEN_PHOTO"_L1))
        return onScreen(paper, making);
    const bool scan = making.random.uniform(0, 8) == 0 && (making.is("GOOD"_L1) || making.is("GREY_COPY"_L1));
    if (scan)
        return scanned(paper, making.size, making.random);
    const double cut = making.is("EDGES_CROPPED"_L1) ? making.bad(0.06, 0.35) : 0;
    auto shot = laidOn(desk(making.size, making.random), paper, cut, making.random);
    light(shot.picture, making.random);
    return shot;
}

QImage taken(Making &making)
{
    const auto kind = Paper(making.random.uniform(0, 3));
    const int side = std::max(making.size.width, making.size.height);
    auto paper = toMat(paintedPaper(kind, side * 3 / 4, making.words));
    if (kind == Paper::Letter)
        std::swap(making.size.width, making.size.height);
    if (making.is("GREY_COPY"_L1))
        paper = copied(paper, making);
    auto shot = staged(paper, making);
    double noise = making.between(1, 4);
    if (making.is("GLARE"_L1))
        reflect(shot, making);
    if (making.is("BLURRED"_L1))
        shake(shot.picture, making);
    if (making.is("TOO_DARK"_L1)) {
        shot.picture *= making.bad(0.42, 0.12);
        noise *= 1.6;
    }
    if (making.is("TOO_BRIGHT"_L1))
        shot.picture = shot.picture * making.bad(1.25, 1.8) + cv::Scalar::all(making.bad(75, 150));
    return photographed(shot.picture, noise, making.random);
}

Making makingOf(const QString &label, quint32 seed)
{
    // Neighbouring seeds give neighbouring first numbers in OpenCV's generator, not in Qt's.
    const quint32 parts[] = {seed, quint32(labels().indexOf(label))};
    QRandomGenerator words(parts);
    Making making{label, 0, cv::RNG(words.generate64()), words, {}};
    making.strength = making.random.uniform(0.0, 1.0);
    const int width = making.random.uniform(75, 101) * 16;
    making.size = {width, width * 3 / 4};
    return making;
}

} // namespace

const QStringList &labels()
{
    static const QStringList all{u"GOOD"_s,          u"TOO_SMALL"_s, u"TOO_DARK"_s,
                                 u"TOO_BRIGHT"_s,    u"BLURRED"_s,   u"GLARE"_s,
                                 u"EDGES_CROPPED"_s, u"GREY_COPY"_s, u"SCREEN_PHOTO"_s};
    return all;
}

Sample sampleOf(const QString &label, quint32 seed)
{
    auto making = makingOf(label, seed);
    auto photo = taken(making);
    if (making.is("TOO_SMALL"_L1)) {
        const int side = int(making.bad(760, 240));
        photo = photo.scaled(side * 3, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        if (photo.width() < photo.height())
            photo = photo.scaledToWidth(side, Qt::SmoothTransformation);
    }
    return {label, making.strength, photo};
}

Sample largeSample(quint32 seed)
{
    auto making = makingOf(u"GOOD"_s, seed);
    making.size = {4000, 3000};
    return {making.label, 0, taken(making)};
}

namespace {

Rates ratesOf(const QString &label, quint32 firstSeed, int count)
{
    Rates rates;
    rates.samples = count;
    for (int i = 0; i < count; ++i) {
        const auto suspicions = images::measure(sampleOf(label, firstSeed + quint32(i)).photo);
        for (const auto &suspicion : suspicions) {
            rates.raised[suspicion.code] += suspicion.isRaised() ? 1 : 0;
            rates.found[suspicion.code].append(suspicion.strength);
        }
    }
    return rates;
}

} // namespace

QMap<QString, Rates> measure(quint32 firstSeed, int count)
{
    const auto rates = QtConcurrent::blockingMapped<QList<Rates>>(
        labels(), [=](const QString &label) { return ratesOf(label, firstSeed, count); });
    QMap<QString, Rates> all;
    for (qsizetype i = 0; i < rates.size(); ++i)
        all.insert(labels().at(i), rates.at(i));
    return all;
}

} // namespace photo_set
