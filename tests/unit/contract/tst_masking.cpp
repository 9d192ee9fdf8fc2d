// SPDX-License-Identifier: Apache-2.0
#include "contract/codec.h"
#include "filing/masking.h"
#include "unit/contract/random_values.h"
#include "unit/rules/sample_filing.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using filing::Mask;

namespace {

/// Every personal value below a struct.
template<filing::Described T>
void collect(const T &value, QStringList &out)
{
    T::describe(value, [&out](const char *, const auto &field, Mask mask = Mask::None) {
        using Field = std::remove_cvref_t<decltype(field)>;
        if constexpr (std::is_same_v<Field, QString>) {
            if (mask != Mask::None && field.size() > 1)
                out.append(field);
        } else if constexpr (filing::Described<Field>) {
            collect(field, out);
        } else if constexpr (filing::isOptional<Field>) {
            if constexpr (filing::Described<typename Field::value_type>) {
                if (field)
                    collect(*field, out);
            }
        } else if constexpr (filing::isList<Field>) {
            if constexpr (filing::Described<typename Field::value_type>) {
                for (const auto &item : field)
                    collect(item, out);
            }
        }
    });
}

/// Every text anywhere in a JSON value, as the wire carries it.
void texts(const QJsonValue &value, QStringList &out)
{
    if (value.isString())
        out.append(value.toString());
    for (const auto &item : value.toArray())
        texts(item, out);
    for (const auto &item : value.toObject())
        texts(item, out);
}

QStringList textsOf(const QJsonObject &object)
{
    QStringList out;
    texts(object, out);
    return out;
}

} // namespace

class MaskingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data();
    void forms();
    void everyPersonIsMaskedAndSaysSo();
    void organisationStaysPublic();
    void individualIsMaskedLikeAPerson();
    void noPersonalValueIsLeft();
    void maskingTwiceIsMaskingOnce();
};

void MaskingTest::forms_data()
{
    QTest::addColumn<int>("mask");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("public") << int(Mask::None) << u"示例"_s << u"示例"_s;
    for (const auto mask : {Mask::Name, Mask::Number, Mask::Phone, Mask::Email, Mask::Address})
        QTest::addRow("empty %d", int(mask)) << int(mask) << QString() << QString();
    QTest::newRow("name") << int(Mask::Name) << u"张示例"_s << u"张*"_s;
    QTest::newRow("rare name") << int(Mask::Name) << u"𠮷示例"_s << u"𠮷*"_s;
    QTest::newRow("number") << int(Mask::Number) << u"11010519491231002X"_s << u"1****X"_s;
    QTest::newRow("short number") << int(Mask::Number) << u"12"_s << u"1****"_s;
    QTest::newRow("mobile") << int(Mask::Phone) << u"13812345678"_s << u"138****5678"_s;
    QTest::newRow("short phone") << int(Mask::Phone) << u"12345"_s << u"1****"_s;
    QTest::newRow("mail") << int(Mask::Email) << u"zhang@example.cn"_s << u"z***@example.cn"_s;
    QTest::newRow("no mail") << int(Mask::Email) << u"zhang"_s << u"z****"_s;
    QTest::newRow("address") << int(Mask::Address) << u"杭州市西湖区示例路1号"_s << u"杭州市西湖区****"_s;
    QTest::newRow("short address") << int(Mask::Address) << u"示例路1号"_s << u"示****"_s;
}

void MaskingTest::forms()
{
    QFETCH(int, mask);
    QFETCH(QString, value);
    QFETCH(QString, expected);
    QCOMPARE(filing::masked(value, Mask(mask)), expected);
}

void MaskingTest::everyPersonIsMaskedAndSaysSo()
{
    auto person = sample::entityPerson();
    filing::maskIn(person);
    QVERIFY(person.masked && person.certificate.masked);
    QCOMPARE(person.mobile, u"139****1001"_s);
    QCOMPARE(person.certificate.type, u"RESIDENT_ID"_s);

    filing::Person nobody;
    filing::maskIn(nobody);
    QVERIFY(!nobody.masked); // nothing was there to hide
}

void MaskingTest::organisationStaysPublic()
{
    const auto filing = sample::wholeFiling();
    const auto masked = filing::maskedFiling(filing);
    QCOMPARE(masked.entity.name, filing.entity.name);
    QVERIFY(masked.entity.certificate == filing.entity.certificate);
    QCOMPARE(masked.entity.contactAddress, filing.entity.contactAddress);
    QVERIFY(masked.entity.personInCharge.masked && masked.entity.legalRepresentative->masked);
    QVERIFY(masked.websites.first().personInCharge.masked && masked.apps.first().personInCharge.masked);
    QCOMPARE(masked.websites.first().domains.first().name, u"example.cn"_s);
}

void MaskingTest::individualIsMaskedLikeAPerson()
{
    auto filing = sample::wholeFiling();
    filing.entity.type = filing::EntityType::Individual;
    filing.entity.name = u"张示例"_s;
    filing.entity.investor = u"张示例"_s;
    filing.entity.certificate = sample::entityPerson().certificate;
    const auto masked = filing::maskedFiling(filing);
    QCOMPARE(masked.entity.name, u"张*"_s);
    QVERIFY(masked.entity.investor.isEmpty());
    QVERIFY(masked.entity.certificate.masked);
    const auto left = textsOf(contract::encode(masked));
    for (const auto &secret : {u"张示例"_s, u"440304199001011233"_s, u"13900001001"_s, u"李示例"_s})
        QVERIFY(!left.contains(secret));
}

/// Random filings: no personal value of the original is anywhere in what goes over the wire.
void MaskingTest::noPersonalValueIsLeft()
{
    RandomValues random(12);
    int hidden = 0;
    for (int i = 0; i < 200; ++i) {
        auto filing = sample::wholeFiling();
        filing.entity.type = i % 2 ? filing::EntityType::Individual : filing::EntityType::Enterprise;
        for (auto *person : {&filing.entity.personInCharge, &filing.websites.first().personInCharge,
                             &filing.apps.first().personInCharge}) {
            for (auto *text : {&person->name, &person->mobile, &person->email, &person->officePhone,
                               &person->emergencyMobile, &person->certificate.number})
                *text = random.text(9);
        }
        QStringList secrets;
        collect(filing.entity.personInCharge, secrets);
        collect(filing.websites.first(), secrets);
        collect(filing.apps.first(), secrets);
        if (i % 2)
            collect(filing.entity, secrets);
        else
            secrets.removeAll(filing.entity.name); // an organisation that holds its own domains is no secret
        const auto left = textsOf(contract::encode(filing::maskedFiling(filing)));
        for (const auto &secret : std::as_const(secrets))
            QVERIFY2(!left.contains(secret), qPrintable(secret));
        hidden += int(secrets.size());
    }
    QVERIFY(hidden > 4000);
}

void MaskingTest::maskingTwiceIsMaskingOnce()
{
    const auto once = filing::maskedFiling(sample::wholeFiling());
    const auto twice = filing::maskedFiling(once);
    QVERIFY(twice.entity.personInCharge.name == once.entity.personInCharge.name);
    QCOMPARE(twice.websites.first().personInCharge.mobile, once.websites.first().personInCharge.mobile);
    QVERIFY(twice.websites.first().personInCharge.masked);
}

QTEST_GUILESS_MAIN(MaskingTest)
#include "tst_masking.moc"
