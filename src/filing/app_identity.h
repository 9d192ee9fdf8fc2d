// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/codes.h"
#include "filing/text_checks.h"

namespace filing {

/// Android application id: two or more parts, each of which begins with a letter; letters, digits, underscore
/// (developer.android.com, "Configure the app module"); at most 255 characters (icp-facts 4.3).
/// Errors: PACKAGE_ID_INVALID, PACKAGE_ID_PARTS (fewer than two), PACKAGE_ID_TOO_LONG.
class AndroidPackage : public CheckedText<AndroidPackage>
{
public:
    static Result<AndroidPackage> parse(QStringView text);

private:
    using CheckedText::CheckedText;
};

/// CFBundleIdentifier of an iOS app: letters, digits, hyphen and dot, two or more parts (icp-facts 4.3); at
/// most 255. Errors: BUNDLE_ID_INVALID, BUNDLE_ID_PARTS, BUNDLE_ID_TOO_LONG.
class AppleBundleId : public CheckedText<AppleBundleId>
{
public:
    static Result<AppleBundleId> parse(QStringView text);

private:
    using CheckedText::CheckedText;
};

/// HarmonyOS `bundleName`: 7 to 128 characters, letters, digits, underscore and dot, beginning with a letter,
/// two or more parts (app.json5 reference). Errors: HARMONY_BUNDLE_INVALID, HARMONY_BUNDLE_PARTS,
/// HARMONY_BUNDLE_LENGTH.
class HarmonyBundle : public CheckedText<HarmonyBundle>
{
public:
    static Result<HarmonyBundle> parse(QStringView text);

private:
    using CheckedText::CheckedText;
};

/// The check of a platform's own id. A platform that this program does not know takes any id of 1 to 255
/// characters without blanks (error PACKAGE_ID_INVALID). Gives the id.
Result<QString> checkPackageId(Platform platform, QStringView text);

/// Fingerprint of the certificate an app is signed with: MD5 for Android (32 hexadecimal digits), SHA-1 for
/// iOS (40), SHA-256 for HarmonyOS (64) (icp-facts 4.3). `text()` is in upper case without colons. Errors:
/// FINGERPRINT_LENGTH (params `expected`, `count`, and `looksLike` where the length is that of another
/// algorithm), FINGERPRINT_NOT_HEX, FINGERPRINT_ALGORITHM (params `expected`: another algorithm than the
/// platform's).
class CertificateFingerprint : public CheckedText<CertificateFingerprint>
{
public:
    enum class Algorithm { Md5, Sha1, Sha256 };

    static Result<CertificateFingerprint> parse(Algorithm algorithm, QStringView text);
    /// As sent over the wire: the algorithm's word must be the platform's.
    static Result<CertificateFingerprint> parse(Platform platform, QStringView algorithmWord,
                                                QStringView text);
    static QString clean(QStringView text);

    static std::optional<Algorithm> algorithmOf(Platform platform);
    static std::optional<Algorithm> algorithmOf(QStringView word);
    static QString wordOf(Algorithm algorithm);
    Algorithm algorithm() const { return m_algorithm; }
    friend bool operator==(const CertificateFingerprint &, const CertificateFingerprint &) = default;

private:
    CertificateFingerprint(Algorithm algorithm, const QString &text)
        : CheckedText(text)
        , m_algorithm(algorithm)
    {
    }
    Algorithm m_algorithm;
};

/// Public key of the signing certificate, as the tools print it: a modulus in hexadecimal or decimal digits,
/// or Base64. Errors: PUBLIC_KEY_INVALID, PUBLIC_KEY_LENGTH (under 64 or over 8192 characters),
/// PUBLIC_KEY_IS_PRIVATE (a private key was pasted: it must not leave its owner).
class PublicKey : public CheckedText<PublicKey>
{
public:
    static Result<PublicKey> parse(QStringView text);
    /// Without PEM armour, blanks, colons and `0x`; a private key's armour stays, so that `parse` refuses it.
    static QString clean(QStringView text);

private:
    using CheckedText::CheckedText;
};

} // namespace filing
