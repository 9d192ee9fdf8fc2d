// SPDX-License-Identifier: Apache-2.0
#include "contract/rule_data.h"
#include "rules/rejections.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const rules::Guidance &guidance()
{
    static const auto book = *contract::ruleBook(*contract::readRules(u":/rules"_s));
    return book.guidance;
}

filing::Finding remark(const QString &detail, const QString &pointer = {})
{
    return {.pointer = pointer, .code = u"REVIEWER_REMARK"_s, .detail = detail};
}

} // namespace

/// Which of the 34 reasons a reviewer's own words are about.
class RejectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reviewersSentences_data();
    void reviewersSentences();
    void everyReasonIsTried();
    void codeOfACheckNamesItsReason();
    void placeDecidesBetweenTwo();
    void nothingIsGuessed_data();
    void nothingIsGuessed();
};

// M33
void RejectionsTest::reviewersSentences_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("text");
    int row = 0;
    const auto say = [&row](int number, const QStringList &texts) {
        for (const auto &text : texts)
            QTest::addRow("%d (%d)", number, ++row) << number << text;
    };
    say(1, {u"经核查，域名持有者为个人，与主办单位名称不一致，请办理域名过户后重新提交。"_s,
            u"域名所有者与备案主体不符，请提供域名证书。"_s,
            u"The domain owner in WHOIS is another company than the applicant."_s});
    say(2, {u"域名未实名认证，请在注册商处完成实名认证后再提交。"_s, u"未查询到域名实名认证信息。"_s,
            u"Your domain is not real-name verified."_s});
    say(3, {u"域名实名信息未同步至工信部，请等待三个工作日后再提交。"_s, u"域名已实名，信息尚未入库，请联系注册商上报。"_s,
            u"The domain's data are not synchronised with MIIT yet."_s});
    say(4, {u"域名已过期，请续费后再备案。"_s, u"域名有效期不足三个月，请完成域名续费。"_s,
            u"The domain has expired; renew it first."_s});
    say(5, {u"该域名后缀未获工信部批复，无法备案。"_s, u"顶级域名未经批复。"_s, u"This domain suffix is not approved by MIIT."_s});
    say(6, {u"域名注册商未获得工信部批复，请转入境内注册商。"_s, u"域名由境外注册商管理。"_s,
            u"The registrar has no approval; transfer the domain in."_s});
    say(7, {u"域名已有备案号，请核实订单类型。"_s, u"该域名在其他主体名下已备案，存在域名冲突。"_s,
            u"The domain is already filed by another entity."_s});
    say(8, {u"网站未备案先开通，请暂停解析后再提交。"_s, u"备案期间不得开启访问，请关闭解析。"_s,
            u"The domain resolves before the filing is approved; pause the resolution."_s});
    say(9, {u"网站名称不规范，请参照命名规范修改。"_s, u"网站名称包含敏感词，请更换。"_s,
            u"The website name contains a word that the naming rule forbids."_s});
    say(10, {u"网站名称与单位无任何关联，请备注说明。"_s, u"网站名称与内容不相关，请使用单位全称。"_s,
             u"The website's name is not related to the entity."_s});
    say(11, {u"个人网站名称不能涉及企业行业词。"_s, u"个人名称含行业信息，请修改。"_s,
             u"A personal website name must not contain a trade word."_s});
    say(12, {u"同一主体下网站名称重复，请修改。"_s, u"两个网站同名。"_s, u"Two websites have the same name."_s});
    say(13, {u"已备案网站打不开，请恢复访问后再提交。"_s, u"经核实，您已备案的网站无法正常访问。"_s,
             u"The website that is filed already cannot be reached."_s});
    say(14, {u"网站底部未悬挂备案号，请添加并链接至工信部网站。"_s, u"备案号链接错误。"_s,
             u"The filing number is missing in the footer."_s});
    say(15, {u"网站内容超出经营范围。"_s, u"网站内容与主体性质不符。"_s,
             u"The content lies outside the company's business scope."_s});
    say(16, {u"涉及前置审批内容，请上传批准文件。"_s, u"新闻类网站需提供前置审批文件，审批文件不清晰。"_s,
             u"The pre-approval for publishing is missing."_s});
    say(17, {u"个人网站不得含有论坛、交互类内容。"_s, u"个人网站含电子商务交易内容，请以企业名义备案。"_s,
             u"A personal website must not run a forum or an online shop."_s});
    say(18, {u"主办单位证件号码与公示系统查询不一致。"_s, u"证件住所与营业执照不符，住址错误。"_s,
             u"The certificate number is wrong: it differs from the register."_s});
    say(19, {u"企业处于经营异常名录，请移出后再备案。"_s, u"营业执照已吊销。"_s, u"The licence has been revoked."_s});
    say(20, {u"主体负责人非法定代表人，请上传授权书。"_s, u"负责人与法定代表人不一致。"_s,
             u"A letter of authorisation is needed: the person is not the legal representative."_s});
    say(21, {u"身份证为外省，跨省备案请上传居住证。"_s, u"备案区域与证件地址省份不符。"_s,
             u"The certificate is of another province."_s});
    say(22, {u"该主体已在其他接入商备案，已有备案记录，请办理接入。"_s, u"主体已备案，请选择新增接入。"_s,
             u"The entity is already filed with another provider."_s});
    say(23, {u"原备案信息不准确，请先变更备案。"_s, u"已备案信息有变动，需先变更主体信息。"_s,
             u"The filed data are out of date; change the filing first."_s});
    say(24, {u"主体为空壳主体，请先注销后重新备案。"_s, u"该主体下无网站，属于空壳。"_s,
             u"The entity is an empty shell."_s});
    say(25, {u"备案类型错误，应选择新增网站。"_s, u"订单类型提交错误，请重新选择。"_s,
             u"You chose the wrong kind of order."_s});
    say(26, {u"主办者冲突：该主体在其他接入商正在审核。"_s, u"该主体在另一接入商已提交过备案申请，正在审核中。"_s,
             u"The entity is under review elsewhere."_s});
    say(27, {u"负责人手机两次拨打均无人接听。"_s, u"联系电话为空号，无法接通。"_s,
             u"The phone was not answered twice."_s});
    say(28, {u"手机号码归属地非本省，请更换为本地号码。"_s, u"联系电话不属于备案地区号段。"_s,
             u"The mobile is not a local number."_s});
    say(29, {u"该手机号码已被其他主体备案使用过，请更换。"_s, u"手机号码重复：与另一负责人的手机号码和邮箱相同。"_s,
             u"The mobile is used by another entity."_s});
    say(30, {u"应急电话与负责人手机号相同，请更换。"_s, u"应急联系号码不能与手机号一致。"_s,
             u"The emergency phone equals the mobile."_s});
    say(31, {u"负责人身份证已过期，请上传有效证件。"_s, u"证件有效期不足三个月，请更换新证件。"_s,
             u"The ID card has expired."_s});
    say(32, {u"人脸核验未通过，请重新进行真实性核验。"_s, u"人脸与公安库不一致。"_s, u"The face verification failed."_s});
    say(33, {u"营业执照照片模糊不清晰，请上传原件彩色照片。"_s, u"上传的证件为复印件，且有水印遮挡。"_s, u"承诺书未签字盖章。"_s,
             u"The ID photo is blurred and seems to be a photo of a screen."_s});
    say(34, {u"未在24小时内完成短信核验，订单退回。"_s, u"短信验证码输错超过五次，短信核验失败。"_s,
             u"The SMS verification was not completed within 24 hours."_s});
}

