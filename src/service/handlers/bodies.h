// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contract/codec.h"
#include "service/message.h"

namespace service {

/// A body that must be JSON. Errors: 400 MALFORMED_JSON, 422 MALFORMED_BODY with the place of each fault.
template<filing::Described T>
Result<T> readBody(const Request &request)
{
    const auto object = contract::parseObject(request.body);
    if (!object)
        return tl::unexpected(object.error());
    auto value = contract::decode<T>(*object, contract::Reading::Strict);
    if (!value) {
        auto error = value.error();
        error.kind = ErrorKind::Input;
        return tl::unexpected(std::move(error));
    }
    return std::move(*value);
}

struct NoFields
{
    template<class Self, class Visit>
    static void describe(Self &, Visit &&)
    {
    }
};

/// A body that must be `{}` or absent.
Result<void> readNothing(const Request &request);

/// A whole number in the query, within bounds. Errors: 422 PARAMETER_INVALID.
Result<int> readNumber(const Request &request, const QString &name, int otherwise, int least, int most);

/// 422 with one finding per fault.
tl::unexpected<Error> invalid(const QString &code, const QList<filing::Finding> &findings = {});
tl::unexpected<Error> notFound();

} // namespace service
