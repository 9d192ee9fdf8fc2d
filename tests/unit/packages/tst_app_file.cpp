// SPDX-License-Identifier: Apache-2.0
#include "filing/app_identity.h"
#include "packages/android_manifest.h"
#include "packages/app_file.h"
#include "unit/packages/sample_packages.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using filing::Platform;
using package_samples::Signer;

namespace {

const QString androidId = u"cn.example.mall"_s;
const QString iosId = u"cn.example.mall-ios"_s;

/// Keys take their time: all samples share these.
struct Signers
{
    Signer root{u"示例根"_s};
    Signer app{u"示例应用"_s, Signer::Kind::Rsa, &root};
    Signer other{u"示例其他"_s, Signer::Kind::Ec};
};

const Signers &signers()
{
    static const Signers all;
    return all;
}

package_samples::Members androidMembers(bool utf8 = true)
{
    return {{u"classes.dex"_s, QByteArray(50'000, 'x')},
            {u"AndroidManifest.xml"_s, package_samples::manifest(androidId, utf8)}};
}

QByteArray apk(int scheme)
{
    return package_samples::signedByScheme(package_samples::zip(androidMembers(scheme == 2)), signers().app.der(),
                                           scheme);
}

QByteArray jarSignedApk()
{
    auto members = androidMembers();
    members.append({u"META-INF/CERT.SF"_s, "Signature-Version: 1.0\r\n"});
    members.append({u"META-INF/CERT.RSA"_s, signers().app.signedMessage("Signature-Version: 1.0\r\n", true)});
    return package_samples::zip(members);
}

QByteArray ipaWith(const QByteArray &info, const QList<QByteArray> &certificates)
{
    const auto profile = package_samples::profile(u"TEAM1.cn.example.*"_s, certificates);
    return package_samples::zip({{u"Payload/Example.app/Info.plist"_s, info},
                                 {u"Payload/Example.app/embedded.mobileprovision"_s,
                                  signers().root.signedMessage(profile, false)}});
}

QByteArray ipa() { return ipaWith(package_samples::infoPlist(iosId), {signers().app.der()}); }

QByteArray provisioning()
{
    const auto content = package_samples::profile(u"TEAM1."_s + iosId, {signers().app.der()});
    return signers().root.signedMessage(content, false);
}

/// All sound samples by name.
QMap<QString, QByteArray> samples()
{
    static const QMap<QString, QByteArray> all{
        {u"apk signed by scheme 2"_s, apk(2)},
        {u"apk signed by scheme 3"_s, apk(3)},
        {u"apk signed as a Java archive"_s, jarSignedApk()},
        {u"ipa"_s, ipa()},
        {u"mobileprovision"_s, provisioning()},
        {u"der"_s, signers().app.der()},
        {u"pem"_s, signers().app.pem()},
        {u"pem chain"_s, signers().root.pem() + signers().app.pem()},
        {u"p7b"_s, Signer::bundle({&signers().root, &signers().app}, false)},
        {u"p7b, pem"_s, Signer::bundle({&signers().app, &signers().root}, true)},
    };
    return all;
}

} // namespace

class AppFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleIsRead_data();
    void sampleIsRead();
    void manifestOfTheRealTool();
    void ellipticKey();
    void whatIsReadPassesTheChecks();
    void refused_data();
    void refused();
    void truncatedAnywhere_data() { names(); }
    void truncatedAnywhere();
    void mutatedAnywhere_data() { names(); }
    void mutatedAnywhere();

private:
    void names();
    filing::Result<packages::AppFile> read(const QByteArray &bytes);
    /// A broken file gives a fact or a known reason, and soon.
    void expectAnOutcome(const QByteArray &bytes);

    QTemporaryDir m_folder;
};

filing::Result<packages::AppFile> AppFileTest::read(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(u"sample"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The sample cannot be written.");
    file.close();
    return packages::readAppFile(file.fileName());
}

void AppFileTest::names()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto all = samples();
    for (auto it = all.begin(); it != all.end(); ++it)
        QTest::newRow(qPrintable(it.key())) << *it;
}

void AppFileTest::sampleIsRead_data() { names(); }

void AppFileTest::sampleIsRead()
{
    QFETCH(QByteArray, bytes);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    const auto found = read(bytes);
    QVERIFY2(found, found ? "" : qPrintable(found.error().code + u' ' + found.error().detail));
    const bool android = name.startsWith("apk"_L1);
    const bool ios = name == "ipa"_L1 || name == "mobileprovision"_L1;
    QCOMPARE(found->platform, android ? Platform::Android : ios ? Platform::Ios : Platform::Unknown);
    QCOMPARE(found->packageId, android ? androidId : ios ? iosId : QString());
    QCOMPARE(found->certificate.publicKey, signers().app.publicKey());
    for (const char *algorithm : {"MD5", "SHA1", "SHA256"})
        QCOMPARE(found->certificate.fingerprint(QString::fromLatin1(algorithm)), signers().app.fingerprint(algorithm));
    QVERIFY(found->certificate.fingerprint(u"CRC"_s).isEmpty());
}

/// As aapt of Android's build tools writes it for `<manifest package="cn.example.real_tool"><application/></manifest>`.
void AppFileTest::manifestOfTheRealTool()
{
    const auto manifest = QByteArray::fromBase64(
        "AwAIANgBAAABABwAFAEAAAcAAAAAAAAAAAAAADgAAAAAAAAAAAAAABIAAABqAAAAbgAAAIAAAACUAAAAwAAAAAcAYQBuAGQAcgBvAGkA"
        "ZAAAACoAaAB0AHQAcAA6AC8ALwBzAGMAaABlAG0AYQBzAC4AYQBuAGQAcgBvAGkAZAAuAGMAbwBtAC8AYQBwAGsALwByAGUAcwAvAGEA"
        "bgBkAHIAbwBpAGQAAAAAAAAABwBwAGEAYwBrAGEAZwBlAAAACABtAGEAbgBpAGYAZQBzAHQAAAAUAGMAbgAuAGUAeABhAG0AcABsAGUA"
        "LgByAGUAYQBsAF8AdABvAG8AbAAAAAsAYQBwAHAAbABpAGMAYQB0AGkAbwBuAAAAAAAAARAAGAAAAAIAAAD/////AAAAAAEAAAACARAA"
        "OAAAAAIAAAD//////////wQAAAAUABQAAQAAAAAAAAD/////AwAAAAUAAAAIAAADBQAAAAIBEAAkAAAAAwAAAP//////////BgAAABQA"
        "FAAAAAAAAAAAAAMBEAAYAAAAAwAAAP//////////BgAAAAMBEAAYAAAABAAAAP//////////BAAAAAEBEAAYAAAABAAAAP////8AAAAA"
        "AQAAAA==");
    QCOMPARE(packages::packageOfManifest(manifest), u"cn.example.real_tool"_s);
}

void AppFileTest::ellipticKey()
{
    const auto found = read(signers().other.der());
    QVERIFY(found);
    QCOMPARE(found->certificate.publicKey, signers().other.publicKey());
    QCOMPARE(found->certificate.publicKey.size(), 2 * 65);
}

/// Else the desk would fill in what it then refuses.
void AppFileTest::whatIsReadPassesTheChecks()
{
    const auto android = read(apk(2));
    const auto ios = read(ipa());
    QVERIFY(android && ios);
    QVERIFY(filing::checkPackageId(Platform::Android, android->packageId));
    QVERIFY(filing::checkPackageId(Platform::Ios, ios->packageId));
    QVERIFY(filing::PublicKey::parse(ios->certificate.publicKey));
    QVERIFY(filing::CertificateFingerprint::parse(Platform::Android, u"MD5", android->certificate.md5));
    QVERIFY(filing::CertificateFingerprint::parse(Platform::Ios, u"SHA1", ios->certificate.sha1));
    QVERIFY(filing::CertificateFingerprint::parse(Platform::Harmony, u"SHA256", ios->certificate.sha256));
}

void AppFileTest::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &bytes, const char *code) {
        QTest::newRow(name) << bytes << QString::fromLatin1(code);
    };
    const auto plain = package_samples::zip(androidMembers());
    row("empty", {}, "APP_FILE_UNKNOWN");
    row("text", "a letter to the administration", "APP_FILE_UNKNOWN");
    row("picture", QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(5000, 'p'), "APP_FILE_UNKNOWN");
    row("large picture", QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(2 << 20, 'p'), "APP_FILE_UNKNOWN");
    row("zip of something else", package_samples::zip({{u"letter.txt"_s, "text"}}), "APP_FILE_UNKNOWN");
    row("apk not signed", plain, "APP_FILE_UNSIGNED");
    row("begins like a zip", "PK\x03\x04 and goes on otherwise", "APP_FILE_DAMAGED");
    row("apk, manifest is text", package_samples::zip({{u"AndroidManifest.xml"_s, "<manifest package='a.b'/>"}}),
        "APP_FILE_DAMAGED");
    row("apk, signature is text",
        package_samples::zip(androidMembers() + package_samples::Members{{u"META-INF/A.RSA"_s, "signed"}}),
        "APP_FILE_DAMAGED");
    row("zip bomb as manifest", package_samples::zip({{u"AndroidManifest.xml"_s, QByteArray(64 << 20, '\0')}}),
        "APP_FILE_TOO_LARGE");
    row("zip bomb as property list", ipaWith(QByteArray(64 << 20, ' '), {signers().app.der()}), "APP_FILE_TOO_LARGE");
    const auto deep = "<plist><dict><key>a</key>" + QByteArray("<array>").repeated(100'000);
    row("property list of depth", ipaWith(deep, {signers().app.der()}), "APP_FILE_DAMAGED");
    row("ipa without profile",
        package_samples::zip({{u"Payload/Example.app/Info.plist"_s, package_samples::infoPlist(iosId)}}),
        "APP_FILE_UNSIGNED");
    row("ipa, profile without certificate", ipaWith(package_samples::infoPlist(iosId), {}), "APP_FILE_UNSIGNED");
    row("ipa, profile of a team", ipaWith(package_samples::infoPlist(iosId), {signers().app.der(), signers().other.der()}),
        "APP_FILE_SEVERAL_CERTIFICATES");
    row("two certificates", signers().app.pem() + signers().other.pem(), "APP_FILE_SEVERAL_CERTIFICATES");
    row("private key", signers().app.privateKeyPem(), "APP_FILE_PRIVATE_KEY");
    row("pem of nothing", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "APP_FILE_DAMAGED");
    auto huge = plain;
    huge.replace(plain.lastIndexOf("PK\x05\x06") + 12, 4, QByteArray(4, '\xff'));
    row("directory of 4 GB", huge, "APP_FILE_TOO_LARGE");
}

