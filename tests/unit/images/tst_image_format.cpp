// SPDX-License-Identifier: Apache-2.0
#include "images/exif.h"
#include "images/format.h"
#include "unit/images/image_files.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace image_files;
using images::sniff;

namespace {

constexpr qint64 fourMebibytes = 4 * 1024 * 1024;
const images::ImageLimits limits{.maxBytes = fourMebibytes};

QString codeOf(const QByteArray &bytes)
{
    const auto facts = sniff(bytes, limits);
    return facts ? QString() : facts.error().code;
}

const QByteArray zipFile = QByteArray("PK\x03\x04\x14\0\0\0\0\0", 10) + "word/document.xml" +
                           QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0');
const QByteArray html = "<!DOCTYPE html><html><script>alert(1)</script></html>";

QByteArray container(const char *brand)
{
    return QByteArray("\0\0\0\x18", 4) + "ftyp" + brand + QByteArray(64, '\0');
}

/// Three pictures that follow each other.
QByteArray animatedPng() { return withChunks(png(), chunk("acTL", QByteArray("\0\0\0\3\0\0\0\0", 8))); }

QByteArray directory(int entries, const QByteArray &body = {}, quint32 next = 0)
{
    QByteArray tiff("II\x2A\0\x08\0\0\0", 8);
    tiff += char(entries & 0xFF);
    tiff += char(entries >> 8);
    tiff += body;
    for (int i = 0; i < 4; ++i)
        tiff += char(next >> (8 * i));
    return tiff;
}

} // namespace

class ImageFormatTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatAnImageIs();
    void readsTheOrientation_data();
    void readsTheOrientation();
    void findsWhereItWasTaken();
    void refusesWhatIsNoPhoto_data();
    void refusesWhatIsNoPhoto();
    void refusesWhatIsBroken_data();
    void refusesWhatIsBroken();
    void aCutFileIsRefusedWhereverItIsCut_data();
    void aCutFileIsRefusedWhereverItIsCut();
    void theSizeIsJudgedBeforeThePixels();
    void damagedBytesNeverHarm_data();
    void damagedBytesNeverHarm();
    void limitsAreThoseOfTheRules();
};

void ImageFormatTest::tellsWhatAnImageIs()
{
    const auto photo = sniff(jpeg(), limits);
    QVERIFY2(photo, photo ? "" : qPrintable(photo.error().code));
    QCOMPARE(photo->mediaType, u"image/jpeg"_s);
    QCOMPARE(photo->size, QSize(96, 64));
    QCOMPARE(photo->channels, 3);
    QVERIFY(!photo->hasMetadata && !photo->hasLocation);

    const auto grey = picture().convertToFormat(QImage::Format_Grayscale8);
    QCOMPARE(sniff(jpeg(grey), limits)->channels, 1);
    QCOMPARE(sniff(png(grey), limits)->channels, 1);
    const auto drawn = sniff(png(), limits);
    QVERIFY(drawn);
    QCOMPARE(drawn->mediaType, u"image/png"_s);
    QCOMPARE(drawn->size, QSize(96, 64));
    QVERIFY(sniff(withChunks(png(), chunk("tEXt", QByteArray("Author\0me", 9))), limits)->hasMetadata);
    QVERIFY(sniff(withSegments(jpeg(), segment(0xFE, "Made by a camera")), limits)->hasMetadata);
}

void ImageFormatTest::readsTheOrientation_data()
{
    QTest::addColumn<int>("orientation");
    for (int i = 0; i <= 9; ++i)
        QTest::addRow("%d", i) << i;
}

void ImageFormatTest::readsTheOrientation()
{
    QFETCH(int, orientation);
    const int expected = orientation >= 1 && orientation <= 8 ? orientation : 1;
    for (const auto order : {Order::Little, Order::Big}) {
        const auto tiff = exif(orientation, true, order);
        const auto photo = sniff(withSegments(jpeg(), exifSegment(tiff)), limits);
        QVERIFY2(photo, photo ? "" : qPrintable(photo.error().code));
        QCOMPARE(photo->orientation, expected);
        QCOMPARE(photo->uprightSize(), expected >= 5 ? QSize(64, 96) : QSize(96, 64));
        QCOMPARE(sniff(withChunks(png(), chunk("eXIf", tiff)), limits)->orientation, expected);
    }
}

