// SPDX-License-Identifier: Apache-2.0
#include "service/flow/notices.h"

#include "service/storage/change_log.h"

#include <algorithm>

namespace service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto open = "OPEN"_L1;
constexpr auto acknowledged = "ACKNOWLEDGED"_L1;
constexpr auto closed = "CLOSED"_L1;

bool changes(const QJsonObject &content, const QString &pointer)
{
    const auto keys = content.keys();
    return std::any_of(keys.begin(), keys.end(), [&](const QString &key) {
        return key == pointer || key.startsWith(pointer + u'/');
    });
}

} // namespace

void Notices::issue(filing::Notice notice, const QString &accountId, const Actor &actor)
{
    notice.version = 0;
    moved(std::move(notice), accountId, QString(open), actor);
}

filing::Notice Notices::acknowledge(const NoticeRow &row, const Actor &actor)
{
    return row.notice.state == open ? moved(row.notice, row.accountId, QString(acknowledged), actor) : row.notice;
}

void Notices::closeAnswered(const orders::Order &order, const QString &accountId)
{
    for (const auto &notice : Filings(m_db).notices(order.filingId)) {
        const auto &pointers = notice.pointers;
        const bool answered =
            !pointers.isEmpty() && std::all_of(pointers.begin(), pointers.end(), [&](const QString &pointer) {
                return changes(order.content, pointer);
            });
        if (answered && notice.state != closed)
            moved(notice, accountId, QString(closed), {u"system"_s, orders::Role::System, {}});
    }
}

filing::Notice Notices::moved(filing::Notice notice, const QString &accountId, const QString &state,
                              const Actor &actor)
{
    notice.state = state;
    notice.updatedAt = m_now;
    ++notice.version;
    Filings(m_db).put(notice, accountId);
    ChangeLog(m_db).append(accountId, {contract::ResourceType::Notice, notice.id, notice.filingId}, m_now);
    AuditLog(m_db).append(
        actor, {.action = u"NOTICE_"_s + state, .subject = notice.id, .filingId = notice.filingId}, m_now);
    return notice;
}

} // namespace service
