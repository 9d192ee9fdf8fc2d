// SPDX-License-Identifier: Apache-2.0
#include "filing/app_identity.h"
#include "filing/text_cleaning.h"
#include "rules/check_context.h"

/// Operating platforms of an app (icp-facts 4.3): package id, public key and fingerprint of each.
namespace rules::detail {

using filing::AppPlatform;
using filing::CertificateFingerprint;
using filing::Platform;

namespace {

void checkPackageId(CheckContext &context, const QString &pointer, const AppPlatform &platform,
                    const Params &which)
{
    if (platform.packageId.isEmpty())
        return context.report(pointer, "PACKAGE_ID_REQUIRED"_L1, which);
    const Platform os = platform.os;
    identifier(
        context, pointer, platform.packageId,
        [os](const QString &text) { return filing::checkPackageId(os, text); },
        [](const QString &text) { return filing::cleanIdentifier(text); }, which);
}

void checkKey(CheckContext &context, const QString &pointer, const AppPlatform &platform, const Params &which)
{
    if (platform.publicKey.isEmpty())
        return context.report(pointer, "PUBLIC_KEY_REQUIRED"_L1, which);
    const auto print = CertificateFingerprint::clean(platform.fingerprint.value);
    if (!print.isEmpty() && CertificateFingerprint::clean(platform.publicKey) == print)
        return context.report(pointer, "PUBLIC_KEY_IS_FINGERPRINT"_L1, which);
    identifier(
        context, pointer, platform.publicKey,
        [](const QString &text) { return filing::PublicKey::parse(text); },
        [](const QString &text) { return filing::PublicKey::clean(text); }, which);
}

void checkFingerprint(CheckContext &context, const QString &pointer, const AppPlatform &platform,
                      const Params &which)
{
    const auto &fingerprint = platform.fingerprint;
    if (fingerprint.value.isEmpty())
        return context.report(pointer, "FINGERPRINT_REQUIRED"_L1, which);
    const Platform os = platform.os;
    const auto algorithm = fingerprint.algorithm;
    identifier(
        context, pointer, fingerprint.value,
        [=](const QString &text) { return CertificateFingerprint::parse(os, algorithm, text); },
        [](const QString &text) { return CertificateFingerprint::clean(text); }, which);
}

} // namespace

void checkApps(CheckContext &context)
{
    for (const auto &app : context.proposal.after.apps) {
        const auto pointer = Place{filing::Part::App, app.id}.at(u"/platforms");
        QStringList seen;
        for (const auto &platform : app.platforms) {
            const Params which{{u"platform"_s, platform.os.text()}};
            const bool listed = context.book.tables.contains(u"platforms"_s);
            if (listed && !context.book.item(u"platforms"_s, platform.os.text()))
                context.report(pointer, "PLATFORM_UNKNOWN"_L1, which);
            if (seen.contains(platform.os.text()))
                context.report(pointer, "PLATFORM_TWICE"_L1, which);
            seen.append(platform.os.text());
            checkPackageId(context, pointer, platform, which);
            checkKey(context, pointer, platform, which);
            checkFingerprint(context, pointer, platform, which);
        }
    }
}

} // namespace rules::detail
