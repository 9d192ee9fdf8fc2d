// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orders/order.h"

#include <QCoreApplication>

namespace rules {
struct RejectionReason;
}

namespace ui {

class Texts;

/// What a reviewer's finding means and what to do about it (rejections.json), where a reason is known for sure.
class FindingHelp
{
    Q_DECLARE_TR_FUNCTIONS(ui::FindingHelp)
public:
    explicit FindingHelp(const Texts &texts);

    /// Title, meaning, what to do, and the document that settles it; empty where no reason fits.
    QString text(const filing::Finding &finding) const;
    /// The field to go to: the finding's own, else that of its reason within this order; empty where there is none.
    QString field(const filing::Finding &finding, const orders::Order &order) const;
    /// For an order that came back because nobody verified it.
    QString lapseText() const;

private:
    QString textOf(const rules::RejectionReason *reason) const;

    const Texts &m_texts;
};

} // namespace ui
