// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace store {

/// The kinds of records in the change feed (contract.md, Calls).
enum class RecordType : quint8 { Filing, Website, App, Order, Notice, Document };

/// The wire's word, e.g. `FILING`.
QString wordOf(RecordType type);
/// Nothing for a word this program does not know.
std::optional<RecordType> recordTypeOf(const QString &word);

/// Names one record.
struct RecordKey
{
    RecordType type = RecordType::Filing;
    QString id;
    bool operator==(const RecordKey &) const = default;
};
size_t qHash(const RecordKey &key, size_t seed = 0);

/// One resource of the service as it was last heard of. `json` is the resource as UTF-8 JSON; the store does
/// not read it. Only `json` is sealed: ids and versions lie open in the file and hold nothing personal.
struct Record
{
    RecordType type = RecordType::Filing;
    QString id;
    QString filingId; ///< the filing it belongs to; its own id for a filing
    qint64 version = 0;
    QByteArray json;
    RecordKey key() const { return {type, id}; }
    bool operator==(const Record &) const = default;
};

/// What the user is editing: one draft per order. A lower revision never replaces a higher one.
struct Draft
{
    QString orderId;
    QString filingId;
    qint64 revision = 0;
    QDateTime updatedAt; ///< UTC, milliseconds
    QByteArray json;
    bool operator==(const Draft &) const = default;
};

/// A write on its way to the service. `operationId` is made by the desk and is the idempotency key.
struct OutboxItem
{
    QString operationId;
    QString kind;
    QString subjectId;   ///< the order or document it is about
    QDateTime notBefore; ///< UTC; not to be sent earlier
    int attempts = 0;
    QString lastError; ///< an error's code, never a personal value
    QByteArray json;
    bool operator==(const OutboxItem &) const = default;
};

/// A picture on its way to the service.
struct Upload
{
    QString id;      ///< of the document
    QString orderId;
    QString lastError; ///< the code of the service's refusal; empty while it waits
    QByteArray json;   ///< what it is
    QByteArray bytes;  ///< empty where none are needed, and in lists
    bool operator==(const Upload &) const = default;
};

/// One page of the change feed, or the answer to a write, applied in one transaction.
///
///     snapshotStart -> pages ... -> snapshotEnd: records that no page of the snapshot named are removed.
///     Drafts and the outbox outlive every snapshot. A snapshot may go on after a restart, at the stored
///     cursor.
///
/// Within a snapshot the service is believed whatever the version; outside, an older version never replaces a
/// newer one.
struct Page
{
    QList<Record> upserts = {};
    QList<RecordKey> removals = {};
    std::optional<QString> cursor = {}; ///< stored with the page; nothing = leave the stored one
    bool snapshotStart = false;
    bool snapshotEnd = false;
    QHash<QString, QString> meta = {};   ///< e.g. the rules version
    QStringList finishedOperations = {}; ///< outbox items that the page answers
    QStringList finishedDrafts = {};     ///< drafts (order ids) that the service now holds for good
    QStringList finishedUploads = {};    ///< uploads (document ids) that the service now holds
};

/// Well-known names for `Store::meta`. Names that begin with `store/` are the store's own.
namespace meta_key {
inline constexpr QLatin1StringView cursor{"cursor"};
inline constexpr QLatin1StringView account{"account"};
inline constexpr QLatin1StringView rulesVersion{"rulesVersion"};
} // namespace meta_key

} // namespace store
