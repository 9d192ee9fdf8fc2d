// SPDX-License-Identifier: Apache-2.0
#include "sync_desk.h"

#include "contract/rule_data.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using filing::ErrorKind;
using orders::OrderState;
using store::RecordType;
using syncing::Link;

class SyncEngineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void pullsASnapshotPageByPage();
    void pullsOnlyWhatChanged();
    void aSnapshotRemovesWhatIsGone();
    void anInterruptedSnapshotIsBroughtToItsEnd();
    void aLateAnswerDoesNotTurnASnapshotBack();
    void anExpiredCursorKeepsDraftsAndOutbox();
    void aMalformedPageLeavesTheStoreAlone();
    void aHintPullsAtOnce();
    void pollsByItself();
    void goesOfflineAtOnceWhenRefused();
    void showsASilentServiceWithinThreeSeconds();
    void comesBackByItself();
    void theServicesFaultAtTheStartIsWaitedOut();
    void waitsAsLongAsItIsTold();
    void startsOfflineAndSignsInLater();
    void renewsTheSessionOnceAndGoesOn();
    void aRefusedRenewalSignsOutAndKeepsAll();
    void anotherAccountDoesNotGetThisOnesData();
    void anotherAccountStartsEmptyWhereNothingWaits();
    void takesNewerRulesAndKeepsThem();
    void malformedRulesChangeNothing();
    void listensWhileItIsUp();
    void stopsQuietly();

private:
    int records(RecordType type) { return int(SyncDesk::wait(desk->store->records(type))->size()); }
    Link link() const { return desk->engine->status().link; }

    std::unique_ptr<support::FakeTimers> time;
    std::unique_ptr<FakeService> service;
    std::unique_ptr<SyncDesk> desk;
};

void SyncEngineTest::init()
{
    time = std::make_unique<support::FakeTimers>();
    service = std::make_unique<FakeService>(*time);
    service->addFiling(u"fil_1"_s);
    service->addWebsite(u"web_1"_s, u"fil_1"_s, u"示例网"_s);
    desk = std::make_unique<SyncDesk>(*service, *time);
}

void SyncEngineTest::cleanup()
{
    desk.reset();
    service.reset();
    time.reset();
}

void SyncEngineTest::pullsASnapshotPageByPage()
{
    for (int i = 0; i < 120; ++i)
        service->addWebsite(u"more_%1"_s.arg(i), u"fil_1"_s, u"网站"_s);
    QCOMPARE(link(), Link::SignedOut);
    desk->signIn();
    QCOMPARE(records(RecordType::Website), 121);
    QCOMPARE(desk->client.count(u"changes"_s), 3); // 122 records, 50 a page
    QCOMPARE(link(), Link::Synchronised);
    QCOMPARE(desk->engine->status().synchronisedAt, time->now());
}

void SyncEngineTest::pullsOnlyWhatChanged()
{
    desk->signIn();
    service->addWebsite(u"web_2"_s, u"fil_1"_s, u"新网站"_s);
    service->remove(contract::ResourceType::Website, u"web_1"_s);
    QSignalSpy changed(desk->store.get(), &store::Store::recordsChanged);
    desk->engine->syncNow();
    desk->pump();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<QList<store::RecordKey>>().size(), 2);
    QCOMPARE(desk->client.calls.last(), u"changes 2"_s);
}

void SyncEngineTest::aSnapshotRemovesWhatIsGone()
{
    desk->signIn();
    store::Page stray;
    stray.upserts.append({RecordType::Website, u"stray"_s, u"fil_1"_s, 1, "{}"});
    SyncDesk::wait(desk->store->applyPage(stray));
    QCOMPARE(records(RecordType::Website), 2);
    service->addWebsite(u"web_2"_s, u"fil_1"_s, u"b"_s);
    service->expireCursors();
    desk->engine->syncNow();
    desk->pump();
    QCOMPARE(records(RecordType::Website), 2);
    QVERIFY(!*SyncDesk::wait(desk->store->record(RecordType::Website, u"stray"_s)));
}

