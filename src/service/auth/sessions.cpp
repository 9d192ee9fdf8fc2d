// SPDX-License-Identifier: Apache-2.0
#include "service/auth/sessions.h"

#include "service/auth/tokens.h"
#include "service/storage/attempts.h"
#include "service/storage/audit_log.h"
#include "service/storage/session_rows.h"

namespace service {

using namespace Qt::Literals::StringLiterals;

namespace {

Error tooMany(int seconds)
{
    Error error{.kind = ErrorKind::RateLimited, .code = u"TOO_MANY_ATTEMPTS"_s};
    error.params.insert(problemParam::retryAfter, QString::number(seconds));
    return error;
}

Error wrongCredentials(int left)
{
    Error error{.kind = ErrorKind::Unauthenticated, .code = u"CREDENTIALS_WRONG"_s};
    error.params.insert(problemParam::attemptsLeft, QString::number(left));
    return error;
}

Actor actorOf(const AccountRow &account, const QString &requestId)
{
    const Principal who{account.id, account.name, account.displayName, account.roles, {}};
    return {account.id, who.role(), requestId};
}

/// The pair that `row` was traded for, where its answer may have been lost.
std::optional<SessionRow> lostAnswer(const SessionRows &rows, const SessionRow &row, const QDateTime &now)
{
    if (row.usedAt.secsTo(now) >= Sessions::lostAnswerSeconds)
        return {};
    auto successor = rows.successorOf(row);
    return successor && !successor->usedAt.isValid() ? successor : std::nullopt;
}

} // namespace

Result<OpenedSession> Sessions::open(const QString &accountName, const SecretText &password,
                                     const QString &requestId)
{
    const auto now = m_clock.now();
    Attempts attempts(m_db, u"account"_s, accountName.trimmed().toLower());
    if (const int seconds = attempts.lockedFor(now); seconds > 0)
        return tl::unexpected(tooMany(seconds));
    const auto account = Accounts(m_db).byName(accountName);
    // Outside the transaction: the hash takes long on purpose, and nobody shall wait for the database
    // meanwhile.
    const bool right = m_hasher.matches(account ? std::optional(account->password) : std::nullopt, password);
    Transaction transaction(m_db);
    if (!right) {
        const int left = attempts.wrong(now);
        AuditLog(m_db).append({account ? account->id : u"unknown"_s, orders::Role::Unknown, requestId},
                              {.action = u"SIGN_IN_REFUSED"_s, .subject = account ? account->id : QString()},
                              now);
        transaction.commit();
        return tl::unexpected(wrongCredentials(left));
    }
    attempts.right();
    SessionRows(m_db).removeExpired(now);
    auto session = issue(*account, newToken().left(16), now);
    AuditLog(m_db).append(actorOf(*account, requestId), {.action = u"SIGN_IN"_s, .subject = account->id},
                          now);
    transaction.commit();
    return session;
}

Result<OpenedSession> Sessions::refresh(const QString &refreshToken, const QString &requestId)
{
    const auto now = m_clock.now();
    Transaction transaction(m_db);
    SessionRows rows(m_db);
    const auto row = rows.byRefresh(tokenHash(refreshToken));
    if (!row || row->revoked || row->refreshUntil <= now)
        return fail(ErrorKind::Unauthenticated, u"SIGN_IN_REQUIRED"_s);
    const auto account = Accounts(m_db).byId(row->accountId);
    if (!account)
        return fail(ErrorKind::Unauthenticated, u"SIGN_IN_REQUIRED"_s);
    const auto lost = row->usedAt.isValid() ? lostAnswer(rows, *row, now) : std::nullopt;
    if (row->usedAt.isValid() && !lost) {
        rows.revokeFamily(row->family);
        AuditLog(m_db).append(actorOf(*account, requestId),
                              {.action = u"REFRESH_REUSED"_s, .subject = account->id}, now);
        transaction.commit();
        return fail(ErrorKind::Unauthenticated, u"REFRESH_REUSED"_s);
    }
    if (lost)
        rows.revoke(lost->id);
    else
        rows.markUsed(row->id, now);
    auto session = issue(*account, row->family, now);
    transaction.commit();
    return session;
}

Result<Principal> Sessions::authenticate(const QString &accessToken) const
{
    if (accessToken.isEmpty())
        return fail(ErrorKind::Unauthenticated, u"SIGN_IN_REQUIRED"_s);
    const auto hash = tokenHash(accessToken);
    const auto row = SessionRows(m_db).byAccess(hash);
    if (!row || row->revoked)
        return fail(ErrorKind::Unauthenticated, u"SIGN_IN_REQUIRED"_s);
    if (row->accessUntil <= m_clock.now())
        return fail(ErrorKind::Unauthenticated, u"TOKEN_EXPIRED"_s);
    const auto account = Accounts(m_db).byId(row->accountId);
    if (!account)
        return fail(ErrorKind::Unauthenticated, u"SIGN_IN_REQUIRED"_s);
    return Principal{account->id, account->name, account->displayName, account->roles, hash};
}

void Sessions::close(const Principal &who, const QString &requestId)
{
    Transaction transaction(m_db);
    SessionRows rows(m_db);
    if (const auto row = rows.byAccess(who.tokenHash))
        rows.revokeFamily(row->family);
    AuditLog(m_db).append({who.accountId, who.role(), requestId},
                          {.action = u"SIGN_OUT"_s, .subject = who.accountId}, m_clock.now());
    transaction.commit();
}

std::pair<QDateTime, QDateTime> Sessions::ends(const Principal &who) const
{
    const auto row = SessionRows(m_db).byAccess(who.tokenHash);
    return row ? std::pair(row->accessUntil, row->refreshUntil) : std::pair<QDateTime, QDateTime>();
}

OpenedSession Sessions::issue(const AccountRow &account, const QString &family, const QDateTime &now)
{
    OpenedSession session{newToken(), now.addSecs(accessSeconds), newToken(), now.addSecs(refreshSeconds),
                          account};
    SessionRows(m_db).insert({0, family, account.id, tokenHash(session.accessToken), session.accessUntil,
                              tokenHash(session.refreshToken), session.refreshUntil});
    return session;
}

} // namespace service
