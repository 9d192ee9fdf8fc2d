// SPDX-License-Identifier: Apache-2.0
#include "sync/puller.h"

#include "store/store.h"

#include <QtConcurrent>

namespace syncing {

using namespace Qt::Literals::StringLiterals;
using contract::ChangePage;
using filing::Result;
using filing::whenAnswered;

namespace {

/// Set while a snapshot is being read, so that one that a restart interrupts is brought to its end.
const auto snapshotKey = "snapshot"_L1;

} // namespace

Puller::Puller(store::Store &store, remote::FilingClient &client, Connection &connection, Timers &timers,
               const SyncOptions &options, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_client(client)
    , m_connection(connection)
    , m_options(options)
    , m_interval(options.pollInterval)
    , m_poll(timers)
{
    connect(&connection, &Connection::trying, this, &Puller::pull);
    connect(&connection, &Connection::down, this, [this] { m_poll.stop(); });
}

void Puller::pull()
{
    m_poll.stop();
    if (!m_connection.mayPull())
        return;
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    readCursor();
}

void Puller::readCursor()
{
    m_again = false;
    whenAnswered(m_store.meta(snapshotKey), this, [this](const Result<QString> &running) {
        m_inSnapshot = running && !running->isEmpty();
    });
    whenAnswered(m_store.meta(store::meta_key::cursor), this, [this](const Result<QString> &cursor) {
        cursor ? ask(*cursor) : onFailure({}, cursor.error());
    });
}

void Puller::ask(const QString &since)
{
    m_connection.ask<ChangePage>(
        this, [this, since] { return m_client.changes(since, m_options.pageSize); },
        [this, since](const Result<ChangePage> &page) {
            page ? onPage(since, *page) : onFailure(since, page.error());
        });
}

void Puller::onPage(const QString &since, const ChangePage &page)
{
    if (page.hasMore && page.cursor == since) {
        onFailure(since, {filing::ErrorKind::Protocol, u"CURSOR_STUCK"_s});
        return;
    }
    whenAnswered(QtConcurrent::run([page] { return readPage(page); }), this,
                 [this, since, head = ChangePage{{}, page.cursor, page.hasMore, page.rulesVersion}](
                     const Result<ReadPage> &read) { read ? apply(since, head, *read) : onFailure(since, read.error()); });
}

void Puller::apply(const QString &since, const ChangePage &head, const ReadPage &read)
{
    store::Page page{read.upserts, read.removals, head.cursor};
    page.snapshotStart = since.isEmpty();
    m_inSnapshot = m_inSnapshot || page.snapshotStart;
    page.snapshotEnd = m_inSnapshot && !head.hasMore;
    if (m_inSnapshot)
        page.meta.insert(snapshotKey, page.snapshotEnd ? QString() : u"1"_s);
    const bool nothing = read.upserts.isEmpty() && read.removals.isEmpty() && head.cursor == since && !m_inSnapshot;
    auto stored = nothing ? filing::answered(Result<void>()) : m_store.applyPage(std::move(page));
    whenAnswered(stored, this, [this, head, since, orders = read.orders](const Result<void> &applied) {
        if (!applied)
            return onFailure(since, applied.error());
        if (!head.hasMore)
            m_inSnapshot = false;
        if (!orders.isEmpty())
            Q_EMIT ordersRead(orders);
        if (head.hasMore)
            return ask(head.cursor);
        Q_EMIT caughtUp(head.rulesVersion);
        finish();
    });
}

void Puller::onFailure(const QString &since, const filing::Error &error)
{
    if (error.code == "CURSOR_EXPIRED"_L1 && !since.isEmpty())
        return ask({});
    Q_EMIT failed(error);
    finish();
}

void Puller::finish()
{
    m_running = false;
    if (m_again)
        return pull();
    if (m_connection.mayPull())
        m_poll.set(m_interval, [this] { pull(); });
}

} // namespace syncing
