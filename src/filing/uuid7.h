// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringView>

namespace filing {

/// A new id, of an order or a document: UUID version 7 (RFC 9562, 5.7), so that ids sort by the millisecond they were made in.
/// `unixMs`: milliseconds since 1970-01-01 UTC, 0 to 2^48-1; `random`: 74 bits are taken from it.
QString newUuid7(qint64 unixMs, QRandomGenerator &random);

/// True for the canonical text of a UUID of version 7: 36 characters, lower case, variant 10.
bool isUuid7(QStringView text);

/// The time in a UUID of version 7, milliseconds since 1970; -1 where the text is none.
qint64 uuid7UnixMs(QStringView text);

} // namespace filing
