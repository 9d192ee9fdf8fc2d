// SPDX-License-Identifier: Apache-2.0
#include "filing/catalogue.h"
#include "rules/blocker_codes.h"
#include "unit/rules/availability_case.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using filing::FilingState;
using filing::ServiceState;
using orders::OrderKind;
using orders::OrderState;
using orders::Role;

namespace {

using Edit = std::function<void(AvailabilityCase &)>;

struct Row
{
    const char *code;
    const char *remedy;
    Edit edit;
    OrderKind kind = OrderKind::ChangeWebsite;
};

constexpr std::array kinds{OrderKind::ChangeEntity, OrderKind::ChangeWebsite, OrderKind::ChangeApp,
                           OrderKind::CancelEntity, OrderKind::CancelWebsite, OrderKind::CancelApp,
                           OrderKind::CancelAccess};

Edit withOrder(OrderState state)
{
    return [=](AvailabilityCase &c) { c.order(state); };
}

Edit restricted(const QString &code)
{
    return [=](AvailabilityCase &c) { c.restrictBy(code); };
}

Edit withDomain(const rules::DomainFacts &domain)
{
    return [=](AvailabilityCase &c) { c.service.domains = {domain}; };
}

/// Every reason of icp-facts 8 that the program can know by itself, with the way out.
QList<Row> rows()
{
    const auto today = sample::today();
    return {
        {"SIGNED_OUT", "SIGN_IN", [](AvailabilityCase &c) { c.who.signedIn = false; }},
        {"ROLE_NOT_ALLOWED", "ASK_ADMINISTRATOR", [](AvailabilityCase &c) { c.who.role = Role::Support; }},
        {"ROLE_NOT_ALLOWED", "ASK_ADMINISTRATOR", [](AvailabilityCase &c) { c.who.role = Role::Supervisor; }},
        {"ORDER_IN_PROGRESS", "OPEN_ORDER", withOrder(OrderState::Draft)},
        {"ORDER_IN_PROGRESS", "OPEN_ORDER", withOrder(OrderState::ProviderReview)},
        {"ORDER_IN_PROGRESS", "OPEN_ORDER", withOrder(OrderState::SmsVerification)},
        {"ORDER_IN_PROGRESS", "OPEN_ORDER", withOrder(OrderState::Returned)},
        {"ORDER_IN_PROGRESS", "OPEN_ORDER", withOrder(OrderState::Rejected)},
        {"ORDER_AT_ADMINISTRATION", "OPEN_ORDER", withOrder(OrderState::AdministrationReview)},
        {"SYNC_DELAY", "OPEN_ORDER", withOrder(OrderState::Approved)},
        {"ADMINISTRATION_FORBIDS", "CANCEL_AND_REFILE", restricted(u"ADMINISTRATION_FORBIDS"_s)},
        {"ADMINISTRATION_FORBIDS", "CANCEL_BY_FORM", restricted(u"ADMINISTRATION_FORBIDS"_s),
         OrderKind::CancelWebsite},
        {"ADMINISTRATION_SYSTEM_CLOSED", "WAIT", restricted(u"ADMINISTRATION_SYSTEM_CLOSED"_s)},
        {"PROVIDER_HOLD", "CONTACT_SUPPORT", restricted(u"PROVIDER_HOLD"_s)},
        {"ENTITY_CONFLICT", "WAIT", restricted(u"ENTITY_CONFLICT"_s)},
        {"INSTANCE_NOT_ELIGIBLE", "CONTACT_SUPPORT", restricted(u"INSTANCE_NOT_ELIGIBLE"_s)},
        {"ALREADY_CANCELLED", "", [](AvailabilityCase &c) { c.filing.state = FilingState::Cancelled; }},
        {"ALREADY_CANCELLED", "", [](AvailabilityCase &c) { c.service.state = ServiceState::Cancelled; }},
        {"ALREADY_CANCELLING", "WAIT",
         [](AvailabilityCase &c) { c.service.state = ServiceState::Cancelling; }},
        {"ALREADY_CANCELLING", "WAIT", [](AvailabilityCase &c) { c.filing.state = FilingState::Cancelling; },
         OrderKind::CancelEntity},
        {"ENTITY_CANCELLING", "WAIT", [](AvailabilityCase &c) { c.filing.state = FilingState::Cancelling; }},
        {"EMPTY_SHELL", "CANCEL_BY_FORM", [](AvailabilityCase &c) { c.filing.state = FilingState::Shell; }},
        {"NO_SERVICE_TO_ASSOCIATE", "CANCEL_ENTITY", [](AvailabilityCase &c) { c.filing.serviceCount = 0; },
         OrderKind::ChangeEntity},
        {"NOT_AT_THIS_PROVIDER", "CANCEL_BY_FORM", [](AvailabilityCase &c) { c.service.ownAccess = false; }},
        {"NOT_AT_THIS_PROVIDER", "GO_TO_PROVIDER",
         [](AvailabilityCase &c) {
             c.service.ownAccess = false;
             c.service.otherAccess = true;
         }},
        {"DOMAIN_EXPIRED", "RENEW_DOMAIN", withDomain({u"a.cn"_s, today.addDays(-1), true})},
        {"DOMAIN_EXPIRES_SOON", "RENEW_DOMAIN", withDomain({u"a.cn"_s, today, true})},
        {"DOMAIN_EXPIRES_SOON", "RENEW_DOMAIN", withDomain({u"a.cn"_s, today.addDays(89), true})},
        {"DOMAIN_NOT_VERIFIED", "VERIFY_DOMAIN", withDomain({u"a.cn"_s, today.addDays(400), false})},
        {"LAST_SERVICE", "CANCEL_ENTITY", [](AvailabilityCase &c) { c.filing.serviceCount = 1; },
         OrderKind::CancelWebsite},
        {"LAST_ACCESS", "ADD_ACCESS_FIRST", [](AvailabilityCase &) {}, OrderKind::CancelAccess},
        {"OFFLINE", "RECONNECT", [](AvailabilityCase &c) { c.who.online = false; }, OrderKind::CancelWebsite},
    };
}

const filing::Blocker *find(const rules::Availability &answer, const char *code)
{
    for (const auto &blocker : answer.blockers) {
        if (blocker.code == QLatin1String(code))
            return &blocker;
    }
    return nullptr;
}

QString list(const rules::Availability &answer)
{
    QStringList codes;
    for (const auto &blocker : answer.blockers)
        codes.append(blocker.code);
    return codes.join(u' ');
}

template<class T, size_t N>
T pick(QRandomGenerator &random, const std::array<T, N> &from)
{
    return from[random.bounded(quint32(N))];
}

/// Any combination of facts, likely and unlikely ones.
AvailabilityCase randomCase(QRandomGenerator &random)
{
    const auto chance = [&](int percent) { return int(random.bounded(100)) < percent; };
    AvailabilityCase c;
    c.kind = pick(random, kinds);
    c.filing.province = QString::number(random.bounded(10, 70));
    c.filing.serviceCount = int(random.bounded(4));
    if (chance(30))
        c.filing.state = pick(random, std::array{FilingState::Unknown, FilingState::Cancelling,
                                                 FilingState::Cancelled, FilingState::Shell});
    if (chance(30))
        c.restrictBy(pick(random, std::array{u"ADMINISTRATION_FORBIDS"_s, u"PROVIDER_HOLD"_s, u"NEW_CODE"_s}),
                     pick(random, std::array{u"ALL"_s, u"CHANGE_ENTITY"_s, u"CANCEL_APP"_s}),
                     chance(50) ? u"/entity/name"_s : QString());
    if (chance(40))
        c.order(pick(random, std::array{OrderState::Unknown, OrderState::Draft, OrderState::ProviderReview,
                                        OrderState::SmsVerification, OrderState::AdministrationReview,
                                        OrderState::Approved, OrderState::Returned, OrderState::Rejected}));
    c.service.state =
        pick(random, std::array{ServiceState::Filed, ServiceState::Unknown, ServiceState::NoAccess,
                                ServiceState::Cancelling, ServiceState::Cancelled});
    c.service.ownAccess = chance(80);
    c.service.otherAccess = chance(30);
    c.service.domains.clear();
    for (int i = int(random.bounded(3)); i > 0; --i) {
        rules::DomainFacts domain{u"d%1.cn"_s.arg(i), {}, {}};
        if (chance(80))
            domain.expiresOn = sample::today().addDays(random.bounded(-50, 300));
        if (chance(80))
            domain.realNameVerified = chance(80);
        c.service.domains.append(domain);
    }
    c.hasService = chance(80);
    c.who.signedIn = chance(90);
    c.who.online = chance(80);
    c.who.role = pick(random, std::array{Role::Applicant, Role::Applicant, Role::Applicant, Role::Support,
                                         Role::Reviewer, Role::Unknown});
    return c;
}

} // namespace

class AvailabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsAllowedByItself();
    void blocker_data();
    void blocker();
    void everyCodeIsKnownAndProduced();
    void severalReasonsAreAllNamed();
    void openOrderSaysWhichAndSinceWhen();
    void restrictionOfAnotherActionDoesNotBlock();
    void restrictionOfOneFieldDoesNotBlockTheOrder();
    void cancellationNeedsNoValidDomain();
    void badDomainBesideASoundOne();
    void provinceDecidesDomainDays();
    void draftCanBeWrittenOffline();
    void fieldLocks_data();
    void fieldLocks();
    void onlyOneDomainCannotBeTakenAway();
    void neverContradictsTheOrderTable();
    void factsComeFromTheRecords();
};

void AvailabilityTest::everythingIsAllowedByItself()
{
    for (const auto kind : kinds) {
        AvailabilityCase c;
        c.kind = kind;
        c.service.otherAccess = kind == OrderKind::CancelAccess;
        QVERIFY2(c.ask().allowed(), qPrintable(list(c.ask())));
        c.hasService = false;
        QVERIFY2(c.ask().allowed(), qPrintable(list(c.ask())));
    }
}

void AvailabilityTest::blocker_data()
{
    QTest::addColumn<int>("index");
    const auto all = rows();
    for (int i = 0; i < all.size(); ++i)
        QTest::addRow("%s %s #%d", all.at(i).code, all.at(i).remedy, i) << i;
}

