// SPDX-License-Identifier: Apache-2.0
#include "remote/secret_body.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class SecretBodyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTheSameJsonAsQts_data();
    void isTheSameJsonAsQts();
    void wipesForAllWhoShare();
};

void SecretBodyTest::isTheSameJsonAsQts_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("plain") << u"Beian2024"_s;
    QTest::newRow("quotes") << u"a\"b\\c/d"_s;
    QTest::newRow("controls") << u"a\nb\tc\x01\x1f"_s;
    QTest::newRow("Chinese") << u"备案密码"_s;
    QTest::newRow("beyond the BMP") << u"𠮷😀"_s;
    QTest::newRow("empty") << u""_s;
    QTest::newRow("looks like JSON") << uR"(","admin":true,"x":")"_s;
}

void SecretBodyTest::isTheSameJsonAsQts()
{
    QFETCH(QString, secret);
    const auto utf8 = secret.toUtf8();
    const auto body = remote::secretBody({{"account", "a@example.cn"}, {"password", utf8}});
    QJsonParseError error;
    const auto object = QJsonDocument::fromJson(body, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(object, (QJsonObject{{u"account"_s, u"a@example.cn"_s}, {u"password"_s, secret}}));
}

void SecretBodyTest::wipesForAllWhoShare()
{
    auto body = remote::secretBody({{"password", "Beian2024"}});
    const QByteArray shared = body;
    const auto size = body.size();
    remote::wipe(body);
    QVERIFY(body.isEmpty());
    QCOMPARE(shared, QByteArray(size, '\0'));
}

QTEST_GUILESS_MAIN(SecretBodyTest)
#include "tst_secret_body.moc"
