// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/order_documents.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

OrderDocuments::OrderDocuments(QWidget *parent)
    : Card(parent)
    , m_list(new CheckList(this))
{
    setObjectName(u"orderDocuments"_s);
    m_list->setObjectName(u"orderDocumentList"_s);
    body()->addWidget(m_list);
    retranslate();
}

void OrderDocuments::setDocuments(const QList<OrderDocument> &documents)
{
    m_documents = documents;
    retranslate();
}

void OrderDocuments::retranslate()
{
    setTitle(tr("Documents"));
    QList<CheckRow> rows;
    for (const auto &document : std::as_const(m_documents))
        rows.append({document.mark, tr("%1: %2", "a document and its state").arg(document.name, document.state), {}, {}});
    m_list->setRows(rows);
    setVisible(!rows.isEmpty());
}

void OrderDocuments::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
