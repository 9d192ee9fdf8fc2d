// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/error.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <span>

namespace store {

/// The 256-bit key of a store, in locked memory, wiped when the object goes. Moves, never copies.
class SealKey
{
public:
    static constexpr size_t Size = 32;

    /// A copy of `bytes`, which stay the caller's to wipe. STORE_KEY_INVALID unless there are 32 of them.
    static filing::Result<SealKey> fromBytes(std::span<const unsigned char> bytes);

    /// Tells keys apart without telling the key: 16 hexadecimal digits.
    QString id() const { return m_id; }
    const unsigned char *data() const { return m_data.get(); }

private:
    struct Wipe
    {
        void operator()(unsigned char *data) const;
    };
    SealKey() = default;

    std::unique_ptr<unsigned char, Wipe> m_data;
    QString m_id;
};

/// Seals `plain` (XChaCha20-Poly1305, fresh random nonce) to its `place`: table, id, version and whatever
/// else says which row it is. It opens at no other place and with no other key. Any thread.
QByteArray seal(const SealKey &key, const QByteArray &plain, const QStringList &place);
/// STORE_SEAL_BROKEN where one bit of the bytes or the place is not as sealed.
filing::Result<QByteArray> unseal(const SealKey &key, const QByteArray &sealed, const QStringList &place);

} // namespace store
