// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/finding_help.h"

#include "filing/catalogue.h"
#include "rules/rejections.h"
#include "rules/rule_book.h"
#include "ui/texts/texts.h"

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using orders::OrderKind;

namespace {

/// The part of the form that an order of this kind opens.
bool concerns(OrderKind kind, const QString &pointer)
{
    switch (kind) {
    case OrderKind::ChangeEntity:
        return pointer.startsWith("/entity/"_L1);
    case OrderKind::ChangeWebsite:
        return pointer.startsWith("/websites/"_L1);
    case OrderKind::ChangeApp:
        return pointer.startsWith("/apps/"_L1);
    default:
        return false;
    }
}

} // namespace

FindingHelp::FindingHelp(const Texts &texts)
    : m_texts(texts)
{
}

QString FindingHelp::text(const filing::Finding &finding) const
{
    return textOf(rules::reasonOf(m_texts.ruleBook().guidance, finding));
}

QString FindingHelp::lapseText() const
{
    return textOf(rules::reasonNamed(m_texts.ruleBook().guidance, u"SMS_NOT_VERIFIED"_s));
}

QString FindingHelp::textOf(const rules::RejectionReason *reason) const
{
    if (!reason)
        return {};
    //: A known reason of rejection and what it means
    QStringList lines{tr("%1: %2", "reason and meaning").arg(m_texts.local(reason->title), m_texts.local(reason->meaning)),
                      tr("What to do: %1").arg(m_texts.local(reason->todo))};
    if (!reason->document.isEmpty())
        lines.append(tr("Document: %1").arg(m_texts.documentName(reason->document)));
    return lines.join(u'\n');
}

QString FindingHelp::field(const filing::Finding &finding, const orders::Order &order) const
{
    if (!finding.pointer.isEmpty())
        return filing::fieldSpec(finding.pointer) ? finding.pointer : QString();
    const auto *reason = rules::reasonOf(m_texts.ruleBook().guidance, finding);
    if (!reason)
        return {};
    for (auto pointer : reason->pointers) {
        pointer.replace(u"/*/"_s, u'/' + order.targets.value(0) + u'/');
        if (concerns(order.kind, pointer) && filing::fieldSpec(pointer))
            return pointer;
    }
    return {};
}

} // namespace ui
