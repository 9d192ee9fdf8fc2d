// SPDX-License-Identifier: Apache-2.0
#include "app/desk/tour/block_watch.h"

namespace tour {

namespace {
constexpr int beatMs = 4;
}

BlockWatch::BlockWatch(QObject *parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(beatMs);
    connect(&m_timer, &QTimer::timeout, this, &BlockWatch::beat);
}

void BlockWatch::start()
{
    m_since.start();
    m_timer.start();
}

void BlockWatch::pause() { m_timer.stop(); }

void BlockWatch::resume() { start(); }

void BlockWatch::beat()
{
    const double late = double(m_since.nsecsElapsed()) / 1e6 - beatMs;
    m_since.start();
    if (late <= m_longest)
        return;
    m_longest = late;
    m_longestPhase = m_phase;
}

} // namespace tour
