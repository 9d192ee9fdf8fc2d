<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Field</name>
    <message>
        <source>Identity</source>
        <translation>身份信息</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登记信息</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>接入</translation>
    </message>
    <message>
        <source>Operating platforms</source>
        <translation>运行平台</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>主体性质</translation>
    </message>
    <message>
        <source>Entity name</source>
        <translation>主办单位名称</translation>
    </message>
    <message>
        <source>Certificate type</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Certificate address</source>
        <translation>证件住所</translation>
    </message>
    <message>
        <source>Certificate validity</source>
        <translation>证件有效期</translation>
    </message>
    <message>
        <source>Investor or superior body</source>
        <translation>投资者或上级主管单位</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>所在地区</translation>
    </message>
    <message>
        <source>Correspondence address</source>
        <translation>通信地址</translation>
    </message>
    <message>
        <source>Name of the legal representative</source>
        <translation>法定代表人姓名</translation>
    </message>
    <message>
        <source>ID type of the legal representative</source>
        <translation>法定代表人证件类型</translation>
    </message>
    <message>
        <source>ID number of the legal representative</source>
        <translation>法定代表人证件号码</translation>
    </message>
    <message>
        <source>Website name</source>
        <translation>网站名称</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>首页地址</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Pre-approvals</source>
        <translation>前置审批</translation>
    </message>
    <message>
        <source>App name</source>
        <translation>App 名称</translation>
    </message>
    <message>
        <source>App kind</source>
        <translation>App 类型</translation>
    </message>
    <message>
        <source>Third-party SDK services</source>
        <translation>第三方 SDK 服务</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>ID type</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>ID validity</source>
        <translation>证件有效期</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>应急电话</translation>
    </message>
    <message>
        <source>Office phone</source>
        <translation>办公电话</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Remark of the entity</source>
        <translation>主体备注</translation>
    </message>
    <message>
        <source>Remark of the website</source>
        <translation>网站备注</translation>
    </message>
    <message>
        <source>Remark of the app</source>
        <translation>App 备注</translation>
    </message>
    <message>
        <source>AppID at the host platform</source>
        <translation>宿主平台 AppID</translation>
    </message>
</context>
<context>
    <name>ui::AppFileReader</name>
    <message>
        <source>Choose a file of the app</source>
        <translation>选择 App 文件</translation>
    </message>
    <message>
        <source>Packages and certificates</source>
        <translation>安装包和证书</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>正在读取 %1 …</translation>
    </message>
    <message>
        <source>Taken from %1: public key and fingerprint. Compare them with the store.</source>
        <translation>已从 %1 读取公钥和证书指纹。请与应用商店核对。</translation>
    </message>
    <message>
        <source>Taken from %1: package, public key and fingerprint. Compare them with the store.</source>
        <translation>已从 %1 读取包名、公钥和证书指纹。请与应用商店核对。</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>%1: what happened, %2: why, %3: what to do</extracomment>
        <translation>%1：%2%3</translation>
    </message>
    <message>
        <source>Read from a file …</source>
        <translation>从文件读取 …</translation>
    </message>
    <message>
        <source>Takes them out of an Android or iOS package, a provisioning profile or a certificate. You can also drop the file here.</source>
        <translation>从 Android 或 iOS 安装包、描述文件或证书中读取；也可将文件拖放到此处。</translation>
    </message>
</context>
<context>
    <name>ui::AssociateStep</name>
    <message>
        <source>Why a website here? A change of the entity must carry at least one website or app of the filing. Choose one, start its change and save its draft; nothing in it has to be altered.</source>
        <extracomment>Why a website appears in a change of the entity; seed "Associate a website or app"</extracomment>
        <translation>为什么这里会出现网站？变更主体必须关联该备案下至少一个网站或 App：请任选一个，点击“开始变更”，再点击“保存草稿”，其内容无须修改。</translation>
    </message>
    <message>
        <source>Modifiable Internet Information Services</source>
        <extracomment>可变更的互联网信息服务</extracomment>
        <translation>可变更的互联网信息服务</translation>
    </message>
    <message>
        <source>Services of the filing</source>
        <translation>该备案的服务</translation>
    </message>
    <message>
        <source>Change what has changed here, too, or leave it all as it is. Save Draft takes the service in.</source>
        <translation>如有变化请一并修改，也可以全部保持不变。点击“保存草稿”即完成关联。</translation>
    </message>
    <message>
        <source>Website: %1</source>
        <translation>网站：%1</translation>
    </message>
    <message>
        <source>App: %1</source>
        <translation>App：%1</translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Dismiss this note</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>ui::BatchPanel</name>
    <message>
        <source>%1 of %2</source>
        <comment>forms written, of how many</comment>
        <translation>第 %1 份，共 %2 份</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The forms are being written.</source>
        <translation>正在生成申请表。</translation>
    </message>
    <message>
        <source>Choose a filing first.</source>
        <translation>请先选择备案。</translation>
    </message>
    <message>
        <source>Save the forms into a folder</source>
        <translation>将申请表保存到文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) saved.</source>
        <translation>
            <numerusform>已保存 %n 份申请表。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>title of an error, its cause, the next step</comment>
        <translation>%1：%2%3</translation>
    </message>
    <message>
        <source>One form for each filing, to cancel its entity with all its websites and apps.</source>
        <translation>每个备案一份申请表，用于注销主体及其下全部网站和 App。</translation>
    </message>
    <message>
        <source>All filings</source>
        <translation>全部备案</translation>
    </message>
    <message>
        <source>Filings to be cancelled by form</source>
        <translation>使用申请表注销的备案</translation>
    </message>
    <message>
        <source>Save the forms…</source>
        <translation>保存申请表…</translation>
    </message>
</context>
<context>
    <name>ui::BlockedPanel</name>
    <message>
        <source>Abandon “%1”…</source>
        <extracomment>Abandon (an order): 放弃. Not the cancellation of a filing. %1 e.g. "Change Website"</extracomment>
        <translation>放弃“%1”…</translation>
    </message>
    <message>
        <source>Abandon the order “%1”? What is filed stays as it is; what was entered there is dropped for good.</source>
        <translation>要放弃订单“%1”吗？已备案的信息不变；该订单中填写的内容将永久丢弃。</translation>
    </message>
    <message>
        <source>Abandon the order</source>
        <translation>放弃订单</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>保留订单</translation>
    </message>
</context>
<context>
    <name>ui::CancelAdvisor</name>
    <message>
        <source>Is this the right one?</source>
        <translation>这是您要办理的吗？</translation>
    </message>
    <message>
        <source>Only one of its domains ends:</source>
        <translation>只停用其中一个域名：</translation>
    </message>
    <message>
        <source>change the website and remove the domain</source>
        <translation>变更网站并移除该域名</translation>
    </message>
    <message>
        <source>The app ends:</source>
        <translation>App 停止运营：</translation>
    </message>
    <message>
        <source>cancel the app</source>
        <translation>注销 App</translation>
    </message>
    <message>
        <source>The website ends:</source>
        <translation>网站停止运营：</translation>
    </message>
    <message>
        <source>cancel the website</source>
        <translation>注销网站</translation>
    </message>
    <message>
        <source>It moves to another provider:</source>
        <translation>迁到其他服务商：</translation>
    </message>
    <message>
        <source>cancel the access only</source>
        <translation>只取消接入</translation>
    </message>
    <message>
        <source>Everything ends:</source>
        <translation>全部停止：</translation>
    </message>
    <message>
        <source>cancel the entity with all websites and apps</source>
        <translation>注销主体及其所有网站和 App</translation>
    </message>
    <message>
        <source>Cancel what is no longer used. Cancelling the entity, a website or an app deletes its filing; cancelling the access only parts it from this provider, and the number stays valid at MIIT.</source>
        <translation>不再使用的才需注销。注销主体、网站或 App 会删除其备案；取消接入仅解除与本服务商的关系，备案号在工信部仍有效。</translation>
    </message>
    <message>
        <source>One website or app ends:</source>
        <translation>停用一个网站或 App：</translation>
    </message>
    <message>
        <source>choose it, and cancel it alone</source>
        <translation>选择后只注销该服务</translation>
    </message>
</context>
<context>
    <name>ui::CancelConfirm</name>
    <message>
        <source>The order is on its way.</source>
        <translation>订单正在办理中。</translation>
    </message>
    <message>
        <source>Enter the filing password first.</source>
        <translation>请先输入备案密码。</translation>
    </message>
    <message>
        <source>Type the filing number %1 to confirm.</source>
        <translation>请输入备案号 %1 以确认。</translation>
    </message>
    <message>
        <source>The number differs from %1. Type that number.</source>
        <translation>输入的备案号与 %1 不一致，请输入该备案号。</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>改为手动输入</translation>
    </message>
    <message>
        <source>From keychain</source>
        <translation>从钥匙串读取</translation>
    </message>
    <message>
        <source>The keychain has no password of this filing.</source>
        <translation>钥匙串中没有该备案的密码。</translation>
    </message>
    <message>
        <source>The keychain is being asked.</source>
        <translation>正在读取钥匙串。</translation>
    </message>
    <message>
        <source>The keychain cannot be read. Unlock it, or type the password.</source>
        <translation>无法读取钥匙串。请解锁，或直接输入密码。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>ICP filing &amp;password (issued by MIIT)</source>
        <extracomment>备案密码</extracomment>
        <translation>ICP 备案密码（工信部发放）(&amp;P)</translation>
    </message>
    <message>
        <source>ICP filing password</source>
        <translation>ICP 备案密码</translation>
    </message>
    <message>
        <source>&amp;Keep it in this computer's keychain</source>
        <translation>保存到本机钥匙串(&amp;K)</translation>
    </message>
    <message>
        <source>Forgot it?</source>
        <translation>忘记密码？</translation>
    </message>
    <message>
        <source>Type the filing &amp;number to confirm</source>
        <translation>输入备案号以确认(&amp;N)</translation>
    </message>
    <message>
        <source>Filing number to confirm</source>
        <translation>用于确认的备案号</translation>
    </message>
    <message>
        <source>Taken from the keychain</source>
        <translation>取自钥匙串</translation>
    </message>
    <message>
        <source>The password begins or ends with a blank.</source>
        <translation>密码的开头或结尾有空格。</translation>
    </message>
    <message>
        <source>The password has a blank in it.</source>
        <translation>密码中间有空格。</translation>
    </message>
    <message>
        <source>The password has full-width characters: is the input method on?</source>
        <translation>密码含有全角字符：是否开着输入法？</translation>
    </message>
    <message>
        <source>The password has a line break, a tab or another character that cannot be seen.</source>
        <translation>密码含有换行、制表符或其他不可见字符。</translation>
    </message>
    <message>
        <source>It is sent as it is: a wrong password costs an attempt.</source>
        <translation>密码将原样发送；密码错误会占用一次尝试机会。</translation>
    </message>
</context>
<context>
    <name>ui::CancelPage</name>
    <message>
        <source>Cancel</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Reading the filing</source>
        <translation>正在读取备案</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>title of an error, its cause, the next step</comment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>%1 The refused password came from the keychain; it is replaced there once a new one is accepted.</source>
        <translation>%1 被拒绝的密码来自钥匙串；新密码被接受后会替换它。</translation>
    </message>
    <message numerus="yes">
        <source>The order will be sent in %n second(s). Nothing has been cancelled yet.</source>
        <translation>
            <numerusform>订单将在 %n 秒后提交，目前没有注销任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>The order is being sent.</source>
        <translation>正在提交订单。</translation>
    </message>
    <message>
        <source>The order waits for the connection. Keep the program open: the password is only in memory.</source>
        <translation>订单正在等待连接。请不要退出程序：密码只在内存中。</translation>
    </message>
    <message>
        <source>Before you go on</source>
        <translation>继续之前</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Filed before the cancellation: %1</source>
        <translation>注销前的备案信息：%1</translation>
    </message>
    <message>
        <source>What is filed</source>
        <translation>已备案的信息</translation>
    </message>
    <message>
        <source>What the cancellation ends</source>
        <translation>注销后终止的内容</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>保留的内容</translation>
    </message>
    <message>
        <source>A record for your own files. It is no certificate of the administration.</source>
        <translation>本记录供自行留存，不是管局出具的证明。</translation>
    </message>
    <message>
        <source>After it is completed</source>
        <translation>注销完成后</translation>
    </message>
    <message>
        <source>Keep a record of what is filed now:</source>
        <translation>保留一份当前备案信息的记录：</translation>
    </message>
</context>
<context>
    <name>ui::CancelTexts</name>
    <message>
        <source>%1 %2</source>
        <comment>number and name of a service</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>access at this provider (%1)</source>
        <extracomment>Access: the connection at a provider, 接入</extracomment>
        <translation>在本服务商的接入（%1）</translation>
    </message>
    <message>
        <source>access at %1 (%2)</source>
        <translation>在%1的接入（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n website(s)</source>
        <translation>
            <numerusform>%n 个网站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s)</source>
        <translation>
            <numerusform>%n 个 App</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>websites, apps</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>the registration of %n domain(s): it is the registrar's matter</source>
        <translation>
            <numerusform>%n 个域名的注册：由域名注册商管理</numerusform>
        </translation>
    </message>
    <message>
        <source>the number %1 at MIIT</source>
        <translation>工信部的备案号 %1</translation>
    </message>
    <message numerus="yes">
        <source>The domain %1 ends in %n day(s): after the cancellation nobody needs to renew it for the filing.</source>
        <translation>
            <numerusform>域名 %1 将在 %n 天后到期：注销后无需再为备案续费。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the public-security filing of the site, too; it is separate (within 30 days).</source>
        <extracomment>公安联网备案</extracomment>
        <translation>公安联网备案是另外办理的，请在 30 天内一并注销。</translation>
    </message>
    <message>
        <source>Take the filing number off the footer of the website.</source>
        <translation>请从网站底部移除备案号。</translation>
    </message>
    <message>
        <source>Cancel website %1</source>
        <extracomment>Cancel (a filing): 注销. %1 is the service's number, e.g. -5</extracomment>
        <translation>注销网站 %1</translation>
    </message>
    <message>
        <source>Cancel app %1</source>
        <translation>注销 App %1</translation>
    </message>
    <message>
        <source>Cancel access of %1</source>
        <translation>取消 %1 的接入</translation>
    </message>
    <message>
        <source>Cancel the whole filing</source>
        <translation>注销整个备案</translation>
    </message>
    <message>
        <source>Cancel website • %1</source>
        <translation>注销网站 • %1</translation>
    </message>
    <message>
        <source>Cancel app • %1</source>
        <translation>注销 App • %1</translation>
    </message>
    <message>
        <source>Cancel access • %1</source>
        <translation>取消接入 • %1</translation>
    </message>
    <message>
        <source>Cancel entity • %1</source>
        <translation>注销主体 • %1</translation>
    </message>
    <message>
        <source>Keep the website</source>
        <translation>保留网站</translation>
    </message>
    <message>
        <source>Keep the app</source>
        <translation>保留 App</translation>
    </message>
    <message>
        <source>Keep the access</source>
        <translation>保留接入</translation>
    </message>
    <message>
        <source>Keep the filing</source>
        <translation>保留备案</translation>
    </message>
    <message numerus="yes">
        <source>Sent after %n second(s); until then you can take it back.</source>
        <translation>
            <numerusform>%n 秒后提交，在此之前可以撤回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then %1 has %n hour(s) to confirm by SMS; without that the order returns and nothing is cancelled.</source>
        <translation>
            <numerusform>随后%1须在 %n 小时内完成短信核验，否则订单退回，不会注销任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody needs to confirm it by SMS: it takes effect at once.</source>
        <translation>无需短信核验，立即生效。</translation>
    </message>
    <message numerus="yes">
        <source>The administration may take up to %n work day(s).</source>
        <translation>
            <numerusform>管局审核最多需要 %n 个工作日。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>number, name and domains of a service</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message numerus="yes">
        <source>the access of %n service(s) at this provider</source>
        <translation>
            <numerusform>%n 个服务在本服务商的接入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the access of %n service(s) at other providers</source>
        <translation>
            <numerusform>%n 个服务在其他服务商的接入</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Here: %2.</source>
        <comment>a sentence about suffixes of domains; those of this filing</comment>
        <translation>%1本备案的后缀：%2。</translation>
    </message>
</context>
<context>
    <name>ui::ChangeActions</name>
    <message>
        <source>Abandon</source>
        <extracomment>Abandon an order: 放弃订单</extracomment>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Abandon the order</source>
        <translation>放弃订单</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Submit</source>
        <extracomment>提交</extracomment>
        <translation>提交</translation>
    </message>
    <message>
        <source>There is no draft yet: it is made with your first entry.</source>
        <translation>还没有草稿：填写第一项内容后会自动生成。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>%n 个字段需要更正</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Draft</source>
        <extracomment>保存草稿</extracomment>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>Finish Filling</source>
        <extracomment>填写完成</extracomment>
        <translation>填写完成</translation>
    </message>
</context>
<context>
    <name>ui::ChangeNotes</name>
    <message>
        <source>Save again</source>
        <translation>重新保存</translation>
    </message>
    <message>
        <source>The filing has changed since this draft was begun. Nothing that you have entered is affected.</source>
        <translation>此草稿开始后，备案信息发生了变化，但不影响您填写的内容。</translation>
    </message>
    <message>
        <source>The filing has changed since this draft was begun. Look at these fields again: %1.</source>
        <translation>此草稿开始后，备案信息发生了变化，请重新查看这些字段：%1。</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>The order is being sent.</source>
        <translation>正在提交订单。</translation>
    </message>
    <message>
        <source>There is no connection to the filing service. The order is kept and will be sent when you are back online.</source>
        <translation>目前无法连接备案服务。订单已保留，恢复连接后会自动提交。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>The order is being abandoned.</source>
        <translation>正在放弃订单。</translation>
    </message>
    <message>
        <source>Abandon this order? What you have entered is dropped; what is filed stays as it is.</source>
        <extracomment>Abandon an order: 放弃订单</extracomment>
        <translation>要放弃此订单吗？您填写的内容会被丢弃，已备案的信息保持不变。</translation>
    </message>
    <message>
        <source>Abandon the order</source>
        <translation>放弃订单</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>ui::ChangePage</name>
    <message>
        <source>The order is on its way.</source>
        <translation>订单正在办理中。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: the action, "Change Website"; %2: the name of the website, app or entity</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::ChangeSteps</name>
    <message>
        <source>Before you begin</source>
        <translation>准备工作</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>填写信息</translation>
    </message>
    <message>
        <source>Associate a service</source>
        <extracomment>Service: 服务 (互联网信息服务)</extracomment>
        <translation>关联服务</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>SMS verification</source>
        <extracomment>短信核验</extracomment>
        <translation>短信核验</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>ui::ChangeWords</name>
    <message>
        <source>The provider's review takes %1 to %2 work days.</source>
        <extracomment>Provider review: 服务商初审</extracomment>
        <translation>服务商初审需要 %1 至 %2 个工作日。</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes up to %n work day(s).</source>
        <translation>
            <numerusform>%1审核最多需要 %n 个工作日。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent today, the result comes between %1 and %2.</source>
        <translation>今天提交的话，预计 %1 至 %2 之间有结果。</translation>
    </message>
    <message>
        <source>Sent today, the result comes on %1 at the earliest; the days off of the next year are not announced yet.</source>
        <translation>今天提交的话，最早 %1 有结果；明年的节假日安排尚未公布。</translation>
    </message>
    <message numerus="yes">
        <source>SMS code to the new number %1 (%2), to be entered within %n hour(s)</source>
        <translation>
            <numerusform>验证码发送到新号码 %1（%2），须在 %n 小时内填写</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SMS code to %1 (%2), to be entered within %n hour(s)</source>
        <translation>
            <numerusform>验证码发送到 %1（%2），须在 %n 小时内填写</numerusform>
        </translation>
    </message>
    <message>
        <source>The website stays reachable, and what is filed stays valid until the change is approved.</source>
        <translation>网站可正常访问，变更审核通过前，已备案信息保持有效。</translation>
    </message>
    <message>
        <source>The app stays available, and what is filed stays valid until the change is approved.</source>
        <translation>App 可正常使用，变更审核通过前，已备案信息保持有效。</translation>
    </message>
    <message>
        <source>Websites and apps stay reachable, and what is filed stays valid until the change is approved.</source>
        <translation>网站和 App 可正常访问，变更审核通过前，已备案信息保持有效。</translation>
    </message>
