// SPDX-License-Identifier: Apache-2.0
#include "app/desk/tour/tour.h"

#include "app/desk/tour/clipping.h"

#include <QPixmap>

#include <cstdio>

namespace tour {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lookEveryMs = 40;
constexpr int settled = 3; ///< looks in a row before a picture is taken: layouts and repaints are through by then

void say(const QString &line)
{
    const auto bytes = line.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

} // namespace

Tour::Tour(QWidget *window, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_driver(window)
    , m_folder(folder)
{
    m_looking.setInterval(lookEveryMs);
    connect(&m_looking, &QTimer::timeout, this, &Tour::look);
}

void Tour::run(QList<Step> steps)
{
    m_steps = std::move(steps);
    if (!m_folder.mkpath(u"."_s)) {
        say(u"The folder for the pictures cannot be made: "_s + m_folder.path());
        end(false);
        return;
    }
    m_all.start();
    m_waiting.start();
    m_watch.start();
    m_looking.start();
}

void Tour::look()
{
    const auto &step = m_steps[m_at];
    m_watch.setPhase(step.name);
    m_seen = !step.until || step.until() ? m_seen + 1 : 0;
    if (m_seen == 0) {
        if (m_waiting.hasExpired(step.deadlineMs)) {
            takePicture(u"failed"_s);
            say(u"FAILED: %1 (not seen within %2 s)"_s.arg(step.name).arg(step.deadlineMs / 1000));
            end(false);
        }
        return;
    }
    if (!step.picture.isEmpty() && m_seen < settled)
        return;
    if (!step.picture.isEmpty())
        takePicture(step.picture);
    say(u"%1  %2"_s.arg(double(m_all.elapsed()) / 1000, 6, 'f', 1).arg(step.name));
    if (step.act)
        step.act();
    next();
}

void Tour::next()
{
    m_seen = 0;
    m_waiting.start();
    if (++m_at == m_steps.size())
        end(m_faults == 0);
}

void Tour::takePicture(const QString &name)
{
    m_watch.pause();
    const auto file = m_folder.filePath(u"%1-%2.png"_s.arg(++m_pictures, 2, 10, QChar(u'0')).arg(name));
    if (!m_driver.window()->grab().save(file)) {
        say(u"The picture cannot be saved: "_s + file);
        ++m_faults;
    }
    for (const auto &fault : clippedTexts(m_driver.window())) {
        say(u"        clipped in %1: %2"_s.arg(name, fault));
        ++m_faults;
    }
    m_watch.resume();
}

void Tour::end(bool ok)
{
    m_looking.stop();
    m_watch.pause();
    say(u"%1 of %2 steps, %3 pictures in %4, %5 faults, %6 s; longest block of the UI thread %7 ms (%8)"_s
            .arg(qMin(m_at, m_steps.size()))
            .arg(m_steps.size())
            .arg(m_pictures)
            .arg(m_folder.path())
            .arg(m_faults)
            .arg(double(m_all.elapsed()) / 1000, 0, 'f', 1)
            .arg(m_watch.longestMs(), 0, 'f', 1)
            .arg(m_watch.longestPhase()));
    Q_EMIT finished(ok);
}

} // namespace tour
