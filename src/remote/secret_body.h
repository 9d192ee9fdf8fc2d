// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <utility>

/// Bodies that hold a secret: built in one buffer and wiped in place, without the copies that a JSON document makes.
namespace remote {

/// `{"name":"value",...}` from UTF-8 values. One allocation, so that no abandoned buffer keeps a part of a secret.
QByteArray secretBody(const QList<std::pair<QByteArrayView, QByteArrayView>> &members);

/// Overwrites the bytes where they lie, for all who share the buffer, and clears.
void wipe(QByteArray &bytes);

} // namespace remote
