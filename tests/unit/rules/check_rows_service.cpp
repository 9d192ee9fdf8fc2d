// SPDX-License-Identifier: Apache-2.0
#include "unit/rules/check_rows.h"

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto OfWebsite = orders::OrderKind::ChangeWebsite;
constexpr auto OfApp = orders::OrderKind::ChangeApp;

constexpr auto name = "/websites/web_1/name";
constexpr auto domains = "/websites/web_1/domains";
constexpr auto homeUrl = "/websites/web_1/homeUrl";
constexpr auto approvals = "/websites/web_1/preApprovals";
constexpr auto accessField = "/websites/web_1/access";
constexpr auto platforms = "/apps/app_1/platforms";

CheckRow named(const char *code, const QString &value)
{
    return {code, name, OfWebsite, [=](CheckCase &c) { c.website().name = value; }};
}

CheckRow home(const char *code, const QString &value)
{
    return {code, homeUrl, OfWebsite, [=](CheckCase &c) { c.website().homeUrl = value; }};
}

CheckRow addresses(const char *code, const QList<filing::IpSpan> &spans)
{
    return {code, accessField, OfWebsite, [=](CheckCase &c) { c.access().ipRanges = spans; }};
}

CheckRow healthOf(const char *code, const Edit &fault)
{
    CheckRow row{code, domains, OfWebsite, fault};
    row.always = true;
    return row;
}

CheckRow changing(CheckRow row)
{
    row.needsChange = true;
    return row;
}

CheckRow platform(const char *code, int index, const std::function<void(filing::AppPlatform &)> &fault)
{
    return {code, platforms, OfApp, [=](CheckCase &c) { fault(c.app().platforms[index]); }};
}

CheckRow packaged(const char *code, int index, const QString &id)
{
    return platform(code, index, [=](filing::AppPlatform &p) { p.packageId = id; });
}

CheckRow keyed(const char *code, const QString &key)
{
    return platform(code, 0, [=](filing::AppPlatform &p) { p.publicKey = key; });
}

CheckRow printed(const char *code, const filing::Fingerprint &fingerprint)
{
    return platform(code, 0, [=](filing::AppPlatform &p) { p.fingerprint = fingerprint; });
}

} // namespace

