// SPDX-License-Identifier: Apache-2.0
#include "service/auth/secret_text.h"

#include <sodium.h>

namespace service {

SecretText &SecretText::operator=(SecretText &&other) noexcept
{
    wipe(m_bytes);
    m_bytes = std::move(other.m_bytes);
    other.m_bytes = {};
    return *this;
}

SecretText::~SecretText() { wipe(m_bytes); }

void wipe(QString &text)
{
    if (!text.isEmpty())
        sodium_memzero(text.data(), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

} // namespace service
