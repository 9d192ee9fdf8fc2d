// SPDX-License-Identifier: Apache-2.0
#include "service/flow/apply.h"

#include "contract/content.h"
#include "service/storage/change_log.h"
#include "service/storage/filings.h"

#include <algorithm>

namespace service {

using namespace Qt::Literals::StringLiterals;
using contract::ResourceType;
using filing::ServiceState;
using orders::OrderKind;

namespace {

/// One filing while an order is applied to it.
class Application
{
public:
    Application(Database &db, FilingRow filing, const QDateTime &now)
        : m_db(db)
        , m_filings(db)
        , m_filing(std::move(filing))
        , m_now(now)
    {
    }

    void change(const orders::Order &order)
    {
        const auto before = m_filings.excerpt(m_filing, order.targets);
        auto after = contract::applied(before, order.content);
        if (!after)
            throw StorageFailure(u"an approved order does not fit its filing: "_s + after.error().code);
        if (after->entity)
            m_filing.head.entity = *after->entity;
        for (qsizetype i = 0; i < after->websites.size(); ++i) {
            if (after->websites.at(i) != before.websites.at(i))
                put(after->websites[i]);
        }
        for (qsizetype i = 0; i < after->apps.size(); ++i) {
            if (after->apps.at(i) != before.apps.at(i))
                put(after->apps[i]);
        }
    }

    void cancelService(const QString &id)
    {
        withService(id, [this](auto &service) {
            service.state = ServiceState::Cancelled;
            put(service);
        });
    }

    /// What is to be put right stays so: a rejected cancellation takes nothing of it away.
    void markService(const QString &id, bool under)
    {
        withService(id, [&](auto &service) {
            const bool own = std::any_of(service.access.begin(), service.access.end(),
                                         [](const filing::Access &access) { return access.own; });
            const auto usual = own ? ServiceState::Filed : ServiceState::NoAccess;
            const auto from = under ? usual : ServiceState::Cancelling;
            if (service.state != from)
                return;
            service.state = under ? ServiceState::Cancelling : usual;
            put(service);
        });
    }

    void markEntity(bool under)
    {
        for (const auto &id : serviceIds())
            markService(id, under);
        m_filing.head.state = under ? filing::FilingState::Cancelling : filing::FilingState::Filed;
    }

    void cancelAccess(const QString &id)
    {
        withService(id, [this](auto &service) {
            service.access.removeIf([](const filing::Access &access) { return access.own; });
            if (service.access.isEmpty())
                service.state = ServiceState::NoAccess;
            put(service);
        });
    }

    void cancelEntity()
    {
        for (const auto &id : serviceIds())
            cancelService(id);
        m_filing.head.state = filing::FilingState::Cancelled;
    }

    /// The head's version counts every change of the filing, so that a draft can say what it was made from.
    void finish()
    {
        auto &head = m_filing.head;
        m_filings.recount(head);
        if (head.state == filing::FilingState::Filed && head.websiteCount + head.appCount == 0)
            head.state = filing::FilingState::Shell;
        ++head.version;
        head.updatedAt = m_now;
        m_filings.put(m_filing);
        log(ResourceType::Filing, head.id);
    }

private:
    QStringList serviceIds() const
    {
        return m_filings.websiteIds(m_filing.head.id) + m_filings.appIds(m_filing.head.id);
    }

    template<class Change>
    void withService(const QString &id, Change change)
    {
        if (auto website = m_filings.website(id)) {
            if (website->state != ServiceState::Cancelled)
                change(*website);
        } else if (auto app = m_filings.app(id)) {
            if (app->state != ServiceState::Cancelled)
                change(*app);
        } else {
            throw StorageFailure(u"an approved order is about a service that is gone"_s);
        }
    }

    template<class Service>
    void put(Service &service)
    {
        ++service.version;
        service.updatedAt = m_now;
        m_filings.put(service, m_filing.accountId);
        log(std::is_same_v<Service, filing::Website> ? ResourceType::Website : ResourceType::App, service.id);
    }

    void log(ResourceType type, const QString &id)
    {
        ChangeLog(m_db).append(m_filing.accountId, {type, id, m_filing.head.id}, m_now);
    }

    Database &m_db;
    Filings m_filings;
    FilingRow m_filing;
    QDateTime m_now;
};

FilingRow filingOf(Database &db, const orders::Order &order)
{
    auto filing = Filings(db).head(order.filingId);
    if (!filing)
        throw StorageFailure(u"an approved order is about a filing that is gone"_s);
    return std::move(*filing);
}

} // namespace

void applyOrder(Database &db, const OrderRow &row, const QDateTime &now)
{
    const auto &order = row.order;
    Application application(db, filingOf(db, order), now);
    switch (order.kind.value()) {
    case OrderKind::ChangeEntity:
    case OrderKind::ChangeWebsite:
    case OrderKind::ChangeApp:
        application.change(order);
        break;
    case OrderKind::CancelWebsite:
    case OrderKind::CancelApp:
        application.cancelService(order.targets.value(0));
        break;
    case OrderKind::CancelAccess:
        application.cancelAccess(order.targets.value(0));
        break;
    case OrderKind::CancelEntity:
        application.cancelEntity();
        break;
    case OrderKind::Unknown:
        break;
    }
    application.finish();
}

void markCancelling(Database &db, const OrderRow &row, bool under, const QDateTime &now)
{
    const auto &order = row.order;
    const auto kind = order.kind.value();
    if (!orders::isCancel(kind) || kind == OrderKind::CancelAccess)
        return;
    Application application(db, filingOf(db, order), now);
    if (kind == OrderKind::CancelEntity)
        application.markEntity(under);
    else
        application.markService(order.targets.value(0), under);
    application.finish();
}

} // namespace service
