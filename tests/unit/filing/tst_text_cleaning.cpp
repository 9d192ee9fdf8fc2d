// SPDX-License-Identifier: Apache-2.0
#include "filing/text_cleaning.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestTextCleaning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("cleaned");
        QTest::newRow("plain") << u"杭州示例科技有限公司"_s << u"杭州示例科技有限公司"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("only blanks") << u" \u3000\u00A0\t"_s << QString();
        QTest::newRow("full width digits") << u"０１２３４５６７８９"_s << u"0123456789"_s;
        QTest::newRow("full width letters") << u"ＡＺａｚ"_s << u"AZaz"_s;
        QTest::newRow("Chinese punctuation stays")
            << u"张示例（个体工商户），备注：无"_s << u"张示例（个体工商户），备注：无"_s;
        QTest::newRow("ideographic blank inside") << u"示例\u3000公司"_s << u"示例 公司"_s;
        QTest::newRow("NBSP at the ends") << u"\u00A0示例\u00A0"_s << u"示例"_s;
        QTest::newRow("zero width") << u"示\u200B例\uFEFF公\u2060司\u200D"_s << u"示例公司"_s;
        QTest::newRow("direction marks") << u"\u202A示例\u202C\u200E"_s << u"示例"_s;
        QTest::newRow("line ends join") << u"示例\r\n公司\n\n"_s << u"示例 公司"_s;
        QTest::newRow("control characters") << u"示\u0001例\u007F"_s << u"示例"_s;
        QTest::newRow("rare character outside the BMP") << u"\U00020BB7示例"_s << u"\U00020BB7示例"_s;
    }
    void text()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, cleaned);
        QCOMPARE(filing::cleanText(pasted), cleaned);
        QCOMPARE(filing::cleanText(cleaned), cleaned);
    }

    void linesAreKept()
    {
        const auto keep = filing::LineEnds::Keep;
        QCOMPARE(filing::cleanText(u"一\r\n二\r三\n四\u2028五\n", keep), u"一\n二\n三\n四\n五"_s);
    }

    void identifier_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("cleaned");
        QTest::newRow("blanks inside") << u" 9111 0108\u3000MA00 ABCD1U\n"_s << u"91110108MA00ABCD1U"_s;
        QTest::newRow("dashes") << u"a\u2010b\u2013c\u2014d\u2212e－f"_s << u"a-b-c-d-e-f"_s;
        QTest::newRow("full width signs") << u"ａ＠ｂ．ｃｎ／＋"_s << u"a@b.cn/+"_s;
        QTest::newRow("ideographic full stop") << u"www。example｡cn"_s << u"www.example.cn"_s;
        QTest::newRow("case stays") << u"AbC"_s << u"AbC"_s;
        QTest::newRow("Chinese stays") << u"浙 ICP 备 2024012345 号 - 1"_s << u"浙ICP备2024012345号-1"_s;
    }
    void identifier()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, cleaned);
        QCOMPARE(filing::cleanIdentifier(pasted), cleaned);
        QCOMPARE(filing::cleanIdentifier(cleaned), cleaned);
    }
};

QTEST_GUILESS_MAIN(TestTextCleaning)
#include "tst_text_cleaning.moc"
