// SPDX-License-Identifier: Apache-2.0
#include "filing/code.h"
#include "orders/codes.h"
#include "rules/finding_codes.h"
#include "unit/rules/data_files.h"
#include "unit/rules/data_values.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using data_files::column;
using data_files::isKnownPointer;
using data_files::isUnique;
using data_files::words;

namespace {

QJsonArray list(const QString &file, const QString &member)
{
    return data_files::read(u"rules/%1.json"_s.arg(file))[member].toArray();
}

QJsonArray entries() { return list(u"finder"_s, u"entries"_s); }
QJsonArray questions() { return list(u"faq"_s, u"questions"_s); }
QJsonArray reasons() { return list(u"rejections"_s, u"reasons"_s); }

orders::OrderKind orderKind(const QString &action)
{
    return filing::Code<orders::OrderKind>::fromText(action).value();
}

/// The head of the pointers that a change kind can carry; an entity change carries its associated services,
/// too.
bool reaches(const QString &action, const QString &pointer)
{
    switch (orderKind(action)) {
    case orders::OrderKind::ChangeEntity:
        return pointer.startsWith("/entity/"_L1);
    case orders::OrderKind::ChangeWebsite:
        return pointer.startsWith("/websites/*/"_L1);
    case orders::OrderKind::ChangeApp:
        return pointer.startsWith("/apps/*/"_L1);
    default:
        return false;
    }
}

/// Every text of a value in both languages, wherever it stands.
QList<QJsonObject> texts(const QJsonValue &value)
{
    QList<QJsonObject> found;
    if (value.isArray()) {
        for (const auto &item : value.toArray())
            found += texts(item);
    } else if (value.isObject()) {
        const auto object = value.toObject();
        if (object["en"_L1].isString())
            return {object};
        for (const auto &member : object)
            found += texts(member);
    }
    return found;
}

/// The sum of the reviews that an order kind passes (orders.json): lower and upper bound in work days.
std::pair<int, int> reviewDays(const QString &kind)
{
    for (const auto &order : list(u"orders"_s, u"orders"_s)) {
        if (order["kind"_L1].toString() != kind)
            continue;
        const auto sum = [&](const QString &bound) {
            const int reviews = order["providerReviewWorkDays"_L1][bound].toInt() +
                                order["administrationReviewWorkDays"_L1][bound].toInt();
            return reviews > 0 ? reviews : order["syncWorkDays"_L1][bound].toInt();
        };
        return {sum(u"min"_s), sum(u"max"_s)};
    }
    return {-1, -1};
}

/// The entries that a typed phrase finds: a keyword in the phrase, the phrase in a keyword, or the beginning
/// of pinyin initials.
QStringList found(const QString &phrase)
{
    QStringList ids;
    for (const auto &entry : entries()) {
        const auto keywords = entry["keywords"_L1];
        const auto all = words(keywords["en"_L1]) + words(keywords["zh"_L1]);
        const auto pinyin = words(keywords["pinyin"_L1]);
        const bool named = std::any_of(all.begin(), all.end(), [&](const QString &word) {
            return phrase.contains(word, Qt::CaseInsensitive) || word.contains(phrase, Qt::CaseInsensitive);
        });
        const bool spelt = std::any_of(pinyin.begin(), pinyin.end(),
                                       [&](const QString &word) { return word.startsWith(phrase); });
        if (named || spelt)
            ids.append(entry["id"_L1].toString());
    }
    return ids;
}

/// The reason of a reviewer's text: the longest of all words that it holds.
QString reasonOf(const QString &text)
{
    QString best;
    QString reason;
    for (const auto &item : reasons()) {
        for (const auto &word : words(item["match"_L1])) {
            if (word.size() > best.size() && text.contains(word, Qt::CaseInsensitive)) {
                best = word;
                reason = item["id"_L1].toString();
            }
        }
    }
    return reason;
}

} // namespace

class GuidanceDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsItsSchema_data();
    void fitsItsSchema();
    void idsAreUnique();
    void textsAreInBothLanguages();
    void finderKnowsWhatHappensToPeople();
    void finderRefersToKnownThings();
    void changesPointToWhatTheyCanReach();
    void durationsFollowTheOrders();
    void typedSearchFinds_data();
    void typedSearchFinds();
    void questionsStandAtKnownPlaces();
    void questionsOfTheSourceAreAnswered();
    void rejectionsAreAll34();
    void rejectionsReferToKnownThings();
    void reviewersWordsLeadToTheReason_data();
    void reviewersWordsLeadToTheReason();
    void requirementsAreServed();
};

void GuidanceDataTest::fitsItsSchema_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("member");
    QTest::newRow("finder") << u"finder"_s << u"entries"_s;
    QTest::newRow("faq") << u"faq"_s << u"questions"_s;
    QTest::newRow("rejections") << u"rejections"_s << u"reasons"_s;
}

void GuidanceDataTest::fitsItsSchema()
{
    QFETCH(QString, name);
    QFETCH(QString, member);
    const auto document = data_files::read(u"rules/%1.json"_s.arg(name));
    const auto schema = data_files::read(u"rules/schemas/%1.schema.json"_s.arg(name));
    QVERIFY(!document.isEmpty());
    QVERIFY(!schema.isEmpty());
    QCOMPARE(data_files::faults(document, schema), QStringList());

    // The schema is a real one: it refuses what it does not know, and what lacks a part.
    const auto faulty = [&](const QString &key, const QJsonValue &value) {
        auto all = document[member].toArray();
        auto first = all[0].toObject();
        first.insert(key, value);
        all[0] = first;
        auto changed = document;
        changed.insert(member, all);
        return !data_files::faults(changed, schema).isEmpty();
    };
    QVERIFY(faulty(u"unknown"_s, 1));
    QVERIFY(faulty(u"id"_s, u"lower case"_s));
    QVERIFY(faulty(u"requirements"_s, QJsonArray{u"X1"_s}));
    QVERIFY(faulty(u"source"_s, QString()));
}

void GuidanceDataTest::idsAreUnique()
{
    for (const auto &all : {entries(), questions(), reasons(), list(u"faq"_s, u"places"_s)}) {
        QVERIFY(!all.isEmpty());
        QVERIFY(isUnique(column(all, u"id"_s)));
    }
    for (const auto *language : {"en", "zh"}) {
        QStringList titles;
        for (const auto &entry : entries())
            titles.append(entry["title"_L1][QLatin1StringView(language)].toString());
        QVERIFY(isUnique(titles));
    }
}

void GuidanceDataTest::textsAreInBothLanguages()
{
    static const QRegularExpression han(u"\\p{Han}"_s);
    static const QRegularExpression latin(u"[A-Za-z]{2}"_s);
    // Half-width punctuation beside a Chinese character, and ideographic punctuation in English.
    static const QRegularExpression halfWidth(u"\\p{Han}[,;:?!]|[,;?!]\\p{Han}"_s);
    static const QRegularExpression fullWidth(u"[，。；：？！]"_s);
    // Words that the glossary replaces by others.
    static const QRegularExpression notOurs(u"取消订单|注销订单|撤销订单|\\blicense|\\bcancel the order"_s);
    int count = 0;
    for (const auto &all : {entries(), questions(), reasons(), list(u"faq"_s, u"places"_s)}) {
        for (const auto &text : texts(all)) {
            const auto en = text["en"_L1].toString();
            const auto zh = text["zh"_L1].toString();
            QVERIFY2(en.contains(latin) && !en.contains(fullWidth) && !en.contains(notOurs), qPrintable(en));
            QVERIFY2(zh.contains(han) && !zh.contains(halfWidth) && !zh.contains(notOurs), qPrintable(zh));
            QVERIFY2(en.trimmed() == en && zh.trimmed() == zh, qPrintable(en));
            ++count;
        }
    }
    QVERIFY(count > 500);
}

