// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/slot_rows.h"
#include "ui/widgets/card.h"

namespace ui {

class CheckList;
class Texts;

/// The documents that go with an order. Hidden while there are none.
class OrderDocuments : public Card
{
    Q_OBJECT
public:
    explicit OrderDocuments(const Texts &texts, QWidget *parent = nullptr);

    void setDocuments(const models::KnownDocuments &documents);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Texts &m_texts;
    QList<models::SlotDocument> m_documents;
    CheckList *m_list;
};

} // namespace ui
