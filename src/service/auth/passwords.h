// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/auth/secret_text.h"

#include <optional>

namespace service {

/// Password hashes: Argon2id in libsodium's text form. Any thread.
class PasswordHasher
{
public:
    /// How much work one check costs.
    enum class Cost { Interactive, Least }; ///< `Least` is for tests
    explicit PasswordHasher(Cost cost = Cost::Interactive);

    QString hash(const SecretText &password) const;
    /// False also where there is no hash; that takes as long as a wrong password, so that nobody can measure
    /// which accounts exist.
    bool matches(const std::optional<QString> &hash, const SecretText &password) const;

private:
    unsigned long long m_operations;
    size_t m_memory;
    QString m_nobody; ///< hash of a random password
};

} // namespace service
