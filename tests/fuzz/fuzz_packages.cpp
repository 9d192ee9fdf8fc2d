// SPDX-License-Identifier: Apache-2.0
#include "packages/android_manifest.h"
#include "packages/apk_signing_block.h"
#include "packages/property_list.h"
#include "packages/signing_certificate.h"

#include <QBuffer>

#include <cstddef>
#include <cstdint>

/// The parts of app packages that this program reads by itself, and those that it hands to libraries. The first byte
/// says which.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1 || size > 64 * 1024)
        return 0;
    QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    switch (data[0] % 5) {
    case 0:
        packages::packageOfManifest(bytes);
        break;
    case 1: {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        packages::certificateOfSigningBlock(buffer, {bytes.size(), 0});
        break;
    }
    case 2:
        (void)packages::readCertificate(bytes);
        break;
    case 3:
        (void)packages::readSigner(bytes);
        break;
    case 4: {
        const packages::PropertyList list(packages::signedContent(bytes));
        const packages::PropertyList plain(bytes);
        plain.text({"CFBundleIdentifier"});
        plain.dataIn("DeveloperCertificates");
        break;
    }
    }
    return 0;
}
