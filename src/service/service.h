// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/auth/passwords.h"
#include "service/clock.h"
#include "service/http/http_server.h"

namespace service {

struct ServiceConfig
{
    HttpConfig http = {};
    std::optional<HttpConfig> phone = {}; ///< a second listener, for the phone page only
    QString databasePath = {};
    bool practice = false;
    double practiceDaySeconds = 20;
    QString rulesFolder = QStringLiteral(":/rules");
    QString practiceFolder = QStringLiteral(":/practice");
    QString phoneFolder = QStringLiteral(":/phone");
    PasswordHasher::Cost passwordCost = PasswordHasher::Cost::Interactive;
};

/// The whole service in one object: starts listening when made, ends with itself. Used by the program and, in
/// one process with a desk, by tests.
class Service
{
public:
    /// One line per request and event, without personal values. Called on any thread.
    using Log = std::function<void(const QString &line)>;

    /// `clock` must outlive the service. Errors: Storage, Network.
    static Result<std::unique_ptr<Service>> start(const ServiceConfig &config, const Clock &clock, Log log);
    ~Service();

    QString url() const;
    QString practiceUrl() const; ///< with its key; empty outside practice mode
    QString phoneUrl() const;    ///< of the listener for phones; empty where there is none
    void stop();

private:
    struct Parts;
    explicit Service(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace service
