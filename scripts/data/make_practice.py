# SPDX-License-Identifier: Apache-2.0
"""Writes resources/practice/filings.json: sample accounts, filings and orders that show every state.

All of it is fictitious: names say 示例 (example), numbers have valid check digits and belong to nobody, addresses are
of the documentation ranges (RFC 5737), domains are example.cn and names ending in -example.cn.

    python3 scripts/data/make_practice.py
"""
import pathlib

from check_digits import uscc
from layout import write
from practice_agency import agency_filings
from practice_parts import (Filing, People, domain, other_access, own_access, platform, validity, verified)

TARGET = pathlib.Path(__file__).resolve().parents[2] / "resources/practice/filings.json"
ACCOUNTS = [
    ("acc_demo", "demo@example.cn", "示例科技", ["applicant"]),
    ("acc_person", "person@example.cn", "孙示例", ["applicant"]),
    ("acc_agency", "agency@example.cn", "示例备案代理", ["applicant"]),
    ("acc_group", "group@example.cn", "示例连锁集团", ["applicant"]),
    ("acc_support", "support@example.cn", "客服示例", ["support"]),
    ("acc_supervisor", "supervisor@example.cn", "主管示例", ["support", "supervisor"]),
]
ZH, EN = "CHINESE_SIMPLIFIED", "ENGLISH"


def enterprise(name, number, address, contact, region, legal, person=None, investor=None):
    """An enterprise with its business licence; without another person the legal representative is in charge."""
    return {
        "type": "ENTERPRISE",
        "name": name,
        "certificate": {"type": "BUSINESS_LICENCE", "number": number, "address": address,
                        "validity": validity("2015-06-01")},
        "investor": investor or legal["name"],
        "contactAddress": contact,
        "region": region,
        "legalRepresentative": legal,
        "personInCharge": person or legal,
    }


