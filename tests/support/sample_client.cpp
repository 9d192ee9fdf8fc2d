// SPDX-License-Identifier: Apache-2.0
#include "support/sample_client.h"

#include "contract/codec.h"
#include "contract/rule_data.h"
#include "filing/answer.h"
#include "filing/clock.h"
#include "orders/transitions.h"
#include "rules/checks.h"

#include <QJsonArray>

namespace support {

using namespace Qt::Literals::StringLiterals;
using filing::answered;
using filing::ErrorKind;
using filing::fail;
using filing::Result;
using orders::Document;
using orders::Order;
using orders::OrderEvent;
using orders::OrderState;

SampleClient::SampleClient(SampleData data, const filing::Clock &clock)
    : m_data(std::move(data))
    , m_clock(clock)
    , m_book(*contract::ruleBook(*contract::readRules(u":/rules"_s)))
{
    for (const auto &record : std::as_const(m_data.records)) {
        append(record);
        if (record.type == store::RecordType::Order) {
            const auto order = contract::decode<Order>(*contract::parseObject(record.json));
            m_orders.insert(record.id, *order);
        }
    }
}

void SampleClient::append(const store::Record &record)
{
    m_log.append({filing::Code<contract::ResourceType>::fromText(store::wordOf(record.type)), contract::ChangeOp::Upsert,
                  record.id, record.filingId, *contract::parseObject(record.json)});
}

void SampleClient::setRecord(store::RecordType type, const QJsonObject &resource)
{
    append(sampleRecord(type, resource));
    Q_EMIT changeHinted();
}

void SampleClient::setOrder(Order order)
{
    stored(std::move(order));
    Q_EMIT changeHinted();
}

Order SampleClient::stored(Order order)
{
    const auto known = m_orders.constFind(order.id);
    order.version = known == m_orders.constEnd() ? 1 : known->version + 1;
    order.updatedAt = m_clock.now();
    if (!order.createdAt.isValid())
        order.createdAt = order.updatedAt;
    m_orders.insert(order.id, order);
    append(sampleRecord(store::RecordType::Order, contract::encode(order)));
    return order;
}

std::optional<filing::Error> SampleClient::refused(const QString &call, const QString &subject)
{
    calls.append(subject.isEmpty() ? call : call + u' ' + subject);
    if (offline)
        return filing::Error{ErrorKind::Network, u"CONNECTION_FAILED"_s};
    return fault ? fault(call) : std::nullopt;
}

contract::Session SampleClient::session() const
{
    const auto now = m_clock.now();
    contract::Session session;
    session.accessToken = u"access"_s;
    session.accessExpiresAt = now.addSecs(900);
    session.refreshToken = u"refresh"_s;
    session.refreshExpiresAt = now.addDays(30);
    session.account = {m_data.accountId, u"demo@example.cn"_s, m_data.displayName};
    session.roles = m_data.roles;
    session.limits = {500, 1 << 20, 4 << 20, 5, 5};
    session.serverTime = now;
    session.practice = true;
    return session;
}

QFuture<Result<contract::Session>> SampleClient::signIn(const QString &account, QByteArrayView password)
{
    using Answer = Result<contract::Session>;
    if (const auto error = refused(u"signIn"_s, account))
        return answered(Answer(tl::unexpected(*error)));
    if (QLatin1StringView(password.data(), password.size()) != accountPassword) {
        filing::Error wrong{ErrorKind::Unauthenticated, u"CREDENTIALS_WRONG"_s};
        wrong.params.insert(u"attemptsLeft"_s, u"4"_s);
        return answered(Answer(tl::unexpected(wrong)));
    }
    return answered(Answer(session()));
}

QFuture<Result<contract::Session>> SampleClient::refresh(QByteArrayView)
{
    using Answer = Result<contract::Session>;
    const auto error = refused(u"refresh"_s);
    return answered(error ? Answer(tl::unexpected(*error)) : Answer(session()));
}

QFuture<Result<void>> SampleClient::signOut()
{
    const auto error = refused(u"signOut"_s);
    return answered(error ? Result<void>(tl::unexpected(*error)) : Result<void>());
}

QFuture<Result<contract::ChangePage>> SampleClient::changes(const QString &since, int limit)
{
    using Answer = Result<contract::ChangePage>;
    if (const auto error = refused(u"changes"_s))
        return answered(Answer(tl::unexpected(*error)));
    const auto from = since.toLongLong();
    contract::ChangePage page;
    page.changes = m_log.mid(from, limit);
    const auto end = from + page.changes.size();
    page.cursor = QString::number(end);
    page.hasMore = end < m_log.size();
    page.rulesVersion = m_book.version;
    return answered(Answer(page));
}

QFuture<Result<remote::RulesAnswer>> SampleClient::rules(const QString &)
{
    using Answer = Result<remote::RulesAnswer>;
    if (const auto error = refused(u"rules"_s))
        return answered(Answer(tl::unexpected(*error)));
    return answered(Answer(remote::RulesAnswer{false, u'"' + m_book.version + u'"', *contract::readRules(u":/rules"_s)}));
}

QFuture<Result<contract::Located>> SampleClient::locate(const QString &text)
{
    using Answer = Result<contract::Located>;
    if (const auto error = refused(u"locate"_s, text))
        return answered(Answer(tl::unexpected(*error)));
    contract::Located located = elsewhere.value(text);
    for (const auto &record : std::as_const(m_data.records)) {
        const auto json = *contract::parseObject(record.json);
        const bool named = json["icpNumber"_L1] == text || json["serviceNumber"_L1] == text;
        const auto domains = json["domains"_L1].toArray();
        const bool holds = std::any_of(domains.begin(), domains.end(),
                                       [&](const QJsonValue &domain) { return domain["name"_L1] == text; });
        if (!named && !holds)
            continue;
        const auto number = json["serviceNumber"_L1].toString();
        located.found = true;
        located.ownAccount = true;
        located.filingId = record.filingId;
        located.serviceNumber = number;
        located.icpNumber = number.isEmpty() ? text : number.left(number.indexOf(u'-'));
        break;
    }
    return answered(Answer(located));
}

QFuture<Result<Order>> SampleClient::putOrder(const Order &draft, qint64 serverVersion)
{
    if (const auto error = refused(u"putOrder"_s, draft.id))
        return answered(Result<Order>(tl::unexpected(*error)));
    const auto known = m_orders.constFind(draft.id);
    const qint64 version = known == m_orders.constEnd() ? 0 : known->version;
    if (version != serverVersion)
        return answered(Result<Order>(fail(ErrorKind::Stale, u"STALE"_s)));
    auto order = known == m_orders.constEnd() ? draft : *known;
    order.state = OrderState::Draft;
    order.content = draft.content;
    order.targets = draft.targets;
    order.baseVersion = draft.baseVersion;
    order.timeline.append({m_clock.now(), OrderEvent::Edit, OrderState::Draft, orders::Role::Applicant, {}});
    return answered(Result<Order>(stored(order)));
}

QFuture<Result<Order>> SampleClient::order(const QString &orderId)
{
    if (const auto error = refused(u"order"_s, orderId))
        return answered(Result<Order>(tl::unexpected(*error)));
    const auto known = m_orders.constFind(orderId);
    return answered(known == m_orders.constEnd() ? Result<Order>(fail(ErrorKind::NotFound, u"NOT_FOUND"_s))
                                                 : Result<Order>(*known));
}

QFuture<Result<QList<filing::Finding>>> SampleClient::validate(const QString &orderId)
{
    using Answer = Result<QList<filing::Finding>>;
    const auto error = refused(u"validate"_s, orderId);
    return answered(error ? Answer(tl::unexpected(*error)) : Answer());
}

Result<Order> SampleClient::moved(const QString &orderId, OrderEvent event)
{
    const auto known = m_orders.constFind(orderId);
    if (known == m_orders.constEnd())
        return fail(ErrorKind::NotFound, u"NOT_FOUND"_s);
    auto order = *known;
    const auto to = orders::next(order.state, event, m_book.route(order.kind));
    if (!to)
        return fail(ErrorKind::Conflict, u"TRANSITION_NOT_ALLOWED"_s);
    order.state = *to;
    order.timeline.append({m_clock.now(), event, *to, orders::Role::Applicant, {}});
    if (event == OrderEvent::Submit)
        order.expectedBy = rules::expectedBy(order.kind, u"33"_s, m_book, m_clock.today());
    if (*to == OrderState::SmsVerification)
        order.verifications = {{1, orders::Verifier::ServicePerson, u"李*"_s, u"139****1002"_s,
                                orders::VerificationState::Waiting, m_clock.now(), m_clock.now().addDays(1), 5,
                                u"EXTERNAL"_s, u"http://127.0.0.1/practice/miit"_s}};
    return stored(order);
}

QFuture<Result<Order>> SampleClient::submit(const QString &orderId, qint64, const QString &idempotencyKey,
                                            QByteArrayView password)
{
    if (onPassword)
        onPassword(password);
    if (const auto error = refused(u"submit"_s, orderId))
        return answered(Result<Order>(tl::unexpected(*error)));
    if (const auto before = m_answers.constFind(idempotencyKey); before != m_answers.constEnd())
        return answered(Result<Order>(*before));
    const auto known = m_orders.constFind(orderId);
    const bool needed = known != m_orders.constEnd() && m_book.policy(known->kind).filingPassword;
    if (needed && QLatin1StringView(password.data(), password.size()) != filingPassword) {
        filing::Error wrong{ErrorKind::Input, u"FILING_PASSWORD_WRONG"_s};
        wrong.params.insert(u"attemptsLeft"_s, QString::number(--m_passwordAttempts));
        return answered(Result<Order>(tl::unexpected(wrong)));
    }
    auto answer = moved(orderId, OrderEvent::Submit);
    if (answer)
        m_answers.insert(idempotencyKey, *answer);
    return answered(std::move(answer));
}

QFuture<Result<Order>> SampleClient::abandon(const QString &orderId, qint64, const QString &)
{
    if (const auto error = refused(u"abandon"_s, orderId))
        return answered(Result<Order>(tl::unexpected(*error)));
    return answered(moved(orderId, OrderEvent::Abandon));
}

QFuture<Result<Order>> SampleClient::resendCode(const QString &orderId, int verification)
{
    if (const auto error = refused(u"resendCode"_s, orderId))
        return answered(Result<Order>(tl::unexpected(*error)));
    auto order = m_orders.value(orderId);
    for (auto &each : order.verifications) {
        if (each.n == verification)
            each.sentAt = m_clock.now();
    }
    return answered(Result<Order>(stored(order)));
}

void SampleClient::addDocument(Document document, const QByteArray &bytes)
{
    for (const auto &old : m_documents.values()) {
        if (old.orderId == document.orderId && old.kind == document.kind && old.pointer == document.pointer
            && old.id != document.id && old.kind != orders::documentKind::other)
            dropDocument(old.id);
    }
    document.version = 1;
    document.receivedAt = m_clock.now();
    m_documents.insert(document.id, document);
    m_pictures.insert(document.id, bytes);
    append({store::RecordType::Document, document.id, m_orders.value(document.orderId).filingId, 1,
            QJsonDocument(contract::encode(document)).toJson(QJsonDocument::Compact)});
}

void SampleClient::dropDocument(const QString &documentId)
{
    m_documents.remove(documentId);
    m_log.append({contract::ResourceType::Document, contract::ChangeOp::Remove, documentId, {}, {}});
    Q_EMIT changeHinted();
}

QFuture<Result<Document>> SampleClient::putDocument(const Document &document, const QByteArray &bytes)
{
    if (const auto error = refused(u"putDocument"_s, document.kind))
        return answered(Result<Document>(tl::unexpected(*error)));
    if (!m_orders.contains(document.orderId))
        return answered(Result<Document>(fail(ErrorKind::NotFound, u"NOT_FOUND"_s)));
    auto taken = document;
    taken.source = orders::DocumentSource::Desk;
    addDocument(taken, bytes);
    return answered(Result<Document>(m_documents.value(document.id)));
}

QFuture<Result<Document>> SampleClient::reuseDocument(const QString &orderId, const contract::DocumentReuse &reuse)
{
    if (const auto error = refused(u"reuseDocument"_s, reuse.documentId))
        return answered(Result<Document>(tl::unexpected(*error)));
    auto document = m_documents.value(reuse.documentId);
    document.id = reuse.newId;
    document.orderId = orderId;
    document.source = orders::DocumentSource::Reused;
    document.status = orders::DocumentStatus::Received;
    addDocument(document, m_pictures.value(reuse.documentId));
    return answered(Result<Document>(m_documents.value(reuse.newId)));
}

QFuture<Result<QByteArray>> SampleClient::documentContent(const QString &documentId)
{
    if (const auto error = refused(u"documentContent"_s, documentId))
        return answered(Result<QByteArray>(tl::unexpected(*error)));
    return answered(Result<QByteArray>(m_pictures.value(documentId)));
}

QFuture<Result<void>> SampleClient::deleteDocument(const QString &documentId)
{
    if (const auto error = refused(u"deleteDocument"_s, documentId))
        return answered(Result<void>(tl::unexpected(*error)));
    dropDocument(documentId);
    return answered(Result<void>());
}

QFuture<Result<contract::UploadLink>> SampleClient::openUploadLink(const QString &orderId,
                                                                   const contract::UploadLinkRequest &request)
{
    using Answer = Result<contract::UploadLink>;
    if (const auto error = refused(u"openUploadLink"_s, orderId))
        return answered(Answer(tl::unexpected(*error)));
    return answered(Answer(contract::UploadLink{u"lnk_1"_s, u"http://127.0.0.1:8480/u/abcdefghijklmnopqrstuvwxyz"_s,
                                                u"K7M-2PX"_s, m_clock.now().addSecs(900), request.places}));
}

QFuture<Result<void>> SampleClient::revokeUploadLink(const QString &linkId)
{
    const auto error = refused(u"revokeUploadLink"_s, linkId);
    return answered(error ? Result<void>(tl::unexpected(*error)) : Result<void>());
}

QFuture<Result<filing::Notice>> SampleClient::acknowledge(const QString &noticeId)
{
    using Answer = Result<filing::Notice>;
    if (const auto error = refused(u"acknowledge"_s, noticeId))
        return answered(Answer(tl::unexpected(*error)));
    for (auto change = m_log.crbegin(); change != m_log.crend(); ++change) {
        if (change->id != noticeId)
            continue;
        auto notice = *contract::decode<filing::Notice>(change->resource);
        if (notice.state == "OPEN"_L1) {
            notice.state = u"ACKNOWLEDGED"_s;
            ++notice.version;
            append(sampleRecord(store::RecordType::Notice, contract::encode(notice)));
        }
        return answered(Answer(notice));
    }
    return answered(Answer(fail(ErrorKind::NotFound, u"NOT_FOUND"_s)));
}

} // namespace support
