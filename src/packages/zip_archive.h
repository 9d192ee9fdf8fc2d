// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/error.h"

#include <QByteArray>

#include <memory>

struct zip;

namespace packages {

/// A zip file that may be hostile: members are read whole, into memory, up to a bound that counts what comes out, not
/// what the file claims. One thread.
class ZipArchive
{
public:
    /// Errors: APP_FILE_DAMAGED.
    static filing::Result<ZipArchive> open(const QString &path);

    /// In the file's order; at most 100,000.
    QStringList names() const;
    /// Errors: APP_FILE_DAMAGED (also where it is not there, encrypted, or its checksum is wrong), APP_FILE_TOO_LARGE.
    filing::Result<QByteArray> read(const QString &name, qint64 most) const;

private:
    struct Close
    {
        void operator()(zip *archive) const;
    };
    explicit ZipArchive(zip *archive) : m_archive(archive) {}
    std::unique_ptr<zip, Close> m_archive;
};

} // namespace packages
