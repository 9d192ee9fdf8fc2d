// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/order_paper.h"

#include "filing/catalogue.h"
#include "filing/filing.h"
#include "ui/orders/finding_help.h"
#include "ui/texts/texts.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

ChangePaper OrderPaper::of(const orders::Order &order, const filing::Filing &filing, const QString &about,
                           const QList<DiffRow> &changes, QDate today) const
{
    ChangePaper paper;
    paper.title = tr("Order %1").arg(m_orderTexts.number(order));
    paper.subtitle = tr("%1 • %2, as of %3", "filing number, the order, day")
                         .arg(filing.icpNumber, about, m_texts.date(today));
    paper.changesTitle = tr("What changes");
    paper.changes = changes;
    paper.was = tr("Filed");
    paper.becomes = tr("New");
    paper.sections = {{tr("Progress: %1").arg(m_orderTexts.chip(order)), way(order, filing)},
                      {tr("What was found"), findings(order)},
                      {tr("SMS verification"), verifiers(order)}};
    paper.note = tr("A summary of an order as the desk knows it. It is no receipt and no certificate.");
    return paper;
}

QStringList OrderPaper::way(const orders::Order &order, const filing::Filing &filing) const
{
    QStringList lines;
    for (const auto &entry : m_orderTexts.timeline(order, m_texts.ruleBook(), filing.province)) {
        const auto line = tr("%1: %2", "date and what happens").arg(entry.date, entry.title);
        lines.append(entry.note.isEmpty() ? line : line + u'\n' + entry.note);
    }
    return lines;
}

QStringList OrderPaper::findings(const orders::Order &order) const
{
    QStringList lines;
    for (const auto &finding : order.findings) {
        auto line = m_texts.findingText(finding);
        if (filing::fieldSpec(finding.pointer))
            line = tr("%1: %2", "field and what is wrong").arg(m_texts.fieldLabel(finding.pointer), line);
        const auto help = m_help.text(finding);
        lines.append(help.isEmpty() ? line : line + u'\n' + help);
    }
    return lines;
}

QStringList OrderPaper::verifiers(const orders::Order &order) const
{
    QStringList lines;
    for (const auto &one : order.verifications)
        lines.append(tr("%1, %2 %3: %4", "role, masked name, masked number, state")
                         .arg(m_orderTexts.verifierRole(one), one.name, one.mobile, m_orderTexts.verification(one)));
    return lines;
}

} // namespace ui
