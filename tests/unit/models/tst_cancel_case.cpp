// SPDX-License-Identifier: Apache-2.0
#include "contract/content.h"
#include "models/cancel_case.h"
#include "models/cancel_guide.h"
#include "models/password_remarks.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using models::CancelCase;
using models::CancelHint;
using models::CancelLine;
using orders::OrderKind;

namespace {

const QDate today(2026, 11, 23);

filing::Website website()
{
    filing::Website website;
    website.id = u"web_5"_s;
    website.serviceNumber = u"浙ICP备2024012345号-5"_s;
    website.state = filing::ServiceState::Filed;
    website.name = u"示例活动"_s;
    website.homeUrl = u"www.huodong-example.cn"_s;
    website.domains = {{u"huodong-example.cn"_s, today.addDays(41), {}, true},
                       {u"b-example.cn"_s, today.addDays(900), {}, true}};
    website.access = {{u"示例云"_s, true, u"CLOUD"_s, {}, {{u"198.51.100.9"_s, u"198.51.100.9"_s}}},
                      {u"别家云"_s, false, u"CLOUD"_s, {}, {{u"203.0.113.1"_s, u"203.0.113.4"_s}}}};
    website.personInCharge.name = u"李示例"_s;
    return website;
}

models::ServiceRow row(const QString &id, bool isWebsite,
                       filing::ServiceState state = filing::ServiceState::Filed)
{
    models::ServiceRow service;
    service.number = u"-"_s + id;
    service.name = u"服务"_s + id;
    service.facts.id = id;
    service.facts.website = isWebsite;
    service.facts.state = state;
    service.facts.ownAccess = id != "w2"_L1;
    service.facts.otherAccess = id == "w1"_L1;
    service.facts.domains = {{u"d"_s + id + u".cn"_s, {}, {}}};
    return service;
}

CancelCase caseOf(OrderKind kind)
{
    CancelCase subject;
    subject.kind = kind;
    subject.filing.id = u"fil_1"_s;
    subject.filing.icpNumber = u"浙ICP备2024012345号"_s;
    subject.filing.province = u"33"_s;
    subject.filing.entity.name = u"杭州示例科技有限公司"_s;
    subject.filing.entity.personInCharge.name = u"张示例"_s;
    if (kind != OrderKind::CancelEntity)
        subject.excerpt.websites = {website()};
    subject.services = {row(u"web_5"_s, true), row(u"w1"_s, true), row(u"w2"_s, true), row(u"a1"_s, false),
                        row(u"gone"_s, true, filing::ServiceState::Cancelled)};
    return subject;
}

bool hasLine(const QList<CancelLine> &lines, CancelLine::What what, const QStringList &values)
{
    return lines.contains({what, values});
}

bool hasHint(const QList<CancelHint> &hints, CancelHint::What what)
{
    return std::any_of(hints.begin(), hints.end(), [=](const CancelHint &hint) { return hint.what == what; });
}

} // namespace

