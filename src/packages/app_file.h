// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/codes.h"
#include "packages/signing_certificate.h"

namespace packages {

/// What a file tells of one operating platform of an app (icp-facts 4.3).
struct AppFile
{
    filing::Platform platform = filing::Platform::Unknown; ///< Unknown: a certificate alone does not tell
    QString packageId;                                     ///< empty where the file has none
    SigningCertificate certificate;

    bool operator==(const AppFile &) const = default;
};

/// Reads package id, public key and fingerprints out of an Android package (`.apk`), an iOS package (`.ipa`), a
/// provisioning profile (`.mobileprovision`) or a certificate (`.cer .crt .der .pem .p7b`); the content decides, not
/// the name. Blocks on the disk: not for the UI thread. The file may be hostile: no more than a few MB of it are
/// read, nothing is written. The certificate is read, not verified: the administration compares it with the store.
/// Errors (kind Input): APP_FILE_UNREADABLE, APP_FILE_TOO_LARGE, APP_FILE_UNKNOWN (none of these formats),
/// APP_FILE_DAMAGED (param `part`), APP_FILE_UNSIGNED, APP_FILE_SEVERAL_CERTIFICATES, APP_FILE_PRIVATE_KEY.
filing::Result<AppFile> readAppFile(const QString &path);

} // namespace packages
