// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/handlers/context.h"
#include "service/storage/change_log.h"

#include <QJsonObject>

/// How stored records look to the one who asks: masked for support staff, with what only the service can add.
namespace service::view {

/// `individual`: the filing's entity is a person, whose name is personal.
QJsonObject order(const orders::Order &order, const Context &context, bool individual);
QJsonObject filingHead(const FilingRow &row, const Context &context);
QJsonObject wholeFiling(const FilingRow &row, const Context &context);
/// A record of the change feed; an empty object where it is gone.
QJsonObject record(const RecordRow &row, const Context &context);

} // namespace service::view