void GuidanceDataTest::finderKnowsWhatHappensToPeople()
{
    // M6, and the events that the finder is asked for.
    const auto ids = column(entries(), u"id"_s);
    QVERIFY(ids.size() >= 30);
    for (const auto *id : {"ID_CARD_LOST",
                           "ID_CARD_RENEWED",
                           "COMPANY_DEREGISTERED",
                           "SERVER_CHANGED",
                           "PROVIDER_MOVED",
                           "DOMAIN_ADDED",
                           "DOMAIN_DROPPED",
                           "DOMAIN_EXPIRED",
                           "DOMAIN_SOLD",
                           "PROVINCE_MOVED",
                           "PERSONAL_TO_ENTERPRISE",
                           "ENTERPRISE_TO_PERSONAL",
                           "NOTICE_DOMAIN_CHECK",
                           "NOTICE_SPECIAL_INSPECTION",
                           "NOTICE_ACCESS_CHECK",
                           "PHONE_LOST",
                           "PHONE_CHANGED",
                           "EMAIL_CHANGED",
                           "LEGAL_REPRESENTATIVE_CHANGED",
                           "ENTITY_PERSON_CHANGED",
                           "ENTITY_NAME_CHANGED",
                           "REGISTERED_ADDRESS_CHANGED",
                           "CERTIFICATE_NUMBER_CHANGED",
                           "ENTITY_REPLACED",
                           "MERGER",
                           "WEBSITE_NAME_CHANGED",
                           "WEBSITE_CONTENT_CHANGED",
                           "LANGUAGE_CHANGED",
                           "APP_NAME_CHANGED",
                           "APP_PLATFORM_ADDED",
                           "APP_PACKAGE_CHANGED",
                           "WEBSITE_NOT_USED",
                           "ALL_CLOSED",
                           "ACCOUNT_LOST",
                           "FILING_PASSWORD_FORGOTTEN",
                           "BUTTON_GREY"})
        QVERIFY2(ids.contains(QLatin1StringView(id)), id);
}

void GuidanceDataTest::finderRefersToKnownThings()
{
    const auto known = column(questions(), u"id"_s);
    for (const auto &entry : entries()) {
        const auto id = entry["id"_L1].toString();
        for (const auto &pointer : words(entry["pointers"_L1]))
            QVERIFY2(isKnownPointer(pointer), qPrintable(id + u' ' + pointer));
        for (const auto &question : words(entry["faq"_L1]))
            QVERIFY2(known.contains(question), qPrintable(id + u' ' + question));
        QVERIFY2(!words(entry["alternatives"_L1]).contains(entry["action"_L1].toString()), qPrintable(id));
        const auto rule = entry["provinceRule"_L1].toString();
        for (const auto &region : list(u"provinces"_s, u"regions"_s))
            QVERIFY2(rule.isEmpty() || region["rules"_L1].toObject().contains(rule),
                     qPrintable(id + u' ' + rule));
    }
}

void GuidanceDataTest::changesPointToWhatTheyCanReach()
{
    for (const auto &entry : entries()) {
        const auto id = entry["id"_L1].toString();
        const auto action = entry["action"_L1].toString();
        const auto part = entry["part"_L1].toString();
        const auto kinds = words(entry["alternatives"_L1]) + QStringList(action);
        for (const auto &pointer : words(entry["pointers"_L1])) {
            QVERIFY2(part != "ENTITY"_L1 || pointer.startsWith("/entity/"_L1), qPrintable(id));
            QVERIFY2(part != "WEBSITE"_L1 || pointer.startsWith("/websites/"_L1), qPrintable(id));
            QVERIFY2(part != "APP"_L1 || pointer.startsWith("/apps/"_L1), qPrintable(id));
            if (!action.startsWith("CHANGE_"_L1))
                continue;
            const bool reached = std::any_of(kinds.begin(), kinds.end(),
                                             [&](const QString &kind) { return reaches(kind, pointer); });
            QVERIFY2(reached, qPrintable(id + u' ' + pointer));
            for (const auto &field : data_files::fieldsAt(pointer))
                QVERIFY2(field.editing != filing::Editing::Locked, qPrintable(id + u' ' + pointer));
        }
    }
}

