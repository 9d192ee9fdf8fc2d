// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <optional>

namespace packages {

/// Where the parts of a zip file lie that its end tells of.
struct ZipEnd
{
    qint64 directoryAt = 0;
    qint64 directorySize = 0;
};

/// The end of central directory record; none where the file is no zip file.
std::optional<ZipEnd> zipEndOf(QIODevice &file);

/// The signer's certificate (DER) out of the APK Signing Block, which lies before the central directory
/// (source.android.com, "APK Signature Scheme v2" and "v3"; the newer goes before); empty where the package has none.
QByteArray certificateOfSigningBlock(QIODevice &file, const ZipEnd &end);

} // namespace packages
