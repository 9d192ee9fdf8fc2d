// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/error.h"

#include <QByteArray>

namespace packages {

/// The certificate an app is signed with, as filings name it: hexadecimal, capital letters.
struct SigningCertificate
{
    QString publicKey; ///< the modulus of an RSA key, the point of an EC key
    QString md5;
    QString sha1;
    QString sha256;

    /// By the word of the contract: MD5, SHA1, SHA256; empty for any other.
    QString fingerprint(const QString &algorithm) const;
    bool operator==(const SigningCertificate &) const = default;
};

/// Out of a certificate file: DER or PEM, X.509 or PKCS #7. Of a chain it is the one that has signed no other. Errors:
/// APP_FILE_UNKNOWN, APP_FILE_DAMAGED, APP_FILE_SEVERAL_CERTIFICATES, APP_FILE_PRIVATE_KEY.
filing::Result<SigningCertificate> readCertificate(const QByteArray &file);

/// Out of a PKCS #7 signature (`META-INF/*.RSA` of an Android package): the signer's own. Errors: as above.
filing::Result<SigningCertificate> readSigner(const QByteArray &signature);

/// What a signed message (CMS, as a provisioning profile is) carries; empty where it is none.
QByteArray signedContent(const QByteArray &message);

} // namespace packages