</context>
<context>
    <name>ui::CheckList</name>
    <message>
        <source>In order: %1</source>
        <translation>已满足：%1</translation>
    </message>
    <message>
        <source>Take note: %1</source>
        <translation>请留意：%1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>待办：%1</translation>
    </message>
</context>
<context>
    <name>ui::ChipsEdit</name>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>%1 is what is added to, such as Domains</extracomment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>添加到%1</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceEditor</name>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
</context>
<context>
    <name>ui::ConfirmStep</name>
    <message>
        <source>Once sent, the order cannot be edited while it is being reviewed, and no other order of this filing can be started.</source>
        <translation>提交后，审核期间不能修改订单，也不能为该备案新建其他订单。</translation>
    </message>
    <message>
        <source>The other providers of this service are told of the change; it need not be made there again.</source>
        <translation>变更会同步到该服务的其他服务商，无需分别办理。</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>接下来</translation>
    </message>
    <message numerus="yes">
        <source>Send this change of %n field(s) of %1 to the provider now?</source>
        <translation>
            <numerusform>要把%1的这项变更（%n 个字段）提交给服务商吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, send it</source>
        <translation>是，提交</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂不提交</translation>
    </message>
    <message>
        <source>%1 goes with the order; nothing in it changes.</source>
        <translation>%1 随本订单一并提交，其内容不变。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1，截至 %2</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已备案</translation>
    </message>
    <message>
        <source>New</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>Documents to have ready</source>
        <translation>需准备的材料</translation>
    </message>
    <message>
        <source>Documents that may be asked for</source>
        <translation>可能需要的材料</translation>
    </message>
    <message>
        <source>A summary of an order as it was prepared. It is no receipt and no certificate.</source>
        <translation>本页为订单准备时的摘要，不是回执，也不是证明。</translation>
    </message>
</context>
<context>
    <name>ui::ConsequencesCard</name>
    <message>
        <source>Ends: %1</source>
        <translation>失效：%1</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>保留：%1</translation>
    </message>
    <message>
        <source>What the cancellation ends and what stays</source>
        <translation>注销后失效和保留的内容</translation>
    </message>
    <message>
        <source>What ends, for good</source>
        <translation>永久失效</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>保留不变</translation>
    </message>
</context>
<context>
    <name>ui::DeskBanner</name>
    <message>
        <source>You are signed out. Everything stays readable and drafts are kept; sign in to send them.</source>
        <translation>您已退出登录。所有内容仍可查看，草稿已保留；登录后即可提交。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>The service cannot be reached. You see what was synchronised on %1; drafts are kept and sent later.</source>
        <translation>无法连接服务。您看到的是 %1 同步的内容；草稿已保留，稍后提交。</translation>
    </message>
    <message>
        <source>The service cannot be reached, and nothing has been synchronised yet.</source>
        <translation>无法连接服务，而且还没有同步过任何内容。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>A cancellation waits for its filing password: it is never kept on the disk, so the restart lost it.</source>
        <translation>有一个注销订单在等待备案密码：密码从不写入磁盘，重启后需要重新输入。</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>输入密码</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>请求编号：%1</translation>
    </message>
</context>
<context>
    <name>ui::DeskView</name>
    <message>
        <source>My ICP Filing Information</source>
        <translation>我的备案信息</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
</context>
<context>
    <name>ui::DiffTable</name>
    <message>
        <source>not filed</source>
        <translation>未备案</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>%1: was %2, becomes %3</source>
        <translation>%1：原为 %2，变更为 %3</translation>
    </message>
</context>
<context>
    <name>ui::DocumentsStep</name>
    <message>
        <source>May be asked for</source>
        <translation>可能需要</translation>
    </message>
    <message>
        <source>Hand in first: %1.</source>
        <translation>请先提交：%1。</translation>
    </message>
    <message>
        <source>Hand these in with the change. A photo or colour scan of the original, JPEG or PNG; larger ones are made smaller here. Place and time are taken out of every photo.</source>
        <translation>以下材料随变更一并提交：原件照片或彩色扫描件，JPEG 或 PNG；过大的图片会在本机缩小。照片中的地点和时间信息会被去除。</translation>
    </message>
    <message>
        <source>By the rules known here, this change needs no document. What the reviewer may ask for can be handed in now.</source>
        <translation>按已知规则，此变更无需材料。审核人员可能要求的材料可现在提交。</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必需材料</translation>
    </message>
</context>
<context>
    <name>ui::DomainCard</name>
    <message>
        <source>Remove a domain</source>
        <translation>删除域名</translation>
    </message>
    <message>
        <source>The website stays filed with its other domains. The change is prepared with the domain already taken off the list; once it is approved, the domain is no longer filed.</source>
        <translation>网站及其他域名保持已备案状态。变更已准备好，该域名已从列表中移除；审核通过后，该域名不再属于备案。</translation>
    </message>
    <message>
        <source>&amp;Domain that ends</source>
        <translation>停用的域名(&amp;D)</translation>
    </message>
    <message>
        <source>Domain that ends</source>
        <translation>停用的域名</translation>
    </message>
    <message>
        <source>Change the website</source>
        <translation>变更网站</translation>
    </message>
</context>
<context>
    <name>ui::DomainCertificateWays</name>
    <message>
        <source>Where is the domain registered?</source>
        <translation>域名在哪里注册？</translation>
    </message>
    <message>
        <source>With this provider</source>
        <translation>在本服务商</translation>
    </message>
    <message>
        <source>With another registrar</source>
        <translation>在其他注册商</translation>
    </message>
    <message>
        <source>Sign in to the provider's domain console, open the domain and download its certificate. It is a picture: hand it in here.</source>
        <translation>登录服务商的域名控制台，打开该域名并下载域名证书。证书是图片，在此提交。</translation>
    </message>
    <message>
        <source>Ask that registrar for the domain certificate: its console has it, or its support sends it. It must name the domain, the holder and the expiry date.</source>
        <translation>请向该注册商获取域名证书：可在其控制台下载，或由其客服提供。证书须载明域名、持有者和到期日期。</translation>
    </message>
</context>
<context>
    <name>ui::EntityCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Filing entity</source>
        <extracomment>Heading of the card about the 备案主体</extracomment>
        <translation>备案主体</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日期</translation>
    </message>
    <message>
        <source>What has changed?</source>
        <translation>发生了什么变化？</translation>
    </message>
</context>
<context>
    <name>ui::EntityTab</name>
    <message>
        <source>Filing number</source>
        <extracomment>The number of the filing entity: 备案号</extracomment>
        <translation>备案号</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>管局</translation>
    </message>
</context>
<context>
    <name>ui::FieldForm</name>
    <message>
        <source>Website: %1</source>
        <translation>网站：%1</translation>
    </message>
    <message>
        <source>App: %1</source>
        <translation>App：%1</translation>
    </message>
</context>
<context>
    <name>ui::FieldRow</name>
    <message>
        <source>Nothing was filed here before.</source>
        <translation>之前没有备案内容。</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>原为：%1</translation>
    </message>
    <message>
        <source>From the provider's review: %1</source>
        <translation>服务商初审意见：%1</translation>
    </message>
    <message>
        <source>From the administration: %1</source>
        <extracomment>Administration: 管局</extracomment>
        <translation>管局意见：%1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>为什么？%1</translation>
    </message>
    <message>
        <source>The number of a website is tied to the domains that were verified for it. A domain that you no longer use is taken out by a change; the last one goes with the website itself, by a cancellation. For a new domain, file a new website under the same entity.</source>
        <translation>网站的备案号与核验过的域名绑定。不再使用的域名通过变更移除；最后一个域名随网站一起注销。新域名请在同一主体下作为新网站备案。</translation>
    </message>
    <message>
        <source>Update the domain holder with the registrar, too, before the order is sent: a holder that differs from the entity gets the order returned.</source>
        <extracomment>Domain holder: 域名持有者</extracomment>
        <translation>提交订单前，还须在域名注册商处同步变更域名持有者：持有者与主体不一致，订单会被退回。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the communications administration; %2: what it asks for</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Questions: %1</source>
        <translation>常见问题：%1</translation>
    </message>
    <message>
        <source>Questions and answers about this field (F1)</source>
        <translation>关于此项的常见问题（F1）</translation>
    </message>
    <message>
        <source>The number of an app is tied to the domains that were verified for it. A domain that the app no longer uses is taken out by a change. For a new domain, file a new service under the same entity.</source>
        <translation>App 备案号与通过核验的域名绑定。App 不再使用的域名可通过变更移除；新域名须在同一主体下备案新的服务。</translation>
    </message>
</context>
<context>
    <name>ui::FieldText</name>
    <message>
        <source>, </source>
        <extracomment>Between the items of a list: "Chinese, English". Chinese: 、</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>long-term</source>
        <extracomment>Validity of a certificate without an end: 长期</extracomment>
        <translation>长期</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>this provider</source>
        <extracomment>The access is at the provider that runs this filing service: 本服务商</extracomment>
        <translation>本服务商</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>from %1, long-term</source>
        <translation>自 %1 起，长期</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: name of a website or app, or "Person in charge"; %2: label of one of its fields</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::FilingPage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No filing under this account</source>
        <translation>该账号下没有备案</translation>
    </message>
    <message>
        <source>Filings that belong to this account at the provider appear here by themselves.</source>
        <translation>属于该账号的备案会自动显示在这里。</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Fetching your filings…</source>
        <translation>正在获取您的备案…</translation>
    </message>
    <message>
        <source>They are kept on this computer, encrypted, so that the next start shows them at once.</source>
        <translation>备案信息加密保存在本机，下次启动即可立即显示。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A tab's name and how many it has: "Website 12"</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>A tab's name, how many were found and how many it has: "Website 3 of 12"</extracomment>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>My ICP Filing Information</source>
        <translation>我的备案信息</translation>
    </message>
    <message>
        <source>Find by name, number or domain</source>
        <translation>按名称、备案号或域名查找</translation>
    </message>
    <message>
        <source>Parts of the filing</source>
        <translation>备案信息的各部分</translation>
    </message>
    <message>
        <source>No website or app of this filing has “%1”.</source>
        <translation>此备案的网站和 App 中没有“%1”。</translation>
    </message>
    <message>
        <source>Find it in another account</source>
        <translation>在其他账号中查找</translation>
    </message>
    <message>
        <source>Find your filing in another account</source>
        <translation>在其他账号中查找备案</translation>
    </message>
    <message>
        <source>What has changed?</source>
        <translation>发生了什么变化？</translation>
    </message>
</context>
<context>
    <name>ui::FilingSwitcher</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>备案</translation>
    </message>
    <message>
        <source>Choose a filing, or type a part of its number or name.</source>
        <translation>选择一个备案，或输入备案号、名称的一部分。</translation>
    </message>
</context>
<context>
    <name>ui::FinderActions</name>
    <message>
        <source>This filing has no website or app for it.</source>
        <translation>此备案没有可办理的网站或 App。</translation>
    </message>
    <message>
        <source>Choose the website or app first.</source>
        <translation>请先选择网站或 App。</translation>
    </message>
    <message>
        <source>This needs a new filing: on the provider's filing page, as a first filing or a new service.</source>
        <translation>需要重新备案：在服务商备案系统中按首次备案或新增服务办理。</translation>
    </message>
    <message>
        <source>This needs an order “Add access” at the provider that is to serve it.</source>
        <extracomment>新增接入</extracomment>
        <translation>需要在拟接入的服务商处办理“新增接入”。</translation>
    </message>
    <message>
        <source>Ask the provider's filing support.</source>
        <translation>请咨询服务商备案客服。</translation>
    </message>
    <message>
        <source>No order is needed for this by itself; follow the steps.</source>
        <translation>此事本身无须提交订单，请按步骤办理。</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <extracomment>Another way out, after the first</extracomment>
        <translation>或者：%1</translation>
    </message>
    <message>
        <source>Find your filing</source>
        <translation>查找备案</translation>
    </message>
    <message>
        <source>Open the orders</source>
        <translation>打开订单</translation>
    </message>
    <message>
        <source>Open the notices</source>
        <translation>打开通知</translation>
    </message>
    <message>
        <source>Which website or app?</source>
        <translation>哪个网站或 App？</translation>
    </message>
</context>
<context>
    <name>ui::FinderAnswer</name>
    <message>
        <source>Not known: no source names a time.</source>
        <translation>未知：公开来源未说明时长。</translation>
    </message>
    <message>
        <source>At once: nothing is reviewed.</source>
        <translation>立即：无须审核。</translation>
    </message>
    <message numerus="yes">
        <source>%n work day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 work days</source>
        <translation>%1–%2 个工作日</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How long it takes and what is said of it
----------
A province and one of its rules: "Zhejiang: Change of the entity name"</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not known for %1. Ask the provider's filing support.</source>
        <translation>%1的规定未知，请咨询服务商备案客服。</translation>
    </message>
    <message>
        <source>Not possible: %1</source>
        <translation>不可办理：%1</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>替代办法：%1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and text of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>需准备</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>所需时间</translation>
    </message>
    <message>
        <source>Fields to correct</source>
        <translation>需更正的信息</translation>
    </message>
    <message>
        <source>Source: %1. As of %2.</source>
        <translation>来源：%1。截至%2。</translation>
    </message>
</context>
<context>
    <name>ui::FinderPage</name>
    <message>
        <source>For %1 · %2 · %3</source>
        <extracomment>Filing number, entity and province</extracomment>
        <translation>针对 %1 · %2 · %3</translation>
    </message>
    <message>
        <source>No filing is chosen; the answers are general.</source>
        <translation>未选择备案，以下为通用答复。</translation>
    </message>
    <message>
        <source>The filing entity</source>
        <translation>备案主体</translation>
    </message>
    <message>
        <source>A website or its domains</source>
        <translation>网站或其域名</translation>
    </message>
    <message>
        <source>An app</source>
        <translation>App</translation>
    </message>
    <message>
        <source>People, servers, notices and orders</source>
        <translation>人员、服务器、通知和订单</translation>
    </message>
    <message>
        <source>What has changed?</source>
        <translation>发生了什么变化？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Say what happened: phone, server, domain…</source>
        <translation>说说发生了什么：手机、服务器、域名…</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>发生了什么？</translation>
    </message>
    <message>
        <source>Things that happen</source>
        <translation>可能发生的变化</translation>
    </message>
    <message>
        <source>Nothing found. Try one word, e.g. “phone”, “server” or “domain”, in Chinese or English, or the initials of the pinyin.</source>
        <translation>没有找到。请换一个词，例如“手机”“服务器”或“域名”，中文、英文或拼音首字母均可。</translation>
    </message>
    <message>
        <source>Choose it from the list, or type it. The answer says which action it needs, what to have ready, and what is not possible.</source>
        <translation>从列表中选择，或直接输入。答复会说明需要办理什么、准备什么，以及哪些不能办理。</translation>
    </message>
</context>
<context>
    <name>ui::FindingHelp</name>
    <message>
        <source>%1: %2</source>
        <comment>reason and meaning</comment>
        <extracomment>A known reason of rejection and what it means</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>处理办法：%1</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>所需资料：%1</translation>
    </message>
</context>
<context>
    <name>ui::ForgotPassword</name>
    <message>
        <source>%1. %2</source>
        <comment>number and text of a step</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Have at hand: %1.</source>
        <translation>请准备：%1。</translation>
    </message>
    <message>
        <source>Open the MIIT site</source>
        <translation>打开工信部网站</translation>
    </message>
</context>
<context>
    <name>ui::FormCard</name>
    <message>
        <source>%1: %2</source>
        <comment>name of an administration, how it takes cancellations</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a hotline, its number</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Save the application form</source>
        <translation>保存申请表</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Without the provider</source>
        <translation>不经服务商办理</translation>
    </message>
    <message>
        <source>Open the administration's site</source>
        <translation>打开管局网站</translation>
    </message>
    <message>
        <source>To send along with the form</source>
        <extracomment>Goes before a list of documents that a form is sent with</extracomment>
        <translation>随申请表递交</translation>
    </message>
    <message>
        <source>Save the application form…</source>
        <translation>保存申请表…</translation>
    </message>
    <message>
        <source>Forms for several filings</source>
        <translation>多个备案的申请表</translation>
    </message>
</context>
<context>
    <name>ui::HelpQuestions</name>
    <message>
        <source>Closed. Press to read the answer.</source>
        <translation>已收起，按下可查看答复。</translation>
    </message>
    <message numerus="yes">
        <source>Questions (%n)</source>
        <extracomment>Link that opens the questions and answers of this place</extracomment>
        <translation>
            <numerusform>常见问题（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
</context>
<context>
    <name>ui::KeptSecrets</name>
    <message>
        <source>The key of the local store</source>
        <translation>本地数据的密钥</translation>
    </message>
    <message>
        <source>The sign-in of this account (goes when you sign out)</source>
        <translation>该账号的登录信息（退出登录时删除）</translation>
    </message>
    <message>
        <source>The filing password of %1</source>
        <translation>%1 的备案密码</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>The keychain of this computer keeps the following, and nothing is kept in plain text elsewhere:</source>
        <translation>本机钥匙串中保存了以下内容，其他地方没有任何明文：</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to see what is kept there.</source>
        <translation>钥匙串已锁定，解锁后可以查看其中保存的内容。</translation>
    </message>
    <message>
        <source>There is no keychain to use: secrets are kept in memory until the program ends, and nothing is written in plain text.</source>
        <translation>没有可用的钥匙串：机密只保留在内存中，直到程序结束，不会写入任何明文。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::KeyValueGrid</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>ui::ListRow</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>ui::LocatePage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Show the filing</source>
        <translation>显示备案</translation>
    </message>
    <message>
        <source>No filing found</source>
        <translation>未找到备案</translation>
    </message>
    <message>
        <source>%1 is not filed at this provider. It may be filed with another provider: look it up in the public record of MIIT, and ask that provider. A domain that is filed nowhere needs a new filing.</source>
        <translation>%1 未在本服务商备案，可能在其他服务商备案：请在工信部公共查询中查找，并咨询该服务商。从未备案的域名需要办理新备案。</translation>
    </message>
    <message>
        <source>In this account</source>
        <translation>在当前账号下</translation>
    </message>
    <message>
        <source>%1 belongs to filing %2 of this account, which is not synchronised yet.</source>
        <translation>%1 属于当前账号的备案 %2，该备案尚未同步。</translation>
    </message>
    <message>
        <source>%1 belongs to filing %2 of this account.</source>
        <translation>%1 属于当前账号的备案 %2。</translation>
    </message>
    <message>
        <source>In another account</source>
        <translation>在其他账号下</translation>
    </message>
    <message>
        <source>Filing: %1
Entity: %2
Account: %3</source>
        <translation>备案：%1
