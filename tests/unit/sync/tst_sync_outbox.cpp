// SPDX-License-Identifier: Apache-2.0
#include "sync_desk.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using filing::ErrorKind;
using orders::OrderKind;
using orders::OrderState;
using Fate = support::FakeFilingClient::Fate;

class SyncOutboxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void submitsTheLatestDraft();
    void submitsLaterWhatWasWishedOffline();
    void anUnknownOrderIsNotSubmitted();
    void repeatsALostAnswerUnderTheSameKey();
    void noticesAfterARestartThatItWasDone();
    void aCancelWaitsAndCanBeTakenBack();
    void whatIsSentIsNotTakenBack();
    void aCancelNeedsThePassword();
    void aWrongPasswordKeepsTheDraft();
    void tooManyWrongPasswordsAreToldAtOnce();
    void asksForThePasswordAfterARestart();
    void doesNotAskWhereItWasDoneBeforeTheRestart();
    void aNewPasswordReplacesTheOld();
    void keepsNoPasswordOnTheDisk();
    void findingsAndBlockersAreAnswered_data();
    void findingsAndBlockersAreAnswered();
    void mergesBeforeItSubmits();
    void aConflictStopsTheSubmit();
    void anotherDeskHasSubmittedIt();
    void waitsWhileTheFirstTryIsRunning();
    void waitsOutAServersFault();
    void sendsTheSmsAgainOnce();
    void anOldWishForAnSmsExpires();
    void anAcknowledgementOutlivesACrash();
    void aNoticeThatIsGoneNeedsNoAcknowledgement();
    void everyFutureIsAnsweredWhenTheEngineGoes();

private:
    void begin(OrderKind kind, const QString &name = u"a"_s)
    {
        auto order = SyncDesk::newOrder(id);
        order.kind = kind;
        if (kind == OrderKind::ChangeWebsite)
            order.content.insert(u"/websites/web_1/name"_s, name);
        QVERIFY(desk->save(order));
    }
    bool hasDraft() { return SyncDesk::wait(desk->engine->draft(id))->has_value(); }
    OrderState state() const { return service->orders().value(id).state; }
    filing::Error refusal() const { return desk->answers.last().second.error(); }

    QString id;
    std::unique_ptr<support::FakeTimers> time;
    std::unique_ptr<FakeService> service;
    std::unique_ptr<SyncDesk> desk;
};

void SyncOutboxTest::init()
{
    id = filing::newUuid7(1, *QRandomGenerator::global());
    time = std::make_unique<support::FakeTimers>();
    service = std::make_unique<FakeService>(*time);
    service->addFiling(u"fil_1"_s);
    desk = std::make_unique<SyncDesk>(*service, *time);
    desk->signIn();
}

void SyncOutboxTest::cleanup()
{
    desk.reset();
    service.reset();
    time.reset();
}

void SyncOutboxTest::submitsTheLatestDraft()
{
    begin(OrderKind::ChangeWebsite, u"first"_s);
    begin(OrderKind::ChangeWebsite, u"last"_s);
    QVERIFY(desk->submit(id)); // at once: not a second after the last edit
    desk->pump();
    QCOMPARE(state(), OrderState::ProviderReview);
    QCOMPARE(service->orders().value(id).content.value(u"/websites/web_1/name"_s).toString(), u"last"_s);
    QCOMPARE(desk->answers.size(), 1);
    QCOMPARE(desk->answers.first().second->state.value(), OrderState::ProviderReview);
    QVERIFY(!desk->engine->isSubmitting(id));
    QVERIFY(!hasDraft());
    QVERIFY(SyncDesk::wait(desk->store->outbox())->isEmpty());
    QCOMPARE(desk->record(id)->state.value(), OrderState::ProviderReview);
}

void SyncOutboxTest::submitsLaterWhatWasWishedOffline()
{
    desk->client.reachable = false;
    begin(OrderKind::ChangeWebsite);
    QVERIFY(desk->submit(id));
    QVERIFY(desk->engine->isSubmitting(id));
    desk->pass(10min);
    desk->restart();
    QVERIFY(desk->engine->isSubmitting(id));
    desk->client.reachable = true;
    desk->pass(1min);
    QCOMPARE(state(), OrderState::ProviderReview);
    QCOMPARE(service->submissions(id), 1);
}

