// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/answer.h"
#include "remote/filing_client.h"

#include <QRegularExpression>

#include <functional>
#include <vector>

namespace support {

/// A service under the test's control: each call is answered by the function of its name. A call whose function was
/// not set is answered with `Network`, NOT_REGISTERED, and so is every call while `reachable` is false (SERVICE_GONE).
class FakeFilingClient final : public remote::FilingClient
{
public:
    template <class T>
    using Result = filing::Result<T>;
    using Order = orders::Order;
    using Session = contract::Session;

    std::function<Result<Session>(const QString &account, const QByteArray &password)> onSignIn;
    std::function<Result<Session>(const QByteArray &refreshToken)> onRefresh;
    std::function<Result<void>()> onSignOut;
    std::function<Result<contract::ChangePage>(const QString &since, int limit)> onChanges;
    std::function<Result<remote::RulesAnswer>(const QString &etag)> onRules;
    std::function<Result<contract::Located>(const QString &domain)> onLocate;
    std::function<Result<Order>(const Order &draft, qint64 serverVersion)> onPutOrder;
    std::function<Result<Order>(const QString &orderId)> onOrder;
    std::function<Result<QList<filing::Finding>>(const QString &orderId)> onValidate;
    std::function<Result<Order>(const QString &orderId, qint64 version, const QString &key, const QByteArray &password)>
        onSubmit;
    std::function<Result<Order>(const QString &orderId, qint64 version, const QString &key)> onAbandon;
    std::function<Result<Order>(const QString &orderId, int verification)> onResendCode;
    std::function<Result<orders::Document>(const orders::Document &document, const QByteArray &bytes)> onPutDocument;
    std::function<Result<orders::Document>(const QString &orderId, const contract::DocumentReuse &reuse)> onReuseDocument;
    std::function<Result<QByteArray>(const QString &documentId)> onDocumentContent;
    std::function<Result<void>(const QString &documentId)> onDeleteDocument;
    std::function<Result<contract::UploadLink>(const QString &orderId, const contract::UploadLinkRequest &request)>
        onOpenUploadLink;
    std::function<Result<void>(const QString &linkId)> onRevokeUploadLink;
    std::function<Result<filing::Notice>(const QString &noticeId)> onAcknowledge;

    /// What the network does to one question.
    struct Fate
    {
        bool requestLost = false; ///< the service never sees it: Timeout
        bool answerLost = false;  ///< the service has done it: Timeout
        int executions = 1;       ///< the service sees it so often; the last answer comes
        int delayMs = -1;         ///< not negative: the service sees it, and answers, so much later
    };
    std::function<Fate(const QString &call)> network;
    /// Where delays come from; needed for `Fate::delayMs`.
    std::function<void(int ms, std::function<void()> work)> later;

    bool reachable = true;
    /// While true, answers wait for `release()`: a slow service. The effect happens at once.
    bool holding = false;
    bool listening = false;
    QByteArray accessToken;
    /// What was asked, in order: `putOrder id 3`, `submit id key` and the like; never a password.
    QStringList calls;