void AvailabilityTest::blocker()
{
    QFETCH(int, index);
    const auto row = rows().at(index);
    AvailabilityCase c;
    c.kind = row.kind;
    row.edit(c);
    const auto answer = c.ask();
    const auto *found = find(answer, row.code);
    QVERIFY2(found, qPrintable(list(answer)));
    QCOMPARE(found->remedy, QLatin1String(row.remedy));
    QCOMPARE(answer.blockers.size(), 1);

    const auto known = std::find_if(rules::blockerCodes.begin(), rules::blockerCodes.end(),
                                    [&](const rules::BlockerCode &b) { return found->code == b.code; });
    QVERIFY(known != rules::blockerCodes.end());
    for (auto it = found->params.begin(); it != found->params.end(); ++it)
        QVERIFY2(std::any_of(known->params.begin(), known->params.end(),
                             [&](auto name) { return it.key() == name; }),
                 qPrintable(it.key()));
    const bool isRemedy =
        found->remedy.isEmpty() || std::any_of(rules::remedies.begin(), rules::remedies.end(),
                                               [&](auto word) { return found->remedy == word; });
    QVERIFY(isRemedy);
}

void AvailabilityTest::everyCodeIsKnownAndProduced()
{
    QSet<QString> produced;
    for (const auto &row : rows())
        produced.insert(QLatin1String(row.code));
    QSet<QString> seen;
    for (const auto &known : rules::blockerCodes) {
        QVERIFY2(!seen.contains(QString(known.code)), known.code.data());
        seen.insert(QString(known.code));
        if (known.by == rules::BlockedBy::Availability || known.by == rules::BlockedBy::Restriction)
            QVERIFY2(produced.contains(QString(known.code)), known.code.data());
    }
    for (const auto &spec : filing::catalogue()) {
        if (spec.lock)
            QVERIFY2(seen.contains(QLatin1String(spec.lock)), spec.lock);
    }
}

void AvailabilityTest::severalReasonsAreAllNamed()
{
    AvailabilityCase c;
    c.who.signedIn = false;
    c.service.ownAccess = false;
    c.order(OrderState::Draft);
    c.service.domains = {{u"a.cn"_s, sample::today().addDays(-1), false}};
    QCOMPARE(list(c.ask()),
             u"SIGNED_OUT NOT_AT_THIS_PROVIDER ORDER_IN_PROGRESS DOMAIN_EXPIRED DOMAIN_NOT_VERIFIED"_s);
}

void AvailabilityTest::openOrderSaysWhichAndSinceWhen()
{
    AvailabilityCase c;
    c.order(OrderState::AdministrationReview);
    const QHash<QString, QString> expected{{u"orderId"_s, u"order-1"_s},
                                           {u"kind"_s, u"CHANGE_WEBSITE"_s},
                                           {u"state"_s, u"ADMINISTRATION_REVIEW"_s},
                                           {u"since"_s, u"2026-11-18"_s},
                                           {u"expectedLatest"_s, u"2026-12-11"_s}};
    QCOMPARE(c.ask().blockers.first().params, expected);
}

void AvailabilityTest::restrictionOfAnotherActionDoesNotBlock()
{
    AvailabilityCase c;
    c.restrictBy(u"ADMINISTRATION_FORBIDS"_s, u"CHANGE_ENTITY"_s);
    QVERIFY(c.ask().allowed());
    c.kind = OrderKind::ChangeEntity;
    QVERIFY(!c.ask().allowed());
}

