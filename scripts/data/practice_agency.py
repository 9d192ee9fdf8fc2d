# SPDX-License-Identifier: Apache-2.0
"""The agency's six entities: six regions, six entity types, an open order each."""
from check_digits import uscc
from practice_parts import Filing, domain, finding, own_access, validity, verified, waiting


def unit(kind, certificate_type, name, number, address, contact, region, person, investor):
    return {
        "type": kind,
        "name": name,
        "certificate": {"type": certificate_type, "number": number, "address": address,
                        "validity": validity("2018-03-01", "2038-02-28")},
        "investor": investor,
        "contactAddress": contact,
        "region": region,
        "legalRepresentative": person,
        "personInCharge": person,
    }


def law_firm(people):
    """Rejected by the administration, with findings."""
    he = people.person("何示例", "110108", "1970-09-09", "he")
    filing = Filing("fil_law", "acc_agency", "京ICP备2020011002号", "11", unit(
        "LAW_FIRM", "LAW_FIRM_LICENCE", "北京示例律师事务所", uscc("31", "110000", "MD0EXA11"), "北京市海淀区示例园11号",
        "示例园11号3层", "110108", he, "北京市司法局"), 380)
    filing.website("web_law_1", 1, "北京示例律师事务所", [domain("law-example.cn", 365)], he,
                   [own_access("i-ag0011", "192.0.2.11")], updated=380)
    filing.order(11, "CHANGE_WEBSITE", "REJECTED", ["web_law_1"], [
        (21.4, "EDIT", "DRAFT", "applicant"), (21.3, "SUBMIT", "PROVIDER_REVIEW", "applicant"),
        (20.2, "PASS", "SMS_VERIFICATION", "reviewer"), (20.0, "VERIFY", "ADMINISTRATION_REVIEW", "system"),
        (4.6, "REJECT", "REJECTED", "administration")],
        content={"/websites/web_law_1/name": "示例法律服务网", "/websites/web_law_1/personInCharge/mobile": "13900002011"},
        verifications=[verified(1, "SERVICE_PERSON", he, 20.2)],
        findings=[
            finding("/websites/web_law_1/personInCharge/mobile", "PHONE_NOT_ANSWERED", "负责人手机两次拨打无人接听。",
                    "请保持手机畅通后重新提交。", "ADMINISTRATION"),
            finding("/websites/web_law_1/name", "NAME_NOT_RELATED", "网站名称与主办单位无关联。",
                    "请使用单位全称或简称，或在备注中说明。", "ADMINISTRATION")], hold=True)
    return filing


def network_company(people):
    """Waiting for the SMS verification, one wrong code entered."""
    lyu = people.person("吕示例", "310115", "1989-01-21", "lyu")
    shi = people.person("施示例", "310104", "1996-07-30", "shi")
    filing = Filing("fil_network", "acc_agency", "沪ICP备2023015566号", "31", unit(
        "ENTERPRISE", "BUSINESS_LICENCE", "上海示例网络科技有限公司", uscc("91", "310115", "MA1EXA12"),
        "上海市浦东新区示例路12号", "示例路12号6楼", "310115", lyu, "吕示例"), 130)
    filing.website("web_network_1", 1, "上海示例网络", [domain("net-example.cn", 210)], shi,
                   [own_access("i-ag0012", "192.0.2.12")], updated=130)
    filing.order(12, "CHANGE_WEBSITE", "SMS_VERIFICATION", ["web_network_1"], [
        (1.5, "EDIT", "DRAFT", "applicant"), (1.4, "SUBMIT", "PROVIDER_REVIEW", "applicant"),
        (0.3, "PASS", "SMS_VERIFICATION", "reviewer")],
        content={"/websites/web_network_1/contentTypes": ["CORPORATE_PORTAL", "SOFTWARE"]},
        verifications=[waiting(1, "SERVICE_PERSON", shi, 0.3, 4)], hold=True)
    return filing


def trade_association(people):
    """Returned by the provider's reviewer, with findings."""
    kong = people.person("孔示例", "440305", "1983-03-18", "kong")
    filing = Filing("fil_association", "acc_agency", "粤ICP备2021044002号", "44", unit(
        "SOCIAL_ORGANISATION", "SOCIAL_ORGANISATION_CERTIFICATE", "深圳市示例行业协会", uscc("51", "440300", "MJ0EXA13"),
        "广东省深圳市南山区示例中心13号", "示例中心13号15层", "440305", kong, "深圳市示例主管单位"), 290)
    filing.website("web_association_1", 1, "深圳示例协会", [domain("xiehui-example.cn", 77)], kong,
                   [own_access("i-ag0013", "192.0.2.13")], updated=290)
    filing.order(13, "CHANGE_WEBSITE", "RETURNED", ["web_association_1"], [
        (3.4, "EDIT", "DRAFT", "applicant"), (3.3, "SUBMIT", "PROVIDER_REVIEW", "applicant"),
        (2.1, "RETURN", "RETURNED", "reviewer")],
        content={"/websites/web_association_1/personInCharge/emergencyMobile": kong["mobile"],
                 "/websites/web_association_1/languages": ["CHINESE_SIMPLIFIED", "ENGLISH"]},
        findings=[
            finding("/websites/web_association_1/personInCharge/emergencyMobile", "EMERGENCY_PHONE_SAME",
                    "应急电话与负责人手机号相同。", "请填写另一个可联系到的号码。", "PROVIDER"),
            finding("/websites/web_association_1/languages", "LANGUAGE_NOT_USED", "网站未发现英文页面。",
                    "请按网站实际使用的语言勾选。", "PROVIDER", "WARNING")])
    return filing


