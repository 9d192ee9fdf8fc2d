// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/storage/orders.h"

#include <QDateTime>

namespace service {

/// Makes an approved order's wish the filing's state: the proposed values, or the cancellation with
/// everything that goes with it. Within the caller's transaction; logs every record it changes. Throws
/// StorageFailure where the filing has become something the order does not fit.
void applyOrder(Database &db, const OrderRow &row, const QDateTime &now);

/// Says of what an order cancels that its cancellation is under way (`under` true), or that it is not any more: the
/// administration has rejected it. A cancellation of an access leaves the service as it is. As `applyOrder` otherwise.
void markCancelling(Database &db, const OrderRow &row, bool under, const QDateTime &now);

} // namespace service
