// SPDX-License-Identifier: Apache-2.0
#include "sync/change_reader.h"

#include "contract/codec.h"
#include "orders/document.h"

namespace syncing {

using namespace Qt::Literals::StringLiterals;
using contract::ResourceType;
using filing::Result;
using store::RecordType;

namespace {

std::optional<RecordType> recordType(ResourceType type)
{
    switch (type) {
    case ResourceType::Filing: return RecordType::Filing;
    case ResourceType::Website: return RecordType::Website;
    case ResourceType::App: return RecordType::App;
    case ResourceType::Order: return RecordType::Order;
    case ResourceType::Notice: return RecordType::Notice;
    case ResourceType::Document: return RecordType::Document;
    case ResourceType::Unknown: break;
    }
    return {};
}

tl::unexpected<filing::Error> malformed(const contract::Change &change, const QString &why)
{
    return filing::fail(filing::ErrorKind::Protocol, u"CHANGE_MALFORMED"_s,
                        change.type.text() + u' ' + change.id + u": "_s + why);
}

/// The resource's version; an error where it is no T, or not the one that the change names.
template <class T>
Result<T> checked(const contract::Change &change)
{
    auto value = contract::decode<T>(change.resource);
    if (!value)
        return malformed(change, value.error().detail);
    if (value->id != change.id || value->version <= 0)
        return malformed(change, u"another id, or no version"_s);
    return value;
}

template <class T>
Result<qint64> versionOf(const contract::Change &change)
{
    return checked<T>(change).map([](const T &value) { return value.version; });
}

Result<qint64> version(RecordType type, const contract::Change &change, ReadPage &read)
{
    switch (type) {
    case RecordType::Filing: return versionOf<filing::Filing>(change);
    case RecordType::Website: return versionOf<filing::Website>(change);
    case RecordType::App: return versionOf<filing::App>(change);
    case RecordType::Notice: return versionOf<filing::Notice>(change);
    case RecordType::Document: return versionOf<orders::Document>(change);
    case RecordType::Order: break;
    }
    return checked<orders::Order>(change).map([&read](const orders::Order &order) {
        read.orders.append(order);
        return order.version;
    });
}

} // namespace

Result<ReadPage> readPage(const contract::ChangePage &page)
{
    ReadPage read;
    for (const auto &change : page.changes) {
        const auto type = recordType(change.type);
        if (!type || !change.op.isKnown())
            continue;
        if (change.id.isEmpty())
            return malformed(change, u"no id"_s);
        if (change.op == contract::ChangeOp::Remove) {
            read.removals.append({*type, change.id});
            continue;
        }
        const auto number = version(*type, change, read);
        if (!number)
            return tl::unexpected(number.error());
        const auto filingId = *type == RecordType::Filing ? change.id : change.filingId;
        read.upserts.append({*type, change.id, filingId, *number,
                             QJsonDocument(change.resource).toJson(QJsonDocument::Compact)});
    }
    return read;
}

store::Record recordOf(const orders::Document &document, const QString &filingId)
{
    return {RecordType::Document, document.id, filingId, document.version,
            QJsonDocument(contract::encode(document)).toJson(QJsonDocument::Compact)};
}

store::Record recordOf(const orders::Order &order)
{
    return {RecordType::Order, order.id, order.filingId, order.version,
            QJsonDocument(contract::encode(order)).toJson(QJsonDocument::Compact)};
}

store::Record recordOf(const filing::Notice &notice)
{
    return {RecordType::Notice, notice.id, notice.filingId, notice.version,
            QJsonDocument(contract::encode(notice)).toJson(QJsonDocument::Compact)};
}

} // namespace syncing
