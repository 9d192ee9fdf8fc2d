// SPDX-License-Identifier: Apache-2.0
#include "store/record_table.h"

#include "store/meta_table.h"

namespace store {

using namespace Qt::Literals::StringLiterals;
using filing::Result;

namespace {

QStringList placeOf(const Record &record)
{
    return {u"record"_s, wordOf(record.type), record.id, record.filingId, QString::number(record.version)};
}

} // namespace

Result<QList<RecordKey>> RecordTable::apply(const Page &page)
{
    const auto current = round(page);
    if (!current)
        return tl::unexpected(current.error());
    // A page without a cursor answers a write: it may be older than what the snapshot has brought already.
    auto changed = upsert(page.upserts, {current->number, current->snapshot && page.cursor});
    if (!changed)
        return changed;
    const auto removed = remove(page.removals);
    if (!removed)
        return removed;
    changed->append(*removed);
    if (page.snapshotEnd) {
        const auto swept = endSnapshot(*current);
        if (!swept)
            return swept;
        changed->append(*swept);
    }
    return changed;
}

Result<RecordTable::Round> RecordTable::round(const Page &page)
{
    MetaTable meta(m_database);
    const auto number = meta.value(u"store/round"_s);
    const auto snapshot = meta.value(u"store/snapshot"_s);
    if (!number || !snapshot)
        return tl::unexpected(!number ? number.error() : snapshot.error());
    Round current{number->toLongLong(), !snapshot->isEmpty()};
    if (!page.snapshotStart)
        return current;
    current = {current.number + 1, true};
    if (auto set = meta.set(u"store/round"_s, QString::number(current.number)); !set)
        return tl::unexpected(set.error());
    if (auto set = meta.set(u"store/snapshot"_s, u"open"_s); !set)
        return tl::unexpected(set.error());
    return current;
}

Result<QList<RecordKey>> RecordTable::upsert(const QList<Record> &records, const Round &round)
{
    QList<RecordKey> changed;
    auto query =
        m_database.prepare(u"INSERT INTO record(type, id, filing_id, version, round, sealed)"
                           " VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT(type, id) DO UPDATE SET"
                           " filing_id=excluded.filing_id, version=excluded.version, round=excluded.round,"
                           " sealed=excluded.sealed WHERE excluded.version >= record.version OR ?"_s);
    if (!query)
        return tl::unexpected(query.error());
    for (const Record &record : records) {
        auto done = Database::execute(
            *query, {wordOf(record.type), record.id, record.filingId, record.version, round.number,
                     seal(m_key, record.json, placeOf(record)), round.snapshot ? 1 : 0});
        if (!done)
            return tl::unexpected(done.error());
        if (query->numRowsAffected() > 0)
            changed.append(record.key());
    }
    return changed;
}

Result<QList<RecordKey>> RecordTable::remove(const QList<RecordKey> &keys)
{
    QList<RecordKey> removed;
    auto query = m_database.prepare(u"DELETE FROM record WHERE type=? AND id=?"_s);
    if (!query)
        return tl::unexpected(query.error());
    for (const RecordKey &key : keys) {
        if (auto done = Database::execute(*query, {wordOf(key.type), key.id}); !done)
            return tl::unexpected(done.error());
        if (query->numRowsAffected() > 0)
            removed.append(key);
    }
    return removed;
}

Result<QList<RecordKey>> RecordTable::endSnapshot(const Round &round)
{
    QList<RecordKey> stale;
    auto query = m_database.run(u"SELECT type, id FROM record WHERE round<?"_s, {round.number});
    if (!query)
        return tl::unexpected(query.error());
    while (query->next()) {
        if (const auto type = recordTypeOf(query->value(0).toString()))
            stale.append({*type, query->value(1).toString()});
    }
    if (auto end = ended(*query); !end)
        return tl::unexpected(end.error());
    query->finish();
    if (auto done = m_database.change(u"DELETE FROM record WHERE round<?"_s, {round.number}); !done)
        return tl::unexpected(done.error());
    if (auto set = MetaTable(m_database).set(u"store/snapshot"_s, {}); !set)
        return tl::unexpected(set.error());
    return stale;
}

Result<void> RecordTable::collect(QSqlQuery &query, Found &found)
{
    while (query.next()) {
        const auto type = recordTypeOf(query.value(0).toString());
        if (!type)
            continue;
        Record record{
            *type, query.value(1).toString(), query.value(2).toString(), query.value(3).toLongLong(), {}};
        auto json = unseal(m_key, query.value(4).toByteArray(), placeOf(record));
        if (json) {
            record.json = std::move(*json);
            found.records.append(std::move(record));
        } else {
            found.broken.append(record.key());
        }
    }
    return ended(query);
}

Result<RecordTable::Found> RecordTable::list(RecordType type, const QString &filingId)
{
    const auto columns = u"SELECT type, id, filing_id, version, sealed FROM record WHERE type=?"_s;
    auto query = filingId.isEmpty()
                     ? m_database.run(columns + u" ORDER BY id"_s, {wordOf(type)})
                     : m_database.run(columns + u" AND filing_id=? ORDER BY id"_s, {wordOf(type), filingId});
    if (!query)
        return tl::unexpected(query.error());
    Found found;
    if (auto collected = collect(*query, found); !collected)
        return tl::unexpected(collected.error());
    return found;
}

Result<RecordTable::Found> RecordTable::pick(const QList<RecordKey> &keys)
{
    Found found;
    auto query = m_database.prepare(
        u"SELECT type, id, filing_id, version, sealed FROM record WHERE type=? AND id=?"_s);
    if (!query)
        return tl::unexpected(query.error());
    for (const RecordKey &key : keys) {
        if (auto done = Database::execute(*query, {wordOf(key.type), key.id}); !done)
            return tl::unexpected(done.error());
        if (auto collected = collect(*query, found); !collected)
            return tl::unexpected(collected.error());
    }
    return found;
}

} // namespace store
