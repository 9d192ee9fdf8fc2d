// SPDX-License-Identifier: Apache-2.0
#include "filing/error.h"

namespace filing {

bool Error::isRetryable() const
{
    switch (kind) {
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Server:
    case ErrorKind::RateLimited:
        return true;
    default:
        return false;
    }
}

tl::unexpected<Error> fail(ErrorKind kind, const QString &code, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.code = code;
    error.detail = detail;
    return tl::unexpected(std::move(error));
}

} // namespace filing
