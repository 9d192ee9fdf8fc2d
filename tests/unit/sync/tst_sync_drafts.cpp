// SPDX-License-Identifier: Apache-2.0
#include "sync/draft_merge.h"
#include "sync_desk.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using filing::ErrorKind;
using orders::OrderState;

class SyncDraftsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void isDurableBeforeItIsSent();
    void pushesASecondAfterTheLastEdit();
    void onePutAtATime();
    void survivesARestart();
    void aLostAnswerIsNotAConflict();
    void aLostAnswerIsNotAConflictAfterARestart();
    void editsOfDifferentFieldsAreMerged();
    void servicesOfTwoDesksGoTogether();
    void aConflictKeepsBothUntilItIsResolved_data();
    void aConflictKeepsBothUntilItIsResolved();
    void eachFieldInConflictIsChosen();
    void nothingIsResolvedWithoutAConflict();
    void editsAReturnedOrder();
    void takesOverWhatAnotherDeskWrote();
    void goesWithAnOrderThatAnotherDeskSubmitted();
    void keepsEditsOfAnOrderThatIsGoneItsWay();
    void isMadeAnewWhereTheServiceLostIt();
    void aRefusedDraftIsKeptAndSaid();
    void aRefusedDraftGoesOnWhenTheWayIsFree();
    void abandonsADraftTheServiceNeverHad();
    void abandonsAnOrder();
    void abandonsWhileOffline();
    void abandonsBeforeTheSubmitIsSent();
    void theNextOrderOfTheFilingWaitsForTheAbandon();
    void abandonOvertakesNoPut();
    void abandonsWhatArrivesLateAfterARestart();
    void abandonIsRefusedAtTheAdministration();

private:
    orders::Order edited(const QString &name)
    {
        auto order = SyncDesk::newOrder(id);
        order.content.insert(nameField, name);
        return order;
    }
    store::StoredDraft draft() { return *SyncDesk::wait(desk->engine->draft(id)).value(); }
    bool hasDraft() { return SyncDesk::wait(desk->engine->draft(id))->has_value(); }
    QJsonObject serverContent() const { return service->orders().value(id).content; }

    const QString nameField = u"/websites/web_1/name"_s;
    const QString remarkField = u"/websites/web_1/remark"_s;
    QString id;
    std::unique_ptr<support::FakeTimers> time;
    std::unique_ptr<FakeService> service;
    std::unique_ptr<SyncDesk> desk;
};

void SyncDraftsTest::init()
{
    id = filing::newUuid7(1, *QRandomGenerator::global());
    time = std::make_unique<support::FakeTimers>();
    service = std::make_unique<FakeService>(*time);
    service->addFiling(u"fil_1"_s);
    desk = std::make_unique<SyncDesk>(*service, *time);
    desk->signIn();
}

void SyncDraftsTest::cleanup()
{
    desk.reset();
    service.reset();
    time.reset();
}

void SyncDraftsTest::isDurableBeforeItIsSent()
{
    const auto saved = desk->save(edited(u"a"_s));
    QVERIFY(saved);
    QCOMPARE(saved->revision, 1);
    QVERIFY(!saved->isPushed());
    QVERIFY(*SyncDesk::wait(desk->store->draft(id)));
    QVERIFY(service->orders().isEmpty());
    QCOMPARE(desk->engine->status().waiting, 1);
}

void SyncDraftsTest::pushesASecondAfterTheLastEdit()
{
    for (const auto *name : {u"a", u"ab", u"abc"}) {
        QVERIFY(desk->save(edited(QString::fromUtf16(name))));
        desk->pass(900ms);
    }
    QCOMPARE(desk->client.count(u"putOrder"_s), 0);
    desk->pass(200ms);
    QCOMPARE(desk->client.count(u"putOrder"_s), 1);
    QCOMPARE(serverContent().value(nameField).toString(), u"abc"_s);
    QVERIFY(draft().isPushed());
    QCOMPARE(draft().serverVersion, 1);
    QVERIFY(draft().offered.isEmpty());
    QCOMPARE(desk->record(id)->version, 1);
    QCOMPARE(desk->engine->status().waiting, 0);
}

