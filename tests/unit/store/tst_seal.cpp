// SPDX-License-Identifier: Apache-2.0
#include "store/seal.h"
#include "store_testing.h"

using namespace store;
using namespace store_testing;

namespace {

const QStringList place{u"record"_s, u"WEBSITE"_s, u"web_1"_s, u"fil_1"_s, u"7"_s};

} // namespace

class SealTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void hidesTheText();
    void neverSealsTheSameWayTwice();
    void everyFlippedByteIsFound();
    void everyShorteningIsFound();
    void opensAtItsPlaceOnly_data();
    void opensAtItsPlaceOnly();
    void opensWithItsKeyOnly();
    void keysHaveOneLength_data();
    void keysHaveOneLength();
    void keyIdTellsKeysApart();
};

void SealTest::roundTrip_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("json") << u"{\"name\":\"示例\"}"_s.toUtf8();
    QTest::newRow("zeros") << QByteArray(3, '\0');
    QTest::newRow("large") << QByteArray(1 << 20, 'x');
}

void SealTest::roundTrip()
{
    QFETCH(QByteArray, plain);
    const SealKey k = key();
    const auto opened = unseal(k, seal(k, plain, place), place);
    QVERIFY(opened);
    QCOMPARE(*opened, plain);
}

void SealTest::hidesTheText()
{
    QVERIFY(!seal(key(), QByteArrayLiteral("13900001234 13900001234"), place).contains("1390000"));
}

void SealTest::neverSealsTheSameWayTwice()
{
    const SealKey k = key();
    QVERIFY(seal(k, QByteArrayLiteral("same"), place) != seal(k, QByteArrayLiteral("same"), place));
}

void SealTest::everyFlippedByteIsFound()
{
    const SealKey k = key();
    const QByteArray sealed = seal(k, QByteArrayLiteral("{\"name\":\"example\"}"), place);
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        for (const char bit : {'\x01', '\x80'}) {
            QByteArray broken = sealed;
            broken[i] = char(broken[i] ^ bit);
            const auto opened = unseal(k, broken, place);
            QVERIFY2(!opened, qPrintable(QString::number(i)));
            QCOMPARE(opened.error().code, u"STORE_SEAL_BROKEN"_s);
        }
    }
}

void SealTest::everyShorteningIsFound()
{
    const SealKey k = key();
    const QByteArray sealed = seal(k, QByteArrayLiteral("text"), place);
    for (qsizetype size = 0; size < sealed.size(); ++size)
        QVERIFY(!unseal(k, sealed.left(size), place));
    QVERIFY(!unseal(k, sealed + 'x', place));
}

void SealTest::opensAtItsPlaceOnly_data()
{
    QTest::addColumn<QStringList>("other");
    for (qsizetype i = 0; i < place.size(); ++i) {
        QStringList other = place;
        other[i] += u'x';
        QTest::addRow("part %d", int(i)) << other;
    }
    QTest::newRow("moved border") << QStringList{u"record"_s, u"WEBSITE"_s, u"web_1f"_s, u"il_1"_s, u"7"_s};
    QTest::newRow("one part less") << place.mid(0, 4);
    QTest::newRow("one part more") << place + QStringList{QString()};
}

void SealTest::opensAtItsPlaceOnly()
{
    QFETCH(QStringList, other);
    const SealKey k = key();
    QVERIFY(!unseal(k, seal(k, QByteArrayLiteral("text"), place), other));
}

void SealTest::opensWithItsKeyOnly()
{
    QVERIFY(!unseal(key('b'), seal(key('a'), QByteArrayLiteral("text"), place), place));
}

void SealTest::keysHaveOneLength_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("good");
    QTest::newRow("none") << 0 << false;
    QTest::newRow("short") << 31 << false;
    QTest::newRow("right") << 32 << true;
    QTest::newRow("long") << 33 << false;
}

void SealTest::keysHaveOneLength()
{
    QFETCH(int, size);
    QFETCH(bool, good);
    const std::vector<unsigned char> bytes(size_t(size), 1);
    const auto made = SealKey::fromBytes(bytes);
    QCOMPARE(made.has_value(), good);
    if (!good)
        QCOMPARE(made.error().code, u"STORE_KEY_INVALID"_s);
}

void SealTest::keyIdTellsKeysApart()
{
    QCOMPARE(key('a').id(), key('a').id());
    QVERIFY(key('a').id() != key('b').id());
    QCOMPARE(key('a').id().size(), 16);
    QVERIFY(!QByteArray(32, 'a').toHex().contains(key('a').id().toLatin1()));
}

QTEST_GUILESS_MAIN(SealTest)
#include "tst_seal.moc"
