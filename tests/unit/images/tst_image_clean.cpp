// SPDX-License-Identifier: Apache-2.0
#include "images/clean.h"
#include "unit/images/image_files.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace image_files;
using images::Change;
using images::Changes;
using images::prepare;

namespace {

constexpr qint64 fourMebibytes = 4 * 1024 * 1024;
const images::PrepareLimits limits{.maxBytes = fourMebibytes};

images::ImageFacts factsOf(const QByteArray &bytes)
{
    const auto facts = images::sniff(bytes, {.maxBytes = fourMebibytes});
    return facts ? *facts : images::ImageFacts{};
}

/// Colours that cost many bytes.
QImage noise(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    QRandomGenerator random(5);
    for (int y = 0; y < size.height(); ++y)
        random.fillRange(reinterpret_cast<quint32 *>(image.scanLine(y)), size.width());
    return image;
}

/// As a camera stores it that was held otherwise: what `orientation` turns upright.
QImage asHeld(const QImage &upright, int orientation)
{
    switch (orientation) {
    case 2:
        return upright.mirrored(true, false);
    case 3:
        return upright.mirrored(true, true);
    case 4:
        return upright.mirrored(false, true);
    case 5:
        return upright.transformed(QTransform(0, 1, 1, 0, 0, 0));
    case 6:
        return upright.transformed(QTransform().rotate(-90));
    case 7:
        return upright.transformed(QTransform(0, -1, -1, 0, 0, 0));
    case 8:
        return upright.transformed(QTransform().rotate(90));
    default:
        return upright;
    }
}

int difference(const QImage &left, const QImage &right)
{
    if (left.size() != right.size())
        return 255;
    qint64 sum = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x) {
            const auto a = left.pixelColor(x, y);
            const auto b = right.pixelColor(x, y);
            sum += qAbs(a.red() - b.red()) + qAbs(a.green() - b.green()) + qAbs(a.blue() - b.blue());
        }
    }
    return int(sum / (3 * left.width() * left.height()));
}

} // namespace

class ImageCleanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCleanPhotoStaysAsItIs();
    void metadataAreCutOutWithoutLoss_data();
    void metadataAreCutOutWithoutLoss();
    void whatFollowsIsCutOffUnlessItIsAnotherFile();
    void photosAreTurnedUpright_data();
    void photosAreTurnedUpright();
    void tooManyBytesCostQualityThenPixels();
    void aLargePngBecomesAJpeg();
    void transparencyBecomesPaper();
    void damagedPixelsAreRefused();
    void aCutPhotoIsRefusedWhereverItIsCut();
    void damagedBytesNeverHarm();
    void theSameGivesTheSame();
};

void ImageCleanTest::aCleanPhotoStaysAsItIs()
{
    for (const auto &bytes : {jpeg(), png()}) {
        const auto done = prepare(bytes, limits);
        QVERIFY(done);
        QCOMPARE(done->bytes, bytes);
        QCOMPARE(done->changes, Changes());
        QCOMPARE(done->size, QSize(96, 64));
        QCOMPARE(done->pixels.size(), done->size);
    }
}

void ImageCleanTest::metadataAreCutOutWithoutLoss_data()
{
    QTest::addColumn<QByteArray>("clean");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("JPEG") << jpeg()
                          << withSegments(jpeg(), exifSegment(exif(1, true)) +
                                                      segment(0xED, "Photoshop 3.0") + segment(0xFE, "me"));
    QTest::newRow("PNG") << png()
                         << withChunks(png(), chunk("eXIf", exif(1, true)) +
                                                  chunk("tEXt", QByteArray("Author\0me", 9)));
}

void ImageCleanTest::metadataAreCutOutWithoutLoss()
{
    QFETCH(QByteArray, clean);
    QFETCH(QByteArray, told);
    QVERIFY(factsOf(told).hasLocation);
    const auto done = prepare(told, limits);
    QVERIFY(done);
    QCOMPARE(done->bytes, clean);
    QCOMPARE(done->changes, Change::MetadataRemoved | Change::LocationRemoved);
}

void ImageCleanTest::whatFollowsIsCutOffUnlessItIsAnotherFile()
{
    const auto film = jpeg() +
                      QByteArray("\0\0\0\x18"
                                 "ftypmp42",
                                 12) +
                      QByteArray(50'000, 'v');
    const auto done = prepare(film, limits);
    QVERIFY(done);
    QCOMPARE(done->bytes, jpeg());
    QCOMPARE(done->changes, Changes(Change::MetadataRemoved));
    const auto hidden = prepare(jpeg() + "<html><script>x()</script>", limits);
    QVERIFY(!hidden);
    QCOMPARE(hidden.error().code, u"IMAGE_POLYGLOT"_s);
}

void ImageCleanTest::photosAreTurnedUpright_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("asPng");
    for (int i = 2; i <= 8; ++i) {
        QTest::addRow("%d without loss", i) << i << QSize(96, 64) << false;
        QTest::addRow("%d of an odd size", i) << i << QSize(99, 61) << false;
        QTest::addRow("%d PNG", i) << i << QSize(99, 61) << true;
    }
}