QList<CheckRow> websiteRows()
{
    const auto today = sample::today();
    auto trade = named("NAME_TRADE_WORD", u"示例集团网"_s);
    trade.setup = [](CheckCase &c) { c.individual(); };
    CheckRow twice{"NAME_TWICE", "/websites/web_2/name", OfWebsite, [](CheckCase &c) {
                       auto second = c.website();
                       second.id = u"web_2"_s;
                       c.parts.websites.append(second);
                   }};
    auto expired = healthOf("DOMAIN_EXPIRED",
                            [=](CheckCase &c) { c.website().domains[1].expiresOn = today.addDays(-1); });
    expired.params = {{u"domain"_s, u"help-example.cn"_s}, {u"expiresOn"_s, u"2026-11-20"_s}};
    return {
        named("NAME_TOO_FEW_CHINESE", u"示例web"_s),
        named("NAME_ONLY_DIGITS", u"365"_s),
        named("NAME_IS_DOMAIN", u"example.cn"_s),
        named("NAME_SPECIAL_CHARACTERS", u"示例帮助★"_s),
        named("NAME_SPECIAL_CHARACTERS", u"示例帮助🙂"_s),
        named("NAME_RESERVED_WORD", u"中国示例网"_s),
        named("NAME_SENSITIVE_WORD", u"示例反腐网"_s),
        trade,
        twice,
        {"NAME_LONG_FOR_INDIVIDUAL", name, OfWebsite, [](CheckCase &c) { c.website().name = QString(11, u'示'); },
         [](CheckCase &c) { c.individual(); }},
        {"DOMAIN_SUFFIX_OF_OFFICES", domains, OfWebsite,
         [](CheckCase &c) { c.website().domains[1].name = u"help-example.com"_s; },
         [](CheckCase &c) { c.facts.entityType = filing::EntityType::PublicInstitution; }},
        changing({"DOMAIN_HOLDER_OLD_NAME", "/entity/name", orders::OrderKind::ChangeEntity,
                  [](CheckCase &c) { c.entity().name = u"杭州示例新名有限公司"_s; }}),
        changing({"PRE_APPROVAL_NOT_STATED", approvals, OfWebsite,
                  [](CheckCase &c) { c.website().preApprovals.clear(); }}),
        changing({"PRE_APPROVAL_EXPECTED", "/websites/web_1/contentTypes", OfWebsite,
                  [](CheckCase &c) { c.website().contentTypes = QStringList{u"NEWS"_s}; }}),
        {"CONTENT_NOT_FOR_INDIVIDUALS", "/websites/web_1/contentTypes", OfWebsite,
         [](CheckCase &c) { c.website().contentTypes = QStringList{u"SHOPPING"_s}; },
         [](CheckCase &c) { c.individual(); }},
        {"CONTENT_REMARK_REQUIRED", "/websites/web_1/contentTypes", OfWebsite,
         [](CheckCase &c) { c.website().contentTypes = QStringList{u"OTHER"_s}; },
         [](CheckCase &c) {
             c.individual();
             c.website().remark.clear();
         }},
        {"PRE_APPROVAL_NUMBER_REQUIRED", approvals, OfWebsite,
         [](CheckCase &c) { c.website().preApprovals.first().number.clear(); }},
        {"PRE_APPROVAL_VALIDITY_REQUIRED", approvals, OfWebsite,
         [](CheckCase &c) { c.website().preApprovals.first().validity.reset(); }},
        {"PRE_APPROVAL_EXPIRED", approvals, OfWebsite,
         [](CheckCase &c) { c.website().preApprovals.first().validity = sample::validity(-1); }},
        {"VALIDITY_REVERSED", approvals, OfWebsite,
         [=](CheckCase &c) {
             c.website().preApprovals.first().validity =
                 filing::Validity{today.addDays(9), today.addDays(8), false};
         }},
        {"PRE_APPROVAL_NONE_EXCLUDES", approvals, OfWebsite,
         [](CheckCase &c) {
             c.website().preApprovals.append({u"NONE"_s, {}, {}});
         }},
        {"PRE_APPROVAL_NOT_FOR_INDIVIDUALS", approvals, OfWebsite,
         [](CheckCase &c) { c.website().preApprovals = sample::website().preApprovals; },
         [](CheckCase &c) { c.individual(); }},
        changing({"DOMAIN_ADDED", domains, OfWebsite,
                  [](CheckCase &c) { c.website().domains.append(sample::domain(u"new-example.cn"_s)); }}),
        changing({"DOMAIN_ALTERED", domains, OfWebsite,
                  [=](CheckCase &c) { c.website().domains[0].expiresOn = today.addYears(9); }}),
        changing(
            {"DOMAIN_LAST_REMOVED", domains, OfWebsite, [](CheckCase &c) { c.website().domains.clear(); }}),
        {"VALUE_TWICE", domains, OfWebsite,
         [](CheckCase &c) { c.website().domains.append(c.website().domains.first()); }},
        expired,
        healthOf("DOMAIN_EXPIRES_SOON",
                 [=](CheckCase &c) { c.website().domains[1].expiresOn = today.addDays(89); }),
        healthOf("DOMAIN_NOT_VERIFIED",
                 [](CheckCase &c) { c.website().domains[1].realNameVerified = false; }),
        home("HOME_URL_SCHEME", u"ftp://www.example.cn"_s),
        home("HOME_URL_ONLY_HOST", u"https://www.example.cn/shop"_s),
        home("HOME_URL_NOT_UNDER_DOMAINS", u"https://www.other-example.cn"_s),
        {"HOME_URL_NOT_UNDER_DOMAINS", domains, OfWebsite,
         [](CheckCase &c) { c.website().domains.removeFirst(); }},
        home("DOMAIN_INVALID", u"https://www.-example.cn"_s),
        home("DOMAIN_LABEL_TOO_LONG", QString(64, u'a') + u".example.cn"_s),
        home("DOMAIN_TOO_LONG", u"aaaaaaaaa."_s.repeated(25) + u"example.cn"_s),
        home("DOMAIN_NO_SUFFIX", u"https://example"_s),
        home("DOMAIN_IS_SUFFIX", u"https://com.cn"_s),
        home("DOMAIN_IS_IP", u"https://8.8.8.8"_s),
    };
}

