// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/order_documents.h"

#include "ui/texts/texts.h"
#include "ui/widgets/check_list.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using State = models::SlotDocument::State;

namespace {

CheckRow::State markOf(State state)
{
    if (state == State::Accepted || state == State::Received)
        return CheckRow::State::Ok;
    return state == State::Waiting ? CheckRow::State::Pending : CheckRow::State::Bad;
}

} // namespace

OrderDocuments::OrderDocuments(const Texts &texts, QWidget *parent)
    : Card(parent)
    , m_texts(texts)
    , m_list(new CheckList(this))
{
    setObjectName(u"orderDocuments"_s);
    m_list->setObjectName(u"orderDocumentList"_s);
    body()->addWidget(m_list);
    retranslate();
}

void OrderDocuments::setDocuments(const models::KnownDocuments &documents)
{
    m_documents = models::allDocuments(documents);
    retranslate();
}

void OrderDocuments::retranslate()
{
    setTitle(tr("Documents"));
    QList<CheckRow> rows;
    for (const auto &document : std::as_const(m_documents)) {
        QStringList lines{tr("%1: %2", "a document and its state")
                              .arg(m_texts.documentName(document.document.kind), m_texts.documentState(document))};
        for (const auto &finding : document.document.findings)
            lines.append(m_texts.findingText(finding));
        rows.append({markOf(document.state), lines.join(u'\n'), {}, {}});
    }
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
