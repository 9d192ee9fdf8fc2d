// SPDX-License-Identifier: Apache-2.0
#include "sync_desk.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using orders::OrderKind;
using orders::OrderState;
using Fate = support::FakeFilingClient::Fate;

/// A desk and a service under random work and random faults. When the faults stop, both must come to agree: nothing
/// that was acknowledged to the user is lost, nothing is done twice.
class SyncSimulationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QHashSeed::setDeterministicGlobalSeed(); } // a seed means the same run each time
    void converges_data();
    void converges();
};

namespace {

/// What the user was told is safe: the model that reality is compared with.
struct Expected
{
    orders::Order draft;
    bool submitted = false; ///< wished, and not taken back
    bool abandoned = false;
};

class Simulation
{
public:
    explicit Simulation(quint32 seed)
        : random(seed)
        , service(time)
        , desk(service, time, {}) // the rules of the code: reading the data takes longer than a whole run
    {
        for (int i = 0; i < filings; ++i)
            service.addFiling(u"fil_%1"_s.arg(i));
    }

    /// The first difference between what should be and what is; empty where there is none.
    QString run()
    {
        desk.signIn();
        desk.client.network = [this](const QString &) { return fate(); };
        for (int i = 0; i < 40; ++i)
            step();
        calmDown();
        return difference();
    }

private:
    static constexpr int filings = 4;

    int roll(int sides) { return int(random.bounded(sides)); }

