// SPDX-License-Identifier: Apache-2.0
#include "secrets/secret_bytes.h"

#include <QByteArray>
#include <QString>
#include <QStringEncoder>

#include <sodium.h>

#include <cstring>
#include <utility>

namespace secrets {

SecretBytes::SecretBytes(qsizetype capacity)
{
    if (capacity <= 0)
        return;
    if (sodium_init() < 0)
        qFatal("The cryptographic library cannot be initialised.");
    m_data = static_cast<char *>(sodium_malloc(size_t(capacity)));
    if (!m_data)
        qFatal("No locked memory is left for a secret.");
    m_size = capacity;
}

SecretBytes::~SecretBytes() { release(); }

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        release();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

void SecretBytes::release()
{
    sodium_free(m_data); // wipes before it frees; nothing to do for null
    m_data = nullptr;
    m_size = 0;
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes secret(size);
    if (secret.m_data)
        randombytes_buf(secret.m_data, size_t(secret.m_size));
    return secret;
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes secret(bytes.size());
    if (secret.m_data)
        std::memcpy(secret.m_data, bytes.data(), size_t(bytes.size()));
    return secret;
}

SecretBytes SecretBytes::fromUtf8(QByteArray &bytes)
{
    SecretBytes secret = copyOf(bytes);
    wipe(bytes);
    return secret;
}

SecretBytes SecretBytes::fromText(QString &text)
{
    QStringEncoder encode(QStringEncoder::Utf8);
    SecretBytes secret(text.isEmpty() ? 0 : encode.requiredSpace(text.size()));
    if (secret.m_data)
        secret.m_size = encode.appendToBuffer(secret.m_data, text) - secret.m_data;
    wipe(text);
    return secret;
}

SecretBytes SecretBytes::fromBase64(QByteArrayView base64)
{
    SecretBytes secret(base64.size());
    size_t size = 0;
    if (!secret.m_data ||
        sodium_base642bin(reinterpret_cast<unsigned char *>(secret.m_data), size_t(secret.m_size),
                          base64.data(), size_t(base64.size()), nullptr, &size, nullptr,
                          sodium_base64_VARIANT_ORIGINAL) != 0 ||
        size == 0)
        return {};
    secret.m_size = qsizetype(size);
    return secret;
}

std::span<const unsigned char> SecretBytes::bytes() const
{
    return {reinterpret_cast<const unsigned char *>(m_data), size_t(m_size)};
}

QString SecretBytes::toBase64() const
{
    QByteArray text(qsizetype(sodium_base64_encoded_len(size_t(m_size), sodium_base64_VARIANT_ORIGINAL)),
                    '\0');
    sodium_bin2base64(text.data(), size_t(text.size()), bytes().data(), size_t(m_size),
                      sodium_base64_VARIANT_ORIGINAL);
    QString result = QString::fromLatin1(text.constData());
    wipe(text);
    return result;
}

bool operator==(const SecretBytes &a, const SecretBytes &b)
{
    return a.m_size == b.m_size &&
           (a.m_size == 0 || sodium_memcmp(a.m_data, b.m_data, size_t(a.m_size)) == 0);
}

void wipe(QByteArray &bytes)
{
    // Not data(): that would detach and leave the shared buffer as it is.
    if (bytes.data_ptr().d_ptr())
        sodium_memzero(const_cast<char *>(bytes.constData()), size_t(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (text.data_ptr().d_ptr())
        sodium_memzero(const_cast<QChar *>(text.constData()), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace secrets
