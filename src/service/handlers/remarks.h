// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/message.h"

namespace service {

/// The findings of a reviewer who returns or rejects an order: at least one, each with words of its own.
/// Errors: 400, 422.
Result<QList<filing::Finding>> readRemarks(const Request &request);

} // namespace service