主体：%2
账号：%3</translation>
    </message>
    <message>
        <source>One way: sign in to that account</source>
        <translation>办法一：登录该账号</translation>
    </message>
    <message>
        <source>Whoever has that account can change the filing there. Your drafts here are kept.</source>
        <translation>使用该账号即可变更备案。此处的草稿会保留。</translation>
    </message>
    <message>
        <source>Sign in with another account</source>
        <translation>使用其他账号登录</translation>
    </message>
    <message>
        <source>The other way: offline transfer</source>
        <extracomment>线下转移</extracomment>
        <translation>办法二：线下转移</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and text of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Have ready:</source>
        <translation>需准备：</translation>
    </message>
    <message>
        <source>Source: %1. As of %2.</source>
        <translation>来源：%1。截至%2。</translation>
    </message>
    <message>
        <source>Waiting for the service's answer.</source>
        <translation>正在等待服务答复。</translation>
    </message>
    <message>
        <source>You are signed out. Sign in first.</source>
        <translation>您已退出登录，请先登录。</translation>
    </message>
    <message>
        <source>There is no connection to the filing service. Try again once you are back online.</source>
        <translation>无法连接备案服务，联网后请重试。</translation>
    </message>
    <message>
        <source>Type a domain or a filing number.</source>
        <translation>请输入域名或备案号。</translation>
    </message>
    <message>
        <source>That is neither a domain nor a filing number. Write it like example.cn or 浙ICP备2024012345号-1.</source>
        <translation>这既不是域名也不是备案号。请按 example.cn 或 浙ICP备2024012345号-1 的形式填写。</translation>
    </message>
    <message>
        <source>Find your filing</source>
        <translation>查找备案</translation>
    </message>
    <message>
        <source>A filing that is not shown here may be under another account of this provider. Ask by a domain or by the filing number; names are masked.</source>
        <translation>此处未显示的备案可能在本服务商的其他账号下。可通过域名或备案号查询，名称会脱敏显示。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Domain or filing number</source>
        <translation>域名或备案号(&amp;D)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>ICP Filing Desk (practice)</source>
        <translation>ICP 备案工作台（练习）</translation>
    </message>
    <message>
        <source>ICP Filing Desk</source>
        <translation>ICP 备案工作台</translation>
    </message>
    <message>
        <source>Opening your filings…</source>
        <translation>正在打开您的备案…</translation>
    </message>
    <message>
        <source>They are kept on this computer, encrypted with a key from its keychain.</source>
        <translation>备案信息加密保存在本机，密钥在钥匙串中。</translation>
    </message>
    <message>
        <source>Starting the practice environment…</source>
        <translation>正在启动练习环境…</translation>
    </message>
    <message>
        <source>It runs on this computer only. All data are fictitious.</source>
        <translation>它只在本机运行，所有数据均为虚构。</translation>
    </message>
    <message>
        <source>The practice environment did not start</source>
        <translation>练习环境没有启动</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The desk is open already</source>
        <translation>工作台已经打开</translation>
    </message>
    <message>
        <source>Another window of the desk works in the profile folder %1, or the folder cannot be written.</source>
        <translation>工作台的另一个窗口正在使用配置文件夹 %1，或该文件夹不可写。</translation>
    </message>
</context>
<context>
    <name>ui::MergePanel</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>原值：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Of the choice between two values: "Website name: 示例商城 (entered here)"</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (entered here)</source>
        <translation>%1（本机填写）</translation>
    </message>
    <message>
        <source>%1 (from the other computer)</source>
        <translation>%1（来自另一台电脑）</translation>
    </message>
    <message>
        <source>This draft was also changed on another computer</source>
        <translation>此草稿也在另一台电脑上修改过</translation>
    </message>
    <message>
        <source>What only one of you changed is kept. These fields were changed on both: choose a value for each.</source>
        <translation>只在一处修改的内容均已保留。以下字段在两处都改过，请逐项选择要保留的值。</translation>
    </message>
    <message>
        <source>Keep these values</source>
        <translation>保留所选的值</translation>
    </message>
</context>
<context>
    <name>ui::NavigationButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <extracomment>A navigation entry for screen readers: its name and how many things wait there</extracomment>
        <translation>
            <numerusform>%1，%n 项待处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NeedsPanel</name>
    <message>
        <source>What this change needs</source>
        <translation>此变更需要</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>需要多久</translation>
    </message>
    <message>
        <source>All prerequisites are in order.</source>
        <translation>准备工作均已满足。</translation>
    </message>
    <message>
        <source>All that can be checked here is in order.</source>
        <translation>此处可核对的条件均已满足。</translation>
    </message>
</context>
<context>
    <name>ui::NoticeTexts</name>
    <message>
        <source>Domain name preparation and check failed</source>
        <extracomment>域名准备与检查</extracomment>
        <translation>域名准备与检查未通过</translation>
    </message>
    <message>
        <source>Special inspection: correct the filed information</source>
        <extracomment>专项核查</extracomment>
        <translation>专项核查：请更正备案信息</translation>
    </message>
    <message>
        <source>Access accuracy check failed</source>
        <extracomment>接入准确率核查</extracomment>
        <translation>接入准确率核查未通过</translation>
    </message>
    <message>
        <source>The provider has returned an order</source>
        <translation>服务商已将订单退回修改</translation>
    </message>
    <message>
        <source>An order came back: its SMS verification lapsed</source>
        <translation>订单已退回：短信核验未完成</translation>
    </message>
    <message>
        <source>The administration has rejected an order</source>
        <translation>管局已驳回订单</translation>
    </message>
    <message>
        <source>The administration has approved an order</source>
        <translation>管局已审核通过订单</translation>
    </message>
    <message>
        <source>An order is completed: the filing shows its values</source>
        <translation>订单已完成：备案信息已更新</translation>
    </message>
    <message>
        <source>An order has a result</source>
        <translation>订单有结果</translation>
    </message>
    <message>
        <source>Domain %1 has expired</source>
        <translation>域名 %1 已过期</translation>
    </message>
    <message>
        <source>Domain %1 expires soon</source>
        <translation>域名 %1 即将过期</translation>
    </message>
    <message>
        <source>The ID of the entity's person in charge has expired</source>
        <translation>主体负责人的证件已过期</translation>
    </message>
    <message>
        <source>The ID of the entity's person in charge expires soon</source>
        <translation>主体负责人的证件即将过期</translation>
    </message>
    <message>
        <source>The ID of a service's person in charge has expired</source>
        <translation>服务负责人的证件已过期</translation>
    </message>
    <message>
        <source>The ID of a service's person in charge expires soon</source>
        <translation>服务负责人的证件即将过期</translation>
    </message>
    <message>
        <source>An order waits for its SMS verification</source>
        <translation>有订单等待短信核验</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Acknowledged, due %1</source>
        <translation>已知悉，期限 %1</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已知悉</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>截止 %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <comment>due date</comment>
        <translation>
            <numerusform>%1，还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>To correct: %1</source>
        <translation>需更正：%1</translation>
    </message>
    <message>
        <source>Renew it at its registrar. No change of the filing is possible with a domain that is valid for less than the province asks.</source>
        <translation>请在注册商处续费。域名剩余有效期不足本省要求时，无法变更备案。</translation>
    </message>
    <message>
        <source>Start the change and hand in a photo of the valid ID; the new validity is filed with it.</source>
        <translation>发起变更并上传有效证件照片，新的有效期随之备案。</translation>
    </message>
    <message>
        <source>Without it the order is returned when the time is over.</source>
        <translation>逾期未核验，订单将被退回。</translation>
    </message>
    <message>
        <source>The new values are still being taken over: until then the filing shows the old ones.</source>
        <translation>新信息正在同步，完成前备案仍显示原信息。</translation>
    </message>
    <message numerus="yes">
        <source>%n more of this filing are not listed here.</source>
        <translation>
            <numerusform>本备案另有 %n 项未在此列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>Start this change</source>
        <translation>开始此项变更</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开订单</translation>
    </message>
</context>
<context>
    <name>ui::NoticesPage</name>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>没有通知</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何办理</translation>
    </message>
    <message>
        <source>Notices of the administration and the provider, domains and IDs that expire, SMS verifications and results of orders appear here.</source>
        <translation>管局和服务商的通知、即将过期的域名和证件、短信核验及订单结果显示在此处。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a button and the notice it belongs to</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Acknowledged, on its way</source>
        <translation>已知悉，正在发送</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>知悉</translation>
    </message>
    <message>
        <source>The service is told once the connection is back.</source>
        <translation>恢复连接后将告知备案服务。</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>title of an error, its cause, the next step</comment>
        <translation>%1：%2%3</translation>
    </message>
</context>
<context>
    <name>ui::OrderDocuments</name>
    <message>
        <source>Documents</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a document and its state</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::OrderLinks</name>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>ui::OrderPage</name>
    <message>
        <source>This order is not here</source>
        <translation>没有这个订单</translation>
    </message>
    <message>
        <source>It may have been dropped, or is not synchronised yet.</source>
        <translation>它可能已被丢弃，或尚未同步。</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>全部订单</translation>
    </message>
    <message>
        <source>Reading the order</source>
        <translation>正在读取订单</translation>
    </message>
    <message>
        <source>There is no connection; a code can be asked for once it is back.</source>
        <translation>目前没有连接，恢复后可以重新发送验证码。</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>%1 提交</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>尚未提交</translation>
    </message>
    <message>
        <source>Abandoning</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>The order is on its way to the service.</source>
        <translation>订单正在提交给服务端。</translation>
    </message>
    <message>
        <source>At the administration an order can be neither edited nor withdrawn.</source>
        <translation>订单在管局审核期间不能修改或撤回。</translation>
    </message>
    <message>
        <source>The order is approved; its values are on their way.</source>
        <translation>订单已审核通过，新数据正在同步。</translation>
    </message>
    <message>
        <source>The order is completed. Start a new one from the filing.</source>
        <translation>订单已完成，请从备案信息新建订单。</translation>
    </message>
    <message>
        <source>The order was abandoned. Start a new one from the filing.</source>
        <translation>订单已放弃，请从备案信息新建订单。</translation>
    </message>
    <message>
        <source>A sent order cannot be edited. Abandon it and start anew, or wait for the result.</source>
        <translation>已提交的订单不能编辑。请放弃后重新开始，或等待结果。</translation>
    </message>
    <message>
        <source>The state of this order is not known to this version.</source>
        <translation>此版本不认识该订单的状态。</translation>
    </message>
    <message>
        <source>Go on with the cancellation</source>
        <translation>继续注销</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>还没有任何变更。</translation>
    </message>
    <message>
        <source>The values are as they are filed.</source>
        <translation>内容与已备案的一致。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Go to field</source>
        <translation>转到字段</translation>
    </message>
    <message>
        <source>The program was closed before the order was sent. The filing password is needed again.</source>
        <translation>程序在提交订单前被关闭，需要重新输入备案密码。</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>输入密码</translation>
    </message>
    <message numerus="yes">
        <source>The order will be sent in %n second(s).</source>
        <translation>
            <numerusform>订单将在 %n 秒后提交。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>The order is being sent.</source>
        <translation>正在提交订单。</translation>
    </message>
    <message>
        <source>The order is sent once the connection is back.</source>
        <translation>恢复连接后会提交订单。</translation>
    </message>
    <message>
        <source>There is no connection: the state shown is the one known last.</source>
        <translation>目前没有连接：显示的是最后已知的状态。</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>title of an error, its cause, the next step</comment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Abandon order</source>
        <translation>放弃订单</translation>
    </message>
    <message>
        <source>Abandon this order? What is filed stays as it is; what was entered here is dropped for good.</source>
        <extracomment>Abandon (an order): 放弃. Not the cancellation of a filing.</extracomment>
        <translation>要放弃此订单吗？已备案的信息保持不变，这里填写的内容会永久丢弃。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>审核意见</translation>
    </message>
    <message>
        <source>Changes in this order</source>
        <translation>此订单的变更内容</translation>
    </message>
    <message>
        <source>The administration has approved the order. The new values are still being taken over: until they are, at the latest on %1, the filing shows the old ones.</source>
        <translation>管局已审核通过。新信息正在同步，最迟于%1完成；在此之前备案仍显示原信息。</translation>
    </message>
    <message>
        <source>the second work day</source>
        <translation>第二个工作日</translation>
    </message>
</context>
<context>
    <name>ui::OrderPaper</name>
    <message>
        <source>Order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>%1 • %2, as of %3</source>
        <comment>filing number, the order, day</comment>
        <translation>%1 • %2，截至 %3</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已备案</translation>
    </message>
    <message>
        <source>New</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>进度：%1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>审核意见</translation>
    </message>
    <message>
        <source>SMS verification</source>
        <translation>短信核验</translation>
    </message>
    <message>
        <source>A summary of an order as the desk knows it. It is no receipt and no certificate.</source>
        <translation>此为本程序所知的订单摘要，不是回执，也不是证明。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date and what happens</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2 %3: %4</source>
        <comment>role, masked name, masked number, state</comment>
        <translation>%1，%2 %3：%4</translation>
    </message>
</context>
<context>
    <name>ui::OrderTexts</name>
    <message>
        <source>%1: your turn</source>
        <translation>%1：轮到您处理</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Yours: the person in charge</source>
        <translation>您：负责人</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>The administration</source>
        <translation>管局</translation>
    </message>
    <message>
        <source>Nobody: the values arrive by themselves</source>
        <translation>无需处理：数据会自动同步</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Finish it and send it</source>
        <translation>填写完成并提交</translation>
    </message>
    <message>
        <source>The provider looks at it</source>
        <translation>等待服务商初审</translation>
    </message>
    <message>
        <source>Enter the SMS code at MIIT</source>
        <translation>到工信部网站填写验证码</translation>
    </message>
    <message>
        <source>Wait for the result</source>
        <translation>等待结果</translation>
    </message>
    <message>
        <source>The new values arrive within two work days</source>
        <translation>新数据将在两个工作日内同步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>重新提交</translation>
    </message>
    <message>
        <source>Correct it and send it again</source>
        <translation>更正后重新提交</translation>
    </message>
    <message>
        <source>Nothing: what is filed stays as it is</source>
        <translation>无需处理：已备案信息保持不变</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>今天，%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s))</source>
        <translation>
            <numerusform>%1（%n 天）</numerusform>
        </translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已核验</translation>
    </message>
    <message>
        <source>not verified in time</source>
        <translation>未按时核验</translation>
    </message>
    <message>
        <source>too many wrong codes</source>
        <translation>错误次数过多</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to change</source>
        <translation>
            <numerusform>%n 个字段待变更</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>没有任何变化</translation>
    </message>
    <message>
        <source>what is filed stays as it is</source>
        <translation>已备案信息保持不变</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>您的更正</translation>
    </message>
    <message>
        <source>now</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>即将</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>截至 %1</translation>
    </message>
    <message numerus="yes">
        <source>up to %n work day(s)</source>
        <translation>
            <numerusform>最多 %n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n work day(s)</source>
        <translation>
            <numerusform>%1 至 %n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n hour(s)</source>
        <translation>
            <numerusform>%n 小时内</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from date to date</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people verified</source>
        <translation>
            <numerusform>已核验 %1 人，共 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; nothing can be edited or withdrawn then</source>
        <translation>%1；期间不能修改或撤回</translation>
    </message>
    <message>
        <source>notice by SMS and email; the values follow within two work days</source>
        <translation>短信和邮件通知，数据在两个工作日内同步</translation>
    </message>
    <message numerus="yes">
        <source>code sent %1, good until %2, %n attempt(s) left</source>
        <translation>
            <numerusform>验证码已于 %1 发送，有效至 %2，还可输错 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>not needed: the other person has verified</source>
        <translation>无需核验：另一人已完成核验</translation>
    </message>
    <message>
        <source>Person in charge of the entity</source>
        <translation>主体负责人</translation>
    </message>
    <message>
        <source>Person in charge of the service</source>
        <translation>服务负责人</translation>
    </message>
    <message>
        <source>The days off of %1 are not announced yet: the last day lies between %2 and %3.</source>
        <translation>%1 年节假日安排尚未公布：最后期限在 %2 至 %3 之间。</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>最迟 %1</translation>
    </message>
    <message numerus="yes">
        <source>one of %n people is enough</source>
        <translation>
            <numerusform>%n 人中任意一人核验即可</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n work day(s) by the official calendar; the result comes by SMS and email</source>
        <translation>
            <numerusform>按官方日历 %1 至 %n 个工作日；结果以短信和邮件通知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OrdersPage</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>轮到谁</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>In progress (%1)</source>
        <translation>进行中（%1）</translation>
    </message>
    <message>
        <source>Ended (%1)</source>
        <translation>已结束（%1）</translation>
    </message>
    <message>
        <source>Choose an order in the list first.</source>
        <translation>请先在列表中选择一个订单。</translation>
    </message>
    <message>
        <source>Reading the orders</source>
        <translation>正在读取订单</translation>
    </message>
    <message>
        <source>No order is in progress</source>
        <translation>没有进行中的订单</translation>
    </message>
    <message>
        <source>A change or cancellation is started from the filing.</source>
        <translation>变更或注销从备案信息开始。</translation>
    </message>
    <message>
        <source>My ICP Filing Information</source>
        <translation>我的备案信息</translation>
    </message>
    <message>
        <source>No order has ended yet</source>
        <translation>还没有已结束的订单</translation>
    </message>
    <message>
        <source>Completed and abandoned orders are listed here.</source>
        <translation>已完成和已放弃的订单会列在这里。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开订单</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Mine to do (%1)</source>
        <translation>待我处理（%1）</translation>
    </message>
    <message>
        <source>No order fits</source>
        <translation>没有符合条件的订单</translation>
    </message>
    <message>
        <source>Look under another state or kind, or for fewer words.</source>
        <translation>请更换状态或类型，或减少关键词。</translation>
    </message>
    <message>
        <source>Nothing is yours to do</source>
        <translation>没有待您处理的订单</translation>
    </message>
    <message>
        <source>Drafts, orders that came back and SMS verifications that wait are listed here.</source>
        <translation>草稿、退回的订单和等待的短信核验显示在此处。</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>订单类型</translation>
    </message>
    <message>
        <source>Find an order</source>
        <translation>查找订单</translation>
    </message>
    <message>
        <source>Name, number or state</source>
        <translation>名称、编号或状态</translation>
    </message>
</context>
<context>
    <name>ui::OtherAccessRow</name>
    <message>
        <source>This connection is at another provider: change it there. Your change is passed on to it.</source>
        <translation>此接入在其他服务商，请到那里变更；您的变更会同步过去。</translation>
    </message>
</context>
<context>
    <name>ui::OwnAccessRow</name>
    <message>
        <source>Access method</source>
        <extracomment>接入方式</extracomment>
        <translation>接入方式</translation>
    </message>
    <message>
        <source>Instance</source>
        <extracomment>实例</extracomment>
        <translation>实例</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>One address or range a line, e.g. 203.0.113.5 or 203.0.113.5-203.0.113.9.</source>
        <translation>每行一个地址或范围，例如 203.0.113.5 或 203.0.113.5-203.0.113.9。</translation>
    </message>
    <message>
        <source>%1 %2: access method</source>
        <translation>%1 %2：接入方式</translation>
    </message>
    <message>
        <source>%1 %2: instance</source>
        <translation>%1 %2：实例</translation>
    </message>
    <message>
        <source>%1 %2: IP addresses</source>
        <translation>%1 %2：IP 地址</translation>
    </message>
    <message>
        <source>%1 (this provider)</source>
        <extracomment>%1: a provider's name</extracomment>
        <translation>%1（本服务商）</translation>
    </message>
</context>
<context>
    <name>ui::PaperBar</name>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>ui::PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>显示密码</translation>
    </message>
