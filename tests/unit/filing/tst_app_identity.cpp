// SPDX-License-Identifier: Apache-2.0
#include "filing/app_identity.h"

#include "outcome.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using filing::CertificateFingerprint;
using filing::Platform;
using filing::PublicKey;
using Algorithm = CertificateFingerprint::Algorithm;

class TestAppIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packageId_data()
    {
        QTest::addColumn<int>("platform");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](Platform platform, const char *name, const QString &text, const QString &code) {
            QTest::addRow("%d %s", int(platform), name) << int(platform) << text << code;
        };
        const QString long256 = u"com."_s + QString(252, u'a');
        row(Platform::Android, "plain", u"com.example.shop"_s, u"OK"_s);
        row(Platform::Android, "underscore and digit", u"cn.example_1.Shop2"_s, u"OK"_s);
        row(Platform::Android, "255", long256.chopped(1), u"OK"_s);
        row(Platform::Android, "256", long256, u"PACKAGE_ID_TOO_LONG"_s);
        row(Platform::Android, "one part", u"shop"_s, u"PACKAGE_ID_PARTS"_s);
        row(Platform::Android, "empty", {}, u"PACKAGE_ID_INVALID"_s);
        row(Platform::Android, "empty part", u"com..shop"_s, u"PACKAGE_ID_INVALID"_s);
        row(Platform::Android, "part begins with a digit", u"com.1example"_s, u"PACKAGE_ID_INVALID"_s);
        row(Platform::Android, "part begins with underscore", u"com._example"_s, u"PACKAGE_ID_INVALID"_s);
        row(Platform::Android, "hyphen", u"com.my-example"_s, u"PACKAGE_ID_INVALID"_s);
        row(Platform::Android, "Chinese", u"com.示例"_s, u"PACKAGE_ID_INVALID"_s);
        row(Platform::Ios, "plain", u"com.example.beian-app"_s, u"OK"_s);
        row(Platform::Ios, "digit first", u"1com.example"_s, u"OK"_s);
        row(Platform::Ios, "underscore", u"com.my_example"_s, u"BUNDLE_ID_INVALID"_s);
        row(Platform::Ios, "empty", {}, u"BUNDLE_ID_INVALID"_s);
        row(Platform::Ios, "hyphen first", u"-com.example"_s, u"BUNDLE_ID_INVALID"_s);
        row(Platform::Ios, "wildcard", u"com.example.*"_s, u"BUNDLE_ID_INVALID"_s);
        row(Platform::Ios, "one part", u"example"_s, u"BUNDLE_ID_PARTS"_s);
        row(Platform::Ios, "256", long256, u"BUNDLE_ID_TOO_LONG"_s);
        row(Platform::Harmony, "plain", u"com.example.shop"_s, u"OK"_s);
        row(Platform::Harmony, "7 characters", u"cn.shop"_s, u"OK"_s);
        row(Platform::Harmony, "6 characters", u"cn.sho"_s, u"HARMONY_BUNDLE_LENGTH"_s);
        row(Platform::Harmony, "128 characters", long256.left(128), u"OK"_s);
        row(Platform::Harmony, "129 characters", long256.left(129), u"HARMONY_BUNDLE_LENGTH"_s);
        row(Platform::Harmony, "one part", u"exampleshop"_s, u"HARMONY_BUNDLE_PARTS"_s);
        row(Platform::Harmony, "digit first", u"1com.example"_s, u"HARMONY_BUNDLE_INVALID"_s);
        row(Platform::Harmony, "hyphen", u"com.my-example"_s, u"HARMONY_BUNDLE_INVALID"_s);
        row(Platform::Harmony, "empty", {}, u"HARMONY_BUNDLE_INVALID"_s);
        row(Platform::Unknown, "any", u"whatever-it_is"_s, u"OK"_s);
        row(Platform::Unknown, "blank", u"what ever"_s, u"PACKAGE_ID_INVALID"_s);
        row(Platform::Unknown, "empty", {}, u"PACKAGE_ID_INVALID"_s);
    }
    void packageId()
    {
        QFETCH(int, platform);
        QFETCH(QString, text);
        const auto id = filing::checkPackageId(Platform(platform), text);
        QTEST(outcome(id, text), "code");
        if (id)
            QCOMPARE(*id, text);
    }

    void fingerprint_data()
    {
        QTest::addColumn<int>("platform");
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        const QString md5 = u"0123456789ABCDEF"_s.repeated(2);
        const QString sha1 = md5 + u"01234567"_s;
        const QString sha256 = md5.repeated(2);
        const auto row = [](const char *name, Platform platform, const QString &algorithm,
                            const QString &text, const QString &code) {
            QTest::newRow(name) << int(platform) << algorithm << text << code;
        };
        row("Android", Platform::Android, u"MD5"_s, md5, u"OK"_s);
        row("iOS", Platform::Ios, u"SHA1"_s, sha1, u"OK"_s);
        row("HarmonyOS", Platform::Harmony, u"SHA256"_s, sha256, u"OK"_s);
        row("unknown platform", Platform::Unknown, u"SHA1"_s, sha1, u"OK"_s);
        row("small letters", Platform::Android, u"MD5"_s, md5.toLower(), u"OK"_s);
        row("SHA-1 for Android", Platform::Android, u"SHA1"_s, sha1, u"FINGERPRINT_ALGORITHM"_s);
        row("unknown word", Platform::Unknown, u"CRC32"_s, sha1, u"FINGERPRINT_ALGORITHM"_s);
        row("no word", Platform::Ios, {}, sha1, u"FINGERPRINT_ALGORITHM"_s);
        row("SHA-1 as MD5", Platform::Android, u"MD5"_s, sha1, u"FINGERPRINT_LENGTH"_s);
        row("one short", Platform::Harmony, u"SHA256"_s, sha256.chopped(1), u"FINGERPRINT_LENGTH"_s);
        row("empty", Platform::Ios, u"SHA1"_s, {}, u"FINGERPRINT_LENGTH"_s);
        row("not hexadecimal", Platform::Ios, u"SHA1"_s, sha1.chopped(1) + u'G', u"FINGERPRINT_NOT_HEX"_s);
        row("colons are for cleaning", Platform::Ios, u"SHA1"_s, u"01:23"_s, u"FINGERPRINT_NOT_HEX"_s);
    }
    void fingerprint()
    {
        QFETCH(int, platform);
        QFETCH(QString, algorithm);
        QFETCH(QString, text);
        const auto print = CertificateFingerprint::parse(Platform(platform), algorithm, text);
        QTEST(outcome(print, text), "code");
        if (print) {
            QCOMPARE(print->text(), text.toUpper());
            QCOMPARE(CertificateFingerprint::wordOf(print->algorithm()), algorithm);
        }
    }

    void fingerprintSaysWhatItLooksLike()
    {
        const auto print = CertificateFingerprint::parse(Algorithm::Md5, QString(40, u'A'));
        const auto expected = QHash<QString, QString>{
            {u"expected"_s, u"32"_s}, {u"count"_s, u"40"_s}, {u"looksLike"_s, u"SHA1"_s}};
        QCOMPARE(print.error().params, expected);
    }

    void fingerprintIsCleaned()
    {
        const QString pasted = u"6c:2f:6c:2f:6c:2f:6c:2f:6c:2f:6c:2f:6c:2f:6c:2f\n"_s;
        const auto print =
            CertificateFingerprint::parse(Algorithm::Md5, CertificateFingerprint::clean(pasted));
        QVERIFY(print);
        QCOMPARE(print->text(), u"6C2F"_s.repeated(8));
        QCOMPARE(CertificateFingerprint::clean(u"6C 2F－6c：2f"), u"6C2F6C2F"_s);
    }

    void publicKey_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        const QString base64 =
            u"MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA+x/Q"_s + QString(48, u'A') + u"AwEAAQ=="_s;
        QTest::newRow("Base64") << base64 << u"OK"_s;
        QTest::newRow("PEM") << u"-----BEGIN PUBLIC KEY-----\n"_s + base64.left(64) + u"\r\n"_s +
                                    base64.mid(64) + u"\n-----END PUBLIC KEY-----\n"_s
                             << u"OK"_s;
        QTest::newRow("hexadecimal") << u"C0FFEE01"_s.repeated(64) << u"OK"_s;
        QTest::newRow("hexadecimal, colons, odd")
            << u"0x"_s + u"00:c0:ff:"_s.repeated(64) + u"e"_s << u"OK"_s;
        QTest::newRow("decimal") << u"1234567890"_s.repeated(61) << u"OK"_s;
        QTest::newRow("empty") << QString() << u"PUBLIC_KEY_LENGTH"_s;
        QTest::newRow("short") << u"C0FFEE01"_s << u"PUBLIC_KEY_LENGTH"_s;
        QTest::newRow("too long") << QString(8193, u'A') << u"PUBLIC_KEY_LENGTH"_s;
        QTest::newRow("words") << u"this is my key, I think"_s << u"PUBLIC_KEY_INVALID"_s;
        QTest::newRow("padding inside") << base64 + base64 << u"PUBLIC_KEY_INVALID"_s;
        QTest::newRow("private") << u"-----BEGIN PRIVATE KEY-----\n"_s + base64 +
                                        u"\n-----END PRIVATE KEY-----"_s
                                 << u"PUBLIC_KEY_IS_PRIVATE"_s;
        QTest::newRow("private, RSA")
            << u"-----BEGIN RSA PRIVATE KEY-----\n"_s + base64 << u"PUBLIC_KEY_IS_PRIVATE"_s;
        QTest::newRow("certificate") << u"-----BEGIN CERTIFICATE-----\n"_s + base64
                                     << u"PUBLIC_KEY_INVALID"_s;
    }
    void publicKey()
    {
        QFETCH(QString, typed);
        QTEST(outcome(PublicKey::parse(PublicKey::clean(typed)), typed), "code");
    }
};

QTEST_GUILESS_MAIN(TestAppIdentity)
#include "tst_app_identity.moc"
