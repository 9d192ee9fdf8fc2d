// SPDX-License-Identifier: Apache-2.0
#include "contract/codec.h"
#include "contract/content.h"
#include "contract/rule_data.h"
#include "filing/catalogue.h"
#include "filing/identifiers.h"
#include "filing/uuid7.h"
#include "orders/order.h"
#include "rules/availability.h"
#include "rules/checks.h"
#include "unit/rules/data_files.h"
#include "unit/rules/practice_files.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The day the file's absolute dates were chosen for, in the middle of a working day.
QDateTime now() { return QDateTime(QDate(2026, 11, 21), QTime(2, 30), Qt::UTC); }

template<class T>
QStringList textsOf(const QList<T> &list, QString T::*member)
{
    QStringList texts;
    for (const auto &item : list)
        texts.append(item.*member);
    return texts;
}

bool isUnique(const QStringList &list)
{
    return QSet<QString>(list.begin(), list.end()).size() == list.size();
}

template<class Code>
QStringList missingWords(const QSet<QString> &seen)
{
    QStringList missing;
    for (const auto &[value, word] : filing::CodeWords<Code>::words) {
        if (!seen.contains(word))
            missing.append(word);
    }
    return missing;
}

/// The faults of an identifier as one word; empty: none.
template<class T>
QString codeOf(const filing::Result<T> &result)
{
    return result ? QString() : result.error().code;
}

} // namespace

class PracticeDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fitsItsSchema();
    void accountsAndOwnersFit();
    void numbersAreValid();
    void peopleAreValidAndDistinct();
    void domainsAndAddressesAreValid();
    void appsAreValid();
    void codesAreInTheTables();
    void everyStateOccurs();
    void mainFilingShowsWhatItShould();
    void ordersFollowTheTable();
    void ordersApplyToTheirFilings();
    void noticesPointAtFields();
    void valuesPassTheChecks();
    void everyBlockerIsDescribed();
    void groupHasItsWebsites();

private:
    void decodeStrictly();
    const filing::Filing &filingOf(const QString &id) const;
    QSet<QString> blockersOf(const filing::Filing &filing, orders::OrderKind kind,
                             const QString &service) const;
    void checkPerson(const filing::Person &person);

    QJsonObject m_file;
    rules::RuleBook m_book;
    QList<filing::Filing> m_filings; ///< the group's with its generated websites
    QList<orders::Order> m_orders;
    QList<filing::Notice> m_notices;
};

void PracticeDataTest::initTestCase()
{
    m_file = data_files::read(u"practice/filings.json"_s);
    const auto rules = contract::readRules(data_files::resources() + u"/rules"_s);
    QVERIFY2(rules, qPrintable(codeOf(rules)));
    const auto book = contract::ruleBook(*rules);
    QVERIFY2(book, qPrintable(codeOf(book)));
    m_book = *book;
    decodeStrictly();
    QCOMPARE(m_filings.size(), m_file[u"filings"_s].toArray().size());
    QVERIFY(m_orders.size() > 10);
    QVERIFY(m_notices.size() > 2);
}

void PracticeDataTest::fitsItsSchema()
{
    const auto schema = data_files::read(u"practice/filings.schema.json"_s);
    QVERIFY(!m_file.isEmpty());
    QVERIFY(!schema.isEmpty());
    QCOMPARE(data_files::faults(m_file, schema), QStringList());
    auto changed = m_file;
    auto filings = changed[u"filings"_s].toArray();
    auto first = filings.at(0).toObject();
    first.insert(u"state"_s, u"LOST"_s);
    filings.replace(0, first);
    changed.insert(u"filings"_s, filings);
    QVERIFY(!data_files::faults(changed, schema).isEmpty());
}

