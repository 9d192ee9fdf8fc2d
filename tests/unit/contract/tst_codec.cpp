// SPDX-License-Identifier: Apache-2.0
#include "contract/codec.h"

#include "contract/document_messages.h"
#include "contract/messages.h"
#include "contract/problem.h"
#include "filing/filing.h"
#include "orders/order.h"
#include "rules/rule_book.h"
#include "unit/contract/random_values.h"

#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using contract::Reading;

namespace {

struct Numbers
{
    int small = 1;
    qint64 wide = 1;
    bool flag = true;
    QDate day;
    QDateTime time;
    std::optional<int> maybe;

    template<class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("small", self.small);
        visit("wide", self.wide);
        visit("flag", self.flag);
        visit("day", self.day);
        visit("time", self.time);
        visit("maybe", self.maybe);
    }
};

/// Through bytes, as on the wire.
template<class T>
filing::Result<T> overTheWire(const T &value, Reading reading)
{
    const auto bytes = QJsonDocument(contract::encode(value)).toJson(QJsonDocument::Compact);
    return contract::parseObject(bytes).and_then(
        [=](const QJsonObject &object) { return contract::decode<T>(object, reading); });
}

template<class T>
void roundTrip(quint32 seed, int cases)
{
    RandomValues random(seed);
    for (int i = 0; i < cases; ++i) {
        const auto value = random.make<T>();
        const auto reading = i % 2 ? Reading::Strict : Reading::Tolerant;
        const auto back = overTheWire(value, reading);
        QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
        if constexpr (std::equality_comparable<T>)
            QVERIFY2(*back == value, QJsonDocument(contract::encode(value)).toJson().constData());
        QCOMPARE(contract::encode(*back), contract::encode(value));
    }
}

QJsonObject object(const char *json)
{
    const auto parsed = contract::parseObject(json);
    if (!parsed)
        qFatal("not JSON: %s", json);
    return *parsed;
}

template<class T>
QStringList faults(const char *json, Reading reading = Reading::Tolerant)
{
    const auto result = contract::decode<T>(object(json), reading);
    QStringList lines;
    if (!result) {
        for (const auto &finding : result.error().findings)
            lines.append(finding.pointer + u' ' + finding.code);
    }
    return lines;
}

} // namespace

class CodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyResourceComesBackTheSame();
    void strictRefusesUnknownProperties();
    void tolerantIgnoresUnknownProperties();
    void wrongTypesAreNamed_data();
    void wrongTypesAreNamed();
    void faultsAreBounded();
    void unknownWordsAreKept();
    void emptyValuesAreNotSent();
    void documentsSayWhatTheyAre();
    void nullIsKnownToBeEmpty();
    void numbersKeepTheirRange_data();
    void numbersKeepTheirRange();
    void timesNeedAZone_data();
    void timesNeedAZone();
    void hostileBytes_data();
    void hostileBytes();
    void largeListIsReadWhole();
};

void CodecTest::everyResourceComesBackTheSame()
{
    roundTrip<filing::Filing>(1, 300);
    roundTrip<filing::Website>(2, 300);
    roundTrip<filing::App>(3, 300);
    roundTrip<filing::Notice>(4, 200);
    roundTrip<orders::Order>(5, 400);
    roundTrip<contract::Session>(6, 200);
    roundTrip<contract::Problem>(7, 200);
    roundTrip<contract::ChangePage>(8, 100);
    roundTrip<contract::Located>(9, 50);
    roundTrip<rules::RuleBook>(10, 20);
    roundTrip<orders::Document>(11, 300);
    roundTrip<contract::UploadLinkRequest>(12, 100);
    roundTrip<contract::UploadLink>(13, 100);
    roundTrip<contract::DocumentReuse>(14, 50);
}

void CodecTest::strictRefusesUnknownProperties()
{
    QCOMPARE(faults<filing::Website>(R"({"id":"w","colour":"red"})", Reading::Strict),
             QStringList{u"/colour UNKNOWN_PROPERTY"_s});
    QCOMPARE(
        faults<filing::Website>(R"({"personInCharge":{"certificate":{"shoeSize":42}}})", Reading::Strict),
        QStringList{u"/personInCharge/certificate/shoeSize UNKNOWN_PROPERTY"_s});
    QCOMPARE(faults<filing::Website>(R"({"domains":[{"name":"a.cn"},{"name":"b.cn","owner":"x"}]})",
                                     Reading::Strict),
             QStringList{u"/domains/1/owner UNKNOWN_PROPERTY"_s});
}

void CodecTest::tolerantIgnoresUnknownProperties()
{
    const auto website = contract::decode<filing::Website>(
        object(R"({"id":"w","colour":"red","domains":[{"name":"a.cn","owner":"x"}]})"));
    QVERIFY(website);
    QCOMPARE(website->id, u"w"_s);
    QCOMPARE(website->domains.first().name, u"a.cn"_s);
}