void SyncOutboxTest::anUnknownOrderIsNotSubmitted()
{
    QCOMPARE(desk->submit(u"nothing"_s).error().code, u"ORDER_UNKNOWN"_s);
}

void SyncOutboxTest::repeatsALostAnswerUnderTheSameKey()
{
    begin(OrderKind::ChangeWebsite);
    int left = 3;
    desk->client.network = [&](const QString &call) { return Fate{.answerLost = call.startsWith(u"submit"_s) && left-- > 0}; };
    QVERIFY(desk->submit(id));
    desk->pass(2min);
    const auto submits = desk->client.calls.filter(u"submit "_s);
    QCOMPARE(submits.size(), 4);
    QCOMPARE(QSet<QString>(submits.begin(), submits.end()).size(), 1);
    QCOMPARE(service->submissions(id), 1);
    QCOMPARE(desk->answers.size(), 1);
}

void SyncOutboxTest::noticesAfterARestartThatItWasDone()
{
    begin(OrderKind::ChangeWebsite);
    desk->client.network = [](const QString &call) { return Fate{.answerLost = call.startsWith(u"submit"_s)}; };
    QVERIFY(desk->submit(id));
    desk->pump();
    service->move(id, OrderState::Returned); // meanwhile the reviewer has been quick
    desk->client.network = {};
    desk->restart();
    desk->pass(1min);
    QCOMPARE(service->submissions(id), 1);
    QVERIFY(!desk->engine->isSubmitting(id));
    QCOMPARE(desk->record(id)->state.value(), OrderState::Returned);
}

void SyncOutboxTest::aCancelWaitsAndCanBeTakenBack()
{
    begin(OrderKind::CancelWebsite);
    QVERIFY(desk->submit(id, service->password));
    QCOMPARE(desk->engine->sendsAt(id), std::optional(time->now().addSecs(30)));
    desk->pass(29s);
    QCOMPARE(service->submissions(id), 0);
    QVERIFY(SyncDesk::wait(desk->engine->takeBack(id)));
    QVERIFY(!desk->engine->isSubmitting(id));
    QVERIFY(!desk->engine->sendsAt(id));
    desk->pass(2min);
    QCOMPARE(service->submissions(id), 0);
    QVERIFY(hasDraft());

    QVERIFY(desk->submit(id, service->password));
    desk->pass(31s);
    QCOMPARE(state(), OrderState::SmsVerification);
}

void SyncOutboxTest::whatIsSentIsNotTakenBack()
{
    begin(OrderKind::ChangeWebsite);
    desk->client.network = [](const QString &call) { return Fate{.answerLost = call.startsWith(u"submit"_s)}; };
    QVERIFY(desk->submit(id));
    desk->pump();
    const auto back = SyncDesk::wait(desk->engine->takeBack(id));
    QCOMPARE(back.error().code, u"ALREADY_SENT"_s);
    QCOMPARE(back.error().kind, ErrorKind::Conflict);
    QVERIFY(desk->engine->isSubmitting(id));
}

void SyncOutboxTest::aCancelNeedsThePassword()
{
    begin(OrderKind::CancelWebsite);
    QCOMPARE(desk->submit(id).error().code, u"FILING_PASSWORD_NEEDED"_s);
    QVERIFY(!desk->engine->isSubmitting(id));
}

void SyncOutboxTest::aWrongPasswordKeepsTheDraft()
{
    begin(OrderKind::CancelWebsite);
    QVERIFY(desk->submit(id, u"wrong"_s));
    desk->pass(31s);
    QCOMPARE(desk->answers.size(), 1);
    QCOMPARE(refusal().code, u"FILING_PASSWORD_WRONG"_s);
    QCOMPARE(refusal().params.value(u"attemptsLeft"_s), u"4"_s);
    QVERIFY(hasDraft());
    QVERIFY(!desk->engine->isSubmitting(id));
    QVERIFY(SyncDesk::wait(desk->store->outbox())->isEmpty());
    desk->pass(2min);
    QCOMPARE(desk->client.count(u"submit"_s), 1); // a wrong password is never tried again by itself
    QVERIFY(desk->submit(id, service->password));
    desk->pass(31s);
    QCOMPARE(service->submissions(id), 1);
}

