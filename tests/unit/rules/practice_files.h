// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

/// The practice data as the service makes it at its start: offsets turned into dates, generated websites
/// added. The rules are those of `resources/practice/filings.schema.json`.
namespace practice_files {

/// `value` with every offset (`expiresInDays`, `updatedDaysAgo`, ...) replaced by the date or time it stands
/// for.
QJsonValue resolved(const QJsonValue &value, const QDateTime &now);

/// The websites of one entry of `generated`.
QJsonArray expanded(const QJsonObject &websites);

} // namespace practice_files
