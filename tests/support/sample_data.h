// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store_types.h"

#include <QDateTime>
#include <QJsonObject>

namespace support {

/// The practice environment's sample data (`:/practice/filings.json`) as the change feed gives it to one account.
struct SampleData
{
    QString accountId;
    QString displayName;
    QStringList roles;
    QList<store::Record> records; ///< filing heads first, then services, orders, notices
};

/// `account` is an account's name, e.g. `demo@example.cn`; offsets are counted from `now`. Fails the program where
/// there is no such account. `group@example.cn` has 5,000 websites.
SampleData sampleData(const QString &account, const QDateTime &now);

/// One resource as a record of the store.
store::Record sampleRecord(store::RecordType type, const QJsonObject &resource);

} // namespace support
