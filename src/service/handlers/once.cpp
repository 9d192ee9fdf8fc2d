// SPDX-License-Identifier: Apache-2.0
#include "service/handlers/once.h"

#include "service/handlers/bodies.h"
#include "service/handlers/order_access.h"

#include <QCryptographicHash>

namespace service {

using namespace Qt::Literals::StringLiterals;

Result<std::unique_ptr<Once>> Once::start(const Request &request, Context &context, const QString &orderId,
                                          const QString &action, const QString &intent)
{
    constexpr int shortest = 8;
    constexpr int longest = 100;
    const auto key = QString::fromLatin1(request.header("idempotency-key")).trimmed();
    if (key.isEmpty())
        return preconditionRequired();
    if (key.size() < shortest || key.size() > longest)
        return invalid(u"IDEMPOTENCY_KEY_INVALID"_s);
    const auto digest = QCryptographicHash::hash((action + u'\n' + orderId + u'\n' + intent).toUtf8(),
                                                 QCryptographicHash::Sha256);
    std::unique_ptr<Once> once(
        new Once(context, key, {orderId, action, QString::fromLatin1(digest.toHex())}));
    if (!once->m_hold) {
        Error error{.kind = ErrorKind::Conflict, .code = u"IDEMPOTENCY_IN_PROGRESS"_s};
        error.params.insert(problemParam::retryAfter, u"1"_s);
        return tl::unexpected(std::move(error));
    }
    return once;
}

Once::Once(Context &context, QString key, StoredAnswer answer)
    : m_context(context)
    , m_key(std::move(key))
    , m_answer(std::move(answer))
    , m_hold(context.env.inFlight, context.who.accountId + u'\n' + m_key)
{
}

Result<std::optional<Response>> Once::replay() const
{
    const auto stored = Idempotency(m_context.db).find(m_context.who.accountId, m_key);
    if (!stored)
        return std::nullopt;
    if (stored->bodyHash != m_answer.bodyHash)
        return invalid(u"IDEMPOTENCY_KEY_REUSED"_s);
    Response response{.status = stored->status, .contentType = "application/json"_ba, .body = stored->body};
    return std::move(response).with("ETag"_ba, stored->etag);
}

void Once::keep(const Response &response)
{
    auto answer = m_answer;
    answer.status = response.status;
    answer.body = response.body;
    for (const auto &[name, value] : response.headers) {
        if (name == "ETag")
            answer.etag = value;
    }
    Idempotency(m_context.db).insert(m_context.who.accountId, m_key, answer);
}

} // namespace service
