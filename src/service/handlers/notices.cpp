// SPDX-License-Identifier: Apache-2.0
#include "service/flow/notices.h"
#include "service/handlers/bodies.h"
#include "service/handlers/handlers.h"

namespace service::handlers {

Result<Response> acknowledgeNotice(Request &request, Context &context)
{
    if (const auto nothing = readNothing(request); !nothing)
        return tl::unexpected(nothing.error());
    Transaction transaction(context.db);
    const auto row = Filings(context.db).notice(request.ids.value(0));
    if (!row || !context.who.maySee(row->accountId))
        return notFound();
    const auto notice = Notices(context.db, context.env.flow.now()).acknowledge(*row, context.actor(request.requestId));
    transaction.commit();
    return Response::json(contract::encode(notice));
}

} // namespace service::handlers
