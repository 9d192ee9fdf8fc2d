// SPDX-License-Identifier: Apache-2.0
#include "service/documents/document_book.h"

#include "service/storage/change_log.h"

namespace service {

using namespace Qt::Literals::StringLiterals;
using contract::ChangeOp;

namespace {

tl::unexpected<Error> overQuota(const QString &limit, qint64 most)
{
    Error error{.kind = ErrorKind::Input, .code = u"DOCUMENT_QUOTA"_s};
    error.params.insert(u"limit"_s, limit);
    error.params.insert(u"max"_s, QString::number(most));
    return tl::unexpected(std::move(error));
}

} // namespace

Result<orders::Document> DocumentBook::add(const OrderRow &order, const NewDocument &wanted,
                                           const Picture &picture, const Actor &actor)
{
    auto row = rowOf(order, wanted);
    row.document.mediaType = picture.mediaType;
    row.document.size = picture.bytes.size();
    row.document.sha256 = picture.sha256;
    row.document.width = picture.size.width();
    row.document.height = picture.size.height();
    Documents(m_db).insert(row, picture.bytes);
    return placed(row, u"DOCUMENT_ADD"_s, actor);
}

Result<orders::Document> DocumentBook::reuse(const OrderRow &order, const NewDocument &wanted,
                                             const orders::Document &source, const Actor &actor)
{
    auto row = rowOf(order, wanted);
    row.document.mediaType = source.mediaType;
    row.document.size = source.size;
    row.document.sha256 = source.sha256;
    row.document.width = source.width;
    row.document.height = source.height;
    Documents(m_db).insert(row);
    return placed(row, u"DOCUMENT_REUSE"_s, actor);
}

void DocumentBook::remove(const DocumentRow &row, const QString &action, const Actor &actor)
{
    Documents(m_db).remove(row);
    log(row, ChangeOp::Remove, action, actor);
}

orders::Document DocumentBook::decide(DocumentRow row, orders::DocumentStatus status,
                                      const QList<filing::Finding> &findings, const Actor &actor)
{
    row.document.status = status;
    row.document.findings = findings;
    ++row.document.version;
    Documents(m_db).update(row);
    log(row, ChangeOp::Upsert, u"DOCUMENT_"_s + row.document.status.text(), actor);
    return row.document;
}

DocumentRow DocumentBook::rowOf(const OrderRow &order, const NewDocument &wanted) const
{
    DocumentRow row{{}, order.accountId, order.order.filingId};
    row.document.id = wanted.id;
    row.document.orderId = order.order.id;
    row.document.kind = wanted.slot.kind;
    row.document.pointer = wanted.slot.pointer;
    row.document.side = wanted.slot.side;
    row.document.source = wanted.source;
    row.document.receivedAt = QDateTime::fromSecsSinceEpoch(m_now.toSecsSinceEpoch(), Qt::UTC);
    row.document.version = 1;
    return row;
}

/// The new row stands before the old one goes: they may share the bytes.
Result<orders::Document> DocumentBook::placed(const DocumentRow &row, const QString &action,
                                              const Actor &actor)
{
    if (const auto room = makeRoom(row, actor); !room)
        return tl::unexpected(room.error());
    log(row, ChangeOp::Upsert, action, actor);
    return row.document;
}

Result<void> DocumentBook::makeRoom(const DocumentRow &row, const Actor &actor)
{
    const auto slot = slotOf(row.document);
    const bool shared = slot.kind == orders::documentKind::other;
    int count = 1;
    int others = 1;
    qint64 bytes = row.document.size;
    QList<DocumentRow> replaced;
    for (const auto &old : Documents(m_db).ofOrder(row.document.orderId)) {
        if (old.document.id == row.document.id)
            continue;
        if (!shared && isSameSlot(slotOf(old.document), slot)) {
            replaced.append(old);
            continue;
        }
        ++count;
        others += old.document.kind == orders::documentKind::other ? 1 : 0;
        bytes += old.document.size;
    }
    if (shared && others > m_rules.maxOtherAttachments)
        return overQuota(u"OTHER"_s, m_rules.maxOtherAttachments);
    if (count > mostDocuments)
        return overQuota(u"COUNT"_s, mostDocuments);
    if (bytes > mostBytes)
        return overQuota(u"BYTES"_s, mostBytes);
    for (const auto &old : replaced)
        remove(old, u"DOCUMENT_REPLACE"_s, actor);
    return {};
}

void DocumentBook::log(const DocumentRow &row, ChangeOp op, const QString &action, const Actor &actor)
{
    ChangeLog(m_db).append(row.accountId,
                           {contract::ResourceType::Document, row.document.id, row.filingId, op}, m_now);
    AuditLog(m_db).append(actor,
                          {.action = action,
                           .subject = row.document.id,
                           .filingId = row.filingId,
                           .pointer = row.document.pointer,
                           .reason = row.document.kind},
                          m_now);
}

} // namespace service
