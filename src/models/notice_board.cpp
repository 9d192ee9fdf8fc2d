// SPDX-License-Identifier: Apache-2.0
#include "models/notice_board.h"

#include "filing/answer.h"
#include "filing/clock.h"
#include "models/workspace.h"

#include <algorithm>

namespace models {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using filing::Result;

namespace {

constexpr int lookAheadDays = 400; ///< more than any limit, and the days until the next start

/// What has been told: the same thing in another state is news again.
QString tagOf(const NoticeItem &item)
{
    return item.id + u'|' + QString::number(int(item.state)) + u'|' + item.result.text() + u'|' +
           item.toldAt.toString(Qt::ISODate);
}

} // namespace

NoticeBoard::NoticeBoard(Workspace &workspace, const filing::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    m_daily.setInterval(1h);
    m_daily.start();
    connect(&m_soon, &QTimer::timeout, this, &NoticeBoard::refresh);
    connect(&m_daily, &QTimer::timeout, this, &NoticeBoard::refresh);
    connect(&workspace, &Workspace::noticesChanged, this, &NoticeBoard::refreshSoon);
    connect(&workspace, &Workspace::ordersChanged, this, &NoticeBoard::refreshSoon);
    connect(&workspace, &Workspace::circumstancesChanged, this, &NoticeBoard::refreshSoon);
    connect(&workspace, &Workspace::filingsChanged, this, qOverload<>(&NoticeBoard::readServices));
    connect(&workspace, &Workspace::servicesChanged, this, qOverload<const QString &>(&NoticeBoard::readServices));
    readServices();
}

NoticeBoard::~NoticeBoard() = default;

int NoticeBoard::waiting() const
{
    return int(std::count_if(m_items.begin(), m_items.end(), [](const NoticeItem &item) { return item.waits(); }));
}

void NoticeBoard::readServices()
{
    for (const auto &filing : m_workspace.filings()) {
        if (!m_expiries.contains(filing.id))
            readServices(filing.id);
    }
    refreshSoon();
}

void NoticeBoard::readServices(const QString &filingId)
{
    if (m_reading.contains(filingId))
        return;
    m_reading.insert(filingId);
    filing::whenAnswered(m_workspace.services(filingId), this, [this, filingId](const Result<QList<ServiceRow>> &rows) {
        m_reading.remove(filingId);
        if (!rows)
            return; // the store says so itself; what is listed stays
        m_expiries.insert(filingId, expiriesOf(*rows, m_clock.today().addDays(lookAheadDays)));
        refreshSoon();
    });
}

void NoticeBoard::refresh()
{
    auto items = noticeItems({m_workspace.filings(), m_workspace.notices(), m_workspace.orders(), m_expiries,
                              m_clock.now(), m_clock.today()},
                             m_workspace.ruleBook());
    const bool news = std::exchange(m_begun, m_begun || (m_workspace.isLoaded() && m_reading.isEmpty()));
    QList<NoticeItem> fresh;
    for (const auto &item : std::as_const(items)) {
        const auto tag = tagOf(item);
        if (!m_known.contains(tag)) {
            m_known.insert(tag);
            fresh.append(item);
        }
    }
    if (items != m_items) {
        m_items = std::move(items);
        Q_EMIT changed();
    }
    for (const auto &item : std::as_const(fresh)) {
        if (news && item.state != NoticeItem::State::Closed)
            Q_EMIT appeared(item);
    }
}

} // namespace models