void SyncEngineTest::anInterruptedSnapshotIsBroughtToItsEnd()
{
    store::Page stray;
    stray.upserts.append({RecordType::Website, u"stray"_s, u"fil_1"_s, 1, "{}"});
    SyncDesk::wait(desk->store->applyPage(stray));
    for (int i = 0; i < 60; ++i)
        service->addWebsite(u"more_%1"_s.arg(i), u"fil_1"_s, u"网站"_s);
    desk->client.network = [this](const QString &call) {
        return support::FakeFilingClient::Fate{.answerLost = call == "changes 50"_L1};
    };
    desk->signIn();
    QVERIFY(*SyncDesk::wait(desk->store->record(RecordType::Website, u"stray"_s)));
    desk->client.network = {};
    desk->restart();
    QVERIFY(!*SyncDesk::wait(desk->store->record(RecordType::Website, u"stray"_s)));
    QCOMPARE(records(RecordType::Website), 61);
}

void SyncEngineTest::aLateAnswerDoesNotTurnASnapshotBack()
{
    const auto record = [](qint64 version) { return store::Record{RecordType::Order, u"o1"_s, u"fil_1"_s, version, "{}"}; };
    store::Page first;
    first.upserts.append(record(5));
    first.cursor = u"1"_s;
    first.snapshotStart = true;
    QVERIFY(SyncDesk::wait(desk->store->applyPage(first)));
    store::Page answer; // of a write that was repeated: the first answer again
    answer.upserts.append(record(3));
    QVERIFY(SyncDesk::wait(desk->store->applyPage(answer)));
    QCOMPARE((*SyncDesk::wait(desk->store->record(RecordType::Order, u"o1"_s)))->version, 5);
}

void SyncEngineTest::anExpiredCursorKeepsDraftsAndOutbox()
{
    desk->signIn();
    desk->client.reachable = false;
    const auto id = filing::newUuid7(1, *QRandomGenerator::global());
    auto order = SyncDesk::newOrder(id);
    order.content.insert(u"/websites/web_1/name"_s, u"新名"_s);
    QVERIFY(desk->save(order));
    QVERIFY(desk->submit(id));
    service->addWebsite(u"web_2"_s, u"fil_1"_s, u"b"_s);
    service->expireCursors();
    QVERIFY(SyncDesk::wait(desk->engine->draft(id))->has_value());
    desk->client.reachable = true;
    desk->pass(1min);
    QCOMPARE(service->submissions(id), 1);
    QCOMPARE(service->orders().value(id).content, order.content);
}

void SyncEngineTest::aMalformedPageLeavesTheStoreAlone()
{
    desk->signIn();
    const auto serve = desk->client.onChanges;
    desk->client.onChanges = [serve](const QString &since, int limit) {
        auto page = serve(since, limit);
        page->changes.append({contract::ResourceType::Website, contract::ChangeOp::Upsert, u"web_3"_s, u"fil_1"_s,
                              QJsonObject{{u"id"_s, 5}}});
        return page;
    };
    service->addWebsite(u"web_2"_s, u"fil_1"_s, u"b"_s);
    desk->engine->syncNow();
    desk->pump();
    QCOMPARE(records(RecordType::Website), 1);
    QCOMPARE(desk->engine->status().lastError->code, u"CHANGE_MALFORMED"_s);
    QCOMPARE(*SyncDesk::wait(desk->store->meta(store::meta_key::cursor)), u"2"_s);
    desk->client.onChanges = serve;
    desk->pass(1min);
    QCOMPARE(records(RecordType::Website), 2);
    QVERIFY(!desk->engine->status().lastError);
}

void SyncEngineTest::aHintPullsAtOnce()
{
    desk->signIn();
    service->addWebsite(u"web_2"_s, u"fil_1"_s, u"b"_s);
    Q_EMIT desk->client.changeHinted();
    desk->pump(); // no time passes
    QCOMPARE(records(RecordType::Website), 2);
}

void SyncEngineTest::pollsByItself()
{
    desk->signIn();
    const int before = desk->client.count(u"changes"_s);
    desk->pass(14s);
    QCOMPARE(desk->client.count(u"changes"_s), before);
    desk->pass(2s);
    QCOMPARE(desk->client.count(u"changes"_s), before + 1);
}

