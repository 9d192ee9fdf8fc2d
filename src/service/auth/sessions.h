// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/auth/passwords.h"
#include "service/auth/principal.h"
#include "service/clock.h"
#include "service/message.h"
#include "service/storage/accounts.h"

namespace service {

/// A fresh pair of tokens and whose it is.
struct OpenedSession
{
    QString accessToken;
    QDateTime accessUntil;
    QString refreshToken;
    QDateTime refreshUntil;
    AccountRow account;
};

/// Sign-in, refresh, sign-out, and who a token belongs to. Tokens are random; only their hashes are stored.
class Sessions
{
public:
    static constexpr int accessSeconds = 15 * 60;
    static constexpr int refreshSeconds = 30 * 24 * 3600;
    /// An answer that was lost may be asked for again so long.
    static constexpr int lostAnswerSeconds = 60;

    Sessions(Database &db, const Clock &clock, const PasswordHasher &hasher)
        : m_db(db)
        , m_clock(clock)
        , m_hasher(hasher)
    {
    }

    /// Errors: 401 CREDENTIALS_WRONG (the same for a wrong account and a wrong password, in the same time),
    /// 429 TOO_MANY_ATTEMPTS.
    Result<OpenedSession> open(const QString &accountName, const SecretText &password,
                               const QString &requestId);
    /// A refresh token works once; a second use ends the whole family (401 REFRESH_REUSED). Except for whoever lost the
    /// answer, or died before keeping it: within `lostAnswerSeconds`, and while the token it was traded for is unused,
    /// the old one works again and the lost pair ends.
    Result<OpenedSession> refresh(const QString &refreshToken, const QString &requestId);
    /// Errors: 401 SIGN_IN_REQUIRED, TOKEN_EXPIRED.
    Result<Principal> authenticate(const QString &accessToken) const;
    void close(const Principal &who, const QString &requestId);

    /// When the present tokens end.
    std::pair<QDateTime, QDateTime> ends(const Principal &who) const;

private:
    OpenedSession issue(const AccountRow &account, const QString &family, const QDateTime &now);

    Database &m_db;
    const Clock &m_clock;
    const PasswordHasher &m_hasher;
};

} // namespace service
