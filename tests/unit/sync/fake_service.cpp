// SPDX-License-Identifier: Apache-2.0
#include "fake_service.h"

#include "contract/codec.h"
#include "orders/transitions.h"

using namespace Qt::Literals::StringLiterals;
using contract::ResourceType;
using filing::ErrorKind;
using filing::fail;
using orders::OrderEvent;
using orders::OrderState;

FakeService::FakeService(const filing::Clock &clock)
    : m_clock(clock)
{
}

void FakeService::serve(support::FakeFilingClient &client)
{
    const auto guarded = [this](auto work) {
        return [this, work](const auto &...given) -> decltype(work(given...)) {
            if (const auto error = refusal())
                return tl::unexpected(*error);
            return work(given...);
        };
    };
    client.onSignIn = [this](const QString &, const QByteArray &) { return session(); };
    client.onRefresh = [this](const QByteArray &) -> Result<contract::Session> {
        if (m_sessionsRefused)
            return fail(ErrorKind::Unauthenticated, u"SESSION_ENDED"_s);
        return session();
    };
    client.onSignOut = [] { return Result<void>(); };
    client.onChanges = guarded([this](const QString &since, int) { return changes(since); });
    client.onPutOrder = guarded([this](const Order &draft, qint64 version) { return put(draft, version); });
    client.onOrder = guarded([this](const QString &id) { return order(id); });
    client.onSubmit = guarded([this](const QString &id, qint64 version, const QString &key, const QByteArray &word) {
        return submit(id, version, key, word);
    });
    client.onAbandon = guarded([this](const QString &id, qint64 version, const QString &key) {
        return abandon(id, version, key);
    });
    client.onResendCode = guarded([this](const QString &id, int) { return order(id); });
}

std::optional<filing::Error> FakeService::refusal() const
{
    if (m_accessExpired || m_sessionsRefused)
        return filing::Error{ErrorKind::Unauthenticated, u"ACCESS_EXPIRED"_s};
    return {};
}

FakeService::Result<contract::Session> FakeService::session()
{
    contract::Session session;
    m_accessExpired = false;
    session.accessToken = u"access-%1"_s.arg(++m_tokens);
    session.refreshToken = u"refresh-%1"_s.arg(m_tokens);
    session.serverTime = m_clock.now();
    session.accessExpiresAt = m_clock.now().addSecs(900);
    session.account.id = account;
    session.roles = {u"applicant"_s};
    return session;
}

void FakeService::log(ResourceType type, const QString &id, const QString &filingId, const QJsonObject &resource)
{
    m_log.append({type, resource.isEmpty() ? contract::ChangeOp::Remove : contract::ChangeOp::Upsert, id, filingId,
                  resource});
}

FakeService::Result<contract::ChangePage> FakeService::changes(const QString &since)
{
    const auto from = since.toLongLong();
    if (!since.isEmpty() && from < m_floor)
        return fail(ErrorKind::Conflict, u"CURSOR_EXPIRED"_s);
    contract::ChangePage page;
    page.changes = m_log.mid(from, pageSize);
    page.cursor = QString::number(from + page.changes.size());
    page.hasMore = from + page.changes.size() < m_log.size();
    page.rulesVersion = rulesVersion;
    return page;
}

FakeService::Result<orders::Order> FakeService::keep(Order order)
{
    order.version = m_orders.value(order.id).version + 1;
    order.updatedAt = m_clock.now();
    m_orders.insert(order.id, order);
    log(ResourceType::Order, order.id, order.filingId, contract::encode(order));
    return order;
}