void SyncDraftsTest::onePutAtATime()
{
    QVERIFY(desk->save(edited(u"a"_s)));
    desk->client.holding = true;
    desk->pass(2s);
    QVERIFY(desk->save(edited(u"b"_s)));
    desk->pass(2s);
    QCOMPARE(desk->client.count(u"putOrder"_s), 1);
    desk->client.release();
    desk->pass(2s);
    QCOMPARE(desk->client.count(u"putOrder"_s), 2);
    QCOMPARE(serverContent().value(nameField).toString(), u"b"_s);
    QVERIFY(draft().isPushed());
}

void SyncDraftsTest::survivesARestart()
{
    desk->client.reachable = false;
    QVERIFY(desk->save(edited(u"a"_s)));
    QVERIFY(desk->save(edited(u"ab"_s)));
    desk->restart();
    QCOMPARE(draft().revision, 2);
    QCOMPARE(draft().order.content, edited(u"ab"_s).content);
    desk->client.reachable = true;
    desk->pass(20s);
    QCOMPARE(serverContent().value(nameField).toString(), u"ab"_s);
}

void SyncDraftsTest::aLostAnswerIsNotAConflict()
{
    desk->client.network = [](const QString &call) {
        return support::FakeFilingClient::Fate{.answerLost = call.startsWith(u"putOrder"_s)};
    };
    QVERIFY(desk->save(edited(u"a"_s)));
    desk->pass(1500ms);
    QCOMPARE(service->orders().value(id).version, 1);
    QVERIFY(desk->save(edited(u"b"_s))); // the same field again, before the loss is known
    desk->client.network = {};
    desk->pass(30s);
    QVERIFY(desk->conflicts.isEmpty());
    QCOMPARE(serverContent().value(nameField).toString(), u"b"_s);
    QVERIFY(draft().isPushed());
}

void SyncDraftsTest::aLostAnswerIsNotAConflictAfterARestart()
{
    desk->client.network = [](const QString &call) {
        return support::FakeFilingClient::Fate{.answerLost = call.startsWith(u"putOrder"_s)};
    };
    QVERIFY(desk->save(edited(u"a"_s)));
    desk->pass(1500ms);
    desk->client.network = {};
    desk->client.reachable = false;
    desk->restart();
    QVERIFY(desk->save(edited(u"b"_s)));
    desk->client.reachable = true;
    desk->pass(30s);
    QVERIFY(desk->conflicts.isEmpty());
    QCOMPARE(serverContent().value(nameField).toString(), u"b"_s);
}

void SyncDraftsTest::editsOfDifferentFieldsAreMerged()
{
    QVERIFY(desk->save(edited(u"a"_s)));
    desk->pass(2s);
    service->edit(id, {{nameField, u"a"_s}, {remarkField, u"theirs"_s}});
    QVERIFY(desk->save(edited(u"mine"_s)));
    desk->pass(5s);
    QVERIFY(desk->conflicts.isEmpty());
    const QJsonObject merged{{nameField, u"mine"_s}, {remarkField, u"theirs"_s}};
    QCOMPARE(serverContent(), merged);
    QCOMPARE(draft().order.content, merged);
    QVERIFY(draft().isPushed());
}

/// Two desks have each taken a service into the change of an entity; one has taken out the first one.
void SyncDraftsTest::servicesOfTwoDesksGoTogether()
{
    auto order = edited(u"a"_s);
    order.kind = orders::OrderKind::ChangeEntity;
    QVERIFY(desk->save(order));
    desk->pass(2s);
    service->edit(id, {u"web_2"_s}, {{u"/websites/web_2/name"_s, u"theirs"_s}});
    order.targets = {u"web_1"_s, u"app_1"_s};
    order.content.insert(u"/apps/app_1/name"_s, u"mine"_s);
    QVERIFY(desk->save(order));
    desk->pass(5s);
    QVERIFY(desk->conflicts.isEmpty());
    QCOMPARE(service->orders().value(id).targets, (QStringList{u"web_2"_s, u"app_1"_s}));
    QCOMPARE(serverContent(), (QJsonObject{{u"/websites/web_2/name"_s, u"theirs"_s}, {u"/apps/app_1/name"_s, u"mine"_s}}));
    QCOMPARE(draft().order.targets, service->orders().value(id).targets);
}

void SyncDraftsTest::aConflictKeepsBothUntilItIsResolved_data()
{
    QTest::addColumn<bool>("keepMine");
    QTest::addColumn<QString>("name");
    QTest::newRow("mine") << true << u"mine"_s;
    QTest::newRow("theirs") << false << u"theirs"_s;
}

