// SPDX-License-Identifier: Apache-2.0
#include "service/practice/practice_documents.h"

#include "service/documents/document_book.h"
#include "service/handlers/bodies.h"

namespace service::practiceApi {

using namespace Qt::Literals::StringLiterals;
using orders::DocumentStatus;
using orders::OrderState;

namespace {

struct RefuseBody
{
    QString detail;

    template<class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("detail", self.detail);
    }
};

bool isReviewed(OrderState state)
{
    return state == OrderState::ProviderReview || state == OrderState::AdministrationReview;
}

Result<Response> decide(const Request &request, Context &context, DocumentStatus status,
                        const QList<filing::Finding> &findings)
{
    Transaction transaction(context.db);
    const auto row = Documents(context.db).byId(request.ids.value(0));
    const auto order = row ? Orders(context.db).byId(row->document.orderId) : std::nullopt;
    if (!order)
        return notFound();
    if (!isReviewed(order->order.state))
        return tl::unexpected(stepRefused(order->order));
    auto placed = findings;
    for (auto &finding : placed)
        finding.pointer = row->document.pointer;
    const auto document =
        DocumentBook(context.db, context.env.book.documents.images, context.env.clock.now())
            .decide(*row, status, placed, {u"practice"_s, orders::Role::Reviewer, request.requestId});
    transaction.commit();
    return Response::json({{u"status"_s, document.status.text()}});
}

} // namespace

QJsonArray describeDocuments(const orders::Order &order, Context &context)
{
    QJsonArray list;
    for (const auto &row : Documents(context.db).ofOrder(order.id)) {
        const auto &document = row.document;
        const auto *rule = ruleOf(context.env.book.documents, document.kind);
        list.append(QJsonObject{
            {u"id"_s, document.id},
            {u"name"_s, rule ? QJsonObject{{u"en"_s, rule->en}, {u"zh"_s, rule->zh}} : QJsonObject()},
            {u"pointer"_s, document.pointer},
            {u"status"_s, document.status.text()}});
    }
    return list;
}

Result<Response> documentContent(Request &request, Context &context)
{
    const auto row = Documents(context.db).byId(request.ids.value(0));
    if (!row)
        return notFound();
    return Response{.contentType = row->document.mediaType.toLatin1(),
                    .body = Documents(context.db).bytes(row->document.sha256)};
}

Result<Response> acceptDocument(Request &request, Context &context)
{
    if (const auto nothing = readNothing(request); !nothing)
        return tl::unexpected(nothing.error());
    return decide(request, context, DocumentStatus::Accepted, {});
}

Result<Response> refuseDocument(Request &request, Context &context)
{
    constexpr int longest = 2000;
    const auto body = readBody<RefuseBody>(request);
    if (!body)
        return tl::unexpected(body.error());
    const auto detail = body->detail.trimmed();
    if (detail.isEmpty() || detail.size() > longest)
        return invalid(u"MALFORMED_BODY"_s, {{.pointer = u"/detail"_s, .code = u"LENGTH_INVALID"_s}});
    return decide(request, context, DocumentStatus::Refused,
                  {{.pointer = {},
                    .code = u"REVIEWER_REMARK"_s,
                    .detail = detail,
                    .source = filing::FindingSource::Provider}});
}

} // namespace service::practiceApi
