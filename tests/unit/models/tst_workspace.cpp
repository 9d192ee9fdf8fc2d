// SPDX-License-Identifier: Apache-2.0
#include "models/workspace.h"

#include "contract/codec.h"
#include "contract/rule_data.h"
#include "filing/uuid7.h"
#include "store/store.h"
#include "store/stored_draft.h"
#include "support/fake_clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using filing::ErrorKind;
using filing::Result;
using models::ServiceRow;
using models::Workspace;
using orders::OrderState;
using store::RecordType;

class WorkspaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void loadsHeadsOrdersAndNotices();
    void ordersNewestFirst();
    void aNewRecordIsShown();
    void aChangedWebsiteCostsOneRow();
    void aRemovedRecordGoes();
    void rowsAreInOrder();
    void askingTwiceReadsOnce();
    void rowsSurviveChangesWhileTheyAreRead();
    void readsOneService();
    void readsAnExcerpt();
    void anUnreadableRecordIsLeftOut();
    void aDraftIsShownAsAnOrder();
    void aDraftLiesOverItsOrder_data();
    void aDraftLiesOverItsOrder();
    void aDroppedDraftGoes();
    void anOpenOrderBlocks();
    void anUnknownFilingIsNotAvailable();
    void circumstancesAreToday();
    void forgetsAllWhenTheStoreIsWiped();
    void readsFiveThousandRows();

private:
    template <class T>
    T wait(QFuture<T> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000))
            qFatal("No answer came.");
        return future.takeResult();
    }
    template <class T>
    static store::Record record(RecordType type, const T &value, const QString &filingId)
    {
        return {type, value.id, filingId, value.version,
                QJsonDocument(contract::encode(value)).toJson(QJsonDocument::Compact)};
    }
    void put(const QList<store::Record> &records, const QList<store::RecordKey> &removals = {})
    {
        store::Page page;
        page.upserts = records;
        page.removals = removals;
        QVERIFY(wait(store->applyPage(page)));
    }
    void keep(const store::StoredDraft &draft)
    {
        QVERIFY(wait(store->putDraft({draft.order.id, draft.order.filingId, draft.revision, draft.editedAt,
                                      QJsonDocument(contract::encode(draft)).toJson(QJsonDocument::Compact)})));
    }
    static filing::Filing head(const QString &id, const QString &number)
    {
        filing::Filing filing;
        filing.id = id;
        filing.icpNumber = number;
        filing.province = u"33"_s;
        filing.state = filing::FilingState::Filed;
        filing.entity.type = filing::EntityType::Enterprise;
        filing.entity.name = u"示例科技"_s;
        filing.version = 1;
        return filing;
    }
    static filing::Website website(const QString &id, int n, const QString &name = u"示例网"_s, qint64 version = 1)
    {
        filing::Website site;
        site.id = id;
        site.filingId = u"fil_1"_s;
        site.serviceNumber = u"浙ICP备2024012345号-%1"_s.arg(n);
        site.state = filing::ServiceState::Filed;
        site.name = name;
        site.access = {{u"别家云"_s, false, {}, {}, {}}, {u"示例云"_s, true, {}, {}, {}}};
        site.domains = {{u"example%1.cn"_s.arg(n), {}, {}, {}}};
        site.version = version;
        site.updatedAt = QDateTime(QDate(2026, 3, 1), QTime(17, 0), Qt::UTC);
        return site;
    }
    static orders::Order order(const QString &id, OrderState state, const QDateTime &createdAt, qint64 version = 1)
    {
        orders::Order order;
        order.id = id;
        order.kind = orders::OrderKind::ChangeWebsite;
        order.filingId = u"fil_1"_s;
        order.targets = {u"web_1"_s};
        order.state = state;
        order.content = {{u"/websites/web_1/name"_s, u"service"_s}};
        order.createdAt = createdAt;
        order.updatedAt = createdAt;
        order.version = version;
        return order;
    }
    QList<ServiceRow> rows() { return wait(workspace->services(u"fil_1"_s)).value(); }

    const QDateTime morning{QDate(2026, 11, 23), QTime(1, 0), Qt::UTC};
    support::FakeClock clock;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<Workspace> workspace;
};

void WorkspaceTest::init()
{
    store = std::make_unique<store::Store>();
    const QByteArray bytes(qsizetype(store::SealKey::Size), 'k');
    auto key = store::SealKey::fromBytes({reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size())});
    QVERIFY(wait(store->open({}, std::move(*key))));
    put({record(RecordType::Filing, head(u"fil_1"_s, u"浙ICP备2024012345号"_s), u"fil_1"_s)});
    workspace = std::make_unique<Workspace>(*store, clock);
    QVERIFY(wait(workspace->load()));
}

