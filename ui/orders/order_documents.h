// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/check_list.h"

namespace ui {

/// One document of an order, in words.
struct OrderDocument
{
    QString name;
    QString state;
    CheckRow::State mark = CheckRow::State::Pending;

    bool operator==(const OrderDocument &) const = default;
};

/// The documents that go with an order. Hidden while there are none.
class OrderDocuments : public Card
{
    Q_OBJECT
public:
    explicit OrderDocuments(QWidget *parent = nullptr);

    void setDocuments(const QList<OrderDocument> &documents);
    const QList<OrderDocument> &documents() const { return m_documents; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<OrderDocument> m_documents;
    CheckList *m_list;
};

} // namespace ui
