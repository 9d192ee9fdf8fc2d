// SPDX-License-Identifier: Apache-2.0
#include "store/store_worker.h"

#include "store/draft_table.h"
#include "store/meta_table.h"
#include "store/outbox_table.h"
#include "store/record_table.h"
#include "store/upload_table.h"

namespace store {

using namespace Qt::Literals::StringLiterals;
using filing::ErrorKind;
using filing::Result;

namespace {

bool isOwn(const QString &metaKey) { return metaKey.startsWith("store/"_L1); }

} // namespace

struct StoreWorker::Sealed
{
    Sealed(SealKey sealKey, std::unique_ptr<Database> opened)
        : key(std::move(sealKey))
        , database(std::move(opened))
        , meta(*database)
        , records(*database, key)
        , drafts(*database, key)
        , outbox(*database, key)
        , uploads(*database, key)
    {
    }
    SealKey key;
    std::unique_ptr<Database> database;
    MetaTable meta;
    RecordTable records;
    DraftTable drafts;
    OutboxTable outbox;
    UploadTable uploads;
};

StoreWorker::StoreWorker() = default;
StoreWorker::~StoreWorker() = default;

template<class T, class Work>
Result<T> StoreWorker::withStore(Work work)
{
    if (!m_sealed)
        return filing::fail(ErrorKind::Storage, u"STORE_CLOSED"_s);
    return work(*m_sealed);
}

Result<OpenReport> StoreWorker::open(const QString &path, SealKey key, OtherKey otherKey,
                                     const QDateTime &now)
{
    m_sealed.reset();
    auto opened = openStore(path, key, otherKey, now);
    if (!opened)
        return tl::unexpected(opened.error());
    m_sealed = std::make_unique<Sealed>(std::move(key), std::move(opened->database));
    return opened->report;
}

Result<void> StoreWorker::applyPage(const Page &page)
{
    return withStore<void>([&](Sealed &sealed) -> Result<void> {
        const auto changed = sealed.database->transaction([&] { return applyInTransaction(sealed, page); });
        if (!changed)
            return tl::unexpected(changed.error());
        if (!changed->isEmpty())
            Q_EMIT recordsChanged(*changed);
        for (const QString &orderId : page.finishedDrafts)
            Q_EMIT draftsChanged(orderId);
        if (!page.finishedOperations.isEmpty())
            Q_EMIT outboxChanged();
        if (!page.finishedUploads.isEmpty())
            Q_EMIT uploadsChanged({});
        return {};
    });
}

Result<QList<RecordKey>> StoreWorker::applyInTransaction(Sealed &sealed, const Page &page)
{
    auto changed = sealed.records.apply(page);
    if (!changed)
        return changed;
    if (page.cursor) {
        if (auto set = sealed.meta.set(meta_key::cursor, *page.cursor); !set)
            return tl::unexpected(set.error());
    }
    for (auto entry = page.meta.begin(); entry != page.meta.end(); ++entry) {
        if (isOwn(entry.key()))
            return filing::fail(ErrorKind::Input, u"META_KEY_RESERVED"_s, entry.key());
        if (auto set = sealed.meta.set(entry.key(), entry.value()); !set)
            return tl::unexpected(set.error());
    }
    for (const QString &operationId : page.finishedOperations) {
        if (auto removed = sealed.outbox.remove(operationId); !removed)
            return tl::unexpected(removed.error());
    }
    for (const QString &orderId : page.finishedDrafts) {
        if (auto removed = sealed.drafts.remove(orderId); !removed)
            return tl::unexpected(removed.error());
    }
    for (const QString &id : page.finishedUploads) {
        if (auto removed = sealed.uploads.remove(id); !removed)
            return tl::unexpected(removed.error());
    }
    return changed;
}

/// Drops the broken rows and the cursor with them, so that the next synchronisation brings them again.
Result<QList<Record>> StoreWorker::authentic(Sealed &sealed, QList<Record> records,
                                             const QList<RecordKey> &broken)
{
    if (broken.isEmpty())
        return records;
    auto dropped = sealed.database->transaction([&]() -> Result<void> {
        if (auto removed = sealed.records.remove(broken); !removed)
            return tl::unexpected(removed.error());
        return sealed.meta.set(meta_key::cursor, {});
    });
    if (!dropped)
        return tl::unexpected(dropped.error());
    Q_EMIT damageDropped({.records = int(broken.size())});
    Q_EMIT recordsChanged(broken);
    return records;
}

Result<QList<Record>> StoreWorker::records(RecordType type, const QString &filingId)
{
    return withStore<QList<Record>>([&](Sealed &sealed) {
        return sealed.records.list(type, filingId).and_then([&](const RecordTable::Found &found) {
            return authentic(sealed, found.records, found.broken);
        });
    });
}

Result<QList<Record>> StoreWorker::recordsOf(const QList<RecordKey> &keys)
{
    return withStore<QList<Record>>([&](Sealed &sealed) {
        return sealed.records.pick(keys).and_then(
            [&](const RecordTable::Found &found) { return authentic(sealed, found.records, found.broken); });
    });
}

Result<std::optional<Record>> StoreWorker::record(const RecordKey &key)
{
    return recordsOf({key}).map([](const QList<Record> &found) {
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

Result<void> StoreWorker::putDraft(const Draft &draft)
{
    return withStore<void>([&](Sealed &sealed) {
        auto put = sealed.drafts.put(draft);
        if (put)
            Q_EMIT draftsChanged(draft.orderId);
        return put;
    });
}

Result<std::optional<Draft>> StoreWorker::draft(const QString &orderId)
{
    return drafts(orderId).map([](const QList<Draft> &found) {
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

Result<QList<Draft>> StoreWorker::drafts(const QString &orderId)
{
    return withStore<QList<Draft>>([&](Sealed &sealed) -> Result<QList<Draft>> {
        auto found = sealed.drafts.read(orderId);
        if (!found)
            return tl::unexpected(found.error());
        for (const QString &id : std::as_const(found->broken)) {
            if (auto removed = sealed.drafts.remove(id); !removed)
                return tl::unexpected(removed.error());
            Q_EMIT damageDropped({.drafts = 1});
            Q_EMIT draftsChanged(id);
        }
        return std::move(found->drafts);
    });
}

Result<void> StoreWorker::removeDraft(const QString &orderId)
{
    return withStore<void>([&](Sealed &sealed) -> Result<void> {
        const auto removed = sealed.drafts.remove(orderId);
        if (!removed)
            return tl::unexpected(removed.error());
        if (*removed)
            Q_EMIT draftsChanged(orderId);
        return {};
    });
}

Result<void> StoreWorker::enqueue(const OutboxItem &item, const std::optional<Draft> &draft)
{
    return withStore<void>([&](Sealed &sealed) -> Result<void> {
        auto done = sealed.database->transaction([&]() -> Result<void> {
            if (draft) {
                if (auto put = sealed.drafts.put(*draft); !put)
                    return put;
            }
            return sealed.outbox.add(item);
        });
        if (!done)
            return done;
        if (draft)
            Q_EMIT draftsChanged(draft->orderId);
        Q_EMIT outboxChanged();
        return {};
    });
}

Result<QList<OutboxItem>> StoreWorker::outbox()
{
    return withStore<QList<OutboxItem>>([&](Sealed &sealed) -> Result<QList<OutboxItem>> {
        auto found = sealed.outbox.list();
        if (!found)
            return tl::unexpected(found.error());
        for (const QString &id : std::as_const(found->broken)) {
            if (auto removed = sealed.outbox.remove(id); !removed)
                return tl::unexpected(removed.error());
            Q_EMIT damageDropped({.outbox = 1});
        }
        return std::move(found->items);
    });
}

Result<void> StoreWorker::updateOutbox(const OutboxItem &item)
{
    return withStore<void>([&](Sealed &sealed) {
        auto updated = sealed.outbox.update(item);
        if (updated)
            Q_EMIT outboxChanged();
        return updated;
    });
}

Result<void> StoreWorker::removeOutbox(const QString &operationId)
{
    return withStore<void>([&](Sealed &sealed) -> Result<void> {
        const auto removed = sealed.outbox.remove(operationId);
        if (!removed)
            return tl::unexpected(removed.error());
        if (*removed)
            Q_EMIT outboxChanged();
        return {};
    });
}

Result<void> StoreWorker::addUpload(const Upload &upload)
{
    return withStore<void>([&](Sealed &sealed) {
        auto added = sealed.uploads.add(upload);
        if (added)
            Q_EMIT uploadsChanged(upload.orderId);
        return added;
    });
}

Result<QList<Upload>> StoreWorker::uploads()
{
    return withStore<QList<Upload>>([&](Sealed &sealed) -> Result<QList<Upload>> {
        auto found = sealed.uploads.list();
        if (!found)
            return tl::unexpected(found.error());
        for (const QString &id : std::as_const(found->broken)) {
            if (auto removed = sealed.uploads.remove(id); !removed)
                return tl::unexpected(removed.error());
            Q_EMIT damageDropped({.uploads = 1});
        }
        return std::move(found->uploads);
    });
}

Result<QByteArray> StoreWorker::uploadBytes(const QString &id)
{
    return withStore<QByteArray>([&](Sealed &sealed) { return sealed.uploads.bytes(id); });
}

Result<void> StoreWorker::setUploadError(const QString &id, const QString &code)
{
    return withStore<void>([&](Sealed &sealed) {
        auto noted = sealed.uploads.setError(id, code);
        if (noted)
            Q_EMIT uploadsChanged({});
        return noted;
    });
}

Result<void> StoreWorker::removeUpload(const QString &id)
{
    return withStore<void>([&](Sealed &sealed) -> Result<void> {
        const auto order = sealed.uploads.remove(id);
        if (!order)
            return tl::unexpected(order.error());
        if (!order->isEmpty())
            Q_EMIT uploadsChanged(*order);
        return {};
    });
}

Result<QString> StoreWorker::meta(const QString &key)
{
    return withStore<QString>([&](Sealed &sealed) { return sealed.meta.value(key); });
}

Result<void> StoreWorker::setMeta(const QString &key, const QString &value)
{
    if (isOwn(key))
        return filing::fail(ErrorKind::Input, u"META_KEY_RESERVED"_s, key);
    return withStore<void>([&](Sealed &sealed) { return sealed.meta.set(key, value); });
}

Result<void> StoreWorker::wipe()
{
    return withStore<void>([&](Sealed &sealed) -> Result<void> {
        auto wiped = sealed.database->transaction([&]() -> Result<void> {
            for (const QString &statement :
                 {u"DELETE FROM record"_s, u"DELETE FROM draft"_s, u"DELETE FROM outbox"_s, u"DELETE FROM upload"_s,
                  u"DELETE FROM meta WHERE key<>'store/key'"_s}) {
                if (auto done = sealed.database->change(statement); !done)
                    return tl::unexpected(done.error());
            }
            return {};
        });
        if (!wiped)
            return wiped;
        // What was deleted must not stay in free pages or in the log.
        for (const QString &statement : {u"VACUUM"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s}) {
            if (auto done = sealed.database->value(statement); !done)
                return tl::unexpected(done.error());
        }
        Q_EMIT recordsChanged({});
        Q_EMIT draftsChanged({});
        Q_EMIT outboxChanged();
        Q_EMIT uploadsChanged({});
        return {};
    });
}

} // namespace store
