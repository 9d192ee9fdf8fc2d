// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filing/excerpt.h"
#include "models/service_row.h"
#include "ui/filing/action_state.h"

#include <QFrame>

#include <memory>

class QLabel;
class QPushButton;

namespace ui {

class ElidedLabel;
class KeyValueGrid;
class OrderLinks;
class ReasonStrip;

/// The website or app that is selected in the list: its actions as real buttons, why some are not available, all its
/// fields, and its orders.
class ServiceDetail : public QFrame
{
    Q_OBJECT
public:
    ServiceDetail(const DeskContext &context, bool websites, QWidget *parent = nullptr);
    ~ServiceDetail() override;

    void showService(const QString &filingId, const models::ServiceRow &row);
    void clear();
    QString serviceId() const { return m_row.facts.id; }
    /// Asks anew what is available, and which orders there are.
    void refresh();
    void focusActions();
    /// As high as title, buttons and reason are at this width, and a few fields.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void actionRequested(orders::OrderKind kind, const QString &serviceId);
    void remedyRequested(const filing::Blocker &blocker, const QString &serviceId);
    void orderRequested(const QString &orderId);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeBody();
    void load();
    void showFields();
    void retranslate();
    QList<orders::OrderKind> kinds() const;

    const DeskContext &m_context;
    const bool m_websites;
    QString m_filingId;
    models::ServiceRow m_row;
    filing::Excerpt m_excerpt; ///< the service, once it is read
    QString m_fault;           ///< why it could not be read
    QWidget *m_header = nullptr;
    ElidedLabel *m_title;
    QLabel *m_number;
    QList<QPushButton *> m_buttons; ///< in the order of kinds()
    ReasonStrip *m_strip;
    KeyValueGrid *m_fields;
    QLabel *m_note;
    OrderLinks *m_orders;
    std::unique_ptr<ReasonTeller> m_reasons;
};

} // namespace ui