void ImageFormatTest::findsWhereItWasTaken()
{
    QVERIFY(!sniff(withSegments(jpeg(), exifSegment(exif(6))), limits)->hasLocation);
    QVERIFY(sniff(withSegments(jpeg(), exifSegment(exif(6, true))), limits)->hasLocation);
    QVERIFY(sniff(withChunks(png(), chunk("eXIf", exif(1, true, Order::Big))), limits)->hasLocation);
    const auto xmp = QByteArrayLiteral(
        "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><rdf exif:GPSLatitude=\"30,16.2N\"/></x:xmpmeta>");
    QVERIFY(sniff(withSegments(jpeg(), segment(0xE1, xmp)), limits)->hasLocation);
}

void ImageFormatTest::refusesWhatIsNoPhoto_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::newRow("HEIC") << container("heic") << u"HEIC"_s;
    QTest::newRow("HEIC of another brand") << container("mif1") << u"HEIC"_s;
    QTest::newRow("AVIF") << container("avif") << u"AVIF"_s;
    QTest::newRow("film") << container("isom") << u"VIDEO"_s;
    QTest::newRow("animated GIF") << QByteArray("GIF89a\1\0\1\0\x80\0\0!\xFF\x0BNETSCAPE2.0", 27) << u"GIF"_s;
    QTest::newRow("WebP") << QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16) << u"WEBP"_s;
    QTest::newRow("TIFF") << QByteArray("II*\0\x08\0\0\0", 8) << u"TIFF"_s;
    QTest::newRow("BMP") << QByteArray("BM\x46\0\0\0", 6) << u"BMP"_s;
    QTest::newRow("SVG with a script")
        << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><script>x()</script></svg>") << u"SVG"_s;
    QTest::newRow("SVG behind a declaration")
        << QByteArray("\xEF\xBB\xBF<?xml version='1.0'?>\n<!-- x --><SVG onload='x()'/>") << u"SVG"_s;
    QTest::newRow("HTML") << "\n  " + html << u"HTML"_s;
    QTest::newRow("script") << QByteArray("<?php system($_GET['x']); ?>") << u"HTML"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << u"PDF"_s;
    QTest::newRow("ZIP") << zipFile << u"ZIP"_s;
    QTest::newRow("program") << QByteArray("MZ\x90\0", 4) << u"PROGRAM"_s;
    QTest::newRow("text") << QByteArray("not a picture") << u"UNKNOWN"_s;
    QTest::newRow("zeros") << QByteArray(4096, '\0') << u"UNKNOWN"_s;
    QTest::newRow("one byte") << QByteArray("\xFF") << u"UNKNOWN"_s;
}

void ImageFormatTest::refusesWhatIsNoPhoto()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    const auto facts = sniff(bytes, limits);
    QVERIFY(!facts);
    QCOMPARE(facts.error().kind, filing::ErrorKind::Input);
    QCOMPARE(facts.error().code, u"IMAGE_OTHER_KIND"_s);
    QCOMPARE(facts.error().params.value(u"kind"_s), kind);
}

