// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orders/order.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QPushButton;
class QUrl;

namespace filing {
class Clock;
}

namespace ui {

class CheckList;
class OrderTexts;
class StatusChip;

/// The SMS verification of an order: who must verify, how long there is, and what to do when no message comes
/// (icp-facts 6). The deadline is an absolute time, so the countdown is right whatever the practice
/// environment's day lasts.
class SmsPanel : public Card
{
    Q_OBJECT
public:
    SmsPanel(const OrderTexts &texts, const filing::Clock &clock, QWidget *parent = nullptr);

    void setOrder(const orders::Order &order);
    /// Why no code can be asked for now; empty = it can.
    void setResendReason(const QString &reason);
    /// Shows the time that is left; called each second while somebody must verify.
    void refreshTime();

Q_SIGNALS:
    void resendRequested(int verification);
    void siteRequested(const QUrl &site);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void rebuildPeople();
    void refreshNote();
    QString whyNoResend(const orders::Verification &verification) const;
    QWidget *makePerson(const orders::Verification &verification);
    QUrl site() const;
    void retranslate();

    const OrderTexts &m_texts;
    const filing::Clock &m_clock;
    orders::Order m_order;
    QString m_resendReason;
    QTimer m_tick;
    StatusChip *m_left;
    QVBoxLayout *m_people;
    QFrame *m_note;
    QLabel *m_noteText;
    QLabel *m_who;
    QPushButton *m_open;
    QPushButton *m_noMessage;
    CheckList *m_help;
};

} // namespace ui
