// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/world.h"

#include <QSize>

/// Photos for tests, and the calls that carry them.
namespace service::testing {

/// A JPEG of noise that differs with the seed. About 1 byte per pixel.
QByteArray photo(int seed = 1, QSize size = {320, 240});
/// A JPEG of one colour: what a covered lens gives.
QByteArray blackPhoto(QSize size = {640, 480});
QByteArray pngPhoto(int seed = 1);

/// `sha-256=:...:` of the bytes.
QByteArray digestOf(const QByteArray &bytes);

/// The address of an upload.
QString documentPath(const QString &id, const QString &order, const QString &kind, const QString &pointer,
                     const QString &side = {});

/// Uploads into a slot; answers what the service says.
Answer upload(World &world, const QString &account, const QString &id, const QString &order,
              const QString &kind, const QString &pointer, const QByteArray &bytes, const Headers &more = {});

/// Uploads a picture into every slot without which the order cannot be submitted.
void attachMissing(World &world, const QString &account, const QString &order);

/// Every record of a type in the account's change feed since a cursor; moves the cursor on.
QList<QJsonObject> feed(World &world, const QString &account, const QString &type, QString &cursor);

} // namespace service::testing