void WorkspaceTest::cleanup()
{
    workspace.reset();
    store.reset();
}

void WorkspaceTest::loadsHeadsOrdersAndNotices()
{
    filing::Notice notice;
    notice.id = u"n1"_s;
    notice.version = 1;
    put({record(RecordType::Filing, head(u"fil_0"_s, u"京ICP备2020000001号"_s), u"fil_0"_s),
         record(RecordType::Order, order(u"o1"_s, OrderState::Draft, morning), u"fil_1"_s),
         record(RecordType::Notice, notice, u"fil_1"_s)});
    Workspace another(*store, clock);
    QVERIFY(!another.isLoaded());
    QVERIFY(wait(another.load()));
    QVERIFY(another.isLoaded());
    QCOMPARE(another.filings().size(), 2);
    QCOMPARE(another.filings().first().id, u"fil_0"_s); // by number
    QCOMPARE(another.filing(u"fil_1"_s)->entity.name, u"示例科技"_s);
    QVERIFY(!another.filing(u"fil_9"_s));
    QCOMPARE(another.order(u"o1"_s)->state.value(), OrderState::Draft);
    QCOMPARE(another.notices().size(), 1);
}

void WorkspaceTest::ordersNewestFirst()
{
    put({record(RecordType::Order, order(u"b"_s, OrderState::Completed, morning), u"fil_1"_s),
         record(RecordType::Order, order(u"a"_s, OrderState::Completed, morning.addDays(1)), u"fil_1"_s),
         record(RecordType::Order, order(u"c"_s, OrderState::Completed, morning.addDays(-1)), u"fil_1"_s)});
    QTRY_COMPARE(workspace->orders().size(), 3);
    QCOMPARE(workspace->orders().at(0).id, u"a"_s);
    QCOMPARE(workspace->orders().at(2).id, u"c"_s);
}

void WorkspaceTest::aNewRecordIsShown()
{
    QSignalSpy filings(workspace.get(), &Workspace::filingsChanged);
    QSignalSpy orders(workspace.get(), &Workspace::ordersChanged);
    put({record(RecordType::Filing, head(u"fil_2"_s, u"京ICP备2020000001号"_s), u"fil_2"_s)});
    QTRY_COMPARE(workspace->filings().size(), 2);
    QCOMPARE(filings.size(), 1);
    QCOMPARE(orders.size(), 0);
}

void WorkspaceTest::aChangedWebsiteCostsOneRow()
{
    put({record(RecordType::Website, website(u"web_1"_s, 1), u"fil_1"_s),
         record(RecordType::Website, website(u"web_2"_s, 2), u"fil_1"_s)});
    QCOMPARE(rows().size(), 2);
    QSignalSpy changed(workspace.get(), &Workspace::servicesChanged);
    put({record(RecordType::Website, website(u"web_2"_s, 2, u"新名"_s, 2), u"fil_1"_s)});
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), u"fil_1"_s);
    QCOMPARE(rows().at(1).name, u"新名"_s);
    put({record(RecordType::Website, website(u"web_2"_s, 2, u"新名"_s, 3), u"fil_1"_s)});
    put({record(RecordType::Website, website(u"web_3"_s, 3), u"fil_1"_s)});
    QTRY_COMPARE(rows().size(), 3);
    QCOMPARE(changed.size(), 2); // a new version of the same row is no change to a list
}

void WorkspaceTest::aRemovedRecordGoes()
{
    put({record(RecordType::Website, website(u"web_1"_s, 1), u"fil_1"_s),
         record(RecordType::Order, order(u"o1"_s, OrderState::Draft, morning), u"fil_1"_s)});
    QCOMPARE(rows().size(), 1);
    QTRY_COMPARE(workspace->orders().size(), 1);
    put({}, {{RecordType::Website, u"web_1"_s}, {RecordType::Order, u"o1"_s}, {RecordType::Filing, u"fil_1"_s}});
    QTRY_VERIFY(workspace->orders().isEmpty());
    QVERIFY(workspace->filings().isEmpty());
    QVERIFY(rows().isEmpty());
}

