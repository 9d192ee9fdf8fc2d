// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/handlers/context.h"

/// The calls of the contract, one function each; `routes.cpp` says which path they answer and to whom. They
/// run on a worker thread and may take its database.
namespace service::handlers {

Result<Response> signIn(Request &request, Context &context);
Result<Response> refreshSession(Request &request, Context &context);
Result<Response> getSession(Request &request, Context &context);
Result<Response> signOut(Request &request, Context &context);

Result<Response> listChanges(Request &request, Context &context);
Result<Response> streamEvents(Request &request, Context &context);

Result<Response> getFiling(Request &request, Context &context);
Result<Response> locateFiling(Request &request, Context &context);
Result<Response> getRules(Request &request, Context &context);

Result<Response> getOrder(Request &request, Context &context);
Result<Response> putOrder(Request &request, Context &context);
Result<Response> validateOrder(Request &request, Context &context);
Result<Response> submitOrder(Request &request, Context &context);
Result<Response> abandonOrder(Request &request, Context &context);
Result<Response> resendVerification(Request &request, Context &context);

Result<Response> putDocument(Request &request, Context &context);
Result<Response> getDocumentContent(Request &request, Context &context);
Result<Response> deleteDocument(Request &request, Context &context);
Result<Response> reuseDocument(Request &request, Context &context);
Result<Response> createUploadLink(Request &request, Context &context);
Result<Response> withdrawUploadLink(Request &request, Context &context);
Result<Response> acknowledgeNotice(Request &request, Context &context);

Result<Response> passOrder(Request &request, Context &context);
Result<Response> returnOrder(Request &request, Context &context);
Result<Response> approveOrder(Request &request, Context &context);
Result<Response> rejectOrder(Request &request, Context &context);

Result<Response> listAudit(Request &request, Context &context);

} // namespace service::handlers