void SyncOutboxTest::tooManyWrongPasswordsAreToldAtOnce()
{
    begin(OrderKind::CancelWebsite);
    desk->client.onSubmit = [](const QString &, qint64, const QString &, const QByteArray &) -> filing::Result<orders::Order> {
        filing::Error error{ErrorKind::RateLimited, u"TOO_MANY_ATTEMPTS"_s};
        error.params.insert(u"retryAfter"_s, u"900"_s);
        return tl::unexpected(error);
    };
    QVERIFY(desk->submit(id, u"wrong"_s));
    desk->pass(31s);
    QCOMPARE(desk->answers.size(), 1);
    QCOMPARE(refusal().code, u"TOO_MANY_ATTEMPTS"_s);
    QVERIFY(hasDraft());
}

void SyncOutboxTest::asksForThePasswordAfterARestart()
{
    begin(OrderKind::CancelWebsite);
    QVERIFY(desk->submit(id, service->password));
    desk->restart();
    desk->pass(1min);
    QCOMPARE(desk->asked, QStringList{id});
    QCOMPARE(service->submissions(id), 0);
    QVERIFY(desk->engine->isSubmitting(id));
    QVERIFY(desk->submit(id, service->password));
    desk->pass(1s);
    QCOMPARE(service->submissions(id), 1);
    QCOMPARE(desk->client.count(u"submit"_s), 1);
    QVERIFY(SyncDesk::wait(desk->store->outbox())->isEmpty());
}

void SyncOutboxTest::doesNotAskWhereItWasDoneBeforeTheRestart()
{
    begin(OrderKind::CancelWebsite);
    desk->client.network = [](const QString &call) { return Fate{.answerLost = call.startsWith(u"submit"_s)}; };
    QVERIFY(desk->submit(id, service->password));
    desk->pass(31s);
    desk->client.network = {};
    desk->restart();
    desk->pass(1min);
    QVERIFY(desk->asked.isEmpty());
    QCOMPARE(desk->answers.size(), 1);
    QCOMPARE(desk->answers.first().second->state.value(), OrderState::SmsVerification);
    QVERIFY(!desk->engine->isSubmitting(id));
}

void SyncOutboxTest::aNewPasswordReplacesTheOld()
{
    begin(OrderKind::CancelWebsite);
    desk->client.reachable = false;
    QVERIFY(desk->submit(id, u"wrong"_s));
    QVERIFY(desk->submit(id, service->password));
    desk->client.reachable = true;
    desk->pass(1min);
    QCOMPARE(service->submissions(id), 1);
    QCOMPARE(desk->answers.size(), 1);
    QVERIFY(desk->answers.first().second);
}

void SyncOutboxTest::keepsNoPasswordOnTheDisk()
{
    begin(OrderKind::CancelWebsite);
    QVERIFY(desk->submit(id, service->password));
    const auto items = SyncDesk::wait(desk->store->outbox());
    QCOMPARE(items->size(), 1);
    QVERIFY(!items->first().json.contains(service->password.toUtf8()));
    desk->close();
    const QDir folder(desk->folder.path());
    for (const auto &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(service->password.toUtf8()));
    }
    desk->open();
}

void SyncOutboxTest::findingsAndBlockersAreAnswered_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("findings") << int(ErrorKind::Input) << u"ORDER_HAS_FINDINGS"_s;
    QTest::newRow("blockers") << int(ErrorKind::Conflict) << u"ORDER_IN_PROGRESS"_s;
    QTest::newRow("role") << int(ErrorKind::Forbidden) << u"ROLE_NOT_ALLOWED"_s;
}

void SyncOutboxTest::findingsAndBlockersAreAnswered()
{
    QFETCH(int, kind);
    QFETCH(QString, code);
    filing::Error error{ErrorKind(kind), code};
    error.findings.append({.pointer = u"/websites/web_1/name"_s, .code = u"REQUIRED"_s});
    error.blockers.append({u"ORDER_IN_PROGRESS"_s, {}, {}});
    desk->client.onSubmit = [error](const QString &, qint64, const QString &, const QByteArray &)
        -> filing::Result<orders::Order> { return tl::unexpected(error); };
    begin(OrderKind::ChangeWebsite);
    QVERIFY(desk->submit(id));
    desk->pass(1min);
    QCOMPARE(desk->answers.size(), 1);
    QCOMPARE(refusal(), error);
    QVERIFY(hasDraft());
    QCOMPARE(desk->client.count(u"submit"_s), 1);
    QCOMPARE(desk->engine->status().waiting, 0);
}