/// Each resource is decoded as the service decodes a write: an unknown property is a fault.
void PracticeDataTest::decodeStrictly()
{
    using contract::Reading;
    QHash<QString, QJsonArray> generated;
    for (const auto &entry : m_file[u"generated"_s].toArray())
        generated.insert(entry[u"filingId"_s].toString(),
                         practice_files::expanded(entry[u"websites"_s].toObject()));
    for (const auto &value : m_file[u"filings"_s].toArray()) {
        auto object = value.toObject();
        object.remove(u"accountId"_s);
        auto websites = object[u"websites"_s].toArray();
        for (const auto &website : generated.value(object[u"id"_s].toString()))
            websites.append(website);
        object.insert(u"websites"_s, websites);
        const auto filing = contract::decode<filing::Filing>(
            practice_files::resolved(object, now()).toObject(), Reading::Strict);
        QVERIFY2(filing, qPrintable(filing ? QString() : filing.error().findings.value(0).pointer));
        m_filings.append(*filing);
    }
    for (const auto &value : m_file[u"orders"_s].toArray()) {
        auto object = value.toObject();
        object.remove(u"hold"_s);
        const auto order = contract::decode<orders::Order>(practice_files::resolved(object, now()).toObject(),
                                                           Reading::Strict);
        QVERIFY2(order, qPrintable(order ? QString() : order.error().findings.value(0).pointer));
        m_orders.append(*order);
    }
    for (const auto &value : m_file[u"notices"_s].toArray()) {
        const auto notice = contract::decode<filing::Notice>(
            practice_files::resolved(value, now()).toObject(), Reading::Strict);
        QVERIFY2(notice, qPrintable(notice ? QString() : notice.error().findings.value(0).pointer));
        m_notices.append(*notice);
    }
}

void PracticeDataTest::accountsAndOwnersFit()
{
    QHash<QString, int> count;
    for (const auto &account : m_file[u"accounts"_s].toArray())
        count.insert(account[u"id"_s].toString(), 0);
    QCOMPARE(count.size(), m_file[u"accounts"_s].toArray().size());
    for (const auto &filing : m_file[u"filings"_s].toArray()) {
        QVERIFY(count.contains(filing[u"accountId"_s].toString()));
        ++count[filing[u"accountId"_s].toString()];
    }
    QCOMPARE(count.value(u"acc_agency"_s), 6);
    QCOMPARE(count.value(u"acc_person"_s), 1);
    QCOMPARE(count.value(u"acc_group"_s), 1);
    QCOMPARE(count.value(u"acc_support"_s), 0);
    QVERIFY(isUnique(textsOf(m_filings, &filing::Filing::id)));
    QVERIFY(isUnique(textsOf(m_filings, &filing::Filing::icpNumber)));
}

void PracticeDataTest::numbersAreValid()
{
    for (const auto &filing : std::as_const(m_filings)) {
        const auto number = filing::IcpNumber::parse(filing.icpNumber);
        QVERIFY2(number && !number->isService(), qPrintable(filing.icpNumber));
        const auto *region = m_book.region(filing.province);
        QVERIFY(region);
        QVERIFY2(region->icpPrefixes.contains(number->prefix()), qPrintable(filing.icpNumber));
        QVERIFY(filing.entity.region.startsWith(filing.province));
        QSet<int> sequences;
        const auto check = [&](const QString &text, filing::IcpNumber::Kind kind) {
            const auto service = filing::IcpNumber::parse(text);
            QVERIFY2(service && service->kind() == kind && service->hasSameEntity(*number), qPrintable(text));
            QVERIFY2(!sequences.contains(*service->sequence()), qPrintable(text));
            sequences.insert(*service->sequence());
        };
        for (const auto &website : filing.websites)
            check(website.serviceNumber, filing::IcpNumber::Kind::Website);
        for (const auto &app : filing.apps) {
            const auto kind = app.kind == filing::AppKind::App ? filing::IcpNumber::Kind::App
                              : app.kind == filing::AppKind::MiniProgram
                                  ? filing::IcpNumber::Kind::MiniProgram
                                  : filing::IcpNumber::Kind::QuickApp;
            check(app.serviceNumber, kind);
        }
    }
}

void PracticeDataTest::checkPerson(const filing::Person &person)
{
    const auto today = now().date();
    const auto id = filing::ResidentId::parse(person.certificate.number, today);
    QVERIFY2(id, qPrintable(codeOf(id)));
    QVERIFY(id->ageOn(today) >= 18);
    QVERIFY(person.name.contains(u"示例"_s));
    QVERIFY2(filing::Mobile::parse(person.mobile), qPrintable(person.mobile));
    QVERIFY(person.emergencyMobile != person.mobile);
    QVERIFY(person.emergencyMobile.isEmpty() || filing::Mobile::parse(person.emergencyMobile));
    QVERIFY2(person.officePhone.isEmpty() || filing::Phone::parse(person.officePhone),
             qPrintable(person.officePhone));
    QVERIFY2(filing::EmailAddress::parse(person.email), qPrintable(person.email));
}

