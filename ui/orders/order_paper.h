// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orders/order.h"
#include "ui/change/change_paper.h"
#include "ui/orders/order_texts.h"

namespace filing {
struct Filing;
}

namespace ui {

class FindingHelp;

/// An order on paper: what it changes, its way with dates, what was found, who verifies.
class OrderPaper
{
    Q_DECLARE_TR_FUNCTIONS(ui::OrderPaper)
public:
    OrderPaper(const Texts &texts, const OrderTexts &orderTexts, const FindingHelp &help)
        : m_texts(texts)
        , m_orderTexts(orderTexts)
        , m_help(help)
    {
    }

    /// `about`: the order in one line; `changes`: as the page shows them.
    ChangePaper of(const orders::Order &order, const filing::Filing &filing, const QString &about,
                   const QList<DiffRow> &changes, QDate today) const;

private:
    QStringList way(const orders::Order &order, const filing::Filing &filing) const;
    QStringList findings(const orders::Order &order) const;
    QStringList verifiers(const orders::Order &order) const;

    const Texts &m_texts;
    const OrderTexts &m_orderTexts;
    const FindingHelp &m_help;
};

} // namespace ui