void CodecTest::wrongTypesAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("fault");
    QTest::newRow("text") << QByteArray(R"({"name":1})") << u"/name WRONG_TYPE"_s;
    QTest::newRow("number") << QByteArray(R"({"version":"1"})") << u"/version WRONG_TYPE"_s;
    QTest::newRow("fraction") << QByteArray(R"({"version":1.5})") << u"/version WRONG_TYPE"_s;
    QTest::newRow("list") << QByteArray(R"({"domains":{}})") << u"/domains NOT_A_LIST"_s;
    QTest::newRow("item") << QByteArray(R"({"domains":[{"name":"a"},7]})") << u"/domains/1 NOT_AN_OBJECT"_s;
    QTest::newRow("null item") << QByteArray(R"({"domains":[null]})") << u"/domains/0 NOT_AN_OBJECT"_s;
    QTest::newRow("texts") << QByteArray(R"({"languages":["a",1]})") << u"/languages WRONG_TYPE"_s;
    QTest::newRow("null text in a list")
        << QByteArray(R"({"languages":[null]})") << u"/languages WRONG_TYPE"_s;
    QTest::newRow("object") << QByteArray(R"({"personInCharge":[]})") << u"/personInCharge NOT_AN_OBJECT"_s;
    QTest::newRow("word") << QByteArray(R"({"state":5})") << u"/state NOT_A_WORD"_s;
    QTest::newRow("flag") << QByteArray(R"({"access":[{"own":"yes"}]})") << u"/access/0/own WRONG_TYPE"_s;
    QTest::newRow("date") << QByteArray(R"({"domains":[{"expiresOn":"2026-02-30"}]})")
                          << u"/domains/0/expiresOn WRONG_TYPE"_s;
    QTest::newRow("date with time") << QByteArray(R"({"domains":[{"expiresOn":"2026-02-03T00:00:00Z"}]})")
                                    << u"/domains/0/expiresOn WRONG_TYPE"_s;
    QTest::newRow("deep") << QByteArray(R"({"personInCharge":{"certificate":{"validity":{"longTerm":0}}}})")
                          << u"/personInCharge/certificate/validity/longTerm WRONG_TYPE"_s;
}

void CodecTest::wrongTypesAreNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, fault);
    QCOMPARE(faults<filing::Website>(json.constData()), QStringList{fault});
    const auto result = contract::decode<filing::Website>(object(json.constData()));
    QVERIFY(result.error().kind == filing::ErrorKind::Protocol);
    QCOMPARE(result.error().code, u"MALFORMED_BODY"_s);
    QCOMPARE(result.error().pointer, fault.section(u' ', 0, 0));
}

void CodecTest::faultsAreBounded()
{
    QJsonArray many;
    for (int i = 0; i < 5000; ++i)
        many.append(i);
    const auto result = contract::decode<filing::Website>({{u"domains"_s, many}});
    QVERIFY(!result);
    QCOMPARE(result.error().findings.size(), 50);
}

void CodecTest::unknownWordsAreKept()
{
    const auto website = contract::decode<filing::Website>(object(R"({"state":"FROZEN"})"), Reading::Strict);
    QVERIFY(website);
    QVERIFY(website->state == filing::ServiceState::Unknown);
    QCOMPARE(website->state.text(), u"FROZEN"_s);
    QCOMPARE(contract::encode(*website).value(u"state"_s).toString(), u"FROZEN"_s);
    const auto order = contract::decode<orders::Order>(object(R"({"kind":"CHANGE_COLOUR","state":"LATER"})"));
    QCOMPARE(contract::encode(*order).value(u"kind"_s).toString(), u"CHANGE_COLOUR"_s);
    QVERIFY(order->state != orders::OrderState::Draft);
}

void CodecTest::emptyValuesAreNotSent()
{
    const auto json = contract::encode(filing::Domain{u"a.cn"_s, {}, {}, {}});
    QCOMPARE(json, QJsonObject({{u"name"_s, u"a.cn"_s}}));
    const auto domain = contract::decode<filing::Domain>(json);
    QVERIFY(!domain->realNameVerified);
    QVERIFY(!domain->expiresOn);
    // A known "no" is something else than "not known".
    QCOMPARE(contract::encode(filing::Domain{{}, {}, {}, false}),
             QJsonObject({{u"realNameVerified"_s, false}}));
}

void CodecTest::documentsSayWhatTheyAre()
{
    orders::Document document;
    document.id = u"0193a1c2-9d4e-7a10-8c55-0f6b2d3e4a51"_s;
    document.kind = u"ENTITY_CERTIFICATE"_s;
    document.source = orders::DocumentSource::Phone;
    const auto json = contract::encode(document);
    QCOMPARE(json[u"status"_s].toString(), u"RECEIVED"_s);
    QCOMPARE(json[u"source"_s].toString(), u"PHONE"_s);
    QVERIFY(!json.contains(u"side"_s));
    const auto change = contract::decode<contract::Change>(object(R"({"type":"DOCUMENT","op":"REMOVE","id":"d"})"));
    QVERIFY(change);
    QVERIFY(change->type == contract::ResourceType::Document);
    const auto request = contract::decode<contract::UploadLinkRequest>(
        object(R"({"slots":[{"kind":"OTHER","pointer":"/entity"}],"language":"zh"})"), Reading::Strict);
    QVERIFY(request);
    QCOMPARE(request->places.size(), 1);
    QCOMPARE(contract::encode(*request)[u"slots"_s].toArray().size(), 1);
}