void ImageCleanTest::photosAreTurnedUpright()
{
    QFETCH(int, orientation);
    QFETCH(QSize, size);
    QFETCH(bool, asPng);
    const auto expected = picture(size);
    const auto held = asHeld(expected, orientation);
    const auto tiff = exif(orientation);
    const auto done = prepare(asPng ? withChunks(png(held), chunk("eXIf", tiff))
                                    : withSegments(jpeg(held, 95), exifSegment(tiff)),
                              limits);
    QVERIFY(done);
    QVERIFY(done->changes.testFlag(Change::Turned));
    // Blocks at the right and lower edge that are not whole cannot go to the left or the top. A transposition
    // keeps them.
    const bool odd = size.width() % 16 != 0 && orientation != 5;
    QCOMPARE(done->changes.testFlag(Change::Recompressed), !asPng && odd);
    QCOMPARE(done->size, size);
    QCOMPARE(factsOf(done->bytes).orientation, 1);
    QVERIFY(!factsOf(done->bytes).hasMetadata);
    const auto seen = QImage::fromData(done->bytes);
    QVERIFY2(difference(seen, expected) <= 4, qPrintable(QString::number(difference(seen, expected))));
    QVERIFY(difference(done->pixels, expected) <= 4);
}

void ImageCleanTest::tooManyBytesCostQualityThenPixels()
{
    const auto large = jpeg(noise({600, 400}), 100);
    const auto less = prepare(large, {.maxBytes = large.size() * 3 / 4});
    QVERIFY(less);
    QCOMPARE(less->changes, Changes(Change::Recompressed));
    QCOMPARE(less->size, QSize(600, 400));
    QVERIFY(less->bytes.size() <= large.size() * 3 / 4);

    const auto small = prepare(large, {.maxBytes = 20'000});
    QVERIFY(small);
    QCOMPARE(small->changes, Change::Recompressed | Change::Reduced);
    QVERIFY(small->bytes.size() <= 20'000 && small->size.width() < 600);
    QCOMPARE(factsOf(small->bytes).size, small->size);
    QCOMPARE(small->pixels.size(), QSize(600, 400)); // checks judge what the camera saw

    const auto none = prepare(large, {.maxBytes = 100});
    QVERIFY(!none);
    QCOMPARE(none.error().code, u"IMAGE_TOO_LARGE"_s);
    const auto refused = prepare(large, {.maxBytes = fourMebibytes, .largestInput = 1000});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"IMAGE_TOO_LARGE"_s);
}

void ImageCleanTest::aLargePngBecomesAJpeg()
{
    const auto done = prepare(png(noise({300, 200})), {.maxBytes = 100'000});
    QVERIFY(done);
    QCOMPARE(done->mediaType, u"image/jpeg"_s);
    QCOMPARE(factsOf(done->bytes).mediaType, u"image/jpeg"_s);
    QCOMPARE(done->changes, Change::Recompressed | Change::ToJpeg);
}

void ImageCleanTest::transparencyBecomesPaper()
{
    QImage empty(40, 30, QImage::Format_ARGB32);
    empty.fill(Qt::transparent);
    const auto done = prepare(png(empty), limits);
    QVERIFY(done);
    QCOMPARE(done->pixels.pixelColor(3, 3), QColor(Qt::white));
}

void ImageCleanTest::damagedPixelsAreRefused()
{
    // The end is there, but half of the pixels is not: other readers fill them with grey.
    const auto photo = jpeg(picture({320, 240}));
    const auto cut = prepare(photo.first(photo.size() * 3 / 4) + QByteArray("\xFF\xD9", 2), limits);
    QVERIFY(!cut);
    QCOMPARE(cut.error().code, u"IMAGE_DAMAGED"_s);
    const auto short1 = prepare(
        pngHeader(200, 200) + chunk("IDAT", qCompress(QByteArray(1000, '\0')).mid(4)) + chunk("IEND", {}),
        limits);
    QVERIFY(!short1);
    QCOMPARE(short1.error().code, u"IMAGE_DAMAGED"_s);
    auto altered = png(picture({320, 240}));
    altered[altered.size() - 20] = char(~altered[altered.size() - 20]);
    QCOMPARE(prepare(altered, limits).error().code, u"IMAGE_DAMAGED"_s);
    // 20 MB of zeros behind a small header are not inflated.
    const auto bomb = pngHeader(8, 8) + chunk("IDAT", qCompress(QByteArray(20'000'000, '\0'), 9).mid(4)) +
                      chunk("IEND", {});
    const auto opened = prepare(bomb, limits);
    QVERIFY(!opened || opened->size == QSize(8, 8));
}

void ImageCleanTest::aCutPhotoIsRefusedWhereverItIsCut()
{
    for (const auto &whole : {jpeg(picture({320, 240})), png(picture({320, 240}))}) {
        for (qsizetype length = 0; length < whole.size(); length += 64) {
            const auto done = prepare(whole.first(length), limits);
            QVERIFY2(!done && done.error().code.startsWith("IMAGE_"_L1), qPrintable(QString::number(length)));
        }
    }
}

void ImageCleanTest::damagedBytesNeverHarm()
{
    QRandomGenerator random(23);
    for (const auto &whole : {withSegments(jpeg(), exifSegment(exif(6, true))),
                              withChunks(png(), chunk("eXIf", exif(6, true)))}) {
        for (int round = 0; round < 2000; ++round) {
            auto bytes = whole;
            for (int i = random.bounded(1, 6); i > 0; --i)
                bytes[random.bounded(bytes.size())] = char(random.bounded(256));
            const auto done = prepare(bytes, limits);
            if (done)
                QVERIFY(images::sniff(done->bytes, {.maxBytes = fourMebibytes}));
            else
                QCOMPARE(done.error().kind, filing::ErrorKind::Input);
        }
    }
}

void ImageCleanTest::theSameGivesTheSame()
{
    const auto large = withSegments(jpeg(noise({600, 400}), 100), exifSegment(exif(6, true)));
    QCOMPARE(prepare(large, {.maxBytes = 90'000})->bytes, prepare(large, {.maxBytes = 90'000})->bytes);
}

QTEST_GUILESS_MAIN(ImageCleanTest)
#include "tst_image_clean.moc"
