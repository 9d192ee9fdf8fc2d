// SPDX-License-Identifier: Apache-2.0
#include "filing/icp_number.h"

#include "outcome.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using filing::IcpNumber;
using Kind = IcpNumber::Kind;

class TestIcpNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void good_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("entityPart");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<int>("sequence"); // 0 = none
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QString &entity, const QString &suffix, int sequence,
                            Kind kind) {
            QTest::newRow(name) << entity + suffix << entity << suffix << sequence << int(kind);
        };
        row("entity, 8 digits", u"京ICP备12345678号"_s, {}, 0, Kind::Entity);
        row("entity, 10 digits", u"浙ICP备2024012345号"_s, {}, 0, Kind::Entity);
        row("Gansu as it is filed", u"陇ICP备15000343号"_s, {}, 0, Kind::Entity);
        row("website", u"浙ICP备2024012345号"_s, u"-1"_s, 1, Kind::Website);
        row("app", u"浙ICP备2024012345号"_s, u"-2A"_s, 2, Kind::App);
        row("mini program", u"浙ICP备2024012345号"_s, u"-3X"_s, 3, Kind::MiniProgram);
        row("quick app", u"浙ICP备2024012345号"_s, u"-4K"_s, 4, Kind::QuickApp);
        row("high sequence", u"蜀ICP备2026033843号"_s, u"-5000"_s, 5000, Kind::Website);
        row("licence entity", u"粤B2-20090059"_s, {}, 0, Kind::Entity);
        row("licence website", u"粤B2-20090059"_s, u"-1"_s, 1, Kind::Website);
        row("licence mini program", u"粤B2-20090059"_s, u"-1626X"_s, 1626, Kind::MiniProgram);
    }
    void good()
    {
        QFETCH(QString, text);
        QFETCH(int, sequence);
        QFETCH(int, kind);
        const auto number = IcpNumber::parse(text);
        QVERIFY(number);
        QCOMPARE(number->text(), text);
        QTEST(number->entityPart(), "entityPart");
        QTEST(number->serviceSuffix(), "suffix");
        QCOMPARE(number->sequence().value_or(0), sequence);
        QCOMPARE(int(number->kind()), kind);
        QCOMPARE(number->isService(), kind != int(Kind::Entity));
        QCOMPARE(number->prefix(), text.left(1));
        QCOMPARE(number->form(), text.contains(u'备') ? IcpNumber::Form::Filing : IcpNumber::Form::Licence);
    }

    void bad_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QString() << u"ICP_NUMBER_INVALID"_s;
        QTest::newRow("one character") << u"浙"_s << u"ICP_NUMBER_INVALID"_s;
        QTest::newRow("no sign") << u"浙ICP备2024012345"_s << u"ICP_NUMBER_INVALID"_s;
        QTest::newRow("small letters") << u"浙icp备2024012345号"_s << u"ICP_NUMBER_INVALID"_s;
        QTest::newRow("letter among the digits") << u"浙ICP备20240A2345号"_s << u"ICP_NUMBER_INVALID"_s;
        QTest::newRow("no digits") << u"浙ICP备号"_s << u"ICP_NUMBER_INVALID"_s;
        QTest::newRow("no province") << u"ICP备2024012345号"_s << u"ICP_NUMBER_INVALID"_s;
        QTest::newRow("unknown province") << u"国ICP备2024012345号"_s << u"ICP_NUMBER_PREFIX"_s;
        QTest::newRow("unknown province, licence") << u"国B2-20090059"_s << u"ICP_NUMBER_PREFIX"_s;
        QTest::newRow("7 digits") << u"浙ICP备2024012号"_s << u"ICP_NUMBER_DIGITS"_s;
        QTest::newRow("9 digits") << u"浙ICP备202401234号"_s << u"ICP_NUMBER_DIGITS"_s;
        QTest::newRow("11 digits") << u"浙ICP备20240123456号"_s << u"ICP_NUMBER_DIGITS"_s;
        QTest::newRow("suffix 0") << u"浙ICP备2024012345号-0"_s << u"ICP_NUMBER_SUFFIX"_s;
        QTest::newRow("suffix with leading 0") << u"浙ICP备2024012345号-01"_s << u"ICP_NUMBER_SUFFIX"_s;
        QTest::newRow("suffix empty") << u"浙ICP备2024012345号-"_s << u"ICP_NUMBER_SUFFIX"_s;
        QTest::newRow("suffix letter alone") << u"浙ICP备2024012345号-A"_s << u"ICP_NUMBER_SUFFIX"_s;
        QTest::newRow("suffix unknown letter") << u"浙ICP备2024012345号-1B"_s << u"ICP_NUMBER_SUFFIX"_s;
        QTest::newRow("suffix small letter") << u"浙ICP备2024012345号-1a"_s << u"ICP_NUMBER_SUFFIX"_s;
        QTest::newRow("suffix too large") << u"浙ICP备2024012345号-1234567"_s << u"ICP_NUMBER_SUFFIX"_s;
        QTest::newRow("suffix without hyphen") << u"浙ICP备2024012345号1"_s << u"ICP_NUMBER_SUFFIX"_s;
        QTest::newRow("two numbers") << u"浙ICP备2024012345号浙ICP备2024012345号"_s << u"ICP_NUMBER_SUFFIX"_s;
        QTest::newRow("licence suffix") << u"粤B2-20090059x"_s << u"ICP_NUMBER_SUFFIX"_s;
        QTest::newRow("licence") << u"浙ICP证030173号"_s << u"ICP_NUMBER_IS_LICENCE"_s;
        QTest::newRow("police") << u"浙公网安备33010602000001号"_s << u"ICP_NUMBER_IS_PUBLIC_SECURITY"_s;
        QTest::newRow("blank inside") << u"浙ICP备 2024012345号"_s << u"ICP_NUMBER_INVALID"_s;
    }
    void bad()
    {
        QFETCH(QString, text);
        QTEST(outcome(IcpNumber::parse(text), text), "code");
    }

    void digitsAreCounted()
    {
        QCOMPARE(IcpNumber::parse(u"浙ICP备2024012号").error().params.value(u"count"_s), u"7"_s);
    }

    void sameEntity()
    {
        const auto entity = IcpNumber::parse(u"浙ICP备2024012345号");
        const auto app = IcpNumber::parse(u"浙ICP备2024012345号-2A");
        const auto other = IcpNumber::parse(u"沪ICP备2024012345号-2A");
        QVERIFY(entity->hasSameEntity(*app));
        QVERIFY(!app->hasSameEntity(*other));
        QVERIFY(!(*entity == *app));
    }

    void pastedTextIsCleaned()
    {
        QCOMPARE(IcpNumber::clean(u" 浙 icp 备２０２４０１２３４５ 号－２a\n"), u"浙ICP备2024012345号-2A"_s);
        QVERIFY(IcpNumber::parse(IcpNumber::clean(u"浙ICP备 2024012345 号 – 1")));
    }
};

QTEST_GUILESS_MAIN(TestIcpNumber)
#include "tst_icp_number.moc"