void AvailabilityTest::restrictionOfOneFieldDoesNotBlockTheOrder()
{
    AvailabilityCase c;
    c.kind = OrderKind::ChangeEntity;
    c.restrictBy(u"ADMINISTRATION_FORBIDS"_s, u"CHANGE_ENTITY"_s, u"/entity/name"_s);
    QVERIFY(c.ask().allowed());
}

void AvailabilityTest::cancellationNeedsNoValidDomain()
{
    AvailabilityCase c;
    c.kind = OrderKind::CancelWebsite;
    c.service.domains = {{u"a.cn"_s, sample::today().addDays(-1), false}};
    QVERIFY2(c.ask().allowed(), qPrintable(list(c.ask())));
}

/// icp-facts 7: of several domains the expired one is taken away by a change, so the change must be open.
void AvailabilityTest::badDomainBesideASoundOne()
{
    const auto today = sample::today();
    AvailabilityCase c;
    c.service.domains = {{u"old.cn"_s, today.addDays(-1), true}, {u"new.cn"_s, today.addDays(400), true}};
    QVERIFY2(c.ask().allowed(), qPrintable(list(c.ask())));
    c.service.domains[1].realNameVerified = false;
    QCOMPARE(list(c.ask()), u"DOMAIN_EXPIRED DOMAIN_NOT_VERIFIED"_s);
}

void AvailabilityTest::provinceDecidesDomainDays()
{
    auto book = sample::ruleBook();
    for (auto &region : book.regions) {
        if (region.code == u"33"_s)
            region.rules.domainMinValidityDays = 45;
    }
    AvailabilityCase c;
    c.service.domains = {{u"a.cn"_s, sample::today().addDays(60), true}};
    QVERIFY(!c.ask().allowed());
    QVERIFY(rules::availability(c.kind, c.filing, &c.service, {}, book, c.who).allowed());
    QCOMPARE(rules::requiredDomainDays(book, u"33"_s), 45);
    QCOMPARE(rules::requiredDomainDays(book, u"99"_s), 90); // not known: the seed's three months
}

void AvailabilityTest::draftCanBeWrittenOffline()
{
    AvailabilityCase c;
    c.who.online = false;
    for (const auto kind : kinds) {
        c.kind = kind;
        c.service.otherAccess = true;
        QCOMPARE(c.ask().allowed(), !orders::isCancel(kind));
    }
}

void AvailabilityTest::fieldLocks_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("restricted");
    QTest::addColumn<QString>("nameRule");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("remedy");
    const QString none;
    const auto name = u"/entity/name"_s;
    QTest::newRow("type") << u"/entity/type"_s << none << none << u"ENTITY_TYPE_LIMITED"_s << none;
    QTest::newRow("province") << u"/entity/region"_s << none << none << u"PROVINCE_FIXED"_s << none;
    QTest::newRow("kind of app") << u"/apps/a/kind"_s << none << none << u"APP_KIND_FIXED"_s << none;
    QTest::newRow("domains") << u"/websites/w/domains"_s << none << none << u"DOMAIN_REMOVE_ONLY"_s << none;
    QTest::newRow("domains, restricted") << u"/websites/w/domains"_s << u"/websites/w/domains"_s << none
                                         << u"ADMINISTRATION_FORBIDS"_s << u"CANCEL_AND_REFILE"_s;
    QTest::newRow("free name") << name << none << u"yes"_s << none << none;
    QTest::newRow("conditional name") << name << none << u"conditional"_s << none << none;
    QTest::newRow("name, not known") << name << none << none << none << none;
    QTest::newRow("forbidden name") << name << none << u"no"_s << u"PROVINCE_FORBIDS_NAME_CHANGE"_s
                                    << u"CANCEL_AND_REFILE"_s;
    QTest::newRow("restricted name") << name << name << u"yes"_s << u"ADMINISTRATION_FORBIDS"_s
                                     << u"CANCEL_AND_REFILE"_s;
    QTest::newRow("below a restriction") << u"/entity/certificate/number"_s << u"/entity/certificate"_s
                                         << none << u"ADMINISTRATION_FORBIDS"_s << u"CANCEL_AND_REFILE"_s;
    QTest::newRow("beside a restriction") << u"/entity/nameplate"_s << name << none << none << none;
    QTest::newRow("a website's name is its own") << u"/websites/w/name"_s << name << u"no"_s << none << none;
}

