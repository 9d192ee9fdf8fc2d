// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contract/rule_data.h"
#include "filing/filing.h"
#include "rules/availability.h"

#include <QTest>

/// One filing with a value in every field, so that a check which reports nothing really found nothing. All
/// persons and numbers are made up; the check digits are right.
namespace sample {

using namespace Qt::Literals::StringLiterals;

inline constexpr QDate today() { return QDate::fromJulianDay(2461366); } // 2026-11-21

/// The rules that come with the program.
inline const rules::RuleBook &ruleBook()
{
    static const rules::RuleBook book = [] {
        const auto object = contract::readRules(QStringLiteral(DESK_RESOURCES "/rules"));
        if (!object)
            qFatal("%s", qPrintable(object.error().detail));
        const auto read = contract::ruleBook(*object);
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return *read;
    }();
    return book;
}

inline filing::Validity validity(int daysFromToday)
{
    return {today().addYears(-5), today().addDays(daysFromToday), false};
}

inline filing::Person person(const QString &name, const QString &id, const QString &mobile,
                             const QString &email)
{
    filing::Person person;
    person.name = name;
    person.certificate = {u"RESIDENT_ID"_s, id, {}, validity(2000), false};
    person.mobile = mobile;
    person.emergencyMobile = u"13700002001"_s;
    person.officePhone = u"0571-88880000"_s;
    person.email = email;
    return person;
}

inline filing::Person entityPerson()
{
    return person(u"张示例"_s, u"440304199001011233"_s, u"13900001001"_s, u"zhang@example.cn"_s);
}
inline filing::Person servicePerson()
{
    return person(u"李示例"_s, u"310115198802294565"_s, u"13900001002"_s, u"li@example.cn"_s);
}

inline filing::Entity entity()
{
    filing::Entity entity;
    entity.type = filing::EntityType::Enterprise;
    entity.name = u"杭州示例科技有限公司"_s;
    entity.certificate = {u"BUSINESS_LICENCE"_s, u"91330106MA2AXYT584"_s, u"杭州市西湖区示例路 1 号"_s,
                          validity(3000), false};
    entity.investor = u"杭州示例投资有限公司"_s;
    entity.contactAddress = u"示例街道示例路 1 号 2 幢 301 室"_s;
    entity.region = u"330106"_s;
    entity.legalRepresentative = entityPerson();
    entity.personInCharge = entityPerson();
    entity.remark = u"备注文字"_s;
    return entity;
}

inline filing::Domain domain(const QString &name)
{
    return {name, today().addDays(400), u"杭州示例科技有限公司"_s, true};
}

inline filing::Access ownAccess()
{
    return {u"示例云"_s, true, u"CLOUD"_s, u"i-sample-1"_s, {{u"8.8.8.1"_s, u"8.8.8.4"_s}}};
}
inline filing::Access otherAccess()
{
    return {u"示例主机商乙"_s, false, u"HOSTING"_s, {}, {{u"9.9.9.9"_s, u"9.9.9.9"_s}}};
}

inline filing::Website website()
{
    filing::Website website;
    website.id = u"web_1"_s;
    website.filingId = u"fil_1"_s;
    website.serviceNumber = u"浙ICP备2024012345号-1"_s;
    website.state = filing::ServiceState::Filed;
    website.name = u"示例帮助中心"_s;
    website.domains = {domain(u"example.cn"_s), domain(u"help-example.cn"_s)};
    website.homeUrl = u"https://www.example.cn"_s;
    website.contentTypes = {u"CORPORATE_PORTAL"_s};
    website.languages = {u"CHINESE_SIMPLIFIED"_s};
    website.preApprovals = {{u"EDUCATION"_s, u"浙教示例备字第0001号"_s, validity(700)}};
    website.access = {ownAccess()};
    website.personInCharge = servicePerson();
    website.remark = u"网站备注"_s;
    website.version = 3;
    website.updatedAt = QDateTime(today(), QTime(8, 0), Qt::UTC);
    return website;
}

inline filing::AppPlatform platform(filing::Platform os, const QString &packageId, const QString &algorithm,
                                    int digits)
{
    filing::AppPlatform platform;
    platform.os = os;
    platform.packageId = packageId;
    platform.publicKey = QString(128, u'A');
    platform.fingerprint = {algorithm, QString(digits, u'B')};
    return platform;
}

inline filing::App app()
{
    filing::App app;
    app.id = u"app_1"_s;
    app.filingId = u"fil_1"_s;
    app.serviceNumber = u"浙ICP备2024012345号-2A"_s;
    app.kind = filing::AppKind::App;
    app.state = filing::ServiceState::Filed;
    app.name = u"示例商店App"_s;
    app.icon = u"doc_1"_s;
    app.domains = {domain(u"app-example.cn"_s)};
    app.contentTypes = {u"UTILITY_PAYMENT"_s};
    app.languages = {u"CHINESE_SIMPLIFIED"_s};
    app.preApprovals = {{u"NONE"_s, {}, {}}};
    app.platforms = {platform(filing::Platform::Android, u"cn.example.mall"_s, u"MD5"_s, 32),
                     platform(filing::Platform::Ios, u"cn.example.mall"_s, u"SHA1"_s, 40),
                     platform(filing::Platform::Harmony, u"cn.example.mall.harmony"_s, u"SHA256"_s, 64)};
    app.sdkServices = {u"示例推送"_s};
    app.hostAppId = u"wx0123456789abcdef"_s;
    app.access = {ownAccess()};
    app.personInCharge = servicePerson();
    app.remark = u"应用备注"_s;
    app.version = 2;
    app.updatedAt = QDateTime(today(), QTime(9, 0), Qt::UTC);
    return app;
}

inline filing::Filing wholeFiling()
{
    filing::Filing filing;
    filing.id = u"fil_1"_s;
    filing.icpNumber = u"浙ICP备2024012345号"_s;
    filing.province = u"33"_s;
    filing.state = filing::FilingState::Filed;
    filing.version = 7;
    filing.updatedAt = QDateTime(today(), QTime(10, 0), Qt::UTC);
    filing.entity = entity();
    filing.websites = {website()};
    filing.apps = {app()};
    filing.websiteCount = 1;
    filing.appCount = 1;
    return filing;
}

} // namespace sample
