// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/storage/orders.h"

#include <QDateTime>

namespace service {

/// Makes an approved order's wish the filing's state: the proposed values, or the cancellation with
/// everything that goes with it. Within the caller's transaction; logs every record it changes. Throws
/// StorageFailure where the filing has become something the order does not fit.
void applyOrder(Database &db, const OrderRow &row, const QDateTime &now);

} // namespace service
