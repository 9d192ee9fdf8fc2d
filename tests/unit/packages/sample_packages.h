// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

/// Android and iOS packages, profiles and certificates as their tools make them, for readers to read.
namespace package_samples {

/// A key with its certificate; what a reader must find is told by OpenSSL, not by the reader.
class Signer
{
public:
    enum class Kind { Rsa, Ec };
    /// `issuer`: none for a certificate that is signed by itself.
    explicit Signer(const QString &name, Kind kind = Kind::Rsa, const Signer *issuer = nullptr);
    ~Signer();

    QByteArray der() const;
    QByteArray pem() const;
    QByteArray privateKeyPem() const;
    QString publicKey() const;
    QString fingerprint(const char *digest) const; ///< "MD5", "SHA1", "SHA256"

    /// PKCS #7 with the content inside (a profile) or without (the signature of a Java archive).
    QByteArray signedMessage(const QByteArray &content, bool detached) const;
    /// PKCS #7 with certificates only.
    static QByteArray bundle(const QList<const Signer *> &chain, bool pem);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

using Members = QList<std::pair<QString, QByteArray>>;
/// A zip file, deflated.
QByteArray zip(const Members &members);

/// `AndroidManifest.xml` in its binary form.
QByteArray manifest(const QString &package, bool utf8);
/// The zip file with an APK Signing Block of the scheme (2 or 3) before its directory.
QByteArray signedByScheme(const QByteArray &zipFile, const QByteArray &certificate, int scheme);

QByteArray infoPlist(const QString &bundleId);
/// What a provisioning profile carries.
QByteArray profile(const QString &applicationId, const QList<QByteArray> &certificates);

} // namespace package_samples