void PracticeDataTest::peopleAreValidAndDistinct()
{
    QHash<QString, filing::Person> byMobile;
    const auto check = [&](const filing::Person &person) {
        checkPerson(person);
        const auto known = byMobile.value(person.mobile, person);
        QVERIFY2(known == person, qPrintable(person.mobile)); // one number is one person's
        byMobile.insert(person.mobile, person);
    };
    for (const auto &filing : std::as_const(m_filings)) {
        const auto &certificate = filing.entity.certificate;
        const auto *item = m_book.item(u"certificateTypes"_s, certificate.type);
        QVERIFY2(item, qPrintable(certificate.type));
        if (item->numberFormat == u"USCC"_s) {
            const auto uscc = filing::Uscc::parse(certificate.number);
            QVERIFY2(uscc, qPrintable(certificate.number + codeOf(uscc)));
            QVERIFY2(uscc->organisationCode(), qPrintable(certificate.number));
            QCOMPARE(uscc->region().left(2), filing.province);
        } else if (item->numberFormat == u"RESIDENT_ID"_s) {
            QVERIFY(filing::ResidentId::parse(certificate.number, now().date()));
        }
        check(filing.entity.personInCharge);
        if (filing.entity.legalRepresentative)
            check(*filing.entity.legalRepresentative);
        for (const auto &website : filing.websites)
            check(website.personInCharge);
        for (const auto &app : filing.apps)
            check(app.personInCharge);
    }
    QVERIFY(byMobile.size() > 15);
}

void PracticeDataTest::domainsAndAddressesAreValid()
{
    QStringList names;
    const auto checkAccess = [](const QList<filing::Access> &list) {
        for (const auto &access : list) {
            for (const auto &span : access.ipRanges) {
                const auto range = filing::IpRange::parse(span.from, span.to);
                QVERIFY2(range, qPrintable(span.from));
                QCOMPARE(range->from().scope(), filing::IpScope::Documentation);
            }
        }
    };
    const auto checkDomain = [&names](const filing::Domain &domain) {
        const auto name = filing::DomainName::parse(domain.name);
        QVERIFY2(name && name->isRegistrable(), qPrintable(domain.name));
        names.append(name->text());
    };
    for (const auto &filing : std::as_const(m_filings)) {
        for (const auto &website : filing.websites) {
            QList<filing::DomainName> own;
            for (const auto &domain : website.domains) {
                checkDomain(domain);
                own.append(*filing::DomainName::parse(domain.name));
                QCOMPARE(domain.holder, filing.entity.name);
            }
            QVERIFY2(filing::HomeUrl::parse(website.homeUrl, own), qPrintable(website.homeUrl));
            checkAccess(website.access);
        }
        for (const auto &app : filing.apps) {
            for (const auto &domain : app.domains)
                checkDomain(domain);
            checkAccess(app.access);
        }
    }
    QVERIFY(isUnique(names));
    QVERIFY(std::any_of(names.begin(), names.end(),
                        [](const QString &name) { return name.startsWith(u"xn--"_s); }));
}

void PracticeDataTest::appsAreValid()
{
    for (const auto &filing : std::as_const(m_filings)) {
        for (const auto &app : filing.apps) {
            for (const auto &platform : app.platforms) {
                QVERIFY2(filing::checkPackageId(platform.os, platform.packageId),
                         qPrintable(platform.packageId));
                QVERIFY(filing::PublicKey::parse(platform.publicKey));
                const auto fingerprint = filing::CertificateFingerprint::parse(
                    platform.os.value(), platform.fingerprint.algorithm, platform.fingerprint.value);
                QVERIFY2(fingerprint, qPrintable(codeOf(fingerprint)));
            }
        }
    }
}

