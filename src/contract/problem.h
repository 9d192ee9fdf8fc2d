// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/error.h"

#include <QJsonObject>

/// Problem details, RFC 9457 (`application/problem+json`): how errors cross the wire.
namespace contract {

struct Problem
{
    QString type;
    QString title;
    int status = 500;
    QString detail;
    QString code; ///< UPPER_SNAKE, e.g. `FILING_PASSWORD_WRONG`
    QString requestId;
    QHash<QString, QString> params; ///< values for the text, never personal: `attemptsLeft`, `etag`, `retryAfter`
    QList<filing::Finding> errors;
    QList<filing::Blocker> blockers;

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("type", self.type);
        visit("title", self.title);
        visit("status", self.status);
        visit("detail", self.detail);
        visit("code", self.code);
        visit("requestId", self.requestId);
        visit("params", self.params);
        visit("errors", self.errors);
        visit("blockers", self.blockers);
    }
};

/// The status that goes with an error's kind: Input 422, NotFound 404, Conflict 409, Stale 412, ...
int httpStatus(const filing::Error &error);

Problem toProblem(const filing::Error &error);

/// What a problem means to the desk. `status` is the answer's; a body that is no problem gives `HTTP_<status>`.
filing::Error fromProblem(int status, const QByteArray &body, const QString &requestId);

} // namespace contract