void GuidanceDataTest::durationsFollowTheOrders()
{
    int orders = 0;
    for (const auto &entry : entries()) {
        const auto action = entry["action"_L1].toString();
        const auto duration = entry["duration"_L1];
        const int least = duration["workDaysMin"_L1].toInt();
        if (!duration["workDaysMax"_L1].isNull())
            QVERIFY(least <= duration["workDaysMax"_L1].toInt());
        if (orderKind(action) == orders::OrderKind::Unknown)
            continue;
        const auto [min, max] = reviewDays(action);
        QVERIFY2(least == min && duration["workDaysMax"_L1].toInt(-1) == max,
                 qPrintable(entry["id"_L1].toString()));
        ++orders;
    }
    QVERIFY(orders >= 25);
}

void GuidanceDataTest::typedSearchFinds_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("id");
    const auto row = [](const QString &phrase, const char *id) {
        QTest::addRow("%s", qPrintable(phrase)) << phrase << QString::fromLatin1(id);
    };
    row(u"身份证丢了怎么办"_s, "ID_CARD_LOST");
    row(u"我的身份证过期了"_s, "ID_CARD_RENEWED");
    row(u"公司改名"_s, "ENTITY_NAME_CHANGED");
    row(u"我们换法人了"_s, "LEGAL_REPRESENTATIVE_CHANGED");
    row(u"换服务器要备案吗"_s, "SERVER_CHANGED");
    row(u"网站要换服务商"_s, "PROVIDER_MOVED");
    row(u"想添加域名"_s, "DOMAIN_ADDED");
    row(u"域名过期"_s, "DOMAIN_EXPIRED");
    row(u"跨省"_s, "PROVINCE_MOVED");
    row(u"个人转企业"_s, "PERSONAL_TO_ENTERPRISE");
    row(u"专项核查"_s, "NOTICE_SPECIAL_INSPECTION");
    row(u"手机号停用"_s, "PHONE_LOST");
    row(u"按钮灰色"_s, "BUTTON_GREY");
    row(u"备案密码"_s, "FILING_PASSWORD_FORGOTTEN");
    row(u"包名变更"_s, "APP_PACKAGE_CHANGED");
    row(u"sfz"_s, "ID_CARD_RENEWED");
    row(u"lost ID"_s, "ID_CARD_LOST");
    row(u"our company name changed"_s, "ENTITY_NAME_CHANGED");
    row(u"three-in-one"_s, "CERTIFICATE_NUMBER_CHANGED");
    row(u"bundle id"_s, "APP_PACKAGE_CHANGED");
    row(u"deregistered"_s, "COMPANY_DEREGISTERED");
    row(u"access check"_s, "NOTICE_ACCESS_CHECK");
    row(u"another province"_s, "PROVINCE_MOVED");
    row(u"cannot sign in"_s, "ACCOUNT_LOST");
}

void GuidanceDataTest::typedSearchFinds()
{
    QFETCH(QString, phrase);
    QFETCH(QString, id);
    const auto ids = found(phrase);
    QVERIFY2(ids.contains(id), qPrintable(ids.join(u' ')));
    // A phrase is of use only while it narrows the list down.
    QVERIFY2(ids.size() <= 8, qPrintable(ids.join(u' ')));
}

void GuidanceDataTest::questionsStandAtKnownPlaces()
{
    const auto places = column(list(u"faq"_s, u"places"_s), u"id"_s);
    QSet<QString> used;
    for (const auto &question : questions()) {
        const auto place = question["place"_L1].toString();
        QVERIFY2(places.contains(place), qPrintable(place));
        used.insert(place);
    }
    QCOMPARE(used, QSet<QString>(places.begin(), places.end()));
    for (const auto &place : list(u"faq"_s, u"places"_s)) {
        for (const auto &pointer : words(place["pointers"_L1]))
            QVERIFY2(isKnownPointer(pointer), qPrintable(pointer));
    }
}