void PracticeDataTest::codesAreInTheTables()
{
    const auto check = [this](const QString &table, const QStringList &codes) {
        for (const auto &code : codes)
            QVERIFY2(m_book.item(table, code), qPrintable(table + u' ' + code));
    };
    const auto checkService = [&](const auto &service, const QString &content) {
        check(content, service.contentTypes);
        check(u"languages"_s, service.languages);
        check(u"preApprovals"_s, textsOf(service.preApprovals, &filing::PreApproval::item));
        check(u"accessMethods"_s, textsOf(service.access, &filing::Access::method));
    };
    for (const auto &filing : std::as_const(m_filings)) {
        check(u"entityTypes"_s, {filing.entity.type.text()});
        const auto *certificate = m_book.item(u"certificateTypes"_s, filing.entity.certificate.type);
        QVERIFY(certificate && certificate->entityTypes.contains(filing.entity.type.text()));
        for (const auto &website : filing.websites)
            checkService(website, u"contentTypes"_s);
        for (const auto &app : filing.apps)
            checkService(app, u"appContentTypes"_s);
    }
    for (const auto &notice : std::as_const(m_notices))
        check(u"noticeKinds"_s, {notice.kind});
}

void PracticeDataTest::everyStateOccurs()
{
    QSet<QString> filingStates, serviceStates, orderStates, orderKinds, restrictions, notices, appKinds,
        platforms;
    for (const auto &filing : std::as_const(m_filings)) {
        filingStates.insert(filing.state.text());
        for (const auto &restriction : filing.restrictions)
            restrictions.insert(restriction.code);
        for (const auto &website : filing.websites)
            serviceStates.insert(website.state.text());
        for (const auto &app : filing.apps) {
            appKinds.insert(app.kind.text());
            for (const auto &platform : app.platforms)
                platforms.insert(platform.os.text());
        }
    }
    for (const auto &order : std::as_const(m_orders)) {
        orderStates.insert(order.state.text());
        orderKinds.insert(order.kind.text());
    }
    for (const auto &notice : std::as_const(m_notices))
        notices.insert(notice.kind);
    QCOMPARE(missingWords<filing::FilingState>(filingStates), QStringList());
    QCOMPARE(missingWords<filing::ServiceState>(serviceStates), QStringList());
    QCOMPARE(missingWords<orders::OrderState>(orderStates), QStringList());
    QCOMPARE(missingWords<filing::AppKind>(appKinds), QStringList());
    QCOMPARE(missingWords<filing::Platform>(platforms), QStringList());
    QCOMPARE(restrictions, QSet<QString>({u"ADMINISTRATION_FORBIDS"_s, u"ADMINISTRATION_SYSTEM_CLOSED"_s,
                                          u"PROVIDER_HOLD"_s}));
    QCOMPARE(notices.size(), 3);
    QVERIFY(orderKinds.contains(u"CANCEL_WEBSITE"_s) && orderKinds.contains(u"CHANGE_ENTITY"_s));
}

const filing::Filing &PracticeDataTest::filingOf(const QString &id) const
{
    static const filing::Filing none;
    const auto found =
        std::find_if(m_filings.begin(), m_filings.end(), [&](const auto &filing) { return filing.id == id; });
    return found == m_filings.end() ? none : *found;
}

QSet<QString> PracticeDataTest::blockersOf(const filing::Filing &filing, orders::OrderKind kind,
                                           const QString &service) const
{
    std::optional<rules::OpenOrder> open;
    for (const auto &order : m_orders) {
        if (order.filingId == filing.id && order.isOpen())
            open = rules::OpenOrder::of(order);
    }
    std::optional<rules::ServiceFacts> facts;
    for (const auto &website : filing.websites) {
        if (website.id == service)
            facts = rules::ServiceFacts::of(website);
    }
    for (const auto &app : filing.apps) {
        if (app.id == service)
            facts = rules::ServiceFacts::of(app);
    }
    const auto answer = rules::availability(kind, rules::FilingFacts::of(filing), facts ? &*facts : nullptr,
                                            open, m_book, {.today = now().date()});
    QSet<QString> seen;
    for (const auto &blocker : answer.blockers)
        seen.insert(blocker.code + u'/' + blocker.remedy);
    return seen;
}

