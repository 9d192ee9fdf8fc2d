// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/texts.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

/// Files of apps that give no package id, key or fingerprint (packages/app_file.h).
ErrorText Texts::appFileError(const filing::Error &error) const
{
    const auto &code = error.code;
    if (code == "APP_FILE_UNREADABLE"_L1)
        return {tr("The file cannot be opened"), tr("It is gone, or you may not read it."),
                tr("Choose the file again.")};
    if (code == "APP_FILE_TOO_LARGE"_L1)
        return {tr("The file is too large"), tr("A part of it is larger than in any app."),
                tr("Use the signing certificate's file instead.")};
    if (code == "APP_FILE_UNKNOWN"_L1)
        return {tr("The file is of another kind"),
                tr("It is no Android or iOS package, no provisioning profile and no certificate."),
                tr("Choose a file that ends with .apk, .ipa, .mobileprovision, .cer, .pem, .der or .p7b.")};
    if (code == "APP_FILE_UNSIGNED"_L1)
        return {tr("The package is not signed"), tr("It holds no certificate."),
                tr("Choose the package as it goes to the store, or the signing certificate's file.")};
    if (code == "APP_FILE_SEVERAL_CERTIFICATES"_L1)
        return {tr("The file holds several certificates"), tr("Which of them signs the app cannot be told."),
                tr("Choose the file of the one certificate that signs the app in the store.")};
    if (code == "APP_FILE_PRIVATE_KEY"_L1)
        return {tr("The file is a private key"), tr("It must never be handed out; nothing of it was taken."),
                tr("Choose the certificate's file.")};
    if (code == "APP_FILE_OTHER_PLATFORM"_L1)
        return {tr("The file belongs to another platform"),
                tr("It is a package for %1.").arg(codeName(u"platforms"_s, error.params.value(u"platform"_s))),
                tr("Drop it on the entry of that platform, or add one.")};
    if (code == "APP_FILE_PLATFORM_OPEN"_L1)
        return {tr("The platform is not chosen yet"),
                tr("Which fingerprint is asked for depends on it; a certificate does not tell."),
                tr("Choose the platform, then the file once more.")};
    return {tr("The file is damaged"), tr("A part of it cannot be read."),
            tr("Take it anew from the store or from whoever builds the app.")};
}

} // namespace ui
