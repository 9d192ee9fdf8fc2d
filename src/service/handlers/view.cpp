// SPDX-License-Identifier: Apache-2.0
#include "service/handlers/view.h"

#include "contract/codec.h"
#include "filing/catalogue.h"
#include "filing/masking.h"
#include "orders/document.h"
#include "service/storage/accounts.h"
#include "service/storage/documents.h"

namespace service::view {

using namespace Qt::Literals::StringLiterals;
using contract::ResourceType;
using filing::FieldKind;
using filing::Mask;

namespace {

Mask maskOf(FieldKind kind, bool individual)
{
    switch (kind) {
    case FieldKind::PersonName:
        return Mask::Name;
    case FieldKind::EntityName:
        return individual ? Mask::Name : Mask::None;
    case FieldKind::CertificateNumber:
        return Mask::Number;
    case FieldKind::Mobile:
    case FieldKind::Phone:
        return Mask::Phone;
    case FieldKind::Email:
        return Mask::Email;
    case FieldKind::Address:
        return Mask::Address;
    default:
        return Mask::None;
    }
}

QJsonValue maskedDomains(const QJsonValue &value)
{
    QJsonArray masked;
    for (const auto &item : value.toArray()) {
        auto domain = item.toObject();
        if (domain.contains("holder"_L1))
            domain.insert("holder"_L1, filing::masked(domain.value("holder"_L1).toString(), Mask::Name));
        masked.append(domain);
    }
    return masked;
}

QJsonObject maskedContent(const QJsonObject &content, bool individual)
{
    QJsonObject masked;
    for (auto it = content.begin(); it != content.end(); ++it) {
        const auto *spec = filing::fieldSpec(it.key());
        if (spec && spec->kind == FieldKind::Domains)
            masked.insert(it.key(), maskedDomains(it.value()));
        else if (spec && it->isString())
            masked.insert(it.key(), filing::masked(it->toString(), maskOf(spec->kind, individual)));
        else if (spec)
            masked.insert(it.key(), it.value());
    }
    return masked;
}

template<class T>
T decoded(const QString &json)
{
    const auto object = contract::parseObject(json.toUtf8());
    auto value = object ? contract::decode<T>(*object) : tl::unexpected(object.error());
    if (!value)
        throw StorageFailure(u"unreadable record"_s);
    return std::move(*value);
}

/// One service, masked by the rules of its type.
template<class T>
QJsonObject service(const QString &json, const Context &context)
{
    const auto object = contract::parseObject(json.toUtf8());
    if (!context.who.seesMasked())
        return object.value_or(QJsonObject());
    auto value = decoded<T>(json);
    filing::maskIn(value);
    return contract::encode(value);
}

/// As the filing library masks it, and the investor too: often that is a person.
filing::Filing maskedFor(const Context &context, filing::Filing filing)
{
    if (!context.who.seesMasked())
        return filing;
    auto masked = filing::maskedFiling(std::move(filing));
    masked.entity.investor = filing::masked(masked.entity.investor, Mask::Name);
    return masked;
}

/// Staff is told whose filing it is; an individual's account bears the person's name.
QJsonObject withAccountName(QJsonObject object, const FilingRow &row, const Context &context)
{
    const auto account = context.who.isStaff() ? Accounts(context.db).byId(row.accountId) : std::nullopt;
    if (!account)
        return object;
    const bool hide = context.who.seesMasked() && row.head.entity.type == filing::EntityType::Individual;
    object.insert("accountName"_L1,
                  hide ? filing::masked(account->displayName, Mask::Name) : account->displayName);
    return object;
}

bool isIndividual(Database &db, const QString &filingId)
{
    const auto filing = Filings(db).head(filingId);
    return filing && filing->head.entity.type == filing::EntityType::Individual;
}

} // namespace

QJsonObject order(const orders::Order &order, const Context &context, bool individual)
{
    auto shown = order;
    shown.documents = Documents(context.db).idsOf(order.id);
    for (auto &verification : shown.verifications) {
        if (verification.state == orders::VerificationState::Waiting)
            verification.url = context.env.regulator.verificationPage();
    }
    if (context.who.seesMasked()) {
        shown.content = maskedContent(shown.content, individual);
        for (auto &verification : shown.verifications)
            verification.url.clear();
    }
    return contract::encode(shown);
}

QJsonObject filingHead(const FilingRow &row, const Context &context)
{
    auto object = headJson(maskedFor(context, row.head));
    return withAccountName(std::move(object), row, context);
}

QJsonObject wholeFiling(const FilingRow &row, const Context &context)
{
    auto object = contract::encode(maskedFor(context, row.head));
    return withAccountName(std::move(object), row, context);
}

QJsonObject record(const RecordRow &row, const Context &context)
{
    if (row.json.isEmpty())
        return {};
    switch (row.name.type) {
    case ResourceType::Filing:
        return filingHead({decoded<filing::Filing>(row.json), row.accountId}, context);
    case ResourceType::Website:
        return service<filing::Website>(row.json, context);
    case ResourceType::App:
        return service<filing::App>(row.json, context);
    case ResourceType::Order: {
        const bool masked = context.who.seesMasked();
        return order(decoded<orders::Order>(row.json), context,
                     masked && isIndividual(context.db, row.name.filingId));
    }
    case ResourceType::Notice:
        return contract::encode(decoded<filing::Notice>(row.json));
    case ResourceType::Document:
        return contract::encode(decoded<orders::Document>(row.json));
    case ResourceType::Unknown:
        break;
    }
    return {};
}

} // namespace service::view