void SyncDraftsTest::aConflictKeepsBothUntilItIsResolved()
{
    QFETCH(bool, keepMine);
    QFETCH(QString, name);
    QVERIFY(desk->save(edited(u"a"_s)));
    desk->pass(2s);
    service->edit(id, {{nameField, u"theirs"_s}, {remarkField, u"also"_s}});
    QVERIFY(desk->save(edited(u"mine"_s)));
    desk->pass(30s);
    QCOMPARE(desk->conflicts, QStringList{id});
    QCOMPARE(serverContent().value(nameField).toString(), u"theirs"_s);
    QCOMPARE(draft().order.content.value(nameField).toString(), u"mine"_s);
    QVERIFY(desk->save(edited(u"mine, later"_s))); // goes on here, not there
    desk->pass(30s);
    QCOMPARE(serverContent().value(nameField).toString(), u"theirs"_s);
    QVERIFY(desk->save(edited(u"mine"_s)));

    const syncing::FieldConflict field{nameField, u"a"_s, u"mine"_s, u"theirs"_s};
    QCOMPARE(desk->engine->conflicts(id), QList{field});
    QVERIFY(SyncDesk::wait(desk->engine->resolveConflict(id, keepMine ? QStringList() : QStringList{nameField})));
    QVERIFY(desk->engine->conflicts(id).isEmpty());
    desk->pass(5s);
    const QJsonObject both{{nameField, name}, {remarkField, u"also"_s}};
    QCOMPARE(serverContent(), both);
    QVERIFY(draft().isPushed());
    QCOMPARE(desk->conflicts.size(), 1);
}

void SyncDraftsTest::eachFieldInConflictIsChosen()
{
    QVERIFY(desk->save(edited(u"a"_s)));
    desk->pass(2s);
    service->edit(id, {{nameField, u"theirs"_s}, {remarkField, u"theirs"_s}});
    auto mine = edited(u"mine"_s);
    mine.content.insert(remarkField, u"mine"_s);
    QVERIFY(desk->save(mine));
    desk->pass(5s);
    QCOMPARE(desk->engine->conflicts(id).size(), 2);
    QVERIFY(SyncDesk::wait(desk->engine->resolveConflict(id, {remarkField})));
    desk->pass(5s);
    const QJsonObject chosen{{nameField, u"mine"_s}, {remarkField, u"theirs"_s}};
    QCOMPARE(serverContent(), chosen);
}

void SyncDraftsTest::nothingIsResolvedWithoutAConflict()
{
    QVERIFY(desk->save(edited(u"a"_s)));
    QCOMPARE(SyncDesk::wait(desk->engine->resolveConflict(id, {})).error().code, u"NO_CONFLICT"_s);
}

void SyncDraftsTest::editsAReturnedOrder()
{
    QVERIFY(desk->save(edited(u"a"_s)));
    QVERIFY(desk->submit(id));
    desk->pass(5s);
    service->move(id, OrderState::Returned);
    desk->pass(20s);
    QVERIFY(!hasDraft());
    QCOMPARE(desk->record(id)->state.value(), OrderState::Returned);
    QVERIFY(desk->save(edited(u"better"_s)));
    desk->pass(5s);
    QCOMPARE(service->orders().value(id).state.value(), OrderState::Draft);
    QCOMPARE(serverContent().value(nameField).toString(), u"better"_s);
    QVERIFY(desk->conflicts.isEmpty());
}

void SyncDraftsTest::takesOverWhatAnotherDeskWrote()
{
    QVERIFY(desk->save(edited(u"a"_s)));
    desk->pass(2s);
    service->edit(id, {{nameField, u"theirs"_s}});
    desk->pass(20s);
    QCOMPARE(draft().order.content.value(nameField).toString(), u"theirs"_s);
    QVERIFY(draft().isPushed());
    QCOMPARE(desk->client.count(u"putOrder"_s), 1);
}

void SyncDraftsTest::goesWithAnOrderThatAnotherDeskSubmitted()
{
    QVERIFY(desk->save(edited(u"a"_s)));
    desk->pass(2s);
    service->move(id, OrderState::ProviderReview);
    desk->pass(20s);
    QVERIFY(!hasDraft());
    service->move(id, OrderState::Returned);
    desk->pass(20s);
    QCOMPARE(service->orders().value(id).state.value(), OrderState::Returned); // no desk touches it by itself
}