void GuidanceDataTest::questionsOfTheSourceAreAnswered()
{
    // M34, M26, M33: the references of the page "Modify an ICP filing", each at its place.
    const QHash<QString, QString> asked{{u"SERVER_ADDED"_s, u"WEBSITE_ACCESS"_s},
                                        {u"SERVER_SWITCHED"_s, u"WEBSITE_ACCESS"_s},
                                        {u"ENTITY_TYPE_CHANGE"_s, u"ENTITY_TYPE"_s},
                                        {u"FILE_ANEW_AFTER_CHANGE"_s, u"FINDER"_s},
                                        {u"WHY_SERVICE_IN_SECOND_STEP"_s, u"CHANGE_ENTITY_ASSOCIATE"_s},
                                        {u"REJECTED_WHAT_NOW"_s, u"REJECTED"_s},
                                        {u"ID_EXPIRED"_s, u"ID_VALIDITY"_s}};
    QHash<QString, QString> placed;
    for (const auto &question : questions())
        placed.insert(question["id"_L1].toString(), question["place"_L1].toString());
    for (auto it = asked.begin(); it != asked.end(); ++it)
        QCOMPARE(placed.value(it.key()), it.value());
}

void GuidanceDataTest::rejectionsAreAll34()
{
    const auto all = reasons();
    QCOMPARE(all.size(), 34);
    for (int n = 0; n < all.size(); ++n)
        QCOMPARE(all[n]["number"_L1].toInt(), n + 1);
}

void GuidanceDataTest::rejectionsReferToKnownThings()
{
    const auto kinds = column(list(u"documents"_s, u"documents"_s), u"kind"_s);
    QSet<QString> codes;
    for (const auto &code : rules::findingCodes)
        codes.insert(code.code);
    QStringList matches;
    for (const auto &reason : reasons()) {
        const auto id = reason["id"_L1].toString();
        for (const auto &pointer : words(reason["pointers"_L1]))
            QVERIFY2(isKnownPointer(pointer), qPrintable(id + u' ' + pointer));
        if (!reason["document"_L1].isUndefined())
            QVERIFY2(kinds.contains(reason["document"_L1].toString()), qPrintable(id));
        for (const auto &code : words(reason["findingCodes"_L1]))
            QVERIFY2(codes.contains(code), qPrintable(id + u' ' + code));
        const auto match = words(reason["match"_L1]).join(u'|').toLower();
        QVERIFY2(match.contains(QRegularExpression(u"\\p{Han}"_s)), qPrintable(id));
        QVERIFY2(match.contains(QRegularExpression(u"[a-z]{3}"_s)), qPrintable(id));
        matches += match.split(u'|');
    }
    // One word leads to one reason.
    QVERIFY(isUnique(matches));
}