FakeService::Result<orders::Order> FakeService::put(const Order &draft, qint64 version)
{
    const auto known = m_orders.constFind(draft.id);
    if (known == m_orders.constEnd()) {
        if (version != 0)
            return fail(ErrorKind::NotFound, u"NOT_FOUND"_s);
        for (const auto &other : std::as_const(m_orders)) {
            if (other.filingId == draft.filingId && other.isOpen())
                return fail(ErrorKind::Conflict, u"ORDER_IN_PROGRESS"_s);
        }
        auto order = draft;
        order.createdAt = m_clock.now();
        return keep(order);
    }
    if (known->version != version)
        return fail(ErrorKind::Stale, u"STALE"_s);
    if (!orders::mayFire(known->state, OrderEvent::Edit, orders::Role::Applicant))
        return fail(ErrorKind::Conflict, u"NOT_EDITABLE"_s);
    auto order = *known;
    order.content = draft.content;
    order.targets = draft.targets;
    order.state = OrderState::Draft;
    return keep(order);
}

FakeService::Result<orders::Order> FakeService::order(const QString &id) const
{
    const auto known = m_orders.constFind(id);
    return known == m_orders.constEnd() ? Result<Order>(fail(ErrorKind::NotFound, u"NOT_FOUND"_s)) : Result<Order>(*known);
}

FakeService::Result<orders::Order> FakeService::submit(const QString &id, qint64 version, const QString &key,
                                                       const QByteArray &word)
{
    if (m_answers.contains(key))
        return m_answers.value(key);
    auto order = this->order(id);
    if (!order)
        return order;
    if (order->version != version)
        return fail(ErrorKind::Stale, u"STALE"_s);
    if (!orders::mayFire(order->state, OrderEvent::Submit, orders::Role::Applicant))
        return fail(ErrorKind::Conflict, u"STEP_REFUSED"_s);
    if (orders::isCancel(order->kind) && QString::fromUtf8(word) != password) {
        filing::Error error{ErrorKind::Input, u"FILING_PASSWORD_WRONG"_s};
        error.params.insert(u"attemptsLeft"_s, u"4"_s);
        return tl::unexpected(error);
    }
    order->state = orders::isCancel(order->kind) ? OrderState::SmsVerification : OrderState::ProviderReview;
    ++m_submissions[id];
    auto answer = keep(*order);
    m_answers.insert(key, *answer);
    return answer;
}

FakeService::Result<orders::Order> FakeService::abandon(const QString &id, qint64 version, const QString &key)
{
    if (m_answers.contains(key))
        return m_answers.value(key);
    auto order = this->order(id);
    if (!order)
        return order;
    if (order->version != version)
        return fail(ErrorKind::Stale, u"STALE"_s);
    if (!orders::mayFire(order->state, OrderEvent::Abandon, orders::Role::Applicant))
        return fail(ErrorKind::Conflict, u"STEP_REFUSED"_s);
    order->state = OrderState::Abandoned;
    auto answer = keep(*order);
    m_answers.insert(key, *answer);
    return answer;
}

void FakeService::move(const QString &orderId, OrderState state)
{
    auto order = m_orders.value(orderId);
    order.state = state;
    keep(order);
}

void FakeService::edit(const QString &orderId, const QJsonObject &content)
{
    auto order = m_orders.value(orderId);
    order.content = content;
    keep(order);
}

void FakeService::edit(const QString &orderId, const QStringList &targets, const QJsonObject &content)
{
    m_orders[orderId].targets = targets;
    edit(orderId, content);
}

void FakeService::addFiling(const QString &id)
{
    filing::Filing filing;
    filing.id = id;
    filing.icpNumber = u"浙ICP备2024012345号"_s;
    filing.province = u"33"_s;
    filing.state = filing::FilingState::Filed;
    filing.version = 1;
    log(ResourceType::Filing, id, id, contract::encode(filing));
}

void FakeService::addWebsite(const QString &id, const QString &filingId, const QString &name)
{
    filing::Website website;
    website.id = id;
    website.filingId = filingId;
    website.serviceNumber = u"浙ICP备2024012345号-1"_s;
    website.state = filing::ServiceState::Filed;
    website.name = name;
    website.version = m_log.size() + 1;
    log(ResourceType::Website, id, filingId, contract::encode(website));
}

void FakeService::remove(ResourceType type, const QString &id) { log(type, id, {}, {}); }
