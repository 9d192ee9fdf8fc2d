// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/handlers/context.h"

/// What the practice pages call: the buttons of the reviewers, the verifier's phone, the page that stands in
/// for the ministry's. Only in practice mode, only with the key of the pages' address.
namespace service::practiceApi {

Result<Response> state(Request &request, Context &context);
Result<Response> setAutomatic(Request &request, Context &context);
Result<Response> verify(Request &request, Context &context);
Result<Response> pass(Request &request, Context &context);
Result<Response> giveBack(Request &request, Context &context);
Result<Response> approve(Request &request, Context &context);
Result<Response> reject(Request &request, Context &context);
/// What a reviewer chooses from: the filings for a notice, the reasons for a finding.
Result<Response> choices(Request &request, Context &context);
Result<Response> issueNotice(Request &request, Context &context);

/// The pages and what belongs to them, from the practice folder.
Result<Response> page(Request &request, Context &context);

} // namespace service::practiceApi