void GuidanceDataTest::reviewersWordsLeadToTheReason_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const auto row = [](const QString &text, const char *reason) {
        QTest::newRow(reason) << text << QString::fromLatin1(reason);
    };
    row(u"域名实名认证信息和备案的主体证件信息不一致，请进行域名过户。"_s, "DOMAIN_HOLDER_DIFFERS");
    row(u"未查询到域名实名认证信息。"_s, "DOMAIN_NOT_VERIFIED");
    row(u"域名已实名认证，但认证信息尚未入库工信部。"_s, "DOMAIN_NOT_SYNCHRONISED");
    row(u"您的域名显示已经到期，请完成域名续费。"_s, "DOMAIN_EXPIRED");
    row(u"域名后缀未获得工信部批复。"_s, "SUFFIX_NOT_APPROVED");
    row(u"域名对应注册商未获得工信部批复。"_s, "REGISTRAR_NOT_APPROVED");
    row(u"审核提示备案域名冲突。"_s, "DOMAIN_CONFLICT");
    row(u"未备案域名未关闭解析。"_s, "RESOLVES_TOO_EARLY");
    row(u"网站名称不符合要求，名称包含敏感词汇。"_s, "NAME_RULE");
    row(u"网站名称与单位名称无任何关联，请提供商标注册证明。"_s, "NAME_NOT_RELATED");
    row(u"个人网站名称不得涉及企业行业信息。"_s, "PERSONAL_TRADE_NAME");
    row(u"多个网站重名，请修改。"_s, "NAME_DUPLICATE");
    row(u"已备案成功的网站无法正常访问。"_s, "FILED_SITE_UNREACHABLE");
    row(u"网站底部未悬挂备案号。"_s, "NUMBER_NOT_SHOWN");
    row(u"网站内容不合格，与主体性质不符。"_s, "CONTENT_DOES_NOT_FIT");
    row(u"涉及需前置审批的行业，未提供审批文件。"_s, "PRE_APPROVAL_MISSING");
    row(u"个人网站含论坛内容。"_s, "PERSONAL_FORUM_OR_TRADE");
    row(u"主办单位名称与国家企业信用信息公示系统中查询结果不一致。"_s, "ENTITY_DATA_DIFFERS");
    row(u"主办单位经营状态异常。"_s, "LICENCE_ABNORMAL");
    row(u"填写的主体负责人非单位的法定代表人。"_s, "NOT_LEGAL_REPRESENTATIVE");
    row(u"备案地域与主办单位证件不在同一省。"_s, "REGION_DIFFERS");
    row(u"当前备案订单已在工信部存在备案记录。"_s, "ALREADY_FILED");
    row(u"原备案信息有误，请先变更。"_s, "OLD_DATA_WRONG");
    row(u"主体为空壳主体，请先注销。"_s, "EMPTY_SHELL");
    row(u"备案类型错误。"_s, "WRONG_ORDER_KIND");
    row(u"网站主办者冲突。"_s, "ENTITY_CONFLICT");
    row(u"电话不通或无人接听。"_s, "PHONE_DEAD");
    row(u"联系电话不是备案地区号段的号码。"_s, "PHONE_NOT_LOCAL");
    row(u"手机号码已用于其他主体进行过备案。"_s, "PHONE_SHARED");
    row(u"手机号码和应急号码不能重复。"_s, "EMERGENCY_PHONE_SAME");
    row(u"负责人身份证已过期，超过有效期限。"_s, "ID_EXPIRED");
    row(u"人脸与公安库不一致。"_s, "FACE_CHECK_FAILED");
    row(u"证件不可以隔屏拍摄，请上传原件。"_s, "PAPERS_NOT_ACCEPTED");
    row(u"未在24小时内完成短信核验。"_s, "SMS_NOT_VERIFIED");
    QTest::newRow("English: holder") << u"The domain holder does not match the entity."_s
                                     << u"DOMAIN_HOLDER_DIFFERS"_s;
    QTest::newRow("English: phone") << u"Emergency phone equals the mobile number."_s
                                    << u"EMERGENCY_PHONE_SAME"_s;
    QTest::newRow("English: papers") << u"The licence is a Photo of a Screen."_s << u"PAPERS_NOT_ACCEPTED"_s;
    QTest::newRow("nothing known") << u"请联系我们。"_s << QString();
}

void GuidanceDataTest::reviewersWordsLeadToTheReason()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    QCOMPARE(reasonOf(text), reason);
}

void GuidanceDataTest::requirementsAreServed()
{
    QSet<QString> served;
    for (const auto &all : {entries(), questions(), reasons()}) {
        for (const auto &item : all) {
            for (const auto &number : words(item["requirements"_L1])) {
                const int n = number.mid(1).toInt();
                QVERIFY2(n <= (number.startsWith(u'C') ? 14 : 34), qPrintable(number));
                served.insert(number);
            }
        }
    }
    // M19 is the page's layout; every other number of "Modify" asks for something to be said.
    for (int n = 1; n <= 34; ++n) {
        const auto number = u"M%1"_s.arg(n);
        QVERIFY2(n == 19 || served.contains(number), qPrintable(number));
    }
}

QTEST_GUILESS_MAIN(GuidanceDataTest)
#include "tst_guidance_data.moc"