QList<CheckRow> accessRows()
{
    CheckRow replaced{"ACCESS_OTHER_ALTERED", accessField, OfWebsite,
                      [](CheckCase &c) { c.website().access[1].ipRanges.clear(); },
                      [](CheckCase &c) { c.website().access.append(sample::otherAccess()); }};
    auto second = addresses("IP_INVALID", {{u"8.8.8.1"_s, u"8.8.8.1"_s}, {u"8.8.8.256"_s, u"8.8.8.256"_s}});
    second.params = {{u"n"_s, u"1"_s}, {u"line"_s, u"2"_s}};
    return {
        {"ACCESS_PROVIDER_REQUIRED", accessField, OfWebsite,
         [](CheckCase &c) { c.access().provider.clear(); }},
        {"ACCESS_METHOD_REQUIRED", accessField, OfWebsite, [](CheckCase &c) { c.access().method.clear(); }},
        {"ACCESS_METHOD_UNKNOWN", accessField, OfWebsite,
         [](CheckCase &c) { c.access().method = u"PIGEON"_s; }},
        {"ACCESS_IP_REQUIRED", accessField, OfWebsite, [](CheckCase &c) { c.access().ipRanges.clear(); }},
        changing(
            {"ACCESS_OWN_REMOVED", accessField, OfWebsite, [](CheckCase &c) { c.website().access.clear(); }}),
        changing(replaced),
        changing({"ACCESS_OTHER_ALTERED", accessField, OfWebsite,
                  [](CheckCase &c) { c.website().access.append(sample::otherAccess()); }}),
        second,
        addresses("IP_LEADING_ZERO", {{u"8.8.8.01"_s, u"8.8.8.4"_s}}),
        addresses("IP_RANGE_FAMILIES", {{u"8.8.8.1"_s, u"2400:da00::1"_s}}),
        addresses("IP_RANGE_REVERSED", {{u"8.8.8.4"_s, u"8.8.8.1"_s}}),
        addresses("IP_RANGE_OVERLAPS", {{u"8.8.8.1"_s, u"8.8.8.4"_s}, {u"8.8.8.4"_s, u"8.8.8.5"_s}}),
        addresses("IP_PRIVATE", {{u"192.168.0.1"_s, u"192.168.0.1"_s}}),
        addresses("IP_RESERVED", {{u"127.0.0.1"_s, u"127.0.0.1"_s}}),
        addresses("IP_DOCUMENTATION", {{u"198.51.100.7"_s, u"198.51.100.7"_s}}),
    };
}

QList<CheckRow> appRows()
{
    auto length = packaged("HARMONY_BUNDLE_LENGTH", 2, u"a.b"_s);
    length.params = {{u"platform"_s, u"HARMONY"_s}, {u"count"_s, u"3"_s}};
    auto algorithm = printed("FINGERPRINT_ALGORITHM", {u"SHA1"_s, QString(40, u'A')});
    algorithm.params = {{u"platform"_s, u"ANDROID"_s}, {u"expected"_s, u"MD5"_s}};
    return {
        {"NAME_RESERVED_WORD", "/apps/app_1/name", OfApp, [](CheckCase &c) { c.app().name = u"中华示例"_s; }},
        platform(
            "PLATFORM_UNKNOWN", 0,
            [](filing::AppPlatform &p) { p.os = filing::Code<filing::Platform>::fromText(u"SYMBIAN"_s); }),
        {"PLATFORM_TWICE", platforms, OfApp,
         [](CheckCase &c) { c.app().platforms[1] = c.app().platforms[0]; }},
        packaged("PACKAGE_ID_REQUIRED", 0, {}),
        packaged("PACKAGE_ID_INVALID", 0, u"cn.1example"_s),
        packaged("PACKAGE_ID_PARTS", 0, u"example"_s),
        packaged("PACKAGE_ID_TOO_LONG", 0, u"cn."_s + QString(300, u'a')),
        packaged("BUNDLE_ID_INVALID", 1, u"cn.exa_mple"_s),
        packaged("BUNDLE_ID_PARTS", 1, u"example"_s),
        packaged("BUNDLE_ID_TOO_LONG", 1, u"cn."_s + QString(300, u'a')),
        packaged("HARMONY_BUNDLE_INVALID", 2, u"1cn.example"_s),
        packaged("HARMONY_BUNDLE_PARTS", 2, u"exampleapp"_s),
        length,
        {"NAME_PLACEHOLDER", "/apps/app_1/name", OfApp, [](CheckCase &c) { c.app().name = u"测试应用"_s; }},
        {"NAME_MARKETING_WORD", "/apps/app_1/name", OfApp, [](CheckCase &c) { c.app().name = u"示例免费商城"_s; }},
        keyed("PUBLIC_KEY_REQUIRED", {}),
        platform("PUBLIC_KEY_IS_FINGERPRINT", 2,
                 [](filing::AppPlatform &p) { p.publicKey = p.fingerprint.value; }),
        keyed("PUBLIC_KEY_INVALID", u"not a key: %%%"_s),
        keyed("PUBLIC_KEY_LENGTH", u"AAAA"_s),
        keyed("PUBLIC_KEY_IS_PRIVATE", u"-----BEGIN PRIVATE KEY-----AAAA"_s),
        printed("FINGERPRINT_REQUIRED", {u"MD5"_s, {}}),
        printed("FINGERPRINT_LENGTH", {u"MD5"_s, QString(40, u'A')}),
        printed("FINGERPRINT_NOT_HEX", {u"MD5"_s, QString(32, u'Z')}),
        algorithm,
    };
}
