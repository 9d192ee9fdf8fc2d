// SPDX-License-Identifier: Apache-2.0
#include "filing/pointer.h"
#include "service/handlers/bodies.h"
#include "service/handlers/handlers.h"
#include "service/handlers/order_access.h"
#include "service/handlers/remarks.h"

namespace service {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Remark
{
    QString pointer;
    QString detail;
    QString suggestion;

    template<class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("pointer", self.pointer);
        visit("detail", self.detail);
        visit("suggestion", self.suggestion);
    }
};

struct RemarkList
{
    QList<Remark> findings;

    template<class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("findings", self.findings);
    }
};

constexpr int mostRemarks = 100;
constexpr int longestText = 2000;

} // namespace

Result<QList<filing::Finding>> readRemarks(const Request &request)
{
    const auto body = readBody<RemarkList>(request);
    if (!body)
        return tl::unexpected(body.error());
    if (body->findings.isEmpty() || body->findings.size() > mostRemarks)
        return invalid(u"MALFORMED_BODY"_s, {{.pointer = u"/findings"_s, .code = u"LENGTH_INVALID"_s}});
    QList<filing::Finding> findings;
    QList<filing::Finding> faults;
    for (qsizetype i = 0; i < body->findings.size(); ++i) {
        const auto &remark = body->findings.at(i);
        const auto at = u"/findings/%1"_s.arg(i);
        if (remark.detail.isEmpty() || remark.detail.size() > longestText)
            faults.append({.pointer = at + u"/detail"_s, .code = u"LENGTH_INVALID"_s});
        if (remark.suggestion.size() > longestText)
            faults.append({.pointer = at + u"/suggestion"_s, .code = u"LENGTH_INVALID"_s});
        if (!remark.pointer.isEmpty() && !filing::Pointer::parse(remark.pointer))
            faults.append({.pointer = at + u"/pointer"_s, .code = u"POINTER_UNKNOWN"_s});
        findings.append({.pointer = remark.pointer,
                         .code = u"REVIEWER_REMARK"_s,
                         .detail = remark.detail,
                         .suggestion = remark.suggestion});
    }
    if (!faults.isEmpty())
        return invalid(u"MALFORMED_BODY"_s, faults);
    return findings;
}

namespace handlers {

namespace {

Result<Response> decide(const Request &request, Context &context, orders::OrderEvent event,
                        const QList<filing::Finding> &findings)
{
    Transaction transaction(context.db);
    const auto order = context.env.flow.answered(context.db, request.ids.value(0),
                                                 {.event = event,
                                                  .actorId = context.who.accountId,
                                                  .findings = findings,
                                                  .requestId = request.requestId});
    if (!order)
        return tl::unexpected(order.error());
    transaction.commit();
    return orderAnswer(context, *order);
}

Result<Response> agree(const Request &request, Context &context, orders::OrderEvent event)
{
    if (const auto nothing = readNothing(request); !nothing)
        return tl::unexpected(nothing.error());
    return decide(request, context, event, {});
}

Result<Response> object(const Request &request, Context &context, orders::OrderEvent event)
{
    const auto findings = readRemarks(request);
    if (!findings)
        return tl::unexpected(findings.error());
    return decide(request, context, event, *findings);
}

} // namespace

Result<Response> passOrder(Request &request, Context &context)
{
    return agree(request, context, orders::OrderEvent::Pass);
}
Result<Response> returnOrder(Request &request, Context &context)
{
    return object(request, context, orders::OrderEvent::Return);
}
Result<Response> approveOrder(Request &request, Context &context)
{
    return agree(request, context, orders::OrderEvent::Approve);
}
Result<Response> rejectOrder(Request &request, Context &context)
{
    return object(request, context, orders::OrderEvent::Reject);
}

} // namespace handlers
} // namespace service