void RejectionsTest::reviewersSentences()
{
    QFETCH(int, number);
    QFETCH(QString, text);
    const auto *reason = rules::reasonOf(guidance(), remark(text));
    QVERIFY2(reason, "no reason was found");
    QVERIFY2(reason->number == number, qPrintable(u"taken for %1 %2"_s.arg(reason->number).arg(reason->id)));
}

// M33
void RejectionsTest::everyReasonIsTried()
{
    QCOMPARE(guidance().rejections.size(), 34);
    for (const auto &reason : guidance().rejections) {
        QVERIFY2(!reason.meaning.en.isEmpty() && !reason.meaning.zh.isEmpty(), qPrintable(reason.id));
        QVERIFY2(!reason.todo.en.isEmpty() && !reason.todo.zh.isEmpty(), qPrintable(reason.id));
    }
}

void RejectionsTest::codeOfACheckNamesItsReason()
{
    filing::Finding finding{.pointer = u"/websites/web_1/domains"_s, .code = u"DOMAIN_EXPIRES_SOON"_s};
    QCOMPARE(rules::reasonOf(guidance(), finding)->id, u"DOMAIN_EXPIRED"_s);
    QVERIFY(rules::reasonNamed(guidance(), u"SMS_NOT_VERIFIED"_s));
    QVERIFY(!rules::reasonNamed(guidance(), u"MOON_TOO_FAR"_s));
}

void RejectionsTest::placeDecidesBetweenTwo()
{
    // One word alone is too little, unless the reviewer points at the field.
    QVERIFY(!rules::reasonOf(guidance(), remark(u"重名"_s)));
    const auto *reason = rules::reasonOf(guidance(), remark(u"重名"_s, u"/websites/web_1/name"_s));
    QVERIFY(reason);
    QCOMPARE(reason->id, u"NAME_DUPLICATE"_s);
}

void RejectionsTest::nothingIsGuessed_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("asks to call") << u"请联系我们。"_s;
    QTest::newRow("greeting") << u"您好，您的订单我们已经看过了，谢谢。"_s;
    QTest::newRow("one word") << u"交易"_s;
    QTest::newRow("English") << u"Please see our message of yesterday."_s;
    QTest::newRow("part of another word") << u"The unregistrarlike thing."_s;
    QTest::newRow("two reasons alike") << u"域名冲突，主体冲突"_s;
}

void RejectionsTest::nothingIsGuessed()
{
    QFETCH(QString, text);
    const auto *reason = rules::reasonOf(guidance(), remark(text));
    QVERIFY2(!reason, reason ? qPrintable(reason->id) : "");
}

QTEST_GUILESS_MAIN(RejectionsTest)
#include "tst_rejections.moc"
