// SPDX-License-Identifier: Apache-2.0
#include "ui/documents/photo_intake.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using filing::Result;

namespace {

constexpr QSize previewBox{480, 360};

Result<QByteArray> readFile(const QString &path, qint64 most)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return filing::fail(filing::ErrorKind::Input, u"IMAGE_UNREADABLE"_s);
    return file.read(most + 1); // one more: too large is said, and not cut off
}

} // namespace

Result<Photo> readPhoto(const QString &path, qint64 maxBytes)
{
    const images::PrepareLimits limits{.maxBytes = maxBytes};
    const auto bytes = readFile(path, limits.largestInput);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto prepared = images::prepare(*bytes, limits);
    if (!prepared)
        return tl::unexpected(prepared.error());
    Photo photo;
    photo.name = QFileInfo(path).fileName();
    photo.bytes = prepared->bytes;
    photo.mediaType = prepared->mediaType;
    photo.sha256 = QString::fromLatin1(QCryptographicHash::hash(photo.bytes, QCryptographicHash::Sha256).toHex());
    photo.size = prepared->size;
    photo.suspicions = images::check(prepared->pixels);
    photo.preview = prepared->pixels.scaled(previewBox, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return photo;
}

QImage thumbnail(const QByteArray &bytes, QSize box)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const auto size = reader.size();
    if (!size.isValid())
        return {};
    if (size.width() > box.width() || size.height() > box.height())
        reader.setScaledSize(size.scaled(box, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace ui
