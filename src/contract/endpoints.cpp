// SPDX-License-Identifier: Apache-2.0
#include "contract/endpoints.h"

#include <QUrl>

namespace contract::endpoint {

QString path(QLatin1StringView pattern, std::initializer_list<QString> ids)
{
    QString result(pattern);
    for (const auto &id : ids)
        result.replace(result.indexOf("{}"_L1), 2, QString::fromLatin1(QUrl::toPercentEncoding(id)));
    return result;
}

} // namespace contract::endpoint