</context>
<context>
    <name>ui::PhonePanel</name>
    <message>
        <source>With a phone</source>
        <translation>用手机拍摄</translation>
    </message>
    <message>
        <source>The phone's browser takes the photos and hands them in; they appear here. Photograph the originals, never a screen.</source>
        <translation>用手机浏览器拍摄并提交，照片会显示在这里。请拍摄原件，切勿翻拍屏幕。</translation>
    </message>
    <message>
        <source>The link is being made…</source>
        <translation>正在生成链接…</translation>
    </message>
    <message>
        <source>Photograph with a phone</source>
        <translation>用手机拍摄材料</translation>
    </message>
    <message>
        <source>QR code with the phone's link</source>
        <translation>手机链接的二维码</translation>
    </message>
    <message>
        <source>Scan the code with the phone. Both screens show this code:</source>
        <translation>用手机扫描二维码。两边屏幕显示同一代码：</translation>
    </message>
    <message>
        <source>End the link</source>
        <translation>结束链接</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>%1: what happened, %2: why, %3: what to do</extracomment>
        <translation>%1：%2%3</translation>
    </message>
    <message>
        <source>The link works once, for another %1.</source>
        <extracomment>%1: minutes and seconds</extracomment>
        <translation>链接仅可使用一次，剩余 %1。</translation>
    </message>
    <message>
        <source>All photos have come. Go on here: Next.</source>
        <translation>照片已全部收到。请在此继续：下一步。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s) have come.</source>
        <translation>
            <numerusform>共 %n 张照片，已收到 %1 张。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PicturesCard</name>
    <message>
        <source>Photos of documents</source>
        <translation>材料照片</translation>
    </message>
    <message>
        <source>Allow reuse of images from historical orders</source>
        <extracomment>复用历史订单图片</extracomment>
        <translation>复用历史订单图片</translation>
    </message>
    <message>
        <source>Where an earlier order of the same filing has the document, the desk offers to take it over.</source>
        <translation>同一备案的历史订单已有该材料时，可直接沿用。</translation>
    </message>
    <message>
        <source>Let phones of the local network reach the upload pages</source>
        <translation>允许局域网内的手机访问上传页面</translation>
    </message>
    <message>
        <source>For practice with a real phone. Only the page behind a one-time link is reached, nothing else of this computer. Takes effect with the next start of the desk.</source>
        <translation>用于以真实手机进行练习。只能访问一次性链接对应的页面，无法访问本机其他内容。下次启动后生效。</translation>
    </message>
</context>
<context>
    <name>ui::PlatformRow</name>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Platform</source>
        <extracomment>运行平台</extracomment>
        <translation>平台</translation>
    </message>
    <message>
        <source>Package name or bundle ID</source>
        <extracomment>包名 / Bundle ID</extracomment>
        <translation>包名或 Bundle ID</translation>
    </message>
    <message>
        <source>Public key</source>
        <extracomment>公钥</extracomment>
        <translation>公钥</translation>
    </message>
    <message>
        <source>%1 %2: platform</source>
        <translation>%1 %2：平台</translation>
    </message>
    <message>
        <source>%1 %2: package name or bundle ID</source>
        <translation>%1 %2：包名或 Bundle ID</translation>
    </message>
    <message>
        <source>%1 %2: public key</source>
        <translation>%1 %2：公钥</translation>
    </message>
    <message>
        <source>%1 %2: certificate fingerprint</source>
        <translation>%1 %2：证书指纹</translation>
    </message>
    <message>
        <source>Remove %1 %2</source>
        <translation>移除%1 %2</translation>
    </message>
    <message>
        <source>Certificate fingerprint</source>
        <extracomment>证书指纹; %1: MD5, SHA1 or SHA256</extracomment>
        <translation>证书指纹</translation>
    </message>
    <message>
        <source>Certificate fingerprint (%1)</source>
        <translation>证书指纹（%1）</translation>
    </message>
    <message>
        <source>%1 %2: read from a file</source>
        <translation>%1 %2：从文件读取</translation>
    </message>
</context>
<context>
    <name>ui::PlatformsEditor</name>
    <message>
        <source>Add a platform</source>
        <translation>添加平台</translation>
    </message>
</context>
<context>
    <name>ui::PreApprovalRow</name>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>审批项</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>批准号</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>%1 %2: item</source>
        <translation>%1 %2：审批项</translation>
    </message>
    <message>
        <source>%1 %2: number</source>
        <translation>%1 %2：批准号</translation>
    </message>
    <message>
        <source>%1 %2: validity</source>
        <translation>%1 %2：有效期</translation>
    </message>
    <message>
        <source>Remove %1 %2</source>
        <translation>移除%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::PreApprovalsEditor</name>
    <message>
        <source>Add a pre-approval</source>
        <translation>添加前置审批</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesPage</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125 %</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150 %</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source>Filing service</source>
        <translation>备案服务</translation>
    </message>
    <message>
        <source>The practice environment on this computer (%1); it ends with the desk.</source>
        <translation>本机的练习环境（%1），随工作台一起结束。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Drafts and what was synchronised stay on this computer, encrypted.</source>
        <translation>草稿和已同步的内容会加密保留在本机。</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Show new notices on the desktop</source>
        <translation>在桌面显示新通知</translation>
    </message>
    <message>
        <source>This desktop has no place for messages (no system tray).</source>
        <translation>此桌面没有系统托盘，无法显示消息。</translation>
    </message>
    <message>
        <source>Due dates, SMS verifications and results of orders, in the words of the page Notices, without names or numbers of persons.</source>
        <translation>期限、短信核验和订单结果，用语与“通知”页面一致，不含人员姓名或号码。</translation>
    </message>
</context>
<context>
    <name>ui::PrepareStep</name>
    <message>
        <source>Before you begin</source>
        <translation>准备工作</translation>
    </message>
    <message>
        <source>Rules of the province</source>
        <translation>该省的规则</translation>
    </message>
    <message>
        <source>%1 asks for this:</source>
        <translation>%1的要求：</translation>
    </message>
    <message>
        <source>• %1: %2</source>
        <comment>a rule and what it says</comment>
        <translation>• %1：%2</translation>
    </message>
    <message>
        <source>Domains: how long they must be valid is not known here; three months are counted.</source>
        <translation>域名：所需剩余有效期未知，按三个月计算。</translation>
    </message>
    <message>
        <source>Not known: %1. Ask the provider's filing support.</source>
        <translation>未知：%1。请咨询服务商备案客服。</translation>
    </message>
    <message>
        <source>The rules of this province are not known here. Ask the provider's filing support.</source>
        <translation>本省规则未知，请咨询服务商备案客服。</translation>
    </message>
    <message>
        <source>As collected on %1; the administration may ask for more. Sources: %2.</source>
        <translation>整理于%1，管局可能有更多要求。来源：%2。</translation>
    </message>
</context>
<context>
    <name>ui::ProvinceTexts</name>
    <message>
        <source>allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>under conditions</source>
        <translation>有条件允许</translation>
    </message>
    <message>
        <source>required</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>required in some cases</source>
        <translation>部分情形需要</translation>
    </message>
    <message numerus="yes">
        <source>at least %n more day(s)</source>
        <translation>
            <numerusform>至少剩余 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n work day(s)</source>
        <translation>
            <numerusform>最长 %n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n year(s)</source>
        <translation>
            <numerusform>至少 %n 周岁</numerusform>
        </translation>
    </message>
    <message>
        <source>the entity only</source>
        <translation>仅限主体本身</translation>
    </message>
    <message>
        <source>the entity or its legal representative</source>
        <translation>主体或其法定代表人</translation>
    </message>
    <message>
        <source>the entity, its shareholders, legal representative or senior managers</source>
        <translation>主体、其股东、法定代表人或高级管理人员</translation>
    </message>
    <message>
        <source>must be the legal representative</source>
        <translation>须为法定代表人</translation>
    </message>
    <message>
        <source>may be somebody else with a letter of authorisation</source>
        <translation>可持授权书由他人担任</translation>
    </message>
    <message>
        <source>of any province</source>
        <translation>任何省份均可</translation>
    </message>
    <message>
        <source>of this province only</source>
        <translation>仅限本省</translation>
    </message>
    <message>
        <source>of this province, or a residence permit here</source>
        <translation>本省证件，或本省居住证</translation>
    </message>
    <message>
        <source>with the provider, or with the administration's form</source>
        <translation>通过服务商，或使用管局表格</translation>
    </message>
    <message>
        <source>on the administration's own site</source>
        <translation>在管局网站办理</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A rule in short and what is said of it: "under conditions. Only where old and new name are related"</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Change of the entity name</source>
        <translation>变更主办单位名称</translation>
    </message>
    <message>
        <source>Change from personal to enterprise</source>
        <translation>个人变更为企业</translation>
    </message>
    <message>
        <source>Change from enterprise to personal</source>
        <translation>企业变更为个人</translation>
    </message>
    <message>
        <source>Domains must be valid</source>
        <translation>域名有效期</translation>
    </message>
    <message>
        <source>Who may hold the domain</source>
        <translation>域名持有者</translation>
    </message>
    <message>
        <source>Domain name certificate</source>
        <translation>域名证书</translation>
    </message>
    <message>
        <source>Person in charge of the entity</source>
        <translation>主体负责人</translation>
    </message>
    <message>
        <source>Letter of authorisation where the person in charge of the service is not the legal representative</source>
        <translation>服务负责人不是法定代表人时的授权书</translation>
    </message>
    <message>
        <source>ID documents must be valid</source>
        <translation>证件有效期</translation>
    </message>
    <message>
        <source>ID document of an individual</source>
        <translation>个人证件</translation>
    </message>
    <message>
        <source>Age of an individual</source>
        <translation>个人年龄</translation>
    </message>
    <message>
        <source>Phone number of the province</source>
        <translation>本省电话号码</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>应急电话</translation>
    </message>
    <message>
        <source>Office phone</source>
        <translation>办公电话</translation>
    </message>
    <message>
        <source>Domains of a new website</source>
        <translation>新网站的域名数</translation>
    </message>
    <message numerus="yes">
        <source>at most %n</source>
        <translation>
            <numerusform>最多 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Website name</source>
        <translation>网站名称</translation>
    </message>
    <message>
        <source>Review by the administration</source>
        <translation>管局审核</translation>
    </message>
    <message>
        <source>Where to cancel</source>
        <translation>注销途径</translation>
    </message>
    <message>
        <source>New service under an entity without services</source>
        <translation>空壳主体新增服务</translation>
    </message>
</context>
<context>
    <name>ui::ReasonStrip</name>
    <message>
        <source>Copy 中/EN</source>
        <extracomment>Button that copies an explanation in Chinese and in English</extracomment>
        <translation>复制 中/EN</translation>
    </message>
    <message>
        <source>Copy explanation in Chinese and English</source>
        <translation>用中文和英文复制说明</translation>
    </message>
</context>
<context>
    <name>ui::RegionEditor</name>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>%1: city</source>
        <extracomment>Accessible name of a part of the field "Region"; %1: the field's label</extracomment>
        <translation>%1：城市</translation>
    </message>
    <message>
        <source>%1: district</source>
        <translation>%1：区县</translation>
    </message>
</context>
<context>
    <name>ui::RoundsCard</name>
    <message>
        <source>Rounds of this order</source>
        <translation>历次提交</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Round %1: sent %2</source>
        <translation>第 %1 次：提交于 %2</translation>
    </message>
    <message>
        <source>%1, on its way</source>
        <translation>%1，办理中</translation>
    </message>
    <message>
        <source>%1; %2 %3</source>
        <comment>a round; how it ended, and when</comment>
        <translation>%1；%2 %3</translation>
    </message>
</context>
<context>
    <name>ui::SamePersonBox</name>
    <message>
        <source>The legal representative is the person in charge</source>
        <extracomment>Legal representative: 法定代表人; person in charge (of the entity): 主体负责人</extracomment>
        <translation>法定代表人即主体负责人</translation>
    </message>
    <message>
        <source>Name and ID of the person in charge then follow those of the legal representative.</source>
        <translation>勾选后，主体负责人的姓名和证件随法定代表人一并填写。</translation>
    </message>
</context>
<context>
    <name>ui::SavedIndicator</name>
    <message>
        <source>Saving the draft</source>
        <translation>正在保存草稿</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>草稿已保存 %1</translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation>草稿未保存</translation>
    </message>
</context>
<context>
    <name>ui::ServiceChip</name>
    <message>
        <source>Access elsewhere</source>
        <translation>接入在其他服务商</translation>
    </message>
    <message>
        <source>Domain expired</source>
        <translation>域名已过期</translation>
    </message>
    <message numerus="yes">
        <source>Domain expires in %n day(s)</source>
        <translation>
            <numerusform>域名将在 %n 天后到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Domain not verified</source>
        <translation>域名未实名认证</translation>
    </message>
</context>
<context>
    <name>ui::ServiceChooser</name>
    <message>
        <source>Website or app</source>
        <translation>网站或 App</translation>
    </message>
    <message>
        <source>Choose a website or app</source>
        <translation>选择网站或 App</translation>
    </message>
</context>
<context>
    <name>ui::ServiceDetail</name>
    <message>
        <source>Change</source>
        <extracomment>Buttons of a selected website or app. Change: 变更. Cancel: 注销. Cancel access: 取消接入.</extracomment>
        <translation>变更</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Cancel access</source>
        <translation>取消接入</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Select a website to see all its fields.</source>
        <translation>选择一个网站即可查看全部信息。</translation>
    </message>
    <message>
        <source>Select an app to see all its fields.</source>
        <translation>选择一个 App 即可查看全部信息。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Selected website</source>
        <translation>所选网站</translation>
    </message>
    <message>
        <source>Selected app</source>
        <translation>所选 App</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日期</translation>
    </message>
</context>
<context>
    <name>ui::ServicePicker</name>
    <message>
        <source>Start Change</source>
        <extracomment>开始变更</extracomment>
        <translation>开始变更</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>Take a service out of a change of the entity</extracomment>
        <translation>取消关联</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>%n 个字段需要更正</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>草稿已保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Accessible name of a button; %1: what it does, %2: name of the website or app</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Find by name, number or domain</source>
        <translation>按名称、备案号或域名查找</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Websites and apps of the filing</source>
        <translation>该备案的网站和 App</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No website or app of this filing has that name, number or domain.</source>
        <translation>该备案下没有此名称、备案号或域名的网站或 App。</translation>
    </message>
</context>
<context>
    <name>ui::ServicesTab</name>
    <message>
        <source>Change</source>
        <extracomment>Row actions: 变更, 注销</extracomment>
        <translation>变更</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No website of this filing has that name, number or domain.</source>
        <translation>该备案下没有匹配此名称、备案号或域名的网站。</translation>
    </message>
    <message>
        <source>No app of this filing has that name, number or domain.</source>
        <translation>该备案下没有匹配此名称、备案号或域名的 App。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>No website</source>
        <translation>没有网站</translation>
    </message>
    <message>
        <source>No website is filed under this number.</source>
        <translation>该备案号下没有已备案的网站。</translation>
    </message>
    <message>
        <source>No app</source>
        <translation>没有 App</translation>
    </message>
    <message>
        <source>No app is filed under this number.</source>
        <translation>该备案号下没有已备案的 App。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日期</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>App</translation>
    </message>