void SyncOutboxTest::mergesBeforeItSubmits()
{
    begin(OrderKind::ChangeWebsite);
    desk->pass(2s);
    service->edit(id, {{u"/websites/web_1/name"_s, u"a"_s}, {u"/websites/web_1/remark"_s, u"theirs"_s}});
    begin(OrderKind::ChangeWebsite, u"mine"_s);
    QVERIFY(desk->submit(id));
    desk->pass(5s);
    QCOMPARE(service->submissions(id), 1);
    QCOMPARE(service->orders().value(id).content.value(u"/websites/web_1/remark"_s).toString(), u"theirs"_s);
    QCOMPARE(service->orders().value(id).content.value(u"/websites/web_1/name"_s).toString(), u"mine"_s);
}

void SyncOutboxTest::aConflictStopsTheSubmit()
{
    begin(OrderKind::ChangeWebsite);
    desk->pass(2s);
    service->edit(id, {{u"/websites/web_1/name"_s, u"theirs"_s}});
    begin(OrderKind::ChangeWebsite, u"mine"_s);
    QVERIFY(desk->submit(id));
    desk->pass(5s);
    QCOMPARE(service->submissions(id), 0);
    QCOMPARE(desk->conflicts, QStringList{id});
    QCOMPARE(refusal().code, u"DRAFT_CONFLICT"_s);
    QVERIFY(!desk->engine->isSubmitting(id));
    QVERIFY(SyncDesk::wait(desk->engine->resolveConflict(id, {})));
    QVERIFY(desk->submit(id));
    desk->pass(5s);
    QCOMPARE(service->submissions(id), 1);
}

void SyncOutboxTest::anotherDeskHasSubmittedIt()
{
    begin(OrderKind::ChangeWebsite);
    desk->pass(2s);
    service->move(id, OrderState::ProviderReview);
    QVERIFY(desk->submit(id));
    desk->pass(5s);
    QCOMPARE(service->submissions(id), 0);
    QCOMPARE(desk->answers.size(), 1);
    QVERIFY(desk->answers.first().second);
    QVERIFY(!hasDraft());
}

void SyncOutboxTest::waitsWhileTheFirstTryIsRunning()
{
    begin(OrderKind::ChangeWebsite);
    const auto serve = desk->client.onSubmit;
    int left = 2;
    desk->client.onSubmit = [&](const QString &o, qint64 v, const QString &k, const QByteArray &p)
        -> filing::Result<orders::Order> {
        if (left-- > 0)
            return filing::fail(ErrorKind::Conflict, u"IDEMPOTENCY_IN_PROGRESS"_s);
        return serve(o, v, k, p);
    };
    QVERIFY(desk->submit(id));
    desk->pass(10s);
    QCOMPARE(service->submissions(id), 1);
    QCOMPARE(desk->answers.size(), 1);
    QVERIFY(desk->answers.first().second);
}

void SyncOutboxTest::waitsOutAServersFault()
{
    begin(OrderKind::ChangeWebsite);
    const auto serve = desk->client.onSubmit;
    desk->client.onSubmit = [](const QString &, qint64, const QString &, const QByteArray &) -> filing::Result<orders::Order> {
        return filing::fail(ErrorKind::Server, u"HTTP_500"_s);
    };
    QVERIFY(desk->submit(id));
    desk->pass(20s);
    QCOMPARE(desk->client.count(u"submit"_s), 5); // at 0, 1, 3, 8, 18 s
    QVERIFY(desk->answers.isEmpty());
    desk->client.onSubmit = serve;
    desk->pass(40s);
    QCOMPARE(service->submissions(id), 1);
}

