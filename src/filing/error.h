// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/blocker.h"
#include "filing/finding.h"

#include <QHash>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace filing {

/// What went wrong, by the party that can put it right.
enum class ErrorKind {
    Input,           ///< the caller's value is not acceptable; `pointer` or `findings` say where
    NotFound,        ///< no such object, or not for this account
    Conflict,        ///< an action is not allowed now; `blockers` say why (409)
    Stale,           ///< the object has changed since it was read (412, 428)
    Unauthenticated, ///< sign in (again)
    Forbidden,       ///< the role may not do this
    RateLimited,     ///< wait `params["retryAfter"]` seconds
    Network,         ///< no connection
    Timeout,         ///< the request's deadline passed; the effect is not known
    Server,          ///< the other side failed
    Protocol,        ///< the answer cannot be understood (malformed, oversized)
    Storage,         ///< the local disk or database failed
    Secrets,         ///< the keychain failed, is locked or absent
    Cancelled,       ///< the asker withdrew the question
};

/// A failure as a value. `code` is a word (`UPPER_SNAKE`) that the UI turns into a text in the user's language;
/// `detail` is for the log and holds no personal value.
struct Error {
    ErrorKind kind = ErrorKind::Server;
    QString code;
    QString pointer = {};
    QHash<QString, QString> params = {};
    QString requestId = {};
    QString detail = {};
    QList<Finding> findings = {};
    QList<Blocker> blockers = {};

    /// True where the same request may succeed later without any change by the user.
    bool isRetryable() const;
    /// True where only a new sign-in helps.
    bool needsSignIn() const { return kind == ErrorKind::Unauthenticated; }
    bool operator==(const Error &) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;

/// Shorthand for returning a failure: `return fail(ErrorKind::Storage, u"STORE_UNREADABLE"_qs, path);`
tl::unexpected<Error> fail(ErrorKind kind, const QString &code, const QString &detail = {});

} // namespace filing
