// SPDX-License-Identifier: Apache-2.0
#include "filing/uuid7.h"

#include <QSet>
#include <QTest>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

class TestUuid7 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeOfTheStandardsExample()
    {
        // RFC 9562, A.6.
        QCOMPARE(filing::uuid7UnixMs(u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"), 1645557742000);
    }

    void idsAreValidAndDistinct()
    {
        QRandomGenerator random(7);
        QSet<QString> seen;
        for (int i = 0; i < 10000; ++i) {
            const QString id = filing::newUuid7(1763712000000, random);
            QVERIFY2(filing::isUuid7(id), qPrintable(id));
            seen.insert(id);
        }
        QCOMPARE(seen.size(), 10000);
        const QUuid uuid = QUuid::fromString(*seen.cbegin());
        QCOMPARE(uuid.variant(), QUuid::DCE);
        QCOMPARE(uuid.data3 >> 12, 7);
    }

    void laterIdsSortLater()
    {
        QRandomGenerator random(7);
        QString previous;
        for (const qint64 ms : {qint64(0), qint64(1), qint64(65535), qint64(65536), qint64(1763712000000),
                                (qint64(1) << 48) - 1}) {
            const QString id = filing::newUuid7(ms, random);
            QCOMPARE(filing::uuid7UnixMs(id), ms);
            QVERIFY(previous < id);
            previous = id;
        }
    }

    void everyRandomBitIsUsed()
    {
        QRandomGenerator random(11);
        QString ones(36, u'-');
        QString zeros(36, u'f');
        for (int i = 0; i < 2000; ++i) {
            const QString id = filing::newUuid7(0, random);
            for (qsizetype at = 15; at < id.size(); ++at) {
                ones[at] = qMax(ones[at], id[at]);
                zeros[at] = qMin(zeros[at], id[at]);
            }
        }
        QCOMPARE(ones.mid(15), u"fff-bfff-ffffffffffff"_s);
        QCOMPARE(zeros.mid(15), u"000-8000-000000000000"_s);
    }

    void others_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("version 4") << u"017f22e2-79b0-4cc3-98c4-dc0c0c07398f"_s;
        QTest::newRow("variant") << u"017f22e2-79b0-7cc3-c8c4-dc0c0c07398f"_s;
        QTest::newRow("upper case") << u"017F22E2-79B0-7CC3-98C4-DC0C0C07398F"_s;
        QTest::newRow("braces") << u"{017f22e2-79b0-7cc3-98c4-dc0c0c07398f}"_s;
        QTest::newRow("no hyphens") << u"017f22e279b07cc398c4dc0c0c07398f"_s;
        QTest::newRow("hyphen moved") << u"017f22e27-9b0-7cc3-98c4-dc0c0c07398f"_s;
        QTest::newRow("short") << u"017f22e2-79b0-7cc3-98c4-dc0c0c07398"_s;
        QTest::newRow("letter g") << u"017f22e2-79b0-7cc3-98c4-dc0c0c07398g"_s;
        QTest::newRow("path") << u"../../../etc/passwd/7aaa/8aaaaaaaaaa"_s;
    }
    void others()
    {
        QFETCH(QString, text);
        QVERIFY(!filing::isUuid7(text));
        QCOMPARE(filing::uuid7UnixMs(text), -1);
    }
};

QTEST_GUILESS_MAIN(TestUuid7)
#include "tst_uuid7.moc"