    Fate fate()
    {
        if (calm)
            return {};
        Fate fate;
        switch (roll(10)) {
        case 0: fate.requestLost = true; break;
        case 1: fate.answerLost = true; break;
        case 2: fate.executions = 2; break;
        case 3: fate.delayMs = roll(9'000); break;
        case 4: // late and lost: the effect comes when the desk has long stopped waiting for it
            fate.delayMs = roll(9'000);
            fate.answerLost = true;
            break;
        default: break;
        }
        return fate;
    }

    void step()
    {
        switch (roll(12)) {
        case 0:
        case 1: beginOrder(); break;
        case 2:
        case 3:
        case 4: editOrder(); break;
        case 5:
        case 6: submitOrder(); break;
        case 7:
            if (roll(3) == 0)
                abandonOrder();
            else
                takeBack();
            break;
        case 8: desk.client.reachable = !desk.client.reachable; break;
        case 9:
            desk.close(); // with whatever is under way
            desk.open();
            desk.engine->start();
            break;
        case 10: reviewerActs(); break;
        case 11:
            if (roll(4) == 0)
                service.expireAccess();
            else
                service.expireCursors();
            break;
        }
        desk.pass(std::chrono::milliseconds(roll(4'000)));
        givePasswords();
    }

    QString anyOrder()
    {
        const auto ids = expected.keys();
        return ids.isEmpty() ? QString() : ids.at(roll(int(ids.size())));
    }

    bool isOpen(const QString &filingId) const
    {
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            const bool over = it->abandoned || orders::isFinal(service.orders().value(it.key()).state);
            if (it->draft.filingId == filingId && !over)
                return true;
        }
        return false;
    }

    void beginOrder()
    {
        const auto filingId = u"fil_%1"_s.arg(roll(filings));
        if (isOpen(filingId))
            return;
        auto order = SyncDesk::newOrder(filing::newUuid7(time.now().toMSecsSinceEpoch(), random), filingId);
        order.kind = roll(3) == 0 ? OrderKind::CancelWebsite : OrderKind::ChangeWebsite;
        save(order);
    }

    void editOrder()
    {
        const auto id = anyOrder();
        if (id.isEmpty() || expected.value(id).submitted || expected.value(id).abandoned)
            return;
        auto order = expected.value(id).draft;
        order.content.insert(u"/websites/web_1/"_s + (roll(2) == 0 ? u"name"_s : u"remark"_s), QString::number(++edits));
        save(order);
    }

    void save(const orders::Order &order)
    {
        if (desk.save(order)) // from here on it must not be lost
            expected[order.id].draft = order;
    }

    void submitOrder()
    {
        const auto id = anyOrder();
        if (id.isEmpty() || expected.value(id).abandoned || expected.value(id).submitted)
            return;
        const bool cancel = orders::isCancel(expected.value(id).draft.kind);
        if (desk.submit(id, cancel ? service.password : QString()))
            expected[id].submitted = true;
    }

    void takeBack()
    {
        const auto id = anyOrder();
        if (!id.isEmpty() && expected.value(id).submitted && SyncDesk::wait(desk.engine->takeBack(id)))
            expected[id].submitted = false;
    }

    void abandonOrder()
    {
        const auto id = anyOrder();
        if (id.isEmpty() || expected.value(id).submitted)
            return;
        if (SyncDesk::wait(desk.engine->abandon(id)))
            expected[id].abandoned = true;
    }

    /// Sends an order one stage on, to its end: then the filing is free for the next one.
    void reviewerActs()
    {
        const auto all = service.orders().values();
        if (all.isEmpty())
            return;
        const auto &order = all.at(roll(int(all.size())));
        if (order.state == OrderState::ProviderReview || order.state == OrderState::SmsVerification)
            service.move(order.id, OrderState::Completed);
    }

    /// The person at the desk types the password whenever it is asked for.
    void givePasswords()
    {
        for (const auto &id : std::exchange(desk.asked, {}))
            desk.submit(id, service.password);
    }

    void calmDown()
    {
        calm = true;
        desk.client.reachable = true;
        for (int i = 0; i < 20 && (i < 3 || desk.engine->status().waiting > 0); ++i) {
            desk.pass(20s);
            givePasswords();
        }
    }

    QString difference()
    {
        const auto status = desk.engine->status();
        if (status.link != syncing::Link::Synchronised || status.waiting != 0)
            return u"not at rest: link %1, %2 waiting, %3"_s.arg(int(status.link)).arg(status.waiting)
                .arg(status.lastError ? status.lastError->code : QString());
        for (auto it = expected.constBegin(); it != expected.constEnd(); ++it) {
            if (auto found = differenceOf(it.key(), *it); !found.isEmpty())
                return it.key() + u": "_s + found;
        }
        for (const auto &order : service.orders()) {
            if (!expected.contains(order.id))
                return u"an order that nobody made: "_s + order.id;
            const auto kept = desk.record(order.id);
            if (!kept || contract::encode(*kept) != contract::encode(order)) // the wire has whole seconds
                return u"the desk has another order "_s + order.id;
        }
        return {};
    }

    QString differenceOf(const QString &id, const Expected &wanted)
    {
        const bool known = service.orders().contains(id);
        const auto order = service.orders().value(id);
        if (service.submissions(id) > 1)
            return u"submitted twice"_s;
        if (wanted.abandoned)
            return known && order.state != OrderState::Abandoned ? u"not abandoned"_s : QString();
        if (!known)
            return u"lost"_s;
        if (order.content != wanted.draft.content)
            return u"the last edit is lost"_s;
        if (wanted.submitted != (service.submissions(id) == 1))
            return wanted.submitted ? u"not submitted"_s : u"submitted though nobody wished it"_s;
        return {};
    }

    QRandomGenerator random;
    support::FakeTimers time;
    FakeService service;
    SyncDesk desk;
    QHash<QString, Expected> expected;
    bool calm = false;
    int edits = 0;
};

} // namespace

void SyncSimulationTest::converges_data()
{
    QTest::addColumn<quint32>("firstSeed");
    const quint32 base = qEnvironmentVariableIntValue("SYNC_SEEDS_AFTER"); // to try others than those of every day
    for (quint32 first = base + 1; first <= base + 300; first += 25)
        QTest::addRow("seeds %u to %u", first, first + 24) << first;
}

void SyncSimulationTest::converges()
{
    QFETCH(quint32, firstSeed);
    for (quint32 seed = firstSeed; seed < firstSeed + 25; ++seed) {
        Simulation simulation(seed);
        const auto difference = simulation.run();
        QVERIFY2(difference.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(difference)));
    }
}

QTEST_GUILESS_MAIN(SyncSimulationTest)
#include "tst_sync_simulation.moc"
