// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contract/codec.h"
#include "fake_service.h"
#include "filing/uuid7.h"
#include "store/store.h"
#include "support/fake_secret_store.h"
#include "support/fake_timers.h"
#include "sync/session_keeper.h"
#include "sync/sync_engine.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

/// A desk below the workspace: real store, session and engine; its service, time and keychain are the test's.
class SyncDesk
{
public:
    using Order = orders::Order;

    explicit SyncDesk(FakeService &service, support::FakeTimers &theTime, const QString &rules = QStringLiteral(":/rules"))
        : time(theTime)
    {
        options.rulesFolder = rules;
        service.serve(client);
        client.later = [this](int ms, std::function<void()> work) {
            time.after(std::chrono::milliseconds(ms), std::move(work));
        };
        options.timers = &time;
        open();
    }

    /// Reads the folder's store as a new program does; `close` before it is a crash: nothing is said good-bye to.
    void open()
    {
        store = std::make_unique<store::Store>();
        const QByteArray bytes(qsizetype(store::SealKey::Size), 'k');
        auto key = store::SealKey::fromBytes(
            {reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size())});
        const auto opened = wait(store->open(folder.filePath(QStringLiteral("store.db")), std::move(*key)));
        if (!opened)
            qFatal("store: %s", qPrintable(opened.error().code));
        session = std::make_unique<syncing::SessionKeeper>(client, secrets, time, QStringLiteral("test"), nullptr, &time);
        engine = std::make_unique<syncing::SyncEngine>(*store, client, *session, time, options);
        answers.clear();
        conflicts.clear();
        asked.clear();
        QObject::connect(engine.get(), &syncing::SyncEngine::answered, engine.get(),
                         [this](const QString &id, const filing::Result<Order> &answer) { answers.append({id, answer}); });
        QObject::connect(engine.get(), &syncing::SyncEngine::draftConflict, engine.get(),
                         [this](const QString &id, const Order &) { conflicts.append(id); });
        QObject::connect(engine.get(), &syncing::SyncEngine::passwordNeeded, engine.get(),
                         [this](const QString &id) { asked.append(id); });
    }
    void close()
    {
        engine.reset();
        session.reset();
        store.reset();
    }
    void restart()
    {
        close();
        open();
        engine->start();
        pump();
    }
    void signIn()
    {
        wait(session->signIn(QStringLiteral("demo@example.cn"),
                             secrets::SecretBytes::copyOf(QByteArrayView("practice-2026"))));
        engine->start();
        pump();
    }

    /// Lets everything that is under way come to rest, the store's thread and the workers included, without any time
    /// passing: so that a run is the same each time.
    void pump()
    {
        for (int quiet = 0; quiet < 2;) {
            activity.count = 0;
            wait(store->meta(QStringLiteral("pump")));
            QThreadPool::globalInstance()->waitForDone();
            QCoreApplication::processEvents();
            quiet = activity.count == 0 ? quiet + 1 : 0;
        }
    }
    void pass(std::chrono::milliseconds by)
    {
        time.advance(by, [this] { pump(); });
    }

    template <class T>
    static T wait(QFuture<T> future)
    {
        QEventLoop loop;
        QFutureWatcher<T> watcher;
        loop.setObjectName(QLatin1StringView(Activity::own));
        watcher.setObjectName(QLatin1StringView(Activity::own));
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        if (!future.isFinished()) {
            QTimer deadline;
            QObject::connect(&deadline, &QTimer::timeout, &loop, [] { qFatal("No answer came."); });
            deadline.start(10'000);
            loop.exec(QEventLoop::ExcludeUserInputEvents);
        }
        return future.takeResult();
    }

    static Order newOrder(const QString &id, const QString &filingId = QStringLiteral("fil_1"))
    {
        Order order;
        order.id = id;
        order.kind = orders::OrderKind::ChangeWebsite;
        order.filingId = filingId;
        order.targets = {QStringLiteral("web_1")};
        order.baseVersion = 1;
        return order;
    }
    filing::Result<store::StoredDraft> save(const Order &order) { return wait(engine->saveDraft(order)); }
    filing::Result<void> submit(const QString &id, const QString &password = {})
    {
        const auto bytes = password.toUtf8();
        return wait(engine->submit(id, password.isEmpty() ? std::nullopt
                                                          : std::optional(secrets::SecretBytes::copyOf(bytes))));
    }
    std::optional<Order> record(const QString &id)
    {
        const auto found = wait(store->record(store::RecordType::Order, id));
        if (!found || !*found)
            return {};
        return *contract::decode<Order>(*contract::parseObject((*found)->json));
    }

    QTemporaryDir folder{templatePath()};
    support::FakeTimers &time;
    support::FakeFilingClient client;
    support::FakeSecretStore secrets;
    syncing::SyncOptions options;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<syncing::SessionKeeper> session;
    std::unique_ptr<syncing::SyncEngine> engine;
    QList<std::pair<QString, filing::Result<Order>>> answers;
    QStringList conflicts;
    QStringList asked; ///< for a password

private:
    /// Counts what happens in the event loop, save the waiting itself.
    class Activity final : public QObject
    {
    public:
        static constexpr const char *own = "waiting";
        Activity() { QCoreApplication::instance()->installEventFilter(this); }
        int count = 0;

    protected:
        bool eventFilter(QObject *receiver, QEvent *) override
        {
            if (receiver->objectName() != QLatin1StringView(own))
                ++count;
            return false;
        }
    };
    Activity activity;

    /// In memory where there is such a folder: what these tests are about is not the disk.
    static QString templatePath()
    {
        const auto memory = QStringLiteral("/dev/shm");
        return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/sync-XXXXXX");
    }
};
