// SPDX-License-Identifier: Apache-2.0
#include "packages/app_file.h"

#include "packages/android_manifest.h"
#include "packages/apk_signing_block.h"
#include "packages/property_list.h"
#include "packages/zip_archive.h"

#include <QFile>
#include <QRegularExpression>

namespace packages {

using namespace Qt::Literals::StringLiterals;
using filing::ErrorKind;
using filing::fail;
using filing::Platform;
using filing::Result;

namespace {

constexpr qint64 mebibyte = 1 << 20;
constexpr qint64 largestFile = 4096 * mebibyte;
constexpr qint64 largestDirectory = 64 * mebibyte; ///< of a zip file, which is read whole
constexpr qint64 largestManifest = 8 * mebibyte;
constexpr qint64 largestPart = mebibyte; ///< certificate, signature, property list

auto damaged(const QString &part)
{
    auto failure = fail(ErrorKind::Input, u"APP_FILE_DAMAGED"_s, part);
    failure.value().params.insert(u"part"_s, part);
    return failure;
}

QString firstMatch(const QStringList &names, const QRegularExpression &pattern)
{
    for (const auto &name : names) {
        if (pattern.match(name).hasMatch())
            return name;
    }
    return {};
}

/// Signed with the schemes of Android 7 and later, else as a Java archive.
Result<SigningCertificate> androidCertificate(QIODevice &file, const ZipEnd &end, const ZipArchive &archive)
{
    if (const auto der = certificateOfSigningBlock(file, end); !der.isEmpty())
        return readCertificate(der);
    static const QRegularExpression pattern(u"^META-INF/[^/]+\\.(RSA|DSA|EC)$"_s);
    const auto name = firstMatch(archive.names(), pattern);
    if (name.isEmpty())
        return fail(ErrorKind::Input, u"APP_FILE_UNSIGNED"_s);
    const auto signature = archive.read(name, largestPart);
    return signature ? readSigner(*signature) : tl::unexpected(signature.error());
}

Result<AppFile> readAndroid(QIODevice &file, const ZipEnd &end, const ZipArchive &archive)
{
    const auto manifest = archive.read(u"AndroidManifest.xml"_s, largestManifest);
    if (!manifest)
        return tl::unexpected(manifest.error());
    const auto id = packageOfManifest(*manifest);
    if (id.isEmpty())
        return damaged(u"AndroidManifest.xml"_s);
    auto certificate = androidCertificate(file, end, archive);
    if (!certificate)
        return tl::unexpected(certificate.error());
    return AppFile{Platform::Android, id, *certificate};
}

/// `TEAM.cn.example.app`, without the team; a profile for any app (`TEAM.*`) names none.
QString bundleOfProfile(const PropertyList &profile)
{
    const auto id = profile.text({"Entitlements", "application-identifier"}).section(u'.', 1);
    return id.contains(u'*') ? QString() : id;
}

/// `content`: what the signed profile carries.
Result<AppFile> readProfile(const QByteArray &content)
{
    const PropertyList profile(content);
    if (!profile.isRead())
        return damaged(u"embedded.mobileprovision"_s);
    const auto certificates = profile.dataIn("DeveloperCertificates");
    if (certificates.isEmpty())
        return fail(ErrorKind::Input, u"APP_FILE_UNSIGNED"_s);
    if (certificates.size() > 1)
        return fail(ErrorKind::Input, u"APP_FILE_SEVERAL_CERTIFICATES"_s);
    auto certificate = readCertificate(certificates.first());
    if (!certificate)
        return tl::unexpected(certificate.error());
    return AppFile{Platform::Ios, bundleOfProfile(profile), *certificate};
}

/// `Payload/Example.app/Info.plist` and the profile beside it.
Result<AppFile> readIos(const ZipArchive &archive, const QString &infoName)
{
    const auto info = archive.read(infoName, largestPart);
    if (!info)
        return tl::unexpected(info.error());
    const auto id = PropertyList(*info).text({"CFBundleIdentifier"});
    if (id.isEmpty())
        return damaged(u"Info.plist"_s);
    const auto folder = infoName.section(u'/', 0, 1);
    const auto profileName = QString(folder + "/embedded.mobileprovision"_L1);
    if (!archive.names().contains(profileName))
        return fail(ErrorKind::Input, u"APP_FILE_UNSIGNED"_s);
    const auto profile = archive.read(profileName, largestPart);
    if (!profile)
        return tl::unexpected(profile.error());
    auto read = readProfile(signedContent(*profile));
    if (read)
        read->packageId = id;
    return read;
}

Result<AppFile> readZip(QFile &file)
{
    const auto end = zipEndOf(file);
    if (!end)
        return damaged(u"zip"_s);
    if (end->directorySize > largestDirectory)
        return fail(ErrorKind::Input, u"APP_FILE_TOO_LARGE"_s);
    const auto archive = ZipArchive::open(file.fileName());
    if (!archive)
        return tl::unexpected(archive.error());
    const auto names = archive->names();
    if (names.contains("AndroidManifest.xml"_L1))
        return readAndroid(file, *end, *archive);
    static const QRegularExpression info(u"^Payload/[^/]+\\.app/Info\\.plist$"_s);
    const auto name = firstMatch(names, info);
    return name.isEmpty() ? fail(ErrorKind::Input, u"APP_FILE_UNKNOWN"_s) : readIos(*archive, name);
}

} // namespace

Result<AppFile> readAppFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.isSequential())
        return fail(ErrorKind::Input, u"APP_FILE_UNREADABLE"_s, file.errorString());
    if (file.size() > largestFile)
        return fail(ErrorKind::Input, u"APP_FILE_TOO_LARGE"_s);
    if (file.peek(4) == QByteArray("PK\x03\x04"))
        return readZip(file);
    if (file.size() > largestPart)
        return fail(ErrorKind::Input, u"APP_FILE_UNKNOWN"_s);
    const auto bytes = file.readAll();
    if (const auto content = signedContent(bytes); !content.isEmpty())
        return readProfile(content);
    auto certificate = readCertificate(bytes);
    if (!certificate)
        return tl::unexpected(certificate.error());
    return AppFile{Platform::Unknown, {}, *certificate};
}

} // namespace packages
