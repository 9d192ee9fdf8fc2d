// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/auth/principal.h"
#include "service/event_hub.h"
#include "service/flow/order_flow.h"
#include "service/handlers/in_flight.h"
#include "service/regulator/practice_regulator.h"

namespace service {

/// What all requests share; made once by the composition (`service.cpp`).
struct Environment
{
    const Clock &clock;
    const rules::RuleBook &book;
    QByteArray rulesBody; ///< the answer of `GET /rules`
    QByteArray rulesEtag;
    const PasswordHasher &hasher;
    Regulator &regulator;
    OrderFlow &flow;
    EventHub &events;
    InFlight &inFlight;
    PracticeRegulator *practice = nullptr; ///< null outside practice mode
    QString practiceKey = {};
    QString practiceFolder = {}; ///< pages, e.g. `:/practice`
    QString phoneFolder = {};    ///< the phone page, e.g. `:/phone`
    QString phoneUrl = {};       ///< of the listener for phones; empty where they use the service's own address
    bool tls = false;
};

/// One request's surroundings. The database is the worker thread's own.
struct Context
{
    Database &db;
    const Environment &env;
    Principal who = {};

    Actor actor(const QString &requestId) const { return {who.accountId, who.role(), requestId}; }
};

constexpr int maxPageSize = 500;
constexpr int defaultPageSize = 200;
constexpr int maxBodyBytes = 1024 * 1024;

} // namespace service
