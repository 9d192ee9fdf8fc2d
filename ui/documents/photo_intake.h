// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "images/clean.h"
#include "images/photo_checks.h"

namespace ui {

/// A picture that a person has chosen, ready to be handed in.
struct Photo
{
    QString name;   ///< of the file, without its folder
    QByteArray bytes;
    QString mediaType;
    QString sha256; ///< of `bytes`, hexadecimal
    QSize size;
    QList<images::Suspicion> suspicions; ///< those that are worth a word
    QImage preview;
};

/// Reads, cleans and checks a picture. Any thread but that of the screen. Errors: those of images::prepare(),
/// IMAGE_UNREADABLE (Input) where there is no such file.
filing::Result<Photo> readPhoto(const QString &path, qint64 maxBytes);

/// A picture of the service or of the store, small enough for a card; null where it is none. Any thread.
QImage thumbnail(const QByteArray &bytes, QSize box);

} // namespace ui
