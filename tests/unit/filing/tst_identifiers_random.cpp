// SPDX-License-Identifier: Apache-2.0
#include "filing/identifiers.h"

#include "identifier_properties.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace filing;
using identifier_properties::violation;

namespace {

constexpr QStringView usccAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
constexpr QStringView digits = u"0123456789";
const QDate today(2026, 11, 21);

QChar oneOf(QStringView alphabet, QRandomGenerator &random)
{
    return alphabet[random.bounded(int(alphabet.size()))];
}

QString some(int count, QStringView alphabet, QRandomGenerator &random)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += oneOf(alphabet, random);
    return text;
}

QString randomUscc(QRandomGenerator &random)
{
    const QString head = u"91"_s + some(6, digits, random);
    const QString organisation = some(8, usccAlphabet, random);
    const QString body = head + organisation + OrganisationCode::checkDigit(organisation);
    return body + Uscc::checkDigit(body);
}

QString randomResidentId(QRandomGenerator &random)
{
    const QDate birth = QDate(1930, 1, 1).addDays(random.bounded(30000));
    const QString body = QStringList{u"11"_s, u"23"_s, u"37"_s, u"46"_s, u"54"_s, u"65"_s, u"71"_s, u"82"_s}.at(random.bounded(8)) +
                         some(4, digits, random) + birth.toString(u"yyyyMMdd") +
                         some(3, digits, random);
    return body + ResidentId::checkDigit(body);
}

// Every text that differs from `text` in one character of `alphabet`.
template<class Check>
void forEachTypo(const QString &text, QStringView alphabet, Check check)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        for (const QChar other : alphabet) {
            if (other == text[i])
                continue;
            QString typo = text;
            typo[i] = other;
            check(typo);
        }
    }
}

// Every text in which two neighbours have changed places.
template<class Check>
void forEachSwap(const QString &text, Check check)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == text[i + 1])
            continue;
        QString swapped = text;
        std::swap(swapped[i], swapped[i + 1]);
        check(swapped);
    }
}

} // namespace

class TestIdentifiersRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void madeNumbersPass()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 2000; ++i) {
            const QString uscc = randomUscc(random);
            const auto code = Uscc::parse(uscc);
            QVERIFY2(code, qPrintable(uscc));
            QVERIFY2(code->organisationCode(), qPrintable(uscc));
            const QString id = randomResidentId(random);
            QVERIFY2(ResidentId::parse(id, today), qPrintable(id));
        }
    }

    // Both checks are modulo a prime over weights that it does not divide: no single wrong character can
    // pass.
    void everyTypoIsCaught()
    {
        QRandomGenerator random(2);
        for (int i = 0; i < 50; ++i) {
            forEachTypo(randomUscc(random), usccAlphabet,
                        [](const QString &typo) { QVERIFY2(!Uscc::parse(typo), qPrintable(typo)); });
            forEachTypo(randomResidentId(random), u"0123456789X", [](const QString &typo) {
                QVERIFY2(!ResidentId::parse(typo, today), qPrintable(typo));
            });
        }
    }

    void everySwapIsCaught()
    {
        QRandomGenerator random(3);
        for (int i = 0; i < 300; ++i) {
            forEachSwap(randomUscc(random),
                        [](const QString &text) { QVERIFY2(!Uscc::parse(text), qPrintable(text)); });
            forEachSwap(randomResidentId(random), [](const QString &text) {
                QVERIFY2(!ResidentId::parse(text, today), qPrintable(text));
            });
        }
    }

    void addressesKeepTheirText()
    {
        QRandomGenerator random(4);
        for (int i = 0; i < 5000; ++i) {
            IpAddress::Bytes bytes{};
            const bool v6 = random.bounded(2) == 1;
            for (size_t at = 0; at < (v6 ? 16u : 4u); ++at)
                bytes[at] = random.bounded(3) == 0 ? quint8(random.bounded(256)) : quint8(0);
            const auto address =
                IpAddress::fromBytes(v6 ? IpAddress::Family::V6 : IpAddress::Family::V4, bytes);
            const auto again = IpAddress::parse(address.text());
            QVERIFY2(again, qPrintable(address.text()));
            QCOMPARE(*again, address);
        }
    }

    void anyTextHasAnOutcome()
    {
        QRandomGenerator random(5);
        for (int i = 0; i < 3000; ++i) {
            QString text;
            for (int length = random.bounded(40); length > 0; --length)
                text += QChar(
                    char16_t(random.bounded(8) == 0 ? random.bounded(0x10000) : random.bounded(0x20, 0x7F)));
            QCOMPARE(violation(text), QString());
        }
    }

    void damagedValuesHaveAnOutcome()
    {
        const QStringList seeds{u"浙ICP备2024012345号-2A"_s,
                                u"粤B2-20090059-1626X"_s,
                                u"91110108MA00ABCD1U"_s,
                                u"11010519491231002X"_s,
                                u"+86 139 0000 1234"_s,
                                u"0571-88880000-123"_s,
                                u"demo@example.cn"_s,
                                u"示例.中国"_s,
                                u"xn--fsq092h.xn--fiqs8s"_s,
                                u"https://www.example.cn/"_s,
                                u"203.0.113.0/24"_s,
                                u"2001:db8::ffff:192.0.2.1"_s,
                                u"com.example.shop"_s,
                                u"6C:2F:6C:2F"_s,
                                u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"_s};
        const QString extra = u"0Xx-.:/@号备。－\u200B\u3000\U00020BB7９Ａ%+"_s;
        QRandomGenerator random(
            6); // half a surrogate pair comes up too, as characters are drawn by code unit
        for (int i = 0; i < 4000; ++i) {
            QString text = seeds[random.bounded(int(seeds.size()))];
            for (int change = random.bounded(1, 4); change > 0; --change) {
                const int at = random.bounded(int(text.size()) + 1);
                if (random.bounded(2) == 0)
                    text.insert(at, oneOf(extra, random));
                else
                    text.remove(at, 1);
            }
            QCOMPARE(violation(text), QString());
        }
    }

    void hugeTextsAreRefusedQuickly()
    {
        for (const QString &piece : {u"1"_s, u"a."_s, u":"_s, u"示"_s, u"-"_s, u"."_s}) {
            const QString text = piece.repeated(100000);
            QVERIFY(!DomainName::parse(text));
            QVERIFY(!EmailAddress::parse(u"a@"_s + text));
            QVERIFY(!IpAddress::parse(text));
            QVERIFY(!Phone::parse(Phone::clean(text)));
            QVERIFY(!IcpNumber::parse(text));
            QVERIFY(!PublicKey::parse(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestIdentifiersRandom)
#include "tst_identifiers_random.moc"
