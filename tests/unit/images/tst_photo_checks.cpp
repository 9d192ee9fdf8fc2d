// SPDX-License-Identifier: Apache-2.0
#include "bench/photo_set/photo_set.h"
#include "images/photo_checks.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int photosEach = 10;

const QMap<QString, photo_set::Rates> &rates()
{
    static const auto all = photo_set::measure(photo_set::testSeed + 100'000, photosEach);
    return all;
}

} // namespace

/// A small part of what bench_photos measures, with other seeds and lenient bounds: the rates themselves
/// stand in tests/bench/photos.md.
class PhotoChecksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void faultsAreFound_data();
    void faultsAreFound();
    void goodPhotosRaiseNothing_data() { faultsAreFound_data(); }
    void goodPhotosRaiseNothing();
    void theSamePhotoGivesTheSame();
    void noPictureHarms_data();
    void noPictureHarms();
};

void PhotoChecksTest::faultsAreFound_data()
{
    QTest::addColumn<QString>("code");
    for (const auto &code : photo_set::labels().mid(1))
        QTest::addRow("%s", qPrintable(code)) << code;
}

// M27: photos that lead to rejection are told before they are handed in.
void PhotoChecksTest::faultsAreFound()
{
    QFETCH(QString, code);
    const auto &own = rates()[code];
    QCOMPARE(own.samples, photosEach);
    QVERIFY2(own.raised[code] >= 0.8 * photosEach,
             qPrintable(u"%1 of %2"_s.arg(own.raised[code]).arg(photosEach)));
}

void PhotoChecksTest::goodPhotosRaiseNothing()
{
    QFETCH(QString, code);
    const int alarms = rates()[u"GOOD"_s].raised[code];
    QVERIFY2(alarms <= 1 + photosEach / 10, qPrintable(u"%1 of %2"_s.arg(alarms).arg(photosEach)));
}

void PhotoChecksTest::theSamePhotoGivesTheSame()
{
    const auto photo = photo_set::sampleOf(u"BLURRED"_s, 7).photo;
    QCOMPARE(photo_set::sampleOf(u"BLURRED"_s, 7).photo, photo);
    const auto first = images::measure(photo);
    QCOMPARE(images::measure(photo), first);
    QCOMPARE(first.size(), photo_set::labels().size() - 1);
    for (const auto &suspicion : first)
        QVERIFY(suspicion.strength >= 0 && suspicion.strength <= 1 && suspicion.threshold > 0);
    // Neither the format of the pixels matters, nor whether all is asked for or what is suspected.
    QCOMPARE(images::measure(photo.convertToFormat(QImage::Format_ARGB32)), first);
    for (const auto &suspicion : images::check(photo))
        QVERIFY(suspicion.isRaised() && first.contains(suspicion));
}

void PhotoChecksTest::noPictureHarms_data()
{
    QTest::addColumn<QImage>("photo");
    for (const auto &size :
         {QSize(1, 1), QSize(64, 64), QSize(65, 3000), QSize(3000, 65), QSize(513, 512), QSize(2000, 1500)}) {
        for (const auto format : {QImage::Format_RGBX8888, QImage::Format_Grayscale8}) {
            for (const auto &colour : {QColor(Qt::black), QColor(Qt::white), QColor(128, 128, 128)}) {
                QImage photo(size, format);
                photo.fill(colour);
                QTest::addRow("%d x %d %s %s", size.width(), size.height(),
                              format == QImage::Format_Grayscale8 ? "grey" : "colour",
                              qPrintable(colour.name()))
                    << photo;
            }
        }
    }
    QTest::newRow("none") << QImage();
}

void PhotoChecksTest::noPictureHarms()
{
    QFETCH(QImage, photo);
    const auto all = images::measure(photo);
    QVERIFY(!all.isEmpty());
    for (const auto &suspicion : all)
        QVERIFY2(suspicion.strength >= 0 && suspicion.strength <= 1, qPrintable(suspicion.code));
}

QTEST_MAIN(PhotoChecksTest)
#include "tst_photo_checks.moc"
