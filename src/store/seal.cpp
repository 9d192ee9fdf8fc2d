// SPDX-License-Identifier: Apache-2.0
#include "store/seal.h"

#include <QtEndian>

#include <sodium.h>

#include <array>
#include <cstring>

namespace store {

using namespace Qt::Literals::StringLiterals;

namespace {

// format (1 byte) | nonce (24) | ciphertext | tag (16)
constexpr char Format = 1;
constexpr qsizetype NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype HeadSize = 1 + NonceSize;
constexpr qsizetype TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(SealKey::Size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

void append(QByteArray &data, const QByteArray &part)
{
    // With its length, so that "ab","c" is another place than "a","bc".
    std::array<char, 4> size{};
    qToLittleEndian(quint32(part.size()), size.data());
    data.append(size.data(), qsizetype(size.size())).append(part);
}

QByteArray associatedData(const SealKey &key, const QStringList &place)
{
    QByteArray data(1, Format);
    for (const QString &part : place)
        append(data, part.toUtf8());
    append(data, key.id().toLatin1());
    return data;
}

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}
unsigned char *bytes(QByteArray &data) { return reinterpret_cast<unsigned char *>(data.data()); }

} // namespace

void SealKey::Wipe::operator()(unsigned char *data) const { sodium_free(data); }

filing::Result<SealKey> SealKey::fromBytes(std::span<const unsigned char> key)
{
    if (key.size() != Size)
        return filing::fail(filing::ErrorKind::Input, u"STORE_KEY_INVALID"_s);
    if (sodium_init() < 0)
        return filing::fail(filing::ErrorKind::Storage, u"STORE_KEY_INVALID"_s, u"sodium_init"_s);
    SealKey result;
    result.m_data.reset(static_cast<unsigned char *>(sodium_malloc(Size)));
    if (!result.m_data)
        return filing::fail(filing::ErrorKind::Storage, u"STORE_KEY_INVALID"_s, u"sodium_malloc"_s);
    std::memcpy(result.m_data.get(), key.data(), Size);

    constexpr std::string_view purpose = "icp-filing-desk store key id";
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(purpose.data()),
                       purpose.size(), result.data(), Size);
    result.m_id = QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(hash.data()), 8).toHex());
    return result;
}

QByteArray seal(const SealKey &key, const QByteArray &plain, const QStringList &place)
{
    const QByteArray about = associatedData(key, place);
    QByteArray sealed(HeadSize + plain.size() + TagSize, Qt::Uninitialized);
    unsigned char *out = bytes(sealed);
    out[0] = Format;
    randombytes_buf(out + 1, size_t(NonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        out + HeadSize, nullptr, bytes(plain), static_cast<unsigned long long>(plain.size()), bytes(about),
        static_cast<unsigned long long>(about.size()), nullptr, out + 1, key.data());
    return sealed;
}

filing::Result<QByteArray> unseal(const SealKey &key, const QByteArray &sealed, const QStringList &place)
{
    const auto broken = [] { return filing::fail(filing::ErrorKind::Storage, u"STORE_SEAL_BROKEN"_s); };
    if (sealed.size() < HeadSize + TagSize || sealed.front() != Format)
        return broken();
    const QByteArray about = associatedData(key, place);
    QByteArray plain(sealed.size() - HeadSize - TagSize, Qt::Uninitialized);
    const unsigned char *in = bytes(sealed);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            bytes(plain), nullptr, nullptr, in + HeadSize,
            static_cast<unsigned long long>(sealed.size() - HeadSize), bytes(about),
            static_cast<unsigned long long>(about.size()), in + 1, key.data()) != 0)
        return broken();
    return plain;
}

} // namespace store