void ImageFormatTest::refusesWhatIsBroken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &code) {
        QTest::newRow(name) << bytes << code;
    };
    row("no byte", {}, u"IMAGE_EMPTY"_s);
    row("too many bytes", jpeg() + QByteArray(fourMebibytes, '\0'), u"IMAGE_TOO_LARGE"_s);
    row("100 MB", jpeg() + QByteArray(100 * 1024 * 1024, 'x'), u"IMAGE_TOO_LARGE"_s);
    row("zip behind a JPEG", jpeg() + zipFile, u"IMAGE_POLYGLOT"_s);
    row("zip behind a PNG", png() + zipFile, u"IMAGE_POLYGLOT"_s);
    row("page behind a JPEG", jpeg() + html, u"IMAGE_POLYGLOT"_s);
    row("PDF behind zeros behind a PNG", png() + QByteArray(512, '\0') + "%PDF-1.7", u"IMAGE_POLYGLOT"_s);
    row("script in a comment", withSegments(jpeg(), segment(0xFE, "*/=1;<ScRiPt>x()</script>")),
        u"IMAGE_POLYGLOT"_s);
    row("zip in a segment", withSegments(jpeg(), segment(0xEB, zipFile)), u"IMAGE_POLYGLOT"_s);
    row("script in a text chunk", withChunks(png(), chunk("tEXt", QByteArray("Comment\0<?php x(); ?>", 21))),
        u"IMAGE_POLYGLOT"_s);
    row("bytes behind a JPEG", jpeg() + "SEFT trailer", u"IMAGE_TRAILING_DATA"_s);
    row("another JPEG behind a JPEG", jpeg() + jpeg(), u"IMAGE_TRAILING_DATA"_s);
    row("zero byte behind a PNG", png() + QByteArray(1, '\0'), u"IMAGE_TRAILING_DATA"_s);
    row("animated PNG", animatedPng(), u"IMAGE_ANIMATED"_s);
    row("PNG of no width", QByteArray(png()).replace(8, 25, pngHeader(0, 64).mid(8)), u"IMAGE_NO_PIXELS"_s);
    row("PNG with a second header", withChunks(png(), pngHeader(96, 64).mid(8)), u"IMAGE_DAMAGED"_s);
    row("PNG without pixels", pngHeader(96, 64) + chunk("IEND", {}), u"IMAGE_DAMAGED"_s);
    row("PNG with an unknown part that matters", withChunks(png(), chunk("ABCD", "x")),
        u"IMAGE_CODING_UNUSUAL"_s);
    row("PNG chunk of 4 GB", withChunks(png(), QByteArray("\xFF\xFF\xFF\xFFtEXt", 8)), u"IMAGE_DAMAGED"_s);
    row("PNG chunk of 2 GB", withChunks(png(), QByteArray("\x7F\xFF\xFF\xFFtEXt", 8)), u"IMAGE_TRUNCATED"_s);
    row("JPEG without pixels", QByteArray("\xFF\xD8\xFF\xD9", 4), u"IMAGE_DAMAGED"_s);
    row("JPEG of unknown bytes", QByteArray("\xFF\xD8\xFF\xE0\0\x02garbage", 13), u"IMAGE_DAMAGED"_s);

    const auto photo = jpeg();
    const auto frame = photo.indexOf(QByteArray("\xFF\xC0", 2));
    QVERIFY(frame > 0);
    const auto altered = [&](qsizetype at, char value) {
        auto bytes = photo;
        bytes[frame + at] = value;
        return bytes;
    };
    row("JPEG of no height", QByteArray(photo).replace(frame + 5, 2, QByteArray(2, '\0')),
        u"IMAGE_NO_PIXELS"_s);
    row("lossless JPEG", altered(1, '\xC3'), u"IMAGE_CODING_UNUSUAL"_s);
    row("JPEG of 12 bits", altered(4, 12), u"IMAGE_CODING_UNUSUAL"_s);
    row("JPEG of 200 components", altered(9, '\xC8'), u"IMAGE_DAMAGED"_s);
    row("JPEG of 65,535 x 65,535", QByteArray(photo).replace(frame + 5, 4, QByteArray(4, '\xFF')),
        u"IMAGE_TOO_MANY_PIXELS"_s);
    row("two frames", QByteArray(photo).insert(frame, photo.mid(frame, 19)), u"IMAGE_DAMAGED"_s);
    const auto scan = photo.indexOf(QByteArray("\xFF\xDA", 2));
    const auto end = photo.size() - 2;
    row("JPEG of 1,000 scans", photo.first(end) + photo.mid(scan, 14).repeated(1000) + photo.last(2),
        u"IMAGE_CODING_UNUSUAL"_s);

    const auto withExif = [&](const QByteArray &tiff) { return withSegments(photo, exifSegment(tiff)); };
    row("EXIF that is none", withExif("garbage"), u"IMAGE_METADATA_DAMAGED"_s);
    row("EXIF of nothing", withExif({}), u"IMAGE_METADATA_DAMAGED"_s);
    row("EXIF in a loop", withExif(directory(0, {}, 8)), u"IMAGE_METADATA_DAMAGED"_s);
    row("EXIF of 65,535 entries", withExif(directory(65'535)), u"IMAGE_METADATA_DAMAGED"_s);
    row("EXIF outside", withExif(QByteArray("II*\0\xFF\xFF\xFF\x7F", 8)), u"IMAGE_METADATA_DAMAGED"_s);
    row("EXIF value of 4 G rationals",
        withExif(directory(1, QByteArray("\x0E\x01\x05\0\xFF\xFF\xFF\xFF\x08\0\0\0", 12))),
        u"IMAGE_METADATA_DAMAGED"_s);
    row("EXIF with GPS outside",
        withExif(directory(1, QByteArray("\x25\x88\x04\0\1\0\0\0\xFF\xFF\xFF\xFF", 12))),
        u"IMAGE_METADATA_DAMAGED"_s);
    row("EXIF of a PNG in a loop", withChunks(png(), chunk("eXIf", directory(0, {}, 8))),
        u"IMAGE_METADATA_DAMAGED"_s);
    row("3 MB of segments", withSegments(photo, segment(0xE1, QByteArray(65'000, 'x')).repeated(48)),
        u"IMAGE_METADATA_TOO_LARGE"_s);
    row("3 MB of text in a PNG", withChunks(png(), chunk("zTXt", QByteArray(3 * 1024 * 1024, 'x'))),
        u"IMAGE_METADATA_TOO_LARGE"_s);
}

// The order's bad input: each a clear answer.
void ImageFormatTest::refusesWhatIsBroken()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto facts = sniff(bytes, limits);
    QVERIFY(!facts);
    QCOMPARE(facts.error().kind, filing::ErrorKind::Input);
    QCOMPARE(facts.error().code, code);
}

void ImageFormatTest::aCutFileIsRefusedWhereverItIsCut_data()
{
    QTest::addColumn<QByteArray>("whole");
    QTest::newRow("JPEG") << withSegments(jpeg(picture({320, 240})), exifSegment(exif(6, true)));
    QTest::newRow("PNG") << withChunks(png(picture({320, 240})), chunk("eXIf", exif(6, true)));
}

void ImageFormatTest::aCutFileIsRefusedWhereverItIsCut()
{
    QFETCH(QByteArray, whole);
    QVERIFY(sniff(whole, limits));
    for (qsizetype length = 0; length < whole.size(); length += length < 512 ? 1 : 64) {
        const auto code = codeOf(whole.first(length));
        const bool clear = code == "IMAGE_TRUNCATED"_L1 || (length == 0 && code == "IMAGE_EMPTY"_L1) ||
                           (length < 8 && code == "IMAGE_OTHER_KIND"_L1);
        QVERIFY2(clear, qPrintable(u"%1 after %2 bytes"_s.arg(code).arg(length)));
    }
    QCOMPARE(codeOf(whole.chopped(1)), u"IMAGE_TRUNCATED"_s);
}

void ImageFormatTest::theSizeIsJudgedBeforeThePixels()
{
    const auto facts = sniff(pngHeader(30'000, 30'000), limits);
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, u"IMAGE_TOO_MANY_PIXELS"_s);
    QCOMPARE(facts.error().params.value(u"width"_s), u"30000"_s);
    QCOMPARE(codeOf(pngHeader(0xFFFFFFFF, 1)), u"IMAGE_TOO_MANY_PIXELS"_s);
    // 1 GB of pixels in 1 MB.
    const auto bomb = pngHeader(18'000, 18'000) +
                      chunk("IDAT", qCompress(QByteArray(18'000 * 3, '\0').repeated(1000), 9).mid(4)) +
                      chunk("IEND", {});
    QVERIFY(bomb.size() < fourMebibytes);
    QCOMPARE(codeOf(bomb), u"IMAGE_TOO_MANY_PIXELS"_s);
}

void ImageFormatTest::damagedBytesNeverHarm_data()
{
    QTest::addColumn<QByteArray>("whole");
    QTest::newRow("JPEG") << withSegments(jpeg(), exifSegment(exif(6, true)));
    QTest::newRow("PNG") << withChunks(png(), chunk("eXIf", exif(6, true)));
}

/// Whatever is altered, the answer is an image within the limits or one of the refusals.
void ImageFormatTest::damagedBytesNeverHarm()
{
    QFETCH(QByteArray, whole);
    QRandomGenerator random(17);
    for (int round = 0; round < 20'000; ++round) {
        auto bytes = whole;
        for (int i = random.bounded(1, 6); i > 0; --i)
            bytes[random.bounded(bytes.size())] = char(random.bounded(256));
        const auto facts = sniff(bytes, limits);
        if (facts)
            QVERIFY(facts->size.width() > 0 &&
                    qint64(facts->size.width()) * facts->size.height() <= limits.maxPixels);
        else
            QVERIFY2(facts.error().code.startsWith("IMAGE_"_L1) &&
                         facts.error().kind == filing::ErrorKind::Input,
                     qPrintable(facts.error().code));
    }
}

void ImageFormatTest::limitsAreThoseOfTheRules()
{
    const images::ImageLimits icon{.maxBytes = 102'400, .mediaTypes = {u"image/png"_s}};
    QVERIFY(sniff(png(), icon));
    const auto photo = sniff(jpeg(), icon);
    QVERIFY(!photo);
    QCOMPARE(photo.error().code, u"IMAGE_OTHER_KIND"_s);
    QCOMPARE(photo.error().params.value(u"kind"_s), u"JPEG"_s);
    const auto large = sniff(png(), {.maxBytes = 100});
    QCOMPARE(large.error().code, u"IMAGE_TOO_LARGE"_s);
    QCOMPARE(large.error().params.value(u"maxBytes"_s), u"100"_s);
}

QTEST_GUILESS_MAIN(ImageFormatTest)
#include "tst_image_format.moc"
