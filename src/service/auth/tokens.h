// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace service {

/// 32 random bytes as text (base64url), for access and refresh tokens and the practice key.
QString newToken();

/// What is stored and looked up instead of a token: SHA-256, hexadecimal. Tokens are random, so no salt is
/// needed.
QString tokenHash(const QString &token);

/// Compares without telling by its time where the difference is.
bool sameSecret(const QByteArray &a, const QByteArray &b);

} // namespace service