void AppFileTest::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto found = read(bytes);
    QVERIFY(!found);
    QCOMPARE(found.error().code, code);
    QCOMPARE(found.error().kind, filing::ErrorKind::Input);
    QCOMPARE(packages::readAppFile(m_folder.filePath(u"none"_s)).error().code, u"APP_FILE_UNREADABLE"_s);
    QCOMPARE(packages::readAppFile(m_folder.path()).error().code, u"APP_FILE_UNREADABLE"_s);
}

void AppFileTest::expectAnOutcome(const QByteArray &bytes)
{
    static const QStringList known{u"APP_FILE_UNKNOWN"_s,  u"APP_FILE_DAMAGED"_s,
                                   u"APP_FILE_UNSIGNED"_s, u"APP_FILE_TOO_LARGE"_s,
                                   u"APP_FILE_SEVERAL_CERTIFICATES"_s};
    const auto found = read(bytes);
    if (!found)
        QVERIFY2(known.contains(found.error().code), qPrintable(found.error().code));
    else
        QVERIFY(!found->certificate.publicKey.isEmpty() && found->certificate.sha256.size() == 64);
}

/// Cut off anywhere it is refused; only line ends behind a PEM block may be missing.
void AppFileTest::truncatedAnywhere()
{
    QFETCH(QByteArray, bytes);
    const auto step = qMax(qsizetype(1), bytes.size() / 120);
    for (qsizetype size = 0; size < bytes.size() - 1; size += step) {
        expectAnOutcome(bytes.left(size));
        if (QTest::currentTestFailed())
            return;
    }
}

void AppFileTest::mutatedAnywhere()
{
    QFETCH(QByteArray, bytes);
    QRandomGenerator random(20261121);
    for (int i = 0; i < 200; ++i) {
        auto mutated = bytes;
        for (int n = random.bounded(1, 6); n > 0; --n) {
            const auto at = random.bounded(int(mutated.size()));
            if (random.bounded(4) == 0)
                mutated.replace(at, 4, QByteArray(4, char(random.bounded(2) ? 0xFF : 0)));
            else
                mutated[at] = char(random.bounded(256));
        }
        expectAnOutcome(mutated);
        if (QTest::currentTestFailed()) {
            qWarning("mutation %d", i);
            return;
        }
    }
}

QTEST_GUILESS_MAIN(AppFileTest)
#include "tst_app_file.moc"
