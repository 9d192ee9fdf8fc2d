// SPDX-License-Identifier: Apache-2.0
#include "packages/byte_reader.h"

namespace packages {

std::optional<QByteArrayView> ByteReader::bytes(qint64 at, qint64 count) const
{
    if (at < 0 || count < 0 || at > m_bytes.size() || count > m_bytes.size() - at)
        return {};
    return m_bytes.sliced(at, count);
}

std::optional<ByteReader> ByteReader::takePrefixed()
{
    const auto length = number<quint32>(0);
    const auto part = length ? bytes(sizeof(quint32), *length) : std::nullopt;
    if (!part)
        return {};
    m_bytes = m_bytes.sliced(qsizetype(sizeof(quint32)) + part->size());
    return ByteReader(*part);
}

} // namespace packages