/// The rule of three provinces: one that allows the new name, one that forbids it, one of which nothing is
/// known.
void AvailabilityTest::fieldLocks()
{
    QFETCH(QString, pointer);
    QFETCH(QString, restricted);
    QFETCH(QString, nameRule);
    QFETCH(QString, code);
    QFETCH(QString, remedy);
    auto book = sample::ruleBook();
    for (auto &region : book.regions)
        region.rules.entityNameChangeAllowed = region.code == u"33"_s ? nameRule : u"no"_s;
    AvailabilityCase c;
    if (!restricted.isEmpty())
        c.restrictBy(u"ADMINISTRATION_FORBIDS"_s, u"CHANGE_ENTITY"_s, restricted);
    const auto lock = rules::fieldLock(pointer, c.filing, book);
    QCOMPARE(lock ? lock->code : QString(), code);
    QCOMPARE(lock ? lock->remedy : QString(), remedy);
}

void AvailabilityTest::onlyOneDomainCannotBeTakenAway()
{
    auto service = rules::ServiceFacts::of(sample::website());
    QVERIFY(!rules::domainRemovalBlocker(service));
    service.domains.removeLast();
    const auto blocker = rules::domainRemovalBlocker(service);
    QVERIFY(blocker);
    QCOMPARE(blocker->code, u"SINGLE_DOMAIN"_s);
    QCOMPARE(blocker->remedy, u"CANCEL_SERVICE"_s);
}

/// What is allowed can also be done: the table has the way, nobody else holds the filing, and every blocker
/// is complete.
void AvailabilityTest::neverContradictsTheOrderTable()
{
    QRandomGenerator random(20261121);
    int allowed = 0;
    for (int i = 0; i < 20'000; ++i) {
        const auto c = randomCase(random);
        const auto answer = c.ask();
        for (const auto &blocker : answer.blockers) {
            QVERIFY(!blocker.code.isEmpty());
            QVERIFY(answer.blockers.count(blocker) == 1);
        }
        if (!answer.allowed()) {
            // Who asks for the same a second time hears the same.
            QVERIFY(c.ask().blockers == answer.blockers);
            continue;
        }
        ++allowed;
        QVERIFY(!c.openOrder);
        QVERIFY(c.who.signedIn);
        QVERIFY(c.filing.state != FilingState::Cancelled && c.filing.state != FilingState::Cancelling);
        QVERIFY(orders::mayFire(OrderState::Draft, orders::OrderEvent::Submit, c.who.role));
        const auto route = sample::ruleBook().route(c.kind);
        const auto first = orders::next(OrderState::Draft, orders::OrderEvent::Submit, route);
        QVERIFY(first && *first != OrderState::Draft);
        QVERIFY(c.who.online || !sample::ruleBook().policy(c.kind).filingPassword);
        if (c.hasService)
            QVERIFY(c.service.ownAccess && c.service.state != ServiceState::Cancelled);
    }
    QVERIFY2(allowed > 500 && allowed < 19'500, qPrintable(QString::number(allowed)));
}

void AvailabilityTest::factsComeFromTheRecords()
{
    auto whole = sample::wholeFiling();
    whole.websites.append(sample::website());
    whole.websites.last().state = ServiceState::Cancelled;
    QCOMPARE(rules::FilingFacts::of(whole).serviceCount, 2);
    whole.websites.clear();
    whole.apps.clear();
    whole.websiteCount = 5000; // the head of the change feed has counts only
    whole.appCount = 2;
    QCOMPARE(rules::FilingFacts::of(whole).serviceCount, 5002);
    QVERIFY(rules::FilingFacts::of(whole).entityType == filing::EntityType::Enterprise);

    auto website = sample::website();
    website.access = {sample::otherAccess()};
    const auto facts = rules::ServiceFacts::of(website);
    QVERIFY(facts.otherAccess && !facts.ownAccess && facts.website);
    QCOMPARE(facts.domains.size(), 2);
    QVERIFY(!rules::ServiceFacts::of(sample::app()).website);

    orders::Order order;
    order.id = u"o"_s;
    order.state = OrderState::ProviderReview;
    order.updatedAt = QDateTime(sample::today(), QTime(12, 0));
    QCOMPARE(rules::OpenOrder::of(order).since, order.updatedAt);
    order.timeline = {
        {QDateTime(sample::today(), QTime(8, 0)), orders::OrderEvent::Submit, order.state, {}, {}}};
    order.expectedBy = orders::ExpectedBy{sample::today(), sample::today().addDays(9)};
    QCOMPARE(rules::OpenOrder::of(order).since, order.timeline.last().at);
    QCOMPARE(rules::OpenOrder::of(order).expectedLatest, order.expectedBy->latest);
}

QTEST_GUILESS_MAIN(AvailabilityTest)
#include "tst_availability.moc"
