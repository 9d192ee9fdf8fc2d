// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/http/rate_limiter.h"
#include "service/http/routes.h"

namespace service {

/// What every request goes through, in this order:
///
///     request id -> log -> limits -> authentication -> authorisation -> handler -> problem+json
///
/// Runs on a worker thread with its database; no failure leaves it but as an answer.
class Pipeline
{
public:
    using Log = std::function<void(const QString &line)>;

    Pipeline(const Environment &env, Log log);
    Response handle(Request request, Database &db);

    /// For what fails before a request is there, or without a worker.
    static Response refuse(Error error, const QString &requestId, bool tls);
    static QString newRequestId();
    void setTls(bool tls) { m_tls = tls; }

private:
    Result<Response> dispatch(Request &request, Context &context, const Route *&route);
    Result<void> checkBody(const Request &request, const Route &route) const;
    Result<void> admit(const Request &request, Context &context, const Route &route);
    Result<void> limit(const QString &asker, const Rate &rate);

    const Environment &m_env;
    Log m_log;
    RateLimiter m_limiter;
    bool m_tls = false;
};

} // namespace service