</context>
<context>
    <name>ui::SignInPage</name>
    <message>
        <source>Request: %1</source>
        <translation>请求编号：%1</translation>
    </message>
    <message>
        <source>Waiting for the service's answer.</source>
        <translation>正在等待服务端答复。</translation>
    </message>
    <message>
        <source>Fill in address, account and password.</source>
        <translation>请填写地址、账号和密码。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Connect to your provider</source>
        <translation>连接您的服务商</translation>
    </message>
    <message>
        <source>Nothing is lost: what you see was synchronised before, and your drafts are kept.</source>
        <translation>没有丢失任何内容：您看到的是之前同步的内容，草稿已保留。</translation>
    </message>
    <message>
        <source>Your provider gives you the address of its filing service.</source>
        <translation>服务商会提供其备案服务的地址。</translation>
    </message>
    <message>
        <source>Service &amp;address</source>
        <translation>服务地址(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>账号(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>No account at hand?</source>
        <translation>手边没有账号？</translation>
    </message>
    <message>
        <source>The practice environment runs on this computer only: sample filings, a provider and an administration that answer within seconds. All data are fictitious.</source>
        <translation>练习环境只在本机运行：示例备案，以及几秒钟内就会答复的服务商和管局。所有数据均为虚构。</translation>
    </message>
    <message>
        <source>P&amp;ractise with sample filings</source>
        <translation>用示例备案练习(&amp;R)</translation>
    </message>
    <message>
        <source>Sample accounts: %1. Password of all: %2.</source>
        <translation>示例账号：%1。密码均为：%2。</translation>
    </message>
</context>
<context>
    <name>ui::SlotCard</name>
    <message>
        <source>Choose a photo or scan</source>
        <translation>选择照片或扫描件</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <extracomment>%1: file patterns; keep the parentheses</extracomment>
        <translation>照片 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>所有文件 (%1)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: the document, %2: whose it is</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not accepted: %1.</source>
        <translation>不接受：%1。</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>选择文件：%1</translation>
    </message>
    <message>
        <source>Take from an earlier order: %1</source>
        <translation>沿用历史订单的图片：%1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>Use it anyway: %1</source>
        <translation>仍然使用：%1</translation>
    </message>
    <message>
        <source>Do not use it: %1</source>
        <translation>不使用：%1</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>Look at it once more</source>
        <translation>请再看一眼</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>待完成</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>If asked for</source>
        <translation>如被要求</translation>
    </message>
    <message>
        <source>Checking %1 …</source>
        <translation>正在检查 %1 …</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>%1: what happened, %2: why, %3: what to do</extracomment>
        <translation>%1：%2%3</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>仍然使用</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>更换文件…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take that of %1</source>
        <translation>沿用 %1 的图片</translation>
    </message>
</context>
<context>
    <name>ui::SmsPanel</name>
    <message>
        <source>%1  %2</source>
        <extracomment>Name and mobile number of a person, both masked</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Send the code to %1 again</source>
        <translation>重新发送验证码给%1</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>剩余时间：%1</translation>
    </message>
    <message>
        <source>SMS verification</source>
        <translation>短信核验</translation>
    </message>
    <message>
        <source>Open the MIIT site</source>
        <translation>打开工信部网站</translation>
    </message>
    <message>
        <source>No message arrived?</source>
        <translation>没有收到短信？</translation>
    </message>
    <message>
        <source>Look among the blocked messages: some phones take it for spam.</source>
        <translation>请查看被拦截的短信：有些手机会把它当作垃圾短信。</translation>
    </message>
    <message>
        <source>A phone in arrears or switched off gets no messages; the code can be sent again.</source>
        <translation>欠费或关机的手机收不到短信，可以重新发送验证码。</translation>
    </message>
    <message>
        <source>If a change brings a new number, the code goes to the new one. Any other order uses the filed number; change that first.</source>
        <translation>变更了手机号时，验证码发送到新号码。其他订单使用已备案的号码，请先变更号码。</translation>
    </message>
    <message>
        <source>“No order awaits verification”: the record may not have arrived yet; try again in a few minutes.</source>
        <translation>“暂无待短信核验的备案申请”：记录可能尚未到达，请几分钟后再试。</translation>
    </message>
    <message>
        <source>“Waiting for other verifiers”: another person of this order has not verified yet.</source>
        <translation>“等待其他核验人”：该订单的另一位负责人尚未核验。</translation>
    </message>
    <message>
        <source>If the link in the message does not work, open the MIIT site with the button above.</source>
        <translation>短信中的链接打不开时，请用上面的按钮打开工信部网站。</translation>
    </message>
    <message>
        <source>%1 (the new number)</source>
        <translation>%1（新号码）</translation>
    </message>
    <message>
        <source>The code was sent as often as is allowed. Use the last message, or let the time run out: the unchanged order can be sent again at once.</source>
        <translation>验证码发送次数已用完。请使用最后一条短信，或等待超时：未修改的订单可立即重新提交。</translation>
    </message>
    <message>
        <source>Entity and service are changed together: one of these persons is enough.</source>
        <translation>主体与服务同时变更：以下任意一人核验即可。</translation>
    </message>
    <message>
        <source>Everybody named here must verify.</source>
        <translation>以下人员均须完成核验。</translation>
    </message>
    <message>
        <source>The code is entered on the MIIT site with the mobile number and the last six characters of the ID. One wrong code more than the attempts left, or no code in time, returns the order; unchanged it can be sent again at once.</source>
        <translation>在工信部网站凭手机号和证件号码后六位输入验证码。超过可输错次数或逾期未核验，订单将被退回；未修改的可立即重新提交。</translation>
    </message>
    <message>
        <source>“No record found”: the order may be in review at the administration already; its state is shown on this page.</source>
        <translation>提示“验证库里找不到记录”：订单可能已在管局审核，状态见本页。</translation>
    </message>
</context>
<context>
    <name>ui::StartNotes</name>
    <message>
        <source>This computer has no keychain. Nothing secret is written in plain text, so this session starts empty and keeps nothing after it ends.</source>
        <translation>本机没有钥匙串。任何机密都不会以明文写入，因此本次会话从空白开始，结束后不保留任何内容。</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer, so this session starts empty and keeps nothing after it ends. Unlock the keychain and start again to work with what was kept.</source>
        <translation>钥匙串已锁定或没有响应，因此本次会话从空白开始，结束后不保留任何内容。解锁钥匙串后重新启动，即可继续使用之前的内容。</translation>
    </message>
    <message>
        <source>The local store was damaged. It was set aside as “%1” and everything is synchronised anew; drafts that could be read were kept (%2).</source>
        <translation>本地数据已损坏，已移到“%1”，所有内容正在重新同步；可读取的草稿已保留（%2）。</translation>
    </message>
    <message>
        <source>The key of the local store is no longer in the keychain. The store was set aside as “%1” and everything is synchronised anew.</source>
        <translation>钥匙串中已没有本地数据的密钥。数据已移到“%1”，所有内容正在重新同步。</translation>
    </message>
    <message>
        <source>The sign-in could not be kept in the keychain: it lasts until the program ends.</source>
        <translation>登录信息无法保存到钥匙串，只保留到程序结束。</translation>
    </message>
    <message>
        <source>Some records on this computer were damaged or changed from outside. They were dropped and are synchronised anew.</source>
        <translation>本机的部分记录已损坏或被外部修改，已丢弃并正在重新同步。</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message numerus="yes">
        <source>%n change(s) waiting to be sent</source>
        <translation>
            <numerusform>%n 项更改等待提交</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronised just now</source>
        <translation>刚刚同步</translation>
    </message>
    <message numerus="yes">
        <source>Synchronised %n min ago</source>
        <translation>
            <numerusform>%n 分钟前同步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synchronised %n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前同步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synchronised %n day(s) ago</source>
        <translation>
            <numerusform>%n 天前同步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n change(s) are kept on this computer and sent later</source>
        <translation>
            <numerusform>离线：%n 项更改保留在本机，稍后提交</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline: your drafts are kept</source>
        <translation>离线：草稿已保留</translation>
    </message>
    <message>
        <source>Signed out: your drafts are kept</source>
        <translation>已退出登录：草稿已保留</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>正在同步…</translation>
    </message>
    <message>
        <source>Practice environment, all data fictitious; filing password %1</source>
        <extracomment>%1: a password, as it is typed</extracomment>
        <translation>练习环境，所有数据均为虚构；备案密码 %1</translation>
    </message>
    <message>
        <source>Open its phone and reviewers</source>
        <extracomment>Opens the web page with the practice environment's phone and reviewers</extracomment>
        <translation>打开其手机和审核页面</translation>
    </message>
</context>
<context>
    <name>ui::StepBar</name>
    <message>
        <source>Step %1 of %2: %3, done</source>
        <translation>第 %1 步，共 %2 步：%3，已完成</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, current step</source>
        <translation>第 %1 步，共 %2 步：%3，当前步骤</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, to come</source>
        <translation>第 %1 步，共 %2 步：%3，未开始</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>全部步骤已完成</translation>
    </message>
</context>
<context>
    <name>ui::StepGate</name>
    <message>
        <source>Correct the marked fields first.</source>
        <translation>请先更正标出的字段。</translation>
    </message>
    <message>
        <source>The draft is being saved.</source>
        <translation>正在保存草稿。</translation>
    </message>
</context>
<context>
    <name>ui::TargetNames</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name and number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and short number</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::Texts</name>
    <message>
        <source>the communications administration</source>
        <translation>通信管理局</translation>
    </message>
    <message>
        <source>an order was approved on %1 and its values have not arrived here yet; this takes up to two work days.</source>
        <translation>有一个订单已于 %1 审核通过，新数据尚未同步到这里，最多需要两个工作日。</translation>
    </message>
    <message>
        <source>an order is at the administration since %1; its result is expected by %2.</source>
        <translation>有一个订单自 %1 起在管局审核，预计 %2 前有结果。</translation>
    </message>
    <message>
        <source>an order is at the administration since %1 and cannot be edited or withdrawn there.</source>
        <translation>有一个订单自 %1 起在管局审核，期间不能修改或撤回。</translation>
    </message>
    <message>
        <source>the order “%1” is in progress (%2). Finish it or abandon it first.</source>
        <translation>订单“%1”正在进行中（%2），请先完成或放弃它。</translation>
    </message>
    <message>
        <source>the domain %1 expired on %2. Renew it with its registrar first.</source>
        <translation>域名 %1 已于 %2 过期，请先在域名注册商处续费。</translation>
    </message>
    <message>
        <source>the domain %1 is valid for %2 more days and %3 are needed. Renew it with its registrar first.</source>
        <translation>域名 %1 的剩余有效期为 %2 天，要求 %3 天，请先在域名注册商处续费。</translation>
    </message>
    <message>
        <source>the domain %1 has no real-name verification. Complete it with the registrar; it takes about three work days to arrive.</source>
        <translation>域名 %1 未完成实名认证，请先在域名注册商处完成，同步约需三个工作日。</translation>
    </message>
    <message>
        <source>the administration does not permit it for this filing. Cancel the filing and file anew.</source>
        <translation>管局不允许该备案办理此操作，请注销备案后重新备案。</translation>
    </message>
    <message>
        <source>the administration's system takes no orders at the moment. Try again later.</source>
        <translation>管局系统暂不受理订单，请稍后再试。</translation>
    </message>
    <message>
        <source>the provider has put the filing on hold. Contact the provider's filing support.</source>
        <translation>服务商已暂停该备案的操作，请联系服务商备案客服。</translation>
    </message>
    <message>
        <source>the same entity is under review at another provider. Wait for that result, or withdraw that order.</source>
        <translation>同一主体正在其他服务商处审核，请等待结果，或撤回那边的订单。</translation>
    </message>
    <message>
        <source>the server does not meet the provider's conditions for filing. Ask the provider's filing support.</source>
        <translation>服务器不符合服务商的备案条件，请咨询服务商备案客服。</translation>
    </message>
    <message>
        <source>%1 Note: %2</source>
        <translation>%1 说明：%2</translation>
    </message>
    <message>
        <source>you are signed out. Sign in; your drafts are kept.</source>
        <translation>您已退出登录，请重新登录，草稿已保留。</translation>
    </message>
    <message>
        <source>your account may look but not send orders. Sign in with the applicant's account.</source>
        <translation>您的账号只能查看，不能提交订单，请使用备案申请人的账号登录。</translation>
    </message>
    <message>
        <source>its cancellation is under way. Wait for the result.</source>
        <translation>它正在注销中，请等待结果。</translation>
    </message>
    <message>
        <source>the whole filing is being cancelled. Wait for the result.</source>
        <translation>整个备案正在注销中，请等待结果。</translation>
    </message>
    <message>
        <source>the filing has no website or app left (an empty shell). It can be cancelled with the administration's form.</source>
        <translation>该备案下已没有网站或 App（空壳主体），可使用管局表格办理注销。</translation>
    </message>
    <message>
        <source>a change of the entity must carry a website or app, and this filing has none. Cancel the entity, or file a new website first.</source>
        <translation>变更主体必须关联一个网站或 App，而该备案下没有。请注销主体，或先新增网站备案。</translation>
    </message>
    <message>
        <source>it is not connected at this provider. Do it at the provider that it is connected to.</source>
        <translation>它不是在本服务商接入的，请到其接入的服务商处办理。</translation>
    </message>
    <message>
        <source>it is not connected at any provider. It can be cancelled with the administration's form.</source>
        <translation>它没有接入任何服务商，可使用管局表格办理注销。</translation>
    </message>
    <message>
        <source>it is the only service of the filing. Cancel the entity instead, so that no empty shell is left.</source>
        <translation>它是该备案下唯一的服务。请改为注销主体，以免留下空壳主体。</translation>
    </message>
    <message>
        <source>it is the only access. Add the access at the new provider first, or the administration clears the filing.</source>
        <translation>它是唯一的接入。请先在新服务商处新增接入，否则备案会被管局清理。</translation>
    </message>
    <message>
        <source>there is no connection to the filing service, and the filing password is never stored. Try again once you are back online.</source>
        <translation>目前无法连接备案服务，而备案密码从不保存。请在恢复连接后再试。</translation>
    </message>
    <message>
        <source>the filing is under another account. Sign in there, or ask for an offline transfer.</source>
        <translation>该备案在其他账号下。请登录那个账号，或申请线下转移。</translation>
    </message>
    <message>
        <source>the rules of this province are not known. Ask the provider's filing support.</source>
        <translation>该省份的规则未知，请咨询服务商备案客服。</translation>
    </message>
    <message>
        <source>%1 is not available: %2</source>
        <translation>“%1”不可用：%2</translation>
    </message>
    <message>
        <source>An app, a mini program and a quick app are filed apart: file the other kind as a new service.</source>
        <translation>App、小程序和快应用分别备案，其他类型请作为新的服务备案。</translation>
    </message>
    <message>
        <source>Domains can be removed while one remains. A filed domain cannot be replaced; a new domain needs a new website.</source>
        <translation>至少保留一个域名，其余可以移除。已备案的域名不能更换，新域名需要作为新网站备案。</translation>
    </message>
    <message>
        <source>The only domain cannot be removed. Cancel the website instead.</source>
        <translation>唯一的域名不能移除，请改为注销网站。</translation>
    </message>
    <message>
        <source>%1 does not accept a change of the entity name: cancel the filing and file anew.</source>
        <translation>%1不受理主办单位名称变更，请注销备案后重新备案。</translation>
    </message>
    <message>
        <source>The administration has closed this field for this filing: cancel the filing and file anew.</source>
        <translation>管局已关闭该备案的此字段，请注销备案后重新备案。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开订单</translation>
    </message>
    <message>
        <source>Abandon the order</source>
        <translation>放弃订单</translation>
    </message>
    <message>
        <source>Cancel the entity</source>
        <translation>注销主体</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Remove the domain</source>
        <translation>移除域名</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>立即连接</translation>
    </message>
    <message>
        <source>Change Entity</source>
        <extracomment>Button and order kind. Entity: the filing entity, 备案主体. Change: 变更. Cancel (a filing): 注销.</extracomment>
        <translation>变更主体</translation>
    </message>
    <message>
        <source>Change Website</source>
        <translation>变更网站</translation>
    </message>
    <message>
        <source>Change App</source>
        <translation>变更 App</translation>
    </message>
    <message>
        <source>Cancel Entity</source>
        <translation>注销主体</translation>
    </message>
    <message>
        <source>Cancel Website</source>
        <translation>注销网站</translation>
    </message>
    <message>
        <source>Cancel App</source>
        <translation>注销 App</translation>
    </message>
    <message>
        <source>Cancel Access</source>
        <extracomment>Access: the connection at a provider, 接入.</extracomment>
        <translation>取消接入</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Provider review</source>
        <extracomment>服务商初审</extracomment>
        <translation>服务商初审</translation>
    </message>
    <message>
        <source>SMS verification</source>
        <extracomment>短信核验</extracomment>
        <translation>短信核验</translation>
    </message>
    <message>
        <source>Administration review</source>
        <extracomment>管局审核</extracomment>
        <translation>管局审核</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>退回修改</extracomment>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>管局驳回</extracomment>
        <translation>管局驳回</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <extracomment>已放弃</extracomment>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>The SMS verification was not completed in time. Nothing was changed; send the order again.</source>
        <translation>短信核验未在规定时间内完成。数据没有变化，请重新提交订单。</translation>
    </message>
    <message>
        <source>Too many wrong codes were entered. Nothing was changed; send the order again.</source>
        <translation>验证码错误次数过多。数据没有变化，请重新提交订单。</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Provider review passed</source>
        <translation>服务商初审通过</translation>
    </message>
    <message>
        <source>Returned by the provider</source>
        <translation>服务商退回修改</translation>
    </message>
    <message>
        <source>SMS verification completed</source>
        <translation>短信核验已完成</translation>
    </message>
    <message>
        <source>SMS verification lapsed</source>
        <translation>短信核验已失效</translation>
    </message>
    <message>
        <source>Approved by the administration</source>
        <translation>管局审核通过</translation>
    </message>
    <message>
        <source>Rejected by the administration</source>
        <translation>管局驳回</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已备案</translation>
    </message>
    <message>
        <source>Cancellation under way</source>
        <translation>注销中</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已注销</translation>
    </message>
    <message>
        <source>Empty shell</source>
        <extracomment>空壳主体</extracomment>
        <translation>空壳主体</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>无接入</translation>
    </message>
    <message>
        <source>Correction required</source>
        <translation>需要整改</translation>
    </message>
    <message>
        <source>Nothing differs from what is filed. Change at least one field.</source>
        <translation>与已备案信息没有差别，请至少修改一个字段。</translation>
    </message>
    <message>
        <source>A change of the entity must carry at least one website or app. Choose one.</source>
        <translation>变更主体必须关联至少一个网站或 App，请选择一个。</translation>
    </message>
    <message>
        <source>The order “%1” cannot alter this field. Put the filed value back.</source>
        <translation>订单“%1”不能修改此字段，请恢复为已备案的值。</translation>
    </message>
    <message>
        <source>The text is too long: %2 characters where %1 fit. Shorten it.</source>
        <translation>文字过长：共 %2 个字符，最多 %1 个，请缩短。</translation>
    </message>
    <message>
        <source>This value is not on the official list. Choose one from the list.</source>
        <translation>此值不在官方列表中，请从列表中选择。</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Remove one.</source>
        <translation>“%1”重复出现，请移除一个。</translation>
    </message>
    <message>
        <source>The text holds invisible or full-width characters, as pasted text often does. Type it anew.</source>
        <translation>文字中有不可见字符或全角字符（常见于粘贴的文字），请重新输入。</translation>
    </message>
    <message>
        <source>Spaces, dashes or full-width characters are in it. Remove them.</source>
        <translation>其中有空格、横线或全角字符，请删除。</translation>
    </message>
    <message>
        <source>An order cannot alter this field. Put the filed value back.</source>
        <translation>订单不能修改此字段，请恢复为已备案的值。</translation>
    </message>
    <message>
        <source>The value does not have the form that is expected here. Enter it anew.</source>
        <translation>此值的格式不符合要求，请重新输入。</translation>
    </message>
    <message>
        <source>The value is masked with asterisks. Enter it in full.</source>
        <translation>此值带有星号掩码，请填写完整内容。</translation>
    </message>
    <message>
        <source>A Chinese entity name seldom has letters or digits. Write it exactly as on the certificate.</source>
        <translation>中文的主办单位名称很少含有字母或数字，请与证件完全一致地填写。</translation>
    </message>
    <message>
        <source>A name has no digits or signs. Write it exactly as on the ID document.</source>
        <translation>姓名中不能有数字或符号，请与证件完全一致地填写。</translation>
    </message>
    <message>
        <source>An individual's filing names one person: entity and person in charge must be the same. Use the same name and ID.</source>
        <translation>个人备案只涉及一个人：主体与主体负责人必须一致，请填写相同的姓名和证件。</translation>
    </message>
    <message>
        <source>%1 usually asks that the legal representative is in charge of the entity. Otherwise have a letter of authorisation ready.</source>
        <translation>%1通常要求主体负责人为法定代表人，否则请准备授权书。</translation>
    </message>
    <message>
        <source>This is no region code of six digits. Choose province, city and district.</source>
        <translation>这不是六位的地区代码，请选择省、市、区。</translation>
    </message>
    <message>
        <source>The region must lie within the province of the filing (%1). Choose a district there.</source>
        <translation>地区必须在备案所在省份（%1）之内，请选择该省的区县。</translation>
    </message>
    <message>
        <source>The address has no house or room number. Add it, or say in the remark that the address has none.</source>
        <translation>地址没有写到门牌号或房间号，请补充，或在备注中说明通信地址已为最详细地址。</translation>
    </message>
    <message>
        <source>This certificate does not go with the entity type “%1”. Choose another type of certificate.</source>
        <translation>此证件类型不适用于主体性质“%1”，请选择其他证件类型。</translation>
    </message>
    <message>
        <source>A unified social credit code has 18 characters; there are %1. Compare it with the certificate.</source>
        <translation>统一社会信用代码为 18 位，现在是 %1 位，请与证件核对。</translation>
    </message>
    <message>
        <source>Character %1 cannot stand in a unified social credit code (the letters I, O, S, V, Z never do). Compare it with the certificate.</source>
        <translation>第 %1 位不可能出现在统一社会信用代码中（不使用字母 I、O、S、V、Z），请与证件核对。</translation>
    </message>
    <message>
        <source>Characters 3 to 8 of the code are no region. Compare them with the certificate.</source>
        <translation>代码第 3 至 8 位不是行政区划，请与证件核对。</translation>
    </message>
    <message>
        <source>The check character of the code is not right: a character is mistyped. Compare it with the certificate.</source>
        <translation>代码的校验位不正确，可能有一位输入错误，请与证件核对。</translation>
    </message>
    <message>
        <source>The organisation code within it (characters 9 to 17) has an unusual check character. Compare it with the certificate.</source>
        <translation>其中的组织机构代码（第 9 至 17 位）校验位异常，请与证件核对。</translation>
    </message>
    <message>
        <source>An organisation code has nine characters, digits or capital letters. Compare it with the certificate.</source>
        <translation>组织机构代码为九位数字或大写字母，请与证件核对。</translation>
    </message>
    <message>
        <source>The check character of the organisation code is not right. Compare it with the certificate.</source>
        <translation>组织机构代码的校验位不正确，请与证件核对。</translation>
    </message>
    <message>
        <source>Old ID numbers of 15 digits are not accepted. Enter the number of 18 characters from the present card.</source>
        <translation>不接受 15 位的旧身份证号码，请填写现行身份证上的 18 位号码。</translation>
    </message>
    <message>
        <source>A resident ID number has 17 digits and a last digit or X. Compare it with the card.</source>
        <translation>居民身份证号码由 17 位数字和最后一位数字或 X 组成，请与证件核对。</translation>
    </message>
    <message>
        <source>The first six digits of the ID number are no region. Compare them with the card.</source>
        <translation>身份证号码前六位不是行政区划，请与证件核对。</translation>
    </message>
    <message>
        <source>Digits 7 to 14 of the ID number are no date of birth. Compare them with the card.</source>
        <translation>身份证号码第 7 至 14 位不是出生日期，请与证件核对。</translation>
    </message>
    <message>
        <source>The date of birth in the ID number lies in the future. Compare it with the card.</source>
        <translation>身份证号码中的出生日期晚于今天，请与证件核对。</translation>
    </message>
    <message>
        <source>The last character of the ID number does not fit: a digit is mistyped. Compare it with the card.</source>
        <translation>身份证号码最后一位不相符，可能有一位输入错误，请与证件核对。</translation>
    </message>
    <message>
        <source>%1 files individuals with an ID of the province. Without one, ask the provider's filing support what is accepted instead.</source>
        <translation>%1办理个人备案需要本省身份证。没有的话，请咨询服务商备案客服可以用什么代替。</translation>
    </message>
    <message>
        <source>The person must be at least %1 years old. Name somebody else.</source>
        <translation>此人必须年满 %1 周岁，请填写其他人。</translation>
    </message>
    <message>
        <source>The validity ends before it begins. Correct the dates.</source>
        <translation>有效期的结束早于开始，请更正日期。</translation>
    </message>
    <message>
        <source>The validity has not begun yet. Correct the date, or wait until the document is valid.</source>
        <translation>有效期尚未开始，请更正日期，或等到证件生效。</translation>
    </message>
    <message>
        <source>A long-term document has no last day. Remove the date or the tick.</source>
        <translation>长期有效的证件没有截止日期，请删除日期或取消勾选。</translation>
    </message>
    <message>
        <source>The document has expired. Renew it and enter the new validity.</source>
        <translation>证件已过期，请换领后填写新的有效期。</translation>
    </message>
    <message>
        <source>Days of validity left: %1, needed: %2. Renew the document first.</source>
        <translation>证件剩余有效期 %1 天，要求 %2 天，请先换领证件。</translation>
    </message>
    <message>
        <source>A mobile number of the mainland has 11 digits and begins with 13 to 19. Correct it.</source>
        <translation>大陆手机号为 11 位，以 13 至 19 开头，请更正。</translation>
    </message>
    <message>
        <source>The area code is missing or wrong. Write it as in 0571-88881234.</source>
        <translation>区号缺失或有误，请按 0571-88881234 的形式填写。</translation>
    </message>
    <message>
        <source>This is no mobile number and no landline with area code. Correct it.</source>
        <translation>这不是手机号，也不是带区号的固定电话，请更正。</translation>
    </message>
    <message>
        <source>This is no email address. Write it as in name@example.cn.</source>
        <translation>这不是电子邮箱，请按 name@example.cn 的形式填写。</translation>
    </message>
    <message>
        <source>An email address has at most 254 characters. Use a shorter one.</source>
        <translation>电子邮箱最多 254 个字符，请使用较短的邮箱。</translation>
    </message>
    <message>
        <source>The part after the @ is no valid domain. Correct it.</source>
        <translation>@ 后面的部分不是有效的域名，请更正。</translation>
    </message>
    <message>
        <source>%1 asks for an emergency phone. Enter one.</source>
        <translation>%1要求填写应急电话，请填写。</translation>
    </message>
    <message>
        <source>The emergency phone is the person's own mobile. Enter another number.</source>
        <translation>应急电话与本人手机号相同，请填写其他号码。</translation>
    </message>
    <message>
        <source>The emergency phone is the other person in charge's mobile. Enter a third number.</source>
        <translation>应急电话是另一位负责人的手机号，请填写第三个号码。</translation>
    </message>
    <message>
        <source>%1 asks for a landline. Enter an office phone with area code.</source>
        <translation>%1要求填写固定电话，请填写带区号的办公电话。</translation>
    </message>
    <message>
        <source>Two different persons in charge have the same mobile. Enter each one's own number.</source>
        <translation>两位不同的负责人填写了相同的手机号，请分别填写各自的号码。</translation>
    </message>
    <message>
        <source>The same person has another mobile elsewhere in this filing. Enter the same number in both places.</source>
        <translation>同一个人在该备案的其他地方填写了不同的手机号，请两处填写一致。</translation>
    </message>
    <message>
        <source>Two different persons in charge have the same email. Enter each one's own address.</source>
        <translation>两位不同的负责人填写了相同的邮箱，请分别填写各自的邮箱。</translation>
    </message>
    <message>
        <source>The same person has another email elsewhere in this filing. Enter the same address in both places.</source>
        <translation>同一个人在该备案的其他地方填写了不同的邮箱，请两处填写一致。</translation>
    </message>
    <message>
        <source>The name needs at least %1 Chinese characters. Choose a longer one.</source>
        <translation>名称至少需要 %1 个汉字，请使用更长的名称。</translation>
    </message>
    <message>
        <source>A name of digits or letters alone is not accepted. Add Chinese words that say what it is.</source>
        <translation>不接受纯数字或纯字母的名称，请加入说明内容的汉字。</translation>
    </message>
    <message>
        <source>A domain is not accepted as a name. Use the name of the company, product or topic.</source>
        <translation>不接受以域名作为名称，请使用公司、产品或主题的名称。</translation>
    </message>
    <message>
        <source>The name holds special signs. Leave them out.</source>
        <translation>名称中有特殊符号，请去掉。</translation>
    </message>
    <message>
        <source>“%1” is reserved for national bodies. Choose a name without it.</source>
        <translation>“%1”只能由国家机构使用，请使用不含该词的名称。</translation>
    </message>
    <message>
        <source>“%1” is not accepted in a name. Choose a name without it.</source>
        <translation>名称中不接受“%1”，请使用不含该词的名称。</translation>
    </message>
    <message>
        <source>“%1” sounds like a trade, which an individual's website may not. Choose a personal name.</source>
        <translation>“%1”含有行业意味，个人网站不能使用，请使用个人化的名称。</translation>
    </message>
    <message>
        <source>Another service of this filing has the same name. Choose names that differ.</source>
        <translation>该备案下另一个服务使用了相同的名称，请使用不同的名称。</translation>
    </message>
    <message>
        <source>“%1” is not open to individuals. Choose personal space or other.</source>
        <translation>“%1”不对个人开放，请选择个人空间或其他。</translation>
    </message>
    <message>
        <source>“Other” needs an explanation. Say in the remark what the website shows.</source>
        <translation>选择“其他”需要说明，请在备注中写明网站展示的内容。</translation>
    </message>
    <message>
        <source>The approval “%1” needs its number. Enter it as on the paper.</source>
        <translation>前置审批“%1”需要批准号，请按批文填写。</translation>
    </message>
    <message>
        <source>The approval “%1” needs its validity. Enter it as on the paper.</source>
        <translation>前置审批“%1”需要有效期，请按批文填写。</translation>
    </message>
    <message>
        <source>The approval “%1” has expired. Renew it first.</source>
        <translation>前置审批“%1”已过期，请先续期。</translation>
    </message>
    <message>
        <source>“None of these” goes with no other approval. Remove one of them.</source>
        <translation>“以上都不涉及”不能与其他审批同时选择，请移除其一。</translation>
    </message>
    <message>
        <source>An individual cannot hold the approval “%1”. Remove it, or file as an enterprise.</source>
        <translation>个人不能持有前置审批“%1”，请移除，或以企业身份备案。</translation>
    </message>
    <message>
        <source>The domain %1 is not filed: a change cannot add one. File it as a new website.</source>
        <translation>域名 %1 未备案，变更不能新增域名，请作为新网站备案。</translation>
    </message>
    <message>
        <source>What the registrar says of %1 cannot be altered here. Put the filed value back.</source>
        <translation>注册商关于 %1 的信息不能在这里修改，请恢复为已备案的值。</translation>
    </message>
    <message>
        <source>One domain must remain. To end the last one, cancel the website.</source>
        <translation>必须保留一个域名；要停用最后一个域名，请注销网站。</translation>
    </message>
    <message>
        <source>The domain %1 expired on %2. Renew it with its registrar, or remove it.</source>
        <translation>域名 %1 已于 %2 过期，请在域名注册商处续费，或移除该域名。</translation>
    </message>
    <message>
        <source>The domain %1 is valid for %2 more days and %3 are needed. Renew it with its registrar, or remove it.</source>
        <translation>域名 %1 的剩余有效期为 %2 天，要求 %3 天，请在域名注册商处续费，或移除该域名。</translation>
    </message>
    <message>
        <source>The domain %1 has no real-name verification. Complete it with the registrar; it takes about three work days to arrive.</source>
        <translation>域名 %1 未完成实名认证，请在域名注册商处完成，同步约需三个工作日。</translation>
    </message>
    <message>
        <source>The home page does not lie under a domain of this website. Use one of its domains.</source>
        <translation>首页地址不在该网站的域名之下，请使用其域名。</translation>
    </message>
    <message>
        <source>This is no valid domain name. Correct it.</source>
        <translation>这不是有效的域名，请更正。</translation>
    </message>
    <message>
        <source>A part between two dots has at most 63 characters. Correct the domain name.</source>
        <translation>两个点之间最多 63 个字符，请更正域名。</translation>
    </message>
    <message>
        <source>A domain name has at most 253 characters. Correct it.</source>
        <translation>域名最多 253 个字符，请更正。</translation>
    </message>
    <message>
        <source>The domain has no suffix such as .cn or .com. Write it in full.</source>
        <translation>域名没有 .cn 或 .com 之类的后缀，请填写完整。</translation>
    </message>
    <message>
        <source>This is a suffix, not a domain of one's own. Write the whole domain.</source>
        <translation>这是域名后缀，不是自己的域名，请填写完整域名。</translation>
    </message>
    <message>
        <source>An IP address is not a domain. Write the domain name.</source>
        <translation>IP 地址不是域名，请填写域名。</translation>
    </message>
    <message>
        <source>Access %1 names no provider. Enter it.</source>
        <translation>接入 %1 没有填写服务商，请填写。</translation>
    </message>
    <message>
        <source>Access %1 names no access method. Choose one.</source>
        <translation>接入 %1 没有选择接入方式，请选择。</translation>
    </message>
    <message>
        <source>The access method of access %1 is not on the official list. Choose one from the list.</source>
        <translation>接入 %1 的接入方式不在官方列表中，请从列表中选择。</translation>
    </message>
    <message>
        <source>Access %1 has no IP address. Enter at least one.</source>
        <translation>接入 %1 没有 IP 地址，请至少填写一个。</translation>
    </message>
    <message>
        <source>A change cannot end the access at %1. Cancel the access instead.</source>
        <translation>变更不能结束在%1的接入，请改为取消接入。</translation>
    </message>
    <message>
        <source>The access at %1 can only be changed there. Put the filed value back.</source>
        <translation>在%1的接入只能在那里变更，请恢复为已备案的值。</translation>
    </message>
    <message>
        <source>Access %1, line %2: this is no IP address. Write it as in 203.0.113.10.</source>
        <translation>接入 %1 第 %2 行：这不是 IP 地址，请按 203.0.113.10 的形式填写。</translation>
    </message>
    <message>
        <source>Access %1, line %2: a part of the address begins with a zero. Leave it out.</source>
        <translation>接入 %1 第 %2 行：地址中有一段以零开头，请去掉。</translation>
    </message>
    <message>
        <source>Access %1, line %2: the range mixes IPv4 and IPv6. Use two lines.</source>
        <translation>接入 %1 第 %2 行：范围混用了 IPv4 和 IPv6，请分成两行。</translation>
    </message>
    <message>
        <source>Access %1, line %2: the range ends before it begins. Swap the addresses.</source>
        <translation>接入 %1 第 %2 行：范围的结束小于开始，请交换两个地址。</translation>
    </message>
    <message>
        <source>Access %1, line %2: the addresses stand in another line already. Remove one.</source>
        <translation>接入 %1 第 %2 行：这些地址已在另一行中，请移除其一。</translation>
    </message>
    <message>
        <source>Access %1, line %2: this is a private address. Enter the server's public address.</source>
        <translation>接入 %1 第 %2 行：这是内网地址，请填写服务器的公网地址。</translation>
    </message>
    <message>
        <source>Access %1, line %2: this address is reserved and reaches no server. Enter the server's public address.</source>
        <translation>接入 %1 第 %2 行：这是保留地址，不指向任何服务器，请填写服务器的公网地址。</translation>
    </message>
    <message>
        <source>Access %1, line %2: this address is kept for examples. Enter the server's public address.</source>
        <translation>接入 %1 第 %2 行：这是示例专用地址，请填写服务器的公网地址。</translation>
    </message>
    <message>
        <source>The operating platform “%1” is not on the official list. Choose one from the list.</source>
        <translation>运行平台“%1”不在官方列表中，请从列表中选择。</translation>
    </message>
    <message>
        <source>%1 stands here twice. Remove one.</source>
        <translation>%1重复出现，请移除一个。</translation>
    </message>
    <message>
        <source>%1: the package name or bundle ID is missing. Enter it as in the store.</source>
        <translation>%1：缺少包名或 Bundle ID，请与应用商店中一致地填写。</translation>
    </message>
    <message>
        <source>%1: a package name has letters, digits, underscores and dots. Compare it with the store.</source>
        <translation>%1：包名由字母、数字、下划线和点组成，请与应用商店核对。</translation>
    </message>
    <message>
        <source>%1: a package name has at least two parts, as in cn.example. Compare it with the store.</source>
        <translation>%1：包名至少有两段，例如 cn.example，请与应用商店核对。</translation>
    </message>
    <message>
        <source>%1: the package name is too long. Compare it with the store.</source>
        <translation>%1：包名过长，请与应用商店核对。</translation>
    </message>
    <message>
        <source>%1: a bundle ID has letters, digits, dashes and dots. Compare it with the store.</source>
        <translation>%1：Bundle ID 由字母、数字、短横线和点组成，请与应用商店核对。</translation>
    </message>
    <message>
        <source>%1: a bundle ID has at least two parts, as in cn.example. Compare it with the store.</source>
        <translation>%1：Bundle ID 至少有两段，例如 cn.example，请与应用商店核对。</translation>
    </message>
    <message>
        <source>%1: the bundle ID is too long. Compare it with the store.</source>
        <translation>%1：Bundle ID 过长，请与应用商店核对。</translation>
    </message>
    <message>
        <source>%1: the bundle name has characters that it cannot have. Compare it with the store.</source>
        <translation>%1：包名含有不允许的字符，请与应用商店核对。</translation>
    </message>
    <message>
        <source>%1: the bundle name has %2 characters; 7 to 128 are allowed. Compare it with the store.</source>
        <translation>%1：包名为 %2 个字符，允许 7 至 128 个，请与应用商店核对。</translation>
    </message>
    <message>
        <source>%1: the public key is missing. Copy it from the signing certificate.</source>
        <translation>%1：缺少公钥，请从签名证书中复制。</translation>
    </message>
    <message>
        <source>%1: this is no public key. Copy the whole key from the signing certificate.</source>
        <translation>%1：这不是公钥，请从签名证书中复制完整的公钥。</translation>
    </message>
    <message>
        <source>%1: a public key does not have %2 characters. Copy the whole key from the signing certificate.</source>
        <translation>%1：公钥不会是 %2 个字符，请从签名证书中复制完整的公钥。</translation>
    </message>
    <message>
        <source>%1: this is the private key. Remove it at once and never hand it out; enter the public key.</source>
        <translation>%1：这是私钥！请立即删除，切勿提供给任何人；请填写公钥。</translation>
    </message>
    <message>
        <source>%1: the certificate fingerprint is missing. Enter it.</source>
        <translation>%1：缺少证书指纹，请填写。</translation>
    </message>
    <message>
        <source>%1: the fingerprint has %3 characters; %2 are expected. Copy the whole fingerprint.</source>
        <translation>%1：指纹为 %3 个字符，应为 %2 个，请复制完整的指纹。</translation>
    </message>
    <message>
        <source>%1: a fingerprint has the digits 0 to 9 and the letters A to F. Copy it anew.</source>
        <translation>%1：指纹由数字 0 至 9 和字母 A 至 F 组成，请重新复制。</translation>
    </message>
    <message>
        <source>%1: the fingerprint must be made with %2. Enter that one.</source>
        <translation>%1：指纹必须使用 %2 算法，请填写该算法的指纹。</translation>
    </message>
    <message>
        <source>A person who must verify by SMS has no mobile number in the filing. Change it first.</source>
        <translation>需要短信核验的人在备案中没有手机号，请先变更。</translation>
    </message>
    <message>
        <source>The order names no website or app. Start it anew from the filing.</source>
        <translation>订单没有指明网站或 App，请从备案信息重新开始。</translation>
    </message>
    <message>
        <source>The website or app of this order is no longer in the filing. Abandon the order.</source>
        <translation>该订单的网站或 App 已不在备案中，请放弃订单。</translation>
    </message>
    <message>
        <source>This order is not made for this kind of service. Start it anew from the filing.</source>
        <translation>该订单不适用于这类服务，请从备案信息重新开始。</translation>
    </message>
    <message>
        <source>The order names the same service twice. Start it anew from the filing.</source>
        <translation>订单中同一服务出现了两次，请从备案信息重新开始。</translation>
    </message>
    <message>
        <source>The order names too many services. Use an order for each.</source>
        <translation>订单中的服务过多，请分成多个订单。</translation>
    </message>
    <message>
        <source>The order changes too many fields at once. Split it.</source>
        <translation>订单一次修改的字段过多，请拆分。</translation>
    </message>
    <message>
        <source>The value is empty or too long. Correct it.</source>
        <translation>此值为空或过长，请更正。</translation>
    </message>
    <message>
        <source>The service does not have one of the documents. Add it anew.</source>
        <translation>服务端没有其中一份材料，请重新添加。</translation>
    </message>
    <message>
        <source>An order keeps its kind and its filing. Abandon it and start another.</source>
        <translation>订单的类型和备案不能改变，请放弃后另建订单。</translation>
    </message>
    <message>
        <source>The filing password is missing. Enter it.</source>
        <translation>没有填写备案密码，请填写。</translation>
    </message>
    <message>
        <source>an order was approved and its values have not arrived here yet; this takes up to two work days.</source>
        <translation>有一个订单已审核通过，新数据尚未同步到这里，最多需要两个工作日。</translation>
    </message>
    <message>
        <source>an order is at the administration and cannot be edited or withdrawn there.</source>
        <translation>有一个订单在管局审核，期间不能修改或撤回。</translation>
    </message>
    <message>
        <source>another order is in progress (%1). Finish it or abandon it first.</source>
        <translation>另一个订单正在进行中（%1），请先完成或放弃它。</translation>
    </message>
    <message>
        <source>the filing has not been synchronised to this computer yet. Connect, and wait a moment.</source>
        <translation>该备案尚未同步到本机，请连接后稍候。</translation>
    </message>
    <message>
        <source>the order has ended. Start a new one from the filing.</source>
        <translation>该订单已结束，请从备案信息重新开始。</translation>
    </message>
    <message>
        <source>The filing password is not right</source>
        <translation>备案密码不正确</translation>
    </message>
    <message>
        <source>The administration's record has another one. The order is kept as a draft; nothing was sent.</source>
        <translation>管局记录的密码与此不同。订单已保留为草稿，没有提交任何内容。</translation>
    </message>
    <message>
        <source>Type it again, or get it back from MIIT with “Forgot it?”.</source>
        <translation>请重新输入，或通过“忘记密码？”从工信部找回。</translation>
    </message>
    <message>
        <source>Type it again, or get it back from MIIT with “Forgot it?”. Attempts left: %1.</source>
        <translation>请重新输入，或通过“忘记密码？”从工信部找回。剩余次数：%1。</translation>
    </message>
    <message>
        <source>No attempts are left for now. Get it back from MIIT with “Forgot it?” and try later.</source>
        <translation>目前没有剩余次数。请通过“忘记密码？”从工信部找回，稍后再试。</translation>
    </message>
    <message>
        <source>The filing password is missing</source>
        <translation>没有填写备案密码</translation>
    </message>
    <message>
        <source>This order needs the password that MIIT issued for the filing.</source>
        <translation>该订单需要工信部发放的备案密码。</translation>
    </message>
    <message>
        <source>Type the password and send the order again.</source>
        <translation>请输入密码后重新提交订单。</translation>
    </message>
    <message>
        <source>Too many wrong attempts</source>
        <translation>错误次数过多</translation>
    </message>
    <message>
        <source>To protect the account, no password is checked for a while.</source>
        <translation>为保护账号，一段时间内不再检查密码。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>请在 %n 分钟后再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Account or password is not right</source>
        <translation>账号或密码不正确</translation>
    </message>
    <message>
        <source>The service does not say which of the two, so that nobody can guess.</source>
        <translation>为防止他人猜测，服务端不说明是哪一项有误。</translation>
    </message>
    <message>
        <source>Check both and sign in again.</source>
        <translation>请核对两项后重新登录。</translation>
    </message>
    <message>
        <source>Check both and sign in again. Attempts left: %1.</source>
        <translation>请核对两项后重新登录。剩余次数：%1。</translation>
    </message>
    <message>
        <source>This computer has no keychain</source>
        <translation>本机没有钥匙串</translation>
    </message>
    <message>
        <source>Nothing secret is ever kept in plain text.</source>
        <translation>任何机密都不会以明文保存。</translation>
    </message>
    <message>
        <source>Secrets last until the program ends. Install or unlock a keychain to keep them longer.</source>
        <translation>机密只保留到程序结束。安装或解锁钥匙串后可以长期保存。</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>钥匙串已锁定</translation>
    </message>
    <message>
        <source>The system did not unlock it in time.</source>
        <translation>系统没有及时解锁钥匙串。</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or type the password.</source>
        <translation>请解锁钥匙串后重试，或直接输入密码。</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>钥匙串没有响应</translation>
    </message>
    <message>
        <source>The system's keychain service may be waiting for you or be stuck.</source>
        <translation>系统的钥匙串服务可能在等待您操作，或已停止响应。</translation>
    </message>
    <message>
        <source>Look for its window, then try again, or type the password.</source>
        <translation>请查看它的窗口后重试，或直接输入密码。</translation>
    </message>
    <message>
        <source>The keychain refused</source>
        <translation>钥匙串拒绝访问</translation>
    </message>
    <message>
        <source>Access to the entry was denied.</source>
        <translation>对该条目的访问被拒绝。</translation>
    </message>
    <message>
        <source>Allow access in the keychain, or type the password.</source>
        <translation>请在钥匙串中允许访问，或直接输入密码。</translation>
    </message>
    <message>
        <source>Another keychain is in use now</source>
        <translation>正在使用另一个钥匙串</translation>
    </message>
    <message>
        <source>What was kept lies in the keychain that was used before.</source>
        <translation>之前保存的内容在原来的钥匙串中。</translation>
    </message>
    <message>
        <source>Start the system with the former keychain, or enter the secrets anew.</source>
        <translation>请使用原来的钥匙串启动系统，或重新输入机密。</translation>
    </message>
    <message>
        <source>The entry in the keychain is damaged</source>
        <translation>钥匙串中的条目已损坏</translation>
    </message>
    <message>
        <source>It was changed outside this program and cannot be read.</source>
        <translation>它在本程序之外被修改，无法读取。</translation>
    </message>
    <message>
        <source>Enter the secret anew; it replaces the damaged entry.</source>
        <translation>请重新输入，新内容会替换损坏的条目。</translation>
    </message>
    <message>
        <source>The secret is too long for the keychain</source>
        <translation>机密过长，钥匙串无法保存</translation>
    </message>
    <message>
        <source>The keychain takes at most 1,900 bytes.</source>
        <translation>钥匙串最多保存 1,900 字节。</translation>
    </message>
    <message>
        <source>Use it without keeping it.</source>
        <translation>请不要保存，直接使用。</translation>
    </message>
    <message>
        <source>The keychain failed</source>
        <translation>钥匙串出错</translation>
    </message>
    <message>
        <source>The system's keychain reported an error.</source>
        <translation>系统的钥匙串报告了错误。</translation>
    </message>
    <message>
        <source>Try again, or type the password.</source>
        <translation>请重试，或直接输入密码。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The last edit could not be kept on this computer.</source>
        <translation>最后一次编辑无法保存在本机。</translation>
    </message>
    <message>
        <source>Free some space; the program tries again by itself.</source>
        <translation>请释放空间，程序会自动重试。</translation>
    </message>
    <message>
        <source>The profile folder cannot be written</source>
        <translation>配置文件夹不可写</translation>
    </message>
    <message>
        <source>Give the folder back its write permission, or start with another profile.</source>
        <translation>请恢复该文件夹的写入权限，或使用其他配置启动。</translation>
    </message>
    <message>
        <source>The profile is in use</source>
        <translation>配置正在使用中</translation>
    </message>
    <message>
        <source>Another window of the program works with the same profile.</source>
        <translation>程序的另一个窗口正在使用同一配置。</translation>
    </message>
    <message>
        <source>Use that window, or close it first.</source>
        <translation>请使用那个窗口，或先关闭它。</translation>
    </message>
    <message>
        <source>The local data cannot be unlocked</source>
        <translation>无法解锁本地数据</translation>
    </message>
    <message>
        <source>Its key in the keychain belongs to other data.</source>
        <translation>钥匙串中的密钥属于其他数据。</translation>
    </message>
    <message>
        <source>Restore the former keychain, or start with a new profile; the filings come back from the service.</source>
        <translation>请恢复原来的钥匙串，或使用新的配置启动；备案信息会从服务端重新获取。</translation>
    </message>
    <message>
        <source>The local data is from a newer version</source>
        <translation>本地数据来自更新的版本</translation>
    </message>
    <message>
        <source>This version would damage it.</source>
        <translation>此版本会损坏它。</translation>
    </message>
    <message>
        <source>Start the newer version of the program.</source>
        <translation>请启动更新版本的程序。</translation>
    </message>
    <message>
        <source>The local data is damaged</source>
        <translation>本地数据已损坏</translation>
    </message>
    <message>
        <source>A part of the file on this computer cannot be read.</source>
        <translation>本机文件的一部分无法读取。</translation>
    </message>
    <message>
        <source>Start the program anew: it sets the file aside, keeps the drafts that can be read, and gets the rest from the service.</source>
        <translation>请重新启动程序：程序会把该文件移到一旁，保留可读取的草稿，其余从服务端重新获取。</translation>
    </message>
    <message>
        <source>The rules cannot be read</source>
        <translation>无法读取规则</translation>
    </message>
    <message>
        <source>A part of the program is missing or damaged.</source>
        <translation>程序的一部分缺失或损坏。</translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <translation>请重新安装程序。</translation>
    </message>
    <message>
        <source>This computer could not keep the data</source>
        <translation>本机无法保存数据</translation>
    </message>
    <message>
        <source>The disk or the local database reported an error.</source>
        <translation>磁盘或本地数据库报告了错误。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, start the program anew.</source>
        <translation>请重试；若再次出现，请重新启动程序。</translation>
    </message>
    <message>
        <source>The service did not accept it</source>
        <translation>服务端没有接受</translation>
    </message>
    <message>
        <source>Some values are not acceptable as they are.</source>
        <translation>部分内容不符合要求。</translation>
    </message>
    <message>
        <source>Correct the marked fields and send again.</source>
        <translation>请更正标出的字段后重新提交。</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>它已不存在</translation>
    </message>
    <message>
        <source>The service does not have it, or not for this account.</source>
        <translation>服务端没有它，或它不属于该账号。</translation>
    </message>
    <message>
        <source>Go back and choose it anew.</source>
        <translation>请返回后重新选择。</translation>
    </message>
    <message>
        <source>This is not possible now</source>
        <translation>目前无法办理</translation>
    </message>
    <message>
        <source>The filing or order is in a state that does not allow it.</source>
        <translation>备案或订单所处的状态不允许此操作。</translation>
    </message>
    <message>
        <source>Look at the reason beside the button.</source>
        <translation>请查看按钮旁的原因。</translation>
    </message>
    <message>
        <source>It has changed meanwhile</source>
        <translation>它已被修改</translation>
    </message>
    <message>
        <source>Somebody else, or another desk of yours, has changed it.</source>
        <translation>其他人，或您的另一台电脑，已经修改了它。</translation>
    </message>
    <message>
        <source>Look at the new values, then try again.</source>
        <translation>请查看新的内容后重试。</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>您已退出登录</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>会话已结束。</translation>
    </message>
    <message>
        <source>Sign in again; your drafts are kept.</source>
        <translation>请重新登录，草稿已保留。</translation>
    </message>
    <message>
        <source>Your account may not do this</source>
        <translation>您的账号无权操作</translation>
    </message>
    <message>
        <source>The action belongs to another role.</source>
        <translation>此操作属于其他角色。</translation>
    </message>
    <message>
        <source>Sign in with the account that files, or ask your administrator.</source>
        <translation>请使用备案账号登录，或联系管理员。</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>请求过于频繁</translation>
    </message>
    <message>
        <source>The service asks to wait a little.</source>
        <translation>服务端要求稍候。</translation>
    </message>
    <message>
        <source>No connection to the filing service</source>
        <translation>无法连接备案服务</translation>
    </message>
    <message>
        <source>The network or the service cannot be reached.</source>
        <translation>网络或服务不可用。</translation>
    </message>
    <message>
        <source>Your drafts are kept; the program connects again by itself.</source>
        <translation>草稿已保留，程序会自动重新连接。</translation>
    </message>
    <message>
        <source>The filing service does not answer</source>
        <translation>备案服务没有响应</translation>
    </message>
    <message>
        <source>No answer came in time; whether it took effect is not known yet.</source>
        <translation>没有及时收到答复，是否生效尚不清楚。</translation>
    </message>
    <message>
        <source>The program asks again by itself; nothing is sent twice.</source>
        <translation>程序会自动再次询问，不会重复提交。</translation>
    </message>
    <message>
        <source>The filing service failed</source>
        <translation>备案服务出错</translation>
    </message>
    <message>
        <source>The fault is on the service's side.</source>
        <translation>故障在服务端。</translation>
    </message>
    <message>
        <source>Try again later; your drafts are kept.</source>
        <translation>请稍后再试，草稿已保留。</translation>
    </message>
    <message>
        <source>The answer of the filing service cannot be understood</source>
        <translation>无法理解备案服务的答复</translation>
    </message>
    <message>
        <source>Nothing of it was taken over.</source>
        <translation>其中的内容没有被采用。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, contact the provider's filing support.</source>
        <translation>请重试；若再次出现，请联系服务商备案客服。</translation>
    </message>
    <message>
        <source>Ended before the answer came</source>
        <translation>在收到答复前已结束</translation>
    </message>
    <message>
        <source>The question was withdrawn.</source>
        <translation>该请求已被撤回。</translation>
    </message>
    <message>
        <source>Try again if you still need it.</source>
        <translation>如仍需要，请重试。</translation>
    </message>
    <message>
        <source>The code was sent just now</source>
        <translation>验证码刚刚发送过</translation>
    </message>
    <message>
        <source>The administration sends only a few codes in a row.</source>
        <translation>管局只会连续发送少量验证码。</translation>
    </message>
    <message numerus="yes">
        <source>Wait for the message; you can ask again in %n minute(s).</source>
        <translation>
            <numerusform>请等待短信，%n 分钟后可以再次发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>This person need not verify any more</source>
        <translation>此人已无需核验</translation>
    </message>
    <message>
        <source>The verification is complete or has lapsed.</source>
        <translation>核验已完成或已失效。</translation>
    </message>
    <message>
        <source>Look at the state of the order.</source>
        <translation>请查看订单状态。</translation>
    </message>
    <message>
        <source>The order has been sent already</source>
        <translation>订单已经提交</translation>
    </message>
    <message>
        <source>It could not be taken back in time.</source>
        <translation>没有来得及撤回。</translation>
    </message>
    <message>
        <source>Look at the order: until its SMS verification it can still be abandoned.</source>
        <translation>请查看订单：在短信核验完成前仍可放弃。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>No filing service is running at this address.</source>
        <translation>此地址上没有运行备案服务。</translation>
    </message>
    <message>
        <source>The address of the filing service is not known</source>
        <translation>备案服务的地址未知</translation>
    </message>
    <message>
        <source>No computer has this name.</source>
        <translation>没有使用此名称的主机。</translation>
    </message>
    <message>
        <source>Check the service address in the preferences and the network connection.</source>
        <translation>请在偏好设置中检查服务地址，并检查网络连接。</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>连接不安全</translation>
    </message>
    <message>
        <source>The service could not prove that it is the right one.</source>
        <translation>服务端无法证明自己的身份。</translation>
    </message>
    <message>
        <source>Do not go on; ask the provider whether its certificate has changed.</source>
        <translation>请勿继续，并向服务商确认证书是否更换。</translation>
    </message>
    <message>
        <source>The service address cannot be used</source>
        <translation>服务地址无法使用</translation>
    </message>
    <message>
        <source>It must be an address that begins with https://.</source>
        <translation>地址必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>Correct the address as the provider gave it to you.</source>
        <translation>请按服务商提供的地址更正。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell the provider's filing support the request number %1.</source>
        <translation>请重试；若再次出现，请把请求编号 %1 告诉服务商备案客服。</translation>
    </message>
    <message>
        <source>%1 Suggestion: %2</source>
        <translation>%1 建议：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No other order of this filing is in progress.</source>
        <translation>该备案没有其他进行中的订单。</translation>
    </message>
    <message>
        <source>Another order of this filing is in progress (%1). Finish it or abandon it first.</source>
        <translation>该备案有另一个订单正在进行中（%1），请先完成或放弃它。</translation>
    </message>
    <message>
        <source>The filing is under this account and connected at this provider.</source>
        <translation>该备案在此账号下，并在本服务商接入。</translation>
    </message>
    <message>
        <source>The service is not connected at this provider. Change it where it is connected.</source>
        <translation>该服务不是在本服务商接入的，请到其接入的服务商处变更。</translation>
    </message>
    <message>
        <source>How long %1 is valid is not known here. Make sure that it is more than %2 days.</source>
        <translation>这里不知道 %1 的有效期，请确认它超过 %2 天。</translation>
    </message>
    <message>
        <source>The domain %1 expired on %2. Renew it with its registrar first.</source>
        <translation>域名 %1 已于 %2 过期，请先在域名注册商处续费。</translation>
    </message>
    <message>
        <source>The domain %1 is valid until %2.</source>
        <translation>域名 %1 有效期至 %2。</translation>
    </message>
    <message>
        <source>The domain %1 is valid until %2; %3 more days are needed. Renew it first.</source>
        <translation>域名 %1 有效期至 %2，还差 %3 天，请先续费。</translation>
    </message>
    <message>
        <source>The domain %1 has its real-name verification.</source>
        <translation>域名 %1 已完成实名认证。</translation>
    </message>
    <message>
        <source>Whether %1 has its real-name verification is not known here. Ask its registrar.</source>
        <translation>这里不知道 %1 是否已完成实名认证，请向其注册商确认。</translation>
    </message>
    <message>
        <source>The domain %1 has no real-name verification. Complete it with the registrar first.</source>
        <translation>域名 %1 未完成实名认证，请先在域名注册商处完成。</translation>
    </message>
    <message>
        <source>The holder of %1 may hold it for this entity.</source>
        <translation>%1 的域名持有者符合该主体的要求。</translation>
    </message>
    <message>
        <source>The holder of %1 is not known here. It should be the entity itself.</source>
        <translation>这里不知道 %1 的域名持有者，它应为该主体本身。</translation>
    </message>
    <message>
        <source>The holder of %1 is not the entity. Update the holder with the registrar, or have papers ready that show the relation.</source>
        <translation>%1 的域名持有者不是该主体。请在域名注册商处更新持有者，或准备能证明关系的材料。</translation>
    </message>
    <message>
        <source>person in charge of the entity</source>
        <translation>主体负责人</translation>
    </message>
    <message>
        <source>person in charge of the service</source>
        <translation>服务负责人</translation>
    </message>
    <message>
        <source>Until when the ID of the %1 is valid is not known here. Look at it.</source>
        <translation>这里不知道%1的证件有效期，请自行查看。</translation>
    </message>
    <message>
        <source>The ID of the %1 is valid for long enough.</source>
        <translation>%1的证件有效期充足。</translation>
    </message>
    <message>
        <source>The ID of the %1 has expired. Renew it and enter the new validity.</source>
        <translation>%1的证件已过期，请换领后填写新的有效期。</translation>
    </message>
    <message>
        <source>The ID of the %1 ends in %2 days; %3 are usually needed. Renew it first.</source>
        <translation>%1的证件将在 %2 天后到期，通常要求 %3 天，请先换领。</translation>
    </message>
    <message>
        <source>The entity's certificate is valid until %1.</source>
        <translation>主体证件有效期至 %1。</translation>
    </message>
    <message>
        <source>The entity's certificate ended on %1. Enter the new one with this change.</source>
        <translation>主体证件已于 %1 到期，请在此次变更中填写新的证件信息。</translation>
    </message>
    <message>
        <source>%1 asks for phone numbers of the province. Compare yours.</source>
        <translation>%1要求使用本省的电话号码，请核对。</translation>
    </message>
    <message>
        <source>%1 accepts a change of the entity name.</source>
        <translation>%1受理主办单位名称变更。</translation>
    </message>
    <message>
        <source>Whether %1 accepts a change of the entity name is not known. Ask the provider's filing support.</source>
        <translation>%1是否受理主办单位名称变更未知，请咨询服务商备案客服。</translation>
    </message>
    <message>
        <source>%1 accepts a change of the entity name under conditions. Have the certificate of change ready.</source>
        <translation>%1有条件地受理主办单位名称变更，请准备变更证明。</translation>
    </message>
    <message>
        <source>Certificate of change from the registration authority</source>
        <extracomment>变更证明</extracomment>
        <translation>登记机关出具的变更证明</translation>
    </message>
    <message>
        <source>Photo of the new original document, in colour, all edges visible</source>
        <translation>新证件原件的彩色照片，四边完整可见</translation>
    </message>
    <message>
        <source>Update of the domain holder with the registrar, before the order</source>
        <translation>提交订单前，先在域名注册商处更新域名持有者</translation>
    </message>
    <message>
        <source>Letter of authorisation where the person is not the legal representative</source>
        <extracomment>授权书</extracomment>
        <translation>负责人不是法定代表人时的授权书</translation>
    </message>
    <message>
        <source>The new phone at hand: the SMS code goes to the new number</source>
        <translation>请备好新手机：验证码会发送到新号码</translation>
    </message>
    <message>
        <source>The approval paper of the authority in charge</source>
        <translation>主管部门的批准文件</translation>
    </message>
    <message>
        <source>This profile belongs to another account</source>
        <translation>此配置属于另一个账号</translation>
    </message>
    <message>
        <source>Edits of that account wait to be sent.</source>
        <translation>该账号的编辑仍在等待提交。</translation>
    </message>
    <message>
        <source>Sign in with that account until all is sent, or start with another profile.</source>
        <translation>请登录那个账号直到全部提交，或使用其他配置启动。</translation>
    </message>
    <message>
        <source>The draft was edited on another desk, too</source>
        <translation>此草稿在另一台电脑上也被修改</translation>
    </message>
    <message>
        <source>Both have changed the same field.</source>
        <translation>两边修改了相同的字段。</translation>
    </message>
    <message>
        <source>Open the order and choose which values to keep.</source>
        <translation>请打开订单，选择要保留的内容。</translation>
    </message>
    <message>
        <source>This field must not be empty. Fill it in.</source>
        <translation>此项不能为空。请填写。</translation>
    </message>
    <message>
        <source>A personal filing has no legal representative and no investor. Leave this field empty.</source>
        <translation>个人备案没有法定代表人和投资者，请将此项留空。</translation>
    </message>
    <message>
        <source>Another credit code mostly means another entity, which a change cannot bring in: cancel the filing and file anew. Go on only where the same entity has been given a new code.</source>
        <translation>统一社会信用代码不同，通常即为另一主体，不能通过变更办理：请注销后重新备案。仅当同一主体换发了新代码时才可继续。</translation>
    </message>
    <message>
        <source>An individual's filing names one person: the ID of the entity and of the person in charge must be the same. Enter it in both places.</source>
        <translation>个人备案只有一个人：主办者证件与负责人证件必须相同。请在两处填写同一证件号码。</translation>
    </message>
    <message>
        <source>The same ID number stands elsewhere in this filing with another name. Correct the name or the number.</source>
        <translation>同一证件号码在本备案的另一处对应另一个姓名。请更正姓名或号码。</translation>
    </message>
    <message>
        <source>A self-employed person's licence without a trade name is filed as the person's name and （个体工商户） behind it. Add it, or explain it in the remark.</source>
        <translation>无字号的个体工商户，名称应为经营者姓名加“（个体工商户）”。请补上，或在备注中说明。</translation>
    </message>
    <message>
        <source>An organisation of this type names its superior body here. Enter its full name.</source>
        <translation>此类单位须在此填写上级主管单位。请填写其全称。</translation>
    </message>
    <message>
        <source>The address goes on from the region and does not repeat %1. Begin with the street.</source>
        <translation>地址接在所选地区之后，不重复填写%1。请从街道开始填写。</translation>
    </message>
    <message>
        <source>The first two characters of the code are of another kind of organisation than “%1”. Compare them with the certificate.</source>
        <translation>统一社会信用代码的前两位属于“%1”以外的其他类型。请与证件核对。</translation>
    </message>
    <message>
        <source>By its code the organisation is registered outside %1; a filing belongs to the province of the certificate. Compare the code with the certificate.</source>
        <translation>按代码，该单位的登记地不在%1；备案省份应与证件一致。请将代码与证件核对。</translation>
    </message>
    <message>
        <source>The last day of validity is missing. Enter it, or tick “long-term” where the document says so.</source>
        <translation>缺少有效期截止日期。请填写；证件注明长期有效的，请勾选“长期”。</translation>
    </message>
    <message>
        <source>Names of individuals' websites have 3 to %1 characters as a rule. Choose a shorter one.</source>
        <translation>个人网站名称一般为 3 至 %1 个字。请换用较短的名称。</translation>
    </message>
    <message>
        <source>“%1” is no name to be filed. Enter the name that the app has in the stores.</source>
        <translation>“%1”不能作为备案名称。请填写该 App 在应用商店中的名称。</translation>
    </message>
    <message>
        <source>“%1” advertises, which the name of an app should not. Choose a name without it.</source>
        <translation>“%1”属于营销用语，App 名称不应使用。请换用不含该词的名称。</translation>
    </message>
    <message>
        <source>Nothing is said of pre-approvals. Where none is needed, choose “None of these”.</source>
        <translation>未说明前置审批情况。如均不涉及，请选择“以上都不涉及”。</translation>
    </message>
    <message>
        <source>The content “%1” usually needs the approval “%2”. Add it with number and validity, or choose other content.</source>
        <translation>服务内容“%1”通常需要“%2”前置审批。请补充审批号和有效期，或改选其他内容。</translation>
    </message>
    <message>
        <source>The domain %1 is still held under the former name. Update its holder with the registrar before the order.</source>
        <translation>域名 %1 的持有者仍为原名称。请先在域名注册商处更新持有者，再提交订单。</translation>
    </message>
    <message>
        <source>Bodies of this type use domains under %2; %1 is none. Ask the provider's filing support before the order.</source>
        <translation>此类单位应使用 %2 域名；%1 不属于。提交订单前请咨询服务商备案支持。</translation>
    </message>
    <message>
        <source>The home page is a host name without http:// in front. Remove what stands before it.</source>
        <translation>首页网址只填主机名，前面不带 http://。请删去前面的内容。</translation>
    </message>
    <message>
        <source>The home page is a host name only, without port, path or question mark. Remove what follows it.</source>
        <translation>首页网址只填主机名，不带端口、路径或问号。请删去后面的内容。</translation>
    </message>
    <message>
        <source>%1: the bundle name has at least two parts, as in cn.example. Compare it with the store.</source>
        <translation>%1：包名至少有两段，如 cn.example。请与应用商店核对。</translation>
    </message>
    <message>
        <source>%1: this is the fingerprint once more. Copy the public key from the signing certificate.</source>
        <translation>%1：此处填写的又是证书指纹。请从签名证书中复制公钥。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place</comment>
        <extracomment>Province, then city and district: "Zhejiang, 杭州市西湖区". Chinese: without comma</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>无法打开该文件</translation>
    </message>
    <message>
        <source>It is gone, or you may not read it.</source>
        <translation>文件已不存在，或您无权读取。</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>请重新选择文件。</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>A part of it is larger than in any app.</source>
        <translation>其中一部分超出任何 App 应有的大小。</translation>
    </message>
    <message>
        <source>Use the signing certificate's file instead.</source>
        <translation>请改用签名证书文件。</translation>
    </message>
    <message>
        <source>The file is of another kind</source>
        <translation>文件类型不符</translation>
    </message>
    <message>
        <source>It is no Android or iOS package, no provisioning profile and no certificate.</source>
        <translation>它不是 Android 或 iOS 安装包，也不是描述文件或证书。</translation>
    </message>
    <message>
        <source>Choose a file that ends with .apk, .ipa, .mobileprovision, .cer, .pem, .der or .p7b.</source>
        <translation>请选择以 .apk、.ipa、.mobileprovision、.cer、.pem、.der 或 .p7b 结尾的文件。</translation>
    </message>
    <message>
        <source>The package is not signed</source>
        <translation>安装包未签名</translation>
    </message>
    <message>
        <source>It holds no certificate.</source>
        <translation>其中没有证书。</translation>
    </message>
    <message>
        <source>Choose the package as it goes to the store, or the signing certificate's file.</source>
        <translation>请选择提交应用商店的安装包，或签名证书文件。</translation>
    </message>
    <message>
        <source>The file holds several certificates</source>
        <translation>文件中有多个证书</translation>
    </message>
    <message>
        <source>Which of them signs the app cannot be told.</source>
        <translation>无法判断哪一个用于 App 签名。</translation>
    </message>
    <message>
        <source>Choose the file of the one certificate that signs the app in the store.</source>
        <translation>请选择在应用商店中用于该 App 签名的那个证书文件。</translation>
    </message>
    <message>
        <source>The file is a private key</source>
        <translation>该文件是私钥</translation>
    </message>
    <message>
        <source>It must never be handed out; nothing of it was taken.</source>
        <translation>私钥不得外泄；未读取其任何内容。</translation>
    </message>
    <message>
        <source>Choose the certificate's file.</source>
        <translation>请选择证书文件。</translation>
    </message>
    <message>
        <source>The file belongs to another platform</source>
        <translation>文件属于其他运行平台</translation>
    </message>
    <message>
        <source>It is a package for %1.</source>
        <translation>它是 %1 的安装包。</translation>
    </message>
    <message>
        <source>Drop it on the entry of that platform, or add one.</source>
        <translation>请拖放到该平台的条目上，或新增一个平台。</translation>
    </message>
    <message>
        <source>The platform is not chosen yet</source>
        <translation>尚未选择运行平台</translation>
    </message>
    <message>
        <source>Which fingerprint is asked for depends on it; a certificate does not tell.</source>
        <translation>需要哪种证书指纹取决于平台，证书本身无法说明。</translation>
    </message>
    <message>
        <source>Choose the platform, then the file once more.</source>
        <translation>请先选择平台，再选择文件。</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>A part of it cannot be read.</source>
        <translation>其中一部分无法读取。</translation>
    </message>
    <message>
        <source>Take it anew from the store or from whoever builds the app.</source>
        <translation>请从应用商店或 App 开发者处重新获取。</translation>
    </message>
    <message>
        <source>A personal filing cannot become that of an organisation by a change: cancel the filing and file anew.</source>
        <translation>个人备案不能通过变更转为单位备案：请注销后重新备案。</translation>
    </message>
    <message>
        <source>An organisation can become one of another kind, but not a personal filing: for that, cancel the filing and file anew.</source>
        <translation>单位可以变更为其他性质的单位，但不能变更为个人：须注销后以个人身份重新备案。</translation>
    </message>
    <message>
        <source>In a personal filing the entity itself is the person in charge: this follows what stands above.</source>
        <translation>个人备案的主体本人即为负责人：此项随上方的主体信息一并变更。</translation>
    </message>
    <message>
        <source>City and district can be changed, the province cannot: cancel this filing, then file there anew.</source>
        <translation>市和区县可以变更，省份不能变更：请先注销本备案，再到新省份重新备案。</translation>
    </message>
    <message>
        <source>What if it is deregistered?</source>
        <translation>公司已注销怎么办？</translation>
    </message>
    <message>
        <source>The filing is under this account; which website or app goes with the change is chosen later.</source>
        <translation>备案在本账号下；随变更一并提交的网站或 App 在后面的步骤中选择。</translation>
    </message>
    <message>
        <source>The administration's system takes no orders at the moment. Wait and try again.</source>
        <translation>管局系统暂不受理订单，请稍后再试。</translation>
    </message>
    <message>
        <source>The administration's system is not reported closed, and today is a work day. Its hours are not published.</source>
        <translation>未收到管局系统关闭的通知，今天是工作日。其受理时间未公开。</translation>
    </message>
    <message>
        <source>Today is no work day: reviews begin on %1. An order can be sent before; the administration's hours are not published.</source>
        <translation>今天不是工作日：审核从%1开始。可提前提交；管局受理时间未公开。</translation>
    </message>
    <message>
        <source>Whether the company is in good standing is not known here: look in the public register that its status is normal and name and address are as filed.</source>
        <translation>公司登记状态在此无法得知：请在公示系统中核对状态正常，且名称和地址与备案一致。</translation>
    </message>
    <message>
        <source>the order “%1” is in progress (%2). Wait for its result, or abandon it.</source>
        <translation>订单“%1”正在进行中（%2）。请等待结果，或放弃该订单。</translation>
    </message>
    <message>
        <source>Domains of an app can be removed. A filed domain cannot be replaced; a new domain is filed with a new service.</source>
        <translation>App 的域名可以移除。已备案的域名不能更换；新域名须随新的服务备案。</translation>
    </message>
    <message>
        <source>The file %1 was not written</source>
        <translation>文件 %1 未能写入</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk, and save it again.</source>
        <translation>请选择其他文件夹，或清理磁盘空间后重新保存。</translation>
    </message>
    <message>
        <source>Hand in: %1. Without it the order cannot be sent.</source>
        <translation>请提交：%1。缺少该材料，订单无法提交。</translation>
    </message>
    <message>
        <source>it has been cancelled already. Its record stays readable; to be online again it is filed anew, as a first filing.</source>
        <translation>已注销。备案记录仍可查看；如需恢复上线，须按首次备案重新办理。</translation>
    </message>
    <message>
        <source>Cancel with the form</source>
        <translation>使用申请表注销</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>Not taken by the service</source>
        <translation>服务未接收</translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation>核验中</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核验</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>核验未通过</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>The order has too many documents</source>
        <translation>订单的材料过多</translation>
    </message>
    <message>
        <source>The service keeps only so many, or so many bytes, for one order.</source>
        <translation>每个订单可存放的材料数量和大小有限。</translation>
    </message>
    <message>
        <source>Remove one that is not needed, then hand this one in again.</source>
        <translation>请移除不需要的材料，再重新提交此材料。</translation>
    </message>
    <message>
        <source>The earlier document cannot be taken over</source>
        <translation>无法沿用历史材料</translation>
    </message>
    <message>
        <source>It was refused, or belongs to another filing.</source>
        <translation>该材料未通过审核，或属于其他备案。</translation>
    </message>
    <message>
        <source>Hand in a new photo.</source>
        <translation>请提交新照片。</translation>
    </message>
    <message>
        <source>The order has no place for this document</source>
        <translation>订单不需要此材料</translation>
    </message>
    <message>
        <source>What is changed no longer asks for it.</source>
        <translation>当前的变更内容不再需要它。</translation>
    </message>
    <message>
        <source>Remove the document.</source>
        <translation>请移除该材料。</translation>
    </message>
    <message>
        <source>The phone's link has ended</source>
        <translation>手机链接已结束</translation>
    </message>
    <message>
        <source>It is good for a quarter of an hour, and for one phone.</source>
        <translation>链接有效期为 15 分钟，仅限一部手机使用。</translation>
    </message>
    <message>
        <source>Make a new one; photos that have come are kept.</source>
        <translation>请重新生成；已收到的照片会保留。</translation>
    </message>
    <message>
        <source>The document was not taken</source>
        <translation>材料未被接收</translation>
    </message>
    <message>
        <source>What arrived is not what was sent.</source>
        <translation>收到的内容与发送的不一致。</translation>
    </message>
    <message>
        <source>Hand it in again.</source>
        <translation>请重新提交。</translation>
    </message>
    <message>
        <source>The photo looks blurred. Hold the camera still and tap the text to focus.</source>
        <translation>照片可能模糊。请拿稳手机，点按文字对焦。</translation>
    </message>
    <message>
        <source>Light is reflected in the photo. Tilt the paper or turn off the flash.</source>
        <translation>照片中有反光。请倾斜证件或关闭闪光灯。</translation>
    </message>
    <message>
        <source>The photo is dark. Go to a window or turn on more light.</source>
        <translation>照片偏暗。请靠近窗户或打开更多灯光。</translation>
    </message>
    <message>
        <source>The photo is too bright to read. Move out of the direct light.</source>
        <translation>照片过亮，无法辨认。请避开直射光。</translation>
    </message>
    <message>
        <source>The paper seems to be cut off. All four edges must be in the photo.</source>
        <translation>证件似乎未拍全。四边须完整入镜。</translation>
    </message>
    <message>
        <source>This looks like a black-and-white copy. Photograph the original, in colour.</source>
        <translation>疑似黑白复印件。请拍摄彩色原件。</translation>
    </message>
    <message>
        <source>This looks like a photo of a screen, which leads to rejection. Photograph the original.</source>
        <translation>疑似翻拍屏幕，会导致驳回。请拍摄原件。</translation>
    </message>
    <message>
        <source>The photo has few pixels: small print cannot be read. Take it from closer or at full size.</source>
        <translation>照片像素过低，小字无法辨认。请靠近拍摄或使用原尺寸。</translation>
    </message>
    <message>
        <source>It is a HEIC picture, as iPhones store them.</source>
        <translation>这是 iPhone 保存的 HEIC 格式图片。</translation>
    </message>
    <message>
        <source>It is a film.</source>
        <translation>这是一个视频文件。</translation>
    </message>
    <message>
        <source>It is a web page or a script.</source>
        <translation>这是网页或脚本。</translation>
    </message>
    <message>
        <source>It is an archive or an office document.</source>
        <translation>这是压缩包或办公文档。</translation>
    </message>
    <message>
        <source>It is a program.</source>
        <translation>这是一个程序。</translation>
    </message>
    <message>
        <source>It is no picture that this program knows.</source>
        <translation>无法识别该文件，它不是图片。</translation>
    </message>
    <message>
        <source>It is a %1 file.</source>
        <extracomment>%1: GIF, WEBP, PDF, JPEG ...</extracomment>
        <translation>这是 %1 文件。</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>It holds not one byte.</source>
        <translation>文件没有任何内容。</translation>
    </message>
    <message>
        <source>Choose the photo again, or take it anew.</source>
        <translation>请重新选择照片，或重新拍摄。</translation>
    </message>
    <message>
        <source>The file is no JPG or PNG photo</source>
        <translation>文件不是 JPG 或 PNG 照片</translation>
    </message>
    <message>
        <source>Save it as JPG, or set the camera to “Most Compatible” and take it again.</source>
        <translation>请另存为 JPG，或在相机格式中选择“兼容性最佳”后重新拍摄。</translation>
    </message>
    <message>
        <source>Choose the photo of the original as JPG or PNG.</source>
        <translation>请选择证件原件的 JPG 或 PNG 照片。</translation>
    </message>
    <message>
        <source>The photo has too many bytes</source>
        <translation>照片文件过大</translation>
    </message>
    <message>
        <source>It has %1; %2 are taken.</source>
        <translation>文件大小为 %1，上限为 %2。</translation>
    </message>
    <message>
        <source>It is larger than what is taken.</source>
        <translation>文件超过大小上限。</translation>
    </message>
    <message>
        <source>Take the photo with fewer pixels, or save it smaller.</source>
        <translation>请降低拍摄分辨率，或另存为较小的文件。</translation>
    </message>
    <message>
        <source>The photo has too many pixels</source>
        <translation>照片像素过多</translation>
    </message>
    <message>
        <source>It claims to be %1 × %2 pixels large.</source>
        <translation>文件标明的尺寸为 %1 × %2 像素。</translation>
    </message>
    <message>
        <source>Take the photo at the camera's usual size.</source>
        <translation>请用相机的常规尺寸拍摄。</translation>
    </message>
    <message>
        <source>The photo has no pixels</source>
        <translation>照片没有像素</translation>
    </message>
    <message>
        <source>Its width or height is zero.</source>
        <translation>照片的宽或高为零。</translation>
    </message>
    <message>
        <source>Take the photo anew.</source>
        <translation>请重新拍摄。</translation>
    </message>
    <message>
        <source>The photo is not complete</source>
        <translation>照片不完整</translation>
    </message>
    <message>
        <source>The file ends before the picture does.</source>
        <translation>文件在图像结束前中断。</translation>
    </message>
    <message>
        <source>Copy it from the phone or camera once more.</source>
        <translation>请从手机或相机重新复制。</translation>
    </message>
    <message>
        <source>The picture moves</source>
        <translation>图片是动态的</translation>
    </message>
    <message>
        <source>It is an animation of several pictures.</source>
        <translation>它是由多张图片组成的动画。</translation>
    </message>
    <message>
        <source>Choose a photo that stands still.</source>
        <translation>请选择静态照片。</translation>
    </message>
    <message>
        <source>Another file is hidden in the photo</source>
        <translation>照片中藏有其他文件</translation>
    </message>
    <message>
        <source>It carries a web page or a script.</source>
        <translation>其中含有网页或脚本。</translation>
    </message>
    <message>
        <source>It carries a %1 file.</source>
        <translation>其中含有 %1 文件。</translation>
    </message>
    <message>
        <source>Take the photo anew with the camera, and use that file unchanged.</source>
        <translation>请用相机重新拍摄，并直接使用原文件。</translation>
    </message>
    <message>
        <source>Something follows the picture in the file</source>
        <translation>文件在图像之后还有内容</translation>
    </message>
    <message>
        <source>Nobody can tell what it is.</source>
        <translation>无法判断这是什么内容。</translation>
    </message>
    <message>
        <source>Open the photo and save it as JPG once more.</source>
        <translation>请打开照片并重新另存为 JPG。</translation>
    </message>
    <message>
        <source>The camera's notes in the photo cannot be read</source>
        <translation>照片的拍摄信息无法读取</translation>
    </message>
    <message>
        <source>They are damaged, or larger than in any photo.</source>
        <translation>拍摄信息已损坏，或异常庞大。</translation>
    </message>
    <message>
        <source>The photo is stored in an unusual way</source>
        <translation>照片的存储方式不常见</translation>
    </message>
    <message>
        <source>Browsers and reviewers could not open it.</source>
        <translation>浏览器和审核人员将无法打开。</translation>
    </message>
    <message>
        <source>The photo is damaged</source>
        <translation>照片已损坏</translation>
    </message>
    <message>
        <source>A part of the picture cannot be read.</source>
        <translation>图像有一部分无法读取。</translation>
    </message>
    <message>
        <source>Copy it from the phone or camera once more, or take it anew.</source>
        <translation>请从手机或相机重新复制，或重新拍摄。</translation>
    </message>
</context>
<context>
    <name>ui::TimelineView</name>
    <message>
        <source>Progress of the order</source>
        <translation>订单进度</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Done: %1 (%2)</source>
        <translation>已完成：%1（%2）</translation>
    </message>
    <message>
        <source>Now: %1 (%2)</source>
        <translation>进行中：%1（%2）</translation>
    </message>
    <message>
        <source>To come: %1 (%2)</source>
        <translation>未开始：%1（%2）</translation>
    </message>
    <message>
        <source>Failed: %1 (%2)</source>
        <translation>未通过：%1（%2）</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>ICP Filing Desk</source>
        <extracomment>The product's name. Chinese: ICP 备案台</extracomment>
        <translation>ICP 备案工作台</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Who is signed in: the account's display name and its sign-in name</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::ValidityEdit</name>
    <message>
        <source>Long-term</source>
        <extracomment>长期, of a certificate's validity</extracomment>
        <translation>长期</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1：起</translation>
    </message>
    <message>
        <source>%1: until</source>
        <translation>%1：止</translation>
    </message>
    <message>
        <source>%1: long-term</source>
        <translation>%1：长期</translation>
    </message>
</context>
</TS>
