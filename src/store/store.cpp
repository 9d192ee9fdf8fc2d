// SPDX-License-Identifier: Apache-2.0
#include "store/store.h"

#include "store/store_worker.h"

#include <QPromise>

#include <utility>

namespace store {

using filing::Result;

namespace {

const filing::SystemClock systemClock; // without state

} // namespace

Store::Store(QObject *parent)
    : Store(systemClock, parent)
{
}

Store::Store(const filing::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_worker(new StoreWorker)
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &StoreWorker::recordsChanged, this, &Store::recordsChanged);
    connect(m_worker, &StoreWorker::draftsChanged, this, &Store::draftsChanged);
    connect(m_worker, &StoreWorker::outboxChanged, this, &Store::outboxChanged);
    connect(m_worker, &StoreWorker::uploadsChanged, this, &Store::uploadsChanged);
    connect(m_worker, &StoreWorker::damageDropped, this, &Store::damageDropped);
    m_thread.start();
}

Store::~Store()
{
    // Behind everything that was asked before: quit() from here would leave the rest unanswered.
    QMetaObject::invokeMethod(
        m_worker, [] { QThread::currentThread()->quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

template<class T, class Work>
Store::Future<T> Store::post(Work work)
{
    QPromise<Result<T>> promise;
    promise.start();
    auto future = promise.future();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, promise = std::move(promise), work = std::move(work)]() mutable {
            promise.addResult(work(*worker));
            promise.finish();
        },
        Qt::QueuedConnection);
    return future;
}

Store::Future<OpenReport> Store::open(const QString &path, SealKey key, OtherKey otherKey)
{
    return post<OpenReport>(
        [path, key = std::move(key), otherKey, now = m_clock.now()](StoreWorker &worker) mutable {
            return worker.open(path, std::move(key), otherKey, now);
        });
}

Store::Future<void> Store::applyPage(Page page)
{
    return post<void>([page = std::move(page)](StoreWorker &worker) { return worker.applyPage(page); });
}

Store::Future<QList<Record>> Store::records(RecordType type, const QString &filingId)
{
    return post<QList<Record>>([=](StoreWorker &worker) { return worker.records(type, filingId); });
}

Store::Future<QList<Record>> Store::records(QList<RecordKey> keys)
{
    return post<QList<Record>>(
        [keys = std::move(keys)](StoreWorker &worker) { return worker.recordsOf(keys); });
}

Store::Future<std::optional<Record>> Store::record(RecordType type, const QString &id)
{
    return post<std::optional<Record>>([=](StoreWorker &worker) { return worker.record({type, id}); });
}

Store::Future<void> Store::putDraft(Draft draft)
{
    return post<void>([draft = std::move(draft)](StoreWorker &worker) { return worker.putDraft(draft); });
}

Store::Future<std::optional<Draft>> Store::draft(const QString &orderId)
{
    return post<std::optional<Draft>>([=](StoreWorker &worker) { return worker.draft(orderId); });
}

Store::Future<QList<Draft>> Store::drafts()
{
    return post<QList<Draft>>([](StoreWorker &worker) { return worker.drafts(); });
}

Store::Future<void> Store::removeDraft(const QString &orderId)
{
    return post<void>([=](StoreWorker &worker) { return worker.removeDraft(orderId); });
}

Store::Future<void> Store::enqueue(OutboxItem item, std::optional<Draft> draft)
{
    return post<void>([item = std::move(item), draft = std::move(draft)](StoreWorker &worker) {
        return worker.enqueue(item, draft);
    });
}

Store::Future<QList<OutboxItem>> Store::outbox()
{
    return post<QList<OutboxItem>>([](StoreWorker &worker) { return worker.outbox(); });
}

Store::Future<void> Store::updateOutbox(OutboxItem item)
{
    return post<void>([item = std::move(item)](StoreWorker &worker) { return worker.updateOutbox(item); });
}

Store::Future<void> Store::removeOutbox(const QString &operationId)
{
    return post<void>([=](StoreWorker &worker) { return worker.removeOutbox(operationId); });
}

Store::Future<void> Store::addUpload(Upload upload)
{
    return post<void>([upload = std::move(upload)](StoreWorker &worker) { return worker.addUpload(upload); });
}

Store::Future<QList<Upload>> Store::uploads()
{
    return post<QList<Upload>>([](StoreWorker &worker) { return worker.uploads(); });
}

Store::Future<QByteArray> Store::uploadBytes(const QString &id)
{
    return post<QByteArray>([=](StoreWorker &worker) { return worker.uploadBytes(id); });
}

Store::Future<void> Store::setUploadError(const QString &id, const QString &code)
{
    return post<void>([=](StoreWorker &worker) { return worker.setUploadError(id, code); });
}

Store::Future<void> Store::removeUpload(const QString &id)
{
    return post<void>([=](StoreWorker &worker) { return worker.removeUpload(id); });
}

Store::Future<QString> Store::meta(const QString &key)
{
    return post<QString>([=](StoreWorker &worker) { return worker.meta(key); });
}

Store::Future<void> Store::setMeta(const QString &key, const QString &value)
{
    return post<void>([=](StoreWorker &worker) { return worker.setMeta(key, value); });
}

Store::Future<void> Store::wipe()
{
    return post<void>([](StoreWorker &worker) { return worker.wipe(); });
}

} // namespace store