void PracticeDataTest::mainFilingShowsWhatItShould()
{
    const auto &filing = filingOf(u"fil_demo"_s);
    QCOMPARE(filing.websites.size(), 12);
    QCOMPARE(filing.apps.size(), 3);
    QCOMPARE(filing.websites.first().domains.size(), 3);
    using K = orders::OrderKind;
    const auto change = [&](const QString &id) { return blockersOf(filing, K::ChangeWebsite, id); };
    QCOMPARE(change(u"web_demo_1"_s), QSet<QString>());
    QCOMPARE(change(u"web_demo_5"_s), QSet<QString>{u"DOMAIN_EXPIRES_SOON/RENEW_DOMAIN"_s});
    QCOMPARE(change(u"web_demo_9"_s), QSet<QString>{u"DOMAIN_EXPIRED/RENEW_DOMAIN"_s});
    QCOMPARE(change(u"web_demo_10"_s), QSet<QString>{u"DOMAIN_NOT_VERIFIED/VERIFY_DOMAIN"_s});
    QCOMPARE(change(u"web_demo_3"_s), QSet<QString>{u"NOT_AT_THIS_PROVIDER/GO_TO_PROVIDER"_s});
    QCOMPARE(blockersOf(filing, K::CancelWebsite, u"web_demo_2"_s), QSet<QString>());
    QCOMPARE(blockersOf(filing, K::CancelAccess, u"web_demo_1"_s),
             QSet<QString>{u"LAST_ACCESS/ADD_ACCESS_FIRST"_s});
    QCOMPARE(blockersOf(filing, K::CancelAccess, u"web_demo_15"_s), QSet<QString>());
    QCOMPARE(blockersOf(filing, K::ChangeEntity, {}), QSet<QString>());
    QVERIFY(rules::fieldLock(u"/entity/name"_s, rules::FilingFacts::of(filingOf(u"fil_hunan"_s)), m_book));
    QVERIFY(!rules::fieldLock(u"/entity/name"_s, rules::FilingFacts::of(filing), m_book));
}

void PracticeDataTest::ordersFollowTheTable()
{
    QVERIFY(isUnique(textsOf(m_orders, &orders::Order::id)));
    QSet<QString> busy;
    for (const auto &order : std::as_const(m_orders)) {
        QVERIFY2(filing::isUuid7(order.id), qPrintable(order.id));
        if (order.isOpen()) {
            QVERIFY2(!busy.contains(order.filingId), qPrintable(order.filingId));
            busy.insert(order.filingId);
        }
        auto state = orders::OrderState::Draft;
        QDateTime last;
        for (const auto &step : order.timeline) {
            const auto next = orders::next(state, step.event, m_book.route(order.kind));
            QVERIFY2(next && *next == step.state.value(), qPrintable(order.id + u' ' + step.event.text()));
            QVERIFY2(orders::mayFire(state, step.event, step.actor),
                     qPrintable(order.id + u' ' + step.event.text()));
            QVERIFY(!last.isValid() || last < step.at);
            last = step.at;
            state = *next;
        }
        QCOMPARE(state, order.state.value());
    }
}

void PracticeDataTest::ordersApplyToTheirFilings()
{
    for (const auto &order : std::as_const(m_orders)) {
        const auto &filing = filingOf(order.filingId);
        QVERIFY(!filing.id.isEmpty());
        auto excerpt = filing::excerptOf(filing, order.targets);
        QCOMPARE(excerpt.websites.size() + excerpt.apps.size(), order.targets.size());
        const auto changed = contract::applied(excerpt, order.content);
        QVERIFY2(changed, qPrintable(order.id + codeOf(changed)));
        const bool pending = order.isOpen() && !orders::isCancel(order.kind);
        QCOMPARE(!contract::changedPointers(excerpt, order.content).isEmpty(),
                 pending || order.state == orders::OrderState::Abandoned);
        for (const auto &finding : order.findings)
            QVERIFY2(filing::fieldSpec(finding.pointer), qPrintable(finding.pointer));
    }
}

void PracticeDataTest::noticesPointAtFields()
{
    for (const auto &notice : std::as_const(m_notices)) {
        const auto excerpt = filing::excerptOf(filingOf(notice.filingId), notice.targets);
        QCOMPARE(excerpt.websites.size() + excerpt.apps.size(), notice.targets.size());
        for (const auto &pointer : notice.pointers)
            QVERIFY2(filing::fieldSpec(pointer), qPrintable(pointer));
    }
}

