// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/order_rounds.h"
#include "ui/widgets/card.h"

namespace ui {

class Texts;

/// The rounds that an order has gone: when it was sent, how it came back, and with which remarks. Hidden while there
/// was none but the one on its way.
class RoundsCard : public Card
{
    Q_OBJECT
public:
    explicit RoundsCard(const Texts &texts, QWidget *parent = nullptr);

    void setOrder(const orders::Order &order);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addRound(const models::OrderRound &round);
    QString headOf(const models::OrderRound &round) const;

    const Texts &m_texts;
    QList<models::OrderRound> m_rounds;
};

} // namespace ui
