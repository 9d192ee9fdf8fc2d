// SPDX-License-Identifier: Apache-2.0
#include "unit/rules/check_rows.h"

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto OfEntity = orders::OrderKind::ChangeEntity;
constexpr auto OfWebsite = orders::OrderKind::ChangeWebsite;

constexpr auto entityNumber = "/entity/certificate/number";
constexpr auto personNumber = "/websites/web_1/personInCharge/certificate/number";
constexpr auto personValidity = "/websites/web_1/personInCharge/certificate/validity";

CheckRow personId(const char *code, const QString &number)
{
    return {code, personNumber, OfWebsite, [=](CheckCase &c) { c.person().certificate.number = number; }};
}

CheckRow entityId(const char *code, const QString &number, const QHash<QString, QString> &params = {})
{
    CheckRow row{code, entityNumber, OfEntity, [=](CheckCase &c) { c.entity().certificate.number = number; }};
    row.params = params;
    return row;
}

CheckRow organisation(const char *code, const QString &number)
{
    auto row = entityId(code, number);
    row.setup = [](CheckCase &c) {
        c.entity().certificate.type = u"ORGANISATION_CODE"_s;
        c.entity().certificate.number = u"12345678-8"_s;
    };
    return row;
}

CheckRow validity(const char *code, const filing::Validity &value)
{
    return {code, personValidity, OfWebsite, [=](CheckCase &c) { c.person().certificate.validity = value; }};
}

Edit inProvince(const QString &code)
{
    return [=](CheckCase &c) { c.province(code); };
}

Edit ofIndividual(const QString &province)
{
    return [=](CheckCase &c) {
        c.individual();
        c.province(province);
    };
}

} // namespace

QList<CheckRow> orderRows()
{
    CheckRow changed{"LOCKED_FIELD", "/entity/type", OfEntity,
                     [](CheckCase &c) { c.entity().type = filing::EntityType::Individual; }};
    changed.needsChange = true;
    changed.params = {{u"lock"_s, u"ENTITY_TYPE_LIMITED"_s}};

    CheckRow personal{"LOCKED_FIELD", "/entity/type", OfEntity,
                      [](CheckCase &c) { c.entity().type = filing::EntityType::Enterprise; }, ofIndividual(u"33"_s)};
    personal.needsChange = true;
    personal.params = {{u"lock"_s, u"ENTITY_TYPE_FIXED"_s}};

    CheckRow notForOne{"NOT_FOR_INDIVIDUALS", "/entity/investor", OfEntity,
                       [](CheckCase &c) { c.entity().investor = u"示例控股有限公司"_s; }, ofIndividual(u"33"_s)};
    notForOne.needsChange = true;

    auto newCode = entityId("CREDIT_CODE_CHANGED", u"91110108MA00ABCD1U"_s);
    newCode.needsChange = true;

    CheckRow restricted{
        "LOCKED_FIELD", "/entity/name", OfEntity, [](CheckCase &c) { c.entity().name += u'丙'; },
        [](CheckCase &c) {
            c.facts.restrictions = {
                {u"CHANGE_ENTITY"_s, u"ADMINISTRATION_FORBIDS"_s, u"note"_s, u"/entity/name"_s, {}}};
        }};
    restricted.needsChange = true;
    restricted.params = {{u"lock"_s, u"ADMINISTRATION_FORBIDS"_s}};

    CheckRow wrongOrder{"NOT_IN_THIS_ORDER", "/entity/investor", OfWebsite,
                        [](CheckCase &c) { c.entity().investor = u"别的公司"_s; }};
    wrongOrder.needsChange = true;
    wrongOrder.params = {{u"kind"_s, u"CHANGE_WEBSITE"_s}};

    CheckRow alone{"SERVICE_NOT_ASSOCIATED", "", OfEntity, [](CheckCase &c) { c.parts.websites.clear(); }};
    alone.always = true;

    return {
        changed,
        personal,
        notForOne,
        newCode,
        restricted,
        wrongOrder,
        alone,
        {"REQUIRED", "/websites/web_1/name", OfWebsite, [](CheckCase &c) { c.website().name.clear(); }},
        {"REQUIRED", "/websites/web_1/languages", OfWebsite,
         [](CheckCase &c) { c.website().languages.clear(); }},
        {"REQUIRED", "/websites/web_1/contentTypes", OfWebsite,
         [](CheckCase &c) { c.website().contentTypes.clear(); }},
        {"REQUIRED", "/websites/web_1/access", OfWebsite, [](CheckCase &c) { c.website().access.clear(); }},
        {"REQUIRED", personValidity, OfWebsite,
         [](CheckCase &c) { c.person().certificate.validity.reset(); }},
        {"REQUIRED", "/websites/web_1/personInCharge/email", OfWebsite,
         [](CheckCase &c) { c.person().email = u" "_s; }},
        {"REQUIRED", "/entity/legalRepresentative/certificate/number", OfEntity,
         [](CheckCase &c) { c.entity().legalRepresentative->certificate.number.clear(); }},
        {"REQUIRED", "/apps/app_1/platforms", orders::OrderKind::ChangeApp,
         [](CheckCase &c) { c.app().platforms.clear(); }},
        {"TOO_LONG", "/websites/web_1/name", OfWebsite,
         [](CheckCase &c) { c.website().name = QString(61, u'示'); }},
        {"CODE_UNKNOWN", "/websites/web_1/languages", OfWebsite,
         [](CheckCase &c) { c.website().languages = QStringList{u"KLINGON"_s}; }},
        {"CODE_UNKNOWN", "/websites/web_1/preApprovals", OfWebsite,
         [](CheckCase &c) { c.website().preApprovals.first().item = u"MAGIC"_s; }},
        {"VALUE_TWICE", "/websites/web_1/languages", OfWebsite,
         [](CheckCase &c) {
             c.website().languages = QStringList{u"ENGLISH"_s, u"ENGLISH"_s};
         }},
        {"VALUE_TWICE", "/websites/web_1/preApprovals", OfWebsite,
         [](CheckCase &c) { c.website().preApprovals.append(c.website().preApprovals.first()); }},
        {"TEXT_NOT_CLEAN", "/websites/web_1/name", OfWebsite,
         [](CheckCase &c) { c.website().name = u"　示例帮助中心"_s; }},
        {"IDENTIFIER_NOT_CLEAN", "/websites/web_1/personInCharge/mobile", OfWebsite,
         [](CheckCase &c) { c.person().mobile = u"１３９００００１００９"_s; }},
        {"IDENTIFIER_NOT_CLEAN", "/websites/web_1/access", OfWebsite,
         [](CheckCase &c) {
             c.access().ipRanges = {{u" 8.8.8.1"_s, u"8.8.8.4"_s}};
         }},
    };
}

