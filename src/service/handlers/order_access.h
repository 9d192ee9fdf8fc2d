// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/handlers/context.h"

/// What every call on an order does first and last: find it for the one who asks, check its preconditions,
/// answer it.
namespace service {

/// Errors: 404, the same for an order that is not there and one of another account.
Result<OrderRow> findOrder(const Context &context, const QString &id);

QByteArray etagOf(const orders::Order &order);

/// The write was made from this version. Errors: 428 PRECONDITION_REQUIRED, 412 VERSION_STALE with the
/// present ETag.
Result<void> matchVersion(const Request &request, const orders::Order &order);

tl::unexpected<Error> stale(const orders::Order &order);
tl::unexpected<Error> preconditionRequired();

/// The order as the one who asks may see it, with its ETag.
Response orderAnswer(const Context &context, const orders::Order &order, int status = 200);

rules::Circumstances circumstances(const Context &context);

/// 409 with why the order is not possible now.
tl::unexpected<Error> blocked(const QList<filing::Blocker> &blockers);

} // namespace service