void SyncOutboxTest::sendsTheSmsAgainOnce()
{
    begin(OrderKind::ChangeWebsite);
    QVERIFY(desk->submit(id));
    desk->pass(5s);
    desk->answers.clear();
    desk->client.network = [](const QString &call) { return Fate{.answerLost = call.startsWith(u"resendCode"_s)}; };
    QVERIFY(SyncDesk::wait(desk->engine->resendCode(id, 1)));
    desk->pass(1min);
    QCOMPARE(desk->client.count(u"resendCode"_s), 1);
    QCOMPARE(refusal().kind, ErrorKind::Timeout);
    desk->client.network = {};
    QVERIFY(SyncDesk::wait(desk->engine->resendCode(id, 1)));
    desk->pass(1s);
    QVERIFY(desk->answers.last().second);
    QCOMPARE(desk->client.calls.filter(u"resendCode"_s).last(), u"resendCode %1 1"_s.arg(id));
}

void SyncOutboxTest::anOldWishForAnSmsExpires()
{
    begin(OrderKind::ChangeWebsite);
    QVERIFY(desk->submit(id));
    desk->pass(5s);
    desk->client.reachable = false;
    QVERIFY(SyncDesk::wait(desk->engine->resendCode(id, 1)));
    desk->pass(11min);
    desk->client.reachable = true;
    desk->pass(1min);
    QCOMPARE(desk->client.count(u"resendCode"_s), 1); // the one that found the service gone
    QCOMPARE(refusal().code, u"WISH_EXPIRED"_s);
}

// M5: a notice that was read without a connection is acknowledged once there is one, after a crash as well
void SyncOutboxTest::anAcknowledgementOutlivesACrash()
{
    begin(OrderKind::ChangeWebsite);
    const auto answer = [](const QString &noticeId) {
        filing::Notice notice;
        notice.id = noticeId;
        notice.filingId = u"fil_1"_s;
        notice.state = u"ACKNOWLEDGED"_s;
        notice.version = 2;
        return filing::Result<filing::Notice>(notice);
    };
    desk->client.onAcknowledge = answer;
    desk->client.reachable = false;
    QVERIFY(SyncDesk::wait(desk->engine->acknowledge(u"ntc_1"_s)));
    QVERIFY(SyncDesk::wait(desk->engine->acknowledge(u"ntc_1"_s))); // once is enough
    desk->pass(1min);
    QVERIFY(desk->engine->isAcknowledging(u"ntc_1"_s));
    desk->close();
    desk->open();
    desk->client.reachable = true;
    desk->signIn();
    desk->pass(1min);
    QVERIFY(!desk->engine->isAcknowledging(u"ntc_1"_s));
    QVERIFY(desk->client.count(u"acknowledge ntc_1"_s) >= 1);
    const auto record = SyncDesk::wait(desk->store->record(store::RecordType::Notice, u"ntc_1"_s));
    QVERIFY(record && *record);
    QVERIFY((**record).json.contains("ACKNOWLEDGED"));
}

void SyncOutboxTest::aNoticeThatIsGoneNeedsNoAcknowledgement()
{
    begin(OrderKind::ChangeWebsite);
    desk->client.onAcknowledge = [](const QString &) -> filing::Result<filing::Notice> {
        return filing::fail(ErrorKind::NotFound, u"NOT_FOUND"_s);
    };
    QVERIFY(SyncDesk::wait(desk->engine->acknowledge(u"ntc_1"_s)));
    desk->pass(1min);
    QVERIFY(!desk->engine->isAcknowledging(u"ntc_1"_s));
    QCOMPARE(desk->client.count(u"acknowledge ntc_1"_s), 1);
}

void SyncOutboxTest::everyFutureIsAnsweredWhenTheEngineGoes()
{
    auto saving = desk->engine->saveDraft(SyncDesk::newOrder(id));
    auto submitting = desk->engine->submit(u"other"_s);
    auto resending = desk->engine->resendCode(id, 1);
    desk->engine.reset();
    QVERIFY(!SyncDesk::wait(saving));
    QCOMPARE(SyncDesk::wait(submitting).error().kind, ErrorKind::Cancelled);
    QCOMPARE(SyncDesk::wait(resending).error().kind, ErrorKind::Cancelled);
    desk->open();
}

QTEST_GUILESS_MAIN(SyncOutboxTest)
#include "tst_sync_outbox.moc"
