// SPDX-License-Identifier: Apache-2.0
#include "filing/contact.h"

#include "outcome.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using filing::EmailAddress;
using filing::Mobile;
using filing::Phone;

class TestContact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mobile_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("strict");  // taken as typed
        QTest::addColumn<bool>("cleaned"); // taken after cleaning
        QTest::newRow("plain") << u"13900001234"_s << true << true;
        QTest::newRow("19x") << u"19900001234"_s << true << true;
        QTest::newRow("12x") << u"12900001234"_s << false << false;
        QTest::newRow("10 digits") << u"1390000123"_s << false << false;
        QTest::newRow("12 digits") << u"139000012345"_s << false << false;
        QTest::newRow("empty") << QString() << false << false;
        QTest::newRow("letter") << u"1390000123a"_s << false << false;
        QTest::newRow("country code") << u"+8613900001234"_s << false << true;
        QTest::newRow("country code, blanks") << u"+86 139 0000 1234"_s << false << true;
        QTest::newRow("country code, 0086") << u"0086-139-0000-1234"_s << false << true;
        QTest::newRow("country code without plus") << u"86 13900001234"_s << false << true;
        QTest::newRow("brackets") << u"(+86)13900001234"_s << false << true;
        QTest::newRow("full width") << u"１３９００００１２３４"_s << false << true;
        QTest::newRow("zero width mark of a phone book") << u"\u202A13900001234\u202C"_s << false << true;
        QTest::newRow("Hong Kong") << u"+85291234567"_s << false << false;
        QTest::newRow("landline") << u"0571-88880000"_s << false << false;
    }
    void mobile()
    {
        QFETCH(QString, typed);
        QFETCH(bool, strict);
        QFETCH(bool, cleaned);
        QCOMPARE(outcome(Mobile::parse(typed), typed), strict ? u"OK"_s : u"MOBILE_INVALID"_s);
        const auto number = Mobile::parse(Mobile::clean(typed));
        QCOMPARE(outcome(number), cleaned ? u"OK"_s : u"MOBILE_INVALID"_s);
        if (cleaned && !typed.startsWith(u"199"_s))
            QCOMPARE(number->text(), u"13900001234"_s);
    }

    void phone_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("landline") << u"0571-88880000"_s << u"OK"_s << u"0571-88880000"_s;
        QTest::newRow("landline without hyphen") << u"057188880000"_s << u"OK"_s << u"0571-88880000"_s;
        QTest::newRow("Beijing") << u"01062630000"_s << u"OK"_s << u"010-62630000"_s;
        QTest::newRow("Guangzhou") << u"020-38880000"_s << u"OK"_s << u"020-38880000"_s;
        QTest::newRow("seven digits") << u"0955-7080000"_s << u"OK"_s << u"0955-7080000"_s;
        QTest::newRow("extension") << u"0571-88880000-123"_s << u"OK"_s << u"0571-88880000-123"_s;
        QTest::newRow("mobile") << u"13900001234"_s << u"OK"_s << u"13900001234"_s;
        QTest::newRow("local number") << u"88880000"_s << u"PHONE_AREA_CODE"_s << QString();
        QTest::newRow("area code 00") << u"00118880000"_s << u"PHONE_AREA_CODE"_s << QString();
        QTest::newRow("area code 011") << u"01162630000"_s << u"PHONE_AREA_CODE"_s << QString();
        QTest::newRow("short number") << u"0571-888800"_s << u"PHONE_INVALID"_s << QString();
        QTest::newRow("long number") << u"0571-888800000"_s << u"PHONE_INVALID"_s << QString();
        QTest::newRow("local part with 1") << u"0571-18880000"_s << u"PHONE_INVALID"_s << QString();
        QTest::newRow("long extension") << u"0571-88880000-1234567"_s << u"PHONE_INVALID"_s << QString();
        QTest::newRow("empty extension") << u"0571-88880000-"_s << u"PHONE_INVALID"_s << QString();
        QTest::newRow("two extensions") << u"0571-88880000-1-2"_s << u"PHONE_INVALID"_s << QString();
        QTest::newRow("letters") << u"0571-CALLME00"_s << u"PHONE_INVALID"_s << QString();
        QTest::newRow("hyphen in the area code") << u"05-7188880000"_s << u"PHONE_INVALID"_s << QString();
        QTest::newRow("empty") << QString() << u"PHONE_INVALID"_s << QString();
        QTest::newRow("emergency call") << u"110"_s << u"PHONE_INVALID"_s << QString();
    }
    void phone()
    {
        QFETCH(QString, typed);
        const auto number = Phone::parse(typed);
        QTEST(outcome(number, typed), "code");
        if (number)
            QTEST(number->text(), "canonical");
    }

    void phoneIsCleaned_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("country code") << u"+86 571 8888 0000"_s << u"0571-88880000"_s;
        QTest::newRow("country code, Beijing") << u"+86-10-62630000"_s << u"010-62630000"_s;
        QTest::newRow("country code and 0") << u"+86 0571 88880000"_s << u"0571-88880000"_s;
        QTest::newRow("brackets") << u"（0571）88880000"_s << u"0571-88880000"_s;
        QTest::newRow("brackets and hyphen") << u"(0571)-88880000"_s << u"0571-88880000"_s;
        QTest::newRow("extension in words") << u"0571-88880000转123"_s << u"0571-88880000-123"_s;
        QTest::newRow("extension, English") << u"0571-88880000 ext. 123"_s << u"0571-88880000-123"_s;
        QTest::newRow("mobile in groups") << u"139-0000-1234"_s << u"13900001234"_s;
        QTest::newRow("mobile, 86 without plus") << u"86-139-0000-1234"_s << u"13900001234"_s;
        QTest::newRow("mobile, country code twice") << u"+86 +86 13900001234"_s << u"13900001234"_s;
        QTest::newRow("mobile, country code, groups") << u"+86 139-0000-1234"_s << u"13900001234"_s;
    }
    void phoneIsCleaned()
    {
        QFETCH(QString, typed);
        const auto number = Phone::parse(Phone::clean(typed));
        QCOMPARE(outcome(number), u"OK"_s);
        QTEST(number->text(), "canonical");
    }

    void phoneParts()
    {
        QCOMPARE(Phone::parse(u"057188880000")->areaCode(), u"0571"_s);
        QVERIFY(!Phone::parse(u"057188880000")->isMobile());
        QVERIFY(Phone::parse(u"13900001234")->isMobile());
        QVERIFY(Phone::parse(u"13900001234")->areaCode().isEmpty());
    }

    void email_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        const QString local64(64, u'a');
        QTest::newRow("plain") << u"demo@example.cn"_s << u"OK"_s;
        QTest::newRow("dots, plus, hyphen") << u"zhang.shi-li+icp@mail.example.com.cn"_s << u"OK"_s;
        QTest::newRow("IDN") << u"demo@示例.中国"_s << u"OK"_s;
        QTest::newRow("64 before the sign") << local64 + u"@example.cn"_s << u"OK"_s;
        QTest::newRow("65 before the sign") << local64 + u"a@example.cn"_s << u"EMAIL_TOO_LONG"_s;
        const QString label(60, u'b');
        QTest::newRow("255 in all") << local64 + u'@' + label + u'.' + label + u'.' + label + u".example"_s
                                    << u"EMAIL_TOO_LONG"_s;
        QTest::newRow("empty") << QString() << u"EMAIL_INVALID"_s;
        QTest::newRow("no sign") << u"demo.example.cn"_s << u"EMAIL_INVALID"_s;
        QTest::newRow("nothing before") << u"@example.cn"_s << u"EMAIL_INVALID"_s;
        QTest::newRow("two signs") << u"demo@demo@example.cn"_s << u"EMAIL_INVALID"_s;
        QTest::newRow("blank") << u"de mo@example.cn"_s << u"EMAIL_INVALID"_s;
        QTest::newRow("leading dot") << u".demo@example.cn"_s << u"EMAIL_INVALID"_s;
        QTest::newRow("final dot") << u"demo.@example.cn"_s << u"EMAIL_INVALID"_s;
        QTest::newRow("two dots") << u"de..mo@example.cn"_s << u"EMAIL_INVALID"_s;
        QTest::newRow("quoted") << u"\"de mo\"@example.cn"_s << u"EMAIL_INVALID"_s;
        QTest::newRow("Chinese before the sign") << u"示例@example.cn"_s << u"EMAIL_INVALID"_s;
        QTest::newRow("two addresses") << u"a@example.cn,b@example.cn"_s << u"EMAIL_INVALID"_s;
        QTest::newRow("no domain") << u"demo@"_s << u"EMAIL_DOMAIN_INVALID"_s;
        QTest::newRow("no suffix") << u"demo@example"_s << u"EMAIL_DOMAIN_INVALID"_s;
        QTest::newRow("IP") << u"demo@198.51.100.1"_s << u"EMAIL_DOMAIN_INVALID"_s;
    }
    void email()
    {
        QFETCH(QString, text);
        QTEST(outcome(EmailAddress::parse(text), text), "code");
    }

    void emailParts()
    {
        const auto address = EmailAddress::parse(u"Demo@Example.CN");
        QCOMPARE(address->text(), u"Demo@example.cn"_s);
        QCOMPARE(address->localPart(), u"Demo"_s);
        QCOMPARE(address->domain(), u"example.cn"_s);
        QCOMPARE(EmailAddress::parse(u"demo@example").error().params.value(u"reason"_s),
                 u"DOMAIN_NO_SUFFIX"_s);
        QCOMPARE(EmailAddress::clean(u" demo＠example。cn "), u"demo@example.cn"_s);
    }
};

QTEST_GUILESS_MAIN(TestContact)
#include "tst_contact.moc"
