// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <optional>

namespace packages {

/// Little-endian numbers at places of a buffer that may be hostile: outside of it there is nothing.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes) : m_bytes(bytes) {}

    qsizetype size() const { return m_bytes.size(); }

    template<class Number>
    std::optional<Number> number(qint64 at) const
    {
        if (at < 0 || at > m_bytes.size() - qint64(sizeof(Number)))
            return {};
        return qFromLittleEndian<Number>(m_bytes.data() + at);
    }
    std::optional<QByteArrayView> bytes(qint64 at, qint64 count) const;

    /// What a 32-bit length at the front announces, taken off the front; none where less is there.
    std::optional<ByteReader> takePrefixed();
    QByteArrayView rest() const { return m_bytes; }

private:
    QByteArrayView m_bytes;
};

} // namespace packages
