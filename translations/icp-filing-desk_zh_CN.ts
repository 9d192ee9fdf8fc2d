<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Field</name>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating platforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investor or superior body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correspondence address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the legal representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID type of the legal representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID number of the legal representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third-party SDK services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark of the entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark of the website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark of the app</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Dismiss this note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CheckList</name>
    <message>
        <source>In order: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ChipsEdit</name>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>%1 is what is added to, such as Domains</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DiffTable</name>
    <message>
        <source>not filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: was %2, becomes %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::KeyValueGrid</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NavigationButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <extracomment>A navigation entry for screen readers: its name and how many things wait there</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReasonStrip</name>
    <message>
        <source>Copy 中/EN</source>
        <extracomment>Button that copies an explanation in Chinese and in English</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy explanation in Chinese and English</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SavedIndicator</name>
    <message>
        <source>Saving the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StepBar</name>
    <message>
        <source>Step %1 of %2: %3, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, current step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Texts</name>
    <message>
        <source>the communications administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an order was approved on %1 and its values have not arrived here yet; this takes up to two work days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an order is at the administration since %1; its result is expected by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an order is at the administration since %1 and cannot be edited or withdrawn there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order “%1” is in progress (%2). Finish it or abandon it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the domain %1 expired on %2. Renew it with its registrar first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the domain %1 is valid for %2 more days and %3 are needed. Renew it with its registrar first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the domain %1 has no real-name verification. Complete it with the registrar; it takes about three work days to arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the administration does not permit it for this filing. Cancel the filing and file anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the administration&apos;s system takes no orders at the moment. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider has put the filing on hold. Contact the provider&apos;s filing support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same entity is under review at another provider. Wait for that result, or withdraw that order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not meet the provider&apos;s conditions for filing. Ask the provider&apos;s filing support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Note: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are signed out. Sign in; your drafts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your account may look but not send orders. Sign in with the applicant&apos;s account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has been cancelled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its cancellation is under way. Wait for the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole filing is being cancelled. Wait for the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the filing has no website or app left (an empty shell). It can be cancelled with the administration&apos;s form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change of the entity must carry a website or app, and this filing has none. Cancel the entity, or file a new website first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not connected at this provider. Do it at the provider that it is connected to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not connected at any provider. It can be cancelled with the administration&apos;s form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the only service of the filing. Cancel the entity instead, so that no empty shell is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the only access. Add the access at the new provider first, or the administration clears the filing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no connection to the filing service, and the filing password is never stored. Try again once you are back online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the filing is under another account. Sign in there, or ask for an offline transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rules of this province are not known. Ask the provider&apos;s filing support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not part of this version. Use the provider&apos;s console for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not available: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change cannot turn the entity into another type: cancel the filing and file anew as that type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change cannot move a filing to another province: file there anew, then cancel this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app, a mini program and a quick app are filed apart: file the other kind as a new service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains can be removed while one remains. A filed domain cannot be replaced; a new domain needs a new website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only domain cannot be removed. Cancel the website instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept a change of the entity name: cancel the filing and file anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administration has closed this field for this filing: cancel the filing and file anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandon the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Entity</source>
        <extracomment>Button and order kind. Entity: the filing entity, 备案主体. Change: 变更. Cancel (a filing): 注销.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel Access</source>
        <extracomment>Access: the connection at a provider, 接入.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider review</source>
        <extracomment>服务商初审</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS verification</source>
        <extracomment>短信核验</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration review</source>
        <extracomment>管局审核</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>退回修改</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>管局驳回</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned</source>
        <extracomment>已放弃</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SMS verification was not completed in time. Nothing was changed; send the order again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong codes were entered. Nothing was changed; send the order again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider review passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned by the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS verification completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS verification lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by the administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected by the administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancellation under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty shell</source>
        <extracomment>空壳主体</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction required</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TimelineView</name>
    <message>
        <source>Progress of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
