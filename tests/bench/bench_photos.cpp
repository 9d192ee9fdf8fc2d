// SPDX-License-Identifier: Apache-2.0
#include "bench/photo_set/photo_set.h"
#include "images/photo_checks.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>

/// How often each check of photos finds the fault that a photo has, and how often it warns of a good one.
/// `--table` prints the tables of photos.md, `--calibrate` the strengths on the calibration half, `--times`
/// how long they take, `--count N` photos of each label, `--save FOLDER` the first photos.

using namespace Qt::Literals::StringLiterals;
using photo_set::Rates;

namespace {

double percent(int part, int whole) { return whole == 0 ? 0 : 100.0 * part / whole; }

double quantile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0
                            : values.at(qMin(values.size() - 1, qsizetype(share * double(values.size()))));
}

void printTable(const QMap<QString, Rates> &all)
{
    const auto &good = all[u"GOOD"_s];
    std::printf("| check | photos with the fault | found | good photos | warned of (false alarms) "
                "|\n|---|---|---|---|---|\n");
    for (const auto &code : photo_set::labels().mid(1)) {
        const auto &own = all[code];
        std::printf("| %s | %d | %d (%.1f %%) | %d | %d (%.1f %%) |\n", qPrintable(code), own.samples,
                    own.raised[code], percent(own.raised[code], own.samples), good.samples, good.raised[code],
                    percent(good.raised[code], good.samples));
    }
    std::printf("\nWhat is warned of (columns) on photos with one fault (rows), in percent.\n\n| |");
    for (const auto &code : photo_set::labels().mid(1))
        std::printf(" %s |", qPrintable(code));
    std::printf("\n|---|");
    for (qsizetype i = 1; i < photo_set::labels().size(); ++i)
        std::printf("---|");
    for (const auto &label : photo_set::labels()) {
        std::printf("\n| %s |", qPrintable(label));
        for (const auto &code : photo_set::labels().mid(1))
            std::printf(" %.0f |", percent(all[label].raised[code], all[label].samples));
    }
    std::printf("\n");
}

void printStrengths(const QMap<QString, Rates> &all)
{
    for (const auto &code : photo_set::labels().mid(1)) {
        const auto &good = all[u"GOOD"_s].found[code];
        const auto &own = all[code].found[code];
        std::printf("%-14s good p50 %.3f p90 %.3f p95 %.3f p98 %.3f max %.3f | own p2 %.3f p5 %.3f p10 %.3f "
                    "p20 %.3f p50 %.3f\n",
                    qPrintable(code), quantile(good, 0.5), quantile(good, 0.9), quantile(good, 0.95),
                    quantile(good, 0.98), quantile(good, 1), quantile(own, 0.02), quantile(own, 0.05),
                    quantile(own, 0.1), quantile(own, 0.2), quantile(own, 0.5));
    }
}

void printTimes()
{
    QList<double> times;
    for (quint32 seed = 0; seed < 12; ++seed) {
        const auto photo =
            photo_set::largeSample(photo_set::testSeed + seed).photo.convertToFormat(QImage::Format_RGBX8888);
        QElapsedTimer timer;
        timer.start();
        images::check(photo);
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("All checks of a photo of 12 MP: median %.0f ms, slowest of %d: %.0f ms.\n",
                quantile(times, 0.5), int(times.size()), quantile(times, 1));
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const auto words = QGuiApplication::arguments();
    const auto valueOf = [&](const QString &word) {
        const auto at = words.indexOf(word);
        return at > 0 ? words.value(at + 1) : QString();
    };
    const int count = valueOf(u"--count"_s).isEmpty() ? 200 : valueOf(u"--count"_s).toInt();
    if (const auto folder = valueOf(u"--save"_s); !folder.isEmpty()) {
        for (const auto &label : photo_set::labels()) {
            for (int i = 0; i < count; ++i)
                photo_set::sampleOf(label, photo_set::calibrationSeed + quint32(i))
                    .photo.save(u"%1/%2-%3.jpg"_s.arg(folder, label).arg(i));
        }
        return 0;
    }
    if (words.contains(u"--times"_s)) {
        printTimes();
        return 0;
    }
    const bool calibrate = words.contains(u"--calibrate"_s);
    const auto first = calibrate ? photo_set::calibrationSeed : photo_set::testSeed;
    const auto all = photo_set::measure(first, count);
    calibrate ? printStrengths(all) : printTable(all);
    std::printf("\nSeeds %u to %u.\n", first, first + quint32(count) - 1);
    return 0;
}