void SyncEngineTest::goesOfflineAtOnceWhenRefused()
{
    desk->signIn();
    desk->client.reachable = false;
    Q_EMIT desk->client.changeHinted(); // the stream breaks with the service
    desk->pump();
    QCOMPARE(link(), Link::Offline);
    QCOMPARE(desk->engine->status().lastError->code, u"SERVICE_GONE"_s);
}

void SyncEngineTest::showsASilentServiceWithinThreeSeconds()
{
    desk->signIn();
    desk->client.holding = true;
    desk->engine->syncNow();
    desk->pass(2s);
    QCOMPARE(link(), Link::Synchronised);
    desk->pass(1s);
    QCOMPARE(link(), Link::Offline);
    desk->client.release();
    desk->pump();
    QCOMPARE(link(), Link::Synchronised);
}

void SyncEngineTest::comesBackByItself()
{
    desk->signIn();
    desk->client.reachable = false;
    desk->engine->syncNow();
    desk->pump();
    QCOMPARE(link(), Link::Offline);
    QList<qint64> tries;
    const auto start = time->now();
    desk->client.network = [&](const QString &) {
        tries.append(start.secsTo(time->now()));
        return support::FakeFilingClient::Fate{};
    };
    desk->pass(60s);
    QCOMPARE(tries, (QList<qint64>{1, 3, 8, 18, 48}));
    QCOMPARE(link(), Link::Offline); // steadily, not flickering with each try
    desk->client.reachable = true;
    desk->pass(30s);
    QCOMPARE(link(), Link::Synchronised);
    QVERIFY(!desk->engine->status().lastError);
}

void SyncEngineTest::theServicesFaultAtTheStartIsWaitedOut()
{
    const auto serve = desk->client.onChanges;
    desk->client.onChanges = [](const QString &, int) -> filing::Result<contract::ChangePage> {
        return filing::fail(ErrorKind::Server, u"HTTP_503"_s);
    };
    desk->signIn();
    QCOMPARE(link(), Link::Offline);
    desk->client.onChanges = serve;
    desk->pass(3s);
    QCOMPARE(link(), Link::Synchronised);
}

void SyncEngineTest::waitsAsLongAsItIsTold()
{
    const auto serve = desk->client.onChanges;
    desk->client.onChanges = [](const QString &, int) -> filing::Result<contract::ChangePage> {
        filing::Error error{ErrorKind::RateLimited, u"TOO_MANY_REQUESTS"_s};
        error.params.insert(u"retryAfter"_s, u"40"_s);
        return tl::unexpected(error);
    };
    desk->signIn();
    desk->pass(39s);
    QCOMPARE(desk->client.count(u"changes"_s), 1);
    desk->client.onChanges = serve;
    desk->pass(2s);
    QCOMPARE(link(), Link::Synchronised);
}

void SyncEngineTest::startsOfflineAndSignsInLater()
{
    desk->signIn();
    desk->client.reachable = false;
    desk->restart();
    QCOMPARE(link(), Link::Offline);
    QCOMPARE(records(RecordType::Website), 1); // everything stays readable
    desk->client.reachable = true;
    desk->pass(10s);
    QCOMPARE(link(), Link::Synchronised);
    QVERIFY(desk->session->session());
}

void SyncEngineTest::renewsTheSessionOnceAndGoesOn()
{
    desk->signIn();
    service->expireAccess();
    service->addWebsite(u"web_2"_s, u"fil_1"_s, u"b"_s);
    QSignalSpy signedOut(desk->session.get(), &syncing::SessionKeeper::signedOut);
    desk->engine->syncNow();
    desk->pump();
    QCOMPARE(desk->client.count(u"refresh"_s), 1);
    QCOMPARE(records(RecordType::Website), 2);
    QCOMPARE(signedOut.size(), 0);
}

void SyncEngineTest::aRefusedRenewalSignsOutAndKeepsAll()
{
    desk->signIn();
    const auto id = filing::newUuid7(1, *QRandomGenerator::global());
    service->endSessions();
    QVERIFY(desk->save(SyncDesk::newOrder(id)));
    QVERIFY(desk->submit(id));
    desk->pass(1min);
    QCOMPARE(link(), Link::SignedOut);
    QVERIFY(desk->engine->isSubmitting(id));
    QVERIFY(SyncDesk::wait(desk->engine->draft(id))->has_value());
    QCOMPARE(records(RecordType::Website), 1);
    QCOMPARE(desk->client.count(u"refresh"_s), 1); // it does not go on asking
}

