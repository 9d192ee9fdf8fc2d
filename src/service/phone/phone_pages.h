// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/message.h"

/// The files of the phone page (resources/phone).
namespace service::phoneApi {

/// The page itself in its first language.
Response startPage(const QString &folder, const QString &language);
/// Style, script or drawing; only files that are listed. Errors: 404.
Result<Response> pageAsset(const QString &folder, const QString &name);
/// What everybody gets whose link does not work: status 404, two languages, no hint why.
Response deadLink();

} // namespace service::phoneApi