def school(people):
    """One website is being cancelled; the order is at the administration."""
    cao = people.person("曹示例", "430102", "1980-04-04", "cao")
    filing = Filing("fil_school", "acc_agency", "湘ICP备2020009876号", "43", unit(
        "PRIVATE_NON_ENTERPRISE", "PRIVATE_NON_ENTERPRISE_CERTIFICATE", "长沙示例职业培训学校", uscc("52", "430102", "MJ0EXA14"),
        "湖南省长沙市芙蓉区示例学院路14号", "示例学院路14号", "430102", cao, "长沙市示例主管单位"), 33)
    filing.website("web_school_1", 1, "长沙示例学校", [domain("school-example.cn", 540)], cao,
                   [own_access("i-ag0014", "192.0.2.14")], content=("EDUCATION",), updated=33)
    filing.website("web_school_2", 2, "长沙示例学校报名", [domain("baoming-example.cn", 25)], cao,
                   [own_access("i-ag0014", "192.0.2.14")], content=("EDUCATION",), state="CANCELLING", updated=2.6)
    filing.order(14, "CANCEL_WEBSITE", "ADMINISTRATION_REVIEW", ["web_school_2"], [
        (3.1, "EDIT", "DRAFT", "applicant"), (3.0, "SUBMIT", "SMS_VERIFICATION", "applicant"),
        (2.6, "VERIFY", "ADMINISTRATION_REVIEW", "system")],
        verifications=[verified(1, "SERVICE_PERSON", cao, 3.0)], hold=True)
    return filing


def culture_centre(people):
    """A change of the entity in the provider's review."""
    yan = people.person("严示例", "510104", "1977-10-10", "yan")
    filing = Filing("fil_culture", "acc_agency", "蜀ICP备2019031415号", "51", unit(
        "PUBLIC_INSTITUTION", "INSTITUTION_LEGAL_PERSON", "成都示例文化馆", uscc("12", "510104", "40000015"),
        "四川省成都市锦江区示例广场15号", "示例广场15号", "510104", yan, "成都市示例主管单位"), 500)
    filing.website("web_culture_1", 1, "成都示例文化馆", [domain("wenhuaguan-example.cn", 430)], yan,
                   [own_access("i-ag0015", "192.0.2.15")], updated=500)
    filing.order(15, "CHANGE_ENTITY", "PROVIDER_REVIEW", ["web_culture_1"], [
        (1.2, "EDIT", "DRAFT", "applicant"), (0.9, "SUBMIT", "PROVIDER_REVIEW", "applicant")],
        content={"/entity/contactAddress": "示例广场15号文化楼2层", "/entity/personInCharge/email": "guan@example.cn"},
        hold=True)
    return filing


def clinic(people):
    """The whole entity is being cancelled."""
    jin = people.person("金示例", "320102", "1974-12-12", "jin", office="025-80000016")
    filing = Filing("fil_clinic", "acc_agency", "苏ICP备17020016号", "32", unit(
        "MEDICAL", "MEDICAL_LICENCE", "南京示例门诊部", "示例医执字第320102016号", "江苏省南京市玄武区示例街16号", "示例街16号", "320102",
        jin, "金示例"), 1.4, state="CANCELLING")
    filing.website("web_clinic_1", 1, "南京示例门诊", [domain("clinic-example.cn", 64)], jin,
                   [own_access("i-ag0016", "192.0.2.16")], state="CANCELLING", updated=1.4)
    filing.order(16, "CANCEL_ENTITY", "ADMINISTRATION_REVIEW", ["web_clinic_1"], [
        (2.0, "EDIT", "DRAFT", "applicant"), (1.9, "SUBMIT", "SMS_VERIFICATION", "applicant"),
        (1.4, "VERIFY", "ADMINISTRATION_REVIEW", "system")],
        verifications=[verified(1, "ENTITY_PERSON", jin, 1.9)], hold=True)
    return filing


def agency_filings(people):
    return [make(people) for make in (law_firm, network_company, trade_association, school, culture_centre, clinic)]