    void setAccessToken(const QByteArray &token) override { accessToken = token; }
    QFuture<Result<Session>> signIn(const QString &account, QByteArrayView password) override
    {
        return ask(QStringLiteral("signIn ") + account, onSignIn, account, password.toByteArray());
    }
    QFuture<Result<Session>> refresh(QByteArrayView token) override
    {
        return ask(QStringLiteral("refresh"), onRefresh, token.toByteArray());
    }
    QFuture<Result<void>> signOut() override { return ask(QStringLiteral("signOut"), onSignOut); }
    QFuture<Result<contract::ChangePage>> changes(const QString &since, int limit) override
    {
        return ask(QStringLiteral("changes ") + since, onChanges, since, limit);
    }
    QFuture<Result<remote::RulesAnswer>> rules(const QString &etag) override
    {
        return ask(QStringLiteral("rules"), onRules, etag);
    }
    QFuture<Result<contract::Located>> locate(const QString &domain) override
    {
        return ask(QStringLiteral("locate ") + domain, onLocate, domain);
    }
    QFuture<Result<Order>> putOrder(const Order &draft, qint64 serverVersion) override
    {
        return ask(QStringLiteral("putOrder %1 %2").arg(draft.id).arg(serverVersion), onPutOrder, draft, serverVersion);
    }
    QFuture<Result<Order>> order(const QString &orderId) override
    {
        return ask(QStringLiteral("order ") + orderId, onOrder, orderId);
    }
    QFuture<Result<QList<filing::Finding>>> validate(const QString &orderId) override
    {
        return ask(QStringLiteral("validate ") + orderId, onValidate, orderId);
    }
    QFuture<Result<Order>> submit(const QString &orderId, qint64 version, const QString &key,
                                  QByteArrayView password) override
    {
        return ask(QStringLiteral("submit %1 %2").arg(orderId, key), onSubmit, orderId, version, key,
                   password.toByteArray());
    }
    QFuture<Result<Order>> abandon(const QString &orderId, qint64 version, const QString &key) override
    {
        return ask(QStringLiteral("abandon %1 %2").arg(orderId, key), onAbandon, orderId, version, key);
    }
    QFuture<Result<Order>> resendCode(const QString &orderId, int verification) override
    {
        return ask(QStringLiteral("resendCode %1 %2").arg(orderId).arg(verification), onResendCode, orderId,
                   verification);
    }
    QFuture<Result<orders::Document>> putDocument(const orders::Document &document, const QByteArray &bytes) override
    {
        return ask(QStringLiteral("putDocument %1 %2").arg(document.id, document.kind), onPutDocument, document, bytes);
    }
    QFuture<Result<orders::Document>> reuseDocument(const QString &orderId, const contract::DocumentReuse &reuse) override
    {
        return ask(QStringLiteral("reuseDocument %1 %2").arg(orderId, reuse.documentId), onReuseDocument, orderId, reuse);
    }
    QFuture<Result<QByteArray>> documentContent(const QString &documentId) override
    {
        return ask(QStringLiteral("documentContent ") + documentId, onDocumentContent, documentId);
    }
    QFuture<Result<void>> deleteDocument(const QString &documentId) override
    {
        return ask(QStringLiteral("deleteDocument ") + documentId, onDeleteDocument, documentId);
    }
    QFuture<Result<contract::UploadLink>> openUploadLink(const QString &orderId,
                                                         const contract::UploadLinkRequest &request) override
    {
        return ask(QStringLiteral("openUploadLink ") + orderId, onOpenUploadLink, orderId, request);
    }
    QFuture<Result<void>> revokeUploadLink(const QString &linkId) override
    {
        return ask(QStringLiteral("revokeUploadLink ") + linkId, onRevokeUploadLink, linkId);
    }
    QFuture<Result<filing::Notice>> acknowledge(const QString &noticeId) override
    {
        return ask(QStringLiteral("acknowledge ") + noticeId, onAcknowledge, noticeId);
    }
    void listen() override { listening = true; }
    void stopListening() override { listening = false; }

    /// How many calls began with `prefix`.
    int count(const QString &prefix) const { return int(calls.filter(QRegularExpression(u'^' + prefix)).size()); }

    /// Gives every answer that waits, in the order of the calls.
    void release()
    {
        holding = false;
        for (const auto &waiting : std::exchange(m_waiting, {}))
            waiting();
    }

private:
    template <class T, class... Parameters, class... Given>
    QFuture<Result<T>> ask(const QString &call, const std::function<Result<T>(Parameters...)> &handler,
                           const Given &...given)
    {
        using namespace filing;
        calls.append(call);
        auto answer = std::make_shared<Answer<Result<T>>>(fail(ErrorKind::Cancelled, QStringLiteral("CLIENT_CLOSED")));
        const auto fate = network ? network(call) : Fate{};
        auto work = [=, this] {
            auto result = handled<T>(call, fate, [&] { return handler(given...); }, bool(handler));
            auto give = [answer, result = std::move(result)] { answer->give(result); };
            if (holding)
                m_waiting.push_back(give);
            else
                give();
        };
        if (fate.delayMs < 0)
            work();
        else
            later(fate.delayMs, work);
        return answer->future();
    }

    template <class T, class Handler>
    Result<T> handled(const QString &call, const Fate &fate, Handler handler, bool isRegistered)
    {
        using namespace filing;
        if (!reachable)
            return fail(ErrorKind::Network, QStringLiteral("SERVICE_GONE"));
        if (fate.requestLost)
            return fail(ErrorKind::Timeout, QStringLiteral("REQUEST_LOST"));
        if (!isRegistered)
            return fail(ErrorKind::Network, QStringLiteral("NOT_REGISTERED"), call);
        for (int i = 1; i < fate.executions; ++i)
            handler();
        auto result = handler();
        if (fate.answerLost)
            return fail(ErrorKind::Timeout, QStringLiteral("ANSWER_LOST"));
        return result;
    }

    std::vector<std::function<void()>> m_waiting;
};

} // namespace support
