// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "remote/filing_client.h"
#include "rules/rule_book.h"
#include "support/sample_data.h"

#include <functional>
#include <optional>

namespace filing {
class Clock;
}

namespace support {

/// A filing service of one account in memory: takes drafts, submits along the order's route, abandons, and tells every
/// change by cursor. Nothing moves by itself after a submit: `setOrder` plays the other side. Answers come through the
/// event loop, as the real ones do.
class SampleClient final : public remote::FilingClient
{
    Q_OBJECT
public:
    /// What every account and filing of the practice environment takes.
    static constexpr QLatin1StringView accountPassword{"practice-2026"};
    static constexpr QLatin1StringView filingPassword{"Beian2024"};

    SampleClient(SampleData data, const filing::Clock &clock);

    /// While true every question fails with kind Network.
    bool offline = false;
    /// An error to answer a call with instead, by the call's name (`putOrder`, `submit`, ...), asked for each call.
    std::function<std::optional<filing::Error>(const QString &call)> fault;
    /// Told of each filing password that comes.
    std::function<void(QByteArrayView password)> onPassword;
    /// Filings of other accounts, by domain or number; those of this account are found in its data.
    QHash<QString, contract::Located> elsewhere;
    /// What was asked, in order: `putOrder <id>` and the like.
    QStringList calls;

    const QHash<QString, orders::Order> &orders() const { return m_orders; }
    /// The order is this from now on, and whoever listens is told.
    void setOrder(orders::Order order);
    /// A picture comes from somewhere else, e.g. a phone.
    void addDocument(orders::Document document, const QByteArray &bytes);
    const QHash<QString, orders::Document> &documents() const { return m_documents; }
    /// Any other resource, e.g. a website with a new name.
    void setRecord(store::RecordType type, const QJsonObject &resource);
    /// The change feed's position that says: everything so far is known.
    QString cursor() const { return QString::number(m_log.size()); }
    QString rulesVersion() const { return m_book.version; }

    void setAccessToken(const QByteArray &token) override { m_token = token; }
    QFuture<filing::Result<contract::Session>> signIn(const QString &account, QByteArrayView password) override;
    QFuture<filing::Result<contract::Session>> refresh(QByteArrayView refreshToken) override;
    QFuture<filing::Result<void>> signOut() override;
    QFuture<filing::Result<contract::ChangePage>> changes(const QString &since, int limit) override;
    QFuture<filing::Result<remote::RulesAnswer>> rules(const QString &etag) override;
    QFuture<filing::Result<contract::Located>> locate(const QString &text) override;
    QFuture<filing::Result<orders::Order>> putOrder(const orders::Order &draft, qint64 serverVersion) override;
    QFuture<filing::Result<orders::Order>> order(const QString &orderId) override;
    QFuture<filing::Result<QList<filing::Finding>>> validate(const QString &orderId) override;
    QFuture<filing::Result<orders::Order>> submit(const QString &orderId, qint64 version, const QString &idempotencyKey,
                                                  QByteArrayView filingPassword) override;
    QFuture<filing::Result<orders::Order>> abandon(const QString &orderId, qint64 version,
                                                   const QString &idempotencyKey) override;
    QFuture<filing::Result<orders::Order>> resendCode(const QString &orderId, int verification) override;
    QFuture<filing::Result<orders::Document>> putDocument(const orders::Document &document,
                                                          const QByteArray &bytes) override;
    QFuture<filing::Result<orders::Document>> reuseDocument(const QString &orderId,
                                                            const contract::DocumentReuse &reuse) override;
    QFuture<filing::Result<QByteArray>> documentContent(const QString &documentId) override;
    QFuture<filing::Result<void>> deleteDocument(const QString &documentId) override;
    QFuture<filing::Result<contract::UploadLink>> openUploadLink(const QString &orderId,
                                                                 const contract::UploadLinkRequest &request) override;
    QFuture<filing::Result<void>> revokeUploadLink(const QString &linkId) override;
    QFuture<filing::Result<filing::Notice>> acknowledge(const QString &noticeId) override;
    void listen() override {}
    void stopListening() override {}

private:
    std::optional<filing::Error> refused(const QString &call, const QString &subject = {});
    contract::Session session() const;
    void append(const store::Record &record);
    void dropDocument(const QString &documentId);
    orders::Order stored(orders::Order order);
    filing::Result<orders::Order> moved(const QString &orderId, orders::OrderEvent event);

    SampleData m_data;
    const filing::Clock &m_clock;
    rules::RuleBook m_book;
    QByteArray m_token;
    QHash<QString, orders::Order> m_orders;
    QHash<QString, orders::Document> m_documents;
    QHash<QString, QByteArray> m_pictures; ///< by document
    QHash<QString, orders::Order> m_answers; ///< by idempotency key
    QList<contract::Change> m_log;
    int m_passwordAttempts = 5;
};

} // namespace support