/// What a cancellation ends and leaves (C2, C4, C5), by the records it is about.
class TestCancelCase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void websiteEndsAlone() // C5
    {
        const auto subject = caseOf(OrderKind::CancelWebsite);
        QCOMPARE(subject.number(), u"浙ICP备2024012345号-5"_s);
        QCOMPARE(subject.suffix(), u"-5"_s);
        const auto ends = models::whatEnds(subject);
        QVERIFY(hasLine(ends, CancelLine::What::ServiceNumber, {u"浙ICP备2024012345号-5"_s}));
        QVERIFY(hasLine(ends, CancelLine::What::Domain, {u"huodong-example.cn"_s}));
        QVERIFY(hasLine(ends, CancelLine::What::OwnAccess, {u"示例云"_s, u"198.51.100.9"_s}));
        QVERIFY(hasLine(ends, CancelLine::What::OtherAccess, {u"别家云"_s, u"203.0.113.1-203.0.113.4"_s}));
        const auto stays = models::whatStays(subject);
        QVERIFY(hasLine(stays, CancelLine::What::EntityNumber, {u"浙ICP备2024012345号"_s}));
        QVERIFY(hasLine(stays, CancelLine::What::OtherServices,
                        {u"2"_s, u"1"_s})); // not itself, not the cancelled one
        QVERIFY(hasLine(stays, CancelLine::What::DomainRegistration,
                        {u"huodong-example.cn"_s, u"b-example.cn"_s}));
    }

    void entityEndsWithAllByName() // C4
    {
        const auto subject = caseOf(OrderKind::CancelEntity);
        QCOMPARE(subject.number(), u"浙ICP备2024012345号"_s);
        const auto ends = models::whatEnds(subject);
        QVERIFY(hasLine(ends, CancelLine::What::EntityNumber, {u"浙ICP备2024012345号"_s}));
        QVERIFY(hasLine(ends, CancelLine::What::Service, {u"-w1"_s, u"服务w1"_s, u"dw1.cn"_s}));
        QVERIFY(hasLine(ends, CancelLine::What::Service, {u"-a1"_s, u"服务a1"_s, u"da1.cn"_s}));
        QVERIFY(hasLine(ends, CancelLine::What::OwnServers, {u"3"_s}));
        QVERIFY(hasLine(ends, CancelLine::What::OtherServers, {u"1"_s}));
        QCOMPARE(ends.size(), 7);
        for (const auto &line : models::whatStays(subject))
            QCOMPARE(line.what, CancelLine::What::DomainRegistration);
    }

    void accessEndsAndTheNumberStays() // C2, C3
    {
        const auto subject = caseOf(OrderKind::CancelAccess);
        QCOMPARE(models::whatEnds(subject),
                 (QList<CancelLine>{{CancelLine::What::OwnAccess, {u"示例云"_s, u"198.51.100.9"_s}}}));
        const auto stays = models::whatStays(subject);
        QVERIFY(hasLine(stays, CancelLine::What::ValidAtMiit, {u"浙ICP备2024012345号-5"_s}));
        QVERIFY(hasLine(stays, CancelLine::What::OtherAccess, {u"别家云"_s, u"203.0.113.1-203.0.113.4"_s}));
        const auto hints = models::cancelHints(subject, u"PROVIDER_OR_FORM"_s, today);
        QVERIFY(hasHint(hints, CancelHint::What::AccessBefore));
        QVERIFY(hasHint(hints, CancelHint::What::AccessAfter));
        QVERIFY(!hasHint(hints, CancelHint::What::FooterNumber));
    }

    void hintsFollowDomainsAndProvince_data() // C12, C13
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<bool>("online");
        QTest::addColumn<bool>("unknown");
        QTest::newRow("order or form") << u"PROVIDER_OR_FORM"_s << false << false;
        QTest::newRow("administration's site") << u"ONLINE"_s << true << false;
        QTest::newRow("in no source") << QString() << false << true;
    }

    void hintsFollowDomainsAndProvince()
    {
        QFETCH(QString, method);
        QFETCH(bool, online);
        QFETCH(bool, unknown);
        const auto hints = models::cancelHints(caseOf(OrderKind::CancelWebsite), method, today);
        QCOMPARE(hasHint(hints, CancelHint::What::MethodOnline), online);
        QCOMPARE(hasHint(hints, CancelHint::What::MethodUnknown), unknown);
        QVERIFY(hints.contains({CancelHint::What::DomainEndsSoon, true, {u"huodong-example.cn"_s, u"41"_s}}));
        for (const auto &hint : hints)
            QVERIFY(!hint.values.contains(u"b-example.cn"_s)); // 900 days are no matter
        QVERIFY(hasHint(hints, CancelHint::What::PublicSecurity));
        QVERIFY(hasHint(hints, CancelHint::What::FooterNumber));
    }

    void theLastServiceAndTheLastAccessAreExplained() // C2, C3
    {
        auto subject = caseOf(OrderKind::CancelWebsite);
        QVERIFY(!hasHint(models::cancelHints(subject, {}, today), CancelHint::What::LastService));
        subject.services = {row(u"web_5"_s, true), row(u"gone"_s, true, filing::ServiceState::Cancelled)};
        QVERIFY(hasHint(models::cancelHints(subject, {}, today), CancelHint::What::LastService));
        subject = caseOf(OrderKind::CancelAccess);
        QVERIFY(!hasHint(models::cancelHints(subject, {}, today), CancelHint::What::LastAccess));
        subject.excerpt.websites.first().access.removeLast();
        QVERIFY(hasHint(models::cancelHints(subject, {}, today), CancelHint::What::LastAccess));
    }

    void suffixesAreNamedOnce()
    {
        auto subject = caseOf(OrderKind::CancelWebsite);
        subject.excerpt.websites.first().domains.append({u"c-example.com.cn"_s, {}, {}, {}});
        const auto hints = models::cancelHints(subject, {}, today);
        QVERIFY(hints.contains({CancelHint::What::SuffixNotApproved, false, {u".cn"_s, u".com.cn"_s}}));
    }

    void remarksOnAPassword_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("remarks");
        using enum models::PasswordRemark;
        QTest::newRow("sound") << u"Beian2024!"_s << 0;
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("blank first") << u" Beian"_s << int(BlankAtEdge);
        QTest::newRow("ideographic blank last") << u"Beian\u3000"_s << int(BlankAtEdge);
        QTest::newRow("blank inside") << u"Bei an"_s << int(BlankInside);
        QTest::newRow("full width") << u"Ｂeian２"_s << int(FullWidth);
        QTest::newRow("line break") << u"Beian\n"_s << int(Control);
        QTest::newRow("zero width") << u"Bei\u200Ban"_s << int(Control);
        QTest::newRow("byte order mark") << u"\uFEFFBeian"_s << int(Control);
        QTest::newRow("several") << u" Ｂ\t"_s << int(BlankAtEdge) + int(FullWidth) + int(Control);
    }

    void remarksOnAPassword()
    {
        QFETCH(QString, password);
        QFETCH(int, remarks);
        QCOMPARE(models::passwordRemarks(password).toInt(), remarks);
    }

    void verifiersAreNamedOnce()
    {
        const auto subject = caseOf(OrderKind::CancelWebsite);
        using orders::Verifier;
        QCOMPARE(subject.verifierNames({Verifier::ServicePerson}), QStringList{u"李示例"_s});
        QCOMPARE(subject.verifierNames({Verifier::EntityPerson, Verifier::ServicePerson}),
                 (QStringList{u"张示例"_s, u"李示例"_s}));
        QVERIFY(subject.verifierNames({}).isEmpty());
    }

    void removingADomainIsAChange() // C9
    {
        const auto site = website();
        const auto prefill = models::withoutDomain(site, u"huodong-example.cn"_s);
        filing::Excerpt excerpt;
        excerpt.websites = {site};
        const auto after = contract::applied(excerpt, prefill);
        QVERIFY(after.has_value());
        QCOMPARE(after->websites.first().domains, QList<filing::Domain>{site.domains.last()});
        QCOMPARE(after->websites.first().homeUrl, u"www.b-example.cn"_s); // the home page lay under it
        const auto other = models::withoutDomain(site, u"b-example.cn"_s);
        QCOMPARE(other.keys(), QStringList{u"/websites/web_5/domains"_s});
    }

    void typedNumber_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("confirms");
        QTest::newRow("same") << u"浙ICP备2024012345号-5"_s << true;
        QTest::newRow("small letters, spaces") << u"  浙icp备2024012345号-5 "_s << true;
        QTest::newRow("full width") << u"浙ＩＣＰ备２０２４０１２３４５号－５"_s << true;
        QTest::newRow("other service") << u"浙ICP备2024012345号-6"_s << false;
        QTest::newRow("entity only") << u"浙ICP备2024012345号"_s << false;
        QTest::newRow("empty") << QString() << false;
    }

    void typedNumber()
    {
        QFETCH(QString, typed);
        QFETCH(bool, confirms);
        QCOMPARE(models::confirmsNumber(typed, u"浙ICP备2024012345号-5"_s), confirms);
        QVERIFY(!models::confirmsNumber(typed, QString()));
    }

    void guideHasItsParts() // C8, C12, C13
    {
        const auto guide = models::readCancelGuide(u":/rules"_s);
        QVERIFY(guide.has_value());
        QVERIFY(guide->forgottenPassword.steps.size() >= 3);
        QVERIFY(guide->forgottenPassword.site.startsWith(u"https://"_s));
        for (const auto &code : {u"ONLINE"_s, u"UNKNOWN"_s})
            QVERIFY(!guide->method(code).en.isEmpty() && !guide->method(code).zh.isEmpty());
        for (const auto &code : {u"SUFFIX_NOT_APPROVED"_s, u"REFILE_AFTER_COMPLETION"_s})
            QVERIFY(!guide->warning(code).en.isEmpty());
        QVERIFY(!guide->accessSteps.before.isEmpty() && !guide->accessSteps.after.isEmpty());
        QVERIFY(guide->method(u"BY_PIGEON"_s).en.isEmpty());
        QCOMPARE(models::readCancelGuide(u":/nowhere"_s).error().code, u"RULES_UNREADABLE"_s);
    }
};

QTEST_GUILESS_MAIN(TestCancelCase)
#include "tst_cancel_case.moc"
