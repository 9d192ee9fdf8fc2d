// SPDX-License-Identifier: Apache-2.0
#include "service/handlers/bodies.h"

namespace service {

using namespace Qt::Literals::StringLiterals;

Result<void> readNothing(const Request &request)
{
    if (request.body.trimmed().isEmpty())
        return {};
    const auto body = readBody<NoFields>(request);
    if (!body)
        return tl::unexpected(body.error());
    return {};
}

Result<int> readNumber(const Request &request, const QString &name, int otherwise, int least, int most)
{
    if (!request.query.hasQueryItem(name))
        return otherwise;
    bool ok = false;
    const int number = request.parameter(name).toInt(&ok);
    if (!ok || number < least)
        return invalid(u"PARAMETER_INVALID"_s, {{.pointer = u"/"_s + name, .code = u"PARAMETER_INVALID"_s}});
    return std::min(number, most);
}

tl::unexpected<Error> invalid(const QString &code, const QList<filing::Finding> &findings)
{
    Error error{.kind = ErrorKind::Input, .code = code};
    error.findings = findings;
    return tl::unexpected(std::move(error));
}

tl::unexpected<Error> notFound() { return fail(ErrorKind::NotFound, u"NOT_FOUND"_s); }

} // namespace service