void SyncDraftsTest::keepsEditsOfAnOrderThatIsGoneItsWay()
{
    QVERIFY(desk->save(edited(u"a"_s)));
    desk->pass(2s);
    service->move(id, OrderState::ProviderReview);
    QVERIFY(desk->save(edited(u"unsent"_s)));
    desk->pass(30s);
    QCOMPARE(desk->conflicts, QStringList{id});
    QCOMPARE(draft().order.content, edited(u"unsent"_s).content);
    QCOMPARE(serverContent().value(nameField).toString(), u"a"_s);
}

void SyncDraftsTest::isMadeAnewWhereTheServiceLostIt()
{
    QVERIFY(desk->save(edited(u"a"_s)));
    desk->pass(2s);
    FakeService restored(*time); // an older backup
    restored.addFiling(u"fil_1"_s);
    restored.serve(desk->client);
    QVERIFY(desk->save(edited(u"b"_s)));
    desk->pass(5s);
    QCOMPARE(restored.orders().value(id).content, edited(u"b"_s).content);
}

void SyncDraftsTest::aRefusedDraftIsKeptAndSaid()
{
    const auto serve = desk->client.onPutOrder;
    desk->client.onPutOrder = [this](const orders::Order &, qint64) -> filing::Result<orders::Order> {
        filing::Error error{ErrorKind::Input, u"VALUE_MALFORMED"_s};
        error.findings.append({.pointer = nameField, .code = u"VALUE_MALFORMED"_s});
        return tl::unexpected(error);
    };
    QVERIFY(desk->save(edited(u"a"_s)));
    desk->pass(2min);
    QCOMPARE(desk->client.count(u"putOrder"_s), 1); // the same again would be refused again
    QCOMPARE(desk->answers.size(), 1);
    QCOMPARE(desk->answers.first().second.error().findings.first().pointer, nameField);
    QVERIFY(hasDraft());
    desk->client.onPutOrder = serve;
    QVERIFY(desk->save(edited(u"b"_s)));
    desk->pass(2s);
    QVERIFY(draft().isPushed());
}

void SyncDraftsTest::aRefusedDraftGoesOnWhenTheWayIsFree()
{
    auto other = SyncDesk::newOrder(u"other"_s);
    desk->client.onPutOrder(other, 0); // from another desk
    QVERIFY(desk->save(edited(u"a"_s)));
    desk->pass(30s);
    QCOMPARE(desk->answers.size(), 1);
    QCOMPARE(desk->answers.first().second.error().code, u"ORDER_IN_PROGRESS"_s);
    service->move(u"other"_s, OrderState::Completed);
    desk->pass(30s);
    QVERIFY(draft().isPushed());
    QVERIFY(service->orders().contains(id));
}

void SyncDraftsTest::abandonsADraftTheServiceNeverHad()
{
    QVERIFY(desk->save(edited(u"a"_s)));
    QVERIFY(SyncDesk::wait(desk->engine->abandon(id)));
    QVERIFY(!hasDraft());
    desk->pass(30s);
    QVERIFY(service->orders().isEmpty());
    QCOMPARE(desk->engine->status().waiting, 0);
    QCOMPARE(desk->client.count(u"abandon"_s), 0);
}

void SyncDraftsTest::abandonsAnOrder()
{
    QVERIFY(desk->save(edited(u"a"_s)));
    QVERIFY(desk->submit(id));
    desk->pass(5s);
    desk->answers.clear();
    QVERIFY(SyncDesk::wait(desk->engine->abandon(id)));
    desk->pass(5s);
    QCOMPARE(service->orders().value(id).state.value(), OrderState::Abandoned);
    QCOMPARE(desk->record(id)->state.value(), OrderState::Abandoned);
    QCOMPARE(desk->answers.size(), 1);
    QCOMPARE(desk->answers.first().second->state.value(), OrderState::Abandoned);
}

