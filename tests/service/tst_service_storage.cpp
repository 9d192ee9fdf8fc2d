// SPDX-License-Identifier: Apache-2.0
#include "service/storage/attempts.h"
#include "service/storage/audit_log.h"
#include "service/storage/change_log.h"
#include "service/storage/filings.h"
#include "service/storage/meta.h"
#include "service/storage/migrations.h"
#include "service/storage/orders.h"
#include "service/world.h"

#include <QTest>

#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace service;
using service::testing::World;

namespace {

QDateTime at(qint64 seconds) { return QDateTime::fromSecsSinceEpoch(1'800'000'000 + seconds, Qt::UTC); }

orders::Order orderOf(const QString &filing, orders::OrderState state)
{
    orders::Order order;
    order.id = service::testing::newId();
    order.kind = orders::OrderKind::ChangeWebsite;
    order.filingId = filing;
    order.state = state;
    order.version = 1;
    return order;
}

} // namespace

class TestStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void migratesAFreshFileOnceAndOpensItAgain()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"a.db"_s);
        QString id;
        {
            const auto db = Database::open(path);
            QVERIFY(db);
            id = Meta(**db).databaseId();
            QCOMPARE((*db)->run(u"PRAGMA journal_mode"_s).next(), true);
        }
        const auto again = Database::open(path);
        QVERIFY(again);
        QCOMPARE(Meta(**again).databaseId(), id);
        auto version = (*again)->run(u"PRAGMA user_version"_s);
        QVERIFY(version.next());
        QCOMPARE(version.value(0).toInt(), schemaVersion());
    }

    void usesWriteAheadLogFullSyncAndForeignKeys()
    {
        World world;
        const auto pragma = [&](const QString &name) {
            auto query = world.db().run(u"PRAGMA "_s + name);
            return query.next() ? query.value(0).toString() : QString();
        };
        QCOMPARE(pragma(u"journal_mode"_s), u"wal"_s);
        QCOMPARE(pragma(u"synchronous"_s), u"2"_s);
        QCOMPARE(pragma(u"foreign_keys"_s), u"1"_s);
    }

    void refusesAFileOfANewerProgram()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"a.db"_s);
        (*Database::open(path))->run(u"PRAGMA user_version=%1"_s.arg(schemaVersion() + 1));
        const auto db = Database::open(path);
        QVERIFY(!db);
        QCOMPARE(db.error().code, u"DATABASE_TOO_NEW"_s);
    }

    void refusesAFileThatIsNoDatabase()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"a.db"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        const auto db = Database::open(path);
        QVERIFY(!db);
        QCOMPARE(db.error().code, u"DATABASE_UNREADABLE"_s);
    }

    void rollsBackWhatIsNotCommitted()
    {
        World world;
        {
            Transaction transaction(world.db());
            Meta(world.db()).set(u"a"_s, u"1"_s);
        }
        QCOMPARE(Meta(world.db()).value(u"a"_s), QString());
        Transaction transaction(world.db());
        Meta(world.db()).set(u"a"_s, u"2"_s);
        transaction.commit();
        QCOMPARE(Meta(world.db()).value(u"a"_s), u"2"_s);
    }

    void holdsOneOpenOrderPerFiling()
    {
        World world;
        Orders orders(world.db());
        orders.put({orderOf(u"fil_demo"_s, orders::OrderState::Draft), u"acc_demo"_s});
        QVERIFY_THROWS_EXCEPTION(
            StorageFailure,
            orders.put({orderOf(u"fil_demo"_s, orders::OrderState::Returned), u"acc_demo"_s}));
        orders.put({orderOf(u"fil_demo"_s, orders::OrderState::Abandoned), u"acc_demo"_s});
    }

    void keepsAnAuditChainThatShowsTampering()
    {
        World world;
        AuditLog audit(world.db());
        for (int i = 0; i < 5; ++i) {
            Transaction transaction(world.db());
            audit.append({u"acc_demo"_s, orders::Role::Applicant, u"req"_s},
                         {.action = u"A"_s, .subject = QString::number(i)}, at(i));
            transaction.commit();
        }
        QCOMPARE(audit.firstBroken(), 0);
        const auto page = audit.page(0, 2);
        QCOMPARE(page.size(), 2);
        QCOMPARE(page.first().subject, u"4"_s);
        QCOMPARE(audit.page(page.last().seq, 10).first().subject, u"2"_s);

        world.db().run(u"UPDATE audit SET reason = 'other' WHERE subject = '2'"_s);
        const auto edited = audit.firstBroken();
        QVERIFY(edited > 0);
        world.db().run(u"UPDATE audit SET reason = '' WHERE subject = '2'"_s);
        QCOMPARE(audit.firstBroken(), 0);
        world.db().run(u"DELETE FROM audit WHERE subject = '1'"_s);
        QCOMPARE(audit.firstBroken(), edited); // the entry after the gap no longer fits
    }

    void tellsEachChangedRecordOnceAndPages()
    {
        World world;
        ChangeLog log(world.db());
        const auto start = log.newest();
        Transaction transaction(world.db());
        for (const auto *id : {"web_demo_1", "web_demo_2", "web_demo_1", "web_demo_1", "web_demo_3"})
            log.append(u"acc_demo"_s,
                       {contract::ResourceType::Website, QString::fromLatin1(id), u"fil_demo"_s}, at(0));
        log.append(u"acc_agency"_s, {contract::ResourceType::Filing, u"fil_law"_s, u"fil_law"_s}, at(0));
        transaction.commit();

        const auto all = log.since(start, {}, 100);
        QCOMPARE(all.records.size(), 4);
        QVERIFY(!all.more);
        QCOMPARE(log.since(start, u"acc_agency"_s, 100).records.size(), 1);
        const auto first = log.since(start, u"acc_demo"_s, 2);
        QVERIFY(first.more);
        QCOMPARE(first.records.size(), 2);
        const auto rest = log.since(first.last, u"acc_demo"_s, 100);
        QVERIFY(!rest.more);
        QCOMPARE(rest.records.size(), 2); // web_demo_1 again, and web_demo_3
        QCOMPARE(log.accountsSince(start), (QSet<QString>{u"acc_demo"_s, u"acc_agency"_s}));
    }

    void tellsARemovedRecordAsRemoved()
    {
        World world;
        ChangeLog log(world.db());
        Transaction transaction(world.db());
        log.append(u"acc_demo"_s, {contract::ResourceType::Notice, u"ntc_gone"_s, u"fil_demo"_s}, at(0));
        transaction.commit();
        const auto page = log.since(log.newest() - 1, u"acc_demo"_s, 10);
        QCOMPARE(page.records.size(), 1);
        QCOMPARE(page.records.first().name.op, contract::ChangeOp::Remove);
    }

    void forgetsOldLogEntriesAndRemembersWhere()
    {
        World world;
        ChangeLog log(world.db());
        Transaction transaction(world.db());
        log.append(u"acc_demo"_s, {contract::ResourceType::Filing, u"fil_demo"_s, u"fil_demo"_s}, at(0));
        log.append(u"acc_demo"_s, {contract::ResourceType::Filing, u"fil_demo"_s, u"fil_demo"_s}, at(100));
        const auto newest = log.newest();
        log.removeBefore(at(50));
        transaction.commit();
        QCOMPARE(log.floor(), newest - 1);
        QCOMPARE(log.since(log.floor(), {}, 10).records.size(), 1);
    }

    void locksAfterFiveWrongTriesUntilTheWindowHasPassed()
    {
        World world;
        Attempts attempts(world.db(), u"account"_s, u"x"_s);
        QCOMPARE(attempts.lockedFor(at(0)), 0);
        for (int i = 0; i < Attempts::most; ++i)
            QCOMPARE(attempts.wrong(at(i * 60)), Attempts::most - 1 - i);
        QCOMPARE(attempts.lockedFor(at(240)), Attempts::windowSeconds - 240);
        QCOMPARE(Attempts(world.db(), u"filing"_s, u"x"_s).lockedFor(at(240)), 0);
        QCOMPARE(attempts.lockedFor(at(Attempts::windowSeconds)), 0);
        attempts.right();
        QCOMPARE(attempts.wrong(at(Attempts::windowSeconds)), Attempts::most - 1);
    }

    void findsAServiceByItsDomainInEitherForm()
    {
        World world;
        const Filings filings(world.db());
        QCOMPARE(filings.byDomain(u"shop-example.cn"_s)->serviceId, u"web_demo_1"_s);
        QVERIFY(!filings.byDomain(u"old-nb-example.cn"_s)); // cancelled services hold no domain
        QVERIFY(!filings.byDomain(u"nobody-example.cn"_s));
    }

    void letsTwoConnectionsWriteInTurn()
    {
        World world;
        constexpr int each = 50;
        const auto write = [&world](const QString &name) {
            const auto db = world.openDatabase();
            for (int i = 0; i < each; ++i) {
                Transaction transaction(*db);
                const auto before = Meta(*db).value(u"count"_s, u"0"_s).toInt();
                Meta(*db).set(u"count"_s, QString::number(before + 1));
                Meta(*db).set(name, QString::number(i));
                transaction.commit();
            }
        };
        std::thread other(write, u"other"_s);
        write(u"this"_s);
        other.join();
        QCOMPARE(Meta(world.db()).value(u"count"_s).toInt(), 2 * each);
    }
};

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_service_storage.moc"
