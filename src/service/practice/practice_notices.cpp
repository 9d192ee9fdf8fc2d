// SPDX-License-Identifier: Apache-2.0
#include "filing/catalogue.h"
#include "filing/pointer.h"
#include "service/flow/notices.h"
#include "service/handlers/bodies.h"
#include "service/practice/practice_api.h"
#include "service/storage/accounts.h"

#include <QUuid>

#include <algorithm>
#include <array>

/// What the practice administration chooses from, and its notices.
namespace service::practiceApi {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kinds{"DOMAIN_CHECK_FAILED"_L1, "SPECIAL_INSPECTION"_L1, "ACCESS_CHECK"_L1};
constexpr int mostServices = 50; ///< of one filing, on the page
constexpr int mostPointers = 20;
constexpr int mostDays = 365;

struct NoticeBody
{
    QString kind;
    QString filingId;
    QStringList targets;
    QStringList pointers;
    int dueInDays = 0;

    template<class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("kind", self.kind);
        visit("filingId", self.filingId);
        visit("targets", self.targets);
        visit("pointers", self.pointers);
        visit("dueInDays", self.dueInDays);
    }
};

QJsonObject bothOf(const rules::LocalText &text) { return {{u"en"_s, text.en}, {u"zh"_s, text.zh}}; }

/// Fields that such a notice usually complains of, below one part.
QStringList usualPointers(filing::Part part, const QString &id)
{
    const QStringList paths = part == filing::Part::Entity
                                  ? QStringList{u"/name"_s, u"/contactAddress"_s, u"/personInCharge/mobile"_s}
                                  : QStringList{u"/name"_s, u"/domains"_s, u"/access"_s, u"/personInCharge/mobile"_s};
    QStringList pointers;
    for (const auto &path : paths)
        pointers.append(filing::pointerText(part, id, path));
    return pointers;
}

QJsonObject service(const QString &id, const QString &name, filing::Part part)
{
    return {{u"id"_s, id}, {u"name"_s, name}, {u"pointers"_s, QJsonArray::fromStringList(usualPointers(part, id))}};
}

QJsonObject describe(const FilingRow &row, const Filings &filings)
{
    QJsonArray services;
    for (const auto &id : filings.websiteIds(row.head.id).first(
             std::min<qsizetype>(mostServices, filings.websiteIds(row.head.id).size())))
        services.append(service(id, filings.website(id)->name, filing::Part::Website));
    for (const auto &id : filings.appIds(row.head.id))
        services.append(service(id, filings.app(id)->name, filing::Part::App));
    return {{u"id"_s, row.head.id},
            {u"icpNumber"_s, row.head.icpNumber},
            {u"name"_s, row.head.entity.name},
            {u"pointers"_s, QJsonArray::fromStringList(usualPointers(filing::Part::Entity, {}))},
            {u"services"_s, services}};
}

Result<void> check(const NoticeBody &body, const std::optional<FilingRow> &filing, Database &db)
{
    QList<filing::Finding> faults;
    const auto need = [&faults](bool good, const QString &pointer, const QString &code) {
        if (!good)
            faults.append({.pointer = pointer, .code = code});
    };
    need(std::find(kinds.begin(), kinds.end(), body.kind) != kinds.end(), u"/kind"_s, u"KIND_UNKNOWN"_s);
    need(filing.has_value(), u"/filingId"_s, u"FILING_UNKNOWN"_s);
    need(body.dueInDays >= 0 && body.dueInDays <= mostDays, u"/dueInDays"_s, u"LENGTH_INVALID"_s);
    need(!body.pointers.isEmpty() && body.pointers.size() <= mostPointers, u"/pointers"_s, u"LENGTH_INVALID"_s);
    for (const auto &pointer : body.pointers)
        need(filing::fieldSpec(pointer) != nullptr, u"/pointers"_s, u"POINTER_UNKNOWN"_s);
    if (filing) {
        const auto excerpt = Filings(db).excerpt(*filing, body.targets);
        need(excerpt.websites.size() + excerpt.apps.size() == body.targets.size(), u"/targets"_s, u"TARGET_UNKNOWN"_s);
    }
    return faults.isEmpty() ? Result<void>() : Result<void>(invalid(u"MALFORMED_BODY"_s, faults));
}

} // namespace

Result<Response> choices(Request &, Context &context)
{
    const Filings filings(context.db);
    QJsonArray list;
    for (const auto &row : filings.heads())
        list.append(describe(row, filings));
    QJsonArray reasons;
    for (const auto &reason : context.env.book.guidance.rejections)
        reasons.append(QJsonObject{{u"number"_s, reason.number},
                                   {u"title"_s, bothOf(reason.title)},
                                   {u"meaning"_s, bothOf(reason.meaning)},
                                   {u"todo"_s, bothOf(reason.todo)}});
    return Response::json({{u"filings"_s, list}, {u"reasons"_s, reasons}});
}

Result<Response> issueNotice(Request &request, Context &context)
{
    const auto body = readBody<NoticeBody>(request);
    if (!body)
        return tl::unexpected(body.error());
    Transaction transaction(context.db);
    const auto filing = Filings(context.db).head(body->filingId);
    if (const auto checked = check(*body, filing, context.db); !checked)
        return tl::unexpected(checked.error());
    const auto now = context.env.flow.now();
    filing::Notice notice;
    notice.id = u"ntc_"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    notice.kind = body->kind;
    notice.filingId = body->filingId;
    notice.targets = body->targets;
    notice.pointers = body->pointers;
    notice.dueOn = chinaDay(now).addDays(body->dueInDays);
    Notices(context.db, now)
        .issue(notice, filing->accountId, {u"practice"_s, orders::Role::Administration, request.requestId});
    transaction.commit();
    return Response::json({{u"id"_s, notice.id}});
}

} // namespace service::practiceApi
