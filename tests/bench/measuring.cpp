// SPDX-License-Identifier: Apache-2.0
#include "measuring.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>
#include <ctime>

namespace measuring {

using namespace Qt::Literals::StringLiterals;

namespace {

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double quantile(QList<double> values, double q)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[qMin(values.size() - 1, qsizetype(q * double(values.size())))];
}

/// Tells whether a widget has been painted since.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }
    bool painted = false;

    bool eventFilter(QObject *, QEvent *event) override
    {
        painted = painted || event->type() == QEvent::Paint;
        return false;
    }
};

} // namespace

Cost costOf(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    const double before = cpuMs();
    work();
    return {double(clock.nsecsElapsed()) / 1e6, cpuMs() - before};
}

Keystroke keystroke(QWidget *widget, int key, const QString &text)
{
    PaintWatch watch(widget);
    Keystroke stroke;
    stroke.painted = costOf([&] {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
        stroke.handled = costOf([&] { QCoreApplication::sendEvent(widget, &press); });
        for (int round = 0; round < 50 && !watch.painted; ++round)
            QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    });
    return stroke;
}

namespace {

QJsonObject summary(const QList<Keystroke> &strokes, Cost Keystroke::*part)
{
    QList<double> clock;
    QList<double> cpu;
    for (const auto &stroke : strokes) {
        clock.append((stroke.*part).clock);
        cpu.append((stroke.*part).cpu);
    }
    return {{u"p50Ms"_s, quantile(clock, 0.50)}, {u"p95Ms"_s, quantile(clock, 0.95)},
            {u"p99Ms"_s, quantile(clock, 0.99)}, {u"cpuP50Ms"_s, quantile(cpu, 0.50)}, {u"cpuP99Ms"_s, quantile(cpu, 0.99)}};
}

} // namespace

QJsonObject summary(const QList<Keystroke> &strokes)
{
    return {{u"count"_s, strokes.size()},
            {u"handled"_s, summary(strokes, &Keystroke::handled)},
            {u"painted"_s, summary(strokes, &Keystroke::painted)}};
}

double pssMiB()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace measuring