def main_filing(people):
    """浙江, 12 websites and 3 apps: every state of a service, no open order."""
    zhang = people.person("张示例", "330106", "1986-04-12", "zhang", office="0571-80000001")
    li = people.person("李示例", "330108", "1990-09-30", "li")
    wang = people.person("王示例", "330105", "1993-01-08", "wang")
    liu = people.person("刘示例", "330108", "1992-06-21", "liu", valid=validity("2017-01-20", end_in_days=60))
    filing = Filing("fil_demo", "acc_demo", "浙ICP备2024012345号", "33", enterprise(
        "杭州示例科技有限公司", uscc("91", "330106", "MA2EXA01"), "浙江省杭州市西湖区示例路1号1幢101室",
        "示例路1号1幢101室", "330106", zhang), 50.3, version=7)
    site = filing.website
    site("web_demo_1", 1, "示例商城",
         [domain("example.cn", 900), domain("shop-example.cn", 412), domain("mall-example.cn", 233)], li,
         [own_access("i-demo0001", "198.51.100.7")], content=("SHOPPING", "CORPORATE_PORTAL"), languages=(ZH, EN),
         updated=50.3)
    site("web_demo_2", 2, "示例帮助中心", [domain("help-example.cn", 300)], li,
         [own_access("i-demo0002", "198.51.100.8")], updated=64)
    site("web_demo_3", 3, "示例开放平台", [domain("open-example.cn", 520)], wang, [other_access("203.0.113.20")],
         state="NO_ACCESS", content=("SOFTWARE",), updated=326)
    site("web_demo_5", 5, "示例活动", [domain("huodong-example.cn", 41)], wang,
         [own_access("i-demo0003", "198.51.100.16", "198.51.100.19")], content=("ADVERTISING",), updated=102)
    site("web_demo_6", 6, "示例社区公告", [domain("notice-example.cn", 188)], li,
         [own_access("i-demo0002", "198.51.100.8")], content=("OTHER",), remark="示例社区公告为本公司的项目。", updated=102)
    site("web_demo_8", 8, "示例物流", [domain("wuliu-example.cn", 640)], wang,
         [own_access("i-demo0004", "198.51.100.21")], updated=171)
    site("web_demo_9", 9, "示例会员", [domain("member-example.cn", -12)], wang,
         [own_access("i-demo0004", "198.51.100.21")], content=("SHOPPING",), updated=214)
    site("web_demo_10", 10, "示例招聘", [domain("job-example.cn", 275, verified=False)], li,
         [own_access("i-demo0005", "198.51.100.30")], content=("RECRUITMENT",), updated=33)
    site("web_demo_11", 11, "示例供应商", [domain("supplier-example.cn", 365)], liu,
         [own_access("i-demo0005", "198.51.100.30")], state="RECTIFICATION_REQUIRED", updated=16)
    site("web_demo_13", 13, "示例课堂", [domain("class-example.cn", 480)], li,
         [own_access("i-demo0006", "198.51.100.44")], content=("EDUCATION",), updated=140,
         pre_approvals=[{"item": "EDUCATION", "number": "浙教示例备字第0001号",
                         "validity": validity("2024-09-01", end_in_days=285)}])
    # An international domain name in its ASCII form (示例-example.cn) beside an ASCII one.
    site("web_demo_14", 14, "示例文库", [domain("wenku-example.cn", 150), domain("xn---example-kx2mh655a.cn", 150)], li,
         [own_access("i-demo0006", "198.51.100.44")], content=("PICTURES", "SOFTWARE"), updated=77)
    site("web_demo_15", 15, "示例国际站", [domain("global-example.cn", 810)], wang,
         [own_access("i-demo0007", "2001:db8:20::15", method="DEDICATED_LINE"), other_access("192.0.2.80")],
         languages=(ZH, EN, "JAPANESE"), updated=41)
    filing.app("app_demo_4", "4A", "示例商城App", "APP",
               [platform("ANDROID", "cn.example.mall"), platform("IOS", "cn.example.mall"),
                platform("HARMONY", "cn.example.mall.harmony")],
               [domain("app-example.cn", 450), domain("api-example.cn", 450)], li,
               [own_access("i-demo0001", "198.51.100.7")], languages=(ZH, EN), sdk=["示例推送 SDK", "示例地图 SDK"],
               updated=58)
    filing.app("app_demo_7", "7X", "示例商城小程序", "MINI_PROGRAM", [], [domain("mini-example.cn", 390)], li,
               [own_access("i-demo0001", "198.51.100.7")], updated=131)
    filing.app("app_demo_12", "12K", "示例快应用", "QUICK_APP", [platform("ANDROID", "cn.example.quick")],
               [domain("quick-example.cn", 390)], wang, [own_access("i-demo0002", "198.51.100.8")], updated=199)
    past_orders(filing, li)
    return filing


def past_orders(filing, person):
    """Closed orders of the main filing: completed, abandoned, and an access that was cancelled."""
    filing.order(1, "CHANGE_WEBSITE", "COMPLETED", ["web_demo_1"], [
        (68.2, "EDIT", "DRAFT", "applicant"), (68.1, "SUBMIT", "PROVIDER_REVIEW", "applicant"),
        (67.3, "PASS", "SMS_VERIFICATION", "reviewer"), (67.1, "VERIFY", "ADMINISTRATION_REVIEW", "system"),
        (51.0, "APPROVE", "APPROVED", "administration"), (50.3, "APPLY", "COMPLETED", "system")],
        content={"/websites/web_demo_1/name": "示例商城"},
        verifications=[verified(1, "SERVICE_PERSON", person, 67.3)])
    filing.order(2, "CHANGE_WEBSITE", "ABANDONED", ["web_demo_6"], [
        (30.4, "EDIT", "DRAFT", "applicant"), (30.2, "ABANDON", "ABANDONED", "applicant")],
        content={"/websites/web_demo_6/name": "示例公告栏"})
    filing.order(3, "CANCEL_ACCESS", "COMPLETED", ["web_demo_3"], [
        (326.4, "EDIT", "DRAFT", "applicant"), (326.3, "SUBMIT", "APPROVED", "applicant"),
        (326.0, "APPLY", "COMPLETED", "system")])