void SyncEngineTest::anotherAccountDoesNotGetThisOnesData()
{
    desk->signIn();
    desk->client.reachable = false;
    const auto id = filing::newUuid7(1, *QRandomGenerator::global());
    QVERIFY(desk->save(SyncDesk::newOrder(id)));
    SyncDesk::wait(desk->session->signOut());
    desk->client.reachable = true;
    service->account = u"acc_2"_s;
    desk->signIn();
    desk->pass(1min);
    QCOMPARE(link(), Link::SignedOut);
    QCOMPARE(desk->engine->status().lastError->code, u"ACCOUNT_DIFFERS"_s);
    QVERIFY(SyncDesk::wait(desk->engine->draft(id))->has_value());
    QVERIFY(!service->orders().contains(id));
    service->account = u"acc_1"_s;
    SyncDesk::wait(desk->session->signOut());
    desk->signIn();
    desk->pass(5s);
    QVERIFY(service->orders().contains(id));
}

void SyncEngineTest::anotherAccountStartsEmptyWhereNothingWaits()
{
    desk->signIn();
    SyncDesk::wait(desk->session->signOut());
    service->account = u"acc_2"_s;
    service->addWebsite(u"web_2"_s, u"fil_1"_s, u"b"_s);
    desk->client.calls.clear();
    desk->signIn();
    QCOMPARE(link(), Link::Synchronised);
    QVERIFY(desk->client.calls.contains(u"changes "_s)); // from the beginning
    QCOMPARE(*SyncDesk::wait(desk->store->meta(store::meta_key::account)), u"acc_2"_s);
}

void SyncEngineTest::takesNewerRulesAndKeepsThem()
{
    const auto builtIn = desk->engine->ruleBook().version;
    QVERIFY(!builtIn.isEmpty());
    QCOMPARE(desk->engine->ruleBook().regions.size(), 31);
    auto rules = *contract::readRules(u":/rules"_s);
    rules.insert(u"version"_s, u"newer"_s);
    service->rulesVersion = u"newer"_s;
    desk->client.onRules = [rules](const QString &etag) -> filing::Result<remote::RulesAnswer> {
        return etag == "\"newer\""_L1 ? remote::RulesAnswer{true, etag, {}} : remote::RulesAnswer{false, u"\"newer\""_s, rules};
    };
    QSignalSpy changed(desk->engine.get(), &syncing::SyncEngine::ruleBookChanged);
    desk->signIn();
    QCOMPARE(desk->engine->ruleBook().version, u"newer"_s);
    QCOMPARE(changed.size(), 1);
    desk->pass(1min);
    QCOMPARE(desk->client.count(u"rules"_s), 1);
    desk->client.reachable = false;
    desk->restart();
    QCOMPARE(desk->engine->ruleBook().version, u"newer"_s);
}

void SyncEngineTest::malformedRulesChangeNothing()
{
    const auto builtIn = desk->engine->ruleBook().version;
    service->rulesVersion = u"newer"_s;
    desk->client.onRules = [](const QString &) -> filing::Result<remote::RulesAnswer> {
        return remote::RulesAnswer{false, u"\"newer\""_s, QJsonObject{{u"regions"_s, 5}}};
    };
    desk->signIn();
    QCOMPARE(desk->engine->ruleBook().version, builtIn);
    QCOMPARE(link(), Link::Synchronised);
}

void SyncEngineTest::listensWhileItIsUp()
{
    QVERIFY(!desk->client.listening);
    desk->signIn();
    QVERIFY(desk->client.listening);
    SyncDesk::wait(desk->session->signOut());
    desk->pump();
    QVERIFY(!desk->client.listening);
    QCOMPARE(link(), Link::SignedOut);
}

void SyncEngineTest::stopsQuietly()
{
    desk->signIn();
    desk->engine->stop();
    desk->client.calls.clear();
    desk->pass(2min);
    QCOMPARE(desk->client.count(u"changes"_s), 0);
    desk->engine->start();
    desk->pump();
    QCOMPARE(link(), Link::Synchronised);
}

QTEST_GUILESS_MAIN(SyncEngineTest)
#include "tst_sync_engine.moc"
