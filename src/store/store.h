// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/clock.h"
#include "filing/error.h"
#include "store/open_report.h"
#include "store/opener.h"
#include "store/seal.h"
#include "store/store_types.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <optional>

namespace store {

class StoreWorker;

/// The desk's local store: what was synchronised, what is being edited, what waits to be sent. One SQLite
/// file; every `json` in it is sealed.
///
/// All functions may be called from any thread and return at once; the work is done on the store's own
/// thread, in the order of the calls. When a write's future is answered without error, the write is on the
/// disk. Continuations without a context run on the store's thread; the signals come in the thread this
/// object lives in, before it. Errors: kind `Storage` with STORE_CLOSED (not opened), STORE_DISK_FULL,
/// STORE_READ_ONLY, STORE_IN_USE, STORE_CORRUPT (the next start sets the file aside), STORE_UNREADABLE,
/// STORE_IO, STORE_FAILED, and those named below. Destroying the store finishes what was asked and closes the
/// file.
class Store final : public QObject
{
    Q_OBJECT
public:
    template<class T>
    using Future = QFuture<filing::Result<T>>;

    /// With the system's clock.
    explicit Store(QObject *parent = nullptr);
    /// `clock` names files that are set aside; it outlives the store.
    explicit Store(const filing::Clock &clock, QObject *parent = nullptr);
    ~Store() override;

    /// Opens or creates the file; with an empty `path` the store lives in memory. See `OpenReport` for what
    /// was found. STORE_KEY_WRONG (file untouched), STORE_TOO_NEW (a newer program wrote it; file untouched).
    Future<OpenReport> open(const QString &path, SealKey key, OtherKey otherKey = OtherKey::Refuse);

    /// All of the page or nothing of it, cursor included.
    Future<void> applyPage(Page page);
    /// All records of a type, or those of one filing, by id.
    Future<QList<Record>> records(RecordType type, const QString &filingId = {});
    /// Those of `keys` that are there, in that order.
    Future<QList<Record>> records(QList<RecordKey> keys);
    Future<std::optional<Record>> record(RecordType type, const QString &id);

    /// `Stale`, DRAFT_SUPERSEDED where a higher revision is there.
    Future<void> putDraft(Draft draft);
    Future<std::optional<Draft>> draft(const QString &orderId);
    /// The most recently edited first.
    Future<QList<Draft>> drafts();
    Future<void> removeDraft(const QString &orderId);

    /// Adds the operation and, in the same transaction, the draft that it is about. `Conflict`,
    /// OPERATION_EXISTS.
    Future<void> enqueue(OutboxItem item, std::optional<Draft> draft = {});
    /// In the order in which they were added.
    Future<QList<OutboxItem>> outbox();
    /// Stores `notBefore`, `attempts`, `lastError`. `NotFound`, OPERATION_UNKNOWN.
    Future<void> updateOutbox(OutboxItem item);
    Future<void> removeOutbox(const QString &operationId);

    /// `Conflict`, UPLOAD_EXISTS.
    Future<void> addUpload(Upload upload);
    /// In the order in which they were added, without their bytes.
    Future<QList<Upload>> uploads();
    /// `NotFound`, UPLOAD_UNKNOWN.
    Future<QByteArray> uploadBytes(const QString &id);
    /// Notes why the service has refused it; empty: it waits again. `NotFound`, UPLOAD_UNKNOWN.
    Future<void> setUploadError(const QString &id, const QString &code);
    Future<void> removeUpload(const QString &id);

    /// Empty where there is none. For names see `meta_key`.
    Future<QString> meta(const QString &key);
    /// META_KEY_RESERVED for the store's own names.
    Future<void> setMeta(const QString &key, const QString &value);

    /// Removes everything but the key's id, from the file's free pages too.
    Future<void> wipe();

Q_SIGNALS:
    /// Added, changed or removed; an empty list means: all of them.
    void recordsChanged(const QList<store::RecordKey> &keys);
    /// An empty id means: all of them.
    void draftsChanged(const QString &orderId);
    void outboxChanged();
    /// An empty id means: those of all orders.
    void uploadsChanged(const QString &orderId);
    /// Rows were found not to be authentic and were dropped; dropped records come back with the next
    /// synchronisation.
    void damageDropped(const store::Damage &damage);

private:
    template<class T, class Work>
    Future<T> post(Work work);

    const filing::Clock &m_clock;
    QThread m_thread;
    StoreWorker *m_worker; // lives on m_thread and goes with it
};

} // namespace store