void PracticeDataTest::valuesPassTheChecks()
{
    // What a person meets on opening a form must be what the sample means to show, not a slip of the sample.
    const QSet<QString> meant{u"NOTHING_CHANGED"_s,     u"IP_DOCUMENTATION"_s,
                              u"DOMAIN_EXPIRED"_s,      u"DOMAIN_EXPIRES_SOON"_s,
                              u"DOMAIN_NOT_VERIFIED"_s, u"CERTIFICATE_EXPIRES_SOON"_s};
    const auto check = [&](const filing::Filing &filing, orders::OrderKind kind, const QString &target) {
        rules::Proposal proposal;
        proposal.kind = kind;
        proposal.filing = rules::FilingFacts::of(filing);
        proposal.before = proposal.after = filing::excerptOf(filing, {target});
        for (const auto &finding : rules::check(proposal, m_book, now().date()))
            QVERIFY2(meant.contains(finding.code), qPrintable(finding.pointer + u' ' + finding.code));
    };
    for (const auto &filing : std::as_const(m_filings)) {
        for (const auto &website : filing.websites.mid(0, 60)) {
            if (website.state == filing::ServiceState::Cancelled)
                continue;
            check(filing, orders::OrderKind::ChangeWebsite, website.id);
            check(filing, orders::OrderKind::ChangeEntity, website.id);
        }
        for (const auto &app : filing.apps)
            check(filing, orders::OrderKind::ChangeApp, app.id);
    }
}

void PracticeDataTest::everyBlockerIsDescribed()
{
    QHash<QString, QStringList> known;
    for (const auto &blocker : data_files::read(u"rules/blockers.json"_s)[u"blockers"_s].toArray()) {
        auto remedies = QStringList(blocker[u"remedy"_s].toString());
        for (const auto &remedy : blocker[u"alternatives"_s].toArray())
            remedies.append(remedy.toString());
        known.insert(blocker[u"code"_s].toString(), remedies);
    }
    QSet<QString> seen;
    for (const auto &filing : std::as_const(m_filings)) {
        for (const auto &[kind, word] : filing::CodeWords<orders::OrderKind>::words) {
            seen += blockersOf(filing, kind, {});
            for (const auto &website : filing.websites.mid(0, 60))
                seen += blockersOf(filing, kind, website.id);
        }
    }
    for (const auto &blocker : std::as_const(seen)) {
        const auto code = blocker.section(u'/', 0, 0);
        QVERIFY2(known.contains(code), qPrintable(blocker));
        QVERIFY2(known.value(code).contains(blocker.section(u'/', 1)), qPrintable(blocker));
    }
    for (const auto *code :
         {"ORDER_IN_PROGRESS", "ORDER_AT_ADMINISTRATION", "SYNC_DELAY", "ADMINISTRATION_FORBIDS",
          "ADMINISTRATION_SYSTEM_CLOSED", "PROVIDER_HOLD", "EMPTY_SHELL", "LAST_SERVICE"}) {
        const bool shown = std::any_of(seen.begin(), seen.end(), [&](const QString &blocker) {
            return blocker.section(u'/', 0, 0) == QLatin1StringView(code);
        });
        QVERIFY2(shown, code);
    }
}

void PracticeDataTest::groupHasItsWebsites()
{
    const auto &filing = filingOf(u"fil_group"_s);
    QCOMPARE(filing.websites.size(), 5000);
    QVERIFY(isUnique(textsOf(filing.websites, &filing::Website::id)));
    QVERIFY(isUnique(textsOf(filing.websites, &filing::Website::name)));
    QCOMPARE(filing.websites.first().name, u"上海示例书店0001店"_s);
    QCOMPARE(filing.websites.last().serviceNumber, u"沪ICP备2019000888号-5000"_s);
    QCOMPARE(filing.websites.at(56).state.text(), u"NO_ACCESS"_s);
    const auto left =
        std::count_if(filing.websites.begin(), filing.websites.end(), [](const filing::Website &website) {
            return website.id.contains(u'{') || website.homeUrl.contains(u'{') ||
                   website.domains.first().name.contains(u'{') ||
                   website.access.first().instance.contains(u'{') || website.name.contains(u'{');
        });
    QCOMPARE(left, 0);
}

QTEST_GUILESS_MAIN(PracticeDataTest)
#include "tst_practice_data.moc"
