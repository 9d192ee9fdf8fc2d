// SPDX-License-Identifier: Apache-2.0
#include "filing/masking.h"
#include "filing/network_addresses.h"
#include "service/handlers/bodies.h"
#include "service/handlers/handlers.h"
#include "service/handlers/view.h"
#include "service/storage/accounts.h"

#include <QUrl>

namespace service::handlers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxDomain = 253; // RFC 1035

QString asciiDomain(const QString &text)
{
    return QString::fromLatin1(QUrl::toAce(text.trimmed().toLower())).toLower();
}

/// What is asked for: exactly one of `domain` and `number`. None where it is found nowhere.
Result<std::optional<LocatedRow>> asked(const Request &request, const Filings &filings, QJsonObject &answer)
{
    const auto text = request.parameter(u"number"_s);
    const auto domain = asciiDomain(request.parameter(u"domain"_s));
    if (text.isEmpty() == domain.isEmpty())
        return invalid(u"PARAMETER_INVALID"_s, {{.pointer = u"/domain"_s, .code = u"DOMAIN_INVALID"_s}});
    if (!domain.isEmpty()) {
        if (domain.size() > maxDomain)
            return invalid(u"PARAMETER_INVALID"_s, {{.pointer = u"/domain"_s, .code = u"DOMAIN_INVALID"_s}});
        answer.insert(u"domain"_s, domain);
        const auto name = filing::DomainName::parse(domain);
        const auto exact = filings.byDomain(domain);
        // What people paste is a host; what is filed is the registered name.
        return exact || !name ? exact : filings.byDomain(name->registrable().toAscii());
    }
    const auto number = filing::IcpNumber::parse(text);
    if (!number)
        return invalid(u"PARAMETER_INVALID"_s, {{.pointer = u"/number"_s, .code = number.error().code}});
    answer.insert(u"number"_s, number->text());
    return filings.byNumber(*number);
}

} // namespace

Result<Response> getFiling(Request &request, Context &context)
{
    const auto row = Filings(context.db).whole(request.ids.value(0));
    if (!row || !context.who.maySee(row->accountId))
        return notFound();
    return Response::json(view::wholeFiling(*row, context))
        .with("ETag"_ba, '"' + QByteArray::number(row->head.version) + '"');
}

Result<Response> locateFiling(Request &request, Context &context)
{
    const Filings filings(context.db);
    QJsonObject answer{{u"found"_s, false}};
    const auto found = asked(request, filings, answer);
    if (!found)
        return tl::unexpected(found.error());
    const auto filing = *found ? filings.head((*found)->filingId) : std::nullopt;
    if (!filing)
        return Response::json(answer);
    const bool own = context.who.accountId == filing->accountId;
    answer.insert(u"found"_s, true);
    answer.insert(u"ownAccount"_s, own);
    answer.insert(u"icpNumber"_s, filing->head.icpNumber);
    if (!(*found)->serviceNumber.isEmpty())
        answer.insert(u"serviceNumber"_s, (*found)->serviceNumber);
    if (context.who.maySee(filing->accountId))
        answer.insert(u"filingId"_s, filing->head.id);
    if (own)
        return Response::json(answer);
    const auto account = Accounts(context.db).byId(filing->accountId);
    answer.insert(u"accountName"_s,
                  filing::masked(account ? account->displayName : QString(), filing::Mask::Name));
    answer.insert(u"entityName"_s, filing::masked(filing->head.entity.name, filing::Mask::Name));
    answer.insert(u"remedy"_s, u"SIGN_IN_OTHER_ACCOUNT"_s);
    return Response::json(answer);
}

Result<Response> getRules(Request &request, Context &context)
{
    const auto &env = context.env;
    const auto known = request.header("if-none-match");
    const auto unchanged = known.split(',');
    for (const auto &tag : unchanged) {
        if (tag.trimmed() == env.rulesEtag)
            return Response{.status = 304}.with("ETag"_ba, env.rulesEtag);
    }
    return Response{.contentType = "application/json"_ba, .body = env.rulesBody}.with("ETag"_ba,
                                                                                      env.rulesEtag);
}

} // namespace service::handlers
