// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/handlers/context.h"
#include "service/storage/idempotency.h"

namespace service {

/// A write that has its effect once, however often it is sent (contract.md, Idempotency).
///
///     start: key present, not running elsewhere -> replay(): the first answer again -> the write -> keep():
///     remember it
///
/// Only answers of writes that had an effect are kept: a refused one may be tried again with the same key.
class Once
{
public:
    /// `intent`: what makes two requests the same, without any secret.
    /// Errors: 428 where there is no key, 422 IDEMPOTENCY_KEY_INVALID, 409 IDEMPOTENCY_IN_PROGRESS.
    static Result<std::unique_ptr<Once>> start(const Request &request, Context &context,
                                               const QString &orderId, const QString &action,
                                               const QString &intent);

    /// The first answer, or none. Errors: 422 IDEMPOTENCY_KEY_REUSED where the key stands for another
    /// request.
    Result<std::optional<Response>> replay() const;
    /// Within the transaction of the write.
    void keep(const Response &response);

private:
    Once(Context &context, QString key, StoredAnswer answer);

    Context &m_context;
    QString m_key;
    StoredAnswer m_answer;
    InFlight::Hold m_hold;
};

} // namespace service
