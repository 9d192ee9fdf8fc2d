// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/handlers/context.h"
#include "service/storage/orders.h"

#include <QJsonArray>

/// The documents of an order on the practice pages: a person plays the reviewer who looks at them.
namespace service::practiceApi {

/// What the reviewer sees of them without the pictures.
QJsonArray describeDocuments(const orders::Order &order, Context &context);

/// `GET /practice/api/documents/{id}/content`
Result<Response> documentContent(Request &request, Context &context);
/// `POST /practice/api/documents/{id}:accept`. Errors: 404, 409 where nobody reviews the order now.
Result<Response> acceptDocument(Request &request, Context &context);
/// `POST /practice/api/documents/{id}:refuse` with `{detail}`.
Result<Response> refuseDocument(Request &request, Context &context);

} // namespace service::practiceApi
