// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/clock.h"
#include "support/fake_filing_client.h"

/// A model of the filing service, as small as the contract allows: orders with versions, one open order per filing,
/// the change feed, and answers kept by idempotency key.
class FakeService
{
public:
    template <class T>
    using Result = filing::Result<T>;
    using Order = orders::Order;

    explicit FakeService(const filing::Clock &clock);

    /// Answers all calls of the client from now on.
    void serve(support::FakeFilingClient &client);

    /// What the other side does: a reviewer, another desk.
    void move(const QString &orderId, orders::OrderState state);
    void edit(const QString &orderId, const QJsonObject &content);
    void edit(const QString &orderId, const QStringList &targets, const QJsonObject &content);
    void addFiling(const QString &id);
    void addWebsite(const QString &id, const QString &filingId, const QString &name);
    void remove(contract::ResourceType type, const QString &id);
    /// Older cursors are refused from now on.
    void expireCursors() { m_floor = m_log.size(); }
    void endSessions() { m_sessionsRefused = true; }
    /// The access token is too old: 401 until the session is renewed.
    void expireAccess() { m_accessExpired = true; }

    const QHash<QString, Order> &orders() const { return m_orders; }
    int submissions(const QString &orderId) const { return m_submissions.value(orderId); }
    QString password = QStringLiteral("Beian2024");
    QString account = QStringLiteral("acc_1");
    QString rulesVersion;
    int pageSize = 50;

private:
    Result<contract::Session> session();
    Result<contract::ChangePage> changes(const QString &since);
    Result<Order> put(const Order &draft, qint64 version);
    Result<Order> order(const QString &id) const;
    Result<Order> submit(const QString &id, qint64 version, const QString &key, const QByteArray &password);
    Result<Order> abandon(const QString &id, qint64 version, const QString &key);
    Result<Order> keep(Order order);
    void log(contract::ResourceType type, const QString &id, const QString &filingId, const QJsonObject &resource);
    std::optional<filing::Error> refusal() const;

    const filing::Clock &m_clock;
    QHash<QString, Order> m_orders;
    QHash<QString, Order> m_answers;
    QHash<QString, int> m_submissions;
    QList<contract::Change> m_log;
    qsizetype m_floor = 0;
    int m_tokens = 0;
    bool m_accessExpired = false;
    bool m_sessionsRefused = false;
};