void SyncDraftsTest::abandonsWhileOffline()
{
    QVERIFY(desk->save(edited(u"a"_s)));
    desk->pass(2s);
    desk->client.reachable = false;
    QVERIFY(desk->save(edited(u"b"_s)));
    QVERIFY(desk->submit(id));
    desk->pump();
    QVERIFY(SyncDesk::wait(desk->engine->abandon(id)));
    QVERIFY(!desk->engine->isSubmitting(id));
    QVERIFY(!hasDraft());
    desk->restart();
    QVERIFY(!hasDraft());
    desk->client.reachable = true;
    desk->pass(30s);
    QCOMPARE(service->orders().value(id).state.value(), OrderState::Abandoned);
    QCOMPARE(service->submissions(id), 0);
}

void SyncDraftsTest::abandonsBeforeTheSubmitIsSent()
{
    QVERIFY(desk->save(edited(u"a"_s)));
    desk->client.network = [](const QString &call) { // the draft that the submit waits for is on its way
        return support::FakeFilingClient::Fate{.delayMs = call.startsWith(u"putOrder"_s) ? 3000 : -1};
    };
    QVERIFY(desk->submit(id));
    QVERIFY(SyncDesk::wait(desk->engine->abandon(id)));
    desk->pass(30s);
    QCOMPARE(service->submissions(id), 0);
    QCOMPARE(service->orders().value(id).state.value(), OrderState::Abandoned);
    QVERIFY(!desk->engine->isSubmitting(id));
    QVERIFY(!hasDraft());
}

void SyncDraftsTest::theNextOrderOfTheFilingWaitsForTheAbandon()
{
    QVERIFY(desk->save(edited(u"a"_s)));
    desk->pass(2s);
    desk->client.reachable = false;
    QVERIFY(SyncDesk::wait(desk->engine->abandon(id)));
    const auto next = filing::newUuid7(2, *QRandomGenerator::global());
    QVERIFY(desk->save(SyncDesk::newOrder(next)));
    QVERIFY(desk->submit(next));
    desk->client.reachable = true;
    desk->pass(1min);
    QCOMPARE(service->orders().value(id).state.value(), OrderState::Abandoned);
    QCOMPARE(service->submissions(next), 1);
    for (const auto &[order, answer] : std::as_const(desk->answers))
        QVERIFY2(answer, qPrintable(order));
}

void SyncDraftsTest::abandonOvertakesNoPut()
{
    QVERIFY(desk->save(edited(u"a"_s)));
    desk->client.network = [](const QString &call) { // the service sees the draft three seconds late
        return support::FakeFilingClient::Fate{.delayMs = call.startsWith(u"putOrder"_s) ? 3000 : -1};
    };
    desk->pass(1500ms);
    QVERIFY(SyncDesk::wait(desk->engine->abandon(id)));
    desk->pass(30s);
    QCOMPARE(service->orders().value(id).state.value(), OrderState::Abandoned);
    QVERIFY(!hasDraft());
}

void SyncDraftsTest::abandonsWhatArrivesLateAfterARestart()
{
    QVERIFY(desk->save(edited(u"a"_s)));
    desk->client.network = [](const QString &call) {
        return support::FakeFilingClient::Fate{.delayMs = call.startsWith(u"putOrder"_s) ? 8000 : -1};
    };
    desk->pass(1500ms);
    desk->restart(); // nobody here remembers the request that is on its way
    QVERIFY(SyncDesk::wait(desk->engine->abandon(id)));
    desk->pass(3s);
    QVERIFY(service->orders().isEmpty());
    desk->pass(1min);
    QCOMPARE(service->orders().value(id).state.value(), OrderState::Abandoned);
    QCOMPARE(desk->engine->status().waiting, 0);
}

void SyncDraftsTest::abandonIsRefusedAtTheAdministration()
{
    QVERIFY(desk->save(edited(u"a"_s)));
    QVERIFY(desk->submit(id));
    desk->pass(5s);
    service->move(id, OrderState::AdministrationReview);
    desk->answers.clear();
    QVERIFY(SyncDesk::wait(desk->engine->abandon(id)));
    desk->pass(30s);
    QCOMPARE(desk->answers.size(), 1);
    QCOMPARE(desk->answers.first().second.error().kind, ErrorKind::Conflict);
    QCOMPARE(desk->record(id)->state.value(), OrderState::AdministrationReview);
    QCOMPARE(desk->engine->status().waiting, 0);
}

QTEST_GUILESS_MAIN(SyncDraftsTest)
#include "tst_sync_drafts.moc"
