// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/filing.h"

#include <QWidget>

namespace ui {

struct DeskContext;
class KeyValueGrid;
class OrderLinks;

/// All fields of the filing entity, and the orders about it.
class EntityTab : public QWidget
{
    Q_OBJECT
public:
    explicit EntityTab(const DeskContext &context, QWidget *parent = nullptr);

    void setFiling(const filing::Filing &filing);
    void refresh();

Q_SIGNALS:
    void orderRequested(const QString &orderId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFields();

    const DeskContext &m_context;
    filing::Filing m_filing;
    KeyValueGrid *m_fields;
    OrderLinks *m_orders;
};

} // namespace ui