void WorkspaceTest::rowsAreInOrder()
{
    filing::App app;
    app.id = u"app_1"_s;
    app.serviceNumber = u"浙ICP备2024012345号-2A"_s;
    app.kind = filing::AppKind::MiniProgram;
    app.version = 1;
    put({record(RecordType::App, app, u"fil_1"_s), record(RecordType::Website, website(u"a"_s, 10), u"fil_1"_s),
         record(RecordType::Website, website(u"b"_s, 9), u"fil_1"_s),
         record(RecordType::Website, website(u"c"_s, 1), u"fil_1"_s)});
    QStringList numbers;
    for (const auto &row : rows())
        numbers.append(row.number);
    QCOMPARE(numbers, (QStringList{u"-1"_s, u"-9"_s, u"-10"_s, u"-2A"_s}));
    const auto site = rows().first();
    QCOMPARE(site.provider, u"示例云"_s); // this account's own
    QCOMPARE(site.updatedOn, QDate(2026, 3, 2)); // in China it is the next day already
    QVERIFY(site.facts.website);
    QVERIFY(site.facts.ownAccess);
    QVERIFY(site.facts.otherAccess);
    QCOMPARE(site.facts.domains.first().name, u"example1.cn"_s);
    QCOMPARE(rows().last().appKind.value(), filing::AppKind::MiniProgram);
    QVERIFY(!rows().last().facts.website);
}

void WorkspaceTest::askingTwiceReadsOnce()
{
    put({record(RecordType::Website, website(u"web_1"_s, 1), u"fil_1"_s)});
    auto first = workspace->services(u"fil_1"_s);
    auto second = workspace->services(u"fil_1"_s);
    QCOMPARE(wait(first)->size(), 1);
    QVERIFY(QTest::qWaitFor([&] { return second.isFinished(); }));
    QCOMPARE(second.result()->size(), 1);
    QVERIFY(wait(workspace->services(u"fil_9"_s))->isEmpty());
}

void WorkspaceTest::rowsSurviveChangesWhileTheyAreRead()
{
    put({record(RecordType::Website, website(u"web_1"_s, 1), u"fil_1"_s)});
    for (int i = 2; i < 30; ++i) {
        auto reading = workspace->services(u"fil_1"_s);
        store::Page page;
        page.upserts.append(record(RecordType::Website, website(u"web_1"_s, 1, QString::number(i), i), u"fil_1"_s));
        auto writing = store->applyPage(page);
        wait(reading);
        wait(writing);
    }
    QTRY_COMPARE(rows().first().name, u"29"_s);
}

void WorkspaceTest::readsOneService()
{
    put({record(RecordType::Website, website(u"web_1"_s, 1), u"fil_1"_s)});
    QCOMPARE(*wait(workspace->website(u"web_1"_s)), website(u"web_1"_s, 1));
    QCOMPARE(wait(workspace->website(u"web_9"_s)).error().kind, ErrorKind::NotFound);
    QCOMPARE(wait(workspace->app(u"web_1"_s)).error().code, u"SERVICE_UNKNOWN"_s);
}

void WorkspaceTest::readsAnExcerpt()
{
    put({record(RecordType::Website, website(u"web_1"_s, 1), u"fil_1"_s),
         record(RecordType::Website, website(u"web_2"_s, 2), u"fil_1"_s)});
    const auto excerpt = wait(workspace->excerpt(u"fil_1"_s, {u"web_2"_s, u"web_9"_s}));
    QVERIFY(excerpt);
    QCOMPARE(excerpt->entity->name, u"示例科技"_s);
    QCOMPARE(excerpt->websites, QList<filing::Website>{website(u"web_2"_s, 2)});
    QCOMPARE(wait(workspace->excerpt(u"fil_9"_s, {})).error().code, u"FILING_UNKNOWN"_s);
}

void WorkspaceTest::anUnreadableRecordIsLeftOut()
{
    put({{RecordType::Website, u"web_1"_s, u"fil_1"_s, 1, "{\"name\":"},
         record(RecordType::Website, website(u"web_2"_s, 2), u"fil_1"_s)});
    QCOMPARE(rows().size(), 1);
    QCOMPARE(wait(workspace->website(u"web_1"_s)).error().code, u"RECORD_UNREADABLE"_s);
}

void WorkspaceTest::aDraftIsShownAsAnOrder()
{
    QSignalSpy changed(workspace.get(), &Workspace::ordersChanged);
    store::StoredDraft draft;
    draft.order = order(filing::newUuid7(morning.toMSecsSinceEpoch(), *QRandomGenerator::global()), OrderState::Draft, {}, 0);
    draft.revision = 1;
    draft.editedAt = morning;
    keep(draft);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(workspace->orders().first().id, draft.order.id);
    QCOMPARE(workspace->orders().first().state.value(), OrderState::Draft);
    QCOMPARE(workspace->openOrder(u"fil_1"_s)->id, draft.order.id);
}

