// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>

#include <functional>

class QWidget;

/// What the benchmarks have in common. Times are milliseconds.
namespace measuring {

/// One key: by the clock, and of this thread's processor time, which a busy machine does not stretch as much.
struct Cost
{
    double clock = 0;
    double cpu = 0;
};

/// Runs what is measured.
Cost costOf(const std::function<void()> &work);

/// A key that a person types: until everything that follows at once is done (checks, filters, findings at their fields),
/// and until the window has painted it.
struct Keystroke
{
    Cost handled;
    Cost painted;
};
Keystroke keystroke(QWidget *widget, int key, const QString &text);

/// `{"count":..., "handled":{"p50Ms":..., "p95Ms":..., "p99Ms":..., "cpuP50Ms":..., "cpuP99Ms":...}, "painted":{...}}`
QJsonObject summary(const QList<Keystroke> &strokes);

/// Proportional set size in MiB: what this process costs, shared pages by their share.
double pssMiB();

} // namespace measuring
