<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ui::BatchPanel</name>
    <message numerus="yes">
        <source>%n form(s) saved.</source>
        <translation>
            <numerusform>%n form saved.</numerusform>
            <numerusform>%n forms saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CancelPage</name>
    <message numerus="yes">
        <source>The order will be sent in %n second(s). Nothing has been cancelled yet.</source>
        <translation>
            <numerusform>The order will be sent in %n second. Nothing has been cancelled yet.</numerusform>
            <numerusform>The order will be sent in %n seconds. Nothing has been cancelled yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CancelTexts</name>
    <message numerus="yes">
        <source>%n website(s)</source>
        <translation>
            <numerusform>%n website</numerusform>
            <numerusform>%n websites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n app(s)</source>
        <translation>
            <numerusform>%n app</numerusform>
            <numerusform>%n apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the registration of %n domain(s): it is the registrar's matter</source>
        <translation>
            <numerusform>the registration of %n domain: it is the registrar's matter</numerusform>
            <numerusform>the registration of %n domains: it is the registrar's matter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The domain %1 ends in %n day(s): after the cancellation nobody needs to renew it for the filing.</source>
        <translation>
            <numerusform>The domain %1 ends in %n day: after the cancellation nobody needs to renew it for the filing.</numerusform>
            <numerusform>The domain %1 ends in %n days: after the cancellation nobody needs to renew it for the filing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent after %n second(s); until then you can take it back.</source>
        <translation>
            <numerusform>Sent after %n second; until then you can take it back.</numerusform>
            <numerusform>Sent after %n seconds; until then you can take it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then %1 has %n hour(s) to confirm by SMS; without that the order returns and nothing is cancelled.</source>
        <translation>
            <numerusform>Then %1 has %n hour to confirm by SMS; without that the order returns and nothing is cancelled.</numerusform>
            <numerusform>Then %1 has %n hours to confirm by SMS; without that the order returns and nothing is cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The administration may take up to %n work day(s).</source>
        <translation>
            <numerusform>The administration may take up to %n work day.</numerusform>
            <numerusform>The administration may take up to %n work days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the access of %n service(s) at this provider</source>
        <translation>
            <numerusform>the access of %n service at this provider</numerusform>
            <numerusform>the access of %n services at this provider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the access of %n service(s) at other providers</source>
        <translation>
            <numerusform>the access of %n service at other providers</numerusform>
            <numerusform>the access of %n services at other providers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChangeActions</name>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>%n field to correct</numerusform>
            <numerusform>%n fields to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChangeWords</name>
    <message numerus="yes">
        <source>%1 takes up to %n work day(s).</source>
        <translation>
            <numerusform>%1 takes up to %n work day.</numerusform>
            <numerusform>%1 takes up to %n work days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SMS code to the new number %1 (%2), to be entered within %n hour(s)</source>
        <translation>
            <numerusform>SMS code to the new number %1 (%2), to be entered within %n hour</numerusform>
            <numerusform>SMS code to the new number %1 (%2), to be entered within %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SMS code to %1 (%2), to be entered within %n hour(s)</source>
        <translation>
            <numerusform>SMS code to %1 (%2), to be entered within %n hour</numerusform>
            <numerusform>SMS code to %1 (%2), to be entered within %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConfirmStep</name>
    <message numerus="yes">
        <source>Send this change of %n field(s) of %1 to the provider now?</source>
        <translation>
            <numerusform>Send this change of %n field of %1 to the provider now?</numerusform>
            <numerusform>Send this change of %n fields of %1 to the provider now?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FinderAnswer</name>
    <message numerus="yes">
        <source>%n work day(s)</source>
        <translation>
            <numerusform>%n work day</numerusform>
            <numerusform>%n work days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HelpQuestions</name>
    <message numerus="yes">
        <source>Questions (%n)</source>
        <extracomment>Link that opens the questions and answers of this place</extracomment>
        <translation>
            <numerusform>Questions (%n)</numerusform>
            <numerusform>Questions (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NavigationButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <extracomment>A navigation entry for screen readers: its name and how many things wait there</extracomment>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NoticeTexts</name>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <comment>due date</comment>
        <translation>
            <numerusform>%1, in %n day</numerusform>
            <numerusform>%1, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of this filing are not listed here.</source>
        <translation>
            <numerusform>%n more of this filing are not listed here.</numerusform>
            <numerusform>%n more of this filing are not listed here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OrderPage</name>
    <message numerus="yes">
        <source>The order will be sent in %n second(s).</source>
        <translation>
            <numerusform>The order will be sent in %n second.</numerusform>
            <numerusform>The order will be sent in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OrderTexts</name>
    <message numerus="yes">
        <source>%1 (%n day(s))</source>
        <translation>
            <numerusform>%1 (%n day)</numerusform>
            <numerusform>%1 (%n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to change</source>
        <translation>
            <numerusform>%n field to change</numerusform>
            <numerusform>%n fields to change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n work day(s)</source>
        <translation>
            <numerusform>up to %n work day</numerusform>
            <numerusform>up to %n work days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n work day(s)</source>
        <translation>
            <numerusform>%1 to %n work day</numerusform>
            <numerusform>%1 to %n work days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n hour(s)</source>
        <translation>
            <numerusform>within %n hour</numerusform>
            <numerusform>within %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people verified</source>
        <translation>
            <numerusform>%1 of %n people verified</numerusform>
            <numerusform>%1 of %n people verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>code sent %1, good until %2, %n attempt(s) left</source>
        <translation>
            <numerusform>code sent %1, good until %2, %n attempt left</numerusform>
            <numerusform>code sent %1, good until %2, %n attempts left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n people is enough</source>
        <translation>
            <numerusform>one of %n people is enough</numerusform>
            <numerusform>one of %n people is enough</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n work day(s) by the official calendar; the result comes by SMS and email</source>
        <translation>
            <numerusform>%1 to %n work day by the official calendar; the result comes by SMS and email</numerusform>
            <numerusform>%1 to %n work days by the official calendar; the result comes by SMS and email</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PhonePanel</name>
    <message numerus="yes">
        <source>%1 of %n photo(s) have come.</source>
        <translation>
            <numerusform>%1 of %n photo has come.</numerusform>
            <numerusform>%1 of %n photos have come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProvinceTexts</name>
    <message numerus="yes">
        <source>at least %n more day(s)</source>
        <translation>
            <numerusform>at least %n more day</numerusform>
            <numerusform>at least %n more days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n work day(s)</source>
        <translation>
            <numerusform>at most %n work day</numerusform>
            <numerusform>at most %n work days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n year(s)</source>
        <translation>
            <numerusform>at least %n year</numerusform>
            <numerusform>at least %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n</source>
        <translation>
            <numerusform>at most %n</numerusform>
            <numerusform>at most %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ServiceChip</name>
    <message numerus="yes">
        <source>Domain expires in %n day(s)</source>
        <translation>
            <numerusform>Domain expires in %n day</numerusform>
            <numerusform>Domain expires in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ServicePicker</name>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>%n field to correct</numerusform>
            <numerusform>%n fields to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message numerus="yes">
        <source>%n change(s) waiting to be sent</source>
        <translation>
            <numerusform>%n change waiting to be sent</numerusform>
            <numerusform>%n changes waiting to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synchronised %n min ago</source>
        <translation>
            <numerusform>Synchronised %n min ago</numerusform>
            <numerusform>Synchronised %n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synchronised %n hour(s) ago</source>
        <translation>
            <numerusform>Synchronised %n hour ago</numerusform>
            <numerusform>Synchronised %n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synchronised %n day(s) ago</source>
        <translation>
            <numerusform>Synchronised %n day ago</numerusform>
            <numerusform>Synchronised %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n change(s) are kept on this computer and sent later</source>
        <translation>
            <numerusform>Offline: %n change is kept on this computer and sent later</numerusform>
            <numerusform>Offline: %n changes are kept on this computer and sent later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Texts</name>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Try again in %n minute.</numerusform>
            <numerusform>Try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait for the message; you can ask again in %n minute(s).</source>
        <translation>
            <numerusform>Wait for the message; you can ask again in %n minute.</numerusform>
            <numerusform>Wait for the message; you can ask again in %n minutes.</numerusform>
        </translation>
    </message>
</context>
</TS>
