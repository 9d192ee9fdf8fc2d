// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/workspace.h"
#include "store/store.h"
#include "support/fake_clock.h"
#include "support/fake_secret_store.h"
#include "support/sample_client.h"
#include "sync/session_keeper.h"
#include "sync/sync_engine.h"

#include <QTemporaryDir>
#include <QTest>

namespace support {

/// A whole desk below the widgets, synchronised with the sample filings of one account (`:/practice/filings.json`,
/// dates counted from the fake clock), signed in and online. Everything real but the service, the time and the
/// keychain. `fixture.sync.start()` lets it push and pull; without it edits stay local.
class DeskFixture
{
public:
    explicit DeskFixture(const QString &account = QStringLiteral("demo@example.cn"));
    ~DeskFixture();

    /// Says online, offline, signed out to the workspace, as the shell does.
    void setCircumstances(bool online, bool signedIn = true);

    QTemporaryDir folder;
    FakeClock clock;
    SampleClient client;
    FakeSecretStore secrets;
    store::Store store;
    models::Workspace workspace;
    syncing::SessionKeeper session;
    syncing::SyncEngine sync;
};

/// The answer of a future, which must come within five seconds; spins the test's event loop.
template <class T>
T settled(QFuture<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 5000))
        qFatal("No answer came.");
    return future.takeResult();
}

} // namespace support
