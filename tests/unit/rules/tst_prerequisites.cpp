// SPDX-License-Identifier: Apache-2.0
#include "unit/rules/check_case.h"

using namespace Qt::Literals::StringLiterals;
using orders::OrderKind;
using rules::Prerequisite;
using Status = rules::Prerequisite::Status;

namespace {

struct Row
{
    const char *name;
    const char *code;
    Status status;
    const char *remedy;
    Edit edit;
    OrderKind kind = OrderKind::ChangeWebsite;
};

rules::OpenOrder openOrder()
{
    return {u"order-1"_s, OrderKind::ChangeWebsite, orders::OrderState::Draft, {}, {}, {}};
}

QList<Prerequisite> ask(const CheckCase &c, const std::optional<rules::OpenOrder> &order = {})
{
    return rules::prerequisites(proposal(c, c), order, sample::ruleBook(), sample::today());
}

/// The worst line of a code: a website with two domains has two.
const Prerequisite *worst(const QList<Prerequisite> &lines, QLatin1String code)
{
    const Prerequisite *found = nullptr;
    for (const auto &line : lines) {
        const bool worse = !found || (line.status != Status::Ok && found->status == Status::Ok);
        if (line.code == code && worse)
            found = &line;
    }
    return found;
}

Edit domainUntil(int days)
{
    return [=](CheckCase &c) { c.website().domains[0].expiresOn = sample::today().addDays(days); };
}
Edit verified(std::optional<bool> value)
{
    return [=](CheckCase &c) { c.website().domains[0].realNameVerified = value; };
}
Edit holder(const QString &name, const QString &province = u"33"_s)
{
    return [=](CheckCase &c) {
        c.province(province);
        c.website().domains[0].holder = name;
    };
}
Edit idUntil(int days, const QString &province = u"33"_s)
{
    return [=](CheckCase &c) {
        c.province(province);
        c.person().certificate.validity = sample::validity(days);
    };
}

QList<Row> rows()
{
    const auto none = [](CheckCase &) {};
    const auto ofEntity = OrderKind::ChangeEntity;
    return {
        {"own access", "ACCOUNT", Status::Ok, "", none},
        {"elsewhere", "ACCOUNT", Status::Failed, "GO_TO_PROVIDER",
         [](CheckCase &c) { c.website().access = {sample::otherAccess()}; }},
        {"no service", "ACCOUNT", Status::Unknown, "", [](CheckCase &c) { c.parts.websites.clear(); },
         ofEntity},
        {"day off", "ADMINISTRATION_OPEN", Status::Unknown, "", none},
        {"company", "COMPANY_STATUS", Status::Unknown, "GUIDE_DEREGISTERED", none},
        {"valid domain", "DOMAIN_VALID", Status::Ok, "", domainUntil(90)},
        {"short domain", "DOMAIN_VALID", Status::Failed, "RENEW_DOMAIN", domainUntil(89)},
        {"expired domain", "DOMAIN_VALID", Status::Failed, "RENEW_DOMAIN", domainUntil(-1)},
        {"domain not known", "DOMAIN_VALID", Status::Unknown, "",
         [](CheckCase &c) { c.website().domains[0].expiresOn.reset(); }},
        {"real name", "REAL_NAME", Status::Ok, "", verified(true)},
        {"no real name", "REAL_NAME", Status::Failed, "VERIFY_DOMAIN", verified(false)},
        {"real name not known", "REAL_NAME", Status::Unknown, "", verified({})},
        {"holder is the entity", "HOLDER", Status::Ok, "", holder(u"杭州示例科技有限公司"_s)},
        {"holder is the representative", "HOLDER", Status::Ok, "", holder(u"张示例"_s)},
        {"holder is somebody", "HOLDER", Status::Warning, "VERIFY_DOMAIN", holder(u"王示例"_s)},
        {"representative where nobody says so", "HOLDER", Status::Warning, "VERIFY_DOMAIN",
         holder(u"张示例"_s, u"22"_s)},
        {"only the entity may hold", "HOLDER", Status::Failed, "VERIFY_DOMAIN", holder(u"张示例"_s, u"43"_s)},
        {"holder not known", "HOLDER", Status::Unknown, "", holder({})},
        {"holder masked", "HOLDER", Status::Unknown, "", holder(u"杭*"_s)},
        {"valid ID", "ID_VALID", Status::Ok, "", idUntil(90)},
        {"short ID, known limit", "ID_VALID", Status::Failed, "", idUntil(89)},
        {"short ID, unknown limit", "ID_VALID", Status::Warning, "", idUntil(89, u"44"_s)},
        {"expired ID, unknown limit", "ID_VALID", Status::Failed, "", idUntil(-1, u"44"_s)},
        {"long-term ID", "ID_VALID", Status::Ok, "",
         [](CheckCase &c) {
             c.person().certificate.validity = filing::Validity{{}, {}, true};
         }},
        {"ID not known", "ID_VALID", Status::Unknown, "",
         [](CheckCase &c) { c.person().certificate.validity.reset(); }},
        {"valid licence", "CERTIFICATE_VALID", Status::Ok, "", none, ofEntity},
        {"expired licence", "CERTIFICATE_VALID", Status::Failed, "",
         [](CheckCase &c) { c.entity().certificate.validity = sample::validity(-1); }, ofEntity},
        {"local phone", "PHONE_LOCAL", Status::Unknown, "", [](CheckCase &c) { c.province(u"32"_s); }},
        {"name on conditions", "NAME_CHANGE", Status::Warning, "", none, ofEntity},
        {"name not known", "NAME_CHANGE", Status::Unknown, "", [](CheckCase &c) { c.province(u"46"_s); },
         ofEntity},
    };
}

} // namespace

class PrerequisitesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void line_data();
    void line();
    void openOrderFails();
    void provinceThatForbidsTheName();
    void serviceChangeAsksNothingOfTheEntity();
    void administrationThatIsClosed();
    void personHasNoCompanyStatus();
    void evidenceIsNamed();
    void samePersonIsNamedOnce();
};

void PrerequisitesTest::line_data()
{
    QTest::addColumn<int>("index");
    const auto all = rows();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(all.at(i).name) << i;
}

void PrerequisitesTest::line()
{
    QFETCH(int, index);
    const auto row = rows().at(index);
    auto c = caseOf(row.kind);
    row.edit(c);
    const auto lines = ask(c);
    const auto *found = worst(lines, QLatin1String(row.code));
    QVERIFY(found);
    QVERIFY2(found->status == row.status, qPrintable(QString::number(int(found->status))));
    QCOMPARE(found->remedy, QLatin1String(row.remedy));
}

void PrerequisitesTest::openOrderFails()
{
    const auto c = caseOf(OrderKind::ChangeWebsite);
    QVERIFY(worst(ask(c), "NO_OPEN_ORDER"_L1)->status == Status::Ok);
    const auto lines = ask(c, openOrder());
    const auto *found = worst(lines, "NO_OPEN_ORDER"_L1);
    QVERIFY(found->status == Status::Failed);
    QCOMPARE(found->remedy, u"OPEN_ORDER"_s);
    QCOMPARE(found->params.value(u"orderId"_s), u"order-1"_s);
    QCOMPARE(found->params.value(u"state"_s), u"DRAFT"_s);
}

void PrerequisitesTest::provinceThatForbidsTheName()
{
    auto book = sample::ruleBook();
    for (auto &region : book.regions)
        region.rules.entityNameChangeAllowed = u"no"_s;
    const auto c = caseOf(OrderKind::ChangeEntity);
    const auto lines = rules::prerequisites(proposal(c, c), {}, book, sample::today());
    const auto *found = worst(lines, "NAME_CHANGE"_L1);
    QVERIFY(found->status == Status::Failed);
    QCOMPARE(found->remedy, u"CANCEL_AND_REFILE"_s);
}

void PrerequisitesTest::serviceChangeAsksNothingOfTheEntity()
{
    const auto lines = ask(caseOf(OrderKind::ChangeWebsite));
    QVERIFY(!worst(lines, "NAME_CHANGE"_L1));
    QVERIFY(!worst(lines, "CERTIFICATE_VALID"_L1));
    QVERIFY(!worst(lines, "PHONE_LOCAL"_L1)); // not known of Zhejiang
    for (const auto &line : lines)
        QVERIFY(line.params.value(u"whose"_s) != u"ENTITY_PERSON"_s);
}

void PrerequisitesTest::administrationThatIsClosed()
{
    auto c = caseOf(OrderKind::ChangeWebsite);
    auto asked = proposal(c, c);
    const auto open = rules::prerequisites(asked, {}, sample::ruleBook(), QDate(2026, 11, 23));
    QVERIFY(worst(open, "ADMINISTRATION_OPEN"_L1)->status == Status::Ok);
    asked.filing.restrictions = {{u"ALL"_s, u"ADMINISTRATION_SYSTEM_CLOSED"_s, u"维护"_s, {}, {}}};
    const auto lines = rules::prerequisites(asked, {}, sample::ruleBook(), sample::today());
    const auto *closed = worst(lines, "ADMINISTRATION_OPEN"_L1);
    QVERIFY(closed->status == Status::Failed);
    QCOMPARE(closed->remedy, u"WAIT"_s);
    QCOMPARE(closed->params.value(u"note"_s), u"维护"_s);
}

void PrerequisitesTest::personHasNoCompanyStatus()
{
    auto c = caseOf(OrderKind::ChangeWebsite);
    auto asked = proposal(c, c);
    asked.filing.entityType = filing::EntityType::Individual;
    QVERIFY(!worst(rules::prerequisites(asked, {}, sample::ruleBook(), sample::today()), "COMPANY_STATUS"_L1));
}

void PrerequisitesTest::evidenceIsNamed()
{
    auto c = caseOf(OrderKind::ChangeWebsite);
    domainUntil(41)(c);
    const auto lines = ask(c);
    const auto *found = worst(lines, "DOMAIN_VALID"_L1);
    const QHash<QString, QString> expected{{u"domain"_s, u"example.cn"_s},
                                           {u"days"_s, u"41"_s},
                                           {u"needed"_s, u"90"_s},
                                           {u"date"_s, u"2027-01-01"_s}};
    QCOMPARE(found->params, expected);
}

void PrerequisitesTest::samePersonIsNamedOnce()
{
    auto c = caseOf(OrderKind::ChangeWebsite);
    auto second = c.website();
    second.id = u"web_2"_s;
    second.domains = {sample::domain(u"second-example.cn"_s)};
    c.parts.websites.append(second);
    qsizetype ids = 0;
    qsizetype domains = 0;
    for (const auto &line : ask(c)) {
        ids += line.code == u"ID_VALID"_s;
        domains += line.code == u"DOMAIN_VALID"_s;
    }
    QCOMPARE(ids, 1);
    QCOMPARE(domains, 3);
}

QTEST_GUILESS_MAIN(PrerequisitesTest)
#include "tst_prerequisites.moc"