QList<CheckRow> identityRows()
{
    using filing::Validity;
    const auto today = sample::today();
    QList<CheckRow> rows{
        {"ENTITY_NAME_CHARACTERS", "/entity/name", OfEntity,
         [](CheckCase &c) { c.entity().name = u"示例3号公司"_s; }},
        {"PERSON_NAME_CHARACTERS", "/websites/web_1/personInCharge/name", OfWebsite,
         [](CheckCase &c) { c.person().name = u"李4"_s; }},
        {"PERSON_NAME_CHARACTERS", "/entity/name", OfEntity,
         [](CheckCase &c) { c.entity().name = c.entity().personInCharge.name = u"张@"_s; },
         ofIndividual(u"33"_s)},
        {"INDIVIDUAL_NOT_PERSON", "/entity/personInCharge/name", OfEntity,
         [](CheckCase &c) { c.entity().personInCharge.name = u"王示例"_s; }, ofIndividual(u"33"_s)},
        {"INDIVIDUAL_CERTIFICATE_DIFFERS", "/entity/personInCharge/certificate/number", OfEntity,
         [](CheckCase &c) { c.entity().personInCharge.certificate.number = u"310115198802294565"_s; },
         ofIndividual(u"33"_s)},
        {"INDIVIDUAL_CERTIFICATE_DIFFERS", entityNumber, OfEntity,
         [](CheckCase &c) { c.entity().certificate.number = u"310115198802294565"_s; }, ofIndividual(u"33"_s)},
        {"SAME_ID_OTHER_NAME", "/entity/personInCharge/name", OfEntity,
         [](CheckCase &c) { c.entity().personInCharge.name = u"王示例"_s; }},
        {"SAME_ID_OTHER_NAME", "/websites/web_1/personInCharge/name", OfWebsite,
         [](CheckCase &c) { c.person().name = u"王示例"_s; },
         [](CheckCase &c) { c.person() = c.entity().personInCharge; }},
        {"SELF_EMPLOYED_NAME", "/entity/name", OfEntity,
         [](CheckCase &c) { c.entity().name = c.entity().legalRepresentative->name; },
         [](CheckCase &c) {
             c.entity().certificate.number = u"92330106MA2AXYT66U"_s;
             c.entity().remark.clear();
         }},
        {"SUPERIOR_BODY_MISSING", "/entity/investor", OfEntity, [](CheckCase &c) { c.entity().investor.clear(); },
         [](CheckCase &c) { c.facts.entityType = filing::EntityType::SocialOrganisation; }},
        {"PERSON_NOT_LEGAL_REPRESENTATIVE", "/entity/personInCharge/name", OfEntity,
         [](CheckCase &c) { c.entity().personInCharge.name = u"王示例"_s; }},
        {"REGION_INVALID", "/entity/region", OfEntity, [](CheckCase &c) { c.entity().region = u"3301"_s; }},
        {"REGION_NOT_IN_PROVINCE", "/entity/region", OfEntity,
         [](CheckCase &c) { c.entity().region = u"310104"_s; }},
        {"ADDRESS_NO_NUMBER", "/entity/contactAddress", OfEntity,
         [](CheckCase &c) { c.entity().contactAddress = u"示例街道示例路"_s; }},
        {"ADDRESS_REPEATS_REGION", "/entity/contactAddress", OfEntity,
         [](CheckCase &c) { c.entity().contactAddress = u"浙江省杭州市西湖区示例路 1 号"_s; }},
        {"CERTIFICATE_TYPE_NOT_ALLOWED", "/entity/certificate/type", OfEntity,
         [](CheckCase &c) { c.entity().certificate.type = u"LAW_FIRM_LICENCE"_s; }},
        {"CERTIFICATE_TYPE_NOT_ALLOWED", "/websites/web_1/personInCharge/certificate/type", OfWebsite,
         [](CheckCase &c) { c.person().certificate.type = u"BUSINESS_LICENCE"_s; }},
        entityId("USCC_LENGTH", u"91330106MA2AXYT58"_s, {{u"count"_s, u"17"_s}}),
        entityId("USCC_CHARACTER", u"91330106MA2AXYT5O4"_s, {{u"position"_s, u"17"_s}}),
        entityId("USCC_REGION", u"9133A106MA2AXYT584"_s),
        entityId("USCC_CHECK_DIGIT", u"91330106MA2AXYT585"_s),
        entityId("USCC_ORGANISATION_CHECK_DIGIT", u"91110108MA00ABCD1U"_s),
        entityId("USCC_CATEGORY", u"51330106MJ00AAAA76"_s, {{u"entityType"_s, u"ENTERPRISE"_s}}),
        entityId("USCC_OTHER_PROVINCE", u"91310104MA2AXYT58Y"_s, {{u"province"_s, u"33"_s}}),
        organisation("ORGANISATION_CODE_FORMAT", u"1234567-8"_s),
        organisation("ORGANISATION_CODE_CHECK_DIGIT", u"12345678-0"_s),
        personId("RESIDENT_ID_15_DIGITS", u"110105491231002"_s),
        personId("RESIDENT_ID_FORMAT", u"11010519491231"_s),
        personId("RESIDENT_ID_REGION", u"910105194912310020"_s),
        personId("RESIDENT_ID_BIRTH_DATE", u"110105194913310020"_s),
        personId("RESIDENT_ID_BIRTH_DATE_FUTURE", u"110105209912310020"_s),
        personId("RESIDENT_ID_CHECK_DIGIT", u"110105194912310020"_s),
        {"PERSONAL_ID_NOT_LOCAL", entityNumber, OfEntity,
         [](CheckCase &c) { c.entity().certificate.number = u"310115198802294565"_s; },
         [](CheckCase &c) {
             ofIndividual(u"50"_s)(c);
             c.entity().certificate.number =
                 u"500101199003078899"_s; // not judged: its check digit is not right
         }},
        {"PERSON_TOO_YOUNG", entityNumber, OfEntity,
         [](CheckCase &c) { c.entity().certificate.number = u"330106201501010014"_s; },
         ofIndividual(u"33"_s)},
        validity("VALIDITY_END_REQUIRED", Validity{today.addYears(-1), {}, false}),
        validity("VALIDITY_REVERSED", Validity{today.addDays(400), today.addDays(300), false}),
        validity("VALIDITY_NOT_BEGUN", Validity{today.addDays(1), today.addDays(3000), false}),
        validity("VALIDITY_LONG_TERM_WITH_END", Validity{today.addYears(-1), today.addDays(3000), true}),
        validity("CERTIFICATE_EXPIRED", sample::validity(-1)),
        validity("CERTIFICATE_EXPIRES_SOON", sample::validity(89)),
        {"CERTIFICATE_EXPIRED", "/entity/certificate/validity", OfEntity,
         [](CheckCase &c) { c.entity().certificate.validity = sample::validity(-1); }},
    };
    return rows;
}

