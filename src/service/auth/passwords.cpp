// SPDX-License-Identifier: Apache-2.0
#include "service/auth/passwords.h"

#include <sodium.h>

#include <array>
#include <stdexcept>

namespace service {

PasswordHasher::PasswordHasher(Cost cost)
    : m_operations(cost == Cost::Least ? crypto_pwhash_OPSLIMIT_MIN : crypto_pwhash_OPSLIMIT_INTERACTIVE)
    , m_memory(cost == Cost::Least ? crypto_pwhash_MEMLIMIT_MIN : crypto_pwhash_MEMLIMIT_INTERACTIVE)
{
    if (sodium_init() < 0)
        throw std::runtime_error("libsodium cannot be used");
    std::array<char, 24> random{};
    randombytes_buf(random.data(), random.size());
    m_nobody = hash(SecretText(QString::fromLatin1(QByteArray(random.data(), random.size()).toHex())));
}

QString PasswordHasher::hash(const SecretText &password) const
{
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const auto &bytes = password.bytes();
    if (crypto_pwhash_str(text.data(), bytes.constData(), size_t(bytes.size()), m_operations, m_memory) != 0)
        throw std::runtime_error("not enough memory for a password hash");
    return QString::fromLatin1(text.data());
}

bool PasswordHasher::matches(const std::optional<QString> &hash, const SecretText &password) const
{
    const auto text = hash.value_or(m_nobody).toLatin1();
    const auto &bytes = password.bytes();
    const bool same =
        crypto_pwhash_str_verify(text.constData(), bytes.constData(), size_t(bytes.size())) == 0;
    return same && hash.has_value();
}

} // namespace service