def ningbo(people):
    """An order at the administration; one website is cancelled already."""
    zhao = people.person("赵示例", "330203", "1979-11-23", "zhao")
    filing = Filing("fil_ningbo", "acc_demo", "浙ICP备2019004567号", "33", enterprise(
        "宁波示例商贸有限公司", uscc("91", "330203", "MA2EXA02"), "浙江省宁波市海曙区示例街22号", "示例街22号3楼", "330203",
        zhao), 95, version=4)
    filing.website("web_ningbo_1", 1, "宁波示例商贸", [domain("nb-example.cn", 505)], zhao,
                   [own_access("i-nb0001", "198.51.100.60")], updated=95)
    filing.website("web_ningbo_2", 2, "宁波示例批发", [domain("pifa-example.cn", 505)], zhao,
                   [own_access("i-nb0001", "198.51.100.60")], content=("SHOPPING",), updated=95)
    filing.website("web_ningbo_3", 3, "宁波示例旧站", [domain("old-nb-example.cn", -200)], zhao, [], state="CANCELLED",
                   updated=180)
    filing.order(4, "CHANGE_WEBSITE", "ADMINISTRATION_REVIEW", ["web_ningbo_1"], [
        (10.4, "EDIT", "DRAFT", "applicant"), (10.2, "SUBMIT", "PROVIDER_REVIEW", "applicant"),
        (9.4, "PASS", "SMS_VERIFICATION", "reviewer"), (9.1, "VERIFY", "ADMINISTRATION_REVIEW", "system")],
        content={"/websites/web_ningbo_1/name": "宁波示例国际商贸", "/websites/web_ningbo_1/languages": [ZH, EN]},
        verifications=[verified(1, "SERVICE_PERSON", zhao, 9.4)], hold=True)
    return filing


def hunan(people):
    """The administration forbids a change of the entity's name; the provider holds the access back."""
    qian = people.person("钱示例", "430102", "1984-02-29", "qian")
    filing = Filing("fil_hunan", "acc_demo", "湘ICP备2021007788号", "43", enterprise(
        "长沙示例文化传媒有限公司", uscc("91", "430102", "MA4EXA03"), "湖南省长沙市芙蓉区示例大道8号", "示例大道8号12层", "430102",
        qian), 240, restrictions=[
            {"action": "CHANGE_ENTITY", "code": "ADMINISTRATION_FORBIDS", "pointer": "/entity/name",
             "sinceDaysAgo": 240},
            {"action": "CANCEL_ACCESS", "code": "PROVIDER_HOLD", "note": "该服务仍有未释放的实例。", "sinceDaysAgo": 12}])
    filing.website("web_hunan_1", 1, "长沙示例文化", [domain("culture-example.cn", 610), domain("wenhua-example.cn", 97)],
                   qian, [own_access("i-hn0001", "198.51.100.70")], content=("VIDEO",), updated=240)
    return filing


def guangdong(people):
    """The administration permits no change of this filing: cancel and file again."""
    zhou = people.person("周示例", "440106", "1981-07-17", "zhou")
    filing = Filing("fil_guangdong", "acc_demo", "粤ICP备2020123456号", "44", enterprise(
        "广州示例贸易有限公司", uscc("91", "440106", "MA5EXA04"), "广东省广州市天河区示例东路100号", "示例东路100号801房", "440106",
        zhou), 410, restrictions=[
            {"action": action, "code": "ADMINISTRATION_FORBIDS", "sinceDaysAgo": 35}
            for action in ("CHANGE_ENTITY", "CHANGE_WEBSITE", "CHANGE_APP")])
    filing.website("web_guangdong_1", 1, "广州示例贸易", [domain("gz-example.cn", 333)], zhou,
                   [own_access("i-gd0001", "203.0.113.40")], updated=410)
    return filing


def sichuan(people):
    """The administration's system is closed for every action at the moment."""
    wu = people.person("吴示例", "510104", "1995-05-05", "wu")
    filing = Filing("fil_sichuan", "acc_demo", "蜀ICP备18003322号", "51", enterprise(
        "成都示例软件有限公司", uscc("91", "510104", "MA6EXA05"), "四川省成都市锦江区示例巷5号", "示例巷5号2单元6层601号", "510104",
        wu), 122, restrictions=[{"action": "ALL", "code": "ADMINISTRATION_SYSTEM_CLOSED", "sinceDaysAgo": 1}])
    filing.website("web_sichuan_1", 1, "成都示例软件", [domain("soft-example.cn", 260)], wu,
                   [own_access("i-sc0001", "203.0.113.51", method="HOSTING")], content=("SOFTWARE",), updated=122)
    return filing


