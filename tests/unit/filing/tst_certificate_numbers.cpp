// SPDX-License-Identifier: Apache-2.0
#include "filing/certificate_numbers.h"

#include "outcome.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using filing::OrganisationCode;
using filing::ResidentId;
using filing::Uscc;

class TestCertificateNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void uscc_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        // Synthetic values of icp-facts 4.5.
        QTest::newRow("enterprise") << u"91110108MA00ABCD1U"_s << u"OK"_s;
        QTest::newRow("enterprise, Zhejiang") << u"91330106MA2AXYT55T"_s << u"OK"_s;
        QTest::newRow("institution") << u"121100004000000014"_s << u"OK"_s;
        QTest::newRow("social organisation") << u"51440300MJ00000019"_s << u"OK"_s;
        // The example of GB 32100-2015 itself.
        QTest::newRow("standard's example") << u"91350100M000100Y43"_s << u"OK"_s;
        QTest::newRow("empty") << QString() << u"USCC_LENGTH"_s;
        QTest::newRow("17") << u"91110108MA00ABCD1"_s << u"USCC_LENGTH"_s;
        QTest::newRow("19") << u"91110108MA00ABCD1UU"_s << u"USCC_LENGTH"_s;
        QTest::newRow("old registration number") << u"110108012345678"_s << u"USCC_LENGTH"_s;
        QTest::newRow("letter I") << u"91110108MA00ABCI1U"_s << u"USCC_CHARACTER"_s;
        QTest::newRow("letter O") << u"91110108MAO0ABCD1U"_s << u"USCC_CHARACTER"_s;
        QTest::newRow("letter S") << u"91110108MA00ABSD1U"_s << u"USCC_CHARACTER"_s;
        QTest::newRow("letter V") << u"91110108MA00ABVD1U"_s << u"USCC_CHARACTER"_s;
        QTest::newRow("letter Z") << u"91110108MA00ABZD1U"_s << u"USCC_CHARACTER"_s;
        QTest::newRow("small letter") << u"91110108ma00abcd1u"_s << u"USCC_CHARACTER"_s;
        QTest::newRow("Chinese") << u"91110108MA00ABC码1U"_s << u"USCC_CHARACTER"_s;
        QTest::newRow("region") << u"91A10108MA00ABCD1U"_s << u"USCC_REGION"_s;
        QTest::newRow("check digit") << u"91110108MA00ABCD1T"_s << u"USCC_CHECK_DIGIT"_s;
        QTest::newRow("two neighbours swapped") << u"91110108MA00BACD1U"_s << u"USCC_CHECK_DIGIT"_s;
    }
    void uscc()
    {
        QFETCH(QString, text);
        QTEST(outcome(Uscc::parse(text), text), "code");
    }

    void usccParts()
    {
        const auto code = Uscc::parse(u"91350100M000100Y43");
        QCOMPARE(code->category(), u"91"_s);
        QCOMPARE(code->region(), u"350100"_s);
        QCOMPARE(code->organisationCode()->text(), u"M000100Y-4"_s);
        const auto letter = Uscc::parse(u"91110108MAO0ABCD1U");
        QCOMPARE(letter.error().params.value(u"position"_s), u"11"_s);
    }

    void wrongOrganisationCodeIsOnlyADoubt()
    {
        const auto code = Uscc::parse(u"91110108MA00ABCD1U");
        QVERIFY(code);
        QCOMPARE(outcome(code->organisationCode()), u"USCC_ORGANISATION_CHECK_DIGIT"_s);
    }

    void organisationCode_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("hyphen") << u"M000100Y-4"_s << u"OK"_s;
        QTest::newRow("compact") << u"M000100Y4"_s << u"OK"_s;
        QTest::newRow("check digit X") << u"40000000X"_s << u"OK"_s;
        QTest::newRow("check digit 0") << u"000000000"_s << u"OK"_s;
        QTest::newRow("empty") << QString() << u"ORGANISATION_CODE_FORMAT"_s;
        QTest::newRow("short") << u"M000100Y"_s << u"ORGANISATION_CODE_FORMAT"_s;
        QTest::newRow("hyphen elsewhere") << u"M0001-00Y4"_s << u"ORGANISATION_CODE_FORMAT"_s;
        QTest::newRow("small letter") << u"m000100y4"_s << u"ORGANISATION_CODE_FORMAT"_s;
        QTest::newRow("impossible check digit") << u"M000100YA"_s << u"ORGANISATION_CODE_FORMAT"_s;
        QTest::newRow("check digit") << u"M000100Y-5"_s << u"ORGANISATION_CODE_CHECK_DIGIT"_s;
    }
    void organisationCode()
    {
        QFETCH(QString, text);
        QTEST(outcome(OrganisationCode::parse(text), text), "code");
    }

    void residentId_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        // Synthetic values of icp-facts 4.5.
        QTest::newRow("X") << u"11010519491231002X"_s << u"OK"_s;
        QTest::newRow("digit") << u"440304199001011233"_s << u"OK"_s;
        QTest::newRow("leap day") << u"310115198802294565"_s << u"OK"_s;
        QTest::newRow("empty") << QString() << u"RESIDENT_ID_FORMAT"_s;
        QTest::newRow("15 digits") << u"110105491231002"_s << u"RESIDENT_ID_15_DIGITS"_s;
        QTest::newRow("15 characters") << u"11010549123100X"_s << u"RESIDENT_ID_FORMAT"_s;
        QTest::newRow("17") << u"11010519491231002"_s << u"RESIDENT_ID_FORMAT"_s;
        QTest::newRow("small x") << u"11010519491231002x"_s << u"RESIDENT_ID_FORMAT"_s;
        QTest::newRow("X inside") << u"1101051949123X0020"_s << u"RESIDENT_ID_FORMAT"_s;
        QTest::newRow("Arabic digits") << u"11010519491231002\u0661"_s << u"RESIDENT_ID_FORMAT"_s;
        QTest::newRow("region 0") << u"01010519491231002X"_s << u"RESIDENT_ID_REGION"_s;
        QTest::newRow("region 9") << u"91010519491231002X"_s << u"RESIDENT_ID_REGION"_s;
        QTest::newRow("29 February, common year") << u"310115198902294565"_s << u"RESIDENT_ID_BIRTH_DATE"_s;
        QTest::newRow("month 13") << u"440304199013011233"_s << u"RESIDENT_ID_BIRTH_DATE"_s;
        QTest::newRow("day 0") << u"440304199001001233"_s << u"RESIDENT_ID_BIRTH_DATE"_s;
        QTest::newRow("19th century") << u"440304189901011233"_s << u"RESIDENT_ID_BIRTH_DATE"_s;
        QTest::newRow("tomorrow") << u"440304202611221233"_s << u"RESIDENT_ID_BIRTH_DATE_FUTURE"_s;
        QTest::newRow("check digit") << u"440304199001011234"_s << u"RESIDENT_ID_CHECK_DIGIT"_s;
        QTest::newRow("check digit X") << u"44030419900101123X"_s << u"RESIDENT_ID_CHECK_DIGIT"_s;
    }
    void residentId()
    {
        QFETCH(QString, text);
        QTEST(outcome(ResidentId::parse(text, QDate(2026, 11, 21)), text), "code");
    }

    void bornToday()
    {
        const QString body = u"44030420261121001"_s;
        const QString text = body + ResidentId::checkDigit(body);
        QCOMPARE(outcome(ResidentId::parse(text, QDate(2026, 11, 21))), u"OK"_s);
        QCOMPARE(outcome(ResidentId::parse(text, QDate(2026, 11, 20))), u"RESIDENT_ID_BIRTH_DATE_FUTURE"_s);
    }

    void residentIdParts()
    {
        const auto id = ResidentId::parse(u"310115198802294565", QDate(2026, 11, 21));
        QCOMPARE(id->region(), u"310115"_s);
        QCOMPARE(id->birthDate(), QDate(1988, 2, 29));
        QCOMPARE(id->lastSix(), u"294565"_s);
        QCOMPARE(id->ageOn(QDate(2006, 2, 28)), 17);
        QCOMPARE(id->ageOn(QDate(2006, 3, 1)), 18);
        QCOMPARE(id->ageOn(QDate(2008, 2, 28)), 19);
        QCOMPARE(id->ageOn(QDate(2008, 2, 29)), 20);
    }

    void pastedTextIsCleaned()
    {
        QCOMPARE(Uscc::clean(u" 9111 0108 ma00 abcd 1u\n"), u"91110108MA00ABCD1U"_s);
        QCOMPARE(ResidentId::clean(u"１１０１０５ 19491231 002x"), u"11010519491231002X"_s);
        QCOMPARE(OrganisationCode::clean(u"m000100y－4"), u"M000100Y-4"_s);
    }
};

QTEST_GUILESS_MAIN(TestCertificateNumbers)
#include "tst_certificate_numbers.moc"
