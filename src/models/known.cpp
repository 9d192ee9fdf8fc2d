// SPDX-License-Identifier: Apache-2.0
#include "models/known.h"

#include "filing/uuid7.h"
#include "orders/transitions.h"

#include <algorithm>

namespace models {

using orders::OrderState;
using store::RecordType;

namespace {

/// The service's order with what is being edited here, while it can still be edited.
orders::Order overlaid(orders::Order order, const store::StoredDraft &draft)
{
    if (!isEditable(order.state))
        return order;
    order.content = draft.order.content;
    order.targets = draft.order.targets;
    order.baseVersion = draft.order.baseVersion;
    order.rulesVersion = draft.order.rulesVersion;
    if (!draft.isPushed())
        order.state = OrderState::Draft;
    if (draft.editedAt > order.updatedAt)
        order.updatedAt = draft.editedAt;
    return order;
}

qint64 madeAt(const orders::Order &order)
{
    return order.createdAt.isValid() ? order.createdAt.toMSecsSinceEpoch() : filing::uuid7UnixMs(order.id);
}

bool isNewer(const orders::Order &a, const orders::Order &b)
{
    const auto left = madeAt(a);
    const auto right = madeAt(b);
    return left != right ? left > right : a.id > b.id;
}

} // namespace

QList<filing::Filing> Known::filings() const
{
    auto list = m_filings.values();
    std::sort(list.begin(), list.end(), [](const filing::Filing &a, const filing::Filing &b) {
        return std::tie(a.icpNumber, a.id) < std::tie(b.icpNumber, b.id);
    });
    return list;
}

const filing::Filing *Known::filing(const QString &id) const
{
    const auto found = m_filings.constFind(id);
    return found == m_filings.constEnd() ? nullptr : &*found;
}

const orders::Order *Known::order(const QString &id) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](const auto &order) { return order.id == id; });
    return found == m_shown.end() ? nullptr : &*found;
}

KnownDocuments Known::documents(const QString &orderId) const
{
    KnownDocuments known;
    const auto *here = order(orderId);
    for (const auto &document : m_documents) {
        const auto *there = order(document.orderId);
        if (document.orderId == orderId)
            known.received.append(document);
        else if (here && there && there->filingId == here->filingId)
            known.earlier.append(document);
    }
    for (const auto &upload : m_uploads) {
        if (upload.upload.document.orderId == orderId)
            known.pending.append(upload);
    }
    return known;
}

const orders::Order *Known::openOrder(const QString &filingId) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](const auto &order) {
        return order.filingId == filingId && order.isOpen();
    });
    return found == m_shown.end() ? nullptr : &*found;
}

void Known::reset(Decoded heads, QList<store::StoredDraft> drafts)
{
    m_filings.clear();
    m_orders.clear();
    m_notices.clear();
    m_documents.clear();
    m_drafts.clear();
    for (auto &draft : drafts)
        m_drafts.insert(draft.order.id, std::move(draft));
    apply(std::move(heads));
    showOrders();
}

Known::Touched Known::apply(Decoded change)
{
    Touched touched;
    for (auto &filing : change.filings)
        m_filings.insert(filing.id, std::move(filing));
    for (auto &order : change.orders)
        m_orders.insert(order.id, std::move(order));
    for (auto &notice : change.notices)
        m_notices.insert(notice.id, std::move(notice));
    for (auto &document : change.documents)
        m_documents.insert(document.id, std::move(document));
    touched.filings = !change.filings.isEmpty();
    touched.orders = !change.orders.isEmpty();
    touched.notices = !change.notices.isEmpty();
    touched.documents = !change.documents.isEmpty();
    for (auto &[filingId, row] : change.services) {
        const auto kept = m_rows.find(filingId);
        if (kept == m_rows.end())
            continue;
        auto &place = (*kept)[row.facts.id];
        if (place == row)
            continue;
        place = std::move(row);
        touched.services.insert(filingId);
    }
    for (const auto &key : change.gone)
        removeGone(key, touched);
    if (touched.orders)
        showOrders();
    return touched;
}

void Known::removeGone(const store::RecordKey &key, Touched &touched)
{
    switch (key.type) {
    case RecordType::Filing: touched.filings |= m_filings.remove(key.id); break;
    case RecordType::Order: touched.orders |= m_orders.remove(key.id); break;
    case RecordType::Notice: touched.notices |= m_notices.remove(key.id) > 0; break;
    case RecordType::Document: touched.documents |= m_documents.remove(key.id) > 0; break;
    case RecordType::Website:
    case RecordType::App:
        for (auto rows = m_rows.begin(); rows != m_rows.end(); ++rows) {
            if (rows->remove(key.id))
                touched.services.insert(rows.key());
        }
        break;
    }
}

void Known::setDraft(const QString &orderId, std::optional<store::StoredDraft> draft)
{
    if (draft)
        m_drafts.insert(orderId, std::move(*draft));
    else
        m_drafts.remove(orderId);
    showOrders();
}

void Known::showOrders()
{
    m_shown.clear();
    for (const auto &order : std::as_const(m_orders)) {
        const auto draft = m_drafts.constFind(order.id);
        m_shown.append(draft == m_drafts.constEnd() ? order : overlaid(order, *draft));
    }
    for (const auto &draft : std::as_const(m_drafts)) {
        if (m_orders.contains(draft.order.id))
            continue;
        auto order = draft.order;
        order.state = OrderState::Draft;
        order.updatedAt = draft.editedAt;
        m_shown.append(order);
    }
    std::sort(m_shown.begin(), m_shown.end(), isNewer);
}

const QHash<QString, ServiceRow> *Known::rows(const QString &filingId) const
{
    const auto found = m_rows.constFind(filingId);
    return found == m_rows.constEnd() ? nullptr : &*found;
}

QStringList Known::dropRows()
{
    const auto filings = m_rows.keys();
    m_rows.clear();
    return filings;
}

} // namespace models