def jiangsu(people):
    """Approved and not yet applied: the synchronisation delay."""
    zheng = people.person("郑示例", "320102", "1988-12-01", "zheng", office="025-80000006")
    filing = Filing("fil_jiangsu", "acc_demo", "苏ICP备2022006601号", "32", enterprise(
        "南京示例教育咨询有限公司", uscc("91", "320102", "MA1EXA06"), "江苏省南京市玄武区示例门6号", "示例门6号A座9层", "320102",
        zheng), 150)
    filing.website("web_jiangsu_1", 1, "南京示例教育", [domain("nj-example.cn", 720)], zheng,
                   [own_access("i-js0001", "203.0.113.66")], updated=150)
    filing.order(5, "CHANGE_WEBSITE", "APPROVED", ["web_jiangsu_1"], [
        (14.3, "EDIT", "DRAFT", "applicant"), (14.2, "SUBMIT", "PROVIDER_REVIEW", "applicant"),
        (13.5, "PASS", "SMS_VERIFICATION", "reviewer"), (13.1, "VERIFY", "ADMINISTRATION_REVIEW", "system"),
        (0.2, "APPROVE", "APPROVED", "administration")],
        content={"/websites/web_jiangsu_1/name": "南京示例教育咨询"},
        verifications=[verified(1, "SERVICE_PERSON", zheng, 13.5)], hold=True)
    return filing


def shell(people):
    """An empty shell: the last website was cancelled, the entity stayed."""
    feng = people.person("冯示例", "310104", "1976-08-19", "feng")
    return Filing("fil_shell", "acc_demo", "沪ICP备2018003322号", "31", enterprise(
        "上海示例咨询有限公司", uscc("91", "310104", "MA1EXA07"), "上海市徐汇区示例北路77号", "示例北路77号5楼", "310104", feng),
        260, state="SHELL")


def cancelled(people):
    """A filing whose entity was cancelled."""
    chen = people.person("陈示例", "330106", "1972-03-03", "chen")
    return Filing("fil_cancelled", "acc_demo", "浙ICP备15009988号", "33", enterprise(
        "杭州示例旧业有限公司", uscc("91", "330106", "MA2EXA08"), "浙江省杭州市西湖区示例里3号", "示例里3号", "330106", chen),
        610, state="CANCELLED")


def individual(people):
    """A personal filing in Shanghai with a saved draft; the ID card expires soon."""
    sun = people.person("孙示例", "310115", "1994-10-24", "sun", valid=validity("2017-01-10", end_in_days=48))
    entity = {
        "type": "INDIVIDUAL",
        "name": sun["name"],
        "certificate": sun["certificate"] | {"address": "上海市浦东新区示例新村9号401室"},
        "contactAddress": "示例新村9号401室",
        "region": "310115",
        "personInCharge": sun,
    }
    filing = Filing("fil_person", "acc_person", "沪ICP备2022008899号", "31", entity, 73)
    filing.website("web_person_1", 1, "孙示例的小屋", [domain("sun-example.cn", 118), domain("blog-example.cn", 118)], sun,
                   [own_access("i-ps0001", "203.0.113.80", method="VIRTUAL_HOST")], content=("PERSONAL_SPACE",),
                   updated=73)
    filing.order(6, "CHANGE_WEBSITE", "DRAFT", ["web_person_1"], [(2.1, "EDIT", "DRAFT", "applicant")],
                 content={"/websites/web_person_1/name": "孙示例的花园"})
    return filing


