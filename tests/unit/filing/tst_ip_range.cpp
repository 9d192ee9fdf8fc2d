// SPDX-License-Identifier: Apache-2.0
#include "filing/ip_range.h"

#include "outcome.h"

#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using filing::IpAddress;
using filing::IpRange;
using filing::IpScope;

class TestIpRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void address_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("canonical");
        const auto good = [](const QString &text, const QString &canonical) {
            QTest::newRow(qPrintable(text)) << text << u"OK"_s << canonical;
        };
        const auto bad = [](const QString &text, const QString &code) {
            QTest::newRow(qPrintable(text.isEmpty() ? u"empty"_s : text)) << text << code << QString();
        };
        good(u"203.0.113.7"_s, u"203.0.113.7"_s);
        good(u"0.0.0.0"_s, u"0.0.0.0"_s);
        good(u"255.255.255.255"_s, u"255.255.255.255"_s);
        good(u"2001:DB8:0:0:0:0:0:1"_s, u"2001:db8::1"_s);
        good(u"2001:db8::"_s, u"2001:db8::"_s);
        good(u"::"_s, u"::"_s);
        good(u"::1"_s, u"::1"_s);
        good(u"1::"_s, u"1::"_s);
        // RFC 5952: a single group of zeros stays, of two equal runs the first is shortened.
        good(u"2001:db8:0:1:1:1:1:1"_s, u"2001:db8:0:1:1:1:1:1"_s);
        good(u"2001:db8:0:0:1:0:0:1"_s, u"2001:db8::1:0:0:1"_s);
        good(u"2001:db8:0:1:0:0:0:1"_s, u"2001:db8:0:1::1"_s);
        good(u"1:2:3:4:5:6:7:8"_s, u"1:2:3:4:5:6:7:8"_s);
        good(u"1:2:3:4:5:6:0:0"_s, u"1:2:3:4:5:6::"_s);
        good(u"::ffff:192.0.2.128"_s, u"::ffff:c000:280"_s);
        good(u"64:ff9b::192.0.2.33"_s, u"64:ff9b::c000:221"_s);
        good(u"1:2:3:4:5:6:1.2.3.4"_s, u"1:2:3:4:5:6:102:304"_s);
        bad({}, u"IP_INVALID"_s);
        bad(u"1.2.3"_s, u"IP_INVALID"_s);
        bad(u"1.2.3.4.5"_s, u"IP_INVALID"_s);
        bad(u"1.2.3.256"_s, u"IP_INVALID"_s);
        bad(u"1.2.3.1000"_s, u"IP_INVALID"_s);
        bad(u"1.2.3."_s, u"IP_INVALID"_s);
        bad(u"1.2.3.-4"_s, u"IP_INVALID"_s);
        bad(u"1.2.3.a"_s, u"IP_INVALID"_s);
        bad(u"0x1.2.3.4"_s, u"IP_INVALID"_s);
        bad(u" 1.2.3.4"_s, u"IP_INVALID"_s);
        bad(u"1.2.3.٤"_s, u"IP_INVALID"_s);
        bad(u"010.2.3.4"_s, u"IP_LEADING_ZERO"_s);
        bad(u"1.2.3.00"_s, u"IP_LEADING_ZERO"_s);
        bad(u":"_s, u"IP_INVALID"_s);
        bad(u":::"_s, u"IP_INVALID"_s);
        bad(u"1:2:3:4:5:6:7"_s, u"IP_INVALID"_s);
        bad(u"1:2:3:4:5:6:7:8:9"_s, u"IP_INVALID"_s);
        bad(u"1:2:3:4::5:6:7:8"_s, u"IP_INVALID"_s);
        bad(u"1::2::3"_s, u"IP_INVALID"_s);
        bad(u":1:2:3:4:5:6:7"_s, u"IP_INVALID"_s);
        bad(u"1:2:3:4:5:6:7:"_s, u"IP_INVALID"_s);
        bad(u"12345::"_s, u"IP_INVALID"_s);
        bad(u"g::"_s, u"IP_INVALID"_s);
        bad(u"fe80::1%eth0"_s, u"IP_INVALID"_s);
        bad(u"[2001:db8::1]"_s, u"IP_INVALID"_s);
        bad(u"::1.2.3"_s, u"IP_INVALID"_s);
        bad(u"1.2.3.4::"_s, u"IP_INVALID"_s);
        bad(u"::1.2.3.4:5"_s, u"IP_INVALID"_s);
        bad(u"1:2:3:4:5:6:7:1.2.3.4"_s, u"IP_INVALID"_s);
    }
    void address()
    {
        QFETCH(QString, text);
        const auto address = IpAddress::parse(text);
        QTEST(outcome(address, text), "code");
        if (address) {
            QTEST(address->text(), "canonical");
            QCOMPARE(*IpAddress::parse(address->text()), *address);
        }
    }

    void scope_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("scope");
        const auto row = [](const QString &text, IpScope scope) {
            QTest::newRow(qPrintable(text)) << text << int(scope);
        };
        row(u"9.255.255.255"_s, IpScope::Public);
        row(u"10.0.0.0"_s, IpScope::Private);
        row(u"10.255.255.255"_s, IpScope::Private);
        row(u"11.0.0.0"_s, IpScope::Public);
        row(u"172.15.255.255"_s, IpScope::Public);
        row(u"172.16.0.0"_s, IpScope::Private);
        row(u"172.31.255.255"_s, IpScope::Private);
        row(u"172.32.0.0"_s, IpScope::Public);
        row(u"192.168.1.1"_s, IpScope::Private);
        row(u"100.64.0.1"_s, IpScope::Shared);
        row(u"100.128.0.1"_s, IpScope::Public);
        row(u"127.0.0.1"_s, IpScope::Loopback);
        row(u"169.254.1.1"_s, IpScope::LinkLocal);
        row(u"0.0.0.0"_s, IpScope::Reserved);
        row(u"198.19.255.255"_s, IpScope::Reserved);
        row(u"224.0.0.1"_s, IpScope::Multicast);
        row(u"255.255.255.255"_s, IpScope::Reserved);
        row(u"192.0.2.1"_s, IpScope::Documentation);
        row(u"198.51.100.1"_s, IpScope::Documentation);
        row(u"203.0.113.255"_s, IpScope::Documentation);
        row(u"203.0.114.0"_s, IpScope::Public);
        row(u"::"_s, IpScope::Reserved);
        row(u"::1"_s, IpScope::Loopback);
        row(u"::ffff:8.8.8.8"_s, IpScope::Reserved);
        row(u"fd00::1"_s, IpScope::Private);
        row(u"fe80::1"_s, IpScope::LinkLocal);
        row(u"ff02::1"_s, IpScope::Multicast);
        row(u"2001:db8:1::1"_s, IpScope::Documentation);
        row(u"3fff:fff::1"_s, IpScope::Documentation);
        row(u"2001::1"_s, IpScope::Reserved);
        row(u"2002:c000:201::1"_s, IpScope::Reserved);
        row(u"2400:3200::1"_s, IpScope::Public);
        row(u"3ffe::1"_s, IpScope::Public);
        row(u"4000::1"_s, IpScope::Reserved);
        row(u"a000::1"_s, IpScope::Reserved);
    }
    void scope()
    {
        QFETCH(QString, text);
        const auto address = IpAddress::parse(text);
        QVERIFY(address);
        QTEST(int(address->scope()), "scope");
        QCOMPARE(IpRange::parse(text)->scope(), address->scope());
    }

    void range_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("code");
        QTest::addColumn<quint64>("count");
        constexpr quint64 most = std::numeric_limits<quint64>::max();
        QTest::newRow("one") << u"203.0.113.7"_s << u"203.0.113.7"_s << u"OK"_s << quint64(1);
        QTest::newRow("block") << u"203.0.113.0"_s << u"203.0.113.255"_s << u"OK"_s << quint64(256);
        QTest::newRow("over a byte") << u"203.0.112.255"_s << u"203.0.113.0"_s << u"OK"_s << quint64(2);
        QTest::newRow("all of IPv4") << u"0.0.0.0"_s << u"255.255.255.255"_s << u"OK"_s << (quint64(1) << 32);
        QTest::newRow("IPv6") << u"2001:db8::"_s << u"2001:db8::ffff"_s << u"OK"_s << quint64(65536);
        QTest::newRow("IPv6 over 64 bits")
            << u"2001:db8:0:0:ffff:ffff:ffff:ffff"_s << u"2001:db8:0:1::"_s << u"OK"_s << quint64(2);
        QTest::newRow("IPv6, 2^64 - 1")
            << u"2001:db8::1"_s << u"2001:db8::ffff:ffff:ffff:ffff"_s << u"OK"_s << most;
        QTest::newRow("IPv6, 2^64") << u"2001:db8::"_s << u"2001:db8::ffff:ffff:ffff:ffff"_s << u"OK"_s
                                    << most;
        QTest::newRow("all of IPv6") << u"::"_s << u"ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"_s << u"OK"_s
                                     << most;
        QTest::newRow("reversed") << u"203.0.113.8"_s << u"203.0.113.7"_s << u"IP_RANGE_REVERSED"_s
                                  << quint64(0);
        QTest::newRow("families") << u"203.0.113.8"_s << u"2001:db8::1"_s << u"IP_RANGE_FAMILIES"_s
                                  << quint64(0);
        QTest::newRow("first wrong") << u"203.0.113"_s << u"203.0.113.7"_s << u"IP_INVALID"_s << quint64(0);
        QTest::newRow("last wrong") << u"203.0.113.1"_s << u"203.0.113.07"_s << u"IP_LEADING_ZERO"_s
                                    << quint64(0);
        QTest::newRow("last empty") << u"203.0.113.1"_s << QString() << u"IP_INVALID"_s << quint64(0);
    }
    void range()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const auto range = IpRange::parse(from, to);
        QTEST(outcome(range), "code");
        if (range)
            QTEST(range->count(), "count");
    }

    void rangeText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("outcome"); // first and last, or the code
        QTest::newRow("one") << u"203.0.113.7"_s << u"203.0.113.7 203.0.113.7"_s;
        QTest::newRow("hyphen") << u"203.0.113.7-203.0.113.9"_s << u"203.0.113.7 203.0.113.9"_s;
        QTest::newRow("tilde") << u"203.0.113.7~203.0.113.9"_s << u"203.0.113.7 203.0.113.9"_s;
        QTest::newRow("prefix") << u"203.0.113.0/24"_s << u"203.0.113.0 203.0.113.255"_s;
        QTest::newRow("prefix 32") << u"203.0.113.9/32"_s << u"203.0.113.9 203.0.113.9"_s;
        QTest::newRow("prefix, IPv6") << u"2001:db8::/126"_s << u"2001:db8:: 2001:db8::3"_s;
        QTest::newRow("prefix too long") << u"203.0.113.0/33"_s << u"IP_RANGE_PREFIX"_s;
        QTest::newRow("bits behind the prefix") << u"203.0.113.1/24"_s << u"IP_RANGE_PREFIX"_s;
        QTest::newRow("prefix empty") << u"203.0.113.0/"_s << u"IP_RANGE_PREFIX"_s;
        QTest::newRow("prefix of letters") << u"203.0.113.0/2a"_s << u"IP_RANGE_PREFIX"_s;
        QTest::newRow("empty") << QString() << u"IP_INVALID"_s;
    }
    void rangeText()
    {
        QFETCH(QString, text);
        const auto range = IpRange::parse(text);
        const QString found = range ? range->from().text() + u' ' + range->to().text() : range.error().code;
        QTEST(found, "outcome");
    }

    void containsAndOverlaps()
    {
        const auto block = IpRange::parse(u"203.0.113.16/28");
        QVERIFY(block->contains(*IpAddress::parse(u"203.0.113.16")));
        QVERIFY(block->contains(*IpAddress::parse(u"203.0.113.31")));
        QVERIFY(!block->contains(*IpAddress::parse(u"203.0.113.15")));
        QVERIFY(!block->contains(*IpAddress::parse(u"203.0.113.32")));
        QVERIFY(!block->contains(*IpAddress::parse(u"::1")));
        QVERIFY(!block->contains(*IpAddress::parse(u"cb00:7110::")));
        QVERIFY(block->overlaps(*IpRange::parse(u"203.0.113.31-203.0.113.40")));
        QVERIFY(!block->overlaps(*IpRange::parse(u"203.0.113.32-203.0.113.40")));
    }

    void fileable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("inPractice");
        QTest::addColumn<QString>("inEarnest");
        QTest::newRow("public") << u"47.96.0.1"_s << u"OK"_s << u"OK"_s;
        QTest::newRow("documentation") << u"198.51.100.0/24"_s << u"OK"_s << u"IP_DOCUMENTATION"_s;
        QTest::newRow("private") << u"192.168.0.1"_s << u"IP_PRIVATE"_s << u"IP_PRIVATE"_s;
        QTest::newRow("shared") << u"100.64.0.1"_s << u"IP_RESERVED"_s << u"IP_RESERVED"_s;
        QTest::newRow("private in the middle") << u"9.0.0.1-11.0.0.1"_s << u"IP_PRIVATE"_s << u"IP_PRIVATE"_s;
        QTest::newRow("private at the end") << u"9.0.0.1-10.0.0.0"_s << u"IP_PRIVATE"_s << u"IP_PRIVATE"_s;
        QTest::newRow("documentation and worse")
            << u"192.0.2.1-192.168.0.1"_s << u"IP_PRIVATE"_s << u"IP_PRIVATE"_s;
    }
    void fileable()
    {
        QFETCH(QString, text);
        const auto range = IpRange::parse(text);
        QVERIFY(range);
        QTEST(outcome(filing::checkFileable(*range, true)), "inPractice");
        QTEST(outcome(filing::checkFileable(*range, false)), "inEarnest");
    }

    void pastedTextIsCleaned() { QCOMPARE(IpAddress::clean(u" 203。0．113.7 "), u"203.0.113.7"_s); }
};

QTEST_GUILESS_MAIN(TestIpRange)
#include "tst_ip_range.moc"