QList<CheckRow> personRows()
{
    constexpr auto mobile = "/websites/web_1/personInCharge/mobile";
    constexpr auto email = "/websites/web_1/personInCharge/email";
    constexpr auto emergency = "/websites/web_1/personInCharge/emergencyMobile";
    constexpr auto office = "/websites/web_1/personInCharge/officePhone";
    const Edit samePerson = [](CheckCase &c) { c.person() = c.entity().personInCharge; };
    CheckRow ofEntity{"MOBILE_SHARED", "/entity/personInCharge/mobile", OfEntity,
                      [](CheckCase &c) { c.entity().personInCharge.mobile = c.person().mobile; }};
    return {
        {"MOBILE_INVALID", mobile, OfWebsite, [](CheckCase &c) { c.person().mobile = u"12900001001"_s; }},
        {"PHONE_AREA_CODE", office, OfWebsite, [](CheckCase &c) { c.person().officePhone = u"88880000"_s; }},
        {"PHONE_INVALID", emergency, OfWebsite, [](CheckCase &c) { c.person().emergencyMobile = u"139"_s; }},
        {"EMAIL_INVALID", email, OfWebsite, [](CheckCase &c) { c.person().email = u"li.example.cn"_s; }},
        {"EMAIL_TOO_LONG", email, OfWebsite,
         [](CheckCase &c) { c.person().email = QString(65, u'l') + u"@example.cn"_s; }},
        {"EMAIL_DOMAIN_INVALID", email, OfWebsite, [](CheckCase &c) { c.person().email = u"li@example"_s; }},
        {"EMERGENCY_PHONE_REQUIRED", emergency, OfWebsite,
         [](CheckCase &c) { c.person().emergencyMobile.clear(); }, inProvince(u"44"_s)},
        {"LANDLINE_REQUIRED", office, OfWebsite, [](CheckCase &c) { c.person().officePhone.clear(); },
         inProvince(u"32"_s)},
        {"EMERGENCY_PHONE_SAME", emergency, OfWebsite,
         [](CheckCase &c) { c.person().emergencyMobile = c.person().mobile; }},
        {"EMERGENCY_PHONE_SAME", mobile, OfWebsite,
         [](CheckCase &c) { c.person().mobile = c.person().emergencyMobile; }},
        {"EMERGENCY_PHONE_OF_OTHER_PERSON", emergency, OfWebsite,
         [](CheckCase &c) { c.person().emergencyMobile = c.entity().personInCharge.mobile; }},
        {"EMERGENCY_PHONE_OF_OTHER_PERSON", "/entity/personInCharge/emergencyMobile", OfEntity,
         [](CheckCase &c) { c.entity().personInCharge.emergencyMobile = c.person().mobile; }},
        {"MOBILE_SHARED", mobile, OfWebsite,
         [](CheckCase &c) { c.person().mobile = c.entity().personInCharge.mobile; }},
        ofEntity,
        {"EMAIL_SHARED", email, OfWebsite,
         [](CheckCase &c) { c.person().email = c.entity().personInCharge.email.toUpper(); }},
        {"MOBILE_DIFFERS", mobile, OfWebsite, [](CheckCase &c) { c.person().mobile = u"13900001003"_s; },
         samePerson},
        {"EMAIL_DIFFERS", email, OfWebsite, [](CheckCase &c) { c.person().email = u"new@example.cn"_s; },
         samePerson},
    };
}