def group(people):
    """The entity of the group; its websites are generated (see `generated` in the schema)."""
    han = people.person("韩示例", "310115", "1978-06-06", "han", office="021-80000009")
    jiang = people.person("蒋示例", "310104", "1991-02-14", "jiang")
    filing = Filing("fil_group", "acc_group", "沪ICP备2019000888号", "31", enterprise(
        "上海示例连锁集团有限公司", uscc("91", "310115", "MA1EXA09"), "上海市浦东新区示例大道888号", "示例大道888号20层", "310115",
        han, investor="示例控股有限公司"), 12)
    filing.app("app_group_1", "5001A", "示例连锁App", "APP", [platform("ANDROID", "cn.example.chain")],
               [domain("chain-example.cn", 600)], jiang, [own_access("i-gp0001", "203.0.113.90")], updated=12)
    holder = filing.data["entity"]["name"]
    site = {
        "id": "web_group_{n}", "filingId": "fil_group", "serviceNumber": "沪ICP备2019000888号-{n}", "state": "FILED",
        "name": "{city}示例{trade}{n:4}店",
        "domains": [domain("store{n:4}-example.cn", 500, holder)],
        "homeUrl": "https://www.store{n:4}-example.cn",
        "contentTypes": ["SHOPPING"], "languages": [ZH], "preApprovals": [],
        "access": [own_access("i-gp{n:4}", "{ip}")], "personInCharge": jiang, "version": 1, "updatedDaysAgo": 200,
    }
    soon, late = (domain("store{n:4}-example.cn", days, holder) for days in (41, -9))
    unverified = domain("store{n:4}-example.cn", 500, holder, verified=False)
    websites = {
        "count": 5000,
        "lists": {
            "city": ["上海", "杭州", "宁波", "南京", "苏州", "合肥", "福州", "厦门", "南昌", "济南", "青岛", "郑州", "武汉", "长沙",
                     "广州", "深圳", "成都", "重庆", "西安", "北京"],
            "trade": ["书店", "咖啡", "药房", "花店", "面馆", "超市", "眼镜"],
            "ip": [f"203.0.113.{last}" for last in range(101, 124)],
        },
        "template": site,
        "variants": [
            {"every": 50, "offset": 7, "set": {"state": "NO_ACCESS", "access": [other_access("192.0.2.44")]}},
            {"every": 97, "offset": 13, "set": {"domains": [soon], "updatedDaysAgo": 90}},
            {"every": 211, "offset": 20, "set": {"domains": [late]}},
            {"every": 333, "offset": 5, "set": {"state": "RECTIFICATION_REQUIRED", "updatedDaysAgo": 4}},
            {"every": 500, "offset": 3, "set": {"domains": [unverified]}},
        ],
    }
    return filing, [{"filingId": "fil_group", "websites": websites}]


def notices():
    def notice(number, kind, filing, targets, pointers, due, state="OPEN", updated=3.2):
        return {"id": f"ntc_{number}", "kind": kind, "filingId": filing, "targets": targets, "pointers": pointers,
                "dueInDays": due, "state": state, "version": 1, "updatedDaysAgo": updated}
    return [
        notice(1, "DOMAIN_CHECK_FAILED", "fil_demo", ["web_demo_10"], ["/websites/web_demo_10/domains"], 14),
        notice(2, "SPECIAL_INSPECTION", "fil_demo", ["web_demo_11"],
               ["/websites/web_demo_11/personInCharge/mobile", "/entity/contactAddress"], 6, updated=9.4),
        notice(3, "ACCESS_CHECK", "fil_demo", ["web_demo_8"], ["/websites/web_demo_8/access"], 21, "ACKNOWLEDGED", 15),
        notice(4, "ACCESS_CHECK", "fil_group", ["web_group_57"], ["/websites/web_group_57/access"], 10),
    ]


def main():
    people = People()
    filings = [make(people) for make in (main_filing, ningbo, hunan, guangdong, sichuan, jiangsu, shell, cancelled,
                                         individual)]
    filings += agency_filings(people)
    group_filing, generated = group(people)
    filings.append(group_filing)
    write(TARGET, {
        "version": 1,
        "about": "Practice environment: accounts, filings and orders, all fictitious. Offsets such as expiresInDays are "
                 "counted from the day the service starts; the schema says how they are resolved.",
        "baseDate": "2026-11-21",
        "accountPassword": "practice-2026",
        "filingPassword": "Beian2024",
        "accounts": [{"id": i, "name": n, "displayName": d, "roles": r} for i, n, d, r in ACCOUNTS],
        "filings": [filing.data for filing in filings],
        "orders": [order for filing in filings for order in filing.orders],
        "notices": notices(),
        "generated": generated,
    })


if __name__ == "__main__":
    main()
