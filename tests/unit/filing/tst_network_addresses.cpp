// SPDX-License-Identifier: Apache-2.0
#include "filing/network_addresses.h"

#include "outcome.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using filing::DomainName;
using filing::HomeUrl;

class TestNetworkAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void domain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        const QString label63(63, u'a');
        QTest::newRow("cn") << u"example.cn"_s << u"OK"_s;
        QTest::newRow("com.cn") << u"example.com.cn"_s << u"OK"_s;
        QTest::newRow("sub domain") << u"www.shop.example.cn"_s << u"OK"_s;
        QTest::newRow("digits") << u"123.cn"_s << u"OK"_s;
        QTest::newRow("hyphen") << u"my-shop-example.cn"_s << u"OK"_s;
        QTest::newRow("upper case") << u"EXAMPLE.CN"_s << u"OK"_s;
        QTest::newRow("IDN") << u"示例.中国"_s << u"OK"_s;
        QTest::newRow("IDN under cn") << u"示例.cn"_s << u"OK"_s;
        QTest::newRow("IDN suffix in use") << u"示例.公益"_s << u"OK"_s;
        QTest::newRow("IDN in ASCII form") << u"xn--fsq092h.xn--fiqs8s"_s << u"OK"_s;
        QTest::newRow("63 characters in a label") << label63 + u".cn"_s << u"OK"_s;
        QTest::newRow("64 characters in a label") << label63 + u"a.cn"_s << u"DOMAIN_LABEL_TOO_LONG"_s;
        QTest::newRow("253 characters")
            << QString(label63 + u'.').repeated(3) + QString(58, u'b') + u".cn"_s << u"OK"_s;
        QTest::newRow("254 characters")
            << QString(label63 + u'.').repeated(3) + QString(59, u'b') + u".cn"_s << u"DOMAIN_TOO_LONG"_s;
        QTest::newRow("empty") << QString() << u"DOMAIN_INVALID"_s;
        QTest::newRow("dot") << u"."_s << u"DOMAIN_INVALID"_s;
        QTest::newRow("leading dot") << u".example.cn"_s << u"DOMAIN_INVALID"_s;
        QTest::newRow("final dot") << u"example.cn."_s << u"DOMAIN_INVALID"_s;
        QTest::newRow("two dots") << u"example..cn"_s << u"DOMAIN_INVALID"_s;
        QTest::newRow("leading hyphen") << u"-example.cn"_s << u"DOMAIN_INVALID"_s;
        QTest::newRow("final hyphen") << u"example-.cn"_s << u"DOMAIN_INVALID"_s;
        QTest::newRow("underscore") << u"my_shop.cn"_s << u"DOMAIN_INVALID"_s;
        QTest::newRow("blank") << u"my shop.cn"_s << u"DOMAIN_INVALID"_s;
        QTest::newRow("wildcard") << u"*.example.cn"_s << u"DOMAIN_INVALID"_s;
        QTest::newRow("port") << u"example.cn:8080"_s << u"DOMAIN_INVALID"_s;
        QTest::newRow("mail address") << u"demo@example.cn"_s << u"DOMAIN_INVALID"_s;
        QTest::newRow("reserved hyphens") << u"ab--cd.cn"_s << u"DOMAIN_INVALID"_s;
        QTest::newRow("broken ASCII form") << u"xn--a.cn"_s << u"DOMAIN_INVALID"_s;
        QTest::newRow("empty ASCII form") << u"xn--.cn"_s << u"DOMAIN_INVALID"_s;
        QTest::newRow("suffix of digits") << u"example.123"_s << u"DOMAIN_INVALID"_s;
        QTest::newRow("suffix of one letter") << u"example.c"_s << u"DOMAIN_INVALID"_s;
        QTest::newRow("zero width character is ignored (UTS 46)") << u"a\u200Bb.cn"_s << u"OK"_s;
        QTest::newRow("one label") << u"localhost"_s << u"DOMAIN_NO_SUFFIX"_s;
        QTest::newRow("suffix alone") << u"com.cn"_s << u"DOMAIN_IS_SUFFIX"_s;
        QTest::newRow("province suffix alone") << u"zj.cn"_s << u"DOMAIN_IS_SUFFIX"_s;
        QTest::newRow("IPv4") << u"198.51.100.7"_s << u"DOMAIN_IS_IP"_s;
        QTest::newRow("IPv6") << u"2001:db8::1"_s << u"DOMAIN_IS_IP"_s;
        QTest::newRow("URL") << u"https://example.cn"_s << u"DOMAIN_IS_URL"_s;
        QTest::newRow("path") << u"example.cn/index.html"_s << u"DOMAIN_IS_URL"_s;
    }
    void domain()
    {
        QFETCH(QString, text);
        QTEST(outcome(DomainName::parse(text), text), "code");
    }

    void longInternationalLabel()
    {
        // Sixty characters fit as they are written and not in ASCII form.
        QString label;
        for (char16_t c = 0x4E00; c < 0x4E00 + 60 * 7; c += 7)
            label += QChar(c);
        QCOMPARE(outcome(DomainName::parse(QString(label + u".cn"_s))), u"DOMAIN_INVALID"_s);
    }

    void writtenFormsAreEqual()
    {
        const auto unicode = DomainName::parse(u"示例.中国");
        const auto ascii = DomainName::parse(u"XN--FSQ092H.xn--fiqs8s");
        QVERIFY(unicode && ascii);
        QCOMPARE(*unicode, *ascii);
        QCOMPARE(unicode->toAscii(), u"xn--fsq092h.xn--fiqs8s"_s);
        QCOMPARE(ascii->toUnicode(), u"示例.中国"_s);
        QCOMPARE(*DomainName::parse(u"Example.CN"), *DomainName::parse(u"example.cn"));
        QCOMPARE(DomainName::parse(u"Example.CN")->toUnicode(), u"example.cn"_s);
        QCOMPARE(DomainName::parse(u"Bücher.example")->toUnicode(), u"bücher.example"_s);
    }

    void registrable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("registered");
        QTest::newRow("itself") << u"example.cn"_s << u"example.cn"_s;
        QTest::newRow("www") << u"www.example.cn"_s << u"example.cn"_s;
        QTest::newRow("com.cn") << u"a.b.example.com.cn"_s << u"example.com.cn"_s;
        QTest::newRow("province") << u"www.example.zj.cn"_s << u"example.zj.cn"_s;
        QTest::newRow("com") << u"www.example.com"_s << u"example.com"_s;
        QTest::newRow("com as a label elsewhere") << u"com.example"_s << u"com.example"_s;
        QTest::newRow("IDN") << u"商城.示例.中国"_s << u"示例.中国"_s;
    }
    void registrable()
    {
        QFETCH(QString, text);
        QFETCH(QString, registered);
        const auto name = DomainName::parse(text);
        QVERIFY(name);
        QCOMPARE(name->registrable(), *DomainName::parse(registered));
        QCOMPARE(name->isRegistrable(), text == registered);
        QVERIFY(name->isSameOrBelow(name->registrable()));
    }

    void belowIsByLabel()
    {
        const auto parent = DomainName::parse(u"example.cn");
        QVERIFY(DomainName::parse(u"www.example.cn")->isSameOrBelow(*parent));
        QVERIFY(!DomainName::parse(u"badexample.cn")->isSameOrBelow(*parent));
        QVERIFY(!parent->isSameOrBelow(*DomainName::parse(u"www.example.cn")));
    }

    void domainIsCleaned()
    {
        QCOMPARE(DomainName::clean(u" Example。CN. "), u"example.cn"_s);
        QCOMPARE(DomainName::clean(u"ｅｘａｍｐｌｅ．ｃｎ"), u"example.cn"_s);
    }

    void homeUrl_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("host") << u"www.example.cn"_s << u"OK"_s;
        QTest::newRow("domain itself") << u"example.cn"_s << u"OK"_s;
        QTest::newRow("https") << u"https://www.example.cn"_s << u"OK"_s;
        QTest::newRow("http, slash") << u"HTTP://WWW.EXAMPLE.CN/"_s << u"OK"_s;
        QTest::newRow("second domain, IDN") << u"https://www.示例.中国/"_s << u"OK"_s;
        QTest::newRow("second domain, ASCII form") << u"https://xn--fsq092h.xn--fiqs8s/"_s << u"OK"_s;
        QTest::newRow("empty") << QString() << u"HOME_URL_INVALID"_s;
        QTest::newRow("ftp") << u"ftp://www.example.cn"_s << u"HOME_URL_SCHEME"_s;
        QTest::newRow("no scheme before ://") << u"://www.example.cn"_s << u"HOME_URL_SCHEME"_s;
        QTest::newRow("path") << u"https://www.example.cn/index.html"_s << u"HOME_URL_ONLY_HOST"_s;
        QTest::newRow("two slashes") << u"https://www.example.cn//"_s << u"HOME_URL_ONLY_HOST"_s;
        QTest::newRow("query") << u"www.example.cn?a=1"_s << u"HOME_URL_ONLY_HOST"_s;
        QTest::newRow("port") << u"https://www.example.cn:8443"_s << u"HOME_URL_ONLY_HOST"_s;
        QTest::newRow("user hides the host")
            << u"https://www.example.cn@evil.example"_s << u"HOME_URL_ONLY_HOST"_s;
        QTest::newRow("backslash") << u"https://evil.example\\.example.cn"_s << u"HOME_URL_ONLY_HOST"_s;
        QTest::newRow("other domain") << u"https://www.example.com"_s << u"HOME_URL_NOT_UNDER_DOMAINS"_s;
        QTest::newRow("ends alike") << u"https://badexample.cn"_s << u"HOME_URL_NOT_UNDER_DOMAINS"_s;
        QTest::newRow("IP") << u"http://198.51.100.7/"_s << u"DOMAIN_IS_IP"_s;
        QTest::newRow("scheme alone") << u"https://"_s << u"DOMAIN_INVALID"_s;
    }
    void homeUrl()
    {
        QFETCH(QString, text);
        const QList<DomainName> domains{*DomainName::parse(u"example.cn"), *DomainName::parse(u"示例.中国")};
        QTEST(outcome(HomeUrl::parse(text, domains), text), "code");
        QVERIFY(!HomeUrl::parse(text, {}));
    }

    void homeUrlHost()
    {
        const auto url = HomeUrl::parse(u"https://WWW.example.cn/", {*DomainName::parse(u"example.cn")});
        QVERIFY(url);
        QCOMPARE(url->host().text(), u"www.example.cn"_s);
        QCOMPARE(HomeUrl::clean(u" https：／／www.example.cn "), u"https://www.example.cn"_s);
    }
};

QTEST_GUILESS_MAIN(TestNetworkAddresses)
#include "tst_network_addresses.moc"