void WorkspaceTest::aDraftLiesOverItsOrder_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("pushed");
    QTest::addColumn<int>("shownState");
    QTest::addColumn<QString>("shownName");
    const auto row = [](const char *name, OrderState state, bool pushed, OrderState shown, const QString &text) {
        QTest::newRow(name) << int(state) << pushed << int(shown) << text;
    };
    row("draft", OrderState::Draft, false, OrderState::Draft, u"mine"_s);
    row("pushed draft", OrderState::Draft, true, OrderState::Draft, u"mine"_s);
    row("returned, edited again", OrderState::Returned, false, OrderState::Draft, u"mine"_s);
    row("returned, not edited", OrderState::Returned, true, OrderState::Returned, u"mine"_s);
    row("submitted elsewhere", OrderState::ProviderReview, false, OrderState::ProviderReview, u"service"_s);
    row("over", OrderState::Completed, false, OrderState::Completed, u"service"_s);
}

void WorkspaceTest::aDraftLiesOverItsOrder()
{
    QFETCH(int, state);
    QFETCH(bool, pushed);
    QFETCH(int, shownState);
    QFETCH(QString, shownName);
    put({record(RecordType::Order, order(u"o1"_s, OrderState(state), morning), u"fil_1"_s)});
    store::StoredDraft draft;
    draft.order = order(u"o1"_s, OrderState::Draft, morning);
    draft.order.content = {{u"/websites/web_1/name"_s, u"mine"_s}};
    draft.revision = 4;
    draft.pushedRevision = pushed ? 4 : 3;
    draft.editedAt = morning.addSecs(60);
    keep(draft);
    QTRY_VERIFY(workspace->order(u"o1"_s)
                && workspace->order(u"o1"_s)->content.value(u"/websites/web_1/name"_s).toString() == shownName
                && int(workspace->order(u"o1"_s)->state.value()) == shownState);
    QCOMPARE(workspace->orders().size(), 1);
}

void WorkspaceTest::aDroppedDraftGoes()
{
    store::StoredDraft draft;
    draft.order = order(u"o1"_s, OrderState::Draft, morning, 0);
    draft.revision = 1;
    draft.editedAt = morning;
    keep(draft);
    QTRY_COMPARE(workspace->orders().size(), 1);
    QVERIFY(wait(store->removeDraft(u"o1"_s)));
    QTRY_VERIFY(workspace->orders().isEmpty());
    QVERIFY(!workspace->openOrder(u"fil_1"_s));
}

void WorkspaceTest::anOpenOrderBlocks()
{
    workspace->setRuleBook(*contract::ruleBook(*contract::readRules(u":/rules"_s)));
    put({record(RecordType::Website, website(u"web_1"_s, 1), u"fil_1"_s)});
    const auto facts = rows().first().facts;
    const auto blockers = [&] {
        QStringList codes;
        for (const auto &blocker : workspace->availability(orders::OrderKind::ChangeWebsite, u"fil_1"_s, &facts).blockers)
            codes.append(blocker.code);
        return codes;
    };
    QVERIFY2(!blockers().contains(u"ORDER_AT_ADMINISTRATION"_s), qPrintable(blockers().join(u' ')));
    put({record(RecordType::Order, order(u"o1"_s, OrderState::AdministrationReview, morning), u"fil_1"_s)});
    QTRY_VERIFY(blockers().contains(u"ORDER_AT_ADMINISTRATION"_s));
}

void WorkspaceTest::anUnknownFilingIsNotAvailable()
{
    QVERIFY(!workspace->availability(orders::OrderKind::ChangeEntity, u"fil_9"_s).allowed());
}

void WorkspaceTest::circumstancesAreToday()
{
    QSignalSpy changed(workspace.get(), &Workspace::circumstancesChanged);
    rules::Circumstances circumstances;
    circumstances.online = false;
    circumstances.today = QDate(2000, 1, 1);
    workspace->setCircumstances(circumstances);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(workspace->circumstances().today, clock.today());
    QVERIFY(!workspace->circumstances().online);
}

void WorkspaceTest::forgetsAllWhenTheStoreIsWiped()
{
    put({record(RecordType::Website, website(u"web_1"_s, 1), u"fil_1"_s)});
    QCOMPARE(rows().size(), 1);
    QSignalSpy changed(workspace.get(), &Workspace::servicesChanged);
    QVERIFY(wait(store->wipe()));
    QTRY_VERIFY(workspace->filings().isEmpty());
    QVERIFY(changed.size() >= 1);
    QVERIFY(rows().isEmpty());
}

void WorkspaceTest::readsFiveThousandRows()
{
    QList<store::Record> records;
    for (int i = 1; i <= 5000; ++i)
        records.append(record(RecordType::Website, website(u"web_%1"_s.arg(i), i), u"fil_1"_s));
    put(records);
    auto future = workspace->services(u"fil_1"_s);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result()->size(), 5000);
    QCOMPARE(rows().size(), 5000); // from memory
}

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
