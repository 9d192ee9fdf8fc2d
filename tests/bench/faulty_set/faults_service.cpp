// SPDX-License-Identifier: Apache-2.0
#include "bench/faulty_set/faults.h"

using namespace Qt::Literals::StringLiterals;

/// Websites, and what they share with apps: icp-facts 1, 4.2, 4.4 and 10 (1-17).
// clang-format off: one line a fault, so that the table reads as a table.
namespace faulty_set {

namespace {

template <class Make>
auto websiteOnly(Make make)
{
    return [make](MadeUp &m, Submission &s) { return isWebsite(s) ? make(m, s) : Label{}; };
}

template <class Make>
auto serviceOnly(Make make)
{
    return [make](MadeUp &m, Submission &s) { return isEntity(s) ? Label{} : make(m, s); };
}

Label name(Submission &s, const QString &value, const QStringList &codes, bool stops = true)
{
    return broken(s, u"/name"_s, value, codes, stops);
}

/// Proposes the own connection with one value altered.
Label access(Submission &s, const QString &key, const QJsonValue &value, const QStringList &codes, bool stops = true)
{
    auto list = s.get(u"/access"_s).toArray();
    auto own = list[0].toObject();
    own[key] = value;
    list[0] = own;
    return broken(s, u"/access"_s, list, codes, stops);
}

Label ranges(Submission &s, const QList<std::pair<QString, QString>> &spans, const QStringList &codes, bool stops = true)
{
    QJsonArray list;
    for (const auto &[from, to] : spans)
        list.append(QJsonObject{{u"from"_s, from}, {u"to"_s, to}});
    return access(s, u"ipRanges"_s, list, codes, stops);
}

Label range(Submission &s, const QString &ip, const QString &code, bool stops = true) { return ranges(s, {{ip, ip}}, {code}, stops); }

Label approval(Submission &s, const QJsonObject &one, const QString &code)
{
    return s.isIndividual() ? Label{} : broken(s, u"/preApprovals"_s, QJsonArray{one}, {code});
}

QJsonObject until(int days) { return {{u"start"_s, u"2020-01-01"_s}, {u"end"_s, today().addDays(days).toString(Qt::ISODate)}}; }

/// The filed state of a domain, which the change leaves as it is.
Label filedDomain(Submission &s, const QString &key, const QJsonValue &value, const QString &code)
{
    if (s.filed(u"/domains"_s).toArray().isEmpty())
        return {};
    s.content.remove(s.at(u"/domains"_s));
    s.file(u"/domains/0/"_s + key, value);
    return {s.at(u"/domains"_s), {code}, true};
}

} // namespace

QList<Fault> websiteFaults()
{
    return {
        {"website name: too few Chinese characters", websiteOnly([](MadeUp &m, Submission &s) { return name(s, m.trade() + m.of({u""_s, u"web"_s, u" shop"_s}), {u"NAME_TOO_FEW_CHINESE"_s}); })},
        {"website name: a domain", websiteOnly([](MadeUp &m, Submission &s) { return name(s, m.domain({u".cn"_s, u".com"_s}), {u"NAME_IS_DOMAIN"_s}); })},
        {"website name: too long for an individual", websiteOnly([](MadeUp &m, Submission &s) { return s.isIndividual() ? name(s, m.trade().repeated(6), {u"NAME_LONG_FOR_INDIVIDUAL"_s}, false) : Label{}; })},
        {"domain: added", websiteOnly([](MadeUp &m, Submission &s) {
             auto list = s.filed(u"/domains"_s).toArray();
             list.append(QJsonObject{{u"name"_s, m.domain({u".cn"_s})}});
             return broken(s, u"/domains"_s, list, {u"DOMAIN_ADDED"_s});
         })},
        {"domain: replaced", websiteOnly([](MadeUp &m, Submission &s) {
             auto list = s.filed(u"/domains"_s).toArray();
             auto first = list[0].toObject();
             first[u"name"_s] = m.domain({u".com"_s});
             list[0] = first;
             return broken(s, u"/domains"_s, list, {u"DOMAIN_ADDED"_s});
         })},
        {"domain: its data altered", websiteOnly([](MadeUp &m, Submission &s) {
             auto list = s.filed(u"/domains"_s).toArray();
             auto first = list[0].toObject();
             first[m.of({u"holder"_s})] = u"别的公司"_s;
             list[0] = first;
             return broken(s, u"/domains"_s, list, {u"DOMAIN_ALTERED"_s});
         })},
        {"domain: the last one removed", websiteOnly([](MadeUp &, Submission &s) { return broken(s, u"/domains"_s, QJsonArray(), {u"DOMAIN_LAST_REMOVED"_s}); })},
        {"home page: not under a domain", websiteOnly([](MadeUp &m, Submission &s) { return broken(s, u"/homeUrl"_s, QString(u"www."_s + m.domain({u".net"_s})), {u"HOME_URL_NOT_UNDER_DOMAINS"_s}); })},
        {"home page: with a path", websiteOnly([](MadeUp &m, Submission &s) { return broken(s, u"/homeUrl"_s, QString(s.filed(u"/homeUrl"_s).toString() + m.of({u"/index.html"_s, u"/a?b=1"_s, u":8080"_s, u"#top"_s})), {u"HOME_URL_ONLY_HOST"_s}); })},
        {"home page: another scheme", websiteOnly([](MadeUp &m, Submission &s) { return broken(s, u"/homeUrl"_s, QString(m.of({u"ftp://"_s, u"file://"_s, u"ws://"_s}) + s.filed(u"/homeUrl"_s).toString()), {u"HOME_URL_SCHEME"_s}); })},
        {"home page: an IP address", websiteOnly([](MadeUp &, Submission &s) { return broken(s, u"/homeUrl"_s, u"47.96.1.1"_s, {u"DOMAIN_IS_IP"_s}); })},
        {"home page: left out", websiteOnly([](MadeUp &, Submission &s) { return broken(s, u"/homeUrl"_s, QString(), {u"REQUIRED"_s}); })},
        {"content: not for individuals", websiteOnly([](MadeUp &m, Submission &s) { return s.isIndividual() ? broken(s, u"/contentTypes"_s, QJsonArray{m.of({u"SHOPPING"_s, u"NEWS"_s, u"GAMES"_s, u"CORPORATE_PORTAL"_s, u"RECRUITMENT"_s})}, {u"CONTENT_NOT_FOR_INDIVIDUALS"_s}) : Label{}; })},
        {"content: other, not explained", websiteOnly([](MadeUp &, Submission &s) {
             if (!s.isIndividual())
                 return Label{};
             s.file(u"/contentTypes"_s, QJsonArray{u"OTHER"_s});
             return Label{broken(s, u"/remark"_s, QString(), {u"CONTENT_REMARK_REQUIRED"_s})};
         })},
        {"content: needs an approval", websiteOnly([](MadeUp &m, Submission &s) {
             if (s.isIndividual())
                 return Label{};
             s.set(u"/preApprovals"_s, QJsonArray{QJsonObject{{u"item"_s, u"NONE"_s}}});
             return broken(s, u"/contentTypes"_s, QJsonArray{m.of({u"NEWS"_s, u"EDUCATION"_s, u"VIDEO"_s, u"LENDING"_s})}, {u"PRE_APPROVAL_EXPECTED"_s}, false);
         })},
    };
}

QList<Fault> serviceFaults()
{
    return {
        {"service name: left out", serviceOnly([](MadeUp &, Submission &s) { return name(s, {}, {u"REQUIRED"_s}); })},
        {"service name: digits or letters alone", serviceOnly([](MadeUp &m, Submission &s) { return name(s, m.letters(3) + m.digits(3), {u"NAME_ONLY_DIGITS"_s}); })},
        {"service name: special signs", serviceOnly([](MadeUp &m, Submission &s) { return name(s, m.trade() + m.trade() + m.of({u"★"_s, u"🙂"_s, u"？"_s, u"¥"_s, u"@"_s, u"、"_s, u"《》"_s}), {u"NAME_SPECIAL_CHARACTERS"_s}); })},
        {"service name: reserved word", serviceOnly([](MadeUp &m, Submission &s) { return s.entityType() == "GOVERNMENT"_L1 ? Label{} : name(s, m.of({u"中国"_s, u"中华"_s, u"中央"_s, u"国家"_s, u"人大"_s}) + m.trade() + u"网"_s, {u"NAME_RESERVED_WORD"_s}); })},
        {"service name: sensitive word", serviceOnly([](MadeUp &m, Submission &s) { return name(s, m.trade() + m.of({u"反腐"_s, u"赌博"_s, u"廉政"_s, u"色情"_s}) + u"在线"_s, {u"NAME_SENSITIVE_WORD"_s}); })},
        {"service name: a trade's, of an individual", serviceOnly([](MadeUp &m, Submission &s) { return s.isIndividual() ? name(s, m.trade() + m.of({u"公司"_s, u"集团"_s, u"商城"_s, u"博客"_s, u"企业"_s}), {u"NAME_TRADE_WORD"_s}) : Label{}; })},
        {"service name: too long", serviceOnly([](MadeUp &m, Submission &s) { return name(s, m.trade().repeated(31 + m.below(9)), {u"TOO_LONG"_s}); })},
        {"languages: none", serviceOnly([](MadeUp &, Submission &s) { return broken(s, u"/languages"_s, QJsonArray(), {u"REQUIRED"_s}); })},
        {"languages: unknown", serviceOnly([](MadeUp &m, Submission &s) { return broken(s, u"/languages"_s, QJsonArray{m.of({u"zh-CN"_s, u"CHINESE"_s, u"1"_s})}, {u"CODE_UNKNOWN"_s}); })},
        {"languages: twice", serviceOnly([](MadeUp &, Submission &s) { return broken(s, u"/languages"_s, QJsonArray{u"ENGLISH"_s, u"ENGLISH"_s}, {u"VALUE_TWICE"_s}, false); })},
        {"languages: no list", serviceOnly([](MadeUp &, Submission &s) { return broken(s, u"/languages"_s, u"ENGLISH"_s, {u"VALUE_MALFORMED"_s}); })},
        {"content: none", serviceOnly([](MadeUp &, Submission &s) { return broken(s, u"/contentTypes"_s, QJsonArray(), {u"REQUIRED"_s}); })},
        {"remark: too long", serviceOnly([](MadeUp &m, Submission &s) { return broken(s, u"/remark"_s, m.trade().repeated(101 + m.below(20)), {u"TOO_LONG"_s}); })},
        {"approval: without number", serviceOnly([](MadeUp &, Submission &s) { return approval(s, {{u"item"_s, u"NEWS"_s}, {u"validity"_s, until(500)}}, u"PRE_APPROVAL_NUMBER_REQUIRED"_s); })},
        {"approval: without validity", serviceOnly([](MadeUp &, Submission &s) { return approval(s, {{u"item"_s, u"CULTURE"_s}, {u"number"_s, u"示例许字第1号"_s}}, u"PRE_APPROVAL_VALIDITY_REQUIRED"_s); })},
        {"approval: expired", serviceOnly([](MadeUp &m, Submission &s) { return approval(s, {{u"item"_s, u"FINANCE"_s}, {u"number"_s, u"示例许字第2号"_s}, {u"validity"_s, until(-1 - m.below(800))}}, u"PRE_APPROVAL_EXPIRED"_s); })},
        {"approval: unknown", serviceOnly([](MadeUp &, Submission &s) { return approval(s, {{u"item"_s, u"LICENCE"_s}, {u"number"_s, u"1"_s}, {u"validity"_s, until(500)}}, u"CODE_UNKNOWN"_s); })},
        {"approval: none and one", serviceOnly([](MadeUp &, Submission &s) { return s.isIndividual() ? Label{} : broken(s, u"/preApprovals"_s, QJsonArray{QJsonObject{{u"item"_s, u"NONE"_s}}, QJsonObject{{u"item"_s, u"NEWS"_s}, {u"number"_s, u"3"_s}, {u"validity"_s, until(500)}}}, {u"PRE_APPROVAL_NONE_EXCLUDES"_s}); })},
        {"approval: nothing said", serviceOnly([](MadeUp &, Submission &s) { return broken(s, u"/preApprovals"_s, QJsonArray(), {u"PRE_APPROVAL_NOT_STATED"_s}, false); })},
        {"approval: of an individual", serviceOnly([](MadeUp &, Submission &s) { return s.isIndividual() ? broken(s, u"/preApprovals"_s, QJsonArray{QJsonObject{{u"item"_s, u"NEWS"_s}, {u"number"_s, u"3"_s}, {u"validity"_s, until(500)}}}, {u"PRE_APPROVAL_NOT_FOR_INDIVIDUALS"_s}) : Label{}; })},
        {"domain: expired", serviceOnly([](MadeUp &m, Submission &s) { return filedDomain(s, u"expiresOn"_s, today().addDays(-1 - m.below(400)).toString(Qt::ISODate), u"DOMAIN_EXPIRED"_s); })},
        {"domain: expires too soon", serviceOnly([](MadeUp &m, Submission &s) { return filedDomain(s, u"expiresOn"_s, today().addDays(m.below(89)).toString(Qt::ISODate), u"DOMAIN_EXPIRES_SOON"_s); })},
        {"domain: not verified", serviceOnly([](MadeUp &, Submission &s) { return filedDomain(s, u"realNameVerified"_s, false, u"DOMAIN_NOT_VERIFIED"_s); })},
        {"domain: not of an office", websiteOnly([](MadeUp &m, Submission &s) {
             if (s.entityType() != "GOVERNMENT"_L1)
                 return Label{};
             s.content.remove(s.at(u"/homeUrl"_s));
             s.file(u"/domains/1/name"_s, m.domain({u".com"_s}));
             s.content.remove(s.at(u"/domains"_s));
             return Label{s.at(u"/domains"_s), {u"DOMAIN_SUFFIX_OF_OFFICES"_s}, false};
         })},
        {"access: no method", serviceOnly([](MadeUp &, Submission &s) { return access(s, u"method"_s, QString(), {u"ACCESS_METHOD_REQUIRED"_s}); })},
        {"access: unknown method", serviceOnly([](MadeUp &m, Submission &s) { return access(s, u"method"_s, m.of({u"VPN"_s, u"WIFI"_s}), {u"ACCESS_METHOD_UNKNOWN"_s}); })},
        {"access: no address", serviceOnly([](MadeUp &, Submission &s) { return ranges(s, {}, {u"ACCESS_IP_REQUIRED"_s}); })},
        {"access: removed", serviceOnly([](MadeUp &, Submission &s) {
             auto list = s.filed(u"/access"_s).toArray();
             list.removeFirst();
             return broken(s, u"/access"_s, list, {u"ACCESS_OWN_REMOVED"_s, u"REQUIRED"_s});
         })},
        {"access: another provider's altered", serviceOnly([](MadeUp &m, Submission &s) {
             auto list = s.filed(u"/access"_s).toArray();
             list.append(QJsonObject{{u"provider"_s, u"示例主机商丙"_s}, {u"own"_s, false}, {u"ipRanges"_s, QJsonArray{QJsonObject{{u"from"_s, m.ip()}, {u"to"_s, m.ip()}}}}});
             return broken(s, u"/access"_s, list, {u"ACCESS_OTHER_ALTERED"_s});
         })},
        {"address: no IP address", serviceOnly([](MadeUp &m, Submission &s) { return range(s, m.of({u"47.96.1"_s, u"47.96.1.256"_s, u"www.example.cn"_s, u"47.96.1.1.1"_s, u"2400::da00::1"_s}), u"IP_INVALID"_s); })},
        {"address: leading zero", serviceOnly([](MadeUp &m, Submission &s) { return range(s, u"47.96.01."_s + QString::number(1 + m.below(200)), u"IP_LEADING_ZERO"_s); })},
        {"address: private", serviceOnly([](MadeUp &m, Submission &s) { return range(s, QString(m.of({u"10.1.1."_s, u"192.168.1."_s, u"172.16.1."_s}) + QString::number(1 + m.below(250))), u"IP_PRIVATE"_s); })},
        {"address: reserved", serviceOnly([](MadeUp &m, Submission &s) { return range(s, m.of({u"127.0.0.1"_s, u"0.0.0.0"_s, u"169.254.1.1"_s, u"224.0.0.1"_s, u"255.255.255.255"_s, u"::1"_s, u"fe80::1"_s}), u"IP_RESERVED"_s); })},
        {"address: of documentation", serviceOnly([](MadeUp &m, Submission &s) { return range(s, m.of({u"192.0.2."_s, u"198.51.100."_s, u"203.0.113."_s}) + QString::number(1 + m.below(250)), u"IP_DOCUMENTATION"_s, false); })},
        {"addresses: end before they begin", serviceOnly([](MadeUp &m, Submission &s) { return ranges(s, {{u"47.96.9."_s + QString::number(20 + m.below(200)), u"47.96.9.1"_s}}, {u"IP_RANGE_REVERSED"_s}); })},
        {"addresses: of two families", serviceOnly([](MadeUp &, Submission &s) { return ranges(s, {{u"47.96.9.1"_s, u"2400:da00::1"_s}}, {u"IP_RANGE_FAMILIES"_s}); })},
        {"addresses: overlap", serviceOnly([](MadeUp &m, Submission &s) { return ranges(s, {{u"47.96.9.1"_s, u"47.96.9.99"_s}, {u"47.96.9."_s + QString::number(1 + m.below(99)), u"47.96.10.1"_s}}, {u"IP_RANGE_OVERLAPS"_s}, false); })},
        {"another part's field", [](MadeUp &, Submission &s) {
             if (isEntity(s))
                 return Label{};
             s.content.insert(u"/entity/investor"_s, u"别的公司"_s);
             return Label{u"/entity/investor"_s, {u"NOT_IN_THIS_ORDER"_s}, true};
         }},
        {"unknown field", [](MadeUp &m, Submission &s) { return broken(s, m.of({u"/serviceNumber"_s, u"/version"_s, u"/colour"_s}), u"1"_s, {u"POINTER_UNKNOWN"_s}); }},
        {"nothing changed", [](MadeUp &, Submission &s) {
             s.content = {};
             return Label{{}, {u"NOTHING_CHANGED"_s}, true};
         }},
    };
}

} // namespace faulty_set
// clang-format on
