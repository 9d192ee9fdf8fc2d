// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"
#include "store/opener.h"
#include "store/seal.h"
#include "store/store_types.h"

#include <QObject>

#include <optional>

namespace store {

/// The store's work, done one piece after the other on the store's own thread. See store.h for what each
/// piece means.
class StoreWorker final : public QObject
{
    Q_OBJECT
public:
    StoreWorker();
    ~StoreWorker() override;

    filing::Result<OpenReport> open(const QString &path, SealKey key, OtherKey otherKey,
                                    const QDateTime &now);
    filing::Result<void> applyPage(const Page &page);
    filing::Result<QList<Record>> records(RecordType type, const QString &filingId);
    filing::Result<QList<Record>> recordsOf(const QList<RecordKey> &keys);
    filing::Result<std::optional<Record>> record(const RecordKey &key);
    filing::Result<void> putDraft(const Draft &draft);
    filing::Result<std::optional<Draft>> draft(const QString &orderId);
    filing::Result<QList<Draft>> drafts(const QString &orderId = {});
    filing::Result<void> removeDraft(const QString &orderId);
    filing::Result<void> enqueue(const OutboxItem &item, const std::optional<Draft> &draft);
    filing::Result<QList<OutboxItem>> outbox();
    filing::Result<void> updateOutbox(const OutboxItem &item);
    filing::Result<void> removeOutbox(const QString &operationId);
    filing::Result<void> addUpload(const Upload &upload);
    filing::Result<QList<Upload>> uploads();
    filing::Result<QByteArray> uploadBytes(const QString &id);
    filing::Result<void> setUploadError(const QString &id, const QString &code);
    filing::Result<void> removeUpload(const QString &id);
    filing::Result<QString> meta(const QString &key);
    filing::Result<void> setMeta(const QString &key, const QString &value);
    filing::Result<void> wipe();

Q_SIGNALS:
    void recordsChanged(const QList<store::RecordKey> &keys);
    void draftsChanged(const QString &orderId);
    void outboxChanged();
    void uploadsChanged(const QString &orderId);
    void damageDropped(const store::Damage &damage);

private:
    struct Sealed; // the open database and its key

    template<class T, class Work>
    filing::Result<T> withStore(Work work);
    filing::Result<QList<Record>> authentic(Sealed &sealed, QList<Record> records,
                                            const QList<RecordKey> &broken);
    filing::Result<QList<RecordKey>> applyInTransaction(Sealed &sealed, const Page &page);

    std::unique_ptr<Sealed> m_sealed;
};

} // namespace store
