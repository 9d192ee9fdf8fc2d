// SPDX-License-Identifier: Apache-2.0
#include "bench/faulty_set/submission.h"

using namespace Qt::Literals::StringLiterals;
using orders::OrderKind;

namespace faulty_set {

namespace {

struct Kind
{
    const char *type;
    const char *certificate;
    const char *category; ///< first two characters of its USCC
    const char *ending;   ///< of its name
};

/// icp-facts 2 and 4.5.
constexpr Kind kinds[] = {
    {"ENTERPRISE", "BUSINESS_LICENCE", "91", "科技有限公司"},
    {"ENTERPRISE", "BUSINESS_LICENCE", "91", "（集团）股份有限公司"},
    {"ENTERPRISE", "BUSINESS_LICENCE", "92", "便利店（个体工商户）"},
    {"GOVERNMENT", "USCC_CERTIFICATE", "11", "区人民政府办公室"},
    {"PUBLIC_INSTITUTION", "INSTITUTION_LEGAL_PERSON", "12", "图书馆"},
    {"SOCIAL_ORGANISATION", "SOCIAL_ORGANISATION_CERTIFICATE", "51", "行业协会"},
    {"PRIVATE_NON_ENTERPRISE", "PRIVATE_NON_ENTERPRISE_CERTIFICATE", "52", "职业培训学校"},
    {"FOUNDATION", "FOUNDATION_CERTIFICATE", "53", "公益基金会"},
    {"LAW_FIRM", "LAW_FIRM_LICENCE", "31", "律师事务所"},
};

QString day(int fromToday) { return today().addDays(fromToday).toString(Qt::ISODate); }

QJsonObject validity(MadeUp &made)
{
    const QJsonObject start{{u"start"_s, day(-200 - made.below(3000))}};
    auto object = start;
    if (made.chance(25))
        object[u"longTerm"_s] = true;
    else
        object[u"end"_s] = day(120 + made.below(5000));
    return object;
}

QJsonObject personCertificate(MadeUp &made, const QString &province)
{
    const bool passport = made.chance(6);
    return {{u"type"_s, passport ? u"PASSPORT"_s : u"RESIDENT_ID"_s},
            {u"number"_s, passport ? u'E' + made.digits(8) : made.residentId(province)},
            {u"validity"_s, validity(made)}};
}

QJsonObject person(MadeUp &made, const QJsonObject &certificate)
{
    return {{u"name"_s, made.personName()},        {u"certificate"_s, certificate},
            {u"mobile"_s, made.mobile()},          {u"emergencyMobile"_s, made.chance(80) ? made.mobile() : made.landline()},
            {u"officePhone"_s, made.landline()},   {u"email"_s, made.email()}};
}

QJsonObject entity(MadeUp &made, const QString &province)
{
    const bool individual = made.chance(20);
    const auto &kind = kinds[made.below(int(std::size(kinds)))];
    const auto certificate = individual ? QJsonObject{{u"type"_s, u"RESIDENT_ID"_s}, {u"number"_s, made.residentId(province)}, {u"validity"_s, validity(made)}}
                                        : personCertificate(made, made.province());
    const auto inCharge = person(made, certificate);
    QJsonObject object{{u"region"_s, QString(province + u"0102"_s)},
                       {u"contactAddress"_s, made.address()},
                       {u"personInCharge"_s, inCharge},
                       {u"remark"_s, made.chance(50) ? QString() : u"联系时间为工作日 9:00–17:00。"_s}};
    if (individual) {
        object[u"type"_s] = u"INDIVIDUAL"_s;
        object[u"name"_s] = inCharge[u"name"_s];
        object[u"certificate"_s] = certificate;
        return object;
    }
    object[u"type"_s] = QString::fromLatin1(kind.type);
    object[u"name"_s] = made.trade() + made.trade() + QString::fromUtf8(kind.ending);
    object[u"certificate"_s] = QJsonObject{{u"type"_s, QString::fromLatin1(kind.certificate)},
                                           {u"number"_s, made.uscc(QString::fromLatin1(kind.category), province)},
                                           {u"address"_s, made.address()},
                                           {u"validity"_s, validity(made)}};
    object[u"investor"_s] = made.trade() + u"投资发展中心"_s;
    object[u"legalRepresentative"_s] =
        QJsonObject{{u"name"_s, inCharge[u"name"_s]}, {u"certificate"_s, QJsonObject{{u"type"_s, certificate[u"type"_s]}, {u"number"_s, certificate[u"number"_s]}}}};
    return object;
}

QStringList suffixesFor(const QString &type)
{
    if (type == "GOVERNMENT"_L1)
        return {u".gov.cn"_s};
    if (type == "PUBLIC_INSTITUTION"_L1)
        return {u".cn"_s, u".org.cn"_s};
    return {u".cn"_s, u".com"_s, u".com.cn"_s, u".net"_s, u".top"_s, u".中国"_s};
}

QJsonArray domains(MadeUp &made, const QJsonObject &entity, int count)
{
    QJsonArray list;
    for (int i = 0; i < count; ++i)
        list.append(QJsonObject{{u"name"_s, made.domain(suffixesFor(entity[u"type"_s].toString()))},
                                {u"expiresOn"_s, day(100 + made.below(2000))},
                                {u"holder"_s, entity[u"name"_s]},
                                {u"realNameVerified"_s, true}});
    return list;
}

QJsonArray access(MadeUp &made)
{
    QJsonArray ranges;
    const auto one = made.ip();
    ranges.append(QJsonObject{{u"from"_s, one}, {u"to"_s, one}});
    QJsonArray list{QJsonObject{{u"provider"_s, u"示例云"_s}, {u"own"_s, true}, {u"method"_s, made.of({u"CLOUD"_s, u"HOSTING"_s, u"VIRTUAL_HOST"_s})}, {u"instance"_s, QString(u"i-"_s + made.letters(8))}, {u"ipRanges"_s, ranges}}};
    if (made.chance(30))
        list.append(QJsonObject{{u"provider"_s, u"示例主机商乙"_s}, {u"own"_s, false}, {u"method"_s, u"HOSTING"_s}, {u"ipRanges"_s, ranges}});
    return list;
}

QString serviceName(MadeUp &made, bool individual)
{
    if (individual)
        return made.trade() + made.of({u"小记"_s, u"的花园"_s, u"·随笔集"_s});
    return made.trade() + made.of({u"帮助中心"_s, u"（总部）门户"_s, u"365服务平台"_s, u"电子图书馆"_s, u"Cloud平台"_s});
}

/// The service's person: the entity's own, or a colleague with other phones and mail.
QJsonObject servicePerson(MadeUp &made, const QJsonObject &entity)
{
    const auto inCharge = entity[u"personInCharge"_s].toObject();
    return made.chance(50) || entity[u"type"_s] == "INDIVIDUAL"_L1 ? inCharge : person(made, personCertificate(made, made.province()));
}

QJsonArray preApprovals(MadeUp &made, bool individual)
{
    if (individual || made.chance(70))
        return {QJsonObject{{u"item"_s, u"NONE"_s}}};
    return {QJsonObject{{u"item"_s, made.of({u"NEWS"_s, u"EDUCATION"_s, u"CULTURE"_s, u"FINANCE"_s})}, {u"number"_s, QString(u"示例许字第"_s + made.digits(6) + u"号"_s)}, {u"validity"_s, validity(made)}}};
}

QJsonObject service(MadeUp &made, const QJsonObject &entity, const QString &id)
{
    const bool individual = entity[u"type"_s] == "INDIVIDUAL"_L1;
    return {{u"id"_s, id},
            {u"filingId"_s, u"fil_1"_s},
            {u"state"_s, u"FILED"_s},
            {u"name"_s, serviceName(made, individual)},
            {u"languages"_s, QJsonArray{u"CHINESE_SIMPLIFIED"_s}},
            {u"preApprovals"_s, preApprovals(made, individual)},
            {u"access"_s, access(made)},
            {u"personInCharge"_s, servicePerson(made, entity)},
            {u"remark"_s, u"主要展示日常工作。"_s},
            {u"version"_s, 3}};
}

QJsonObject platform(MadeUp &made, const QString &os)
{
    const auto package = u"cn.example."_s + made.letters(6) + (os == "ANDROID"_L1 ? u"_x1"_s : u"x"_s);
    const auto algorithm = os == "ANDROID"_L1 ? u"MD5"_s : os == "IOS"_L1 ? u"SHA1"_s : u"SHA256"_s;
    const auto digits = os == "ANDROID"_L1 ? 32 : os == "IOS"_L1 ? 40 : 64;
    return {{u"os"_s, os}, {u"packageId"_s, package}, {u"publicKey"_s, made.publicKey()}, {u"fingerprint"_s, QJsonObject{{u"algorithm"_s, algorithm}, {u"value"_s, made.hex(digits)}}}};
}

QJsonObject website(MadeUp &made, const QJsonObject &entity)
{
    auto object = service(made, entity, u"web_1"_s);
    const bool individual = entity[u"type"_s] == "INDIVIDUAL"_L1;
    object[u"serviceNumber"_s] = u"浙ICP备2024012345号-1"_s;
    object[u"domains"_s] = domains(made, entity, 2 + made.below(3));
    object[u"homeUrl"_s] = made.of({u"www."_s, u""_s}) + object[u"domains"_s][0][u"name"_s].toString();
    object[u"contentTypes"_s] = QJsonArray{individual ? made.of({u"PERSONAL_SPACE"_s, u"OTHER"_s}) : made.of({u"CORPORATE_PORTAL"_s, u"SHOPPING"_s, u"OTHER"_s})};
    return object;
}

QJsonObject app(MadeUp &made, const QJsonObject &entity)
{
    auto object = service(made, entity, u"app_1"_s);
    object[u"serviceNumber"_s] = u"浙ICP备2024012345号-2A"_s;
    object[u"kind"_s] = made.chance(75) ? u"APP"_s : made.of({u"MINI_PROGRAM"_s, u"QUICK_APP"_s});
    object[u"domains"_s] = domains(made, entity, made.below(3));
    object[u"contentTypes"_s] = QJsonArray{u"LIFE_SERVICES"_s};
    object[u"sdkServices"_s] = QJsonArray{u"示例推送"_s};
    object[u"platforms"_s] = QJsonArray{platform(made, u"ANDROID"_s), platform(made, u"IOS"_s), platform(made, u"HARMONY"_s)};
    return object;
}

/// The new phone, mail or papers of a person, everywhere in the filing where the person stands.
void changePerson(MadeUp &made, Submission &s)
{
    const auto other = s.filing[u"entity"_s][u"personInCharge"_s];
    const bool shared = s.kind != OrderKind::ChangeEntity && other[u"certificate"_s][u"number"_s] == s.filed(u"/personInCharge/certificate/number"_s);
    const bool carried = s.kind == OrderKind::ChangeEntity && s.filing[u"websites"_s][0][u"personInCharge"_s][u"certificate"_s][u"number"_s] == s.filed(u"/personInCharge/certificate/number"_s);
    switch (made.below(shared || carried ? 2 : 4)) {
    case 0: s.set(u"/personInCharge/emergencyMobile"_s, made.mobile()); break;
    case 1: s.set(u"/personInCharge/officePhone"_s, made.landline()); break;
    case 2: s.set(u"/personInCharge/mobile"_s, made.mobile()); break;
    default: s.set(u"/personInCharge/email"_s, made.email()); break;
    }
    if (made.chance(30))
        s.set(u"/personInCharge/certificate/validity"_s, validity(made));
}

void changeEntity(MadeUp &made, Submission &s)
{
    if (made.chance(50))
        s.set(u"/contactAddress"_s, made.address());
    if (made.chance(30) && !s.isIndividual())
        s.set(u"/investor"_s, made.trade() + u"控股有限公司"_s);
    if (made.chance(30))
        s.set(u"/remark"_s, u"地址已更新。\n电话不变。"_s);
    if (made.chance(20))
        s.set(u"/certificate/validity"_s, validity(made));
}

void changeService(MadeUp &made, Submission &s)
{
    if (made.chance(50))
        s.set(u"/name"_s, serviceName(made, s.isIndividual()));
    if (made.chance(30))
        s.set(u"/languages"_s, QJsonArray{u"CHINESE_SIMPLIFIED"_s, made.of({u"ENGLISH"_s, u"FRENCH"_s})});
    if (made.chance(30)) {
        auto list = s.get(u"/access"_s).toArray();
        auto own = list[0].toObject();
        const auto ip = made.ip();
        own[u"ipRanges"_s] = QJsonArray{QJsonObject{{u"from"_s, ip}, {u"to"_s, ip}}};
        own[u"instance"_s] = QString(u"i-"_s + made.letters(8));
        list[0] = own;
        s.set(u"/access"_s, list);
    }
    if (made.chance(20))
        s.set(u"/preApprovals"_s, preApprovals(made, s.isIndividual()));
}

void changeDomains(MadeUp &made, Submission &s)
{
    auto list = s.get(u"/domains"_s).toArray();
    if (list.size() < 2 || !made.chance(25))
        return;
    list.removeLast();
    s.set(u"/domains"_s, list);
}

void changePlatforms(MadeUp &made, Submission &s)
{
    auto list = s.get(u"/platforms"_s).toArray();
    if (made.chance(30))
        list.removeLast();
    list[0] = platform(made, u"ANDROID"_s);
    s.set(u"/platforms"_s, list);
}

} // namespace

Submission goodSubmission(MadeUp &made, OrderKind kind)
{
    Submission s;
    s.kind = kind;
    const auto province = made.province();
    const auto filer = entity(made, province);
    s.target = kind == OrderKind::ChangeApp ? u"app_1"_s : u"web_1"_s;
    s.filing = {{u"id"_s, u"fil_1"_s},
                {u"icpNumber"_s, u"浙ICP备2024012345号"_s},
                {u"province"_s, province},
                {u"state"_s, u"FILED"_s},
                {u"version"_s, 7},
                {u"restrictions"_s, QJsonArray()},
                {u"entity"_s, filer},
                {u"websites"_s, QJsonArray{website(made, filer)}},
                {u"apps"_s, QJsonArray{app(made, filer)}}};
    changePerson(made, s);
    if (kind == OrderKind::ChangeEntity)
        changeEntity(made, s);
    else
        changeService(made, s);
    if (kind == OrderKind::ChangeWebsite)
        changeDomains(made, s);
    if (kind == OrderKind::ChangeApp && made.chance(50))
        changePlatforms(made, s);
    return s;
}

} // namespace faulty_set