void CodecTest::nullIsKnownToBeEmpty()
{
    const auto website = contract::decode<filing::Website>(
        object(
            R"({"name":null,"domains":null,"languages":null,"personInCharge":{"certificate":{"validity":null}}})"),
        Reading::Strict);
    QVERIFY(website);
    QVERIFY(website->name.isEmpty() && website->domains.isEmpty() && website->languages.isEmpty());
    QVERIFY(!website->personInCharge.certificate.validity);
    QCOMPARE(faults<filing::Website>(R"({"version":null})"), QStringList{u"/version WRONG_TYPE"_s});
}

void CodecTest::numbersKeepTheirRange_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("int max") << QByteArray(R"({"small":2147483647})") << true;
    QTest::newRow("int min") << QByteArray(R"({"small":-2147483648})") << true;
    QTest::newRow("over int") << QByteArray(R"({"small":2147483648})") << false;
    QTest::newRow("under int") << QByteArray(R"({"small":-2147483649})") << false;
    QTest::newRow("2^53") << QByteArray(R"({"wide":9007199254740992})") << true;
    QTest::newRow("over 2^53") << QByteArray(R"({"wide":9007199254740994})") << false;
    QTest::newRow("1e300") << QByteArray(R"({"wide":1e300})") << false;
    QTest::newRow("whole exponent") << QByteArray(R"({"wide":1e3})") << true;
    QTest::newRow("fraction") << QByteArray(R"({"maybe":0.5})") << false;
    QTest::newRow("flag as number") << QByteArray(R"({"flag":1})") << false;
    QTest::newRow("number as flag") << QByteArray(R"({"small":true})") << false;
}

void CodecTest::numbersKeepTheirRange()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, accepted);
    QCOMPARE(contract::decode<Numbers>(object(json.constData())).has_value(), accepted);
}

void CodecTest::timesNeedAZone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("expected");
    const QDateTime noon(QDate(2026, 11, 21), QTime(4, 0), Qt::UTC);
    QTest::newRow("UTC") << u"2026-11-21T04:00:00Z"_s << noon;
    QTest::newRow("Beijing") << u"2026-11-21T12:00:00+08:00"_s << noon;
    QTest::newRow("milliseconds") << u"2026-11-21T04:00:00.250Z"_s << noon.addMSecs(250);
    QTest::newRow("no zone") << u"2026-11-21T12:00:00"_s << QDateTime();
    QTest::newRow("date only") << u"2026-11-21"_s << QDateTime();
    QTest::newRow("no such hour") << u"2026-11-21T25:00:00Z"_s << QDateTime();
}

void CodecTest::timesNeedAZone()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, expected);
    const auto result = contract::decode<Numbers>({{u"time"_s, text}});
    QCOMPARE(result.has_value(), expected.isValid());
    if (result)
        QCOMPARE(result->time, expected);
}

void CodecTest::hostileBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blank") << QByteArray("   ");
    QTest::newRow("cut") << QByteArray(R"({"id":"w)");
    QTest::newRow("list on top") << QByteArray("[]");
    QTest::newRow("text on top") << QByteArray(R"("id")");
    QTest::newRow("two objects") << QByteArray("{}{}");
    QTest::newRow("not UTF-8") << QByteArray("{\"id\":\"\xff\xfe\"}");
    QTest::newRow("deep lists") << QByteArray(R"({"a":)") + QByteArray(100'000, '[');
    QTest::newRow("deep objects") << QByteArray(R"({"a":)").repeated(65) + '1' + QByteArray(65, '}');
    QTest::newRow("html") << QByteArray("<html><body>502</body></html>");
}

void CodecTest::hostileBytes()
{
    QFETCH(QByteArray, bytes);
    const auto result = contract::parseObject(bytes);
    QVERIFY(!result);
    QVERIFY(result.error().kind == filing::ErrorKind::Protocol);
    QCOMPARE(result.error().code, u"MALFORMED_JSON"_s);
}

void CodecTest::largeListIsReadWhole()
{
    // Brackets in texts do not count as depth, nor do they after an escaped quote.
    QVERIFY(
        contract::parseObject("{\"a\":\"" + QByteArray(500, '[') + "\\\"" + QByteArray(500, '{') + "\"}"));
    QVERIFY(contract::parseObject(QByteArray(R"({"a":)").repeated(64) + '1' + QByteArray(64, '}')));
    QJsonArray domains;
    for (int i = 0; i < 5000; ++i)
        domains.append(QJsonObject{{u"name"_s, u"d%1.cn"_s.arg(i)}});
    const auto website = contract::decode<filing::Website>({{u"domains"_s, domains}}, Reading::Strict);
    QCOMPARE(website->domains.size(), 5000);
    QCOMPARE(website->domains.last().name, u"d4999.cn"_s);
}

QTEST_GUILESS_MAIN(CodecTest)
#include "tst_codec.moc"
