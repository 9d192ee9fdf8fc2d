// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>

/// How the practice data's own forms become those of the contract (resources/practice/filings.schema.json).
namespace service::sample {

/// Offsets such as `expiresInDays` become dates and times, at any depth.
QJsonValue resolved(const QJsonValue &value, const QDateTime &now);

/// Expands `{count, lists, template, variants}` of generated websites, offsets resolved.
QList<QJsonObject> generated(const QJsonObject &specification, const QDateTime &now);

} // namespace service::sample
