// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/handlers/context.h"

/// The page that a phone opens by a one-time link, and the three calls behind it. No account session is
/// inside: whoever holds the link and the cookie of the browser that opened it first may fill the link's
/// slots, and nothing else.
///
/// Every link that does not work - forged, expired, finished, withdrawn, another browser's, its order no
/// longer a draft - gets one and the same plain page in two languages with status 404, whatever was asked.
namespace service::phoneApi {

/// `GET /u/{token}`: the page; the first browser that asks gets the link's cookie.
Result<Response> page(Request &request, Context &context);
/// `GET /u/assets/{name}`: style, scripts and drawings of the page.
Result<Response> asset(Request &request, Context &context);
/// `GET /u/{token}/state`: the slots and what has arrived.
Result<Response> state(Request &request, Context &context);
/// `PUT /u/{token}/documents/{n}`: one picture into the n-th slot, from 0. The same picture again changes
/// nothing.
Result<Response> putDocument(Request &request, Context &context);
/// `POST /u/{token}:finish`: ends the link.
Result<Response> finish(Request &request, Context &context);

} // namespace service::phoneApi
